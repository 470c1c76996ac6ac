"""The places of the world over ONE read-only buffer: names, codes and points, found by bisection.

The buffer is handed in (a memory map, or bytes in a test); nothing is loaded, so opening costs a header
and memory is what the lookups touch. `alerter.catalog.build` writes it; `rules.places.layout` says how.
"""

from __future__ import annotations

import difflib
import math
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from rules.model import Place, Point, Scope
from rules.places import layout
from rules.places.gazetteer_file import GazetteerError, GazetteerFile, find
from rules.places.names import key
from rules.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Candidate", "Gazetteer", "GazetteerError", "Row"]

_LONGEST_NUMBER = 10
_AIRPORT = "iata:"
_CACHE_LIMIT = 16_384
_NEAR_KM = 100.0
_KM_PER_DEGREE = 111.2
_EARTH_RADIUS_KM = 6_371.0
_SIMILAR = 0.72
_GIVEN, _FAMILY = 1, 2


class Candidate(NamedTuple):
    """A place that a name may mean.

    `rank` 0: the name is its own; 1: a close variant, or its name in another script or language; 2: another
    name it is listed under. `common`: written small, the name is an ordinary word.
    """

    place: int
    rank: int = 0
    common: bool = False

    @property
    def alternate(self) -> bool:
        """True if the name is a lesser one of the place's names."""
        return self.rank > 0


class Row(NamedTuple):
    """What choosing among places asks of each, as plain numbers; -1 is no place, NaN no point."""

    scope: Scope
    country: int
    admin1: int
    admin2: int
    lat: float
    lon: float
    population: int
    people: float
    """log10 of the population and ten more."""
    capital: bool
    seat: bool
    airport: bool


class Gazetteer:
    """Every part of the world this product knows, by name, by code and by point."""

    def __init__(self, data: bytes | memoryview) -> None:
        self._file = file = GazetteerFile(data)
        self._header = file.header
        self._zones: list[str] = self._header["zones"]
        self._columns = {language: at for at, language in enumerate(self._header["languages"])}
        self._buckets = file.section("buckets", "I")
        self._names = file.section("names", "I")
        self._picks = file.section("picks", "I")
        self._more = file.section("more", "I")
        self._firsts = file.section("firsts", "I")
        self._codes = file.section("codes", "Q")
        self._coded = file.section("coded", "I")
        self._numbers = file.section("numbers", "I")
        self._places = file.section("places", "B")
        self._areas = file.section("areas", "I")
        self._cells = file.section("cells", "H")
        self._celled = file.section("celled", "I")
        self._shown = file.section("shown", "I")
        self._showing = file.section("showing", "I")
        self._given = file.section("given", "I")
        self._family = file.section("family", "I")
        self._words = {language: file.section(f"words.{language}", "I") for language in self._header["words"]}
        self._built: dict[int, Place] = {}
        self._rows: dict[int, Row] = {}
        self._lengths: dict[str, int] = {}
        self._people: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._places) // layout.PLACE.size

    @property
    def version(self) -> str:
        """The date of the data and the number of the format: stored beside every answer."""
        return f"{self._header['date']} format {layout.FORMAT}"

    @property
    def licences(self) -> tuple[str, ...]:
        """Whom to thank for the data, one line each."""
        return tuple(self._header["licences"])

    @property
    def inputs(self) -> dict[str, str]:
        """The packages the data was built from, with their versions."""
        return dict(self._header["inputs"])

    # ------------------------------------------------------------------ by name

    def lookup(self, folded_name: str) -> tuple[Candidate, ...]:
        """The places a name may mean, own names first and large places before small; none if it is no name.

        The name is written as `names.key` does. Nothing is kept here: who asks keeps what it meant.
        """
        hashed = layout.hash_of(folded_name)
        bucket, entry = layout.bucket_of(hashed), layout.entry_of(hashed)
        end = self._buckets[bucket + 1]
        at = bisect_left(self._names, entry, self._buckets[bucket], end)
        return self._listed(at) if at < end and self._names[at] == entry else ()

    def known_among(self, folded_names: Iterable[str]) -> dict[str, tuple[Candidate, ...]]:
        """Those of many tries that are names, with the places they may mean: `lookup` of all in one go."""
        buckets, names, tries = self._buckets, self._names, list(folded_names)
        found = {}
        for name, hashed in zip(tries, layout.hashes_of(tries), strict=True):
            bucket, entry = hashed >> 48, hashed >> 16 & 0xFFFF_FFFF  # calls would cost as much as the rest
            end = buckets[bucket + 1]
            at = bisect_left(names, entry, buckets[bucket], end)
            if at < end and names[at] == entry:
                found[name] = self._listed(at)
        return found

    def _listed(self, at: int) -> tuple[Candidate, ...]:
        """The places of the name that is filed there."""
        pick = self._picks[at]
        if not pick & layout.MANY:
            return (_candidate(pick),)
        at = pick & layout.INDEX
        found = []
        last = False
        while not last:
            pick = self._more[at]
            found.append(_candidate(pick))
            last = bool(pick & layout.LAST)
            at += 1
        return tuple(found)

    def longest(self, first: str) -> int:
        """The number of tokens of the longest name that begins so, 1 if there is none.

        `first` is the first token of a name. In unspaced scripts names are filed by their first two
        characters too (`longest("東 京")`): few names begin with two given ones, and many with one.
        """
        found = self._lengths.get(first)
        if found is None:
            marked = layout.short_hash(first) & ~layout.LENGTH
            at = bisect_left(self._firsts, marked)
            there = at < len(self._firsts) and self._firsts[at] & ~layout.LENGTH == marked
            found = self._firsts[at] & layout.LENGTH if there else 1
            if len(self._lengths) >= _CACHE_LIMIT:
                self._lengths.clear()
            self._lengths[first] = found
        return found

    def demonym(self, folded_word: str) -> str:
        """The country whose people or things the word names (`mexicana` -> `MX`), or empty."""
        found = self.lookup(layout.DEMONYM + folded_word)
        return self.place(found[0].place).country if found else ""

    def find(self, name: str, within: str = "") -> tuple[Place, ...]:
        """The places of exactly this name: own names first, second-level areas last, then by people.

        `within` is a code of any kind (`MX`, `MX.05`, `MX-CHP`): only places below it are given.
        """
        region = self.get(within) if within else None
        if within and region is None:
            return ()
        rated = [(c.rank, self.place(c.place)) for c in self.lookup(key(name))]
        rated.sort(key=_order)
        return tuple(p for _, p in rated if region is None or region.path[-1] in p.path)

    def nearest_names(self, name: str, limit: int = 3) -> tuple[str, ...]:
        """Names of known places that look most like this one, for "did you mean"; perhaps none."""
        wanted = fold(name).strip()
        near: dict[str, str] = {}
        for display in self._names_like(wanted):
            near.setdefault(fold(display), display)
        close = difflib.get_close_matches(wanted, near, limit, _SIMILAR)
        return tuple(near[folded] for folded in close)

    def _names_like(self, wanted: str) -> Iterator[str]:
        """The names that begin with the same letter, are about as long and share most letters."""
        slack = len(wanted) // 3 + 1
        letters = set(wanted)
        for at in {record[5] for record in layout.PLACE.iter_unpack(self._places)}:
            display = self._file.string(at)
            if abs(len(display) - len(wanted)) > slack or fold(display[:1])[:1] != wanted[:1]:
                continue
            if len(letters.symmetric_difference(fold(display))) <= slack + 1:
                yield display

    def names_of(self, index: int) -> str:
        """The own name of the place of this number."""
        return self._file.string(self._record(index)[5])

    def name_in(self, place: Place, language: str) -> str:
        """What the place is called in a language: world regions, countries and states; else its own name."""
        column = self._columns.get(language.replace("_", "-").split("-")[0].lower())
        index = self.index(place.id) if column is not None and place.scope <= Scope.ADMIN1 else None
        at = None if index is None else find(self._shown, index)
        if at is None or column is None:
            return place.name
        return self._file.string(self._showing[at * len(self._columns) + column]) or place.name

    # ------------------------------------------------------------------ names of people, ordinary words

    def is_given(self, word: str) -> bool:
        """True if the folded word is a given name somewhere."""
        return bool(self._of_people(word) & _GIVEN)

    def is_family(self, word: str) -> bool:
        """True if the folded word is a family name somewhere."""
        return bool(self._of_people(word) & _FAMILY)

    def _of_people(self, word: str) -> int:
        found = self._people.get(word)
        if found is None:
            hashed = layout.short_hash(word)
            given, family = find(self._given, hashed) is not None, find(self._family, hashed) is not None
            found = given * _GIVEN | family * _FAMILY
            if len(self._people) >= _CACHE_LIMIT:
                self._people.clear()
            self._people[word] = found
        return found

    def is_word(self, word: str, language: str = "") -> bool:
        """True if this name of a place, written small, is an ordinary word of the language, or of any."""
        lists = self._words.values() if not language else filter(None, [self._words.get(language)])
        hashed = layout.short_hash(word)
        return any(find(words, hashed) is not None for words in lists)

    # ------------------------------------------------------------------ by code and number

    def index(self, code: str) -> int | None:
        """The number of the place that has this code, or None."""
        number = code.removeprefix("gn:")
        if number != code:
            known = number.isascii() and number.isdigit() and len(number) <= _LONGEST_NUMBER
            return self._by_number(int(number)) if known else None
        if code[: len(_AIRPORT)].lower() == _AIRPORT:
            code = _AIRPORT + code[len(_AIRPORT) :].upper()
        at = find(self._codes, layout.hash_of(code))
        return None if at is None else int(self._coded[at])

    def _by_number(self, number: int) -> int | None:
        at = bisect_left(self._numbers, number, key=lambda index: self._record(index)[4])
        if at == len(self._numbers) or self._record(self._numbers[at])[4] != number:
            return None
        return int(self._numbers[at])

    def get(self, code: str) -> Place | None:
        """The place with this code.

        `gn:3527542`, `x:...`, `iata:TGZ`, `m49:150`, `MX`, `MX.05`, `MX.05.034`, or the ISO alias `MX-CHP`.
        """
        index = self.index(code)
        return None if index is None else self.place(index)

    def place(self, index: int) -> Place:
        """The place of this number, as `lookup` and `index` give it."""
        found = self._built.get(index)
        if found is None:
            found = self._build(index)
            if len(self._built) >= _CACHE_LIMIT:
                self._built.clear()
            self._built[index] = found
        return found

    def row(self, index: int) -> Row:
        """The numbers of the place of this number, without building its names and codes."""
        found = self._rows.get(index)
        if found is None:
            found = self._make_row(index)
            if len(self._rows) >= _CACHE_LIMIT:
                self._rows.clear()
            self._rows[index] = found
        return found

    def places_of(self, index: int) -> range:
        """The numbers of all places below this one: towns of a state, states and towns of a country."""
        at = self._area(index)
        return range(index + 1, index + 1 if at is None else self._areas[at + 1])

    def members(self, code: str) -> tuple[str, ...]:
        """The codes of the countries of a world region, also of one that cuts across others (`x:sahel`)."""
        return tuple(self._header["groups"].get(code, ()))

    def _record(self, index: int) -> tuple[int, ...]:
        return layout.PLACE.unpack_from(self._places, index * layout.PLACE.size)

    def _area(self, index: int) -> int | None:
        """Where in `areas` the entry of a place begins, or None if nothing but its number is there."""
        width = layout.AREA.size // 4
        low, high = 0, len(self._areas) // width
        while low < high:
            middle = (low + high) // 2
            if self._areas[middle * width] < index:
                low = middle + 1
            else:
                high = middle
        at = low * width
        return at if at < len(self._areas) and self._areas[at] == index else None

    def _build(self, index: int) -> Place:
        scope, _, zone, parent, number, name, lat, lon, population = self._record(index)
        area = self._area(index)
        code, iso = ("", "") if area is None else map(self._file.string, self._areas[area + 2 : area + 4])
        above = self.place(parent) if parent != index else None
        own = code or f"gn:{number}"
        return Place(
            id=f"gn:{number}" if number else own,
            name=self._file.string(name),
            scope=Scope(scope),
            country=own if scope == Scope.COUNTRY else above.country if above else "",
            path=(*(above.path if above else ()), own),
            iso=iso or (above.iso if above else ""),
            point=None if lat == layout.NOWHERE else Point(lat / layout.UNITS, lon / layout.UNITS),
            population=population,
            timezone=self._zones[zone],
            container=_container(above),
            members=self.members(own) if scope <= Scope.CONTINENT else (),
        )

    def _make_row(self, index: int) -> Row:
        scope, flags, _, parent, _, _, lat, lon, population = self._record(index)
        levels = {scope: index}
        here = index
        while parent != here:
            here = parent
            level, _, _, parent, *_ = self._record(here)
            levels[level] = here
        return Row(
            Scope(scope),
            levels.get(Scope.COUNTRY, -1),
            levels.get(Scope.ADMIN1, -1),
            levels.get(Scope.ADMIN2, -1),
            math.nan if lat == layout.NOWHERE else lat / layout.UNITS,
            math.nan if lat == layout.NOWHERE else lon / layout.UNITS,
            population,
            math.log10(population + 10),
            bool(flags & layout.CAPITAL),
            bool(flags & layout.SEAT),
            bool(flags & layout.AIRPORT),
        )

    # ------------------------------------------------------------------ by point

    def at(self, point: Point) -> Place | None:
        """The nearest town within 100 km of the point, or None."""
        here = _on_the_ball(point.lat, point.lon)
        best = (_NEAR_KM / _EARTH_RADIUS_KM, -1)
        for index in self._around(point):
            lat, lon = layout.POSITION.unpack_from(
                self._places, index * layout.PLACE.size + layout.POSITION_AT
            )
            away = math.dist(here, _on_the_ball(lat / layout.UNITS, lon / layout.UNITS))
            best = min(best, (away, index))
        return self.place(best[1]) if best[1] >= 0 else None

    def _around(self, point: Point) -> Iterator[int]:
        """The towns in the cells of one degree that come within 100 km of the point."""
        up = _NEAR_KM / _KM_PER_DEGREE
        shrink = math.cos(math.radians(min(89.0, abs(point.lat) + up)))
        aside = min(180.0, up / max(shrink, 1e-6))
        for lat in range(math.floor(max(-90.0, point.lat - up)), math.floor(min(89.0, point.lat + up)) + 1):
            columns = range(math.floor(point.lon - aside), math.floor(point.lon + aside) + 1)
            for cell in sorted({layout.cell(lat, lon) for lon in columns}):
                at = bisect_left(self._cells, cell)
                while at < len(self._cells) and self._cells[at] == cell:
                    yield self._celled[at]
                    at += 1


def _candidate(pick: int) -> Candidate:
    return Candidate(pick & layout.INDEX, pick >> layout.RANK_SHIFT & layout.RANK, bool(pick & layout.COMMON))


def _order(rated: tuple[int, Place]) -> tuple[int, bool, bool, int, str]:
    """By rank; parts of the world first, second-level areas last, else by people."""
    rank, place = rated
    return rank, place.scope > Scope.CONTINENT, place.scope is Scope.ADMIN2, -place.population, place.id


def _on_the_ball(lat: float, lon: float) -> tuple[float, float, float]:
    """The point on a ball of radius one; the straight line between two points orders them by distance."""
    up, aside = math.radians(lat), math.radians(lon)
    return math.cos(up) * math.cos(aside), math.cos(up) * math.sin(aside), math.sin(up)


def _container(above: Place | None) -> str:
    """The names of the levels above that people write: a town's state and country, not its district."""
    if above is None or above.scope < Scope.COUNTRY:
        return ""
    if above.scope is Scope.ADMIN2:
        return above.container
    return f"{above.name}, {above.container}" if above.container else above.name

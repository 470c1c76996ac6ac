"""The places of the world over ONE read-only buffer: names, codes and points, found by bisection.

The buffer is handed in (a memory map, or bytes in a test); nothing is loaded, so opening costs a header
and memory is what the lookups touch. `alerter.catalog.build` writes it; `rules.places.layout` says how.
"""

from __future__ import annotations

import difflib
import json
import math
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rules.model import Place, Point, Scope
from rules.places import layout
from rules.places.geometry import distance_km
from rules.places.names import key, other_keys
from rules.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_CACHE_LIMIT = 8192
_NEAR_KM = 100.0
_KM_PER_DEGREE = 111.2
_SIMILAR = 0.72
_CUT_SHORT = "the gazetteer file is cut short; build it again with: make gazetteer"


class GazetteerError(ValueError):
    """The buffer is no gazetteer this program can read; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a name may mean.

    `alternate`: the name is a lesser one of its names; `common`: written small, it is an ordinary word.
    """

    place: int
    alternate: bool
    common: bool = False


class Gazetteer:
    """Every country, state and town this product knows, by name, by code and by point."""

    def __init__(self, data: bytes | memoryview) -> None:
        self._data = memoryview(data).cast("B")
        self._header = _read_header(self._data)
        self._zones: list[str] = self._header["zones"]
        self._names = self._section("names", "Q")
        self._picks = self._section("picks", "I")
        self._more = self._section("more", "I")
        self._firsts = self._section("firsts", "Q")
        self._codes = self._section("codes", "Q")
        self._coded = self._section("coded", "I")
        self._cells = self._section("cells", "H")
        self._places = self._section("places", "B")
        self._strings = self._section("strings", "B")
        self._known: dict[str, tuple[Candidate, ...]] = {}
        self._built: dict[int, Place] = {}

    def _section(self, name: str, form: Any) -> memoryview:  # noqa: ANN401 - typeshed keeps the letters to itself
        start, length = self._header["sections"][name]
        return self._data[start : start + length].cast(form)

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
        """The places a name may mean, none if it is no name; the name as `names.key` writes it."""
        found = self._known.get(folded_name)
        if found is None:
            found = tuple(self._candidates(folded_name))
            if len(self._known) >= _CACHE_LIMIT:
                self._known.clear()
            self._known[folded_name] = found
        return found

    def _candidates(self, name: str) -> Iterator[Candidate]:
        at = _find(self._names, layout.hash_of(name))
        if at is None:
            return
        pick = self._picks[at]
        if not pick & layout.MANY:
            yield _candidate(pick)
            return
        at = pick & layout.INDEX
        last = False
        while not last:
            pick = self._more[at]
            yield _candidate(pick)
            last = bool(pick & layout.LAST)
            at += 1

    def longest(self, first: str) -> int:
        """The number of tokens of the longest name that begins with this token, 1 if there is none."""
        marked = layout.hash_of(first) & ~layout.LENGTH
        at = bisect_left(self._firsts, marked)
        if at < len(self._firsts) and self._firsts[at] & ~layout.LENGTH == marked:
            return int(self._firsts[at] & layout.LENGTH)
        return 1

    def demonym(self, folded_word: str) -> str:
        """The country whose people or things the word names (`mexicana` -> `MX`), or empty."""
        found = self.lookup(layout.DEMONYM + folded_word)
        return self.place(found[0].place).country if found else ""

    def find(self, name: str, within: str = "") -> tuple[Place, ...]:
        """The places of exactly this name, own names before lesser ones, the most people first.

        `within` is a code of any kind (`MX`, `MX.05`, `MX-CHP`): only places below it are given.
        """
        written = key(name)
        region = self.get(within) if within else None
        if within and region is None:
            return ()
        found = {c.place: c.alternate for c in self.lookup(written)}
        if not found:
            found = {
                c.place: True for form in other_keys(tuple(written.split(" "))) for c in self.lookup(form)
            }
        rated = [(alternate, self.place(index)) for index, alternate in found.items()]
        rated.sort(key=lambda pair: (pair[0], -pair[1].population, pair[1].id))
        return tuple(p for _, p in rated if region is None or region.path[-1] in p.path)

    def nearest_names(self, name: str, limit: int = 3) -> tuple[str, ...]:
        """Names of known places that look most like this one, for "did you mean"; perhaps none."""
        wanted = fold(name).strip()
        near: dict[str, str] = {}
        for index in range(len(self)):
            display = self._string(layout.PLACE.unpack_from(self._places, index * layout.PLACE.size)[5])
            folded = fold(display)
            if folded[:1] == wanted[:1] and abs(len(folded) - len(wanted)) <= len(wanted) // 3 + 1:
                near.setdefault(folded, display)
        close = difflib.get_close_matches(wanted, near, limit, _SIMILAR)
        return tuple(near[folded] for folded in close)

    # ------------------------------------------------------------------ by code and number

    def index(self, code: str) -> int | None:
        """The number of the place that has this code, or None."""
        at = _find(self._codes, layout.hash_of(code))
        return None if at is None else int(self._coded[at])

    def get(self, code: str) -> Place | None:
        """The place with this code: `gn:3527542`, `x:...`, `MX`, `MX.05` or the ISO alias `MX-CHP`."""
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

    def is_capital(self, index: int) -> bool:
        """True if the place is the capital of its country."""
        return bool(self._places[index * layout.PLACE.size + 1] & layout.CAPITAL)

    def _build(self, index: int) -> Place:
        row = layout.PLACE.unpack_from(self._places, index * layout.PLACE.size)
        scope, _, zone, parent, number, name, code, iso, admin2, lat, lon, population = row
        above = self.place(parent) if parent != index else None
        own = self._string(code) or f"gn:{number}"
        path = above.path if above else ()
        if admin2:
            path = (*path, self._string(admin2))
        return Place(
            id=f"gn:{number}" if number else own,
            name=self._string(name),
            scope=Scope(scope),
            country=path[0] if path else own,
            path=(*path, own),
            iso=self._string(iso) or (above.iso if above else own),
            point=None if lat == layout.NOWHERE else Point(lat / layout.UNITS, lon / layout.UNITS),
            population=population,
            timezone=self._zones[zone],
            container=_join(above),
        )

    def _string(self, at: int) -> str:
        length = self._strings[at]
        return str(self._strings[at + 1 : at + 1 + length], "utf-8")

    # ------------------------------------------------------------------ by point

    def at(self, point: Point) -> Place | None:
        """The nearest town within 100 km of the point, or None."""
        best: tuple[float, int] | None = None
        for index in self._around(point):
            town = self.place(index)
            km = distance_km(point, town.point) if town.point else math.inf
            if km <= _NEAR_KM and (best is None or km < best[0]):
                best = (km, index)
        return self.place(best[1]) if best else None

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
                    yield at
                    at += 1


def _candidate(pick: int) -> Candidate:
    return Candidate(pick & layout.INDEX, bool(pick & layout.ALTERNATE), bool(pick & layout.COMMON))


def _find(hashes: memoryview, wanted: int) -> int | None:
    at = bisect_left(hashes, wanted)
    return at if at < len(hashes) and hashes[at] == wanted else None


def _join(above: Place | None) -> str:
    if above is None:
        return ""
    return f"{above.name}, {above.container}" if above.container else above.name


def _read_header(data: memoryview) -> dict[str, Any]:
    start = len(layout.MAGIC) + layout.PREFIX.size
    if bytes(data[: len(layout.MAGIC)]) != layout.MAGIC:
        raise GazetteerError("this is no gazetteer file; build one with: make gazetteer")
    if len(data) < start:
        raise GazetteerError(_CUT_SHORT)
    version, length = layout.PREFIX.unpack_from(data, len(layout.MAGIC))
    if version != layout.FORMAT:
        raise GazetteerError(
            f"the gazetteer file has format {version}, this program reads {layout.FORMAT}; "
            "build it again with: make gazetteer"
        )
    if len(data) < start + length:
        raise GazetteerError(_CUT_SHORT)
    header: dict[str, Any] = json.loads(bytes(data[start : start + length]))
    if len(data) < max(at + size for at, size in header["sections"].values()):
        raise GazetteerError(_CUT_SHORT)
    return header

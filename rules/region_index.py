"""Where rules apply, filed so that a place finds the few that may concern it.

A promise in one direction only: every rule with a region that `geometry.within` finds for a place is among
the answers. What is among them beside that only costs time.
"""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING

from rules.model import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rules.model import Place, Point, Region

MAX_KM = 1000
"""The longest radius a rule may have."""

_KM_PER_DEGREE = 111.19
_CELL = 1
_NEAR_POLE = 89.0
_ROUNDING = 0.01


class RegionIndex:
    """Numbers of rules by place code, for areas, and by cells of the globe, for circles."""

    def __init__(self, rules: Iterable[tuple[Region, ...]]) -> None:
        """File the regions of rules number 0, 1, 2, ...; a rule without a region applies anywhere."""
        self._anywhere: list[int] = []
        self._areas: defaultdict[str, list[int]] = defaultdict(list)
        self._below: defaultdict[str, list[int]] = defaultdict(list)
        self._cells: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
        for number, regions in enumerate(rules):
            if not regions:
                self._anywhere.append(number)
            for region in regions:
                self._file(number, region)

    def _file(self, number: int, region: Region) -> None:
        path = region.place.path if region.place is not None else ()
        for code in path if region.point is not None else path[:-1]:
            self._below[code].append(number)
        if region.point is not None:
            for cell in _touched(region.point, region.km, _CELL):
                self._cells[cell].append(number)
        elif path:
            self._areas[path[-1]].append(number)

    def anywhere(self) -> Iterable[int]:
        """The rules that name no region."""
        return self._anywhere

    def around(self, place: Place) -> Iterator[int]:
        """Rules with a region that the place lies in."""
        for code in place.path:
            yield from self._areas.get(code, ())
        if place.point is not None and place.scope >= Scope.ADMIN2:
            yield from self._cells.get(_cell(place.point, _CELL), ())

    def inside(self, place: Place) -> Iterator[int]:
        """Rules with a region that lies in the place, or may."""
        yield from self._below.get(place.path[-1], ())
        if place.point is not None and place.scope < Scope.ADMIN2:
            yield from self._cells.get(_cell(place.point, _CELL), ())


def _cell(point: Point, size: int) -> tuple[int, int]:
    return math.floor(point.lat / size), _column(point.lon, size)


def _column(lon: float, size: int) -> int:
    return math.floor(lon / size) % (360 // size)


def _touched(centre: Point, km: float, size: int) -> Iterator[tuple[int, int]]:
    """The cells that a circle touches, and perhaps a few more."""
    up = km / _KM_PER_DEGREE + _ROUNDING
    rows = range(math.floor((centre.lat - up) / size), math.floor((centre.lat + up) / size) + 1)
    columns = _columns(centre, up, size)
    for row in rows:
        for column in columns:
            yield row, column


def _columns(centre: Point, up: float, size: int) -> set[int]:
    """The columns a circle touches: all where it comes near a pole, and across the date line."""
    if abs(centre.lat) + up >= _NEAR_POLE:
        return set(range(360 // size))
    aside = (
        math.degrees(math.asin(math.sin(math.radians(up)) / math.cos(math.radians(centre.lat)))) + _ROUNDING
    )
    west, east = math.floor((centre.lon - aside) / size), math.floor((centre.lon + aside) / size)
    return {column % (360 // size) for column in range(west, east + 1)}

"""Where rules apply, filed so that a place finds the few that may concern it.

A promise in one direction only: every rule with a region that `geometry.within` finds for a place is among
the answers. What is among them beside that only costs time.
"""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING

from rules.model import Scope
from rules.places.geometry import BALL_ERROR
from rules.places.polygon import Box, box, longitudes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rtree.index import Index

    from rules.model import Place, Point, Region

_KM_PER_DEGREE = 111.19
_NEAR_POLE = 89.0
_ROUNDING = 0.01
_WEST, _EAST, _POLE = -180.0, 180.0, 90.0


class RegionIndex:
    """Numbers of rules by place code, for areas, and by boxes of the map, for circles and polygons.

    For one thread at a time: the tree of boxes keeps notes while it answers.
    """

    def __init__(self, rules: Iterable[tuple[Region, ...]]) -> None:
        """File the regions of rules number 0, 1, 2, ...; a rule without a region applies anywhere."""
        self._anywhere: list[int] = []
        self._areas: defaultdict[str, list[int]] = defaultdict(list)
        self._below: defaultdict[str, list[int]] = defaultdict(list)
        boxes: list[tuple[int, Box]] = []
        for number, regions in enumerate(rules):
            if not regions:
                self._anywhere.append(number)
            for region in regions:
                self._file(number, region)
                boxes += [(number, box) for box in _boxes(region)]
        self._tree = _tree(boxes) if boxes else None

    def _file(self, number: int, region: Region) -> None:
        path = region.place.path if region.place is not None else ()
        if region.point is not None or region.polygons:
            for code in path:
                self._below[code].append(number)
        elif path:
            for code in path[:-1]:
                self._below[code].append(number)
            for code in {path[-1], *(region.place.members if region.place else ())}:
                self._areas[code].append(number)

    def anywhere(self) -> Iterable[int]:
        """The rules that name no region."""
        return self._anywhere

    def around(self, place: Place) -> Iterator[int]:
        """Rules with a region that the place lies in."""
        for code in place.path:
            yield from self._areas.get(code, ())
        if place.scope >= Scope.ADMIN2:
            yield from self._at(place.point)

    def inside(self, place: Place) -> Iterator[int]:
        """Rules with a region that lies in the place, or may."""
        yield from self._below.get(place.path[-1], ())
        if place.scope < Scope.ADMIN2:
            yield from self._at(place.point)

    def _at(self, point: Point | None) -> Iterator[int]:
        """Rules with a circle or polygon whose box holds the point."""
        if point is None or self._tree is None:
            return
        for lon in longitudes(point.lon):
            yield from self._tree.intersection((lon, point.lat, lon, point.lat))


def _tree(boxes: list[tuple[int, Box]]) -> Index:
    # Loading the library takes 40 ms and its memory: only rules with a circle or polygon pay for it.
    from rtree.index import Index  # noqa: PLC0415 - see above

    return Index((number, tuple(box), None) for number, box in boxes)


def _boxes(region: Region) -> list[Box]:
    if region.point is not None:
        return _round(region.point, region.km)
    return [_to_the_pole(box(polygon)) for polygon in region.polygons]


def _to_the_pole(bounds: Box) -> Box:
    """A box that touches a pole touches every longitude there."""
    if max(bounds.north, -bounds.south) < _POLE:
        return bounds
    return bounds._replace(west=_WEST, east=_EAST)


def _round(centre: Point, km: float) -> list[Box]:
    """The boxes that hold a circle: two where it crosses the date line, all longitudes near a pole."""
    up = km * (1 + BALL_ERROR) / _KM_PER_DEGREE + _ROUNDING
    south, north = centre.lat - up, centre.lat + up
    if abs(centre.lat) + up >= _NEAR_POLE:
        return [Box(_WEST, south, _EAST, north)]
    aside = math.degrees(math.asin(math.sin(math.radians(up)) / math.cos(math.radians(centre.lat))))
    lon = longitudes(centre.lon)[0]
    west, east = lon - aside - _ROUNDING, lon + aside + _ROUNDING
    if west < _WEST:
        return [Box(_WEST, south, east, north), Box(west + 360, south, _EAST, north)]
    if east > _EAST:
        return [Box(west, south, _EAST, north), Box(_WEST, south, east - 360, north)]
    return [Box(west, south, east, north)]

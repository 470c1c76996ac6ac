"""Polygons on the map of longitude and latitude: what lies in one, its box, its middle, and its knots.

Edges are straight lines on that map, as RFC 7946 has it, not shortest ways over the ground. Which side of
an edge a point lies on is answered exactly for the numbers given, so that a point on an edge is on it.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from rules.model import Point

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rules.model import Polygon

Position = tuple[float, float]
"""Longitude, latitude."""
Ring = tuple[Position, ...]
Edge = tuple[Position, Position]

_HALF, _POLE = 180.0, 90.0
_ROUNDING = 4e-16
"""A product of differences is wrong by less than this part of its terms (Shewchuk's bound is 3.4e-16)."""
_OUTSIDE, _ON, _INSIDE = -1, 0, 1
_MOST_PAIRS = 2_000_000
"""Pairs of edges that are compared at most, a second or two: an honest outline needs a small part of them."""


_MOST_BANDS, _EDGES_A_BAND = 64, 8
_KEPT = 256
"""Polygons whose edges are kept in bands: rules ask the same ones again and again."""


class TangledError(ValueError):
    """The edges of a polygon lie so that too many pairs would have to be compared."""


class Box(NamedTuple):
    """The degrees a thing spans; west is never more than east."""

    west: float
    south: float
    east: float
    north: float


def contains(polygon: Polygon, point: Point) -> bool:
    """True if the point lies in the polygon or on an edge of it, be it the edge of a hole.

    >>> from rules.model import Polygon
    >>> square = Polygon((((0, 0), (4, 0), (4, 2), (0, 2), (0, 0)),))
    >>> contains(square, Point(lat=2, lon=3)), contains(square, Point(lat=3, lon=2))
    (True, False)
    """
    if abs(point.lat) == _POLE:  # every longitude is the same point there
        return any(lat == point.lat for ring in polygon.rings for _, lat in ring)
    outline, *holes = _banded(polygon)
    return any(
        _side_of(outline, lon, point.lat) >= _ON
        and all(_side_of(hole, lon, point.lat) <= _ON for hole in holes)
        for lon in longitudes(point.lon)
    )


def longitudes(lon: float) -> tuple[float, ...]:
    """A longitude from -180 to 180; on the 180th meridian both its names.

    >>> longitudes(190.0), longitudes(180.0)
    ((-170.0,), (180.0, -180.0))
    """
    if abs(lon) > _HALF:
        lon = (lon + _HALF) % (2 * _HALF) - _HALF
    return (lon, -lon) if abs(lon) == _HALF else (lon,)


def box(polygon: Polygon) -> Box:
    """The smallest box round a polygon."""
    lons, lats = zip(*polygon.rings[0], strict=True)
    return Box(min(lons), min(lats), max(lons), max(lats))


def middle(polygons: Iterable[Polygon]) -> Point:
    """A point inside the largest of some polygons, half way between its north and south.

    It lies in the middle of the widest stretch there: unlike the centre of gravity never outside.
    """
    polygon = max(polygons, key=lambda p: _size(box(p)))
    _, south, _, north = box(polygon)
    lat = (south + north) / 2
    cuts = sorted(_cut(edge, lat) for edge in _edges(polygon) if (edge[0][1] > lat) != (edge[1][1] > lat))
    stretches = list(zip(cuts[::2], cuts[1::2], strict=False))
    if not stretches:  # it is no more than a line
        lon, lat = polygon.rings[0][0]
        return Point(lat, lon)
    west, east = max(stretches, key=lambda stretch: stretch[1] - stretch[0])
    return Point(lat, (west + east) / 2)


def crossing(polygon: Polygon) -> Position | None:
    """Where two edges of a polygon cross, roughly; None if none do. Edges that only touch do not cross.

    Edges are taken in order along one axis, so that each meets only those it overlaps there. Raises
    TangledError where that does not help: a shape made to keep us busy must not.
    """
    edges, pairs = list(_edges(polygon)), 0
    axis = min((0, 1), key=lambda n: sum(abs(a[n] - b[n]) for a, b in edges))
    waiting: list[tuple[float, Edge]] = []
    for edge in sorted(edges, key=lambda e: min(e[0][axis], e[1][axis])):
        begin, end = sorted((edge[0][axis], edge[1][axis]))
        waiting = [(until, other) for until, other in waiting if until >= begin]
        pairs += len(waiting)
        if pairs > _MOST_PAIRS:
            raise TangledError
        for _, other in waiting:
            if _cross(edge, other):
                return _between(edge, other)
        waiting.append((end, edge))
    return None


# --------------------------------------------------------------------------- one ring, one edge


def _edges(polygon: Polygon) -> Iterator[Edge]:
    for ring in polygon.rings:
        yield from pairwise(ring)


class _Bands:
    """The edges of a ring by bands of latitude, so that a position meets the few on its height only."""

    def __init__(self, ring: Ring) -> None:
        lats = [lat for _, lat in ring]
        self._south, self._north = min(lats), max(lats)
        self._rows: list[list[Edge]] = [[] for _ in range(min(_MOST_BANDS, 1 + len(ring) // _EDGES_A_BAND))]
        for a, b in pairwise(ring):
            low, high = sorted((self._row(a[1]), self._row(b[1])))
            for row in range(low, high + 1):
                self._rows[row].append((a, b))

    def _row(self, lat: float) -> int:
        """Never falls as the latitude grows: an edge is in all rows between those of its ends."""
        height = self._north - self._south
        part = (lat - self._south) / height if height else 0.0
        return min(int(part * len(self._rows)), len(self._rows) - 1)

    def at(self, lat: float) -> list[Edge]:
        """The edges that may reach this latitude."""
        return self._rows[self._row(lat)] if self._south <= lat <= self._north else []


@lru_cache(_KEPT)
def _banded(polygon: Polygon) -> tuple[_Bands, ...]:
    return tuple(map(_Bands, polygon.rings))


def _side_of(ring: _Bands, x: float, y: float) -> int:
    """Whether a position lies inside a ring, on it, or outside: how often a line to the east leaves it."""
    inside = False
    for a, b in ring.at(y):
        (ax, ay), (bx, by) = a, b
        if (ay > y and by > y) or (ay < y and by < y) or (ax < x and bx < x):
            continue
        side = _turn(a, b, (x, y))
        if side == 0 and min(ax, bx) <= x <= max(ax, bx):
            return _ON
        if (ay > y) != (by > y) and (side > 0) == (by > ay):
            inside = not inside
    return _INSIDE if inside else _OUTSIDE


def _turn(a: Position, b: Position, c: Position) -> int:
    """1 if `c` lies to the left of the line from `a` to `b`, -1 to the right, 0 exactly on it."""
    one = (b[0] - a[0]) * (c[1] - a[1])
    other = (b[1] - a[1]) * (c[0] - a[0])
    turn = one - other
    if abs(turn) > _ROUNDING * (abs(one) + abs(other)):
        return 1 if turn > 0 else -1
    (ax, ay), (bx, by), (cx, cy) = ((Fraction(x), Fraction(y)) for x, y in (a, b, c))
    exactly = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    return (exactly > 0) - (exactly < 0)


def _cross(one: Edge, other: Edge) -> bool:
    (a, b), (c, d) = one, other
    if max(a[1], b[1]) < min(c[1], d[1]) or max(c[1], d[1]) < min(a[1], b[1]):
        return False
    return _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0


def _between(one: Edge, other: Edge) -> Position:
    """Where two edges that cross do so."""
    (a, b), (c, d) = one, other
    along = (c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])
    whole = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0])
    part = along / whole if whole else 0.0
    return a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])


def _cut(edge: Edge, lat: float) -> float:
    """The longitude at which an edge that meets this latitude does so."""
    (ax, ay), (bx, by) = edge
    return ax + (lat - ay) / (by - ay) * (bx - ax)


def _size(of: Box) -> float:
    return (of.east - of.west) * (of.north - of.south)

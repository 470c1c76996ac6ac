"""Distance, and whether a place lies in a region: certainly, perhaps, or not.

Distances are those of the WGS 84 ellipsoid, the shortest way over the ground. Where only "nearer than?" is
asked, a ball decides unless the answer is close.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from geographiclib.geodesic import Geodesic

from rules.model import Point, Scope
from rules.places.polygon import contains

if TYPE_CHECKING:
    from rules.model import Place, Region

MAX_KM = 1000
"""The longest radius a rule may have."""

BALL_ERROR = 0.006
"""The ball's distances differ from the ellipsoid's by less than this part, 0.56 % at most."""

_BALL_DIAMETER_KM = 12_742.0
_CLOSE = 0.01
_KEPT_DISTANCES = 8192
_KEPT_REACHES = 4096
_REACHES = {
    Scope.WORLD: 20_000.0,
    Scope.CONTINENT: 4_000.0,
    Scope.COUNTRY: 1_000.0,
    Scope.ADMIN1: 200.0,
    Scope.ADMIN2: 50.0,
    Scope.TOWN: 10.0,
    Scope.POINT: 5.0,
}
_M_PER_KM = 1000.0


@dataclass(frozen=True, slots=True)
class Within:
    """A place lies in a region; `unsure` if all we know is an area that contains the region."""

    unsure: bool
    way: tuple[Point, Point] | None = None
    """From the centre of a circle to the place; None where the region is none, or the place has no point."""

    @property
    def distance_km(self) -> float | None:
        """Kilometres from the centre of the circle, worked out when asked for; None without a way."""
        return None if self.way is None else distance_km(*self.way)


def distance_km(a: Point, b: Point) -> float:
    """Kilometres of the shortest way over the ground (WGS 84), exact to a millimetre; some 50 microseconds.

    >>> from rules.model import Point
    >>> round(distance_km(Point(16.24004, -92.13668), Point(15.65995, -92.14111)), 3)
    64.193
    """
    # The library's answer depends on the order in the last digit; a distance must not.
    return _geodesic(a, b) if (a.lat, a.lon) <= (b.lat, b.lon) else _geodesic(b, a)


@lru_cache(_KEPT_DISTANCES)
def _geodesic(a: Point, b: Point) -> float:
    found = Geodesic.WGS84.Inverse(a.lat, a.lon, b.lat, b.lon, Geodesic.DISTANCE)
    return float(found["s12"]) / _M_PER_KM


def ball_km(a: Point, b: Point) -> float:
    """Kilometres between two points with the earth taken as a ball: within 0.6 %, and quick.

    >>> from rules.model import Point
    >>> round(ball_km(Point(16.24004, -92.13668), Point(15.65995, -92.14111)), 1)
    64.5
    """
    lat_a, lat_b = math.radians(a.lat), math.radians(b.lat)
    up = math.sin((lat_b - lat_a) / 2) ** 2
    aside = math.cos(lat_a) * math.cos(lat_b) * math.sin(math.radians(b.lon - a.lon) / 2) ** 2
    return _BALL_DIAMETER_KM * math.asin(math.sqrt(min(1.0, up + aside)))


def reaches(a: Point, b: Point, km: float) -> bool:
    """True if `distance_km(a, b) <= km`; that is worked out only where the ball leaves a doubt."""
    roughly = ball_km(a, b)
    if abs(roughly - km) > _CLOSE * km:
        return roughly <= km
    return distance_km(a, b) <= km


@lru_cache(_KEPT_REACHES)
def reach_km(region: Region) -> float:
    """How far a region spreads round its middle, roughly, so that it can be told which of two is tighter.

    A circle by its radius, polygons by half the way across them, an area by what is usual at its level.
    """
    if region.point is not None:
        return region.km
    if region.polygons:
        outline = [position for polygon in region.polygons for position in polygon.rings[0]]
        east, north = zip(*outline, strict=True)
        return ball_km(Point(min(north), min(east)), Point(max(north), max(east))) / 2
    return _REACHES[region.place.scope] if region.place is not None else _REACHES[Scope.WORLD]


def covers(place_region: Place, place: Place) -> bool:
    """True if the place is the region or lies in it: the region's code is in the place's path.

    Regions of the world may cut across others, and hold countries whose path does not name them.
    """
    return place_region.path[-1] in place.path or (
        bool(place.country) and place.country in place_region.members
    )


def within(region: Region, place: Place) -> Within | None:
    """How the place lies in the region, or None if it does not.

    In a circle or polygon a town or district counts by its point, even if it spreads further. What is wider
    is unsure if it contains the place that the circle is drawn round (of polygons: the town nearest to their
    middle), a state also if its own middle lies inside.
    """
    if region.point is not None:
        away = None if place.point is None else (region.point, place.point)
        return _in_shape(region, place, away, inside=away is not None and reaches(*away, region.km))
    if region.polygons:
        return _in_shape(region, place, None, inside=_in_polygons(region, place))
    return None if region.place is None else _in_area(region.place, place)


def _in_area(area: Place, place: Place) -> Within | None:
    if covers(area, place):
        return Within(unsure=False)
    return Within(unsure=True) if covers(place, area) else None


def _in_shape(
    region: Region, place: Place, way: tuple[Point, Point] | None, *, inside: bool
) -> Within | None:
    if inside and place.scope >= Scope.ADMIN2:
        return Within(unsure=False, way=way)
    # A district may be large, and its middle outside of a circle round one of its towns.
    wide = place.scope <= Scope.ADMIN2
    surrounds = wide and region.place is not None and covers(place, region.place)
    return Within(unsure=True) if surrounds or (inside and place.scope is Scope.ADMIN1) else None


def _in_polygons(region: Region, place: Place) -> bool:
    point = place.point
    return point is not None and any(contains(polygon, point) for polygon in region.polygons)

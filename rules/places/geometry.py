"""Distance, and whether a place lies in a region: certainly, perhaps, or not."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rules.model import Scope

if TYPE_CHECKING:
    from rules.model import Place, Point, Region

_EARTH_DIAMETER_KM = 12_742.0


@dataclass(frozen=True, slots=True)
class Within:
    """A place lies in a region; `unsure` if all we know is an area that contains the region.

    `distance_km` is from the centre of a circle, and None where the region is an area or the place has
    no point.
    """

    unsure: bool
    distance_km: float | None = None


def distance_km(a: Point, b: Point) -> float:
    """Kilometres between two points over the ground, the earth taken as a ball.

    >>> from rules.model import Point
    >>> round(distance_km(Point(16.24004, -92.13668), Point(15.65995, -92.14111)))
    65
    """
    lat_a, lat_b = math.radians(a.lat), math.radians(b.lat)
    up = math.sin((lat_b - lat_a) / 2) ** 2
    aside = math.cos(lat_a) * math.cos(lat_b) * math.sin(math.radians(b.lon - a.lon) / 2) ** 2
    return _EARTH_DIAMETER_KM * math.asin(math.sqrt(min(1.0, up + aside)))


def covers(place_region: Place, place: Place) -> bool:
    """True if the place is the region or lies in it: the region's code is in the place's path."""
    return place_region.path[-1] in place.path


def within(region: Region, place: Place) -> Within | None:
    """How the place lies in the region, or None if it does not.

    In a circle, a town counts by its point, even if it spreads further. A state or country is unsure if it
    contains the place the circle is drawn round, a state also if its middle lies in the circle.
    """
    if region.point is not None:
        return _in_circle(region.point, region, place)
    return None if region.place is None else _in_area(region.place, place)


def _in_area(area: Place, place: Place) -> Within | None:
    if covers(area, place):
        return Within(unsure=False)
    return Within(unsure=True) if covers(place, area) else None


def _in_circle(centre: Point, circle: Region, place: Place) -> Within | None:
    away = None if place.point is None else distance_km(centre, place.point)
    inside = away is not None and away <= circle.km
    if place.scope >= Scope.ADMIN2:
        return Within(unsure=False, distance_km=away) if inside else None
    surrounds = circle.place is not None and covers(place, circle.place)
    return Within(unsure=True) if surrounds or (inside and place.scope is Scope.ADMIN1) else None

"""The time zone of each area and town, where GeoNames has one of a neighbour."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, TypeAlias
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Iterable

    from alerter.catalog.build.rows import Row

_FROM = datetime(2026, 1, 1, 12, tzinfo=UTC)
_WEEKS = 104
_SHARED = frozenset({"GE", "PS"})
"""Countries in parts of which people do live by the time of another."""
_OFFICIAL = {("VN", "Asia/Bangkok"): "Asia/Ho_Chi_Minh"}
"""The zone that a country calls its own, for one that only the history of its clocks tells apart."""
_Clock: TypeAlias = tuple[timedelta | None, ...]


def zone_of_most(towns: Iterable[Row]) -> str:
    """The zone that most people of the towns live by; zones that keep the same time count as one."""
    people: dict[str, int] = defaultdict(int)
    for town in towns:
        people[town.zone] += town.population + 1
    together: dict[_Clock, int] = defaultdict(int)
    for zone, number in people.items():
        together[_clock(zone)] += number
    return max(people, key=lambda zone: (together[_clock(zone)], people[zone], zone))


def mend_zones(towns: Iterable[Row]) -> None:
    """Give each town its state's zone where its own keeps the same time, or is that of another country.

    GeoNames has towns of Chiapas under America/Merida, and Hanoi under Asia/Bangkok. A zone that differs by
    the clock and is of the same country stays: El Paso is not on the time of Texas.
    """
    states: dict[str, list[Row]] = defaultdict(list)
    people: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for town in towns:
        town.zone = _OFFICIAL.get((town.country, town.zone), town.zone)
        states[town.admin1].append(town)
        people[town.zone][town.country] += town.population + 1
    home = {zone: max(shares, key=lambda code: (shares[code], code)) for zone, shares in people.items()}
    own: dict[tuple[str, _Clock], str] = {}
    for zone in sorted(home, key=lambda zone: (people[zone][home[zone]], zone)):
        own[home[zone], _clock(zone)] = zone
    for inhabitants in states.values():
        most = zone_of_most(inhabitants)
        country = inhabitants[0].country
        if home[most] != country:
            most = own.get((country, _clock(most)), most)
        for town in inhabitants:
            foreign = home[town.zone] != country == home[most] and country not in _SHARED
            if foreign or _clock(town.zone) == _clock(most):
                town.zone = most


@cache
def _clock(zone: str) -> _Clock:
    """How far the zone is from UTC, week by week of two years."""
    clock = ZoneInfo(zone)
    return tuple((_FROM + timedelta(weeks=week)).astimezone(clock).utcoffset() for week in range(_WEEKS))

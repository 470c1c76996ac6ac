"""What 10,000 rules cost a report, with circles, areas and polygons among them."""

from __future__ import annotations

import random
import time

import pytest

from alerter import catalog
from rules.matching import Matcher
from rules.model import (
    Item,
    LocatedPlace,
    Polygon,
    Reading,
    Region,
    Report,
    Role,
    Rule,
    Scope,
    Severity,
    Topic,
)
from tests.stories import at

ITEM = Item("i", "f", "o", (), "x", "", "", at(0), at(0))
RULES, REPORTS, TOWNS = 10_000, 500, 4_000


def _towns(chance):
    places = catalog.gazetteer()
    found = []
    while len(found) < TOWNS:
        place = places.place(chance.randrange(len(places)))
        if place.scope is Scope.TOWN and place.point:
            found.append(place)
    return found


def _square(town):
    lat, lon = min(town.point.lat, 89), min(town.point.lon, 179)
    ring = ((lon, lat), (lon + 1, lat), (lon + 1, lat + 1), (lon, lat + 1), (lon, lat))
    return Region(town.name, town, polygons=(Polygon((ring,)),))


def _region(number, town, chance):
    if number % 4 == 0:
        return Region(town.name, town)
    if number % 10 == 1:
        return _square(town)
    return Region(town.name, town, town.point, chance.choice([10, 25, 50, 80, 150, 500]))


@pytest.mark.parametrize("topic", ["violence", "health"], ids=["all match", "no topic matches"])
def test_a_report_among_ten_thousand_rules(topic):
    chance = random.Random(7)  # noqa: S311 - the same world in every run
    towns = _towns(chance)
    rules = [
        Rule(f"r{n}", where=(_region(n, chance.choice(towns), chance),), topics=frozenset({topic}))
        for n in range(RULES)
    ]
    reports = []
    for _ in range(REPORTS):
        places = chance.sample(towns, chance.choice([1, 1, 2, 3]))
        located = tuple(LocatedPlace(place, Role.HAPPENED, 0.9) for place in places)
        reports.append(Report(ITEM, "es", located, Reading(topics=(Topic.VIOLENCE,))))

    start = time.perf_counter()
    matcher = Matcher(rules)
    filed = time.perf_counter()
    matches = sum(len(matcher.matches(report, Severity.MEDIUM)) for report in reports)
    done = time.perf_counter()

    filing, each = 1000 * (filed - start), 1e6 * (done - filed) / REPORTS
    said = f"{RULES:,} rules filed in {filing:.0f} ms; {each:.0f} us a report, {matches} matches"
    print(f"\n{said}")  # noqa: T201 - the result

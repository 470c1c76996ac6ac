"""Laws of matching: the index changes no answer, and asking for more never finds less."""

from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from rules.expression import term
from rules.matching import Matcher, miss
from rules.model import (
    Expression,
    Item,
    LocatedPlace,
    Match,
    Place,
    Point,
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
from rules.places.geometry import within
from rules.places.polygon import contains
from rules.region_index import RegionIndex

NOON = datetime(2026, 11, 22, 18, tzinfo=UTC)


def _world():
    """Two countries on the date line and near a pole, because that is where indexes go wrong."""
    for country, lat, lon in (("AA", 10.0, 179.6), ("BB", 88.2, -20.0)):
        yield Place(country, country, Scope.COUNTRY, country, (country,), point=Point(lat, lon))
        for n in range(2):
            state = f"{country}.{n}"
            point = Point(lat + n, lon - n / 2)
            yield Place(state, state, Scope.ADMIN1, country, (country, state), point=point)
            for m in range(3):
                name, spot = f"{state}/{m}", Point(lat + n + m / 7, -lon + m / 3 if m == 1 else lon - m / 5)
                yield Place(name, name, Scope.TOWN, country, (country, state, name), point=spot)


PLACES = tuple(_world())
TOWNS = tuple(p for p in PLACES if p.scope is Scope.TOWN)

severities = st.sampled_from(Severity)
points = st.sampled_from(TOWNS).map(lambda p: p.point) | st.builds(
    Point, st.floats(-90, 90), st.floats(-180, 180)
)
areas = st.sampled_from(PLACES).map(lambda p: Region(p.name, place=p))
circles = st.builds(
    Region,
    st.just("circle"),
    st.none() | st.sampled_from(PLACES),
    points,
    st.floats(1, 1000),
)


@st.composite
def polygons(draw):
    """Rings whose corners, and so whose edges, often are towns; some have a hole."""
    corners = draw(st.lists(points, min_size=3, max_size=6))
    ring = tuple((p.lon, p.lat) for p in (*corners, corners[0]))
    hole = draw(st.lists(points, min_size=3, max_size=3))
    holes = (tuple((p.lon, p.lat) for p in (*hole, hole[0])),) if draw(st.booleans()) else ()
    return Polygon((ring, *holes))


drawn = st.builds(
    Region,
    st.just("drawn"),
    st.none() | st.sampled_from(TOWNS),
    polygons=st.lists(polygons(), min_size=1, max_size=2).map(tuple),
)
everywhere = areas | circles | drawn
regions = st.lists(everywhere, max_size=3).map(tuple)
roles = st.sampled_from([frozenset({Role.HAPPENED}), frozenset({Role.HAPPENED, Role.MENTIONED})])
words = st.sampled_from(["uno", "dos", "tres"])
expressions = st.builds(
    Expression,
    any=st.lists(words.map(term), max_size=2).map(tuple),
    none=st.lists(words.map(term), max_size=1).map(tuple),
)
few = st.sampled_from([frozenset(), frozenset({"es"}), frozenset({"es", "en"})])
rules = st.builds(
    Rule,
    name=st.text("abc", min_size=1, max_size=4),
    where=regions,
    exceptions=st.lists(everywhere, max_size=1).map(tuple),
    roles=roles,
    words=expressions,
    topics=st.sampled_from([frozenset(), frozenset({"violence"})]),
    languages=few,
    minimum=severities,
    start=st.none() | severities,
    live=st.sampled_from([True, True, True, False]),
)
# Most rules ask only where, and most reports are plain news: else there is hardly a match to lose.
simple = st.builds(
    Rule,
    name=st.text("abc", min_size=1, max_size=4),
    where=st.lists(everywhere, min_size=1, max_size=2).map(tuple),
    minimum=st.just(Severity.INFO),
)
rulebooks = st.lists(simple | simple | rules, max_size=8, unique_by=lambda rule: rule.name)
moved = points.map(lambda p: Place("x:1", "x", Scope.TOWN, "AA", ("AA", "AA.0", "x:1"), point=p))
located = st.builds(
    LocatedPlace,
    st.sampled_from(PLACES) | moved,
    st.sampled_from([Role.HAPPENED, Role.HAPPENED, Role.MENTIONED, Role.ACTOR]),
    st.just(0.9),
)
plain = st.builds(LocatedPlace, st.sampled_from(PLACES), st.just(Role.HAPPENED), st.just(0.9))
readings = st.builds(
    Reading, topics=st.sampled_from([(), (Topic.VIOLENCE,)]), news=st.sampled_from([True, True, True, False])
)


@st.composite
def reports(draw):
    title = " ".join(draw(st.lists(words, max_size=3)))
    item = Item("i", "f", "o", (), title, "", "", NOON, NOON)
    language = draw(st.sampled_from(["es", "en", ""]))
    if draw(st.booleans()):
        return Report(item, language, (draw(plain),), Reading(topics=(Topic.VIOLENCE,)))
    return Report(item, language, tuple(draw(st.lists(located, max_size=3))), draw(readings))


def matched(rule, report, severity):
    return isinstance(miss(rule, report, severity), Match)


@settings(max_examples=300)
@given(everywhere, points)
def test_a_region_is_filed_wherever_a_place_may_lie_in_it(region, point):
    index = RegionIndex([(region,)])
    for place in (*PLACES, *(replace(place, point=point) for place in PLACES)):
        filed = {*index.around(place), *index.inside(place)}
        assert filed or within(region, place) is None


def test_at_a_pole_a_region_is_filed_under_every_longitude():
    wedge = Polygon((((0.0, 80.0), (30.0, 80.0), (30.0, 90.0), (0.0, 90.0), (0.0, 80.0)),))
    pole = replace(TOWNS[0], point=Point(90, -120))
    region = Region("wedge", polygons=(wedge,))

    assert within(region, pole) is not None
    assert list(RegionIndex([(region,)]).around(pole)) == [0]


@settings(max_examples=400)
@given(rulebooks, reports(), severities)
def test_the_index_finds_what_asking_every_rule_finds(book, report, severity):
    asked = [found for rule in book if isinstance(found := miss(rule, report, severity), Match)]
    assert list(Matcher(book).matches(report, severity)) == sorted(asked, key=lambda match: match.rule)


@given(rulebooks, reports(), severities, st.randoms(use_true_random=False))
def test_the_order_of_rules_does_not_matter(book, report, severity, chance):
    shuffled = list(book)
    chance.shuffle(shuffled)
    assert Matcher(book).matches(report, severity) == Matcher(shuffled).matches(report, severity)


@settings(max_examples=300)
@given(simple | rules, reports(), severities, everywhere)
def test_one_more_region_never_loses_a_match(rule, report, severity, region):
    if rule.where and matched(rule, report, severity):
        assert matched(replace(rule, where=(*rule.where, region)), report, severity)


def _wider(region):
    """The region's container, a longer radius, or one more polygon."""
    if region.polygons:
        more = Polygon((((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (0.0, 0.0)),))
        return replace(region, polygons=(*region.polygons, more))
    if region.point is not None:
        return replace(region, km=region.km + 50)
    above = [p for p in PLACES if p.path == region.place.path[:-1]]
    return replace(region, place=above[0]) if above else region


@settings(max_examples=300)
@given(simple | rules, reports(), severities)
def test_a_wider_region_never_loses_a_match(rule, report, severity):
    if matched(rule, report, severity):
        assert matched(replace(rule, where=tuple(map(_wider, rule.where))), report, severity)


@settings(max_examples=300)
@given(simple | rules, reports(), severities)
def test_asking_less_never_loses_a_match(rule, report, severity):
    if not matched(rule, report, severity):
        return
    everything = Rule(rule.name, minimum=Severity.INFO, roles=frozenset({Role.HAPPENED, Role.MENTIONED}))
    assert matched(replace(rule, roles=everything.roles), report, severity)
    assert matched(replace(rule, exceptions=()), report, severity)
    assert matched(replace(rule, minimum=Severity.INFO, start=None), report, severity)
    assert matched(everything, report, severity)


@settings(max_examples=300)
@given(simple | rules, reports(), severities, severities)
def test_a_worse_incident_never_loses_a_match(rule, report, severity, other):
    if matched(rule, report, min(severity, other)):
        assert matched(rule, report, max(severity, other))


@given(simple | rules, reports(), severities)
def test_nothing_leaves_without_a_place(rule, report, severity):
    if not report.happened:
        narrow = replace(rule, roles=frozenset({Role.HAPPENED}))
        assert not matched(narrow, report, severity)


def _turns(ring, x, y):
    """Twice the area left of each edge, exactly; a slow and plain answer to compare with."""
    for (ax, ay), (bx, by) in pairwise(ring):
        ax, ay, bx, by, px, py = map(Fraction, (ax, ay, bx, by, x, y))  # noqa: PLW2901 - made exact
        yield (ax, ay), (bx, by), (bx - ax) * (py - ay) - (by - ay) * (px - ax)


def _plainly(ring, x, y):
    """Whether a position lies in a ring: 1 inside, 0 on it, -1 outside."""
    crossed = 0
    for (ax, ay), (bx, by), turn in _turns(ring, x, y):
        if turn == 0 and min(ax, bx) <= x <= max(ax, bx) and min(ay, by) <= y <= max(ay, by):
            return 0
        crossed += (ay > y) != (by > y) and (turn > 0) == (by > ay)
    return 1 if crossed % 2 else -1


grid = st.builds(lambda x, y: (x / 10, y / 10), st.integers(-30, 30), st.integers(-30, 30))


@settings(max_examples=300)
@given(st.lists(grid, min_size=3, max_size=40), st.none() | st.lists(grid, min_size=3, max_size=5), grid)
def test_a_polygon_contains_what_plain_exact_counting_finds_in_it(ring, hole, spot):
    ring, hole = (*ring, ring[0]), (*hole, hole[0]) if hole else None
    inside = _plainly(ring, *spot) >= 0 and (hole is None or _plainly(hole, *spot) <= 0)
    drawn = Polygon((ring, hole) if hole else (ring,))

    assert contains(drawn, Point(spot[1], spot[0])) is inside

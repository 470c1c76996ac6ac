"""Laws of matching: the index changes no answer, and asking for more never finds less."""

from dataclasses import replace
from datetime import UTC, datetime

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
regions = st.lists(areas | circles, max_size=3).map(tuple)
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
    exceptions=st.lists(areas | circles, max_size=1).map(tuple),
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
    where=st.lists(areas | circles, min_size=1, max_size=2).map(tuple),
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


@given(areas | circles, points)
def test_a_region_is_filed_wherever_a_place_may_lie_in_it(region, point):
    index = RegionIndex([(region,)])
    for place in (*PLACES, *(replace(place, point=point) for place in PLACES)):
        filed = {*index.around(place), *index.inside(place)}
        assert filed or within(region, place) is None


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
@given(simple | rules, reports(), severities, areas | circles)
def test_one_more_region_never_loses_a_match(rule, report, severity, region):
    if rule.where and matched(rule, report, severity):
        assert matched(replace(rule, where=(*rule.where, region)), report, severity)


def _wider(region):
    """The region's container, or a longer radius."""
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

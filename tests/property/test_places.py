"""Laws of places: a wider region never loses a match, spans are exact, no text breaks the reader."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from alerter.catalog import gazetteer
from rules.model import Home, Point, Region, Role, Scope
from rules.places.geometry import covers, distance_km, within
from rules.places.resolve import resolve

GAZETTEER = gazetteer()
PLACES = st.integers(0, len(GAZETTEER) - 1).map(GAZETTEER.place)
POINTS = st.builds(Point, st.floats(-90, 90), st.floats(-180, 180))
NAMES = st.sampled_from(
    [
        "Frontera Comalapa",
        "Chiapas",
        "Paris",
        "Texas",
        "Georgia",
        "Niger",
        "Guatemala",
        "Springfield",
        "Nice",
        "Kyiv",
    ]
)
GLUE = st.sampled_from(
    [" ", ", ", " in ", " en ", ". ", " (", ": ", " and ", " from ", " border with ", "'s ", "\n"]
)
WORDS = st.sampled_from(
    ["clash", "Ataque", "Cartel", "Sinaloa", "John", "muertos", "US", "mexicano", "东京", "في"]
)
HEADLINES = st.lists(st.one_of(NAMES, GLUE, WORDS), max_size=14).map("".join)
TEXTS = HEADLINES | st.text(st.characters(exclude_categories=()), max_size=60)


@given(PLACES)
def test_a_place_is_found_by_its_own_id(place):
    assert GAZETTEER.get(place.id) == place


@given(PLACES)
def test_a_path_leads_from_the_country_to_the_place(place):
    assert place.path[0] == place.country
    areas = [area for area in map(GAZETTEER.get, place.path) if area is not None]
    assert all(covers(area, place) for area in areas)
    assert areas[-1] == place


@given(PLACES)
def test_a_wider_region_never_loses_a_match(place):
    areas = [area for area in map(GAZETTEER.get, place.path) if area is not None]
    for area in areas:
        found = within(Region(area.name, area), place)
        assert found is not None
        assert not found.unsure


@given(PLACES, PLACES)
def test_only_the_wider_of_two_places_covers_the_other(one, two):
    assert not (covers(one, two) and covers(two, one)) or one == two


@given(POINTS, POINTS)
def test_the_way_back_is_as_long_and_never_longer_than_half_the_globe(a, b):
    assert distance_km(a, b) == distance_km(b, a)
    assert 0 <= distance_km(a, b) <= 20_016


@given(PLACES, POINTS, st.floats(0, 500), st.floats(0, 500))
def test_a_larger_circle_never_loses_a_match(place, centre, km, more):
    if within(Region("here", point=centre, km=km), place) is not None:
        assert within(Region("here", point=centre, km=km + more), place) is not None


@settings(max_examples=25)
@given(PLACES.filter(lambda p: p.scope is Scope.TOWN), st.floats(-0.6, 0.6), st.floats(-0.6, 0.6))
def test_no_town_is_nearer_than_the_nearest(town, up, aside):
    point = Point(max(-90.0, min(90.0, town.point.lat + up)), town.point.lon + aside)
    found = GAZETTEER.at(point)

    if distance_km(point, town.point) <= 100:
        assert found is not None
        assert distance_km(point, found.point) <= distance_km(point, town.point)


@given(TEXTS, TEXTS, st.sampled_from(["", "en", "es", "fr", "ar", "zh"]))
def test_any_text_is_read_and_every_span_is_exact(title, summary, language):
    fields = {"title": title, "summary": summary}
    found = resolve(title, summary, GAZETTEER, Home(), language)

    for located in found:
        assert 0 < located.confidence <= 1
        assert located.spans
        for span in located.spans:
            assert fields[span.field][span.start : span.end] == span.text != ""
    assert len({located.place.id for located in found}) == len(found)


@given(TEXTS, TEXTS)
def test_where_it_happened_comes_first_and_no_area_beside_its_part(title, summary):
    found = resolve(title, summary, GAZETTEER, Home(country="MX", admin1="MX.05"))
    happened = [located.place for located in found if located.role is Role.HAPPENED]

    assert [located.place for located in found[: len(happened)]] == happened
    assert not any(covers(one, two) for one in happened for two in happened if one != two)

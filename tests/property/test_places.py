"""Laws of places: a wider region never loses a match, spans are exact, no text breaks the reader."""
# ruff: noqa: RUF001 - letters that look alike are mixed on purpose

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from alerter.catalog import gazetteer
from rules.model import Home, Point, Region, Role, Scope
from rules.places.geometry import covers, distance_km, within
from rules.places.languages import LANGUAGES
from rules.places.resolver import Resolver

GAZETTEER = gazetteer()
RESOLVER = Resolver(GAZETTEER)
PLACES = st.integers(0, len(GAZETTEER) - 1).map(GAZETTEER.place)
TOWNS = PLACES.filter(lambda p: p.id.startswith("gn:") and p.scope is Scope.TOWN)
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
HOSTILE = st.sampled_from(
    [
        *"\x00\x07\x1b\x7f\x85\ufeff\u00ad\u200b\u200d\u200e\u200f\u2028\u2066\u2069",
        "\u202e",
        "\u202c",
        "\ud800",
        "\udfff",
    ]
)
MIXED = st.sampled_from(
    [
        "Париж",
        "باريس",
        "בפריז",
        "東京",
        "서울에서",
        "กรุงเทพ",
        "दिल्ली",
        "თბილისში",
        "Σparis",
        "Mосква",
        "İSTANBUL",
    ]
)
TEXTS = (
    HEADLINES
    | st.lists(st.one_of(NAMES, GLUE, WORDS, HOSTILE, MIXED), max_size=14).map("".join)
    | st.text(st.characters(exclude_categories=()), max_size=60)
)
LANGUAGE_CODES = st.sampled_from(["", *LANGUAGES, "xx"])
HOMES = st.sampled_from([Home(), Home(country="MX", admin1="MX.05"), Home(country="US"), Home(country="XX")])


@given(PLACES)
def test_a_place_is_found_by_its_own_id(place):
    assert GAZETTEER.get(place.id) == place


@given(PLACES)
def test_a_path_leads_from_the_widest_area_to_the_place(place):
    assert not place.country or place.country in place.path
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
@given(TOWNS, st.floats(-0.6, 0.6), st.floats(-0.6, 0.6))
def test_no_town_is_nearer_than_the_nearest(town, up, aside):
    point = Point(max(-90.0, min(90.0, town.point.lat + up)), town.point.lon + aside)
    found = GAZETTEER.at(point)

    if distance_km(point, town.point) <= 100:
        assert found is not None
        assert distance_km(point, found.point) <= distance_km(point, town.point)


@given(TEXTS, TEXTS, LANGUAGE_CODES, HOMES)
def test_any_text_is_read_and_every_span_is_exact(title, summary, language, home):
    fields = {"title": title, "summary": summary}
    found = RESOLVER.resolve(title, summary, home, language)

    for located in found.places:
        assert 0 < located.confidence <= 1
        assert located.spans
    spans = [span for located in found.places for span in located.spans]
    for span in (*spans, *(named.span for named in found.names)):
        assert fields[span.field][span.start : span.end] == span.text != ""


@given(TEXTS, TEXTS, LANGUAGE_CODES, HOMES)
def test_no_place_is_listed_twice(title, summary, language, home):
    found = RESOLVER.resolve(title, summary, home, language).places

    assert len({located.place.id for located in found}) == len(found)


@given(TEXTS, TEXTS, LANGUAGE_CODES, HOMES)
def test_names_stand_in_the_order_of_the_text_and_do_not_overlap(title, summary, language, home):
    spans = [named.span for named in RESOLVER.resolve(title, summary, home, language).names]

    for one, two in pairwise(spans):
        assert one.field != two.field or one.end <= two.start
    assert [span.field for span in spans] == sorted(
        (s.field for s in spans), key=lambda name: name != "title"
    )


@given(TEXTS, TEXTS, LANGUAGE_CODES, HOMES)
def test_the_same_item_gives_the_same_answer_again_and_elsewhere(title, summary, language, home):
    once = RESOLVER.resolve(title, summary, home, language)

    assert RESOLVER.resolve(title, summary, home, language) == once
    assert Resolver(GAZETTEER).resolve(title, summary, home, language) == once


@given(TEXTS, TEXTS)
def test_where_it_happened_comes_first_and_no_area_beside_its_part(title, summary):
    found = RESOLVER.resolve(title, summary, Home(country="MX", admin1="MX.05")).places
    happened = [located.place for located in found if located.role is Role.HAPPENED]

    assert [located.place for located in found[: len(happened)]] == happened
    assert not any(covers(one, two) for one in happened for two in happened if one != two)


# --------------------------------------------------------------------------- what a long text costs


class Counting:
    """The gazetteer, and how often anything was asked of it."""

    def __init__(self):
        self.asked = Counter()

    def __len__(self):
        return len(GAZETTEER)

    def __getattr__(self, name):
        method = getattr(GAZETTEER, name)
        if not callable(method):
            return method

        def asked(*args, **kwargs):
            self.asked[name] += 1
            return method(*args, **kwargs)

        return asked


def questions(title, summary, language):
    """How often a resolver that knows nothing yet asks the gazetteer."""
    counting = Counting()
    Resolver(counting).resolve(title, summary, Home(), language)
    return counting.asked.total()


@settings(max_examples=40)
@given(HEADLINES, st.integers(2, 12), st.sampled_from(["en", "es", "ru", "fi", "zh"]))
def test_a_text_so_many_times_as_long_costs_at_most_so_many_times_as_much(text, times, language):
    assume(text.strip())
    # Two in a row hold whatever the seam between them makes.
    twice = questions("", f"{text}. {text}. ", language)

    assert questions("", f"{text}. " * (2 * times), language) <= times * twice


@settings(max_examples=40)
@given(st.lists(st.from_regex("[A-Z][a-z]{5,9}", fullmatch=True), min_size=1, max_size=60, unique=True))
def test_of_many_unknown_names_only_the_first_dozen_are_tried_as_misspellings(words):
    text = " ".join(f"Hubo un ataque en {word}." for word in words)

    assert questions("Ataque en Chiapas", text, "es") <= 800 * min(len(words), 12) + 50 * len(words) + 50


MEGABYTE = 1_000_000


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Fire in Texas, Ohio and Georgia. "),
        ("fi", "Helsingissä "),
        ("ar", "وبالقاهرة "),
        ("zh", "汶川发生地震成都"),
        ("en", "in Chiapas Xyzzyq "),
        ("en", "\u202e,"),
        ("en", "\x00\ud800"),
    ],
    ids=["sentences", "endings", "prefixes", "unspaced", "unknown names", "overrides", "control characters"],
)
def test_a_megabyte_is_read_and_only_so_many_names_are_kept(language, text):
    found = RESOLVER.resolve("", text * (MEGABYTE // len(text)), Home(), language)

    assert len(found.names) <= 1_000 + 12  # and those that are rescued
    assert len(found.places) <= len(found.names)

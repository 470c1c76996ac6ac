"""The small scorer that guards the places: it counts as the scorer of the development sets does."""

from __future__ import annotations

import importlib.util

import pytest

from tests.quality.scoring import score
from tests.quality.sets import homes_by_source

PARIS = {
    "country": "FR",
    "admin1": "FR-IDF",
    "place": "Paris",
    "lat": 48.85,
    "lon": 2.35,
    "geonameid": 2988507,
}
GOLD = [
    {"id": "right", "lang": "en", "focus": PARIS, "not_countries": ["US"]},
    {"id": "trapped", "lang": "en", "focus": PARIS, "not_countries": ["US"]},
    {"id": "state by its other code", "lang": "fr", "focus": PARIS | {"admin1_geonames": "FR.11"}},
    {"id": "no place", "lang": "fr", "focus": {"country": None}, "not_countries": []},
    {"id": "invented place", "lang": "fr", "focus": {"country": None}, "not_countries": ["ES"]},
]


def _answer(name, focus, countries=()):
    sure = {"confidence": {"country": 0.95}} if focus.get("country") else {}
    return {"id": name, "focus": focus | sure, "countries": list(countries), "spans": []}


ANSWERS = [
    _answer("right", {"country": "FR", "admin1": "FR-IDF", "lat": 48.9, "lon": 2.3}, ["FR"]),
    _answer("trapped", {"country": "US", "admin1": "US-TX", "lat": 33.66, "lon": -95.56}, ["US"]),
    _answer(
        "state by its other code", {"country": "FR", "admin1": "FR-J", "admin1_geonames": "FR.11"}, ["FR"]
    ),
    _answer("no place", {"country": None}),
    _answer("invented place", {"country": "ES"}, ["ES"]),
]


def test_each_measure_counts_only_the_documents_that_ask_for_it():
    result = score(GOLD, ANSWERS)

    assert result.share("country") == pytest.approx(2 / 3)
    assert result.share("admin1") == pytest.approx(2 / 3)
    assert result.share("town") == pytest.approx(1 / 3)
    assert result.share("silent") == pytest.approx(1 / 2)
    assert result.share("trap") == pytest.approx(2 / 4)
    assert result.wrong_when_sure == pytest.approx(1 / 3)
    assert result.languages["fr"] == {"all": 3, "right": 2}


def test_what_went_wrong_is_listed_by_document():
    told = score(GOLD, ANSWERS).mistakes

    assert [line.partition(":")[0] for line in told] == [
        "trapped (country, trap)",
        "state by its other code (town)",
        "invented place (silent, trap)",
    ]


def test_answers_to_other_documents_are_refused():
    with pytest.raises(ValueError, match="was answered with"):
        score(GOLD, ANSWERS[::-1])


def test_it_agrees_with_the_scorer_of_the_development_sets(shared):
    spec = importlib.util.spec_from_file_location("score_geo", shared / "tools" / "score_geo.py")
    theirs = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(theirs)

    ours, said = score(GOLD, ANSWERS), theirs.score(GOLD, ANSWERS)

    focus, alerts = said["focus"], said["alerts"]
    assert [round(ours.share(m), 4) for m in ("country", "admin1", "town", "silent", "trap")] == [
        focus["country"], focus["admin1"], focus["place@25km"], focus["no_place_ok"],
        alerts["trap_country_alerted"],
    ]  # fmt: skip


def test_a_home_is_what_the_other_documents_of_a_newspaper_say():
    def towns(name, source, *states):
        spans = [{"country": "US", "fcode": "PPL", "admin1_name": state} for state in states]
        return {"id": name, "source": source, "spans": spans}

    homes = homes_by_source(
        [
            towns("a", "daily", "Texas", "Texas", "Texas"),
            towns("b", "daily", "Louisiana"),
            towns("c", "weekly", "Ohio"),
        ]
    )

    assert homes == {
        "a": {"country": "US", "admin1": "US.LA"},
        "b": {"country": "US", "admin1": "US.TX"},
        "c": None,
    }

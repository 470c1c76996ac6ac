"""It has come nearer: who was told by a wide region is told again when it reaches a tight one, and once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.model import Severity, Told
from rules.moving import moved
from tests.stories import match

COUNTRY, STATE, CIRCLE, TOWN, HERE = 1000.0, 200.0, 50.0, 10.0, "Comitán"


def met(region, reach, *, rule="Mine", unsure=False):
    return replace(match(rule), region=region, reach_km=reach, unsure=unsure)


MEXICO, CHIAPAS = met("Mexico", COUNTRY), met("Chiapas", STATE)
ROUND_HERE, PERHAPS_HERE = met(HERE, CIRCLE), met(HERE, CIRCLE, unsure=True)
ANYWHERE = met("", None)


def nearer(told, *now, outside=False):
    before = Told("ana", "inc1", 1, Severity.MEDIUM, met=told)
    return moved(now, before, lambda *_: not outside)


@pytest.mark.parametrize(
    ("told", "now"),
    [
        ((MEXICO,), ROUND_HERE),
        ((MEXICO, CHIAPAS), ROUND_HERE),
        ((ANYWHERE,), CHIAPAS),
        ((PERHAPS_HERE,), ROUND_HERE),
        ((PERHAPS_HERE, MEXICO), ROUND_HERE),
        ((CHIAPAS,), met("a town", TOWN, rule="another")),
    ],
    ids=[
        "from the country into her circle",
        "past a state into her circle",
        "from anywhere into a state",
        "perhaps in her circle, now surely",
        "perhaps in her circle, and the country",
        "by another rule of hers",
    ],
)
def test_a_tighter_region_than_all_she_was_told_by_is_news(told, now):
    assert nearer(told, now) is now


@pytest.mark.parametrize(
    ("told", "now"),
    [
        ((ROUND_HERE,), MEXICO),
        ((ROUND_HERE,), ROUND_HERE),
        ((MEXICO, ROUND_HERE), ROUND_HERE),
        ((MEXICO,), PERHAPS_HERE),
        ((CHIAPAS,), met("MX-CHP", STATE, rule="another")),
        ((CHIAPAS,), ANYWHERE),
        ((), ROUND_HERE),
    ],
    ids=[
        "from her circle out into the country",
        "the same circle",
        "told of it long ago",
        "only perhaps",
        "the same state under another name",
        "no region at all",
        "what she was told by was not kept",
    ],
)
def test_a_region_as_wide_or_known_already_is_none(told, now):
    assert nearer(told, now) is None


def test_another_region_of_hers_is_news_however_wide_and_only_where_she_was_told_of_none_round_it():
    guatemala = met("Guatemala", COUNTRY)

    assert nearer((CHIAPAS,), guatemala, outside=True) is guatemala
    assert nearer((CHIAPAS,), guatemala) is None
    assert nearer((CHIAPAS, guatemala), guatemala, outside=True) is None


def test_of_several_the_tightest_is_told():
    assert nearer((MEXICO,), CHIAPAS, ROUND_HERE) is ROUND_HERE

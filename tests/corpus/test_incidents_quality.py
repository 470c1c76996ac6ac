"""Weeks of invented news in 18 languages: floors under how well it is joined, and who is told."""

from __future__ import annotations

import json

import pytest

from tests.quality.joining import answers, score
from tests.quality.sets import ROOT

OWN = ROOT / "tests" / "corpus" / "incidents"
# own: tuned on. second: by an author who had not seen the program, tuned on since. blind: never tuned on.
FLOORS = {
    "own": {"f1": 0.85, "duplicates": 0.44, "swallowed": 0, "untold": 0},
    "second": {"f1": 0.7, "duplicates": 1.47, "swallowed": 0, "untold": 0},
    "blind": {"f1": 0.77, "duplicates": 0.72, "swallowed": 0, "untold": 0},
}


def lines_of(half):
    return [json.loads(line) for line in (OWN / f"{half}.jsonl").read_text("utf-8").splitlines() if line]


@pytest.fixture(scope="module")
def scores():
    """The score of each half."""
    return {half: score(gold := lines_of(half), answers(gold)) for half in FLOORS}


@pytest.mark.parametrize("half", FLOORS)
def test_somebody_who_hears_of_everything_is_told_as_well_as_before(half, scores):
    result, floor = scores[half], FLOORS[half]
    # What is wrong in the blind half stays unseen, so that nobody tunes on it.
    wrong = result.mistakes if half != "blind" else []

    assert result.alert_f1 >= floor["f1"], "\n".join(wrong)
    assert result.duplicates_per_story <= floor["duplicates"]
    assert len(result.swallowed) <= floor["swallowed"]
    assert len(result.untold) <= floor["untold"]


def test_the_week_has_many_incidents_and_many_languages():
    gold = [line for half in FLOORS for line in lines_of(half)]

    assert len(gold) >= 200
    assert len({line["incident"] for line in gold}) >= 45
    assert len({line["lang"] for line in gold}) >= 10

"""Our own news in many languages, with traps: floors under how well places are found, for each half."""

from __future__ import annotations

import pytest

from tests.quality.scoring import score
from tests.quality.sets import OWN, answers, documents

# own: written beside the program, and tuned on. blind: written without sight of it, and never tuned on.
# For `trap`, the share of items that would alert the wrong country, the figure is a ceiling.
FLOORS = {
    "own": {"country": 0.865, "admin1": 0.825, "town": 0.735, "trap": 0.075, "silent": 0.79},
    "blind": {"country": 0.90, "admin1": 0.82, "town": 0.73, "trap": 0.075, "silent": 0.50},
}


@pytest.fixture(scope="module")
def scores():
    """The score of each half."""
    halves = {name: documents(OWN / f"{name}.jsonl") for name in FLOORS}
    return {name: score(gold, answers(gold)) for name, gold in halves.items()}


@pytest.mark.parametrize(
    ("half", "measure"), [(h, m) for h, floors in FLOORS.items() for m in floors], ids=lambda part: part
)
def test_places_are_found_as_well_as_they_were(half, measure, scores):
    result, limit = scores[half], FLOORS[half][measure]
    share = result.share(measure)
    # What is wrong in the blind half stays unseen, so that nobody tunes on it.
    wrong = [line for line in result.mistakes if measure in line.partition(":")[0] and half != "blind"]

    good = share <= limit if measure == "trap" else share >= limit
    assert good, f"{half}: {measure} is {share:.3f}, and the floor {limit}:\n" + "\n".join(wrong)


def test_the_sets_have_many_languages_and_many_items():
    gold = [d for name in FLOORS for d in documents(OWN / f"{name}.jsonl")]

    assert len(gold) >= 300
    assert len({d["lang"] for d in gold}) >= 20
    assert len({d["id"] for d in gold}) == len(gold)

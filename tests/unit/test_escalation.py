"""Who was told is told again when it is materially worse than what she was told, and only then."""

from __future__ import annotations

import pytest

from rules.escalation import escalation
from rules.model import Snapshot


def known(dead=None, injured=None, *flags, **more):
    return Snapshot(dead, injured, frozenset(flags), **more)


@pytest.mark.parametrize(
    ("told", "now", "words"),
    [
        (known(), known(1), "the first death"),
        (known(0), known(1), "the first death"),
        (known(), known(4), "4 dead, none before"),
        (known(1), known(4), "4 dead, 1 before"),
        (known(3), known(6), "6 dead, 3 before"),
        (known(10), known(20), "20 dead, 10 before"),
        (known(), known(None, 20), "20 hurt, none before"),
        (known(None, 7), known(None, 21), "21 hurt, 7 before"),
        (known(None, 6), known(None, 20), "20 hurt, 6 before"),
        (known(), known(None, None, "airport"), "new: airport"),
        (
            known(None, None, "curfew"),
            known(None, None, "border", "airport", "curfew"),
            "new: airport, border",
        ),
        (known(storm=1), known(storm=2), "a stronger storm"),
        (known(storm=5), known(storm=7), "a stronger storm"),
        (known(level=2), known(level=3), "level 3, 2 before"),
        (known(), known(alarm=2), "orange alert, none before"),
        (known(alarm=2), known(alarm=3), "red alert, orange before"),
    ],
)
def test_what_is_materially_worse_is_told_again_and_why(told, now, words):
    assert escalation(told, now) == words


@pytest.mark.parametrize(
    ("told", "now"),
    [
        (known(), known()),
        (known(), known(0)),
        (known(1), known(3)),
        (known(2), known(4)),
        (known(3), known(5)),
        (known(10), known(19)),
        (known(9), known(3)),
        (known(5), known()),
        (known(), known(None, 19)),
        (known(None, 7), known(None, 20)),
        (known(None, 40), known(None, 90)),
        (known(None, 60), known(None, 12)),
        (known(None, None, "airport"), known(None, None, "airport")),
        (known(None, None, "airport", "curfew"), known(None, None, "airport")),
        (known(storm=3), known(storm=2)),
        (known(), known(storm=2)),
        (known(level=3), known(level=3)),
        (known(level=4), known(level=2)),
        (known(), known(level=4)),
        (known(), known(alarm=1)),
        (known(alarm=3), known(alarm=2)),
    ],
    ids=[
        "nothing", "nobody died", "two more", "twice, but two more", "two more than three", "not quite twice",
        "fewer dead", "a toll not repeated", "nineteen hurt", "not quite three times", "not three times",
        "fewer hurt", "the same closure", "a curfew lifted", "a weaker storm", "a storm named at last",
        "the same level", "a lower level", "a level named at last", "a green alert", "a lower alert",
    ],
)  # fmt: skip
def test_what_is_as_bad_or_better_is_no_news_to_who_was_told(told, now):
    assert escalation(told, now) == ""


def test_of_several_things_that_got_worse_what_is_closed_comes_first_and_then_the_dead():
    assert escalation(known(), known(9, 50, "airport")) == "new: airport"
    assert escalation(known(), known(9, 50)) == "9 dead, none before"


def test_each_step_is_measured_from_what_was_told_last():
    """A toll that creeps up by one is told at 1, at 4 and at 8, and not in between."""
    told, steps = known(), []
    for dead in range(1, 10):
        if escalation(told, known(dead)):
            told = known(dead)
            steps.append(dead)

    assert steps == [1, 4, 8]

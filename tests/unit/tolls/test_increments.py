"""What a report that counts only those who died since does to title, summary and incident."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.engine.engine import Engine
from rules.engine.features import features
from rules.engine.telling import Teller
from rules.model import Figures
from tests.stories import report
from tests.unit.tolls.said import said


class Desk:
    """An engine that has heard of one incident, report by report."""

    def __init__(self, *figures):
        self.engine = Engine()
        self.heard = 0
        for one in figures:
            self.hears(one)

    def hears(self, figures):
        """What the numbers say for or against the incident; it has taken the report in by now."""
        self.heard += 1
        found = features(counting(figures, self.heard))
        vector = self.engine.vector(found)
        fit = self.engine.fit(found, vector, "it")
        self.engine.add(found, vector, "it")
        return (fit.many.value, fit.many.words) if fit else None


def counting(figures, number=1):
    made = report("Explosión en una fábrica de Tapachula", hours=number / 10, outlet=f"Paper {number}")
    return replace(made, reading=replace(made.reading, figures=figures))


SEVEN, TWO = Figures(dead=7), Figures(dead=2)
TWO_MORE = Figures(more_dead=2)
DOZENS = Figures(dead=24, rough=True)


def test_two_more_contradict_no_seven_and_two_do():
    assert Desk(SEVEN).hears(TWO_MORE) == (0, "")
    assert Desk(SEVEN).hears(TWO) == (-1.6, "2 dead here, 7 there")


def test_the_sum_is_expected_and_said_by_two_papers_it_is_added_once():
    desk = Desk(SEVEN, TWO_MORE, TWO_MORE)

    assert desk.hears(Figures(dead=9)) == (1.0, "9 dead, as many as were to be expected")
    assert desk.engine.clusters["it"].expected == {9}


def test_the_sum_is_no_toll_until_somebody_says_it():
    assert Desk(SEVEN, TWO_MORE).engine.clusters["it"].dead == 7


def test_two_more_of_whom_nobody_had_heard_are_two_at_least():
    assert Desk(TWO_MORE).engine.clusters["it"].dead == 2


def test_the_first_death_is_told_though_it_is_one_more():
    teller = Teller()

    assert teller.tell(counting(Figures(injured=3))).alert
    assert teller.tell(counting(Figures(more_dead=1), 2)).alert
    assert not teller.tell(counting(Figures(more_dead=1), 3)).alert


def test_dozens_equal_no_count_and_contradict_none():
    assert Desk(DOZENS).hears(Figures(dead=24)) == (0, "")
    assert Desk(Figures(dead=40)).hears(DOZENS) == (0, "")
    assert Desk(Figures(dead=200, rough=True)).hears(Figures(dead=12)) == (0, "")


@pytest.mark.parametrize(
    ("title", "summary", "dead"),
    [
        ("Two more die after blast", "The death toll rose to seven on Tuesday.", 7),
        ("Eight bodies recovered after ferry sinks", "Divers pulled another victim from the river.", 8),
        ("Two more die after blast", "Two people died in hospital on Tuesday.", "+2"),
        ("Eighth victim of blast", "A man of 54 died in hospital.", 8),
        ("Dozens killed in landslide", "At least 31 people died, officials said.", 31),
        ("Bus hits crowd", "Two people died at once and another died in hospital.", "~2"),
        ("Bus hits crowd", "Another passenger died; the toll is now three.", 3),
        ("Factory blast kills five", "Two more workers died in hospital.", 5),
    ],
)
def test_a_total_counts_wherever_it_stands_and_the_title_speaks_first(title, summary, dead):
    assert said("en", title, summary)[0] == dead

"""How far, and inside or not."""

from __future__ import annotations

import pytest

from alerter.catalog import gazetteer
from rules.model import Point, Region
from rules.places.geometry import Within, covers, distance_km, within

COMITAN = Point(16.24004, -92.13668)


def place(code):
    found = gazetteer().get(code)
    assert found is not None, code
    return found


def test_frontera_comalapa_is_65_km_from_comitan():
    assert distance_km(place("gn:3527542").point, COMITAN) == pytest.approx(64.5, abs=0.5)


def test_the_shortest_way_may_cross_the_date_line():
    assert distance_km(Point(0, 179.5), Point(0, -179.5)) == pytest.approx(111.2, abs=0.1)


def test_a_state_covers_its_towns_and_itself_and_no_other():
    assert covers(place("MX-CHP"), place("gn:3527542"))
    assert covers(place("MX"), place("MX-CHP"))
    assert covers(place("MX-CHP"), place("MX.05"))
    assert not covers(place("MX-TAB"), place("gn:3527542"))
    assert not covers(place("gn:3527542"), place("MX-CHP"))


def test_a_town_lies_in_its_state_for_certain():
    assert within(Region("MX-CHP", place("MX-CHP")), place("gn:3527542")) == Within(unsure=False)


def test_a_report_known_only_to_the_country_may_be_in_the_state():
    assert within(Region("MX-CHP", place("MX-CHP")), place("MX")) == Within(unsure=True)


def test_a_report_of_the_state_next_door_is_no_match():
    assert within(Region("MX-TAB", place("MX-TAB")), place("MX-CHP")) is None


def test_a_town_in_the_circle_is_told_with_its_distance():
    found = within(Region("Comitán", point=COMITAN, km=80), place("gn:3527542"))

    assert found is not None
    assert not found.unsure
    assert found.distance_km == pytest.approx(64.5, abs=0.5)


def test_a_town_outside_the_circle_is_no_match():
    assert within(Region("Comitán", point=COMITAN, km=60), place("gn:3527542")) is None


def test_a_state_round_the_circle_is_unsure_and_a_far_one_no_match():
    circle = Region("Comitán", point=COMITAN, km=80)

    assert within(circle, place("MX-CHP")) == Within(unsure=True)
    assert within(circle, place("MX-CHH")) is None
    assert within(circle, place("MX")) is None

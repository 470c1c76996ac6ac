"""How far, and inside or not."""

from __future__ import annotations

import pytest

from alerter.catalog import gazetteer
from rules.model import Place, Point, Polygon, Region, Scope
from rules.places.geometry import BALL_ERROR, Within, ball_km, covers, distance_km, reaches, within
from rules.places.polygon import TangledError, contains, crossing, middle

COMITAN = Point(16.24004, -92.13668)


def place(code):
    found = gazetteer().get(code)
    assert found is not None, code
    return found


def test_frontera_comalapa_is_64_km_from_comitan():
    assert distance_km(place("gn:3527542").point, COMITAN) == pytest.approx(64.194, abs=0.001)


def test_the_shortest_way_may_cross_the_date_line():
    """A degree of the equator, from the radius of WGS 84: 6378.137 km."""
    assert distance_km(Point(0, 179.5), Point(0, -179.5)) == pytest.approx(111.3195, abs=0.0001)


def test_the_way_to_a_pole_is_a_quarter_of_a_meridian():
    assert distance_km(Point(0, 12), Point(90, -77)) == pytest.approx(10_001.966, abs=0.001)


@pytest.mark.parametrize("lat", [0, 30, 54.9, 89.5])
def test_the_ball_is_as_near_as_it_promises(lat):
    for other in (Point(lat + 0.4, 10), Point(lat, 10.4), Point(lat - 0.3, 10.3)):
        exactly = distance_km(Point(lat, 10), other)
        assert abs(ball_km(Point(lat, 10), other) - exactly) < BALL_ERROR * exactly


def test_at_the_edge_of_a_circle_the_ellipsoid_decides_and_not_the_ball():
    """Northwards on the equator the ball is 0.56 % too long: it would leave the town out."""
    middle, town = Point(0, 0), Point(0.72, 0)
    assert distance_km(middle, town) < 79.7 < ball_km(middle, town)
    assert reaches(middle, town, 79.7)
    assert not reaches(middle, town, 79.6)


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
    assert found.distance_km == pytest.approx(64.194, abs=0.001)


def test_a_town_outside_the_circle_is_no_match():
    assert within(Region("Comitán", point=COMITAN, km=60), place("gn:3527542")) is None


def test_a_state_round_the_circle_is_unsure_and_a_far_one_no_match():
    circle = Region("Comitán", point=COMITAN, km=80)

    assert within(circle, place("MX-CHP")) == Within(unsure=True)
    assert within(circle, place("MX-CHH")) is None
    assert within(circle, place("MX")) is None


def test_a_county_round_the_circle_is_unsure_where_its_own_middle_lies_outside():
    borrego = Point(33.2559, -116.375)
    county, town = place("US.CA.073"), place("gn:5391811")

    assert within(Region("San Diego", town, town.point, 10), county) == Within(unsure=True)
    assert within(Region("the desert", None, borrego, 10), county) is None


# --------------------------------------------------------------------------- polygons

SQUARE = Polygon((((-93, 15), (-92, 15), (-92, 17), (-93, 17), (-93, 15)),))
RING = Polygon((*SQUARE.rings, ((-92.8, 16), (-92.4, 16), (-92.4, 16.6), (-92.8, 16.6), (-92.8, 16))))
SLANTED = Polygon((((0, 0), (0.3, 0.1), (0, 0.1), (0, 0)),))


def town(lat, lon):
    return Place("x:1", "x", Scope.TOWN, "MX", ("MX", "MX.05", "x:1"), point=Point(lat, lon))


@pytest.mark.parametrize(
    ("polygon", "lat", "lon", "expected"),
    [
        pytest.param(SQUARE, 16, -92.5, True, id="inside"),
        pytest.param(SQUARE, 16, -91.9, False, id="outside"),
        pytest.param(SQUARE, 16, -92, True, id="on the eastern edge"),
        pytest.param(SQUARE, 17, -92.5, True, id="on the northern edge"),
        pytest.param(SQUARE, 15, -93, True, id="on a corner"),
        pytest.param(SQUARE, 15, -93.5, False, id="in line with an edge"),
        pytest.param(RING, 16.3, -92.6, False, id="in a hole"),
        pytest.param(RING, 16, -92.6, True, id="on the edge of a hole"),
        pytest.param(RING, 15.5, -92.6, True, id="round a hole"),
        pytest.param(SLANTED, 0.05, 0.15, True, id="in the middle of a slanted edge"),
        pytest.param(SLANTED, 0.05, 0.15000000000000005, False, id="a hair beside it"),
        pytest.param(SLANTED, 0.05, 0.1499999999999999, True, id="a hair inside of it"),
    ],
)
def test_a_point_lies_in_a_polygon_or_on_its_edge(polygon, lat, lon, expected):
    assert contains(polygon, Point(lat, lon)) is expected


def test_the_date_line_has_two_names():
    fiji = Polygon((((178, -19), (180, -19), (180, -16), (178, -16), (178, -19)),))
    assert contains(fiji, Point(-17, 180))
    assert contains(fiji, Point(-17, -180))
    assert not contains(fiji, Point(-17, -179.9))


def test_at_a_pole_every_longitude_is_the_same_place():
    wedge = Polygon((((0, 80), (30, 80), (30, 90), (0, 90), (0, 80)),))
    assert contains(wedge, Point(90, -120))
    assert not contains(wedge, Point(-90, 10))


def test_a_town_in_the_polygon_is_certain_and_has_no_distance():
    drawn = Region("mine", place("gn:3530367"), polygons=(SQUARE,))

    assert within(drawn, town(16.2, -92.1)) == Within(unsure=False)
    assert within(drawn, town(16.2, -91.9)) is None


def test_a_wide_place_round_the_polygon_is_unsure_as_it_is_round_a_circle():
    drawn = Region("mine", place("gn:3530367"), polygons=(SQUARE,))

    assert within(drawn, place("MX-CHP")) == Within(unsure=True)
    assert within(drawn, place("MX")) == Within(unsure=True)
    assert within(drawn, place("MX-OAX")) is None


def test_a_state_with_its_middle_in_the_polygon_is_unsure():
    drawn = Region("the south", None, polygons=(Polygon((((-94, 15), (-91, 15), (-91, 18), (-94, 15)),)),))

    assert within(drawn, place("MX-CHP")) == Within(unsure=True)


def test_the_middle_of_a_crescent_lies_inside_it():
    crescent = Polygon((((0, 0), (4, 0), (4, 4), (0, 4), (0, 3), (3, 3), (3, 1), (0, 1), (0, 0)),))
    assert middle([SLANTED, crescent]) == Point(2.0, 3.5)
    assert middle([RING]).lon == pytest.approx(-92.2)


def test_a_knot_is_found_and_a_touch_is_none():
    bow = Polygon((((0, 0), (2, 2), (2, 0), (0, 2), (0, 0)),))
    touch = Polygon((((0, 0), (2, 0), (1, 1), (2, 2), (0, 2), (1, 1), (0, 0)),))
    assert crossing(bow) == (1.0, 1.0)
    assert crossing(touch) is None
    assert crossing(RING) is None
    assert (
        crossing(Polygon((SQUARE.rings[0], ((-92.5, 16), (-91, 16), (-91, 16.5), (-92.5, 16))))) is not None
    )


def test_a_shape_made_to_keep_us_busy_is_given_up():
    comb = [(n / 1000 + 10 * ((n + 1) // 2 % 2), n / 1000 - 10 * ((n + 1) // 2 % 2)) for n in range(6000)]

    with pytest.raises(TangledError):
        crossing(Polygon(((*comb, comb[0]),)))

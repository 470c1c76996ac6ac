"""Which rules a report meets, and what is said to those it misses."""

from datetime import UTC, datetime

import pytest

from rules.expression import term
from rules.matching import Matcher, Miss, miss
from rules.model import (
    Expression,
    Item,
    LocatedPlace,
    Match,
    Place,
    Point,
    Reading,
    Reason,
    Region,
    Report,
    Role,
    Rule,
    Scope,
    Severity,
    Span,
    Topic,
)

NOON = datetime(2026, 11, 22, 18, tzinfo=UTC)

MEXICO = Place("gn:3996063", "Mexico", Scope.COUNTRY, "MX", ("MX",), point=Point(23.0, -102.0))
CHIAPAS = Place("gn:3531011", "Chiapas", Scope.ADMIN1, "MX", ("MX", "MX.05"), point=Point(16.43, -92.51))
OAXACA = Place("gn:3522509", "Oaxaca", Scope.ADMIN1, "MX", ("MX", "MX.20"), point=Point(17.0, -96.5))


def town(number, name, lat, lon, state="MX.05"):
    path = (state[:2], state, f"gn:{number}")
    return Place(path[-1], name, Scope.TOWN, path[0], path, point=Point(lat, lon))


COMITAN = town(3530367, "Comitán", 16.24, -92.14)
COMALAPA = town(3527542, "Frontera Comalapa", 15.66, -92.14)
TUXTLA = town(3515001, "Tuxtla", 16.75, -93.12)
JUCHITAN = town(3526700, "Juchitán", 16.44, -95.02, "MX.20")
HUEHUETENANGO = town(3595416, "Huehuetenango", 15.32, -91.47, "GT.08")


def happened(*places):
    return tuple(LocatedPlace(p, Role.HAPPENED, 0.9) for p in places)


def mentioned(*places):
    return tuple(LocatedPlace(p, Role.MENTIONED, 0.9) for p in places)


def report(places, title="Enfrentamiento armado en la frontera", language="es", **reading):
    item = Item("i1", "f1", "El Universal", (), title, "", "https://example.org/1", NOON, NOON)
    return Report(item, language, places, Reading(**reading))


def around(place, km):
    return Region(place.name, place, place.point, km)


def area(place):
    return Region(place.name, place=place)


def any_of(*written):
    return Expression(any=tuple(map(term, written)))


def judged(rule, news, severity=Severity.MEDIUM):
    return miss(rule, news, severity)


# --------------------------------------------------------------------------- a match says why


def test_the_founding_case_is_a_match_that_says_why():
    rule = Rule(
        "Comitán", where=(around(COMITAN, 80),), words=any_of("enfrentamiento"), origin="rules.yaml:7"
    )
    found = judged(rule, report(happened(COMALAPA)))
    assert found == Match(
        rule="Comitán",
        origin="rules.yaml:7",
        severity=Severity.MEDIUM,
        region="Comitán",
        place="Frontera Comalapa",
        distance_km=pytest.approx(64.18, abs=0.01),
        unsure=False,
        words=("Enfrentamiento",),
        item_id="i1",
        feed_id="f1",
        place_id="gn:3527542",
        reach_km=80,
    )


def test_a_topic_shows_the_words_that_gave_it():
    news = report(
        happened(COMALAPA), topics=(Topic.VIOLENCE,), spans=(Span("title", 0, 21, "Enfrentamiento armado"),)
    )
    rule = Rule("r", topics=frozenset({"violence"}), words=any_of("frontera"))
    assert judged(rule, news).words == ("frontera", "Enfrentamiento armado")


def test_a_kind_serves_as_a_topic():
    rule = Rule("r", topics=frozenset({"roadblock"}))
    assert isinstance(judged(rule, report(happened(COMALAPA), kinds=("roadblock",))), Match)


@pytest.mark.parametrize(
    ("place", "region"),
    [(COMALAPA, "Comitán"), (TUXTLA, "Chiapas"), (CHIAPAS, "Chiapas"), (JUCHITAN, "Mexico")],
)
def test_the_tightest_region_in_which_it_surely_lies_is_named(place, region):
    rule = Rule("r", where=(area(CHIAPAS), around(COMITAN, 80), area(MEXICO)))
    assert judged(rule, report(happened(place))).region == region


def test_the_nearest_of_two_places_is_named():
    rule = Rule("r", where=(around(COMITAN, 200),))
    assert judged(rule, report(happened(TUXTLA, COMALAPA))).place == "Frontera Comalapa"


def test_a_circle_reaches_across_the_border():
    rule = Rule("r", where=(around(COMALAPA, 100),))
    assert judged(rule, report(happened(HUEHUETENANGO))).place == "Huehuetenango"


def test_a_rule_may_raise_the_severity_and_never_lowers_it():
    rule = Rule("r", start=Severity.HIGH)
    assert judged(rule, report(happened(COMALAPA)), Severity.LOW).severity is Severity.HIGH
    assert judged(rule, report(happened(COMALAPA)), Severity.CRITICAL).severity is Severity.CRITICAL


def test_a_rule_may_ask_for_places_that_are_only_mentioned():
    news = report(happened(TUXTLA) + mentioned(COMALAPA))
    narrow = Rule("r", where=(area(COMALAPA),))
    wide = Rule("r", where=(area(COMALAPA),), roles=frozenset({Role.HAPPENED, Role.MENTIONED}))
    assert judged(narrow, news).reason is Reason.OTHER_PLACE
    assert judged(wide, news).place == "Frontera Comalapa"


# --------------------------------------------------------------------------- places known only roughly


def test_a_report_known_to_the_state_only_may_concern_a_town_in_it():
    found = judged(Rule("r", where=(area(COMALAPA),)), report(happened(CHIAPAS)))
    assert (found.place, found.unsure) == ("Chiapas", True)


def test_the_state_beside_a_town_only_says_where_the_town_is():
    rule = Rule("r", where=(area(COMALAPA),))
    assert judged(rule, report(happened(TUXTLA, CHIAPAS))).reason is Reason.OTHER_PLACE


def test_a_town_named_in_passing_does_not_narrow_down_where_it_happened():
    rule = Rule("r", where=(area(COMALAPA),), roles=frozenset({Role.HAPPENED, Role.MENTIONED}))
    assert judged(rule, report(happened(CHIAPAS) + mentioned(TUXTLA))).unsure


def test_a_country_alone_wakes_nobody_with_a_stay_in_it():
    rule = Rule("r", where=(area(CHIAPAS),))
    assert judged(rule, report(happened(MEXICO)), Severity.HIGH).reason is Reason.OTHER_PLACE


def test_unless_it_is_critical():
    rule = Rule("r", where=(area(CHIAPAS),))
    assert judged(rule, report(happened(MEXICO)), Severity.CRITICAL).unsure


def test_a_rule_cannot_make_it_critical_itself():
    rule = Rule("r", where=(area(CHIAPAS),), start=Severity.CRITICAL)
    assert judged(rule, report(happened(MEXICO)), Severity.LOW).reason is Reason.OTHER_PLACE


# --------------------------------------------------------------------------- exceptions


def test_a_place_in_an_exception_does_not_count():
    rule = Rule("r", where=(area(CHIAPAS),), exceptions=(area(TUXTLA),))
    assert judged(rule, report(happened(TUXTLA, CHIAPAS))) == Miss(Reason.EXCEPTED_PLACE, "Tuxtla")


def test_the_rule_still_matches_by_another_place():
    rule = Rule("r", where=(area(CHIAPAS),), exceptions=(area(TUXTLA),))
    assert judged(rule, report(happened(TUXTLA, COMALAPA))).place == "Frontera Comalapa"


def test_a_doubtful_exception_counts_for_the_traveler():
    rule = Rule("r", where=(area(CHIAPAS),), exceptions=(area(TUXTLA),))
    assert isinstance(judged(rule, report(happened(CHIAPAS))), Match)


def test_an_exception_elsewhere_is_not_the_reason():
    rule = Rule("r", where=(area(CHIAPAS),), exceptions=(area(OAXACA),))
    assert judged(rule, report(happened(JUCHITAN))).reason is Reason.OTHER_PLACE


# --------------------------------------------------------------------------- the first test that failed


def strict(**changed):
    """A rule that asks for everything, so that each change of the news fails one test of it."""
    asked = {
        "where": (area(CHIAPAS),),
        "languages": frozenset({"es"}),
        "topics": frozenset({"violence"}),
        "words": Expression(any=(term("enfrentamiento"),), none=(term("simulacro"),)),
        "minimum": Severity.MEDIUM,
    }
    return Rule("strict", **(asked | changed))


def violence(places=None, **changed):
    return report(**({"places": places or happened(COMALAPA), "topics": (Topic.VIOLENCE,)} | changed))


def test_news_that_passes_every_test_is_a_match():
    assert isinstance(judged(strict(), violence()), Match)


@pytest.mark.parametrize(
    ("rule", "news", "severity", "expected"),
    [
        pytest.param(
            strict(live=False),
            violence(),
            Severity.HIGH,
            Miss(Reason.RULE_OFF, "its mode is off"),
            id="rule off",
        ),
        pytest.param(
            strict(),
            violence(news=False, context="film"),
            Severity.HIGH,
            Miss(Reason.NOT_NEWS, "film"),
            id="a film",
        ),
        pytest.param(
            strict(),
            report((), topics=(Topic.VIOLENCE,)),
            Severity.HIGH,
            Miss(Reason.NO_PLACE, "the report names no place"),
            id="no place",
        ),
        pytest.param(
            strict(),
            violence(mentioned(COMALAPA)),
            Severity.HIGH,
            Miss(Reason.NO_PLACE, "no place where it happened, only Frontera Comalapa (mentioned)"),
            id="no place where it happened",
        ),
        pytest.param(
            strict(),
            violence(happened(JUCHITAN)),
            Severity.HIGH,
            Miss(Reason.OTHER_PLACE, "Juchitán is not in this rule's area"),
            id="another place",
        ),
        pytest.param(
            strict(where=(around(COMITAN, 50),)),
            violence(),
            Severity.HIGH,
            Miss(
                Reason.OUT_OF_RANGE,
                "Frontera Comalapa is 65 km from Comitán, radius 50 km; it would match at 65 km or more",
            ),
            id="out of range",
        ),
        pytest.param(
            strict(),
            violence(language="en"),
            Severity.HIGH,
            Miss(Reason.OTHER_LANGUAGE, "en, this rule asks for es"),
            id="another language",
        ),
        pytest.param(
            strict(),
            violence(language=""),
            Severity.HIGH,
            Miss(Reason.OTHER_LANGUAGE, "of unknown language, this rule asks for es"),
            id="language unknown",
        ),
        pytest.param(
            strict(),
            violence(topics=(Topic.WEATHER,)),
            Severity.HIGH,
            Miss(Reason.OTHER_TOPIC, "weather, this rule asks for violence"),
            id="another topic",
        ),
        pytest.param(
            strict(),
            violence(title="Balacera en la frontera"),
            Severity.HIGH,
            Miss(Reason.NO_WORD, "none of 'enfrentamiento' is said"),
            id="no word",
        ),
        pytest.param(
            strict(),
            violence(title="Simulacro de enfrentamiento"),
            Severity.HIGH,
            Miss(Reason.EXCLUDED_WORD, "'Simulacro' is said"),
            id="an excluded word",
        ),
        pytest.param(
            strict(),
            violence(),
            Severity.LOW,
            Miss(Reason.BELOW_SEVERITY, "low, this rule begins at medium"),
            id="below severity",
        ),
    ],
)
def test_a_miss_names_the_first_test_that_failed(rule, news, severity, expected):
    assert judged(rule, news, severity) == expected


def test_at_the_radius_a_miss_advises_the_rule_matches():
    too_narrow, advised = Rule("r", where=(around(COMITAN, 64),)), Rule("r", where=(around(COMITAN, 65),))
    assert "at 65 km or more" in judged(too_narrow, report(happened(COMALAPA))).detail
    assert isinstance(judged(advised, report(happened(COMALAPA))), Match)


def test_the_other_side_of_the_world_is_not_out_of_range_but_elsewhere():
    tokyo = town(1850147, "Tokyo", 35.69, 139.69, "JP.40")
    rule = Rule("r", where=(around(COMITAN, 50),))
    assert judged(rule, report(happened(tokyo))) == Miss(
        Reason.OTHER_PLACE, "Tokyo is not in this rule's area"
    )


# --------------------------------------------------------------------------- many rules


def test_all_rules_that_match_are_found_by_name():
    rules = [
        Rule("c: by circle", where=(around(COMITAN, 80),)),
        Rule("a: by state", where=(area(CHIAPAS),)),
        Rule("b: anywhere", words=any_of("enfrentamiento")),
        Rule("elsewhere", where=(area(OAXACA),)),
    ]
    found = Matcher(rules).matches(report(happened(COMALAPA)), Severity.MEDIUM)
    assert [m.rule for m in found] == ["a: by state", "b: anywhere", "c: by circle"]


@pytest.mark.parametrize(
    ("region", "place", "severity"),
    [
        pytest.param(area(COMALAPA), CHIAPAS, Severity.MEDIUM, id="a town, and news of its state"),
        pytest.param(
            area(COMALAPA), MEXICO, Severity.CRITICAL, id="a town, and critical news of its country"
        ),
        pytest.param(around(COMITAN, 80), CHIAPAS, Severity.MEDIUM, id="a circle, and news of its state"),
        pytest.param(around(COMITAN, 80), COMALAPA, Severity.MEDIUM, id="a circle, and news of a town in it"),
        pytest.param(area(MEXICO), COMALAPA, Severity.MEDIUM, id="a country, and news of a town in it"),
    ],
)
def test_a_rule_is_found_among_others(region, place, severity):
    found = Matcher([Rule("r", where=(region,))]).matches(report(happened(place)), severity)
    assert [m.rule for m in found] == ["r"]


class CountedWhere(tuple):
    """The regions of a rule, which notice being looked through."""

    __slots__ = ()
    looked = 0

    def __iter__(self):
        type(self).looked += 1
        return super().__iter__()


def test_rules_for_other_places_are_not_even_looked_at():
    elsewhere = [Rule(f"r{n}", where=CountedWhere([area(OAXACA), around(JUCHITAN, 50)])) for n in range(50)]
    matcher = Matcher([*elsewhere, Rule("here", where=(area(CHIAPAS),))])
    CountedWhere.looked = 0
    assert len(matcher.matches(report(happened(COMALAPA)), Severity.MEDIUM)) == 1
    assert CountedWhere.looked == 0

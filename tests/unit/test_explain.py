"""Why somebody was told, and why not, in sentences that the deciding code itself would sign."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.explain import SENTENCES, reasons_to_tell, silences
from rules.matching import miss
from rules.model import Match, Quote, Reason, Region, Rule, Rulebook, Severity
from tests.stories import CHIAPAS, COMITAN, NOON, TAPACHULA, incident, match, report, traveler

ANA, BEN = traveler("ana"), traveler("ben", groups=("latam",))
MEDIUM = Severity.MEDIUM


def rule(name, *regions, **parts):
    return Rule(name, where=regions, people=frozenset({"ana"}), origin=f"rules.yaml:{len(name)}", **parts)


IN_CHIAPAS = Region("MX-CHP", place=CHIAPAS)
NEAR_COMITAN = Region("Comitán", point=COMITAN.point, km=50)


def why_not(*rules, found=None, people=(ANA,), decided=()):
    return silences(found or report(), Rulebook(travelers=people, rules=rules), MEDIUM, decided)


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence(reason):
    assert SENTENCES[reason]


@pytest.mark.parametrize(
    ("asked", "reason", "detail"),
    [
        (rule("r", NEAR_COMITAN), Reason.OUT_OF_RANGE, "65 km"),
        (rule("r", Region("Tapachula", place=TAPACHULA)), Reason.OTHER_PLACE, "Frontera Comalapa"),
        (rule("r", IN_CHIAPAS, topics=frozenset({"earthquake"})), Reason.OTHER_TOPIC, "earthquake"),
        (rule("r", IN_CHIAPAS, languages=frozenset({"en"})), Reason.OTHER_LANGUAGE, "en"),
        (rule("r", IN_CHIAPAS, minimum=Severity.CRITICAL), Reason.BELOW_SEVERITY, "critical"),
        (rule("r", IN_CHIAPAS, live=False), Reason.RULE_OFF, "off"),
    ],
    ids=lambda value: value.value if isinstance(value, Reason) else "",
)
def test_a_silence_names_the_first_test_that_failed(asked, reason, detail):
    (silence,) = why_not(asked)

    assert (silence.traveler_id, silence.rule, silence.origin) == ("ana", "r", "rules.yaml:1")
    assert silence.reason is reason
    assert detail in silence.sentence
    assert silence.sentence.startswith(SENTENCES[reason])


def test_of_several_rules_the_one_that_came_nearest_is_named():
    far = rule("far", Region("Tapachula", place=TAPACHULA))
    near = rule("nearly", IN_CHIAPAS, minimum=Severity.CRITICAL)
    off = rule("off", IN_CHIAPAS, live=False)

    for rules in ((far, near, off), (off, near, far)):
        (silence,) = why_not(*rules)
        assert silence.rule == "nearly"


def test_who_was_told_has_no_silence():
    rules = rule("far", Region("Tapachula", place=TAPACHULA)), rule("met", IN_CHIAPAS)

    assert why_not(*rules, decided={"ana"}) == ()


def test_a_rule_that_matches_without_a_decision_was_not_in_force_then():
    (silence,) = why_not(rule("far", Region("Tapachula", place=TAPACHULA)), rule("met", IN_CHIAPAS))

    assert (silence.rule, silence.reason) == ("met", Reason.LATER_RULE)


def test_who_has_no_rule_has_no_silence():
    assert why_not(rule("r", NEAR_COMITAN), people=(BEN,)) == ()
    assert why_not(replace(rule("r", NEAR_COMITAN), groups=frozenset({"latam"})), people=(BEN,)) != ()


def test_only_who_has_no_decision_is_asked_about():
    both = replace(rule("r", NEAR_COMITAN), groups=frozenset({"latam"}))

    assert [s.traveler_id for s in why_not(both, people=(ANA, BEN))] == ["ana", "ben"]
    assert [s.traveler_id for s in why_not(both, people=(ANA, BEN), decided={"ana"})] == ["ben"]


def test_the_explanation_is_the_decision_itself():
    asked = rule("r", NEAR_COMITAN)
    (silence,) = why_not(asked)

    missed = miss(asked, report(), MEDIUM)
    assert not isinstance(missed, Match)
    assert (silence.reason, silence.detail) == (missed.reason, missed.detail)


def test_what_was_told_is_told_with_rule_place_distance_words_and_source():
    met = replace(match("Chiapas"), distance_km=65.2, unsure=True)
    quote = Quote("i1", "f1", "El Universal", "es", "Ataque", "https://paper.example/1", NOON)
    about = incident(quotes=(quote,))

    assert reasons_to_tell(met, about) == (
        ("rule", "'Chiapas' (rules.yaml:3)"),
        ("place", "Frontera Comalapa, in 'MX-CHP' of the rule (the report is sure only of this wider area)"),
        ("distance", "65 km"),
        ("words", "ataque"),
        ("source", "El Universal (es): Ataque"),
        ("link", "https://paper.example/1"),
    )


def test_what_is_not_known_is_left_out():
    bare = replace(match("r"), region="", words=(), item_id="another")

    assert [label for label, _ in reasons_to_tell(bare, incident())] == ["rule", "place"]

"""From reports to decisions: who is told, what a rise means for those who were not, and honest silences."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from rules.expression import term
from rules.joining import Joined
from rules.judgement import Judge, sift
from rules.model import Address, Expression, Reading, Reason, Region, Rule, Rulebook, Severity, Told
from tests.stories import CHIAPAS, COMALAPA, MEXICO, NOON, TAPACHULA, Newsroom, at, report, traveler

LOW, MEDIUM, HIGH, CRITICAL = Severity.LOW, Severity.MEDIUM, Severity.HIGH, Severity.CRITICAL
EMAIL = Address("email", "ana@example.org")
ANA = traveler("ana", EMAIL)
IN_CHIAPAS = (Region("MX-CHP", place=CHIAPAS),)
THREE_DAYS = timedelta(days=3)


def rule(name="Chiapas", who="ana", **parts):
    return Rule(name, where=IN_CHIAPAS, people=frozenset({who}), **parts)


def judging(*rules, people=(ANA,)):
    return Judge(Rulebook(travelers=people, rules=rules))


def decided(judge, joined, told=None, earlier=None):
    """Each decision as (person, reason, severity)."""
    judged = judge.judge(joined, earlier or {}, told or {}, NOON)
    return [(d.traveler_id, d.reason, d.severity) for d, _, _ in judged.decisions]


# --------------------------------------------------------------------------- sift


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (report(), None),
        (report(news=False), Reason.NOT_NEWS),
        (report(place=None), Reason.NO_PLACE),
        (report(hours=0, published=at(-73)), Reason.TOO_OLD),
        (report(hours=0, published=at(-72)), None),
        (report(hours=0, published=at(+72)), None),
        (report(hours=0, published=None), None),
    ],
    ids=["news", "a drill", "nowhere", "too old", "old", "dated ahead", "undated"],
)
def test_a_report_that_can_alert_nobody_says_why(found, reason):
    assert sift(found, THREE_DAYS, NOON) is reason


def test_a_report_of_no_known_danger_opens_an_incident_only_if_a_rule_speaks_of_it():
    bicycles = replace(report("Comalapa estrena ciclovía"), reading=Reading())
    asks = rule(words=Expression(any=(term("ciclovía"),)), minimum=Severity.INFO)

    assert judging(rule(minimum=LOW)).sift(bicycles) is Reason.NO_TOPIC
    assert judging(asks).sift(bicycles) is None
    assert judging().sift(report()) is None


# --------------------------------------------------------------------------- judge


def test_a_first_report_tells_those_whose_rules_it_meets_and_nobody_else():
    ben = traveler("ben", EMAIL)
    elsewhere = Rule("r", where=(Region("x", point=MEXICO.point, km=10),), people=frozenset({"ben"}))
    judge = judging(rule(), elsewhere, people=(ANA, ben))

    assert decided(judge, Newsroom().join(report())) == [("ana", Reason.FIRST_REPORT, MEDIUM)]


def test_three_reports_of_one_poll_are_one_alert():
    told = [report(outlet=o, hours=h) for h, o in enumerate("ABC")]
    judged = judging(rule()).judge(Newsroom().join(*told), {}, {}, NOON)

    assert len(judged.decisions) == len(judged.deliveries) == 1


def test_two_rules_of_one_person_are_one_alert_that_names_both():
    judge = judging(rule("a"), rule("b", start=HIGH))
    ((decision, _, _),) = judge.judge(Newsroom().join(report()), {}, {}, NOON).decisions

    assert [(m.rule, m.severity) for m in decision.matches] == [("b", HIGH), ("a", MEDIUM)]


def test_a_second_report_that_is_no_worse_is_a_silence_with_its_reason():
    newsroom = Newsroom(report(outlet="A"))
    (known,) = newsroom.incidents
    second = newsroom.join(report(outlet="B", hours=1))
    told = {("ana", known.id): Told("ana", known.id, 1, MEDIUM)}

    assert decided(judging(rule()), second, told) == [("ana", Reason.ALREADY_TOLD, MEDIUM)]


def test_a_rise_matches_earlier_reports_again_for_those_who_were_not_concerned_then():
    """Her rule asks for "retén" and high: the first report had the word, the second has the severity."""
    asks = rule(minimum=HIGH, words=Expression(any=(term("retén"),)))
    early = report("Ataque a un retén en Frontera Comalapa")
    newsroom = Newsroom()
    first = newsroom.join(early)
    second = newsroom.join(report("Tres muertos en Comalapa", severity=HIGH, hours=1))
    (known,) = first.incidents

    assert decided(judging(asks), first) == []
    assert second.risen == {known.id}
    assert decided(judging(asks), second) == []
    assert decided(judging(asks), second, earlier={known.id: [early]}) == [("ana", Reason.FIRST_REPORT, HIGH)]


def test_what_does_not_rise_asks_for_no_earlier_reports():
    newsroom = Newsroom()

    assert not newsroom.join(report(outlet="A", severity=HIGH)).risen
    assert not newsroom.join(report(outlet="B", hours=1)).risen


@pytest.mark.parametrize(
    ("person", "parts", "reason"),
    [
        (traveler("ana"), {}, Reason.NO_CHANNEL),
        (ANA, {"send": ((CRITICAL, ("email",)),)}, Reason.BELOW_SEVERITY),
    ],
    ids=["she has no address", "her rule sends only what is critical"],
)
def test_an_alert_that_cannot_go_out_is_a_silence_with_its_reason(person, parts, reason):
    judged = judging(rule(**parts), people=(person,)).judge(Newsroom().join(report()), {}, {}, NOON)

    assert [(d.alert, d.reason) for d, _, _ in judged.decisions] == [(False, reason)]
    assert judged.deliveries == ()


def test_a_rule_that_names_nobody_who_exists_tells_nobody():
    assert decided(judging(rule(who="eve")), Newsroom().join(report())) == []


def test_nothing_in_nothing_out():
    assert decided(judging(rule()), Joined()) == []


def test_an_item_whose_text_changed_stays_in_its_incident_while_one_thing_speaks_for_it():
    newsroom = Newsroom(report(item="i"))
    (first,) = newsroom.incidents
    edited = report("Nuevo parte", place=CHIAPAS, kinds=[], item="i", hours=3)

    joined = newsroom.join(edited, member_of={"i": first.id})

    assert [i.id for i in joined.incidents] == [first.id]
    assert joined.incidents[0].place.place == CHIAPAS


def test_on_a_rise_the_former_text_of_an_edited_item_counts_no_longer():
    """Else Ana, in the town of the first version, would be told of the dead in another."""
    before = report("Ataque armado en Comalapa", item="i")
    newsroom = Newsroom(before)
    (first,) = newsroom.incidents
    after = report("Doce muertos en el ataque armado", TAPACHULA, severity=CRITICAL, item="i", hours=1)
    risen = newsroom.join(after, member_of={"i": first.id})

    here = Region("Comalapa", COMALAPA, COMALAPA.point, 10)
    asks = Rule("r", where=(here,), people=frozenset({"ana"}), minimum=HIGH)

    judged = judging(asks).judge(risen, {first.id: [before]}, {}, NOON)

    assert judged.decisions == ()


def test_a_rule_that_makes_it_worse_for_her_tells_her_again_by_its_own_revision():
    newsroom = Newsroom(report())
    (incident,) = newsroom.incidents
    told = {("ana", incident.id): Told("ana", incident.id, 1, MEDIUM)}
    tourists = rule("tourists", words=Expression(any=(term("turistas"),)), start=CRITICAL)
    second = newsroom.join(report("Turistas en el ataque armado de Comalapa", hours=1))

    judged = judging(rule(), tourists).judge(second, {}, told, NOON)

    ((decision, decided_on, _),) = judged.decisions
    assert (decision.reason, decision.severity, decision.revision) == (Reason.SEVERITY_ROSE, CRITICAL, 2)
    assert judged.incidents == (decided_on,)


def test_an_old_entry_that_the_feed_dates_anew_is_news_and_a_silent_edit_is_not():
    old = report(published=at(-96))
    dated = replace(old, item=replace(old.item, updated=at(-1)))

    assert sift(old, THREE_DAYS, NOON) is Reason.TOO_OLD
    assert sift(dated, THREE_DAYS, NOON) is None

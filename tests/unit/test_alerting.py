"""Each person is told once, again only when it gets worse for her, and by the ways her rules ask for."""

from __future__ import annotations

from datetime import timedelta

import pytest

from rules.alerting import Since, channels_for, decide, plan, recipients, ways
from rules.model import (
    Address,
    DecisionKind,
    DeliveryState,
    Figures,
    Marks,
    Reason,
    Rule,
    Severity,
    Snapshot,
    Told,
)
from tests.stories import NOON, at, incident, match, traveler

LOW, MEDIUM, HIGH, CRITICAL = Severity.LOW, Severity.MEDIUM, Severity.HIGH, Severity.CRITICAL
EMAIL, SMS, SLACK = (
    Address("email", "ana@example.org"),
    Address("sms", "+5215512345678"),
    Address("slack", "#gsoc"),
)
OTHER_SMS = Address("sms", "+15550100")
ANA = traveler("ana", EMAIL, SMS)


def told(severity, revision=1):
    return Told("ana", "inc1", revision, severity)


# --------------------------------------------------------------------------- decide


@pytest.mark.parametrize(
    ("before", "severity", "revision", "reason"),
    [
        (None, MEDIUM, 1, Reason.FIRST_REPORT),
        (None, MEDIUM, 7, Reason.FIRST_REPORT),
        (told(MEDIUM), MEDIUM, 1, Reason.ALREADY_TOLD),
        (told(MEDIUM), HIGH, 2, Reason.SEVERITY_ROSE),
        (told(HIGH), HIGH, 2, Reason.ALREADY_TOLD),
        (told(HIGH), MEDIUM, 2, Reason.ALREADY_TOLD),
        (told(MEDIUM), HIGH, 1, Reason.ALREADY_TOLD),
    ],
    ids=[
        "never told",
        "told late of an old incident",
        "nothing new",
        "it got worse",
        "worse for others, as bad for her",
        "less bad by her rules",
        "only the rule was changed",
    ],
)
def test_a_person_is_told_once_and_again_when_it_gets_worse(before, severity, revision, reason):
    decision = decide(ANA, incident(revision=revision), [match(severity=severity)], before, NOON)

    assert decision.reason is reason
    assert decision.alert is (reason is not Reason.ALREADY_TOLD)
    assert decision.kind is (DecisionKind.UPDATE if before else DecisionKind.NEW)


def test_the_worst_of_her_rules_counts_and_all_are_named_in_an_order_of_their_own():
    met = [match("b", LOW), match("c", HIGH), match("a", LOW)]

    decision = decide(ANA, incident(), met, None, NOON)

    assert decision.severity is HIGH
    assert [m.rule for m in decision.matches] == ["c", "a", "b"]
    assert decision == decide(ANA, incident(), met[::-1], None, NOON)


def test_the_same_alert_decided_twice_is_the_same_alert():
    first, replayed = (decide(ANA, incident(), [match()], None, now) for now in (at(0), at(9)))

    assert first.id == replayed.id
    assert first.id != decide(ANA, incident(revision=2), [match()], None, NOON).id
    assert first.id != decide(traveler("ben"), incident(), [match()], None, NOON).id


# --------------------------------------------------------------------------- soon after a message


def soon_after(now, *, minutes=10.0, quiet=30, severity=HIGH):
    """What she gets so long after she was told of three dead, if this is known by now."""
    known = Told("ana", "inc1", 1, HIGH, snapshot=Snapshot(dead=3), at=NOON)
    about = incident(revision=2, figures=Figures(now.dead, now.injured), marks=Marks(flags=tuple(now.flags)))
    since = Since(quiet=timedelta(minutes=quiet))
    return decide(ANA, about, [match(severity=severity)], known, at(minutes / 60), since=since).reason


@pytest.mark.parametrize(
    ("known", "more", "reason"),
    [
        (Snapshot(dead=9), {}, Reason.QUIET),
        (Snapshot(dead=3, injured=50), {}, Reason.QUIET),
        (Snapshot(dead=9), {"minutes": 29.9}, Reason.QUIET),
        (Snapshot(dead=9), {"minutes": 30}, Reason.ESCALATED),
        (Snapshot(dead=9), {"quiet": 0}, Reason.ESCALATED),
        (Snapshot(dead=9), {"minutes": -5}, Reason.ESCALATED),
        (Snapshot(dead=9), {"severity": CRITICAL}, Reason.SEVERITY_ROSE),
        (Snapshot(dead=9, flags=frozenset({"airport"})), {}, Reason.ESCALATED),
        (Snapshot(dead=4), {}, Reason.ALREADY_TOLD),
    ],
    ids=[
        "more dead",
        "many hurt",
        "at its end",
        "when it is over",
        "where none is wished",
        "when the clock was put back",
        "a higher severity does not wait",
        "a closed airport does not wait",
        "no worse",
    ],
)
def test_a_toll_that_grows_soon_after_a_message_waits_and_nothing_else_does(known, more, reason):
    assert soon_after(known, **more) is reason


# --------------------------------------------------------------------------- to whom


def test_a_rule_speaks_for_the_people_and_the_groups_it_names():
    ana, ben, eve = traveler("ana"), traveler("ben", groups=("latam",)), traveler("eve", groups=("asia",))
    rule = Rule("r", people=frozenset({"ana"}), groups=frozenset({"latam"}))

    assert recipients(rule, [ana, ben, eve]) == (ana, ben)
    assert recipients(Rule("nobody"), [ana, ben, eve]) == ()


# --------------------------------------------------------------------------- by which ways


def sending(**levels):
    found = ((Severity.of(level), tuple(channels)) for level, channels in levels.items())
    return Rule("r", send=tuple(sorted(found)))


@pytest.mark.parametrize(
    ("severity", "channels"),
    [(LOW, ()), (MEDIUM, ("email",)), (HIGH, ("email",)), (CRITICAL, ("sms", "email"))],
)
def test_a_level_that_is_missing_uses_the_next_lower_one(severity, channels):
    assert channels_for(sending(critical=["sms", "email"], medium=["email"]), severity) == channels


def test_a_rule_that_does_not_say_how_uses_all_ways():
    assert channels_for(Rule("r"), LOW) is None
    assert ways(ANA, LOW, [Rule("r")]) == (EMAIL, SMS)


@pytest.mark.parametrize(
    ("person", "rules", "expected"),
    [
        (ANA, [sending(low=["sms"])], (SMS,)),
        (ANA, [sending(low=["sms"]), sending(low=["email"])], (EMAIL, SMS)),
        (ANA, [sending(low=["slack"])], (EMAIL,)),
        (ANA, [sending(low=["slack", "sms"])], (EMAIL, SMS)),
        (ANA, [sending(critical=["sms"])], ()),
        (ANA, [sending(critical=["sms"]), sending(low=["email"])], (EMAIL,)),
        (ANA, [sending(low=[])], ()),
        (ANA, [], ()),
        (traveler("ben"), [Rule("r"), sending(low=["sms"])], ()),
        (
            traveler("eve", SMS, Address("sms", "+15550100")),
            [sending(low=["sms"])],
            (SMS, Address("sms", "+15550100")),
        ),
    ],
    ids=[
        "one of two",
        "two rules, in her order",
        "a channel she lacks gives way to her first",
        "a channel she lacks beside one she has",
        "below what the rule sends",
        "one rule sends, the other not",
        "a level that sends nothing",
        "no rule",
        "no address",
        "two numbers",
    ],
)
def test_an_alert_goes_out_by_the_ways_her_rules_ask_for(person, rules, expected):
    assert ways(person, LOW, rules) == expected


# --------------------------------------------------------------------------- plan


def test_an_alert_is_planned_once_for_each_address_and_due_at_once():
    decision = decide(ANA, incident(), [match("r")], None, NOON)

    planned = plan(decision, ANA, {"r": Rule("r")}, NOON)

    assert [(d.address, d.state, d.due, d.alert_id) for d in planned] == [
        (EMAIL, DeliveryState.DUE, NOON, decision.id),
        (SMS, DeliveryState.DUE, NOON, decision.id),
    ]


def test_planning_twice_plans_the_same_deliveries():
    decision = decide(ANA, incident(), [match("r")], None, NOON)

    first, again = (plan(decision, ANA, {"r": Rule("r")}, now) for now in (at(0), at(9)))

    assert [d.id for d in first] == [d.id for d in again]
    assert len({d.id for d in first}) == 2


def test_a_silence_takes_no_delivery():
    decision = decide(ANA, incident(), [match("r")], told(HIGH), NOON)

    assert plan(decision, ANA, {"r": Rule("r")}, NOON) == ()

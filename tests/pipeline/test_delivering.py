"""From due to settled: refused, tried again, given up, and never lost between two of these."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from rules.model import DeliveryState, Refused, Retry, Sent, Unknown
from tests.pipeline.world import forbid_writing

CLASH = "Enfrentamiento armado en Frontera Comalapa, Chiapas"
ANA, BEN = "ana@example.org", "ben@example.org"


@pytest.fixture
def clash(world):
    """Ana and Ben are to be told of a clash."""
    world.traveler("ana")
    world.traveler("ben")
    world.publishes("El Universal", CLASH)
    return world


def states(world, name):
    return [(d.state, d.reason) for d in world.deliveries(name)]


# --------------------------------------------------------------------------- answers


def test_a_refused_address_is_told_with_its_reason_and_the_others_are_sent(clash):
    clash.post.answers[ANA] = [Refused("550 no such user")]
    clash.runs(until=6 * 60)

    assert states(clash, "ana") == [(DeliveryState.REFUSED, "550 no such user")]
    assert states(clash, "ben") == [(DeliveryState.SENT, "")]
    assert len(clash.inbox("ana")) == 1, "trying again cannot help"


def test_the_receipt_of_the_service_is_kept(clash):
    clash.post.answers[ANA] = [Sent("4AbC12")]
    clash.looks()

    assert [d.provider_id for d in clash.deliveries("ana")] == ["4AbC12"]


def test_it_is_not_tried_again_before_the_service_wants_it(clash):
    clash.post.answers[ANA] = [Retry("429 too many", timedelta(minutes=7))]
    clash.looks()
    for minute in (1, 3, 6, 6.99):
        clash.delivers(at=minute)
    assert len(clash.inbox("ana")) == 1

    clash.delivers(at=7)

    assert len(clash.inbox("ana")) == 2
    assert states(clash, "ana") == [(DeliveryState.SENT, "")]
    assert clash.attempts(*clash.deliveries("ana")) == ["retry", "sent"]


def test_it_is_tried_ever_less_often_and_at_last_given_up(clash):
    clash.post.answers[ANA] = [Retry("451 later")] * 999
    clash.looks()
    for minute in range(1, 25 * 60):
        clash.delivers(at=minute)

    sent = [letter.at for letter in clash.inbox("ana")]
    waits = [later - earlier for earlier, later in pairwise(sent)]
    assert waits == sorted(waits)
    assert waits[-1] == 30
    assert sent[-1] <= 24 * 60
    ((state, reason),) = states(clash, "ana")
    assert state is DeliveryState.DEAD
    assert reason == f"given up after {len(sent)} attempts: 451 later"


def test_after_a_long_downtime_old_news_is_given_up_and_not_sent_as_new(clash):
    clash.post.answers[ANA] = [Retry("451 later")]
    clash.looks()
    tries = len(clash.inbox("ana"))

    clash.delivers(at=10 * 24 * 60)

    assert len(clash.inbox("ana")) == tries
    assert states(clash, "ana") == [(DeliveryState.DEAD, "expired before it could be sent")]


def test_what_may_have_left_is_sent_again_under_the_same_id(clash):
    clash.post.answers[ANA] = [Unknown("the line broke after the text"), Sent()]
    clash.looks()
    clash.delivers(at=1)

    assert len(clash.inbox("ana")) == 2
    assert len({letter.delivery_id for letter in clash.inbox("ana")}) == 1
    assert clash.attempts(*clash.deliveries("ana")) == ["unknown", "sent"]


def test_a_mistake_of_ours_with_one_message_is_tried_again_and_stops_no_other(clash):
    def trip():
        raise ZeroDivisionError

    clash.post.answers[ANA] = [trip]
    clash.looks()
    assert states(clash, "ben") == [(DeliveryState.SENT, "")]

    clash.delivers(at=1)
    assert states(clash, "ana") == [(DeliveryState.SENT, "")]
    assert len(clash.told_the_log("delivery.broke")) == 1


def test_a_decision_that_cannot_be_read_stops_no_other_and_ends_openly(clash):
    """A document of another release, say: it must not stay under way for ever."""
    clash.post.answers[ANA] = [Retry("later")]
    clash.looks()
    (delivery,) = clash.deliveries("ana")
    clash.in_store(_spoil(delivery.alert_id))

    for minute in range(1, 25 * 60, 5):
        clash.delivers(at=minute)

    assert clash.in_store(lambda store: store.outbox.counts()) == {
        DeliveryState.SENT: 1,
        DeliveryState.DEAD: 1,
    }
    assert clash.told_the_log("delivery.broke")


def _spoil(alert_id):
    def work(store):
        with store.writing() as db:
            db.exec_driver_sql("UPDATE decision SET document = '{}' WHERE id = ?", (alert_id,))

    return work


# --------------------------------------------------------------------------- the store in trouble


def test_outcomes_are_kept_when_the_store_cannot_be_written_and_nothing_is_sent_twice(clash):
    clash.post.answers[ANA] = [clash.called_while_sending(forbid_writing, Sent("kept"))]
    clash.looks()
    assert clash.told_the_log("delivery.not_recorded")

    for minute in (1, 2, 3):
        clash.delivers(at=minute)
    assert len(clash.inbox("ana")) == 1

    clash.mends_the_store()
    clash.delivers(at=4)
    clash.looks(at=24 * 60)

    assert [d.provider_id for d in clash.deliveries("ana")] == ["kept"]
    assert states(clash, "ben") == [(DeliveryState.SENT, "")]
    assert (len(clash.inbox("ana")), len(clash.inbox("ben"))) == (1, 1)


def test_a_lease_that_lapses_while_the_store_cannot_be_written_sends_nothing_twice(clash):
    """The outcome is known and waits; the sweep must not take the delivery for abandoned."""
    clash.post.answers[ANA] = [clash.called_while_sending(forbid_writing, Sent("kept"))]
    clash.looks()
    clash.clock.minutes = 60
    clash.mends_the_store()
    clash.looks(at=60)

    assert len(clash.inbox("ana")) == 1
    assert states(clash, "ana") == [(DeliveryState.SENT, "")]


def test_a_poll_goes_on_while_outcomes_wait(clash):
    clash.post.answers[ANA] = [clash.called_while_sending(forbid_writing, Sent())]
    clash.looks()
    clash.mends_the_store()
    clash.publishes("El Universal", "Balacera en Comitán, Chiapas", at=10)
    clash.runs(until=30)

    assert len(clash.inbox("ana")) == 2


# --------------------------------------------------------------------------- taken over


def test_what_a_killed_daemon_had_in_hand_is_sent_by_the_next_and_counted(clash):
    clash.post.answers[ANA] = [Retry("later")]
    clash.looks()
    clash.in_store(lambda store: store.outbox.claim(clash.clock.now(), "email", 9, timedelta(minutes=2)))
    clash.clock.minutes = 1
    clash.in_store(lambda store: store.outbox.claim(clash.clock.now(), "email", 9, timedelta(minutes=2)))
    clash.restarts()
    clash.looks(at=1)

    assert states(clash, "ana") == [(DeliveryState.SENT, "")]
    assert clash.attempts(*clash.deliveries("ana")) == ["retry", "unknown", "sent"]


def test_a_sender_that_never_answers_is_taken_over_when_its_lease_lapses(clash):
    clash.post.answers[ANA] = [Retry("later")]
    clash.looks()
    clash.clock.minutes = 1
    clash.in_store(lambda store: store.outbox.claim(clash.clock.now(), "email", 9, timedelta(minutes=2)))

    clash.looks(at=2)
    assert len(clash.inbox("ana")) == 1
    clash.looks(at=5)

    assert clash.attempts(*clash.deliveries("ana")) == ["retry", "unknown", "sent"]


# --------------------------------------------------------------------------- ending


def test_asked_to_end_it_finishes_what_is_under_way_and_begins_nothing_new(clash):
    """With a thousand messages due, an orderly end must not last until all are sent."""
    for name in "cdefghijklmnop":
        clash.traveler(f"p{name}")
    clash.polls_only()

    clash.ends_while_sending()

    counts = clash.in_store(lambda store: store.outbox.counts())
    assert 0 < counts[DeliveryState.SENT] <= 8
    assert DeliveryState.ATTEMPTING not in counts
    assert counts[DeliveryState.DUE] >= 8


def test_a_channel_that_hangs_delays_no_other(world):
    """Ana's mail server does not answer; her SMS and Ben's go out meanwhile."""
    world.traveler("ana", sms="+5215512345678")
    world.publishes("El Universal", CLASH)
    sms_left = world.event()
    world.post.answers[ANA] = [lambda: Sent() if sms_left.wait(10) else Retry("the SMS did not leave")]
    world.post.answers["+5215512345678"] = [lambda: sms_left.set() or Sent()]
    world.looks()

    assert {d.address.channel: d.state for d in world.deliveries("ana")} == {
        "email": DeliveryState.SENT,
        "sms": DeliveryState.SENT,
    }


# --------------------------------------------------------------------------- nothing holds up the rest


def test_a_send_that_outlives_its_lease_is_not_taken_over_while_it_lives(clash):
    clash.post.answers[ANA] = [clash.sweeps_while_sending(minutes=10, outcome=Sent("late"))]
    clash.looks()
    clash.looks(at=60)

    assert len(clash.inbox("ana")) == 1
    assert clash.attempts(*clash.deliveries("ana")) == ["sent"]


def test_a_text_that_takes_long_to_read_holds_up_no_message(clash):
    clash.post.answers[ANA] = [Retry("451 later")]
    clash.looks()
    clash.publishes("La Jornada", "Otra cosa en Tapachula", at=20)
    clash.clock.minutes = 30

    clash.delivers_while_reading()

    assert states(clash, "ana") == [(DeliveryState.SENT, "")]


def test_an_outcome_that_cannot_be_written_keeps_no_other_from_being_written(clash):
    clash.looks()
    clash.leaves_unsettled("d-0", object())
    clash.publishes("El Universal", "Balacera en Comitán, Chiapas", at=10)
    clash.runs(until=30)

    assert len(clash.inbox("ana")) == 2
    assert clash.told_the_log("delivery.not_settled")


def test_whom_no_message_reached_is_told_by_the_next_report_at_her_new_address(clash):
    clash.post.answers[ANA] = [Refused("550 no such user")]
    clash.looks()
    clash.people["ana"]["email"] = "ana@new.example"
    clash.publishes("La Jornada", "Enfrentamiento armado en Frontera Comalapa", at=10)
    clash.runs(until=30)

    assert [d.state for d in clash.deliveries("ana")].count(DeliveryState.SENT) == 1
    assert len(clash.inbox("ben")) == 1


def test_a_message_that_waits_keeps_the_place_it_was_decided_for(clash):
    """Else its reason would name one town and its subject another."""
    clash.post.answers[ANA] = [Retry("451 later")]
    clash.publishes(
        "El Universal", "Enfrentamiento armado en Culiacán, Sinaloa", at=10, guid="El Universal-0"
    )
    clash.looks()
    clash.looks(at=10)
    clash.delivers(at=11)

    first, second = clash.inbox("ana")
    assert "Frontera Comalapa" in second.message.subject
    assert first.delivery_id == second.delivery_id


def test_only_a_decision_that_stands_is_told_to_the_log(clash):
    clash.post.answers[ANA] = [Refused("550 no such user")]
    clash.looks()
    clash.publishes("La Jornada", "Enfrentamiento armado en Frontera Comalapa", at=10)
    clash.runs(until=30)

    told = [line for line in clash.told_the_log("decision.alert") if line["traveler"] == "ana"]
    assert len(told) == len(clash.inbox("ana")) == 1

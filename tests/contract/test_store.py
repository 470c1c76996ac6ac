"""What `state` promises: a public method is one transaction, and a claim excludes all others."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from rules.alerting import decide
from rules.identity import keys_of
from rules.incidents import Link
from rules.model import (
    Cursor,
    CustomPlace,
    DeliveryState,
    Feed,
    FeedState,
    ItemKey,
    KeyHealth,
    Reason,
    Region,
    Rule,
    Rulebook,
    Severity,
    Told,
)
from state.errors import LostLease, Outrun
from state.incidents import Standing
from state.news import Findings
from state.outbox import INTERRUPTED
from state.store import Store
from tests.contract.findings import (
    ANA,
    EMAIL,
    HOLD,
    OTHER,
    SMS,
    a_poll_that_found,
    everything,
    next_poll,
    settled,
)
from tests.stories import CHIAPAS, EL_UNIVERSAL, at, entry, incident, match, traveler


@pytest.fixture
def path(tmp_path):
    return tmp_path / "alerter.db"


@pytest.fixture
def store(path):
    with Store.create(path, busy_seconds=0.1) as opened:
        yield opened


@pytest.fixture
def polling(store):
    """A store with one feed, which is claimed."""
    store.feeds.add([EL_UNIVERSAL], at(0))
    (claim,) = store.feeds.claim(at(0), 1, HOLD)
    return claim


@pytest.fixture
def outbox(store, polling):
    """The outbox after a poll that found three incidents: two deliveries for each."""
    found = a_poll_that_found(Severity.MEDIUM, Severity.CRITICAL, Severity.HIGH)
    assert store.news.record(polling, next_poll(1), found, at(0)).deliveries == 6
    return store.outbox


# --------------------------------------------------------------------------- feeds


def test_a_feed_is_due_at_once_and_claimed_by_one(store, polling):
    assert polling.feed == EL_UNIVERSAL
    assert store.feeds.claim(at(0), 9, HOLD) == []


def test_two_stores_share_the_work_and_never_a_feed(store, path):
    ten = [replace(OTHER, id=f"f{n}", url=f"https://{n}.example/") for n in range(10)]
    store.feeds.add(ten, at(0))
    with Store(path) as second:
        claims = [part.feeds.claim(at(0), 3, HOLD) for part in (store, second, store, second, store)]

    assert [len(c) for c in claims] == [3, 3, 3, 1, 0]
    assert len({c.feed.id for part in claims for c in part}) == 10


def test_the_longest_overdue_comes_first(store):
    store.feeds.add([EL_UNIVERSAL], at(0))
    store.feeds.add([OTHER], at(-1))

    assert [c.feed.id for c in store.feeds.claim(at(0), 9, HOLD)] == [OTHER.id, EL_UNIVERSAL.id]


def test_a_feed_is_not_due_before_its_time(store, polling):
    store.feeds.settle(polling, next_poll(1))

    assert store.feeds.claim(at(0.99), 9, HOLD) == []
    assert len(store.feeds.claim(at(1), 9, HOLD)) == 1


def test_a_lease_that_lapsed_is_taken_over_and_the_late_poll_writes_nothing(store, polling, path):
    (second,) = store.feeds.claim(at(0) + HOLD * 2, 1, HOLD)
    before = everything(path)

    with pytest.raises(LostLease):
        store.feeds.settle(polling, next_poll(1))
    with pytest.raises(LostLease):
        store.news.record(polling, next_poll(1), a_poll_that_found(Severity.HIGH), at(0))

    assert everything(path) == before
    store.feeds.settle(second, next_poll(2))


def test_a_cursor_comes_back_as_it_was_written(store, polling):
    cursor = Cursor(FeedState.FAILING, at(3), "etag", "modified", "hash", 4, "time-out", at(-1), at(-2))

    store.feeds.settle(polling, cursor)

    assert [s.cursor for s in store.feeds.all()] == [cursor]


def test_what_the_keys_of_a_feed_are_worth_comes_back_as_it_was_learned(store, polling):
    learned = KeyHealth(churning=at(1), void=(ItemKey("guid", "1"), ItemKey("url", "x")))

    store.feeds.settle(polling, Cursor(keys=learned))

    assert [s.cursor.keys for s in store.feeds.all()] == [learned]


def test_trusting_a_feed_forgets_what_was_learned_also_by_the_poll_under_way(store, polling):
    learned = Cursor(FeedState.OK, at(1), keys=KeyHealth(churning=at(1)))

    store.feeds.trust(polling.feed.id)

    with pytest.raises(LostLease):
        store.feeds.settle(polling, learned)
    assert [c.cursor.keys for c in store.feeds.claim(at(0), 9, HOLD)] == [KeyHealth(trusted=True)]


def test_leases_of_a_dead_daemon_are_void_at_once(store, polling):
    assert store.feeds.release() == 1
    assert [c.feed for c in store.feeds.claim(at(0), 9, HOLD)] == [polling.feed]


def test_a_feed_that_left_the_file_stops_and_comes_back_with_its_cursor(store):
    store.people.apply(Rulebook(feeds=(EL_UNIVERSAL,)), "v1", at(0))
    (claim,) = store.feeds.claim(at(0), 9, HOLD)
    store.feeds.settle(claim, Cursor(FeedState.OK, at(1), etag="tag"))
    store.feeds.add([OTHER], at(0))

    store.people.apply(Rulebook(), "v2", at(1))
    assert [s.feed.id for s in store.feeds.all()] == [OTHER.id]
    assert store.feeds.get(EL_UNIVERSAL.id) == EL_UNIVERSAL

    store.people.apply(Rulebook(feeds=(replace(EL_UNIVERSAL, title="new"),)), "v3", at(5))
    assert {s.feed.title: s.cursor.etag for s in store.feeds.all()} == {"": "", "new": "tag"}


def test_a_feed_that_a_person_added_outlives_the_file_that_named_it_too(store):
    store.feeds.add([EL_UNIVERSAL], at(0))
    store.people.apply(Rulebook(feeds=(replace(EL_UNIVERSAL, title="by the file"),)), "v1", at(0))
    store.feeds.add([EL_UNIVERSAL], at(0))
    assert [(s.feed.title, s.declared) for s in store.feeds.all()] == [("by the file", True)]

    store.people.apply(Rulebook(), "v2", at(1))

    assert [s.declared for s in store.feeds.all()] == [False]


def test_one_host_gets_no_more_polls_at_once_than_its_places(store):
    many = [Feed(f"f{n}", f"https://slow.example/{n}") for n in range(5)]
    store.feeds.add([*many, Feed("quick", "https://quick.example/rss")], at(0))

    first = store.feeds.claim(at(0), 9, HOLD, 2)
    assert sorted(c.feed.id for c in first) == ["f0", "f1", "quick"]
    assert store.feeds.claim(at(0), 9, HOLD, 2) == []

    store.feeds.settle(first[0], next_poll(1))
    assert [c.feed.id for c in store.feeds.claim(at(0), 9, HOLD, 2)] == ["f2"]


def test_a_feed_that_is_being_polled_is_not_claimed_again_when_the_clock_is_put_forward(store, polling):
    assert store.feeds.claim(at(48), 9, HOLD, without=frozenset({polling.feed.id})) == []
    assert store.feeds.claim(at(48), 9, HOLD) != []


def test_when_the_clock_is_put_back_what_waits_moves_with_it(store):
    store.feeds.add([EL_UNIVERSAL], at(0))

    store.shift_due(timedelta(hours=-1), at(-1))

    assert [c.feed for c in store.feeds.claim(at(-1), 9, HOLD)] == [EL_UNIVERSAL]


def test_a_feed_described_anew_is_not_new(store):
    store.feeds.add([EL_UNIVERSAL], at(0))

    assert store.feeds.add([replace(EL_UNIVERSAL, title="El Universal")], at(1)) == []
    assert store.feeds.get(EL_UNIVERSAL.id).title == "El Universal"


def test_make_due_overrules_every_back_off(store, polling):
    store.feeds.settle(polling, next_poll(24 * 365))

    assert store.feeds.make_due(at(1)) == 1
    assert len(store.feeds.claim(at(1), 9, HOLD)) == 1


# --------------------------------------------------------------------------- recording a poll


def told_by(decided, *addresses):
    """What a person knows after this decision: how it stood then, and by which ways she was told."""
    decision, about, person = decided
    return Told(
        person.id,
        about.id,
        decision.revision,
        decision.severity,
        snapshot=about.snapshot,
        traveler=person,
        addresses=addresses,
        matches=decision.matches,
        at=decision.at,
        met=decision.matches,
    )


def test_a_poll_is_recorded_with_all_it_caused(store, polling):
    found = a_poll_that_found(Severity.HIGH)
    ((told, _),), (opened,), (link,) = found.reports, found.incidents, found.links

    assert store.news.record(polling, next_poll(1), found, at(0)).deliveries == 2

    assert store.items.report(told.item.id) == (told, "")
    assert store.items.report(told.item.link) == (told, "")
    assert store.items.known(EL_UNIVERSAL.id, told.item.keys) == dict.fromkeys(told.item.keys, told.item)
    assert store.items.known(OTHER.id, told.item.keys) == {}
    assert store.incidents.get(opened.id) == opened
    assert store.incidents.newest(9) == [opened]
    assert store.incidents.open_since(at(0)) == Standing(1, (opened,), {opened.id: [told]})
    assert store.incidents.of_items([told.item.id]) == {told.item.id: opened.id}
    assert store.incidents.reports_of([opened.id]) == {opened.id: [told]}
    assert [(x.item_id, x.link) for x in store.incidents.links(opened.id)] == [(link.item_id, "opened")]
    assert store.decisions.told([opened.id]) == {("ana", opened.id): told_by(found.decisions[0], EMAIL, SMS)}
    assert [d.decision for d in store.decisions.of_incident(opened.id)] == [found.decisions[0][0]]
    assert {d.address for d in store.outbox.of_alert(found.decisions[0][0].id)} == {EMAIL, SMS}
    assert store.feeds.claim(at(0.5), 9, HOLD) == []


def test_recording_the_same_findings_twice_adds_nothing(store, polling):
    found = a_poll_that_found(Severity.HIGH, Severity.LOW)
    store.news.record(polling, next_poll(1), found, at(0))
    (again,) = store.feeds.claim(at(1), 1, HOLD)

    assert store.news.record(again, next_poll(1), found, at(1)).deliveries == 0
    assert len(store.items.newest(9)) == 2
    assert len(store.decisions.newest(9)) == 2
    assert store.outbox.counts() == {DeliveryState.DUE: 4}


def broken_in_the_middle():
    """Findings whose last part the database refuses: a decision about an incident that is not there."""
    found = a_poll_that_found(Severity.HIGH)
    ghost = incident(id="nobody knows it")
    decision = decide(ANA, ghost, [match()], None, at(0))
    return replace(found, decisions=(*found.decisions, (decision, ghost, ANA)))


def impossible_to_write():
    """Findings that trip over a mistake of ours while they are written: a time without a zone."""
    found = a_poll_that_found(Severity.HIGH)
    naive = replace(found.incidents[0], opened=at(0).replace(tzinfo=None))
    return replace(found, incidents=(*found.incidents, naive))


@pytest.mark.parametrize("findings", [broken_in_the_middle, impossible_to_write], ids=lambda f: f.__name__)
def test_what_cannot_be_recorded_whole_is_not_recorded_at_all(findings, store, polling, path):
    before = everything(path)

    with pytest.raises((IntegrityError, TypeError, ValueError)):
        store.news.record(polling, next_poll(1), findings(), at(0))

    assert everything(path) == before


def test_a_silence_gives_way_to_an_alert_and_an_alert_to_nothing(store, polling):
    found = a_poll_that_found(Severity.HIGH)
    ((alert, about, person),) = found.decisions
    silence = alert.silenced(Reason.NO_CHANNEL)

    def decided(decision):
        part = replace(found, decisions=((decision, about, person),))
        (claim,) = store.feeds.claim(at(99), 1, HOLD) if store.decisions.newest(1) else (polling,)
        store.news.record(claim, next_poll(1), part, at(0))
        return store.decisions.get(alert.id).decision

    # Deliveries need the decision they belong to, and find it, whether it is a silence or not.
    assert decided(silence) == silence
    assert store.decisions.told([about.id]) == {}
    assert decided(alert) == alert
    assert decided(silence) == alert
    assert decided(replace(alert, severity=Severity.LOW)) == alert


def test_an_edited_item_keeps_its_first_sight_and_gains_keys(store, polling):
    found = a_poll_that_found(Severity.HIGH)
    store.news.record(polling, next_poll(1), found, at(0))
    ((told, _),) = found.reports
    new_key = keys_of(entry("Otro título", 77), "O")
    edited = replace(told, item=replace(told.item, title="Otro título", keys=(*told.item.keys, *new_key)))
    (claim,) = store.feeds.claim(at(1), 1, HOLD)

    store.news.record(claim, next_poll(2), Findings(reports=((edited, "no_place"),)), at(1))

    assert store.items.newest(9) == [(edited, "no_place")]
    assert store.items.known(EL_UNIVERSAL.id, new_key) == dict.fromkeys(new_key, edited.item)


def test_the_newest_item_to_be_given_a_key_keeps_it(store, polling):
    """A page that is used again is the newer story's, whichever of the two is seen afterwards."""
    older, newer = (a_poll_that_found(Severity.HIGH).reports[0][0] for _ in range(2))
    newer = replace(newer, item=replace(newer.item, id="newer", first_seen=at(48)))
    store.news.record(polling, next_poll(1), Findings(reports=((older, ""), (newer, ""))), at(48))
    (claim,) = store.feeds.claim(at(49), 1, HOLD)
    store.news.record(claim, next_poll(50), Findings(seen_again=(older.item,)), at(49))

    found = store.items.known(EL_UNIVERSAL.id, newer.item.keys)
    assert {item.id for item in found.values()} == {"newer"}


def test_a_thousand_keys_are_looked_up(store, polling):
    found = a_poll_that_found(Severity.HIGH)
    store.news.record(polling, next_poll(1), found, at(0))
    wanted = [key for n in range(1000) for key in keys_of(entry(f"Ataque {n}", n), "O")]

    assert len(store.items.known(EL_UNIVERSAL.id, wanted)) == 3


def test_incidents_are_open_while_their_latest_news_is_not_older_than_asked(store, polling):
    found = a_poll_that_found(Severity.HIGH)
    (opened,) = found.incidents
    later = replace(found, incidents=(replace(opened, last=at(5)),))
    store.news.record(polling, next_poll(1), later, at(5))

    assert [len(store.incidents.open_since(at(h)).incidents) for h in (0, 5, 5.01)] == [1, 1, 0]


def test_travel_advice_is_open_for_longer(store, polling):
    found = a_poll_that_found(Severity.HIGH, Severity.LOW)
    advice = replace(found.incidents[0], kinds=("advisory_change",))
    store.news.record(polling, next_poll(1), replace(found, incidents=(advice, found.incidents[1])), at(0))

    assert store.incidents.open_since(at(9), advised=at(0)).incidents == (advice,)
    assert store.incidents.open_since(at(9), advised=at(1)).incidents == ()


# --------------------------------------------------------------------------- two who think at once


def test_every_recording_that_changes_an_incident_begins_a_generation(store, polling):
    found = a_poll_that_found(Severity.HIGH)
    first = store.news.record(polling, next_poll(1), found, at(0), seen=0)
    (claim,) = store.feeds.claim(at(1), 1, HOLD)
    silent = store.news.record(claim, next_poll(2), Findings(), at(1), seen=first.generation)
    (claim,) = store.feeds.claim(at(2), 1, HOLD)
    second = store.news.record(claim, next_poll(3), found, at(2), seen=silent.generation)

    assert [r.generation for r in (first, silent, second)] == [1, 1, 2]


def test_who_thought_before_another_changed_an_incident_writes_nothing(store, polling, path):
    store.feeds.add([OTHER], at(0))
    (claim,) = store.feeds.claim(at(0), 1, HOLD)
    store.news.record(claim, next_poll(1), a_poll_that_found(Severity.HIGH), at(0), seen=0)
    before = everything(path)

    with pytest.raises(Outrun, match="S110"):
        store.news.record(polling, next_poll(1), a_poll_that_found(Severity.LOW), at(0), seen=0)

    assert everything(path) == before


def test_of_two_who_write_at_the_same_time_one_is_outrun(store, path):
    """Each in a thread and a store of its own, let go together; whoever comes first wins."""
    store.feeds.add([EL_UNIVERSAL, OTHER], at(0))
    claims = store.feeds.claim(at(0), 2, HOLD)
    together = threading.Barrier(2)

    def write(claim):
        with Store(path) as own:
            together.wait(10)
            try:
                found = a_poll_that_found(Severity.HIGH)
                return own.news.record(claim, next_poll(1), found, at(0), seen=0).generation
            except Outrun:
                return "outrun"

    with ThreadPoolExecutor(2) as pool:
        ends = list(pool.map(write, claims))

    assert sorted(ends, key=str) == [1, "outrun"]
    assert len(store.incidents.newest(9)) == 1


def test_only_what_was_changed_since_a_generation_is_asked_for(store, polling):
    first = a_poll_that_found(Severity.HIGH)
    store.news.record(polling, next_poll(1), first, at(0))
    (claim,) = store.feeds.claim(at(1), 1, HOLD)
    second = a_poll_that_found(Severity.HIGH, Severity.LOW)
    store.news.record(claim, next_poll(2), replace(second, incidents=second.incidents[1:]), at(1))

    def names(*asked):
        return [i.id for i in store.incidents.changed_since(*asked).incidents]

    assert names(1) == [second.incidents[1].id]
    assert names(2) == []
    assert names(2, [first.incidents[0].id, "nobody knows it"]) == [first.incidents[0].id]


def test_the_incidents_with_the_latest_news_come_first_and_no_more_than_asked_for(store, polling):
    found = a_poll_that_found(Severity.HIGH, Severity.LOW, Severity.MEDIUM)
    dated = [replace(i, last=at(hours)) for i, hours in zip(found.incidents, (1, 3, 2), strict=True)]
    store.news.record(polling, next_poll(1), replace(found, incidents=tuple(dated)), at(3))

    assert [i.last for i in store.incidents.newest(2)] == [at(3), at(2)]


def test_an_item_belongs_to_one_incident_with_the_first_reason(store, polling):
    found = a_poll_that_found(Severity.HIGH, Severity.LOW)
    store.news.record(polling, next_poll(1), found, at(0))
    one, other = found.incidents
    item_id = found.links[0].item_id

    def linked(incident_id, why):
        (claim,) = store.feeds.claim(at(9), 1, HOLD)
        link = Link(item_id, incident_id, "joined", why)
        store.news.record(claim, next_poll(2), Findings(links=(link,)), at(1))
        return [(x.incident_id, x.why) for i in (one, other) for x in store.incidents.links(i.id)]

    assert (one.id, found.links[0].why) in linked(one.id, "its text changed")
    assert (other.id, "it tells of another by now") in linked(other.id, "it tells of another by now")
    assert store.incidents.of_items([item_id]) == {item_id: other.id}


# --------------------------------------------------------------------------- the outbox


def test_the_worst_goes_first(outbox):
    claims = outbox.claim(at(0), "email", 2, HOLD)

    assert [c.delivery.severity for c in claims] == [Severity.CRITICAL, Severity.HIGH]
    assert outbox.counts() == {DeliveryState.DUE: 4, DeliveryState.ATTEMPTING: 2}


def test_a_delivery_is_claimed_by_one(outbox, path):
    with Store(path) as second:
        mine, theirs = outbox.claim(at(0), "email", 2, HOLD), second.outbox.claim(at(0), "email", 9, HOLD)

    assert len(mine) == 2
    assert len(theirs) == 1
    assert outbox.claim(at(0), "email", 9, HOLD) == []


def test_channels_do_not_stand_in_each_others_way(outbox):
    outbox.claim(at(0), "email", 9, HOLD)

    assert outbox.channels_due(at(0)) == ["sms"]
    assert len(outbox.claim(at(0), "sms", 9, HOLD)) == 3


@pytest.mark.parametrize(
    ("state", "outcome"),
    [(DeliveryState.SENT, "sent"), (DeliveryState.REFUSED, "refused"), (DeliveryState.DEAD, "retry")],
)
def test_what_is_settled_is_never_claimed_again(state, outcome, outbox):
    for claim in outbox.claim(at(0), "email", 9, HOLD):
        assert outbox.settle(claim, settled(claim, state, outcome))

    assert outbox.claim(at(999), "email", 9, HOLD) == []
    assert outbox.take_over(at(999), dead=True) == 0
    assert outbox.counts()[state] == 3


def test_what_is_to_be_tried_again_is_due_at_its_time_with_its_count(outbox):
    claim, *_ = outbox.claim(at(0), "email", 1, HOLD)
    outbox.settle(claim, settled(claim, DeliveryState.DUE, "retry", hours=1))

    early = [c.delivery.id for c in outbox.claim(at(0.9), "email", 9, HOLD)]
    (again,) = outbox.claim(at(1), "email", 9, HOLD)

    assert claim.delivery.id not in early
    assert (again.delivery.id, again.delivery.attempts) == (claim.delivery.id, 1)


def test_the_next_delivery_says_when_it_is_due(outbox):
    assert outbox.next_due() == at(0)
    for channel in ("email", "sms"):
        outbox.claim(at(0), channel, 9, HOLD)
    assert outbox.next_due() is None


def test_a_sender_whose_lease_lapsed_has_perhaps_sent(outbox):
    (claim,) = outbox.claim(at(0), "email", 1, HOLD)

    assert outbox.take_over(at(0) + HOLD, dead=False) == 0
    assert outbox.take_over(at(0) + HOLD * 2, dead=False) == 1
    assert [(a.number, a.outcome, a.detail) for a in outbox.attempts(claim.delivery.id)] == [
        (1, "unknown", INTERRUPTED)
    ]
    again = outbox.claim(at(1), "email", 1, HOLD)
    assert [(c.delivery.id, c.delivery.attempts) for c in again] == [(claim.delivery.id, 1)]


def test_a_dead_sender_is_taken_over_at_once(outbox):
    outbox.claim(at(0), "email", 2, HOLD)

    assert outbox.take_over(at(0), dead=True) == 2
    assert outbox.counts() == {DeliveryState.DUE: 6}


def test_a_late_receipt_spares_the_repeat_that_is_waiting(outbox):
    (late,) = outbox.claim(at(0), "email", 1, HOLD)
    outbox.take_over(at(1), dead=False)

    assert outbox.settle(late, settled(late, hours=1)) is True

    assert late.delivery.id not in [c.delivery.id for c in outbox.claim(at(2), "email", 9, HOLD)]


def test_a_late_answer_is_kept_and_changes_nothing_that_another_has_in_hand(outbox):
    (late,) = outbox.claim(at(0), "email", 1, HOLD)
    outbox.take_over(at(1), dead=False)
    (second,) = outbox.claim(at(1), "email", 1, HOLD)

    assert outbox.settle(late, settled(late, hours=1)) is False
    assert outbox.counts()[DeliveryState.ATTEMPTING] == 1
    assert outbox.settle(second, settled(second, DeliveryState.REFUSED, "refused", hours=2)) is True

    told = [(a.number, a.outcome) for a in outbox.attempts(late.delivery.id)]
    assert told == [(1, "sent"), (2, "refused")]


def test_settling_twice_is_settling_once(outbox):
    (claim,) = outbox.claim(at(0), "email", 1, HOLD)
    for _ in range(2):
        outbox.settle(claim, settled(claim))

    (delivery,) = [d for d in outbox.of_alert(claim.delivery.alert_id) if d.id == claim.delivery.id]
    assert (delivery.state, delivery.attempts) == (DeliveryState.SENT, 1)
    assert len(outbox.attempts(claim.delivery.id)) == 1


# --------------------------------------------------------------------------- people


def test_a_rulebook_is_replaced_whole_and_once_per_version(store):
    first = Rulebook((ANA, traveler("ben")), (Rule("b", where=(Region("MX-CHP", CHIAPAS),)), Rule("a")))
    second = Rulebook((ANA,), (Rule("a"),))

    assert store.people.apply(first, "v1", at(0)) is True
    assert store.people.book() == first
    assert store.people.apply(second, "v1", at(0)) is False
    assert store.people.apply(second, "v2", at(0)) is True
    assert (store.people.book(), store.people.version()) == (second, "v2")


def test_the_places_of_the_rulebook_are_kept_in_their_order(store):
    mine = CustomPlace(replace(CHIAPAS, id="org:mine", name="Mine"), 5.0, ("El Porvenir",))
    office = CustomPlace(replace(CHIAPAS, id="org:a-office", name="Office"))

    store.people.apply(Rulebook(places=(mine, office)), "v1", at(0))
    assert store.people.places() == store.people.book().places == (mine, office)

    store.people.apply(Rulebook(places=(office,)), "v2", at(1))
    assert store.people.places() == (office,)


def test_a_rulebook_that_cannot_be_written_leaves_the_old_one(store):
    store.people.apply(Rulebook((ANA,), (Rule("a"),)), "v1", at(0))

    with pytest.raises(IntegrityError):
        store.people.apply(Rulebook((), (Rule("twice"), Rule("twice"))), "v2", at(0))

    assert (store.people.book().travelers, store.people.version()) == ((ANA,), "v1")


def test_what_a_statement_was_given_is_not_in_its_complaint(store):
    """A number or an address in an error would be in the log a moment later."""
    with pytest.raises(IntegrityError) as complaint:
        store.people.apply(Rulebook((ANA, ANA)), "v1", at(0))

    assert ANA.addresses[0].value not in str(complaint.value)

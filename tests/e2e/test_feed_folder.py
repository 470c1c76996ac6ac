"""All documents of the samples, polled by the real daemon: each alert arrives once by each channel."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime

import pytest

from rules.model import Topic
from tests.e2e.installation import Feeds, Installation, flaky_sinks, until

pytestmark = pytest.mark.e2e

A_CENTURY = 100 * 365 * 24 * 3600
"""The samples are old news; here they are taken for today's."""


@pytest.fixture(scope="module")
def polled(shared, tmp_path_factory):
    """The installation after its first round over all documents."""
    documents = sorted((shared / "data" / "feeds").iterdir())
    with flaky_sinks(shared, key=None) as sinks, Feeds() as feeds:
        for document in documents:
            if document.name != "ORIGIN.csv":
                feeds.publish(f"/{document.name}", document.read_bytes())
        with Installation(
            tmp_path_factory.mktemp("installed"), feeds, sinks, max_item_age=A_CENTURY, expire_after=A_CENTURY
        ) as ours:
            ours.writes_rules(
                people=[
                    {"id": "ana", "email": "ana@example.org"},
                    {"id": "ben", "slack": ours.hook},
                    {"id": "eve", "sms": "+15005550009"},
                ],
                rules=[
                    {
                        "name": "The world",
                        "what": {"topics": [str(topic) for topic in Topic]},
                        "severity": {"start": "low"},
                        "who": {"people": ["ana", "ben", "eve"]},
                    }
                ],
            )
            ours.start()
            until(lambda: len(feeds.asked) >= len(feeds.documents), "every feed was asked for")
            until(ours.is_quiet, "all was sent")
            ours.first_round = Counter(feeds.asked)
            yield ours


def test_every_document_was_asked_for_once(polled):
    assert polled.first_round == dict.fromkeys(polled.feeds.documents, 1)


def test_the_samples_tell_something(polled):
    with polled.store() as store:
        assert len(store.items.newest(9999)) > 200
        assert len(store.decisions.newest(9999)) > 10


def test_each_alert_arrives_exactly_once_by_each_channel(polled):
    with polled.store() as store:
        alerts = [d.decision.id for d in store.decisions.newest(9999) if d.decision.alert]
        deliveries = store.outbox.of_alerts(alerts)
    planned = Counter(delivery.address.channel for delivery in deliveries)

    assert Counter(record["channel"] for record in polled.sinks.records()) == planned
    assert planned["email"] == planned["slack"] == planned["sms"] == len(alerts) / 3
    assert polled.counts() == {"sent": len(deliveries)}


def test_each_mail_has_an_id_of_its_own(polled):
    mails = [r for r in polled.sinks.records() if r["channel"] == "email"]

    assert len({mail["headers"]["message-id"] for mail in mails}) == len(mails)


def test_what_is_no_feed_is_told_with_its_reason_and_the_others_are_well(polled):
    with polled.store() as store:
        unwell = {s.feed.outlet: s.cursor.reason for s in store.feeds.all() if s.cursor.failures}

    assert "/notafeed__nodefp__notafeed.html" in unwell
    assert all(unwell.values())
    feeds = [path for path in polled.feeds.documents if path.startswith(("/rss_", "/atom_"))]
    assert len(feeds) > 12
    assert [path for path in feeds if path in unwell] == []


def test_a_second_poll_sends_nothing(polled):
    """Every body differs in a remark, so that each is read and thought about again."""
    before, asked = len(polled.sinks.records()), len(polled.feeds.asked)
    for path, document in polled.feeds.documents.items():
        polled.feeds.publish(path, document + (b"" if path.endswith(".json") else b"\n<!-- again -->"))
    with polled.store() as store:
        store.feeds.make_due(datetime.now(UTC))
    until(lambda: len(polled.feeds.asked) >= asked + len(polled.feeds.documents), "all were asked again")
    until(lambda: _all_polled_again(polled), "all were read again")
    until(polled.is_quiet, "nothing is left to send")

    assert len(polled.sinks.records()) == before


def _all_polled_again(polled):
    now = datetime.now(UTC)
    with polled.store() as store:
        return all(s.cursor.next_poll > now for s in store.feeds.all())


def test_no_secret_and_no_address_reached_the_log(polled):
    said = polled.log.read_text(encoding="utf-8")

    for word in ("ana@example.org", "+15005550009", "XXXXXXXXXXXXXXXXXXXXXXXX", "auth_token"):
        assert word not in said


def test_it_made_no_mistake_of_its_own(polled):
    assert polled.said("poll.broke") + polled.said("delivery.broke") + polled.said("job.broke") == []

"""kill -9 in the middle of sending: nobody is forgotten, and few are told twice."""

from __future__ import annotations

from collections import Counter
from functools import partial

import pytest

from alerter.pipeline.deliver import IN_FLIGHT
from tests.e2e.installation import Feeds, Installation, flaky_sinks, rss, until

pytestmark = pytest.mark.e2e

TOWNS = tuple(
    """Tijuana Hermosillo Chihuahua Saltillo Monterrey Culiacán Durango Zacatecas Guadalajara Morelia Acapulco
    Oaxaca Veracruz Villahermosa Mazatlán Campeche Mérida Cancún Tampico Puebla""".split()  # noqa: SIM905
)
HAPPENINGS = ("Ataque armado", "Sismo de magnitud 5.9", "Incendio forestal", "Inundación")
EVENTS = [f"EVT-{n:06d} {HAPPENINGS[n % 4]} en {TOWNS[n // 4]}, México" for n in range(4 * len(TOWNS))]
KILLS = 8


@pytest.fixture
def installed(shared, tmp_path):
    """Three travelers, each with another channel, and a feed of numbered events all over Mexico."""
    with flaky_sinks(shared) as sinks, Feeds() as feeds:
        feeds.publish("/events.xml", rss(EVENTS))
        with Installation(tmp_path, feeds, sinks) as ours:
            ours.writes_rules(
                people=[
                    {"id": "ana", "email": "ana@example.org"},
                    {"id": "ben", "slack": ours.hook},
                    {"id": "eve", "sms": "+15005550009"},
                ],
                rules=[
                    {
                        "name": "Mexico",
                        "where": {"any": [{"place": "MX"}]},
                        "severity": {"start": "medium"},
                        "who": {"people": ["ana", "ben", "eve"]},
                    }
                ],
            )
            yield ours


def copies(sinks):
    """How often each event came to each person, by channel; an SMS has no headline, but its own text."""
    found = {"email": Counter(), "slack": Counter(), "sms": Counter()}
    for record in sinks.records():
        found[record["channel"]][record["text" if record["channel"] == "sms" else "key"]] += 1
    return found


def lost(sinks):
    """How many events did not come, by channel."""
    return {
        channel: len(EVENTS) - len(came)
        for channel, came in copies(sinks).items()
        if len(came) != len(EVENTS)
    }


def extra(sinks):
    """How many copies too many came, by channel."""
    return {channel: came.total() - len(came) for channel, came in copies(sinks).items()}


def test_without_kills_everything_comes_once(installed):
    installed.start()
    until(installed.is_quiet, "all was sent")

    assert installed.stop() == 0
    assert lost(installed.sinks) == {}
    assert extra(installed.sinks) == {"email": 0, "slack": 0, "sms": 0}


def test_killed_again_and_again_it_forgets_nobody_and_repeats_few(installed):
    """Every second kill strikes straight after a service has accepted a message, at the worst moment."""
    sinks = installed.sinks
    for number in range(KILLS):
        installed.start(wait=False)
        if number == 0:
            until(lambda: installed.feeds.asked, "the feed was asked for")  # killed while it reads and thinks
        else:
            enough = len(sinks.records()) + (1 if number % 2 else 9)
            until(partial(_came, installed, enough), "messages came", pause=0.0005)
        installed.kill()
    installed.start()
    until(installed.is_quiet, "all was sent")

    assert lost(sinks) == {}
    assert all(copies <= KILLS * IN_FLIGHT for copies in extra(sinks).values()), extra(sinks)
    assert installed.counts() == {"sent": 3 * len(EVENTS)}
    with installed.store() as store, store.reading() as db:
        assert db.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"


def _came(installed, enough):
    """True when that many messages came; a daemon that has nothing left to send is killed idle."""
    return len(installed.sinks.records()) >= enough or (installed.database.exists() and installed.is_quiet())


def test_services_that_fail_while_it_is_killed_lose_nothing_either(installed):
    """A fifth of all attempts fails, in every way a service can; what is accepted twice is bounded."""
    sinks = installed.sinks
    sinks.core.max_faults, sinks.core.retry_after = 1, 1
    sinks.core.set_faults({"4xx": 0.05, "429": 0.05, "503": 0.05, "drop_before": 0.05})
    installed.start()
    until(lambda: len(sinks.records()) > 40, "messages came", pause=0.001)
    installed.kill()
    installed.start()
    until(installed.is_quiet, "all was sent")

    assert lost(sinks) == {}
    assert all(copies <= IN_FLIGHT for copies in extra(sinks).values()), extra(sinks)
    with installed.store() as store:
        outcomes = {a.outcome for d in everything(store) for a in store.outbox.attempts(d.id)}
    assert {"retry", "sent"} <= outcomes


def everything(store):
    """All deliveries."""
    return store.outbox.of_alerts(d.decision.id for d in store.decisions.newest(9999))

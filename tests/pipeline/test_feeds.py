"""Feeds that fail: each waits for itself, says why, and comes back; none holds up another."""

from __future__ import annotations

from datetime import timedelta

import pytest

from alerter.config import Fetching
from alerter.sources.http import Fetched, FetchFailed, NotModified
from rules.model import FeedState
from tests.pipeline.world import World
from tests.stories import NOON

CLASH = "Enfrentamiento armado en Frontera Comalapa, Chiapas"
BUSY = FetchFailed("jornada.example answered 503", "status", 503)


@pytest.fixture
def two(world):
    """Ana reads two outlets."""
    world.traveler("ana")
    world.outlet("La Jornada")
    world.publishes("El Universal", "Ataque armado en Comitán, Chiapas", at=1)
    return world


def test_a_feed_that_fails_backs_off_while_the_other_goes_on(two):
    two.outlet("La Jornada").trouble = BUSY
    two.runs(until=120)

    assert two.outlet("La Jornada").asked == [0, 10, 30, 70]
    assert len(two.outlet("El Universal").asked) == 13
    assert len(two.inbox("ana")) == 1
    failing = two.feed("La Jornada")
    assert (failing.state, failing.failures) == (FeedState.FAILING, 4)
    assert failing.reason == "jornada.example answered 503"


def test_a_feed_that_is_well_again_is_read_and_forgets_its_failures(two):
    two.outlet("La Jornada").trouble = BUSY
    two.runs(until=25)
    two.outlet("La Jornada").trouble = None
    two.publishes("La Jornada", CLASH, at=20)
    two.runs(until=60)

    assert CLASH in two.inbox("ana").titles
    assert (two.feed("La Jornada").state, two.feed("La Jornada").failures) == (FeedState.OK, 0)


def test_what_a_server_asks_for_is_obeyed(two):
    two.outlet("La Jornada").trouble = FetchFailed("too many", "status", 429, timedelta(minutes=95))
    two.runs(until=190)

    assert two.outlet("La Jornada").asked == [0, 100]


def test_a_feed_that_is_gone_is_asked_once_a_day(two):
    two.outlet("La Jornada").trouble = FetchFailed("410 Gone", "status", 410, gone=True)
    for hour in (0, 1, 12, 23, 24, 25):
        two.looks(at=hour * 60)

    assert two.outlet("La Jornada").asked == [0, 24 * 60]
    assert two.feed("La Jornada").state is FeedState.GONE


def test_a_page_that_is_no_feed_is_told_and_stops_nobody(two):
    page = Fetched(b"<!doctype html><title>Hola</title>", "text/html", "https://x.example/", None, "", "")
    two.outlet("La Jornada").trouble = page
    two.runs(until=30)

    assert two.feed("La Jornada").state is FeedState.FAILING
    assert two.feed("La Jornada").reason
    assert len(two.inbox("ana")) == 1


def test_an_answer_that_nothing_changed_is_an_answer(two):
    two.outlet("La Jornada").trouble = NotModified("https://la-jornada.example/rss", None, "tag", "")
    two.runs(until=30)

    assert two.feed("La Jornada").state is FeedState.OK
    assert two.feed("La Jornada").last_ok == NOON + timedelta(minutes=30)


def test_a_mistake_of_ours_with_one_feed_is_told_and_stops_nobody(two):
    """A parser that returns something impossible stands for the mistake we do not know of."""
    two.outlet("La Jornada").trouble = "no answer at all"
    two.runs(until=30)

    assert two.feed("La Jornada").state is FeedState.FAILING
    assert "mistake" in two.feed("La Jornada").reason
    assert {line["log_level"] for line in two.told_the_log("poll.broke")} == {"error"}
    assert len(two.inbox("ana")) == 1


def test_a_poll_that_cannot_be_recorded_is_done_again_when_its_lease_lapses(two):
    two.runs(until=0)
    two.publishes("El Universal", CLASH, at=5)
    outlet = two.outlet("El Universal")
    two.breaks_the_store_while_asking(outlet)
    two.looks(at=10)
    assert CLASH not in two.inbox("ana").titles
    assert two.told_the_log("poll.not_recorded")

    two.mends_the_store()
    two.looks(at=12)

    assert CLASH in two.inbox("ana").titles
    assert len(set(two.inbox("ana").titles)) == len(two.inbox("ana"))


def test_a_mistake_of_ours_that_cannot_even_be_written_down_ends_nothing(two):
    two.breaks_the_store_and_trips_while_asking(two.outlet("La Jornada"))
    two.looks(at=0)
    assert two.told_the_log("poll.broke")
    assert two.told_the_log("poll.not_recorded")

    two.outlet("La Jornada").trouble = None
    two.mends_the_store()
    two.runs(until=30)

    assert two.feed("La Jornada").state is FeedState.OK


def test_a_feed_taken_out_of_the_file_is_asked_no_more(two):
    two.runs(until=20)
    asked = len(two.outlet("La Jornada").asked)
    gone = two.outlets.pop("La Jornada")
    two.writes_rules()
    two.runs(until=60)

    assert len(gone.asked) == asked


def test_a_body_that_did_not_change_costs_no_thought(two):
    two.runs(until=0)
    items = two.in_store(lambda store: store.items.newest(9))
    two.runs(until=60)

    assert [line["items"] for line in two.told_the_log("poll.ok") if line["outlet"] == "El Universal"] == [
        0,
        1,
        *[0] * 5,
    ]
    assert items == []


def test_being_woken_five_times_at_once_asks_no_more_servers_at_once(tmp_path):
    world = World(tmp_path, fetch=Fetching(concurrency=2))
    for number in range(10):
        world.outlet(f"Paper {number}")
    world.traveler("ana")

    assert world.looks_many_times_at_once() == 2
    world.close()

"""When a feed is asked again: an interval after an answer, later after failures, never given up."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from rules.model import Cursor, FeedState
from rules.polling import (
    GONE_EVERY,
    LONGEST,
    LONGEST_ASKED,
    Failure,
    Success,
    Turn,
    after_failure,
    after_success,
)
from tests.stories import NOON, at

HOURLY = Turn(NOON, timedelta(hours=1))

turns = st.builds(
    Turn, st.just(NOON), st.timedeltas(timedelta(seconds=1), timedelta(days=7)), st.floats(0, 1)
)
failures = st.builds(
    Failure,
    st.just("503"),
    st.none() | st.timedeltas(timedelta(days=-9), timedelta(days=900)),
    st.booleans(),
)
cursors = st.builds(Cursor, failures=st.integers(0, 10_000))


@given(cursors, turns, failures)
def test_after_a_failure_the_feed_is_asked_again_within_bounds_and_never_sooner_than_asked(
    cursor, turn, failure
):
    wait = after_failure(cursor, turn, failure).next_poll - NOON

    assert wait >= turn.interval
    assert wait >= min(failure.asked or timedelta(0), LONGEST_ASKED)
    assert wait <= max(LONGEST_ASKED, GONE_EVERY, 1.2 * max(LONGEST, turn.interval))


@given(cursors, turns, failures)
def test_one_more_failure_never_shortens_the_wait(cursor, turn, failure):
    once = after_failure(cursor, turn, failure)

    assert after_failure(once, turn, failure).next_poll >= once.next_poll


@given(cursors, turns)
def test_after_an_answer_the_next_poll_is_an_interval_away(cursor, turn):
    wait = after_success(cursor, turn, Success()).next_poll - NOON

    assert turn.interval <= wait <= turn.interval * 1.1 + timedelta(microseconds=1)


def test_the_waits_double_up_to_six_hours():
    cursor, waits = Cursor(), []
    for _ in range(5):
        cursor = after_failure(cursor, HOURLY, Failure("time-out"))
        waits.append((cursor.next_poll - NOON).total_seconds() / 3600)

    assert waits == [1, 2, 4, 6, 6]
    assert (cursor.state, cursor.failures, cursor.reason) == (FeedState.FAILING, 5, "time-out")


def test_a_feed_that_is_gone_is_asked_once_a_day():
    cursor = after_failure(Cursor(), HOURLY, Failure("410 Gone", gone=True))

    assert (cursor.state, cursor.next_poll) == (FeedState.GONE, at(24))


def test_a_failure_forgets_nothing_that_the_next_answer_needs():
    good = after_success(Cursor(), HOURLY, Success("etag", "modified", "hash", at(-1)))

    failed = after_failure(good, HOURLY, Failure("time-out"))

    assert (failed.etag, failed.modified, failed.body_hash) == ("etag", "modified", "hash")
    assert (failed.last_ok, failed.last_item) == (NOON, at(-1))


def test_an_answer_forgets_the_failures():
    failed = after_failure(Cursor(), HOURLY, Failure("410 Gone", gone=True))

    good = after_success(failed, HOURLY, Success())

    assert (good.state, good.failures, good.reason) == (FeedState.OK, 0, "")


def test_the_newest_item_ever_seen_is_remembered():
    cursor = after_success(Cursor(last_item=at(-1)), HOURLY, Success(newest=at(-9)))

    assert cursor.last_item == at(-1)
    assert after_success(cursor, HOURLY, Success(newest=at(-0.5))).last_item == at(-0.5)
    assert after_success(cursor, HOURLY, Success()).last_item == at(-1)

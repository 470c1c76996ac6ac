"""A failed delivery waits longer each time, within bounds, and never less than the service asks."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from rules.retry import LONGEST, LONGEST_ASKED, SHORTEST, back_off

attempts = st.integers(0, 10_000)
jitters = st.floats(0, 1)
waits = st.timedeltas(timedelta(days=-9), timedelta(days=900))


@given(attempts, jitters, waits)
def test_it_is_never_sooner_than_asked_up_to_a_day(number, jitter, asked):
    assert back_off(number, jitter, asked) >= min(asked, LONGEST_ASKED)


@given(attempts, jitters, waits)
def test_it_is_always_soon_enough_and_late_enough(number, jitter, asked):
    assert SHORTEST <= back_off(number, jitter, asked) <= max(LONGEST * 1.5, LONGEST_ASKED)
    assert SHORTEST <= back_off(number, jitter) <= LONGEST * 1.5


@given(attempts, jitters)
def test_more_failures_never_shorten_the_wait(number, jitter):
    assert back_off(number + 1, jitter) >= back_off(number, jitter)


@given(attempts, jitters, jitters)
def test_jitter_spreads_by_half_a_step_at_most(number, one, other):
    assert back_off(number, one) <= back_off(number, other) * 1.5


def test_the_first_waits_are_short():
    assert [back_off(n, 0.0).total_seconds() for n in (1, 2, 3, 4)] == [5, 10, 20, 40]

"""The daemon notices a clock that is put back, and only that."""

from __future__ import annotations

from datetime import timedelta

import pytest

from alerter.engine.local import ClockWatch
from tests.stories import NOON


class TwoClocks:
    """A wall clock that people set, and one that only grows."""

    def __init__(self):
        self.wall, self.steady = NOON, 0.0

    def passes(self, seconds, *, shown=None):
        self.steady += seconds
        self.wall += timedelta(seconds=seconds if shown is None else shown)

    def now(self):
        return self.wall

    def monotonic(self):
        return self.steady

    def jitter(self):
        return 0.0


@pytest.mark.parametrize(
    ("shown", "noticed"),
    [(1, 0), (-3599, -3600), (3601, 0), (-1, 0), (-9, -10)],
    ids=["runs on", "an hour back", "an hour ahead, or a sleep", "a nudge", "ten seconds back"],
)
def test_what_is_noticed_when_a_second_passes(shown, noticed):
    clocks = TwoClocks()
    watch = ClockWatch(clocks)
    clocks.passes(1, shown=shown)

    assert watch.put_back() == timedelta(seconds=noticed)
    clocks.passes(1)
    assert watch.put_back() == timedelta()

"""The engine outlives a store that cannot be written for a while."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from alerter.engine.local import PATIENCE, settle_at_last, watch_clock
from state.errors import StoreError
from tests.stories import NOON

FULL = StoreError("S103", "the disk is full")


class Desk:
    """As much of an App as the engine asks for; its store fails so many times before it works."""

    def __init__(self, failures, put_back=timedelta()):
        self.failures, self.step = failures, put_back
        self.clock = self.store = self.outbox = self
        self.unsettled = {"d-1": ("claim", "settled")}
        self.sending = {"d-1"}
        self.done = []
        self.asked = 0
        self.written = asyncio.Event()

    async def in_store(self, work, *args):
        return work(*args)

    def _written(self, what):
        if self.failures:
            self.failures -= 1
            raise FULL
        self.done.append(what)
        self.written.set()

    def settle(self, claim, settled):
        self._written((claim, settled))

    def shift_due(self, step, _now):
        self._written(step)

    def now(self):
        self.asked += 1
        return NOON if self.asked == 1 else NOON + self.step

    def monotonic(self):
        return 0.0

    def get_jobs(self):
        return []


def test_a_single_round_does_not_end_before_what_it_sent_is_written():
    desk = Desk(failures=3)

    asyncio.run(settle_at_last(desk, pause=0))

    assert (desk.done, desk.unsettled, desk.sending) == ([("claim", "settled")], {}, set())


def test_a_store_that_stays_unwritable_ends_a_single_round_with_its_reason():
    with pytest.raises(StoreError, match="disk is full"):
        asyncio.run(settle_at_last(Desk(failures=PATIENCE + 1), pause=0))


def test_a_step_of_the_clock_is_made_up_for_when_the_store_can_be_written_again():
    desk = Desk(failures=2, put_back=timedelta(hours=-1))

    async def watched():
        watch = asyncio.create_task(watch_clock(desk, desk, every=0))
        async with asyncio.timeout(10):
            await desk.written.wait()
        alive = not watch.done()
        watch.cancel()
        return alive

    assert asyncio.run(watched())
    assert desk.done == [timedelta(hours=-1)]

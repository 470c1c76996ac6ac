"""One process: APScheduler ticks, asyncio runs. The one module that imports APScheduler.

The job store is in memory because it holds nothing worth keeping: what is due stands in our tables. A tick
that finds the last one of its job still running is skipped, and a tick missed is made up by the next.
"""

from __future__ import annotations

import asyncio
import signal
from datetime import timedelta
from typing import TYPE_CHECKING

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from alerter.pipeline.deliver import Deliverer, settle_kept
from alerter.pipeline.poll import Poller
from alerter.pipeline.sweep import sweep
from state.errors import StoreError

if TYPE_CHECKING:
    from alerter.app import App
    from alerter.clock import Clock
    from alerter.pipeline.poll import Polled

log = structlog.get_logger()

WATCH_EVERY = 1.0
STEP = timedelta(seconds=5)
PATIENCE = 10
"""Tries, a second apart, to write what was sent before a process ends."""

EVERY = {"poll": 1.0, "deliver": 1.0, "sweep": 2.0}
"""Seconds between two ticks of each job."""


async def serve(app: App) -> None:
    """Run the three jobs until the process is asked to stop (SIGINT, SIGTERM); then end them in order.

    What is under way is finished: a message that has left is also written down.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    jobs = _Jobs(app)
    scheduler = AsyncIOScheduler(timezone="UTC")
    for name, seconds in EVERY.items():
        scheduler.add_job(
            jobs.tick,
            "interval",
            args=[name],
            seconds=seconds,
            id=name,
            next_run_time=app.clock.now(),
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
    scheduler.start()
    watch = asyncio.create_task(watch_clock(app, scheduler))
    log.info("daemon.started", database=str(app.store.path), interrupted=app.interrupted)
    try:
        await stop.wait()
    finally:
        watch.cancel()
        scheduler.shutdown(wait=False)
        await jobs.finish()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)
    log.info("daemon.stopped")


async def watch_clock(app: App, scheduler: AsyncIOScheduler, every: float = WATCH_EVERY) -> None:
    """Keep the jobs going when somebody puts the clock back: an hour back would otherwise stop them for one.

    Ticks and due times are instants of the wall clock; after a step back all of them lie too far ahead. The
    time that only grows says how far. A step forward makes things due early, which harms nobody.
    """
    watch, owed = ClockWatch(app.clock), timedelta()
    while True:
        await asyncio.sleep(every)
        step = watch.put_back()
        owed += step
        try:
            if step:
                log.warning("clock.put_back", seconds=round(-step.total_seconds()))
                for job in scheduler.get_jobs():
                    job.modify(next_run_time=app.clock.now())
            if owed:
                await app.in_store(app.store.shift_due, owed, app.clock.now())
                owed = timedelta()
        except Exception:  # the watch outlives a store that cannot be written now, and tries again
            log.exception("clock.not_shifted")


class ClockWatch:
    """Notices that the wall clock was put back, by the clock that only grows."""

    def __init__(self, clock: Clock) -> None:
        """Remember how both clocks stand."""
        self._clock = clock
        self._wall, self._steady = clock.now(), clock.monotonic()

    def put_back(self) -> timedelta:
        """How far the wall clock went back since it was last asked, below zero; zero if it did not.

        A few seconds are left to the correction of clocks over the network.
        """
        wall, steady = self._clock.now(), self._clock.monotonic()
        step = (wall - self._wall) - timedelta(seconds=steady - self._steady)
        self._wall, self._steady = wall, steady
        return step if step < -STEP else timedelta()


class _Jobs:
    """The three jobs, apart from each other: a broken tick is told, and the next one tries again."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._deliverer = Deliverer(app)
        self._poller = Poller(app, self._polled)
        self._ending = False

    async def tick(self, name: str) -> None:
        """Do what is due of one job; the polls and sends it starts go on by themselves."""
        if self._ending:
            return
        try:
            match name:
                case "poll":
                    await self._poller.tick()
                case "deliver":
                    await self._deliverer.tick()
                case _:
                    await sweep(self._app)
        except StoreError as e:
            log.error("job.store_failed", job=name, problem=str(e))  # noqa: TRY400 - the sentence says it all
        except Exception:  # the daemon outlives its mistakes, and says so each time
            log.exception("job.broke", job=name)

    async def finish(self) -> None:
        """Wait for the polls and sends that are under way; what they made due is for the next start."""
        self._ending = True
        await self._poller.finish()
        try:
            await self._deliverer.stop()
        except StoreError:
            await settle_at_last(self._app)

    async def _polled(self, polled: Polled) -> None:
        """Go on at once: with the messages it caused, and with feeds that waited for its place."""
        if polled.new_deliveries:
            await self.tick("deliver")
        await self.tick("poll")


async def run_once(app: App) -> tuple[Polled, ...]:
    """Poll every feed that is due and send what is due, once; returns what the polls came to."""
    polled: list[Polled] = []

    async def note(result: Polled) -> None:
        polled.append(result)

    poller, deliverer = Poller(app, note), Deliverer(app)
    await sweep(app)
    while await poller.tick():
        await poller.finish()
    await deliverer.tick()
    await deliverer.finish()
    await settle_at_last(app)
    return tuple(polled)


async def settle_at_last(app: App, pause: float = 1.0) -> None:
    """Write what was sent before the process ends and forgets it; StoreError if it cannot be."""
    for _ in range(PATIENCE):
        try:
            return await settle_kept(app)
        except StoreError as e:
            log.error("delivery.not_recorded", problem=str(e))  # noqa: TRY400 - the sentence says it all
            await asyncio.sleep(pause)
    return await settle_kept(app)

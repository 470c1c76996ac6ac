"""A second program on the same database, and the moment at which it comes between."""

from __future__ import annotations

import asyncio
import copy
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from alerter.pipeline.memory import Memory
from alerter.pipeline.poll import Poller
from state.store import Store


class SecondProgram:
    """Another poller of the same feeds, with a store, a memory and threads of its own; the net is shared."""

    def __init__(self, app):
        self._app = copy.copy(app)
        self._memory = None

    def polls(self):
        """Poll, to the end, what is due and nobody has claimed, as much as is polled at once."""
        app = self._app
        with (
            ThreadPoolExecutor(1) as app._store_thread,
            ThreadPoolExecutor(1) as app._readers,
            Store(app.store.path) as app.store,
        ):
            self._memory = self._memory or Memory(app.store, timedelta(seconds=app.settings.incident_window))
            app.memory = self._memory
            app.memory._store = app.store
            asyncio.run(self._poll())

    async def _poll(self):
        poller = Poller(self._app)
        await poller.tick()
        await poller.finish()


class Interrupted:
    """The news of a store: before each of the next recordings something else happens first."""

    def __init__(self, news, before):
        self._news, self._before = news, before

    def record(self, *what, **more):
        if self._before:
            self._before.pop()()
        return self._news.record(*what, **more)

    def decided(self, *what):
        return self._news.decided(*what)

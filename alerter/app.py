"""The composition root: settings in, a running App out; every socket, file and thread is made here."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, ParamSpec, Self, TypeVar

import structlog

from alerter import catalog, rulebook
from alerter.catalog.lexicon_ import lexicon
from alerter.channels import Channels
from alerter.clock import Clock, SystemClock
from alerter.errors import ConfigError
from alerter.pipeline.memory import Memory
from alerter.sources.http import Fetcher
from alerter.sources.parsing import Limits, ParserPool
from rules.judgement import Judge
from rules.places.custom import Customs
from rules.places.resolver import Resolver
from rules.reading import Reader
from state.lock import DaemonLock
from state.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from types import TracebackType

    from alerter.config import Settings
    from rules.model import CustomPlace, Rulebook
    from state.outbox import DeliveryClaim, Settled

log = structlog.get_logger()

P = ParamSpec("P")
R = TypeVar("R")

SENDERS = 16
"""Threads that wait for mail, chat and SMS services; each channel uses at most four of them."""


class App:
    """One running installation: the only writer of its database while it is entered.

    `async with App(settings) as app:` takes the daemon lock, opens the store, takes over what a killed
    predecessor left, and applies the rules files. Raises StoreError or ConfigError if that cannot be done.
    """

    def __init__(self, settings: Settings, clock: Clock | None = None) -> None:
        """Keep the settings; nothing is opened before entry."""
        self.settings = settings
        self.clock = clock or SystemClock()
        self.expire_after = timedelta(seconds=settings.expire_after)
        self.quiet_ends: datetime | None = self.clock.now()
        """When the store is to be asked what waited for the end of a quiet time; None: nothing does."""
        self.unsettled: dict[str, tuple[DeliveryClaim, Settled]] = {}
        self.sending: set[str] = set()
        """Deliveries whose outcome is not written yet: whatever the clock says, their sender lives."""
        self._rules_seen = ""
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as stack:
            path = self.settings.beside(self.settings.database)
            stack.enter_context(DaemonLock(path))
            # One thread does all that touches the store, so that thinking and writing never interleave.
            self._store_thread = stack.enter_context(ThreadPoolExecutor(1, "store"))
            # Reading is pure and may take long; it must not keep claims and outcomes waiting.
            self._readers = stack.enter_context(ThreadPoolExecutor(1, "read"))
            self._senders = stack.enter_context(ThreadPoolExecutor(SENDERS, "send"))
            self.store = stack.enter_context(Store.create(path))
            self.memory = Memory(self.store, timedelta(seconds=self.settings.incident_window))
            self.reader = _reader(())
            self.channels = Channels(self.settings)
            stack.callback(self.channels.close)
            self.fetcher = await stack.enter_async_context(Fetcher(self.settings.fetch, self.clock))
            parsers = ParserPool(limits=Limits(items=self.settings.fetch.max_items))
            self.parsers = await stack.enter_async_context(parsers)
            self.interrupted = await self.in_store(self._take_over)
            self._stack = stack.pop_all()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()

    async def in_store(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run `work` in the one thread that uses the store."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._store_thread, lambda: work(*args, **kwargs))

    async def in_reader(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run `work` in the thread that reads texts; it may look into the store, and writes nothing."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._readers, lambda: work(*args, **kwargs))

    async def in_channel(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run `work` in a thread that may wait for a service."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._senders, lambda: work(*args, **kwargs))

    def _take_over(self) -> int:
        """Void what a predecessor held: our lock proves it dead. Returns the sends it was killed in."""
        self.store.feeds.release()
        interrupted = self.store.outbox.take_over(self.clock.now(), dead=True)
        if renewed := self.store.items.renew_keys():
            log.info("items.keys_renewed", items=renewed)
        book = self.store.people.book()
        self.judge, self.reader = self._judge(book), _reader(book.places)
        try:
            self.apply_rules()  # what was written while we were down holds from the first poll on
        except ConfigError:
            if not self.judge.book.rules:
                raise  # the first start: there are no old rules to go on with
            self._rules_seen = ""  # the first sweep says what is wrong
        return interrupted

    def _judge(self, book: Rulebook) -> Judge:
        return Judge(book, timedelta(seconds=self.settings.quiet_time))

    def apply_rules(self) -> bool:
        """Apply the rules files if they changed since they were last looked at; True if they are new.

        ConfigError, and the rules in force stay, if there is a mistake in any of them.
        """
        try:
            sources = rulebook.read([self.settings.beside(file) for file in self.settings.rules])
        except ConfigError as e:
            if self._rules_seen == str(e):
                return False
            self._rules_seen = str(e)
            raise
        if sources.version == self._rules_seen:
            return False
        try:
            book = rulebook.checked(sources, self.channels.refusal)
        except ConfigError:
            self._rules_seen = sources.version
            raise
        applied = self.store.people.apply(book, sources.version, self.clock.now())
        self.judge, self.reader = self._judge(replace(book, feeds=())), _reader(book.places)
        self._rules_seen = sources.version  # only now: whatever else goes wrong, they are tried again
        return applied


def _reader(places: Iterable[CustomPlace]) -> Reader:
    """A reader of items that knows the world, and the places that the rules files add to it."""
    return Reader(Resolver(catalog.gazetteer(), Customs(places)), lexicon())

"""What people can do with an installation, once; the command line has no second path.

Functions that only read need no daemon and disturb none: they open the store beside it.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from alerter.errors import StrangerError
from alerter.sources.check import FeedCheck, check
from alerter.sources.http import Fetcher
from alerter.sources.parsing import Limits, ParserPool
from rules.identity import feed_id
from rules.model import Feed, FeedKind, Home
from state.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import timedelta

    from alerter.clock import Clock
    from alerter.config import Settings


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one feed that somebody wanted to add."""

    feed: Feed
    new: bool
    checked: FeedCheck | None = None

    @property
    def refused(self) -> bool:
        """True if the check said it is no feed."""
        return self.checked is not None and not self.checked.ok


def open_store(settings: Settings) -> Store:
    """The store of this installation; StoreError if it is not there or cannot be used."""
    return Store(settings.beside(settings.database))


def require_person(store: Store, person: str) -> None:
    """Raise StrangerError unless nobody is named, or somebody the rules know or that was once told."""
    book = store.people.book()
    known = [t.id for t in book.travelers]
    if person and person not in known and not store.decisions.newest(1, traveler_id=person):
        raise StrangerError(person, known)


def check_feeds(settings: Settings, targets: Sequence[str], clock: Clock) -> list[FeedCheck]:
    """What each document or address holds and what is wrong with it, in the order given."""

    async def all_of_them() -> list[FeedCheck]:
        async with (
            Fetcher(settings.fetch, clock) as fetcher,
            ParserPool(limits=Limits(items=settings.fetch.max_items)) as pool,
        ):
            return list(await asyncio.gather(*(check(target, fetcher, pool) for target in targets)))

    return asyncio.run(all_of_them())


def named(feed: Feed, checked: FeedCheck | None, before: Feed | None = None) -> Feed:
    """The feed with what its owner left out filled in: as it was before, else from document and address."""
    host = (urlsplit(feed.url).hostname or "").removeprefix("www.")
    was = before or Feed(feed.id, feed.url)
    return Feed(
        id=feed.id,
        url=feed.url,
        title=feed.title or was.title or (checked.title if checked else "") or host,
        outlet=feed.outlet or was.outlet or host,
        home=Home(
            feed.home.country or was.home.country,
            feed.home.admin1 or was.home.admin1,
            feed.home.language or was.home.language,
        ),
        kind=feed.kind if feed.kind is not FeedKind.PRESS else was.kind,
        interval=feed.interval or was.interval,
    )


def add_feeds(settings: Settings, feeds: Iterable[Feed], clock: Clock, *, checked: bool) -> list[Added]:
    """Add feeds; with `checked`, only those that answer as a feed when they are asked now."""
    wanted = list(feeds)
    checks: list[FeedCheck | None] = [None] * len(wanted)
    if checked:
        checks = list(check_feeds(settings, [feed.url for feed in wanted], clock))
    with open_store(settings) as store:
        whole = [named(f, found, store.feeds.get(f.id)) for f, found in zip(wanted, checks, strict=True)]
        good = [feed for feed, found in zip(whole, checks, strict=True) if found is None or found.ok]
        new = {feed.id for feed in store.feeds.add(good, clock.now())}
    return [Added(feed, feed.id in new, found) for feed, found in zip(whole, checks, strict=True)]


def make_feed(url: str, **described: object) -> Feed:
    """A feed of that address, with what is known of it."""
    return Feed(id=feed_id(url), url=url, **described)  # type: ignore[arg-type]


def seconds(interval: timedelta | None) -> int | None:
    """An interval as documents show it."""
    return None if interval is None else int(interval.total_seconds())

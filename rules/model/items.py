"""Feeds, what their polls must know, and the items that come out of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from rules.model.places import Home, Point
from rules.terms import FeedKind, FeedState


@dataclass(frozen=True, slots=True)
class Feed:
    """An address that is polled, with what its owner says about it."""

    id: str
    url: str
    title: str = ""
    outlet: str = ""
    """The masthead; two feeds of one outlet are one source."""
    home: Home = Home()  # noqa: RUF009 - frozen, as all of the model
    kind: FeedKind = FeedKind.PRESS
    interval: timedelta | None = None
    """How often it is polled; None: as the installation polls."""


@dataclass(frozen=True, slots=True)
class ItemKey:
    """One way to recognise an item; any key that is not void finds it again."""

    kind: str
    """`guid`, `url` or `title`."""
    hash: str


@dataclass(frozen=True, slots=True)
class KeyHealth:
    """What a feed's keys proved to be worth; what is void stays so until a person trusts it again."""

    churning: datetime | None = None
    """Since when its guids are void: they were new on entries that were known. None: they are used."""
    void: tuple[ItemKey, ...] = ()
    """Guids and links that stood on several entries of one fetch, the latest last."""
    trusted: bool = False
    """A person trusts the guids again; the next fetch shows them anew, and is not held against them."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """What a feed's next poll must know, and its owner may ask: politeness and health."""

    state: FeedState = FeedState.NEW
    next_poll: datetime | None = None
    etag: str = ""
    modified: str = ""
    body_hash: str = ""
    failures: int = 0
    reason: str = ""
    last_ok: datetime | None = None
    last_item: datetime | None = None
    keys: KeyHealth = KeyHealth()


@dataclass(frozen=True, slots=True)
class Official:
    """What those who warn call the happening an entry is about, and what it does to earlier warnings."""

    ids: tuple[str, ...] = ()
    """`usgs:us6000abcd`, `gdacs:EQ1470644`, ...: equal ones are of one happening."""
    refers: tuple[str, ...] = ()
    """The ids of the earlier warnings that this one updates or cancels."""
    action: str = ""
    """`update` or `cancel`; empty for a first warning, and for what is none."""
    issuer: str = ""
    """The country whose government advises travelers on the page it links to."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a feed document says about one item, cleaned to plain text; nothing inferred."""

    title: str
    summary: str = ""
    link: str = ""
    guid: str = ""
    published: datetime | None = None
    language: str = ""
    point: Point | None = None
    """A GeoRSS or W3C Geo position, where the entry gives one."""
    categories: tuple[str, ...] = ()
    official: Official = Official()


@dataclass(frozen=True, slots=True)
class Item:
    """An entry as this product keeps it: identified by several keys, dated by first sight."""

    id: str
    feed_id: str
    outlet: str
    keys: tuple[ItemKey, ...]
    title: str
    summary: str
    link: str
    published: datetime | None
    first_seen: datetime
    language: str = ""
    point: Point | None = None
    categories: tuple[str, ...] = ()
    updated: datetime | None = None
    """When its text changed, if the feed dates the change, or dates nothing; None for a silent edit."""
    official: Official = Official()

    @property
    def latest(self) -> datetime:
        """When what it says now was news: an advisory page says something new under its old id."""
        return self.when if self.updated is None else max(self.when, self.updated)

    @property
    def when(self) -> datetime:
        """When it was news: published, but never later than first seen (feeds date ahead)."""
        if self.published is None:
            return self.first_seen
        return min(self.published, self.first_seen)

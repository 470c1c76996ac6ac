"""The ends of the small world: its clock, its newspapers, the net they are read over, and the post."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from alerter.sources.document import Unreadable
from alerter.sources.feed import parse_document
from alerter.sources.http import Fetched
from rules.model import Sent
from tests.stories import NOON

if TYPE_CHECKING:
    from datetime import datetime


class HandClock:
    """Time that goes when told to; the dice always show the same."""

    def __init__(self):
        self.minutes = 0.0

    def now(self) -> datetime:
        return NOON + timedelta(minutes=self.minutes)

    def monotonic(self) -> float:
        return self.minutes * 60

    def jitter(self) -> float:
        return 0.0


@dataclass(frozen=True)
class Story:
    """What an outlet publishes: from `at` on it stands in the feed."""

    title: str
    at: float
    summary: str = ""
    guid: str = ""
    link: str = ""
    elements: str = ""
    """Further elements of the item, as they stand in the feed."""

    def xml(self) -> str:
        return (
            f"<item><title>{escape(self.title)}</title><description>{escape(self.summary)}</description>"
            f"<guid isPermaLink='false'>{escape(self.guid)}</guid><link>{escape(self.link)}</link>"
            f"<pubDate>{format_datetime(NOON + timedelta(minutes=self.at))}</pubDate>{self.elements}</item>"
        )


@dataclass
class Outlet:
    """A newspaper with one feed; `trouble` is what it answers with instead."""

    name: str
    stories: list[Story] = field(default_factory=list)
    trouble: object = None
    asked: list[float] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"https://{self.name.lower().replace(' ', '-')}.example/rss"

    def body(self, minutes) -> bytes:
        shown = {s.guid: s for s in self.stories if s.at <= minutes}  # the later text of a story replaces it
        items = "".join(s.xml() for s in shown.values())
        cap = "xmlns:cap='urn:oasis:names:tc:emergency:cap:1.2'"
        return f"<rss version='2.0' {cap}><channel><title>{self.name}</title>{items}</channel></rss>".encode()


class Net:
    """Fetches from the outlets of the world, as `alerter.sources.http.Fetcher` does from the real ones."""

    def __init__(self, world):
        self._world = world
        self.busy = self.busiest = 0

    async def fetch(self, url, etag="", modified=""):
        self.busy += 1
        self.busiest = max(self.busiest, self.busy)
        try:
            await asyncio.sleep(0)  # let others in
            return await self._answer(url, etag, modified)
        finally:
            self.busy -= 1

    async def _answer(self, url, etag, modified):
        outlet = next(o for o in self._world.outlets.values() if o.url == url)
        outlet.asked.append(self._world.clock.minutes)
        if callable(outlet.trouble):
            await outlet.trouble()
        elif outlet.trouble is not None:
            return outlet.trouble
        return Fetched(
            outlet.body(self._world.clock.minutes), "application/rss+xml", url, None, etag, modified
        )


class Desk:
    """Parses in this process, as `alerter.sources.parsing.ParserPool` does in another."""

    async def parse(self, body, content_type="", url=""):
        try:
            return parse_document(body, content_type, url)
        except Unreadable as e:
            return e.failure


@dataclass(frozen=True)
class Letter:
    """A message as it was handed over."""

    at: float
    channel: str
    to: str
    delivery_id: str
    message: object


class Post:
    """Keeps messages, as `alerter.channels.Channels` sends them; gives `answers` in their order, then yes."""

    def __init__(self, world):
        self._world = world
        self.letters: list[Letter] = []
        self.answers: defaultdict[str, list] = defaultdict(list)
        self.refusals: dict[str, str] = {}

    def send(self, address, message, delivery_id):
        self.letters.append(
            Letter(self._world.clock.minutes, address.channel, address.value, delivery_id, message)
        )
        waiting = self.answers[address.value]
        outcome = waiting.pop(0) if waiting else Sent("receipt")
        return outcome() if callable(outcome) else outcome

    def refusal(self, address):
        return self.refusals.get(address.value)

    def close(self):
        """Nothing is open."""

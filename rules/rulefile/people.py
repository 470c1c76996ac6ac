"""Persons and feeds, as they are written in a rules file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from rules.identity import feed_id
from rules.model import Feed, FeedKind, Traveler
from rules.rulefile.addresses import CHANNELS, is_web_address, read_addresses
from rules.rulefile.codes import read_duration, read_language, read_timezone

if TYPE_CHECKING:
    from rules.model import Address
    from rules.rulefile.addresses import Refusal
    from rules.rulefile.areas import Areas
    from rules.rulefile.page import Page
    from rules.yaml_nodes import Node

PERSON_KEYS = ("id", "name", "language", "timezone", "groups", *CHANNELS, "rules")
FEED_KEYS = ("url", "title", "outlet", "country", "admin1", "language", "kind", "every")


@dataclass(frozen=True, slots=True)
class Person:
    """A traveler, where the id is written, and the rules written inside, still unread."""

    traveler: Traveler
    node: Node
    rules: tuple[Node, ...]


def read_person(page: Page, node: Node, refusal: Refusal | None = None) -> Person | None:
    """A person with the ways to reach them, in the order written; None if nobody could name them."""
    found = page.mapping(node, "a person", PERSON_KEYS)
    if found is None or not page.require(node, "a person", found, ["id"]):
        return None
    ident = page.ident(found["id"], "the id of a person")
    name = page.text(found["name"], "the name of a person") if "name" in found else ident
    traveler = Traveler(
        id=ident or "",
        name=name or "",
        language=(read_language(page, found["language"]) if "language" in found else None) or "en",
        timezone=(read_timezone(page, found["timezone"]) if "timezone" in found else None) or "",
        addresses=_addresses(page, node, found, refusal),
        groups=_groups(page, found.get("groups")),
    )
    rules = page.listing(found["rules"], "the rules of a person") if "rules" in found else ()
    return Person(traveler, found["id"], rules) if ident else None


def _addresses(
    page: Page, node: Node, found: dict[str, Node], refusal: Refusal | None
) -> tuple[Address, ...]:
    written = [channel for channel in found if channel in CHANNELS]
    addresses = [a for channel in written for a in read_addresses(page, channel, found[channel], refusal)]
    if not written:
        hint = f"add one of {', '.join(CHANNELS)}"
        page.warn(node, "R204", "this person cannot be told anything: there is no address", hint)
    return tuple(dict.fromkeys(addresses))


def _groups(page: Page, node: Node | None) -> tuple[str, ...]:
    if node is None:
        return ()
    groups = (page.ident(item, "a group") for item in page.many(node, "the list of groups"))
    return tuple(dict.fromkeys(group for group in groups if group is not None))


def read_feed(page: Page, node: Node, areas: Areas) -> tuple[Feed, Node] | None:
    """A feed and where its address is written; None without an address."""
    found = page.mapping(node, "a feed", FEED_KEYS)
    if found is None or not page.require(node, "a feed", found, ["url"]):
        return None
    url = page.text(found["url"], "the address of a feed")
    if url is not None and not is_web_address(url):
        page.error(
            found["url"],
            "R121",
            "this is not the address of a feed",
            "write one like https://example.org/rss",
        )
        url = None
    language = (read_language(page, found["language"]) if "language" in found else None) or ""
    kind = page.choice(found["kind"], "kind", tuple(FeedKind)) if "kind" in found else None
    texts = {
        key: page.text(found[key], f"the {key} of a feed") or ""
        for key in ("title", "outlet")
        if key in found
    }
    feed = Feed(
        id=feed_id(url or ""),
        url=url or "",
        title=texts.get("title", ""),
        outlet=texts.get("outlet") or _host(url or ""),
        home=areas.home(page, found, language),
        kind=FeedKind(kind or FeedKind.PRESS),
        interval=read_duration(page, found["every"]) if "every" in found else None,
    )
    return (feed, found["url"]) if url else None


def _host(url: str) -> str:
    """The host of an address, by which the source is known if nobody names it."""
    return (urlsplit(url).hostname or "").removeprefix("www.")

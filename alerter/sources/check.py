"""What a person wants to know before a feed is relied on: can it be read, and how good is it?

address or path | fetch or read | parse | FeedCheck
"""

from __future__ import annotations

import asyncio
import html
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from alerter.sources.document import ParseFailed
from alerter.sources.http import Fetched, FetchFailed
from alerter.sources.sniff import Format, sniff

if TYPE_CHECKING:
    from datetime import datetime

    from alerter.sources.document import Document
    from alerter.sources.http import Fetcher
    from alerter.sources.parsing import ParserPool

_EMPTY = "it is a feed, but has no items now"
_LARGEST_FILE = 10_000_000
_HEAD = 200_000
_ALTERNATES = 3
_LINK = re.compile(r"<link\b[^<>]{1,2000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""\b(rel|type|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))""", re.IGNORECASE)
_FEED_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/rdf+xml"})


@dataclass(frozen=True, slots=True)
class FeedCheck:
    """The findings about one feed; `problem` and `hint` are sentences, empty if there is nothing to say."""

    target: str
    ok: bool
    format: str = ""
    title: str = ""
    items: int = 0
    missing_ids: int = 0
    missing_dates: int = 0
    missing_links: int = 0
    duplicate_ids: int = 0
    language: str = ""
    bozo: str = ""
    newest: datetime | None = None
    moved: str = ""
    """The address to use instead, if the feed has moved for good."""
    problem: str = ""
    hint: str = ""


async def check(target: str, fetcher: Fetcher, pool: ParserPool) -> FeedCheck:
    """The findings about a feed at an address or in a file; never raises for anything found there."""
    if not target.lower().startswith(("http://", "https://")):
        body = await asyncio.to_thread(_read, Path(target))
        if isinstance(body, str):
            return FeedCheck(target, ok=False, problem=body, hint="give a path, or an address with https://")
        return await _examine(target, body, pool)
    answer = await fetcher.fetch(target)
    if isinstance(answer, FetchFailed):
        return FeedCheck(target, ok=False, problem=answer.reason, hint=_advice(answer))
    if not isinstance(answer, Fetched):
        return FeedCheck(target, ok=False, problem="the server did not send the feed")
    return await _examine(target, answer.body, pool, answer)


async def _examine(target: str, body: bytes, pool: ParserPool, answer: Fetched | None = None) -> FeedCheck:
    url = answer.url if answer else ""
    document = await pool.parse(body, answer.content_type if answer else "", url)
    if isinstance(document, ParseFailed):
        found = document.format or sniff(body).value
        hint = _elsewhere(body, url) if found == Format.HTML else ""
        return FeedCheck(target, ok=False, format=found, problem=document.reason, hint=hint)
    return _findings(target, document, (answer.permanent if answer else "") or "")


def _findings(target: str, document: Document, moved: str) -> FeedCheck:
    return FeedCheck(
        target,
        ok=True,
        format=document.format,
        title=document.title,
        items=document.total,
        missing_ids=document.missing_ids,
        missing_dates=document.missing_dates,
        missing_links=document.missing_links,
        duplicate_ids=document.duplicates,
        language=document.language or _most_common([e.language for e in document.entries]),
        bozo=document.bozo,
        newest=max((e.published for e in document.entries if e.published), default=None),
        moved=moved,
        hint=f"it has moved for good: use {moved}" if moved else "" if document.total else _EMPTY,
    )


def _read(path: Path) -> bytes | str:
    """The file's bytes, or why there are none."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for whoever writes into it
            return "cannot read this file: it is not a regular file"
        with path.open("rb") as file:
            body = file.read(_LARGEST_FILE + 1)
    except (OSError, ValueError) as e:
        return f"cannot read this file: {getattr(e, 'strerror', None) or 'not a path'}"
    return body if len(body) <= _LARGEST_FILE else "this file is larger than 10 MB"


def _advice(failed: FetchFailed) -> str:
    if failed.gone:
        return "the publisher has ended this feed: remove it, or find its successor"
    return {
        "blocked": "only public addresses are fetched; list a server of your own as host:port in fetch.allow",
        "timeout": "try again later; if it stays so, raise fetch.total_timeout",
        "too_large": "ask the publisher for a feed with fewer items, or raise fetch.max_body",
        "status": "open the address in a browser: it may have moved, or refuse programs",
    }.get(failed.kind, "")


def _elsewhere(page: bytes, url: str) -> str:
    """Names the feeds that a web page says it has."""
    found: list[str] = []
    for tag in _LINK.findall(page[:_HEAD].decode("utf-8", "replace")):
        given = {m[0].lower(): html.unescape(m[1] or m[2] or m[3]) for m in _ATTRIBUTE.findall(tag)}
        if "alternate" in given.get("rel", "").lower() and given.get("type", "").lower() in _FEED_TYPES:
            found.append(urljoin(url, given.get("href", "").strip()))
    named = ", ".join(address[:200] for address in found[:_ALTERNATES] if address.isprintable())
    return f"the page names this feed: {named}" if named else "look for the address of the feed on this page"


def _most_common(codes: list[str]) -> str:
    return max(set(codes), key=lambda c: (codes.count(c), c), default="")

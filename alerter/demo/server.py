"""The feeds of the demo over HTTP, dated as if they had just been written."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import timedelta
from email.utils import format_datetime
from http import HTTPStatus
from importlib import resources
from typing import TYPE_CHECKING, Any

from alerter.demo.loopback import Loopback, Web, bound

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

_DATE = re.compile(r"\{(rss|atom)-date:(\d+)(m|d)\}")
_FETCH = "{fetch}"


@dataclass(frozen=True, slots=True)
class Asked:
    """One request for a feed, and how it was answered."""

    name: str
    status: HTTPStatus


class FeedServer(Loopback):
    """Serves the bundled feeds; polite clients that ask again are told that nothing has changed.

    The dates stay what they were at the first request. One feed writes the number of the fetch into its
    links, as feeds with tracking do, so that it is never the same document twice.
    """

    def __init__(self, now: datetime, heard: Callable[[str], None]) -> None:
        """Date the feeds by `now`; `heard` is told the name of each feed that is asked for."""
        self._now = now
        self._heard = heard
        self.asked: list[Asked] = []
        super().__init__(bound(_FeedRequest, self))

    def document(self, name: str) -> bytes | None:
        """The feed of that file name as it reads at this fetch; None if there is none."""
        if name not in names():
            return None
        template = resources.files("alerter.demo").joinpath("feeds", name).read_text(encoding="utf-8")
        fetches = 1 + sum(asked.name == name for asked in self.asked)
        return dated(template, self._now).replace(_FETCH, str(fetches)).encode()

    def note(self, name: str, status: HTTPStatus) -> None:
        """Remember a request that is about to be answered."""
        self.asked.append(Asked(name, status))
        self._heard(name)


def names() -> tuple[str, ...]:
    """The file names of the bundled feeds."""
    folder = resources.files("alerter.demo").joinpath("feeds")
    return tuple(sorted(file.name for file in folder.iterdir() if file.name.endswith(".xml")))


def dated(template: str, now: datetime) -> str:
    """The template with its dates filled in: `{rss-date:14m}` is 14 minutes ago, `{atom-date:5d}` five days.

    >>> from datetime import datetime, UTC
    >>> dated("{atom-date:14m} {rss-date:1d}", datetime(2026, 11, 22, 12, 0, tzinfo=UTC))
    '2026-11-22T11:46:00+00:00 Sat, 21 Nov 2026 12:00:00 +0000'
    """

    def fill(found: re.Match[str]) -> str:
        form, number, unit = found.groups()
        ago = timedelta(days=int(number)) if unit == "d" else timedelta(minutes=int(number))
        moment = (now - ago).replace(microsecond=0)
        return format_datetime(moment) if form == "rss" else moment.isoformat()

    return _DATE.sub(fill, template)


class _FeedRequest(Web):
    """One request to a feed server."""

    def __init__(self, feeds: FeedServer, *args: Any) -> None:  # noqa: ANN401 - as the socket server hands over
        self._feeds = feeds
        super().__init__(*args)

    def do_GET(self) -> None:  # noqa: N802 - the name http.server calls
        name = self.path.partition("?")[0].lstrip("/")
        body = self._feeds.document(name)
        if body is None:
            self.reply(HTTPStatus.NOT_FOUND)
            return
        etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        known = self.headers.get("If-None-Match") == etag
        status = HTTPStatus.NOT_MODIFIED if known else HTTPStatus.OK
        self._feeds.note(name, status)
        self.reply(status, body, ETag=etag, Content_Type="application/xml; charset=utf-8")

"""One feed address fetched politely and within bounds; whatever the other side does comes back as a value.

written address | guard | wait for a turn | hop | (redirect: guard, next hop) | bounded body

The whole fetch has one deadline: redirects and body count, waiting for a turn does not. Connections to one
host are limited, so a slow host delays only its own feeds.
"""

from __future__ import annotations

import asyncio
import os
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Literal, Self
from weakref import WeakValueDictionary

import aiohttp
from yarl import URL

from alerter.sources import headers
from alerter.sources.guard import Guard, Passage
from alerter.sources.inflate import Body, BodyError

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator
    from datetime import timedelta
    from types import TracebackType

    from aiohttp.abc import AbstractResolver

    from alerter.clock import Clock
    from alerter.config import Fetching

Kind = Literal["blocked", "timeout", "network", "status", "too_large", "redirect", "encoding"]

MAX_REDIRECTS = 5
_MOVED = frozenset({301, 302, 303, 307, 308})
_FOR_GOOD = frozenset({301, 308})
_GOOD = frozenset({200, 203})
_CHUNK = 65_536


@dataclass(frozen=True, slots=True)
class Fetched:
    """A body the server answered with, unpacked."""

    body: bytes
    content_type: str
    url: str
    """The address that answered, after redirects."""
    permanent: str | None
    """Where the feed has moved for good: the final address, if every redirect said so."""
    etag: str
    modified: str


@dataclass(frozen=True, slots=True)
class NotModified:
    """The server says that nothing has changed since the validators it was sent."""

    url: str
    permanent: str | None
    etag: str
    modified: str


@dataclass(frozen=True, slots=True)
class FetchFailed:
    """There is no body, and why; `reason` is one clear sentence."""

    reason: str
    kind: Kind
    status: int | None = None
    retry_after: timedelta | None = None
    gone: bool = False


Fetch = Fetched | NotModified | FetchFailed


@dataclass(frozen=True, slots=True)
class _Redirect:
    target: URL
    for_good: bool


class Fetcher:
    """Fetches feed addresses; an async context manager that keeps connections for the next poll."""

    def __init__(
        self,
        settings: Fetching,
        clock: Clock,
        *,
        resolver: AbstractResolver | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """Prepare to fetch; `resolver` and `tls` are seams for tests and for private authorities."""
        self._settings = settings
        self._clock = clock
        self._guard = Guard(settings.allow, settings.proxy)
        self._resolver = resolver
        self._tls = tls
        self._slots: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()
        self._all = asyncio.Semaphore(settings.concurrency)
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        """Opens the session; no connection is made yet."""
        connector = aiohttp.TCPConnector(
            socket_factory=self._guard.open_socket,
            resolver=self._resolver,
            ssl=self._tls if self._tls is not None else True,
            limit=0,  # our own turns bound it, and waiting for them does not count as a slow connect
        )
        self._session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=None, connect=self._settings.connect_timeout),
            auto_decompress=False,
            trust_env=False,
            proxy=self._settings.proxy or None,
            max_line_size=headers.MAX_LINE,
            max_field_size=headers.MAX_LINE,
            headers=headers.identify(self._settings.user_agent),
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closes all connections."""
        if self._session is not None:
            await self._session.close()

    async def fetch(self, url: str, etag: str = "", modified: str = "") -> Fetch:
        """Fetch one address once; never raises for anything the address or its server does."""
        try:
            address = URL(url.strip()).with_fragment(None)
        except ValueError:
            return FetchFailed(f"{url[:200]!r} is not an address", "blocked")
        return await self._follow(address, headers.condition(etag, modified))

    async def _follow(self, url: URL, validators: dict[str, str]) -> Fetch:
        seen: set[URL] = set()
        for_good, left = True, float(self._settings.total_timeout)
        while True:
            if refusal := self._guard.refusal(url):
                return FetchFailed(refusal, "blocked")
            seen.add(url)
            async with self._turn(url):
                started = asyncio.get_running_loop().time()
                moved = str(url) if len(seen) > 1 and for_good else None
                step = await self._hop(url, validators, left, moved)
                left -= asyncio.get_running_loop().time() - started
            if not isinstance(step, _Redirect):
                return step
            for_good &= step.for_good
            if problem := _detour(url, step.target, seen):
                return problem
            url = step.target

    @asynccontextmanager
    async def _turn(self, url: URL) -> AsyncIterator[None]:
        """Waits until the host, and then the machine, has a connection to spare."""
        origin = str(url.origin())
        slot = self._slots.get(origin) or asyncio.Semaphore(self._settings.per_host)
        self._slots[origin] = slot
        async with slot, self._all:
            yield

    async def _hop(
        self, url: URL, validators: dict[str, str], left: float, moved: str | None
    ) -> Fetch | _Redirect:
        passage = self._guard.enter(url)
        try:
            async with asyncio.timeout(left):
                return await self._ask(url, validators, moved)
        except BodyError as e:
            return FetchFailed(f"{e} ({url.host})", "encoding" if e.kind == "encoding" else "too_large")
        except aiohttp.ConnectionTimeoutError:
            return FetchFailed(
                f"no connection to {url.host} within {self._settings.connect_timeout} s", "timeout"
            )
        except TimeoutError:
            return FetchFailed(
                f"{url.host} did not send the whole feed within {self._settings.total_timeout} s", "timeout"
            )
        except (aiohttp.ClientError, OSError, ValueError) as e:
            return _broken(url, passage, e)

    async def _ask(self, url: URL, validators: dict[str, str], moved: str | None) -> Fetch | _Redirect:
        if self._session is None:
            raise RuntimeError("a Fetcher is used inside `async with`")
        async with self._session.get(url, headers=validators, allow_redirects=False) as reply:
            try:
                return await self._read(reply, url, validators, moved)
            finally:
                # What was not read is not wanted: closing costs less than draining a stranger's body.
                if not reply.content.at_eof():
                    reply.close()

    async def _read(
        self, reply: aiohttp.ClientResponse, url: URL, validators: dict[str, str], moved: str | None
    ) -> Fetch | _Redirect:
        if sum(len(k) + len(v) + 4 for k, v in reply.raw_headers) > headers.MAX_TOTAL:
            return FetchFailed(
                f"{url.host} sent more than {headers.MAX_TOTAL // 1000} kB of headers", "too_large"
            )
        etag = headers.etag(reply.headers.get("ETag", ""))
        modified = headers.modified(reply.headers.get("Last-Modified", ""))
        if reply.status in _MOVED:
            return _redirect(reply, url)
        if reply.status == HTTPStatus.NOT_MODIFIED and validators:
            return NotModified(str(url), moved, etag, modified)
        if reply.status not in _GOOD:
            return self._declined(reply, url)
        body = await self._body(reply)
        content_type = reply.headers.get("Content-Type", "")[:200]
        return Fetched(body, content_type, str(url), moved, etag, modified)

    async def _body(self, reply: aiohttp.ClientResponse) -> bytes:
        limit = self._settings.max_body
        body = Body(
            reply.headers.get("Content-Encoding", "").strip().lower(),
            wire=limit,
            decoded=self._settings.max_decoded,
        )
        if (reply.content_length or 0) > limit:
            raise BodyError("too_large", f"the feed is larger than {limit / 1_000_000:g} MB")
        async for chunk in reply.content.iter_chunked(_CHUNK):
            body.feed(chunk)
        return body.finish()

    def _declined(self, reply: aiohttp.ClientResponse, url: URL) -> FetchFailed:
        status = reply.status
        words = f"{status} {_phrase(status)}".strip()
        if status == HTTPStatus.NOT_MODIFIED:
            words = "304 Not Modified although nothing was asked about"
        return FetchFailed(
            f"{url.host} answered {words}",
            "status",
            status,
            headers.retry_after(reply.headers.get("Retry-After", ""), self._clock.now()),
            gone=status == HTTPStatus.GONE,
        )


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _redirect(reply: aiohttp.ClientResponse, url: URL) -> _Redirect | FetchFailed:
    location = reply.headers.get("Location", "").strip()
    if not location:
        return FetchFailed(f"{url.host} redirects to nowhere (no Location)", "redirect", reply.status)
    # Encoded line breaks forge headers in whatever stands behind a careless server.
    if not location.isprintable() or any(c in location.lower() for c in ("%0d", "%0a", "%00")):
        return FetchFailed(f"the redirect of {url.host} holds control characters", "redirect", reply.status)
    try:
        target = url.join(URL(location)).with_fragment(None)
    except ValueError:
        return FetchFailed(f"{url.host} redirects to no address at all", "redirect", reply.status)
    return _Redirect(target, reply.status in _FOR_GOOD)


def _detour(url: URL, target: URL, seen: set[URL]) -> FetchFailed | None:
    if url.scheme == "https" and target.scheme == "http":
        return FetchFailed(f"{url.host} redirects from https to unprotected http", "redirect")
    if target in seen:
        return FetchFailed(f"{url.host} redirects in a circle", "redirect")
    if len(seen) > MAX_REDIRECTS:
        return FetchFailed(f"{url.host} redirects more than {MAX_REDIRECTS} times", "redirect")
    return None


def _broken(url: URL, passage: Passage, error: Exception) -> FetchFailed:
    """Why there was no whole answer; an address the guard refused at the socket comes before all else."""
    if passage.refused:
        return FetchFailed(f"{url.host} leads to {passage.refused[0]}, not a public web address", "blocked")
    match error:
        case aiohttp.ClientConnectorDNSError():
            why = f"the name {url.host} cannot be found"
        case aiohttp.ClientConnectorCertificateError():
            why = f"the certificate of {url.host} cannot be trusted"
        case aiohttp.ClientConnectorError():
            why = f"{url.host} cannot be reached: {_errno(error.os_error)}"
        case aiohttp.ClientPayloadError() | aiohttp.ServerDisconnectedError() | ConnectionError():
            why = f"{url.host} broke off in the middle of its answer"
        case aiohttp.ClientResponseError():
            why = f"{url.host} sent an answer that is not valid HTTP"
        case _:
            why = f"fetching from {url.host} failed ({type(error).__name__})"
    return FetchFailed(why, "network")


def _errno(error: OSError) -> str:
    return os.strerror(error.errno) if error.errno else "no connection"

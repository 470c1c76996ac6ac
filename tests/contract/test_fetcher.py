"""One fetch, seen from the other side: what a server is asked, and what its answers are taken for."""

import asyncio
import gzip
import socket
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp.abc import AbstractResolver

from alerter.config import Fetching
from alerter.sources.http import Fetched, Fetcher, FetchFailed, NotModified

NOW = datetime(2026, 11, 2, 10, 0, tzinfo=UTC)
FEED = b'<rss version="2.0"><channel><title>t</title></channel></rss>'


class StoppedClock:
    def now(self):
        return NOW

    def monotonic(self):
        return 0.0

    def jitter(self):
        return 0.5


class Server:
    """Answers each path with prepared bytes, or never, and keeps what it was asked."""

    def __init__(self, answers: dict[str, bytes | None]) -> None:
        self.answers = answers
        self.asked: list[str] = []
        self.host = ""
        self.tasks: set[asyncio.Task] = set()
        self.most_at_once = self.now = 0
        self.barrier = asyncio.Barrier(1)

    def url(self, path: str) -> str:
        return f"http://{self.host}{path}"

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.tasks.add(asyncio.current_task())
        request = (await reader.readuntil(b"\r\n\r\n")).decode()
        self.asked.append(request)
        self.now += 1
        self.most_at_once = max(self.most_at_once, self.now)
        await self.barrier.wait()
        self.now -= 1
        prepared = self.answers[request.split()[1]]
        if prepared is None:
            await reader.read()  # until the other side gives up
        else:
            writer.write(prepared.replace(b"HOST", self.host.encode()))
        writer.close()

    def line(self, name: str) -> str:
        lines = dict(x.split(": ", 1) for x in self.asked[-1].splitlines()[1:] if ": " in x)
        return lines.get(name, "")


def answer(body: bytes = FEED, status: str = "200 OK", **lines: str) -> bytes:
    lines = {"Content-Length": str(len(body))} | {k.replace("_", "-"): v for k, v in lines.items()}
    head = "".join(f"{k}: {v}\r\n" for k, v in lines.items())
    return f"HTTP/1.1 {status}\r\n{head}Connection: close\r\n\r\n".encode("latin-1") + body


def redirect(location: str, status: str = "301 Moved Permanently") -> bytes:
    return answer(b"moved", status, Location=location)


@asynccontextmanager
async def serving(answers, **settings):
    """A server with these answers, and a fetcher that may ask exactly it."""
    server = Server(answers)
    listener = await asyncio.start_server(server, "127.0.0.1", 0)
    server.host = "{}:{}".format(*listener.sockets[0].getsockname())
    seams = {key: settings.pop(key) for key in ("resolver", "tls") if key in settings}
    given = {"allow": (server.host,), "connect_timeout": 2, "total_timeout": 5} | settings
    async with listener:
        async with Fetcher(Fetching(**given), StoppedClock(), **seams) as fetcher:
            yield server, fetcher
        await asyncio.gather(*server.tasks)


def fetch(answers, path="/feed", *, etag="", modified="", **settings):
    """What comes of fetching one path, and the server that was asked."""

    async def story():
        async with serving(answers, **settings) as (server, fetcher):
            return await fetcher.fetch(server.url(path), etag, modified), server

    return asyncio.run(story())


# --------------------------------------------------------------------------- asking


def test_a_good_answer_is_the_body_with_its_validators():
    got, server = fetch(
        {
            "/feed": answer(
                Content_Type="application/rss+xml", ETag='"v1"', Last_Modified="Mon, 02 Nov 2026 09:00:00 GMT"
            )
        }
    )

    assert got == Fetched(
        body=FEED,
        content_type="application/rss+xml",
        url=server.url("/feed"),
        permanent=None,
        etag='"v1"',
        modified="Mon, 02 Nov 2026 09:00:00 GMT",
    )


def test_a_server_learns_who_asks_and_what_can_be_read_and_nothing_else():
    _, server = fetch({"/feed": answer()}, user_agent="alerter (+https://us.example/)")

    assert server.line("User-Agent") == "alerter (+https://us.example/)"
    assert server.line("Accept-Encoding") == "gzip"
    assert server.line("Accept").startswith("application/atom+xml, application/rss+xml")
    names = {line.partition(":")[0] for line in server.asked[0].splitlines()[1:] if line}
    assert names == {"Host", "User-Agent", "Accept", "Accept-Encoding"}


def test_validators_are_sent_and_304_means_not_modified():
    got, server = fetch(
        {"/feed": answer(b"", "304 Not Modified", ETag='"v2"')},
        etag='"v1"',
        modified="Mon, 02 Nov 2026 09:00:00 GMT",
    )

    assert isinstance(got, NotModified)
    assert got.etag == '"v2"'
    assert server.line("If-None-Match") == '"v1"'
    assert server.line("If-Modified-Since") == "Mon, 02 Nov 2026 09:00:00 GMT"


def test_304_that_nobody_asked_for_is_a_failure():
    got, _ = fetch({"/feed": answer(b"", "304 Not Modified")})

    assert isinstance(got, FetchFailed)
    assert (got.kind, got.status) == ("status", 304)


def test_a_cookie_is_never_sent_back():
    async def story():
        async with serving({"/feed": answer(Set_Cookie="id=1; Path=/")}) as (server, fetcher):
            await fetcher.fetch(server.url("/feed"))
            await fetcher.fetch(server.url("/feed"))
            return server.asked

    asked = asyncio.run(story())
    assert len(asked) == 2
    assert not any("Cookie" in request for request in asked)


def test_the_fragment_of_an_address_stays_at_home():
    _, server = fetch({"/feed?a=1": answer()}, "/feed?a=1#top")

    assert server.asked[0].startswith("GET /feed?a=1 HTTP")


# --------------------------------------------------------------------------- redirects


def test_a_feed_that_moved_for_good_says_where_to():
    got, server = fetch({"/feed": redirect("/b"), "/b": redirect("http://HOST/c", "308 x"), "/c": answer()})

    assert got.permanent == got.url == server.url("/c")


def test_one_temporary_hop_and_the_address_is_kept():
    got, server = fetch({"/feed": redirect("/b"), "/b": redirect("/c", "302 Found"), "/c": answer()})

    assert (got.permanent, got.url) == (None, server.url("/c"))


def test_not_modified_can_also_have_moved():
    got, server = fetch({"/feed": redirect("/b"), "/b": answer(b"", "304 x")}, etag='"v1"')

    assert isinstance(got, NotModified)
    assert got.permanent == server.url("/b")
    assert server.line("If-None-Match") == '"v1"'


def test_five_redirects_are_followed_and_the_sixth_is_not():
    def chain(hops):
        return {"/feed": redirect("/1"), f"/{hops}": answer()} | {
            f"/{n}": redirect(f"/{n + 1}") for n in range(1, hops)
        }

    assert isinstance(fetch(chain(5))[0], Fetched)
    failed, server = fetch(chain(6))
    assert failed.kind == "redirect"
    assert len(server.asked) == 6


@pytest.mark.parametrize(
    ("location", "kind"),
    [
        ("/feed", "redirect"),
        ("", "redirect"),
        ("/x%0d%0aX-Injected:%201", "redirect"),
        ("http://[::", "redirect"),
        ("http://HOST:99999/", "redirect"),
        ("file:///etc/passwd", "blocked"),
        ("http://user:password@HOST/", "blocked"),
        ("http://127.0.0.2/", "blocked"),
        ("http://169.254.169.254/latest/meta-data/", "blocked"),
        ("http://2130706433/", "blocked"),
        ("//127.0.0.1/", "blocked"),
        ("http://localhost/", "blocked"),
    ],
)
def test_a_redirect_that_is_a_trick_is_not_followed(location, kind):
    failed, server = fetch({"/feed": redirect(location)})

    assert isinstance(failed, FetchFailed)
    assert failed.kind == kind
    assert len(server.asked) == 1


class Names(AbstractResolver):
    """Knows each name's address, and may change its mind."""

    def __init__(self, *addresses: str) -> None:
        self.addresses = [*addresses]

    async def resolve(self, host, port=0, family=socket.AF_INET):
        del family
        address = self.addresses.pop(0) if len(self.addresses) > 1 else self.addresses[0]
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        return [{"hostname": host, "host": address, "port": port, "family": family, "proto": 6, "flags": 0}]

    async def close(self): ...


@pytest.mark.parametrize("address", ["127.0.0.1", "10.0.0.1", "::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1"])
def test_a_name_that_leads_inside_is_blocked_at_the_socket(address):
    async def story():
        async with serving({}, resolver=Names(address)) as (_, fetcher):
            return await fetcher.fetch("http://news.example/feed")

    failed = asyncio.run(story())
    assert (failed.kind, "news.example leads to" in failed.reason) == ("blocked", True)


def test_a_listed_name_is_reached_wherever_it_leads():
    async def story():
        async with serving({"/feed": answer()}) as (server, _):
            port = server.host.partition(":")[2]
            settings = Fetching(allow=(f"intranet.example:{port}",))
            async with Fetcher(settings, StoppedClock(), resolver=Names("127.0.0.1")) as fetcher:
                return await fetcher.fetch(f"http://intranet.example:{port}/feed")

    assert isinstance(asyncio.run(story()), Fetched)


def test_the_operators_proxy_is_asked_although_it_is_private():
    async def story():
        async with (
            serving({"http://news.example/feed": answer()}) as (server, _),
            Fetcher(Fetching(proxy=server.url("")), StoppedClock()) as fetcher,
        ):
            inside = await fetcher.fetch("http://127.0.0.1/feed")
            return await fetcher.fetch("http://news.example/feed"), inside, server.asked

    got, inside, asked = asyncio.run(story())
    assert isinstance(got, Fetched)
    assert inside.kind == "blocked"
    assert len(asked) == 1


# --------------------------------------------------------------------------- answers


@pytest.mark.parametrize(
    ("status", "lines", "wait"),
    [
        ("429 Too Many Requests", {"Retry_After": "120"}, timedelta(seconds=120)),
        ("503 x", {"Retry_After": "Mon, 02 Nov 2026 10:02:00 GMT"}, timedelta(seconds=120)),
        ("503 x", {"Retry_After": "soon"}, None),
        ("500 Internal Server Error", {}, None),
        ("404 Not Found", {}, None),
        ("401 Unauthorized", {"WWW_Authenticate": "Basic"}, None),
        ("204 No Content", {}, None),
        ("206 Partial Content", {}, None),
        ("299 Strange", {}, None),
    ],
)
def test_any_other_status_is_a_failure_with_the_wait_that_was_asked_for(status, lines, wait):
    failed, server = fetch({"/feed": answer(FEED if "204" not in status else b"", status, **lines)})

    assert isinstance(failed, FetchFailed)
    assert (failed.kind, failed.status, failed.retry_after) == ("status", int(status[:3]), wait)
    assert failed.reason.startswith(f"127.0.0.1 answered {status[:3]}")
    assert len(server.asked) == 1


def test_410_says_that_the_feed_is_gone():
    assert fetch({"/feed": answer(b"", "410 Gone")})[0].gone
    assert not fetch({"/feed": answer(b"", "404 Not Found")})[0].gone


@pytest.mark.parametrize(
    ("reply", "kind", "words"),
    [
        (answer(b"x" * 2_000), "too_large", "larger than 0.001 MB"),
        (answer(b"x" * 2_000).replace(b"Content-Length: 2000\r\n", b""), "too_large", "larger than 0.001 MB"),
        (
            answer(gzip.compress(b"x" * 20_000), Content_Encoding="gzip"),
            "too_large",
            "opens to more than 0.01 MB",
        ),
        (answer(gzip.compress(b"x" * 20_000)), "too_large", "opens to more than 0.01 MB"),
        (answer(b"x", Content_Encoding="br"), "encoding", "not asked for"),
        (answer(gzip.compress(FEED)[:-5]), "encoding", "end in the middle"),
        (answer(FEED, Content_Length="900"), "network", "broke off"),
        (b"", "network", "broke off"),
        (b"\x16\x03\x01 nope\r\n\r\n", "network", "not valid HTTP"),
        (answer(X="a" * 40_000), "network", "not valid HTTP"),
        (answer(**{f"X{n}": "a" * 30_000 for n in range(3)}), "too_large", "64 kB of headers"),
        (answer(**{f"X{n}": "a" for n in range(500)}), "network", "not valid HTTP"),
    ],
)
def test_an_answer_beyond_its_bounds_is_a_failure_that_says_so(reply, kind, words):
    failed, _ = fetch({"/feed": reply}, max_body=1_000, max_decoded=10_000)

    assert isinstance(failed, FetchFailed)
    assert (failed.kind, words in failed.reason) == (kind, True), failed.reason


@pytest.mark.parametrize("lines", [{"Content_Encoding": "gzip"}, {"Content_Type": "application/x-gzip"}])
def test_gzip_is_opened_with_and_without_a_label(lines):
    assert fetch({"/feed": answer(gzip.compress(FEED), **lines)})[0].body == FEED


def test_one_deadline_covers_redirects_and_body():
    answers = {"/feed": redirect("/b"), "/b": redirect("/c"), "/c": None}

    failed, server = fetch(answers, total_timeout=1)

    assert (failed.kind, failed.reason) == ("timeout", "127.0.0.1 did not send the whole feed within 1 s")
    assert len(server.asked) == 3


def test_one_host_is_asked_by_few_at_once():
    async def story():
        answers = {f"/{n}": answer() for n in range(8)}
        async with serving(answers, per_host=2) as (server, fetcher):
            server.barrier = asyncio.Barrier(2)  # two must come together, or nobody is answered
            return await asyncio.gather(*(fetcher.fetch(server.url(p)) for p in answers)), server.most_at_once

    fetched, most = asyncio.run(story())
    assert all(isinstance(f, Fetched) for f in fetched)
    assert most == 2


def test_waiting_for_a_turn_is_no_time_out():
    async def story():
        answers = {"/slow": None, "/fast": answer()}
        async with serving(answers, per_host=1, total_timeout=1) as (server, fetcher):
            slow = [fetcher.fetch(server.url("/slow")) for _ in range(2)]
            return await asyncio.gather(*slow, fetcher.fetch(server.url("/fast")))

    *slow, fast = asyncio.run(story())
    assert [f.kind for f in slow] == ["timeout", "timeout"]
    assert isinstance(fast, Fetched)


@pytest.mark.parametrize(
    "url", ["", "news", "http://", "http://[::", "http://x:99999/", "mailto:a@b", "http://a b/"]
)
def test_what_is_no_address_is_blocked_and_never_raises(url):
    async def story():
        async with serving({}) as (_, fetcher):
            return await fetcher.fetch(url)

    assert asyncio.run(story()).kind == "blocked"


def test_a_host_that_refuses_is_a_network_failure():
    async def story():
        async with serving({}) as (server, fetcher):
            url = server.url("/")
        async with Fetcher(Fetching(allow=(server.host,)), StoppedClock()) as fetcher:
            return await fetcher.fetch(url)

    failed = asyncio.run(story())
    assert (failed.kind, failed.reason) == ("network", "127.0.0.1 cannot be reached: Connection refused")


def test_a_fetcher_outside_its_context_is_a_mistake_of_the_program():
    with pytest.raises(RuntimeError, match="async with"):
        asyncio.run(Fetcher(Fetching(), StoppedClock()).fetch("http://news.example/"))

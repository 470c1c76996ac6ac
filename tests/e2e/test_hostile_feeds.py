"""The worst feeds of the web, one by one: each is fetched and parsed, and costs no more than it may.

What only a later layer can promise (nothing sent twice, the address rewritten, the next poll put off) is
tested there; here we see that this layer hands on all that those decisions need.
"""

import asyncio
import importlib.util
import json
import shutil
import ssl
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from alerter.clock import SystemClock
from alerter.config import Fetching
from alerter.sources.document import Document, ParseFailed
from alerter.sources.http import Fetched, Fetcher, FetchFailed, NotModified
from alerter.sources.parsing import ParserPool

pytestmark = pytest.mark.e2e

TOOL = Path(__file__).parents[3] / "shared" / "tools" / "hostile_feeds.py"


def _load():
    spec = importlib.util.spec_from_file_location("hostile_feeds", TOOL)
    module = importlib.util.module_from_spec(spec)
    sys.modules["hostile_feeds"] = module
    spec.loader.exec_module(module)
    return module


if not TOOL.exists():
    pytest.skip("the hostile feed server is not beside this checkout", allow_module_level=True)
HOSTILE = _load()
CASES = {case["name"]: case for case in HOSTILE.catalogue()}

# What the second request of a feed that claims to be unchanged must give.
AGAIN = (
    "etag-proper",
    "etag-flap",
    "guid-churn",
    "date-churn",
    "reorder",
    "vanish",
    "flaky",
    "etag-stuck",
    "title-edit",
)
WAITS = {
    "429-seconds": timedelta(seconds=120),
    "429-date": timedelta(seconds=120),
    "429-none": None,
    "503-seconds": timedelta(seconds=120),
    "503-date": timedelta(seconds=120),
    "retry-after-10y": timedelta(hours=24),
    "retry-after-past": None,
    "retry-after-garbage": None,
}


@dataclass(frozen=True)
class Outcome:
    """What one request came to, and how long it took."""

    fetched: Fetched | NotModified | FetchFailed
    parsed: Document | ParseFailed | None
    seconds: float

    @property
    def document(self) -> Document:
        assert isinstance(self.parsed, Document), self.parsed or self.fetched
        return self.parsed

    @property
    def failed(self) -> bool:
        return isinstance(self.fetched, FetchFailed) or isinstance(self.parsed, ParseFailed)


@pytest.fixture(scope="module")
def run():
    """All cases fetched at once and parsed one after another: what came of them, and of the canary."""

    async def story(server):
        settings = Fetching(allow=(server.base[7:],), connect_timeout=2, total_timeout=3, per_host=30)

        async with Fetcher(settings, SystemClock()) as fetcher, ParserPool() as pool:

            async def fetch(name, etag="", modified=""):
                started = time.monotonic()
                got = await fetcher.fetch(server.url(name), etag, modified)
                return got, time.monotonic() - started

            async def outcome(got, seconds):
                started = time.monotonic()
                body = isinstance(got, Fetched)
                parsed = await pool.parse(got.body, got.content_type, got.url) if body else None
                return Outcome(got, parsed, seconds + time.monotonic() - started)

            first = await asyncio.gather(*(fetch(name) for name in CASES))
            outcomes = {name: await outcome(*got) for name, got in zip(CASES, first, strict=True)}
            again = {}
            for name in AGAIN:
                seen = outcomes[name].fetched
                known = (seen.etag, seen.modified) if isinstance(seen, Fetched) else ()
                again[name] = await outcome(*await fetch(name, *known))
        return server, outcomes, again, server.hits()["canary"]

    with HOSTILE.HostileServer(max_seconds=6) as server:
        return asyncio.run(story(server))


@pytest.fixture
def first(run):
    return run[1]


@pytest.fixture
def again(run):
    return run[2]


def expecting(*kinds: str):
    return pytest.mark.parametrize("name", [n for n, case in CASES.items() if case["expect"] in kinds])


def enough(document: Document, case) -> bool:
    most = case["max"] if case["max"] is not None else document.total
    return case["min"] <= len(document.entries) and document.total <= most


# --------------------------------------------------------------------------- each case


@pytest.mark.parametrize("name", CASES)
def test_no_case_takes_longer_than_it_may(first, name):
    assert first[name].seconds < CASES[name]["limit_s"]


@expecting("ok")
def test_a_feed_that_can_be_read_gives_its_items(first, again, name):
    outcome = again[name] if name == "flaky" else first[name]

    assert enough(outcome.document, CASES[name])


@expecting("error")
def test_what_cannot_be_read_is_an_error_with_a_sentence(first, name):
    outcome = first[name]

    assert outcome.failed
    reason = outcome.parsed.reason if outcome.parsed else outcome.fetched.reason
    assert reason.strip()
    assert len(reason.splitlines()) == 1


@expecting("either")
def test_what_may_be_either_gives_an_error_or_few_items(first, name):
    outcome = first[name]

    assert outcome.failed or enough(outcome.document, CASES[name])


@expecting("blocked")
def test_a_forbidden_address_is_blocked(first, name):
    assert isinstance(first[name].fetched, FetchFailed)
    assert first[name].fetched.kind == "blocked"


@expecting("gone")
def test_a_feed_that_is_gone_says_so(first, name):
    assert first[name].fetched.gone


@expecting("moved")
def test_a_feed_that_moved_for_good_gives_its_items_and_its_new_address(first, run, name):
    assert enough(first[name].document, CASES[name])
    assert first[name].fetched.permanent == run[0].url("plain")


@expecting("backoff")
def test_a_server_that_asks_for_peace_says_for_how_long(first, name):
    failed, wait = first[name].fetched, WAITS[name]

    assert failed.status in {429, 503}
    if wait is None:
        assert failed.retry_after is None
    else:
        assert wait - timedelta(seconds=10) < failed.retry_after <= wait


def test_every_expectation_of_the_tool_has_a_test_here():
    tested = {"ok", "error", "either", "blocked", "gone", "moved", "backoff", "unchanged"}

    assert {case["expect"] for case in CASES.values()} == tested
    assert {n for n, case in CASES.items() if case["expect"] == "unchanged"} <= {*AGAIN, "304-with-body"}
    assert {n for n, case in CASES.items() if case["expect"] == "backoff"} == set(WAITS)


def test_the_canary_was_never_touched(run):
    assert run[3] == []


# --------------------------------------------------------------------------- what a later layer needs


def test_an_honest_304_is_not_modified(first, again):
    assert enough(first["etag-proper"].document, CASES["etag-proper"])
    assert isinstance(again["etag-proper"].fetched, NotModified)


def test_a_304_that_nobody_asked_for_brings_nothing(first):
    assert isinstance(first["304-with-body"].fetched, FetchFailed)


def test_a_flapping_etag_comes_with_the_same_body(first, again):
    assert first["etag-flap"].fetched.etag != again["etag-flap"].fetched.etag
    assert first["etag-flap"].fetched.body == again["etag-flap"].fetched.body


def test_a_stuck_etag_hides_no_change(first, again):
    assert again["etag-stuck"].document.total == first["etag-stuck"].document.total + 1


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("guid-churn", ["title", "published"]),
        ("date-churn", ["title", "guid", "link"]),
        ("reorder", ["title", "guid", "link"]),
    ],
)
def test_items_that_churn_keep_what_they_are_recognised_by(first, again, name, kept):
    def keys(outcome):
        return {tuple(getattr(entry, field) for field in kept) for entry in outcome.document.entries}

    assert keys(first[name]) == keys(again[name])
    assert len(keys(first[name])) == CASES[name]["min"]


def test_items_that_vanish_leave_an_empty_feed_and_no_error(first, again):
    assert first["vanish"].document.total == 3
    assert (again["vanish"].document.total, again["vanish"].document.entries) == (0, ())


def test_an_edited_title_keeps_its_guid(first, again):
    (before,), (after,) = first["title-edit"].document.entries, again["title-edit"].document.entries

    assert before.guid == after.guid
    assert before.title != after.title


# --------------------------------------------------------------------------- what the words become


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("enc-latin1-as-utf8", "San Cristóbal de las Casas, Chiapas explosión"),
        ("enc-header-vs-xml", "San Cristóbal de las Casas"),
        ("enc-mixed", "Tapachula Ó “quoted” ñ"),
        ("utf16", "San Cristóbal de las Casas"),
        ("charset-bogus", "San Cristóbal de las Casas"),
        ("nul-bytes", "EVT-000001 AB"),
        ("html-script", "EVT-000001 x"),
        ("title-crlf", "EVT-000001 x Bcc: victim@evil.example X-Injected: 1 body"),
        ("emoji-sms", "🚨🇲🇽🚨🇲🇽"),
        ("secrets", "password=hunter2 token=abc"),
        ("sql-quotes", "'; DROP TABLE alerts;-- \""),
    ],
)
def test_titles_keep_their_letters_and_lose_their_markup(first, name, words):
    assert words in first[name].document.entries[0].title


@pytest.mark.parametrize("name", [n for n, case in CASES.items() if case["group"] == "content"])
def test_no_entry_exceeds_its_bounds_or_breaks_its_line(first, name):
    for entry in first[name].document.entries:
        assert len(entry.title) <= 500
        assert len(entry.title.splitlines()) == 1
        assert len(entry.summary) <= 20_000
        assert len(entry.link) <= 2_000
        assert entry.link == "" or entry.link.startswith(("http://", "https://"))
        assert not any(word in entry.title + entry.summary for word in ("<script", "onerror", "\x1b"))


def test_only_web_addresses_are_links(first):
    schemes = {entry.link.partition(":")[0] for entry in first["odd-links"].document.entries}

    assert schemes == {"", "http"}


def test_a_flood_is_cut_to_the_newest_and_counted(first):
    document = first["flood"].document

    assert (len(document.entries), document.total) == (500, 2_000)
    assert document.entries[-1].title.startswith("EVT-001999")


# --------------------------------------------------------------------------- apart from the rest

BOMB = """
import asyncio, json, resource, sys
from alerter.clock import SystemClock
from alerter.config import Fetching
from alerter.sources.http import Fetcher

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1)

async def main(plain, *bombs):
    async with Fetcher(Fetching(allow=(plain.split("/")[2],)), SystemClock()) as fetcher:
        await fetcher.fetch(plain)
        before = peak()
        kinds = [(await fetcher.fetch(bomb)).kind for bomb in bombs]
        print(json.dumps({"kinds": kinds, "grown_kb": peak() - before}))

asyncio.run(main(*sys.argv[1:]))
"""


def test_bombs_cost_little_memory():
    with HOSTILE.HostileServer() as server:
        urls = [server.url(name) for name in ("plain", "gzip-bomb", "brotli-bomb", "never-ending")]
        out = subprocess.run(  # noqa: S603 - our own code
            [sys.executable, "-c", BOMB, *urls], capture_output=True, text=True, check=True
        )

    told = json.loads(out.stdout)
    assert told["kinds"] == ["too_large", "encoding", "too_large"]
    assert told["grown_kb"] < 64_000


@pytest.mark.skipif(not shutil.which("openssl"), reason="needs the openssl command for a certificate")
def test_a_redirect_from_https_to_http_is_refused():
    async def story(server):
        doors = (server.base[7:], server.tls_base[8:])
        tls = ssl.create_default_context(cafile=server.ca_file)
        async with Fetcher(Fetching(allow=doors), SystemClock(), tls=tls) as fetcher:
            down = await fetcher.fetch(f"{server.tls_base}/case/tls-downgrade")
            return down, await fetcher.fetch(f"{server.tls_base}/case/plain")

    with HOSTILE.HostileServer(tls=True) as server:
        down, plain = asyncio.run(story(server))

    assert (down.kind, down.reason) == ("redirect", "127.0.0.1 redirects from https to unprotected http")
    assert isinstance(plain, Fetched)


@pytest.mark.skipif(not shutil.which("openssl"), reason="needs the openssl command for a certificate")
def test_a_certificate_nobody_vouches_for_is_refused():
    async def story(server):
        async with Fetcher(Fetching(allow=(server.tls_base[8:],)), SystemClock()) as fetcher:
            return await fetcher.fetch(f"{server.tls_base}/case/plain")

    with HOSTILE.HostileServer(tls=True) as server:
        failed = asyncio.run(story(server))

    assert (failed.kind, failed.reason) == ("network", "the certificate of 127.0.0.1 cannot be trusted")

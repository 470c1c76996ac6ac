"""What a person is told about a feed, by path or by address."""

import asyncio
import os
from datetime import UTC, datetime

import pytest

from alerter.clock import SystemClock
from alerter.config import Fetching
from alerter.sources.check import check
from alerter.sources.http import Fetched, Fetcher, FetchFailed, NotModified
from alerter.sources.parsing import ParserPool

RSS = b"""<rss version="2.0"><channel><title>La Jornada</title><language>es-mx</language>
    <item><title>a</title><link>https://j.example/a</link><guid>1</guid>
      <pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate></item>
    <item><title>b</title></item></channel></rss>"""


class Answering:
    """Stands for a fetcher: gives one prepared answer to any address."""

    def __init__(self, answer) -> None:
        self.answer = answer

    async def fetch(self, url, etag="", modified=""):
        del url, etag, modified
        return self.answer


@pytest.fixture(scope="module")
def examine():
    """Checks one target, with a prepared answer for addresses."""
    with asyncio.Runner() as runner:
        pool = ParserPool(1)
        runner.run(pool.__aenter__())
        yield lambda target, answer=None: runner.run(check(str(target), Answering(answer), pool))
        runner.run(pool.__aexit__(None, None, None))


def fetched(body: bytes, permanent: str | None = None) -> Fetched:
    return Fetched(body, "text/html", "https://j.example/news/", permanent, "", "")


def test_a_feed_in_a_file_is_described(examine, tmp_path):
    file = tmp_path / "feed.xml"
    file.write_bytes(RSS)

    found = examine(file)

    assert (found.ok, found.problem, found.hint) == (True, "", "")
    assert (found.format, found.title, found.language, found.items) == ("rss", "La Jornada", "es", 2)
    assert (found.missing_ids, found.missing_dates, found.missing_links) == (1, 1, 1)
    assert found.newest == datetime(2026, 11, 2, 10, 0, tzinfo=UTC)


def test_a_feed_at_an_address_is_described_and_its_new_address_named(examine):
    found = examine("https://j.example/old", fetched(RSS, permanent="https://j.example/new"))

    assert (found.ok, found.items, found.moved) == (True, 2, "https://j.example/new")
    assert found.hint == "it has moved for good: use https://j.example/new"


def test_a_page_that_names_its_feeds_is_a_problem_with_a_way_out(examine):
    page = b"""<!doctype html><head><link rel="stylesheet" href="x.css">
        <link REL='alternate' type='application/rss+xml' href='/rss?a=1&amp;b=2'>
        <link rel=alternate type=application/atom+xml href=atom.xml></head>"""

    found = examine("https://j.example/news/", fetched(page))

    assert (found.ok, found.format, found.problem) == (False, "html", "it is an HTML page, not a feed")
    assert found.hint == (
        "the page names this feed: https://j.example/rss?a=1&b=2, https://j.example/news/atom.xml"
    )


def test_a_page_that_names_none_is_a_problem(examine):
    assert (
        examine("https://j.example/", fetched(b"<html>")).hint
        == "look for the address of the feed on this page"
    )


def test_a_feed_without_items_is_fine_but_says_so(examine):
    found = examine("https://j.example/", fetched(b'<rss version="2.0"><channel></channel></rss>'))

    assert (found.ok, found.items, found.hint) == (True, 0, "it is a feed, but has no items now")


@pytest.mark.parametrize(
    ("answer", "problem", "hint"),
    [
        (FetchFailed("j.example answered 410 Gone", "status", 410, gone=True), "410", "ended this feed"),
        (FetchFailed("j.example answered 404 Not Found", "status", 404), "404", "in a browser"),
        (FetchFailed("10.0.0.1 port 80 is not a public web address", "blocked"), "public", "fetch.allow"),
        (FetchFailed("j.example did not send it within 20 s", "timeout"), "20 s", "total_timeout"),
        (FetchFailed("the feed is larger than 5 MB", "too_large"), "5 MB", "max_body"),
        (FetchFailed("the name j.example cannot be found", "network"), "found", ""),
        (NotModified("https://j.example/", None, "", ""), "did not send", ""),
    ],
)
def test_what_cannot_be_fetched_is_a_problem_with_advice(examine, answer, problem, hint):
    found = examine("https://j.example/", answer)

    assert not found.ok
    assert problem in found.problem
    assert hint in found.hint


@pytest.mark.parametrize("name", ["missing.xml", "a\0b", ".", "x" * 5_000, "ftp://j.example/"])
def test_a_path_that_cannot_be_read_is_a_problem(examine, name, tmp_path):
    found = examine(f"{tmp_path}/{name}")

    assert not found.ok
    assert found.problem.startswith("cannot read this file: ")


def test_a_pipe_that_nobody_writes_into_is_not_waited_for(examine, tmp_path):
    pipe = tmp_path / "feed.xml"
    os.mkfifo(pipe)

    assert examine(pipe).problem == "cannot read this file: it is not a regular file"


def test_a_file_larger_than_any_feed_is_not_read(examine, tmp_path):
    file = tmp_path / "huge.xml"
    with file.open("wb") as f:
        f.truncate(10_000_001)

    assert examine(file).problem == "this file is larger than 10 MB"


def test_a_real_fetcher_fits():
    async def story():
        async with Fetcher(Fetching(), SystemClock()) as fetcher, ParserPool(1) as pool:
            return await check("http://127.0.0.1/feed", fetcher, pool)

    assert asyncio.run(story()).problem == "127.0.0.1 port 80 is not a public web address"

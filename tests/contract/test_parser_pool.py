"""Documents are parsed in children: what they give, what they cost, and what is left of a child that dies."""

import asyncio
import os
import signal
import sys
from datetime import UTC, datetime

import pytest

from alerter.sources.document import Document, ParseFailed
from alerter.sources.parsing import Limits, ParserPool, _Child
from rules.model import Entry, Official, Point

HOME = "https://news.example/feeds/all.xml"


def item(n: int = 1, more: str = "", *, title: str = "") -> str:
    return f"<item><title>{title or f'Item {n}'}</title><guid>urn:{n}</guid>{more}</item>"


def rss(*items: str, head: str = "", root: str = "") -> bytes:
    return (
        f'<?xml version="1.0" encoding="utf-8"?>{head}<rss version="2.0"{root}><channel><title>News</title>'
        f"<language>es-mx</language>{''.join(items)}</channel></rss>"
    ).encode()


@pytest.fixture(scope="module")
def parse():
    """Parses one document after another in one child."""
    with asyncio.Runner() as runner:
        pool = ParserPool(1, Limits(items=3))
        runner.run(pool.__aenter__())
        yield lambda body, url=HOME, kind="application/rss+xml": runner.run(pool.parse(body, kind, url))
        runner.run(pool.__aexit__(None, None, None))


def in_pool(story, *, size: int = 1, limits: Limits | None = None, recycle: int = 500):
    """Tells a story about a pool of its own, and checks that no process is left behind."""

    async def told():
        async with ParserPool(size, limits, recycle=recycle) as pool:
            await story(pool)
            return [child._process.pid for child in pool._children if child._process]

    for pid in asyncio.run(told()):
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


# --------------------------------------------------------------------------- what an entry says


def test_an_item_becomes_an_entry_of_plain_text(parse):
    document = parse(
        rss(
            "<item><title>Bloqueo &amp;amp; &lt;b&gt;marcha&lt;/b&gt;</title><link>/2026/1</link>"
            "<guid isPermaLink='false'>a1</guid><pubDate>Mon, 02 Nov 2026 10:00:00 -0600</pubDate>"
            "<description><![CDATA[<p>Uno.</p><script>alert(1)</script><p>Dos.</p>]]></description>"
            "<category>Chiapas</category><category>Chiapas</category><dc:language>en-US</dc:language>"
            "<georss:point>16.7 -92.6</georss:point></item>",
            root=' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:georss="http://www.georss.org/georss"',
        )
    )

    assert document == Document(
        format="rss",
        title="News",
        language="es",
        entries=(
            Entry(
                title="Bloqueo & marcha",
                summary="Uno.\nDos.",
                link="https://news.example/2026/1",
                guid="a1",
                published=datetime(2026, 11, 2, 16, 0, tzinfo=UTC),
                language="en",
                point=Point(16.7, -92.6),
                categories=("Chiapas",),
            ),
        ),
        total=1,
    )


def test_what_those_who_warn_call_it_comes_out_of_the_child_too(parse):
    document = parse(
        rss(
            item(
                1,
                "<cap:identifier>B</cap:identifier><cap:sender>met@x.example</cap:sender>"
                "<cap:references>met@x.example,A,2026-11-22T10:00:00-00:00</cap:references>"
                "<category>msgType=Update</category><gdacs:eventtype>FL</gdacs:eventtype>"
                "<gdacs:eventid>1102983</gdacs:eventid><link>https://travel.gc.ca/mexico</link>",
            ),
            root=' xmlns:cap="urn:oasis:names:tc:emergency:cap:1.2" xmlns:gdacs="http://www.gdacs.org"',
        )
    )

    (entry,) = document.entries
    named = ("gdacs:FL1102983", "cap:met@x.example,B")
    assert entry.official == Official(named, ("cap:met@x.example,A",), "update", "CA")


def test_relative_links_are_resolved_against_xml_base(parse):
    document = parse(
        b'<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/a/" xml:lang="pt-BR">'
        b'<title>t</title><entry><id>1</id><title>x</title><link href="21"/>'
        b"<content>whole text</content></entry></feed>"
    )

    assert document.entries[0].link == "https://other.example/a/21"
    assert document.entries[0].summary == "whole text"
    assert (document.format, document.language) == ("atom", "pt")


@pytest.mark.parametrize(
    ("markup", "point"),
    [
        ("<geo:lat>16.7</geo:lat><geo:long>-92.6</geo:long>", Point(16.7, -92.6)),
        ("<georss:point>16.7,-92.6</georss:point>", Point(16.7, -92.6)),
        ("<georss:where><gml:Point><gml:pos>1 2</gml:pos></gml:Point></georss:where>", Point(1, 2)),
        ("<georss:point>0 0</georss:point>", None),
        ("<georss:point>97 12</georss:point>", None),
        ("<georss:point>nan nan</georss:point>", None),
        ("<georss:point>here</georss:point>", None),
        ("<georss:polygon>1 1 1 2 2 2 1 1</georss:polygon>", None),
    ],
)  # fmt: skip
def test_a_position_is_taken_if_it_is_one(parse, markup, point):
    spaces = (
        ' xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#" xmlns:georss="http://www.georss.org/georss"'
        ' xmlns:gml="http://www.opengis.net/gml"'
    )

    assert parse(rss(item(1, markup), root=spaces)).entries[0].point == point


def test_the_newest_items_are_taken_in_their_order_and_the_rest_is_counted(parse):
    dated = [item(n, f"<pubDate>Mon, {n:02} Nov 2026 10:00:00 GMT</pubDate>") for n in (9, 1, 8, 2)]

    document = parse(rss(*dated, item(7)))

    assert [e.title for e in document.entries] == ["Item 9", "Item 8", "Item 7"]
    assert (document.total, document.missing_dates) == (5, 1)


def test_what_items_lack_is_counted_and_items_without_words_are_left_out(parse):
    document = parse(rss("<item/>", "<item><title>only this</title></item>", item(1), item(1)))

    assert document.total == 3
    assert (document.missing_ids, document.missing_dates, document.missing_links) == (1, 3, 3)
    assert document.duplicates == 1


def test_an_endless_guid_is_kept_as_its_digest(parse):
    (entry,) = parse(rss(f"<item><title>x</title><guid>{'a' * 5_000}</guid></item>")).entries

    assert len(entry.guid) == 32


@pytest.mark.parametrize("reference", ["&#xFFFFFFFF;", "&#0;", "&#xD800;", "&nbsp;", "&unknown;", "& "])
def test_a_bad_character_reference_costs_only_itself(parse, reference):
    document = parse(rss(item(1, title=f"San{reference}Cristóbal"), item(2)))

    assert document.entries[0].title.startswith("San")
    assert document.entries[0].title.endswith("Cristóbal")
    assert document.total == 2


@pytest.mark.parametrize(
    "name", ["where", "tags", "links", "content", "title_detail", "published_parsed", "link"]
)
@pytest.mark.parametrize("form", ["<{0}>x</{0}>", "<{0} type='Point'/>", "<{0} href=''><{0}/></{0}>"])
def test_an_element_of_any_name_costs_only_itself(parse, name, form):
    stray = form.format(name)

    document = parse(rss(item(1, f"<pubDate>{stray}</pubDate>{stray}"), item(2)))

    assert [e.guid for e in document.entries] == ["urn:1", "urn:2"]


# --------------------------------------------------------------------------- what is no feed


def test_a_feed_without_items_is_empty_and_not_a_failure(parse):
    document = parse(rss())

    assert isinstance(document, Document)
    assert (document.entries, document.total) == ((), 0)


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        (b"", "not_a_feed", "it is empty"),
        (b"<!doctype html><p>Not found", "not_a_feed", "an HTML page, not a feed"),
        (b"Service unavailable", "not_a_feed", "neither a feed"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not_a_feed", "neither a feed"),
        (b'<?xml version="1.0"?><kml xmlns="k"/>', "not_a_feed", "an XML document, but not a feed"),
        (b'<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"/>', "unsupported", "a CAP alert: not sup"),
        (b'{"version": "https://jsonfeed.org/version/1"}', "unsupported", "a JSON Feed: not supported yet"),
        (b"[1, 2]", "unsupported", "a JSON document: not supported yet"),
        (b'<rss version="2.0"><channel><title>cut off in the', "broken", "no item of it can be read"),
        (rss(item(), head='<!DOCTYPE rss [<!ENTITY a "b">]>'), "refused", "entities"),
        (rss(item(), root=" " + "a=''" * 2_001), "refused", "attributes"),
    ],
)  # fmt: skip
def test_what_gives_no_entries_says_what_it_is(parse, body, kind, words):
    failed = parse(body)

    assert isinstance(failed, ParseFailed)
    assert failed.kind == kind
    assert words in failed.reason


@pytest.mark.parametrize("inside", ["\x00", "&#0;", "&#xFFFFFFFF;"], ids=["NUL", "reference", "beyond"])
@pytest.mark.parametrize("word", ["<!EN{}TITY", "<!en{}tity"])
def test_no_declaration_hides_behind_what_is_taken_out_before_parsing(parse, word, inside):
    declaration = word.format(inside)

    told = parse(rss(item(title="&a;"), head=f'<!DOCTYPE rss [{declaration} a "boom">]>'))

    assert isinstance(told, ParseFailed), told
    assert told.kind == "refused"


def test_an_external_entity_brings_no_file_in(parse):
    told = parse(rss(item(title="&x;"), head='<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'))

    assert "root:" not in repr(told)


# --------------------------------------------------------------------------- the children

# Broken markup goes to feedparser's slow parser.
ENDLESS = b"<rss version='2.0'><channel><item><title>" + b"<" * 5_000_000


def test_a_document_that_takes_too_long_ends_its_child_and_the_next_is_parsed():
    async def story(pool):
        failed = await pool.parse(ENDLESS)
        assert isinstance(failed, ParseFailed)
        assert (failed.kind, failed.reason) == ("timeout", "it takes more than 1 s to read: refused")
        assert (await pool.parse(rss(item()))).total == 1

    in_pool(story, limits=Limits(seconds=1))


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS does not limit the memory of a process")
def test_a_document_that_takes_too_much_memory_is_refused_and_the_next_is_parsed():
    async def story(pool):
        failed = await pool.parse(rss(item(title="x" * 50_000_000)))
        assert isinstance(failed, ParseFailed)
        assert failed.kind == "memory"
        assert (await pool.parse(rss(item()))).total == 1

    in_pool(story, limits=Limits(seconds=30, memory=150_000_000))


def test_a_child_that_is_killed_is_replaced():
    async def story(pool):
        os.kill(pool._children[0]._process.pid, signal.SIGKILL)
        failed = await pool.parse(rss(item()))
        assert failed == ParseFailed("it broke the parser (signal 9): refused", "crash")
        assert (await pool.parse(rss(item()))).total == 1

    in_pool(story)


def test_a_parse_that_is_cancelled_leaves_a_fresh_child():
    async def story(pool):
        slow = asyncio.ensure_future(pool.parse(ENDLESS))
        await pool.parse(rss(item()))  # the other child has answered, so the slow one is at work
        slow.cancel()
        with pytest.raises(asyncio.CancelledError):
            await slow
        both = await asyncio.gather(pool.parse(rss(item())), pool.parse(rss(item())))
        assert [d.total for d in both] == [1, 1]

    in_pool(story, size=2)


def test_a_pool_that_is_closed_over_a_document_starts_no_new_child():
    async def story():
        async with ParserPool(1) as pool:
            slow = asyncio.ensure_future(pool.parse(ENDLESS))
            await asyncio.sleep(0)  # lets the parse begin
            pid = pool._children[0]._process.pid
        return await slow, pool._children[0]._process, pid

    failed, process, pid = asyncio.run(story())
    assert failed.kind == "crash"
    assert process is None
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_document_that_waits_while_the_pool_is_closed_starts_no_new_child_either():
    async def story():
        async with ParserPool(1) as pool:
            slow = asyncio.ensure_future(pool.parse(ENDLESS))
            waiting = [asyncio.ensure_future(pool.parse(rss(item(n)))) for n in range(2)]
            await asyncio.sleep(0)  # lets the parses begin
        await slow
        return await asyncio.gather(*waiting), pool._children[0]._process

    answers, process = asyncio.run(story())
    assert answers == [ParseFailed("the parser cannot be started: the pool is closed", "crash")] * 2
    assert process is None


def test_a_child_whose_start_is_overtaken_by_the_end_does_not_outlive_it():
    async def story():
        child = _Child(Limits(), recycle=1)
        starting = asyncio.ensure_future(child.start())
        await asyncio.sleep(0)  # lets the start begin
        await child.close()
        with pytest.raises(ChildProcessError):
            await starting
        return child._process

    assert asyncio.run(story()) is None


def test_a_child_is_replaced_after_so_many_documents():
    async def story(pool):
        first = pool._children[0]._process.pid
        await pool.parse(rss(item()))
        assert pool._children[0]._process.pid == first
        await pool.parse(rss(item()))
        assert pool._children[0]._process.pid != first

    in_pool(story, recycle=2)


def test_more_documents_than_children_wait_for_their_turn():
    async def story(pool):
        documents = await asyncio.gather(*(pool.parse(rss(item(n))) for n in range(20)))
        assert [d.entries[0].title for d in documents] == [f"Item {n}" for n in range(20)]

    in_pool(story, size=2)


def run_child(code: str) -> str:
    """Runs code in a process confined as the children are; its last words, or how it was refused."""

    async def run() -> str:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            "import os, socket, subprocess\nfrom alerter.sources import child\nchild._confine(512_000_000)\n"
            f"{code}\nprint('done')",
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        out, _ = await process.communicate()
        return out.decode().splitlines()[-1]

    return asyncio.run(run())


@pytest.mark.parametrize(
    "code",
    [
        "socket.create_connection(('127.0.0.1', 9))",
        "socket.socket()",
        "socket.getaddrinfo('news.example', 80)",
        "open('/etc/passwd')",
        "open('/dev/null', 'w')",
        "os.open('/etc/passwd', os.O_RDONLY)",
        "os.open('x.py', os.O_WRONLY | os.O_CREAT)",
        "subprocess.run(['true'])",
        "os.system('true')",
        "os.fork()",
        "os.remove('x')",
        "os.execv('/bin/true', ['true'])",
    ],
)
def test_a_child_can_reach_nothing(code):
    assert run_child(code).startswith("PermissionError: the parser may not")


def test_a_child_can_still_load_modules():
    assert run_child("import colorsys; 'x'.encode('cp1255')") == "done"


def test_a_child_ends_when_nobody_can_ask_it_any_more():
    async def story() -> int:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-c", "from alerter.sources.child import main; main()", "512000000", "5", "500"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.DEVNULL,
        )
        process.stdin.close()  # what the kernel does when a parent dies
        return await process.wait()

    assert asyncio.run(story()) == 0


def test_only_the_child_loads_feedparser():
    code = "import sys, alerter.sources.check, alerter.sources.parsing; print('feedparser' in sys.modules)"

    async def run() -> bytes:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE
        )
        return (await process.communicate())[0]

    assert asyncio.run(run()).strip() == b"False"

"""Lists of feeds come in from any reader and go out to any reader."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerter.sources.opml import Subscription, read_opml, write_opml
from rules.model import Feed, FeedKind, Home

TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff")
)
LINE = TEXT.map(lambda t: " ".join(t.split()))
WORD = st.from_regex(r"[A-Za-z0-9-]{0,6}", fullmatch=True)
ADDRESS = st.builds("https://news.example/{}?a={}&b=%20".format, WORD, WORD)
SUBSCRIPTION = st.builds(
    Subscription,
    url=ADDRESS,
    title=LINE,
    outlet=LINE,
    home=st.builds(Home, country=WORD, admin1=WORD, language=WORD),
    kind=st.sampled_from(FeedKind),
)


@given(st.lists(SUBSCRIPTION, min_size=1, unique_by=lambda s: s.url))
def test_what_is_written_is_read_again(subscriptions):
    read, problems = read_opml(write_opml(subscriptions))

    assert read == tuple(subscriptions)
    assert problems == ()


@given(st.binary(max_size=300))
def test_no_bytes_are_an_error_but_something_is_always_said(data):
    feeds, problems = read_opml(data)

    assert feeds or problems


def test_another_reader_sees_an_ordinary_list():
    feed = Feed("1", "https://jornada.example/rss?a=1&b=2", "La Jornada", home=Home("MX", "MX-CHP", "es"))

    outline = ET.fromstring(write_opml([feed])).find("body/outline")  # noqa: S314 - our own words

    plain = {name: value for name, value in outline.attrib.items() if not name.startswith("{")}
    assert plain == {
        "type": "rss",
        "text": "La Jornada",
        "title": "La Jornada",
        "xmlUrl": "https://jornada.example/rss?a=1&b=2",
        "language": "es",
    }


def test_a_list_of_another_reader_is_taken_as_it_comes():
    feeds, problems = read_opml(b"""<?xml version="1.0" encoding="ISO-8859-1"?>
        <OPML version="1.0"><body>
          <outline text="M\xe9xico">
            <outline text="La Jornada" type="rss" xmlUrl="https://jornada.example/rss?a=1&b=2"/>
            <outline text="again" xmlUrl="https://jornada.example/rss?a=1&b=2"/>
            <outline title="Proceso" text="x" xmlurl="feed://proceso.example/rss" category="/MX"/>
          </outline>
          <outline text="a note"/>
        </body></OPML>""")

    assert problems == ()
    assert [(f.title, f.url) for f in feeds] == [
        ("La Jornada", "https://jornada.example/rss?a=1&b=2"),
        ("Proceso", "https://proceso.example/rss"),
    ]


def test_one_bad_address_costs_only_itself_and_is_named_with_its_line():
    feeds, problems = read_opml(
        b'<opml><body>\n<outline xmlUrl="ftp://x.example/"/>\n<outline xmlUrl="https://y.example/"/></body></opml>',
        "mine.opml",
    )

    assert [f.url for f in feeds] == ["https://y.example/"]
    assert str(problems[0]).startswith("mine.opml:2:1: error O104: 'ftp://x.example/' is not a web address")


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (b"", "O101", "not well-formed"),
        (b"<opml><body><outline", "O101", "not well-formed"),
        (b"<!doctype html><p>no list</p>", "O101", "not well-formed"),
        (b"<html/>", "O102", "not an OPML list: its root is <html>"),
        (b"<opml><body/></opml>", "O103", "names no feed"),
        (b'<!DOCTYPE o [<!ENTITY a "b">]><opml>&a;</opml>', "O101", "entities"),
        (b'<!DOCTYPE o SYSTEM "file:///etc/passwd"><opml/>', "O101", "other files"),
        (b'<?xml version="1.0" encoding="x-none"?><opml/>', "O101", "encoding"),
        (b" " * 10_000_001, "O101", "larger than 10 MB"),
    ],
)
def test_what_is_no_list_is_told_clearly(data, code, words):
    feeds, problems = read_opml(data)

    assert feeds == ()
    assert problems[0].code == code
    assert words in problems[0].message

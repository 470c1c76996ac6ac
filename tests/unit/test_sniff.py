"""What a document is, and its text, are told from its bytes."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerter.sources.decode import decode, screen, tidy
from alerter.sources.document import Unreadable
from alerter.sources.sniff import Format, sniff

RSS = (
    '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Cancún</title></channel></rss>'
)
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title></feed>'


@pytest.mark.parametrize(
    ("document", "found"),
    [
        (RSS, Format.RSS),
        ('<rss version="0.91"><channel/></rss>', Format.RSS),
        (ATOM, Format.ATOM),
        ('<a:feed xmlns:a="http://www.w3.org/2005/Atom"/>', Format.ATOM),
        ('<rdf:RDF xmlns:rdf="urn:r" xmlns="http://purl.org/rss/1.0/"/>', Format.RDF),
        ('<rdf:RDF xmlns:rdf="urn:r" xmlns="http://my.netscape.com/rdf/simple/0.9/"/>', Format.RDF),
        ('<rdf:RDF xmlns:rdf="urn:r" xmlns:foaf="http://xmlns.com/foaf/0.1/"/>', Format.XML),
        ('<alert xmlns="urn:oasis:names:tc:emergency:cap:1.1"/>', Format.CAP),
        ('<cap:alert xmlns:cap="urn:oasis:names:tc:emergency:cap:1.2"/>', Format.CAP),
        ('<feed xmlns:cap="urn:oasis:names:tc:emergency:cap:1.1"/>', Format.CAP_INDEX),
        ('<rss><channel><link type="application/cap+xml"/></channel></rss>', Format.CAP_INDEX),
        ('<EDXLDistribution xmlns="urn:oasis:names:tc:emergency:EDXL:DE:1.0"/>', Format.EDXL),
        ('{"version": "https://jsonfeed.org/version/1.1", "items": []}', Format.JSON_FEED),
        ('{"version": "https:\\/\\/jsonfeed.org\\/version\\/1", "items": []}', Format.JSON_FEED),
        ('[{"identifier": "x"}]', Format.JSON),
        ('<opml version="2.0"><body/></opml>', Format.OPML),
        ("<!doctype html><title>x</title>", Format.HTML),
        ("<html><body>an article about &lt;rss version=2.0&gt;</body></html>", Format.HTML),
        ("<p>Move along.</p>", Format.HTML),
        ('<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"/>', Format.XML),
        ("", Format.EMPTY),
        (" \r\n\t ", Format.EMPTY),
        ("Service unavailable", Format.UNKNOWN),
    ],
)  # fmt: skip
def test_the_format_is_recognised(document, found):
    assert sniff(document.encode()) is found


@pytest.mark.parametrize(
    "before",
    [
        "\ufeff",
        "\ufeff\ufeff\n",
        "\n\n  ",
        "<!-- made by <rdf:RDF> hand -->",
        '<?xml-stylesheet href="x.css"?>',
        "<!DOCTYPE rss [<!-- x -->]>",
        "\n<br />\n<b>Warning</b>: mysql_connect() in /var/www/x.php\n",
        "<!DOCTYPE html><html><body>",
    ],
)
def test_what_stands_before_a_feed_does_not_hide_it(before):
    assert sniff((before + RSS.partition("?>")[2]).encode()) is Format.RSS


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wide_encodings_are_recognised(encoding):
    assert sniff(RSS.encode(encoding)) is Format.RSS
    assert "Cancún" in decode(RSS.encode(encoding))[0]


@given(st.binary(max_size=300))
def test_no_bytes_are_an_error(body):
    assert sniff(body) in Format
    assert isinstance(decode(body, "text/xml; charset=utf-8")[0], str)


@pytest.mark.parametrize(
    ("body", "content_type", "text"),
    [
        ("Cancún".encode("latin-1"), "text/xml; charset=utf-8", "Cancún"),
        ("Cancún".encode(), "text/xml; charset=iso-8859-1", "Cancún"),
        ("Cancún".encode("latin-1"), "", "Cancún"),
        ("Москва".encode("cp1251"), "text/xml; charset=windows-1251", "Москва"),
        ("上海市".encode("gb18030"), "text/xml; charset=gb2312", "上海市"),
        ("東京".encode("iso2022_jp"), "text/xml; charset=iso-2022-jp", "東京"),
        (b"Tapachula \xc3\x93 \x93quoted\x94 \xf1", "text/xml; charset=utf-8", "Tapachula Ó “quoted” ñ"),
        ("Cancún".encode(), "text/xml; charset=no-such-codec", "Cancún"),
        (b"+ADw-script+AD4-", "text/xml; charset=utf-7", "+ADw-script+AD4-"),
        (b"Caf\xe9 \x81", "text/xml; charset=iso-8859-1", "Café "),
    ],
)
def test_no_accent_is_lost_whatever_is_declared(body, content_type, text):
    assert decode(body, content_type)[0] == text


def test_the_declaration_inside_is_believed_when_the_header_is_silent():
    declared = '<?xml version="1.0" encoding="windows-1251"?><rss>Москва</rss>'

    assert "Москва" in decode(declared.encode("cp1251"), "text/xml")[0]


@given(st.text())
def test_utf_8_is_read_as_it_is(text):
    if not text.startswith(("\ufeff", "<\x00", "\x00<")) and codecs.BOM_UTF8 not in text.encode()[:4]:
        assert decode(text.encode(), "text/xml; charset=koi8-r")[0] == text


@pytest.mark.parametrize("declaration", ['<!ENTITY a "b">', '<!entity a SYSTEM "file:///etc/passwd">'])
def test_entity_declarations_are_refused(declaration):
    with pytest.raises(Unreadable, match="entities"):
        screen(f"<!DOCTYPE rss [{declaration}]><rss/>")


def test_a_tag_with_thousands_of_attributes_is_refused_but_not_one_with_many():
    def tag(count: int) -> str:
        return "<rss " + " ".join(f'a{i}="1"' for i in range(count)) + ">"

    screen(tag(2_000))
    with pytest.raises(Unreadable, match="attributes"):
        screen(tag(2_001))


@pytest.mark.parametrize("first", ['z=">"', "z='>'", 'z = "<b>"', 'z="" y=">"', 'z="="'])
def test_attributes_are_counted_past_a_bracket_in_quotes(first):
    many = " ".join(f'a{i}=""' for i in range(2_001))

    with pytest.raises(Unreadable, match="attributes"):
        screen(f"<item {first} {many}>")


@pytest.mark.parametrize("stray", ['<p title="a"b">', '<p title="a>', "<p title='it's>", "if (a <b && c"])
def test_a_stray_quote_does_not_make_one_tag_of_many(stray):
    screen(stray + '<a href="x?y=1">z</a>' * 2_001)


def test_characters_and_references_that_xml_forbids_are_taken_out():
    assert tidy("a\x00b\x1b&#0;&#8;&#xD800;&#xFFFFFFFF;&#" + "9" * 5_000 + ";c") == "ab c"
    assert tidy("&#10;&#233;&#x1F6A8;&amp;\t\r\n") == "&#10;&#233;&#x1F6A8;&amp;\t\r\n"

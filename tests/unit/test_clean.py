"""Strangers' markup becomes plain text, and their dates become moments."""

import unicodedata
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerter.sources import clean, dates


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Bloqueo en <b>Chiapas</b>", "Bloqueo en Chiapas"),
        ("A &amp; B &lt; C &#8364; D", "A & B < C € D"),
        ("a<script>alert(1)</script>b<style>x{}</style>c", "abc"),
        ("x\r\nBcc: victim@evil.example\r\n\r\nbody", "x Bcc: victim@evil.example body"),
        ("x&#13;&#10;Bcc: victim", "x Bcc: victim"),
        ("x\u2028INFO\x85ok", "x INFO ok"),
        ("\x1b[31mred\x1b[0m \x9b2Jalert", "red alert"),
        ("\u202egnp.exe\u202c \u2066hidden\u2069", "gnp.exe hidden"),
        ("🚨🇲🇽 👩‍🚒", "🚨🇲🇽 👩‍🚒"),
        ("5 < 6 and 7 > 3", "5 < 6 and 7 > 3"),
        ("<p>One</p><p>two</p>", "One two"),
    ],
)
def test_a_title_is_one_plain_line(raw, text):
    assert clean.title(raw) == text


def test_paragraphs_of_a_text_stay_apart():
    assert clean.text("<div>One.<br/>Two.</div>\n\n<ul><li>three</li></ul>") == "One.\nTwo.\nthree"


def test_long_things_are_cut_and_say_so():
    assert len(clean.title("a" * 1_000_000)) == 500
    assert clean.title("a" * 501).endswith("…")
    assert len(clean.text("word " * 100_000)) <= 20_000


@given(st.text())
def test_a_title_holds_no_line_break_and_no_control_character(raw):
    title = clean.title(raw)

    assert len(title) <= 500
    assert len(title.splitlines()) <= 1
    assert not any(unicodedata.category(c) == "Cc" for c in title)


@given(st.text(alphabet=st.characters(exclude_characters="<", exclude_categories=["Cs"])))
def test_nothing_that_a_script_says_survives(code):
    assert "zebra" not in clean.text(f"before <script>{code} zebra</script> after")


@pytest.mark.parametrize(
    ("raw", "link"),
    [
        (" https://news.example/1?a=1&b=2 ", "https://news.example/1?a=1&b=2"),
        ("http://127.0.0.2/x", "http://127.0.0.2/x"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("file:///etc/passwd", ""),
        ("ftp://user:pw@news.example/", ""),
        ("/relative", ""),
        ("https://", ""),
        ("https://news.example/a b", ""),
        ("https://news.example/\r\nX: 1", ""),
        ("http://[::", ""),
        ("https://news.example/" + "a" * 2_000, ""),
    ],
)
def test_only_web_addresses_are_kept_as_links(raw, link):
    assert clean.link(raw) == link


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("Mon, 02 Nov 2026 10:00:00 GMT", "2026-11-02T10:00:00+00:00"),
        ("Mon, 02 Nov 2026 10:00:00 -0600", "2026-11-02T16:00:00+00:00"),
        ("2 Nov 2026 10:00 EST", "2026-11-02T15:00:00+00:00"),
        ("Mon, 02 Nov 2026 10:00:00 AEST", "2026-11-02T00:00:00+00:00"),
        ("Mon, 02 Nov 2026 10:00:00 IST", "2026-11-02T04:30:00+00:00"),
        ("Mon, 02 Nov 2026 10:00:00 GMT+05:30", "2026-11-02T04:30:00+00:00"),
        ("2026-11-02T10:00:00Z", "2026-11-02T10:00:00+00:00"),
        ("2026-11-02T10:00:00.123+01:00", "2026-11-02T09:00:00.123000+00:00"),
        ("2026-11-02", "2026-11-02T00:00:00+00:00"),
        ("Fri, 31 Dec 9999 23:59:59 GMT", "9999-12-31T23:59:59+00:00"),
    ],
)
def test_dates_are_moments_in_utc(written, moment):
    assert dates.read(written) == datetime.fromisoformat(moment)


@pytest.mark.parametrize(
    "written", ["", "anteayer", "Mon, 32 Foo 2026 25:61:61 +9999", "9999-12-31T23:59:59-23:00", "0"]
)
def test_a_date_that_cannot_be_read_is_none(written):
    assert dates.read(written) is None


def test_another_readers_answer_is_taken_for_odd_forms():
    assert dates.read("2004년 05월 28일", (2004, 5, 27, 15, 0, 0, 0, 1, 0)) == datetime.fromisoformat(
        "2004-05-27T15:00Z"
    )


@given(st.text(max_size=60))
def test_no_date_is_an_error(written):
    found = dates.read(written)

    assert found is None or found.utcoffset() is not None

"""Text from feeds is text, and links are what they say."""

# ruff: noqa: RUF001 - the letters that mislead are the matter

from __future__ import annotations

import pytest

from alerter.render.inert import clean, inert, isolated, link, registrable


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("a\r\nb\tc\x00d", "a b c d"),
        ("a\u2028b\u2029c\x85d", "a b c d"),
        ("x\u202egnp.exe\u202c", "xgnp.exe"),
        ("blo\u200bqueo\ufeff", "bloqueo"),
        ("می\u200cخواهم", "می\u200cخواهم"),  # a Persian word needs its zero-width non-joiner
        ("q" + "\u0301" * 9, "q" + "\u0301" * 3),
        ("\ud800x", "x"),
        ("  ", ""),
    ],
)
def test_a_title_becomes_one_clean_line(raw, shown):
    assert clean(raw, 100) == shown


def test_a_megabyte_becomes_a_line():
    assert inert("A" * 1_000_000, 20) == "A" * 19 + "…"


def test_right_to_left_text_cannot_turn_what_stands_round_it():
    assert isolated("انفجار") == "\u2068انفجار\u2069"
    assert isolated("blast") == "blast"


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://news.example/",
        "//news.example/",
        "https://user:pw@news.example/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://2130706433/",
        "https://localhost/",
        "https://news.example:port/",
        "https://" + "a" * 64 + ".example/",
        "https://news.example/" + "a" * 2000,
        "not a link",
        "",
    ],
)
def test_what_is_not_a_plain_web_address_is_no_link(url):
    assert link(url) is None


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        (" https://news.example/a?b=c&d=%20 ", "https://news.example/a?b=c&d=%20"),
        ('http://news.example/"><x>', "http://news.example/%22%3E%3Cx%3E"),
        ("https://news.example/a|b c#top", "https://news.example/a%7Cb%20c"),
        ("https://news.example:8443", "https://news.example:8443/"),
        ("https://www.köln.example/ä", "https://www.xn--kln-sna.example/%C3%A4"),
    ],
)
def test_a_link_is_written_so_that_nothing_in_it_can_end_it(url, shown):
    assert link(url).url == shown


def test_a_look_alike_host_shows_its_true_letters():
    assert link("https://j\u043ernada.example/").label == "xn--jrnada-wqf.example"  # a Cyrillic o


@pytest.mark.parametrize(
    ("host", "label"),
    [
        ("travel.state.gov.evil.example", "evil.example"),
        ("www.bbc.co.uk", "bbc.co.uk"),
        ("www.jornada.com.mx", "jornada.com.mx"),
        ("news.un.org", "un.org"),
        ("prensa.gob.gt", "prensa.gob.gt"),
        ("t.co", "t.co"),
    ],
)
def test_a_label_is_the_part_somebody_had_to_register(host, label):
    assert registrable(host) == label

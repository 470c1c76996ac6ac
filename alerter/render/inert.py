"""Makes text from feeds mere text: it can ping nobody, forge no link, add no line and hide nothing."""

# ruff: noqa: RUF001 - look-alikes that mean nothing to a machine are the remedy here

from __future__ import annotations

import re
import unicodedata
from ipaddress import ip_address
from urllib.parse import quote, urlsplit

from alerter.render.message import Link

ELLIPSIS = "…"
_JOINER = "\u2060"
"""WORD JOINER: seen by nobody, and enough to stop a client from finding a mention or a link."""
_KEPT_FORMATS = frozenset("\u200c\u200d")
"""The zero-width (non-)joiner spells words in Persian and Hindi, and holds emoji together."""
_MARKS_IN_A_ROW = 3
_MAX_LINK = 2000
_BLANK = re.compile(r"\s+")
_DEFANG = {
    ord("@"): "@" + _JOINER,
    ord("`"): "'",
    ord("<"): "‹",
    ord(">"): "›",
}
_RTL = frozenset({"R", "AL"})
_COUNTRY_CODE = 2
_SHORT_LABEL = 3


def clean(text: str, limit: int) -> str:
    r"""One line of at most `limit` characters, free of controls, bidi tricks and stacks of marks.

    >>> clean("x\r\nBcc: victim@evil.example\u202egnp.exe", 80)
    'x Bcc: victim@evil.examplegnp.exe'
    """
    # A title may hold a megabyte: nothing past the first few lines is even looked at.
    kept: list[str] = []
    marks = 0
    for char in unicodedata.normalize("NFC", text[: limit * 8]):
        category = unicodedata.category(char)
        if category in {"Cc", "Zl", "Zp"}:
            kept.append(" ")
        elif category == "Cs" or (category == "Cf" and char not in _KEPT_FORMATS):
            continue
        elif category in {"Mn", "Me"}:
            marks += 1
            if marks <= _MARKS_IN_A_ROW:
                kept.append(char)
            continue
        else:
            kept.append(char)
        marks = 0
    return clip(_BLANK.sub(" ", "".join(kept)).strip(), limit)


def clip(text: str, limit: int) -> str:
    """The text, or its beginning with an ellipsis, in at most `limit` characters.

    >>> clip("Frontera Comalapa", 9)
    'Frontera…'
    """
    return text if len(text) <= limit else text[: limit - 1].rstrip() + ELLIPSIS


def inert(text: str, limit: int) -> str:
    r"""Cleaned text in which no client finds a mention, a link, code or a tag.

    >>> inert("@here [gov](https://evil.example) `x`", 80).replace("\u2060", "~")
    "@~here [gov]~(https:~//evil.example) 'x'"
    """
    text = clean(text, limit).translate(_DEFANG)
    return text.replace("://", f":{_JOINER}//").replace("](", f"]{_JOINER}(")


def isolated(text: str) -> str:
    """The text; if it holds letters that run from right to left, between isolates of our own."""
    if any(unicodedata.bidirectional(c) in _RTL for c in text):
        return f"\u2068{text}\u2069"
    return text


def link(url: str) -> Link | None:
    """The link as it may be shown, or None if it is not a plain web address with a host name."""
    url = url.strip()
    if len(url) > _MAX_LINK:
        return None
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".").encode("idna").decode("ascii")
        port = parts.port
    except (ValueError, UnicodeError):
        return None
    if parts.scheme not in {"http", "https"} or "@" in parts.netloc or "." not in host or _numeric(host):
        return None
    where = host if port is None else f"{host}:{port}"
    rest = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/?%:@!$&'()*+,;=~-._[]")
    return Link(f"{parts.scheme}://{where}{rest}" + (f"?{query}" if query else ""), registrable(host))


def registrable(host: str) -> str:
    """The end of a host name that somebody had to register: a long beginning cannot pose as another site.

    Under a country code a short second label (`com.mx`, `co.uk`, `gob.gt`) is taken for a registry.

    >>> registrable("travel.state.gov.evil.example"), registrable("www.jornada.com.mx")
    ('evil.example', 'jornada.com.mx')
    """
    labels = host.split(".")
    registry = len(labels[-1]) == _COUNTRY_CODE and len(labels[-2]) <= _SHORT_LABEL
    return ".".join(labels[-3:] if registry else labels[-2:])


def _numeric(host: str) -> bool:
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return host.rpartition(".")[2].isdecimal()
    return True

"""Strangers' markup as plain text: no tag, no script, no control character, and never too long."""

from __future__ import annotations

import html
import re
from urllib.parse import urlsplit

import nh3

TITLE, TEXT, LINK, CATEGORY = 500, 20_000, 2_000, 100

# Markup is cut before it is parsed: nested tags cost an HTML parser the square of their number.
_RAW_TITLE, _RAW_TEXT = 20_000, 100_000
_SILENT = {"script", "style", "template", "noscript", "iframe", "object", "svg", "math", "select", "title"}
_BLOCK = re.compile(
    r"<(?=/?(?:p|br|div|li|ul|ol|tr|td|th|table|h[1-6]|hr|blockquote|section|article|dd|dt|pre)[\s/>])",
    re.IGNORECASE,
)
_ANSI = re.compile("(?:\x1b\\[|\x9b)[0-9;?]{0,20}[@-~]")
_BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")
# These turn the order of what is read round; joiners and marks that spelling or emoji need are kept.
_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BLANKS = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\s*\n\s*")


def title(raw: str) -> str:
    """One line of at most 500 characters.

    >>> title("A<b>&amp;</b>B" + chr(13) + chr(10) + "Bcc: victim")
    'A&B Bcc: victim'
    """
    return _cut(" ".join(_plain(raw, _RAW_TITLE).split()), TITLE)


def text(raw: str) -> str:
    """Lines of at most 20,000 characters together.

    >>> text("<p>One.<script>alert(1)</script></p><p>Two &lt; three</p>").splitlines()
    ['One.', 'Two < three']
    """
    lines = _LINES.sub("\n", _BLANKS.sub(" ", _plain(raw, _RAW_TEXT)))
    return _cut(lines.strip(), TEXT)


def link(raw: str) -> str:
    """The address if it is one a reader may safely be sent to (http, https, not endless), else nothing.

    >>> link(" https://news.example/1 "), link("javascript:alert(1)")
    ('https://news.example/1', '')
    """
    address = raw.strip()
    if len(address) > LINK or not address.isprintable() or any(c in address for c in ' "<>\\'):
        return ""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return address if parts.scheme in {"http", "https"} and parts.hostname else ""


def language(code: str) -> str:
    """The language without its region, in lower case; empty if it is no code.

    >>> language("es-MX"), language("Spanish, Mexico")
    ('es', '')
    """
    main = re.split(r"[-_]", code.strip(), maxsplit=1)[0].lower()
    return main if main.isascii() and main.isalpha() and len(main) in {2, 3} else ""


def _plain(raw: str, limit: int) -> str:
    raw = _BREAKS.sub("\n", raw[:limit])
    if "<" in raw:
        raw = nh3.clean(
            _BLOCK.sub("\n<", raw), tags=set(), clean_content_tags=_SILENT, strip_comments=True, link_rel=None
        )
    # A reference may stand for a line break or a control character, so these are looked for afterwards.
    raw = _BREAKS.sub("\n", html.unescape(raw))
    return _OVERRIDES.sub("", _CONTROLS.sub(" ", _ANSI.sub("", raw)))


def _cut(value: str, limit: int) -> str:
    return value if len(value) <= limit else value[: limit - 1].rstrip() + "\u2026"

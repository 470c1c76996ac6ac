"""What a document is, told from its bytes; servers' Content-Type lines are wrong too often to ask.

Only the beginning is looked at, once, so a hostile document costs no more than any other.
"""

from __future__ import annotations

import re
from enum import StrEnum

from alerter.sources.decode import decode

_WINDOW = 65_536


class Format(StrEnum):
    """The kinds of document a feed address may lead to."""

    RSS = "rss"
    RDF = "rdf"
    ATOM = "atom"
    CAP_INDEX = "cap-index"
    CAP = "cap"
    EDXL = "edxl"
    JSON_FEED = "jsonfeed"
    JSON = "json"
    OPML = "opml"
    HTML = "html"
    XML = "xml"
    EMPTY = "empty"
    UNKNOWN = "unknown"

    @property
    def is_feed(self) -> bool:
        """True for the formats whose entries are read."""
        return self in {Format.RSS, Format.RDF, Format.ATOM, Format.CAP_INDEX}

    @property
    def is_later(self) -> bool:
        """True for the formats that carry news, but are not read yet."""
        return self in {Format.CAP, Format.EDXL, Format.JSON_FEED, Format.JSON}

    @property
    def words(self) -> str:
        """The format in words that finish "it is ..."."""
        return _WORDS[self]


_WORDS = {
    Format.RSS: "an RSS feed",
    Format.RDF: "an RSS 1.0 (RDF) feed",
    Format.ATOM: "an Atom feed",
    Format.CAP_INDEX: "a feed of CAP alerts",
    Format.CAP: "a CAP alert: not supported yet",
    Format.EDXL: "an EDXL distribution of alerts: not supported yet",
    Format.JSON_FEED: "a JSON Feed: not supported yet",
    Format.JSON: "a JSON document: not supported yet",
    Format.OPML: "an OPML list of feeds, not a feed",
    Format.HTML: "an HTML page, not a feed",
    Format.XML: "an XML document, but not a feed",
    Format.EMPTY: "empty",
    Format.UNKNOWN: "neither a feed nor anything else known here",
}

# Possessive (`*+`) wherever two runs meet: a document type that never ends must cost one pass, not n.
_PROLOG = re.compile(
    r"\s++|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*+(?:\[[^\]]*+\])?+[^>]*+>", re.DOTALL | re.IGNORECASE
)
_ROOT = re.compile(r"<(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)([^>]*)")
_INNER = re.compile(
    r"<(?:rss\s[^>]{0,500}?version|(?:\w{1,20}:)?feed\s[^>]{0,500}?/2005/Atom|rdf:RDF\s[^>]{0,500}?/rss)",
    re.IGNORECASE,
)
_ROOTS = {
    "rss": Format.RSS,
    "feed": Format.ATOM,
    "edxldistribution": Format.EDXL,
    "opml": Format.OPML,
    "html": Format.HTML,
    "head": Format.HTML,
    "body": Format.HTML,
    "meta": Format.HTML,
}
_CAP = re.compile(r"""application/cap\+xml|["']urn:oasis:names:tc:emergency:cap:1""")
_RSS_1 = re.compile(r"http://(?:purl\.org/rss/1\.0/|(?:my|channel)\.netscape\.com/)")
_JSON_FEED = re.compile(r'"version"\s*:\s*"https?:\\?/\\?/(?:www\.)?jsonfeed\.org')


def sniff(body: bytes) -> Format:
    """What the bytes are; never fails, and reads no more than their beginning.

    >>> sniff(b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>')
    <Format.RSS: 'rss'>
    >>> sniff(b"<!doctype html><p>Move along.")
    <Format.HTML: 'html'>
    """
    return sniff_text(decode(body[:_WINDOW])[0])


def sniff_text(text: str) -> Format:
    """What the text is, by its beginning."""
    text = text[:_WINDOW].replace("\x00", "").lstrip("\ufeff \t\r\n\f\v")
    if not text:
        return Format.EMPTY
    if text[0] in "{[":
        return Format.JSON_FEED if _JSON_FEED.search(text) else Format.JSON
    start, doctype = _skip_prolog(text)
    found = _by_root(text, start)
    if found in {Format.XML, Format.UNKNOWN} and "html" in doctype:
        found = Format.HTML
    # Publishers' software puts warnings before a feed, or a whole page around it.
    if not found.is_feed and not found.is_later and (inner := _INNER.search(text)):
        return _by_root(text, inner.start())
    if found is Format.XML and not text.startswith("<?xml") and "xmlns" not in text:
        return Format.HTML  # `<p>`, `<br>`: a fragment of a page
    return found


def _skip_prolog(text: str) -> tuple[int, str]:
    """Where the root element begins, and the document type in lower case."""
    at, doctype = 0, ""
    while part := _PROLOG.match(text, at):
        if part[0][:9].lower() == "<!doctype":
            doctype = part[0].lower()
        at = part.end()
    return at, doctype


def _by_root(text: str, start: int) -> Format:
    """What the element that begins at `start` stands for; XML for an element that means nothing here."""
    root = _ROOT.match(text, start)
    if root is None:
        return Format.UNKNOWN
    name = root[2].lower()
    found = _ROOTS.get(name, Format.XML)
    if found.is_feed and _CAP.search(text):
        return Format.CAP_INDEX
    if name == "rdf" and _RSS_1.search(text):
        return Format.RDF
    return Format.CAP if name == "alert" and "emergency:cap:" in root[3] else found

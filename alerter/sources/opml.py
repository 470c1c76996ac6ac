"""Lists of feeds in OPML, the format every feed reader exchanges: read leniently, written by the book.

What other readers do not know goes where the OPML 2.0 specification wants extensions: in a namespace of
its own, which they skip. An outline looks like this:

    <outline type="rss" text="La Jornada" xmlUrl="https://..." language="es"
             alerter:outlet="La Jornada" alerter:kind="press" alerter:country="MX" alerter:admin1="MX-CHP"/>
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, SubElement, indent, register_namespace, tostring
from xml.sax import SAXParseException
from xml.sax.handler import ContentHandler, feature_namespaces

from defusedxml.common import DefusedXmlException
from defusedxml.sax import make_parser

from rules.model import FeedKind, Home, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable
    from xml.sax.xmlreader import AttributesNSImpl, Locator

NAMESPACE = "urn:travel-alerter:opml:1"
MAX_SIZE = 10_000_000
NOWHERE = Home()

_BARE_AMPERSAND = re.compile(rb"&(?!(?:[A-Za-z]\w{1,30}|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class Subscribed(Protocol):
    """What is written of a feed; `rules.model.Feed` has it all."""

    @property
    def url(self) -> str:
        """The feed's address."""

    @property
    def title(self) -> str:
        """The feed's name."""

    @property
    def outlet(self) -> str:
        """Its masthead."""

    @property
    def home(self) -> Home:
        """Where its news usually happens."""

    @property
    def kind(self) -> FeedKind:
        """Who speaks through it."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """A feed as an OPML list names it."""

    url: str
    title: str = ""
    outlet: str = ""
    home: Home = NOWHERE
    kind: FeedKind = FeedKind.PRESS


def read_opml(data: bytes, file: str = "feeds.opml") -> tuple[tuple[Subscription, ...], tuple[Problem, ...]]:
    """Every feed of the list, folders flattened, each address once; and what is wrong, with its line.

    A list with problems still gives the feeds that are fine. Never raises for anything in the list.
    """
    if len(data) > MAX_SIZE:
        return (), (Problem(file, 1, 1, "O101", "this list is larger than 10 MB"),)
    reader = _Reader(file)
    parser = make_parser()
    parser.setFeature(feature_namespaces, True)  # noqa: FBT003 - the library's own signature
    parser.setContentHandler(reader)
    try:
        parser.parse(BytesIO(_BARE_AMPERSAND.sub(b"&amp;", data)))
    except SAXParseException as e:
        line, column = e.getLineNumber() or 1, (e.getColumnNumber() or 0) + 1
        reader.report("O101", f"this is not well-formed XML: {e.getMessage()}", line=line, column=column)
    except DefusedXmlException:
        reader.report("O101", "this list refers to XML entities or other files, which are never read")
    except (LookupError, ValueError):
        reader.report("O101", "this list is in an unknown encoding", hint="save it as UTF-8")
    return reader.result()


def write_opml(feeds: Iterable[Subscribed], title: str = "Feeds of travel-alerter") -> bytes:
    """The feeds as an OPML 2.0 list that any feed reader imports."""
    register_namespace("alerter", NAMESPACE)
    root = Element("opml", version="2.0")
    SubElement(SubElement(root, "head"), "title").text = _legal(title)
    body = SubElement(root, "body")
    for feed in feeds:
        SubElement(body, "outline", {k: _legal(v) for k, v in _attributes(feed).items() if v})
    indent(root)
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _attributes(feed: Subscribed) -> dict[str, str]:
    return {
        "type": "rss",
        "text": feed.title or feed.url,
        "title": feed.title,
        "xmlUrl": feed.url,
        "language": feed.home.language,
        f"{{{NAMESPACE}}}outlet": feed.outlet,
        f"{{{NAMESPACE}}}kind": feed.kind.value,
        f"{{{NAMESPACE}}}country": feed.home.country,
        f"{{{NAMESPACE}}}admin1": feed.home.admin1,
    }


def _legal(text: str) -> str:
    return _ILLEGAL.sub("", text)


class _Reader(ContentHandler):
    """Collects outlines while the parser walks, because only then is the line known."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self._file = file
        self._root = ""
        self._found: dict[str, Subscription] = {}
        self._problems: list[Problem] = []

    def report(self, code: str, message: str, *, hint: str = "", line: int = 1, column: int = 1) -> None:
        """Note a problem of the list."""
        self._problems.append(Problem(self._file, line, column, code, message, hint))

    def result(self) -> tuple[tuple[Subscription, ...], tuple[Problem, ...]]:
        """What was found; a list without feeds is a problem of its own."""
        if not self._problems and self._root != "opml":
            self.report("O102", f"this is not an OPML list: its root is <{self._root[:40]}>")
        elif not self._problems and not self._found:
            self.report("O103", "this list names no feed", hint="an outline needs an xmlUrl attribute")
        return tuple(self._found.values()), tuple(self._problems)

    def setDocumentLocator(self, locator: Locator) -> None:  # noqa: N802 - the library's name
        """Keep the parser's finger on the line."""
        self._where = locator

    def startElementNS(  # noqa: N802 - the library's name
        self, name: tuple[str | None, str], qname: str | None, attrs: AttributesNSImpl
    ) -> None:
        """Take an outline that names a feed."""
        del qname
        self._root = self._root or name[1].lower()
        if name[1].lower() == "outline":
            given = {(uri or "", key.lower()): value.strip() for (uri, key), value in attrs.items()}
            if url := given.get(("", "xmlurl"), ""):
                self._take(url, given)

    def _take(self, url: str, given: dict[tuple[str, str], str]) -> None:
        if url.lower().startswith("feed:"):
            url = "https:" + url[5:] if url[5:7] == "//" else url[5:]
        if not _is_web(url):
            self._report_here(
                "O104", f"{url[:80]!r} is not a web address", "addresses begin with https:// or http://"
            )
            return
        home = Home(
            country=given.get((NAMESPACE, "country"), ""),
            admin1=given.get((NAMESPACE, "admin1"), ""),
            language=given.get(("", "language"), ""),
        )
        title = given.get(("", "title")) or given.get(("", "text"), "")
        self._found.setdefault(
            url,
            Subscription(
                url,
                "" if title == url else title,
                given.get((NAMESPACE, "outlet"), ""),
                home,
                _kind(given.get((NAMESPACE, "kind"), "")),
            ),
        )

    def _report_here(self, code: str, message: str, hint: str) -> None:
        line, column = self._where.getLineNumber(), self._where.getColumnNumber()
        self.report(code, message, hint=hint, line=line or 1, column=(column or 0) + 1)


def _is_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme.lower() in {"http", "https"} and bool(parts.hostname)


def _kind(word: str) -> FeedKind:
    try:
        return FeedKind(word)
    except ValueError:
        return FeedKind.PRESS

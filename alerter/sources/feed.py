"""The one door to feedparser: bytes in, a Document of plain text out; only ever run in the child.

bytes | decode | tidy | sniff | screen | feedparser | clean | the newest entries

feedparser gets bytes, never an address or a string, which it would open. Its own passes over HTML are off:
`clean` makes plain text of everything, in a tenth of the time.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any
from xml.sax import SAXParseException  # only named here; what is parsed was screened

import feedparser

from alerter.sources import clean, dates
from alerter.sources.decode import decode, screen, tidy
from alerter.sources.document import Document, Unreadable
from alerter.sources.sniff import Format, sniff_text
from rules.model import Entry, Point, digest
from rules.official import FIELDS, official

Dated = tuple[Any, datetime | None]
"""An entry of feedparser's, and when it was published."""

_CATEGORIES = 20
_BEGINS = re.compile(r"\s*<(?:\?xml|!|(?:[\w.-]+:)?(?:rss|feed|rdf)\b)", re.IGNORECASE)


def parse_document(body: bytes, content_type: str, url: str, max_items: int = 500) -> Document:
    """The document's entries as plain text, or Unreadable: an empty answer means a feed that is empty."""
    text, remark = decode(body, content_type)
    text = tidy(text)  # first of all: what is judged must be what the parser sees
    kind = sniff_text(text)
    if kind.is_feed or kind in {Format.XML, Format.UNKNOWN}:
        screen(text)
    if not kind.is_feed and kind is not Format.XML:
        raise Unreadable(f"it is {kind.words}", "unsupported" if kind.is_later else "not_a_feed", kind.value)
    parsed = _feedparser(_from_root(text), url)
    bozo = _bozo(parsed)
    entries = [(e, _when(e)) for e in parsed.entries if _says_something(e)]
    if not entries:
        _refuse_silence(kind, parsed.version, bozo)
    language = _language(parsed.feed)
    ids = [_text(e, "id") for e, _ in entries if _text(e, "id")]
    return Document(
        format=kind.value,
        title=clean.title(_text(parsed.feed, "title")),
        language=language,
        entries=tuple(_entry(e, when, language) for e, when in _newest(entries, max_items)),
        total=len(entries),
        missing_ids=len(entries) - len(ids),
        missing_dates=sum(when is None for _, when in entries),
        missing_links=sum(not _link(e) for e, _ in entries),
        bozo=bozo or remark,
        duplicates=len(ids) - len(set(ids)),
    )


def _feedparser(text: str, url: str) -> Any:  # noqa: ANN401 - feedparser has no types
    lines = {"content-type": "application/xml; charset=utf-8", "content-location": url}
    try:
        return feedparser.parse(
            text.encode("utf-8", "replace"),
            response_headers=lines,
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except MemoryError:
        raise
    except Exception as e:  # feedparser lets out whatever it trips over: OverflowError, KeyError, ...
        raise Unreadable(f"it could not be read ({type(e).__name__})", "broken") from e


def _from_root(text: str) -> str:
    """The text without what stands before its XML: blank lines, marks, the warnings of some server."""
    text = text.lstrip("\ufeff \t\r\n")
    junk = 0 if _BEGINS.match(text) else text.find("<?xml", 0, 65_536)
    return text[max(junk, 0) :]


def _bozo(parsed: Any) -> str:  # noqa: ANN401 - feedparser has no types
    """What was wrong with the document, in one line; empty if it is well-formed."""
    if not parsed.get("bozo"):
        return ""
    error = parsed.get("bozo_exception")
    if isinstance(error, SAXParseException):
        return clean.title(f"line {error.getLineNumber()}: {error.getMessage()}")
    return clean.title(str(error))


def _refuse_silence(kind: Format, version: str, bozo: str) -> None:
    """Tells a feed that has nothing to say from a document that was not understood."""
    if not kind.is_feed or not version:
        raise Unreadable(
            f"it is {kind.words}" if not kind.is_feed else "it holds no feed", "not_a_feed", kind.value
        )
    if bozo:
        raise Unreadable(f"it is broken and no item of it can be read: {bozo}", "broken", kind.value)


def _says_something(entry: Any) -> bool:  # noqa: ANN401
    return any(_text(entry, key) for key in ("title", "summary", "link")) or bool(_list(entry, "content"))


def _newest(entries: list[Dated], limit: int) -> list[Dated]:
    """The newest entries in the order of the document; an entry without a date may be the newest."""
    if len(entries) <= limit:
        return entries
    latest = datetime.max.replace(tzinfo=UTC)
    by_age = sorted(range(len(entries)), key=lambda i: entries[i][1] or latest, reverse=True)
    return [entries[i] for i in sorted(by_age[:limit])]


def _entry(entry: Any, published: datetime | None, language: str) -> Entry:  # noqa: ANN401
    guid = _text(entry, "id").strip()
    return Entry(
        title=clean.title(_text(entry, "title")),
        summary=clean.text(_summary(entry)),
        link=_link(entry),
        guid=guid if len(guid) <= clean.LINK else digest("guid", guid),
        published=published,
        language=_language(entry) or language,
        point=_point(entry),
        categories=_categories(entry),
        official=official(guid[: clean.LINK], _link(entry), _elements(entry)),
    )


def _elements(entry: Any) -> dict[str, str]:  # noqa: ANN401
    """What an entry says in the elements of those who warn; some say what a message does as a category."""
    said = {name: _text(entry, name) for name in FIELDS}
    for tag in _list(entry, "tags"):
        name, _, value = _text(tag, "term").partition("=")
        if name == "msgType":
            said["msgtype"] = said["msgtype"] or value
    return said


def _value(fields: Any, key: str) -> Any:  # noqa: ANN401
    """What stands under a key, or None: an element of any name may have put words where a table was."""
    # `dict.get`, because feedparser's own answers for a missing key with another one.
    return dict.get(fields, key) if isinstance(fields, dict) else None


def _text(fields: Any, key: str) -> str:  # noqa: ANN401
    value = _value(fields, key)
    return value if isinstance(value, str) else ""


def _list(fields: Any, key: str) -> list[Any]:  # noqa: ANN401
    value = _value(fields, key)
    return value if isinstance(value, list) else []


def _summary(entry: Any) -> str:  # noqa: ANN401
    """What the feed calls a summary, else the content: whole articles name places their news is not from."""
    parts = [_text(c, "value") for c in _list(entry, "content")]
    return next(filter(None, [_text(entry, "summary"), *parts]), "")


def _link(entry: Any) -> str:  # noqa: ANN401
    links = [_text(entry, "link")]
    links += [_text(x, "href") for x in _list(entry, "links") if _text(x, "rel") == "alternate"]
    return next(filter(None, map(clean.link, links)), "")


def _language(entry: Any) -> str:  # noqa: ANN401
    said = _text(entry, "language") or _text(_value(entry, "title_detail"), "language")
    return clean.language(said)


def _when(entry: Any) -> datetime | None:  # noqa: ANN401
    for key in ("published", "created", "updated"):
        if written := _text(entry, key):
            understood = _value(entry, f"{key}_parsed")
            found = dates.read(written, understood if isinstance(understood, tuple) else None)
            if found is not None:
                return found
    return None


def _point(entry: Any) -> Point | None:  # noqa: ANN401
    """The position the entry gives; an area is not a position, and 0, 0 is what broken software writes."""
    where = _value(entry, "where")
    given = _value(where, "coordinates") if _text(where, "type") == "Point" else None
    try:
        lon, lat = map(float, given[:2] if given else (_text(entry, "geo_long"), _text(entry, "geo_lat")))
    except ValueError:
        return None
    on_earth = abs(lat) <= 90 and abs(lon) <= 180 and (lat, lon) != (0, 0)  # noqa: PLR2004 - degrees
    return Point(lat, lon) if on_earth else None


def _categories(entry: Any) -> tuple[str, ...]:  # noqa: ANN401
    terms = (_text(t, "label") or _text(t, "term") for t in _list(entry, "tags"))
    cleaned = dict.fromkeys(clean.title(t)[: clean.CATEGORY] for t in terms)
    return tuple(c for c in cleaned if c)[:_CATEGORIES]

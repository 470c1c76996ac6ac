"""What is asked: the items of a stream, one JSON document a line, in order of arrival."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from alerter.jsonlines import MistakeError, kind_of, read_lines, text_of
from rules.identity import keys_of
from rules.model import Entry, Item
from rules.official import official

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rules.model import Problem

_EXAMPLE = '{"id": "1", "ts": "2031-03-04T06:10:00Z", "outlet": "...", "title": "...", "summary": "..."}'
_FEED = "file"
_FIRST_YEAR = 1970
_LONGEST = 2_000
"""Characters of an address that are looked at for an official id."""


def items(file: BinaryIO, name: str) -> Iterator[tuple[Any, Item] | Problem]:
    """The items of a file, each behind the id it has there; a line that is none becomes its problem."""
    return read_lines(file, name, _asked, _EXAMPLE)


def _asked(document: dict[str, Any], number: int) -> tuple[tuple[Any, Item], None]:
    """The item a document is, named by the number of its line if it has no id; or MistakeError."""
    title, summary = text_of(document, "title"), text_of(document, "summary")
    url, outlet = text_of(document, "url"), text_of(document, "outlet")
    if not title and not summary and not url:
        raise MistakeError("O207", "there is neither a title, a summary nor a url", 'write "title": "..."')
    name = document.get("id", number)
    seen = _moment(document)
    entry = Entry(title=title, summary=summary, link=url, guid=text_of(document, "guid"))
    named = official(entry.guid[:_LONGEST], url[:_LONGEST])
    item = Item(
        id=str(number),  # two lines may have one id
        feed_id=_FEED,
        outlet=outlet,
        keys=keys_of(entry, outlet),
        title=title or ("" if summary else _words_of(url)),
        summary=summary,
        link=url,
        published=seen,
        first_seen=seen,
        language=text_of(document, "lang"),
        official=named,
    )
    return (name, item), None


def _moment(document: dict[str, Any]) -> datetime:
    """When the item was seen; in UTC where it says no zone."""
    written = document.get("ts")
    if not isinstance(written, str):
        what = "there is no ts" if written is None else f"'ts' is {kind_of(written)}, not a text"
        raise MistakeError("O208", what, 'write "ts": "2031-03-04T06:10:00Z"', ("ts",))
    try:
        moment = datetime.fromisoformat(written)
        moment = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        raise MistakeError(
            "O208", f"{written!r} is no time", "write ISO 8601, such as 2031-03-04T06:10:00Z", ("ts",)
        ) from None
    if moment.year < _FIRST_YEAR:
        raise MistakeError("O208", f"{written!r} is too long ago", "write when it was seen", ("ts",))
    return moment


def _words_of(url: str) -> str:
    """The words of an address, all there is of some items: `.../protest-v-parke` is about a protest."""
    return url.rstrip("/").rsplit("/", 1)[-1].replace("-", " ").replace("_", " ")

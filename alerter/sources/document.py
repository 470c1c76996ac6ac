"""What parsing a feed comes to, and how it travels out of the child process."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Literal

from rules.model import Entry, Official, Point

Trouble = Literal["not_a_feed", "unsupported", "refused", "broken", "timeout", "memory", "crash"]


@dataclass(frozen=True, slots=True)
class Document:
    """A feed as it was understood: its newest entries, and what a person may want to know of the rest."""

    format: str
    title: str
    language: str
    entries: tuple[Entry, ...]
    total: int
    """Entries in the document; more than `entries` where only the newest were taken."""
    missing_ids: int = 0
    missing_dates: int = 0
    missing_links: int = 0
    bozo: str = ""
    """What was wrong with the document although it could be read."""
    duplicates: int = 0
    """Entries whose id an earlier entry has already used."""


@dataclass(frozen=True, slots=True)
class ParseFailed:
    """The document gives no entries, and why; `reason` is one clear sentence that begins with "it"."""

    reason: str
    kind: Trouble
    format: str = ""


class Unreadable(Exception):  # noqa: N818 - carries a value to the top of the child, where it is an answer
    """Ends the reading of a document with this failure."""

    def __init__(self, reason: str, kind: Trouble, format: str = "") -> None:  # noqa: A002 - the field's word
        self.failure = ParseFailed(reason, kind, format)
        super().__init__(reason)


def dump(answer: Document | ParseFailed) -> bytes:
    """The answer as JSON, for the pipe."""
    kind = "document" if isinstance(answer, Document) else "failed"
    fields = asdict(answer)
    return json.dumps({kind: fields}, default=_plain, ensure_ascii=False).encode("utf-8", "replace")


def load(data: bytes) -> Document | ParseFailed:
    """The answer that `dump` wrote; ValueError, KeyError or TypeError for anything else."""
    answer: dict[str, Any] = json.loads(data)
    if "failed" in answer:
        return ParseFailed(**answer["failed"])
    fields = answer["document"]
    return Document(**fields | {"entries": tuple(_entry(e) for e in fields["entries"])})


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} does not travel")


def _official(ids: list[str], refers: list[str], action: str, issuer: str) -> Official:
    return Official(tuple(ids), tuple(refers), action, issuer)


def _entry(fields: dict[str, Any]) -> Entry:
    published, point = fields["published"], fields["point"]
    return Entry(
        **fields
        | {
            "published": datetime.fromisoformat(published) if published else None,
            "point": Point(**point) if point else None,
            "categories": tuple(fields["categories"]),
            "official": _official(**fields["official"]),
        }
    )

"""What a person has corrected: which items are of one happening, and which are of two."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.model.ids import digest
from rules.terms import OverrideKind


@dataclass(frozen=True, slots=True)
class Override:
    """A merge or a split by a person; it is kept, and honoured from then on."""

    kind: OverrideKind
    incident: str
    """The incident that keeps its id: the older one of a merge, the one that is split."""
    other: str
    """The incident that became part of it, or that was made of a part of it."""
    items: tuple[str, ...]
    """The items of the first, after a split without those that were moved."""
    others: tuple[str, ...]
    """The items that were moved."""
    by: str
    at: datetime
    note: str = ""

    @property
    def id(self) -> str:
        """A function of what was done and when."""
        return digest("override", self.kind, self.incident, self.other, self.at.isoformat())[:12]

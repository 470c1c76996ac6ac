"""What an item is about, and the incidents that reports of one happening make up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from rules.model.items import Item
from rules.model.places import LocatedPlace, Span
from rules.terms import Role, Severity, Topic

if TYPE_CHECKING:
    from rules.model.decisions import Decision


@dataclass(frozen=True, slots=True)
class Figures:
    """Numbers a report gives; None means it gives none, which is not zero."""

    dead: int | None = None
    injured: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What the words of one item mean: topics, kinds, severity, and the words that say so.

    `news` is False for negative contexts (sport, film, drill, anniversary, ...); `context` names it.
    """

    topics: tuple[Topic, ...] = ()
    kinds: tuple[str, ...] = ()
    severity: Severity = Severity.INFO
    figures: Figures = Figures()
    spans: tuple[Span, ...] = ()
    news: bool = True
    context: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """A located item: language, places with role and confidence, topics, severity, evidence."""

    item: Item
    language: str
    places: tuple[LocatedPlace, ...]
    reading: Reading

    @property
    def happened(self) -> tuple[LocatedPlace, ...]:
        """The places where it happened, the focus first."""
        return tuple(p for p in self.places if p.role is Role.HAPPENED)

    @property
    def focus(self) -> LocatedPlace | None:
        """The place to name in a message, or None if the report has none."""
        found = self.happened
        return found[0] if found else None


@dataclass(frozen=True, slots=True)
class Quote:
    """One source of an incident, as a message cites it."""

    item_id: str
    feed_id: str
    outlet: str
    language: str
    title: str
    link: str
    when: datetime


@dataclass(frozen=True, slots=True)
class Incident:
    """Reports of one happening; `revision` grows only at a step somebody may be told again."""

    id: str
    revision: int
    opened: datetime
    last: datetime
    """When the latest report was news."""
    place: LocatedPlace
    places: tuple[LocatedPlace, ...]
    topics: tuple[Topic, ...]
    kinds: tuple[str, ...]
    severity: Severity
    figures: Figures
    quotes: tuple[Quote, ...]

    @property
    def sources(self) -> int:
        """How many independent mastheads report it."""
        return len({q.outlet for q in self.quotes})

    def quotes_for(self, decision: Decision) -> tuple[Quote, ...]:
        """The quotes with those first that led to the decision; the same words of one outlet only once.

        A reader wants the news that woke her, not the oldest report of the incident.
        """
        causes = [match.item_id for match in decision.matches]
        order = sorted(
            self.quotes, key=lambda q: causes.index(q.item_id) if q.item_id in causes else len(causes)
        )
        shown: dict[tuple[str, str], Quote] = {}
        for quote in order:
            shown.setdefault((quote.outlet, quote.title), quote)
        return tuple(shown.values())

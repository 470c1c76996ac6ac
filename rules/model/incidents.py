"""What an item is about, and the incidents that reports of one happening make up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from rules.model.items import Item
from rules.model.places import LocatedPlace, Place, Span
from rules.terms import ReportRole, Role, Severity, Topic

if TYPE_CHECKING:
    from rules.model.decisions import Decision


@dataclass(frozen=True, slots=True)
class Figures:
    """Numbers a report gives; None means it gives none, which is not zero."""

    dead: int | None = None
    injured: int | None = None
    more_dead: int | None = None
    """How many more have died than were known, if it gives that and no total."""
    rough: bool = False
    """The dead are a bound and no count: dozens, up to 40, two and another in hospital."""

    @property
    def least_dead(self) -> int | None:
        """How many have died, or at least so many: two more are two at least."""
        return self.more_dead if self.dead is None else self.dead


@dataclass(frozen=True, slots=True)
class Marks:
    """What officials and editors say of a happening in fixed words, beside its kind and its casualties."""

    role: ReportRole = ReportRole.REPORT
    flags: tuple[str, ...] = ()
    """`airport`, `border`, `curfew`, `emergency`, `evacuation`: what is closed, ordered or declared."""
    storm: int = 0
    """0: no storm; 1: tropical storm; 2: hurricane, typhoon or cyclone; 2 + n: of category n."""
    magnitude: float | None = None
    level: int | None = None
    """Of a travel advisory, 1 to 4."""
    alarm: int = 0
    """The colour of an official alert: 1 green, 2 orange, 3 red; 0 without one."""
    scenes: tuple[str, ...] = ()
    """Where in a town it happened: `hotel`, `market`, `bus` ... as the lexicon calls them, in their order."""
    over: tuple[str, ...] = ()
    """What an all-clear says is over: a flag, or `road`, `warning`, `attacker`, `danger`."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is known of an incident at some moment, as far as it decides whether somebody is told again."""

    dead: int | None = None
    injured: int | None = None
    flags: frozenset[str] = frozenset()
    storm: int = 0
    level: int | None = None
    alarm: int = 0
    over: frozenset[str] = frozenset()
    """What was under way, and is over."""


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
    marks: Marks = Marks()


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

    def acting(self, role: ReportRole) -> Report:
        """The same report in another role."""
        return replace(self, reading=replace(self.reading, marks=replace(self.reading.marks, role=role)))

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
    copy_of: str = ""
    """The item whose text it prints, if it is a copy of an agency's: then it is no source of its own."""


@dataclass(frozen=True, slots=True)
class Related:
    """The incident that a provisional one may be part of, as it stood when that was opened."""

    incident_id: str
    title: str
    place: Place
    when: datetime


@dataclass(frozen=True, slots=True)
class Ended:
    """Something of an incident that is over, and since when that is known."""

    what: str
    at: datetime


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
    marks: Marks = Marks()
    retracted: bool = False
    """A report has taken it back: it did not happen, or happened elsewhere."""
    official: tuple[str, ...] = ()
    """What those who warn of it call it, the latest ids last."""
    perhaps: Related | None = None
    """The one it may be part of: it is provisional, and later evidence may make one of the two."""
    merged_into: str = ""
    """The incident that it was found to be, which has its reports now."""
    ended: tuple[Ended, ...] = ()
    """What of it was closed, declared or under way, and is over."""

    @property
    def snapshot(self) -> Snapshot:
        """What decides whether those who know of it are told again."""
        marks, figures = self.marks, self.figures
        return Snapshot(
            figures.dead,
            figures.injured,
            frozenset(marks.flags),
            marks.storm,
            marks.level,
            marks.alarm,
            frozenset(ended.what for ended in self.ended),
        )

    @property
    def status(self) -> str:
        """`merged`, `taken back`, `provisional`; or nothing, if there is nothing to say."""
        if self.merged_into:
            return "merged"
        if self.retracted:
            return "taken back"
        return "provisional" if self.perhaps else ""

    @property
    def sources(self) -> int:
        """How many independent mastheads report it: ten copies of one agency are one."""
        own = {q.outlet for q in self.quotes if not q.copy_of}
        return len(own) or 1

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

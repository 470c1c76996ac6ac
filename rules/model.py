"""The values that travel down the pipeline, and the keys that make repeated work harmless.

feed -> poll -> Item -> read -> Report -> join -> Incident -> match -> Match -> decide -> Decision
-> plan -> Delivery -> send -> Attempt

All are frozen, slotted dataclasses and complete when they exist. Datetimes are aware and in UTC.
Ids are functions of content: the same alert computed twice is the same alert.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta  # noqa: TC003 - `rules.documents` reads the annotations

from rules.terms import (
    DecisionKind,
    DeliveryState,
    FeedKind,
    FeedState,
    Reason,
    Role,
    Scope,
    Severity,
    Topic,
)

__all__ = [
    "DecisionKind",
    "DeliveryState",
    "FeedKind",
    "FeedState",
    "Reason",
    "Role",
    "Scope",
    "Severity",
    "Topic",
]
"""What this module passes on from `rules.terms`; all else it defines itself."""

# --------------------------------------------------------------------------- places


@dataclass(frozen=True, slots=True)
class Point:
    """A position in degrees, WGS 84; latitude first."""

    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class Place:
    """A node of the place tree.

    `id` is `gn:<GeoNames id>` for gazetteer places, `x:<name>` for our own supplement, `org:<id>` for those
    an organisation adds, `m49:<code>` for world regions, `iata:<code>` for airports, and the bare GeoNames
    code (`MX`, `MX.05`) where GeoNames gives no id. `path` lists the codes from the widest region down to
    the place's own level, e.g. `("m49:019", "m49:013", "MX", "MX.05")`; a place lies in every region whose
    code is in its path. `iso` is the ISO 3166 code of the narrowest coded level (`MX-CHP`), an alias only.
    """

    id: str
    name: str
    scope: Scope
    country: str
    path: tuple[str, ...]
    iso: str = ""
    point: Point | None = None
    population: int = 0
    timezone: str = "UTC"
    container: str = ""
    """Names of the levels above, for people: `Chiapas, Mexico`."""
    members: tuple[str, ...] = ()
    """The countries of a world region, which may cut across others (North America, the Sahel)."""


@dataclass(frozen=True, slots=True)
class CustomPlace:
    """A place that an organisation adds itself: an office, a hotel, a mine.

    Its id is `org:<id>`, and its path ends with that below the path of what it lies in.
    """

    place: Place
    km: float = 0.0
    """How far it spreads round its point; 0 if nobody said so."""
    aliases: tuple[str, ...] = ()
    """Its other names, as written."""

    @property
    def names(self) -> tuple[str, ...]:
        """All its names, its own first."""
        return (self.place.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class Span:
    """The words of an item that are evidence: `text == getattr(item, field)[start:end]`."""

    field: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class LocatedPlace:
    """A place as one report speaks of it; `confidence` is 0..1."""

    place: Place
    role: Role
    confidence: float
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Home:
    """Where a feed's news usually happens: a prior, never a filter."""

    country: str = ""
    admin1: str = ""
    language: str = ""


# --------------------------------------------------------------------------- feeds and items


@dataclass(frozen=True, slots=True)
class Feed:
    """An address that is polled, with what its owner says about it."""

    id: str
    url: str
    title: str = ""
    outlet: str = ""
    """The masthead; two feeds of one outlet are one source."""
    home: Home = Home()
    kind: FeedKind = FeedKind.PRESS
    interval: timedelta | None = None
    """How often it is polled; None: as the installation polls."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """What a feed's next poll must know, and its owner may ask: politeness and health."""

    state: FeedState = FeedState.NEW
    next_poll: datetime | None = None
    etag: str = ""
    modified: str = ""
    body_hash: str = ""
    failures: int = 0
    reason: str = ""
    last_ok: datetime | None = None
    last_item: datetime | None = None


@dataclass(frozen=True, slots=True)
class ItemKey:
    """One way to recognise an item; any key that is not void finds it again."""

    kind: str
    """`guid`, `url` or `title`."""
    hash: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What a feed document says about one item, cleaned to plain text; nothing inferred."""

    title: str
    summary: str = ""
    link: str = ""
    guid: str = ""
    published: datetime | None = None
    language: str = ""
    point: Point | None = None
    """A GeoRSS or W3C Geo position, where the entry gives one."""
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """An entry as this product keeps it: identified by several keys, dated by first sight."""

    id: str
    feed_id: str
    outlet: str
    keys: tuple[ItemKey, ...]
    title: str
    summary: str
    link: str
    published: datetime | None
    first_seen: datetime
    language: str = ""
    point: Point | None = None
    categories: tuple[str, ...] = ()
    updated: datetime | None = None
    """When its text changed, if the feed dates the change, or dates nothing; None for a silent edit."""

    @property
    def latest(self) -> datetime:
        """When what it says now was news: an advisory page says something new under its old id."""
        return self.when if self.updated is None else max(self.when, self.updated)

    @property
    def when(self) -> datetime:
        """When it was news: published, but never later than first seen (feeds date ahead)."""
        if self.published is None:
            return self.first_seen
        return min(self.published, self.first_seen)


# --------------------------------------------------------------------------- what an item is about


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


# --------------------------------------------------------------------------- who wants what


@dataclass(frozen=True, slots=True)
class Address:
    """One way to reach a traveler; `value` is an address, a number, a webhook or an Apprise URL."""

    channel: str
    """`email`, `sms`, `slack` or `url` (any Apprise URL)."""
    value: str

    @property
    def id(self) -> str:
        """Stable, and gives nothing away: logs and ledgers name this, never the value."""
        return digest("address", self.channel, self.value)[:12]


@dataclass(frozen=True, slots=True)
class Traveler:
    """A person who may be told, and how."""

    id: str
    name: str
    language: str = "en"
    timezone: str = ""
    """Empty: the zone of the place the message is about."""
    addresses: tuple[Address, ...] = ()
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Polygon:
    """An area with straight edges in longitude and latitude, as GeoJSON has it; its edges belong to it.

    The first ring is the outline, the others are holes in it. A ring is a series of positions, longitude
    first, that ends where it begins. None crosses the 180th meridian: such an area is cut in two there.
    """

    rings: tuple[tuple[tuple[float, float], ...], ...]

    def __hash__(self) -> int:
        """Quick, for answers that are kept: equal polygons begin alike."""
        return hash((len(self.rings), *(ring[:2] for ring in self.rings[:1])))


@dataclass(frozen=True, slots=True)
class Region:
    """An area in a rule: a place and all below it, a circle round a point, or polygons.

    `written` is what the person wrote, for explanations. With `point` it is a circle of `km` round it, with
    `polygons` what lies in one of them; `place` is then what the circle is drawn round, or the town nearest
    to the middle of the polygons, where there is one. Otherwise it is the area of `place`.
    """

    written: str
    place: Place | None = None
    point: Point | None = None
    km: float = 0.0
    polygons: tuple[Polygon, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """One thing to find in folded words: tokens in a row, the last perhaps a prefix."""

    written: str
    tokens: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Expression:
    """What must be said: `any` one of, `all` each of, `none` of them; an empty part asks nothing."""

    any: tuple[Term | Expression, ...] = ()
    all: tuple[Term | Expression, ...] = ()
    none: tuple[Term | Expression, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """What a traveler or a security team wants to be told; `name` is its identity."""

    name: str
    where: tuple[Region, ...] = ()
    """Empty: anywhere, but never nowhere."""
    exceptions: tuple[Region, ...] = ()
    roles: frozenset[Role] = frozenset({Role.HAPPENED})
    words: Expression = Expression()
    topics: frozenset[str] = frozenset()
    """Topics and kinds; empty asks for none."""
    languages: frozenset[str] = frozenset()
    minimum: Severity = Severity.LOW
    start: Severity | None = None
    """The severity this rule gives; None takes the report's own. Never lowers."""
    people: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    send: tuple[tuple[Severity, tuple[str, ...]], ...] = ()
    """Channels by severity, ascending; empty: all of the person's channels."""
    live: bool = True
    origin: str = ""
    """`file:line` where it was written."""


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Everything the people in charge have written, already checked."""

    travelers: tuple[Traveler, ...] = ()
    rules: tuple[Rule, ...] = ()
    feeds: tuple[Feed, ...] = ()
    places: tuple[CustomPlace, ...] = ()


# --------------------------------------------------------------------------- what is decided


@dataclass(frozen=True, slots=True)
class Match:
    """A rule meets an incident revision, and why: region, place, words."""

    rule: str
    origin: str
    severity: Severity
    region: str
    """As written in the rule; empty if the rule names none."""
    place: str
    """The place that lay in the region."""
    distance_km: float | None
    unsure: bool
    """The report is known only to a wider area that contains the region."""
    words: tuple[str, ...]
    """The original words that met the rule, with the topics it asked for."""
    item_id: str
    feed_id: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What one traveler gets from one incident revision: an alert, or silence with a reason."""

    traveler_id: str
    incident_id: str
    revision: int
    alert: bool
    kind: DecisionKind
    reason: Reason
    severity: Severity
    matches: tuple[Match, ...]
    at: datetime
    detail: str = ""

    @property
    def id(self) -> str:
        """The alert id: a function of traveler, incident and revision, so a replay changes nothing."""
        return alert_id(self.traveler_id, self.incident_id, self.revision)

    def silenced(self, reason: Reason) -> Decision:
        """The same decision as a silence, for a reason found later."""
        return replace(self, alert=False, reason=reason)


@dataclass(frozen=True, slots=True)
class Told:
    """What a traveler was last told about an incident."""

    traveler_id: str
    incident_id: str
    revision: int
    severity: Severity


@dataclass(frozen=True, slots=True)
class Delivery:
    """One alert to one address: a row of the outbox."""

    id: str
    alert_id: str
    traveler_id: str
    incident_id: str
    revision: int
    address: Address
    severity: Severity
    state: DeliveryState
    due: datetime
    created: datetime
    attempts: int = 0
    reason: str = ""
    provider_id: str = ""


# --------------------------------------------------------------------------- what sending came to


@dataclass(frozen=True, slots=True)
class Sent:
    """The service took it; `provider_id` is its receipt, where it gives one."""

    provider_id: str = ""


@dataclass(frozen=True, slots=True)
class Retry:
    """A temporary failure; `after` is what the service asked for, if it did."""

    why: str
    after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A permanent no: trying again cannot help."""

    why: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """The line broke after the message may have left."""

    why: str


Outcome = Sent | Retry | Refused | Unknown


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try of one delivery, for the ledger."""

    delivery_id: str
    number: int
    at: datetime
    outcome: str
    """`sent`, `retry`, `refused`, `unknown`, or `expired` (given up without a try)."""
    detail: str = ""


# --------------------------------------------------------------------------- problems


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a document a person wrote: where, what, and a hint."""

    file: str
    line: int
    column: int
    code: str
    """`R101`, ...: a section of the manual."""
    message: str
    hint: str = ""
    warning: bool = False

    def __str__(self) -> str:
        level = "warning" if self.warning else "error"
        hint = f"; {self.hint}" if self.hint else ""
        return f"{self.file}:{self.line}:{self.column}: {level} {self.code}: {self.message}{hint}"


# --------------------------------------------------------------------------- keys


def digest(*parts: object) -> str:
    """A short, stable name for its parts: 32 hex digits of BLAKE2b over the joined text.

    >>> digest("a", "bc") == digest("ab", "c")
    False
    """
    text = "\x1f".join(str(p) for p in parts)
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def alert_id(traveler_id: str, incident_id: str, revision: int) -> str:
    """The id of the alert to one traveler about one revision of an incident."""
    return digest("alert", traveler_id, incident_id, revision)[:12]


def delivery_id(alert: str, address: Address) -> str:
    """The id of the delivery of one alert to one address; the idempotency key of every attempt."""
    return digest("delivery", alert, address.channel, address.value)[:16]

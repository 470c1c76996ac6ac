"""What travelers and security teams want to be told: rules, their regions and their words."""

from __future__ import annotations

from dataclasses import dataclass

from rules.model.items import Feed
from rules.model.places import CustomPlace, Place, Point
from rules.model.subscribers import Traveler
from rules.terms import Role, Severity


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

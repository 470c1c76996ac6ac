"""Where something is: points, places of the tree, and how one report speaks of them."""

from __future__ import annotations

from dataclasses import dataclass

from rules.terms import Role, Scope


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

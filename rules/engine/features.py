"""What of a report tells happenings apart: where, what, how many, when, and in which words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rules.engine.copies import shingles
from rules.engine.days import day_of
from rules.engine.follow_words import is_aftershock, says_another, says_week
from rules.engine.skeletons import skeleton
from rules.engine.stems import stems, stems_of
from rules.model import Official, ReportRole, Scope
from rules.official import ADVICE
from rules.text import tokenise

if TYPE_CHECKING:
    from rules.model import Marks, Place, Report

_NUMBER = re.compile(r"(?<![\d.,:])\d{2,4}(?![\d.,:]?\d)")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_YEARS = range(1900, 2100)
ISSUERS = frozenset({"AU", "CA", "CH", "DE", "FR", "GB", "IE", "IT", "JP", "NL", "NZ", "US"})
"""Countries whose governments publish advice that the press of other countries reports."""
_HEARD = 300
_LATIN = "\u024f"
_LONG = 5
_MOST_PLACES = 6
_ROUND_TRIP, _SEVERAL = 3, 2
_MOST_NUMBERS = 12


@dataclass(frozen=True, slots=True)
class Spot:
    """A place as incidents compare it."""

    id: str
    path: tuple[str, ...]
    country: str
    scope: int
    name: str
    lat: float
    lon: float
    people: int
    located: bool
    """False for an area, and for a place without a point."""


@dataclass(frozen=True, slots=True)
class Features:
    """One report, ready to be compared; `at` in seconds since 1970."""

    item_id: str
    outlet: str
    at: float
    language: str
    counts: dict[str, float]
    dull: frozenset[str]
    """The stems that name its places: every headline of the town has them."""
    spots: tuple[Spot, ...]
    """Where it happened, the focus first."""
    sounds: frozenset[str]
    """How its words sound, if it is in another script and names no town: one may be a town's name."""
    territory: str
    """What an official advice is on: the narrowest place it names that does not issue advice; or nothing."""
    issuer: str
    """The country whose government gives the advice, if it is known."""
    kinds: frozenset[str]
    dead: int | None
    """How many died, or so many at least; `toll` is the count alone."""
    more: int | None
    """How many more died than were known; then it counts no dead."""
    rough: bool
    """The dead are a bound, and no other number contradicts them."""
    injured: int | None
    numbers: frozenset[int]
    years: frozenset[int]
    day: int | None
    """The ordinal of the day of the happening, if a weekday is named."""
    marks: Marks
    shingles: frozenset[int]
    """Every four words in a row of its text, as numbers; none of a text too short to be told as a copy."""
    another: bool
    """Its title speaks of one more happening of its sort."""
    aftershock: bool
    roundup: bool
    """It tells of several happenings in several countries."""
    official: Official = Official()  # noqa: RUF009 - frozen, as all of the model

    @property
    def advises(self) -> bool:
        """True if it tells of nothing but advice on a territory that is known."""
        return bool(self.territory) and self.kinds == {ADVICE} and not self.dead and not self.injured

    @property
    def toll(self) -> int | None:
        """How many died, if it counts them."""
        return None if self.rough else self.dead

    @property
    def role(self) -> ReportRole:
        """What the words alone say the report does."""
        return self.marks.role

    def acting(self, role: ReportRole) -> Features:
        """The same report in another role."""
        return self if role is self.role else replace(self, marks=replace(self.marks, role=role))


def features(report: Report) -> Features:
    """The features of a report; costs the stems of its words, and nothing is looked up."""
    item, reading = report.item, report.reading
    happened = report.happened[:_MOST_PLACES]
    territory = _territory(report) if ADVICE in reading.kinds else ""
    return Features(
        item_id=item.id,
        outlet=item.outlet,
        at=item.latest.timestamp(),
        language=report.language,
        counts=stems(item.title, item.summary),
        dull=_names(report),
        spots=tuple(_spot(p.place) for p in happened),
        sounds=_sounds(report) if not any(p.place.scope > Scope.ADMIN1 for p in happened) else frozenset(),
        territory=territory,
        issuer=_issuer(report, territory) if territory else "",
        kinds=frozenset(reading.kinds),
        dead=reading.figures.dead,
        more=reading.figures.more_dead,
        rough=reading.figures.rough,
        injured=reading.figures.injured,
        numbers=_numbers(f"{item.title} {item.summary}"),
        years=frozenset(int(y) for y in _YEAR.findall(f"{item.title} {item.summary}")),
        day=day_of(f"{item.title}. {item.summary}", item.latest.date()),
        marks=reading.marks,
        shingles=shingles(item.summary),
        another=says_another(item.title),
        aftershock=is_aftershock(item.title),
        roundup=_is_roundup(report),
        official=item.official,
    )


def _is_roundup(report: Report) -> bool:
    """True for a list of happenings: its words say so, or it names many countries, or a week's."""
    reading = report.reading
    if reading.marks.role is ReportRole.ROUNDUP:
        return True
    if reading.figures.least_dead or reading.figures.injured:
        return False  # in doubt it is an incident
    named = [p.place for p in report.happened if p.place.scope > Scope.COUNTRY]
    countries, towns = {p.country for p in named}, {p.id for p in named}
    if len(countries) >= _ROUND_TRIP and len(reading.kinds) >= _SEVERAL:
        return True
    return says_week(report.item.title) and len(towns) >= _ROUND_TRIP


def _territory(report: Report) -> str:
    """The id of the place an advice is on. Those who give advice are named in it too, and only named."""
    places = [p.place for p in report.places if p.place.scope >= Scope.COUNTRY]
    issuers = {report.item.official.issuer} if report.item.official.issuer else ISSUERS
    advised = [p for p in places if p.scope > Scope.COUNTRY or p.country not in issuers]
    return min(advised, key=lambda p: (-p.scope, advised.index(p))).id if advised else ""


def _issuer(report: Report, territory: str) -> str:
    """The country that gives the advice: whose page it is, or the only one named that could."""
    if report.item.official.issuer:
        return report.item.official.issuer
    countries = [p.place for p in report.places if p.place.scope == Scope.COUNTRY]
    named = {p.country for p in countries if p.country in ISSUERS and p.id != territory}
    return named.pop() if len(named) == 1 else ""


def _names(report: Report) -> frozenset[str]:
    written = (span.text for p in report.places for span in p.spans)
    known = (name for p in report.places for name in (p.place.name, p.place.container))
    return frozenset(stem for text in (*written, *known) for stem in stems_of(text))


def _sounds(report: Report) -> frozenset[str]:
    words = [t.folded for t in tokenise(f"{report.item.title} {report.item.summary[:_HEARD]}")]
    heard = (skeleton(word) for word in words if word[:1] > _LATIN and len(word) >= _LONG)
    return frozenset(filter(None, heard))


def _spot(place: Place) -> Spot:
    point = place.point
    exact = point is not None and place.scope >= Scope.ADMIN2
    return Spot(
        id=place.id,
        path=place.path,
        country=place.country,
        scope=int(place.scope),
        name=place.name,
        lat=point.lat if point else 0.0,
        lon=point.lon if point else 0.0,
        people=place.population,
        located=exact,
    )


def _numbers(text: str) -> frozenset[int]:
    """Numbers of two to four digits that are no years: a flight, a road, houses burnt."""
    found = [int(n) for n in _NUMBER.findall(text)]
    return frozenset([n for n in found if n not in _YEARS][:_MOST_NUMBERS])

"""Item -> Report: which language, where, what, how bad; with the words that say so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rules.language import detect
from rules.model import Home, Item, LocatedPlace, Reading, Report, ReportRole, Role, Scope
from rules.official import CANCEL, subject_of
from rules.places.geometry import ball_km
from rules.text import READ

if TYPE_CHECKING:
    from rules.places.resolver import Resolver
    from rules.topics import Lexicon

_IN_TOWN_KM = 5.0
_BY_POSITION = 0.95
"""Confidence in the town nearest to a position that the feed itself gives."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads items with one resolver and one lexicon; the same item always gives the same report."""

    resolver: Resolver
    lexicon: Lexicon

    def read(self, item: Item, home: Home = Home()) -> Report:  # noqa: B008 - frozen, so shared safely
        """What an item is about. A home is a prior, never an answer; nothing unsaid is invented."""
        title, summary = item.title, item.summary[:READ]
        language = detect(f"{title} {summary}", item.language or home.language)
        reading = _called_off(item, self._meaning(item, title, summary, language))
        event = reading.news and bool(reading.kinds)
        places = self.resolver.resolve(title, summary, home, language, event=event).places
        return Report(item, language, self._with_position(item, places), reading)

    def _meaning(self, item: Item, title: str, summary: str, language: str) -> Reading:
        """What the words mean; those who warn of one thing only leave out what it is."""
        reading = self.lexicon.read(title, summary, language)
        subject = "" if reading.kinds else subject_of(item.official)
        if not subject:
            return reading
        told = self.lexicon.read(f"{subject}: {title}", summary, language)
        return replace(told, spans=reading.spans)

    def _with_position(self, item: Item, places: tuple[LocatedPlace, ...]) -> tuple[LocatedPlace, ...]:
        """A position the feed gives (GeoRSS) settles the place: it goes first, the words after it.

        It is named after the nearest town and lies in that town's state, but distances are taken from the
        position itself: an epicentre out in the country is not in the town.
        """
        town = self.resolver.gazetteer.at(item.point) if item.point is not None else None
        if item.point is None or town is None or town.point is None:
            return places
        km = ball_km(item.point, town.point)
        here = replace(
            town,
            id=f"pt:{item.point.lat:.3f},{item.point.lon:.3f}",
            name=town.name if km < _IN_TOWN_KM else f"{town.name} ({km:.0f} km)",
            scope=Scope.POINT,
            point=item.point,
            population=0,
        )
        located = LocatedPlace(here, Role.HAPPENED, _BY_POSITION)
        # What the words say is wider or another place; it still counts, after the position.
        return (located, *(p for p in places if p.place.id != town.id))


def _called_off(item: Item, reading: Reading) -> Reading:
    """What the words mean, in the role of a retraction if the message is there to cancel a warning."""
    if item.official.action != CANCEL:
        return reading
    return replace(reading, marks=replace(reading.marks, role=ReportRole.RETRACTION))

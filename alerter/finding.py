"""Which places a person may mean by a name or a code: what `alerter places find` tells."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rules.model import Scope
from rules.places.geometry import covers
from rules.places.names import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rules.model import Place
    from rules.places.custom import Customs
    from rules.places.gazetteer import Gazetteer

_IATA = 3
_NEAREST = 5
_SEARCHED = 12
"""Similar names looked at, so that some are left when only those in a region are wanted."""


@dataclass(frozen=True, slots=True)
class Found:
    """The places of a name, those most likely meant first; if there are none, the most similar ones."""

    places: tuple[Place, ...] = ()
    similar: tuple[Place, ...] = ()


class Finder:
    """Finds places by name or code, among those of the world and those an organisation added."""

    def __init__(self, gazetteer: Gazetteer, customs: Customs) -> None:
        """Keep both."""
        self._gazetteer = gazetteer
        self._customs = customs

    def find(self, name: str, region: Place | None = None) -> Found:
        """The places of this name or code, in the region if one is given.

        An organisation's own places go first, then the place that has the name for its code, then the places
        of the world, their own names before lesser ones and the most people first. What follows a comma
        contains them, as in a rules file: `Comitán, MX-CHP`.
        """
        places = self._inside(region, self._meant(name)) or self._inside(region, self._contained(name))
        return Found(places) if places else Found(similar=self._similar(name, region))

    def _meant(self, name: str) -> Iterator[Place]:
        yield from self._customs.lookup(key(name))
        own = self._customs.get(name)
        if own is not None:
            yield own.place
        coded = self._gazetteer.get(name) or self._gazetteer.get(name.upper())
        if coded is not None:
            yield coded
        airport = self._gazetteer.get(f"iata:{name}") if len(name) == _IATA else None
        if airport is not None:
            yield airport
        yield from self._gazetteer.find(name)

    def _contained(self, name: str) -> Iterator[Place]:
        """The places before the last comma, in any area behind it; a container may have one itself."""
        inner, comma, container = (part.strip() for part in name.rpartition(","))
        if not comma:
            return
        areas = [p for p in (*self._meant(container), *self._contained(container)) if p.scope <= Scope.ADMIN2]
        for place in (*self._meant(inner), *self._contained(inner)):
            if any(self._lies_in(area, place) for area in areas):
                yield place

    def _similar(self, name: str, region: Place | None) -> tuple[Place, ...]:
        """Places of names that look like it; those of exactly the name elsewhere, if the region has none."""
        own = {key(written): c.place for c in self._customs.places for written in c.names}
        mine = [own[near] for near in difflib.get_close_matches(key(name), own, _NEAREST)]
        near = self._gazetteer.nearest_names(name, _SEARCHED if region else _NEAREST)
        places = [p for n in near for p in self._gazetteer.find(n, region.path[-1] if region else "")[:1]]
        found = self._inside(region, [*mine, *places]) or self._inside(None, self._meant(name))
        return found[:_NEAREST]

    def _inside(self, region: Place | None, places: Iterable[Place]) -> tuple[Place, ...]:
        """Those that lie in the region, each once."""
        return tuple({p.id: p for p in places if region is None or self._lies_in(region, p)}.values())

    def _lies_in(self, region: Place, place: Place) -> bool:
        """True also for world regions that cut across others: they are known by their countries."""
        return covers(region, place) or place.country in self._gazetteer.members(region.path[-1])


def of_place(place: Place, customs: Customs) -> dict[str, object]:
    """A place as programs read it."""
    own = customs.get(place.id)
    added: dict[str, object] = {"aliases": list(own.aliases), "km": own.km} if own else {}
    known: dict[str, object] = {
        "id": place.id,
        "name": place.name,
        "level": place.scope.word,
        "container": place.container,
        "country": place.country or None,
        "iso": place.iso or None,
        "path": list(place.path),
        "people": place.population,
        "lat": place.point.lat if place.point else None,
        "lon": place.point.lon if place.point else None,
        "timezone": place.timezone,
    }
    return known | added

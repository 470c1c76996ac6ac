"""Places in a rules file: a code, a name with what contains it, or the middle of a circle.

A place must be certain before anybody relies on it: of several places with one name none is guessed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from rules.model import Home, Place, Region, Role, Scope
from rules.places.geometry import covers, distance_km
from rules.region_index import MAX_KM

if TYPE_CHECKING:
    from rules.rulefile.page import Page
    from rules.yaml_nodes import Node

_CODE = re.compile(r"(gn|x):\S+|[A-Z]{2}([-.][A-Z0-9.]+)?")
_NUMBER = re.compile(r"[0-9]{1,6}(\.[0-9]{1,3})?")
_SAME_SPOT_KM = 5.0
_SHOWN = 5
_PARTS = 4
_SUGGESTIONS = 5
"""Unknown names of one file that get a "did you mean": each search reads every name there is."""


class PlaceNames(Protocol):
    """What a rules file asks of the gazetteer."""

    def get(self, code: str) -> Place | None:
        """The place with this code, or None."""

    def find(self, name: str, within: str = "") -> tuple[Place, ...]:
        """The places of exactly this name, in the region of this code if one is given."""

    def nearest_names(self, name: str, limit: int = 3) -> tuple[str, ...]:
        """Known names that look most like this one."""


class Areas:
    """Finds the places of rules files; one for all files of a run, so that suggestions stay affordable."""

    def __init__(self, gazetteer: PlaceNames) -> None:
        """Begin with a gazetteer."""
        self._gazetteer = gazetteer
        self._suggestions = _SUGGESTIONS

    def region(self, page: Page, node: Node) -> Region | None:
        """`{place: X}` or `{near: X, km: N}`."""
        found = page.mapping(node, "an area", ("place", "near", "km"))
        if found is None:
            return None
        if ("place" in found) == ("near" in found):
            hint = 'write {place: MX-CHP} or {near: "Comitán, MX-CHP", km: 80}'
            page.error(node, "R115", "an area has either 'place' or 'near'", hint)
            return None
        if "near" in found:
            return self._circle(page, node, found)
        if "km" in found:
            page.error(
                found["km"], "R115", "'km' belongs to 'near', not to 'place'", "write near instead of place"
            )
        written = page.text(found["place"], "a place")
        place = self._place(page, found["place"], written) if written else None
        return Region(written, place) if written and place else None

    def _circle(self, page: Page, node: Node, found: dict[str, Node]) -> Region | None:
        if not page.require(node, "an area with 'near'", found, ["km"]):
            return None
        km = _read_km(page, found["km"])
        written = page.text(found["near"], "a place")
        place = self._place(page, found["near"], written, middle=True) if written else None
        if km is None or written is None or place is None:
            return None
        if place.point is None or place.scope < Scope.ADMIN2:
            message = f"{place.name} is too wide to measure a distance from"
            page.error(
                found["near"], "R115", message, f"write {{place: {place.iso or place.id}}}, or near a town"
            )
            return None
        return Region(written, place, place.point, km)

    def home(self, page: Page, found: dict[str, Node], language: str) -> Home:
        """Where a feed's news usually happens: `country` and `admin1` of a feed."""
        country = self._coded(page, found.get("country"), Scope.COUNTRY)
        state = self._coded(page, found.get("admin1"), Scope.ADMIN1)
        if country and state and state.country != country.country:
            page.error(found["admin1"], "R125", f"{state.name} is not in {country.name}")
        code = country.country if country else state.country if state else ""
        return Home(code, (state.iso or state.path[-1]) if state else "", language)

    def _coded(self, page: Page, node: Node | None, scope: Scope) -> Place | None:
        """The place of a code that must be of this scope."""
        name, example = ("a country", "MX") if scope is Scope.COUNTRY else ("a state or province", "MX-CHP")
        code = page.text(node, f"the code of {name}") if node is not None else None
        if node is None or code is None:
            return None
        place = self._gazetteer.get(code)
        if place is None or place.scope is not scope:
            page.error(
                node, "R125", f"{code!r} is not the ISO 3166 code of {name}", f"write a code like {example}"
            )
            return None
        return place

    def _place(self, page: Page, node: Node, written: str, *, middle: bool = False) -> Place | None:
        """The one place that is meant; `middle` if its point is wanted and not its area."""
        if _CODE.fullmatch(written):
            place = self._gazetteer.get(written)
            if place is None:
                page.error(node, "R113", f"no place has the code {written!r}")
            return place
        found = self._named(written)
        if not found:
            self._unknown(page, node, written)
            return None
        place = _the_one(found, middle=middle)
        if place is None:
            _ambiguous(page, node, written, found)
        return place

    def _named(self, written: str) -> tuple[Place, ...]:
        """All places of this name; what follows a comma contains them, and may have a container itself.

        A name may hold a comma of its own ("Washington, D.C."), so each comma is tried.
        """
        parts = [part.strip() for part in written.split(",")]
        for at in range(1, len(parts) if len(parts) <= _PARTS else 0):
            name, container = ", ".join(parts[:at]), ", ".join(parts[at:])
            found: dict[str, Place] = {}
            for code in self._codes(container):
                found |= {place.id: place for place in self._gazetteer.find(name, code)}
            if found:
                return tuple(found.values())
        return self._gazetteer.find(written)

    def _codes(self, container: str) -> list[str]:
        """The codes that a container may mean: a code itself, or those of the areas of that name."""
        if _CODE.fullmatch(container):
            return [container]
        areas = [p for p in self._named(container) if p.scope <= Scope.ADMIN2]
        return [place.path[-1] for place in areas]

    def _unknown(self, page: Page, node: Node, written: str) -> None:
        near: tuple[str, ...] = ()
        if self._suggestions > 0:
            self._suggestions -= 1
            near = self._gazetteer.nearest_names(written.split(",", maxsplit=1)[0].strip())
        hint = (
            f"did you mean {' or '.join(map(repr, near))}?"
            if near
            else "write a place with its state or country"
        )
        page.error(node, "R113", f"no place is called {written!r}", hint)


def read_roles(page: Page, node: Node | None) -> frozenset[Role]:
    """Which places of a report count: where it happened, and with `mentioned` those named in passing too."""
    if node is None or page.choice(node, "role", ("happened", "mentioned")) != "mentioned":
        return frozenset({Role.HAPPENED})
    return frozenset({Role.HAPPENED, Role.MENTIONED})


def _read_km(page: Page, node: Node) -> float | None:
    text = page.text(node, "a distance in km")
    if text is None:
        return None
    km = float(text) if _NUMBER.fullmatch(text) else 0.0
    if not 0 < km <= MAX_KM:
        page.error(
            node, "R115", f"{text!r} is not a distance in km", f"write a number up to {MAX_KM}, like 80"
        )
        return None
    return km


def _the_one(found: tuple[Place, ...], *, middle: bool) -> Place | None:
    """The place that is meant if only one can be: alone, around all the others, or in the same spot.

    "Guatemala" is the country: the department and the city of that name lie in it. As the middle of a
    circle it is the city. And who writes "Mexico" means the country, not the town in the Philippines.
    """
    countries = [place for place in found if place.scope is Scope.COUNTRY]
    if len(countries) == 1 and not middle:
        return countries[0]
    widest = min(found, key=lambda place: place.scope)
    if not all(covers(widest, place) or _same_spot(widest, place) for place in found):
        return None
    if not middle:
        return widest
    towns = [place for place in found if place.point is not None and place.scope >= Scope.ADMIN2]
    if not all(_same_spot(towns[0], town) or town.scope is Scope.ADMIN2 for town in towns):
        return None
    return max(towns, key=lambda town: town.scope, default=widest)


def _same_spot(one: Place, other: Place) -> bool:
    if one.point is None or other.point is None or min(one.scope, other.scope) < Scope.ADMIN2:
        return False
    return distance_km(one.point, other.point) <= _SAME_SPOT_KM


def _ambiguous(page: Page, node: Node, written: str, found: tuple[Place, ...]) -> None:
    shown = ", ".join(_precise(place) for place in found[:_SHOWN])
    more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    page.error(
        node,
        "R114",
        f"{written!r} names several places: {shown}{more}",
        f'write one of them, like "{found[0].id}"',
    )


def _precise(place: Place) -> str:
    """A place so that it can be told from others of its name: `Santa María, BR-RS (gn:3450083)`."""
    code = place.iso or place.country
    return f"{place.name}, {code} ({place.id})" if code != place.id else f"{place.name} ({place.id})"

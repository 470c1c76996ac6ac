"""Areas in a rules file: a code, a name with what contains it, the middle of a circle, or a polygon.

A place must be certain before anybody relies on it: of several places with one name none is guessed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from rules.model import Home, Place, Region, Role, Scope
from rules.places.custom import Customs
from rules.places.geometry import MAX_KM, covers, reaches
from rules.places.names import code_of, key
from rules.places.polygon import middle
from rules.rulefile.geojson import read_shape
from rules.rulefile.page import did_you_mean
from rules.yaml_nodes import Scalar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rules.model import Point
    from rules.rulefile.geojson import Shape
    from rules.rulefile.page import Page
    from rules.yaml_nodes import Node

AREA_KEYS = ("place", "near", "km", "polygon", "name")

_CODE = re.compile(r"(gn|x|org|m49|iata):\S+|[A-Z]{2}([-.][A-Z0-9.]+)?")
_KM = re.compile(r"([0-9]{1,6}(\.[0-9]{1,3})?)( ?km)?")
_AIRPORT = "iata:"
_SAME_SPOT_KM = 5.0
_SHOWN = 8
_PARTS = 4
_SUGGESTIONS = 5
"""Unknown names of one file that get a "did you mean": each search reads every name there is."""
_NEAREST, _NEAREST_INSIDE = 3, 12
"""Names that are searched for one unknown name; more, if only those in some container are wanted."""


class PlaceNames(Protocol):
    """What a rules file asks of the gazetteer."""

    def get(self, code: str) -> Place | None:
        """The place with this code, or None."""

    def find(self, name: str, within: str = "") -> tuple[Place, ...]:
        """The places of exactly this name, in the region of this code if one is given."""

    def nearest_names(self, name: str, limit: int = 3) -> tuple[str, ...]:
        """Known names that look most like this one."""

    def at(self, point: Point) -> Place | None:
        """The town nearest to a point, or None if there is none around."""


class Areas:
    """Finds the places of rules files; one for all files of a run, so that suggestions stay affordable.

    `customs` are the places that the files declare themselves: none until all are declared.
    """

    def __init__(self, gazetteer: PlaceNames, shapes: Mapping[str, Mapping[str, str]] | None = None) -> None:
        """Begin with a gazetteer and, for each rules file, the GeoJSON files it names: text by name."""
        self.customs = Customs()
        self._gazetteer = gazetteer
        self._shapes = shapes or {}
        self._drawn: dict[str, Shape] = {}
        self._suggestions = _SUGGESTIONS

    def region(self, page: Page, node: Node) -> Region | None:
        """`{place: X}`, `{near: X, km: N}` or `{polygon: P, name: N}`."""
        found = page.mapping(node, "an area", AREA_KEYS)
        if found is None:
            return None
        kinds = [kind for kind in ("place", "near", "polygon") if kind in found]
        if len(kinds) != 1:
            hint = 'write {place: MX-CHP}, {near: "Comitán, MX-CHP", km: 80} or {polygon: mine.geojson}'
            page.error(node, "R115", "an area has one of 'place', 'near' and 'polygon'", hint)
            return None
        _refuse_others(page, found, kinds[0])
        if "near" in found:
            return self._circle(page, node, found)
        return self._polygon(page, found) if "polygon" in found else self._area(page, found["place"])

    def _area(self, page: Page, node: Node) -> Region | None:
        """A place and what lies in it; a place of one's own that spreads is a circle."""
        written = page.text(node, "a place")
        place = self._place(page, node, written) if written else None
        if not written or not place:
            return None
        custom = self.customs.get(place.id)
        return (
            Region(written, place, place.point, custom.km) if custom and custom.km else Region(written, place)
        )

    def _circle(self, page: Page, node: Node, found: dict[str, Node]) -> Region | None:
        if not page.require(node, "an area with 'near'", found, ["km"]):
            return None
        km = read_km(page, found["km"], "R115")
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

    def _polygon(self, page: Page, found: dict[str, Node]) -> Region | None:
        shape = self._shape(page, found["polygon"])
        name = page.text(found["name"], "the name of an area") if "name" in found else None
        if shape is None or (name is None and "name" in found):
            return None
        inside = self._gazetteer.at(middle(shape.polygons))
        return Region(name or shape.name or "polygon", inside, polygons=shape.polygons)

    def _shape(self, page: Page, node: Node) -> Shape | None:
        """The polygons of a node; a file that many rules name is read once."""
        files = self._shapes.get(page.file, {})
        text = files.get(node.text.strip()) if isinstance(node, Scalar) else None
        shape = self._drawn.get(text) if text else None
        shape = shape or read_shape(page, node, files)
        if text and shape:
            self._drawn[text] = shape
        return shape

    def home(self, page: Page, found: dict[str, Node], language: str) -> Home:
        """Where a feed's news usually happens: `country` and `admin1` of a feed."""
        country = self._coded(page, found.get("country"), Scope.COUNTRY)
        state = self._coded(page, found.get("admin1"), Scope.ADMIN1)
        if country and state and state.country != country.country:
            page.error(found["admin1"], "R125", f"{state.name} is not in {country.name}")
        code = country.country if country else state.country if state else ""
        return Home(code, code_of(state) if state else "", language)

    def known(self, page: Page, node: Node) -> Place | None:
        """The one place that is meant by a code or name."""
        written = page.text(node, "a place")
        return self._place(page, node, written) if written else None

    def town_at(self, point: Point) -> Place | None:
        """The town nearest to a point, or None if there is none around."""
        return self._gazetteer.at(point)

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
            custom = self.customs.get(written)
            place = custom.place if custom else self._gazetteer.get(written)
            if place is None:
                ids = (c.place.id for c in self.customs.places)
                page.error(node, "R113", f"no place has the code {written!r}", did_you_mean(written, ids))
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
        for name, container in _splits(written):
            found: dict[str, Place] = {}
            for code in self._codes(container):
                found |= {place.id: place for place in self._find(name, code)}
            if found:
                return tuple(found.values())
        return self._find(written)

    def _find(self, name: str, within: str = "") -> tuple[Place, ...]:
        """The places of exactly this name: those declared in the files go before all others."""
        own = self.customs.lookup(key(name))
        region = self._gazetteer.get(within) if within and own else None
        own = tuple(place for place in own if not within or (region and covers(region, place)))
        return own or self._gazetteer.find(name, within)

    def _codes(self, container: str) -> list[str]:
        """The codes that a container may mean: a code itself, or those of the areas of that name."""
        if _CODE.fullmatch(container):
            return [container]
        areas = [p for p in self._named(container) if p.scope <= Scope.ADMIN2]
        return [place.path[-1] for place in areas]

    def _unknown(self, page: Page, node: Node, written: str) -> None:
        hint = "write a place with its state or country"
        if self._suggestions > 0:
            self._suggestions -= 1
            near = [_precise(place) for place in self._nearest(written)]
            hint = f"did you mean {' or '.join(near)}?" if near else hint
        page.error(node, "R113", f"no place is called {written!r}", hint)

    def _nearest(self, written: str) -> tuple[Place, ...]:
        """The places whose names look most like it: those in its container, if there are any.

        Of several places with one name the one with the most people is given.
        """
        name, _, container = (part.strip() for part in written.partition(","))
        codes = self._codes(container) if container else []
        names = self._gazetteer.nearest_names(name, _NEAREST_INSIDE if codes else _NEAREST)
        own = [c.place for c in self.customs.places if any(did_you_mean(name, [n]) for n in c.names)]
        inside = [p for near in names for code in codes for p in self._gazetteer.find(near, code)[:1]]
        anywhere = (p for near in names for p in self._gazetteer.find(near)[:1])
        return tuple({place.id: place for place in (*own, *(inside or anywhere))}.values())[:_NEAREST]


def read_roles(page: Page, node: Node | None) -> frozenset[Role]:
    """Which places of a report count: where it happened, and with `mentioned` those named in passing too."""
    if node is None or page.choice(node, "role", ("happened", "mentioned")) != "mentioned":
        return frozenset({Role.HAPPENED})
    return frozenset({Role.HAPPENED, Role.MENTIONED})


def read_km(page: Page, node: Node, code: str) -> float | None:
    """A distance: a number, with or without `km` behind it; an error of this code for any other text."""
    text = page.text(node, "a distance in km")
    if text is None:
        return None
    number = _KM.fullmatch(text)
    km = float(number[1]) if number else 0.0
    if not 0 < km <= MAX_KM:
        page.error(node, code, f"{text!r} is not a distance in km", f"write a number up to {MAX_KM}, like 80")
        return None
    return km


def _refuse_others(page: Page, found: dict[str, Node], kind: str) -> None:
    """Errors for the keys that belong to areas of another kind."""
    for name, owner in (("km", "near"), ("name", "polygon")):
        if name in found and kind != owner:
            hint = "write near instead of place" if (name, kind) == ("km", "place") else "leave it out"
            page.error(found[name], "R115", f"{name!r} belongs to {owner!r}, not to {kind!r}", hint)


def _splits(written: str) -> list[tuple[str, str]]:
    """The ways to cut a name from its container, one for each comma."""
    parts = [part.strip() for part in written.split(",")]
    if len(parts) > _PARTS:
        return []
    return [(", ".join(parts[:at]), ", ".join(parts[at:])) for at in range(1, len(parts))]


def _the_one(found: tuple[Place, ...], *, middle: bool) -> Place | None:
    """The place that is meant if only one can be: alone, around all the others, or in the same spot.

    "Guatemala" is the country: the department and the city of that name lie in it. As the middle of a
    circle it is the city. Who writes "Mexico" means the country and not the town in the Philippines.
    """
    meant = tuple(place for place in found if not _gives_way(place, found))
    if middle:
        return _spot(meant)
    wide = _around_all([place for place in meant if place.scope <= Scope.COUNTRY])
    return wide if wide and not _has_rival(wide, meant) else _around_all(meant)


def _has_rival(country: Place, found: Iterable[Place]) -> bool:
    """True if a state of another country has the same name as its own: Georgia is both."""
    own = key(country.name)
    states = (place for place in found if place.scope is Scope.ADMIN1 and not covers(country, place))
    return any(key(state.name) == own for state in states)


def _gives_way(place: Place, found: tuple[Place, ...]) -> bool:
    """True for what is called after a town of that name: its airport, or "San Diego County" round it."""
    if place.id.startswith(_AIRPORT):
        return any(not other.id.startswith(_AIRPORT) for other in found)
    return place.scope is Scope.ADMIN2 and any(
        other.scope is Scope.TOWN and covers(place, other) and key(other.name) != key(place.name)
        for other in found
    )


def _around_all(found: Sequence[Place]) -> Place | None:
    """The widest of some places, if it contains all the others or lies in the same spot."""
    widest = min(found, key=lambda place: (place.scope, len(place.path)), default=None)
    if widest and all(covers(widest, place) or _same_spot(widest, place) for place in found):
        return widest
    return None


def _spot(found: tuple[Place, ...]) -> Place | None:
    """The place whose point is meant: a town, if there is one, before the district of that name."""
    widest = _around_all(found)
    if widest is None:
        return None
    narrow = [place for place in found if place.point is not None and place.scope >= Scope.ADMIN2]
    towns = [place for place in narrow if place.scope > Scope.ADMIN2] or narrow
    if not all(_same_spot(towns[0], town) for town in towns):
        return None
    return towns[0] if towns else widest


def _same_spot(one: Place, other: Place) -> bool:
    if one.point is None or other.point is None or min(one.scope, other.scope) < Scope.ADMIN2:
        return False
    return reaches(one.point, other.point, _SAME_SPOT_KM)


def _ambiguous(page: Page, node: Node, written: str, found: tuple[Place, ...]) -> None:
    """Name the places there are: before those that also have the name those of it, the most people first."""
    name = key(written.partition(",")[0])
    by_people = sorted(found, key=lambda place: (key(place.name) != name, -place.population))
    shown = "; ".join(map(_precise, by_people[:_SHOWN]))
    more = f"; and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    page.error(
        node,
        "R114",
        f"{written!r} names several places: {shown}{more}",
        f'write one of them, like "{by_people[0].id}"',
    )


def _precise(place: Place) -> str:
    """A place so that it can be told from others of its name: `Santa María, BR-RS (gn:3450083)`."""
    code = place.iso or place.country
    around = place.container or (code if code != place.id else "")
    return f"{place.name}, {around} ({place.id})" if around else f"{place.name} ({place.id})"

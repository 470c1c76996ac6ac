"""Places of an organisation's own in a rules file: offices, hotels, mines."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from rules.model import CustomPlace, Point, Scope
from rules.places.names import key
from rules.rulefile.areas import read_km
from rules.text import fold, is_unspaced
from rules.yaml_nodes import Listing

if TYPE_CHECKING:
    from rules.model import Place
    from rules.rulefile.areas import Areas
    from rules.rulefile.page import Page
    from rules.yaml_nodes import Node

PLACE_KEYS = ("name", "id", "at", "in", "radius", "aliases")

_DEGREES = re.compile(r"-?[0-9]{1,3}(\.[0-9]{1,15})?")
_LAT, _LON = 90.0, 180.0
_PAIR = 2
_SHORTEST, _SHORTEST_UNSPACED = 3, 2
_LONGEST_ID = 64
_NO_ID = re.compile(r"[^a-z0-9]+")


class _Draft(NamedTuple):
    """What a place says of itself."""

    ident: str
    name: str
    point: Point


def read_place(page: Page, node: Node, areas: Areas) -> tuple[CustomPlace, Node] | None:
    """A place of one's own and where its id or name is written; None if it lacks what it needs."""
    found = page.mapping(node, "a place", PLACE_KEYS)
    if found is None or not page.require(node, "a place", found, ["name", "at"]):
        return None
    name = _name(page, found["name"], "the name of a place")
    ident = page.ident(found["id"], "the id of a place") if "id" in found else _made(page, found, name)
    point = _point(page, found["at"])
    km = read_km(page, found["radius"], "R127") if "radius" in found else 0.0
    aliases = _aliases(page, found.get("aliases"))
    parent = areas.known(page, found["in"]) if "in" in found else None
    if not name or not ident or point is None or km is None or ("in" in found and parent is None):
        return None
    place = _in_tree(page, found["at"], areas, _Draft(ident, name, point), parent)
    return (CustomPlace(place, km, aliases), found.get("id", found["name"])) if place else None


def _name(page: Page, node: Node, what: str) -> str | None:
    """A name that can be recognised in a text: two letters would be found everywhere."""
    text = page.text(node, what)
    if text is None:
        return None
    letters = key(text).replace(" ", "")
    least = _SHORTEST_UNSPACED if is_unspaced(letters) else _SHORTEST
    if len(letters) < least:
        page.error(node, "R127", f"{text!r} is too short to be recognised", f"write {least} letters or more")
        return None
    return text


def _made(page: Page, found: dict[str, Node], name: str | None) -> str | None:
    """An id made from the name; there is none if the name has no Latin letter."""
    if name is None:
        return None
    ident = _NO_ID.sub("-", fold(name)).strip("-")[:_LONGEST_ID].rstrip("-")
    if not ident:
        page.error(found["name"], "R127", f"no id can be made from {name!r}", "write one, like id: office-1")
    return ident or None


def _aliases(page: Page, node: Node | None) -> tuple[str, ...]:
    if node is None:
        return ()
    names = (_name(page, item, "an alias") for item in page.many(node, "the list of aliases"))
    return tuple(dict.fromkeys(name for name in names if name is not None))


def _point(page: Page, node: Node) -> Point | None:
    """`[latitude, longitude]`, or both in a text with a comma between."""
    written: list[str | None]
    if isinstance(node, Listing):
        written = [page.text(item, "a number of degrees") for item in node.items]
    else:
        text = page.text(node, "a position")
        written = [part.strip() for part in text.split(",")] if text else [None]
    numbers = [float(text) for text in written if text and _DEGREES.fullmatch(text)]
    if None in written:
        return None  # what is wrong is told
    if len(numbers) != _PAIR or len(written) != _PAIR:
        hint = "write latitude and longitude in degrees, like [16.75, -93.12]"
        page.error(node, "R127", "this is not a position", hint)
        return None
    lat, lon = numbers
    if abs(lat) > _LAT or abs(lon) > _LON:
        swapped = abs(lat) <= _LON and abs(lon) <= _LAT
        hint = "latitude comes first: they are swapped" if swapped else "latitude comes first, up to 90"
        page.error(node, "R127", f"there is no position [{lat:g}, {lon:g}]", hint)
        return None
    return Point(lat, lon)


def _in_tree(page: Page, node: Node, areas: Areas, draft: _Draft, parent: Place | None) -> Place | None:
    """The place below its parent: the one that is named, or what the nearest town lies in."""
    town = areas.town_at(draft.point)
    beside = parent or town
    if beside is None:
        hint = "say what it lies in, like in: MX-CHP"
        page.error(node, "R127", "there is no town within 100 km", hint)
        return None
    if parent and town and town.country != parent.country:
        message = f"the town nearest to this position is {town.name}, {town.container}, not in {parent.name}"
        page.warn(node, "R205", message, "latitude comes first; check the position")
    ident = f"org:{draft.ident}"
    return replace(
        beside,
        id=ident,
        name=draft.name,
        scope=Scope.TOWN,
        country=beside.country or (town.country if town else ""),
        path=(*(parent.path if parent else beside.path[:-1]), ident),
        point=draft.point,
        population=0,
        timezone=(town or beside).timezone,
        container=", ".join(filter(None, (parent.name, parent.container))) if parent else beside.container,
    )

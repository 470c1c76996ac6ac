"""Polygons in rules files: GeoJSON (RFC 7946), read as YAML, of which JSON is a part.

So it may stand in the rules file as it is, or as the text of JSON, or in a file of its own beside it; every
mistake has its line. `wanted` names those files: reading them is left to whoever may touch the disk.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from rules.model import Polygon, Problem
from rules.places.polygon import TangledError, crossing
from rules.rulefile.page import Page
from rules.yaml_nodes import Listing, Mapping, Scalar, compose

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping as MappingOf

    from rules.places.polygon import Position, Ring
    from rules.yaml_nodes import Node

MAX_POINTS = 10_000
"""Positions of one area, all its rings together."""
ENDINGS = (".geojson", ".json")

_NUMBER = re.compile(r"-?[0-9]{1,9}(\.[0-9]{1,30})?([eE][-+]?[0-9]{1,2})?")
_SHAPES = ("Polygon", "MultiPolygon", "Feature", "FeatureCollection", "GeometryCollection")
_COORDINATES, _ALTITUDE = 2, 3
_SHORTEST_RING = 4
_LON, _LAT = 180.0, 90.0
_ORDER = "GeoJSON writes the longitude first: [-92.1, 16.2]"


class Shape(NamedTuple):
    """What a piece of GeoJSON gives: its name, if it has one, and its polygons."""

    name: str
    polygons: tuple[Polygon, ...]


def wanted(text: str) -> tuple[str, ...]:
    """The names of the GeoJSON files that a rules file asks for, in the order written."""
    if not any(ending in text for ending in ENDINGS):
        return ()  # most files: they need not be read twice
    root = compose(text, "")
    return () if isinstance(root, Problem) else tuple(dict.fromkeys(_named(root)))


def _named(root: Node) -> Iterator[str]:
    nodes = [root]
    while nodes:
        node = nodes.pop()
        if isinstance(node, Listing):
            nodes += reversed(node.items)
        elif isinstance(node, Mapping):
            nodes += [value for _, value in reversed(node.pairs)]
            values = [v for k, v in node.pairs if isinstance(k, Scalar) and k.text == "polygon"]
            yield from filter(None, map(_file_name, values))


def _file_name(node: Node) -> str:
    """The name of a file, if this is one; else empty."""
    name = node.text.strip() if isinstance(node, Scalar) else ""
    return name if name.endswith(ENDINGS) else ""


def read_shape(page: Page, node: Node, files: MappingOf[str, str]) -> Shape | None:
    """The polygons written here, or in the file or text named here; None, and errors, if there are none."""
    if not isinstance(node, Scalar):
        return _Reading(page).shape(node)
    if not _file_name(node):
        return _read_text(page, node)
    name = page.text(node, "a file with polygons")
    if name is None:
        return None
    if name not in files:
        hint = "put it beside the rules file, and write its name without .. or a / at the beginning"
        page.error(node, "R128", f"the file {name!r} cannot be read", hint)
        return None
    inner = Page(name)
    found = _read(inner, files[name])
    for problem in inner.problems:
        at = f"{name}:{problem.line}:{problem.column}"
        page.error(node, problem.code, f"{at}: {problem.message}", problem.hint)
    return found


def _read_text(page: Page, node: Scalar) -> Shape | None:
    """JSON as a text; the lines of a text under `|` begin on the next line."""
    if node.void or not node.text.lstrip().startswith("{"):
        hint = f"write GeoJSON, or the name of a file that ends in {ENDINGS[0]}"
        page.error(node, "R128", "this is no polygon", hint)
        return None
    inner = Page(page.file)
    found = _read(inner, node.text)
    several = len(node.text.splitlines()) > 1
    for problem in inner.problems:
        at = Scalar("", plain=True, line=node.line + (problem.line if several else 0), column=node.column)
        page.error(at, problem.code, problem.message, problem.hint)
    return found


def _read(page: Page, text: str) -> Shape | None:
    """A document of JSON: tabs may stand between its parts, which YAML does not like."""
    root = compose(text.replace("\t", " "), page.file)
    if isinstance(root, Problem):
        page.problems.append(root)
        return None
    return _Reading(page).shape(root)


class _Reading:
    """One area being read; counts its positions, and tells the first that is wrong."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._points = 0
        self._told = False

    def shape(self, node: Node) -> Shape | None:
        """The whole area; None if anything is wrong with it."""
        before = len(self._page.problems)
        name, polygons = self._object(node)
        if self._points > MAX_POINTS:
            message = f"this area has {self._points:,} positions; at most {MAX_POINTS:,} are allowed"
            self._page.error(node, "R128", message, "simplify its outline")
        if len(self._page.problems) > before:
            return None
        if not polygons:
            self._page.error(node, "R128", "there is no polygon in it")
            return None
        for where, polygon in polygons:
            self._check(where, polygon)
        return None if len(self._page.problems) > before else Shape(name, tuple(p for _, p in polygons))

    def _check(self, node: Node, polygon: Polygon) -> None:
        try:
            found = crossing(polygon)
        except TangledError:
            self._page.error(node, "R128", "this outline is too tangled to be checked", "simplify it")
            return
        if found is not None:
            message = f"the outline crosses itself near [{found[0]:.4f}, {found[1]:.4f}]"
            self._page.error(node, "R128", message, "put its positions in order along the outline")

    def _object(self, node: Node) -> tuple[str, list[tuple[Node, Polygon]]]:
        """The name and polygons of any GeoJSON object; members that are not needed are not looked at."""
        members = _members(node)
        kind = self._page.text(members["type"], "the type of a polygon") if "type" in members else None
        if "type" not in members:
            hint = "write {type: Polygon, coordinates: [[[-92.1, 16.2], ...]]}"
            self._page.error(node, "R128", "this GeoJSON has no 'type'", hint)
        elif kind is not None and kind not in _SHAPES:
            message = f"{kind!r} has no inside" if kind in _THIN else f"{kind!r} is no type of GeoJSON"
            self._page.error(members["type"], "R128", message, f"an area is a {_SHAPES[0]} or {_SHAPES[1]}")
        elif kind in _WITHIN:
            return self._inner(node, members, str(kind))
        elif kind is not None:
            return "", self._polygons(node, members, kind)
        return "", []

    def _inner(
        self, node: Node, members: dict[str, Node], kind: str
    ) -> tuple[str, list[tuple[Node, Polygon]]]:
        member = _WITHIN[kind]
        if member not in members:
            self._page.error(node, "R128", f"this {kind} has no {member!r}")
            return "", []
        if kind == "Feature":
            name = _members(members.get("properties")).get("name")
            return _written(name), self._object(members[member])[1]
        parts = [self._object(item) for item in self._list(members[member], f"the {member} of a {kind}")]
        names = [name for name, _ in parts]
        return names[0] if len(names) == 1 else "", [p for _, polygons in parts for p in polygons]

    def _polygons(self, node: Node, members: dict[str, Node], kind: str) -> list[tuple[Node, Polygon]]:
        if "coordinates" not in members:
            self._page.error(node, "R128", f"this {kind} has no 'coordinates'")
            return []
        written = members["coordinates"]
        listed = (written,) if kind == "Polygon" else self._list(written, "the coordinates of a MultiPolygon")
        found = []
        for item in listed:
            rings = tuple(self._ring(ring) for ring in self._list(item, "a polygon (a list of rings)"))
            if not rings:
                self._page.error(item, "R128", "this polygon has no outline")
            found.append((item, Polygon(rings)))
        return found

    def _ring(self, node: Node) -> Ring:
        positions = [self._position(item) for item in self._list(node, "a ring (a list of positions)")]
        ring = tuple(p for p in positions if p is not None)
        self._points += len(positions)
        if len(ring) < len(positions) or not isinstance(node, Listing):
            return ring  # what is wrong is told
        if not ring or ring[0] != ring[-1]:
            begin = f"[{ring[0][0]:g}, {ring[0][1]:g}]" if ring else "the first position"
            self._page.error(node, "R128", "this ring is not closed", f"end it with {begin}, where it begins")
        elif len(ring) < _SHORTEST_RING:
            message = f"a ring of {len(ring)} positions has no inside"
            self._page.error(node, "R128", message, f"it needs {_SHORTEST_RING}, the last as the first")
        for item, (a, b) in zip(node.items, pairwise(ring), strict=False):
            if abs(a[0] - b[0]) > _LON:
                hint = "cut the area at the 180th meridian into two polygons of a MultiPolygon"
                self._wrong(item, "the edge that begins here spans more than 180 degrees", hint)
        return ring

    def _position(self, node: Node) -> Position | None:
        numbers = [_number(item) for item in node.items] if isinstance(node, Listing) else []
        if len(numbers) not in {_COORDINATES, _ALTITUDE} or None in numbers:
            self._wrong(node, "this is not a position", _ORDER)
            return None
        lon, lat = float(numbers[0] or 0.0), float(numbers[1] or 0.0)
        if abs(lat) > _LAT:
            hint = f"longitude and latitude are swapped; {_ORDER}" if abs(lon) <= _LAT else _ORDER
            self._wrong(node, f"there is no latitude {lat:g}", hint)
            return None
        if abs(lon) > _LON:
            hint = "longitudes go from -180 to 180; an area across the 180th meridian is cut in two there"
            self._wrong(node, f"there is no longitude {lon:g}", hint)
            return None
        return lon, lat

    def _wrong(self, node: Node, message: str, hint: str) -> None:
        """Tell the first wrong position or edge: where one is, a whole map of them often is."""
        if not self._told:
            self._page.error(node, "R128", message, hint)
        self._told = True

    def _list(self, node: Node, name: str) -> tuple[Node, ...]:
        return self._page.listing(node, name)


_WITHIN = {"Feature": "geometry", "FeatureCollection": "features", "GeometryCollection": "geometries"}
"""Where the shapes of an object stand that has none of its own."""
_THIN = frozenset({"Point", "MultiPoint", "LineString", "MultiLineString"})


def _members(node: Node | None) -> dict[str, Node]:
    pairs = node.pairs if isinstance(node, Mapping) else ()
    return {key.text: value for key, value in pairs if isinstance(key, Scalar)}


def _written(node: Node | None) -> str:
    return " ".join(node.text.split()) if isinstance(node, Scalar) and not node.void else ""


def _number(node: Node) -> float | None:
    return float(node.text) if isinstance(node, Scalar) and _NUMBER.fullmatch(node.text) else None

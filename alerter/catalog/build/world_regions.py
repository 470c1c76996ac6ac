"""The parts of the world above countries: those of UN M49, and those that people speak of beside them.

The latter are in `world_groups.csv`: code, region they lie in, countries, names with the English one first. A
line without countries gives more names to a region of M49.
"""

from __future__ import annotations

import csv
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from alerter.catalog.build.rows import Row
from rules.model import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from alerter.catalog.build.inputs import Inputs

_GROUPS = Path(__file__).parent / "world_groups.csv"
WORLD = "001"
_GEONAMES = {
    "m49:002": 6255146,
    "m49:142": 6255147,
    "m49:150": 6255148,
    "m49:003": 6255149,
    "m49:005": 6255150,
    "m49:009": 6255151,
    "m49:015": 7729887,
    "m49:154": 7729883,
    "x:middle-east": 6269133,
    "x:european-union": 6695072,
    "x:red-sea": 235615,
    "x:mediterranean": 363196,
    "x:sahara": 2461445,
}
"""The GeoNames ids of those it lists; none of the packages has them."""
_ABOVE_LATE_COUNTRIES = {"AN": "029", "CS": "039", "XK": "039", "AQ": "009"}
"""Countries GeoNames lists and the containment does not, or only under a code of its own."""
_CUTTING_ACROSS = {"003": "m49:019", "419": "m49:019", "202": "m49:002", "EU": "m49:150"}
"""Groups of CLDR that are no branch of the tree, and the branch they lie in."""


@dataclass(frozen=True, slots=True)
class Regions:
    """The rows of the world regions, the region right above each country, and the countries of each."""

    rows: dict[str, Row]
    above: dict[str, str]
    members: dict[str, tuple[str, ...]]


def world_regions(inputs: Inputs) -> Regions:
    """All world regions with their names; countries are named by code."""
    inside, across = _containment(inputs)
    above = {part: whole for whole, parts in inside.items() for part in parts}
    rows = {
        _code(code): _row(_code(code), _code(above.get(code, ""))) for code in sorted(inside) if code != "QO"
    }
    for code, parent in _CUTTING_ACROSS.items():
        rows[_code(code)] = _row(_code(code), parent)
    members = {_code(code): _countries(code, inside | across) for code in sorted(inside | across)}
    _name(rows, inputs)
    for code, parent, inhabitants, names in _groups():
        row = rows.setdefault(code, _row(code, parent))
        if inhabitants:
            row.name = names[0]
            members[code] = tuple(sorted(inhabitants))
        for name in names:
            row.add(name)
    countries = {code: _code(whole) for code, whole in above.items() if not code.isdigit()}
    countries |= {code: _code(whole) for code, whole in _ABOVE_LATE_COUNTRIES.items()}
    return Regions(rows, countries, {code: found for code, found in members.items() if code in rows})


def _groups() -> Iterator[tuple[str, str, list[str], list[str]]]:
    with _GROUPS.open(encoding="utf-8", newline="") as lines:
        for entry in csv.DictReader(lines):
            yield entry["code"], entry["parent"], entry["countries"].split(), entry["names"].split(";")


def _code(code: str) -> str:
    if code == "EU":
        return "x:european-union"
    return f"m49:{code}" if code else ""


def _row(code: str, parent: str) -> Row:
    # The world itself stands in no path: every place is in it.
    scope = Scope.WORLD if code == f"m49:{WORLD}" else Scope.CONTINENT
    return Row(
        scope, code, _GEONAMES.get(code, 0), code, "", parent="" if parent == f"m49:{WORLD}" else parent
    )


def _containment(inputs: Inputs) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """The parts of each world region of the tree, and of the groups that cut across it."""
    files = dict(inputs.from_debian("unicode-cldr-core", "supplemental"))
    inside: dict[str, list[str]] = {}
    across: dict[str, list[str]] = {}
    for group in ET.fromstring(files["supplementalData"]).iter("group"):  # noqa: S314 - a pinned package
        code, status = group.get("type", ""), group.get("status")
        if status is None and group.get("contains"):
            tree = across if group.get("grouping") else inside
            tree[code] = group.get("contains", "").split()
    return inside, {code: parts for code, parts in across.items() if code in _CUTTING_ACROSS}


def _countries(code: str, parts: dict[str, list[str]]) -> tuple[str, ...]:
    found = set()
    for part in parts.get(code, ()):
        found |= set(_countries(part, parts)) if part in parts else {part}
    return tuple(sorted(found))


def _name(rows: dict[str, Row], inputs: Inputs) -> None:
    for locale, names in inputs.locales():
        for code, name in names.items():
            row = rows.get(_code(code))
            if row is not None:
                row.add(name)
                row.display.setdefault(locale, name)
                if locale == "en":
                    row.name = name

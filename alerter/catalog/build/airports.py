"""Airports with an IATA code, each put into the area of the nearest town of its country."""

from __future__ import annotations

import csv
import math
import re
from collections import defaultdict
from typing import TYPE_CHECKING

from alerter.catalog.build.rows import Row
from rules.model import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from alerter.catalog.build.inputs import Inputs
    from alerter.catalog.build.rows import World

_FAR_KM = 60.0
_KM_PER_DEGREE = 111.2
_AIRPORT_WORDS = re.compile(
    r"\b(?:international|intl|regional|municipal|domestic|airport|aeropuerto|internacional|aeroporto|aéroport|"
    r"airfield|air base|air force base|airstrip|flughafen|de|of)\b\.?",
    re.IGNORECASE,
)
_TRIM = re.compile(
    r"\b(?:international|intl|regional|municipal|domestic|airport|airfield)\b\.?", re.IGNORECASE
)
_Cells = dict[tuple[str, int, int], list[Row]]


def add_airports(world: World, inputs: Inputs) -> None:
    """Add every airport that has a town within 60 km."""
    cells: _Cells = defaultdict(list)
    for town in world.towns.values():
        cells[town.country, *_cell(town.lat or 0.0, town.lon or 0.0)].append(town)
    lines = inputs.text_from_wheel("airportsdata", "airportsdata/airports.csv").splitlines()
    for entry in sorted(csv.DictReader(lines), key=lambda e: e["iata"]):
        if entry["iata"] and entry["country"] in world.countries:
            lat, lon = float(entry["lat"]), float(entry["lon"])
            nearest = _nearest(cells, entry["country"], lat, lon)
            if nearest is not None:
                airport = _airport(entry, nearest, lat, lon)
                world.towns.setdefault(airport.code, airport)


def _airport(entry: dict[str, str], town: Row, lat: float, lon: float) -> Row:
    name = entry["name"].strip() or f"{entry['city']} Airport"
    row = Row(Scope.TOWN, f"iata:{entry['iata']}", 0, name, town.country, town.admin1)
    row.lat, row.lon, row.zone, row.airport = lat, lon, entry["tz"] or town.zone, True
    row.add(name)
    bare = " ".join(_TRIM.sub(" ", name).split())
    # A bare word is a town or a person; two words that are more than "X de" name the airport.
    if bare != name and len(_AIRPORT_WORDS.sub(" ", bare).split()) > 1:
        row.add(bare, 1)
    return row


def _nearest(cells: _Cells, country: str, lat: float, lon: float) -> Row | None:
    best: tuple[float, int, Row] | None = None
    for town in _around(cells, country, lat, lon):
        away = _km(lat, lon, town)
        if away <= _FAR_KM and (best is None or (away, town.number) < best[:2]):
            best = (away, town.number, town)
    return best[2] if best else None


def _around(cells: _Cells, country: str, lat: float, lon: float) -> Iterator[Row]:
    aside = math.ceil(_FAR_KM / _KM_PER_DEGREE / max(0.05, math.cos(math.radians(lat))))
    row, column = _cell(lat, lon)
    for down in (row - 1, row, row + 1):
        for across in sorted({(column + step) % 360 for step in range(-aside, aside + 1)}):
            yield from cells.get((country, down, across), ())


def _cell(lat: float, lon: float) -> tuple[int, int]:
    return math.floor(lat), math.floor(lon) % 360


def _km(lat: float, lon: float, town: Row) -> float:
    aside = ((town.lon or 0.0) - lon + 180) % 360 - 180
    return _KM_PER_DEGREE * math.hypot((town.lat or 0.0) - lat, aside * math.cos(math.radians(lat)))

"""Packs rows and keys into the bytes of the gazetteer file; the same rows give the same bytes."""

from __future__ import annotations

import json
import math
import struct
import sys
from collections import defaultdict
from typing import TYPE_CHECKING

from rules.model import Scope
from rules.places import layout

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from alerter.catalog.build.rows import Row, World


class _Strings:
    """The pool of strings, each kept once; the empty one is at 0."""

    def __init__(self) -> None:
        self.data = bytearray(b"\0")
        self._at = {"": 0}

    def add(self, text: str) -> int:
        """Where the string is in the pool."""
        if text not in self._at:
            encoded = text.encode()
            self._at[text] = len(self.data)
            self.data += bytes([len(encoded)]) + encoded
        return self._at[text]


def in_order(world: World) -> list[Row]:
    """All rows as they are numbered: towns by cell, then subdivisions, then countries."""
    towns = sorted(world.towns.values(), key=lambda row: (_cell(row), row.number, row.code))
    return [*towns, *world.admin1.values(), *world.countries.values()]


def _cell(row: Row) -> int:
    if row.lat is None or row.lon is None:
        raise ValueError(f"the town {row.name} has no point")
    return layout.cell(min(89, math.floor(row.lat)), math.floor(row.lon))


def pack(
    world: World,
    keys: Iterable[Mapping[str, bool]],
    extra: Mapping[str, str],
    common: Collection[str],
    about: Mapping[str, object],
) -> bytes:
    """The file: `keys` beside the rows of `in_order`, `extra` keys of countries, and the header's words.

    Keys that are among the `common` words are marked so.
    """
    if sys.byteorder != "little":
        raise OSError("the gazetteer file can only be built on a little-endian machine")
    rows = in_order(world)
    numbers = {row.code: at for at, row in enumerate(rows) if row.code}
    strings = _Strings()
    zones = sorted({row.zone for row in rows})
    places = b"".join(_record(at, row, numbers, zones, strings) for at, row in enumerate(rows))
    meanings: dict[str, list[tuple[int, bool]]] = defaultdict(list)
    for at, found in enumerate(keys):
        for name, alternate in found.items():
            meanings[name].append((at, alternate))
    for name, code in extra.items():
        meanings[name].append((numbers[code], True))
    towns = [row for row in rows if row.scope is Scope.TOWN]
    sections = {
        **_names(meanings, common),
        **_codes(rows, numbers),
        "cells": struct.pack(f"<{len(towns)}H", *map(_cell, towns)),
        "places": places,
        "strings": bytes(strings.data),
    }
    return _file(sections, {**about, "zones": zones})


def _record(at: int, row: Row, numbers: dict[str, int], zones: list[str], strings: _Strings) -> bytes:
    parent = at
    if row.scope is not Scope.COUNTRY:
        parent = numbers[row.country]
    if row.scope is Scope.TOWN:
        parent = numbers.get(row.admin1, parent)
    nowhere = row.lat is None or row.lon is None
    return layout.PLACE.pack(
        row.scope,
        layout.CAPITAL if row.capital else 0,
        zones.index(row.zone),
        parent,
        row.number,
        strings.add(row.name),
        strings.add(row.code),
        strings.add(row.iso),
        strings.add(row.admin2),
        layout.NOWHERE if nowhere else round((row.lat or 0) * layout.UNITS),
        layout.NOWHERE if nowhere else round((row.lon or 0) * layout.UNITS),
        row.population,
    )


def _names(meanings: dict[str, list[tuple[int, bool]]], common: Collection[str]) -> dict[str, bytes]:
    hashed = sorted((layout.hash_of(name), name) for name in meanings)
    picks: list[int] = []
    more: list[int] = []
    for _, name in hashed:
        mark = layout.COMMON if name in common else 0
        entries = [mark | at | (layout.ALTERNATE if lesser else 0) for at, lesser in sorted(meanings[name])]
        if len(entries) == 1:
            picks.append(entries[0])
        else:
            picks.append(layout.MANY | len(more))
            more += [*entries[:-1], entries[-1] | layout.LAST]
    lengths: dict[int, int] = {}
    for name in meanings:
        first, *rest = name.split(" ")
        if rest and not name.startswith("~"):
            mark = layout.hash_of(first) & ~layout.LENGTH
            lengths[mark] = max(lengths.get(mark, 0), len(rest) + 1)
    firsts = sorted(mark | length for mark, length in lengths.items())
    return {
        "names": struct.pack(f"<{len(hashed)}Q", *(number for number, _ in hashed)),
        "picks": struct.pack(f"<{len(picks)}I", *picks),
        "more": struct.pack(f"<{len(more)}I", *more),
        "firsts": struct.pack(f"<{len(firsts)}Q", *firsts),
    }


def _codes(rows: list[Row], numbers: dict[str, int]) -> dict[str, bytes]:
    codes = dict(numbers)
    for at, row in enumerate(rows):
        if row.number:
            codes.setdefault(f"gn:{row.number}", at)
        if row.iso:
            codes.setdefault(row.iso, at)
    hashed = sorted((layout.hash_of(code), at) for code, at in codes.items())
    return {
        "codes": struct.pack(f"<{len(hashed)}Q", *(number for number, _ in hashed)),
        "coded": struct.pack(f"<{len(hashed)}I", *(at for _, at in hashed)),
    }


def _file(sections: dict[str, bytes], about: Mapping[str, object]) -> bytes:
    """Magic, header and sections; the header names offsets, so its own length is settled first."""
    sizes = {name: len(data) for name, data in sections.items()}
    room = len(json.dumps({**about, "sections": dict.fromkeys(sizes, (10**9, 10**9))}, sort_keys=True)) + 64
    start = _aligned(len(layout.MAGIC) + layout.PREFIX.size + room)
    places, at = {}, start
    for name, size in sizes.items():
        places[name] = (at, size)
        at = _aligned(at + size)
    header = json.dumps({**about, "sections": places}, sort_keys=True).encode()
    out = bytearray(layout.MAGIC + layout.PREFIX.pack(layout.FORMAT, len(header)) + header)
    for name, data in sections.items():
        out += bytes(places[name][0] - len(out)) + data
    return bytes(out)


def _aligned(at: int) -> int:
    return (at + 7) // 8 * 8

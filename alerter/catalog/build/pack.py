"""Packs rows and keys into the bytes of the gazetteer file; the same rows give the same bytes."""

from __future__ import annotations

import json
import math
import struct
import sys
from array import array
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import accumulate, groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from rules.model import Scope
from rules.places import layout
from rules.text import is_unspaced

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from alerter.catalog.build.rows import Row, World


@dataclass(frozen=True, slots=True)
class Words:
    """Folded words: given names, family names, and the ordinary words of each language."""

    given: frozenset[str] = frozenset()
    family: frozenset[str] = frozenset()
    ordinary: Mapping[str, frozenset[str]] = field(default_factory=dict)
    common: frozenset[str] = frozenset()
    """Those that mark a name as common, whatever the language of the text."""


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
    """All rows as they are numbered: each before all that lies below it, so that an area is a range."""
    below: dict[str, list[Row]] = defaultdict(list)
    known = {row.id for row in world.rows()}
    for row in world.rows():
        below[next((code for code in _above(row) if code in known), "")].append(row)
    ordered: list[Row] = []
    waiting = sorted(below[""], key=_rank, reverse=True)
    while waiting:
        row = waiting.pop()
        ordered.append(row)
        waiting += sorted(below.get(row.id, ()), key=_rank, reverse=True)
    return ordered


def _above(row: Row) -> tuple[str, ...]:
    """The codes of what the row lies in, the narrowest first; not all need be known."""
    if row.scope is Scope.TOWN:
        return (row.admin2, row.admin1, row.country)
    if row.scope is Scope.ADMIN2:
        return (row.admin1, row.country)
    return (row.country,) if row.scope is Scope.ADMIN1 else (row.parent,)


def _rank(row: Row) -> tuple[int, str, int]:
    return -row.scope, row.code, row.number


def pack(  # noqa: PLR0913 - each is another part of the file
    world: World,
    keys: Iterable[Mapping[str, int]],
    extra: Mapping[str, str],
    words: Words,
    about: Mapping[str, object],
    *,
    languages: tuple[str, ...] = (),
) -> bytes:
    """The file: `keys` beside the rows of `in_order`, `extra` keys of countries, and the header's words.

    `languages` are those in which names are shown.
    """
    if sys.byteorder != "little":
        raise OSError("the gazetteer file can only be built on a little-endian machine")
    rows = in_order(world)
    numbers = {row.id: at for at, row in enumerate(rows)}
    strings = _Strings()
    zones = sorted({row.zone for row in rows})
    parents = [
        next((numbers[code] for code in _above(row) if code in numbers), at) for at, row in enumerate(rows)
    ]
    places = b"".join(_record(row, parents[at], zones, strings) for at, row in enumerate(rows))
    names = _Names(words.common)
    for at, found in enumerate(keys):
        for name, rank in found.items():
            names.add(name, rank, _weight(rows[at]), at)
    for name, code in extra.items():
        names.add(name, 1, 0, numbers[code])
    sections = {
        **names.sections(),
        **_codes(rows, numbers),
        "places": places,
        "areas": _areas(rows, parents, strings),
        **_cells(rows),
        **_shown(rows, languages, strings),
        "given": _marks(words.given),
        "family": _marks(words.family),
        **{f"words.{language}": _marks(names.known & found) for language, found in words.ordinary.items()},
        "strings": bytes(strings.data),
    }
    header = {
        **about,
        "zones": zones,
        "languages": list(languages),
        "words": sorted(words.ordinary),
        "groups": {code: list(found) for code, found in world.groups.items()},
    }
    return _file(sections, header)


def _record(row: Row, parent: int, zones: list[str], strings: _Strings) -> bytes:
    flags = (row.capital and layout.CAPITAL) | (row.seat and layout.SEAT) | (row.airport and layout.AIRPORT)
    nowhere = row.lat is None or row.lon is None
    return layout.PLACE.pack(
        row.scope,
        flags,
        zones.index(row.zone),
        parent,
        row.number,
        strings.add(row.name),
        layout.NOWHERE if nowhere else round((row.lat or 0) * layout.UNITS),
        layout.NOWHERE if nowhere else round((row.lon or 0) * layout.UNITS),
        row.population,
    )


def _weight(row: Row) -> int:
    """What orders the places of one name: a part of the world comes first, then the most people."""
    return row.population if row.scope > Scope.CONTINENT else 2**32


class _Names:
    """All keys with what they mean, on their way into buckets."""

    def __init__(self, common: Collection[str]) -> None:
        self.known: set[str] = set()
        self._common = common
        self._entries: list[tuple[int, int, int, int]] = []
        self._marked: set[int] = set()
        self._lengths: dict[int, int] = {}

    def add(self, name: str, rank: int, weight: int, place: int) -> None:
        """File one meaning of a key."""
        hashed = layout.hash_of(name) >> 16
        if name not in self.known:
            self.known.add(name)
            if name in self._common:
                self._marked.add(hashed)
            self._lengthen(name)
        self._entries.append((hashed, rank, -weight, place))

    def _lengthen(self, name: str) -> None:
        tokens = name.split(" ")
        beginnings = [tokens[0]]
        if is_unspaced(tokens[0]):
            beginnings.append(" ".join(tokens[:2]))
        for beginning in beginnings if len(tokens) > 1 else ():
            mark = layout.short_hash(beginning) & ~layout.LENGTH
            self._lengths[mark] = max(self._lengths.get(mark, 0), len(tokens))

    def sections(self) -> dict[str, bytes]:
        """The packed sections; of each key the own names come first, then the largest places."""
        filed: list[int] = []
        picks: list[int] = []
        more: list[int] = []
        for hashed, group in groupby(sorted(set(self._entries)), key=itemgetter(0)):
            mark = layout.COMMON if hashed in self._marked else 0
            entries = [mark | place | rank << layout.RANK_SHIFT for _, rank, _, place in group]
            filed.append(hashed)
            if len(entries) == 1:
                picks.append(entries[0])
            else:
                picks.append(layout.MANY | len(more))
                more += [*entries[:-1], entries[-1] | layout.LAST]
        starts = [0] * (layout.bucket_of(2**64 - 1) + 2)
        for hashed in filed:
            starts[(hashed >> 32) + 1] += 1
        return {
            "buckets": _words(accumulate(starts)),
            "names": _words(hashed & 0xFFFF_FFFF for hashed in filed),
            "picks": _words(picks),
            "more": _words(more),
            "firsts": _words(sorted(mark | length for mark, length in self._lengths.items())),
        }


def _codes(rows: list[Row], numbers: dict[str, int]) -> dict[str, bytes]:
    codes = {code: at for code, at in numbers.items() if not code.startswith("gn:")}
    for at, row in enumerate(rows):
        if row.iso:
            codes.setdefault(row.iso, at)
    for at, row in enumerate(rows):
        for code in row.older:
            codes.setdefault(code, at)
    hashed = sorted((layout.hash_of(code), at) for code, at in codes.items())
    numbered = sorted((row.number, at) for at, row in enumerate(rows) if row.number)
    return {
        "codes": struct.pack(f"<{len(hashed)}Q", *(number for number, _ in hashed)),
        "coded": _words(at for _, at in hashed),
        "numbers": _words(at for _, at in numbered),
    }


def _areas(rows: list[Row], parents: list[int], strings: _Strings) -> bytes:
    """Of each place with a code of its own: where the last place below it is, its code and ISO code."""
    ends = list(range(1, len(rows) + 1))
    for at in range(len(rows) - 1, -1, -1):
        ends[parents[at]] = max(ends[parents[at]], ends[at])
    return b"".join(
        layout.AREA.pack(at, ends[at], strings.add(row.code), strings.add(row.iso))
        for at, row in enumerate(rows)
        if row.code
    )


def _cells(rows: list[Row]) -> dict[str, bytes]:
    towns = sorted(
        (_cell(row), at) for at, row in enumerate(rows) if row.scope is Scope.TOWN and not row.airport
    )
    return {
        "cells": struct.pack(f"<{len(towns)}H", *(cell for cell, _ in towns)),
        "celled": _words(at for _, at in towns),
    }


def _cell(row: Row) -> int:
    if row.lat is None or row.lon is None:
        raise ValueError(f"the town {row.name} has no point")
    return layout.cell(min(89, math.floor(row.lat)), math.floor(row.lon))


def _shown(rows: list[Row], languages: tuple[str, ...], strings: _Strings) -> dict[str, bytes]:
    shown = [(at, row) for at, row in enumerate(rows) if row.display]
    return {
        "shown": _words(at for at, _ in shown),
        "showing": _words(
            strings.add(_other(row.display.get(language, ""), row.name))
            for _, row in shown
            for language in languages
        ),
    }


def _other(name: str, own: str) -> str:
    return "" if name == own else name


def _marks(words: Collection[str]) -> bytes:
    return _words(sorted({layout.short_hash(word) for word in words}))


def _words(numbers: Iterable[int]) -> bytes:
    return array("I", numbers).tobytes()


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

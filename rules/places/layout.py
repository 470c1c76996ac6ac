"""How the gazetteer file is laid out; the reader and the builder both go by this page.

magic | format, header length | header (JSON) | sections, each on a multiple of eight bytes

| section | of | holds |
|---|---|---|
| names | u64, ascending | hash of a name's key |
| picks | u32 beside names | the one place it means, or MANY and where its list starts in `more` |
| more | u32 | places of a name with several, the last marked LAST |
| firsts | u64, ascending | hash of the first token of names of several, its low bits the longest length |
| codes, coded | u64 ascending, u32 | hash of a code, the place that has it |
| cells | u16, ascending | the cell of one degree of each town; towns are the first places, in this order |
| places | PLACE | fixed-width records |
| strings | u8 length, UTF-8 | names and codes; the first is empty |

All numbers are little-endian, as every machine this runs on is; the builder refuses any other.
"""

from __future__ import annotations

import hashlib
import struct

MAGIC = b"TAGAZET\n"
FORMAT = 1
PREFIX = struct.Struct("<II")

# scope, flags, zone, parent (itself: none), GeoNames id, name, code, iso, admin2 code, lat, lon, population
PLACE = struct.Struct("<BBHIIIIIIiiI")
CAPITAL = 1
NOWHERE = 2**31 - 1
UNITS = 100_000
"""Positions are kept in hundred-thousandths of a degree."""

INDEX = 0x0FFF_FFFF
MANY = 0x8000_0000
ALTERNATE = 0x4000_0000
LAST = 0x2000_0000
COMMON = 0x1000_0000
"""The name, written small, is an ordinary word (mobile, paso)."""
LENGTH = 0xF
DEMONYM = "@"
"""Before a folded word: the entry is of a demonym, not of a name."""


def hash_of(text: str) -> int:
    """The 64-bit number under which a key or code is filed."""
    return int.from_bytes(
        hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little"
    )


def cell(lat: int, lon: int) -> int:
    """The number of the cell of one degree whose south-west corner this is; longitude may wrap."""
    return (lat + 90) * 360 + (lon + 180) % 360

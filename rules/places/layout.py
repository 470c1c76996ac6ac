"""How the gazetteer file is laid out; the reader and the builder both go by this page.

magic | format, header length | header (JSON) | sections, each on a multiple of eight bytes

A key or code is filed under a hash of 64 bits: the upper 16 say in which bucket, the next 32 which entry of
it. Two different keys meet once in 10^8 look-ups of words that are no name.

| section | of | holds |
|---|---|---|
| buckets | u32, 65,537 | where each bucket of names begins |
| names | u32, ascending in each bucket | 32 bits of the hash of a name's key |
| picks | u32 beside names | the one place it means, or MANY and where its list starts in `more` |
| more | u32 | places of a name with several, by rank, then by people; the last marked LAST |
| firsts | u32, ascending | hash of how names of several tokens begin, low bits the longest length |
| codes, coded | u64 ascending, u32 | hash of a code, the place that has it |
| numbers | u32 | the places with a GeoNames id, in the order of their ids |
| places | PLACE | fixed-width records, each place before all that lies below it |
| areas | AREA, ascending | which places hold others, where the last of those is, and their codes |
| cells, celled | u16 ascending, u32 | the cell of one degree of each town, and the town |
| shown, showing | u32 ascending, u32 | places with names in other languages; a row of strings of each |
| given, family | u32, ascending | hashes of given and family names |
| words.LANGUAGE | u32, ascending | hashes of the names that are ordinary words of the language |
| strings | u8 length, UTF-8 | names and codes; the first is empty |

All numbers are little-endian, as every machine this runs on is; the builder refuses any other.
"""

from __future__ import annotations

import hashlib
import struct

MAGIC = b"TAGAZET\n"
FORMAT = 2
PREFIX = struct.Struct("<II")

# scope, flags, zone, parent (itself: none), GeoNames id, name, lat, lon, population
PLACE = struct.Struct("<BBHIIIiiI")
POSITION = struct.Struct("<ii")
POSITION_AT = 16
CAPITAL = 1
"""The capital of its country."""
SEAT = 2
"""The largest town of its first-level area, or the one that bears its name."""
AIRPORT = 4
NOWHERE = 2**31 - 1
UNITS = 100_000
"""Positions are kept in hundred-thousandths of a degree."""

# place, the first place no longer below it, code, ISO code
AREA = struct.Struct("<IIII")

INDEX = 0x00FF_FFFF
MANY = 0x8000_0000
LAST = 0x4000_0000
COMMON = 0x2000_0000
"""The name, written small, is an ordinary word (mobile, paso)."""
RANK_SHIFT = 24
RANK = 0x3
LENGTH = 0x1F
PART = "^"
"""Before a folded word: the first or last word of names of several."""
SOUND = "~"
"""Before a sound (`rules.places.spelling`): the names that sound so."""
DEMONYM = "@"
"""Before a folded word: the entry is of a demonym, not of a name."""


def hash_of(text: str) -> int:
    """The 64-bit number under which a key or code is filed."""
    return int.from_bytes(
        hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little"
    )


def hashes_of(texts: list[str]) -> memoryview:
    """The `hash_of` each of many texts, in one go."""
    hashed = hashlib.blake2b
    encoded = [text.encode("utf-8", "surrogatepass") for text in texts]
    return memoryview(b"".join([hashed(code, digest_size=8).digest() for code in encoded])).cast("Q")


def short_hash(text: str) -> int:
    """The 32-bit number under which a word or the beginning of a name is filed."""
    return hash_of(text) & 0xFFFF_FFFF


def bucket_of(hashed: int) -> int:
    """The bucket of a 64-bit hash: its upper 16 bits."""
    return hashed >> 48


def entry_of(hashed: int) -> int:
    """What stands in the bucket for a 64-bit hash: its next 32 bits."""
    return hashed >> 16 & 0xFFFF_FFFF


def cell(lat: int, lon: int) -> int:
    """The number of the cell of one degree whose south-west corner this is; longitude may wrap."""
    return (lat + 90) * 360 + (lon + 180) % 360

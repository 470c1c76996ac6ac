"""How a name sounds across scripts, bare of vowels: Tapachula and تاباتشولا, Beirut and بيروت.

Coarser than `rules.places.spelling.sound`, since it is only compared with the few places of open incidents:
p and b, v and f, k, q and g are one sound each, for scripts that write no difference.
"""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

_PAIRS = (
    ("tsh", "5"),
    ("tch", "5"),
    ("ch", "5"),
    ("sh", "6"),
    ("kh", "k"),
    ("gh", "g"),
    ("th", "t"),
    ("dh", "t"),
)
_LIKE = str.maketrans(
    {"p": "b", "v": "f", "q": "k", "c": "k", "g": "k", "j": "k", "x": "k", "z": "s", "d": "t"}
    | dict.fromkeys("aeiouwyh", "")
)
_DOUBLED = re.compile(r"(.)\1+")
_SHORTEST = 3
_CACHE = 20_000


@lru_cache(maxsize=_CACHE)
def skeleton(name: str) -> str:
    """The consonants of a name, much the same for every script; empty if too few to tell.

    >>> skeleton("Tapachula") == skeleton("تاباتشولا")
    True
    """
    latin = re.sub("[^a-z]", "", anyascii(name[:40]).lower())
    for pair, one in _PAIRS:
        latin = latin.replace(pair, one)
    bare = _DOUBLED.sub(r"\1", latin.translate(_LIKE))
    return bare if len(bare) >= _SHORTEST else ""

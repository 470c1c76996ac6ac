"""The same agency text under several mastheads is one source, however many print it.

Two texts are copies if most of their runs of four words are the same: editors change the headline and cut the
end, and seldom a sentence (w-shingling, A. Broder 1997, On the resemblance and containment of documents).
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

from rules.text import tokenise

if TYPE_CHECKING:
    from collections.abc import Iterable

RUN = 4
SHORTEST = 8
"""Words; two shorter texts may well be the same by chance."""
LONGEST = 200
COPY = 0.6


def shingles(text: str) -> frozenset[int]:
    """The runs of four words of a text, as numbers that are the same everywhere."""
    words = [token.folded for token in tokenise(text)[:LONGEST]]
    if len(words) < SHORTEST:
        return frozenset()
    return frozenset(crc32(" ".join(words[at : at + RUN]).encode()) for at in range(len(words) - RUN + 1))


def original(text: frozenset[int], others: Iterable[tuple[str, frozenset[int]]]) -> str:
    """The name of the first of the other texts that this one copies, in whole or cut short; or empty."""
    if not text:
        return ""
    for name, other in others:
        shared = len(text & other)
        if other and shared >= COPY * min(len(text), len(other)) and shared >= SHORTEST - RUN + 1:
            return name
    return ""

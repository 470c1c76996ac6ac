"""Names as they are heard and misheard: the sound of a name in any script, and its slips of the pen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from anyascii import anyascii

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORTEST_SOUND = 4
_LONGEST_NAME = 40
_ALPHABETS = (("a", "z"), ("\u03b1", "\u03c9"), ("\u0430", "\u044f"))
"""Latin, Greek, Cyrillic."""
_PAIRS = tuple(
    tuple(pair.split("="))
    for pair in "sch=s sh=s ch=c kh=k gh=g th=t dh=d ph=f bh=b ck=k ts=c tz=c zh=z cz=c sz=s".split()  # noqa: SIM905 - reads best so
)
_LIKE = str.maketrans({"q": "k", "c": "k", "x": "k", "w": "v", "z": "s", "y": "", "h": "", "j": "g"})
_VOWELS = re.compile("[aeiou]+")
_DOUBLED = re.compile(r"(.)\1+")


def sound(text: str) -> str:
    """The consonants of a name as ears hear them, the same for every script; empty if too few to tell.

    >>> sound("हमीरपुर") == sound("Hamirpur"), sound("Митровица") == sound("Mitrovica")
    (True, True)
    """
    latin = re.sub("[^a-z]", "", anyascii(text[:_LONGEST_NAME]).lower())
    begins = "a" if latin[:1] in "aeiou" else ""
    for pair, one in _PAIRS:
        latin = latin.replace(pair, one)
    bare = _DOUBLED.sub(r"\1", _VOWELS.sub("", latin).translate(_LIKE))
    return begins + bare if len(bare) >= _SHORTEST_SOUND else ""


def misspellings(name: str) -> Iterator[str]:
    """The names that differ from a folded name by one letter: left out, put in, changed, or two swapped.

    Every name it may be a slip of the pen for; blanks stay where they are. Some fifty for each letter, and
    none for a name of more letters than places have.
    """
    letters = _alphabet(name) if len(name) <= _LONGEST_NAME else ""
    if not letters:
        return
    for at, letter in enumerate(name):
        if letter == " ":
            continue
        before, after = name[:at], name[at + 1 :]
        yield before + after
        if after and after[0] not in (" ", letter):
            yield before + after[0] + letter + after[1:]
        for other in letters:
            yield before + other + letter + after
            if other != letter:
                yield before + other + after
    for other in letters:
        yield name + other


def _alphabet(name: str) -> str:
    for begin, end in _ALPHABETS:
        if begin <= name[:1] <= end:
            return "".join(map(chr, range(ord(begin), ord(end) + 1)))
    return ""

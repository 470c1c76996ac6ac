"""The key under which a name of a place is looked up, and what its letters tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rules.text import tokenise

if TYPE_CHECKING:
    from rules.model import Place

LONGEST_NAME = 24
"""The most tokens a name may have; in unspaced scripts every character is one."""


def key(name: str) -> str:
    """The key under which a name is looked up: its folded tokens, one space between.

    >>> key("Port-au-Prince"), key("東京")
    ('port au prince', '東 京')
    """
    return " ".join(token.folded for token in tokenise(name))


def has_case(folded: str) -> bool:
    """True if the word is of a script in which names begin with a capital: Latin, Greek, Cyrillic, ...

    Comparing the folded word with its capitalised self asks the character tables, not a list of ours.
    Georgian is the exception: its capitals are only for whole words in headlines.
    """
    return folded[:1].upper() != folded[:1] and not "\u10d0" <= folded[:1] <= "\u10ff"


def code_of(area: Place) -> str:
    """The code under which people write an area: ISO's if it has one of its own, else GeoNames'."""
    own = area.iso if area.iso != area.country or area.path[-1] == area.country else ""
    return own or area.path[-1]

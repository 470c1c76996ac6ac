"""Which written names are worth keeping, under which keys, and how close each is to the place's own name."""

from __future__ import annotations

import difflib
import unicodedata
from typing import TYPE_CHECKING

from alerter.catalog.build.exonyms import GENERIC, JUNK, NOT_NAMES, OTHER_NAMES
from rules.model import Scope
from rules.places import layout
from rules.places.names import LONGEST_NAME, key
from rules.places.spelling import sound
from rules.text import fold, is_unspaced

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from alerter.catalog.build.rows import Row

LONGEST_UNSPACED = 24
"""The most characters of a name in an unspaced script; Thai writes countries with twenty."""
_SHORT_ACRONYM = 4
_LONGEST_WRITTEN = 48
_SHORT = 3
_PEOPLE_OF_PART = 1_000
_OTHER_SCRIPTS = frozenset(
    """AE AF AM AZ BA BD BG BH BT BY CY DZ EG ER ET GE GR IL IN IQ IR JO KG KH KW KZ LA LB LK LY MA MD ME MK
    MM MN MV NP OM PK PS QA RS RU SA SD SY TH TJ TM TN UA UZ XK YE""".split()  # noqa: SIM905 - codes
)
"""Countries whose papers are, or may be, in a script other than that of GeoNames' own names."""
_GREAT_CITY_PEOPLE = 500_000
_SHORT_IN_JAPAN = 5
"""Two signs are the whole name of most towns in Japan: they are kept from a fifth of the people on."""
_CITY_PEOPLE, _BIG_CITY_PEOPLE, _METROPOLIS_PEOPLE = 50_000, 300_000, 1_000_000
_CASED = "\u0590"
"""Letters before this one have capitals: Latin, Greek, Cyrillic, Armenian."""
_LATIN = "\u0250"
_CONTAINED = 4
_SIMILAR = 0.6
_JAPANESE_B = (("ヴァ", "バ"), ("ヴィ", "ビ"), ("ヴェ", "ベ"), ("ヴォ", "ボ"), ("ヴ", "ブ"))
OWN, CLOSE, OTHER = 0, 1, 2


def keys_of(row: Row, common: Collection[str] = ()) -> dict[str, int]:
    """The keys a row is found under, each with the rank of the name."""
    found: dict[str, int] = {}
    own = key(row.name)
    for name, given in _spellings(row.names):
        written = key(name)
        if not written or written in NOT_NAMES.get(row.id, ()):
            continue
        if written in GENERIC and row.scope > Scope.COUNTRY:
            continue
        if given and row.scope is Scope.TOWN and not _is_kept(name, written, row, common):
            continue
        if len(written) > 1 and written.count(" ") < (
            LONGEST_UNSPACED if is_unspaced(written) else LONGEST_NAME
        ):
            rank = _rank(row, own, written, given)
            found[written] = min(rank, found.get(written, rank))
    if row.scope is Scope.TOWN and not row.airport:
        found.update(dict.fromkeys(_as_heard(own, row), CLOSE))
    return found


def _spellings(names: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """Each name, and each Japanese one with v also with b: both are in use (ブラザヴィル, ブラザビル)."""
    for name, given in names.items():
        yield name, given
        if "ヴ" in name:
            plain = name
            for sign, other in _JAPANESE_B:
                plain = plain.replace(sign, other)
            yield plain, given


def _as_heard(own: str, row: Row) -> set[str]:
    """The keys under which a misspelt or cut short name of a town of a known state finds it."""
    words = own.split(" ")
    parts = {words[0], words[-1]} if len(words) > 1 and row.population >= _PEOPLE_OF_PART else set()
    heard = {layout.PART + part for part in parts if len(part) >= _CONTAINED}
    if row.country in _OTHER_SCRIPTS:
        heard |= {layout.SOUND + sound(written) for written in (own, *parts) if sound(written)}
    return heard


def _rank(row: Row, own: str, written: str, given: int) -> int:
    if written in OTHER_NAMES.get(row.id, ()):
        return OTHER
    if not given or row.scope is not Scope.TOWN or row.airport:
        return given
    rank = rank_of(own, written)
    # Great cities have names of their own in many languages (Kiew, Cologne), and small ones do not.
    great = row.capital or row.population >= _GREAT_CITY_PEOPLE
    return CLOSE if rank == OTHER and great and len(written) >= _CONTAINED else rank


def _is_kept(name: str, written: str, row: Row, common: Collection[str]) -> bool:
    people = row.population * (_SHORT_IN_JAPAN if row.country == "JP" else 1)
    if written in JUNK or not worth_keeping(name, people):
        return False
    return written not in common or row.population >= _METROPOLIS_PEOPLE


def rank_of(own: str, other: str) -> int:
    """How close another key is to a place's own: 0 the same, 1 a variant or another script, 2 neither.

    >>> (
    ...     rank_of("comitan", "comitan de dominguez"),
    ...     rank_of("kyiv", "киев"),
    ...     rank_of("colorado springs", "el paso"),
    ... )
    (1, 1, 2)
    """
    one, two = own.replace(" ", ""), other.replace(" ", "")
    if one == two:
        return OWN
    if (one[:1] < _LATIN) != (two[:1] < _LATIN):
        return CLOSE
    shorter, longer = sorted((one, two), key=len)
    if len(shorter) >= _CONTAINED and shorter in longer:
        return CLOSE
    matcher = difflib.SequenceMatcher(None, one, two, autojunk=False)
    if matcher.real_quick_ratio() < _SIMILAR or matcher.quick_ratio() < _SIMILAR:
        return OTHER
    return CLOSE if matcher.ratio() >= _SIMILAR else OTHER


def worth_keeping(name: str, population: int) -> bool:
    """False for the codes, romanisations and fragments among a town's lesser names.

    >>> (
    ...     worth_keeping("Nueva York", 8_000_000),
    ...     worth_keeping("NYC", 8_000_000),
    ...     worth_keeping("niu yue", 8_000_000),
    ... )
    (True, False, False)
    """
    if any(c.isdigit() for c in name) or len(name) > _LONGEST_WRITTEN or "=" in name:
        return False
    if name.isascii() and name.isupper() and len(name) <= _SHORT_ACRONYM:
        return False
    letters = len(fold(name).replace(" ", ""))
    if is_unspaced(name):
        return letters > 2 or (letters == 2 and population >= _CITY_PEOPLE)  # noqa: PLR2004 - characters
    if (name[0] < _CASED and name[0].islower()) or unicodedata.category(name[0])[0] not in "LM":
        return False
    return letters > _SHORT or (letters == _SHORT and population >= _BIG_CITY_PEOPLE)

"""Which code belongs to which area of a country, told by their names: best match first, one to one."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from alerter.catalog.build.typewords import without_type
from rules.places.names import key

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    Offers: TypeAlias = Iterator[tuple[float, str, str]]
    Round: TypeAlias = Callable[
        [Mapping[str, "Names"], Mapping[str, "Names"], Mapping[str, Collection[str]]], Offers
    ]

_PARTS = re.compile(r"\s*[\[(/\])]\s*")
_SIMILAR, _SIMILAR_IF_HINTED = 0.8, 0.6
_HINTED = 0.9
_NO_SLIP = 4
_CONTAINED = 4
"""The fewest letters of a name that is found inside another one."""
_MOST = 0.6
"""What part of the other one it is at least."""
_TYPES = frozenset(
    """horad sheng shi zizhiqu zhuangzu huizu uygur oblysy oblast oblasty oblys province provincia provinciale
    region regio state city county governorate prefecture municipality district capital department
    departamento wilaya muhafazat autonomous republic respublika krai kray kraj autonomnyy okrug
    teukbyeolsi gwangyeoksi do teukbyeoljachido velayat welayaty viloyati respublikasi municipio
    municipalidad parish comunidad principado foral chartered rayonu sahari apskritis apriņķis novads
    savivaldybe kommune lan len maakond megye zupanija ken fu to marz obcina grad opcina the of de del
    la el al an ar as ash at ad az""".split()  # noqa: SIM905 - words
)
_LATIN_END = "\u0250"


@dataclass(slots=True)
class Names:
    """What one area or code is called, folded; `own` are its chief names."""

    own: frozenset[str]
    full: frozenset[str] = frozenset()
    bare: frozenset[str] = frozenset()
    words: frozenset[frozenset[str]] = field(default=frozenset())


def names_of(own: Iterable[str], others: Iterable[str] = ()) -> Names:
    """The names as they are compared: whole, without the word for what the area is, and word by word."""
    chief = {form for name in own for form in _forms(name)}
    full = chief | {form for name in others for form in _forms(name)}
    bare = {key(without_type(form)).replace(" ", "") for form in full}
    words = {_kept_words(key(form)) for form in full}
    return Names(
        frozenset(key(form) for form in chief) - {""},
        frozenset(key(form) for form in full) - {""},
        frozenset(bare) - {""},
        frozenset(words) - {frozenset()},
    )


def agree(one: Names, two: Names) -> bool:
    """True if the two are called alike.

    >>> agree(names_of(["Guangdong Sheng"]), names_of(["Guangdong"]))
    True
    >>> agree(names_of(["Hồ Chí Minh"]), names_of(["Lạng Sơn Province"]))
    False
    """
    return _equality(one, two) > 0 or _similarity(one, two) >= _SIMILAR


def mean_the_same(listed: Names, other: Names, english: Names) -> bool:
    """True if the English name agrees, or so many others that it is no slip of one language.

    CLDR took its names from many hands: some languages have those of new areas at old codes.
    """
    return agree(listed, english) or len(listed.full & other.full) >= _NO_SLIP


def paired(
    areas: Mapping[str, Names],
    codes: Mapping[str, Names],
    hints: Mapping[str, Collection[str]],
    rounds: Collection[Round],
) -> dict[str, str]:
    """The code of each area, none of them twice; each round settles what the one before left open."""
    found: dict[str, str] = {}
    for offers in rounds:
        taken = set(found.values())
        left = {area: names for area, names in areas.items() if area not in found}
        free = {code: names for code, names in codes.items() if code not in taken}
        for _, area, code in sorted(offers(left, free, hints)):
            if area not in found and code not in taken:
                found[area] = code
                taken.add(code)
    return found


def equal(
    areas: Mapping[str, Names], codes: Mapping[str, Names], hints: Mapping[str, Collection[str]]
) -> Offers:
    """The pairs that share a name; between several a hint decides, then how near the name is to the own."""
    for area, one in areas.items():
        for code, two in codes.items():
            strength = _equality(one, two)
            if strength:
                yield -strength - (_HINTED if code in hints.get(area, ()) else 0), area, code


def similar(
    areas: Mapping[str, Names], codes: Mapping[str, Names], hints: Mapping[str, Collection[str]]
) -> Offers:
    """The pairs with nearly the same name; less is asked of a pair that is hinted at."""
    for area, one in areas.items():
        for code, two in codes.items():
            hinted = code in hints.get(area, ())
            likeness = _similarity(one, two)
            if likeness >= (_SIMILAR_IF_HINTED if hinted else _SIMILAR):
                yield -likeness - hinted, area, code


def hinted(
    areas: Mapping[str, Names], codes: Mapping[str, Names], hints: Mapping[str, Collection[str]]
) -> Offers:
    """The pairs that are hinted at, whatever the names."""
    for area in areas:
        for code in hints.get(area, ()):
            if code in codes:
                yield 0, area, code


NAMES_ALONE: tuple[Round, ...] = (equal, similar)
NAMES_THEN_HINTS: tuple[Round, ...] = (equal, similar, hinted)


def _equality(one: Names, two: Names) -> float:
    """0 if no name is the same; else the more, the nearer the shared name is to the own names."""
    shared = len(one.full & two.full) / 100
    if one.own & two.own:
        return 8 + shared
    if one.full & two.full:
        return (7 if one.own & two.full or two.own & one.full else 6) + shared
    return 4 if one.words & two.words or one.bare & two.bare else 0


def _similarity(one: Names, two: Names) -> float:
    best = 0.0
    for first in _latin(one.bare):
        for second in _latin(two.bare):
            shorter, longer = sorted((first, second), key=len)
            if len(shorter) >= max(_CONTAINED, len(longer) * _MOST) and shorter in longer:
                best = max(best, _SIMILAR)
            matcher = difflib.SequenceMatcher(None, first, second, autojunk=False)
            if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best:
                best = max(best, matcher.ratio())
    return best


def _latin(names: Iterable[str]) -> list[str]:
    return sorted(name for name in names if name[:1] < _LATIN_END)


def _forms(name: str) -> set[str]:
    """The name, without notes, and in its parts: `Praha, Hlavní město`, `Illes Balears [Islas Baleares]`."""
    parts = [part for part in _PARTS.split(name.replace("*", "").replace("²", "")) if part]
    forms = {part.strip() for part in parts}
    for part in list(forms):
        first, comma, rest = part.partition(", ")
        if comma:
            forms |= {first, f"{rest} {first}"}
    return forms


def _kept_words(written: str) -> frozenset[str]:
    words = frozenset(written.split(" ")) - {""}
    return words - _TYPES or words

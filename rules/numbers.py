"""Finds the whole numbers in a passage that may count people, in digits and in words, and what they count.

Times, years, decimals, scores, prices, shares and ages count nobody; nor do numbers beside words that say
what they are ("flight 302", "12 houses", "5 people missing"). "The eighth victim" counts eight, "two more"
are no total, and "dozens" are not exactly 24.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from rules.vocabulary import Use

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rules.passage import Passage

MOST_DIGITS = 7
_YEARS = range(1900, 2100)
_GROUP = 3
"""Digits between two thousands separators."""
_THOUSANDS = frozenset(",.'\u2019 \u00a0\u202f\u066c")
_NO_COUNT_BEFORE = frozenset("$€£¥₽#№")
_NO_COUNT_AFTER = frozenset("%°º\u066a\uff05")
_UNCOUNTED_JOINTS = frozenset(",.:-/\u2013\u2014\u066b\uff1a")
"""Between digits: a decimal, a time, a score, a range or a date."""
_TENS = 20
_COMMAS = frozenset(",\u060c\u3001\uff0c")
_BRACKETED = re.compile(
    r"[(\[\uff08]\s*\d{1,3}(?:\s*(?:[,\u060c\u3001/]|[^\W\d]{1,3}\s)\s*\d{1,3})*\s*[)\]\uff09]"
)
"""Nothing but a number or a few: (23), (19 and 23)."""
_BESIDE = 2
"""Tokens from an ordinal to the person or casualty it belongs to: "the eighth severely injured worker"."""
_SMALL = 3
_COUNTED = (Use.PEOPLE, Use.DEAD, Use.COUNTED, Use.INJURED, Use.MIXED)
_PERSONS = (Use.PERSON, Use.VICTIM, *_COUNTED)

_Words = dict[int, tuple[int, int]]


class Sense(StrEnum):
    """What a number says about a toll."""

    TOTAL = "total"
    MORE = "more"
    """So many on top of those who were known: no total."""
    ROUGH = "rough"
    """The least that the words can mean, or the most: dozens, up to 40."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number, the tokens it is written with, and what it says."""

    value: int
    first: int
    last: int
    sense: Sense = Sense.TOTAL


def numbers(passage: Passage) -> list[Number]:
    """The numbers of the passage that may count people, in order."""
    found = _all(passage)
    ages, beside = _ages(passage, found), _Beside(passage)
    return [beside.meant(n) for n in found if n not in ages and beside.counts(n)]


def asides(passage: Passage) -> set[int]:
    """The tokens at which an age set off by commas or brackets begins and ends: "a man (34) died"."""
    years = passage.begins(Use.AGE)
    ends = [(n.first, n.last + 1 + (n.last + 1 in years)) for n in _ages(passage, _all(passage))]
    return {at for both in ends for at in both}


def _all(passage: Passage) -> list[Number]:
    """All numbers, in order."""
    ordinals, rough = _ordinals(passage), list(_rough(passage))
    plain = _apart([*_in_digits(passage), *_in_words(passage)], [*ordinals, *rough])
    found = [*ordinals, *rough, *plain, *_single(passage)]
    return sorted([*found, *_lone(passage, found)], key=lambda n: n.first)


def increments(passage: Passage) -> Callable[[int, int], bool]:
    """Tells whether the number from one token to another is an increment: "two more", "two bodies more"."""
    before = passage.ends(Use.MORE)
    behind = {at for at in passage.begins(Use.MORE_BEHIND) if not passage.tokens[at].breaks}
    nouns = {hit.first for hit in passage.of(*_PERSONS) if hit.last + 1 in behind}
    return lambda first, last: (
        first - 1 in before or last + 1 in behind or not nouns.isdisjoint((first, last + 1))
    )


class _Beside:
    """What the words beside a number make of it."""

    def __init__(self, passage: Passage) -> None:
        self._is_more = increments(passage)
        self._ordinals = passage.begins(Use.ORDINAL)
        self._not_before, self._not_after = passage.ends(Use.NOT_BEFORE), passage.begins(Use.NOT_AFTER)
        self._up_to, self._of_them = passage.ends(Use.UP_TO), passage.ends(Use.OF_THEM)
        self._toll = passage.covered(Use.COUNTED) | passage.covered(Use.INJURED)
        self._people = {hit.first for hit in passage.of(*_COUNTED)}
        spared = passage.begins(Use.SPARED)
        nouns = passage.of(Use.PEOPLE, Use.PERSON)
        self._spared = spared | {hit.first for hit in nouns if hit.last + 1 in spared}

    def counts(self, number: Number) -> bool:
        """False beside a word that says what it is, or that it is of people who were not harmed."""
        if number.first in self._ordinals:
            return True
        before, behind = number.first - 1, number.last + 1
        if behind in self._not_after or behind in self._spared or before in self._of_them:
            return False
        return before not in self._not_before or behind in self._people or before in self._toll

    def meant(self, number: Number) -> Number:
        """The number with its sense; "the toll rose to 40" is no "up to 40"."""
        before = number.first - 1
        if number.sense is Sense.TOTAL and self._is_more(number.first, number.last):
            return replace(number, sense=Sense.MORE)
        bound = before in self._up_to and before not in self._toll
        return replace(number, sense=Sense.ROUGH) if bound else number


def _apart(found: Iterable[Number], taken: list[Number]) -> list[Number]:
    """The numbers that share no token with those that are taken."""
    tokens = {at for n in taken for at in range(n.first, n.last + 1)}
    return [n for n in found if tokens.isdisjoint(range(n.first, n.last + 1))]


# --------------------------------------------------------------------------- words beside numbers


def _ordinals(passage: Passage) -> list[Number]:
    """The ordinals of a person or casualty: the eighth victim, a third worker."""
    people = {at for hit in passage.of(*_PERSONS) for at in range(hit.first, hit.last + 1)}
    found: list[Number] = []
    for hit in passage.of(Use.ORDINAL):
        ahead = range(hit.last + 1, min(hit.last + _BESIDE + 1, len(passage.tokens)))
        near = takewhile(lambda at: not passage.tokens[at].breaks, ahead)
        taken = found and found[-1].last >= hit.first
        if not taken and not people.isdisjoint((*range(hit.first, hit.last + 1), *near)):
            found.append(Number(hit.filed.value, hit.first, hit.last))
    return found


def _rough(passage: Passage) -> Iterator[Number]:
    """Words that stand for many: dozens, several hundred."""
    last = -1
    for hit in passage.of(Use.VAGUE):
        if hit.first > last:
            last = hit.last
            yield Number(hit.filed.value, hit.first, hit.last, Sense.ROUGH)


def _single(passage: Passage) -> Iterator[Number]:
    """The article before a casualty: "un muerto"."""
    casualty = passage.begins(Use.DEAD) | passage.begins(Use.INJURED)
    return (Number(1, at, at) for at in passage.begins(Use.ARTICLE) if at + 1 in casualty)


def _lone(passage: Passage, found: list[Number]) -> list[Number]:
    """One for each "another" that no number stands behind, but a person or casualty."""
    numbered = {at for n in found for at in (n.first, n.last)}
    people = {hit.first for hit in passage.of(*_PERSONS)}
    lone = []
    for hit in passage.of(Use.MORE):
        near = [at for at in (hit.last + 1, hit.last + 2) if at < len(passage.tokens)]
        if near and numbered.isdisjoint((hit.first - 1, near[0])) and not people.isdisjoint(near):
            lone.append(Number(1, hit.first, hit.last, Sense.MORE))
    return _apart(lone, found)


def _ages(passage: Passage, found: list[Number]) -> set[Number]:
    """Those of the numbers that are ages; a neighbour is one too, as in "aged 19 and 23"."""
    before, within, after = passage.ends(Use.AGE), passage.covered(Use.AGE), passage.begins(Use.AGE)
    ordinals = passage.begins(Use.ORDINAL)
    found = [n for n in found if n.first not in ordinals]
    bracketed = {at for found in _BRACKETED.finditer(passage.text) for at in range(*found.span())}
    persons = passage.ends(Use.PERSON)
    ages = set()
    for n in found:
        apart = passage.tokens[n.first].start in bracketed or _set_off(passage, n, persons)
        if apart or n.first - 1 in before or n.first in within or n.last + 1 in after:
            ages.add(n)
    for left, right in pairwise(found):
        if left in ages and left.last + 1 not in after and _joined(passage, left, right):
            ages.add(right)
    for right, left in pairwise(found[::-1]):
        if right in ages and right.last + 1 in after and _joined(passage, left, right):
            ages.add(left)
    return ages


def _joined(passage: Passage, left: Number, right: Number) -> bool:
    """True if nothing but a comma or a small word stands between two numbers."""
    if right.first == left.last + 1:
        return _gap(passage, left.last).strip() in _COMMAS
    between = left.last + 1
    if right.first != between + 1 or passage.tokens[right.first].breaks:
        return False
    harmed = passage.begins(Use.DEAD) | passage.begins(Use.INJURED)
    return len(passage.tokens[between].folded) <= _SMALL and between not in harmed


def _set_off(passage: Passage, number: Number, persons: set[int]) -> bool:
    """True for the 34 of "a man, 34, died" and of "killed: Ana Ruiz, 34": alone behind a comma."""
    tokens, at, after = passage.tokens, number.first, number.last + 1
    if not at or not tokens[at].breaks or _gap(passage, at - 1).strip() not in _COMMAS:
        return False
    if after < len(tokens) and tokens[after].breaks:
        return _gap(passage, number.last).strip() in _COMMAS
    return after == len(tokens) and (tokens[at - 1].capital or at - 1 in persons)


# --------------------------------------------------------------------------- numbers alone


def _gap(passage: Passage, at: int) -> str:
    """What stands between a token and the next one; at the end, the rest of the text."""
    tokens = passage.tokens
    end = tokens[at + 1].start if at + 1 < len(tokens) else tokens[at].end + 1
    return passage.text[tokens[at].end : end]


def _in_digits(passage: Passage) -> Iterator[Number]:
    at = 0
    while at < len(passage.tokens):
        if not passage.tokens[at].folded.isdecimal():
            at += 1
            continue
        last, counts = _run(passage, at)
        if counts:
            digits = "".join(token.folded for token in passage.tokens[at : last + 1])
            if len(digits) <= MOST_DIGITS and not (last == at and int(digits) in _YEARS):
                yield Number(int(digits), at, last)
        at = last + 1


def _run(passage: Passage, first: int) -> tuple[int, bool]:
    """The last token of a number in digits, and whether it can count people at all."""
    tokens = passage.tokens
    counts = passage.text[tokens[first].start - 1 : tokens[first].start] not in _NO_COUNT_BEFORE
    last = first
    while last + 1 < len(tokens) and tokens[last + 1].folded.isdecimal():
        joint, length = _gap(passage, last), len(tokens[last + 1].folded)
        thousands = joint in _THOUSANDS and length == _GROUP and len(tokens[first].folded) <= _GROUP
        if not thousands and joint not in _UNCOUNTED_JOINTS:
            break
        counts = counts and thousands
        last += 1
    return last, counts and _gap(passage, last).lstrip()[:1] not in _NO_COUNT_AFTER


def _in_words(passage: Passage) -> Iterator[Number]:
    values = _longest(passage, Use.NUMBER)
    factors = _longest(passage, Use.MULTIPLIER)
    joining = passage.begins(Use.JOINING)
    at = 0
    while at < len(passage.tokens):
        if at not in values and at not in factors:
            at += 1
            continue
        value, last = _compound(at, values, factors, joining)
        first = at - 1 if at and _multiplies(passage, at, factors) else at
        if first < at:
            value *= int(passage.tokens[first].folded)
        yield Number(value, first, last)
        at = last + 1


def _longest(passage: Passage, use: Use) -> _Words:
    """For each token that begins a word of this use its value and its last token: half a dozen."""
    longest: _Words = {}
    for hit in passage.of(use):
        if hit.first not in longest or longest[hit.first][1] < hit.last:
            longest[hit.first] = (hit.filed.value, hit.last)
    return longest


def _multiplies(passage: Passage, at: int, factors: _Words) -> bool:
    """True for the digits of "3 dozen" and "20 mil"."""
    before = passage.tokens[at - 1].folded
    return at in factors and before.isdecimal() and len(before) < _GROUP


def _compound(at: int, values: _Words, factors: _Words, joining: set[int]) -> tuple[int, int]:
    """The value of number words in a row: two hundred and five, treinta y dos, 二十三."""
    total, pending, last = 0, 0, at
    while True:
        value, last = values[at] if at in values and at not in factors else factors[at]
        if at in factors:
            grows = total and value > total
            total = (total + pending) * value if grows else total + max(pending, 1) * value
            pending = 0
        else:
            pending += value
        at = last + 1
        at += at in joining and (pending >= _TENS or bool(total and not pending))
        smaller = at in values and values[at][0] < (pending if pending >= _TENS else 0 if pending else total)
        if not (at in factors or smaller):
            return total + pending, last

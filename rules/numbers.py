"""Finds the whole numbers in a passage that may count people, in digits and in words.

Times, years, decimals, scores, prices, shares and ages set between commas count nobody; nor do numbers
beside words that say what they are ("flight 302", "12 houses", "14 years").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rules.vocabulary import Use

if TYPE_CHECKING:
    from collections.abc import Iterator

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


@dataclass(frozen=True, slots=True)
class Number:
    """A number and the tokens it is written with."""

    value: int
    first: int
    last: int


def numbers(passage: Passage) -> list[Number]:
    """The numbers of the passage that may count people, in order."""
    articles = passage.begins(Use.ARTICLE)
    casualty = passage.begins(Use.DEAD) | passage.begins(Use.INJURED)
    one = [Number(1, at, at) for at in articles if at + 1 in casualty]
    found = sorted([*_in_digits(passage), *_in_words(passage), *one], key=lambda n: n.first)
    before, after = passage.ends(Use.NOT_BEFORE), passage.begins(Use.NOT_AFTER)
    people = casualty | passage.begins(Use.COUNTED) | passage.begins(Use.PEOPLE)
    return [
        n
        for n in found
        if n.last + 1 not in after
        and (n.first - 1 not in before or n.last + 1 in people)
        and not _is_age(passage, n)
    ]


def _is_age(passage: Passage, number: Number) -> bool:
    """True for the 34 of "a man, 34, died": a number alone between two commas."""
    tokens, after = passage.tokens, number.last + 1
    alone = number.first and tokens[number.first].breaks and after < len(tokens) and tokens[after].breaks
    return bool(alone) and _gap(passage, number.last).strip() == ","


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
    values = {hit.first: hit.filed.value for hit in passage.of(Use.NUMBER) if hit.first == hit.last}
    factors = {hit.first: hit.filed.value for hit in passage.of(Use.MULTIPLIER) if hit.first == hit.last}
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


def _multiplies(passage: Passage, at: int, factors: dict[int, int]) -> bool:
    """True for the digits of "3 dozen" and "20 mil"."""
    before = passage.tokens[at - 1].folded
    return at in factors and before.isdecimal() and len(before) < _GROUP


def _compound(at: int, values: dict[int, int], factors: dict[int, int], joining: set[int]) -> tuple[int, int]:
    """The value of number words in a row: two hundred and five, treinta y dos, 二十三."""
    total, pending, last = 0, 0, at
    while True:
        if at in factors:
            grows = total and factors[at] > total
            total = (total + pending) * factors[at] if grows else total + max(pending, 1) * factors[at]
            pending = 0
        else:
            pending += values[at]
        last = at
        joined = at + 1 in joining and (pending >= _TENS or (total and not pending))
        at += 2 if joined else 1
        smaller = at in values and values[at] < (pending if pending >= _TENS else 0 if pending else total)
        if not (at in factors or smaller):
            return total + pending, last

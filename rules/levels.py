"""Reads what officials say in numbers and colours: travel advisory levels, alert colours, magnitudes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rules.model import Severity
from rules.vocabulary import Use

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rules.passage import Passage

ADVISORY = {1: Severity.INFO, 2: Severity.LOW, 3: Severity.MEDIUM, 4: Severity.HIGH}
COLOURS = {Use.RED: Severity.HIGH, Use.ORANGE: Severity.MEDIUM, Use.GREEN: Severity.LOW}
MAGNITUDES = ((7.0, Severity.CRITICAL), (6.0, Severity.HIGH), (5.0, Severity.MEDIUM))
_SMALLEST, _LARGEST = 1.0, 10.0

# One digit, a separator, one digit: 6.1, 6,1, M6.1, 5.1M; but no distance, money or share.
_DECIMAL = re.compile(
    r"(?<![\d.,])(\d)[.,\u066b\uff0e](\d)(?![\d.,]\d|\d)(?!\s?(?:km|mil|mill|mm?\b|%|billion|trillion))",
    re.IGNORECASE,
)


def advisory_level(passage: Passage) -> Severity | None:
    """The severity of the travel advisory level a passage names: the new one, if it also names the old.

    "Raised from Level 3 to Level 4" and "de nivel 3 a nivel 4" are level 4.
    """
    number = level(passage)
    return None if number is None else ADVISORY[number]


def level(passage: Passage) -> int | None:
    """The number of that level, 1 to 4; None without one."""
    old = passage.ends(Use.FROM)
    said = [(hit.first - 1 in old, _digit_after(passage, hit.last)) for hit in passage.of(Use.LEVEL)]
    levels = [number for was, number in said if number in ADVISORY and not was]
    return levels[-1] if levels else None


def near_digit(passage: Passage, first: int, last: int) -> int:
    """The digit right behind some words, or right before them; 0 without one."""
    return _digit_after(passage, last) or (_digit_after(passage, first - 2) if first else 0)


def _digit_after(passage: Passage, at: int) -> int:
    tokens = passage.tokens
    written = tokens[at + 1].folded if at + 1 < len(tokens) else ""
    return int(written) if len(written) == 1 and written.isdecimal() else 0


def colour(passage: Passage) -> Use | None:
    """The gravest alert colour a passage names."""
    return next((use for use in COLOURS if passage.of(use)), None)


def magnitude(passage: Passage) -> float | None:
    """The magnitude an earthquake report gives, a decimal or a digit beside the word; None without one."""
    found = next(_magnitudes(passage), None)
    return found if found is not None and _SMALLEST <= found < _LARGEST else None


def _magnitudes(passage: Passage) -> Iterator[float]:
    for written in _DECIMAL.finditer(passage.text):
        yield int(written[1]) + int(written[2]) / 10
    for hit in passage.of(Use.MAGNITUDE):
        digit = near_digit(passage, hit.first, hit.last)
        if digit:
            yield float(digit)


def of_magnitude(value: float) -> Severity:
    """The severity of an earthquake of this magnitude."""
    return next((severity for least, severity in MAGNITUDES if value >= least), Severity.LOW)

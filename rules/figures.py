"""Reads how many died and how many were hurt: each number goes to its nearest casualty word, all at once.

"Hotel attack leaves guard dead and four guests hurt" is one and four; "deja ocho muertos y 12 heridos" is
eight and twelve. A casualty word takes one number and a number is given once; the pairs are chosen together,
so that the sum of their distances is small. Numbers of recalled events (`rules.passage`) do not count.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rules.model import Figures, Span
from rules.numbers import Number, numbers
from rules.vocabulary import Meaning, Use

if TYPE_CHECKING:
    from rules.passage import Passage
    from rules.phrases import Hit

REACH = 6
"""Words between a number and its casualty word, a comma counting as several."""
_BREAK = 3
_NOUN_AFTER = 3
"""A person this many words behind a number is what the number counts."""
MOST = 12
"""Casualty words and numbers looked at: a text with more is a list, and all pairs are weighed."""

_FATAL = frozenset({Use.DEAD, Use.KILLING, Use.COUNTED})
_TAKES_OBJECT = frozenset({Use.KILLING, Use.INJURING})
"""Active verbs: whoever stands before them did it."""
_CASUALTIES = (Use.DEAD, Use.KILLING, Use.COUNTED, Use.INJURED, Use.INJURING)


@dataclass(frozen=True, slots=True)
class Toll:
    """What one passage says about people harmed; without a number it may still say that there are some."""

    dead: tuple[int, ...] = ()
    injured: tuple[int, ...] = ()
    deadly: bool = False
    harmful: bool = False
    spans: tuple[Span, ...] = ()


def toll(passage: Passage) -> Toll:
    """The casualties of a passage, its recalled events left out."""
    words = _casualty_words(passage)
    if not words:
        return Toll()
    given = _assigned(passage, words, numbers(passage))
    dead = tuple(n.value for word, n in given if word.filed.use in _FATAL)
    injured = tuple(n.value for word, n in given if word.filed.use not in _FATAL)
    uses = {word.filed.use for word in words}
    spans = tuple(passage.span(min(n.first, w.first), max(n.last, w.last)) for w, n in given)
    deadly = any(dead) or bool(uses & {Use.DEAD, Use.KILLING})
    return Toll(dead, injured, deadly, bool(uses & {Use.INJURED, Use.INJURING}), spans)


def figures(title: Toll, summary: Toll) -> Figures:
    """The numbers of an item: the title's, and the summary's where the title gives none.

    A title may count twice ("kills two soldiers; nine dead"): the largest is meant. A summary goes on to
    the background, so its first number is meant.
    """
    return Figures(
        dead=max(title.dead) if title.dead else next(iter(summary.dead), None),
        injured=max(title.injured) if title.injured else next(iter(summary.injured), None),
    )


def _casualty_words(passage: Passage) -> list[Hit[Meaning]]:
    """The casualty words that mean it, longest first where they overlap, in order of the text."""
    nobody = passage.covered(Use.NOBODY)
    kept: list[Hit[Meaning]] = []
    for hit in passage.of(*_CASUALTIES):
        taken = kept and kept[-1].overlaps(hit)
        if not (taken or passage.recalled[hit.first] or hit.touches(nobody)):
            kept.append(hit)
    return kept


def _assigned(
    passage: Passage, words: list[Hit[Meaning]], found: list[Number]
) -> list[tuple[Hit[Meaning], Number]]:
    """Pairs of casualty word and number, chosen together: near, in the order of the text, as many as fit.

    Chosen one by one, "three officers died and two people were hurt" would give the two to `died`.
    """
    words, numbered = words[:MOST], _countable(passage, found)[:MOST]
    best: dict[tuple[int, int], tuple[int, tuple[tuple[int, int], ...]]] = {}
    for w in range(len(words) + 1):
        for n in range(len(numbered) + 1):
            choices = [best[w - 1, n]] if w else []
            choices += [best[w, n - 1]] if n else []
            gain = _gain(passage, words[w - 1], *numbered[n - 1]) if w and n else 0
            if gain:
                score, pairs = best[w - 1, n - 1]
                choices.append((score + gain, (*pairs, (w - 1, n - 1))))
            best[w, n] = max(choices, key=lambda choice: choice[0], default=(0, ()))
    return [(words[w], numbered[n][0]) for w, n in best[len(words), len(numbered)][1]]


def _countable(passage: Passage, found: list[Number]) -> list[tuple[Number, bool]]:
    """Numbers and, marked as such, lone persons ("guard dead") that no number stands before."""
    counted = {at for n in found for at in range(n.first, n.last + _NOUN_AFTER)}
    persons = [Number(1, hit.first, hit.last) for hit in passage.of(Use.PERSON) if hit.first not in counted]
    marked = [*((n, False) for n in found), *((person, True) for person in persons)]
    return sorted(marked, key=lambda pair: pair[0].first)


def _gain(passage: Passage, word: Hit[Meaning], number: Number, person: bool) -> int:  # noqa: FBT001 - a mark
    """How well the two belong together: more if nearer, a number before a person, 0 if not at all."""
    if person and word.filed.use is Use.COUNTED:
        return 0
    distance = _distance(passage, word, number)
    return 0 if distance is None or distance > REACH else 2 * (REACH + 1 - distance) - person


def _distance(passage: Passage, word: Hit[Meaning], number: Number) -> int | None:
    """Words from one to the other, a comma counting as several; None if they cannot belong together."""
    if number.last < word.first and word.filed.use not in _TAKES_OBJECT:
        first, last = number.last, word.first
    elif word.last < number.first:
        first, last = word.last, number.first
    else:
        return None
    if last - first > REACH:
        return None
    breaks = sum(passage.tokens[at].breaks for at in range(first + 1, last + 1))
    return last - first + _BREAK * breaks

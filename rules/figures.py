"""Reads how many died and how many were hurt: each number goes to its nearest casualty word, all at once.

"Hotel attack leaves guard dead and four guests hurt" is one and four; "deja ocho muertos y 12 heridos" is
eight and twelve. A casualty word takes one number and a number is given once; the pairs are chosen together,
so that the sum of their distances is small. Numbers of recalled events (`rules.passage`) do not count.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rules.model import Figures, Span
from rules.numbers import Number, Sense, asides, increments, numbers
from rules.vocabulary import Meaning, Use

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rules.passage import Passage
    from rules.phrases import Hit

REACH = 6
"""Words between a number and its casualty word, a comma counting as several."""
_BREAK = 3
_NOUN_AFTER = 3
"""A person this many words behind a number is what the number counts."""
_DYING = 3
"""Words from an injured person to the verb that says she died."""
_ORDINAL = 2
_WITHIN = 2
"""How far a number is from a term that it stands in: "elevando a 12 la cifra"."""
MOST = 12
"""Casualty words and numbers looked at: a text with more is a list, and all pairs are weighed."""

_FATAL = frozenset({Use.DEAD, Use.KILLING, Use.COUNTED, Use.VICTIM})
_TAKES_OBJECT = frozenset({Use.KILLING, Use.INJURING})
"""Active verbs: whoever stands before them did it."""
_CASUALTIES = (Use.MIXED, Use.INJURED, Use.INJURING, Use.DEAD, Use.KILLING, Use.COUNTED, Use.VICTIM)
"""Of two terms that are the same words, the earlier is meant: "the number of injured rose to"."""


@dataclass(frozen=True, slots=True)
class Toll:
    """What one passage says about people harmed; without a number it may still say that there are some."""

    dead: tuple[Number, ...] = ()
    injured: tuple[Number, ...] = ()
    deadly: bool = False
    harmful: bool = False
    summed: bool = False
    """It speaks of a toll, so that no number beside it is a part only."""
    spans: tuple[Span, ...] = ()

    @property
    def counted(self) -> bool:
        """True if it counts anybody."""
        return any(n.value for n in (*self.dead, *self.injured))


def toll(passage: Passage) -> Toll:
    """The casualties of a passage, its recalled events left out."""
    found = numbers(passage)
    aside = asides(passage)
    tokens = [replace(t, breaks=t.breaks and at not in aside) for at, t in enumerate(passage.tokens)]
    passage = replace(passage, tokens=tokens) if aside else passage
    words = _casualty_words(passage, found)
    if not words:
        return Toll()
    listed = passage.covered(Use.OF_THEM)  # "two Indians among the dead" is a part of them
    given = _assigned(passage, [word for word in words if not word.touches(listed)], found)
    dead = tuple(n for word, n in given if word.filed.use in _FATAL)
    injured = tuple(n for word, n in given if word.filed.use not in _FATAL)
    uses = {word.filed.use for word in words}
    spans = tuple(passage.span(min(n.first, w.first), max(n.last, w.last)) for w, n in given)
    deadly = any(n.value for n in dead) or bool(uses & {Use.DEAD, Use.KILLING, Use.MIXED})
    harmful = bool(uses & {Use.INJURED, Use.INJURING})
    return Toll(dead, injured, deadly, harmful, Use.COUNTED in uses, spans)


def figures(title: Toll, summary: Toll) -> Figures:
    """The numbers of an item: the title's, and the summary's where the title gives none.

    A title may count twice ("kills two soldiers; nine dead"): the largest is meant. A summary goes on to
    the background, so its first number is meant. "Another body found" gives none, if no total stands there.
    """
    more = max(_of(Sense.MORE, title), default=None)
    dead = max(_of(Sense.TOTAL, title), default=None)
    part = False
    if dead is None:
        # Two more in the title, two in the summary: the summary means the same two.
        dead = next((n for n in _of(Sense.TOTAL, summary) if more is None or n > more), None)
        part = dead is not None and _is_part(summary, dead)
    if dead is not None:
        return Figures(dead, _injured(title, summary), rough=part)
    rough = max(_of(Sense.ROUGH, title), default=None) or next(_of(Sense.ROUGH, summary), None)
    more = next(_of(Sense.MORE, summary), None) if more is None else more
    return Figures(rough, _injured(title, summary), more_dead=more, rough=rough is not None)


def _of(sense: Sense, toll: Toll) -> Iterator[int]:
    return (n.value for n in toll.dead if n.sense is sense)


def _injured(title: Toll, summary: Toll) -> int | None:
    """The injured; "12 more hurt" are twelve beside the dead, and no increment."""
    if title.injured:
        return max(n.value for n in title.injured)
    return next((n.value for n in summary.injured), None)


def _is_part(toll: Toll, dead: int) -> bool:
    """True for the two of "two died at once, another in hospital": nobody has summed up."""
    at = next(i for i, n in enumerate(toll.dead) if n.value == dead)
    return not toll.summed and any(n.sense is Sense.MORE for n in toll.dead[at:])


def _casualty_words(passage: Passage, found: list[Number]) -> list[Hit[Meaning]]:
    """The casualty words that mean it, longest first where they overlap, in order of the text."""
    nobody = passage.covered(Use.NOBODY)
    steps = passage.covered(Use.ORDINAL) | passage.covered(Use.MORE)
    steps |= {n.last for n in found if n.sense is Sense.MORE}
    counted = {at + ahead for at in steps for ahead in range(_ORDINAL + 1)}
    kept: list[Hit[Meaning]] = []
    for hit in passage.of(*_CASUALTIES):
        taken = kept and kept[-1].overlaps(hit)
        idle = hit.filed.use is Use.VICTIM and hit.first not in counted
        if not (taken or idle or passage.recalled[hit.first] or hit.touches(nobody)):
            kept.append(hit)
    return [hit for hit in kept if not _dies_of_it(passage, hit, found)]


def _dies_of_it(passage: Passage, hurt: Hit[Meaning], found: list[Number]) -> bool:
    """True for the injured of "an injured worker has died", who is not counted among the injured."""
    if hurt.filed.use is not Use.INJURED:
        return False
    near = range(hurt.last + 1, min(hurt.last + _DYING + 1, len(passage.tokens)))
    numbered, joining = {n.first for n in found}, passage.begins(Use.JOINING)
    dying = passage.begins(Use.DYING)
    for at in near:
        if passage.tokens[at].breaks or at in numbered or at in joining:
            return False
        if at in dying:
            return True
    return False


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
    is_more = increments(passage)
    persons = [_one(hit, more=is_more(hit.first, hit.last)) for hit in passage.of(Use.PERSON)]
    both = [*((n, False) for n in found), *((one, True) for one in persons if one.first not in counted)]
    marked = [one for one in both if not passage.recalled[one[0].first]]
    return sorted(marked, key=lambda pair: pair[0].first)


def _one(person: Hit[Meaning], *, more: bool) -> Number:
    """The person as a number: one, or one more."""
    return Number(1, person.first, person.last, Sense.MORE if more else Sense.TOTAL)


def _gain(passage: Passage, word: Hit[Meaning], number: Number, person: bool) -> int:  # noqa: FBT001 - a mark
    """How well the two belong together: more if nearer, a number before a person, 0 if not at all."""
    if person and (word.filed.use in (Use.COUNTED, Use.VICTIM) or word.touches({number.first})):
        return 0
    lone = number.sense is Sense.MORE and number.first in passage.begins(Use.MORE)
    if lone and word.filed.use not in _FATAL:
        return 0  # "and others hurt" is not one
    distance = _distance(passage, word, number)
    return 0 if distance is None or distance > REACH else 2 * (REACH + 1 - distance) - person


def _distance(passage: Passage, word: Hit[Meaning], number: Number) -> int | None:
    """Words from one to the other, a comma counting as several; None if they cannot belong together."""
    if number.last < word.first:
        if word.filed.use in _TAKES_OBJECT:
            return None
        first, last = number.last, word.first
    elif word.last < number.first:
        first, last = word.last, number.first
    else:
        return _WITHIN
    if last - first > REACH:
        return None
    breaks = sum(passage.tokens[at].breaks for at in range(first + 1, last + 1))
    return last - first + _BREAK * breaks

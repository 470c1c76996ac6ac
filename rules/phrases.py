"""Finds the terms of word lists in folded tokens: all of them in one pass over the text.

A term is written as people write it; it is folded like the text it is looked for in:

    curfew                   the word
    protest*                 the word with any ending
    toque de queda           these words in a row, with no comma or full stop between them
    airport .. closed        up to five other words may stand between
    (road|street) (|is )blocked    each of the choices; a choice may be empty

The terms make one tree. Each token starts at most one walk down the tree, and a walk is no longer than the
longest term, so the time is linear in the text whatever the text is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Generic, TypeVar

from rules.text import Token, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

T = TypeVar("T")

ANYTHING = ".."
"""Stands in a term for a few words that do not matter."""
GAP = 5
"""How many words that may be."""
SHORTEST_STEM = 3
_PARTS = 20_000

_CHOICE = re.compile(r"\(([^()]*)\)")
# Arabic writes "and", "by", "for" and the article on to the next word: والهجوم is "and the attack".
_ARABIC_PREFIXES = ("وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ل", "ف")
_SHORTEST_ARABIC = 3


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """A term found: what was filed under it, and its first and last token."""

    filed: T
    first: int
    last: int

    def overlaps(self, other: Hit[T]) -> bool:
        """True if the two share a token."""
        return self.first <= other.last and other.first <= self.last

    def touches(self, tokens: set[int]) -> bool:
        """True if one of its tokens is among these."""
        return not tokens.isdisjoint(range(self.first, self.last + 1))


class _Node(Generic[T]):
    """One step of many terms; what it does not have takes no room, for there are some hundred thousand."""

    __slots__ = ("filed", "lengths", "skip", "stems", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node[T]] | None = None
        self.stems: dict[str, _Node[T]] | None = None
        self.skip: _Node[T] | None = None
        self.filed: tuple[T, ...] = ()
        self.lengths: tuple[int, ...] = ()

    def child(self, step: _Step) -> _Node[T]:
        """The node a step leads to, made when it is first asked for."""
        if step.folded == ANYTHING:
            self.skip = self.skip or _Node()
            return self.skip
        if not step.stem:
            self.words = self.words if self.words is not None else {}
            return self.words.get(step.folded) or self.words.setdefault(step.folded, _Node())
        self.stems = self.stems if self.stems is not None else {}
        found = self.stems.get(step.folded)
        if found is None:
            found = self.stems[step.folded] = _Node()
            self.lengths = tuple(sorted({*self.lengths, len(step.folded)}))
        return found

    def after(self, token: Token) -> Iterator[_Node[T]]:
        """The nodes that this token leads to."""
        words, stems = self.words, self.stems
        for word in _forms(token.folded):
            if words and word in words:
                yield words[word]
            if stems:
                for length in self.lengths:
                    if length > len(word):
                        break
                    if word[:length] in stems:
                        yield stems[word[:length]]


@dataclass(frozen=True, slots=True)
class _Step:
    folded: str
    stem: bool = False


class Phrases(Generic[T]):
    """Terms with something filed under each; `find` says which of them a text contains.

    >>> phrases = Phrases([("airport .. clos*", "closure"), ("(road|street) blocked", "block")])
    >>> [hit.filed for hit in phrases.find(tokenise("Airport of Cancun closes; street blocked"))]
    ['closure', 'block']
    """

    def __init__(self, terms: Iterable[tuple[str, T]]) -> None:
        self._root: _Node[T] = _Node()
        for term, filed in terms:
            for spelling in spellings(term):
                node = self._root
                for step in _steps(spelling):
                    node = node.child(step)
                if filed not in node.filed:
                    node.filed += (filed,)

    def find(self, tokens: Sequence[Token]) -> list[Hit[T]]:
        """Every term in the tokens, in the order in which they begin."""
        return [hit for at in range(len(tokens)) for hit in self._from(at, tokens)]

    def _from(self, at: int, tokens: Sequence[Token]) -> Iterator[Hit[T]]:
        walks = [(node, at) for node in self._root.after(tokens[at])]
        while walks:
            node, last = walks.pop()
            for filed in node.filed:
                yield Hit(filed, at, last)
            walks.extend(_onwards(node, last, tokens))


def _onwards(node: _Node[T], last: int, tokens: Sequence[Token]) -> Iterator[tuple[_Node[T], int]]:
    reach = 1 if node.skip is None else 1 + GAP
    for at in range(last + 1, min(last + 1 + reach, len(tokens))):
        if tokens[at].breaks:
            return
        if at == last + 1:
            yield from ((child, at) for child in node.after(tokens[at]))
        if node.skip is not None:
            yield from ((child, at) for child in node.skip.after(tokens[at]))


def _forms(word: str) -> Iterator[str]:
    yield word
    if "\u0621" <= word[:1] <= "\u064a":
        for prefix in _ARABIC_PREFIXES:
            if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST_ARABIC:
                yield word[len(prefix) :]


def spellings(term: str) -> list[str]:
    """The term with each of its choices made.

    >>> spellings("(road|street) blocked")
    ['road blocked', 'street blocked']
    """
    if "(" not in term:
        return [term]
    parts = _CHOICE.split(term)
    return ["".join(chosen) for chosen in product(*(_choices(parts)))]


def _choices(parts: list[str]) -> Iterator[list[str]]:
    for number, part in enumerate(parts):
        yield part.split("|") if number % 2 else [part]


@lru_cache(maxsize=_PARTS)
def _steps_of(part: str) -> tuple[_Step, ...]:
    """The steps of one part of a term, kept for all terms it stands in; ValueError for a short stem."""
    steps = [_Step(token.folded) for token in tokenise(part)]
    if part.endswith("*") and steps:
        if len(steps[-1].folded) < SHORTEST_STEM:
            raise ValueError(f"{part!r} has a stem of less than {SHORTEST_STEM} letters")
        steps[-1] = _Step(steps[-1].folded, stem=True)
    return tuple(steps)


def _steps(spelling: str) -> list[_Step]:
    """The steps of one spelling; ValueError if it could match nothing, or nearly everything."""
    steps: list[_Step] = []
    for part in spelling.split():
        if part == ANYTHING:
            steps.append(_Step(ANYTHING))
            continue
        steps.extend(_steps_of(part))
    if not steps or ANYTHING in (steps[0].folded, steps[-1].folded):
        raise ValueError(f"{spelling!r} needs a word at both ends")
    return steps

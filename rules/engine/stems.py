"""The words of a report as they are compared: transliterated, cut to stems, weighed by how rare they are.

Six letters are enough to tell words apart and few enough that most endings fall away; transliterated, the
names of persons, ships and roads are the same in every script. In scripts without spaces two characters in a
row stand for a word.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from anyascii import anyascii

from rules.language_words import LATIN_WORDS, SCRIPT_WORDS
from rules.text import fold, is_unspaced, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LETTERS = 6
TITLE_WEIGHT = 4.0
NAME_WEIGHT = 3.2
MOST_TERMS = 120
"""Different stems of one report that count: a hostile feed must not absorb others by long lists of words."""
_SHORTEST = 2
_CACHE = 60_000
_LISTS = (LATIN_WORDS, *SCRIPT_WORDS.values())
_STOPS = frozenset(
    fold(word)
    for lists in _LISTS
    for words in lists.values()
    for word in words.split()
    if not word.startswith("-") and not word.endswith("-")
)


def stems(title: str, summary: str) -> dict[str, float]:
    """How often each stem stands there, the title's and names more; the first `MOST_TERMS` of the text."""
    counts: dict[str, float] = {}
    names: set[str] = set()
    for text, weight in ((title, TITLE_WEIGHT), (summary, 1.0)):
        for stem, name in _stems(text):
            if stem in counts or len(counts) < MOST_TERMS:
                counts[stem] = counts.get(stem, 0.0) + weight
            if name and text is summary:
                names.add(stem)
    for stem in names & counts.keys():
        counts[stem] *= NAME_WEIGHT
    return counts


@lru_cache(maxsize=_CACHE)
def stems_of(name: str) -> frozenset[str]:
    """The stems of a name."""
    return frozenset(stem for stem, _ in _stems(name))


def common_stems(words: Iterable[str]) -> frozenset[str]:
    """The stems of words that are common in news, as `Weights` takes them."""
    return frozenset(stem for word in words for stem, _ in _stems(word))


def _stems(text: str) -> Iterator[tuple[str, bool]]:
    """The stems in order; True for a word with a capital inside a sentence."""
    before = ""
    end = -1
    for token in tokenise(text):
        word = token.folded
        if is_unspaced(word):
            if before and token.start == end:
                yield before + word, False
            before, end = word, token.end
            continue
        before = ""
        stem = _stem(word)
        if stem:
            yield stem, token.capital and not token.breaks


@lru_cache(maxsize=_CACHE)
def _stem(word: str) -> str:
    """The stem of a folded word; empty for the small words of all languages."""
    if word in _STOPS:
        return ""
    latin = word if word.isascii() else anyascii(word).lower()
    return latin[:LETTERS] if len(latin) >= _SHORTEST else ""


class Weights:
    """How rare stems are, by the reports seen so far: each report's words become a vector of length one."""

    def __init__(self, common: frozenset[str] = frozenset()) -> None:
        """Start without having seen anything; `common` are stems that every newsroom uses all the time."""
        self.common = common
        self._seen: dict[str, int] = {}
        self._reports = 0

    def vector(self, counts: dict[str, float]) -> dict[str, float]:
        """The vector of a report, the report itself counted among those seen."""
        self._reports += 1
        if len(self._seen) > _MOST_SEEN:
            self._seen = {stem: count // 2 for stem, count in self._seen.items() if count > 1}
            self._reports //= 2
        seen, common = self._seen, self.common
        for stem in counts:
            seen[stem] = seen.get(stem, 0) + 1
        total = self._reports + _PRIOR_REPORTS
        found = {
            stem: (1.0 + math.log(count))
            * math.log(1.0 + total / (seen[stem] + (_PRIOR_COMMON if stem in common else _PRIOR_SEEN)))
            for stem, count in counts.items()
        }
        length = math.sqrt(sum(value * value for value in found.values())) or 1.0
        return {stem: value / length for stem, value in found.items()}


_MOST_SEEN = 300_000
"""Stems that are counted; beyond, all counts are halved, and those seen once forgotten."""
_PRIOR_REPORTS = 300
_PRIOR_SEEN, _PRIOR_COMMON = 1.0, 16.0
"""As if so many reports had been seen before the first, with so many of them a word: else every word of the
first is equally rare, and two attacks are alike because both are attacks."""

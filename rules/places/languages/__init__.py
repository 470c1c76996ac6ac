"""The words of each language beside names of places, ready to be asked; loaded when first needed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntFlag
from functools import cache
from importlib import import_module
from itertools import islice, product
from typing import TYPE_CHECKING

from rules.places.event_words import DIVERTED, EPICENTRE, FLIGHTS, SENDING
from rules.places.names import has_case
from rules.places.thing_words import THINGS
from rules.text import fold, is_unspaced, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rules.places.languages.grammar import Grammar

# fmt: off
LANGUAGES = (
    "af", "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et",
    "fa", "fi", "fr", "gl", "gu", "ha", "he", "hi", "hr", "hu", "hy", "id", "it", "ja", "ka", "kk",
    "km", "ko", "ku", "lo", "lt", "lv", "mk", "mn", "mr", "ms", "my", "nb", "ne", "nl", "pa", "pl",
    "ps", "pt", "ro", "ru", "si", "sk", "sl", "so", "sq", "sr", "sv", "sw", "ta", "te", "th", "tl",
    "tr", "uk", "ur", "uz", "vi", "zh", "zu",
)
# fmt: on
"""Languages with a grammar of their own."""

_SAME = {"no": "nb", "nn": "nb", "in": "id", "iw": "he", "sh": "sr", "fil": "tl", "ckb": "ku", "yue": "zh"}
_OTHERWISE = "en"
"""Read by English lists: a text whose language is not known, or has no lists."""
_FORMS_LIMIT = 24
SHORTEST_STEM = 3
_SHORT_NAME = 4
_CACHE_LIMIT = 20_000


class Says(IntFlag):
    """What a word beside a name says; the fields of `Grammar`, as bits, so that one look-up tells all."""

    NOTHING = 0
    AT = 1 << 0
    OF = 1 << 1
    ARTICLES = 1 << 2
    FROM = 1 << 3
    TOWARDS = 1 << 4
    TO = 1 << 5
    MOVING = 1 << 6
    LINKED = 1 << 7
    BORDER = 1 << 8
    LIKENESS = 1 << 9
    FELT = 1 << 10
    ORIGIN = 1 << 11
    OFFICES = 1 << 12
    SAYING = 1 << 13
    ACTING = 1 << 14
    TITLES = 1 << 15
    PLACE_NOUNS = 1 << 16
    STATES = 1 << 17
    ROADS = 1 << 18
    PERSONS = 1 << 19
    AFTER_AT = 1 << 20
    AFTER_FROM = 1 << 21
    AFTER_TOWARDS = 1 << 22
    AFTER_ORIGIN = 1 << 23
    AFTER_OFFICES = 1 << 24
    AFTER_TITLES = 1 << 25
    AFTER_PLACE_NOUNS = 1 << 26
    COMMON = 1 << 27
    OUTLETS = 1 << 28
    THINGS = 1 << 29
    SENDING = 1 << 30
    DIVERTED = 1 << 31
    FLIGHTS = 1 << 32
    EPICENTRE = 1 << 33


_SHARED = {
    Says.THINGS: THINGS,
    Says.SENDING: SENDING,
    Says.DIVERTED: DIVERTED,
    Says.FLIGHTS: FLIGHTS,
    Says.EPICENTRE: EPICENTRE,
}
"""Lists that stand beside the grammars, one subject for all languages."""
_BITS = {
    says: says.name.lower() + ("_" if says is Says.FROM else "")
    for says in Says
    if says.name and says not in _SHARED
}


@dataclass(frozen=True, slots=True)
class Word:
    """What a language makes of a folded word, whatever stands beside it; the same value for most words."""

    says: int
    """What it says of a name beside it, as bits of `Says`."""
    cased: bool
    """Its script begins names with a capital."""
    unspaced: bool
    """It is one character of a script without spaces."""
    starts: int
    """The words of the longest phrase that begins with it, 1 if none does."""
    ends: int
    """The words of the longest phrase that ends with it, 1 if none does."""
    codes: int
    """The words of the longest abbreviation that begins with it, 0 if none does."""
    people: int
    """The words of the longest listed demonym of several that begins with it, 0 if none does."""


class Language:
    """A grammar, folded and filed: what a word says, which names an inflected word may stand for."""

    def __init__(self, grammar: Grammar) -> None:
        self.code = grammar.language
        self.lower_demonyms = grammar.lower_demonyms
        self.prefixes = tuple(sorted((fold(p) for p in grammar.prefixes.split()), key=len, reverse=True))
        self._words: dict[str, int] = {}
        self._beginnings: dict[str, int] = {}
        self.phrases: dict[tuple[str, ...], int] = {}
        self.endings_say: dict[str, int] = {}
        self.prefixes_say: dict[str, int] = {}
        for says, field in _BITS.items():
            for entry in getattr(grammar, field).split():
                self._file(entry, int(says))
        for says, lists in _SHARED.items():
            for entry in lists.get(self.code, "").split():
                self._file(entry, int(says))
        self._beginning_sizes = sorted({len(beginning) for beginning in self._beginnings} - {1})
        self._known: dict[str, Word] = {}
        self._kinds: dict[Word, Word] = {}
        self._endings: dict[str, list[str]] = {}
        for ending, base in grammar.endings:
            self._endings.setdefault(ending, []).append(base)
        self._sizes = sorted({len(ending) for ending in self._endings}, reverse=True)
        self._irregular = {_key(form): _key(name) for form, name in grammar.irregular.items()}
        self.names: dict[str, str] = {}
        self.short: dict[str, list[tuple[str, str]]] = {}
        """Abbreviations by key: as written, and the code."""
        for name, code in grammar.names.items():
            if _is_short(name):
                self.short.setdefault(_key(name), []).append((name, code))
            else:
                self.names[_key(name)] = code
        self.reach = _reach(self.names)
        self.short_reach = _reach(self.short)
        self.phrase_ends: dict[str, int] = {}
        self.phrase_starts: dict[str, int] = {}
        for words in self.phrases:
            self.phrase_ends[words[-1]] = max(self.phrase_ends.get(words[-1], 1), len(words))
            self.phrase_starts[words[0]] = max(self.phrase_starts.get(words[0], 1), len(words))
        self._demonyms, self._demonym_stems = _demonyms(grammar.demonyms)
        self._longest_stem = max(map(len, self._demonym_stems), default=0)
        self.people_reach = _reach(key for key in self._demonyms if " " in key)
        for first, count in _reach(self._irregular).items():
            self.reach[first] = max(self.reach.get(first, 1), count)

    def _file(self, entry: str, says: int) -> None:
        if entry.startswith("-"):
            ending = fold(entry[1:])
            self.endings_say[ending] = self.endings_say.get(ending, 0) | says
            entry = entry[1:]  # English `-born` is a word after a name, Finnish `-ssa` an ending of it
        if entry.endswith("-") and len(entry) > 1:
            prefix = fold(entry[:-1])
            self.prefixes_say[prefix] = self.prefixes_say.get(prefix, 0) | says
            return
        words = tuple(token.folded for token in tokenise(entry.rstrip("*").replace("_", " ")))
        if not words:
            return
        if len(words) > 1:
            self.phrases[words] = self.phrases.get(words, 0) | says
            return
        filed = self._beginnings if entry.endswith("*") else self._words
        filed[words[0]] = filed.get(words[0], 0) | says

    def says(self, word: str) -> int:
        """What a folded word says, as bits of `Says`; 0 for most words."""
        return self.word(word).says

    def word(self, word: str) -> Word:
        """All that is known of a folded word without the text; kept, for news repeats its words."""
        found = self._known.get(word)
        if found is None:
            if len(self._known) >= _CACHE_LIMIT:
                self._known.clear()
                self._kinds.clear()
            found = self._describe(word)
            found = self._known[word] = self._kinds.setdefault(found, found)
        return found

    def _describe(self, word: str) -> Word:
        says = self._words.get(word, 0)
        for size in self._beginning_sizes:
            if size > len(word):
                break
            says |= self._beginnings.get(word[:size], 0)
        return Word(
            says,
            has_case(word),
            is_unspaced(word),
            self.phrase_starts.get(word, 1),
            self.phrase_ends.get(word, 1),
            self.short_reach.get(word, 0),
            self.people_reach.get(word, 0),
        )

    def phrase(self, words: tuple[str, ...]) -> int:
        """What several folded words in a row say, 0 if they are no entry."""
        return self.phrases.get(words, 0)

    def ending_says(self, word: str) -> int:
        """What the ending of an inflected name says (fi -ssa, hu -ban: in); the longest known one counts."""
        for size in range(min(5, len(word) - 2), 0, -1):
            found = self.endings_say.get(word[-size:])
            if found:
                return found
        return 0

    def base_forms(self, words: tuple[str, ...]) -> list[str]:
        """The names an inflected run of words may stand for, the likeliest first; never itself."""
        written = " ".join(words)
        regular = self._irregular.get(written)
        found = [regular] if regular else []
        if self._sizes:
            forms = [self._bases(word) for word in words]
            found += (" ".join(run) for run in islice(product(*forms), _FORMS_LIMIT))
        return [form for form in dict.fromkeys(found) if form != written]

    def _bases(self, word: str) -> list[str]:
        found = [word]
        for size in self._sizes:
            if len(word) - size < SHORTEST_STEM - 1:
                continue
            for base in self._endings.get(word[-size:], ()):
                form = word[:-size] + base
                if len(form) >= SHORTEST_STEM:
                    found.append(form)
        return found

    def without_prefix(self, word: str, shortest: int = SHORTEST_STEM) -> list[tuple[str, int]]:
        """The word without letters that are written together with it, and what those letters say."""
        return [
            (word[len(prefix) :], self.prefixes_say.get(prefix, 0))
            for prefix in self.prefixes
            if len(word) - len(prefix) >= shortest and word.startswith(prefix)
        ]

    def demonym(self, word: str) -> str:
        """The code of the country or state whose people or things the folded word names, or empty."""
        found = self._demonyms.get(word, "")
        size = min(len(word), self._longest_stem)
        while not found and size >= SHORTEST_STEM:
            found = self._demonym_stems.get(word[:size], "")
            size -= 1
        return found


def _is_short(name: str) -> bool:
    """True for an abbreviation: it counts only as it is written, and then it is certain."""
    letters = name.replace(".", "").replace(" ", "").replace("&", "")
    return name.endswith(".") or (name.isupper() and len(letters) <= _SHORT_NAME)


def _reach(keys: Iterable[str]) -> dict[str, int]:
    """By the first word, or the first two characters, the tokens of the longest key that begins so."""
    reach: dict[str, int] = {}
    for key in keys:
        words = key.split(" ")
        first = " ".join(words[:2]) if is_unspaced(words[0]) else words[0]
        reach[first] = max(reach.get(first, 1), len(words))
    return reach


def _key(text: str) -> str:
    return " ".join(token.folded for token in tokenise(text))


def _demonyms(listed: dict[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    whole = {_key(word): code for word, code in listed.items() if not word.endswith("*")}
    return whole, {_key(word.rstrip("*")): code for word, code in listed.items() if word.endswith("*")}


@cache
def language_of(code: str) -> Language:
    """The words of a language by its tag (`es`, `es-MX`); English where it is unknown or has no lists."""
    code = code.replace("_", "-").partition("-")[0].strip().lower()
    code = _SAME.get(code, code)
    if code not in LANGUAGES:
        code = _OTHERWISE
    grammar: Grammar = import_module(f"rules.places.languages.{code}").GRAMMAR
    return Language(grammar)

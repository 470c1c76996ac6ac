"""Which language a text is written in: by its script, and for Latin letters by small, frequent words.

A headline is short and a feed usually knows its own language, so the hint wins unless the text clearly
contradicts it: by another script, or by many function words of another language. Where there is no
evidence at all the answer is empty, which readers take as "try every language".
"""
# ruff: noqa: RUF001, RUF002 - letters of many scripts are this module's subject

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from rules.language_words import LATIN_LETTERS, LATIN_WORDS, SCRIPT_LETTERS, SCRIPT_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

EVIDENCE = 2000
"""Characters looked at: more would change the cost, not the answer."""
STRONG = 3.0
"""Function words (shared ones count in part) by which a text outvotes a hint."""

STRONG_IN_SCRIPT = 1.5
"""The same among languages of one script other than Latin, which are few."""
CLEAR = 0.35
"""Evidence that a text without a hint must show, and the lead over the next language, for an answer."""

_WORD = re.compile(r"[^\W\d_]+")
# Vowel signs of Indian scripts are no letters to `\w`, so other scripts are cut at what is no word.
_RUN = re.compile(r"[^\s\d\u200c.,;:!?()\[\]«»\"'“”„|/–—।،؛؟۔-]+")
_ENDING = 0.5
"""What an ending counts, where a word counts 1."""
_IN_NAME = 0.25
"""What a letter counts in a capitalised word, which may be a foreign name."""
_SIZES = (2, 3, 4, 5)
_BESIDE = 3
"""Letters a word must have besides its ending."""
_BEGINNING = 3
_SHARED = 0.7
"""The power of the number of languages by which a shared clue is divided: 1 would starve close kin."""
_ALPHABET = 0.2
"""What a letter counts for each language that writes it, however many do: the others do not."""

_LANGUAGES_OF = {
    "CYRILLIC": "ru uk be bg sr mk kk ky mn tg uz",
    "ARABIC": "ar fa ur ps ku ug sd",
    "HAN": "zh ja yue",
    "KANA": "ja",
    "HANGUL": "ko",
    "GREEK": "el",
    "HEBREW": "he yi",
    "THAI": "th",
    "DEVANAGARI": "hi mr ne",
    "BENGALI": "bn as",
    "TAMIL": "ta",
    "TELUGU": "te",
    "GEORGIAN": "ka",
    "ARMENIAN": "hy",
    "ETHIOPIC": "am ti",
    "KHMER": "km",
    "LAO": "lo",
    "MYANMAR": "my",
    "SINHALA": "si",
    "GUJARATI": "gu",
    "GURMUKHI": "pa",
    "KANNADA": "kn",
    "MALAYALAM": "ml",
}
_LATIN = "LATIN"
_ALSO_LATIN = frozenset({"sr", "kk", "uz", "ku"})
# A hint may be finer than what words can tell: Bosnian and Serbian in Latin letters read as Croatian.
_READ_AS = {"no": "nb", "nn": "nb", "bs": "hr", "sr": "hr", "sh": "hr", "fil": "tl", "in": "id"}
_READ_AS_SCRIPT = {"ckb": "ku", "iw": "he", "sh": "sr"}
_KANA = re.compile("[\u3041-\u30fa]")


@dataclass(frozen=True, slots=True)
class _Clues:
    """What words, endings (`-ung`), beginnings (`uku-`) and letters say, with the share of each language."""

    words: dict[str, tuple[tuple[str, float], ...]]
    letters: dict[str, tuple[tuple[str, float], ...]]


def _shares(
    listed: Mapping[str, Iterable[str]], extra: float = 0.0
) -> dict[str, tuple[tuple[str, float], ...]]:
    """For each clue its languages; one that several share counts in part for each."""
    owners: dict[str, list[str]] = {}
    for language, clues in listed.items():
        for clue in dict.fromkeys(clues):
            owners.setdefault(clue, []).append(language)
    return {
        clue: tuple(
            (language, (_ENDING if "-" in clue else 1) / len(owned) ** _SHARED + extra) for language in owned
        )
        for clue, owned in owners.items()
    }


def _clues(words: Mapping[str, str], letters: Mapping[str, str]) -> _Clues:
    listed = {language: words_of.split() for language, words_of in words.items()}
    return _Clues(_shares(listed), _shares(letters, _ALPHABET))


_LATIN_CLUES = _clues(LATIN_WORDS, LATIN_LETTERS)
_SCRIPT_CLUES = {script: _clues(words, SCRIPT_LETTERS[script]) for script, words in SCRIPT_WORDS.items()}
_NOT_LATIN = frozenset(" ".join(_LANGUAGES_OF.values()).split()) - _ALSO_LATIN


def detect(text: str, hint: str = "") -> str:
    """The ISO 639-1 code of the text's language, or an empty string if neither text nor hint tells.

    >>> detect("Enfrentamiento entre grupos armados en la frontera")
    'es'
    >>> detect("Взрыв на рынке"), detect("У Києві пролунали вибухи"), detect("ペルーで地震")
    ('ru', 'uk', 'ja')
    >>> detect("Gunmen kill three officers at a checkpoint in the south of the city", hint="es-MX")
    'en'
    """
    text = text[:EVIDENCE]
    hinted = _plain(hint)
    script = _script(text)
    if not script:
        return hinted
    if script == _LATIN:
        return _latin(text, hinted)
    return _of_script(text, script, hinted)


def _plain(hint: str) -> str:
    """The language of a tag such as `es-MX` or `pt_BR`; empty if it is no such tag."""
    language = re.split(r"[-_]", hint.strip().lower(), maxsplit=1)[0]
    return language if language.isascii() and language.isalpha() and len(language) in (2, 3) else ""


def _script(text: str) -> str:
    """The script most letters are in; kana among Han letters make the text Japanese."""
    letters: dict[str, int] = {}
    for c, count in Counter(text).items():
        script = _script_of(c)
        if script:
            letters[script] = letters.get(script, 0) + count
    if "KANA" in letters:
        letters["KANA"] += letters.pop("HAN", 0)
    return max(letters, key=lambda script: (letters[script], script)) if letters else ""


@lru_cache(maxsize=4096)
def _script_of(c: str) -> str:
    if not c.isalpha():
        return ""
    if c < "\u0250":
        return _LATIN
    if _KANA.match(c):
        return "KANA"
    first = unicodedata.name(c, "").partition(" ")[0]
    if first in {"CJK", "IDEOGRAPHIC"}:
        return "HAN"
    return first if first in _LANGUAGES_OF or first == _LATIN else ""


def _latin(text: str, hinted: str) -> str:
    scores = _scores(_WORD.findall(text), _LATIN_CLUES)
    best, second = [*sorted(scores, key=lambda language: -scores[language]), "", ""][:2]
    top = scores.get(best, 0)
    if not hinted or hinted in _NOT_LATIN:  # Latin letters contradict the hint of another script
        return best if top >= CLEAR and top - scores.get(second, 0) >= CLEAR / 2 else ""
    strong = top >= STRONG and top >= 2 * scores.get(_READ_AS.get(hinted, hinted), 0)
    return best if strong else hinted


def _of_script(text: str, script: str, hinted: str) -> str:
    """The hint, or the language whose letters and words the text has; the first of the script without any.

    A letter that the hinted language does not write contradicts it, and so do many words of another.
    """
    languages = _LANGUAGES_OF[script].split()
    written = _READ_AS_SCRIPT.get(hinted, hinted)
    known = hinted if written in languages else ""
    clues = _SCRIPT_CLUES.get(script)
    if not clues:
        return known or languages[0]
    scores = _scores(_RUN.findall(text), clues)
    best = max(languages, key=lambda language: scores.get(language, 0))  # of equals the first
    if not known:
        return best
    top, own = scores.get(best, 0), scores.get(written, 0)
    if written not in SCRIPT_WORDS[script] or top <= own:
        return known
    foreign = any(
        letter in clues.letters and all(language != written for language, _ in clues.letters[letter])
        for letter in set(text.casefold())
    )
    return best if foreign or (top >= STRONG_IN_SCRIPT and top >= 2 * own) else known


def _scores(words: list[str], clues: _Clues) -> dict[str, float]:
    """What words, endings and letters say for each language; insertion order breaks ties, so it is stable."""
    scores: dict[str, float] = {}
    for written in words:
        word = written.casefold()
        parts = [word, *[f"-{word[-size:]}" for size in _SIZES if len(word) >= size + _BESIDE]]
        if len(word) > 2 * _BEGINNING:
            parts.append(f"{word[:_BEGINNING]}-")
        for part in parts:
            for language, share in clues.words.get(part, ()):
                scores[language] = scores.get(language, 0.0) + share
        if not word.isascii():
            counted = 1.0 if not written[0].isupper() else _IN_NAME
            for letter in dict.fromkeys(word):
                for language, share in clues.letters.get(letter, ()):
                    scores[language] = scores.get(language, 0.0) + share * counted
    return scores

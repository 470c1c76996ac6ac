"""Words of any script: folded for comparison, with their exact place in the original text.

Everything that compares words (place names, keywords, topics) folds and cuts both sides here, so one
answer to "are these the same word?" holds everywhere.

What ends a token, and why: an apostrophe or hyphen ends a token but is no break. Names are cut in the same
way, so `N'Djamena`, `Port-au-Prince` and `Guinea Bissau` still match, while `l'attaque`, `Mexico's`,
`İzmir'de` and `anti-government` let the word inside be found.
"""
# ruff: noqa: RUF001 - letters and signs of many scripts are this module's subject

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

READ = 4_000
"""Characters of a summary that are read for places, topics and words: what happened stands at the beginning,
and a stranger's text of any length must not cost more than an ordinary one."""

# A hostile text may hold every character there is; beyond this many, answers are not kept.
_CACHE_LIMIT = 20_000

_AS_IT_IS = {"й": "й", "Й": "й", "ї": "ї", "Ї": "ї", "ı": "i", "İ": "i"}
_UNIFIED = str.maketrans(
    {
        "ø": "o",
        "đ": "d",
        "ł": "l",
        "ħ": "h",
        "ŧ": "t",
        "æ": "ae",
        "œ": "oe",
        "ð": "d",
        "þ": "th",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
        "ٱ": "ا",
        "ـ": "",
        "ς": "σ",
    }
)
# Marks that spell a letter's accent, a Hebrew point or an Arabic vowel go; those that are letters
# themselves (Indic vowels and viramas, Thai vowels, kana voicing) stay.
_ACCENTS = frozenset({1, *range(10, 37), *range(200, 256)})
_VARIATIONS = map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))
_FILLERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0").union(_VARIATIONS)
_HANGUL = range(0xAC00, 0xD7A4)

# Written without spaces, or (Hangul) with particles stuck to the word: one token a character.
_UNSPACED = (
    range(0x0E00, 0x0F00),  # Thai, Lao
    range(0x1000, 0x10A0),  # Myanmar
    range(0x1100, 0x1200),  # Hangul Jamo
    range(0x1780, 0x1800),  # Khmer
    range(0x2E80, 0x3000),  # CJK radicals
    range(0x3005, 0x3008),
    range(0x3021, 0x3130),  # kana and their like
    range(0x3400, 0xA000),  # Han
    range(0xA960, 0xA980),
    range(0xAC00, 0xD800),  # Hangul
    range(0xF900, 0xFB00),
    range(0xFF66, 0xFFDD),  # half-width kana and Hangul
    range(0x1B000, 0x1B170),
    range(0x20000, 0x32000),
)

_FIRST_UNSPACED = chr(_UNSPACED[0].start)
_APOSTROPHES = frozenset("'’‘ʼʻ`´′＇ʹ׳״")
_HYPHENS = frozenset("-‐‑－·・")
_NO_BREAK = frozenset("&#@_*%＆")
# A full stop after these ends no sentence: St. Louis, Mt. Vernon, Gen. García.
_ABBREVIATIONS = frozenset(
    """st ste sta sto mt ft pt pto pta cd dr dra mr mrs ms sr sra gen gral col cmdr sgt lt capt gov gob sen
    rep prof rev hon jr vs no av km dept depto prov""".split()  # noqa: SIM905 - words read best as words
)

_TOKEN = re.compile(r"[wUd][wUdi]*|ci*")
# What the two halves of a letter make together; the second is lost to, or left by, the fold of the halves.
_CYRILLIC_HALVES = re.compile("[ИиІі][\u0306\u0308]")
_KEPT_HALVES = re.compile("[\u3040-\u30ff][\u3099\u309a]|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?")


@dataclass(frozen=True, slots=True)
class Token:
    """One word, or one character of an unspaced script; `text[start:end]` folds to `folded`."""

    folded: str
    start: int
    end: int
    capital: bool
    breaks: bool
    """A sentence end, comma, bracket, quote, colon, ... stands before it; true for the first token."""


class _Folds(dict[int, str]):
    """What each character folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        if len(self) < _CACHE_LIMIT:
            self[code] = folded
        return folded


class _Shapes(dict[int, str]):
    """What each character does to a token, as one letter, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        shape = _shape(chr(code))
        if len(self) < _CACHE_LIMIT:
            self[code] = shape
        return shape


def _strip(text: str) -> str:
    return "".join(
        c for c in text if unicodedata.combining(c) not in _ACCENTS and unicodedata.category(c) != "Me"
    )


def _ignorable(c: str) -> bool:
    return unicodedata.category(c) in ("Cf", "Me") or c in _FILLERS


def _fold_character(c: str) -> str:
    if c in _AS_IT_IS:
        return _AS_IT_IS[c]
    if _ignorable(c):
        return ""
    if ord(c) in _HANGUL:
        return c
    if c.isdecimal():
        return str(unicodedata.decimal(c))
    bare = _strip(unicodedata.normalize("NFKD", c)).casefold()
    bare = _strip(unicodedata.normalize("NFKD", bare)).translate(_UNIFIED)
    return unicodedata.normalize("NFC", "".join(d for d in bare if not _ignorable(d)))


def _shape(c: str) -> str:
    """One letter: U capital, w other letter, d digit, c unspaced character, i goes on, the rest separates.

    Separators: s silent, a apostrophe, h hyphen, p full stop, k comma, b break.
    """
    folded = _FOLDS[ord(c)]
    if c in _APOSTROPHES:
        return "a"
    if c in _HYPHENS:
        return "h"
    if not folded or unicodedata.category(c) in ("Mn", "Mc"):
        return "i"
    if all(unicodedata.category(d)[0] in "LNM" for d in folded):
        return _letter(c)
    return _separator(c)


def is_unspaced(word: str) -> bool:
    """True if the word begins in a script of which every character is a token of its own.

    >>> is_unspaced("東"), is_unspaced("서"), is_unspaced("tokyo")
    (True, True, False)
    """
    first = word[:1]
    return first >= _FIRST_UNSPACED and _in_unspaced_block(first)


@lru_cache(maxsize=_CACHE_LIMIT)
def _in_unspaced_block(c: str) -> bool:
    return any(ord(c) in block for block in _UNSPACED)


def _letter(c: str) -> str:
    if is_unspaced(c):
        return "i" if "\u1161" <= c <= "\u11ff" else "c"
    if c.isupper() or c.istitle():
        return "U"
    return "d" if unicodedata.category(c)[0] == "N" else "w"


def _separator(c: str) -> str:
    if c in ".．":
        return "p"
    if c in ",，":
        return "k"
    if c in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029|":
        return "b"
    silent = c in _NO_BREAK or unicodedata.category(c)[0] in "ZCS"
    return "s" if silent else "b"


_FOLDS = _Folds()
_SHAPES = _Shapes()


def _compose(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", found[0])


def fold(text: str) -> str:
    """The text as it is compared: no case, no accents, no invisible characters; one form of each letter.

    >>> fold("Comitán de Domínguez")
    'comitan de dominguez'
    >>> fold("İstanbul"), fold("Київ"), fold("Straße")
    ('istanbul', 'київ', 'strasse')
    """
    if text.isascii():
        return text.lower()
    if "\u0306" in text or "\u0308" in text:
        text = _CYRILLIC_HALVES.sub(_compose, text)
    folded = text.translate(_FOLDS)
    return folded if folded.isascii() else _KEPT_HALVES.sub(_compose, folded)


def _is_break(gap: str, before: Token, digits: bool) -> bool:  # noqa: FBT001 - asked for every token
    """True if the separators between two tokens end a phrase; `gap` holds their shapes."""
    gap = gap.replace("i", "")
    if "b" in gap:
        return True
    if gap in ("", "a", "h", "p"):
        return False
    if gap == "k":
        return not digits
    if "a" in gap or "h" in gap or "k" in gap:
        return True
    if "p" not in gap:
        return False
    return len(before.folded) > 1 and before.folded not in _ABBREVIATIONS


def tokenise(text: str) -> tuple[Token, ...]:
    """The words of a text in order, with offsets into it; linear in its length, for any text.

    >>> [t.folded for t in tokenise("Ataque en Port-au-Prince, Haití")]
    ['ataque', 'en', 'port', 'au', 'prince', 'haiti']
    >>> [t.folded for t in tokenise("東京で地震")]
    ['東', '京', 'で', '地', '震']
    """
    shapes = text.translate(_SHAPES)
    plain = text.lower() if text.isascii() else ""
    tokens: list[Token] = []
    end = 0
    for found in _TOKEN.finditer(shapes):
        before = end
        start, end = found.span()
        breaks = True
        if tokens:
            gap = shapes[before:start]
            breaks = gap != "s" and _is_break(gap, tokens[-1], shapes[before - 1] == "d" == shapes[start])
            if breaks and text[before:start] == '"' and "א" <= text[start] <= "ת":
                breaks = False  # within a Hebrew word it marks an abbreviation: ארה"ב
        folded = plain[start:end] if plain else fold(text[start:end])
        tokens.append(Token(folded, start, end, shapes[start] == "U", breaks))
    return tuple(tokens)

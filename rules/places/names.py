"""How a name is written in a text, and under which keys the gazetteer may know it."""
# ruff: noqa: RUF001 - endings and prefixes of many scripts are this module's subject

from __future__ import annotations

from itertools import islice, product

from rules.text import tokenise

LONGEST_NAME = 12
"""The most tokens a name may have; in unspaced scripts every character is one."""

_FORMS_LIMIT = 24
_SHORTEST_STEM = 3

# Russian and Ukrainian endings by declension. A name is filed under its own declension only, so that the
# genitive `Грузии` finds Грузия (Georgia) while `груз` (cargo) does not.
_DECLENSIONS = (
    ("ия", ("ия", "ии", "ию", "ией", "иею")),
    ("ія", ("ія", "ії", "ію", "ією")),
    (
        "ый",
        tuple(
            """ый ий ой ая яя ое ее ого его ому ему ым им ом ем ую юю ей ые ие ых их ыми ими
            ський ська ське ської ській ську ським а е у""".split()  # noqa: SIM905 - words read best as words
        ),
    ),
    ("ь", ("ь", "я", "ю", "ем", "ём", "е", "и", "ью", "і", "ю")),
    ("а", ("", "а", "у", "ом", "е", "ы", "и", "ою", "ой", "о", "і", "ові", "ам", "ах", "ами")),
    ("я", ("я", "и", "е", "ю", "ей", "ею", "і", "ями", "ях", "є", "ї")),
)
_ADJECTIVES = ("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ські", "ська", "ське", "цька", "цький")
_ARABIC_PREFIXES = ("وال", "بال", "و", "ب", "ل", "ف", "ك")


def key(name: str) -> str:
    """The key under which a name is looked up: its folded tokens, one space between.

    >>> key("Port-au-Prince"), key("東京")
    ('port au prince', '東 京')
    """
    return " ".join(token.folded for token in tokenise(name))


def is_cyrillic(folded: str) -> bool:
    """True if the word begins with a Cyrillic letter."""
    return "\u0400" <= folded[:1] <= "\u052f"


def is_arabic(folded: str) -> bool:
    """True if the word begins with an Arabic letter."""
    return "\u0600" <= folded[:1] <= "\u06ff"


def has_case(folded: str) -> bool:
    """True if the word is of a script in which names begin with a capital: Latin, Greek, Cyrillic, ...

    Comparing the folded word with its capitalised self asks the character tables, not a list of ours.
    """
    return folded[:1].upper() != folded[:1]


def stem_key(name_key: str) -> str:
    """The key under which a Cyrillic name in the nominative is filed for its other cases; or empty."""
    words = name_key.split(" ")
    if not all(is_cyrillic(word) for word in words):
        return ""
    stems = [_own_stem(word) for word in words]
    return "~" + " ".join(stems) if all(stems) else ""


def _own_stem(word: str) -> str:
    for ending, changed in (("їв", "єв"), ("ів", "ов")):
        if word.endswith(ending):
            word = word.removesuffix(ending) + changed
    for ending in ("ия", "ія"):
        if word.endswith(ending):
            return _filed(word, ending, ending)
    for ending in _ADJECTIVES:
        if word.endswith(ending):
            return _filed(word, ending, "ый")
    return _noun_stem(word)


def _noun_stem(word: str) -> str:
    if word.endswith("ь"):
        return _filed(word, "ь", "ь")
    if word.endswith("я"):
        return _filed(word, "я", "я")
    if word[-1:] in "аоыиеі":
        return _filed(word, word[-1], "а")
    return _filed(word, "", "а")


def _filed(word: str, ending: str, declension: str) -> str:
    stem = word.removesuffix(ending)
    return f"{stem}~{declension}" if len(stem) >= _SHORTEST_STEM else ""


def _stems(word: str) -> list[str]:
    stems = (
        _filed(word, ending, declension)
        for declension, endings in _DECLENSIONS
        for ending in endings
        if word.endswith(ending)
    )
    return list(dict.fromkeys(filter(None, stems)))


def other_keys(words: tuple[str, ...]) -> tuple[str, ...]:
    """Further keys to try for words that are no name as they stand: other cases, prefixes."""
    first = words[0]
    if is_cyrillic(first):
        forms = product(*(_stems(word) for word in words))
        return tuple("~" + " ".join(stems) for stems in islice(forms, _FORMS_LIMIT))
    if is_arabic(first):
        return tuple(_without_prefix(words))
    return ()


def _without_prefix(words: tuple[str, ...]) -> list[str]:
    found = []
    for prefix in _ARABIC_PREFIXES:
        bare = words[0].removeprefix(prefix)
        if bare != words[0] and len(bare) >= _SHORTEST_STEM:
            found.append(" ".join((bare, *words[1:])))
            found.append(" ".join(("ال" + bare, *words[1:])))
    if words[0].startswith("لل"):
        found.append(" ".join(("ال" + words[0][2:], *words[1:])))
    return found

"""What an SMS costs: the GSM-7 alphabet, UCS-2 for all other scripts, and segments of each."""

# ruff: noqa: RUF001 - the typography of newspapers is what this file is about

from __future__ import annotations

import unicodedata

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}\\[~]|€")
"""Characters that take two places, because an escape goes before them."""
_GSM = _BASIC | _EXTENDED
# Letters that no decomposition brings into the alphabet, and the typography of newspapers.
_FOLDS = str.maketrans(
    dict.fromkeys("‘’‚′`´", "'")
    | dict.fromkeys("“”„«»″", '"')
    | dict.fromkeys("–—‒−‐‑", "-")
    | dict.fromkeys("\u2060\u2068\u2069\u200c\u200d\ufe0f", "")
    | {"…": "...", "•": "-", "·": "-", "‹": "<", "›": ">", "\u00a0": " ", "\u202f": " "}
    | {"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i"}
    | {"œ": "oe", "Œ": "Oe", "ħ": "h", "Ħ": "H", "ŋ": "n", "Ŋ": "N", "ŧ": "t", "Ŧ": "T", "ẞ": "SS"}
)

ONE_GSM, MANY_GSM = 160, 153
ONE_UCS2, MANY_UCS2 = 70, 67


def fold(text: str) -> str:
    """The text in letters a plain SMS has, wherever the script is Latin: `á` becomes `a`, `é` and `ñ` stay.

    >>> fold("Comitán, «ñandú», Łódź"), fold("Київ")
    ('Comitan, "ñandu", Lodz', 'Київ')
    """
    return "".join(map(_letter, unicodedata.normalize("NFC", text).translate(_FOLDS)))


def _letter(char: str) -> str:
    if char in _GSM:
        return char
    plain = "".join(c for c in unicodedata.normalize("NFKD", char) if not unicodedata.combining(c))
    return plain if plain and all(c in _GSM for c in plain) else char


def is_gsm(text: str) -> bool:
    """True if the whole text fits the GSM-7 alphabet."""
    return _GSM.issuperset(text)


def units(text: str) -> int:
    """How many places the text takes: septets in GSM-7, 16-bit units in UCS-2.

    >>> units("[HIGH]"), units("Київ"), units("🚨")
    (8, 4, 2)
    """
    if is_gsm(text):
        return len(text) + sum(c in _EXTENDED for c in text)
    return len(text.encode("utf-16-le", "replace")) // 2


def segments(text: str) -> int:
    """How many segments the text is sent, and paid for, in.

    >>> segments("a" * 160), segments("a" * 161), segments("ж" * 71), segments("ж" * 135)
    (1, 2, 2, 3)
    """
    one, many = (ONE_GSM, MANY_GSM) if is_gsm(text) else (ONE_UCS2, MANY_UCS2)
    needed = units(text)
    return 1 if needed <= one else -(-needed // many)


def fits(text: str) -> bool:
    """True if the text fits two segments, however a carrier cuts them.

    A character of two places never lies across a cut, so each one may waste a place before it.
    """
    gsm = is_gsm(text)
    one, many = (ONE_GSM, MANY_GSM) if gsm else (ONE_UCS2, MANY_UCS2)
    needed = units(text)
    return needed <= one or needed <= 2 * many - 1 or (needed == 2 * many and needed == len(text))


def trim(text: str, places: int) -> str:
    """The beginning of the text in at most so many places of UCS-2, with dots where it was cut.

    >>> trim("San Cristobal de las Casas", 13)
    'San Cristob..'
    """
    if len(text.encode("utf-16-le", "replace")) // 2 <= places:
        return text
    kept, used = [], 2
    for char in text:
        used += 2 if ord(char) > 0xFFFF else 1  # noqa: PLR2004 - beyond it, UTF-16 takes two units
        if used > places:
            break
        kept.append(char)
    return "".join(kept).rstrip() + ".."

"""Which language a text is written in: by its script, and for Latin letters by small, frequent words.

A headline is short and a feed usually knows its own language, so the hint wins unless the text clearly
contradicts it: by another script, or by many function words of another language. Where there is no
evidence at all the answer is empty, which readers take as "try every language".
"""
# ruff: noqa: RUF001, RUF002 - letters of many scripts are this module's subject

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict

EVIDENCE = 2000
"""Characters looked at: more would change the cost, not the answer."""
STRONG = 3.0
"""Function words (shared ones count in part) by which a text outvotes a hint."""

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = "LATIN"

# Words so frequent that nearly every sentence of the language has one; written with their accents,
# because "e" and "è", "a" and "à" tell neighbours apart.
_FUNCTION_WORDS = {
    "en": """the of and to in is are was for on with by at from after that his her their as over who
        have has been says said it its this amid near into not be were than but a under across out off will
        while""",
    "es": """el la los las de del y en que un una por con para se al su sus es tras deja dejan fue más entre
        no como lo ha han este esta desde hasta sin sobre pero ser son muy ya a o e tres""",
    "fr": """le la les de des du et en un une que qui dans pour par sur au aux est sont après avec plus
        ne pas ce cette ses son sa se été contre selon mais ou leur à d l""",
    "pt": """o a os as de do da dos das e em no na nos nas um uma que por para com se ao após não mais são foi
        pelo pela entre sobre até seu sua é à""",
    "de": """der die das und in den dem ein eine einen einem einer von zu mit auf für ist sind nach bei im
        am aus an nicht auch wird wurde werden als sich über es vor gegen durch zum zur des""",
    "it": """il lo la i gli le di del della dei delle e in un una che per con su da dal dalla al alla nel
        nella non è sono dopo più tra si come anche ma contro""",
    "nl": """de het een en van in op te is dat die voor met zijn er aan niet om bij na door naar uit ook over
        wordt werd tot tegen als maar""",
    "pl": """w i na z się nie do to jest że o po za od przez dla jak są był była ze przy oraz ale tym został
        zostało""",
    "tr": """ve bir bu da de için ile olarak çok daha en gibi sonra kadar olan oldu ne var üzerine göre
        nedeniyle""",
    "id": """yang dan di dari untuk dengan pada ini itu ke dalam akan tidak oleh karena telah sudah juga saat
        warga usai para""",
}
_LETTERS = {"ñ": "es", "¿": "es", "¡": "es", "ß": "de", "ã": "pt", "õ": "pt", "ł": "pl", "ż": "pl", "ś": "pl"}
_LETTERS |= {"ğ": "tr", "ı": "tr", "ş": "tr"}

_LANGUAGES_OF = {
    "CYRILLIC": "ru uk be bg sr mk kk ky mn tg",
    "ARABIC": "ar fa ur ps ug ckb sd",
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
}
# Letters that only one language of the script writes; the first language above is meant without them.
_MARKS = {
    "CYRILLIC": {"uk": "іїєґ", "be": "ў", "sr": "јљњђћџ", "mk": "ѓќѕ", "kk": "әғқңұһ", "ru": "ыэъё"},
    "ARABIC": {"ur": "ٹڈڑںےہھ", "fa": "پچژگکی", "ar": "ةىيك"},
}
_KANA = re.compile("[\u3041-\u30fa]")


def _weights() -> dict[str, list[tuple[str, float]]]:
    """For each function word its languages; a word that several share counts in part for each."""
    owners: dict[str, list[str]] = {}
    for language, words in _FUNCTION_WORDS.items():
        for word in words.split():
            owners.setdefault(word, []).append(language)
    return {word: [(language, 1 / len(owned)) for language in owned] for word, owned in owners.items()}


_WEIGHTS = _weights()


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
        return _by_words(text, hinted)
    languages = _LANGUAGES_OF[script].split()
    return _by_letters(text, script, hinted if hinted in languages else "") or languages[0]


def _plain(hint: str) -> str:
    """The language of a tag such as `es-MX` or `pt_BR`; empty if it is no such tag."""
    language = re.split(r"[-_]", hint.strip().lower(), maxsplit=1)[0]
    return language if language.isascii() and language.isalpha() and len(language) in (2, 3) else ""


def _script(text: str) -> str:
    """The script most letters are in; kana among Han letters make the text Japanese."""
    letters = Counter(_script_of(c) for c in text if c.isalpha())
    letters.pop("", None)
    if letters["KANA"]:
        letters["KANA"] += letters.pop("HAN", 0)
    return max(letters, key=lambda script: (letters[script], script)) if letters else ""


def _script_of(c: str) -> str:
    if c < "\u0250":
        return _LATIN
    if _KANA.match(c):
        return "KANA"
    first = unicodedata.name(c, "").partition(" ")[0]
    if first in ("CJK", "IDEOGRAPHIC"):
        return "HAN"
    return first if first in _LANGUAGES_OF or first == _LATIN else ""


def _by_letters(text: str, script: str, hinted: str) -> str:
    """The hint, or the language whose own letters the text has; letters outvote a hint without any."""
    marks = _MARKS.get(script, {})
    folded = text.casefold()
    found = {language: sum(folded.count(letter) for letter in own) for language, own in marks.items()}
    best = max(found, key=lambda language: found[language], default="")
    if not best or not found[best]:
        return hinted
    if hinted and (hinted not in marks or found[hinted]):
        return hinted
    return best


def _by_words(text: str, hinted: str) -> str:
    scores = _scores(text)
    best, second = [*sorted(scores, key=lambda language: -scores[language]), "", ""][:2]
    if not hinted or hinted in _all_scripts():
        return best if best and scores[best] > scores[second] else ""
    strong = scores[best] >= STRONG and scores[best] >= 2 * scores[hinted]
    return best if strong else hinted


def _scores(text: str) -> dict[str, float]:
    """Function words and tell-tale letters by language; insertion order breaks ties, so it is stable."""
    scores: dict[str, float] = defaultdict(float)
    folded = text.casefold()
    for word in _WORD.findall(folded):
        for language, weight in _WEIGHTS.get(word, ()):
            scores[language] += weight
    for letter, language in _LETTERS.items():
        if letter in folded:
            scores[language] += 1.0
    return scores


def _all_scripts() -> frozenset[str]:
    """The languages that are not written in Latin letters: a Latin text contradicts them."""
    return frozenset(" ".join(_LANGUAGES_OF.values()).split()) - {"sr", "kk"}

"""What the words beside a name say: did it happen there, or why else is the place named?"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from rules.model import Scope
from rules.places.languages import Says
from rules.text import is_unspaced

if TYPE_CHECKING:
    from rules.places.languages import Language
    from rules.places.mentions import Mention

_LOOK_BACK = 7
_MOVES_WITHIN = 5
_SPEAKS_WITHIN = 3
_LONGEST_PHRASE = 16
"""Tokens; in scripts without spaces every character is one."""
_LOOK_FAR = 24

_AT, _OF, _ARTICLES, _FROM, _TOWARDS, _TO = (
    int(s) for s in (Says.AT, Says.OF, Says.ARTICLES, Says.FROM, Says.TOWARDS, Says.TO)
)
_LINKED, _BORDER, _LIKENESS, _FELT = (int(s) for s in (Says.LINKED, Says.BORDER, Says.LIKENESS, Says.FELT))
_ORIGIN, _OFFICES, _SAYING, _ACTING = (int(s) for s in (Says.ORIGIN, Says.OFFICES, Says.SAYING, Says.ACTING))
_TITLES, _PLACE_NOUNS, _STATES = int(Says.TITLES), int(Says.PLACE_NOUNS), int(Says.STATES)
_ROADS, _PERSONS, _MOVING, _OUTLETS = (int(s) for s in (Says.ROADS, Says.PERSONS, Says.MOVING, Says.OUTLETS))
_AFTER_AT, _AFTER_FROM, _AFTER_TOWARDS = int(Says.AFTER_AT), int(Says.AFTER_FROM), int(Says.AFTER_TOWARDS)
_AFTER_ORIGIN, _AFTER_OFFICES = int(Says.AFTER_ORIGIN), int(Says.AFTER_OFFICES)
_AFTER_TITLES, _AFTER_PLACE_NOUNS = int(Says.AFTER_TITLES), int(Says.AFTER_PLACE_NOUNS)
_VERB_LAST = frozenset(
    "hi bn ta te mr ne pa gu si ja ko tr az fa ur ps am".split()  # noqa: SIM905 - codes read best as words
)
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_SHORT_WORD = 3
_HEAD_FIRST = ("\u0e00", "\u17ff")
"""Thai, Lao, Burmese, Khmer: written without spaces, but the noun stands before the name."""
_DASHES = ("-", "\u2013", "\u2014", "|")
_INTRODUCES = _AT | _OF | _FROM | _TOWARDS | _TO | _LINKED | _LIKENESS | _FELT
_PLACING = _AT | _FROM | _AFTER_AT | _AFTER_FROM | _AFTER_TOWARDS
"""An ending or prefix that says one of these stands alone: the noun behind it is no part of the name."""
_NOUNS = _PLACE_NOUNS | _STATES
_HEADS = _ROADS | _OFFICES | _TITLES | _PERSONS | _ORIGIN | _OUTLETS


class Clue(StrEnum):
    """Why a place is named, as the words right beside it tell."""

    LOCATED = "located"
    """in, near, outside: it happened there."""
    BARE = "bare"
    """Nothing beside it tells."""
    FELT = "felt"
    BORDER = "border"
    FROM = "from"
    TOWARDS = "towards"
    LIKENESS = "likeness"
    ORIGIN = "origin"
    OFFICE = "office"
    """Part of the name of an organisation."""
    SPEAKS = "speaks"
    """A government, named by its capital or country, says something."""
    ACTS = "acts"
    ROAD = "road"
    PERSON = "person"
    OUTLET = "outlet"


_BEFORE = (
    (Clue.LIKENESS, _LIKENESS, 0),
    (Clue.LIKENESS, _INTRODUCES, _LIKENESS),
    (Clue.FELT, _FELT, 0),
    (Clue.FELT, _INTRODUCES, _FELT),
    (Clue.BORDER, _BORDER, 0),
    (Clue.ROAD, _ROADS, 0),
    (Clue.ROAD, _OF, _ROADS),
    (Clue.OUTLET, _OUTLETS, 0),
    (Clue.OFFICE, _OFFICES, 0),
    (Clue.OFFICE, _OF, _OFFICES),
    (Clue.ORIGIN, _ORIGIN, 0),
    (Clue.ORIGIN, _OF | _FROM, _ORIGIN),
)
"""The first that holds tells: what stands right before the name, and what must stand before that."""


def neighbours(mention: Mention, language: Language) -> tuple[list[int], list[int]]:
    """What the phrases before it say, the nearest first, and those after it, as bits of `Says`.

    Articles are passed over; a phrase of several words counts as one.
    """
    skipped = -1 if mention.field.words[mention.last].unspaced else _ARTICLES
    return _before(mention, language, skipped), _after(mention, language, skipped)


def _before(mention: Mention, language: Language, skipped: int) -> list[int]:
    """What the phrases before it say, from the nearest on, without those that only say what is skipped."""
    tokens, folded, words = mention.field.tokens, mention.field.folded, mention.field.words
    end = begin = mention.first
    furthest = max(0, end - (_LOOK_FAR if words[end].unspaced else _LOOK_BACK))
    while begin > furthest and not tokens[begin].breaks:
        begin -= 1
    said = []
    while end > begin:
        word = words[end - 1]
        bits, size = word.says, 1
        if word.ends > 1:
            for length in range(min(word.ends, end - begin, _LONGEST_PHRASE), 1, -1):
                if phrase := language.phrase(folded[end - length : end]):
                    bits, size = phrase, length
                    break
        end -= size
        if bits != skipped:
            said.append(bits)
    return said


def _after(mention: Mention, language: Language, skipped: int) -> list[int]:
    """What the phrases after it say, from the nearest on, without those that only say what is skipped."""
    tokens, folded, words = mention.field.tokens, mention.field.folded, mention.field.words
    begin = end = mention.last + 1
    furthest = min(len(tokens), begin + (_LOOK_FAR if words[begin - 1].unspaced else _LOOK_BACK))
    while end < furthest and not tokens[end].breaks:
        end += 1
    said = []
    while begin < end:
        word = words[begin]
        bits, size = word.says, 1
        if word.starts > 1:
            for length in range(min(word.starts, end - begin, _LONGEST_PHRASE), 1, -1):
                if phrase := language.phrase(folded[begin : begin + length]):
                    bits, size = phrase, length
                    break
        begin += size
        if bits != skipped:
            said.append(bits)
    return said


def clue_of(mention: Mention, language: Language) -> tuple[Clue, int, int]:
    """The clue of a mention, with what stands right before and right after it, as bits of `Says`."""
    before, after = neighbours(mention, language)
    first_before, first_after = (before[0] if before else 0), (after[0] if after else 0)
    clue = _from_after(mention, after, before)
    if clue is None:
        clue = _from_before(mention, before)
    elif clue is Clue.LOCATED and first_before & (_SAYING | _OFFICES) and _governs(mention):
        clue = Clue.SPEAKS  # the `in` is part of the word: משרד החוץ בירושלים
    if clue in (Clue.BARE, Clue.LOCATED) and _is_past(mention):
        clue = Clue.LIKENESS
    elif clue in (Clue.BARE, Clue.LOCATED) and language.code in _VERB_LAST and _is_felt(after):
        clue = Clue.FELT
    elif clue is Clue.BARE:
        within = _LOOK_BACK if language.code in _VERB_LAST else _SPEAKS_WITHIN
        if _speaks(mention, before, after[:within]):
            clue = Clue.SPEAKS
        elif _heads(mention):
            clue = Clue.LOCATED
    return clue, first_before, first_after


def _is_felt(after: list[int]) -> bool:
    return any(bits & _FELT for bits in after[:_SPEAKS_WITHIN])


def _is_past(mention: Mention) -> bool:
    """True before a year: `in Paris in 2015`, `Paris (2015)`: something to compare with."""
    tokens = mention.field.tokens
    for at in (mention.last + 1, mention.last + 2):
        if at >= len(tokens):
            return False
        word = tokens[at].folded
        if _YEAR.fullmatch(word):
            return True
        if len(word) > _SHORT_WORD:
            return False
    return False


def _heads(mention: Mention) -> bool:
    """True for the first words of a headline before a colon, comma or dash: `Tours : une explosion`."""
    if mention.first or mention.field.name != "title":
        return False
    gap = mention.field.gap(mention.last)
    if gap.strip(" \u00a0")[:1] in (":", "\uff1a"):
        return True
    row = mention.options[0].row
    town = row.scope > Scope.COUNTRY and not row.capital
    return town and mention.container is None and (gap.startswith((", ", "، ")) or gap.strip() in _DASHES)


def _from_after(mention: Mention, after: list[int], before: list[int]) -> Clue | None:
    """What the ending and the words after it say, if that settles it."""
    said, ending = (after[0] if after else 0), mention.found.says
    named = None if ending & _PLACING else _named_after(mention, said, before)
    if named is not None:
        return named
    if said & _AFTER_PLACE_NOUNS and len(after) > 1:
        said |= after[1] & (_AFTER_AT | _AFTER_FROM | _AFTER_TOWARDS | _AFTER_OFFICES)
        if said & _AFTER_OFFICES:
            return Clue.OFFICE
    return _moved(ending, said, before)


def _named_after(mention: Mention, said: int, before: list[int]) -> Clue | None:
    """What the noun right after it makes of the name."""
    placed = bool(before) and bool(before[0] & _AT)
    if said & _AFTER_TITLES:
        return Clue.PERSON
    if said & (_AFTER_OFFICES | _BORDER) and not said & _AFTER_PLACE_NOUNS:
        return Clue.OFFICE if said & _AFTER_OFFICES else Clue.BORDER
    if said & _AFTER_ORIGIN or (said & _ORIGIN and not placed):
        return Clue.ORIGIN
    return Clue.ROAD if said & _ROADS and mention.options[0].row.scope > Scope.ADMIN1 else None


def _moved(ending: int, said: int, before: list[int]) -> Clue | None:
    """What an ending or a word after the name says of where, from where and where to."""
    said |= ending
    if said & _AFTER_AT or ending & _AT:
        return None if before and before[0] & (_LIKENESS | _FELT) else Clue.LOCATED
    if said & _AFTER_FROM or ending & _FROM:
        return Clue.FROM
    goes = any(bits & _MOVING for bits in before[:_MOVES_WITHIN])
    return Clue.TOWARDS if said & _AFTER_TOWARDS or (ending & _TO and goes) else None


def _from_before(mention: Mention, before: list[int]) -> Clue:
    """What the words before it say."""
    if not before:
        return Clue.BARE
    direct, beyond = before[0], before[1:]
    if is_unspaced(mention.key) and not _HEAD_FIRST[0] <= mention.key[0] <= _HEAD_FIRST[1]:
        direct &= ~_HEADS  # the noun a name belongs to stands after it
    second = beyond[0] if beyond else 0
    if direct & (_LINKED | _OF) and any(bits & _BORDER for bits in beyond[:2]):
        return Clue.BORDER
    for clue, first, then in _BEFORE:
        if direct & first and (not then or second & then):
            return clue
    if direct & (_TITLES | _PERSONS) and not direct & _PLACE_NOUNS:
        return Clue.PERSON
    return Clue.OFFICE if _is_office(mention, direct, beyond) else _movement(mention, direct, beyond)


def _is_office(mention: Mention, direct: int, beyond: list[int]) -> bool:
    """True for `Universidad Autónoma de Chiapas` and `president of Chad`."""
    if not direct & _OF:
        return False
    second, third = [*beyond, 0, 0][:2]
    if third & _OFFICES and not second & (_AT | _PLACE_NOUNS):
        return True
    return bool(second & _TITLES) and mention.options[0].row.scope <= Scope.COUNTRY


def _movement(mention: Mention, direct: int, beyond: list[int]) -> Clue:
    """Where, from where, where to."""
    second = beyond[0] if beyond else 0
    if direct & _NOUNS or (direct & _OF and second & (_NOUNS | _AT)):
        # `the road to the city of X`, `fled to the province of X`
        ahead = beyond[1:] if direct & _OF else beyond
        passing = bool(ahead) and bool(ahead[0] & (_FROM | _TOWARDS | _TO)) and not ahead[0] & _AT
        return _movement(mention, ahead[0], ahead[1:]) if passing else Clue.LOCATED
    if direct & _AT:
        if second & (_SAYING | _OFFICES) and _governs(mention):
            return Clue.SPEAKS
        goes = direct & (_TO | _TOWARDS) and any(bits & _MOVING for bits in beyond[:_MOVES_WITHIN])
        return Clue.TOWARDS if goes else Clue.LOCATED
    if direct & _FROM:
        return Clue.FROM
    if direct & _ACTING:
        return Clue.LOCATED  # `strike on X`, `bombs X`
    return Clue.TOWARDS if direct & (_TOWARDS | _TO) else Clue.BARE


def _governs(mention: Mention) -> bool:
    """True for a capital in the body of a text: `the ministry in Berlin`, `said in Geneva`."""
    return mention.field.name != "title" and any(o.row.capital for o in mention.options[:1])


def _speaks(mention: Mention, before: list[int], after: list[int]) -> bool:
    """True for a capital or country that says, warns or condemns: it stands for its government."""
    if not any(o.row.capital or o.row.scope == Scope.COUNTRY for o in mention.options[:2]):
        return False
    return any(bits & _SAYING for bits in after) or bool(before and before[0] & _SAYING)

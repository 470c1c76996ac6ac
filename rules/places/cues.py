"""What the words beside a name say: is it a place at all, and did it happen there?

The evidence is a sum of hand-set weights; the names of the parts say what each stands for.
"""
# ruff: noqa: RUF001 - words of many scripts are this module's subject

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from rules.model import Role, Scope
from rules.places import words
from rules.places.names import has_case, is_arabic, is_cyrillic
from rules.text import is_unspaced

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rules.places.gazetteer import Gazetteer
    from rules.places.scan import Field, Mention
    from rules.text import Token

_LOOK_BACK = 6
_LIST = re.compile(r",? (?:and|y|e|et|und|en|i|и|та|і|dan|ve) (?:in |en )?|, |、|و| و")
_COUNTRY_PEOPLE, _STATE_PEOPLE = 10**9, 2 * 10**6
_MARKED_LANGUAGES = ("en", "es", "")
"""Of these the gazetteer knows the ordinary words."""
_METROPOLIS, _KNOWN_CITY, _ARABIC_TOWN = 1_000_000, 200_000, 100_000


def judge(mentions: list[Mention], fields: Iterable[Field], gazetteer: Gazetteer, language: str) -> None:
    """Give every mention its evidence, its role and whether it is located, from its own field's words."""
    small, persons = _around(fields)
    for mention in mentions:
        mention.people = max(_people(c.place, gazetteer) for c in mention.candidates)
        if not mention.demonym:
            mention.role, mention.located = _role(mention, gazetteer, language)
    _pass_on(mentions)
    for mention in mentions:
        if mention.demonym:
            mention.evidence = 0.5
            continue
        mention.evidence = _evidence(mention, small, persons, language)


def _pass_on(mentions: list[Mention]) -> None:
    """In a list, what is said of the first name is said of all; in `X attacks Y`, X only acts."""
    for one, two in pairwise(mentions):
        if one.field is not two.field or one.demonym or two.demonym:
            continue
        bare = two.role is Role.HAPPENED and not two.located
        if bare and _LIST.fullmatch(one.field.text[one.end : two.start]):
            two.role, two.located = one.role, one.located
        between = one.field.tokens[one.last + 1 : two.first]
        if [t.folded in words.ACTING for t in between] == [True] and not one.located:
            one.role = Role.ACTOR


def _people(index: int, gazetteer: Gazetteer) -> int:
    place = gazetteer.place(index)
    if place.scope is Scope.COUNTRY:
        return _COUNTRY_PEOPLE
    return _STATE_PEOPLE if place.scope is Scope.ADMIN1 else place.population


def _around(fields: Iterable[Field]) -> tuple[set[str], set[str]]:
    """Words written small somewhere in the item, and words that follow a given name or a title."""
    small, persons = set(), set()
    for text in fields:
        previous: Token | None = None
        for token in text.tokens:
            if not token.capital:
                small.add(token.folded)
            elif previous and not token.breaks and not text.shouting and _names_a_person(previous):
                persons.add(token.folded)
            previous = token
    return small, persons


# --------------------------------------------------------------------------- is it a place?


def _evidence(mention: Mention, small: set[str], persons: set[str], language: str) -> float:
    if mention.abbreviation:
        return 2.0
    if is_unspaced(mention.key):
        return -0.8 if mention.last - mention.first == 1 else 0.3
    first = mention.field.tokens[mention.first]
    if is_arabic(first.folded):
        return _arabic(mention)
    sum_ = 1.6 if mention.located else 0.8 if mention.role is Role.MENTIONED else 0.0
    if has_case(first.folded):
        sum_ += _as_word(mention, small, language) + _as_person(mention, persons) + _beside(mention)
    return sum_ - 0.3 * (mention.inflected and is_cyrillic(first.folded))


def _arabic(mention: Mention) -> float:
    if mention.located:
        return 1.5
    if mention.people < _ARABIC_TOWN:
        return -3.0
    return -1.5 if mention.single or mention.inflected else -0.5


def _as_word(mention: Mention, small: set[str], language: str) -> float:
    """The case against it as an ordinary word that only happens to have a capital."""
    if not mention.single:
        return 0.0
    sum_ = 0.0
    if _is_word(mention, language) and not _names_itself(mention):
        sum_ -= 2.0 if mention.people < _METROPOLIS or mention.key in small else 0.7
        sum_ -= 1.0 * mention.field.shouting
    if mention.key in small:
        sum_ -= 2.5
    if _starts_sentence(mention) and not _names_itself(mention):
        sum_ -= 0.6 if mention.people >= _KNOWN_CITY else 1.6
    return sum_


def _is_word(mention: Mention, language: str) -> bool:
    marked = language in _MARKED_LANGUAGES and mention.candidates[0].common
    return marked or mention.key in words.COMMON_IN.get(language, ())


def _as_person(mention: Mention, persons: set[str]) -> float:
    """The case against it as part of somebody's name."""
    sum_ = 0.0
    if mention.single and mention.key in persons and not mention.located:
        sum_ -= 2.2
    if mention.key in words.GIVEN_NAMES and not mention.located:
        sum_ -= 1.2
    if not mention.single and not mention.located and mention.people < _KNOWN_CITY:
        first = mention.key.split(" ", 1)[0]
        sum_ -= 1.8 * (first in words.GIVEN_NAMES)  # Vicente Guerrero: a town, but first of all a man
    before = mention.before
    if before is not None and before.capital and _is_person(before, mention):
        sum_ -= 4.5
    return sum_


def _is_person(before: Token, mention: Mention) -> bool:
    initial = before.end - before.start == 1 and mention.field.text[before.end] == "."
    return (initial or _names_a_person(before)) and not mention.field.shouting


def _names_a_person(token: Token) -> bool:
    return token.capital and (token.folded in words.GIVEN_NAMES or token.folded in words.TITLES)


def _beside(mention: Mention) -> float:
    """What a capital right before or after it says: perhaps it is only part of a longer, unknown name."""
    sum_ = 0.0
    before, after = mention.before, mention.after
    if mention.field.shouting:
        return sum_
    if before is not None and before.capital and not _introduces(before.folded):
        starts = mention.first > 1 and not mention.field.tokens[mention.first - 1].breaks
        sum_ -= 1.3 if starts else 0.4
    if after is not None and after.capital and not _apostrophe_after(mention):
        sum_ += _next_capital(mention, after)
    elif after is not None and after.folded in words.AREA_AFTER:
        sum_ += 0.4
    if _comma_after(mention):
        sum_ += 0.3
    return sum_


def _next_capital(mention: Mention, after: Token) -> float:
    if after.folded in words.AREA_AFTER:
        return 0.4
    if after.folded in words.ORGANISATION_AFTER or any(after.start == near.start for near in mention.near):
        return 0.0
    if mention.key in words.GIVEN_NAMES:
        return -3.0
    return -0.9 if mention.people >= _KNOWN_CITY else -1.8


def _introduces(word: str) -> bool:
    groups = (
        words.LOCATIVE,
        words.ARTICLES,
        words.OF,
        words.PLACE_NOUNS,
        words.FROM,
        words.TO,
        words.AREA_AFTER,
    )
    return any(word in group for group in groups)


def _starts_sentence(mention: Mention) -> bool:
    if mention.first == 0:
        return True
    gap = mention.field.text[: mention.start].rstrip(" «»\"'“”‘’¿¡([-—–")
    return gap[-1:] in ".!?:;\n"


def _names_itself(mention: Mention) -> bool:
    """True before a colon, dash or comma: `Nice : un incendie`, `Paris, Texas`."""
    rest = mention.field.text[mention.end : mention.end + 3].lstrip()
    return rest[:1] in (":", ",", "-", "–", "—", "(")


def _comma_after(mention: Mention) -> bool:
    return mention.field.text[mention.end : mention.end + 1] == ","


def _apostrophe_after(mention: Mention) -> bool:
    return mention.field.text[mention.end : mention.end + 1] in ("'", "’")


# --------------------------------------------------------------------------- did it happen there?


def _role(mention: Mention, gazetteer: Gazetteer, language: str) -> tuple[Role, bool]:
    """The role its neighbours give it, and whether they locate the news there."""
    if is_unspaced(mention.key):
        return _han_role(mention)
    back = _words_before(mention)
    if _is_organisation(mention, back):
        return Role.ACTOR, False
    if _is_border(mention, back) or _is_passage(back, language):
        return Role.MENTIONED, False
    if _is_located(mention, back, language):
        return Role.HAPPENED, True
    if _speaks(mention, gazetteer):
        return Role.ACTOR, False
    return Role.HAPPENED, False


def _words_before(mention: Mention) -> list[str]:
    """The folded words before it in the same phrase, the nearest first."""
    tokens = mention.field.tokens
    back: list[str] = []
    at = mention.first
    while at > 0 and len(back) < _LOOK_BACK and not tokens[at].breaks:
        at -= 1
        back.append(tokens[at].folded)
    return back


def _past(back: list[str], group: frozenset[str]) -> list[str]:
    """The words that remain when those of the group that come first are passed over."""
    at = 0
    while at < len(back) and back[at] in group:
        at += 1
    return back[at:]


def _is_organisation(mention: Mention, back: list[str]) -> bool:
    after = mention.after
    if after is not None and after.folded in words.ORGANISATION_AFTER:
        return after.capital or after.folded in ("cartel", "cartels", "embassy", "airlines")
    direct = _past(back, words.ARTICLES | words.OF)
    if not direct:
        return False
    if direct[0] in words.ORGANISATIONS:
        return True
    # `Universidad Autónoma de Chiapas`: one word between, if `de` follows it.
    between = len(direct) > 1 and len(direct) < len(back) and direct[1] in words.ORGANISATIONS
    if between:
        return direct[0] not in words.LOCATIVE
    # `Auswärtiges Amt in Berlin`, `das Ministerium in Kiew`
    offices = ("amt", "ministerium", "regierung", "ministry", "government")
    return back[0] in ("in", "im") and len(back) > 1 and back[1] in offices


def _is_border(mention: Mention, back: list[str]) -> bool:
    after = mention.after
    if after is not None and after.folded in words.BORDER:
        return True
    bare = _past(back, words.ARTICLES)
    return bool(bare) and bare[0] in words.WITH and any(word in words.BORDER for word in bare[1:])


def _is_passage(back: list[str], language: str) -> bool:
    """From, towards, fled to: it is where somebody came from or went."""
    bare = _past(back, words.ARTICLES)
    if not bare:
        return False
    if bare[0] in words.FROM or bare[0] in words.TOWARDS:
        return True
    beyond = _past(back, words.ARTICLES | words.OF)
    if beyond and len(beyond) < len(back) and beyond[0] in words.ORIGIN_NOUNS:
        return True
    if bare[0] not in words.TO or (language == "fr" and bare[0] == "en"):
        return False
    return any(word.startswith(words.MOVING) for word in bare[1:5])


def _is_located(mention: Mention, back: list[str], language: str) -> bool:
    after = mention.after
    if after is not None and _apostrophe_after(mention) and after.folded in words.CASE_AFTER_APOSTROPHE:
        return True
    bare = _past(back, words.ARTICLES)
    if not bare:
        return False
    if bare[0] in words.LOCATIVE or bare[0] in words.LOCATIVE_IN.get(language, ()):
        return True
    beyond = _past(bare, words.OF | words.ARTICLES)
    return bool(beyond) and (beyond[0] in words.PLACE_NOUNS or beyond[0] in words.LOCATIVE)


def _speaks(mention: Mention, gazetteer: Gazetteer) -> bool:
    """True for a capital or country that says, warns or condemns: it stands for its government."""
    large = any(
        gazetteer.is_capital(c.place) or gazetteer.place(c.place).scope is Scope.COUNTRY
        for c in mention.candidates
    )
    if not large:
        return False
    tokens = mention.field.tokens[mention.last + 1 : mention.last + 3]
    for token in tokens:
        if token.breaks:
            return False
        if token.folded in words.SAYING_EXACT or token.folded.startswith(words.SAYING):
            return True
    return False


def _han_role(mention: Mention) -> tuple[Role, bool]:
    text = mention.field.text
    after, before = text[mention.end : mention.end + 4], text[max(0, mention.start - 3) : mention.start]
    if after.startswith(words.HAN_ACTOR):
        return Role.ACTOR, False
    if any(word in after for word in words.HAN_BORDER) or before.endswith(words.HAN_NEIGHBOUR):
        return Role.MENTIONED, False
    return Role.HAPPENED, before.endswith(("在", "于")) or after.startswith(("で", "に", "の", "에서", "에"))

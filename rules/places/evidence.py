"""Is it a place at all? What speaks for and against, as named features with a weight each.

A name of a place may be a word (Nice, Most), a person (Jordan, Lincoln), part of a longer name (Bank of
Scotland) or an acronym; in scripts without capitals any word may be one.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from rules.model import Scope
from rules.places.clues import Clue, clue_of
from rules.places.languages import Says
from rules.places.pairing import pair
from rules.places.weights import EVIDENCE, HEARD

if TYPE_CHECKING:
    from rules.places.item import Item
    from rules.places.languages import Language
    from rules.places.mentions import Mention

_KNOWN_CITY, _METROPOLIS = 5.3, 6.0
"""Decimal logarithms of 200,000 and of a million people."""
_INTRODUCES = int(
    Says.AT | Says.OF | Says.ARTICLES | Says.FROM | Says.TOWARDS | Says.TO | Says.LINKED | Says.PLACE_NOUNS
    | Says.STATES | Says.BORDER | Says.LIKENESS | Says.FELT
)  # fmt: skip
_TITLES = int(Says.TITLES)
_AFTER_PLACE_NOUNS = int(Says.AFTER_PLACE_NOUNS | Says.PLACE_NOUNS | Says.STATES)
_PLACE_NOUNS = int(Says.PLACE_NOUNS | Says.STATES)
_STATES = int(Says.STATES)
_NEUTRAL = int(Says.ARTICLES | Says.COMMON | Says.LINKED)
_CONJUNCTION = 4
"""Letters of the longest `and`."""
_PASSED_ON = frozenset(Clue) - {Clue.BARE, Clue.PERSON, Clue.ROAD, Clue.OUTLET, Clue.OFFICE, Clue.SPEAKS}
_OF_A_THING = frozenset({Clue.BARE, Clue.SPEAKS, Clue.ACTS, Clue.OFFICE, Clue.TOWARDS, Clue.FROM})
"""What a name may be that only a thing is called after."""
_AFTER_OFFICES = int(Says.AFTER_OFFICES)
_ROADS = int(Says.ROADS)
_COMMON = int(Says.COMMON)
_CAPITALS_AFTER = (
    (_AFTER_PLACE_NOUNS, "after_place_noun"),
    (_AFTER_OFFICES, "after_office"),
    (_ROADS, "after_road"),
)
_OUTLETS = int(Says.OUTLETS)
_SCORE = re.compile(
    r"(?<![\d.,:\u2013-])\d{1,2}\s?(?:[-\u2013:]|(?<=\s)(?:a|to|by)(?=\s))\s?\d{1,2}"
    r"(?![\d.,:\u2013-]|\s?(?:h|am|pm|uhr)\b)"
)
"""The score of a match: 3-1, 3:1, 3 a 1; no hour, no decimal."""
_HEADLINE = 160
_RAISED = ("en", "de")
"""In other languages a capital within a sentence is a name's; English headlines and German nouns have one."""
_PARTS_NAMES = frozenset({"tr", "az", "tk"})
_APOSTROPHES = frozenset({"'", "\u2019", "\u02bc"})
_MARKS = " «»\"'“”\u2018\u2019¿¡([-—\u2013"
_OPENING = frozenset("\"'«“„\u2018”\u2039「『《")
_CLOSING = frozenset("\"'»”“\u2019\u203a」』》")
_HAN_SUFFIXES = frozenset("村町街區区鎮镇弄")
"""After a larger place's name: a quarter or street that is called so."""
_KOREAN = ("\uac00", "\ud7a3")


def weigh(mentions: list[Mention], item: Item) -> None:
    """Give every mention its clue, its evidence and how probable it is that it is a place."""
    located = _judge(mentions, item)
    if item.about_things:
        for mention in mentions:
            if mention.clue in _OF_A_THING:
                mention.clue = Clue.ORIGIN
    _pass_on(mentions)
    pair(mentions)
    _sole_subject(mentions)
    for mention in mentions:
        if mention.demonym:
            mention.evidence = EVIDENCE["demonym"]
        else:
            if mention.clue is not Clue.LOCATED and mention.key in located:
                mention.features.append("located_elsewhere")
            mention.evidence = sum(EVIDENCE.get(name, 0.0) for name in mention.features)
        heard = mention.evidence + HEARD["people"] * (mention.found.people - 4.0) + HEARD["base"]
        mention.heard = 1 / (1 + math.exp(-max(-30.0, min(30.0, heard))))


def _judge(mentions: list[Mention], item: Item) -> set[str]:
    """Give every mention its clue and features, by itself; the keys of those that are located."""
    counts = Counter(m.key for m in mentions)
    match = any(text.name == "title" and _SCORE.search(text.text[:_HEADLINE]) for text in item.fields)
    located = set()
    for mention in mentions:
        if mention.demonym:
            clue = clue_of(mention, item.language)[0]
            mention.clue = _people_clue(mention, clue)
            continue
        mention.clue, before, after = clue_of(mention, item.language)
        if match and mention.clue in (Clue.BARE, Clue.SPEAKS, Clue.ACTS) and not mention.coded:
            mention.clue = Clue.PERSON  # a team
        mention.kind = _kind(before, after)
        mention.features = _features(mention, item, before, after)
        if counts[mention.key] > 1:
            mention.features.append("repeated")
        if mention.clue is Clue.LOCATED:
            located.add(mention.key)
    return located


def _people_clue(mention: Mention, clue: Clue) -> Clue:
    """A demonym locates weakly, unless it says where people come from or what a street is called.

    With a capital where its language writes it small, and after `in`, it is a street: `na Węgierskiej`.
    """
    named = mention.field.tokens[mention.first].capital and mention.lower_expected
    if clue is Clue.LOCATED and named and not mention.field.shouting and not _starts_sentence(mention):
        return Clue.ROAD
    return Clue.BARE if clue in (Clue.LOCATED, Clue.FROM, Clue.TOWARDS) else clue


def _pass_on(mentions: list[Mention]) -> None:
    """In a list (`A, B and C`), what is said of the first name is said of all."""
    for one, two in pairwise(mentions):
        if one.field is not two.field or one.demonym or two.demonym or two.clue is not Clue.BARE:
            continue
        if one.clue in _PASSED_ON and (one.container is two or _is_list(one, two)):
            two.clue = one.clue
            two.features[0] = f"clue_{two.clue}" if not two.coded else two.features[0]


def _sole_subject(mentions: list[Mention]) -> None:
    """A country that is the only name of a headline is what it is about, also as one that announces."""
    titled = [m for m in mentions if m.field.name == "title"]
    if len(titled) == 1 and titled[0].clue is Clue.SPEAKS and titled[0].options[0].row.scope == Scope.COUNTRY:
        titled[0].clue = Clue.BARE


def _is_list(one: Mention, two: Mention) -> bool:
    between = one.last + 1
    if two.first - between > 1:
        return False
    gap = one.field.text[one.end : two.start].strip(" ")
    if two.first == between:
        return gap in (",", "、", "،", "", "/", "-")
    short = len(one.field.folded[between]) <= _CONJUNCTION
    return short and not one.field.words[between].says & ~_NEUTRAL and "." not in gap


def _kind(before: int, after: int) -> int:
    """The scope that a noun beside a name says it has: state or town; 0 if none does."""
    if (before | after) & _STATES:
        return Scope.ADMIN1
    return Scope.TOWN if before & _PLACE_NOUNS or after & _AFTER_PLACE_NOUNS else 0


def _features(mention: Mention, item: Item, before: int, after: int) -> list[str]:
    if mention.coded:
        return ["coded"]
    first = mention.field.words[mention.first]
    clue = mention.clue or Clue.BARE
    names = [f"clue_{clue}"]
    if _is_quoted(mention):
        names.append("quoted")
    if mention.found.inflected:
        names.append("inflected")
    if first.unspaced:
        names += _unspaced(mention, item, after)
    elif first.cased:
        names += _cased(mention, item, before, after)
    else:
        names += _uncased(mention, item, clue)
    return names


def _is_quoted(mention: Mention) -> bool:
    """True if it stands alone in quotation marks: a brand, a title, a hotel."""
    text = mention.field.text
    return (
        text[mention.end : mention.end + 1] in _CLOSING
        and text[max(0, mention.start - 1) : mention.start] in _OPENING
    )


# --------------------------------------------------------------------------- scripts without capitals


def _unspaced(mention: Mention, item: Item, after: int) -> list[str]:
    length = mention.last - mention.first + 1
    names = ["two_characters" if length == 2 else "characters"]  # noqa: PLR2004 - as it says
    if mention.found.people < 3.5:  # noqa: PLR2004 - some 3,000 people
        names.append("characters_small")
    if _KOREAN[0] <= mention.key[0] <= _KOREAN[1] and not after and _goes_on(mention):
        names.append("word_goes_on")
    if after & _AFTER_PLACE_NOUNS:
        names.append("place_noun")
    if (
        item.language.says(mention.key) & _COMMON
        or item.language.phrase(tuple(mention.key.split())) & _COMMON
    ):
        names.append("uncased_common")
    following = mention.field.text[mention.end : mention.end + 1]
    if following in _HAN_SUFFIXES and mention.options[0].row.scope != Scope.ADMIN1:
        names.append("country_and_village")
    return names


def _goes_on(mention: Mention) -> bool:
    tokens = mention.field.tokens
    return mention.last + 1 < len(tokens) and tokens[mention.last + 1].start == mention.end


def _uncased(mention: Mention, item: Item, clue: Clue) -> list[str]:
    names = ["uncased_single" if mention.single else "uncased"]
    if clue is Clue.LOCATED:
        names.append("uncased_located")
    elif mention.found.people < 5.0:  # noqa: PLR2004 - 100,000 people
        names.append("uncased_small")
    if mention.single:
        if item.language.says(mention.key) & _COMMON:
            names.append("uncased_common")
        if item.atlas.gazetteer.is_given(mention.key):
            names.append("uncased_given")
    return names


# --------------------------------------------------------------------------- scripts with capitals


def _cased(mention: Mention, item: Item, before: int, after: int) -> list[str]:
    names = ["single" if mention.single else "several"]
    word = mention.single and item.language.says(mention.key) & _COMMON
    if item.language.code not in _RAISED and not mention.field.shouting and not word:
        names.append("capital_start" if _starts_sentence(mention) else "capital_inside")
    names += _as_word(mention, item)
    names += _as_person(mention, item, before)
    if not mention.field.shouting:
        names += _capital_before(mention, item, before)
        names += _capital_after(mention, item, after)
    else:
        names.append("shouting")
    gap = mention.field.gap(mention.last)
    if gap.startswith(","):
        names.append("comma")
    elif gap.startswith(" ("):
        names.append("bracket")
    if after & _AFTER_PLACE_NOUNS:
        names.append("place_noun")
    if all(o.rank for o in mention.options):
        names.append("no_own_name")
    return names


def _as_word(mention: Mention, item: Item) -> list[str]:
    """The case against it as an ordinary word that only happens to have a capital."""
    key, language = mention.key, item.language
    names: list[str] = []
    if not mention.single:
        return ["common_several"] if language.phrase(tuple(key.split())) & (_COMMON | _OUTLETS) else names
    if _has_suffix_of_names(mention, language):
        return names
    if language.says(key) & _COMMON:
        inside = not mention.field.shouting and not _starts_sentence(mention)
        person = item.atlas.gazetteer.is_given(key) or item.atlas.gazetteer.is_family(key)
        names.append("common" if not inside else "common_person" if person else "common_inside")
    elif not _is_metropolis(mention) and item.atlas.gazetteer.is_word(key, item.words_of):
        names.append("word")
    if key in item.small:
        names.append("small")
    if names and mention.field.shouting:
        names.append("word_shouting")
    if _starts_sentence(mention) and not mention.field.gap(mention.last).strip(" \u00a0").startswith(":"):
        names.append("start_known" if mention.found.people >= _KNOWN_CITY else "start")
        if names[0] in ("common", "word", "small") and mention.options[0].row.scope > Scope.COUNTRY:
            names.append("word_start")
    return names


def _has_suffix_of_names(mention: Mention, language: Language) -> bool:
    """True where Turkish parts a name from its ending: `Ordu'da`, in Ordu, is not `orduda`, in the army."""
    return language.code in _PARTS_NAMES and mention.field.gap(mention.last) in _APOSTROPHES


def _is_metropolis(mention: Mention) -> bool:
    """True for a name that means a town first, and so large a one that a word of its letters is rarer."""
    return mention.found.town and mention.found.people >= _METROPOLIS


def _starts_sentence(mention: Mention) -> bool:
    if mention.first == 0:
        return True
    gap = mention.field.text[max(0, mention.start - 6) : mention.start].rstrip(_MARKS)
    return gap[-1:] in (".", "!", "?", ":", ";", "\n", "。")


def _as_person(mention: Mention, item: Item, before: int) -> list[str]:
    """The case against it as part of somebody's name."""
    gazetteer, names = item.atlas.gazetteer, []
    first = mention.key.partition(" ")[0]
    if mention.single:
        if mention.key in item.persons:
            names.append("person_known" if mention.found.people >= _KNOWN_CITY else "person")
        names += _as_name(mention, item)
    elif gazetteer.is_given(first) and mention.found.people < _KNOWN_CITY:
        names.append("given_first")
    token = mention.before
    if token is not None and not mention.field.shouting:
        if token.capital and gazetteer.is_given(token.folded) and not before & _INTRODUCES:
            names.append("before_given")
        elif before & _TITLES and not before & _PLACE_NOUNS:
            names.append("before_title")
        elif (
            token.capital and len(token.folded) == 1 and mention.field.gap(mention.first - 1).startswith(".")
        ):
            names.append("before_initial")
    return names


def _as_name(mention: Mention, item: Item) -> list[str]:
    """Whether the one word is a name of people, and of a person whose family name stands elsewhere."""
    gazetteer = item.atlas.gazetteer
    if gazetteer.is_given(mention.key):
        country = mention.options[0].row.scope == Scope.COUNTRY
        return ["given", "given_elsewhere"] if country and mention.key in item.called else ["given"]
    return ["family"] if gazetteer.is_family(mention.key) else []


def _capital_before(mention: Mention, item: Item, before: int) -> list[str]:
    token = mention.before
    if token is None or not token.capital or mention.field.gap(mention.first - 1) not in (" ", "-", ". "):
        return []
    if before & _INTRODUCES:
        return ["capital_before_known"]
    if item.atlas.gazetteer.is_given(token.folded) or before & _TITLES or len(token.folded) == 1:
        return []
    starts = mention.first == 1 or mention.field.tokens[mention.first - 1].breaks
    return ["capital_before_start" if starts else "capital_before"]


def _capital_after(mention: Mention, item: Item, after: int) -> list[str]:
    token = mention.after
    if token is None or not token.capital or mention.field.gap(mention.last) not in (" ", "-"):
        return []
    for bits, name in _CAPITALS_AFTER:
        if after & bits:
            return [name]
    gazetteer = item.atlas.gazetteer
    if mention.content is not None or mention.container is not None:
        return ["after_name"]
    if mention.single and gazetteer.is_given(mention.key):
        return ["given_and_more"]
    known = "capital_after_known" if mention.found.people >= _KNOWN_CITY else "capital_after"
    return ["after_family" if gazetteer.is_family(token.folded) else known]

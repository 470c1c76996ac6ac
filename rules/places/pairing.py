"""Two places of one event: who sends help and where to, where a flight was bound and where it landed.

Where a quake began and where it was felt, too. What the words right beside a name say is not enough for
these; the names are looked at together.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from rules.model import Scope
from rules.places.clues import Clue
from rules.places.languages import Says

if TYPE_CHECKING:
    from rules.places.languages import Language
    from rules.places.mentions import Field, Mention

_ACTING, _SENDING = int(Says.ACTING), int(Says.SENDING)
_DIVERTED, _FLIGHTS, _EPICENTRE = int(Says.DIVERTED), int(Says.FLIGHTS), int(Says.EPICENTRE)
_ACTS_WITHIN, _SENDS_WITHIN = 4, 9
_BESIDE, _NEAR = 2, 5
_DASHES = frozenset({"-", "\u2013", "\u2014", " - ", " \u2013 ", " \u2014 "})
_OF = frozenset({"de", "del", "da", "do", "di", "in", "en", "em", "of", "à"})
_GOES = frozenset({Clue.TOWARDS, Clue.LOCATED, Clue.BARE})


def pair(mentions: list[Mention], language: Language) -> None:
    """Change the clues of mentions that only make sense together; names of people are left alone."""
    _act(mentions, language)
    _road(mentions)
    fields = {id(m.field): m.field for m in mentions}
    for text in fields.values():
        inside = [m for m in mentions if m.field is text and not m.demonym]
        route = _route(inside, language)
        _divert(inside, _said(text, language, _DIVERTED), route)
    for text in fields.values():
        _begin(mentions, text, _said(text, language, _EPICENTRE))


def _road(mentions: list[Mention]) -> None:
    """In `Avenida Guadalajara de Lima` it happened in Lima."""
    for one, two in pairwise(mentions):
        if one.field is two.field and one.clue is Clue.ROAD and two.clue is Clue.BARE and not two.demonym:
            gap = one.field.text[one.end : two.start].strip().casefold()
            if gap in _OF:
                _locate(two)


def _said(text: Field, language: Language, bits: int) -> list[int]:
    """The tokens of a field at which a word, or a phrase, says so."""
    found = []
    tokens = text.tokens
    for at, token in enumerate(tokens):
        if language.says(token.folded) & bits:
            found.append(at)
            continue
        reach = min(language.phrase_starts.get(token.folded, 1), len(tokens) - at)
        for length in range(reach, 1, -1):
            if language.phrase(tuple(t.folded for t in tokens[at : at + length])) & bits:
                found.append(at)
                break
    return found


def _act(mentions: list[Mention], language: Language) -> None:
    """In `X attacks Y` and `X sends aid to Y`, X only acts, and it happens in Y."""
    for one, two in pairwise(mentions):
        if one.field is not two.field or one.clue not in (Clue.BARE, Clue.SPEAKS):
            continue
        between = one.field.tokens[one.last + 1 : two.first]
        if len(between) > _SENDS_WITHIN or any(t.breaks for t in between):
            continue
        says = 0
        for token in between:
            says |= language.says(token.folded) & (_SENDING | (_ACTING if len(between) < _ACTS_WITHIN else 0))
        if not says or not (
            one.demonym or one.options[0].row.scope == Scope.COUNTRY or one.options[0].row.capital
        ):
            continue
        if one.clue is Clue.SPEAKS and not says & _SENDING:
            continue
        one.clue = Clue.ACTS
        if not two.demonym and (two.clue is Clue.BARE or (says & _SENDING and two.clue is Clue.TOWARDS)):
            _locate(two)


def _route(mentions: list[Mention], language: Language) -> set[int]:
    """`Flight Lisbon-Recife`: both are only where it was bound; returns their first tokens."""
    found: set[int] = set()
    for one, two in pairwise(mentions):
        text = one.field
        if text.text[one.end : two.start] not in _DASHES:
            continue
        beside = (
            text.tokens[max(0, one.first - _BESIDE) : one.first] + text.tokens[two.last + 1 : two.last + 2]
        )
        if any(language.says(t.folded) & _FLIGHTS for t in beside):
            found |= {one.first, two.first}
            for mention in (one, two):
                _is(mention, Clue.TOWARDS)
    return found


def _divert(mentions: list[Mention], words: list[int], route: set[int]) -> None:
    """The place right after or before `diverted to`, `landed at` is where it happened."""
    for at in words:
        free = [m for m in mentions if m.first not in route and m.clue in _GOES]
        near = [m for m in free if 0 < m.first - at <= _NEAR or 0 < at - m.last <= _BESIDE]
        if near and (route or near[0].clue is Clue.TOWARDS):
            _locate(min(near, key=lambda m: abs(m.first - at)))


def _begin(mentions: list[Mention], text: Field, words: list[int]) -> None:
    """Beside `epicentre` it happened, and everywhere else it was only felt."""
    inside = [m for m in mentions if m.field is text and not m.demonym]
    for at in words:
        near = [m for m in inside if 0 < m.first - at <= _NEAR or 0 < at - m.last <= _BESIDE]
        if not near:
            continue
        begun = min(near, key=lambda m: (m.first < at, abs(m.first - at)))
        _locate(begun)
        for mention in mentions:
            if not mention.demonym and mention.key != begun.key and begun.container is not mention:
                _feel(mention, begun)
        return


def _feel(mention: Mention, begun: Mention) -> None:
    """`Quake shakes Cairo, epicentre near Crete`: another country only felt it, located or not."""
    here = {option.row.country for option in begun.options}
    abroad = mention.options[0].row.country not in here
    if mention.clue is Clue.BARE or (mention.clue is Clue.LOCATED and abroad):
        mention.clue = Clue.FELT


def _locate(mention: Mention) -> None:
    _is(mention, Clue.LOCATED)


def _is(mention: Mention, clue: Clue) -> None:
    mention.clue = clue
    if mention.features and not mention.coded:
        mention.features[0] = f"clue_{clue}"

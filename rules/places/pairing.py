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
    from rules.places.mentions import Field, Mention

_ACTING, _SENDING = int(Says.ACTING), int(Says.SENDING)
_DIVERTED, _FLIGHTS, _EPICENTRE = int(Says.DIVERTED), int(Says.FLIGHTS), int(Says.EPICENTRE)
_ACTS_WITHIN, _SENDS_WITHIN = 4, 9
_BESIDE, _NEAR = 2, 5
_DASHES = frozenset({"-", "\u2013", "\u2014", " - ", " \u2013 ", " \u2014 "})
_OF = frozenset({"de", "del", "da", "do", "di", "in", "en", "em", "of", "à"})
_GOES = frozenset({Clue.TOWARDS, Clue.LOCATED, Clue.BARE})


def pair(mentions: list[Mention]) -> None:
    """Change the clues of mentions that only make sense together; names of people are left alone."""
    _act(mentions)
    _road(mentions)
    fields = {id(m.field): m.field for m in mentions}
    for text in fields.values():
        inside = [m for m in mentions if m.field is text and not m.demonym]
        route = _route(inside)
        _divert(inside, text.saying(_DIVERTED), route)
    for text in fields.values():
        _begin(mentions, text, text.saying(_EPICENTRE))


def _road(mentions: list[Mention]) -> None:
    """In `Avenida Guadalajara de Lima` it happened in Lima."""
    for one, two in pairwise(mentions):
        if one.field is two.field and one.clue is Clue.ROAD and two.clue is Clue.BARE and not two.demonym:
            gap = one.field.text[one.end : two.start].strip().casefold()
            if gap in _OF:
                _locate(two)


def _act(mentions: list[Mention]) -> None:
    """In `X attacks Y` and `X sends aid to Y`, X only acts, and it happens in Y."""
    for one, two in pairwise(mentions):
        if one.field is not two.field or one.clue not in (Clue.BARE, Clue.SPEAKS):
            continue
        says = _said_between(one, two)
        if not says or not (
            one.demonym or one.options[0].row.scope == Scope.COUNTRY or one.options[0].row.capital
        ):
            continue
        if one.clue is Clue.SPEAKS and not says & _SENDING:
            continue
        one.clue = Clue.ACTS
        if not two.demonym and (two.clue is Clue.BARE or (says & _SENDING and two.clue is Clue.TOWARDS)):
            _locate(two)


def _said_between(one: Mention, two: Mention) -> int:
    """Whether the words from one name to the next say that somebody acts or sends; 0 across a break."""
    field, begin, end = one.field, one.last + 1, two.first
    count = end - begin
    if count > _SENDS_WITHIN or any(t.breaks for t in field.tokens[begin:end]):
        return 0
    says = 0
    for word in field.words[begin:end]:
        says |= word.says
    return says & (_SENDING | (_ACTING if count < _ACTS_WITHIN else 0))


def _route(mentions: list[Mention]) -> set[int]:
    """`Flight Lisbon-Recife`: both are only where it was bound; returns their first tokens."""
    found: set[int] = set()
    for one, two in pairwise(mentions):
        text = one.field
        if text.text[one.end : two.start] not in _DASHES:
            continue
        beside = text.words[max(0, one.first - _BESIDE) : one.first] + text.words[two.last + 1 : two.last + 2]
        if any(word.says & _FLIGHTS for word in beside):
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

"""Where did it happen? The places of a title and summary, each with role, confidence and its words.

fields | mentions of names | evidence and clues | votes and choices | focus | places, the focus first
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rules.model import LocatedPlace, Role, Scope, Span
from rules.places.atlas import Atlas
from rules.places.ballot import home_row
from rules.places.choosing import Choice, choose
from rules.places.clues import Clue
from rules.places.custom import Customs
from rules.places.evidence import weigh
from rules.places.focus import NOT_THERE, ROLES, Focus, belief, find_focus
from rules.places.item import Item
from rules.places.linking import link
from rules.places.mentions import Mention, cut, scan
from rules.places.rescue import rescue

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rules.model import Home, Place
    from rules.places.atlas import Option
    from rules.places.ballot import HomeRow
    from rules.places.gazetteer import Gazetteer

_SURE = 0.7
"""A level that is less probable is widened to the one above."""
_SECOND = 1.0
"""Another country also counts as one where it happened, if a name of it is believed so well."""
_PLACED = frozenset({Clue.LOCATED, Clue.BARE, Clue.ROAD})
_SAYING = _PLACED - {Clue.ROAD}
_DASHES = ("-", "\u2013", "\u2014")


@dataclass(frozen=True, slots=True)
class Named:
    """A believed name in the text, with the place it is taken to mean."""

    span: Span
    place: Place
    role: Role
    confidence: float
    clue: str
    demonym: bool = False


@dataclass(frozen=True, slots=True)
class Located:
    """All that is known of the places of one item."""

    names: tuple[Named, ...]
    places: tuple[LocatedPlace, ...]
    focus: Focus
    local: bool
    """The text speaks of streets, offices or places near by without naming where they are."""


class Resolver:
    """Finds the places of items with one gazetteer and the places an organisation added itself."""

    def __init__(self, gazetteer: Gazetteer, customs: Customs | None = None) -> None:
        self.gazetteer = gazetteer
        self.atlas = Atlas(gazetteer, customs or Customs())

    def resolve(
        self, title: str, summary: str, home: Home, language: str = "", *, event: bool = False
    ) -> Located:
        """The places of an item: where it happened, the focus first, then those it only mentions.

        `event`: its words tell of a danger, so it happened somewhere, and a place that is only mentioned or
        a people that is only named is a better answer than none.
        Unsure means wider, never elsewhere: a town that cannot be told from its namesakes becomes the state
        or country they share. An area that contains a place where it happened is not listed again.
        """
        names = self.atlas.names(language)
        fields = (cut("title", title, names.language), cut("summary", summary, names.language))
        mentions = [mention for text in fields for mention in scan(text, names, self.atlas)]
        item = Item(fields, self.atlas, names.language, language)
        link(mentions)
        weigh(mentions, item)
        where = home_row(home, self.atlas)
        if rescue(fields, mentions, names, self.atlas, where):
            mentions.sort(key=lambda m: (m.field.name != "title", m.first))
            link(mentions)
        spoken = self.atlas.spoken(language)
        choices = choose(mentions, where, spoken)
        believed = [c for c in choices if c.accept >= 0]
        people = [m for m in mentions if m.demonym]
        words = sum(len(text.tokens) for text in fields)
        focus = find_focus(believed, people, where, words, spoken, event=event)
        roles = _roles(believed, focus)
        return Located(
            names=tuple(self._names(believed, people, roles)),
            places=tuple(self._places(believed, roles, focus, event=event)),
            focus=focus,
            local=_is_local(choices, people, where),
        )

    def _names(self, choices: list[Choice], people: list[Mention], roles: dict[int, Role]) -> Iterable[Named]:
        found = [
            Named(
                _span(c.mention),
                self.atlas.place(c.option.place),
                roles[id(c)],
                round(belief(c) * c.sure, 2),
                str(c.mention.clue),
            )
            for c in choices
        ]
        found += [
            Named(_span(m), self.atlas.place(m.options[0].place), Role.ACTOR, 0.5, str(m.clue), demonym=True)
            for m in people
        ]
        return sorted(found, key=lambda n: (n.span.field != "title", n.span.start))

    # ------------------------------------------------------------------ the list a report carries

    def _places(
        self, choices: list[Choice], roles: dict[int, Role], focus: Focus, *, event: bool
    ) -> Iterable[LocatedPlace]:
        """Each place once, the focus first, then where it happened too, then what is only mentioned."""
        groups: dict[int, list[Choice]] = {}
        for choice in choices:
            if choice.mention.clue in NOT_THERE:
                continue
            index = self._certain(choice)
            if index >= 0:
                groups.setdefault(index, []).append(choice)
        found = [self._located(index, group, roles, focus) for index, group in groups.items()]
        bears = (event and focus.country.index >= 0) or _bears(choices, focus)
        if bears and not any(p.role is Role.HAPPENED for p in found):
            found = self._with_focus(found, choices, focus)
        happened = [p for p in found if p.role is Role.HAPPENED]
        kept = [p for p in found if p.role is not Role.HAPPENED or not _contains_another(p, happened)]
        first = {focus.town.index: 0, focus.admin1.index: 1, focus.country.index: 2}
        heads = {self.atlas.place(index).id: rank for index, rank in first.items() if index >= 0}
        kept.sort(key=lambda p: (p.role is not Role.HAPPENED, heads.get(p.place.id, 3), -p.confidence))
        return kept

    def _with_focus(
        self, found: list[LocatedPlace], choices: list[Choice], focus: Focus
    ) -> list[LocatedPlace]:
        """With the focus as where it happened: no name says so alone, but the item as a whole does.

        It is widened where the town is less sure than its country, and not where both are equally unsure.
        """
        levels = (focus.town, focus.admin1)
        sure = _SURE * focus.country.sure
        level = next((x for x in levels if x.index >= 0 and x.sure >= sure), focus.country)
        place = self.atlas.place(level.index)
        spans = tuple(_span(c.mention) for c in choices if _in(c.option, level.index))
        here = LocatedPlace(place, Role.HAPPENED, round(min(0.99, level.sure), 2), spans)
        return [here, *(p for p in found if p.place.id != place.id)]

    def _certain(self, choice: Choice) -> int:
        """The narrowest place that is probable enough: the option itself, its state, its country, or none."""
        if choice.sure >= _SURE:
            return choice.option.place
        for area in (choice.row.admin1, choice.row.country):
            likely = sum(p for o, p in choice.chances() if area in (o.row.admin1, o.row.country))
            if area >= 0 and likely >= _SURE:
                return area
        return -1

    def _located(self, index: int, group: list[Choice], roles: dict[int, Role], focus: Focus) -> LocatedPlace:
        place = self.atlas.place(index)
        role = min((roles[id(c)] for c in group), key=_RANK.__getitem__)
        levels = {level.index: level.sure for level in (focus.country, focus.admin1, focus.town)}
        if role is Role.HAPPENED and index in levels:
            sure = levels[index]
        else:
            is_this = (sum(p for o, p in c.chances() if _in(o, index)) for c in group)
            sure = max(belief(c) * this for c, this in zip(group, is_this, strict=True))
        return LocatedPlace(place, role, round(min(0.99, sure), 2), tuple(_span(c.mention) for c in group))


_RANK = {role: rank for rank, role in enumerate(Role)}


def _bears(choices: list[Choice], focus: Focus) -> bool:
    """True if the focus rests on more than one name that somebody only came from or went to."""
    inside = [c for c in choices if c.row.country == focus.country.index >= 0]
    return len(inside) > 1 or any(c.mention.clue in _PLACED for c in inside)


def _in(option: Option, area: int) -> bool:
    return area in (option.place, option.row.admin1, option.row.country)


def _span(mention: Mention) -> Span:
    return Span(mention.field.name, mention.start, mention.end, mention.text)


def _contains_another(place: LocatedPlace, others: list[LocatedPlace]) -> bool:
    return any(o.place.id != place.place.id and place.place.path[-1] in o.place.path for o in others)


# --------------------------------------------------------------------------- roles


def _roles(choices: list[Choice], focus: Focus) -> dict[int, Role]:
    """The role of each choice: what its clue says, and bare names go with the focus or are only mentioned."""
    best = focus.country.index
    headline = any(c.mention.field.name == "title" and c.row.country == best for c in choices)
    roles = {}
    for choice in choices:
        mention = choice.mention
        role = ROLES[mention.clue or Clue.BARE]
        if role is Role.HAPPENED and choice.row.country != best:
            second = mention.clue is Clue.LOCATED and (mention.field.name == "title" or not headline)
            role = Role.HAPPENED if second and choice.accept > _SECOND else Role.MENTIONED
        if role is Role.HAPPENED and _is_dateline(mention) and _elsewhere(choice, choices):
            role = Role.DATELINE
        if role is Role.HAPPENED and (choice.row.country < 0 or best < 0):
            role = Role.MENTIONED
        roles[id(choice)] = role
    return roles | dict.fromkeys(_answers(choices, focus), Role.HAPPENED)


def _answers(choices: list[Choice], focus: Focus) -> Iterable[int]:
    """The stations, markets and malls of the very town that is the answer: it happened there.

    Unless another name of that state says where: then the street is only called so.
    """
    said = (c for c in choices if c.mention.clue in _SAYING and c.row.admin1 == focus.admin1.index)
    if any(c.row.scope > Scope.ADMIN1 for c in said):
        return []
    return [id(c) for c in choices if c.mention.clue is Clue.ROAD and c.option.place == focus.town.index]


def _is_dateline(mention: Mention) -> bool:
    """True for `MEXICO CITY (AP) — ...` and `KYIV — ...`."""
    if mention.first > 1:
        return False
    rest = mention.field.text[mention.end : mention.end + 40].split(". ")[0].lstrip()
    if rest.startswith("("):
        rest = rest.partition(")")[2].lstrip(" ,")
        return rest[:1] in _DASHES
    return rest[:1] in _DASHES and mention.field.text[mention.end : mention.end + 1] == " "


def _elsewhere(choice: Choice, choices: list[Choice]) -> bool:
    """True if the item locates something at another place as well."""
    return any(
        c.option.place != choice.option.place and c.mention.clue is Clue.LOCATED and c.accept >= 0
        for c in choices
        if c is not choice
    )


def _is_local(choices: list[Choice], people: list[Mention], home: HomeRow | None) -> bool:
    """True if some name that was not believed might be a place of the home, or is a street."""
    if home is None:
        return False
    if any(m.clue is Clue.ROAD for m in people):
        return True
    return any(
        c.mention.clue is Clue.ROAD
        or (c.accept < 0 and any(o.row.country == home.country for o in c.mention.options))
        for c in choices
    )

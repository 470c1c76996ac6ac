"""Where it happened, of all the places an item names: one focus, how sure at each level, and every role.

Each believed mention weighs for its country, state and town: more in the headline, more after `in`, less
where it only came from, was felt, or speaks for a government. What cannot be told apart is widened to the
area it shares; a guess is never moved to another state.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rules.model import Role, Scope
from rules.places.clues import Clue
from rules.places.weights import CONFIDENCE, FOCUS, PART

if TYPE_CHECKING:
    from rules.places.ballot import HomeRow
    from rules.places.choosing import Choice
    from rules.places.mentions import Mention

_SHORT_ITEM = 120
_SEAT_PEOPLE = 50_000
_LEAD_END, _BODY_END = 220, 720
_PEOPLE = {Clue.BARE: "demonym", Clue.OFFICE: "demonym_office", Clue.SPEAKS: "demonym_office"}
_TELLING = frozenset(Clue) - {Clue.OFFICE, Clue.ORIGIN, Clue.LIKENESS, Clue.PERSON, Clue.OUTLET}
"""Without one of these an item tells of no place: a treaty, a dish, a comparison."""

ROLES = {
    Clue.LOCATED: Role.HAPPENED,
    Clue.BARE: Role.HAPPENED,
    Clue.FELT: Role.MENTIONED,
    Clue.BORDER: Role.MENTIONED,
    Clue.FROM: Role.MENTIONED,
    Clue.TOWARDS: Role.MENTIONED,
    Clue.LIKENESS: Role.MENTIONED,
    Clue.ROAD: Role.MENTIONED,
    Clue.ORIGIN: Role.MENTIONED,
    Clue.OFFICE: Role.ACTOR,
    Clue.SPEAKS: Role.ACTOR,
    Clue.ACTS: Role.ACTOR,
    Clue.PERSON: Role.ACTOR,
    Clue.OUTLET: Role.PUBLISHER,
}


NOT_THERE = frozenset({Clue.PERSON, Clue.OUTLET})
"""The name is of something else; what it is named after is no part of the news."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level of the answer: the number of the place (-1: none), and how sure it is, 0..1."""

    index: int = -1
    sure: float = 0.0


@dataclass(frozen=True, slots=True)
class Focus:
    """Where it happened, from wide to narrow; a level that is not known has no place."""

    country: Level = Level()
    admin1: Level = Level()
    town: Level = Level()
    features: tuple[float, ...] = ()


def weight_of(mention: Mention, row_scope: int) -> float:
    """How much a mention says that this is where it happened."""
    part = PART[str(mention.clue or Clue.BARE)]
    if mention.demonym:
        part = PART[_PEOPLE.get(mention.clue or Clue.BARE, "demonym_aside")]
    elif mention.clue is Clue.ORIGIN and row_scope > Scope.COUNTRY:
        part = PART["origin_town"]
    weight = _position(mention) * part
    return weight * FOCUS["country_factor"] if row_scope == Scope.COUNTRY else weight


def _position(mention: Mention) -> float:
    if mention.field.name == "title":
        return FOCUS["title"]
    if mention.start < _LEAD_END:
        return FOCUS["lead"]
    return FOCUS["body"] if mention.start < _BODY_END else FOCUS["rest"]


def find_focus(  # noqa: PLR0913 - all that is known of the item goes in
    choices: list[Choice],
    people: list[Mention],
    home: HomeRow | None,
    words: int,
    spoken: frozenset[int] = frozenset(),
    *,
    event: bool = False,
) -> Focus:
    """The focus of the believed choices and of the demonyms; no level at all if nothing is believed.

    `words`: how many the item has. A short one that locates nothing is often about nothing that happened,
    unless it is known to tell of an `event`.
    """
    countries: dict[int, float] = {}
    choices = _there(choices, home)
    said: dict[str, int] = {}
    for order, choice in enumerate(choices):
        key = choice.mention.key
        said[key] = said.get(key, -1) + 1
        weight = weight_of(choice.mention, choice.row.scope) * belief(choice)
        _add(countries, choice.row.country, weight * _earlier(order) * FOCUS["again"] ** said[key])
    for mention in people:
        row = mention.options[0].row
        own = home is not None and row.country == home.country
        _add(countries, row.country, weight_of(mention, row.scope) * (FOCUS["own_people"] if own else 1.0))
    countries.pop(-1, None)
    telling = any(c.mention.clue in _TELLING for c in choices) or any(m.clue in _PEOPLE for m in people)
    if not countries or not telling:
        return Focus()
    if home is not None and home.country in countries:
        countries[home.country] += FOCUS["home"]
    best = max(countries, key=lambda country: (countries[country], -country))
    inside = [c for c in choices if c.row.country == best]
    features = _features(best, countries, inside, people, home, words) + _local(best, spoken, inside)
    sure = _logistic(features, CONFIDENCE["country"])
    if sure < FOCUS["least_event" if event else "least"]:
        return Focus(features=features)
    admin1 = _if_sure(_best_state(inside, sure, home))
    town = _if_sure(_best_town(inside, admin1)) if admin1.index >= 0 else Level()
    return Focus(Level(best, sure), admin1, town, features)


def _if_sure(level: Level) -> Level:
    """The level, or none: a guess that is hardly better than another is widened to the level above."""
    return level if level.sure >= FOCUS["least_level"] else Level()


def _there(choices: list[Choice], home: HomeRow | None) -> list[Choice]:
    """Without persons and papers; streets only where they may lie: in the home, or beside another place."""
    kept = [c for c in choices if c.mention.clue not in NOT_THERE and c.mention.clue is not Clue.ROAD]
    known = {c.row.country for c in kept if c.mention.clue in (Clue.LOCATED, Clue.BARE)}
    if home is not None:
        known.add(home.country)
    if not known:
        # Nothing else is named: a station or market of a town is in that town.
        known = {c.row.country for c in choices if c.mention.clue is Clue.ROAD}
    return [
        c
        for c in choices
        if c.mention.clue not in NOT_THERE
        and (c.mention.clue is not Clue.ROAD or (c.row.scope > Scope.COUNTRY and c.row.country in known))
    ]


def _earlier(order: int) -> float:
    """Of two names that weigh the same the first is the answer."""
    return 1.0 - 0.02 * min(order, 10)


def belief(choice: Choice) -> float:
    """How probable it is that a place is meant at all, from all that speaks for and against."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, 1.5 * choice.accept + 1.0))))


def _add(weights: dict[int, float], area: int, weight: float) -> None:
    weights[area] = weights.get(area, 0.0) + weight


def _features(  # noqa: PLR0913, PLR0917 - all that is known of the item goes in
    best: int,
    countries: dict[int, float],
    inside: list[Choice],
    people: list[Mention],
    home: HomeRow | None,
    words: int,
) -> tuple[float, ...]:
    """What the confidence in the country is worked out from; `weights.CONFIDENCE` names them."""
    total = sum(countries.values())
    second = max((w for area, w in countries.items() if area != best), default=0.0)
    located = any(c.mention.clue is Clue.LOCATED for c in inside)
    top = max(inside, key=lambda c: weight_of(c.mention, c.row.scope), default=None)
    return (
        1.0,
        countries[best] / total,
        min(3.0, math.log1p(countries[best])),
        min(1.0, second / countries[best]),
        0.0 if top is None else max(-2.0, min(4.0, top.accept)),
        0.0 if top is None else top.sure,
        1.0 if top is not None and top.mention.clue is Clue.LOCATED else 0.0,
        1.0 if top is not None and (top.row.scope == Scope.COUNTRY or top.row.people > 6) else 0.0,  # noqa: PLR2004
        min(4.0, len({c.option.place for c in inside})),
        1.0 if not inside else 0.0,
        1.0 if home is not None and home.country == best else 0.0,
        1.0 if home is not None and home.country != best else 0.0,
        1.0 if any(m.options[0].row.country == best for m in people) else 0.0,
        0.0 if located else 1.0,
        1.0 if not located and words < _SHORT_ITEM else 0.0,
    )


def _local(best: int, spoken: frozenset[int], inside: list[Choice]) -> tuple[float, ...]:
    """Whether the country is one where the item's language is at home, and the name one of a single place."""
    return (
        1.0 if best in spoken else 0.0,
        1.0 if spoken and best not in spoken else 0.0,
        1.0 if any(len(c.mention.options) == 1 and c.accept > 0 for c in inside) else 0.0,
    )


def _logistic(features: tuple[float, ...], weights: tuple[float, ...]) -> float:
    x = sum(f * w for f, w in zip(features, weights, strict=True))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, x))))


def _best_state(inside: list[Choice], sure: float, home: HomeRow | None) -> Level:
    states: dict[int, float] = {}
    likely: dict[int, float] = {}
    for order, choice in enumerate(inside):
        if choice.row.admin1 >= 0:
            weight = weight_of(choice.mention, choice.row.scope) * belief(choice) * _earlier(order)
            _add(states, choice.row.admin1, weight)
            likely[choice.row.admin1] = max(likely.get(choice.row.admin1, 0.0), state_chance(choice))
    if not states:
        return Level()
    if home is not None and home.admin1 in states:
        states[home.admin1] += FOCUS["home"]
    best = max(states, key=lambda state: (states[state], -state))
    share = states[best] / sum(states.values())
    return Level(best, sure * likely.get(best, 0.5) * (0.5 + 0.5 * share))


def state_chance(choice: Choice) -> float:
    """How probable it is that the place lies in the state of the chosen option."""
    return sum(p for option, p in choice.chances() if option.row.admin1 == choice.row.admin1)


def _best_town(inside: list[Choice], admin1: Level) -> Level:
    towns: dict[int, float] = {}
    sure: dict[int, float] = {}
    for order, choice in enumerate(inside):
        if choice.row.admin1 != admin1.index:
            continue
        index, factor = _town_of(choice)
        if index < 0:
            continue
        _add(
            towns,
            index,
            weight_of(choice.mention, choice.row.scope) * belief(choice) * _earlier(order) * factor,
        )
        sure[index] = max(sure.get(index, 0.0), choice.sure * factor)
    if not towns:
        return Level()
    best = max(towns, key=lambda town: (towns[town], -town))
    share = towns[best] / sum(towns.values())
    return Level(best, admin1.sure * sure[best] * (0.5 + 0.5 * share))


def _town_of(choice: Choice) -> tuple[int, float]:
    """The town or county a choice speaks of, and how far it speaks of it; -1 for none.

    Where a state is named and no word says which is meant, its seat of the same name may be.
    """
    row = choice.row
    if row.scope == Scope.ADMIN2:
        return choice.option.place, FOCUS["admin2_factor"]
    if row.scope > Scope.ADMIN2:
        return choice.option.place, 1.0
    if row.scope == Scope.ADMIN1 and choice.mention.kind != Scope.ADMIN1:
        for _, option in choice.scored:
            town = option.row
            if (
                town.scope == Scope.TOWN
                and town.admin1 == choice.option.place
                and town.population > _SEAT_PEOPLE
            ):
                return option.place, FOCUS["seat_factor"]
    return -1, 0.0

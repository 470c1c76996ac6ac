"""What the names of an item say of the countries and states it speaks of, without a name's own voice."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rules.model import Scope
from rules.places.clues import Clue
from rules.places.weights import VOICE, VOTE

if TYPE_CHECKING:
    from rules.model import Home
    from rules.places.atlas import Atlas, Option
    from rules.places.choosing import Choice
    from rules.places.mentions import Mention

_MOST_POINTS = 40
_WHISPER = 0.02
"""Smaller shares cost time and change nothing."""
_NOTHING: tuple[dict[int, float], dict[int, float]] = ({}, {})
_RANK_WEIGHTS = (1.0, 0.15, 0.05)


@dataclass(frozen=True, slots=True)
class HomeRow:
    """The feed's home as numbers of the gazetteer; `admin1` is -1 if only the country is known."""

    country: int
    admin1: int
    lat: float
    lon: float


def home_row(home: Home, atlas: Atlas) -> HomeRow | None:
    """The home in numbers, None if it names no known country."""
    country = atlas.gazetteer.index(home.country) if home.country else None
    if country is None:
        return None
    admin1 = atlas.gazetteer.index(home.admin1) if home.admin1 else None
    row = atlas.gazetteer.row(country if admin1 is None else admin1)
    return HomeRow(country, -1 if admin1 is None else admin1, row.lat, row.lon)


class Shares:
    """Each country's and state's share of the votes of all names but one."""

    __slots__ = ("_by_country", "_by_state", "_countries", "_own_countries", "_own_states", "_states")

    def __init__(self, ballot: Ballot, own: tuple[dict[int, float], dict[int, float]]) -> None:
        self._countries, self._states = ballot.countries, ballot.states
        self._own_countries, self._own_states = own
        by_country, by_state = ballot.totals
        for weight in self._own_countries.values():
            by_country -= weight
        for weight in self._own_states.values():
            by_state -= weight
        self._by_country, self._by_state = by_country + VOTE["doubt"], by_state + VOTE["doubt"]

    def country(self, area: int) -> float:
        """The share of a country, 0 of what nobody speaks for."""
        votes = self._countries.get(area)
        return 0.0 if votes is None else (votes - self._own_countries.get(area, 0.0)) / self._by_country

    def state(self, area: int) -> float:
        """The share of a state, 0 of what nobody speaks for."""
        votes = self._states.get(area)
        return 0.0 if votes is None else (votes - self._own_states.get(area, 0.0)) / self._by_state

    def best_country(self) -> float:
        """The largest share of any country."""
        return max(map(self.country, self._countries), default=0.0)


class Ballot:
    """What the names of an item say of countries, states and points, without a name's own voice."""

    def __init__(self, home: HomeRow | None, spoken: frozenset[int] = frozenset()) -> None:
        self.home = home
        self.spoken = spoken if home is None else frozenset[int]()
        self.countries: dict[int, float] = {}
        self.states: dict[int, float] = {}
        self.points: list[tuple[int, float, float, float]] = []
        self.totals = [0.0, 0.0]
        """The votes for countries, and those for states."""
        self._by_name: dict[str, tuple[dict[int, float], dict[int, float]]] = {}
        if home is not None and home.country >= 0:
            self.vote("", home.country, VOTE["home"])
            if home.admin1 >= 0:
                self.vote("", home.admin1, VOTE["home_state"], state=True)
        else:
            for country in self.spoken:
                self.vote("", country, VOTE["spoken"] / len(spoken))

    def vote(self, name: str, area: int, weight: float, *, state: bool = False) -> None:
        """Let a name speak for a country or a state."""
        votes = self.states if state else self.countries
        votes[area] = votes.get(area, 0.0) + weight
        self.totals[state] += weight
        if name not in self._by_name:
            self._by_name[name] = ({}, {})
        own = self._by_name[name][state]
        own[area] = own.get(area, 0.0) + weight

    def shares(self, but: str = "") -> Shares:
        """Each country's and state's share of the votes of all names but one."""
        return Shares(self, self._by_name.get(but, _NOTHING) if but else _NOTHING)


def first_ballot(mentions: list[Mention], home: HomeRow | None, spoken: frozenset[int]) -> Ballot:
    """Before any place is chosen, each name speaks for the countries of its options, by their people."""
    ballot = _with_demonyms(mentions, home, spoken)
    for mention in mentions:
        if mention.demonym:
            continue
        weights: dict[int, float] = {}
        for option in mention.options:
            weights[option.row.country] = max(_weight(option), weights.get(option.row.country, 0.0))
        total, voice = sum(weights.values()), _voice(mention)
        for country, weight in weights.items():
            if country >= 0 and weight > _WHISPER * total:
                ballot.vote(mention.key, country, voice * weight / total)
    return ballot


def next_ballot(
    mentions: list[Mention], choices: list[Choice], home: HomeRow | None, spoken: frozenset[int]
) -> Ballot:
    """Each name speaks for the countries and states of its options, by how likely each looks now."""
    ballot = _with_demonyms(mentions, home, spoken)
    for choice in choices:
        mention, row = choice.mention, choice.row
        loudness = _voice(mention)
        for option, chance in choice.chances():
            if chance < _WHISPER:
                break
            voice = loudness * chance
            if option.row.country >= 0:
                ballot.vote(mention.key, option.row.country, voice)
            if option.row.admin1 >= 0:
                named = VOTE["named_state"] if option.row.scope == Scope.ADMIN1 else 1.0
                ballot.vote(mention.key, option.row.admin1, voice * named, state=True)
        if row.scope >= Scope.ADMIN2 and mention.heard > VOTE["heard"] and len(ballot.points) < _MOST_POINTS:
            ballot.points.append((choice.option.place, row.lat, row.lon, math.cos(math.radians(row.lat))))
    return ballot


def _with_demonyms(mentions: list[Mention], home: HomeRow | None, spoken: frozenset[int]) -> Ballot:
    ballot = Ballot(home, spoken)
    for mention in mentions:
        if not mention.demonym:
            continue
        row = mention.options[0].row
        if row.country >= 0:
            ballot.vote(mention.key, row.country, VOTE["demonym"])
        if row.admin1 >= 0:
            ballot.vote(mention.key, row.admin1, VOTE["demonym"], state=True)
    return ballot


def _voice(mention: Mention) -> float:
    """How much a mention says of where the item is at home; a government that speaks says little."""
    name = str(mention.clue)
    if mention.clue is Clue.SPEAKS and mention.options[0].row.scope == Scope.COUNTRY:
        name = "speaks_country"
    return mention.heard * VOICE.get(name, 1.0)


def _weight(option: Option) -> float:
    """How much is known of a place before the text is read: its people, or what stands for them."""
    row = option.row
    if row.scope <= Scope.COUNTRY:
        people = 1e9
    elif row.scope == Scope.ADMIN1:
        people = 2.0 * max(row.population, 200_000)
    elif row.scope == Scope.ADMIN2:
        people = 2_000.0
    else:
        people = (row.population + 100) * (3.0 if row.capital else 1.0) * (100.0 if option.custom else 1.0)
    return people * _RANK_WEIGHTS[option.rank]

"""Which place does each name mean? Votes over the whole item, then the best candidate of each mention.

Mentions vote for countries and states, co-mentioned and containing places pull, population and the feed's
home are priors. Two candidates too close to call become the area both lie in, or nothing.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from rules.model import Role, Scope
from rules.places.geometry import covers, distance_km
from rules.places.words import STATE_WORDS
from rules.text import is_unspaced

if TYPE_CHECKING:
    from rules.model import Home, Place, Point
    from rules.places.gazetteer import Candidate, Gazetteer
    from rules.places.scan import Mention

_PASSES = 3
_MOST_CANDIDATES = 16
_UNSURE = 0.7
"""A lead smaller than this is no lead."""
_FAR_KM = 300.0
_SEAT_SHARE = 0.35
_DOUBT = 0.8
"""Votes nobody gave, so that one voter is not unanimous."""
_COUNTRY, _STATE = 5.0, 2.4
_SMALL_TOWN, _TINY_TOWN = 50_000, 5_000
_CONTAINS = re.compile(
    r",\s*|\s*\(|\s*[（，、·]\s*|\s+(?:in|en|de|del|da|do|di|dans|im|na|no|em|v|в|у|на|في)\s+(?:the\s+|la\s+|el\s+|o\s+)?"  # noqa: RUF001 - full-width marks
)


@dataclass(slots=True)
class Choice:
    """The place a mention is taken to mean, and how sure that is."""

    mention: Mention
    place: Place
    index: int
    score: float
    lead: float
    """How far it is ahead of the best candidate elsewhere."""
    accept: float
    """Above 0: it is believed to be a place."""


_Vote = tuple[str, str, float]
"""Name that votes, country or state it votes for, weight."""


@dataclass(slots=True)
class _Votes:
    countries: list[_Vote]
    states: list[_Vote]
    points: list[tuple[int, Point]]


def _shares(votes: list[_Vote], but: str = "") -> dict[str, float]:
    """Each country's or state's share of the votes of all names but one: none votes for itself."""
    shares: dict[str, float] = defaultdict(float)
    others = [(area, weight) for name, area, weight in votes if not but or name != but]
    total = sum(weight for _, weight in others) + _DOUBT
    for area, weight in others:
        shares[area] += weight / total
    return shares


def choose(mentions: list[Mention], gazetteer: Gazetteer, home: Home) -> list[Choice]:
    """The believed mentions with the place each means, in the order of the text."""
    _link(mentions)
    votes = _Votes(_country_votes(mentions, gazetteer, home), [], [])
    choices: list[Choice] = []
    for _ in range(_PASSES):
        choices = [_best(mention, gazetteer, votes, home) for mention in mentions]
        votes.states = _state_votes(choices)
        votes.points = [
            (c.index, c.place.point)
            for c in choices
            if c.accept > 0 and c.place.point and c.place.scope is Scope.TOWN
        ]
    believed = [c for c in choices if c.accept >= 0 or c.mention.demonym]
    settled = (_widened(choice, gazetteer, votes, home) for choice in believed)
    return [choice for choice in settled if choice is not None]


def _link(mentions: list[Mention]) -> None:
    """Note for each mention the next one that may contain it, and for Chinese and the like the one before."""
    for one, two in pairwise(mentions):
        if one.field is not two.field or one.demonym or two.demonym:
            continue
        gap = one.field.text[one.end : two.start]
        if _CONTAINS.fullmatch(gap):
            one.near.append(two)
        if gap in (",", ", ", ": ") or (gap == "" and is_unspaced(one.key)):
            two.near.append(one)


# --------------------------------------------------------------------------- votes


def recognised(mention: Mention) -> float:
    """How probable it is, before any place is chosen, that the mention is a place at all: 0..1."""
    known = 1.1 * (math.log10(mention.people + 10) - 4.0)
    return 1 / (1 + math.exp(-(mention.evidence + known)))


def _weight(candidate: Candidate, gazetteer: Gazetteer) -> float:
    place = gazetteer.place(candidate.place)
    if place.scope is Scope.COUNTRY:
        weight = 1e9
    elif place.scope is Scope.ADMIN1:
        weight = 2.0 * max(place.population, 200_000)
    else:
        weight = (place.population + 100) * (3.0 if gazetteer.is_capital(candidate.place) else 1.0)
    return weight * 0.1 if candidate.alternate else weight


def _country_votes(mentions: list[Mention], gazetteer: Gazetteer, home: Home) -> list[_Vote]:
    """What the mentions say of the country before any is decided; the feed's home speaks too."""
    votes: list[_Vote] = [("", home.country, 1.5)] if home.country else []
    for mention in mentions:
        if mention.demonym:
            votes.append((mention.key, gazetteer.place(mention.candidates[0].place).country, 0.7))
            continue
        weights: dict[str, float] = defaultdict(float)
        for candidate in mention.candidates:
            country = gazetteer.place(candidate.place).country
            weights[country] = max(weights[country], _weight(candidate, gazetteer))
        total = sum(weights.values())
        said = recognised(mention) * (1.0 if mention.role is Role.HAPPENED else 0.5)
        votes += [(mention.key, country, said * weight / total) for country, weight in weights.items()]
    return votes


def _state_votes(choices: list[Choice]) -> list[_Vote]:
    """What each name chosen so far says of the state; a state that is named counts more."""
    return [
        (
            c.mention.key,
            state_of(c.place),
            recognised(c.mention) * (2.5 if c.place.scope is Scope.ADMIN1 else 1.0),
        )
        for c in choices
        if c.accept > 0 and state_of(c.place)
    ]


def state_of(place: Place) -> str:
    """The code of the first-level subdivision the place is or lies in, or empty."""
    if place.scope is Scope.COUNTRY or len(place.path) == 1:
        return ""
    code = place.path[1]
    return code if code.startswith(place.country + ".") else ""


# --------------------------------------------------------------------------- the best candidate


def _best(mention: Mention, gazetteer: Gazetteer, votes: _Votes, home: Home) -> Choice:
    scored = _scored(mention, gazetteer, votes, home)
    score, index = scored[0]
    index = _seat(mention, index, gazetteer)
    place = gazetteer.place(index)
    rivals = [s for s, other in scored if not _same_lineage(place, gazetteer.place(other))]
    lead = score - rivals[0] if rivals else math.inf
    accept = mention.evidence + 0.62 * (score + _own_voice(mention, place, votes) - 5.2)
    return Choice(mention, place, index, score, lead, accept)


def _own_voice(mention: Mention, place: Place, votes: _Votes) -> float:
    """What the name's own vote adds: nothing for which place it is, but something for its being one."""
    everyone, others = _shares(votes.countries), _shares(votes.countries, mention.key)
    return _COUNTRY * max(0.0, everyone[place.country] - others[place.country])


def _seat(mention: Mention, index: int, gazetteer: Gazetteer) -> int:
    """The town of a state's own name, if most of the state lives there (Kyiv) and no word says state."""
    state = gazetteer.place(index)
    if state.scope is not Scope.ADMIN1 or _says_state(mention):
        return index
    for candidate in mention.candidates:
        town = gazetteer.place(candidate.place)
        if (
            town.scope is Scope.TOWN
            and covers(state, town)
            and town.population >= _SEAT_SHARE * state.population
        ):
            return candidate.place
    return index


def _says_state(mention: Mention) -> bool:
    tokens = mention.field.tokens
    beside = tokens[max(0, mention.first - 2) : mention.first] + tokens[mention.last + 1 : mention.last + 2]
    return any(token.folded in STATE_WORDS for token in beside)


def _scored(mention: Mention, gazetteer: Gazetteer, votes: _Votes, home: Home) -> list[tuple[float, int]]:
    candidates = mention.candidates
    if len(candidates) > _MOST_CANDIDATES:
        candidates = tuple(sorted(candidates, key=lambda c: -_weight(c, gazetteer))[:_MOST_CANDIDATES])
    own = {gazetteer.place(c.place).scope for c in candidates if not c.alternate}
    countries, states = _shares(votes.countries, mention.key), _shares(votes.states, mention.key)
    scored = []
    for candidate in candidates:
        place = gazetteer.place(candidate.place)
        score = _prior(candidate, place, own, capital=gazetteer.is_capital(candidate.place))
        score += _COUNTRY * countries.get(place.country, 0.0) + _STATE * states.get(state_of(place), 0.0)
        score += _pull(mention, candidate, place, gazetteer, votes) + _home_pull(place, home)
        scored.append((score, candidate.place))
    return sorted(scored, reverse=True)


def _prior(candidate: Candidate, place: Place, own: set[Scope], *, capital: bool) -> float:
    """What the place counts on its own: its kind, its people, and whether the name is its first.

    `own` says what kinds of place have the name as their own.
    """
    if place.scope is Scope.COUNTRY:
        score = 3.6 + 0.33 * math.log10(place.population + 10)
    elif place.scope is Scope.ADMIN1:
        score = 3.1 + 0.35 * math.log10(max(place.population, 10_000))
    else:
        score = 0.75 * math.log10(place.population + 50) + (1.0 if capital else 0.0)
        if Scope.ADMIN1 in own and place.population < _SMALL_TOWN:
            # A village never beats the state whose name it has.
            score -= 2.5 if candidate.alternate or place.population < _TINY_TOWN else 1.0
    if candidate.alternate:
        score -= 3.6 if Scope.COUNTRY in own else 1.6
    return score


def _pull(mention: Mention, candidate: Candidate, place: Place, gazetteer: Gazetteer, votes: _Votes) -> float:
    """What the rest of the item adds beside votes: what contains the place, and what is near it."""
    score = 0.0
    if any(_contained(place, other, gazetteer) for other in mention.near):
        score += 4.5
    if place.scope is Scope.TOWN and place.point is not None:
        others = [distance_km(place.point, p) for index, p in votes.points if index != candidate.place]
        if others:
            score += 1.6 * math.exp(-min(others) / 120.0)
    return score


def _contained(place: Place, container: Mention, gazetteer: Gazetteer) -> bool:
    areas = (gazetteer.place(c.place) for c in container.candidates if not c.alternate or container.single)
    return any(area.scope < place.scope and covers(area, place) for area in areas)


def _home_pull(place: Place, home: Home) -> float:
    if not home.admin1:
        return 0.0
    return 1.2 if home.admin1 in (place.iso, *place.path) else 0.0


def _same_lineage(one: Place, two: Place) -> bool:
    """True if one contains the other, so that taking either says nothing wrong."""
    return covers(one, two) or covers(two, one)


# --------------------------------------------------------------------------- too close to call


def _widened(choice: Choice, gazetteer: Gazetteer, votes: _Votes, home: Home) -> Choice | None:
    """The choice itself if it is clear; the state or country its rivals share; or nothing."""
    if choice.mention.demonym:
        return choice
    if _is_stray(choice, gazetteer, votes):
        return None
    if choice.lead >= _UNSURE or choice.place.scope is Scope.COUNTRY:
        return choice
    scored = _scored(choice.mention, gazetteer, votes, home)
    close = [gazetteer.place(index) for score, index in scored if score > choice.score - _UNSURE]
    for depth in (1, 0):
        codes = {place.path[depth] if len(place.path) > depth else "" for place in close}
        index = gazetteer.index(codes.pop()) if len(codes) == 1 else None
        if index is not None:
            choice.place, choice.index = gazetteer.place(index), index
            choice.lead = _UNSURE
            return choice
    return None


def _is_stray(choice: Choice, gazetteer: Gazetteer, votes: _Votes) -> bool:
    """True for a lone small town far from everything else the item speaks of, in another country."""
    place = choice.place
    if place.scope is not Scope.TOWN or place.population >= 4 * _SMALL_TOWN or place.point is None:
        return False
    if any(_contained(place, other, gazetteer) for other in choice.mention.near):
        return False
    countries = _shares(votes.countries, choice.mention.key)
    away = [distance_km(place.point, p) for index, p in votes.points if index != choice.index]
    return bool(away) and min(away) > _FAR_KM and max(countries.values()) > 2 * countries[place.country]

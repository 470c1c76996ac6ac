"""Where did it happen? The places of a title and summary, each with role, confidence and its words.

fields | scan: mentions of names | cues: evidence and roles | choose: the place meant | focus first
"""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING

from rules.model import LocatedPlace, Role, Scope, Span
from rules.places import words
from rules.places.choose import Choice, choose, recognised, state_of
from rules.places.cues import judge
from rules.places.geometry import covers
from rules.places.scan import cut, scan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rules.model import Home
    from rules.places.gazetteer import Gazetteer
    from rules.places.scan import Mention

_TITLE, _LEAD, _BODY, _REST = 3.6, 1.8, 1.0, 0.6
_LEAD_END, _BODY_END = 220, 720
_LOCATED, _COUNTRY, _HOME = 1.9, 0.9, 0.6
_DEMONYM, _ASIDE = 0.5, 0.3
_DASHES = ("-", "\u2013", "\u2014")
_FAMOUS, _ALONE = 1_000_000, 0.8
"""A name with nothing else of its country beside it is surer if everybody knows the place."""


def resolve(
    title: str, summary: str, gazetteer: Gazetteer, home: Home, language: str = ""
) -> tuple[LocatedPlace, ...]:
    """The places of an item: where it happened, the focus first, then those it only mentions.

    Unsure means wider, never elsewhere: a town that cannot be told from its namesakes becomes the state or
    country they share, or nothing. An area that contains a place where it happened is not listed again.
    """
    fields = (cut("title", title), cut("summary", summary))
    mentions = [mention for text in fields for mention in scan(text, gazetteer, language)]
    if not mentions:
        return ()
    judge(mentions, fields, gazetteer, language)
    choices = choose(mentions, gazetteer, home)
    countries = _by_country(choices, home)
    _settle_roles(choices, countries)
    return _listed(choices, _by_country(choices, home))


def _weight(choice: Choice) -> float:
    """How much a mention says that this is where it happened."""
    mention = choice.mention
    if mention.demonym:
        return _DEMONYM
    if mention.role is not Role.HAPPENED:
        return _ASIDE
    weight = _position(mention)
    if mention.located:
        weight *= _LOCATED
    return weight * (_COUNTRY if choice.place.scope is Scope.COUNTRY else 1.0)


def _position(mention: Mention) -> float:
    if mention.field.name == "title":
        return _TITLE
    if mention.start < _LEAD_END:
        return _LEAD
    return _BODY if mention.start < _BODY_END else _REST


def _by_country(choices: Iterable[Choice], home: Home) -> dict[str, float]:
    """Each country's share of the weight."""
    weights: dict[str, float] = defaultdict(float)
    for choice in choices:
        weights[choice.place.country] += _weight(choice)
    if home.country in weights:
        weights[home.country] += _HOME
    total = sum(weights.values()) or 1.0
    return {country: weight / total for country, weight in weights.items()}


# --------------------------------------------------------------------------- roles that need the whole item


def _settle_roles(choices: list[Choice], countries: dict[str, float]) -> None:
    """Names that stand bare, while another country is where it is located, are only mentioned."""
    located = {c.place.country for c in choices if c.mention.located and c.mention.role is Role.HAPPENED}
    alone = _datelines(choices)
    best = max(countries, key=lambda code: (countries[code], code), default="")
    for choice in choices:
        mention = choice.mention
        if mention.demonym or mention.role is not Role.HAPPENED:
            continue
        if choice in alone:
            mention.role = Role.DATELINE
        elif not mention.located and choice.place.country != best:
            bare = bool(located - {choice.place.country}) or _person_like(mention)
            mention.role = Role.MENTIONED if bare else Role.HAPPENED


def _person_like(mention: Mention) -> bool:
    return mention.single and mention.key in words.PERSON_LIKE


def _datelines(choices: list[Choice]) -> list[Choice]:
    """The place a text opens with, as agencies do, if the item speaks of another place as well."""
    opening = [c for c in choices if _is_dateline(c.mention)]
    others = [c for c in choices if c not in opening and c.mention.role is Role.HAPPENED]
    return opening if any(c.place.id not in {o.place.id for o in opening} for c in others) else []


def _is_dateline(mention: Mention) -> bool:
    """True for `MEXICO CITY (AP) — ...` and `KYIV — ...`."""
    if mention.first > 1:
        return False
    rest = mention.field.text[mention.end : mention.end + 40].split(". ")[0].lstrip()
    if mention.text.isupper() and rest.startswith(_DASHES):
        return True
    return "(" in rest and rest.partition(")")[2].lstrip().startswith(_DASHES)


# --------------------------------------------------------------------------- the list


def _listed(choices: list[Choice], countries: dict[str, float]) -> tuple[LocatedPlace, ...]:
    groups: dict[str, list[Choice]] = defaultdict(list)
    for choice in choices:
        groups[choice.place.id].append(choice)
    ranked = sorted(groups.values(), key=lambda group: _rank(group, choices, countries), reverse=True)
    located = [_located(group, choices, countries) for group in ranked]
    happened = [p for p in located if p.role is Role.HAPPENED]
    return tuple(
        p
        for p in located
        if not any(q is not p and covers(p.place, q.place) for q in happened if p.role is not Role.PUBLISHER)
    )


def _role(group: list[Choice]) -> Role:
    """The role that says most: one mention of a place as where it happened is enough."""
    order = (Role.HAPPENED, Role.DATELINE, Role.MENTIONED, Role.ACTOR)
    return min((choice.mention.role for choice in group), key=order.index)


def _rank(group: list[Choice], choices: list[Choice], countries: dict[str, float]) -> tuple[float, ...]:
    """Happened first; then the best country, its best state, the best town of that; then the narrower."""
    place = group[0].place
    state = state_of(place)
    in_state = sum(_weight(c) for c in choices if state and state_of(c.place) == state)
    own = sum(_weight(c) for c in group)
    happened = _role(group) is Role.HAPPENED
    return (happened, countries.get(place.country, 0.0), in_state, place.scope >= Scope.TOWN, own)


def _located(group: list[Choice], choices: list[Choice], countries: dict[str, float]) -> LocatedPlace:
    best = max(group, key=lambda choice: choice.accept)
    spans = tuple(Span(c.mention.field.name, c.mention.start, c.mention.end, c.mention.text) for c in group)
    borne_out = any(c.place.id != best.place.id and c.place.country == best.place.country for c in choices)
    sure = _confidence(best, countries) * (1.0 if borne_out or _is_famous(best) else _ALONE)
    return LocatedPlace(best.place, _role(group), round(sure, 2), spans)


def _is_famous(choice: Choice) -> bool:
    return choice.place.scope is Scope.COUNTRY or choice.place.population >= _FAMOUS


def _confidence(choice: Choice, countries: dict[str, float]) -> float:
    """How sure: that it is a place, that it is this one, and that its country is what the item is about."""
    is_place = max(_sigmoid(1.2 * choice.accept + 0.5), recognised(choice.mention))
    is_this = 1.0 if math.isinf(choice.lead) else _sigmoid(1.4 * choice.lead + 0.3)
    share = 0.6 + 0.4 * countries.get(choice.place.country, 0.0)
    return min(0.99, is_place * is_this * share)


def _sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, x))))

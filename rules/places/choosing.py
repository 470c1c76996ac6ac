"""Which place does each name mean? The names of an item vote together, then each takes its best option.

names | votes for countries, by people | best options | votes for countries and states, points | best options

Names of one item lie near each other: each votes for the countries and states its options lie in, a name
beside it may contain it, and the feed's home is a prior. No name votes for itself.
"""

from __future__ import annotations

import math
import re
from operator import mul
from typing import TYPE_CHECKING

from rules.model import Scope
from rules.places.ballot import first_ballot, next_ballot
from rules.places.linking import areas_of, lies_in
from rules.places.weights import ACCEPT, EVIDENCE, PULL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rules.places.atlas import Option
    from rules.places.ballot import Ballot, HomeRow
    from rules.places.gazetteer import Row
    from rules.places.mentions import Mention

_PASSES = 2
_SUPPORTED = 0.25
_KNOWN_CITY = 5.3
"""Decimal logarithm of 200,000 people."""
_KM_PER_DEGREE = 111.2
_NEAR_KM, _NEAR_HOME_KM = 120.0, 250.0
_FAR = 100.0
"""Square degrees: beyond, nothing is near."""
_SAYS_ADMIN2 = re.compile("(county|parish|district|raion|powiat|okres|kreis|landkreis)$")
_PULLS = tuple(PULL.values())
"""In the order in which `signals_of` gives what they weigh."""


class Choice:
    """The place a mention is taken to mean, and how sure that is."""

    __slots__ = ("accept", "company", "homely", "mention", "option", "own_voice", "score", "scored", "sure")

    def __init__(self, mention: Mention, scored: list[tuple[float, Option]]) -> None:
        self.mention = mention
        self.scored = scored
        """The options with their scores, the best first."""
        self.score, self.option = scored[0]
        self.sure = _chances(scored)[0]
        """How probable the best option is, given that a place is meant."""
        self.accept = 0.0
        """Above 0: a place is believed to be meant."""
        self.own_voice = 0.0
        self.company = "area"
        self.homely = ""

    @property
    def row(self) -> Row:
        """The record of the place."""
        return self.option.row

    def chances(self) -> list[tuple[Option, float]]:
        """Each option with how probable it is, given that a place is meant; the likeliest first."""
        options = (option for _, option in self.scored)
        return list(zip(options, _chances(self.scored), strict=True))


def choose(
    mentions: list[Mention], home: HomeRow | None, spoken: frozenset[int] = frozenset()
) -> list[Choice]:
    """The place each mention means, in the order of the text; `accept` above 0 if it is believed."""
    named = [m for m in mentions if not m.demonym]
    ballot = first_ballot(mentions, home, spoken)
    choices: list[Choice] = []
    for _ in range(_PASSES):
        choices = _take(named, ballot)
        ballot = next_ballot(mentions, choices, home, spoken)
    choices = _take(named, ballot)
    everyone = ballot.shares()[0]
    said: dict[str, dict[int, float]] = {}
    for choice in choices:
        name = choice.mention.key
        others = said[name] if name in said else said.setdefault(name, ballot.shares(name)[0])
        country = choice.row.country
        choice.own_voice = max(0.0, everyone.get(country, 0.0) - others.get(country, 0.0))
        choice.company = company(choice, others)
        choice.homely = homely(choice, home)
        choice.accept = (
            choice.mention.evidence
            + EVIDENCE[choice.company]
            + EVIDENCE.get(choice.homely, 0.0)
            + ACCEPT["score"] * (choice.score + PULL["country"] * choice.own_voice - ACCEPT["even"])
        )
    return choices


def company(choice: Choice, others: dict[int, float]) -> str:
    """Whether other names of the item are of the same country, of another one, or there are none."""
    if choice.row.scope <= Scope.COUNTRY or choice.mention.coded or choice.option.custom:
        return "area"
    share = others.get(choice.row.country, 0.0)
    if share >= _SUPPORTED:
        return "supported"
    if max(others.values(), default=0.0) < _SUPPORTED:
        return "alone_known" if choice.row.people >= _KNOWN_CITY else "alone"
    return "stray_known" if choice.row.people >= _KNOWN_CITY else "stray"


def homely(choice: Choice, home: HomeRow | None) -> str:
    """Whether a town lies in the state of the feed's home, or is a smaller one elsewhere."""
    row = choice.row
    if home is None or home.admin1 < 0 or row.scope < Scope.ADMIN2 or row.admin1 < 0:
        return ""
    if row.admin1 == home.admin1:
        return "at_home"
    return "off_home" if row.people < _KNOWN_CITY and choice.mention.container is None else ""


def _take(mentions: list[Mention], ballot: Ballot) -> list[Choice]:
    shares: dict[str, tuple[dict[int, float], dict[int, float]]] = {}
    choices = []
    for mention in mentions:
        known = shares.get(mention.key)
        if known is None:
            known = shares[mention.key] = ballot.shares(mention.key)
        choices.append(Choice(mention, _scored(mention, ballot, *known)))
    return choices


def _scored(
    mention: Mention, ballot: Ballot, countries: dict[int, float], states: dict[int, float]
) -> list[tuple[float, Option]]:
    scored = [
        (option.prior + sum(map(mul, _PULLS, signals)), option)
        for option, signals in signals_of(mention, ballot, countries, states)
    ]
    if len(scored) > 1:
        scored.sort(key=lambda pair: (-pair[0], pair[1].place))
    return scored


def signals_of(
    mention: Mention, ballot: Ballot, countries: dict[int, float], states: dict[int, float]
) -> Iterator[tuple[Option, tuple[float, ...]]]:
    """For each option what the item and the feed's home say for it, in the order of `weights.PULL`."""
    areas = areas_of(mention.container) if mention.container is not None else frozenset()
    content = mention.content
    kind = Scope.ADMIN2 if _SAYS_ADMIN2.search(mention.key) else mention.kind
    home = ballot.home
    for option in mention.options:
        row = option.row
        town = row.scope >= Scope.ADMIN2
        at_home = home is not None and home.admin1 >= 0 and town
        yield (
            option,
            (
                countries.get(row.country, 0.0),
                states.get(row.admin1, 0.0) if row.admin1 >= 0 else 0.0,
                bool(areas) and lies_in(option, areas),
                content is not None and _holds(option, content),
                _nearness(option, ballot.points) if town and ballot.points else 0.0,
                home is not None and row.country == home.country,
                at_home and home is not None and home.admin1 == row.admin1,
                _home_nearness(row, home) if at_home and home is not None else 0.0,
                kind == row.scope == Scope.ADMIN2,
                kind == row.scope == Scope.ADMIN1,
                kind == row.scope == Scope.TOWN,
                row.scope > Scope.COUNTRY and row.country in ballot.spoken,
            ),
        )


def _holds(option: Option, content: Mention) -> bool:
    area = frozenset((option.place,))
    return any(lies_in(inner, area) for inner in content.options)


def _nearness(option: Option, points: list[tuple[int, float, float, float]]) -> float:
    """1 beside the nearest other place, falling with the distance; the earth taken as flat so near by."""
    row = option.row
    best = _FAR
    for place, lat, lon, shrink in points:
        if place != option.place:
            up, aside = row.lat - lat, (row.lon - lon) * shrink
            best = min(best, up * up + aside * aside)
    return math.exp(-math.sqrt(best) * _KM_PER_DEGREE / _NEAR_KM) if best < _FAR else 0.0


def _home_nearness(row: Row, home: HomeRow) -> float:
    if row.country != home.country or math.isnan(home.lat) or math.isnan(row.lat):
        return 0.0
    aside = (row.lon - home.lon) * math.cos(math.radians(home.lat))
    return math.exp(-math.hypot(row.lat - home.lat, aside) * _KM_PER_DEGREE / _NEAR_HOME_KM)


def _chances(scored: list[tuple[float, Option]]) -> list[float]:
    """The probability of each option, by the softmax of the scores."""
    if len(scored) == 1:
        return [1.0]
    top = scored[0][0]
    weights = [math.exp(max(-30.0, score - top)) for score, _ in scored]
    total = sum(weights)
    return [weight / total for weight in weights]

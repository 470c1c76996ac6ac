"""Which place does each name mean? The names of an item vote together, then each takes its best option.

names | votes for countries, by people | best options | votes for countries and states, points | best options

Names of one item lie near each other: each votes for the countries and states its options lie in, a name
beside it may contain it, and the feed's home is a prior. No name votes for itself.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from rules.model import Scope
from rules.places.ballot import first_ballot, next_ballot
from rules.places.linking import areas_of, lies_in
from rules.places.weights import ACCEPT, EVIDENCE, PULL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rules.places.atlas import Option
    from rules.places.ballot import Ballot, HomeRow, Shares
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
_SAYS_ADMIN2 = ("county", "parish", "district", "raion", "powiat", "okres", "kreis", "landkreis")
_SAYS = {Scope.ADMIN2: "says_admin2", Scope.ADMIN1: "says_admin1", Scope.TOWN: "says_town"}
_COUNTRY, _STATE, _NEAR = PULL["country"], PULL["state"], PULL["near"]


class Stand(NamedTuple):
    """An option of a mention before the votes: what speaks for it whatever the other names mean."""

    option: Option
    score: float
    country: int
    admin1: int
    """-1 if it lies in none."""
    town: bool
    """It has a point that may be near others."""


class Choice:
    """The place a mention is taken to mean, and how sure that is."""

    __slots__ = (
        "_chances",
        "accept",
        "company",
        "homely",
        "mention",
        "option",
        "own_voice",
        "score",
        "scored",
        "sure",
    )

    def __init__(self, mention: Mention, scored: list[tuple[float, Option]]) -> None:
        self.mention = mention
        self.scored = scored
        """The options with their scores, the best first."""
        self.score, self.option = scored[0]
        self._chances = _chances(scored)
        self.sure = self._chances[0]
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
        options = [option for _, option in self.scored]
        return list(zip(options, self._chances, strict=True))


def choose(
    mentions: list[Mention], home: HomeRow | None, spoken: frozenset[int] = frozenset()
) -> list[Choice]:
    """The place each mention means, in the order of the text; `accept` above 0 if it is believed."""
    named = [m for m in mentions if not m.demonym]
    ballot = first_ballot(mentions, home, spoken)
    stands = [(m, list(_stands(m, home, ballot.spoken))) for m in named]
    # Where no name has a choice, the second pass would find what the first one has found.
    for _ in range(_PASSES if any(len(m.options) > 1 for m in named) else 1):
        taken = [
            _take(m, options, ballot) if len(options) > 1 else _only(m, options) for m, options in stands
        ]
        ballot = next_ballot(mentions, taken, home, spoken)
    choices = [_take(m, options, ballot) for m, options in stands]
    everyone = ballot.shares()
    for choice in choices:
        others = ballot.shares(choice.mention.key)
        country = choice.row.country
        choice.own_voice = max(0.0, everyone.country(country) - others.country(country))
        choice.company = company(choice, others)
        choice.homely = homely(choice, home)
        choice.accept = (
            choice.mention.evidence
            + EVIDENCE[choice.company]
            + EVIDENCE.get(choice.homely, 0.0)
            + ACCEPT["score"] * (choice.score + PULL["country"] * choice.own_voice - ACCEPT["even"])
        )
    return choices


def company(choice: Choice, others: Shares) -> str:
    """Whether other names of the item are of the same country, of another one, or there are none."""
    if choice.row.scope <= Scope.COUNTRY or choice.mention.coded or choice.option.custom:
        return "area"
    if others.country(choice.row.country) >= _SUPPORTED:
        return "supported"
    if others.best_country() < _SUPPORTED:
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


def _only(mention: Mention, stands: list[Stand]) -> Choice:
    """The choice of a name that has none, before the last pass: nobody asks for its score."""
    return Choice(mention, [(0.0, stands[0].option)])


def _take(mention: Mention, stands: list[Stand], ballot: Ballot) -> Choice:
    return Choice(mention, _scored(stands, ballot, mention.key))


def _scored(stands: list[Stand], ballot: Ballot, name: str) -> list[tuple[float, Option]]:
    """The options, the best first: what stood for them before, what the other names say, and the nearest."""
    shares, points = ballot.shares(name), ballot.points
    scored = []
    for option, score, country, admin1, town in stands:
        votes = _COUNTRY * shares.country(country) + _STATE * shares.state(admin1)
        near = _NEAR * _nearness(option, points) if town and points else 0.0
        scored.append((score + votes + near, option))
    if len(scored) > 1:
        scored.sort(key=lambda pair: (-pair[0], pair[1].place))
    return scored


def _stands(mention: Mention, home: HomeRow | None, spoken: frozenset[int]) -> Iterator[Stand]:
    """Each option with what its name, the words beside it, the language and the feed's home say for it."""
    areas = areas_of(mention.container) if mention.container is not None else frozenset[int]()
    kind = Scope.ADMIN2 if mention.key.endswith(_SAYS_ADMIN2) else mention.kind
    for option in mention.options:
        row = option.row
        town = row.scope >= Scope.ADMIN2
        said = list(_said_of_home(row, home)) if home is not None else []
        if areas and lies_in(option, areas):
            said.append(("contained", 1.0))
        if mention.content is not None and _holds(option, mention.content):
            said.append(("contains", 1.0))
        if kind == row.scope and kind in _SAYS:
            said.append((_SAYS[row.scope], 1.0))
        if row.country in spoken and row.scope > Scope.COUNTRY:
            said.append(("spoken", 1.0))
        pulls = sum(PULL[name] * value for name, value in said)
        yield Stand(option, option.prior + pulls, row.country, row.admin1, town)


def _said_of_home(row: Row, home: HomeRow) -> Iterator[tuple[str, float]]:
    """What the feed's home says for a place, by name of the weight."""
    if row.country == home.country:
        yield "home_country", 1.0
    if home.admin1 >= 0 and row.scope >= Scope.ADMIN2:
        if row.admin1 == home.admin1:
            yield "home_state", 1.0
        yield "home_near", _home_nearness(row, home)


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
            away = up * up + aside * aside
            best = min(best, away)
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

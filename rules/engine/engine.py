"""Joins reports to happenings in one pass: candidates from two indexes, one score, vetoes, a threshold."""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from rules.engine import agreement, keys
from rules.engine.cluster import Cluster
from rules.engine.stems import Weights
from rules.model import ReportRole
from rules.official import ADVICE, CANCEL

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from rules.engine.agreement import Part
    from rules.engine.features import Features

OPEN_SECONDS = 72 * 3600.0
"""An incident takes reports until so long after its last one."""
ADVICE_SECONDS = 30 * 86_400.0
"""Travel advice of one level is no news for so long, whatever its words."""
_TERMS, _CANDIDATES = 12, 24
_COMMON = 500
"""Incidents that words find, the rarest words first; and a place of more open ones finds none of them."""
_NONE: frozenset[str] = frozenset()
_MOST_OWN = 3
_HOUR = 3600.0
METROPOLIS = 1_000_000
"""In a town of so many people the like happens every day."""
_SOON, _NEXT_DAY, _DAY = 6.0, 18.0, 24.0
SUDDEN = frozenset(
    {
        "armed_clash",
        "shooting",
        "stabbing",
        "robbery",
        "bombing",
        "explosion",
        "fire",
        "road_accident",
        "abduction",
    }
)
"""Kinds of which there may be another tomorrow: only numbers or the day tell which a later report means."""

WEIGHTS = {
    "place": 0.261,
    "kind": 0.07,
    "numbers": 0.149,
    "day": 0.031,
    "language": 0.5,
    "follow": 0.056,
    "unsure": 0.728,
    "another": 0.232,
    "hours": 140,
    "link": 0.419,
    "next_day": 0.6,
    "quiet": 0.053,
    "lasting": 0.096,
    "scene": 0.2,
    "own": 0.063,
    "other_scene": 0.018,
    "unplaced": 0.239,
    "copy": 0.35,
    "words": 0.123,
    "link_abroad": 0.147,
    "perhaps": 0.12,
}
"""What each part adds to the likeness of the words; `hours` is how fast an incident grows old, `next_day` the
share that is left of a sudden kind by then. `link`, `words`, `link_abroad` are the scores from which a report
joins; from `perhaps` on it may be related. How they were found stands in docs/explanation/incidents.md."""


@dataclass(frozen=True, slots=True)
class Score:
    """How well a report fits an incident: the sum, its parts, and what rules it out."""

    cluster: str
    text: float
    where: Part
    what: Part
    many: Part
    when: Part
    scene: Part
    hours: float
    """Since its last report."""
    own: int
    """Rare words that of all open incidents it alone has."""
    total: float = 0.0
    veto: str = ""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a report belongs: an open incident, or a new one if `cluster` is empty."""

    cluster: str
    score: Score | None
    key: str = ""
    """What names the incident exactly, if anything does."""
    perhaps: str = ""
    """An open incident it may belong to, though not surely enough to be silent."""


@dataclass
class Engine:
    """The open incidents, found again by words, places and kinds; the same reports give the same answers."""

    open_seconds: float = OPEN_SECONDS
    weights: Weights = field(default_factory=Weights)
    clusters: dict[str, Cluster] = field(default_factory=dict)
    touched: set[str] = field(default_factory=set)
    """The incidents that changed here since whoever keeps them last emptied this."""
    _by_stem: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _by_place: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _by_key: dict[str, str] = field(default_factory=dict)
    _ends: list[tuple[float, str]] = field(default_factory=list)

    def vector(self, report: Features) -> dict[str, float]:
        """The words of a report as `place`, `fit` and `add` want them; the report counts among those seen."""
        self.expire(report.at)
        return self.weights.vector(report.counts)

    def place(self, report: Features, vector: dict[str, float]) -> Placement:
        """Where the report belongs: an open incident, a new one, or a new one that may be of an open one."""
        for key in keys.sought(report):
            if key in self._by_key:
                return Placement(self._by_key[key], None, key)
        if report.official.action == CANCEL:
            return Placement("", None)  # what it takes back is named, or it takes back nothing
        own = self._own_words(report)
        found = self._candidates(report, vector)
        scores = [self._score(report, vector, self.clusters[name], own[name]) for name in found]
        best = min((s for s in scores if not s.veto), key=lambda s: (-s.total, s.cluster), default=None)
        if best is None or best.total < WEIGHTS["perhaps"]:
            return Placement("", best or next(iter(scores), None))
        if best.total < self._threshold(report, best):
            return Placement("", best, perhaps=best.cluster)
        return Placement(best.cluster, best)

    def _threshold(self, report: Features, best: Score) -> float:
        """The score from which a report belongs to an incident: less where less can agree."""
        if report.language not in self.clusters[best.cluster].languages:
            return WEIGHTS["link_abroad"]
        if not report.spots and best.what.words:
            return WEIGHTS["unplaced"]
        return WEIGHTS["link" if best.where.words or best.what.words else "words"]

    def fit(self, report: Features, vector: dict[str, float], name: str) -> Score | None:
        """How well the report fits one incident; None if it is not open."""
        cluster = self.clusters.get(name)
        return None if cluster is None else self._score(report, vector, cluster, 0)

    def learn(self, report: Features, name: str) -> None:
        """Take in a report that is known to be of this incident, however long ago."""
        self.add(report, self.weights.vector(report.counts), name)

    def add(self, report: Features, vector: dict[str, float], name: str) -> Cluster:
        """Put the report into the incident of this name, which is opened if need be."""
        self.touched.add(name)
        cluster = self.clusters.get(name)
        if cluster is None:
            cluster = self.clusters[name] = Cluster(name)
        for stem in cluster.add(report, vector):
            _drop(self._by_stem, stem, name)
        for key in keys.carried(report):
            if key in cluster.keys:
                self._by_key.setdefault(key, name)  # nobody takes over the name of another's incident
        for stem in vector:
            if stem in cluster.centroid:
                self._by_stem[stem].add(name)
        for area in _areas(cluster):
            self._by_place[area].add(name)
        heapq.heappush(self._ends, (self._end(cluster), name))
        return cluster

    def role_of(self, report: Features, name: str) -> ReportRole:
        """What the report does to an incident: a correction that names another town takes it back.

        A warning is called off by who gave it, and by nobody as long as another stands by it.
        """
        cluster = self.clusters.get(name)
        cancels = report.official.action == CANCEL
        if cancels and cluster is not None and not keys.may_cancel(report, cluster):
            return ReportRole.ANALYSIS
        if report.role is not ReportRole.CORRECTION or cluster is None or report.dead is not None:
            return report.role
        moved = agreement.place(report, cluster).value < 0
        return ReportRole.RETRACTION if moved else ReportRole.CORRECTION

    def copied(self, report: Features, name: str) -> str:
        """The item of an incident of which the report prints the same text; or empty."""
        cluster = self.clusters.get(name)
        return "" if cluster is None else cluster.copied(report)

    def take_back(self, name: str) -> None:
        """It did not happen: further denials and copies are of it, and the next attack there is another."""
        self.clusters[name].retracted = True

    def expire(self, now: float) -> None:
        """Close the incidents that heard of nothing for too long."""
        while self._ends and self._ends[0][0] < now:
            _, name = heapq.heappop(self._ends)
            cluster = self.clusters.get(name)
            if cluster is not None and self._end(cluster) < now:
                self._close(cluster)

    def forget(self, name: str) -> None:
        """Take no further report into an incident, if it is open."""
        cluster = self.clusters.get(name)
        if cluster is not None:
            self.touched.add(name)
            self._close(cluster)

    def _close(self, cluster: Cluster) -> None:
        del self.clusters[cluster.id]
        for key in cluster.keys:
            if self._by_key.get(key) == cluster.id:
                del self._by_key[key]
        for index, entries in ((self._by_stem, cluster.centroid), (self._by_place, _areas(cluster))):
            for key in entries:
                _drop(index, key, cluster.id)

    def _end(self, cluster: Cluster) -> float:
        """When an incident closes, if nothing more is heard of it."""
        known = max(self.open_seconds, ADVICE_SECONDS) if ADVICE in cluster.kinds else self.open_seconds
        return cluster.last + known

    def _candidates(self, report: Features, vector: dict[str, float]) -> list[str]:
        """The incidents that share rare words or a place with the report, the likeliest first."""
        found: dict[str, float] = {}
        heavy = heapq.nlargest(_TERMS, vector, key=lambda s: (vector[s], s))
        looked = 0
        for names, stem in sorted(((self._by_stem.get(s, _NONE), s) for s in heavy), key=_fewest):
            looked += len(names)
            if looked > _COMMON:
                break
            value = vector[stem]
            for name in names:
                found[name] = found.get(name, 0.0) + value
        for area, weight in _looked_for(report):
            names = self._by_place.get(area, _NONE)
            if len(names) <= _COMMON:
                for name in names:
                    found[name] = found.get(name, 0.0) + weight
        if len(found) <= _CANDIDATES:
            return sorted(found)
        least = heapq.nlargest(_CANDIDATES, found.values())[-1]
        likely = [name for name, value in found.items() if value >= least]
        return sorted(likely, key=lambda name: (-found[name], name))[:_CANDIDATES]

    def _own_words(self, report: Features) -> Counter[str]:
        """How many names in the report each incident alone has: a mall, a ship, a suspect."""
        own: Counter[str] = Counter()
        for stem in report.names:
            found = self._by_stem.get(stem, _NONE)
            if len(found) == 1 and stem not in self.weights.common:
                (name,) = found
                own[name] += stem not in self.clusters[name].dull
        return own

    def _score(self, report: Features, vector: dict[str, float], cluster: Cluster, own: int) -> Score:
        where, what = agreement.place(report, cluster), agreement.kind(report, cluster)
        hours = abs(report.at - cluster.last) / _HOUR
        if what.value < -1 or (where.value < 0 and what.value <= 0):
            return Score(cluster.id, 0.0, where, what, *_NOTHINGS, hours, own, veto=_apart(where, what))
        fit = Score(
            cluster.id,
            cluster.likeness(vector),
            where,
            what,
            agreement.numbers(report, cluster),
            agreement.day(report, cluster),
            agreement.scene(report, cluster),
            hours,
            own,
        )
        veto = agreement.contradiction(
            report, cluster, fit, lambda: cluster.plain_likeness(vector, report.dull)
        )
        return replace(fit, total=self._total(report, cluster, fit), veto=veto)

    def _total(self, report: Features, cluster: Cluster, fit: Score) -> float:
        parts = (("place", fit.where), ("kind", fit.what), ("numbers", fit.many), ("day", fit.when))
        total = fit.text + sum(WEIGHTS[name] * part.value for name, part in parts)
        total += WEIGHTS["own"] * min(_MOST_OWN, fit.own)
        total += WEIGHTS["scene" if fit.scene.value > 0 else "other_scene"] * fit.scene.value
        if report.language not in cluster.languages:
            total += _abroad(report, cluster, fit)
        if fit.where.value >= agreement.INSIDE and report.role in _FOLLOWS:
            total += WEIGHTS["follow"]
        if agreement.lasting(report, cluster, fit.where, fit.hours):
            total += WEIGHTS["lasting"]
        if report.another and not cluster.another and fit.hours > _SOON / 2:
            total -= WEIGHTS["another"]
        if _is_quiet(report, fit):
            total += WEIGHTS["quiet"]
        if cluster.copied(report):
            total += WEIGHTS["copy"]
        if fit.hours > _NEXT_DAY and not _known(fit) and SUDDEN & report.kinds:
            total *= WEIGHTS["next_day"]
        return total * math.exp(-((fit.hours / WEIGHTS["hours"]) ** 2) / 2)


def _drop(index: defaultdict[str, set[str]], key: str, name: str) -> None:
    found = index.get(key)
    if found is not None:
        found.discard(name)
        if not found:
            del index[key]


_NOTHINGS = (agreement.Part(0.0),) * 3


def _fewest(found: tuple[Collection[str], str]) -> tuple[int, str]:
    return len(found[0]), found[1]


def _apart(where: Part, what: Part) -> str:
    """What sets two happenings apart whatever their words, in words."""
    return what.words if what.value < -1 else where.words or what.words


_FOLLOWS = frozenset({ReportRole.CORRECTION, ReportRole.RETRACTION, ReportRole.ANALYSIS})


def _is_quiet(report: Features, fit: Score) -> bool:
    """True if it is of the same small town on the same day, and nothing contradicts."""
    people = max((spot.people for spot in report.spots[:1]), default=0)
    same = fit.where.value >= agreement.SAME_PLACE and 0 < people < agreement.CROWDED
    return same and fit.hours < _DAY and min(fit.what.value, fit.many.value, fit.when.value) >= 0


def _known(fit: Score) -> bool:
    """True if casualties, the day or the scene agree; a number that both hold proves little."""
    return fit.many.value >= 1 or fit.when.value > 0 or fit.scene.value > 0


def _abroad(report: Features, cluster: Cluster, fit: Score) -> float:
    """What stands for the words that two languages do not share: the place and the kind, or the numbers.

    In a metropolis the like of most kinds happens every day; only numbers or the day of the week can tell.
    """
    if fit.what.value < 0 or fit.where.value < 0 or min(fit.many.value, fit.when.value) < 0:
        return 0.0
    if fit.where.value < agreement.INSIDE and (fit.many.value < 1 or fit.what.value <= 0):
        return 0.0
    known = _known(fit)
    if fit.hours > _NEXT_DAY and not known and SUDDEN & report.kinds:
        return 0.0
    people = max((spot.people for spot in report.spots[:1]), default=0)
    crowded = people > METROPOLIS or fit.where.value < agreement.NEAR
    if fit.what.value == 0 and not known and (crowded or fit.hours > _SOON):
        return 0.0
    sure = known or not crowded or agreement.lasting(report, cluster, fit.where, fit.hours)
    return WEIGHTS["language"] * (1.0 if sure else WEIGHTS["unsure"])


_TRAVELLING = frozenset({"storm", "advisory_change", "coup"})
"""Kinds so few that all their open incidents are compared: their places change, or are named in many ways."""


def _areas(cluster: Cluster) -> Iterator[str]:
    for spot in cluster.spots.values():
        yield from spot.path[-2:]
        for kind in cluster.kinds:
            yield _in_country(spot.country, kind)
    yield from _TRAVELLING & cluster.kinds.keys()
    yield from cluster.sounds


def _looked_for(report: Features) -> Iterator[tuple[str, float]]:
    for heard in report.sounds:
        yield heard, 0.4
    for kind in _TRAVELLING & report.kinds:
        yield kind, 0.3
    for spot in report.spots[:2]:
        yield spot.id, 0.5
        if len(spot.path) > 1:
            yield spot.path[-1], 0.4
            yield spot.path[-2], 0.1
        for kind in report.kinds:
            yield _in_country(spot.country, kind), 0.2


def _in_country(country: str, kind: str) -> str:
    """What finds the incidents of a kind in a country: a report from abroad names no more than that."""
    return f"{country} {kind}"

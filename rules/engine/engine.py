"""Joins reports to happenings in one pass: candidates from two indexes, one score, vetoes, a threshold."""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from rules.ending import ends
from rules.engine import agreement
from rules.engine.cluster import Cluster
from rules.engine.stems import Weights
from rules.model import ReportRole

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from rules.engine.agreement import Part
    from rules.engine.features import Features

OPEN_SECONDS = 72 * 3600.0
"""An incident takes reports until so long after its last one."""
_TERMS, _CANDIDATES = 12, 40
_COMMON = 500
"""Incidents that words find, the rarest words first; and a place of more open ones finds none of them."""
_NONE: frozenset[str] = frozenset()
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
    "place": 0.147,
    "kind": 0.06,
    "numbers": 0.101,
    "day": 0.126,
    "language": 0.36,
    "follow": 0.05,
    "unsure": 0.66,
    "another": 0.31,
    "hours": 113.0,
    "link": 0.315,
    "next_day": 0.6,
    "quiet": 0.05,
    "copy": 0.3,
    "words": 0.17,
    "link_abroad": 0.2,
    "perhaps": 0.17,
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
    hours: float
    """Since its last report."""
    total: float = 0.0
    veto: str = ""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a report belongs: an open incident, or a new one if `cluster` is empty."""

    cluster: str
    score: Score | None
    perhaps: str = ""
    """An open incident it may belong to, though not surely enough to be silent."""


@dataclass
class Engine:
    """The open incidents, found again by words, places and kinds; the same reports give the same answers."""

    open_seconds: float = OPEN_SECONDS
    weights: Weights = field(default_factory=Weights)
    clusters: dict[str, Cluster] = field(default_factory=dict)
    _by_stem: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _by_place: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _ends: list[tuple[float, str]] = field(default_factory=list)

    def vector(self, report: Features) -> dict[str, float]:
        """The words of a report as `place`, `fit` and `add` want them; the report counts among those seen."""
        self.expire(report.at)
        return self.weights.vector(report.counts)

    def place(self, report: Features, vector: dict[str, float]) -> Placement:
        """Where the report belongs: an open incident, a new one, or a new one that may be of an open one."""
        ended = self._ended(report, vector) if report.role is ReportRole.ALL_CLEAR else None
        if ended is not None:
            return Placement(ended.cluster, ended)
        scores = [self._score(report, vector, self.clusters[c]) for c in self._candidates(report, vector)]
        best = min((s for s in scores if not s.veto), key=lambda s: (-s.total, s.cluster), default=None)
        if best is None or best.total < WEIGHTS["perhaps"]:
            return Placement("", best or next(iter(scores), None))
        if best.total < self._threshold(report, best):
            return Placement("", best, perhaps=best.cluster)
        return Placement(best.cluster, best)

    def _ended(self, report: Features, vector: dict[str, float]) -> Score | None:
        """How well the report fits the incident of which it says that something is over; None if of none.

        It has few words in common with reports of what happened: the place and what is over must do, but for
        a road or an attacker in a metropolis, of which there are many.
        """
        found = []
        for name in self._candidates(report, vector):
            cluster = self.clusters[name]
            if not ends(report.marks.over, cluster.flags | cluster.over, cluster.kinds):
                continue
            fit = self._score(report, vector, cluster)
            declared = not (cluster.flags | cluster.over).isdisjoint(report.marks.over)
            near = fit.where.value >= (agreement.INSIDE if declared else agreement.NEAR)
            alike = fit.total >= WEIGHTS["perhaps"] and fit.where.value > 0
            if fit.what.value >= -1 and (alike or (near and (declared or not _crowded(report)))):
                found.append(fit)
        return max(found, key=lambda fit: (fit.total, -fit.hours, fit.cluster), default=None)

    def _threshold(self, report: Features, best: Score) -> float:
        """The score from which a report belongs to an incident: less where less can agree."""
        if report.language not in self.clusters[best.cluster].languages:
            return WEIGHTS["link_abroad"]
        return WEIGHTS["link" if best.where.words or best.what.words else "words"]

    def fit(self, report: Features, vector: dict[str, float], name: str) -> Score | None:
        """How well the report fits one incident; None if it is not open."""
        cluster = self.clusters.get(name)
        return None if cluster is None else self._score(report, vector, cluster)

    def learn(self, report: Features, name: str) -> None:
        """Take in a report that is known to be of this incident, however long ago."""
        self.add(report, self.weights.vector(report.counts), name)

    def add(self, report: Features, vector: dict[str, float], name: str) -> Cluster:
        """Put the report into the incident of this name, which is opened if need be."""
        cluster = self.clusters.get(name)
        if cluster is None:
            cluster = self.clusters[name] = Cluster(name)
        for stem in cluster.add(report, vector):
            _drop(self._by_stem, stem, name)
        for stem in vector:
            if stem in cluster.centroid:
                self._by_stem[stem].add(name)
        for area in _areas(cluster):
            self._by_place[area].add(name)
        heapq.heappush(self._ends, (cluster.last + self.open_seconds, name))
        return cluster

    def role_of(self, report: Features, name: str) -> ReportRole:
        """What the report does to an incident: a correction that names another town takes it back.

        And an all-clear ends only what it told of.
        """
        cluster = self.clusters.get(name)
        if report.role is ReportRole.ALL_CLEAR:
            known = cluster and ends(report.marks.over, cluster.flags | cluster.over, cluster.kinds)
            return ReportRole.ALL_CLEAR if known else ReportRole.REPORT
        if report.role is not ReportRole.CORRECTION or cluster is None or report.dead is not None:
            return report.role
        moved = agreement.place(report, cluster).value < 0
        return ReportRole.RETRACTION if moved else ReportRole.CORRECTION

    def copied(self, report: Features, name: str) -> str:
        """The item of an incident of which the report prints the same text; or empty."""
        cluster = self.clusters.get(name)
        return "" if cluster is None else cluster.copied(report)

    def expire(self, now: float) -> None:
        """Close the incidents that heard of nothing for too long."""
        while self._ends and self._ends[0][0] < now:
            _, name = heapq.heappop(self._ends)
            cluster = self.clusters.get(name)
            if cluster is not None and cluster.last + self.open_seconds < now:
                self.forget(name)

    def forget(self, name: str) -> None:
        """Take an incident out of the indexes."""
        cluster = self.clusters.pop(name)
        for index, keys in ((self._by_stem, cluster.centroid), (self._by_place, _areas(cluster))):
            for key in keys:
                _drop(index, key, name)

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

    def _score(self, report: Features, vector: dict[str, float], cluster: Cluster) -> Score:
        where, what = agreement.place(report, cluster), agreement.kind(report, cluster)
        hours = abs(report.at - cluster.last) / _HOUR
        if what.value < -1 or (where.value < 0 and what.value <= 0):
            return Score(cluster.id, 0.0, where, what, _NOTHING, _NOTHING, hours, veto=_apart(where, what))
        fit = Score(
            cluster.id,
            cluster.likeness(vector),
            where,
            what,
            agreement.numbers(report, cluster),
            agreement.day(report, cluster),
            hours,
        )
        veto = agreement.contradiction(
            report, cluster, fit, lambda: cluster.plain_likeness(vector, report.dull)
        )
        return replace(fit, total=self._total(report, cluster, fit), veto=veto)

    def _total(self, report: Features, cluster: Cluster, fit: Score) -> float:
        parts = (("place", fit.where), ("kind", fit.what), ("numbers", fit.many), ("day", fit.when))
        total = fit.text + sum(WEIGHTS[name] * part.value for name, part in parts)
        if report.language not in cluster.languages:
            total += _abroad(report, fit)
        if fit.where.value >= agreement.INSIDE and report.role in _FOLLOWS:
            total += WEIGHTS["follow"]
        if report.another and fit.hours > _SOON / 2:
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


_NOTHING = agreement.Part(0.0)


def _fewest(found: tuple[Collection[str], str]) -> tuple[int, str]:
    return len(found[0]), found[1]


def _apart(where: Part, what: Part) -> str:
    """What sets two happenings apart whatever their words, in words."""
    return what.words if what.value < -1 else where.words or what.words


_FOLLOWS = frozenset(
    {ReportRole.CORRECTION, ReportRole.RETRACTION, ReportRole.ALL_CLEAR, ReportRole.ANALYSIS}
)


def _is_quiet(report: Features, fit: Score) -> bool:
    """True if it is of the same small town on the same day, and nothing contradicts."""
    people = max((spot.people for spot in report.spots[:1]), default=0)
    same = fit.where.value >= agreement.SAME_PLACE and 0 < people < agreement.CROWDED
    return same and fit.hours < _DAY and min(fit.what.value, fit.many.value, fit.when.value) >= 0


def _crowded(report: Features) -> bool:
    return max((spot.people for spot in report.spots[:1]), default=0) > METROPOLIS


def _known(fit: Score) -> bool:
    """True if casualties or the day agree; a number that both hold proves little."""
    return fit.many.value >= 1 or fit.when.value > 0


def _abroad(report: Features, fit: Score) -> float:
    """What stands for the words that two languages do not share: the place and the kind, or the numbers.

    In a metropolis the like happens every day, and only numbers or the day of the week can tell.
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
    return WEIGHTS["language"] * (WEIGHTS["unsure"] if crowded and not known else 1.0)


_TRAVELLING = frozenset({"storm", "advisory_change", "coup"})
"""Kinds so few that all their open incidents are compared: their places change, or are named in many ways."""


def _areas(cluster: Cluster) -> Iterator[str]:
    for spot in cluster.spots.values():
        yield from spot.path[-2:]
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

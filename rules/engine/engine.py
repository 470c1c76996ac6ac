"""Joins reports to happenings in one pass: candidates from two indexes, one score, vetoes, a threshold."""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rules.ending import ends
from rules.engine import agreement, keys
from rules.engine.cluster import Cluster
from rules.engine.doubts import Doubts, Union
from rules.engine.scoring import WEIGHTS, in_metropolis, threshold, weigh
from rules.engine.stems import Weights
from rules.model import ReportRole
from rules.official import ADVICE, CANCEL

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from rules.engine.features import Features
    from rules.engine.scoring import Score

OPEN_SECONDS = 72 * 3600.0
"""An incident takes reports until so long after its last one."""
ADVICE_SECONDS = 30 * 86_400.0
"""Travel advice of one level is no news for so long, whatever its words."""
_TERMS, _CANDIDATES = 12, 24
_COMMON = 500
"""Incidents that words find, the rarest words first; and a place of more open ones finds none of them."""
_NONE: frozenset[str] = frozenset()


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
    doubts: Doubts = field(default_factory=Doubts)
    _by_stem: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _by_place: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _by_key: dict[str, str] = field(default_factory=dict)
    _ends: list[tuple[float, str]] = field(default_factory=list)

    def vector(self, report: Features) -> dict[str, float]:
        """The words of a report as `place`, `fit` and `add` want them; the report counts among those seen."""
        self.expire(report.at)
        return self.weights.vector(report.counts)

    def place(
        self, report: Features, vector: dict[str, float], without: Collection[str] = frozenset()
    ) -> Placement:
        """Where the report belongs: an open incident, a new one, or a new one that may be of an open one.

        `without`: incidents that a person has said it does not belong to.
        """
        for key in keys.sought(report):
            if key in self._by_key and self._by_key[key] not in without:
                return Placement(self._by_key[key], None, key)
        if report.official.action == CANCEL:
            return Placement("", None)  # what it takes back is named, or it takes back nothing
        ended = self._ended(report, vector, without) if report.role is ReportRole.ALL_CLEAR else None
        if ended is not None:
            return Placement(ended.cluster, ended)
        own = self._own_words(report)
        found = (name for name in self._candidates(report, vector) if name not in without)
        scores = [weigh(report, vector, self.clusters[name], own[name]) for name in found]
        best = min((s for s in scores if not s.veto), key=lambda s: (-s.total, s.cluster), default=None)
        if best is None or best.total < WEIGHTS["perhaps"]:
            return Placement("", best or next(iter(scores), None))
        if best.total < threshold(report, self.clusters[best.cluster], best):
            perhaps = "" if self.clusters[best.cluster].retracted else best.cluster
            return Placement("", best, perhaps=perhaps)
        return Placement(best.cluster, best)

    def _ended(self, report: Features, vector: dict[str, float], without: Collection[str]) -> Score | None:
        """How well the report fits the incident of which it says that something is over; None if of none.

        It has few words in common with reports of what happened: the place and what is over must do, but for
        a road or an attacker in a metropolis, of which there are many.
        """
        found = []
        for cluster in (self.clusters[name] for name in self._candidates(report, vector)):
            known = ends(report.marks.over, cluster.flags | cluster.over, cluster.kinds)
            if not known or cluster.id in without or cluster.retracted or keys.apart(report, cluster):
                continue
            fit = weigh(report, vector, cluster)
            declared = not (cluster.flags | cluster.over).isdisjoint(report.marks.over)
            near = fit.where.value >= (agreement.INSIDE if declared else agreement.NEAR)
            alike = fit.total >= WEIGHTS["perhaps"] and fit.where.value > 0
            if fit.what.value >= -1 and (alike or (near and (declared or not in_metropolis(report)))):
                found.append(fit)
        return max(found, key=lambda fit: (fit.total, -fit.hours, fit.cluster), default=None)

    def fit(self, report: Features, vector: dict[str, float], name: str) -> Score | None:
        """How well the report fits one incident; None if it is not open."""
        cluster = self.clusters.get(name)
        return None if cluster is None else weigh(report, vector, cluster)

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
        self.doubts.hear(name, report, vector)
        return cluster

    def unite(self, report: Features, vector: dict[str, float], name: str) -> list[Union]:
        """Make one of the incident that a report was just placed in and those in doubt that it fits as well.

        A provisional incident becomes part of the one it was perhaps related to, and of no other: if plain
        news would have joined either, with the same place, kind and casualties or the very text of both, and
        nothing that the younger has heard, an official id the least, speaks against the older. What only
        looks alike often is two.
        """
        unions: list[Union] = []
        while (union := self._union(report, vector, name)) is not None:
            self._absorb(union)
            unions.append(union)
            name = union.old
        return unions

    def _union(self, report: Features, vector: dict[str, float], name: str) -> Union | None:
        if report.role is not ReportRole.REPORT or report.another:
            return None  # a look back or a correction speaks of both, and makes them no one happening
        for young, old in self.doubts.pairs(name):
            fit = self.fit(report, vector, old if name == young else young)
            if fit is not None and self._is_of(report, fit) and self._agree(young, old):
                known = self.clusters[name].languages[report.language] > 1
                if known or report.language in self.clusters[fit.cluster].languages:
                    return Union(young, old, fit)  # else it fits both for want of words to tell them apart
        return None

    def _is_of(self, report: Features, fit: Score) -> bool:
        """True if the report would have joined the incident, and more than likeness says that it is of it."""
        if fit.veto or fit.total < threshold(report, self.clusters[fit.cluster], fit):
            return False
        exact = fit.where.value >= agreement.NEAR and fit.what.value > 0 and fit.many.value >= 1
        return exact or bool(self.copied(report, fit.cluster))

    def _agree(self, young: str, old: str) -> bool:
        """True if no report of the younger incident is ruled out of the older, or gives other numbers."""
        cluster = self.clusters[old]
        scores = (weigh(*heard, cluster) for heard in self.doubts.heard(young))
        return all(not score.veto and score.many.value >= 0 for score in scores)

    def _absorb(self, union: Union) -> None:
        """The reports of the younger are of the older from now on."""
        heard = self.doubts.heard(union.young)
        self.doubts.follow(union.young, union.old)
        self.forget(union.young)
        for report, vector in heard:
            self.add(report, vector, union.old)

    def role_of(self, report: Features, name: str) -> ReportRole:
        """What the report does to an incident: a correction that names another town takes it back.

        A warning is called off by who gave it, and by nobody as long as another stands by it. An all-clear
        ends only what the incident told of.
        """
        cluster = self.clusters.get(name)
        cancels = report.official.action == CANCEL
        if cancels and cluster is not None and not keys.may_cancel(report, cluster):
            return ReportRole.ANALYSIS
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

    def take_back(self, name: str) -> None:
        """It did not happen: further denials and copies are of it, and the next attack there is another.

        It becomes part of nothing, nor anything of it.
        """
        self.clusters[name].retracted = True
        self.doubts.forget(name)
        for key in [key for key, owner in self._by_key.items() if owner == name]:
            del self._by_key[key]  # who warns under it again warns of something

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
        self.doubts.forget(cluster.id)
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


def _drop(index: defaultdict[str, set[str]], key: str, name: str) -> None:
    found = index.get(key)
    if found is not None:
        found.discard(name)
        if not found:
            del index[key]


def _fewest(found: tuple[Collection[str], str]) -> tuple[int, str]:
    return len(found[0]), found[1]


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

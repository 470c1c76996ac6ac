"""What each report of a stream does: its incident, its role, and whether one who hears of all is told.

This is the decision of the engine without rules and places of a person: `rules.alerting` asks the same
questions for each traveler, against what that traveler was last told.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rules.ending import only_ends
from rules.engine.engine import Engine
from rules.engine.features import features
from rules.engine.reasons import reasons, united
from rules.escalation import escalation, most
from rules.model import ReportRole, Snapshot

if TYPE_CHECKING:
    from rules.engine.cluster import Cluster
    from rules.engine.doubts import Union
    from rules.engine.features import Features
    from rules.model import Report

_SILENT = frozenset({ReportRole.CORRECTION, ReportRole.ROUNDUP})
_ALWAYS = frozenset({ReportRole.RETRACTION, ReportRole.ALL_CLEAR})
_ROOM = 1_000
_APART = frozenset({"anniversary", "roundup"})
"""Contexts of reports that are of no open incident, however alike their words are."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What one report did."""

    item_id: str
    incident: str
    alert: bool
    role: ReportRole
    why: str


class Teller:
    """Takes reports in order of arrival, says what each does, and keeps what was last told of each."""

    def __init__(self, engine: Engine | None = None) -> None:
        """Start with the engine's open incidents, nothing told of any."""
        self.engine = engine or Engine()
        self._told: dict[str, Snapshot] = {}
        self._retracted: set[str] = set()

    def tell(self, report: Report) -> Telling:
        """Place a report and say whether it is worth telling."""
        found = features(report)
        item = report.item.id
        if found.roundup or report.reading.context in _APART:
            role = ReportRole.ROUNDUP if found.roundup else ReportRole.ANALYSIS
            return Telling(item, item, alert=False, role=role, why="tells of what is known or long past")
        vector = self.engine.vector(found)
        placement = self.engine.place(found, vector)
        if not placement.cluster and only_ends(report):
            why = "says that something is over of which nobody was told"
            return Telling(item, item, alert=False, role=ReportRole.ALL_CLEAR, why=why)
        name = placement.cluster or item
        found = found.acting(self.engine.role_of(found, name))
        if placement.perhaps:
            self.engine.doubts.begin(name, placement.perhaps)
        cluster = self.engine.add(found, vector, name)
        why = reasons(placement)
        for union in self.engine.unite(found, vector, name) if placement.cluster else ():
            self._merge(union)
            name, cluster = union.old, self.engine.clusters[union.old]
            why = f"{why}; {union.young} is {name}: {united(union)}"
        self._forget_closed()
        if report.reading.news or found.role in _ALWAYS:
            alert, role, more = self._decide(found, cluster)
        else:
            alert, role, more = False, ReportRole.ANALYSIS, f"no news: {report.reading.context}"
        return Telling(item, name, alert=alert, role=role, why=f"{why}; {more}" if more else why)

    def _decide(self, found: Features, cluster: Cluster) -> tuple[bool, ReportRole, str]:
        """Whether to tell, the role, and what decides beside the placement."""
        now, before = _snapshot(cluster), self._told.get(cluster.id)
        if found.role is ReportRole.RETRACTION:
            fresh = before is not None and cluster.id not in self._retracted
            self._retracted.add(cluster.id)
            self.engine.take_back(cluster.id)
            return fresh, found.role, "takes it back" if before else "takes back what nobody was told"
        if before is None:
            self._told[cluster.id] = now
            return True, ReportRole.FIRST, ""
        ended = sorted(now.over - before.over)
        if found.role is ReportRole.ALL_CLEAR:
            self._told[cluster.id] = now
            return bool(ended), found.role, f"over: {', '.join(ended)}" if ended else ""
        if found.role in _SILENT:
            return False, found.role, ""
        worse = escalation(before, now)
        if worse:
            self._told[cluster.id] = now
        silent = found.role if found.role is ReportRole.ANALYSIS else ReportRole.REPEAT
        return bool(worse), ReportRole.UPDATE if worse else silent, worse

    def _merge(self, union: Union) -> None:
        """Who was told of either was told of both, at the worst that was told."""
        young, old = self._told.pop(union.young, None), self._told.get(union.old)
        if young is not None:
            self._told[union.old] = most(old, young) if old is not None else young

    def _forget_closed(self) -> None:
        """Now and then, so that what is closed takes no memory."""
        if len(self._told) > _ROOM + 2 * len(self.engine.clusters):
            self._told = {name: told for name, told in self._told.items() if name in self.engine.clusters}
            self._retracted &= self._told.keys()


def _snapshot(cluster: Cluster) -> Snapshot:
    return Snapshot(
        cluster.dead,
        cluster.injured,
        frozenset(cluster.flags),
        cluster.storm,
        cluster.level,
        cluster.alarm,
        frozenset(cluster.over),
    )

"""An open incident as the engine compares it: the features of its reports, added up within bounds."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from rules.ending import ends
from rules.engine import keys
from rules.engine.copies import original
from rules.engine.skeletons import skeleton
from rules.model import ReportRole

if TYPE_CHECKING:
    from rules.engine.features import Features, Spot

MEMBERS = 8
_ENOUGH = 4
"""Words that two texts must share to be taken for as alike as they look."""
_TEXTS = 12
_MOST_STEMS, _KEPT_STEMS = 300, 200
_MOST_SPOTS = 4
_MOST_NUMBERS = 60
_SILENT = frozenset({ReportRole.ANALYSIS, ReportRole.ROUNDUP})


class Cluster:
    """What the reports of one incident have said so far."""

    __slots__ = (
        "aftershock",
        "alarm",
        "another",
        "centroid",
        "days",
        "dead",
        "dull",
        "expected",
        "flags",
        "foci",
        "id",
        "injured",
        "issuer",
        "keys",
        "kinds",
        "languages",
        "last",
        "length",
        "level",
        "magnitude",
        "members",
        "numbers",
        "opened",
        "over",
        "reports",
        "retracted",
        "scenes",
        "sounds",
        "spots",
        "storm",
        "territory",
        "texts",
        "toll",
        "tolls",
        "years",
    )

    def __init__(self, name: str) -> None:
        """Start without a report."""
        self.id = name
        self.opened = self.last = 0.0
        self.centroid: dict[str, float] = {}
        self.length = 1.0
        self.members: list[dict[str, float]] = []
        self.dull: frozenset[str] = frozenset()
        self.texts: list[tuple[str, frozenset[int]]] = []
        self.languages: Counter[str] = Counter()
        self.kinds: Counter[str] = Counter()
        self.spots: dict[str, Spot] = {}
        self.sounds: set[str] = set()
        self.foci: Counter[str] = Counter()
        self.aftershock = self.another = self.retracted = False
        self.territory = self.issuer = ""
        self.keys: dict[str, str] = {}
        self.dead: int | None = None
        self.toll: int | None = None
        self.injured: int | None = None
        self.tolls: set[int] = set()
        self.expected: set[int] = set()
        self.numbers: set[int] = set()
        self.days: set[int] = set()
        self.years: Counter[int] = Counter()
        self.scenes: set[str] = set()
        self.flags: set[str] = set()
        self.over: set[str] = set()
        self.storm = 0
        self.alarm = 0
        self.level: int | None = None
        self.magnitude: float | None = None
        self.reports = 0

    def add(self, report: Features, vector: dict[str, float]) -> list[str]:
        """Take a report in; returns the stems that were given up, which are found by them no longer."""
        first = not self.reports
        self.reports += 1
        self.opened = report.at if first else min(self.opened, report.at)
        self.last = max(self.last, report.at)
        self.members.append(vector)
        del self.members[:-MEMBERS]
        self.dull |= report.dull
        if report.shingles and not self.copied(report):
            self.texts.append((report.item_id, report.shingles))
            del self.texts[:-_TEXTS]
        for key in keys.carried(report):
            if len(self.keys) < keys.MOST:
                self.keys.setdefault(key, report.outlet)
        self.languages[report.language] += 1
        if report.role not in _SILENT or first:
            self.kinds.update(report.kinds)
            self._place(report, first=first)
            self._count(report)
        return self._words(vector)

    def copied(self, report: Features) -> str:
        """The item of which the report prints the same text; empty if its text is its own."""
        if not report.shingles:
            return ""
        others = (text for text in self.texts if text[0] != report.item_id)
        return original(report.shingles, others)

    def _place(self, report: Features, *, first: bool) -> None:
        for spot in report.spots[:2]:
            if spot.id in self.spots or len(self.spots) < _MOST_SPOTS:
                self.spots[spot.id] = spot
                self.sounds.update(filter(None, (skeleton(spot.name),)))
            if not first:
                break
        for spot in report.spots[:1]:
            self.foci[spot.id] += 1
        self.aftershock = self.aftershock or report.aftershock
        self.another = self.another or (report.another and first)
        self.territory = self.territory or report.territory
        self.issuer = self.issuer or report.issuer
        if report.day is not None:
            self.days.add(report.day)

    def _count(self, report: Features) -> None:
        marks = report.marks
        if report.more is not None and self.toll is not None:
            self.expected.add(self.toll + report.more)
        if report.role is ReportRole.CORRECTION:
            self.dead = report.dead if report.dead is not None else self.dead
            self.toll = report.toll if report.toll is not None else self.toll
            self.injured = report.injured if report.injured is not None else self.injured
        else:
            self.dead = _more(self.dead, report.more if report.dead is None else report.dead)
            self.toll = _more(self.toll, report.toll)
            self.injured = _more(self.injured, report.injured)
        if report.toll is not None:
            self.tolls.add(report.toll)
        if len(self.numbers) < _MOST_NUMBERS:
            self.numbers |= report.numbers
        self.years.update(report.years)
        self.scenes.update(marks.scenes)
        if report.role is ReportRole.ALL_CLEAR:
            self.over.update(ends(marks.over, self.flags, self.kinds))
        else:
            self.over.difference_update(marks.flags)
        self.flags.update(marks.flags)
        self.flags -= self.over
        self.storm = max(self.storm, marks.storm)
        self.alarm = max(self.alarm, marks.alarm)
        self.level = _more(self.level, marks.level)
        if marks.magnitude and (report.official.ids or not self.magnitude):
            self.magnitude = marks.magnitude  # they measure again; the press repeats the first number

    def _words(self, vector: dict[str, float]) -> list[str]:
        centroid = self.centroid
        for stem, value in vector.items():
            centroid[stem] = centroid.get(stem, 0.0) + value
        lost: list[str] = []
        if len(centroid) > _MOST_STEMS:
            lost = sorted(centroid, key=lambda stem: (centroid[stem], stem))[: len(centroid) - _KEPT_STEMS]
            for stem in lost:
                del centroid[stem]
        self.length = math.sqrt(sum(value * value for value in centroid.values())) or 1.0
        return lost

    def plain_likeness(self, vector: dict[str, float], dull: frozenset[str]) -> float:
        """The same of the words that name no place of theirs, to the nearest; two words prove little."""
        dull |= self.dull
        ours = {stem: value for stem, value in vector.items() if stem not in dull}
        length = math.sqrt(sum(value * value for value in ours.values()))
        best = 0.0
        for member in self.members:
            shared = [value * member[stem] for stem, value in ours.items() if stem in member]
            if shared:
                theirs = math.sqrt(sum(v * v for stem, v in member.items() if stem not in dull))
                best = max(best, min(1.0, len(shared) / _ENOUGH) * sum(shared) / (length * theirs))
        return best

    def likeness(self, vector: dict[str, float]) -> float:
        """How alike a report's words are to those of the incident, half as a whole, half by the nearest."""
        centroid = self.centroid
        whole = (
            sum(value * centroid[stem] for stem, value in vector.items() if stem in centroid) / self.length
        )
        nearest = 0.0
        for member in self.members:
            nearest = max(nearest, sum(v * member[s] for s, v in vector.items() if s in member))
        return (whole + nearest) / 2


def _more(a: int | None, b: int | None) -> int | None:
    return b if a is None else a if b is None else max(a, b)

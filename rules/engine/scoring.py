"""How well a report fits an open incident: likeness, place, kind, numbers and day in a score, and vetoes."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rules.engine import agreement
from rules.model import ReportRole

if TYPE_CHECKING:
    from rules.engine.agreement import Part
    from rules.engine.cluster import Cluster
    from rules.engine.features import Features

_MOST_OWN = 3
"""So many names of its own count."""
_HOUR = 3600.0
METROPOLIS = 1_000_000
"""In a town of so many people the like happens every day."""
_SOON, _NEXT_DAY, _DAY = 6.0, 18.0, 24.0

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
    """Names that of all open incidents it alone has."""
    total: float = 0.0
    veto: str = ""


def weigh(report: Features, vector: dict[str, float], cluster: Cluster, own: int = 0) -> Score:
    """How well a report fits an incident, which alone has `own` of its names."""
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
    veto = agreement.contradiction(report, cluster, fit, lambda: cluster.plain_likeness(vector, report.dull))
    return replace(fit, total=_total(report, cluster, fit), veto=veto)


def _total(report: Features, cluster: Cluster, fit: Score) -> float:
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
    if fit.hours > _NEXT_DAY and not _known(fit) and agreement.EVERYDAY & report.kinds:
        total *= WEIGHTS["next_day"]
    return total * math.exp(-((fit.hours / WEIGHTS["hours"]) ** 2) / 2)


def threshold(report: Features, cluster: Cluster, fit: Score) -> float:
    """The score from which a report belongs to an incident: less where less can agree."""
    if report.language not in cluster.languages:
        return WEIGHTS["link_abroad"]
    if not report.spots and fit.what.words:
        return WEIGHTS["unplaced"]
    return WEIGHTS["link" if fit.where.words or fit.what.words else "words"]


_NOTHINGS = (agreement.Part(0.0),) * 3


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


def in_metropolis(report: Features) -> bool:
    """True if it is of a town in which the like happens every day."""
    return max((spot.people for spot in report.spots[:1]), default=0) > METROPOLIS


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
    if fit.hours > _NEXT_DAY and not known and agreement.EVERYDAY & report.kinds:
        return 0.0
    crowded = in_metropolis(report) or fit.where.value < agreement.NEAR
    if fit.what.value == 0 and not known and (crowded or fit.hours > _SOON):
        return 0.0
    sure = known or not crowded or agreement.lasting(report, cluster, fit.where, fit.hours)
    return WEIGHTS["language"] * (1.0 if sure else WEIGHTS["unsure"])

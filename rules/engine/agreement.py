"""How far a report and an incident agree in place, kind and numbers; and what rules out that they are one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rules.engine.keys import apart
from rules.model import Point, ReportRole, Scope
from rules.official import ADVICE
from rules.places.geometry import ball_km

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rules.engine.cluster import Cluster
    from rules.engine.features import Features, Spot
    from rules.engine.scoring import Score

NEAR_KM, REGION_KM = 40.0, 150.0
_BESIDE = 0.4
YEARS_APART = 0.55

SUBURB_KM = 12.0
SAME_PLACE, NEAR, NEXT_TOWN, INSIDE, SAME_COUNTRY = 1.0, 0.64, 0.5, 0.24, 0.0
UNNAMED, APART, FAR, ABROAD = 0.0, -0.5, -0.9, -1.5
_TAKES_BACK = frozenset({ReportRole.CORRECTION, ReportRole.RETRACTION})

FAMILIES = (
    frozenset(
        {"armed_clash", "shooting", "roadblock", "displacement", "bombing", "hostage", "stabbing", "robbery"}
    ),
    frozenset({"abduction", "hostage", "armed_clash", "shooting"}),
    frozenset({"bombing", "explosion", "fire", "collapse"}),
    frozenset({"collapse", "earthquake"}),
    frozenset({"collapse", "landslide", "storm", "flood"}),
    frozenset({"crush", "riot", "protest"}),
    frozenset({"coup", "shooting", "armed_clash", "explosion", "internet_shutdown", "curfew"}),
    frozenset({"coup", "border_closure", "airport_closure"}),
    frozenset({"contamination", "curfew", "fire", "explosion"}),
    frozenset({"airport_closure", "bombing", "power_cut"}),
    frozenset({"wildfire", "fire", "heat"}),
    frozenset({"riot", "protest", "strike", "roadblock", "curfew", "coup"}),
    frozenset({"storm", "flood", "landslide", "cold_snow", "power_cut", "water_cut", "dam_failure"}),
    frozenset({"earthquake", "tsunami", "landslide"}),
    frozenset({"eruption", "airport_closure", "landslide"}),
    frozenset({"airport_closure", "plane_accident", "strike", "storm", "cold_snow"}),
    frozenset({"contamination", "outbreak", "water_cut", "explosion"}),
    frozenset({"train_accident", "road_accident"}),
    frozenset({"border_closure", "protest", "strike", "roadblock", "armed_clash", "outbreak"}),
)
"""Kinds that two reports of one happening may name."""
_NO_KIND: frozenset[str] = frozenset()
_GO_WITH = {
    kind: frozenset().union(*(family for family in FAMILIES if kind in family))
    for kind in frozenset().union(*FAMILIES)
}
_USUAL = {
    "robbery": frozenset({"bank", "home"}),
    "road_accident": frozenset({"bus", "truck", "bridge"}),
    "train_accident": frozenset({"train"}),
    "plane_accident": frozenset({"plane"}),
    "airport_closure": frozenset({"plane"}),
    "ferry_accident": frozenset({"ship"}),
    "fire": frozenset({"home"}),
    "shooting": frozenset({"home"}),
    "strike": frozenset({"train", "plane", "bus"}),
}
"""Scenes that a kind has anyway."""
_BORDER = "border_closure"
WIDE = frozenset(
    {"strike", "storm", "cold_snow", "heat", "outbreak", "advisory_change", "power_cut", "internet_shutdown"}
    | {"curfew", "coup", "border_closure", "airport_closure", "flood", "protest"}
)
"""Kinds that may go on in a whole country."""
LASTING = WIDE - {"protest", "advisory_change"} | {
    *("earthquake", "tsunami", "eruption", "dam_failure", "contamination", "water_cut"),
}
"""Kinds of which a town has one at a time: also in a large one the next report is of the same."""
EVERYDAY = frozenset(
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
"""Kinds of which there may be another tomorrow, or in the next town: only more than the kind tells."""
STORM_KM = 1_200.0
"""Two reports of one storm may place it so far apart."""
_QUAKES_APART = 0.6
_HOURS_APART = 6.0
_ONE_AT_A_TIME = 30.0
_NEXT_TOWN_ALIKE = 0.3
_RARE_TOLL = 5
"""Fewer dead are in two reports of a city by chance."""
ELSEWHERE = 0.6
"""Words so alike that the other town is only another name of the place, or a mistake."""
_SAME_SCENE, _ONE_DEAD = 0.3, 0.1
_SAME_STORY = 0.6
"""Words so alike that another kind is only another word for it."""
CROWDED = 200_000
_NO_KIND_ALIKE, _CROWDED_ALIKE, _UNPLACED_ALIKE = 0.06, 0.02, 0.12
"""Words of their own that two reports share at least, where only the place agrees, or the kind in a city."""


@dataclass(frozen=True, slots=True)
class Part:
    """How far one thing agrees, and in words."""

    value: float
    words: str = ""


_ABROAD = Part(ABROAD, "another country")


def place(report: Features, cluster: Cluster) -> Part:
    """From 1 for the same place to -1.5 for another country; 0 if one of them names none.

    The focus is compared; what else is named counts half, for one report may tell of two towns.
    """
    if ADVICE in report.kinds and ADVICE in cluster.kinds:
        same = bool(report.territory) and report.territory == cluster.territory
        return Part(SAME_PLACE, "the same territory") if same else Part(UNNAMED)
    lands = {spot.country for spot in cluster.spots.values()}
    like = report.sounds & cluster.sounds and report.kinds & cluster.kinds.keys()
    if like and all(spot.country in lands for spot in report.spots):
        return Part(NEAR, "a name that sounds like its place")
    if not report.spots or not cluster.spots:
        return Part(UNNAMED)
    border = _BORDER in report.kinds and _BORDER in cluster.kinds
    wide = bool(WIDE & report.kinds & cluster.kinds.keys())
    storm = bool(report.marks.storm and cluster.storm)
    far = STORM_KM if storm else NEAR_KM if border else 0.0
    best = Part(-9.0)
    for at, spot in enumerate(report.spots[:3]):
        for other in cluster.spots.values():
            found = _two_places(spot, other, wide=wide, far=far)
            if found.value > 0 and (at or other.id not in cluster.foci):
                found = Part(found.value * _BESIDE, found.words)
            if found.value > best.value:
                best = found
    return best


def _two_places(one: Spot, two: Spot, *, wide: bool, far: float) -> Part:
    """How two places agree; what goes on in a whole country may be told of it or of a town.

    `far`: kilometres within which they agree across a border too: storms move, a crossing has two ends.
    """
    if one.id == two.id:
        return Part(SAME_PLACE if one.scope >= Scope.ADMIN2 or wide else INSIDE, "same place")
    if one.country != two.country and not far:
        return _ABROAD
    km = _km(one, two)
    if km is not None and km <= far:
        return Part(INSIDE, f"{km:.0f} km on its way")
    if one.country != two.country:
        return _ABROAD
    if two.path[-1] in one.path or one.path[-1] in two.path:
        state = min(one.scope, two.scope) >= Scope.ADMIN1
        return Part(INSIDE if state or wide else SAME_COUNTRY, "one within the other")
    return _apart(km)


def _apart(km: float | None) -> Part:
    if km is None:
        return Part(FAR, "another part of the country")
    if km <= NEAR_KM:
        return Part(NEAR if km <= SUBURB_KM else NEXT_TOWN, f"{km:.0f} km apart")
    return Part(APART if km <= REGION_KM else FAR, f"{km:.0f} km apart")


def _km(one: Spot, two: Spot) -> float | None:
    if not one.located or not two.located:
        return None
    return ball_km(Point(one.lat, one.lon), Point(two.lat, two.lon))


def kind(report: Features, cluster: Cluster) -> Part:
    """1 if a kind is shared, .4 if they may go together, -1 if not; 0 if one of them names none."""
    ours, theirs = report.kinds, cluster.kinds.keys()
    if not ours or not theirs:
        return Part(0.0)
    if (ADVICE in ours) != (ADVICE in theirs):
        return Part(-2.0, "one is an official advice")
    shared = ours & theirs
    if shared:
        return Part(1.0, f"same kind ({', '.join(sorted(shared))})")
    if any(not _GO_WITH.get(one, _NO_KIND).isdisjoint(theirs) for one in ours):
        return Part(0.4, f"{_listed(ours)} goes with {_listed(theirs)}")
    return Part(-1.0, f"{_listed(ours)} is not {_listed(theirs)}")


def _listed(kinds: Iterable[str]) -> str:
    return "/".join(sorted(kinds))


def numbers(report: Features, cluster: Cluster) -> Part:
    """What the casualties and other numbers say for or against one happening."""
    value, words = 0.0, []
    toll = report.toll
    if toll is not None and cluster.toll is not None and report.role not in _TAKES_BACK:
        if toll == cluster.toll:
            value += 1.0 if toll else 0.3
            words.append(f"{toll} dead in both")
        elif toll in cluster.expected:
            value += 1.0
            words.append(f"{toll} dead, as many as were to be expected")
        elif _another_toll(report, cluster):
            value -= 1.6
            words.append(f"{toll} dead here, {cluster.toll} there")
        elif toll > cluster.toll:
            value -= 0.1
    if report.injured is not None and cluster.injured is not None:
        same = report.injured == cluster.injured
        value += 0.5 if same else -0.2
        if same:
            words.append(f"{report.injured} hurt in both")
    common = report.numbers & cluster.numbers
    if common:
        value += 0.5
        words.append(f"the number {min(common)} in both")
    if report.years and cluster.years and not report.years & cluster.years.keys():
        value -= YEARS_APART
        words.append("other years")
    return Part(value, ", ".join(words))


def _another_toll(report: Features, cluster: Cluster) -> bool:
    """True if clearly fewer died than is known, and no earlier report of the incident said so."""
    if report.toll is None or cluster.toll is None or report.role in _TAKES_BACK:
        return False
    return report.toll < cluster.toll * 0.7 and report.toll not in cluster.tolls


def scene(report: Features, cluster: Cluster) -> Part:
    """1 if both name the same scene, as a hotel; -1 if they name others; 0 if that tells nothing.

    A bank tells nothing of a robbery, nor a bus of an accident: most are of that sort.
    """
    ours, theirs = frozenset(report.marks.scenes), cluster.scenes
    shared = ours & theirs
    usual = frozenset().union(*(_USUAL.get(kind, _NO_KIND) for kind in report.kinds))
    if shared and shared <= usual:
        return Part(0.0)
    if shared:
        return Part(1.0, f"same scene ({', '.join(sorted(shared))})")
    return Part(-1.0, f"{_listed(ours)} is not {_listed(theirs)}") if ours and theirs else Part(0.0)


def day(report: Features, cluster: Cluster) -> Part:
    """Whether both name the same day of the week, or two."""
    if report.day is None or not cluster.days or WIDE & report.kinds:
        return Part(0.0)  # what goes on for days is announced and remembered by other days
    if report.day in cluster.days:
        return Part(1.0, "same day")
    return Part(-1.0, "another day")


def contradiction(report: Features, cluster: Cluster, fit: Score, plain: Callable[[], float]) -> str:
    """What rules out that they are one happening, in words; empty if nothing does.

    `plain` says how alike their words are without the names of their places, which every headline of a
    town has; it is asked only where it decides.
    """
    if report.role in _TAKES_BACK:
        elsewhere = report.role is ReportRole.RETRACTION and fit.where.value < 0
        return fit.where.words if elsewhere else _official(report, cluster)
    if cluster.retracted and not cluster.copied(report):
        return "that was taken back"
    return _apart_from(report, cluster, fit, plain)


def _apart_from(report: Features, cluster: Cluster, fit: Score, plain: Callable[[], float]) -> str:
    """What sets a report of news apart: the place, the kind, one more of its sort, the toll, too little."""
    if fit.where.value <= FAR or (fit.where.value < 0 and plain() < ELSEWHERE):
        return fit.where.words
    if fit.what.value < 0 and plain() < _SAME_STORY:
        return fit.what.words
    if report.another and not cluster.another and fit.hours > _HOURS_APART and fit.when.value <= 0:
        return "it speaks of another one"
    fewer = _another_toll(report, cluster)
    if fewer and (fit.when.value < 0 or plain() < (_SAME_SCENE if report.toll != 1 else _ONE_DEAD)):
        return f"{report.toll} dead here, {cluster.toll} there"
    if fit.scene.value < 0 and (fewer or fit.when.value < 0):
        return fit.scene.words
    return _only_the_place(report, cluster, fit, plain) or _official(report, cluster)


def _only_the_place(report: Features, cluster: Cluster, fit: Score, plain: Callable[[], float]) -> str:
    """Set apart what has nothing in common but the place, or in a large one but the kind too."""
    if (
        fit.where.value == NEXT_TOWN
        and EVERYDAY & report.kinds
        and fit.many.value < 1
        and plain() < _NEXT_TOWN_ALIKE
    ):
        return f"another town, {fit.where.words}"
    same_toll = fit.many.value >= 1 and (report.dead or 0) >= _RARE_TOLL
    if same_toll or fit.scene.value > 0 or report.language not in cluster.languages:
        return ""
    if not report.spots:
        return "only the kind is the same" if fit.what.words and plain() < _UNPLACED_ALIKE else ""
    people = max((spot.people for spot in report.spots[:1]), default=0)
    crowded = (people > CROWDED or fit.where.value < NEAR) and not lasting(
        report, cluster, fit.where, fit.hours
    )
    counted = any(n is not None for n in (report.dead, report.more, report.injured))
    least = _CROWDED_ALIKE if crowded and fit.when.value <= 0 else 0.0
    if fit.what.value == 0 and not counted:
        least = _NO_KIND_ALIKE
    return "only the place is the same" if least and fit.where.words and plain() < least else ""


def lasting(report: Features, cluster: Cluster, where: Part, hours: float) -> bool:
    """True if both name a kind of which a place has one at a time, within a day and an area around it."""
    return (
        where.value >= INSIDE
        and hours < _ONE_AT_A_TIME
        and not LASTING.isdisjoint(report.kinds & cluster.kinds.keys())
    )


def _official(report: Features, cluster: Cluster) -> str:
    """What sets apart warnings and quakes, whose texts are templates: ids, the territory, the magnitude."""
    if numbered := apart(report, cluster):
        return numbered
    if ADVICE in report.kinds and ADVICE in cluster.kinds:
        return _other_advice(report, cluster)
    if "earthquake" in report.kinds and report.aftershock and not cluster.aftershock:
        return "an aftershock"
    ours, theirs = report.marks.magnitude, cluster.magnitude
    if ours and theirs and abs(ours - theirs) > _QUAKES_APART and report.role not in _TAKES_BACK:
        return f"magnitude {ours} is not {theirs}"
    return ""


def _other_advice(report: Features, cluster: Cluster) -> str:
    """What sets two pieces of advice apart; on a territory that is not known none is like another."""
    if not report.territory or not cluster.territory:
        return "advice on a territory we do not know" if report.kinds == {ADVICE} else ""
    if report.territory != cluster.territory:
        return "advice on another territory"
    both = bool(report.issuer) and bool(cluster.issuer)
    return "advice of another government" if both and report.issuer != cluster.issuer else ""

"""What may be over: by which words a report says so, and which incidents it can be said of.

A road that is open again is no end of the flood beside it. So what is over is always named, and can be over
only for an incident that told of it.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from rules.model import ReportRole, Severity
from rules.vocabulary import Use

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from rules.model import Report
    from rules.passage import Passage
    from rules.phrases import Hit
    from rules.vocabulary import Meaning

_ATTACKS = frozenset({"shooting", "stabbing", "armed_clash", "hostage", "bombing"})
_WARNED = frozenset(
    {"tsunami", "earthquake", "storm", "flood", "eruption", "wildfire", "dam_failure", "heat"}
)
_ON_ROADS = frozenset(
    {
        "roadblock",
        "road_accident",
        "landslide",
        "flood",
        "storm",
        "cold_snow",
        "protest",
        "strike",
        "wildfire",
    }
)
_SHOWN_BY: dict[str, frozenset[str]] = {
    "airport": frozenset({"airport_closure"}),
    "border": frozenset({"border_closure"}),
    "curfew": frozenset({"curfew"}),
    "emergency": frozenset(),
    "evacuation": frozenset(),
    "road": _ON_ROADS,
    "warning": _WARNED,
    "attacker": _ATTACKS,
    "danger": _ATTACKS | _WARNED | {"explosion", "fire", "contamination", "landslide", "riot"},
}
"""Of all that may be over, the kinds that show that it is under way; a flag of the same name does so too."""

SAYING = {Use(f"over_{what}"): what for what in _SHOWN_BY}
_UNNAMED = frozenset({Use.OVER_ATTACKER, Use.OVER_DANGER})
"""Words that leave standing what happened: "gunman arrested after the shooting"."""


def endings(part: Passage) -> list[Hit[Meaning]]:
    """The words that say that something is over, but for those beside a "not yet" or "partly"."""
    hits = part.of(*SAYING)
    if not hits:
        return hits
    clauses = list(accumulate(token.breaks for token in part.tokens))
    doubted = {clauses[hit.first] for hit in part.of(Use.OVER_NOT)}
    return [hit for hit in hits if clauses[hit.first] not in doubted and not part.recalled[hit.first]]


def over(part: Passage) -> tuple[str, ...]:
    """What is over, in words of our own: `airport`, `road`, ..."""
    return tuple(sorted({SAYING[hit.filed.use] for hit in endings(part)}))


def ended_words(part: Passage) -> set[int]:
    """The tokens that only name what is over: "curfew lifted" is of no curfew."""
    ended = [hit for hit in endings(part) if hit.filed.use not in _UNNAMED]
    return {at for hit in ended for at in range(hit.first, hit.last + 1)}


def ends(said: Iterable[str], flags: Collection[str], kinds: Collection[str]) -> tuple[str, ...]:
    """What of all that is said to be over was under way, as these flags and kinds of an incident show.

    >>> ends(["airport", "road"], flags={"airport"}, kinds={"eruption"})
    ('airport',)
    """
    return tuple(what for what in said if what in flags or not _SHOWN_BY[what].isdisjoint(kinds))


def says_over(report: Report) -> bool:
    """True if its title says that something is over; whether that was known, the engine says."""
    return report.reading.marks.role is ReportRole.ALL_CLEAR


def only_ends(report: Report) -> bool:
    """True if it says that something is over and nothing grave beside: no news to who was not told."""
    reading = report.reading
    harmed = reading.figures.dead or reading.figures.injured
    return says_over(report) and not (reading.news and (harmed or reading.severity >= Severity.HIGH))

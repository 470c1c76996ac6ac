"""Reads the fixed words beside a happening: what is closed or declared, how strong, what is taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rules.ending import over
from rules.levels import colour, level, magnitude, near_digit
from rules.model import Marks, ReportRole
from rules.vocabulary import Use

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rules.passage import Passage

FLAGS = (Use.AIRPORT, Use.BORDER, Use.CURFEW, Use.EMERGENCY, Use.EVACUATION)
_TROPICAL, _HURRICANE = 1, 2
_HIGHEST_CATEGORY = 5
_EARLY = 40
"""Words of a summary that tell where it happened; after them comes the background."""
_ASIDE = frozenset({"hospital", "police", "government", "camp"})
"""Where people are taken, who reports, who governs: a summary names them whatever happened."""
_ALARMS = {Use.GREEN: 1, Use.ORANGE: 2, Use.RED: 3}
_TAKES_BACK = ((Use.RETRACTION, ReportRole.RETRACTION), (Use.CORRECTION, ReportRole.CORRECTION))


def marks(head: Passage, lead: Passage, kinds: Iterable[str], context: str, *, harmed: bool = False) -> Marks:
    """The marks of an item with this title and summary, of these kinds and in this context.

    `harmed`: it counts dead or hurt.
    """
    known, ended = set(kinds), over(head)
    role = _role(head, lead, context, harmed=harmed)
    if role is ReportRole.REPORT and ended and context in {"", "called_off"}:
        role = ReportRole.ALL_CLEAR
    flags = [use.value for use in FLAGS if _said(use, head) or _said(use, lead)]
    return Marks(
        role=role,
        flags=tuple(flag for flag in flags if flag not in ended),
        storm=_storm(head) or _storm(lead) if "storm" in known else 0,
        magnitude=(magnitude(head) or magnitude(lead)) if "earthquake" in known else None,
        level=(level(head) or level(lead)) if "advisory_change" in known else None,
        alarm=_alarm(head) or _alarm(lead),
        scenes=_scenes(head, lead),
        over=ended if role is ReportRole.ALL_CLEAR else (),
    )


def _role(head: Passage, lead: Passage, context: str, *, harmed: bool) -> ReportRole:
    """The title tells; a summary only takes back ("police said there had been no shooting")."""
    if context == "roundup":
        return ReportRole.ROUNDUP
    for part in (head, lead):
        for use, role in _TAKES_BACK:
            # "A second attack was a false alarm" in a summary takes nothing back where people died.
            if part.of(use) and (part is head or role is ReportRole.CORRECTION or not harmed):
                return role
    return ReportRole.ANALYSIS if head.of(Use.ANALYSIS) else ReportRole.REPORT


def _said(use: Use, part: Passage) -> bool:
    return any(not part.recalled[hit.first] for hit in part.of(use))


def _scenes(head: Passage, lead: Passage) -> tuple[str, ...]:
    """The scenes of the title, and of the summary those that are not where the hurt and the news go."""
    found = {hit.filed.name for hit in head.of(Use.SCENE) if not head.recalled[hit.first]}
    early = (hit for hit in lead.of(Use.SCENE) if hit.first < _EARLY and not lead.recalled[hit.first])
    found |= {hit.filed.name for hit in early} - _ASIDE
    return tuple(sorted(found))


def _alarm(part: Passage) -> int:
    """The new colour of an alert: the gravest named, for one that is lifted names the old one too."""
    shown = colour(part)
    return 0 if shown is None else _ALARMS[shown]


def _storm(part: Passage) -> int:
    for hit in part.of(Use.CATEGORY):
        number = near_digit(part, hit.first, hit.last)
        if 0 < number <= _HIGHEST_CATEGORY:
            return _HURRICANE + number
    if part.of(Use.HURRICANE):
        return _HURRICANE
    return _TROPICAL if part.of(Use.TROPICAL) else 0

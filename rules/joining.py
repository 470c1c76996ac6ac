"""Is this report one more of a happening we know? One pass in order of arrival, and every link explained.

A report joins an open incident when place, kind of event and time agree, and nothing contradicts. When in
doubt it opens its own: one message too many is cheaper than one person never told. Text alone never joins
reports for long, and what contradicts (another kind, another toll, another day) opens an incident of its own.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from rules.engine.engine import Engine
from rules.engine.features import features
from rules.engine.reasons import reasons
from rules.identity import SAME_STORY, similarity
from rules.incidents import corrected, grown, opened
from rules.model import Incident, Related, Report, ReportRole
from rules.official import other_number

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from rules.engine.doubts import Union
    from rules.engine.features import Features
    from rules.engine.scoring import Score
    from rules.incidents import Link

ALIKE = 0.2
"""Words less alike are of another story, if place or kind say so too."""


class Joined(NamedTuple):
    """The incident a report belongs to, as it stands with it, and why; and what was found to be one by it."""

    incident: Incident
    link: Link
    unions: Sequence[Union] = ()


def join(
    report: Report,
    engine: Engine,
    find: Callable[[str], Incident | None],
    member_of: str = "",
    apart: Collection[str] | None = None,
) -> Joined | None:
    """The incident this report belongs to, as it stands with it; None if the report is no news of a place.

    Nor is one that takes back what is not known.

    `engine` knows the open incidents and takes the report in; `find` gives an incident by its id. `member_of`
    names the one the item belongs to already, whose text has changed; it stays there unless it tells of
    another event by now, as a page does that is used again. `apart` are the incidents that a person has said
    it is not of; None if nobody has said anything about it. What somebody did say holds while its incident is
    open, whatever the text says by then.
    """
    back = takes_back(report)
    if not back and (not report.reading.news or report.focus is None):
        return None
    found = features(report)
    if found.roundup:
        return None
    vector = engine.vector(found)
    own = find(member_of) if member_of else None
    if own is not None:
        fit = engine.fit(found, vector, own.id)
        held = apart is not None and fit is not None  # a person has said so, and it is open
        gone = not held and _another_story(own, report, fit)
        edited = _edited(own, report, engine.role_of(found, own.id), gone=gone)
        if edited is not None:
            _take_in(engine, found, vector, edited[0])
            return Joined(*edited)
    placement = engine.place(found, vector, apart or ())
    known = find(placement.cluster) if placement.cluster else None
    if known is not None:
        role, copied = engine.role_of(found, known.id), engine.copied(found, known.id)
        whole, link = grown(known, report, reasons(placement), role, copied)
        _take_in(engine, found, vector, whole)
        return Joined(whole, link, () if whole.retracted else engine.unite(found, vector, whole.id))
    if back or report.focus is None:
        return None  # nobody was told of what it takes back
    fresh, link = opened(report, report.focus, reasons(placement), again=bool(member_of))
    other = find(placement.perhaps) if placement.perhaps else None
    if other is not None:
        fresh = replace(fresh, perhaps=_related(other))
        engine.doubts.begin(fresh.id, other.id)
    _take_in(engine, found, vector, fresh)
    return Joined(fresh, link)


def _take_in(engine: Engine, found: Features, vector: dict[str, float], incident: Incident) -> None:
    engine.add(found, vector, incident.id)
    if incident.retracted:
        engine.take_back(incident.id)


def _related(other: Incident) -> Related:
    return Related(other.id, other.quotes[0].title, other.place.place, other.opened)


def _edited(own: Incident, report: Report, role: ReportRole, *, gone: bool) -> tuple[Incident, Link] | None:
    """The item's incident with its new text; None if it is `gone`: it tells of something else by now.

    Of an incident that was taken back an edit of the old text is no news, and tells nobody again.
    """
    if own.retracted and any(similarity(q.title, report.item.title) >= SAME_STORY for q in own.quotes):
        return grown(own, report, "its text changed", ReportRole.RETRACTION)
    if report.focus is None or gone:
        return None
    if role is ReportRole.REPORT:
        return corrected(own, report, report.focus)
    return grown(own, report, "its text changed", role)


def takes_back(report: Report) -> bool:
    """True if its words say that something did not happen; whether it was known, the engine says."""
    return report.reading.marks.role is ReportRole.RETRACTION


def _another_story(own: Incident, report: Report, fit: Score | None) -> bool:
    """True if the item tells of another happening by now: those who number them know, else its words tell."""
    ids = report.item.official.ids
    if not set(ids).isdisjoint(own.official):
        return False
    return bool(other_number(ids, own.official)) or _tells_another_story(fit)


def _tells_another_story(fit: Score | None) -> bool:
    """True if words and kind speak against it, or the incident is closed: the same page, days later.

    A correction changes the place, the toll or a word; a page that is used again changes all its words.
    """
    if fit is None:
        return True
    return fit.text < ALIKE and (fit.what.value < 0 or fit.where.value < 0)


def retrace(reports: Iterable[Report], name: str) -> Iterator[tuple[Report, Incident]]:
    """Each of some reports with the incident of this name as it stood with it, as if there were no others.

    In order of when they were news, but for what comes before the first that names a place: no incident opens
    with less, nor with a report that takes one back. Nothing, if no report is enough to open one.
    """
    ordered = sorted(reports, key=lambda r: (r.item.latest, r.item.id))
    first = next((r for r in ordered if r.focus is not None and not takes_back(r)), None)
    if first is None or first.focus is None:
        return
    engine = Engine(math.inf)
    incident = replace(opened(first, first.focus, "", again=False)[0], id=name)
    yield first, incident
    engine.learn(features(first), name)
    for report in ordered:
        if report is not first:
            found = features(report)
            role, copied = engine.role_of(found, name), engine.copied(found, name)
            incident, _ = grown(incident, report, "", role, copied)
            yield report, incident
            engine.learn(found, name)

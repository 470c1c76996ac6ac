"""Is this report one more of a happening we know? One pass in order of arrival, and every link explained.

A report joins an open incident when place, kind of event and time agree, and nothing contradicts. When in
doubt it opens its own: one message too many is cheaper than one person never told. Text alone never joins
reports for long, and what contradicts (another kind, another toll, another day) opens an incident of its own.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from rules.ending import only_ends, says_over
from rules.engine.engine import Engine
from rules.engine.features import features
from rules.engine.reasons import reasons, united
from rules.identity import SAME_STORY, similarity
from rules.incidents import absorbed, corrected, grown, opened
from rules.model import Incident, Related, Report, ReportRole
from rules.official import other_number

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from rules.engine.doubts import Union
    from rules.engine.features import Features
    from rules.engine.scoring import Score
    from rules.incidents import Link

ALIKE = 0.2
"""Words less alike are of another story, if place or kind say so too."""


class Step(NamedTuple):
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
) -> Step | None:
    """The incident this report belongs to, as it stands with it; None if the report is no news of a place.

    Nor is one that takes back what is not known, or says that it is over.

    `engine` knows the open incidents and takes the report in; `find` gives an incident by its id. `member_of`
    names the one the item belongs to already, whose text has changed; it stays there unless it tells of
    another event by now, as a page does that is used again. `apart` are the incidents that a person has said
    it is not of; None if nobody has said anything about it. What somebody did say holds while its incident is
    open, whatever the text says by then.
    """
    tells, over = report.reading.news and report.focus is not None, says_over(report)
    found = features(report)
    if found.roundup or not (tells or over or takes_back(report)):
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
            return Step(*edited)
    placement = engine.place(found, vector, apart or ())
    known = find(placement.cluster) if placement.cluster else None
    if known is not None:
        role, copied = engine.role_of(found, known.id), engine.copied(found, known.id)
        if over and role is ReportRole.REPORT and not report.reading.news:
            return None  # nothing of the kind was known to be under way
        whole, link = grown(known, report, reasons(placement), role, copied)
        _take_in(engine, found, vector, whole)
        return Step(whole, link, () if whole.retracted else engine.unite(found, vector, whole.id))
    if report.focus is None or not _opens(report):
        return None  # nobody was told of what it takes back, or says is over
    fresh, link = opened(report, report.focus, reasons(placement), again=bool(member_of))
    other = find(placement.perhaps) if placement.perhaps else None
    if other is not None:
        fresh = replace(fresh, perhaps=_related(other))
        engine.doubts.begin(fresh.id, other.id)
    _take_in(engine, found, vector, fresh)
    return Step(fresh, link)


def _opens(report: Report) -> bool:
    """True if nothing need be known for it to be news."""
    return report.reading.news and not takes_back(report) and not only_ends(report)


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
    if report.focus is None or gone or (own.retracted and role is ReportRole.REPORT):
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
    with less, nor with a report that takes one back or says that it is over. Nothing, if none is enough.
    """
    ordered = sorted(reports, key=lambda r: (r.item.latest, r.item.id))
    first = next((r for r in ordered if r.focus is not None and _opens(r)), None)
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


@dataclass(frozen=True, slots=True)
class Merge:
    """A provisional incident that was found to be part of the one it was perhaps related to, and why."""

    young: Incident
    """As it stood at the end; it says what it was merged into."""
    why: str
    worse: bool
    """The older one is worse by it."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Incidents as they stand after some reports, and which report went where."""

    incidents: tuple[Incident, ...] = ()
    links: tuple[Link, ...] = ()
    reports: Mapping[str, tuple[Report, ...]] = field(default_factory=dict)
    """The reports that were joined just now, by incident."""
    merges: tuple[Merge, ...] = ()
    """In the order in which they were found."""

    @property
    def whole(self) -> Mapping[str, str]:
        """Of each incident that has just become part of another, the one that has its reports now."""
        into = {merge.young.id: merge.young.merged_into for merge in self.merges}
        for young, old in reversed(into.items()):
            into[young] = into.get(old, old)
        return into

    @property
    def risen(self) -> frozenset[str]:
        """The incidents whose earlier reports must be matched again, because severity rose."""
        revised = {link.incident_id for link in self.links if link.kind == "revised"}
        revised |= {merge.young.id for merge in self.merges if merge.worse}
        whole = self.whole
        return frozenset(whole.get(name, name) for name in revised)


def join_all(
    reports: Iterable[Report],
    engine: Engine,
    find: Callable[[str], Incident | None],
    member_of: Mapping[str, str],
    apart: Mapping[str, Collection[str]] = MappingProxyType({}),
) -> Joined:
    """Join reports to the incidents that are open, in order of when they were news.

    `engine` knows the open incidents and takes the reports in; `find` gives an incident by its id, as it
    stood before; `member_of` names the incident of each item that has one already; `apart` those that, as a
    person said, it is not of. The order in which the reports are handed in does not matter.
    """
    now: dict[str, Incident] = {}
    touched: defaultdict[str, list[Report]] = defaultdict(list)
    links = []
    merges: list[Merge] = []

    def known(name: str) -> Incident | None:
        found = now.get(name) or find(name)
        return known(found.merged_into) if found is not None and found.merged_into else found

    for report in sorted(reports, key=lambda r: (r.item.latest, r.item.id)):
        for step in _joined(report, engine, known, member_of, apart.get(report.item.id)):
            now[step.incident.id] = step.incident
            touched[step.incident.id].append(report)
            links.append(step.link)
            for union in step.unions:
                old, merge = _merged(union, known)
                now |= {old.id: old, merge.young.id: merge.young}
                touched[old.id] += touched.pop(union.young, [])
                merges.append(merge)
    return Joined(
        incidents=tuple(now[i] for i in touched),
        links=tuple(links),
        reports={i: tuple(found) for i, found in touched.items()},
        merges=tuple(merges),
    )


def _merged(union: Union, find: Callable[[str], Incident | None]) -> tuple[Incident, Merge]:
    """The older of two incidents with all that the younger had, and what becomes of that."""
    old, young = find(union.old), find(union.young)
    if old is None or young is None:
        raise LookupError(f"only the engine knows of {union.young} or {union.old}")
    whole = absorbed(old, young)
    gone = replace(young, merged_into=old.id)
    return whole, Merge(gone, united(union), worse=whole.revision > old.revision)


def _joined(
    report: Report,
    engine: Engine,
    find: Callable[[str], Incident | None],
    member_of: Mapping[str, str],
    apart: Collection[str] | None,
) -> Iterator[Step]:
    """What one report does: it joins one incident, or takes one back and opens another where it happened."""
    first = join(report, engine, find, member_of.get(report.item.id, ""), apart)
    if first is None:
        return
    yield first
    if first.incident.retracted and report.reading.marks.role is ReportRole.CORRECTION:
        taken = first.incident.id  # named so that what it opens has an id of its own
        elsewhere = join(
            report.acting(ReportRole.REPORT), engine, lambda i: None if i == taken else find(i), taken, apart
        )
        if elsewhere is not None:
            yield elsewhere

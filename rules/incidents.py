"""Is this report one more of a happening we know? One pass in order of arrival, and every link explained.

A report joins an open incident when place, kind of event and time agree, and nothing contradicts. When in
doubt it opens its own: one message too many is cheaper than one person never told. Text alone never joins
reports for long, and what contradicts (another kind, another toll, another day) opens an incident of its own.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from rules.engine.engine import Engine
from rules.engine.features import features
from rules.engine.reasons import reasons
from rules.escalation import escalation, higher
from rules.identity import SAME_STORY, similarity, text_hash
from rules.model import (
    Figures,
    Incident,
    LocatedPlace,
    Marks,
    Quote,
    Related,
    Report,
    ReportRole,
    digest,
)
from rules.places.geometry import covers

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from rules.engine.doubts import Union
    from rules.engine.engine import Score
    from rules.engine.features import Features

T = TypeVar("T")

ALIKE = 0.2
"""Words less alike are of another story, if place or kind say so too."""
QUOTES = 12


@dataclass(frozen=True, slots=True)
class Link:
    """Why an item belongs to an incident."""

    item_id: str
    incident_id: str
    kind: str
    """`opened`, `joined` or `revised` (the incident rose by it)."""
    why: str


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
        gone = apart is None or fit is None  # nobody has said that it is of this one, or it is closed
        edited = _edited(own, report, engine.role_of(found, own.id), gone=gone and _tells_another_story(fit))
        if edited is not None:
            _take_in(engine, found, vector, edited[0])
            return Joined(*edited)
    placement = engine.place(found, vector, apart or ())
    known = find(placement.cluster) if placement.cluster else None
    if known is not None:
        role, copied = engine.role_of(found, known.id), engine.copied(found, known.id)
        grown, link = _joined(known, report, reasons(placement), role, copied)
        _take_in(engine, found, vector, grown)
        return Joined(grown, link, () if grown.retracted else engine.unite(found, vector, grown.id))
    if back or report.focus is None:
        return None  # nobody was told of what it takes back
    opened, link = _opened(report, report.focus, reasons(placement), again=bool(member_of))
    other = find(placement.perhaps) if placement.perhaps else None
    if other is not None:
        opened = replace(opened, perhaps=_related(other))
        engine.doubts.begin(opened.id, other.id)
    _take_in(engine, found, vector, opened)
    return Joined(opened, link)


def _take_in(engine: Engine, found: Features, vector: dict[str, float], incident: Incident) -> None:
    engine.add(found, vector, incident.id)
    if incident.retracted:
        engine.forget(incident.id)  # the next attack there is another


def _related(other: Incident) -> Related:
    return Related(other.id, other.quotes[0].title, other.place.place, other.opened)


def _edited(own: Incident, report: Report, role: ReportRole, *, gone: bool) -> tuple[Incident, Link] | None:
    """The item's incident with its new text; None if it is `gone`: it tells of something else by now.

    Of an incident that was taken back an edit of the old text is no news, and tells nobody again.
    """
    if own.retracted and any(similarity(q.title, report.item.title) >= SAME_STORY for q in own.quotes):
        return _joined(own, report, "its text changed", ReportRole.RETRACTION)
    if report.focus is None or gone:
        return None
    if role is ReportRole.REPORT:
        return _corrected(own, report, report.focus)
    return _joined(own, report, "its text changed", role)


def takes_back(report: Report) -> bool:
    """True if its words say that something did not happen; whether it was known, the engine says."""
    return report.reading.marks.role is ReportRole.RETRACTION


def _tells_another_story(fit: Score | None) -> bool:
    """True if words and kind speak against it, or the incident is closed: the same page, days later.

    A correction changes the place, the toll or a word; a page that is used again changes all its words.
    """
    if fit is None:
        return True
    return fit.text < ALIKE and (fit.what.value < 0 or fit.where.value < 0)


def _opened(report: Report, focus: LocatedPlace, why: str, *, again: bool) -> tuple[Incident, Link]:
    """A new incident, named after the item; after its text and time too if the item has opened one before.

    The time, for a page may come back to the very words of last week.
    """
    anew = (text_hash(report.item), report.item.latest.isoformat()) if again else ()
    name = digest("incident", report.item.id, *anew)[:12]
    incident = Incident(
        id=name,
        revision=1,
        opened=report.item.latest,
        last=report.item.latest,
        place=focus,
        places=report.happened,
        topics=report.reading.topics,
        kinds=report.reading.kinds,
        severity=report.reading.severity,
        figures=report.reading.figures,
        quotes=(_quote(report),),
        marks=replace(report.reading.marks, role=ReportRole.REPORT),
    )
    return incident, Link(report.item.id, name, "opened", why)


def _corrected(incident: Incident, report: Report, focus: LocatedPlace) -> tuple[Incident, Link]:
    """The incident after one of its items was edited; the only source there is decides what it is about."""
    grown, link = _joined(incident, report, "its text changed")
    if {quote.item_id for quote in incident.quotes} != {report.item.id}:
        return grown, link
    anew, _ = _opened(report, focus, "", again=False)
    # The former place stays known, for other outlets may go on to name it.
    places = _merged(anew.places, incident.places)
    kept = replace(anew, id=incident.id, revision=grown.revision, opened=incident.opened, places=places)
    return replace(kept, perhaps=incident.perhaps), link


def _joined(
    incident: Incident, report: Report, why: str, role: ReportRole = ReportRole.REPORT, copied: str = ""
) -> tuple[Incident, Link]:
    """The incident with one more report, which does to it what its role says."""
    heard = replace(
        incident,
        last=max(incident.last, report.item.latest),
        quotes=_quoted(incident.quotes, _quote(report, copied)),
    )
    if copied:
        why = f"{why}; the same text as {copied}"
    if role is ReportRole.RETRACTION:
        fresh = not incident.retracted
        taken = replace(heard, retracted=True, revision=incident.revision + fresh)
        return taken, Link(
            report.item.id, incident.id, "revised" if fresh else "joined", f"{why}; takes it back"
        )
    corrects = role is ReportRole.CORRECTION
    grown = replace(
        heard,
        place=_narrower(incident.place, report.focus),
        places=_merged(incident.places, report.happened),
        topics=_union(incident.topics, report.reading.topics),
        kinds=_union(incident.kinds, report.reading.kinds),
        severity=max(incident.severity, report.reading.severity),
        figures=(_corrected_figures if corrects else _higher)(incident.figures, report.reading.figures),
        marks=_together(incident.marks, report.reading.marks),
    )
    worse = "" if corrects else escalation(incident.snapshot, grown.snapshot)
    rises = not corrects and (bool(worse) or grown.severity > incident.severity)
    said = f"{why}; {worse}" if worse else why
    link = Link(report.item.id, incident.id, "revised" if rises else "joined", said)
    return replace(grown, revision=incident.revision + rises), link


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
    incident = replace(_opened(first, first.focus, "", again=False)[0], id=name)
    yield first, incident
    engine.learn(features(first), name)
    for report in ordered:
        if report is not first:
            found = features(report)
            role, copied = engine.role_of(found, name), engine.copied(found, name)
            incident, _ = _joined(incident, report, "", role, copied)
            yield report, incident
            engine.learn(found, name)


def absorbed(old: Incident, young: Incident) -> Incident:
    """The older incident with all that the reports of the younger say; a revision higher if that is worse."""
    quotes = old.quotes
    for quote in young.quotes:
        quotes = _quoted(quotes, quote)
    whole = replace(
        old,
        opened=min(old.opened, young.opened),
        last=max(old.last, young.last),
        place=_narrower(old.place, young.place),
        places=_merged(old.places, young.places),
        topics=_union(old.topics, young.topics),
        kinds=_union(old.kinds, young.kinds),
        severity=max(old.severity, young.severity),
        figures=_higher(old.figures, young.figures),
        marks=_together(old.marks, young.marks),
        quotes=quotes,
        perhaps=None if old.perhaps and old.perhaps.incident_id == young.id else old.perhaps,
    )
    rises = bool(escalation(old.snapshot, whole.snapshot)) or whole.severity > old.severity
    return replace(whole, revision=old.revision + rises)


def _together(ours: Marks, theirs: Marks) -> Marks:
    """All that was closed or declared, and the highest of what was measured."""
    return Marks(
        flags=tuple(sorted({*ours.flags, *theirs.flags})),
        storm=max(ours.storm, theirs.storm),
        magnitude=ours.magnitude if ours.magnitude is not None else theirs.magnitude,
        level=higher(ours.level, theirs.level),
        alarm=max(ours.alarm, theirs.alarm),
    )


def _corrected_figures(ours: Figures, theirs: Figures) -> Figures:
    """The figures of a correction, where it gives any: they may be lower."""
    return Figures(
        theirs.dead if theirs.dead is not None else ours.dead,
        theirs.injured if theirs.injured is not None else ours.injured,
    )


def _quote(report: Report, copied: str = "") -> Quote:
    item = report.item
    return Quote(
        item.id,
        item.feed_id,
        item.outlet,
        report.language,
        item.title or item.summary[:200],
        item.link,
        item.latest,
        copied,
    )


def _quoted(quotes: tuple[Quote, ...], new: Quote) -> tuple[Quote, ...]:
    """The quotes with the new one, in place of the item's former one or last; first and latest stay."""
    if any(q.item_id == new.item_id for q in quotes):
        return tuple(new if q.item_id == new.item_id else q for q in quotes)
    return (*quotes, new) if len(quotes) < QUOTES else (quotes[0], *quotes[2:], new)


def _narrower(ours: LocatedPlace, theirs: LocatedPlace | None) -> LocatedPlace:
    if theirs is not None and theirs.place.scope > ours.place.scope and covers(ours.place, theirs.place):
        return theirs
    return ours


def _merged(ours: tuple[LocatedPlace, ...], theirs: tuple[LocatedPlace, ...]) -> tuple[LocatedPlace, ...]:
    known = {p.place.id for p in ours}
    return (*ours, *(p for p in theirs if p.place.id not in known))


def _union(ours: tuple[T, ...], theirs: tuple[T, ...]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(ours + theirs))


def _higher(ours: Figures, theirs: Figures) -> Figures:
    return Figures(higher(ours.dead, theirs.dead), higher(ours.injured, theirs.injured))

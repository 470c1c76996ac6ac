"""Is this report one more of a happening we know? One pass in order of arrival, and every link explained.

A report joins an open incident when place, kind of event and time agree, and nothing contradicts. When in
doubt it opens its own: one message too many is cheaper than one person never told. Text alone never joins
reports for long, and what contradicts (another kind, another toll, another day) opens an incident of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from rules.ending import ends, only_ends, says_over
from rules.engine.features import features
from rules.engine.follow_words import says_another
from rules.engine.reasons import reasons
from rules.escalation import escalation
from rules.identity import SAME_STORY, similarity, text_hash
from rules.model import Ended, Figures, Incident, LocatedPlace, Marks, Quote, Report, ReportRole, digest
from rules.places.geometry import covers

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from rules.engine.engine import Engine, Score
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


def join(
    report: Report, engine: Engine, find: Callable[[str], Incident | None], member_of: str = ""
) -> tuple[Incident, Link] | None:
    """The incident this report belongs to, as it stands with it; None if the report is no news of a place.

    Nor is one that takes back what is not known, or says that it is over.

    `engine` knows the open incidents and takes the report in; `find` gives an incident by its id. `member_of`
    names the one the item belongs to already, whose text has changed; it stays there unless it tells of
    another event by now, as a page does that is used again.
    """
    back, over = takes_back(report), says_over(report)
    if not (back or over) and (not report.reading.news or report.focus is None):
        return None
    found = features(report)
    if found.roundup:
        return None
    vector = engine.vector(found)
    own = find(member_of) if member_of else None
    joined = None if own is None else _edited(own, report, engine.fit(found, vector, own.id), engine, found)
    if joined is None:
        placement = engine.place(found, vector)
        known = find(placement.cluster) if placement.cluster else None
        if known is not None:
            role, copied = engine.role_of(found, known.id), engine.copied(found, known.id)
            if over and role is ReportRole.REPORT and not report.reading.news:
                return None  # nothing of the kind was known to be under way
            joined = _joined(known, report, reasons(placement), role, copied)
        elif back or report.focus is None or only_ends(report) or not report.reading.news:
            return None  # nobody was told of what it takes back, or says is over
        else:
            joined = _opened(report, report.focus, reasons(placement), again=bool(member_of))
    engine.add(found, vector, joined[0].id)
    if joined[0].retracted:
        engine.forget(joined[0].id)  # the next attack there is another
    return joined


def _edited(
    own: Incident, report: Report, fit: Score | None, engine: Engine, found: Features
) -> tuple[Incident, Link] | None:
    """The item's incident with its new text; None if it tells of something else by now.

    Of an incident that was taken back an edit of the old text is no news, and tells nobody again.
    """
    if own.retracted and any(similarity(q.title, report.item.title) >= SAME_STORY for q in own.quotes):
        return _joined(own, report, "its text changed", ReportRole.RETRACTION)
    if report.focus is None or _tells_another_story(fit):
        return None
    role = engine.role_of(found, own.id)
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
        marks=replace(report.reading.marks, role=ReportRole.REPORT, over=()),
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
    return replace(anew, id=incident.id, revision=grown.revision, opened=incident.opened, places=places), link


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
        ended=_ended(incident, report, role),
    )
    now_over = grown.snapshot.over
    grown = replace(grown, marks=_without(grown.marks, now_over))
    ended = sorted(now_over - incident.snapshot.over)
    worse = "" if corrects else escalation(incident.snapshot, grown.snapshot)
    rises = not corrects and (bool(worse or ended) or grown.severity > incident.severity)
    said = "; ".join(part for part in (why, worse, ended and f"over: {', '.join(ended)}") if part)
    link = Link(report.item.id, incident.id, "revised" if rises else "joined", said)
    return replace(grown, revision=incident.revision + rises), link


def _ended(incident: Incident, report: Report, role: ReportRole) -> tuple[Ended, ...]:
    """What is over of the incident with this report: it may end more, or tell that something began again.

    A report from before the all-clear begins nothing again, however late it comes.
    """
    marks, at = report.reading.marks, report.item.latest
    if role is ReportRole.ALL_CLEAR:
        known = {ended.what for ended in incident.ended}
        now = ends(marks.over, incident.marks.flags, incident.kinds)
        return (*incident.ended, *(Ended(what, at) for what in now if what not in known))
    if role is not ReportRole.REPORT:
        return incident.ended
    return tuple(e for e in incident.ended if at <= e.at or not _begins_again(report, e.what))


def _begins_again(report: Report, what: str) -> bool:
    """True if a report shows it under way once more; of what is no flag, its title must say "again"."""
    if what in report.reading.marks.flags:
        return True
    return bool(ends([what], (), report.reading.kinds)) and says_another(report.item.title)


def _without(marks: Marks, over: Collection[str]) -> Marks:
    return replace(marks, flags=tuple(flag for flag in marks.flags if flag not in over))


def _together(ours: Marks, theirs: Marks) -> Marks:
    """All that was closed or declared, and the highest of what was measured."""
    return Marks(
        flags=tuple(sorted({*ours.flags, *theirs.flags})),
        storm=max(ours.storm, theirs.storm),
        magnitude=ours.magnitude if ours.magnitude is not None else theirs.magnitude,
        level=_most(ours.level, theirs.level),
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
    return Figures(_most(ours.dead, theirs.dead), _most(ours.injured, theirs.injured))


def _most(a: int | None, b: int | None) -> int | None:
    return max((n for n in (a, b) if n is not None), default=None)

"""What an incident becomes by a report: what opens it, what one more or an edited one adds, what merges."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from rules.ending import ends
from rules.engine.follow_words import says_another
from rules.escalation import escalation, higher
from rules.identity import text_hash
from rules.model import (
    Ended,
    Figures,
    Incident,
    LocatedPlace,
    Marks,
    Official,
    Quote,
    Report,
    ReportRole,
    digest,
)
from rules.official import MOST_IDS
from rules.places.geometry import covers

if TYPE_CHECKING:
    from collections.abc import Collection

T = TypeVar("T")

QUOTES = 12


@dataclass(frozen=True, slots=True)
class Link:
    """Why an item belongs to an incident."""

    item_id: str
    incident_id: str
    kind: str
    """`opened`, `joined` or `revised` (the incident rose by it)."""
    why: str


def opened(report: Report, focus: LocatedPlace, why: str, *, again: bool) -> tuple[Incident, Link]:
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
        figures=_higher(Figures(), report.reading.figures),
        quotes=(_quote(report),),
        marks=replace(report.reading.marks, role=ReportRole.REPORT, over=()),
        official=report.item.official.ids,
    )
    return incident, Link(report.item.id, name, "opened", why)


def corrected(incident: Incident, report: Report, focus: LocatedPlace) -> tuple[Incident, Link]:
    """The incident after one of its items was edited; the only source there is decides what it is about."""
    whole, link = grown(incident, report, "its text changed")
    if {quote.item_id for quote in incident.quotes} != {report.item.id}:
        return whole, link
    anew, _ = opened(report, focus, "", again=False)
    # The former place stays known, for other outlets may go on to name it.
    places = _merged(anew.places, incident.places)
    kept = replace(anew, id=incident.id, revision=whole.revision, opened=incident.opened, places=places)
    return replace(kept, perhaps=incident.perhaps), link


def grown(
    incident: Incident, report: Report, why: str, role: ReportRole = ReportRole.REPORT, copied: str = ""
) -> tuple[Incident, Link]:
    """The incident with one more report, which does to it what its role says."""
    heard = replace(
        incident,
        last=max(incident.last, report.item.latest),
        quotes=_quoted(incident.quotes, _quote(report, copied)),
        official=_union(incident.official, report.item.official.ids)[-MOST_IDS:],
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
    whole = replace(
        heard,
        place=_narrower(incident.place, report.focus),
        places=_merged(incident.places, report.happened),
        topics=_union(incident.topics, report.reading.topics),
        kinds=_union(incident.kinds, report.reading.kinds),
        severity=max(incident.severity, report.reading.severity),
        figures=(_corrected_figures if corrects else _higher)(incident.figures, report.reading.figures),
        marks=_together(incident.marks, report.reading.marks, report.item.official),
        ended=_ended(incident, report, role),
    )
    now_over = whole.snapshot.over
    whole = replace(whole, marks=_without(whole.marks, now_over))
    ended = sorted(now_over - incident.snapshot.over)
    worse = "" if corrects else escalation(incident.snapshot, whole.snapshot)
    rises = not corrects and (bool(worse or ended) or whole.severity > incident.severity)
    said = "; ".join(part for part in (why, worse, ended and f"over: {', '.join(ended)}") if part)
    link = Link(report.item.id, incident.id, "revised" if rises else "joined", said)
    return replace(whole, revision=incident.revision + rises), link


def absorbed(old: Incident, young: Incident) -> Incident:
    """The older incident with all that the reports of the younger say; a revision higher if that is worse.

    Or if something of it is over by what they say; the younger speaks later of what is closed, and what open.
    """
    again, fresh = young.marks.flags, {ended.what for ended in young.ended}
    still = (e for e in old.ended if e.what not in fresh and (e.what not in again or young.last <= e.at))
    ended = (*still, *young.ended)
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
        marks=_without(_together(old.marks, young.marks, Official(young.official)), {e.what for e in ended}),
        ended=ended,
        quotes=quotes,
        official=_union(old.official, young.official)[-MOST_IDS:],
        perhaps=None if old.perhaps and old.perhaps.incident_id == young.id else old.perhaps,
    )
    worse = escalation(old.snapshot, whole.snapshot) or whole.snapshot.over - old.snapshot.over
    rises = bool(worse) or whole.severity > old.severity
    return replace(whole, revision=old.revision + rises)


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


def _together(ours: Marks, theirs: Marks, by: Official) -> Marks:
    """All that was closed or declared, and the highest of what was measured.

    Those who measure, and those who advise, correct themselves by their latest word.
    """
    first, second = (theirs, ours) if by.ids else (ours, theirs)
    return Marks(
        flags=tuple(sorted({*ours.flags, *theirs.flags})),
        storm=max(ours.storm, theirs.storm),
        magnitude=first.magnitude if first.magnitude is not None else second.magnitude,
        level=theirs.level if by.issuer and theirs.level is not None else higher(ours.level, theirs.level),
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
    """The higher figures; more dead are no total, but so many at least."""
    return Figures(higher(ours.dead, theirs.least_dead), higher(ours.injured, theirs.injured))

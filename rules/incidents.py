"""Is this report one more of a happening we know? One pass in order of arrival, and every link explained.

A report joins an open incident when place, kind of event and time agree, and nothing contradicts. When in
doubt it opens its own: one message too many is cheaper than one person never told. Text alone never joins
reports, and an incident takes reports only for a day after it opened, so that tomorrow's attack in the same
town is tomorrow's incident.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from rules.identity import text_hash
from rules.model import Figures, Incident, LocatedPlace, Place, Quote, Report, Scope, digest
from rules.places.geometry import covers, distance_km
from rules.text import tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")

WINDOW = timedelta(hours=24)
"""An incident takes reports that were news within this time of its opening."""

NEAR_KM = 25.0
METROPOLIS = 200_000
"""In a town this large two like events a day are no surprise: the texts must agree as well."""

CLEARLY_FEWER = 3
ALIKE = 0.2
SHORT = 3
SAME_TEXT = 0.5
QUOTES = 12
_CITY = 100_000
"""Cities of so many people in two countries are two places, however near: Kinshasa and Brazzaville."""
_NAMED_BEFORE = ", which an earlier report names"

_COMPATIBLE = (
    {"armed_clash", "shooting", "roadblock", "displacement", "bombing", "hostage"},
    {"abduction", "hostage"},
    {"riot", "protest", "strike", "roadblock", "curfew"},
    {"storm", "flood", "landslide", "cold_snow", "power_cut"},
    {"earthquake", "tsunami", "landslide"},
    {"wildfire", "heat"},
    {"airport_closure", "plane_accident", "strike"},
    {"flood", "dam_failure"},
)


@dataclass(frozen=True, slots=True)
class Link:
    """Why an item belongs to an incident."""

    item_id: str
    incident_id: str
    kind: str
    """`opened`, `joined` or `revised` (the incident rose by it)."""
    why: str


def join(
    report: Report, known: Sequence[Incident], member_of: str = "", window: timedelta = WINDOW
) -> tuple[Incident, Link] | None:
    """The incident this report belongs to, as it stands with it; None if the report is no news of a place.

    `known` are the incidents that may still be open; `member_of` names the one the item belongs to already,
    whose text has changed; it stays there unless it tells of another event in another place by now, as a page
    does that is used again. The same report joined twice changes nothing.
    """
    if not report.reading.news or report.focus is None:
        return None
    for incident in known:
        over = report.item.latest - incident.last > window  # the same page, days later: other news
        if incident.id == member_of and not over and not _tells_another_story(incident, report):
            return _corrected(incident, report, report.focus)
    candidates = [(c, why) for c in known if (why := agreement(c, report, window))]
    if not candidates:
        return _opened(report, report.focus, again=bool(member_of))
    best, why = max(candidates, key=lambda c: (_closeness(c[0], report), c[0].opened, c[0].id))
    return _joined(best, report, why)


def agreement(incident: Incident, report: Report, window: timedelta = WINDOW) -> str:
    """Why the report is of this incident, as words for a person; empty if it is not."""
    after = report.item.latest - incident.opened
    if abs(after) > window:
        return ""
    where = _place_agreement(incident, report)
    if not where or _toll_contradicts(incident, report):
        return ""
    alike = _alike(incident, report)
    what = _kind_agreement(incident, report, alike)
    if not what or not _certain_enough(incident, report, where, alike):
        return ""
    return f"{where}, {what}, {_spoken(after)} after the first report"


def _place_agreement(incident: Incident, report: Report) -> str:
    focus = report.focus
    if focus is None:
        return ""
    here, there = focus.place, incident.place.place
    if here.id == there.id:
        return f"same place ({there.name})"
    apart = here.country != there.country and min(here.population, there.population) >= _CITY
    if min(here.scope, there.scope) >= Scope.TOWN and here.point and there.point and not apart:
        km = distance_km(here.point, there.point)
        if km <= NEAR_KM:
            return f"{km:.0f} km from {there.name}"
    if here.scope >= Scope.ADMIN1 and covers(here, there):
        return f"{here.name}, which contains {there.name}"
    if there.scope >= Scope.ADMIN1 and covers(there, here):
        return f"{here.name}, within {there.name}"
    return f"{here.name}{_NAMED_BEFORE}" if here.id in {p.place.id for p in incident.places} else ""


def _kind_agreement(incident: Incident, report: Report, alike: float) -> str:
    ours, theirs = set(incident.kinds), set(report.reading.kinds)
    if shared := ours & theirs:
        return f"same kind ({', '.join(sorted(shared))})"
    if not ours or not theirs:
        # No word of the lexicon on one side: only the same words can make it the same event.
        return f"same words ({alike:.0%})" if alike >= SAME_TEXT else ""
    for family in _COMPATIBLE:
        if ours & family and theirs & family:
            return f"{'/'.join(sorted(theirs & family))} goes with {'/'.join(sorted(ours & family))}"
    return ""


def _certain_enough(incident: Incident, report: Report, where: str, alike: float) -> bool:
    """True unless this agreement is of the sort that two different events show as well."""
    if where.endswith(_NAMED_BEFORE):
        return alike >= SAME_TEXT
    if where.startswith("same place") and _small(incident.place.place):
        return True
    return alike >= ALIKE or _same_toll(incident, report)


def _small(place: Place) -> bool:
    """True if two like events a day would be a surprise here; an area of unknown population is not small."""
    if place.scope >= Scope.TOWN:
        return place.population < METROPOLIS
    return place.scope is Scope.ADMIN2 and 0 < place.population < METROPOLIS


def _same_toll(incident: Incident, report: Report) -> bool:
    dead = report.reading.figures.dead
    return dead is not None and dead > 0 and dead == incident.figures.dead


def _toll_contradicts(incident: Incident, report: Report) -> bool:
    """True if far fewer died here than there: another scene, not an early count."""
    told, said = incident.figures.dead, report.reading.figures.dead
    return told is not None and said is not None and told - said >= CLEARLY_FEWER and said * 2 < told


def _closeness(incident: Incident, report: Report) -> tuple[bool, float]:
    focus = report.focus
    same = focus is not None and focus.place.id == incident.place.place.id
    return same, _alike(incident, report)


def _alike(incident: Incident, report: Report) -> float:
    """The overlap (Jaccard) of the report's title with the nearest quote's, in words that tell events apart.

    The names of the places do not: they stand in every headline of the town, and have been compared.
    """
    known = (*incident.places, *report.places)
    names = (n for p in known for n in (p.place.name, p.place.container, *(s.text for s in p.spans)))
    dull = {word for name in names for word in _words(name)}
    ours = _telling(report.item.title, dull)
    return max((_overlap(ours, _telling(quote.title, dull)) for quote in incident.quotes), default=0.0)


@lru_cache(maxsize=10_000)
def _words(text: str) -> frozenset[str]:
    """The folded words of a short text; the same headlines and names are compared again and again."""
    return frozenset(token.folded for token in tokenise(text))


def _telling(title: str, dull: set[str]) -> set[str]:
    """The words of a title without dull ones: names of the places, and the short words of Latin scripts."""
    words = _words(title) - dull
    return {w for w in words if len(w) > SHORT or not (w.isascii() and w.isalpha())}


def _overlap(a: set[str], b: set[str]) -> float:
    return len(a & b) / len(a | b) if a | b else 0.0


def _tells_another_story(incident: Incident, report: Report) -> bool:
    """True if words and kind speak against it, and the kinds are known or the place does so too.

    A correction changes the place, the toll or a word; a page that is used again changes all its words.
    """
    alike = _alike(incident, report)
    if alike >= ALIKE or _kind_agreement(incident, report, alike):
        return False
    return bool(incident.kinds and report.reading.kinds) or not _place_agreement(incident, report)


def _opened(report: Report, focus: LocatedPlace, *, again: bool) -> tuple[Incident, Link]:
    """A new incident, named after the item; after its text too if the item has opened one before."""
    name = digest("incident", report.item.id, *([text_hash(report.item)] if again else []))[:12]
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
    )
    return incident, Link(report.item.id, name, "opened", "no open incident agrees in place, kind and time")


def _corrected(incident: Incident, report: Report, focus: LocatedPlace) -> tuple[Incident, Link]:
    """The incident after one of its items was edited; the only source there is decides what it is about."""
    grown, link = _joined(incident, report, "its text changed")
    if {quote.item_id for quote in incident.quotes} != {report.item.id}:
        return grown, link
    anew, _ = _opened(report, focus, again=False)
    # The former place stays known, for other outlets may go on to name it.
    places = _merged(anew.places, incident.places)
    return replace(anew, id=incident.id, revision=grown.revision, opened=incident.opened, places=places), link


def _joined(incident: Incident, report: Report, why: str) -> tuple[Incident, Link]:
    rises = report.reading.severity > incident.severity
    grown = replace(
        incident,
        revision=incident.revision + rises,
        last=max(incident.last, report.item.latest),
        place=_narrower(incident.place, report.focus),
        places=_merged(incident.places, report.happened),
        topics=_union(incident.topics, report.reading.topics),
        kinds=_union(incident.kinds, report.reading.kinds),
        severity=max(incident.severity, report.reading.severity),
        figures=_higher(incident.figures, report.reading.figures),
        quotes=_quoted(incident.quotes, _quote(report)),
    )
    return grown, Link(report.item.id, incident.id, "revised" if rises else "joined", why)


def _quote(report: Report) -> Quote:
    item = report.item
    return Quote(
        item.id,
        item.feed_id,
        item.outlet,
        report.language,
        item.title or item.summary[:200],
        item.link,
        item.latest,
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


def _spoken(span: timedelta) -> str:
    minutes = abs(int(span.total_seconds() // 60))
    return f"{minutes} min" if minutes < 2 * 60 else f"{minutes // 60} h"

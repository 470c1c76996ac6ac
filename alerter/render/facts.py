"""What a message has to say, chosen once for all channels; a message that lacks any of it cannot be made."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from alerter import catalog
from alerter.render import moments
from alerter.render.inert import inert, isolated, link
from rules.model import DecisionKind, Reason, Scope

if TYPE_CHECKING:
    from datetime import tzinfo

    from alerter.render.language import Phrases
    from alerter.render.message import Link
    from rules.model import Decision, Incident, LocatedPlace, Match, Place, Quote, Related, Traveler

_QUOTES = 3
_RULES = 3
_OUTLETS = 4
_KINDS = 2
_SURE = 0.6
"""Confidence in a place from which a message calls it sure."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A source as a message cites it: the original headline, never translated."""

    title: str
    outlet: str
    code: str
    """The language's code, for a page's `lang`."""
    line: str
    """The whole citation as one line of text."""
    tail: str
    """What follows the headline in it."""
    link: Link | None


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why this traveler is told: in full, and in the few words an SMS has room for."""

    lines: tuple[str, ...]
    rule: str
    region: str
    """`65 km from Comitán, MX-CHP`, or the region alone; empty if the rule names none."""
    km: str
    """`65 km from Comitán, MX-CHP`; empty if no distance was measured."""


@dataclass(frozen=True, slots=True)
class Kin:
    """The earlier incident that this one may be part of, in full and for an SMS; blank if it stands alone."""

    full: str = ""
    brief: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything a message says; none of it may be blank, except where it says so."""

    sender: str
    severity: str
    place: str
    """The name with the state or country round it."""
    place_full: str
    what: str
    when: str
    when_short: str
    sources: str
    sure: str
    advice: str
    why: Reasons
    quotes: tuple[Cited, ...]
    count: int
    """How many independent sources."""
    unsure: bool
    headline: str
    """The headline that must stand in for a kind; blank if the kind is known."""
    figures: str
    """Blank if the reports give none."""
    toll: str
    """The same figures in as few words as can be; blank likewise."""
    yours: str
    """The reader's own time; blank where it is the same."""
    changed: str
    """What is new since the last message; blank in the first one."""
    related: Kin
    """The incident it may be part of."""
    turn: str
    """`new`, `update`, `moved`, `all_clear` or `retraction`: which words the message opens with."""

    def __post_init__(self) -> None:
        """Refuse a message that lacks what none may lack: this is the promise of the whole package."""
        free = {"headline", "figures", "toll", "yours", "changed", "unsure"}
        lacking = [f.name for f in fields(self) if f.name not in free and not getattr(self, f.name)]
        if lacking or not self.why.lines:
            raise ValueError(f"a message may not lack {', '.join(lacking) or 'why'}")


def gather(decision: Decision, incident: Incident, traveler: Traveler, sender: str, say: Phrases) -> Facts:
    """The facts of one alert; ValueError if there is no source, no place or no reason to name."""
    if not incident.quotes or not decision.matches:
        raise ValueError("a message needs a source and a rule that matched")
    told = _where(decision, incident)
    place, where = told.place, moments.zone(told.place.timezone)
    first = min(q.when for q in incident.quotes)
    quotes = incident.quotes_for(decision)
    unsure = told.confidence < _SURE or any(m.unsure for m in decision.matches)
    over = ", ".join(say.say(f"over.{what}") for what in decision.over)
    ends = decision.kind is DecisionKind.ALL_CLEAR
    what, headline = (over, "") if ends and over else _what(decision, incident, say)
    severity = say.say(f"severity.{decision.severity.word}")
    taken_back = decision.kind is DecisionKind.RETRACTION
    toll = "" if taken_back else _toll(incident, say)
    return Facts(
        sender=inert(sender, 60) or "travel-alerter",
        severity=severity,
        place=_place(place, 1, say),
        place_full=_place(place, 9, say),
        what=what,
        when=_when(incident, where, say),
        when_short=moments.short(first, where, decision.at, say),
        sources=_sources(incident, say),
        sure=say.say("sure.unsure") if unsure else say.say(f"scope.{place.scope.word}"),
        advice=say.say(f"advice.{decision.kind.value}") if taken_back or ends else _advice(incident, say),
        why=_reasons(decision.matches, say),
        quotes=tuple(_cite(q, where, say) for q in quotes[:_QUOTES]),
        count=incident.sources,
        unsure=unsure,
        headline=headline,
        figures=say.say("what.figures", figures=toll) if toll else "",
        toll=toll,
        yours=moments.yours(first, where, traveler.timezone, say),
        changed=_changed(decision, severity, over, say),
        related=_kin(incident.perhaps, decision, say),
        turn=decision.reason.value if decision.reason is Reason.MOVED else decision.kind.value,
    )


def _kin(other: Related | None, decision: Decision, say: Phrases) -> Kin:
    """What it may be part of: headline, place and time; what is taken back is no longer in doubt."""
    if other is None or decision.kind is DecisionKind.RETRACTION:
        return Kin()
    title = inert(other.title, 120) or inert(other.incident_id, 40)
    time = moments.short(other.when, moments.zone(other.place.timezone), decision.at, say)
    full = say.say("sure.related", title=isolated(title), place=_place(other.place, 0, say), time=time)
    return Kin(full, say.say("sms.related", title=title))


def _where(decision: Decision, incident: Incident) -> LocatedPlace:
    """The place to name: that of the incident, or the one at which it has come nearer to the reader."""
    nearer = decision.matches[0].place_id if decision.reason is Reason.MOVED else ""
    return next((located for located in incident.places if located.place.id == nearer), incident.place)


def _place(place: Place, levels: int, say: Phrases) -> str:
    """The place and so many levels around it, each as the reader's language calls it."""
    known = catalog.gazetteer()
    name = inert(known.name_in(place, say.language), 80) or inert(place.id, 40)
    if not name:
        return ""
    around = [inert(part, 60) for part in _around(place, say.language)][:levels]
    return ", ".join(dict.fromkeys(part for part in (name, *around) if part))


def _around(place: Place, language: str) -> list[str]:
    """The state and country around it; as they were written with the place, if no longer known."""
    known = catalog.gazetteer()
    areas = [area for code in reversed(place.path[:-1]) if (area := known.get(code)) is not None]
    named = [known.name_in(area, language) for area in areas if area.scope in (Scope.ADMIN1, Scope.COUNTRY)]
    return named or place.container.split(",")


def _what(decision: Decision, incident: Incident, say: Phrases) -> tuple[str, str]:
    """The kind of happening in words; without one, why it is news, and the headline that must tell it."""
    kinds = [say.say(f"kind.{k}") for k in incident.kinds if say.has(f"kind.{k}")][:_KINDS]
    topics = [say.say(f"topic.{t.value}") for t in incident.topics][:1]
    if kinds or topics:
        return ", ".join(dict.fromkeys(kinds or topics)), ""
    words = any(m.words for m in decision.matches)
    title = inert(incident.quotes[0].title, 200)
    return say.say("what.words" if words else "what.place"), title


def _toll(incident: Incident, say: Phrases) -> str:
    given = (("dead", incident.figures.dead), ("injured", incident.figures.injured))
    said = [say.say(f"what.{name}_one" if n == 1 else f"what.{name}", n=n) for name, n in given if n]
    return ", ".join(said)


def _when(incident: Incident, where: tzinfo | None, say: Phrases) -> str:
    times = [q.when for q in incident.quotes]
    said = say.say("when.first", when=moments.local(min(times), where, say))
    if moments.clock(max(times), where) == moments.clock(min(times), where):
        return said
    return f"{said}; {say.say('when.latest', time=moments.clock(max(times), where))}"


def _outlet(quote: Quote, say: Phrases) -> str:
    shown = link(quote.link)
    return inert(quote.outlet, 60) or (shown.label if shown else "") or say.say("sure.unnamed")


def _sources(incident: Incident, say: Phrases) -> str:
    outlets = list(dict.fromkeys(_outlet(q, say) for q in incident.quotes))
    names = ", ".join(isolated(o) for o in outlets[:_OUTLETS])
    if len(outlets) > _OUTLETS:
        names = say.say("sure.more", names=names, n=len(outlets) - _OUTLETS)
    return say.say("sure.one" if incident.sources == 1 else "sure.other", n=incident.sources, names=names)


def _advice(incident: Incident, say: Phrases) -> str:
    """What to do: for the kind if we have words for it, else for its topic, else in general."""
    known = (f"advice.{name}" for name in (*incident.kinds, *(t.value for t in incident.topics), "general"))
    return say.say(next(key for key in known if say.has(key)))


def _reasons(matches: tuple[Match, ...], say: Phrases) -> Reasons:
    lines = [_reason(m, say) for m in matches[:_RULES]]
    if len(matches) > _RULES:
        lines.append(say.say("why.more", n=len(matches) - _RULES))
    best = matches[0]
    region, km = inert(best.region, 60), ""
    if region and best.distance_km is not None:
        km = say.say("why.km", km=_km(best.distance_km, say), region=region)
    return Reasons(tuple(lines), inert(best.rule, 80) or inert(best.origin, 80) or "?", km or region, km)


def _reason(match: Match, say: Phrases) -> str:
    """One rule in one line: its name, where it looks and how near that is, the words that were found."""
    place, region = inert(match.place, 80), inert(match.region, 80)
    said = [say.say("why.rule", rule=inert(match.rule, 80) or inert(match.origin, 80) or "?")]
    if not region:
        said.append(say.say("why.anywhere"))
    elif match.unsure:
        said.append(say.say("why.unsure", place=place, region=region))
    elif match.distance_km is None:
        said.append(say.say("why.inside", place=place, region=region))
    else:
        km = _km(match.distance_km, say)
        said.append(say.say("why.distance", place=place, km=km, region=region))
    words = ", ".join(inert(w, 40) for w in match.words[:8])
    if words:
        said.append(say.say("why.words", words=isolated(words)))
    return "; ".join(said)


def _km(distance: float, say: Phrases) -> str:
    return f"{distance:.0f}" if distance >= 1 else say.say("why.under_one")


def _cite(quote: Quote, where: tzinfo | None, say: Phrases) -> Cited:
    title = inert(quote.title, 200)
    outlet, language = _outlet(quote, say), say.name_of(quote.language)
    key = "quote.cited" if language else "quote.cited_plain"
    time = moments.clock(quote.when, where)
    line = say.say(key, title=isolated(title), outlet=isolated(outlet), language=language, time=time)
    tail = ", ".join(part for part in (outlet, language, time) if part)
    code = quote.language if quote.language.isascii() and quote.language.isalnum() else ""
    return Cited(title, outlet, code, line, tail, link(quote.link))


def _changed(decision: Decision, severity: str, over: str, say: Phrases) -> str:
    """What is new since the last message about this incident, and what of it is over."""
    ended = say.say("changed.over", over=over) if over else ""
    if decision.kind in {DecisionKind.NEW, DecisionKind.ALL_CLEAR}:
        return ended
    key = f"changed.{decision.reason.value}"
    said = say.say(key if say.has(key) else "changed.other", severity=severity)
    return f"{said} {ended}".strip()

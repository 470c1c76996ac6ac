"""Builders that keep the noise out of stories: places of the founding case, entries, reports, incidents."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from rules.engine.engine import Engine
from rules.joining import join_all
from rules.model import (
    Entry,
    Feed,
    Figures,
    Incident,
    Item,
    LocatedPlace,
    Marks,
    Match,
    Place,
    Point,
    Quote,
    Reading,
    Report,
    Role,
    Scope,
    Severity,
    Topic,
    Traveler,
    digest,
)

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
"""When the stories begin."""


def at(hours: float) -> datetime:
    """So many hours after the story began."""
    return NOON + timedelta(hours=hours)


def _town(name, code, lat, lon, people):
    return Place(
        id=code,
        name=name,
        scope=Scope.TOWN,
        country="MX",
        path=("MX", "MX.05", code),
        iso="MX-CHP",
        point=Point(lat, lon),
        population=people,
        container="Chiapas, Mexico",
    )


COMALAPA = _town("Frontera Comalapa", "gn:3527542", 15.65995, -92.14111, 18_704)
CHICOMUSELO = _town("Chicomuselo", "gn:3530935", 15.74171, -92.28576, 5_938)
COMITAN = _town("Comitán", "gn:3530367", 16.24004, -92.13668, 166_178)
TAPACHULA = _town("Tapachula", "gn:3516266", 14.90541, -92.25891, 353_706)
CHIAPAS = Place(
    "gn:3531011",
    "Chiapas",
    Scope.ADMIN1,
    "MX",
    ("MX", "MX.05"),
    iso="MX-CHP",
    point=Point(16.42614, -92.50716),
    population=3_931_264,
    container="Mexico",
)
MEXICO = Place(
    "gn:3996063", "Mexico", Scope.COUNTRY, "MX", ("MX",), iso="MX", point=Point(20.07, -99.07), population=1
)

EL_UNIVERSAL = Feed("f-universal", "https://universal.example/rss", outlet="El Universal")


def entry(title, number=0, **parts) -> Entry:
    """An entry with its own guid and link, made from `number`; any part may be said otherwise."""
    usual = {"guid": f"g-{number}", "link": f"https://paper.example/{number}", "published": NOON}
    return Entry(title=title, **(usual | parts))


def report(
    title="Ataque armado en Frontera Comalapa",
    place=COMALAPA,
    hours=0.0,
    kinds=("armed_clash",),
    severity=Severity.MEDIUM,
    **more,
) -> Report:
    """A report as the reader would make it: of one place, `hours` after the story began.

    `more`: outlet, summary, dead, injured, news, published, item (an id), places, language, marks.
    """
    outlet = more.get("outlet", "El Universal")
    when = at(hours)
    item = Item(
        id=more.get("item") or digest("item", outlet, title, hours, place, *kinds, severity, more)[:16],
        feed_id=digest("feed", outlet)[:12],
        outlet=outlet,
        keys=(),
        title=title,
        summary=more.get("summary", ""),
        link="https://paper.example/1",
        published=more.get("published", when),
        first_seen=when,
        language=more.get("language", "es"),
    )
    places = more.get("places", (place,) if place else ())
    return Report(
        item=item,
        language=item.language,
        places=tuple(LocatedPlace(p, Role.HAPPENED, 0.9) for p in places),
        reading=Reading(
            topics=(Topic.VIOLENCE,),
            kinds=tuple(kinds),
            severity=severity,
            figures=Figures(more.get("dead"), more.get("injured")),
            news=more.get("news", True),
            marks=more.get("marks", Marks()),
        ),
    )


def incident(place=COMALAPA, severity=Severity.MEDIUM, revision=1, **more) -> Incident:
    """An incident of one report; `more` replaces any field."""
    where = LocatedPlace(place, Role.HAPPENED, 0.9)
    quote = Quote("i1", "f1", "El Universal", "es", "Ataque armado", "https://paper.example/1", NOON)
    made = Incident(
        id="inc1",
        revision=revision,
        opened=NOON,
        last=NOON,
        place=where,
        places=(where,),
        topics=(Topic.VIOLENCE,),
        kinds=("armed_clash",),
        severity=severity,
        figures=Figures(),
        quotes=(quote,),
    )
    return replace(made, **more)


def traveler(name="ana", *addresses, **more) -> Traveler:
    """A traveler of that id with these addresses."""
    return Traveler(name, name.title(), addresses=addresses, **more)


def match(rule="Chiapas", severity=Severity.MEDIUM, item="i1") -> Match:
    """A rule that met a report."""
    return Match(
        rule=rule,
        origin="rules.yaml:3",
        severity=severity,
        region="MX-CHP",
        place="Frontera Comalapa",
        distance_km=None,
        unsure=False,
        words=("ataque",),
        item_id=item,
        feed_id="f1",
    )


class Newsroom:
    """The engine and what it made so far, as the daemon keeps them: reports in, incidents out."""

    def __init__(self, *reports):
        self.engine = Engine()
        self.known = {}
        self.join(*reports)

    def join(self, *reports, member_of=None):
        """What these reports of one poll come to; the incidents stand with it from now on."""
        joined = join_all(reports, self.engine, self.known.get, member_of or {})
        gone = (merge.young for merge in joined.merges)
        self.known |= {incident.id: incident for incident in (*joined.incidents, *gone)}
        return joined

    @property
    def incidents(self):
        """All incidents as they stand, in the order in which they were opened here."""
        return tuple(self.known.values())

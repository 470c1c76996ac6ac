"""One alert per happening: what joins, what does not, and why."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from rules.alerting import decide
from rules.engine.engine import Engine
from rules.joining import join, join_all
from rules.model import Figures, Point, Severity
from tests.stories import (
    CHIAPAS,
    CHICOMUSELO,
    COMALAPA,
    COMITAN,
    MEXICO,
    TAPACHULA,
    Newsroom,
    at,
    match,
    report,
    traveler,
)

HIGH, MEDIUM = Severity.HIGH, Severity.MEDIUM

FOUNDING = [
    report("Enfrentamiento armado en Frontera Comalapa", outlet="El Universal", hours=0.0),
    report("Se registra balacera en Frontera Comalapa", outlet="La Jornada", hours=0.2, kinds=["shooting"]),
    report("Armed clash near Frontera Comalapa", outlet="Border Report", hours=0.4),
]


def joined(*reports):
    """The incidents after these reports came in one poll."""
    return Newsroom(*reports).incidents


def arriving(*reports):
    """The newsroom after these reports, each in a poll of its own, in this order."""
    newsroom = Newsroom()
    for one in reports:
        newsroom.join(one)
    return newsroom


def edited(newsroom, report, incident):
    """The incident and the link of an item of this incident after its text has changed."""
    told = newsroom.join(report, member_of={report.item.id: incident.id})
    return told.incidents[0], told.links[0]


# --------------------------------------------------------------------------- one happening


@pytest.mark.parametrize(
    "order", list(permutations(FOUNDING)), ids=["abc", "acb", "bac", "bca", "cab", "cba"]
)
def test_the_founding_case_is_one_incident_in_whatever_order_it_arrives(order):
    (incident,) = arriving(*order).incidents

    assert incident.sources == 3
    assert incident.place.place == COMALAPA
    assert incident.revision == 1


def test_reports_of_one_poll_join_in_the_order_in_which_they_were_news():
    assert joined(*FOUNDING) == joined(*reversed(FOUNDING))


@pytest.mark.parametrize(
    "later",
    [
        report("Sube a cinco la cifra de muertos en el ataque armado de Frontera Comalapa", dead=5, hours=3),
        report("Ataque armado en Chicomuselo deja dos muertos", CHICOMUSELO, dead=2),
        report("Ataque armado en Chiapas", CHIAPAS, hours=1),
        report("Ataque armado en Frontera Comalapa: siguen los patrullajes", hours=60),
        report("Reportan ataque armado en Frontera Comalapa", hours=-5),
        report("Ataque armado en Frontera Comalapa", kinds=()),
    ],
    ids=["a higher toll", "next town, same toll", "the state", "late", "earlier", "same words, no kind"],
)
def test_what_agrees_in_place_kind_words_and_time_joins(later):
    first = report("Ataque armado en Frontera Comalapa", dead=2)

    assert len(arriving(first, later).incidents) == 1


def test_the_narrower_place_is_named():
    (incident,) = arriving(
        report("Ataque armado en Chiapas: hay dos muertos", CHIAPAS, dead=2),
        report("Ataque armado en Frontera Comalapa, hay dos muertos", COMALAPA, dead=2, hours=1),
    ).incidents

    assert incident.place.place == COMALAPA


# --------------------------------------------------------------------------- two happenings


@pytest.mark.parametrize(
    "other",
    [
        report("Nuevo enfrentamiento armado en Frontera Comalapa", hours=26),
        report("Enfrentamiento armado en Comitán", COMITAN, hours=1),
        report("Ataque a un retén en Frontera Comalapa", dead=1, hours=2),
        report("Sismo en Frontera Comalapa", kinds=["earthquake"]),
        report("Feria en Frontera Comalapa", kinds=()),
        report("Armed clash somewhere in the state", CHIAPAS, hours=1),
    ],
    ids=[
        "the next day, 26 hours later",
        "another town",
        "far fewer dead: another scene",
        "another kind",
        "other words and no kind",
        "only the state, other words",
    ],
)
def test_what_does_not_agree_is_an_incident_of_its_own(other):
    first = report("Ataque armado en Frontera Comalapa", dead=9)

    assert len(joined(first, other)) == 2


def test_a_flood_is_no_earthquake_in_whatever_words():
    quake = report("EVT-1 Sismo de magnitud 5.9 en Tapachula, México", TAPACHULA, kinds=["earthquake"])
    flood = report("EVT-2 Inundación en Tapachula, México", TAPACHULA, kinds=["flood"])

    assert len(joined(quake, flood)) == 2


def test_an_incident_takes_reports_until_three_days_after_its_latest_one():
    first = report("Ataque armado en Frontera Comalapa")
    still = report("Ataque armado en Frontera Comalapa", hours=60)
    again = report("Ataque armado en Frontera Comalapa", hours=133)

    assert len(arriving(first, still).incidents) == 1
    assert [i.opened for i in arriving(first, still, again).incidents] == [at(0), at(133)]


@pytest.mark.parametrize(
    "title",
    ["Asalto a un banco deja un policía herido", "Asesinan a un hombre en Tapachula", "Tapachula"],
    ids=["other words", "the name of the city in both", "nothing but the name"],
)
def test_in_a_big_city_like_events_of_a_day_join_only_if_the_texts_agree(title):
    first = report("Balacera en el mercado San Juan de Tapachula", TAPACHULA, kinds=["shooting"])
    other = report(title, TAPACHULA, kinds=["shooting"], hours=3)
    same = report("Balacera en el mercado de Tapachula: dos heridos", TAPACHULA, kinds=["shooting"], hours=3)

    assert len(joined(first, other)) == 2
    assert len(joined(first, same)) == 1


def test_in_a_big_city_the_same_small_toll_alone_makes_no_two_attacks_one():
    """Three die in many attacks; that eleven do, twice in a day, is no chance."""

    def incidents(dead):
        patrol = report("Ataque contra una patrulla de la policía", TAPACHULA, dead=dead)
        bar = report("Pistoleros disparan en un bar", TAPACHULA, 14, ["shooting"], dead=dead)
        return len(joined(patrol, bar))

    assert (incidents(3), incidents(11)) == (2, 1)


@pytest.mark.parametrize(("kind", "incidents"), [("shooting", 2), ("storm", 1)])
def test_a_shooting_in_the_next_town_is_another_though_both_say_so_in_the_same_words(kind, incidents):
    """Nobody would have heard of the second: a storm is in both towns, a shooting is not."""
    huixtla = replace(
        COMALAPA,
        id="gn:8862037",
        name="Huixtla",
        path=("MX", "MX.05", "gn:8862037"),
        point=Point(15.14, -92.46),
    )
    first = report("Shooting in Tapachula, Chiapas", TAPACHULA, kinds=[kind], language="en")
    other = report("Shooting in Huixtla, Chiapas", huixtla, 5, [kind], language="en")

    assert len(joined(first, other)) == incidents


@pytest.mark.parametrize("wide", [CHIAPAS, MEXICO], ids=lambda place: place.name)
def test_two_events_of_which_only_the_state_or_country_is_known_join_only_if_the_texts_agree(wide):
    """Also where the gazetteer knows no population of the area."""
    first = report("Balacera en una carretera del sur", wide, kinds=["shooting"])
    other = report("Matan a un alcalde a la salida de su casa", wide, kinds=["shooting"], hours=3)

    assert len(joined(first, other)) == 2


def test_the_nearest_agreement_wins_and_not_the_first_that_comes():
    near = report("Ataque armado en Chicomuselo", CHICOMUSELO, outlet="A")
    here = report("Ataque a una patrulla en Frontera Comalapa", COMALAPA, outlet="B", hours=0.1)
    later = report("Ataque armado en Frontera Comalapa", COMALAPA, outlet="C", hours=1)

    newsroom = arriving(near, here)
    told = newsroom.join(later)

    assert [i.place.place for i in told.incidents] == [COMALAPA]
    assert told.links[0].why.startswith("same place")


# --------------------------------------------------------------------------- again, and worse


def test_a_report_joined_twice_changes_nothing():
    newsroom = arriving(*FOUNDING)
    (incident,) = newsroom.incidents

    for again in FOUNDING:
        assert edited(newsroom, again, incident)[0] == incident


def test_an_edited_report_replaces_its_own_quote():
    newsroom = arriving(*FOUNDING)
    now = report("Tres muertos en Comalapa", outlet="La Jornada", hours=0.2, item=FOUNDING[1].item.id)

    grown, _ = edited(newsroom, now, newsroom.incidents[0])

    assert [q.title for q in grown.quotes] == [
        "Enfrentamiento armado en Frontera Comalapa",
        "Tres muertos en Comalapa",
        "Armed clash near Frontera Comalapa",
    ]
    assert grown.revision == 1


@pytest.mark.parametrize(
    "corrected",
    [
        report("Ataque armado en Comitán", COMITAN, item="i", hours=3),
        report("Ataque armado, no sismo", kinds=["earthquake"], item="i", hours=3),
        report("Sin novedades", CHIAPAS, kinds=[], item="i", hours=9),
    ],
    ids=["another town", "another kind", "only the state"],
)
def test_a_correction_stays_in_its_incident(corrected):
    newsroom = arriving(report(item="i"))
    (first,) = newsroom.incidents

    incident, link = edited(newsroom, corrected, first)

    assert (incident.id, link.why) == (first.id, "its text changed")


def test_a_page_that_is_used_again_for_another_kind_of_event_in_the_town_opens_another_incident():
    """Else nobody would be told of the flood: it is no worse than the attack was."""
    newsroom = arriving(report(item="live"))
    (first,) = newsroom.incidents

    second, link = edited(newsroom, report("Inundación", kinds=["flood"], item="live", hours=1), first)

    assert (second.kinds, second.id != first.id, link.kind) == (("flood",), True, "opened")


def test_when_its_only_source_corrects_the_place_the_incident_moves():
    """Else the message would name the old town, and give the new one as the reason."""
    newsroom = arriving(report("Ataque armado en Comitán", COMITAN, item="i"))
    (first,) = newsroom.incidents
    corrected = report("Ataque armado en Tapachula", TAPACHULA, item="i", hours=1)

    moved, _ = edited(newsroom, corrected, first)

    assert (moved.id, moved.place.place) == (first.id, TAPACHULA)
    assert [p.place for p in moved.places] == [TAPACHULA, COMITAN]


def test_a_page_that_is_used_again_for_another_event_elsewhere_opens_another_incident():
    """Else the message about the earthquake would name the town of the attack."""
    newsroom = arriving(report(item="live"))
    (first,) = newsroom.incidents
    quake = report("Sismo de magnitud 7.1", TAPACHULA, kinds=["earthquake"], item="live", hours=3)

    second, link = edited(newsroom, quake, first)
    assert (second.place.place, second.revision, link.kind) == (TAPACHULA, 1, "opened")
    assert second.id != first.id
    assert edited(newsroom, quake, second)[0] == second


def test_a_rise_in_severity_grows_the_revision_once():
    worse = report("Tres muertos en Frontera Comalapa", severity=HIGH, hours=1, dead=3, item="worse")
    newsroom = arriving(FOUNDING[0], worse)
    (incident,) = newsroom.incidents

    assert (incident.revision, incident.severity) == (2, HIGH)
    assert incident.figures == Figures(dead=3)
    assert edited(newsroom, worse, incident)[0] == incident


def test_severity_and_toll_never_fall():
    (incident,) = arriving(
        report(severity=HIGH, dead=4, injured=9), report("Ataque armado", dead=3, injured=2, hours=1)
    ).incidents

    assert (incident.severity, incident.figures, incident.revision) == (HIGH, Figures(4, 9), 1)


def test_the_link_says_what_happened():
    worse = report("Tres muertos en Frontera Comalapa", severity=HIGH, hours=1.5)
    links = Newsroom().join(*FOUNDING, worse).links

    assert [link.kind for link in links] == ["opened", "joined", "joined", "revised"]
    assert links[0].why == "no open incident is like it"
    assert links[-1].why.startswith("same place, same kind (armed_clash), words ")
    assert "66 min after its last report" in links[-1].why


def test_of_more_sources_than_there_is_room_for_the_first_and_the_latest_are_quoted():
    crowd = [report(outlet=f"Paper {n}", hours=n / 10) for n in range(15)]
    (incident,) = arriving(*crowd).incidents

    assert [q.outlet for q in incident.quotes] == ["Paper 0", *(f"Paper {n}" for n in range(4, 15))]
    assert incident.last == at(1.4)


# --------------------------------------------------------------------------- nothing to join


@pytest.mark.parametrize(
    "silent", [report(news=False), report(place=None)], ids=["a drill", "without a place"]
)
def test_what_is_no_news_of_a_place_opens_nothing_and_joins_nothing(silent):
    assert join(silent, Engine(), {}.get) is None
    assert arriving(FOUNDING[0], silent).incidents == arriving(FOUNDING[0]).incidents


def test_the_window_is_a_setting():
    first, later = FOUNDING[0], report("Enfrentamiento armado en Frontera Comalapa", hours=26)

    def incidents(hours):
        return len(join_all([first, later], Engine(hours * 3600), {}.get, {}).incidents)

    assert (incidents(24), incidents(48)) == (2, 1)


def test_an_empty_title_is_quoted_by_its_summary():
    (incident,) = joined(report("", summary="Tres muertos en un ataque."))

    assert incident.quotes[0].title == "Tres muertos en un ataque."


def test_a_message_quotes_first_what_led_to_it_and_each_headline_once():
    crowd = [report(outlet=o, hours=h, item=f"{o}{h}") for o in "AB" for h in (0, 1)]
    worse = report("Tres muertos en Frontera Comalapa", severity=HIGH, hours=2, outlet="C", item="worse")
    (incident,) = arriving(*crowd, worse).incidents
    decision = decide(traveler("ana"), incident, [match("r", HIGH, item="worse")], None, at(2))

    assert [q.outlet for q in incident.quotes_for(decision)] == ["C", "A", "B"]


def test_after_a_correction_an_outlet_that_still_names_the_old_place_opens_nothing_new():
    newsroom = arriving(report("Ataque armado deja tres muertos en Comitán", COMITAN, item="i"))
    (first,) = newsroom.incidents
    corrected = report("Ataque armado deja tres muertos en Tapachula", TAPACHULA, item="i", hours=1)
    edited(newsroom, corrected, first)

    newsroom.join(report("Ataque armado deja tres muertos en Comitán", COMITAN, hours=2, outlet="La Jornada"))

    (moved,) = newsroom.incidents
    assert (moved.id, moved.place.place, moved.sources) == (first.id, TAPACHULA, 2)


def test_a_page_that_says_something_new_days_later_opens_another_incident():
    newsroom = arriving(report(item="page"))
    (first,) = newsroom.incidents
    fresh = report("Ataque armado en Comalapa, otra vez", item="page")
    again = replace(fresh, item=replace(fresh.item, updated=at(90)))

    second, _ = edited(newsroom, again, first)

    assert (second.id != first.id, second.opened) == (True, at(90))


def test_two_large_cities_of_two_countries_are_two_places_however_near():
    kinshasa = replace(
        COMALAPA,
        id="gn:2314302",
        name="Kinshasa",
        country="CD",
        path=("CD", "gn:2314302"),
        population=16_000_000,
    )
    brazzaville = replace(
        COMALAPA,
        id="gn:2260535",
        name="Brazzaville",
        country="CG",
        path=("CG", "gn:2260535"),
        population=1_300_000,
    )

    incidents = joined(
        report("Armed clash in Kinshasa", place=kinshasa),
        report("Armed clash in Brazzaville", place=brazzaville),
    )

    assert len(incidents) == 2

"""What was taken back, and what happens next: denials, edits of the same page, corrections of the town."""

from __future__ import annotations

from dataclasses import replace

from rules.model import Marks, ReportRole
from tests.stories import COMITAN, TAPACHULA, Newsroom, at, report
from tests.unit.test_incidents import arriving, edited

RETRACTED = Marks(role=ReportRole.RETRACTION)


def taken_back():
    """A newsroom whose one incident, of the item `page`, was taken back by another outlet."""
    newsroom = arriving(report("Ataque armado en un mercado de Frontera Comalapa", item="page"))
    denial = "Falsa alarma: no hubo ataque armado en el mercado de Frontera Comalapa"
    newsroom.join(report(denial, hours=1, outlet="La Jornada", marks=RETRACTED))
    (incident,) = newsroom.incidents
    assert incident.retracted
    return newsroom, incident


def test_an_edit_of_the_old_text_of_what_was_taken_back_opens_nothing():
    newsroom, incident = taken_back()
    edit = report("Ataque armado en el mercado de Frontera Comalapa: reportan heridos", item="page", hours=2)

    again, _ = edited(newsroom, edit, incident)

    assert (again.id, again.retracted) == (incident.id, True)


def test_a_page_of_what_was_taken_back_that_tells_of_something_else_opens_another_incident():
    newsroom, incident = taken_back()
    fresh = report("Vuelca autobús de turistas: nueve muertos", kinds=["road_accident"], item="page", hours=2)

    another, link = edited(newsroom, fresh, incident)

    assert (another.id != incident.id, link.kind) == (True, "opened")


def test_a_page_of_what_was_taken_back_that_tells_of_another_attack_there_opens_another_incident():
    """Else nobody hears of the dead: the incident that was taken back tells nobody anything."""
    newsroom, incident = taken_back()
    fresh = report("Pistoleros irrumpen en el hospital y matan a cinco médicos", dead=5, item="page", hours=2)

    another, link = edited(newsroom, fresh, incident)

    assert (another.id != incident.id, another.retracted, link.kind) == (True, False, "opened")


def test_a_correction_of_its_own_text_to_another_town_keeps_the_incident_that_it_takes_back():
    """Else those who were told of the first town never hear that it was not there."""
    newsroom = arriving(report("Ataque armado deja tres muertos en Comitán", COMITAN, item="page", dead=3))
    (first,) = newsroom.incidents
    corrected = report(
        "Corrección: el ataque armado fue en Tapachula, no en Comitán",
        TAPACHULA,
        item="page",
        hours=2,
        marks=Marks(role=ReportRole.CORRECTION),
    )

    newsroom.join(corrected, member_of={"page": first.id})

    assert [(i.id == first.id, i.retracted) for i in newsroom.incidents] == [(True, True), (False, False)]


def test_a_page_that_comes_back_to_the_words_of_last_week_is_another_incident_than_last_week():
    newsroom, found = Newsroom(), set()
    for hours in (0, 200, 400):
        page = report(item="page")
        page = replace(page, item=replace(page.item, updated=at(hours) if hours else None))
        told = newsroom.join(page, member_of={"page": newsroom.incidents[-1].id} if hours else {})
        found.add(told.incidents[0].id)

    assert len(found) == 3


def test_a_correction_that_names_another_town_takes_the_first_back_and_opens_the_other():
    """Else nobody in the right town hears of it before the next report."""
    newsroom = arriving(report("Ataque armado a un retén deja tres muertos en Comitán", COMITAN, dead=3))
    corrected = report(
        "Corrección: el ataque armado al retén que dejó muertos fue en Tapachula, no en Comitán",
        TAPACHULA,
        hours=2,
        marks=Marks(role=ReportRole.CORRECTION),
    )

    told = newsroom.join(corrected)

    assert [(i.place.place, i.retracted) for i in told.incidents] == [(COMITAN, True), (TAPACHULA, False)]
    assert [link.incident_id for link in told.links] == [i.id for i in told.incidents]

"""Warnings with names of their own: an equal one joins whatever the words, another one never does."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from rules.model import Marks, Official, ReportRole, Severity
from tests.stories import CHIAPAS, COMALAPA, MEXICO, TAPACHULA, Newsroom, report

MAIN, OTHER = Official(("usgs:us6000abcd",)), Official(("usgs:us6000abce",))


def quake(title, official, hours=0.0, magnitude=6.1, **more):
    made = report(
        title,
        more.pop("place", TAPACHULA),
        hours,
        kinds=("earthquake",),
        marks=Marks(magnitude=magnitude),
        **({"outlet": "USGS"} | more),
    )
    return named(made, official)


def named(made, official):
    return replace(made, item=replace(made.item, official=official))


def edited(before, after):
    """The report of the same item with a later text."""
    return replace(after, item=replace(after.item, id=before.item.id))


# --------------------------------------------------------------------------- earthquakes


def test_a_quake_that_is_revised_twice_is_one_incident_with_the_latest_magnitude():
    first = quake("M 6.1 - 10 km W of Tapachula", MAIN)
    room = Newsroom(first)
    (opened,) = room.incidents

    for hours, title, magnitude in [(1, "M 5.9 - 80 km W of Mazatán", 5.9), (120, "M 6.0 - Chiapas", 6.0)]:
        later = edited(first, quake(title, MAIN, hours, magnitude, place=CHIAPAS))
        room.join(later, member_of={first.item.id: opened.id})

    (known,) = room.incidents
    assert (known.marks.magnitude, known.revision) == (6.0, 1)


def test_two_feeds_that_carry_one_quake_are_one_incident_whatever_they_say():
    room = Newsroom(quake("M 6.1 - Chiapas", MAIN), quake("Strong shaking", MAIN, 1, 6.9, place=COMALAPA))

    (known,) = room.incidents
    assert len(known.quotes) == 2
    assert known.marks.magnitude == 6.9


def test_why_names_the_id():
    joined = Newsroom(quake("M 6.1 - Chiapas", MAIN)).join(quake("Shaking", MAIN, 1))

    assert joined.links[0].why == "same official id usgs:us6000abcd"


def test_an_aftershock_with_another_id_in_the_same_hour_is_another_incident():
    room = Newsroom(quake("M 6.1 - 10 km W of Tapachula", MAIN))
    joined = room.join(quake("M 6.1 - 10 km W of Tapachula", OTHER, 0.5))

    assert len(room.incidents) == 2
    assert "official id usgs:us6000abce, not usgs:us6000abcd" in joined.links[0].why


def test_the_press_joins_a_quake_by_what_it_says_and_takes_no_second_one_in():
    room = Newsroom(quake("M 6.1 - 10 km W of Tapachula", MAIN))
    room.join(quake("M 6.1 - 10 km W of Tapachula, says USGS", Official(), 0.3, outlet="El Universal"))
    room.join(quake("M 6.1 - 10 km W of Tapachula", OTHER, 0.5))

    assert [len(i.quotes) for i in room.incidents] == [2, 1]


def test_another_network_is_compared_by_what_it_says():
    room = Newsroom(quake("M 6.1 - 10 km W of Tapachula", MAIN))
    room.join(quake("M 6.1 - 10 km W of Tapachula", Official(("gdacs:EQ1470644",)), 0.3, outlet="GDACS"))
    room.join(quake("Tremor off the coast", Official(("gdacs:EQ1470644",)), 5, 6.8, place=CHIAPAS))

    (known,) = room.incidents
    assert known.official == ("usgs:us6000abcd", "gdacs:EQ1470644")


def test_a_page_that_shows_the_next_quake_tells_of_another_happening():
    first = quake("M 6.1 - 10 km W of Tapachula", MAIN)
    room = Newsroom(first)
    later = edited(first, quake("M 6.1 - 10 km W of Tapachula", OTHER, 2))
    room.join(later, member_of={first.item.id: room.incidents[0].id})

    assert len(room.incidents) == 2


# --------------------------------------------------------------------------- travel advice


def advice(level, place=MEXICO, hours=0.0, issuer="US", title="", **more):
    severity = {1: Severity.INFO, 2: Severity.LOW, 3: Severity.MEDIUM, 4: Severity.HIGH}[level]
    made = report(
        title or f"{place.name} - Level {level}: words that are changed at will, {hours}",
        place,
        hours,
        kinds=("advisory_change",),
        severity=severity,
        marks=Marks(level=level),
        **({"outlet": "State Department"} | more),
    )
    return named(made, Official(issuer=issuer))


def test_the_same_step_within_thirty_days_is_known_whatever_the_words():
    room = Newsroom(advice(2))
    joined = room.join(advice(2, hours=29 * 24, title="Reissued after periodic review"))

    (known,) = room.incidents
    assert (known.revision, joined.links[0].why) == (1, "advice on the same territory")


def test_after_thirty_days_it_is_news_again():
    assert len(Newsroom(advice(2), advice(2, hours=31 * 24)).incidents) == 2


def test_a_level_up_is_a_revision_and_a_level_down_an_update():
    room = Newsroom(advice(2), advice(4, hours=100))
    assert (room.incidents[0].revision, room.incidents[0].marks.level) == (2, 4)

    room.join(advice(3, hours=200))

    (known,) = room.incidents
    assert (known.revision, known.marks.level) == (2, 3)


@pytest.mark.parametrize(
    "other",
    [advice(2, CHIAPAS, 1), advice(2, hours=1, issuer="GB")],
    ids=["a part of the country", "another government"],
)
def test_other_advice_is_another_incident_in_the_same_words(other):
    one = advice(2)
    same_words = replace(other, item=replace(other.item, title=one.item.title))

    assert len(Newsroom(one, same_words).incidents) == 2


def test_the_press_that_names_no_government_means_the_advice_there_is():
    room = Newsroom(advice(3))
    room.join(advice(3, hours=5, issuer="", outlet="El Universal", title="Sube la alerta de viaje"))
    room.join(advice(3, CHIAPAS, 6, issuer="", outlet="El Universal"))

    assert [len(i.quotes) for i in room.incidents] == [2, 1]


@pytest.mark.parametrize(
    "told", [{"kinds": ("armed_clash", "advisory_change")}, {"kinds": ("advisory_change",), "dead": 3}]
)
def test_advice_hides_no_attack_that_is_told_with_it(told):
    room = Newsroom(advice(2, COMALAPA))
    room.join(report("Ataque armado", COMALAPA, 24 * 9, **told))

    assert len(room.incidents) == 2


# --------------------------------------------------------------------------- alerts of the CAP kind


def alert(number, hours=0.0, action="", refers=(), outlet="Met Office", **more):
    made = report(f"Flood warning {number}", COMALAPA, hours, kinds=("flood",), outlet=outlet, **more)
    if action == "cancel":
        made = replace(
            made, reading=replace(made.reading, marks=Marks(role=ReportRole.RETRACTION), topics=(), kinds=())
        )
    ids = tuple(f"cap:met@x.example,{n}" for n in refers)
    return named(made, Official((f"cap:met@x.example,{number}",), ids, action))


def test_an_alert_is_updated_and_cancelled_by_reference():
    room = Newsroom(alert("A"), alert("B", 5, "update", "A"))
    (known,) = room.incidents
    assert (len(known.quotes), known.retracted) == (2, False)

    room.join(alert("C", 9, "cancel", "B"))

    (known,) = room.incidents
    assert known.retracted


def test_what_is_updated_is_found_by_any_of_its_links_and_in_a_chain():
    room = Newsroom(alert("A"), alert("B", 1, "update", "A"), alert("C", 2, "update", "B"))
    room.join(alert("D", 3, "update", "XA"))

    assert len(room.incidents) == 1


def test_another_alert_of_the_sender_is_another_incident_however_alike():
    room = Newsroom(alert("A"), alert("B", 0.1))

    assert len(room.incidents) == 2


def test_an_update_of_what_we_do_not_know_opens_an_incident():
    room = Newsroom(alert("A"), alert("B", 0.1, "update", "Y"))

    assert len(room.incidents) == 2


UNHEARD = {
    "of what we do not know": alert("C", 1, "cancel", "Y"),
    "of nothing": alert("C", 1, "cancel"),
    "without a name of its own": named(alert("A", 1, "cancel"), Official(action="cancel")),
    "by another outlet": alert("C", 1, "cancel", "A", outlet="Hoaxes Daily"),
}


@pytest.mark.parametrize("cancel", UNHEARD.values(), ids=UNHEARD)
def test_a_cancel_takes_nothing_back(cancel):
    room = Newsroom(alert("A"))
    room.join(cancel)

    assert [i.retracted for i in room.incidents] == [False]


def test_what_killed_or_what_another_warns_of_is_not_called_off():
    deadly = Newsroom(alert("A"), alert("B", 1, "update", "A", dead=3), alert("C", 2, "cancel", "A"))
    both = Newsroom(alert("A"), alert("B", 1, "update", "A", outlet="Civil Protection"))
    both.join(alert("C", 2, "cancel", "A"))

    assert [i.retracted for i in (*deadly.incidents, *both.incidents)] == [False, False]


def test_who_refers_to_everything_takes_over_nobodys_alert():
    """A forged update refers to two alerts; later updates of each still find their own incident."""
    room = Newsroom(alert("A"), alert("B", 0.1))
    room.join(alert("X", 0.2, "update", "AB", outlet="Hoaxes Daily"))
    joined = room.join(alert("C", 1, "update", "B"), alert("D", 1.1, "update", "A"))

    assert len(room.incidents) == 2
    assert [re.sub(r".*,", "", link.why) for link in joined.links] == ["B", "A"]
    assert len({link.incident_id for link in joined.links}) == 2

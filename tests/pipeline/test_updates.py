"""It gets worse: those who were told hear of it once more, in the same thread."""

from __future__ import annotations

import pytest

CLASH = "Enfrentamiento armado en Frontera Comalapa, Chiapas"
WORSE = "Enfrentamiento armado en Frontera Comalapa, Chiapas: hay doce muertos"


@pytest.fixture
def told(world):
    """Ana was told of a clash."""
    world.traveler("ana")
    world.publishes("El Universal", CLASH, guid="1")
    world.runs(until=10)
    assert world.inbox("ana").titles == [CLASH]
    return world


@pytest.mark.parametrize("outlet", ["El Universal", "La Jornada"], ids=["edited", "by another outlet"])
def test_an_item_that_gets_worse_is_one_update_in_the_same_thread(outlet, told):
    told.publishes(outlet, WORSE, at=30, guid="1")
    told.runs(until=120)

    first, update = told.inbox("ana")
    assert (first.message.first, update.message.first) == (True, False)
    assert first.message.thread == update.message.thread
    assert first.delivery_id != update.delivery_id
    assert told.reasons("ana") == ["first_report", "severity_rose"]


def test_an_item_that_is_reworded_but_no_worse_is_no_update(told):
    told.publishes("El Universal", CLASH, summary="La policía acudió al lugar.", at=30, guid="1")
    told.runs(until=120)

    assert len(told.inbox("ana")) == 1


def test_an_item_that_sounds_better_later_is_no_update(told):
    told.publishes("El Universal", WORSE, at=30, guid="1")
    told.publishes("El Universal", CLASH, at=60, guid="1")
    told.publishes("El Universal", WORSE, at=90, guid="1")
    told.runs(until=180)

    assert len(told.inbox("ana")) == 2


def test_a_rise_reaches_those_who_were_not_concerned_before(told):
    """Ben asks for what is at least high and has the word: the word was only in the first report."""
    told.traveler("ben")
    told.rules[-1] |= {"what": {"any": ["enfrentamiento"]}, "severity": {"minimum": "high"}}
    told.writes_rules()
    told.publishes("La Jornada", "Ataque armado en Frontera Comalapa, Chiapas, deja doce muertos", at=30)
    told.runs(until=120)

    assert len(told.inbox("ben")) == 1
    assert told.inbox("ben")[0].message.first


def test_an_update_goes_by_the_ways_of_the_new_severity(world):
    world.traveler(
        "ana", sms="+5215512345678", send={"low": ["email"], "high": ["sms"], "critical": ["sms", "email"]}
    )
    world.publishes("El Universal", CLASH, guid="1")
    world.publishes("El Universal", WORSE, at=30, guid="1")
    world.runs(until=60)

    assert [letter.channel for letter in world.inbox("ana").between(0, 20)] == ["email"]
    assert "sms" in {letter.channel for letter in world.inbox("ana").between(20, 60)}


def test_an_alert_below_what_a_rule_sends_is_a_silence_until_it_gets_worse(world):
    world.traveler("ana", send={"high": ["email"]})
    world.publishes("El Universal", CLASH, guid="1")
    world.runs(until=10)
    assert world.reasons("ana") == ["below_severity"]

    world.publishes("El Universal", WORSE, at=30, guid="1")
    world.runs(until=60)

    assert len(world.inbox("ana")) == 1
    assert world.inbox("ana")[0].message.first


def test_a_page_that_is_used_again_for_another_event_is_told_with_its_own_place(told):
    told.publishes("El Universal", "Sismo de magnitud 7.1 sacude Tapachula, Chiapas", at=30, guid="1")
    told.runs(until=120)

    _, quake = told.inbox("ana")
    assert quake.message.first
    assert "Tapachula" in quake.message.subject


# --------------------------------------------------------------------------- worse in small steps, taken back


def test_a_toll_that_doubles_in_small_steps_is_told_once_it_has_doubled_for_her(told):
    """Ana knows of three; five is no news to her, and neither is six after five, but six after three is."""
    for minute, dead in ((30, "tres"), (60, "cinco"), (90, "seis")):
        title = f"Enfrentamiento armado en Frontera Comalapa, Chiapas, deja {dead} muertos"
        told.publishes("La Jornada", title, at=minute)
    told.runs(until=150)

    assert told.reasons("ana") == ["first_report", "severity_rose", "escalated"]


def test_an_evacuation_is_told_though_it_is_no_higher_in_severity(world):
    world.traveler("ana")
    world.publishes("El Universal", "Inundación en Frontera Comalapa, Chiapas: hay dos muertos", at=0)
    world.publishes(
        "La Jornada", "Inundación en Frontera Comalapa, Chiapas: evacuan a cientos, hay dos muertos", at=30
    )
    world.runs(until=90)

    assert world.reasons("ana") == ["first_report", "escalated"]


def test_a_false_alarm_is_told_to_everyone_who_was_told_and_to_nobody_else(told):
    """Also to those whose rule is gone by then, by the way they were told."""
    told.traveler("ben", place="MX-CHH")
    told.rules[:] = told.rules[-1:]
    told.writes_rules()
    told.publishes(
        "La Jornada",
        "Falsa alarma: no hubo enfrentamiento armado en Frontera Comalapa, Chiapas, aclara la fiscalía",
        at=30,
    )
    told.runs(until=120)

    first, taken_back = told.inbox("ana")
    assert (taken_back.message.first, taken_back.message.thread) == (False, first.message.thread)
    assert "no ocurrió" in taken_back.message.text
    assert told.reasons("ana") == ["first_report", "retracted"]
    assert told.inbox("ben") == []


def test_a_false_alarm_of_which_nobody_was_told_tells_nobody(world):
    world.traveler("ana")
    world.publishes(
        "La Jornada", "Falsa alarma: no hubo enfrentamiento armado en Frontera Comalapa, Chiapas", at=0
    )
    world.runs(until=60)

    assert world.inbox("ana") == []


def test_an_agency_s_text_under_two_mastheads_is_one_source(world):
    words = "Hombres armados se enfrentaron la tarde del martes en el centro y la carretera quedó cerrada."
    world.traveler("ana")
    world.publishes("El Universal", CLASH, summary=words, at=0)
    world.publishes("La Jornada", "Balacera en Frontera Comalapa, Chiapas", summary=words, at=5)
    world.runs(until=60)

    ((incident),) = world.in_store(lambda store: store.incidents.newest(9))
    assert (len(incident.quotes), incident.sources) == (2, 1)

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

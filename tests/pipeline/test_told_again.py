"""Told before, and again only for a reason: it comes nearer, or the toll is worse when the quiet is over."""

from __future__ import annotations

import pytest

from tests.pipeline.world import World

IN_OAXACA = "Huracán Pilar azota Salina Cruz, Oaxaca, con vientos de 160 km por hora"
IN_TAPACHULA = "Huracán Pilar azota Tapachula, Chiapas, con vientos de 160 km por hora"
ATTACK = "Ataque armado en Frontera Comalapa, Chiapas, deja {} muertos"


# --------------------------------------------------------------------------- nearer


def test_a_storm_that_reaches_her_circle_is_told_again_once_in_the_same_thread(world):
    world.traveler("ana", place="MX", near=("Tapachula, MX-CHP", 50))
    world.publishes("El Universal", IN_OAXACA)
    world.publishes("La Jornada", IN_TAPACHULA, at=60)
    world.publishes("El Heraldo", IN_OAXACA + ", dicen meteorólogos", at=90)
    world.publishes("Milenio", IN_TAPACHULA + ", confirma el gobierno", at=120)
    world.runs(until=180)

    far, near = world.inbox("ana")
    assert near.message.thread == far.message.thread
    assert "Más cerca de usted: Tapachula" in near.message.subject
    assert world.reasons("ana") == ["first_report", "moved"]


def test_who_has_no_tighter_region_hears_nothing_when_it_moves(world):
    world.traveler("ana", place="MX")
    world.publishes("El Universal", IN_OAXACA)
    world.publishes("La Jornada", IN_TAPACHULA, at=60)
    world.runs(until=120)

    assert len(world.inbox("ana")) == 1
    assert world.reasons("ana") == ["first_report"]


def test_who_knew_the_state_is_told_when_her_own_town_is_named(world):
    world.traveler("ana", near=("Frontera Comalapa, MX-CHP", 10))
    world.publishes("El Universal", "Enfrentamiento armado entre cárteles en Chiapas deja tres muertos")
    world.publishes(
        "La Jornada",
        "Enfrentamiento armado entre cárteles deja tres muertos en Frontera Comalapa, Chiapas",
        at=60,
    )
    world.runs(until=120)

    assert world.reasons("ana") == ["first_report", "moved"]


def test_who_was_not_told_before_hears_of_it_as_of_any_first_report(world):
    world.traveler("ana", place="Tapachula, MX-CHP")
    world.publishes("El Universal", IN_OAXACA)
    world.publishes("La Jornada", IN_TAPACHULA, at=60)
    world.runs(until=120)

    assert world.inbox("ana")[0].message.first
    assert world.reasons("ana") == ["first_report"]


# --------------------------------------------------------------------------- half an hour of quiet


@pytest.fixture
def busy(world):
    """Ana was told of three dead; soon after, the toll grows twice."""
    world.traveler("ana")
    for minute, dead in ((0, "tres"), (10, "seis"), (20, "nueve")):
        world.publishes("El Universal", ATTACK.format(dead), at=minute, guid="1")
    return world


def test_a_toll_that_grows_soon_after_is_told_once_when_the_quiet_is_over_and_is_the_latest(busy):
    """Nothing more is published, and nobody needs to: the time alone is enough."""
    busy.runs(until=20)
    assert busy.reasons("ana") == ["first_report", "quiet"]

    busy.runs(until=120)

    _, update = busy.inbox("ana")
    assert update.at == 30
    assert "9 muertos" in update.message.text
    assert busy.reasons("ana") == ["first_report", "escalated"]


def test_a_program_that_was_stopped_meanwhile_tells_it_after_its_start(busy):
    busy.runs(until=20)
    busy.restarts()
    busy.runs(until=60)

    assert busy.reasons("ana") == ["first_report", "escalated"]


def test_what_was_corrected_meanwhile_is_told_no_more(world):
    world.traveler("ana")
    world.publishes("El Universal", ATTACK.format("tres"))
    world.publishes("La Jornada", ATTACK.format("seis"), at=10)
    world.publishes("La Jornada", "Corrigen: " + ATTACK.format("tres"), at=20)
    world.runs(until=10)
    assert world.reasons("ana") == ["first_report", "quiet"]

    world.runs(until=120)

    assert world.reasons("ana") == ["first_report", "already_told"]


def test_a_higher_severity_or_a_closed_airport_does_not_wait(world):
    world.traveler("ana")
    world.publishes("El Universal", ATTACK.format("tres"))
    world.publishes("La Jornada", ATTACK.format("doce"), at=10)
    world.publishes("Milenio", ATTACK.format("doce") + "; declaran toque de queda", at=20)
    world.runs(until=25)

    assert world.reasons("ana") == ["first_report", "severity_rose", "escalated"]


def test_who_left_the_rules_meanwhile_is_not_told(busy):
    busy.runs(until=20)
    busy.traveler("ben")
    busy.rules[:] = busy.rules[-1:]
    busy.writes_rules()
    busy.runs(until=60)

    assert len(busy.inbox("ana")) == 1
    assert busy.reasons("ana") == ["first_report", "rule_off"]


def test_without_a_quiet_time_every_step_is_told_at_once(tmp_path):
    world = World(tmp_path, quiet_time=0)
    world.traveler("ana")
    world.publishes("El Universal", ATTACK.format("tres"))
    world.publishes("La Jornada", ATTACK.format("seis"), at=10)
    world.runs(until=10)

    assert world.reasons("ana") == ["first_report", "escalated"]
    world.close()

"""Told before, and again only for a reason: it comes nearer, or the toll is worse when the quiet is over."""
# ruff: noqa: RUF001 - headlines in many scripts

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


# --------------------------------------------------------------------------- it is over

CLOSED = "Bloqueo carretero en Frontera Comalapa, Chiapas: hombres armados cierran el paso"
OPEN = "Liberan la carretera en Frontera Comalapa, Chiapas, tras el bloqueo"


@pytest.fixture
def blocked(world):
    """Ana was told of a roadblock."""
    world.traveler("ana")
    world.publishes("El Universal", CLOSED)
    world.runs(until=10)
    assert world.reasons("ana") == ["first_report"]
    return world


def test_an_all_clear_goes_to_who_was_told_in_the_same_thread_and_to_nobody_else(blocked):
    """Also to those whose rule is gone by then; it says what is over, and not that it did not happen."""
    blocked.traveler("ben")
    blocked.rules[:] = blocked.rules[-1:]
    blocked.writes_rules()
    blocked.publishes("La Jornada", OPEN, at=20)
    blocked.runs(until=60)

    first, clear = blocked.inbox("ana")
    assert (clear.message.first, clear.message.thread) == (False, first.message.thread)
    assert clear.message.subject.startswith("[TERMINADO] Frontera Comalapa, Chiapas: vía reabierta")
    assert "no ocurrió" not in clear.message.text
    assert blocked.reasons("ana") == ["first_report", "all_clear"]
    assert blocked.inbox("ben") == []


def test_the_same_all_clear_of_another_paper_is_silent_and_what_still_happens_is_told(blocked):
    blocked.publishes("La Jornada", OPEN, at=20)
    blocked.publishes("Milenio", "Reabren la carretera en Frontera Comalapa, Chiapas", at=60)
    blocked.publishes("El Heraldo", CLOSED.replace("Bloqueo", "Nuevo bloqueo"), at=100)
    blocked.runs(until=160)

    assert len(blocked.inbox("ana")) == 3
    assert blocked.reasons("ana") == ["first_report", "all_clear", "escalated"]
    assert len(blocked.in_store(lambda store: store.incidents.newest(9))) == 1


def test_a_paper_that_is_late_with_the_old_news_closes_nothing_again(world):
    shut = "Cierran el aeropuerto de Tuxtla Gutiérrez, Chiapas, por un ataque armado"
    world.traveler("ana")
    world.publishes("El Universal", shut)
    world.publishes("La Jornada", "Reabre el aeropuerto de Tuxtla Gutiérrez, Chiapas", at=20)
    world.runs(until=30)
    world.publishes("Milenio", shut + ", informan", at=10)
    world.runs(until=60)
    assert world.reasons("ana") == ["first_report", "all_clear"]

    world.publishes("Milenio", shut + " otra vez", at=70)
    world.runs(until=120)

    assert world.reasons("ana") == ["first_report", "all_clear", "escalated"]


@pytest.mark.parametrize(
    "title",
    [
        "Reabren un carril de la carretera en Frontera Comalapa, Chiapas",
        "Aún no liberan la carretera en Frontera Comalapa, Chiapas",
        "Levantan el toque de queda en Frontera Comalapa, Chiapas",
        "Vuelve la calma a Frontera Comalapa, Chiapas",
    ],
    ids=["one lane", "not yet", "of what nobody was told", "calm returns"],
)
def test_what_does_not_end_what_she_was_told_of_is_silent(title, blocked):
    blocked.publishes("La Jornada", title, at=20)
    blocked.runs(until=60)

    assert len(blocked.inbox("ana")) == 1


@pytest.mark.parametrize(
    "title",
    [OPEN, "Detienen al tirador del ataque armado en Frontera Comalapa, Chiapas"],
    ids=["a road", "an arrest"],
)
def test_what_is_over_of_which_nobody_was_told_tells_nobody_and_says_why(title, world):
    world.traveler("ana")
    world.publishes("La Jornada", title, guid="1")
    world.runs(until=30)

    assert world.inbox("ana") == []
    assert world.in_store(lambda store: store.incidents.newest(9)) == []
    assert world.fate(title) == "not_news"


def test_what_is_over_but_killed_is_told_to_who_never_heard_of_it(world):
    world.traveler("ana")
    world.publishes(
        "La Jornada", "Detienen al tirador que dejó cinco muertos en un ataque armado en Frontera Comalapa"
    )
    world.runs(until=30)

    assert world.reasons("ana") == ["first_report"]


# --------------------------------------------------------------------------- never


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "A year after the ambush that killed nine in Tapachula"),
        ("es", "A un año del ataque armado que dejó nueve muertos en Tapachula"),
        ("fr", "Un an après l'attaque armée qui a fait neuf morts à Tapachula"),
        ("de", "Ein Jahr nach dem bewaffneten Angriff mit neun Toten in Tapachula"),
        ("ru", "Годовщина вооружённого нападения в Тапачуле: память о девяти погибших"),
        ("en", "The week in review: Tapachula clash, Lima strike, Etna ash"),
        ("es", "La semana en resumen: enfrentamiento en Tapachula, paro en Lima"),
    ],
)
def test_an_anniversary_or_a_roundup_is_a_silence_with_a_reason(language, title, world):
    world.traveler("ana", language=language)
    world.publishes("El Universal", title, guid="1")
    world.runs(until=30)

    assert world.inbox("ana") == []
    assert world.fate(title) in {"not_news", "no_topic"}


@pytest.mark.parametrize(
    "title",
    [
        "Explainer: what we know about the armed attack in Frontera Comalapa, Chiapas, that left three dead",
        "Lo que se sabe del ataque armado en Frontera Comalapa, Chiapas, que dejó tres muertos",
        "Ce que l'on sait de l'attaque armée à Frontera Comalapa, Chiapas : trois morts",
    ],
)
def test_an_analysis_of_what_she_was_told_is_a_silence_with_a_reason(title, world):
    world.traveler("ana")
    world.publishes("El Universal", ATTACK.format("tres"))
    world.publishes("La Jornada", title, at=60)
    world.runs(until=120)

    assert world.reasons("ana") == ["first_report"]
    assert len(world.in_store(lambda store: store.incidents.newest(9))) == 1

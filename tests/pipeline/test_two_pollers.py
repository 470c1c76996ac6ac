"""Two programs on one database poll different outlets at the same moment: one happening, one incident."""

from __future__ import annotations

import shutil

import pytest

from alerter.config import Fetching
from alerter.pipeline.poll import TRIES
from tests.pipeline.world import World

CLASH = "Enfrentamiento armado en Frontera Comalapa, Chiapas"
SAME = "Ataque armado en Frontera Comalapa, Chiapas"
QUAKE = "Sismo de magnitud 6.1 sacude Tapachula, Chiapas"


@pytest.fixture
def two(tmp_path, empty_database):
    """A world in which a program polls one feed at a time, so that another one finds work too."""
    shutil.copy(empty_database, tmp_path / "alerter.db")
    world = World(tmp_path, fetch=Fetching(concurrency=1))
    world.traveler("ana")
    world.traveler("ben")
    yield world
    world.close()


def incidents(world):
    return world.in_store(lambda store: store.incidents.newest(99))


def test_both_reports_are_of_one_incident_and_each_person_is_told_once(two):
    two.publishes("El Universal", CLASH)
    two.publishes("La Jornada", SAME)
    two.another_program_polls_before_it_writes()
    two.runs(until=60)

    (incident,) = incidents(two)
    assert {quote.outlet for quote in incident.quotes} == {"El Universal", "La Jornada"}
    assert [len(two.inbox(name)) for name in ("ana", "ben")] == [1, 1]
    assert len(two.told_the_log("poll.outrun")) == 1


def test_who_came_second_joins_and_is_silent(two):
    two.publishes("El Universal", SAME)
    two.publishes("La Jornada", CLASH)
    two.another_program_polls_before_it_writes()
    two.runs(until=60)

    (incident,) = incidents(two)
    links = two.in_store(lambda store: store.incidents.links(incident.id))
    assert sorted(link.link for link in links) == ["joined", "opened"]
    assert two.reasons("ben") == ["first_report"]


def test_what_the_other_wrote_is_known_to_what_is_thought_next(two):
    """The poll that was outrun tells of something else; the next one of what the other has opened."""
    two.publishes("El Universal", QUAKE)
    two.publishes("La Jornada", CLASH)
    two.another_program_polls_before_it_writes()
    two.publishes("Proceso", SAME, at=20)
    two.runs(until=60)

    assert sorted(len(found.quotes) for found in incidents(two)) == [1, 2]
    assert len(two.inbox("ana")) == 2


def test_a_poll_that_brings_no_incident_misses_none_of_the_other(two):
    """Most polls are such: what the other program opens meanwhile must be known to the next report."""
    two.publishes("El Universal", "Receta de cocina: mole poblano")
    two.publishes("La Jornada", CLASH)
    two.another_program_polls_before_it_writes()
    two.publishes("El Universal", SAME, at=20)
    two.runs(until=60)

    assert len(incidents(two)) == len(two.inbox("ana")) == 1


def test_only_the_incidents_of_the_other_are_learned_again(two):
    two.publishes("El Universal", QUAKE)
    two.runs(until=0)
    before = dict(two.app.memory.engine(two.clock.now()).clusters)
    two.publishes("El Universal", CLASH, at=10)
    two.publishes("La Jornada", SAME, at=10)
    two.another_program_polls_before_it_writes()
    two.runs(until=60)

    after = two.app.memory.engine(two.clock.now()).clusters
    ((name, quake),) = before.items()
    assert after[name] is quake
    assert len(after) == 2


def test_a_poll_that_is_outrun_again_and_again_waits_for_its_next_turn(two):
    for number in range(TRIES + 1):
        two.publishes(f"Paper {number}", CLASH)
    two.another_program_polls_before_it_writes(TRIES)
    two.looks(at=0)

    ((lost,), (found,)) = two.told_the_log("poll.not_recorded"), incidents(two)
    assert "S110" in lost["problem"]
    assert len(found.quotes) == TRIES
    two.runs(until=60)
    (found,) = incidents(two)
    assert len(found.quotes) == TRIES + 1
    assert len(two.inbox("ana")) == 1

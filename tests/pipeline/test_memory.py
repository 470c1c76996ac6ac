"""What the daemon remembers of the open incidents is what the store holds, neither less nor more."""

from __future__ import annotations

import shutil

import pytest

from alerter.sources.http import FetchFailed
from tests.pipeline.world import World

CLASH = "Enfrentamiento armado en Frontera Comalapa, Chiapas"
QUAKE = "Sismo de magnitud 6.1 sacude Tapachula, Chiapas"
STORIES = [
    ("El Universal", CLASH, 0),
    ("El Universal", QUAKE, 0),
    ("La Jornada", "Frontera Comalapa, Chiapas: enfrentamiento armado deja dos muertos", 20),
    ("Border Report", "Magnitude 6.1 earthquake shakes Tapachula, Chiapas", 40),
    ("Proceso", "Sube a nueve la cifra de muertos en Frontera Comalapa, Chiapas", 60),
]


@pytest.fixture
def life(tmp_path, empty_database):
    """The headlines by incident of a life with these stories, in which the program begins again at times."""
    worlds = []

    def lived(*restarts):
        folder = tmp_path / f"life-{len(worlds)}"
        folder.mkdir()
        shutil.copy(empty_database, folder / "alerter.db")
        world = World(folder)
        worlds.append(world)
        world.traveler("ana")
        for outlet, title, minutes in STORIES:
            world.publishes(outlet, title, at=minutes)
        for restart in restarts:
            world.runs(until=restart)
            world.restarts()
        world.runs(until=90)
        found = world.in_store(lambda store: store.incidents.newest(9))
        return [[quote.title for quote in incident.quotes] for incident in found]

    yield lived
    for world in worlds:
        world.close()


@pytest.mark.parametrize("restarts", [(15,), (35, 55)], ids=["once", "twice"])
def test_a_program_that_begins_again_joins_what_comes_as_if_it_had_never_ended(restarts, life):
    whole = life()

    assert life(*restarts) == whole
    assert sorted(len(titles) for titles in whole) == [2, 3]


@pytest.fixture
def unwritten(world):
    """El Universal told of a clash, but the disk was full: the poll could not be written."""
    world.traveler("ana")
    world.publishes("El Universal", "Feria del café en Comitán, Chiapas")
    world.publishes("La Jornada", "Feria del libro en Comitán, Chiapas")
    world.runs(until=0)
    world.publishes("El Universal", CLASH, at=5)
    world.breaks_the_store_while_asking(world.outlet("El Universal"))
    world.looks(at=10)
    assert world.told_the_log("poll.not_recorded")
    world.mends_the_store()
    return world


def test_what_could_not_be_written_is_forgotten(unwritten):
    assert unwritten.in_store(lambda store: store.incidents.newest(9)) == []
    assert not unwritten.app.memory.engine(unwritten.clock.now()).clusters


def test_a_poll_that_cannot_be_written_costs_no_more_than_what_it_touched(world):
    world.publishes("La Jornada", QUAKE)
    world.publishes("El Universal", "Feria del café en Comitán, Chiapas")
    world.runs(until=0)
    ((name, quake),) = world.app.memory.engine(world.clock.now()).clusters.items()
    world.publishes("El Universal", CLASH, at=5)
    world.breaks_the_store_while_asking(world.outlet("El Universal"))
    world.looks(at=10)
    assert world.told_the_log("poll.not_recorded")
    world.mends_the_store()

    kept = world.app.memory.engine(world.clock.now()).clusters
    assert list(kept) == [name]
    assert kept[name] is quake


def test_a_report_of_a_known_incident_that_was_not_written_is_taken_back(world):
    world.publishes("La Jornada", CLASH)
    world.publishes("El Universal", "Feria del café en Comitán, Chiapas")
    world.runs(until=0)
    world.publishes("El Universal", "Ataque armado en Frontera Comalapa, Chiapas", at=5)
    world.breaks_the_store_while_asking(world.outlet("El Universal"))
    world.looks(at=10)
    world.mends_the_store()

    (kept,) = world.app.memory.engine(world.clock.now()).clusters.values()
    assert kept.reports == 1


def test_another_outlet_may_tell_of_it_first_and_it_is_still_one_incident(unwritten):
    """Else two incidents: one of its own, and one that only the engine knew of, from the lost poll."""
    unwritten.outlet("El Universal").trouble = FetchFailed("universal.example answered 503", "status", 503)
    unwritten.publishes("La Jornada", "Ataque armado en Frontera Comalapa, Chiapas", at=15)
    unwritten.looks(at=20)
    unwritten.outlet("El Universal").trouble = None
    unwritten.runs(until=120)

    (incident,) = unwritten.in_store(lambda store: store.incidents.newest(9))
    assert {quote.outlet for quote in incident.quotes} == {"La Jornada", "El Universal"}
    assert len(unwritten.inbox("ana")) == 1

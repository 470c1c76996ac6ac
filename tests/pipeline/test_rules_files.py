"""Rules that change under a running program: taken up at the next look, or told and left as they were."""

from __future__ import annotations

import pytest

from alerter.errors import ConfigError
from state.errors import StoreError

FIRST, SECOND = "Ataque armado en Frontera Comalapa, Chiapas", "Balacera en Comitán, Chiapas"


@pytest.fixture
def told(world):
    """Ana was told of one attack; a second one comes at minute 30."""
    world.traveler("ana")
    world.publishes("El Universal", FIRST)
    world.publishes("El Universal", SECOND, at=30)
    world.runs(until=10)
    return world


def test_with_a_mistake_in_the_file_the_old_rules_stay_and_it_is_told_once(told):
    told.writes_rules("version: 1\nrules:\n  - nmae: x\n")
    told.runs(until=60)

    assert told.inbox("ana").titles == [FIRST, SECOND]
    refused = told.told_the_log("rules.refused")
    assert refused, "it is told"
    assert len({line["problem"] for line in refused}) == len(refused), "and once"
    assert "rules.yaml:3:" in refused[0]["problem"]


def test_a_mistake_put_right_is_taken_up_at_the_next_look(told):
    told.writes_rules("version: 1\nrules: [\n")
    told.looks(at=20)
    told.traveler("ben")
    told.looks(at=30)

    assert told.inbox("ben").titles == [SECOND]
    assert told.inbox("ana").titles == [FIRST, SECOND]


def test_another_mistake_is_told_too(told):
    told.writes_rules("version: 1\nrules: [\n")
    told.looks(at=12)
    told.writes_rules("version: 1\nrules: }\n")
    told.looks(at=14)

    assert len(told.told_the_log("rules.refused")) == 2


@pytest.mark.parametrize("broken", ["gone", "not UTF-8"])
def test_a_file_that_cannot_be_read_is_told_once_and_the_old_rules_stay(broken, told):
    file = told.folder / "rules.yaml"
    if broken == "gone":
        file.unlink()
    else:
        file.write_bytes("version: 1\n# España\n".encode("latin-1"))
    told.runs(until=60)

    assert told.inbox("ana").titles == [FIRST, SECOND]
    assert len(told.told_the_log("rules.refused")) == 1


def test_a_traveler_added_is_told_of_what_comes_and_not_of_what_was(told):
    told.traveler("ben")
    told.runs(until=60)

    assert told.inbox("ben").titles == [SECOND]


def test_a_traveler_taken_out_is_told_no_more(told):
    told.traveler("ben")
    ana = told.people.pop("ana")
    told.rules = [rule for rule in told.rules if "ana" not in rule["who"]["people"]]
    told.writes_rules()
    told.runs(until=60)
    told.people["ana"] = ana

    assert told.inbox("ana").titles == [FIRST]


def test_a_rule_switched_off_tells_nobody(told):
    told.rules[0]["mode"] = "off"
    told.writes_rules()
    told.runs(until=60)

    assert told.inbox("ana").titles == [FIRST]


def test_rules_that_could_not_be_stored_are_taken_up_when_they_can(told):
    told.traveler("ben")
    told.breaks_the_store()
    with pytest.raises(StoreError, match="S104"):
        told.in_store(lambda _: told.app.apply_rules())
    told.mends_the_store()
    told.runs(until=60)

    assert told.inbox("ben").titles == [SECOND]


def test_a_mistake_in_the_first_file_stops_the_start(world):
    world.writes_rules("version: 1\nrules: [\n")

    with pytest.raises(ConfigError, match=r"rules\.yaml:\d+:\d+: error R1\d\d: "):
        world.looks()


def test_a_mistake_made_while_the_program_was_down_leaves_the_rules_that_were_in_force(told):
    told.writes_rules("version: 1\nrules: [\n")
    told.restarts()
    told.runs(until=60)

    assert told.inbox("ana").titles == [FIRST, SECOND]
    assert told.told_the_log("rules.refused")


def test_rules_changed_while_the_program_was_down_hold_from_its_first_poll(told):
    told.looks(at=11)
    told.traveler("ben")
    told.clock.minutes = 30
    told.restarts()
    told.looks(at=30)

    assert told.inbox("ben").titles == [SECOND]


def test_an_address_that_cannot_work_is_refused_with_its_place(told):
    told.post.refusals["ben@example.org"] = "its domain takes no mail"
    told.traveler("ben")
    told.looks(at=20)

    (refused,) = told.told_the_log("rules.refused")
    assert "its domain takes no mail" in refused["problem"]
    assert "rules.yaml:" in refused["problem"]


OFFICE = "version: 1\nplaces:\n  - {name: Oficina Norte, at: [16.25, -92.13]}\n"


def _own_places(world):
    return [custom.place.id for custom in world.app.reader.resolver.atlas.customs.places]


def test_a_place_of_ones_own_is_known_to_whoever_reads_the_news_from_the_next_look_on(told):
    assert _own_places(told) == []
    told.writes_rules(OFFICE)
    told.looks(at=20)

    assert _own_places(told) == ["org:oficina-norte"]


def test_it_stays_known_after_a_restart_with_a_mistake_in_the_file(told):
    told.looks(at=10)
    written = (told.folder / "rules.yaml").read_text(encoding="utf-8")
    places = '"places": [{"name": "Oficina Norte", "at": [16.25, -92.13]}]'
    told.writes_rules(written.replace('"version": 1,', f'"version": 1, {places},'))
    told.looks(at=20)
    told.writes_rules("version: 1\nrules: [\n")
    told.restarts()
    told.looks(at=30)

    assert _own_places(told) == ["org:oficina-norte"]

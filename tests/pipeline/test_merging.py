"""Two incidents that turn out to be one: nobody is told of it, and nothing that was told is forgotten."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from alerter.cli import main

ATTACK = "Ataque armado contra una patrulla deja tres muertos en Comitán, Chiapas"
MARKET = "Balacera en el mercado de Comitán: huyen los comerciantes y cierran sus puestos por el pánico"
BOTH = "Tres muertos en la balacera del mercado de Comitán, según los comerciantes y la fiscalía"
WORSE = "Suben a nueve los muertos en la balacera del mercado de Comitán, Chiapas"
MORE = "Cuatro muertos en la balacera del mercado de Comitán, Chiapas"
FALSE_ALARM = "Falsa alarma: no hubo balacera en el mercado de Comitán, Chiapas"


@pytest.fixture
def doubtful(world):
    """An attack, and twenty hours later a shooting in the same town that may be part of it."""
    world.traveler("ana")
    world.publishes("El Universal", ATTACK, at=0)
    world.looks(at=0)
    world.publishes("La Jornada", MARKET, at=1200)
    world.looks(at=1200)
    return world


@pytest.fixture
def merged(doubtful):
    """The same, after a report that is of both."""
    doubtful.publishes("Proceso", BOTH, at=1320)
    doubtful.looks(at=1320)
    return doubtful


def incidents(world):
    """All that are listed, the oldest first."""
    return sorted(world.in_store(lambda store: store.incidents.newest(9)), key=lambda i: i.opened)


def test_what_may_be_part_of_another_is_told_at_once_and_says_so(doubtful):
    attack, market = incidents(doubtful)

    assert (attack.status, market.status) == ("", "provisional")
    assert market.perhaps.incident_id == attack.id
    first, second = doubtful.inbox("ana")
    related = f'Posiblemente relacionado con: "{ATTACK}" (Comitán, 22 nov 06:00 local)'
    assert related in second.message.text
    assert "Posiblemente" not in first.message.text


def test_a_report_that_is_of_both_makes_one_of_the_two_and_nobody_is_told(merged):
    (incident,) = incidents(merged)

    assert [quote.title for quote in incident.quotes] == [ATTACK, MARKET, BOTH]
    assert len(merged.inbox("ana")) == 2
    assert merged.reasons("ana") == ["first_report", "first_report"]


def test_the_reports_go_over_and_say_why_and_the_younger_points_to_the_older(merged):
    (incident,) = incidents(merged)
    links = merged.in_store(lambda store: store.incidents.links(incident.id))
    decided = merged.in_store(lambda store: store.decisions.newest(9))
    younger = next(d.incident for d in decided if d.incident.id != incident.id)

    assert [link.link for link in links] == ["opened", "merged", "merged"]
    assert links[1].why.startswith("possibly related to ")
    assert "; a later report is of both: same place, shooting goes with armed_clash, 3 dead" in links[1].why
    assert merged.in_store(lambda store: store.incidents.get(younger.id)).merged_into == incident.id
    assert merged.in_store(lambda store: store.incidents.standing(younger.id)).id == incident.id
    assert merged.in_store(lambda store: store.incidents.links(younger.id)) == []


def test_what_gets_worse_later_is_told_once_and_in_the_thread_of_what_she_was_told_first(merged):
    first = merged.inbox("ana")[0].message.thread
    merged.publishes("Excélsior", MORE, at=1330)
    merged.looks(at=1330)
    assert len(merged.inbox("ana")) == 2, "four dead are not much more than the three she was told of"

    merged.publishes("Milenio", WORSE, at=1340)
    merged.looks(at=1340)

    *_, last = merged.inbox("ana")
    assert len(merged.inbox("ana")) == 3
    assert (last.message.thread, last.message.first) == (first, False)


def test_who_was_told_of_the_younger_alone_gets_updates_of_the_older_in_her_thread(doubtful):
    """Bea's rule came after the attack: she has heard of the market alone, and of nobody dead."""
    doubtful.traveler("bea", keywords=["mercado"])
    doubtful.publishes("El Sol", "Tiroteo en el mercado de Comitán: huyen los comerciantes", at=1210)
    doubtful.looks(at=1210)
    (told,) = doubtful.inbox("bea")
    doubtful.publishes("Proceso", BOTH, at=1320)
    doubtful.looks(at=1320)
    doubtful.publishes("Milenio", WORSE, at=1355)
    doubtful.looks(at=1355)

    market, attack = told.message.thread, incidents(doubtful)[0].id
    assert market != attack
    assert [letter.message.thread for letter in doubtful.inbox("bea")[1:]] == [market, market]
    assert doubtful.reasons("bea") == ["first_report", "severity_rose", "escalated"]


def test_who_was_told_of_either_hears_that_it_was_taken_back_and_once(merged):
    merged.publishes("Milenio", FALSE_ALARM, at=1340)
    merged.looks(at=1340)

    assert merged.reasons("ana")[-1] == "retracted"
    assert len(merged.inbox("ana")) == 3


@pytest.mark.parametrize("begins_again", [True, False], ids=["begins again", "goes on"])
def test_a_program_that_begins_again_is_in_the_same_doubt(begins_again, doubtful):
    if begins_again:
        doubtful.restarts()
    doubtful.publishes("Proceso", BOTH, at=1320)
    doubtful.looks(at=1320)

    assert len(incidents(doubtful)) == 1


def test_a_program_that_begins_again_knows_the_two_as_one(merged):
    merged.restarts()
    merged.publishes("Milenio", WORSE, at=1340)
    merged.looks(at=1340)

    (incident,) = incidents(merged)
    assert incident.quotes[-1].title == WORSE
    assert len(merged.inbox("ana")) == 3


def test_a_merge_that_could_not_be_written_is_found_again(doubtful):
    proceso = doubtful.outlet("Proceso")
    doubtful.publishes("Proceso", BOTH, at=1320)
    doubtful.breaks_the_store_while_asking(proceso)
    doubtful.looks(at=1320)
    doubtful.mends_the_store()
    assert len(incidents(doubtful)) == 2

    doubtful.looks(at=1330)

    assert len(incidents(doubtful)) == 1
    assert len(doubtful.inbox("ana")) == 2


def test_a_poll_of_the_older_alone_that_could_not_be_written_leaves_them_in_doubt(doubtful):
    """Only the older is learned again then, and what the younger has heard still counts."""
    doubtful.publishes("Milenio", f"{ATTACK}: vecinos", at=1210)
    doubtful.breaks_the_store_while_asking(doubtful.outlet("Milenio"))
    doubtful.looks(at=1210)
    doubtful.mends_the_store()
    attack, market = incidents(doubtful)

    doubts = doubtful.in_store(lambda _: doubtful.app.memory.engine(doubtful.clock.now()).doubts)

    assert doubts.pairs(attack.id) == [(market.id, attack.id)]
    assert len(doubts.heard(market.id)) == 1


# --------------------------------------------------------------------------- the commands


def said(world, *words):
    """What a command prints about the world's store."""
    settings = world.folder / "alerter.toml"
    settings.write_text("", encoding="utf-8")
    answer = CliRunner().invoke(main, ["--config", str(settings), *words])
    assert answer.exit_code == 0, answer.output
    return answer.stdout


def test_what_is_provisional_is_listed_and_shown_as_such(doubtful):
    attack, market = incidents(doubtful)
    named = f"{attack.id}  {ATTACK}, Comitán, 2026-11-22 12:00 UTC"
    link = doubtful.in_store(lambda store: store.items.report(market.quotes[0].item_id))[0].item.link

    listed = said(doubtful, "incidents", "list").splitlines()[1:]
    assert ["provisional" in line for line in listed] == [True, False]
    assert f"  perhaps   part of {named}" in said(doubtful, "incidents", "show", market.id)
    assert "perhaps" not in said(doubtful, "incidents", "show", attack.id)
    assert f"  {market.id} is perhaps part of {named}" in said(doubtful, "incidents", "why", link)
    shown = json.loads(said(doubtful, "incidents", "show", market.id, "--json"))
    assert (shown["status"], shown["perhaps"]) == ("provisional", attack.id)


def test_an_alert_of_the_younger_is_explained_by_the_reports_of_both(merged):
    (incident,) = incidents(merged)
    decisions = merged.in_store(lambda store: store.decisions.newest(9))
    younger = next(d for d in decisions if d.incident.id != incident.id)

    why = said(merged, "alerts", "why", younger.decision.id)

    assert f"  merged    {younger.incident.id} is part of {incident.id} now" in why
    assert [line.split()[0] for line in why.splitlines() if "Comitán" not in line].count("opened") == 1


def test_an_item_of_the_younger_is_explained_by_the_alerts_of_both(merged):
    market = merged.in_store(lambda store: store.decisions.newest(9))[0].incident.quotes[0].item_id

    assert said(merged, "alerts", "why", market).count("\nTOLD ana") == 2

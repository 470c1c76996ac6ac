"""The story the product was made for: three reports in two languages, one message for each in reach."""

from __future__ import annotations

import pytest

FIRST = "Enfrentamiento armado en Frontera Comalapa, Chiapas"


@pytest.fixture
def chiapas(world):
    """Ana watches Chiapas, Chen watches Chihuahua; three outlets report one clash."""
    world.traveler("ana", place="MX-CHP", keywords=["enfrentamiento", "armed clash", "ataque"])
    world.traveler("chen", place="MX-CHH", keywords=["enfrentamiento", "armed clash", "ataque"])
    world.publishes("El Universal", FIRST, at=2)
    world.publishes("La Jornada", "Ataque armado en Frontera Comalapa, Chiapas", at=11)
    world.publishes("Border Report", "Armed clash near Frontera Comalapa, Chiapas, Mexico", at=19)
    return world


def test_three_reports_of_one_clash_are_one_message(chiapas):
    chiapas.runs(until=60)

    assert chiapas.inbox("ana").titles == [FIRST]
    assert chiapas.reasons("ana") == ["first_report"]


def test_nobody_in_chihuahua_is_told(chiapas):
    chiapas.runs(until=60)

    assert chiapas.inbox("chen") == []
    assert chiapas.deliveries("chen") == []


def test_a_later_report_of_the_same_attack_is_not_a_second_alert(world):
    world.traveler("ana", place="MX-CHP", keywords=["ataque"])
    world.publishes("El Universal", "Ataque armado en Frontera Comalapa", at=0)
    world.publishes("Border Report", "Armed attack in Frontera Comalapa, Chiapas", at=40)
    world.runs(until=60)

    assert world.inbox("ana").between(0, 60).titles == ["Ataque armado en Frontera Comalapa"]


def test_each_is_told_by_all_ways_once(world):
    world.traveler("ana", sms="+5215512345678")
    world.publishes("El Universal", FIRST)
    world.runs(until=60)

    assert sorted(letter.channel for letter in world.inbox("ana")) == ["email", "sms"]
    assert len({letter.delivery_id for letter in world.inbox("ana")}) == 2


def test_reports_that_come_in_one_poll_are_one_message(world):
    world.traveler("ana")
    for outlet in ("El Universal", "La Jornada", "Proceso"):
        world.publishes(outlet, FIRST, at=0)
    world.looks(at=30)

    assert len(world.inbox("ana")) == 1
    assert world.inbox("ana")[0].message.first


def test_a_second_poll_sends_nothing(chiapas):
    chiapas.runs(until=60)
    sent = len(chiapas.post.letters)
    asked = len(chiapas.outlet("El Universal").asked)

    chiapas.runs(until=6 * 60)

    assert len(chiapas.outlet("El Universal").asked) > asked + 24
    assert len(chiapas.post.letters) == sent == 1


def test_a_feed_that_lies_about_guids_and_order_at_every_poll_tells_each_thing_once(world):
    titles = [FIRST, "Ataque armado en Comitán, Chiapas", "Balacera en Tapachula, Chiapas: dos muertos"]
    world.traveler("ana")
    for number in range(20):
        turned = titles[number % 3 :] + titles[: number % 3]
        world.outlets.clear()
        for title in turned:
            world.publishes(
                "El Universal", title, guid=f"{title[:9]}-{number}", link="https://paper.example/x"
            )
        world.looks(at=number * 10)

    assert sorted(world.inbox("ana").titles) == sorted(titles)


def test_a_restart_tells_nothing_again(chiapas):
    chiapas.runs(until=30)
    chiapas.restarts()
    chiapas.runs(until=60)

    assert chiapas.inbox("ana").titles == [FIRST]


def test_the_attack_of_the_next_day_is_told(chiapas):
    chiapas.runs(until=60)
    chiapas.publishes("El Universal", "Nuevo ataque armado en Frontera Comalapa, Chiapas", at=26 * 60)
    chiapas.looks(at=27 * 60)

    assert len(chiapas.inbox("ana")) == 2
    assert all(letter.message.first for letter in chiapas.inbox("ana"))


def test_old_news_of_a_feed_just_added_alerts_nobody(world):
    world.traveler("ana")
    world.publishes("El Universal", FIRST, at=-4 * 24 * 60)
    world.runs(until=60)

    assert world.inbox("ana") == []
    ((_, reason),) = world.in_store(lambda store: store.items.newest(9))
    assert reason == "too_old"


def test_every_decision_and_every_item_is_kept_with_its_reason(chiapas):
    chiapas.publishes("El Universal", "Simulacro de balacera en Frontera Comalapa, Chiapas", at=5)
    chiapas.publishes("El Universal", "Ataque armado, sin más datos", at=6)
    chiapas.runs(until=60)

    reasons = {r.item.title: why for r, why in chiapas.in_store(lambda store: store.items.newest(9))}
    assert reasons[FIRST] == ""
    assert reasons["Simulacro de balacera en Frontera Comalapa, Chiapas"] == "not_news"
    assert reasons["Ataque armado, sin más datos"] == "no_place"

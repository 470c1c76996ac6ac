"""What words alone tell of two reports: the scene in the town, names of one incident only, common words."""
# ruff: noqa: RUF001 - headlines in their own scripts

from __future__ import annotations

import pytest

from alerter.catalog.lexicon_ import common, document, lexicon
from rules.engine.engine import Engine
from rules.engine.features import features
from rules.engine.stems import Weights, stems
from rules.model import Marks
from tests.stories import TAPACHULA, report


def scenes(title, language="en", summary=""):
    return set(lexicon().read(title, summary, language).marks.scenes)


def joins(first, second, weights=None):
    """Whether the second report joins the incident that the first opened."""
    engine = Engine(weights=weights or Weights())
    found = features(first)
    engine.add(found, engine.vector(found), "first")
    later = features(second)
    return bool(engine.place(later, engine.vector(later)).cluster)


# --------------------------------------------------------------------------- scenes


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Hotel goes up in flames in Istanbul's old city"),
        ("es", "Incendio en un hotel del centro histórico"),
        ("fr", "L'hôtel a brûlé toute la nuit"),
        ("de", "Zwei Leichen nach Brand im Hotel gefunden"),
        ("it", "Albergo in fiamme"),
        ("pt", "Pousada pega fogo no litoral"),
        ("nl", "Uitslaande brand in hotel"),
        ("pl", "Pożar w hotelu w centrum miasta"),
        ("tr", "Laleli'de otelde yangın: iki ölü"),
        ("id", "Hotel terbakar, tamu berhamburan"),
        ("ru", "Пожар в гостинице: погибли двое"),
        ("uk", "Пожежа в готелі, є загиблі"),
        ("ar", "حريق يلتهم الفندق"),
        ("fa", "آتش‌سوزی در هتل"),
        ("hi", "होटल में आग, दो की मौत"),
        ("zh", "伊斯坦布尔一酒店起火"),
        ("ja", "ホテルで火災、2人死亡"),
        ("ko", "이스탄불 호텔 화재로 2명 사망"),
    ],
)
def test_the_scene_is_read_in_every_language_that_has_a_word_list(language, title):
    assert "hotel" in scenes(title, language)


def test_every_scene_has_words_in_every_language():
    words = document()

    missing = [
        (scene, code)
        for scene, said in words["scenes"].items()
        for code in words["languages"]
        if not said.get(code)
    ]
    assert missing == []


@pytest.mark.parametrize(
    ("title", "summary", "found"),
    [
        ("Fire in Tapachula", "The hurt were taken to a hospital.", set()),
        ("Fire at a hospital in Tapachula", "", {"hospital"}),
        ("Second blast in two days", "It came a day after a bomb killed six in a mosque.", set()),
        ("Markets tumble after the attack", "", set()),
    ],
    ids=["where the hurt are taken", "a hospital", "what is recalled", "markets of money"],
)
def test_a_scene_is_where_it_happened_and_not_what_else_is_named(title, summary, found):
    assert scenes(title, summary=summary) == found


def in_the_city(title, scene, hours=0, **more):
    return report(title, TAPACHULA, hours, ["fire"], marks=Marks(scenes=(scene,)), **more)


def test_two_fires_in_one_city_are_one_if_it_is_the_same_scene_and_two_if_not():
    hotel = in_the_city("Arde un alojamiento del centro", "hotel", language="es")

    assert joins(hotel, in_the_city("Guests flee", "hotel", 2, language="en"))
    assert not joins(hotel, in_the_city("Suben las llamas", "factory", 2))


def test_another_scene_and_another_day_are_another_incident_however_alike_the_words():
    massacre = in_the_city("Atacan a una patrulla el martes en Tapachula y huyen en motos", "police", dead=9)
    hotel = in_the_city("Atacan un hotel el miércoles en Tapachula y huyen en motos", "hotel", 20, dead=9)

    assert not joins(massacre, hotel)


@pytest.mark.parametrize(("kind", "scene"), [("robbery", "bank"), ("road_accident", "bus")])
def test_a_scene_that_every_incident_of_the_kind_has_tells_nothing(kind, scene):
    def told(title, hours):
        return report(title, TAPACHULA, hours, [kind], marks=Marks(scenes=(scene,)))

    assert not joins(told("Lo dicen los vecinos del norte", 0), told("Dos heridos leves al amanecer", 3))


# --------------------------------------------------------------------------- names, and common words


def test_a_name_that_no_other_incident_has_joins_what_names_no_place():
    first = report("Gunfire at Kijani Galleria in Westlands, shoppers flee the Galleria", kinds=["shooting"])
    follows = report(
        "Standoff at Kijani Galleria drags on, two gunmen in the Galleria", None, 6, ["shooting"]
    )

    assert joins(first, follows)


def test_a_word_that_every_newsroom_uses_makes_two_reports_less_alike_than_another():
    attack, other = stems("explosion at Kijani", ""), stems("explosion at Mongibello", "")

    def alike(weights):
        one, two = weights.vector(attack), weights.vector(other)
        return sum(value * two.get(stem, 0.0) for stem, value in one.items())

    assert alike(Weights(common())) < 0.8 * alike(Weights())


def test_the_words_of_all_lists_are_common():
    assert all(stems(word, "").keys() <= common() for word in ("explosion", "sismo", "пожар", "hotel"))
    assert not stems("Kijani", "").keys() <= common()

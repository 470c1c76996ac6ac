"""States, capitals and countries of one name, and places of which two countries say that they are theirs."""

from __future__ import annotations

import pytest

from tests.unit.test_resolve import happened, where


def test_the_town_wins_its_state_when_the_state_is_named_beside_it():
    assert happened("Ataque en Oaxaca de Juárez, Oaxaca", "", "es") == ["Oaxaca, Oaxaca, Mexico"]


def test_a_state_that_is_its_city_is_the_city_unless_called_a_state():
    assert happened("Russia attacks Kyiv with drones", "", "en") == ["Kyiv, Kyiv City, Ukraine"]
    assert happened("Ataque en Sinaloa", "", "es") == ["Sinaloa, Mexico"]


def test_two_states_are_both_listed():
    assert happened("Ataques en Acapulco y Tijuana", "", "es") == [
        "Acapulco de Juárez, Guerrero, Mexico",
        "Tijuana, Baja California, Mexico",
    ]


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("en", "Drones hit Kyiv overnight", "Kyiv, Kyiv City, Ukraine"),
        ("uk", "Вибухи в Києві", "Kyiv, Kyiv City, Ukraine"),
        ("ru", "Взрывы в Киеве", "Kyiv, Kyiv City, Ukraine"),
        ("es", "Ataque en Kiev", "Kyiv, Kyiv City, Ukraine"),
        ("en", "Shelling in Kyiv Oblast", "Kyiv Oblast, Ukraine"),
        ("uk", "Обстріл Київської області", "Kyiv Oblast, Ukraine"),
        ("es", "Balacera en el Estado de México", "México, Mexico"),
        ("es", "Sismo sacude la Ciudad de México", "Mexico City, Mexico"),
        ("es", "Balacera en Ecatepec, Estado de México", "Ecatepec de Morelos, México, Mexico"),
        ("en", "Earthquake shakes Mexico City", "Mexico City, Mexico"),
        ("en", "Earthquake shakes Mexico", "Mexico"),
        ("fr", "Feux de forêt dans la province de Québec", "Quebec, Canada"),
        ("en", "Storm hits Luxembourg", "Luxembourg"),
        ("en", "Shooting in New York City", "New York City, New York, United States"),
        ("en", "Blackout in New York state", "New York, United States"),
        ("es", "Incendio en Oaxaca", "Oaxaca, Mexico"),
        ("es", "Accidente en Guatemala", "Guatemala"),
        ("es", "Accidente en Ciudad de Guatemala", "Guatemala City, Guatemala"),
        ("en", "Fire in Panama City, Florida", "Panama City, Florida, United States"),
        ("en", "Fire in Panama City", "Panama City, Panamá, Panama"),
        ("en", "Floods in Singapore", "Singapore"),
    ],
)  # fmt: skip
def test_the_state_the_country_and_the_town_of_one_name_are_told_apart(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("en", "Earthquake hits Taiwan", "Taiwan"),
        ("en", "Building collapses in Hualien, Taiwan", "Hualien City, Taiwan"),
        ("zh", "台湾花莲发生地震", "Hualien City, Taiwan"),
        ("en", "Clashes in northern Kosovo", "Kosovo"),
        ("en", "Gunfire in Mitrovica, Kosovo", "Mitrovica, Kosovo"),
        ("sr", "Пуцњава на Косову", "Kosovo"),
        ("de", "Schüsse im Kosovo", "Kosovo"),
        ("ru", "Взрывы в Крыму", "Crimea, Ukraine"),
        ("en", "Shelling in Western Sahara", "Western Sahara"),
        ("es", "Bombardeo en el Sáhara Occidental", "Western Sahara"),
        ("fr", "Tirs au Sahara occidental", "Western Sahara"),
        ("en", "Airstrike on Gaza kills ten", "Gaza Strip, Palestinian Territory"),
        ("en", "Raid in Jenin, West Bank", "Janīn, West Bank, Palestinian Territory"),
        ("ar", "غارة على غزة", "Palestinian Territory"),
        ("es", "Redada en Yenín, Cisjordania", "Janīn, West Bank, Palestinian Territory"),
        ("en", "Two killed in Ramallah, Palestine", "Ramallah, West Bank, Palestinian Territory"),
        ("en", "Explosion in Simferopol", "Simferopol, Crimea, Ukraine"),
        ("en", "Police fire tear gas in Pristina", "Pristina, Kosovo"),
        ("es", "Terremoto en Taiwán", "Taiwan"),
        ("en", "Fire in Laayoune, Western Sahara", "Laayoune, Western Sahara"),
    ],
)  # fmt: skip
def test_a_disputed_place_lies_where_the_gazetteer_puts_it(language, title, place):
    assert where(title, "", language) == place

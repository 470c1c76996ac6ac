"""What the feed's home decides, and how far an unsure place is widened."""

from __future__ import annotations

import pytest

from rules.model import Home
from tests.unit.test_resolve import at_home, happened, read, where


@pytest.mark.parametrize(
    ("title", "wider"),
    [("Bloqueo en Ciudad Cuauhtémoc", "Mexico"), ("Shooting in downtown Springfield", "United States")],
)
def test_a_town_that_cannot_be_told_from_its_namesakes_becomes_their_country(title, wider):
    assert happened(title) == [wider]


def test_the_home_of_the_feed_decides_between_equals():
    texas = Home(country="US", admin1="US-TX")

    assert happened("Fire in Paris downtown", "", "en", texas) == ["Paris, Texas, United States"]


def test_the_home_of_the_feed_is_no_filter():
    mexican = Home(country="MX", admin1="MX.09")

    assert happened("Explosión en Beirut", "", "es", mexican) == ["Beirut, Beirut, Lebanon"]


def test_the_home_of_the_feed_is_no_place_of_the_news():
    assert read("Cómo preparar tamales en casa", "", "es", Home(country="MX", admin1="MX.05")) == ()


@pytest.mark.parametrize(
    ("language", "title", "home", "place"),
    [
        ("en", "Fire destroys a barn near Lebanon", "US-TN", "Lebanon, Tennessee, United States"),
        ("en", "Two hurt in Athens crash", "US-GA", "Athens, Georgia, United States"),
        ("en", "Crash in London closes highway", "CA-ON", "London, Ontario, Canada"),
        ("en", "Police search house in Dublin", "US-OH", "Dublin, Ohio, United States"),
        ("es", "Choque en Victoria", "MX-TAM", "Victoria, Tamaulipas, Mexico"),
        ("es", "Incendio en Guadalajara", "ES", "Guadalajara, Castille-La Mancha, Spain"),
        ("es", "Incendio en Guadalajara", "MX-JAL", "Guadalajara, Jalisco, Mexico"),
        ("en", "Shooting in Birmingham", "US-AL", "Birmingham, Alabama, United States"),
        ("en", "Shooting in Birmingham", "GB", "Birmingham, England, United Kingdom"),
        ("es", "Terremoto en Japón deja tres muertos", "MX-CHP", "Japan"),
        ("en", "Explosion in Baghdad, Iraq", "US-TX", "Baghdad, Iraq"),
        ("en", "Train derails near Paris, France", "US-TX", "Paris, Île-de-France, France"),
        ("de", "Erdbeben in Athen, Griechenland", "DE-BY", "Athens, Attica, Greece"),
        ("fr", "Explosion à Beyrouth", "FR", "Beirut, Lebanon"),
        ("en", "Five tips for a better garden", "US-TX", ""),
        ("es", "Cinco consejos para dormir mejor", "MX-CHP", ""),
        ("de", "Fünf Tipps für besseren Schlaf", "DE-BY", ""),
        ("fr", "Cinq conseils pour mieux dormir", "FR", ""),
        ("en", "City council approves budget", "US-OH", ""),
    ],
)  # fmt: skip
def test_the_home_decides_between_equals_and_loses_against_a_named_country(language, title, home, place):
    assert where(title, "", language, at_home(home)) == place


@pytest.mark.parametrize(
    ("language", "title", "home", "place"),
    [
        ("en", "Shooting in Springfield", "US", "United States"),
        ("es", "Bloqueo en San Cristóbal", "MX", "Mexico"),
        ("es", "Choque en Benito Juárez", "MX", "Benito Juárez, Mexico City, Mexico"),
        ("de", "Unfall in Neustadt", "DE", "Germany"),
        ("fr", "Accident à Saint-Denis", "FR", "France"),
        ("es", "Bloqueo en Ciudad Cuauhtémoc", "", "Mexico"),
        ("en", "Shooting in downtown Springfield", "", "United States"),
        ("pt", "Acidente em Santa Rita", "BR", "Brazil"),
        ("pl", "Wypadek w Dąbrowie", "PL", "Poland"),
        ("en", "Flood in Clinton", "US", "United States"),
    ],
)  # fmt: skip
def test_what_is_too_close_to_call_becomes_the_country_they_share(language, title, home, place):
    assert where(title, "", language, at_home(home)) == place


@pytest.mark.parametrize(
    ("title", "summary", "language", "state"),
    [
        ("Choque en Santa María", "La policía de Oaxaca investiga.", "es", "Oaxaca, Mexico"),
        ("Balacera en San Gregorio", "La policía de Chiapas investiga.", "es", "Chiapas, Mexico"),
        ("Crash in San Gregorio", "Officials in Chiapas closed the road.", "en", "Chiapas, Mexico"),
    ],
)
def test_beside_a_named_state_no_town_of_another_state_is_guessed(title, summary, language, state):
    assert happened(title, summary, language) == [state]

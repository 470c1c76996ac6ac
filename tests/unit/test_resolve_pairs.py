"""Places of one event that only make sense together, and items that are about things called after places."""
# ruff: noqa: RUF001 - letters of many scripts

from __future__ import annotations

import pytest

from alerter.catalog import gazetteer
from alerter.catalog.build.keys import keys_of
from alerter.catalog.build.rows import Row
from rules.model import Home, Role, Scope
from rules.places.languages import LANGUAGES
from rules.places.resolver import Resolver
from rules.places.spoken import SPOKEN
from rules.places.thing_words import THINGS


@pytest.fixture(scope="module")
def resolver():
    return Resolver(gazetteer())


def happened(resolver, title, summary="", language="en"):
    """The name of the place where it happened, with what contains it; empty if nothing is said to have."""
    places = resolver.resolve(title, summary, Home(), language).places
    found = [p.place for p in places if p.role is Role.HAPPENED]
    return f"{found[0].name}, {found[0].container}".rstrip(", ") if found else ""


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("pl", "Słowacja wysłała strażaków do Zakopanego", "Zakopane, Lesser Poland, Poland"),
        ("de", "Österreich schickt Hubschrauber nach Athen", "Athens, Attica, Greece"),
        ("en", "Turkey sends rescue teams to Tripoli, Libya", "Tripoli, Tripoli, Libya"),
    ],
)
def test_who_sends_help_is_not_where_it_happened(resolver, language, title, place):
    assert happened(resolver, title, language=language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("en", "Flight Lisbon-Recife diverted to Dakar", "Dakar, Dakar, Senegal"),
        ("fr", "Le vol Madrid-Varsovie dérouté vers Lyon", "Lyon, Auvergne-Rhône-Alpes, France"),
    ],
)
def test_a_diverted_flight_is_where_it_landed_and_not_where_it_was_bound(resolver, language, title, place):
    assert happened(resolver, title, language=language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("en", "Quake shakes Cairo, epicentre near Heraklion", "Irákleion, Crete, Greece"),
        ("es", "Tiembla Guayaquil: epicentro en Tumbes", "Tumbes, Peru"),
    ],
)
def test_a_quake_happened_where_it_began(resolver, language, title, place):
    assert happened(resolver, title, language=language) == place


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Ordu'da sel", "Ordu, Turkey"),
        ("Batman'da silahlı kavga", "Batman, Turkey"),
        ("Ordu sınırda teyakkuzda", ""),
    ],
)
def test_an_apostrophe_makes_a_turkish_word_a_name(resolver, title, place):
    assert happened(resolver, title, language="tr") == place


@pytest.mark.parametrize(
    ("language", "title", "summary"),
    [
        (
            "de",
            "Linzer Torte wie von Oma",
            "Teig kneten, Zimt und Haselnüsse unterrühren, mit Marmelade füllen.",
        ),
        (
            "en",
            "Valencia oranges and Jamaica ginger",
            "Grated zest, cinnamon and walnuts make this marmalade.",
        ),
        (
            "fr",
            "Bruxelles, Paris, Strasbourg",
            "Trois gratins aux échalotes, parmesan et noix de muscade râpée.",
        ),
        ("es", "Barcelona y Valencia", "Dos recetas de croquetas con jamón, canela y nuez."),
        ("ru", "Киев и Прага", "Два рецепта: торт с орехами и печенье с корицей."),
    ],
)
def test_dishes_and_goods_are_called_after_places_where_nothing_happened(resolver, language, title, summary):
    assert not resolver.resolve(title, summary, Home(), language).focus.country.sure


def test_a_bakery_that_burns_in_a_town_is_news_of_that_town(resolver):
    title, summary = "Fire in Naples pastry shop", "Two bakers were hurt in Naples when dough mixers burnt."

    assert happened(resolver, title, summary) == "Naples, Campania, Italy"


def test_a_word_of_a_national_language_is_sooner_a_town_of_that_country(resolver):
    # Zamość of Poland has a namesake in Ukraine and Belarus, and many villages.
    assert happened(resolver, "Zamość bez prądu po burzy", language="pl") == "Zamość, Lublin, Poland"


def test_japanese_writes_v_as_b_too():
    row = Row(Scope.TOWN, "", 1, "Brazzaville", "CG", population=1_000_000)
    row.names = {"ブラザヴィル": 1}

    assert {"ブ ラ ザ ヴ ィ ル", "ブ ラ ザ ビ ル"} <= set(keys_of(row))


def test_lists_of_things_and_speakers_are_of_languages_that_are_read():
    assert set(THINGS) <= set(LANGUAGES)
    assert set(SPOKEN) <= set(LANGUAGES)
    assert all(gazetteer().get(country) for countries in SPOKEN.values() for country in countries.split())

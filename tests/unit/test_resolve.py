"""Where did it happen? Headlines with traps, each a story of its own."""
# ruff: noqa: RUF001 - headlines in many scripts are the subject

from __future__ import annotations

import pytest

from alerter.catalog import gazetteer
from rules.model import Home, Role
from rules.places.resolve import resolve


def read(title, summary="", language="", home=None):
    return resolve(title, summary, gazetteer(), home or Home(), language)


def happened(title, summary="", language="", home=None):
    return [
        f"{p.place.name}, {p.place.container}".removesuffix(", ")
        for p in read(title, summary, language, home)
        if p.role is Role.HAPPENED
    ]


def roles(title, summary="", language=""):
    return {p.place.name: p.role for p in read(title, summary, language)}


# --------------------------------------------------------------------------- the founding case

TITLE = "Enfrentamiento entre grupos armados deja ocho muertos en Frontera Comalapa"
SUMMARY = """Pobladores de la comunidad El Maíz y de San Gregorio Chamic reportaron bloqueos en la carretera
que va a Ciudad Cuauhtémoc, en la frontera con Guatemala; cientos de familias huyeron."""


def test_the_founding_article_happened_in_chiapas_and_nowhere_else():
    found = [p for p in read(TITLE, SUMMARY, "es") if p.role is Role.HAPPENED]

    assert found[0].place.id == "gn:3527542"
    assert found[0].confidence >= 0.8
    assert {p.place.path[1] for p in found} == {"MX.05"}
    assert "gn:3530600" in {p.place.id for p in found}, "Ciudad Cuauhtémoc of Chiapas, not of Chihuahua"


def test_guatemala_is_only_the_border_of_the_founding_article():
    assert roles(TITLE, SUMMARY, "es")["Guatemala"] is Role.MENTIONED


def test_the_founding_article_in_english():
    found = happened(
        "Armed clash near Frontera Comalapa leaves eight dead", "Families fled to Guatemala.", "en"
    )

    assert found == ["Frontera Comalapa, Chiapas, Mexico"]


def test_spans_are_the_words_as_they_were_written():
    [found] = read("ATAQUE: Frontera  Comalapa; Frontera\u200b Comalapa", language="es")

    assert [(s.field, s.start, s.end) for s in found.spans] == [("title", 8, 26), ("title", 28, 46)]


def test_a_misspelt_town_beside_its_state_gives_the_state():
    assert happened("Ocho muertos en Frontera Camalapa", "La fiscalía de Chiapas investiga.", "es") == [
        "Chiapas, Mexico"
    ]


# --------------------------------------------------------------------------- namesakes


@pytest.mark.parametrize(
    ("title", "summary", "language", "place"),
    [
        ("Choque en Frontera, Tabasco", "", "es", "Frontera, Tabasco, Mexico"),
        ("Bloqueo en Ciudad Cuauhtémoc, Chihuahua", "", "es", "Cuauhtémoc, Chihuahua, Mexico"),
        ("Bloqueo en Ciudad Cuauhtémoc", "Ocurrió en Chiapas.", "es", "Ciudad Cuauhtémoc, Chiapas, Mexico"),
        ("Explosion in Paris, Texas", "", "en", "Paris, Texas, United States"),
        ("Explosion in Paris", "", "en", "Paris, Île-de-France, France"),
        ("Shooting in Springfield", "Illinois police said so.", "en", "Springfield, Illinois, United States"),
        ("Shooting in Austin, TX", "", "en", "Austin, Texas, United States"),
        ("Earthquake strikes Georgia", "Felt in Tbilisi.", "en", "Tbilisi, Tbilisi, Georgia"),
        ("Tornado in Georgia", "Officials in Atlanta spoke.", "en", "Atlanta, Georgia, United States"),
        ("Gunmen abduct pupils in Niger State", "", "en", "Niger State, Nigeria"),
        ("Niger junta closes border with Nigeria", "", "en", "Niger"),
        ("Dos muertos en San Cristóbal", "Ocurrió en Chiapas.", "es",
         "San Cristóbal de las Casas, Chiapas, Mexico"),
        ("Protests in Tripoli", "Lebanon sent its army.", "en", "Tripoli, North Lebanon, Lebanon"),
        ("Two robbed in San Ysidro", "They had crossed from Tijuana.", "en",
         "San Ysidro, California, United States"),
    ],
)  # fmt: skip
def test_the_rest_of_the_item_says_which_namesake(title, summary, language, place):
    assert happened(title, summary, language)[0] == place


@pytest.mark.parametrize(
    ("title", "wider"),
    [("Bloqueo en Ciudad Cuauhtémoc", "Mexico"), ("Shooting in downtown Springfield", "United States")],
)
def test_a_town_that_cannot_be_told_from_its_namesakes_becomes_their_country(title, wider):
    assert happened(title) == [wider]


def test_frontera_alone_stays_silent():
    assert happened("Choque en la frontera") == happened("Frontera cerrada") == []


def test_the_home_of_the_feed_decides_between_equals():
    texas = Home(country="US", admin1="US-TX")

    assert happened("Fire in Paris downtown", "", "en", texas) == ["Paris, Texas, United States"]


def test_the_home_of_the_feed_is_no_filter():
    mexican = Home(country="MX", admin1="MX.09")

    assert happened("Explosión en Beirut", "", "es", mexican) == ["Beirut, Beirut, Lebanon"]


def test_the_home_of_the_feed_is_no_place_of_the_news():
    assert read("Cómo preparar tamales en casa", "", "es", Home(country="MX", admin1="MX.05")) == ()


# --------------------------------------------------------------------------- state and town


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


def test_what_is_said_of_the_first_of_a_list_is_said_of_all():
    found = happened("Bombs in Bogota, Colombia and Lima, Peru", "", "en")

    assert [place.rsplit(", ", 1)[-1] for place in found] == ["Colombia", "Peru"]


# --------------------------------------------------------------------------- words and people


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("How to roast a turkey without drying it out", "en"),
        ("Mobile phones stolen at the airport", "en"),
        ("Reading festival cancelled after storm", "en"),
        ("Nice weather ahead for the weekend", "en"),
        ("Police Chief Killed In Mobile Home Fire", "en"),
        ("Essen und Trinken: die besten Rezepte", "de"),
        ("Matan a Vicente Guerrero", "es"),
        ("Ataque armado deja tres muertos", "es"),
        ("White House Denies Report", "en"),
    ],
)
def test_words_and_names_of_people_are_no_places(title, language):
    assert happened(title, "", language) == []


@pytest.mark.parametrize(
    ("title", "language", "place"),
    [
        ("Attack in Nice kills three", "en", "Nice"),
        ("Nice : un incendie détruit un hôtel", "fr", "Nice"),
        ("Flood in Reading, England", "en", "Reading"),
        ("Shooting in Mobile, Alabama", "en", "Mobile"),
        ("Anschlag in Essen", "de", "Essen"),
        ("TURKEY HIT BY EARTHQUAKE", "en", "Turkey"),
        ("Guinée équatoriale : explosion", "fr", "Equatorial Guinea"),
    ],
)
def test_the_same_words_are_places_where_they_stand_as_places(title, language, place):
    assert [found.place.name for found in read(title, "", language)] == [place]


def test_jordan_the_player_and_chad_the_man_are_no_countries():
    assert happened("Jordan scores 41 as Chicago beats Detroit", "", "en")[0].endswith(
        "Illinois, United States"
    )
    assert happened("Michael Jordan visits Chicago", "", "en") == ["Chicago, Illinois, United States"]
    assert happened("Chad Smith arrested in Austin, Texas", "", "en") == ["Austin, Texas, United States"]
    assert happened("Refugees arrive in Chad", "", "en") == ["Chad"]


# --------------------------------------------------------------------------- roles


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("Sinaloa Cartel fights in Chiapas", "en"),
        ("Cártel de Sinaloa ataca en Chiapas", "es"),
        ("Cae en Chiapas un líder del Cártel de Sinaloa", "es"),
    ],
)
def test_a_cartel_is_not_where_it_comes_from(title, language):
    assert happened(title, "", language) == ["Chiapas, Mexico"]
    assert roles(title, "", language)["Sinaloa"] is Role.ACTOR


@pytest.mark.parametrize(
    ("title", "language", "place"),
    [
        ("Universidad Autónoma de Chihuahua abre sede en Tapachula", "es", "Tapachula"),
        ("El Universal: matan a tres en Tapachula", "es", "Tapachula"),
        ("Washington Post reporter killed in Beirut", "en", "Beirut"),
        ("New York Times reporter detained in Moscow", "en", "Moscow"),
        ("US embassy in Kabul attacked", "en", "Kabul"),
        ("Embajada de México en Quito asaltada", "es", "Quito"),
        ("Ankara condemns blast in Idlib", "en", "Idlib"),
        ("Israel strikes Beirut", "en", "Beirut"),
        ("Death of a Mexican tourist in Havana", "en", "Havana"),
        ("Cae en Guatemala un jefe criminal mexicano", "es", "Guatemala"),
    ],
)
def test_actors_and_publishers_are_not_where_it_happened(title, language, place):
    assert [p.place.name for p in read(title, "", language) if p.role is Role.HAPPENED] == [place]


@pytest.mark.parametrize(
    ("title", "language", "place"),
    [
        ("Migrantes procedentes de Venezuela son asaltados en Tapachula", "es", "Venezuela"),
        ("Robbed in San Diego after crossing from Tijuana", "en", "Tijuana"),
        ("Thousands flee from Sudan to Chad", "en", "Chad"),
        ("Vuelos de San José desviados a Panamá", "es", "Panama"),
        ("Armed clash in Chiapas near the border with Guatemala", "en", "Guatemala"),
        ("Tiroteo en Tapachula, cerca de la frontera con Guatemala", "es", "Guatemala"),
        ("墨西哥恰帕斯州爆发枪战，靠近危地马拉边境", "zh", "Guatemala"),
    ],
)
def test_where_people_come_from_or_go_to_is_only_mentioned(title, language, place):
    assert roles(title, "", language)[place] is Role.MENTIONED


def test_the_dateline_of_an_agency_is_not_where_it_happened():
    found = roles("Clash leaves eight dead", "MEXICO CITY (AP) — A clash left eight dead in Chiapas.", "en")

    assert found == {"Chiapas": Role.HAPPENED, "Mexico City": Role.DATELINE}


def test_a_dateline_is_better_than_nothing():
    assert happened("Clash leaves eight dead", "TAPACHULA, Mexico (AP) — Eight died on Monday.", "en") == [
        "Tapachula, Chiapas, Mexico"
    ]


# --------------------------------------------------------------------------- scripts


@pytest.mark.parametrize(
    ("title", "language", "place"),
    [
        ("Взрыв на рынке в Махачкале", "ru", "Makhachkala"),
        ("В Грузии полиция разогнала митинг", "ru", "Georgia"),
        ("У Києві пролунали вибухи", "uk", "Kyiv"),
        ("انفجار سيارة مفخخة في مقديشو", "ar", "Mogadishu"),
        ("墨西哥恰帕斯州爆发帮派枪战", "zh", "Chiapas"),
        ("東京で地震", "ja", "Tokyo"),
        ("서울에서 지진 발생", "ko", "Seoul"),
        ("กรุงเทพ น้ำท่วม", "th", "Bangkok"),
        ("Έκρηξη στην Αθήνα", "el", "Athens"),
        ("İzmir'de deprem", "tr", "İzmir"),
        ("Überschwemmung in Mexikos Hauptstadt", "de", "Mexico"),
    ],
)
def test_names_are_found_in_any_script_and_case(title, language, place):
    assert [found.place.name for found in read(title, "", language)][:1] == [place]


@pytest.mark.parametrize("title", ["", "\ud800", "\x00", "\u202e" * 50, "A" * 5_000, "Paris " * 400])
def test_strange_text_is_read_without_complaint(title):
    assert isinstance(read(title, title), tuple)

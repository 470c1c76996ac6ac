"""Words, persons, papers and teams that are written like places, and the places themselves."""
# ruff: noqa: RUF001 - headlines in many scripts are the subject

from __future__ import annotations

import pytest

from tests.unit.test_resolve import happened, read, where


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


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("en", "Michael Jordan opens clinic in Charlotte, North Carolina",
         "Charlotte, North Carolina, United States"),
        ("en", "Jordan Peele arrested in Los Angeles", "Los Angeles, California, United States"),
        ("en", "Chad Johnson shot in Miami", "Miami, Florida, United States"),
        ("en", "Police say Chad Daybell hid the bodies in Rexburg, Idaho", "Rexburg, Idaho, United States"),
        ("es", "Michael Jordan visita una escuela en Monterrey", "Monterrey, Nuevo León, Mexico"),
        ("de", "Michael Jordan besucht Schule in Hamburg", "Hamburg, Germany"),
        ("fr", "Michael Jordan visite une école à Lyon", "Lyon, Auvergne-Rhône-Alpes, France"),
        ("it", "Michael Jordan visita una scuola a Torino", "Turin, Piedmont, Italy"),
        ("en", "Jordan Smith named coach of the year", ""),
        ("en", "Chad Kelly throws three touchdowns", ""),
        ("en", "Paris Hilton arrested in Las Vegas", "Las Vegas, Nevada, United States"),
        ("en", "Austin Butler injured on film set in Budapest", "Budapest, Hungary"),
        ("es", "Vicente Guerrero Pérez, detenido en Puebla", "Puebla, Mexico"),
        ("en", "Mayor Dallas Wright resigns", ""),
        ("en", "Drought worsens in Jordan", "Jordan"),
        ("en", "Flash floods in Petra, Jordan", "Petra, Ma’an, Jordan"),
        ("en", "Soldiers killed in Chad", "Chad"),
        ("es", "Inundaciones en Jordania", "Jordan"),
        ("fr", "Attaque au Tchad", "Chad"),
        ("de", "Angriff im Tschad", "Chad"),
        ("pt", "Vitória Santos vence prova", ""),
        ("es", "Francisco Chiapas gana el premio", ""),
        ("en", "Florence Pugh to star in new film", ""),
        ("en", "Prince Harry visits London", "London, England, United Kingdom"),
    ],
)  # fmt: skip
def test_a_person_of_a_place_s_name_is_no_place(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "summary", "place"),
    [
        ("en", "How to carve a turkey", "", ""),
        ("en", "Earthquake in Turkey kills 30", "", "Turkey"),
        ("en", "Turkey earthquake: rescuers search for survivors", "", "Turkey"),
        ("es", "Cómo preparar el pavo de Navidad", "", ""),
        ("es", "Terremoto en Turquía", "", "Turkey"),
        ("fr", "La dinde de Noël est plus chère", "", ""),
        ("fr", "Séisme en Turquie", "", "Turkey"),
        ("de", "Truthahn richtig braten", "", ""),
        ("de", "Erdbeben in der Türkei", "", "Turkey"),
        ("en", "Nice try, but the bus was late", "", ""),
        ("en", "Nice: truck driver arrested", "", "Nice, Provence-Alpes-Côte d'Azur, France"),
        ("fr", "Attentat à Nice : trois morts", "", "Nice, Provence-Alpes-Côte d'Azur, France"),
        ("it", "Attentato a Nizza", "", "Nice, Provence-Alpes-Côte d'Azur, France"),
        ("de", "Anschlag in Nizza", "", "Nice, Provence-Alpes-Côte d'Azur, France"),
        ("en", "Reading scores fall in schools", "", ""),
        ("en", "Stabbing in Reading",
         "Thames Valley Police arrested a man in England.", "Reading, England, United Kingdom"),
        ("en", "Mobile network fails for hours", "", ""),
        ("en", "Gunfire in Mobile, Ala.", "", "Mobile, Alabama, United States"),
        ("en", "Mobile: man shot near school",
         "Alabama police are searching for a suspect.", "Mobile, Alabama, United States"),
        ("en", "Bath time tips for babies", "", ""),
        ("de", "Essen auf Rädern wird teurer", "", ""),
        ("de", "Brand in Essen", "", "Essen, North Rhine-Westphalia, Germany"),
        ("de", "Halle gesperrt wegen Einsturzgefahr", "", ""),
        ("fr", "Tours de magie pour enfants", "", ""),
        ("fr", "Incendie à Tours", "", "Tours, Centre-Val de Loire, France"),
        ("es", "Choque en La Libertad, El Salvador", "", "La Libertad Department, El Salvador"),
        ("tr", "Ordu'da sel", "", "Ordu, Turkey"),
        ("tr", "Batman'da silahlı kavga", "", "Batman, Turkey"),
        ("tr", "Batman filmi vizyona girdi", "", ""),
        ("pl", "Most zamknięty z powodu remontu", "", ""),
        ("pl", "Piła łańcuchowa zraniła mężczyznę", "", ""),
        ("sv", "Lund: man knivskuren", "", "Lund, Skåne, Sweden"),
        ("nl", "Goes de storm liggen?", "", ""),
        ("pt", "Tiroteio em Natal, no Rio Grande do Norte", "", "Natal, Rio Grande do Norte, Brazil"),
        ("it", "Prato: incendio in una fabbrica", "", "Prato, Tuscany, Italy"),
        ("it", "Un prato fiorito in città", "", ""),
        ("cs", "Most uzavřen kvůli opravě", "", ""),
        ("ru", "Орел напал на туриста", "", ""),
        ("ru", "Пожар в Орле", "", "Orël, Oryol oblast, Russia"),
        ("ru", "Мир и дружба победили", "", ""),
    ],
)  # fmt: skip
def test_a_word_is_no_place_and_a_place_is_one_where_it_stands_as_one(language, title, summary, place):
    assert where(title, summary, language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("es", "El Universal: balacera en Culiacán", "Culiacán, Sinaloa, Mexico"),
        ("es", "Balacera en Culiacán, informa El Universal", "Culiacán, Sinaloa, Mexico"),
        ("en", "Border Report: migrants found dead near Eagle Pass", "Eagle Pass, Texas, United States"),
        ("en", "Two migrants die in Del Rio, Border Report says", "Del Rio, Texas, United States"),
        ("en", "Los Angeles Times reporter beaten in Minsk", "Minsk, Minsk City, Belarus"),
        ("en", "The Times of India: blast in Colombo", "Colombo, Western Province, Sri Lanka"),
        ("fr", "Le Parisien : fusillade à Marseille", "Marseille, Provence-Alpes-Côte d'Azur, France"),
        ("fr", "Une journaliste du Monde arrêtée à Alger", "Algiers, Algeria"),
        ("de", "Berliner Zeitung: Brand in Potsdam", "Potsdam, Brandenburg, Germany"),
        ("de", "Reporter der Frankfurter Allgemeinen in Minsk festgenommen", "Minsk, Minsk City, Belarus"),
        ("es", "La Jornada: asesinan a alcalde en Oaxaca", "Oaxaca, Mexico"),
        ("es", "Periodista de El País agredido en Caracas", "Caracas, Distrito Federal, Venezuela"),
        ("it", "Corriere della Sera: incendio a Napoli", "Naples, Campania, Italy"),
        ("en", "Border Report", ""),
        ("es", "El Universal", ""),
    ],
)  # fmt: skip
def test_the_paper_is_not_where_it_happened(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Liverpool 3-1 Barcelona"),
        ("es", "Barcelona 2-0 Sevilla"),
        ("de", "Bayern München 4:0 Dortmund"),
        ("fr", "Marseille 2-1 Lyon"),
        ("it", "Roma-Lazio 1-1"),
        ("pt", "Flamengo 2 x 1 Palmeiras"),
        ("tr", "Galatasaray 3-0 Trabzonspor"),
        ("ru", "Спартак — Зенит 2:1"),
        ("pl", "Legia Warszawa - Lech Poznań 1:0"),
        ("nl", "Ajax - Feyenoord 2-2"),
    ],
)  # fmt: skip
def test_a_result_happened_nowhere(language, title):
    assert happened(title, "", language) == []

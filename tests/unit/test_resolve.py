"""Where did it happen? The founding case and the evidence; other traps have files of their own.

The builders here (`happened`, `where`, `roles`) serve all files of `test_resolve_*`.
"""
# ruff: noqa: RUF001 - headlines in many scripts are the subject

from __future__ import annotations

import pytest

from alerter.catalog import gazetteer
from rules.model import Home, Role
from rules.places.resolver import Resolver

RESOLVER = Resolver(gazetteer())


def read(title, summary="", language="", home=None):
    return RESOLVER.resolve(title, summary, home or Home(), language).places


def happened(title, summary="", language="", home=None):
    return [
        f"{p.place.name}, {p.place.container}".removesuffix(", ")
        for p in read(title, summary, language, home)
        if p.role is Role.HAPPENED
    ]


def where(title, summary="", language="", home=None):
    """Every place where it happened, the focus first; a state and its seat of one name are one answer."""
    found = [p.place for p in read(title, summary, language, home) if p.role is Role.HAPPENED]
    parts = [dict.fromkeys([place.name, *filter(None, place.container.split(", "))]) for place in found]
    return " + ".join(map(", ".join, parts))


def roles(title, summary="", language=""):
    return {p.place.name: p.role for p in read(title, summary, language)}


def at_home(code):
    """The home of a feed: a country, a state (`MX-CHP`), or none if the code is empty."""
    return Home(country=code[:2], admin1=code if "-" in code else "")


# --------------------------------------------------------------------------- the founding case

TITLE = "Enfrentamiento entre grupos armados deja ocho muertos en Frontera Comalapa"
SUMMARY = """Pobladores de la comunidad El Maíz y de San Gregorio Chamic reportaron bloqueos en la carretera
que va a Ciudad Cuauhtémoc, en la frontera con Guatemala; cientos de familias huyeron."""


def test_the_founding_article_happened_in_chiapas_and_nowhere_else():
    found = [p for p in read(TITLE, SUMMARY, "es") if p.role is Role.HAPPENED]

    assert found[0].place.id == "gn:3527542"
    assert found[0].confidence >= 0.7
    assert {p.place.path[3] for p in found} == {"MX.05"}
    named = {p.place.id for p in read(TITLE, SUMMARY, "es")}
    assert "gn:3530600" in named, "Ciudad Cuauhtémoc of Chiapas, not of Chihuahua"


def test_guatemala_is_only_the_border_of_the_founding_article():
    assert roles(TITLE, SUMMARY, "es")["Guatemala"] is Role.MENTIONED


def test_the_founding_article_in_english():
    found = happened(
        "Armed clash near Frontera Comalapa leaves eight dead", "Families fled to Guatemala.", "en"
    )

    assert found == ["Frontera Comalapa, Chiapas, Mexico"]


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("es", "Matan a dos hombres en Frontera Comalapa", "Frontera Comalapa, Chiapas, Mexico"),
        ("en", "Gunmen kill two in Frontera Comalapa", "Frontera Comalapa, Chiapas, Mexico"),
        ("fr", "Deux morts dans une fusillade à Frontera Comalapa", "Frontera Comalapa, Chiapas, Mexico"),
        ("pt", "Tiroteio deixa dois mortos em Frontera Comalapa", "Frontera Comalapa, Chiapas, Mexico"),
        ("de", "Zwei Tote bei Schießerei in Frontera Comalapa", "Frontera Comalapa, Chiapas, Mexico"),
        ("it", "Due morti in una sparatoria a Frontera Comalapa", "Frontera Comalapa, Chiapas, Mexico"),
        ("es", "Balacera en Frontera Comalapa, Chiapas", "Frontera Comalapa, Chiapas, Mexico"),
    ],
)  # fmt: skip
def test_frontera_comalapa_is_found_in_any_language(language, title, place):
    assert where(title, "", language) == place


# --------------------------------------------------------------------------- misspelt


def test_a_misspelt_town_beside_its_state_is_found():
    assert happened("Ocho muertos en Frontera Camalapa", "La fiscalía de Chiapas investiga.", "es") == [
        "Frontera Comalapa, Chiapas, Mexico"
    ]


@pytest.mark.parametrize(
    ("language", "title", "summary", "home", "place"),
    [
        ("es", "Ocho muertos en Frontera Camalapa",
         "La fiscalía de Chiapas investiga.", "", "Frontera Comalapa, Chiapas, Mexico"),
        ("es", "Balacera en Frontera Camalapa, Chiapas", "", "", "Frontera Comalapa, Chiapas, Mexico"),
        ("en", "Eight dead in Frontera Camalapa",
         "Prosecutors in Chiapas are investigating.", "", "Frontera Comalapa, Chiapas, Mexico"),
        ("fr", "Huit morts à Frontera Camalapa",
         "Le parquet du Chiapas enquête.", "", "Frontera Comalapa, Chiapas, Mexico"),
        ("de", "Acht Tote in Frontera Camalapa",
         "Die Staatsanwaltschaft von Chiapas ermittelt.", "", "Frontera Comalapa, Chiapas, Mexico"),
        ("es", "Ocho muertos en Frontera Camalapa", "", "MX-CHP", "Frontera Comalapa, Chiapas, Mexico"),
    ],
)  # fmt: skip
def test_frontera_camalapa_is_rescued_where_chiapas_is_known(language, title, summary, home, place):
    assert where(title, summary, language, at_home(home)) == place


@pytest.mark.parametrize(
    ("title", "summary", "language"),
    [
        ("Ocho muertos en Frontera Camalapa", "", "es"),
        ("Ocho muertos en Frontera Camalapa", "La policía de Guatemala investiga.", "es"),
        ("Huit morts à Frontera Camalapa", "", "fr"),
        ("Acht Tote in Frontera Camalapa", "", "de"),
        ("Eight dead in Frontera Camalapa", "", "en"),
    ],
)
def test_a_misspelt_town_is_not_rescued_where_no_state_is_named(title, summary, language):
    assert all("MX.05" not in p.place.path for p in read(title, summary, language))


@pytest.mark.parametrize(
    ("title", "summary", "language", "state"),
    [
        ("Ocho muertos en Frontera Camalapa", "La fiscalía de Oaxaca investiga.", "es", "Oaxaca, Mexico"),
        ("Eight dead in Frontera Camalapa", "Prosecutors in Sonora spoke.", "en", "Sonora, Mexico"),
        ("Huit morts à Frontera Camalapa", "Le parquet de Sonora enquête.", "fr", "Sonora, Mexico"),
        ("Acht Tote in Frontera Camalapa", "Die Polizei von Oaxaca ermittelt.", "de", "Oaxaca, Mexico"),
    ],
)
def test_a_misspelt_town_is_not_rescued_into_another_state(title, summary, language, state):
    assert happened(title, summary, language) == [state]


# --------------------------------------------------------------------------- neighbours


@pytest.mark.parametrize(
    ("language", "title", "summary", "home", "place"),
    [
        ("es", "Bloqueo en Ciudad Cuauhtémoc",
         "Ocurrió en Chiapas.", "", "Ciudad Cuauhtémoc, Chiapas, Mexico"),
        ("es", "Bloqueo en Ciudad Cuauhtémoc, Chiapas", "", "", "Ciudad Cuauhtémoc, Chiapas, Mexico"),
        ("es", "Bloqueo en Ciudad Cuauhtémoc", "", "MX-CHP", "Ciudad Cuauhtémoc, Chiapas, Mexico"),
        ("en", "Road blocked in Ciudad Cuauhtémoc",
         "Troops from Tapachula arrived.", "", "Ciudad Cuauhtémoc, Chiapas, Mexico"),
        ("en", "Armed men block road in Ciudad Cuauhtémoc, Chiapas",
         "", "", "Ciudad Cuauhtémoc, Chiapas, Mexico"),
        ("es", "Bloqueo en Ciudad Cuauhtémoc, Chihuahua", "", "", "Cuauhtémoc, Chihuahua, Mexico"),
        ("es", "Detienen a tres en Cuauhtémoc", "", "MX-CHH", "Cuauhtémoc, Chihuahua, Mexico"),
        ("de", "Straßensperre in Ciudad Cuauhtémoc im Bundesstaat Chiapas",
         "", "", "Ciudad Cuauhtémoc, Chiapas, Mexico"),
    ],
)  # fmt: skip
def test_ciudad_cuauhtemoc_is_of_the_state_the_item_speaks_of(language, title, summary, home, place):
    assert where(title, summary, language, at_home(home)) == place


@pytest.mark.parametrize(
    ("language", "title", "summary", "place"),
    [
        ("es", "Bloqueos en San Gregorio Chamic",
         "Huyeron de Ciudad Cuauhtémoc, Chiapas, dice la fiscalía.", "San Gregorio Chamic, Chiapas, Mexico"),
        ("en", "Roadblock in San Gregorio Chamic, Chiapas", "", "San Gregorio Chamic, Chiapas, Mexico"),
        ("es", "Bloqueo en San Gregorio Nonexistente, Chiapas", "", "Chiapas, Mexico"),
        ("es", "Ataque en Frontera Inventada",
         "La policía de Chiapas acudió.", "Chiapas, Mexico"),
        ("es", "Ataque armado en Sinaloa", "", "Sinaloa, Mexico"),
        ("en", "Two robbed in San Ysidro, California", "", "San Ysidro, California, United States"),
    ],
)  # fmt: skip
def test_a_longer_unknown_name_pulls_no_neighbour_along(language, title, summary, place):
    assert where(title, summary, language) == place


def test_an_unknown_village_leaves_the_towns_beside_it_in_their_state():
    found = read(
        "Bloqueos en San Gregorio Chamic y Ciudad Cuauhtémoc", "La fiscalía de Chiapas investiga.", "es"
    )

    assert {p.place.path[3] for p in found} == {"MX.05"}
    assert "gn:3530600" in {p.place.id for p in found}


def test_frontera_alone_stays_silent():
    assert happened("Choque en la frontera") == happened("Frontera cerrada") == []


# --------------------------------------------------------------------------- evidence


def test_spans_are_the_words_as_they_were_written():
    [found] = read("ATAQUE: Frontera  Comalapa; Frontera\u200b Comalapa", language="es")

    assert [(s.field, s.start, s.end) for s in found.spans] == [("title", 8, 26), ("title", 28, 46)]


@pytest.mark.parametrize(
    ("title", "language", "start", "end"),
    [
        ("Взрыв в Москве", "ru", 8, 14),
        ("İstanbul’da yangın", "tr", 0, 8),
        ("انفجار ببغداد", "ar", 7, 13),
        ("北京で火事", "ja", 0, 2),
        ("서울에서 화재", "ko", 0, 2),
        ("Räjähdys Helsingissä", "fi", 9, 20),
        ("दिल्ली में धमाका", "hi", 0, 6),
        ("Fire in Co\u0301rdoba, Spain", "en", 8, 16),
        ("Fire in P\u00adaris", "en", 8, 14),
        ("\U0001f600 Fire in São Paulo \U0001f600", "en", 10, 19),
    ],
)
def test_evidence_is_the_name_with_what_is_written_together_with_it(title, language, start, end):
    [found] = read(title, "", language)

    assert [(s.field, s.start, s.end, s.text) for s in found.spans] == [
        ("title", start, end, title[start:end])
    ]


def test_a_name_that_is_repeated_is_one_place_with_all_its_words():
    [found] = read("Brand in Köln", "Die Feuerwehr in Köln löschte den Brand. Köln trauert.", "de")

    assert [(s.field, s.start) for s in found.spans] == [("title", 9), ("summary", 17), ("summary", 41)]


@pytest.mark.parametrize("title", ["", "\ud800", "\x00", "\u202e" * 50, "A" * 5_000, "Paris " * 400])
def test_strange_text_is_read_without_complaint(title):
    assert isinstance(read(title, title), tuple)

"""What officials and editors say in fixed words: closures, how strong a storm is, what is taken back."""
# ruff: noqa: RUF001 - headlines in their own scripts

from __future__ import annotations

import pytest

from alerter.catalog.lexicon_ import lexicon
from rules.model import ReportRole


def marks(title, language="en", summary=""):
    return lexicon().read(title, summary, language).marks


# --------------------------------------------------------------------------- what is closed or declared


@pytest.mark.parametrize(
    ("language", "title", "flags"),
    [
        ("en", "Eruption closes airport in Catania", ["airport"]),
        ("en", "Venezuela closes its border with Brazil", ["border"]),
        ("en", "Curfew imposed after riots in Nouméa", ["curfew"]),
        ("en", "Governor declares state of emergency as floods spread", ["emergency"]),
        ("en", "Wildfire near Athens: thousands evacuated", ["evacuation"]),
        ("en", "Curfew and state of emergency in Quito after prison riot", ["curfew", "emergency"]),
        ("es", "Cierran el aeropuerto de Puebla por la ceniza del volcán", ["airport"]),
        ("es", "Cierre de la frontera con Haití tras los enfrentamientos", ["border"]),
        ("es", "Decretan toque de queda en Guayaquil", ["curfew"]),
        ("es", "Decretan estado de excepción en Ecuador", ["emergency"]),
        ("es", "Evacúan a cientos por el incendio forestal", ["evacuation"]),
        ("en", "Armed clash near Frontera Comalapa", []),
        ("es", "Cierran la carretera Frontera Comalapa, Chiapas, tras enfrentamiento", []),
        ("es", "Guatemala cierra frontera con México", ["border"]),
        ("en", "Flood kills three in Passau", []),
    ],
)
def test_what_is_closed_ordered_or_declared_is_marked(language, title, flags):
    assert list(marks(title, language).flags) == flags


def test_a_closure_is_found_in_the_summary_too_and_told_once():
    found = marks("Airport closed by ash", summary="The airport is closed until noon. A curfew is in force.")

    assert found.flags == ("airport", "curfew")


# --------------------------------------------------------------------------- how strong


@pytest.mark.parametrize(
    ("language", "title", "storm"),
    [
        ("en", "Tropical storm nears Acapulco", 1),
        ("en", "Typhoon Kalmaegi makes landfall in Cebu", 2),
        ("en", "Hurricane Otis hits Acapulco", 2),
        ("en", "Category 1 hurricane nears Acapulco", 3),
        ("en", "Hurricane Otis strengthens to Category 5", 7),
        ("es", "Huracán Otis alcanza categoría 5 frente a Acapulco", 7),
        ("es", "Tormenta tropical Pilar se acerca a El Salvador", 1),
        ("en", "Category 9 hurricane in a film poster", 2),
        ("en", "Category 5 chef opens a restaurant", 0),
    ],
)
def test_a_storm_has_a_class_and_other_news_has_none(language, title, storm):
    assert marks(title, language).storm == storm


def test_the_title_says_how_strong_and_the_summary_only_where_the_title_does_not():
    assert (
        marks("Hurricane Otis hits Acapulco as Category 2", summary="It was a Category 5 storm.").storm == 4
    )
    assert marks("Storm hits Acapulco", summary="Otis is a Category 5 hurricane.").storm == 7


def test_the_magnitude_of_a_quake_and_the_level_of_an_advice_are_kept_of_these_kinds_only():
    quake, advice = (
        marks("Magnitude 6.4 earthquake shakes Oaxaca"),
        marks("US raises Peru travel advisory to Level 3"),
    )

    assert (quake.magnitude, quake.level) == (6.4, None)
    assert (advice.magnitude, advice.level) == (None, 3)
    assert marks("Flood of 6.4 metres in Passau").magnitude is None


@pytest.mark.parametrize(
    ("title", "alarm"),
    [
        ("Green alert for earthquake in Oaxaca", 1),
        ("Orange alert for tropical cyclone in Madagascar", 2),
        ("Red alert for eruption in Guatemala", 3),
        ("Eruption in Guatemala", 0),
    ],
)
def test_the_colour_of_an_official_alert_is_a_step(title, alarm):
    assert marks(title).alarm == alarm


# --------------------------------------------------------------------------- what a report does


@pytest.mark.parametrize(
    ("language", "title", "role"),
    [
        ("en", "Gunmen kill three in Comalapa", "report"),
        ("en", "Correction: three people died in the Comalapa attack, not nine", "correction"),
        ("en", "Death toll in Comalapa attack revised to three", "correction"),
        ("es", "Fe de erratas: fueron tres los muertos en Comalapa", "correction"),
        ("en", "Reports of a shooting at the mall were a false alarm", "retraction"),
        ("es", "Falsa alarma de bomba en el aeropuerto de Tijuana", "retraction"),
        ("es", "Desmienten balacera en el centro de Tapachula", "retraction"),
        ("de", "Fehlalarm: keine Explosion am Bahnhof Köln", "retraction"),
        ("en", "Explained: what we know about the Comalapa attack", "analysis"),
        ("es", "Lo que sabemos del ataque armado en Frontera Comalapa", "analysis"),
    ],
)
def test_the_words_say_what_the_report_does(language, title, role):
    assert marks(title, language).role is ReportRole(role)


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "The week on the map: Etna ash, coup in Bissau, Delhi crashes"),
        ("en", "Security digest: shootings, strikes and floods"),
        ("es", "La semana violenta en cifras: secuestros y balaceras"),
        ("es", "Repaso de la semana: sismos, paros e inundaciones"),
        ("fr", "L'actu en bref : séisme, grève et inondations"),
        ("fr", "Le récap de la semaine : attentat, grève, crues"),
        ("de", "Reisesicherheit: Das war die Woche mit Streiks und Waldbränden"),
        ("de", "Nachrichten am Morgen: Erdbeben, Streik, Hochwasser"),
        ("it", "La settimana in breve: terremoti, scioperi e alluvioni"),
        ("pt", "Giro pelo mundo: terremoto, greve e enchentes"),
        ("nl", "Overzicht van de week: aardbeving, staking en overstromingen"),
        ("pl", "Dzień w skrócie: trzęsienie ziemi, strajki i powodzie"),
        ("tr", "Bu hafta neler oldu: deprem, grev ve sel"),
        ("id", "Rangkuman pekan ini: gempa, banjir dan mogok"),
        ("ru", "Неделя в цифрах: взрывы, забастовки и наводнения"),
        ("ru", "Главное за сутки: обстрелы, паводки и забастовки"),
        ("uk", "Тиждень на мапі: вибухи, повені та страйки"),
        ("ar", "حصاد الأسبوع: زلازل وفيضانات واحتجاجات"),
        ("fa", "رویدادهای هفته: زلزله، سیل و اعتصاب"),
        ("hi", "दिन भर की बड़ी खबरें: बाढ़, भूकंप और हड़ताल"),
        ("zh", "一周要闻：地震、洪水与罢工"),
        ("ja", "今週のニュースまとめ 地震と台風とスト"),
        ("ko", "이번 주 국제 뉴스: 지진, 홍수, 파업"),
    ],
)
def test_a_list_of_the_day_or_the_week_is_known_by_its_title(language, title):
    assert marks(title, language).role is ReportRole.ROUNDUP


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Floods kill ten during the week in Kerala"),
        ("en", "Firefighters wrap up work at blaze in Lyon"),
        ("es", "Mueren diez en inundaciones durante la semana en Acapulco"),
        ("fr", "Dix morts dans des inondations pendant la semaine en Haïti"),
        ("de", "Zugunglück: Was über die Woche in Eschede bekannt wird, zehn Tote"),
        ("it", "Scioperi per tutta la settimana in Sicilia"),
        ("pt", "Greve para ônibus durante toda a semana em Recife"),
        ("nl", "Staking legt treinen de hele week in Utrecht plat"),
        ("id", "Banjir sepekan rendam ribuan rumah di Demak"),
        ("ru", "Вторую неделю продолжается забастовка машинистов"),
        ("hi", "दिन भर की बारिश से मुंबई में बाढ़"),
        ("ar", "فيضانات الأسبوع الماضي تخلف سبعة قتلى"),
        ("ko", "이번 주 내내 폭우, 3명 사망"),
    ],
)
def test_news_that_names_a_week_or_a_day_is_no_list(language, title):
    assert marks(title, language).role is ReportRole.REPORT


def test_a_summary_may_take_back_but_an_explanation_stands_in_the_title():
    taken_back = marks("Shots heard at Houston mall", summary="Police said it was a false alarm.")
    reported = marks("Gunmen kill three in Comalapa", summary="Explained: what we know about the attack.")

    assert (taken_back.role, reported.role) == (ReportRole.RETRACTION, ReportRole.REPORT)

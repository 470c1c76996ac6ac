"""How many died and were hurt, as headlines say it in many languages."""

import pytest

from alerter.catalog.lexicon_ import lexicon
from rules.model import Figures, Severity


def figures(title, language="en", summary=""):
    found = lexicon().read(title, summary, language).figures
    return found.dead, found.injured


TOLLS = [
    ("es", "Enfrentamiento deja ocho muertos y 12 heridos en Chiapas", 8, 12),
    ("es", "Al menos 1,200 muertos por el terremoto", 1200, None),
    ("es", "Ataque deja un muerto y tres heridos", 1, 3),
    ("es", "Suben a nueve los muertos por el ataque armado", 9, None),
    ("es", "Asesinan a treinta y dos personas; hieren a 5", 32, 5),
    ("es", "Mueren cinco personas y 12 resultan heridas en choque", 5, 12),
    ("es", "Policía mata a tres en balacera", 3, None),
    ("es", "Balacera deja saldo de 2 mil muertos", 2000, None),
    ("en", "Hotel attack leaves guard dead and four guests hurt", 1, 4),
    ("en", "Bombing kills 12 at mosque, 30 injured", 12, 30),
    ("en", "Gunmen kill three officers and wound two", 3, 2),
    ("en", "Two hundred and five dead in earthquake", 205, None),
    ("en", "Death toll from quake rises to 1,341", 1341, None),
    ("en", "At least twenty-five people were killed and dozens injured", 25, 24),
    ("en", "Bus crash: 40 hurt, none of them seriously", None, 40),
    ("en", "Guard killed three in shooting", 3, None),
    ("en", "Storm claims 5 lives", 5, None),
    ("en", "Death toll in Hong Kong tower fire climbs to 94", 94, None),
    ("en", "Tourist dies, 12 others flee", 1, None),
    ("fr", "Séisme : vingt-deux morts et une centaine de blessés", 22, 100),
    ("fr", "Une attaque fait neuf morts", 9, None),
    ("pt", "Tiroteio deixa dois mortos e três feridos", 2, 3),
    ("de", "Anschlag fordert zwölf Tote und 48 Verletzte", 12, 48),
    ("it", "Alluvione, tre morti e due feriti", 3, 2),
    ("ru", "Взрыв в Махачкале: 3 погибших, 12 пострадавших", 3, 12),
    ("ar", "انفجار يودي بحياة 5 أشخاص وإصابة 9", 5, 9),
    ("zh", "枪击致3人死亡、12人受伤", 3, 12),
    ("zh", "帮派枪战 至少二十三人死亡", 23, None),
    ("ja", "銃撃で3人死亡、5人けが", 3, 5),
]


@pytest.mark.parametrize(("language", "title", "dead", "injured"), TOLLS)
def test_each_number_goes_to_its_casualty_word(language, title, dead, injured):
    assert figures(title, language) == (dead, injured)


NO_TOLL = [
    ("en", "Attack at 13:40 on 5 May in district 9"),
    ("en", "Man, 34, arrested after attack on police"),
    ("en", "Boeing 737 flight 302 makes emergency landing"),
    ("en", "Road deaths fall 12%"),
    ("en", "Storm destroys 300 houses, nobody killed"),
    ("en", "Explosion near the Dead Sea injures no one"),
    ("en", "Home side beaten 3-2 in penalty shootout"),
    ("es", "Sismo de magnitud 6.1 a las 13:40, sin heridos"),
    ("es", "Día de Muertos: 500 mil turistas en Oaxaca"),
    ("es", "Ataque del 11 de mayo de 2019"),
    ("fr", "Explosion : aucun mort, 30 maisons détruites"),
]


@pytest.mark.parametrize(("language", "title"), NO_TOLL)
def test_times_years_scores_and_shares_count_nobody(language, title):
    assert figures(title, language) == (None, None)


def test_an_age_between_commas_counts_nobody():
    assert figures("Driver, 34, killed in crash") == (1, None)


def test_dead_without_a_number_are_not_zero():
    reading = lexicon().read("Several killed in clashes between rival gangs", "", "en")

    assert reading.figures.dead is None
    assert reading.severity is Severity.HIGH


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Hotel attacked a day after the ambush that killed nine"),
        ("en", "Village mourns, years after the massacre which left 40 dead"),
        ("es", "Atacan hotel un día después de la emboscada que dejó nueve muertos"),
    ],
)
def test_the_dead_of_an_earlier_event_do_not_count(language, title):
    assert figures(title, language)[0] is None


def test_a_new_attack_counts_although_an_old_one_is_recalled():
    assert figures("A day after the ambush, gunmen kill three in Tapachula") == (3, None)


def test_the_summary_speaks_only_where_the_title_is_silent():
    title = "Ataque armado en Tapachula deja tres muertos"
    summary = "Murieron 5 agentes, según vecinos, y dos civiles resultaron heridos. En mayo hubo 9 heridos."

    assert figures(title, "es", summary) == (3, 2)


def test_ten_dead_are_critical_one_is_high_and_wounded_are_medium():
    def severity(title):
        return lexicon().read(title, "", "en").severity

    assert severity("Road crash kills 10") is Severity.CRITICAL
    assert severity("Road crash kills one") is Severity.HIGH
    assert severity("Road crash injures two") is Severity.MEDIUM
    assert severity("Road crash near Leeds") is Severity.LOW


def test_the_figures_are_quoted():
    reading = lexicon().read("Bombing kills 12 at mosque, 30 injured", "", "en")

    assert {"kills 12", "30 injured"} <= {span.text for span in reading.spans}
    assert reading.figures == Figures(12, 30)

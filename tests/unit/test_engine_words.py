"""The words of two reports, whatever their scripts: stems, how rare they are, weekdays, one more."""
# ruff: noqa: RUF001 - words of many scripts

from __future__ import annotations

from datetime import date

import pytest

from rules.engine.days import day_of
from rules.engine.follow_words import is_aftershock, says_another
from rules.engine.stems import NAME_WEIGHT, TITLE_WEIGHT, Weights, stems

SUNDAY = date(2026, 11, 22)
TUESDAY = date(2026, 11, 17)


# --------------------------------------------------------------------------- stems


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("explosión", "explosiones"),
        ("Kalmaegi", "Калмаеги"),
        ("Mariupol", "Мариуполь"),
        ("Мариуполя", "Маріуполі"),
        ("Θεσσαλονίκη", "Thessaloniki"),
        ("ＫＡＬＭＡＥＧＩ", "kalmaegi"),
    ],
    ids=["endings", "Cyrillic", "soft sign", "two Cyrillics", "Greek", "full width"],
)
def test_endings_and_scripts_make_no_difference(one, two):
    assert stems(one, "").keys() == stems(two, "").keys() != set()


def test_the_small_words_of_all_languages_say_nothing():
    assert stems("the of und der los las после и", "") == {}


def test_without_spaces_two_characters_in_a_row_are_a_word():
    assert set(stems("货轮沉没", "")) == {"货轮", "轮沉", "沉没"}
    assert set(stems("货轮。沉没", "")) == {"货轮", "沉没"}


def test_a_word_of_the_title_counts_more_and_a_name_in_a_sentence_more_again():
    counts = stems("Ferry sinks", "A ferry named Halcyon sank near harbour.")

    assert counts["ferry"] == TITLE_WEIGHT + 1
    assert counts["halcyo"] == NAME_WEIGHT
    assert counts["harbou"] == 1


def test_a_word_that_stands_in_every_report_tells_little():
    weights = Weights()
    for _ in range(200):
        weights.vector(stems("ferry sinks", ""))
    ferry, halcyon = stems("ferry", ""), stems("halcyon", "")
    vector = weights.vector(ferry | halcyon)

    assert vector["halcyo"] > 2 * vector["ferry"]


def test_likeness_goes_from_nothing_to_one():
    weights = Weights()
    one, same, part, other = (
        weights.vector(stems(title, ""))
        for title in ("ferry halcyon sinks", "halcyon ferry sinks", "ferry burns", "convoy ambushed")
    )

    def alike(left, right):
        return sum(value * right.get(stem, 0.0) for stem, value in left.items())

    assert alike(one, same) == pytest.approx(1, abs=0.02)
    assert 0.1 < alike(one, part) < 0.9
    assert alike(one, other) == 0


# --------------------------------------------------------------------------- days


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed three on Tuesday",
        "Ataque armado el martes en Comalapa",
        "Une attaque mardi à Bamako",
        "Tiroteio deixa dois mortos na terça-feira",
        "Anschlag am Dienstag in Kabul",
        "Strzelanina we wtorek w Łodzi",
        "Стрельба во вторник в Казани",
        "Стрілянина у вівторок у Києві",
        "إطلاق نار يوم الثلاثاء في بغداد",
        "मंगलवार को गोलीबारी",
        "周二发生枪击事件",
        "火曜日に銃撃があった",
        "화요일 총격 사건",
    ],
)
def test_a_weekday_is_the_latest_one_that_is_not_after_the_report(text):
    assert day_of(text, SUNDAY) == TUESDAY.toordinal()


def test_the_weekday_of_the_report_itself_is_that_day():
    assert day_of("Gunmen killed three on Sunday", SUNDAY) == SUNDAY.toordinal()


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed three",
        "Gunmen killed three on Sunday after an attack on Tuesday",
        f"Gunmen killed three. {'They fled. ' * 30}The funeral is on Tuesday",
    ],
    ids=["no day", "two days", "far below"],
)
def test_no_day_and_two_days_tell_nothing(text):
    assert day_of(text, SUNDAY) is None


@pytest.mark.parametrize(
    "text",
    [
        "Balacera en Santo Domingo deja dos muertos",
        "Segunda explosión en Tapachula",
        "La quinta víctima del ataque",
    ],
    ids=["a capital", "a second blast", "a fifth victim"],
)
def test_names_and_numbers_that_are_written_like_a_weekday_are_none(text):
    assert day_of(text, SUNDAY) is None


# --------------------------------------------------------------------------- one more of its sort


@pytest.mark.parametrize(
    ("title", "another"),
    [
        ("Another blast in Kabul", True),
        ("Second attack in a day in Kabul", True),
        ("Nuevo ataque armado en Comalapa", True),
        ("Otra balacera en Tapachula", True),
        ("Nouvelle explosion à Bamako", True),
        ("Erneuter Anschlag in Kabul", True),
        ("Новый взрыв в Казани", True),
        ("انفجار آخر في بغداد", True),
        ("喀布尔再次发生爆炸", True),
        ("カブールで再び爆発", True),
        ("Ещё два взрыва в Казани", True),
        ("Ще один вибух у Дніпрі", True),
        ("هجوم ثان خلال يومين في كابول", True),
        ("انفجاری دیگر در کابل", True),
        ("काबुल में एक और धमाका", True),
        ("喀布尔两天内第二起爆炸", True),
        ("카불서 또 폭발", True),
        ("Third bombing in a week rocks Quetta", True),
        ("Another killing in Cape Town", True),
        ("Second suspected arson attack in Lyon", True),
        ("Otro apagón en el norte de Buenos Aires", True),
        ("Encore une fusillade à Marseille", True),
        ("Segundo apagão em dois dias", True),
        ("Wieder Schüsse in Berlin", True),
        ("Neue Offensive in Goma", True),
        ("Ancora un agguato a Napoli", True),
        ("Weer explosie in Rotterdam", True),
        ("Kolejny atak w Kabulu", True),
        ("Kabil'de yeniden patlama", True),
        ("Ledakan kedua di Kabul", True),
        ("Balacera en Nuevo Laredo", False),
        ("Another three bodies found in Dahej", False),
        ("Alert for Mount Lokon raised to second-highest level", False),
        ("Nach der Sperrung: Flieger in München starten wieder", False),
        ("Schon wieder Drohnen über dem Flughafen", True),
        ("Second suspect arrested over Kabul attack", False),
        ("Strike enters second day", False),
        ("Trains running again after strike", False),
        ("Otras dos víctimas fallecen en el hospital", False),
        ("Nuevo balance: nueve muertos en Uruapan", False),
        ("Accident de bus au Vieux-Port : deuxième décès", False),
        ("Aéroport encore fermé à Catane", False),
        ("Segundo dia de greve em Lisboa", False),
        ("Zweiter Streiktag bei der Bahn", False),
        ("Züge fahren wieder", False),
        ("Altri due corpi recuperati", False),
        ("Ancora chiuso l'aeroporto di Catania", False),
        ("Treinen rijden weer na tweedaagse staking", False),
        ("Drugi dzień strajku maszynistów", False),
        ("Terespol znów otwarty dla autobusów", False),
        ("Havalimanı yeniden açıldı", False),
        ("Satu korban lagi ditemukan", False),
        ("Tiroteo en Nueva York", False),
        ("Explosion in Nova Scotia", False),
        ("Blast in Kabul", False),
        ("Ataque armado en Comalapa", False),
        ("喀布尔发生爆炸", False),
        ("Ещё двое погибших: число жертв взрыва растёт", False),
        ("Второй день забастовки машинистов", False),
        ("Снова открыт аэропорт Сочи", False),
        ("З-під завалів дістали ще три тіла", False),
        ("انتشال سبع جثث أخرى من المعدية", False),
        ("آخر التطورات في كابول", False),
        ("پیکر دو قربانی دیگر پیدا شد", False),
        ("मलबे से एक और शव निकला", False),
        ("又一具遗体被找到", False),
        ("罢工进入第二天", False),
        ("新たな遺体を収容", False),
        ("두 번째 희생자 발견", False),
        ("인천공항 다시 열려", False),
    ],
)
def test_a_title_says_that_it_is_one_more(title, another):
    assert says_another(title) is another


@pytest.mark.parametrize(
    "title",
    [
        "Aftershock shakes Oaxaca",
        "Réplicas del sismo en Oaxaca",
        "Forte réplique en Haïti",
        "Nachbeben in der Türkei",
        "Афтершок на Камчатке",
        "能登で余震",
        "Artçı deprem Malatya'da",
    ],
)
def test_an_aftershock_is_known_in_many_languages(title):
    assert is_aftershock(title)


def test_a_quake_is_no_aftershock():
    assert not is_aftershock("Magnitude 7.1 earthquake shakes Oaxaca")

"""Tolls as editors of Russian, Ukrainian and Polish papers write them, and what is no toll in them."""
# ruff: noqa: RUF001 - headlines in their own scripts

import pytest

from tests.unit.tolls.said import said

RUSSIAN = [
    ("Восьмая жертва взрыва: в больнице умер мужчина", 8, None),
    ("Скончался третий рабочий, пострадавший при взрыве котла", 3, None),
    ("8-я жертва взрыва газа в Днепре", 8, None),
    ("Ещё двое скончались после пожара в цехе", "+2", None),
    ("Ещё один погибший найден под завалами", "+1", None),
    ("Найдены тела ещё двух человек, всего жертв теперь семеро", 7, None),
    ("Число жертв выросло до пяти", 5, None),
    ("Десятки погибших при оползне", "~20", None),
    ("До 40 погибших может быть при падении автобуса", "~40", None),
    ("Полдюжины погибших при пожаре на рынке", 6, None),
    ("54-летний мужчина убит в Казани", 1, None),
    ("Мужчина (23) ранен при стрельбе", None, 1),
    ("Ранены подростки 15 и 17 лет", None, None),
    ("Затонул паром: трое погибших, 20 человек пропали", 3, None),
    ("Аварийная посадка: никто из 46 пассажиров не пострадал", None, None),
    ("Семеро погибших, среди них двое детей", 7, None),
    ("Днём ранее при пожаре погибли шесть человек", None, None),
    ("Число пострадавших выросло до 30", None, 30),
    ("Двое раненых скончались в больнице", 2, None),
]
UKRAINIAN = [
    ("Восьма жертва вибуху на Тополі: помер чоловік", 8, None),
    ("Помер третій працівник, постраждалий під час вибуху", 3, None),
    ("8-ма жертва вибуху газу у Дніпрі", 8, None),
    ("Ще двоє загиблих під завалами", "+2", None),
    ("Ще один поранений помер у лікарні", "+1", None),
    ("Знайшли тіла ще двох людей, загальна кількість загиблих зросла до семи", 7, None),
    ("Кількість загиблих зросла до дев'яти", 9, None),
    ("Десятки загиблих через зсув", "~20", None),
    ("До 40 загиблих може бути в аварії автобуса", "~40", None),
    ("Півдюжини загиблих у пожежі на ринку", 6, None),
    ("54-річний чоловік загинув у ДТП", 1, None),
    ("Чоловік (23) поранений у стрілянині", None, 1),
    ("Затонув пором: троє загиблих, 20 людей зникли", 3, None),
    ("Аварійна посадка: 46 пасажирів, ніхто не постраждав", None, None),
    ("Семеро загиблих, серед них двоє дітей", 7, None),
    ("Днем раніше у пожежі загинули шестеро людей", None, None),
    ("Кількість поранених зросла до 30", None, 30),
]
POLISH = [
    ("Ósma ofiara wybuchu w Dnieprze", 8, None),
    ("Zmarł trzeci robotnik ranny w wybuchu kotła", 3, None),
    ("Kolejna ofiara pożaru w szwalni", "+1", None),
    ("Jeszcze dwie osoby zmarły po pożarze", "+2", None),
    ("Znaleziono dwa kolejne ciała, liczba ofiar wzrosła do siedmiu", 7, None),
    ("Bilans ofiar wzrósł do 15", 15, None),
    ("Kilkadziesiąt ofiar śmiertelnych osuwiska", "~20", None),
    ("Nawet 40 ofiar śmiertelnych wypadku autobusu", "~40", None),
    ("Pół tuzina ofiar pożaru na targu", 6, None),
    ("54-latek zginął w wypadku", 1, None),
    ("Mężczyzna (23) ranny w strzelaninie", None, 1),
    ("Zginęły nastolatki w wieku 15 i 17 lat", None, None),
    ("Zatonął prom: trzy osoby nie żyją, 20 osób zaginionych", 3, None),
    ("Awaryjne lądowanie: 46 pasażerów, nikt nie ucierpiał", None, None),
    ("Siedem ofiar pożaru, w tym dwoje dzieci", 7, None),
    ("Dzień wcześniej w pożarze zginęło sześć osób", None, None),
    ("Liczba rannych wzrosła do 30", None, 30),
]


@pytest.mark.parametrize(("title", "dead", "injured"), RUSSIAN)
def test_russian(title, dead, injured):
    assert said("ru", title) == (dead, injured)


@pytest.mark.parametrize(("title", "dead", "injured"), UKRAINIAN)
def test_ukrainian(title, dead, injured):
    assert said("uk", title) == (dead, injured)


@pytest.mark.parametrize(("title", "dead", "injured"), POLISH)
def test_polish(title, dead, injured):
    assert said("pl", title) == (dead, injured)

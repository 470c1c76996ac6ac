"""A part of the dead is no toll: two Indians among the dead, in 18 languages."""
# ruff: noqa: RUF001 - headlines in their own scripts

from __future__ import annotations

import pytest

from alerter.catalog.lexicon_ import lexicon


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Two Indians among the dead in Nairobi mall attack"),
        ("es", "Dos españoles entre los muertos del atentado"),
        ("fr", "Deux Français parmi les victimes de l'attentat"),
        ("de", "Zwei Deutsche unter den Toten des Anschlags"),
        ("it", "Due italiani tra le vittime dell'attentato"),
        ("pt", "Dois brasileiros entre os mortos do atentado"),
        ("nl", "Twee Nederlanders onder de doden bij aanslag"),
        ("pl", "Dwóch Polaków wśród ofiar zamachu"),
        ("tr", "Saldırıda ölenler arasında iki Türk var"),
        ("id", "Dua WNI di antara korban tewas serangan"),
        ("ru", "Двое россиян среди погибших при нападении"),
        ("uk", "Двоє українців серед загиблих унаслідок нападу"),
        ("ar", "مصريان اثنان بين القتلى في هجوم نيروبي"),
        ("fa", "یک ایرانی در میان جان‌باختگان آتش‌سوزی هتل"),
        ("hi", "नैरोबी मॉल पर हमला, मृतकों में दो भारतीय"),
        ("zh", "内罗毕袭击：遇难者中有2名中国人"),
        ("ja", "ナイロビ襲撃、死者のうち2人は日本人"),
        ("ko", "나이로비 테러, 사망자 중 2명은 한국인"),
    ],
)
def test_some_among_the_dead_are_not_all_of_them(language, title):
    assert lexicon().read(title, "", language).figures.dead is None


def test_the_toll_beside_it_counts():
    assert lexicon().read("27 dead in mall attack, two Britons among the dead", "", "en").figures.dead == 27


def test_who_cannot_be_reached_is_not_dead():
    assert lexicon().read("化学工場で爆発、2人死亡　8人と連絡取れず", "", "ja").figures.dead == 2

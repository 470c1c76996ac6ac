"""What comes down and who is trampled: two kinds in other scripts, and what only sounds like them."""
# ruff: noqa: RUF001 - headlines in their own scripts

from __future__ import annotations

import pytest

from alerter.catalog.lexicon_ import lexicon

COLLAPSES = {
    "ru": [
        "В Магнитогорске обрушился подъезд",
        "Обрушение моста: двое погибших",
        "Под завалами остаются люди",
    ],
    "uk": ["Обвалився будинок у Дніпрі", "Обвал будинку: двоє загиблих"],
    "ar": ["انهيار عقار من خمسة طوابق ومصرع 3 أشخاص", "انهار جسر في الهند", "عالقون تحت الأنقاض"],
    "fa": ["ریزش ساختمان در آبادان پنج کشته داد", "سه کارگر زیر آوار ماندند"],
    "hi": ["मुंबई में चार मंजिला इमारत गिरी, तीन की मौत", "पुल ढहा, दो मरे"],
    "zh": ["一居民楼坍塌 3人死亡", "大桥垮塌"],
    "ja": ["マンションの壁が崩落、2人けが", "橋が崩落"],
    "ko": ["아파트 외벽 붕괴 사고, 2명 사망", "교량 붕괴"],
}
CRUSHES = {
    "ru": ["Давка на стадионе: погибли 125 человек"],
    "uk": ["Тиснява на стадіоні: загинули десятеро"],
    "ar": ["مصرع 20 في تدافع بملعب"],
    "fa": ["کشته شدن ده نفر زیر دست و پا"],
    "hi": ["मंदिर में भगदड़, सात की मौत"],
    "zh": ["球场踩踏事故致百人死亡"],
    "ja": ["雑踏事故で10人死亡", "群集事故"],
    "ko": ["축제 인파 속 압사 사고"],
}
OTHERWISE = [
    ("en", "Markets collapse as tech shares tumble"),
    ("en", "Government collapses after confidence vote"),
    ("en", "Tennis: Medvedev collapses in fifth set"),
    ("es", "Se derrumba el peso frente al dólar"),
    ("es", "El Barcelona se derrumba en la segunda parte"),
    ("fr", "Effondrement du marché immobilier à Paris"),
    ("de", "Aktienkurs eingebrochen: Anleger in Panik"),
    ("it", "Crolla la Borsa di Milano"),
    ("pt", "Bolsa desaba e dólar dispara"),
    ("ru", "Рубль обрушился к доллару"),
    ("zh", "股市崩盘"),
]


def kinds(title, language):
    return lexicon().read(title, "", language).kinds


@pytest.mark.parametrize(("language", "title"), [(code, t) for code, told in COLLAPSES.items() for t in told])
def test_what_comes_down_is_a_collapse(language, title):
    assert "collapse" in kinds(title, language)


@pytest.mark.parametrize(("language", "title"), [(code, t) for code, told in CRUSHES.items() for t in told])
def test_who_is_trampled_in_a_crowd_is_in_a_crush(language, title):
    assert "crush" in kinds(title, language)


@pytest.mark.parametrize(("language", "title"), OTHERWISE)
def test_what_only_falls_in_a_manner_of_speaking_is_neither(language, title):
    assert not {"collapse", "crush"} & set(kinds(title, language))

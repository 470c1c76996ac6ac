"""Tolls as editors of Hindi, Indonesian, Japanese, Korean and Chinese papers write them, and what is none."""
# ruff: noqa: RUF001 - headlines in their own scripts

import pytest

from tests.unit.tolls.said import said

HINDI = [
    ("फैक्ट्री विस्फोट में आठवीं मौत", 8, None),
    ("तीसरे मजदूर ने दम तोड़ा", 3, None),
    ("एक और मजदूर ने दम तोड़ा", "+1", None),
    ("दो और लोगों की मौत", "+2", None),
    ("एक और घायल ने दम तोड़ा, मृतक संख्या छह पहुंची", 6, None),
    ("आधा दर्जन लोगों की मौत", 6, None),
    ("भूस्खलन में दर्जनों लोगों की मौत", "~24", None),
    ("17 वर्षीय युवक की मौत", 1, None),
    ("गोलीबारी में युवक (23) घायल", None, 1),
    ("नाव डूबी: तीन की मौत, 20 लोग लापता", 3, None),
    ("आग में सात की मौत, मृतकों में दो बच्चे", 7, None),
    ("आपात लैंडिंग, 46 यात्री सुरक्षित, कोई हताहत नहीं", None, None),
    ("एक दिन पहले आग में छह लोग मारे गए थे", None, None),
    ("हादसे में 14 लोगों की मौत, 20 घायल", 14, 20),
    ("घायल दो लोगों ने दम तोड़ा", 2, None),
]
INDONESIAN = [
    ("Korban kedelapan ledakan pabrik meninggal", 8, None),
    ("Korban ke-8 ditemukan tewas", 8, None),
    ("Satu pekerja lagi meninggal akibat ledakan", "+1", None),
    ("Dua orang lagi tewas di lokasi longsor", "+2", None),
    ("Korban tewas bertambah dua menjadi 9 orang", 9, None),
    ("Setengah lusin orang tewas dalam kebakaran pasar", 6, None),
    ("Puluhan orang tewas akibat longsor", "~20", None),
    ("Hingga 40 orang tewas dalam kecelakaan bus", "~40", None),
    ("Pria berusia 54 tahun tewas ditikam", 1, None),
    ("Pria (23) luka tembak", None, 1),
    ("Kapal tenggelam: tiga tewas, 20 orang hilang", 3, None),
    ("Tujuh orang tewas termasuk dua anak", 7, None),
    ("Mendarat darurat, 46 penumpang selamat, tidak ada korban", None, None),
    ("Sehari sebelumnya, kebakaran menewaskan enam orang", None, None),
    ("Jumlah korban luka menjadi 30 orang", None, 30),
]
JAPANESE = [
    ("爆発事故で8人目の死者", 8, None),
    ("工場火災、三人目の死者", 3, None),
    ("ガス爆発、さらに2人死亡", "+2", None),
    ("新たに1人の遺体発見", "+1", None),
    ("さらに1人が死亡、死者は6人に", 6, None),
    ("土砂崩れで数十人が死亡", "~20", None),
    ("最大40人死亡か", "~40", None),
    ("47歳男性が死亡、5人けが", None, 5),
    ("20代男性が死亡", None, None),
    ("男性（23）が刺され死亡", None, None),
    ("船が沈没、3人死亡、20人行方不明", 3, None),
    ("緊急着陸、46人全員無事、けが人なし", None, None),
    ("火災で7人死亡、うち2人は子ども", 7, None),
    ("43人が犠牲になった1991年の火砕流", None, None),
    ("バス事故で15人死傷", None, 15),
    ("地震で3人死亡、本震では6人が死亡", 3, None),
]
KOREAN = [
    ("가스 폭발 8번째 사망자", 8, None),
    ("공장 화재 세 번째 희생자 숨져", 3, None),
    ("공장 화재로 2명 추가 사망", "+2", None),
    ("부상자 1명 더 숨져", "+1", None),
    ("추가로 1명 숨져…사망자 6명으로 늘어", 6, None),
    ("산사태로 수십 명 사망", "~20", None),
    ("최대 40명 사망 우려", "~40", None),
    ("54세 남성 사망", 1, None),
    ("남성(23) 흉기에 찔려 부상", None, None),
    ("여객선 침몰 3명 사망 20명 실종", 3, None),
    ("비상착륙, 46명 무사, 인명피해 없어", None, None),
    ("버스 추락 7명 사망 12명 부상", 7, 12),
    ("전날 화재로 6명 사망", None, None),
    ("시위대 31명 부상", None, 31),
    ("19세와 23세 대학생 사망", None, None),
]
CHINESE = [
    ("爆炸事故第8名遇难者身亡", 8, None),
    ("第三名工人死亡", 3, None),
    ("工厂火灾又有两人死亡", "+2", None),
    ("新增3人死亡", "+3", None),
    ("新增2人死亡，死亡人数升至9人", 9, None),
    ("山体滑坡致数十人死亡", "~20", None),
    ("最多40人死亡", "~40", None),
    ("47岁男子死亡", None, None),
    ("男子（23）受伤", None, None),
    ("沉船事故3人死亡、20人失踪", 3, None),
    ("航班迫降，46人全部平安，无人受伤", None, None),
    ("火灾致7人死亡，其中2名儿童", 7, None),
    ("爆炸造成15人死伤", None, 15),
    ("三人遇难、五人失联", 3, None),
    ("枪击致3人死亡、12人受伤", 3, 12),
]


@pytest.mark.parametrize(("title", "dead", "injured"), HINDI)
def test_hindi(title, dead, injured):
    assert said("hi", title) == (dead, injured)


@pytest.mark.parametrize(("title", "dead", "injured"), INDONESIAN)
def test_indonesian(title, dead, injured):
    assert said("id", title) == (dead, injured)


@pytest.mark.parametrize(("title", "dead", "injured"), JAPANESE)
def test_japanese(title, dead, injured):
    assert said("ja", title) == (dead, injured)


@pytest.mark.parametrize(("title", "dead", "injured"), KOREAN)
def test_korean(title, dead, injured):
    assert said("ko", title) == (dead, injured)


@pytest.mark.parametrize(("title", "dead", "injured"), CHINESE)
def test_chinese(title, dead, injured):
    assert said("zh", title) == (dead, injured)

"""Tolls as editors of Arabic, Persian and Turkish papers write them, and what is no toll in them."""
# ruff: noqa: RUF001 - headlines in their own scripts

import pytest

from tests.unit.tolls.said import said

ARABIC = [
    ("وفاة الضحية الثامنة في انفجار المصنع", 8, None),
    ("ثالث قتيل في حريق المصنع", 3, None),
    ("وفاة عامل آخر متأثرا بجراحه", "+1", None),
    ("انتشال جثتين أخريين من العبارة", 2, None),
    ("انتشال سبع جثث أخرى والحصيلة 15 قتيلا", 15, None),
    ("مصرع شخصين في غرق معدية", 2, None),
    ("عشرات القتلى في انهيار أرضي", "~20", None),
    ("ثلاثة عشر قتيلا في حادث حافلة", 13, None),
    ("مقتل شاب في الرابعة والعشرين بالرصاص", 1, None),
    ("مقتل رجل (23) في إطلاق نار", 1, None),
    ("إصابة طفل يبلغ 12 عاما", None, 1),
    ("غرق عبارة: ثلاثة قتلى و20 مفقودا", 3, None),
    ("سبعة قتلى في حريق بينهم طفلان", 7, None),
    ("هبوط اضطراري ولا إصابات بين 46 راكبا", None, None),
    ("مقتل أربعة بعد يوم من الهجوم الذي أسفر عن مقتل تسعة", 4, None),
    ("سقوط 30 شخصا بين قتيل وجريح في تفجير", None, 30),
    ("حريق مساء الاثنين يسفر عن مقتل خمسة", 5, None),
]
PERSIAN = [
    ("هشتمین قربانی انفجار در بیمارستان جان باخت", 8, None),
    ("سومین کارگر معدن جان باخت", 3, None),
    ("یک کارگر دیگر جان باخت", "+1", None),
    ("پیکر دو نفر دیگر پیدا شد", "+2", None),
    ("با یافتن چهار پیکر دیگر شمار قربانیان به شش نفر رسید", 6, None),
    ("شمار جان‌باختگان زلزله به شش نفر رسید", 6, None),
    ("ده‌ها کشته در رانش زمین", "~20", None),
    ("مرد ۵۴ ساله کشته شد", 1, None),
    ("مرد (۲۳) در تیراندازی زخمی شد", None, 1),
    ("غرق شدن قایق: سه کشته و ۲۰ نفر مفقود", 3, None),
    ("هفت کشته در آتش‌سوزی از جمله دو کودک", 7, None),
    ("فرود اضطراری بدون تلفات با ۴۶ سرنشین", None, None),
    ("دو کشته و سی مصدوم در زلزله", 2, 30),
    ("بیست کشته و زخمی در انفجار", None, 20),
    ("زلزله اصلی شش کشته داشت", None, None),
]
TURKISH = [
    ("Patlamanın sekizinci kurbanı hastanede öldü", 8, None),
    ("Üçüncü işçi de hayatını kaybetti", 3, None),
    ("Ağır yaralanan bir işçi daha yaşamını yitirdi", "+1", None),
    ("Enkazdan iki kişinin daha cansız bedeni çıkarıldı", "+2", None),
    ("Bir işçi daha öldü: can kaybı altıya çıktı", 6, None),
    ("Can kaybı 12'ye yükseldi", 12, None),
    ("Heyelanda onlarca kişi hayatını kaybetti", "~20", None),
    ("Yarım düzine kişi öldü", 6, None),
    ("57 yaşındaki adam öldürüldü", 1, None),
    ("Silahlı saldırıda bir kadın (23) yaralandı", None, 1),
    ("Feribot battı: 3 ölü, 20 kayıp", 3, None),
    ("Yangında ikisi çocuk yedi kişi öldü", 7, None),
    ("Acil iniş: 46 yolcu kurtarıldı, yaralanan olmadı", None, None),
    ("Dokuz kişinin öldüğü saldırıdan bir gün sonra dört kişi öldürüldü", 4, None),
    ("Bir gün önce çıkan yangında altı kişi öldü", None, None),
    ("Polis müdahalesinde 31 yaralı", None, 31),
]


@pytest.mark.parametrize(("title", "dead", "injured"), ARABIC)
def test_arabic(title, dead, injured):
    assert said("ar", title) == (dead, injured)


@pytest.mark.parametrize(("title", "dead", "injured"), PERSIAN)
def test_persian(title, dead, injured):
    assert said("fa", title) == (dead, injured)


@pytest.mark.parametrize(("title", "dead", "injured"), TURKISH)
def test_turkish(title, dead, injured):
    assert said("tr", title) == (dead, injured)

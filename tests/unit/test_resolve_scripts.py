"""Names in every script, with the endings, prefixes and particles that languages put to them."""
# ruff: noqa: RUF001 - headlines in many scripts are the subject

from __future__ import annotations

import pytest

from tests.unit.test_resolve import read, where


@pytest.mark.parametrize(
    ("title", "language", "place"),
    [
        ("Взрыв на рынке в Махачкале", "ru", "Makhachkala"),
        ("В Грузии полиция разогнала митинг", "ru", "Georgia"),
        ("У Києві пролунали вибухи", "uk", "Kyiv"),
        ("انفجار سيارة مفخخة في مقديشو", "ar", "Mogadishu"),
        ("墨西哥恰帕斯州爆发帮派枪战", "zh", "Chiapas"),
        ("東京で地震", "ja", "Tokyo"),
        ("서울에서 지진 발생", "ko", "Seoul"),
        ("กรุงเทพ น้ำท่วม", "th", "Bangkok"),
        ("Έκρηξη στην Αθήνα", "el", "Athens"),
        ("İzmir'de deprem", "tr", "İzmir"),
        ("Überschwemmung in Mexikos Hauptstadt", "de", "Mexico"),
    ],
)
def test_names_are_found_in_any_script_and_case(title, language, place):
    assert [found.place.name for found in read(title, "", language)][:1] == [place]


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("ar", "انفجار بالقاهرة", "Cairo, Egypt"),
        ("ar", "تفجير في الموصل وبغداد", "Mosul, Nineveh, Iraq + Baghdad, Iraq"),
        ("ar", "انفجار ببغداد", "Baghdad, Iraq"),
        ("ar", "مواجهات بالقدس", "Jerusalem, Israel"),
        ("ar", "زلزال بإسطنبول", "Istanbul, Turkey"),
        ("ar", "مقتل ثلاثة في حلب", "Aleppo, Syria"),
        ("ar", "حريق في الإسكندرية", "Alexandria, Egypt"),
        ("ar", "هجوم بصنعاء", "Sanaa, Amanat Alasimah, Yemen"),
        ("ar", "قتلى في دمشق وحمص", "Damascus, Damascus Governorate, Syria + Homs, Syria"),
        ("ar", "السلطات تعلن حالة الطوارئ", ""),
        ("ar", "اشتباكات بطرابلس الليبية", "Tripoli, Libya"),
        ("he", "פיגוע בירושלים", "Jerusalem, Israel"),
        ("he", "ירי בחיפה", "Haifa, Israel"),
        ("he", "פיצוץ בביירות", "Beirut, Lebanon"),
    ],
)  # fmt: skip
def test_arabic_and_hebrew_prefixes(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("ru", "Взрыв в Москве", "Moscow, Russia"),
        ("ru", "Наводнение в Оренбурге", "Orenburg, Orenburg Oblast, Russia"),
        ("ru", "Пожар в Нижнем Новгороде", "Nizhniy Novgorod, Nizhny Novgorod Oblast, Russia"),
        ("ru", "Землетрясение в Алма-Ате", "Almaty, Kazakhstan"),
        ("ru", "ДТП под Тверью", "Tver, Tver Oblast, Russia"),
        ("ru", "Обстрел Белгорода", "Belgorod, Belgorod Oblast, Russia"),
        ("uk", "Вибухи у Львові", "Lviv, Ukraine"),
        ("uk", "Обстріл Харкова", "Kharkiv, Ukraine"),
        ("uk", "Ракетний удар по Запоріжжю", "Zaporizhzhya, Zaporizhzhia, Ukraine"),
        ("uk", "ДТП під Черкасами", "Cherkasy, Ukraine"),
        ("uk", "Вибух у Варшаві", "Warsaw, Mazovia, Poland"),
        ("bg", "Взрив в София", "Sofia, Sofia-Capital, Bulgaria"),
        ("bg", "Пожар в Пловдив", "Plovdiv, Bulgaria"),
        ("bg", "Земетресение в Турция", "Turkey"),
        ("bg", "Катастрофа край Велико Търново", "Veliko Tŭrnovo, Veliko Tarnovo, Bulgaria"),
        ("sr", "Пожар у Београду", "Belgrade, Central Serbia, Serbia"),
        ("sr", "Пуцњава у Новом Саду", "Novi Sad, Vojvodina, Serbia"),
        ("sr", "Požar u Beogradu", "Belgrade, Central Serbia, Serbia"),
        ("sr", "Поплаве у Нишу", "Niš, Central Serbia, Serbia"),
        ("be", "Пажар у Мінску", "Minsk, Minsk City, Belarus"),
        ("mk", "Пожар во Скопје", "Skopje, Grad Skopje, North Macedonia"),
        ("kk", "Алматыда жер сілкінді", "Almaty, Kazakhstan"),
    ],
)  # fmt: skip
def test_cyrillic_cases(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("tr", "Ankara'da patlama", "Ankara, Turkey"),
        ("tr", "İstanbul'un Kadıköy ilçesinde yangın", "Istanbul, Turkey"),
        ("tr", "Diyarbakır’da çatışma", "Diyarbakır, Diyarbakır Province, Turkey"),
        ("tr", "Hatay'daki depremde üç kişi öldü", "Hatay, Turkey"),
        ("tr", "Suriye'de bombalı saldırı", "Syria"),
        ("tr", "Bağdat'ta patlama", "Baghdad, Iraq"),
        ("tr", "Gaziantep’te yangın çıktı", "Gaziantep, Turkey"),
        ("az", "Bakıda yanğın", "Baku, Baki, Azerbaijan"),
        ("uz", "Toshkentda yongʻin", "Tashkent, Uzbekistan"),
    ],
)  # fmt: skip
def test_turkic_suffixes(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("pl", "Pożar w Warszawie", "Warsaw, Mazovia, Poland"),
        ("pl", "Strzelanina w Krakowie", "Kraków, Lesser Poland, Poland"),
        ("pl", "Powódź w Kłodzku", "Kłodzko, Lower Silesia, Poland"),
        ("pl", "Wypadek pod Nowym Sączem", "Nowy Sącz, Lesser Poland, Poland"),
        ("pl", "Trzęsienie ziemi w Turcji", "Turkey"),
        ("pl", "Atak w Brukseli", "Brussels, Brussels Capital, Belgium"),
        ("pl", "Zamieszki w Rzymie", "Rome, Lazio, Italy"),
    ],
)  # fmt: skip
def test_polish_cases(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("cs", "Výbuch v Praze", "Prague, Czechia"),
        ("cs", "Střelba v Brně", "Brno, South Moravian, Czechia"),
        ("cs", "Povodně v Ostravě", "Ostrava, Moravian-Silesian Region, Czechia"),
        ("cs", "Požár v Českých Budějovicích", "České Budějovice, South Bohemian Region, Czechia"),
        ("cs", "Zemětřesení v Turecku", "Turkey"),
        ("sk", "Výbuch v Bratislave", "Bratislava, Bratislava Region, Slovakia"),
    ],
)  # fmt: skip
def test_czech_and_slovak_cases(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("fi", "Räjähdys Helsingissä", "Helsinki, Uusimaa, Finland"),
        ("fi", "Tulipalo Tampereella", "Tampere, Pirkanmaa, Finland"),
        ("fi", "Puukotus Turussa", "Turku, Southwest Finland, Finland"),
        ("fi", "Maanjäristys Turkissa", "Turkey"),
        ("fi", "Ammuskelu Tukholmassa", "Stockholm, Sweden"),
        ("et", "Plahvatus Tallinnas", "Tallinn, Harjumaa, Estonia"),
        ("lt", "Sprogimas Vilniuje", "Vilnius, Lithuania"),
        ("lt", "Gaisras Kaune", "Kaunas, Lithuania"),
        ("lv", "Sprādziens Rīgā", "Riga, Latvia"),
    ],
)  # fmt: skip
def test_finnish_estonian_and_baltic_cases(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("hu", "Robbanás Budapesten", "Budapest, Hungary"),
        ("hu", "Tűz Debrecenben", "Debrecen, Hajdú-Bihar, Hungary"),
        ("hu", "Lövöldözés Pécsett", "Pécs, Baranya, Hungary"),
        ("hu", "Földrengés Törökországban", "Turkey"),
        ("hu", "Támadás Bécsben", "Vienna, Austria"),
        ("ro", "Explozie la București", "Bucharest, Romania"),
        ("ro", "Incendiu în Clujul vechi din Cluj-Napoca", "Cluj-Napoca, Cluj County, Romania"),
        ("hr", "Požar u Splitu", "Split, Split-Dalmatia, Croatia"),
        ("hr", "Potres u Petrinji", "Petrinja, Sisak-Moslavina, Croatia"),
        ("sl", "Poplave v Ljubljani", "Ljubljana, Slovenia"),
        ("sq", "Zjarr në Tiranë", "Tirana, Albania"),
    ],
)  # fmt: skip
def test_hungarian_cases_and_those_of_the_balkans(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("el", "Έκρηξη στη Θεσσαλονίκη", "Thessaloníki, Central Macedonia, Greece"),
        ("el", "Φωτιά στον Πειραιά", "Piraeus, Attica, Greece"),
        ("el", "Σεισμός στην Τουρκία", "Turkey"),
        ("el", "Πλημμύρες στον Βόλο", "Volos, Thessaly, Greece"),
        ("el", "Πυρκαγιά έξω από την Αθήνα", "Athens, Attica, Greece"),
    ],
)  # fmt: skip
def test_greek_cases(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("ka", "აფეთქება თბილისში", "Tbilisi, Georgia"),
        ("ka", "ხანძარი ბათუმში", "Batumi, Adjara, Georgia"),
        ("ka", "წყალდიდობა ქუთაისში", "Kutaisi, Imereti, Georgia"),
        ("ka", "მიწისძვრა თურქეთში", "Turkey"),
        ("hy", "Պայթյուն Երևանում", "Yerevan, Armenia"),
        ("hy", "Հրդեհ Գյումրիում", "Gyumri, Shirak, Armenia"),
    ],
)  # fmt: skip
def test_georgian_and_armenian_cases(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("ko", "부산에서 화재", "Busan, South Korea"),
        ("ko", "대구 지하철역서 화재", "Daegu, South Korea"),
        ("ko", "도쿄에서 지진", "Tokyo, Japan"),
        ("ko", "카불에서 폭탄 테러", "Kabul, Afghanistan"),
    ],
)  # fmt: skip
def test_korean_particles(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("hi", "दिल्ली में धमाका", "Delhi, India"),
        ("hi", "मुंबई में इमारत गिरी", "Mumbai, Maharashtra, India"),
        ("hi", "पटना के पास ट्रेन हादसा", "Patna, Bihar, India"),
        ("hi", "नेपाल में भूकंप", "Nepal"),
        ("hi", "काबुल में बम धमाका", "Kabul, Afghanistan"),
        ("bn", "ঢাকায় আগুন", "Dhaka, Dhaka Division, Bangladesh"),
        ("bn", "কলকাতায় সেতু ভেঙে পড়ল", "Kolkata, West Bengal, India"),
        ("bn", "চট্টগ্রামে বিস্ফোরণ", "Chittagong, Bangladesh"),
        ("ta", "சென்னையில் வெள்ளம்", "Chennai, Tamil Nadu, India"),
        ("ta", "மதுரையில் தீ விபத்து", "Madurai, Tamil Nadu, India"),
        ("te", "హైదరాబాద్‌లో అగ్నిప్రమాదం", "Hyderabad, Telangana, India"),
        ("mr", "पुण्यात आग", "Pune, Maharashtra, India"),
        ("ne", "काठमाडौंमा भूकम्प", "Kathmandu, Bagmati Province, Nepal"),
        ("ur", "کراچی میں دھماکا", "Karachi, Sindh, Pakistan"),
        ("ur", "لاہور میں آگ", "Lahore, Punjab, Pakistan"),
        ("fa", "انفجار در تهران", "Tehran, Iran"),
    ],
)  # fmt: skip
def test_postpositions_of_south_asia_and_iran(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("zh", "上海一工厂发生爆炸", "Shanghai, China"),
        ("zh", "四川汶川发生地震", "Sichuan, China"),
        ("zh", "莫斯科发生恐怖袭击", "Moscow, Russia"),
        ("zh", "土耳其东南部发生强烈地震", "Turkey"),
        ("zh", "巴黎郊区发生骚乱", "Paris, Île-de-France, France"),
        ("zh", "郑州地铁被淹", "Zhengzhou, Henan, China"),
        ("zh", "香港屋苑大火", "Hong Kong"),
    ],
)  # fmt: skip
def test_unspaced_chinese(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("ja", "大阪で火災", "Osaka, Japan"),
        ("ja", "札幌市で爆発", "Sapporo, Hokkaido, Japan"),
        ("ja", "北海道で地震", "Hokkaido, Japan"),
        ("ja", "パリで銃撃", "Paris, Île-de-France, France"),
        ("ja", "カブールで自爆テロ", "Kabul, Afghanistan"),
        ("ja", "福岡県の工場で火事", "Fukuoka, Japan"),
    ],
)  # fmt: skip
def test_unspaced_japanese(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("th", "ไฟไหม้ในกรุงเทพฯ", "Bangkok, Thailand"),
        ("th", "น้ำท่วมเชียงใหม่", "Chiang Mai, Thailand"),
        ("th", "ระเบิดในปัตตานี", "Pattani, Thailand"),
        ("th", "แผ่นดินไหวในตุรกี", "Turkey"),
        ("km", "អគ្គិភ័យនៅភ្នំពេញ", "Phnom Penh, Cambodia"),
        ("my", "ရန်ကုန်မှာ မီးလောင်", "Yangon, Myanmar"),
        ("vi", "Cháy lớn tại Hà Nội", "Hanoi, Vietnam"),
        ("id", "Gempa di Yogyakarta", "Yogyakarta, Indonesia"),
        ("id", "Banjir di Jakarta", "Jakarta, Indonesia"),
        ("am", "በአዲስ አበባ ፍንዳታ", "Addis Ababa, Ethiopia"),
        ("sw", "Moto wazuka jijini Nairobi", "Nairobi, Nairobi County, Kenya"),
    ],
)  # fmt: skip
def test_unspaced_thai_and_other_languages_of_asia_and_africa(language, title, place):
    assert where(title, "", language) == place

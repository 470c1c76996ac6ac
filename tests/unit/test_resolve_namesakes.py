"""One name, many places: what else the item names says which of them is meant."""
# ruff: noqa: RUF001 - headlines in many scripts are the subject

from __future__ import annotations

import pytest

from tests.unit.test_resolve import at_home, happened, where


@pytest.mark.parametrize(
    ("title", "summary", "language", "place"),
    [
        ("Choque en Frontera, Tabasco", "", "es", "Frontera, Tabasco, Mexico"),
        ("Bloqueo en Ciudad Cuauhtémoc, Chihuahua", "", "es", "Cuauhtémoc, Chihuahua, Mexico"),
        ("Bloqueo en Ciudad Cuauhtémoc", "Ocurrió en Chiapas.", "es", "Ciudad Cuauhtémoc, Chiapas, Mexico"),
        ("Explosion in Paris, Texas", "", "en", "Paris, Texas, United States"),
        ("Explosion in Paris", "", "en", "Paris, Île-de-France, France"),
        ("Shooting in Springfield", "Illinois police said so.", "en", "Springfield, Illinois, United States"),
        ("Shooting in Austin, TX", "", "en", "Austin, Texas, United States"),
        ("Earthquake strikes Georgia", "Felt in Tbilisi.", "en", "Georgia"),
        ("Tornado in Georgia", "Officials in Atlanta spoke.", "en", "Atlanta, Georgia, United States"),
        ("Gunmen abduct pupils in Niger State", "", "en", "Niger State, Nigeria"),
        ("Niger junta closes border with Nigeria", "", "en", "Niger"),
        ("Dos muertos en San Cristóbal", "Ocurrió en Chiapas.", "es",
         "San Cristóbal de las Casas, Chiapas, Mexico"),
        ("Protests in Tripoli", "Lebanon sent its army.", "en", "Lebanon"),
        ("Two robbed in San Ysidro", "They had crossed from Tijuana.", "en",
         "San Ysidro, California, United States"),
    ],
)  # fmt: skip
def test_the_rest_of_the_item_says_which_namesake(title, summary, language, place):
    assert happened(title, summary, language)[0] == place


def test_what_is_said_of_the_first_of_a_list_is_said_of_all():
    found = happened("Bombs in Bogota, Colombia and Lima, Peru", "", "en")

    assert [place.rsplit(", ", 1)[-1] for place in found] == ["Colombia", "Peru"]


@pytest.mark.parametrize(
    ("language", "title", "summary", "home", "place"),
    [
        ("en", "Wildfire spreads in Georgia", "", "US-GA", "Georgia, United States"),
        ("en", "Floods hit Georgia",
         "Residents of Atlanta were told to stay home.", "", "Georgia, United States"),
        ("en", "Protesters clash with police in Georgia",
         "Crowds filled the centre of Tbilisi.", "", "Tbilisi, Georgia"),
        ("en", "Storm warnings for Georgia", "", "US", "Georgia, United States"),
        ("de", "Proteste in Georgien", "Tausende zogen durch Tiflis.", "", "Tbilisi, Georgia"),
        ("ru", "Протесты в Грузии", "Тысячи людей вышли на улицы Тбилиси.", "", "Tbilisi, Georgia"),
        ("es", "Protestas en Georgia", "Miles de personas marcharon en Tiflis.", "", "Tbilisi, Georgia"),
        ("es", "Tornado en Georgia deja tres muertos",
         "El gobernador habló en Atlanta.", "", "Atlanta, Georgia, United States"),
        ("fr", "Manifestations en Géorgie", "Des milliers de personnes à Tbilissi.", "", "Tbilisi, Georgia"),
        ("it", "Tornado in Georgia", "Danni ad Atlanta.", "", "Atlanta, Georgia, United States"),
        ("pl", "Protesty w Gruzji", "W Tbilisi zatrzymano sto osób.", "", "Tbilisi, Georgia"),
        ("en", "Landslide near Kutaisi, Georgia", "", "", "Kutaisi, Imereti, Georgia"),
        ("zh", "格鲁吉亚爆发抗议", "", "", "Georgia"),
        ("ja", "ジョージア州で竜巻", "", "", "Georgia, United States"),
        ("tr", "Gürcistan'da protesto", "", "", "Georgia"),
        ("ar", "احتجاجات في جورجيا", "شارك الآلاف في تبليسي.", "", "Tbilisi, Georgia"),
    ],
)  # fmt: skip
def test_the_state_and_the_country_of_georgia_are_told_apart(language, title, summary, home, place):
    assert where(title, summary, language, at_home(home)) == place


@pytest.mark.parametrize(
    ("language", "title", "summary", "home", "place"),
    [
        ("en", "Tornado strikes Paris, Texas", "", "", "Paris, Texas, United States"),
        ("en", "Fire destroys church in Paris",
         "The Lamar County sheriff said the fire began at noon.", "US-TX", "Paris, Texas, United States"),
        ("en", "Two killed in Paris, Tennessee", "", "", "Paris, Tennessee, United States"),
        ("en", "Explosion rocks Paris bakery", "", "", "Paris, Île-de-France, France"),
        ("es", "Explosión en Paris, Texas", "", "", "Paris, Texas, United States"),
        ("de", "Brand in Paris im US-Bundesstaat Texas", "", "", "Paris, Texas, United States"),
        ("fr", "Fusillade à Paris, au Texas", "", "", "Paris, Texas, United States"),
        ("en", "Man stabbed in Paris, Ontario", "", "", "Paris, Ontario, Canada"),
        ("fr", "Un incendie à Paris fait deux blessés", "", "", "Paris, Île-de-France, France"),
        ("ru", "Взрыв в Париже", "", "", "Paris, Île-de-France, France"),
        ("ar", "انفجار في باريس", "", "", "Paris, Île-de-France, France"),
    ],
)  # fmt: skip
def test_paris_is_in_france_unless_the_item_says_otherwise(language, title, summary, home, place):
    assert where(title, summary, language, at_home(home)) == place


@pytest.mark.parametrize(
    ("language", "title", "summary", "home", "place"),
    [
        ("es", "Incendio en Santiago",
         "Bomberos de Chile combatieron las llamas.", "", "Santiago, Santiago Metropolitan, Chile"),
        ("es", "Protestas en Santiago de Chile", "", "", "Santiago, Santiago Metropolitan, Chile"),
        ("es", "Asesinan a comerciante en Santiago",
         "La policía de República Dominicana investiga.", "", "Dominican Republic"),
        ("es", "Choque múltiple en Santiago de los Caballeros",
         "", "", "Santiago de los Caballeros, Santiago Province, Dominican Republic"),
        ("es", "Detenidos tres hombres en Santiago de Compostela",
         "", "", "Santiago de Compostela, Galicia, Spain"),
        ("en", "Typhoon floods Santiago, Isabela",
         "The Philippines declared an emergency.", "", "Santiago, Cagayan Valley, Philippines"),
        ("es", "Inundaciones en Santiago",
         "Nuevo León cerró la carretera a Monterrey.", "", "Santiago, Nuevo León, Mexico"),
        ("es", "Robo en Santiago", "", "MX-NLE", "Nuevo León, Mexico"),
        ("es", "Robo en Santiago", "", "CL", "Santiago, Santiago Metropolitan, Chile"),
        ("en", "Bus crash in Santiago, Chile kills five", "", "", "Santiago, Santiago Metropolitan, Chile"),
        ("fr", "Incendie à Santiago du Chili", "", "", "Santiago, Santiago Metropolitan, Chile"),
        ("pt", "Incêndio em Santiago do Chile", "", "", "Santiago, Santiago Metropolitan, Chile"),
        ("en", "Quake in Santiago, Chile", "", "", "Santiago, Santiago Metropolitan, Chile"),
        ("en", "Fire in Santiago de Compostela, Spain", "", "", "Santiago de Compostela, Galicia, Spain"),
        ("es", "Detenidos en Santiago, Isabela",
         "Filipinas investiga.", "", "Santiago, Cagayan Valley, Philippines"),
    ],
)  # fmt: skip
def test_each_santiago_is_found_by_what_stands_beside_it(language, title, summary, home, place):
    assert where(title, summary, language, at_home(home)) == place


@pytest.mark.parametrize(
    ("language", "title", "summary", "home", "place"),
    [
        ("es", "Asalto en San José", "La policía de Costa Rica detuvo a dos.", "", "San José, Costa Rica"),
        ("es", "Asalto en San José", "", "CR", "San José, Costa Rica"),
        ("en", "Shooting in San Jose",
         "Police in Santa Clara County are looking for a gunman.", "", "San Jose, California, United States"),
        ("en", "Shooting in San Jose, California", "", "", "San Jose, California, United States"),
        ("en", "Shooting in San Jose", "", "US-CA", "San Jose, California, United States"),
        ("es", "Choque en San José de Mayo, Uruguay",
         "", "", "San José de Mayo, San José Department, Uruguay"),
        ("es", "Volcadura en San José del Cabo", "", "", "San José del Cabo, Baja California Sur, Mexico"),
        ("en", "San Jose police arrest man after Costa Rica robbery spree",
         "The robberies took place in San Jose, Costa Rica.", "", "San José, Costa Rica"),
        ("de", "Überfall in San José, Costa Rica", "", "", "San José, Costa Rica"),
        ("pt", "Assalto em San José, na Costa Rica", "", "", "San José, Costa Rica"),
    ],
)  # fmt: skip
def test_each_san_jose_is_found_by_what_stands_beside_it(language, title, summary, home, place):
    assert where(title, summary, language, at_home(home)) == place


@pytest.mark.parametrize(
    ("language", "title", "summary", "place"),
    [
        ("en", "Explosion at arms depot in Brazzaville, Congo", "", "Brazzaville, Republic of the Congo"),
        ("en", "Ebola outbreak in the Democratic Republic of Congo", "", "Democratic Republic of the Congo"),
        ("en", "Flooding in the Republic of Congo", "", "Republic of the Congo"),
        ("fr", "Naufrage en République démocratique du Congo", "", "Democratic Republic of the Congo"),
        ("fr", "Inondations en République du Congo", "", "Republic of the Congo"),
        ("fr", "Fusillade à Brazzaville, au Congo", "", "Brazzaville, Republic of the Congo"),
        ("es", "Brote de ébola en la República Democrática del Congo",
         "", "Democratic Republic of the Congo"),
        ("en", "Rebels seize Goma in DR Congo", "", "Goma, North Kivu, Democratic Republic of the Congo"),
        ("de", "Kämpfe in der Demokratischen Republik Kongo", "", "Democratic Republic of the Congo"),
        ("ru", "Вспышка лихорадки в ДР Конго", "", "Democratic Republic of the Congo"),
        ("pt", "Surto de ebola na República Democrática do Congo", "", "Democratic Republic of the Congo"),
        ("zh", "刚果民主共和国爆发埃博拉疫情", "", "Democratic Republic of the Congo"),
    ],
)  # fmt: skip
def test_the_two_congos_are_told_apart(language, title, summary, place):
    assert where(title, summary, language) == place


@pytest.mark.parametrize(
    ("language", "title", "summary", "place"),
    [
        ("en", "Fuel depot explodes in Guinea", "Fire lit up Conakry.", "Conakry, Guinea"),
        ("en", "Coup attempt in Guinea-Bissau", "", "Guinea-Bissau"),
        ("en", "Blasts at barracks in Equatorial Guinea", "", "Equatorial Guinea"),
        ("en", "Landslide buries village in Papua New Guinea", "", "Papua New Guinea"),
        ("es", "Explosión en Guinea Ecuatorial", "", "Equatorial Guinea"),
        ("es", "Intento de golpe en Guinea-Bisáu", "", "Guinea-Bissau"),
        ("es", "Alud en Papúa Nueva Guinea", "", "Papua New Guinea"),
        ("fr", "Incendie en Guinée", "", "Guinea"),
        ("fr", "Tirs en Guinée-Bissau", "", "Guinea-Bissau"),
        ("fr", "Explosions en Guinée équatoriale", "", "Equatorial Guinea"),
        ("fr", "Glissement de terrain en Papouasie-Nouvelle-Guinée", "", "Papua New Guinea"),
        ("pt", "Tiros na Guiné-Bissau", "", "Guinea-Bissau"),
        ("pt", "Explosão na Guiné Equatorial", "", "Equatorial Guinea"),
        ("de", "Erdrutsch in Papua-Neuguinea", "", "Papua New Guinea"),
        ("de", "Explosion in Äquatorialguinea", "", "Equatorial Guinea"),
        ("ru", "Взрывы в Экваториальной Гвинее", "", "Equatorial Guinea"),
        ("ru", "Пожар в Гвинее", "", "Guinea"),
        ("zh", "几内亚发生爆炸", "", "Guinea"),
        ("zh", "巴布亚新几内亚发生山体滑坡", "", "Papua New Guinea"),
        ("zh", "赤道几内亚发生爆炸", "", "Equatorial Guinea"),
        ("ar", "انفجار في غينيا الاستوائية", "", "Equatorial Guinea"),
    ],
)  # fmt: skip
def test_the_four_guineas_are_told_apart(language, title, summary, place):
    assert where(title, summary, language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("en", "North Korea fires missile", "North Korea"),
        ("en", "Crowd crush in South Korea kills dozens", "South Korea"),
        ("en", "Floods in North Korea", "North Korea"),
        ("es", "Inundaciones en Corea del Norte", "North Korea"),
        ("es", "Estampida en Corea del Sur", "South Korea"),
        ("fr", "Inondations en Corée du Nord", "North Korea"),
        ("de", "Überschwemmungen in Nordkorea", "North Korea"),
        ("de", "Waldbrand in Südkorea", "South Korea"),
        ("ru", "Наводнение в Северной Корее", "North Korea"),
        ("ru", "Лесные пожары в Южной Корее", "South Korea"),
        ("ja", "韓国で山火事、20人死亡", "South Korea"),
        ("ja", "北朝鮮で洪水", "North Korea"),
        ("zh", "韩国发生山火", "South Korea"),
        ("zh", "朝鲜发生洪水", "North Korea"),
        ("ko", "북한에서 홍수 발생", "North Korea"),
        ("it", "Alluvione in Corea del Nord", "North Korea"),
        ("pl", "Pożary w Korei Południowej", "South Korea"),
        ("ar", "حرائق في كوريا الجنوبية", "South Korea"),
        ("tr", "Güney Kore'de yangın", "South Korea"),
    ],
)  # fmt: skip
def test_the_two_koreas_are_told_apart(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "summary", "place"),
    [
        ("en", "Gunmen attack village in Niger", "The junta in Niamey declared mourning.", "Niamey, Niger"),
        ("en", "Gunmen attack village in Nigeria", "", "Nigeria"),
        ("en", "Bandits kidnap students in Niger State, Nigeria", "", "Niger State, Nigeria"),
        ("fr", "Attaque terroriste au Niger", "", "Niger"),
        ("fr", "Attaque terroriste au Nigeria", "", "Nigeria"),
        ("es", "Ataque en Níger", "", "Niger"),
        ("es", "Secuestro en Nigeria", "", "Nigeria"),
        ("de", "Angriff im Niger", "", "Niger"),
        ("de", "Entführung in Nigeria", "", "Nigeria"),
        ("ru", "Нападение в Нигере", "", "Niger"),
        ("ru", "Нападение в Нигерии", "", "Nigeria"),
        ("ar", "هجوم مسلح في النيجر", "", "Niger"),
        ("ar", "هجوم مسلح في نيجيريا", "", "Nigeria"),
        ("tr", "Nijer'de silahlı saldırı", "", "Niger"),
        ("tr", "Nijerya'da silahlı saldırı", "", "Nigeria"),
        ("zh", "尼日尔发生袭击", "", "Niger"),
        ("zh", "尼日利亚发生袭击", "", "Nigeria"),
    ],
)  # fmt: skip
def test_niger_and_nigeria_are_told_apart(language, title, summary, place):
    assert where(title, summary, language) == place

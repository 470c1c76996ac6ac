"""Where it happened, beside where it was felt, where people came from, and who spoke of it."""
# ruff: noqa: RUF001 - headlines in many scripts are the subject

from __future__ import annotations

import pytest

from rules.model import Home, Role
from tests.unit.test_resolve import RESOLVER, happened, read, roles, where


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("Sinaloa Cartel fights in Chiapas", "en"),
        ("Cártel de Sinaloa ataca en Chiapas", "es"),
        ("Cae en Chiapas un líder del Cártel de Sinaloa", "es"),
    ],
)
def test_a_cartel_is_not_where_it_comes_from(title, language):
    assert happened(title, "", language) == ["Chiapas, Mexico"]
    assert roles(title, "", language)["Sinaloa"] is Role.ACTOR


@pytest.mark.parametrize(
    ("title", "language", "place"),
    [
        ("Universidad Autónoma de Chihuahua abre sede en Tapachula", "es", "Tapachula"),
        ("El Universal: matan a tres en Tapachula", "es", "Tapachula"),
        ("Washington Post reporter killed in Beirut", "en", "Beirut"),
        ("New York Times reporter detained in Moscow", "en", "Moscow"),
        ("US embassy in Kabul attacked", "en", "Kabul"),
        ("Embajada de México en Quito asaltada", "es", "Quito"),
        ("Ankara condemns blast in Idlib", "en", "Idlib"),
        ("Israel strikes Beirut", "en", "Beirut"),
        ("Death of a Mexican tourist in Havana", "en", "Havana"),
        ("Cae en Guatemala un jefe criminal mexicano", "es", "Guatemala"),
    ],
)
def test_actors_and_publishers_are_not_where_it_happened(title, language, place):
    assert [p.place.name for p in read(title, "", language) if p.role is Role.HAPPENED] == [place]


@pytest.mark.parametrize(
    ("title", "language", "place"),
    [
        ("Migrantes procedentes de Venezuela son asaltados en Tapachula", "es", "Venezuela"),
        ("Robbed in San Diego after crossing from Tijuana", "en", "Tijuana"),
        ("Thousands flee from Sudan to Chad", "en", "Chad"),
        ("Vuelos de San José desviados a Panamá", "es", "Panama"),
        ("Armed clash in Chiapas near the border with Guatemala", "en", "Guatemala"),
        ("Tiroteo en Tapachula, cerca de la frontera con Guatemala", "es", "Guatemala"),
        ("墨西哥恰帕斯州爆发枪战，靠近危地马拉边境", "zh", "Guatemala"),
    ],
)
def test_where_people_come_from_or_go_to_is_only_mentioned(title, language, place):
    assert roles(title, "", language)[place] is Role.MENTIONED


@pytest.mark.parametrize(
    ("language", "title", "summary", "place"),
    [
        ("es", "Cártel de Sinaloa ataca a una patrulla en Guatemala", "", "Guatemala"),
        ("es", "Capturan en Guatemala a operador del Cártel de Sinaloa", "", "Guatemala"),
        ("en", "Sinaloa Cartel gunmen ambush police in Guatemala", "", "Guatemala"),
        ("fr", "Le cartel de Sinaloa attaque une patrouille au Guatemala", "", "Guatemala"),
        ("pt", "Cartel de Sinaloa ataca patrulha na Guatemala", "", "Guatemala"),
        ("de", "Sinaloa-Kartell greift Polizisten in Guatemala an", "", "Guatemala"),
        ("it", "Il cartello di Sinaloa attacca una pattuglia in Guatemala", "", "Guatemala"),
        ("nl", "Sinaloakartel valt agenten aan in Guatemala", "", "Guatemala"),
        ("es", "Ataque armado en Huehuetenango",
         "La policía culpa al Cártel de Sinaloa.", "Huehuetenango, Guatemala"),
        ("en", "Ambush near Huehuetenango leaves four dead",
         "Police blame the Sinaloa Cartel.", "Huehuetenango, Guatemala"),
    ],
)  # fmt: skip
def test_the_cartel_of_sinaloa_acts_in_guatemala(language, title, summary, place):
    assert where(title, summary, language) == place


@pytest.mark.parametrize(
    ("language", "title", "summary", "place"),
    [
        ("en", "Washington condemns attack in Mogadishu", "", "Mogadishu, Banaadir, Somalia"),
        ("en", "Washington warns Moscow after strike on Kharkiv", "", "Kharkiv, Ukraine"),
        ("es", "Washington condena el ataque en Bagdad", "", "Baghdad, Iraq"),
        ("fr", "Washington dénonce une attaque à Bamako", "", "Bamako, Mali"),
        ("de", "Washington verurteilt Anschlag in Kabul", "", "Kabul, Afghanistan"),
        ("it", "Washington condanna l'attentato a Kabul", "", "Kabul, Afghanistan"),
        ("pt", "Washington condena ataque em Cabul", "", "Kabul, Afghanistan"),
        ("en", "Wildfire in Washington state forces evacuations",
         "Homes burned near Spokane.", "Spokane, Washington, United States"),
        ("en", "Landslide closes highway in Washington",
         "Crews worked near Seattle.", "Seattle, Washington, United States"),
        ("ru", "Вашингтон осудил теракт в Кабуле", "", "Kabul, Afghanistan"),
        ("tr", "Washington, Kabil'deki saldırıyı kınadı", "", "Kabul, Afghanistan"),
    ],
)  # fmt: skip
def test_washington_is_a_government_when_it_speaks(language, title, summary, place):
    assert where(title, summary, language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("en", "Earthquake in Puebla felt in Mexico City", "Puebla, Mexico"),
        ("es", "Sismo en Oaxaca, sentido en Chiapas", "Oaxaca, Mexico"),
        ("en", "Quake off Crete felt in Cairo", "Crete, Greece"),
        ("fr", "Séisme au Maroc ressenti jusqu'en Espagne", "Morocco"),
        ("ru", "Землетрясение в Румынии ощущалось в Одессе", "Romania"),
        ("pt", "Terremoto no Marrocos foi sentido em Portugal", "Morocco"),
        ("es", "Sismo en Perú se sintió en Ecuador", "Peru"),
        ("tr", "Yunanistan'da deprem, İzmir'de de hissedildi", "Greece"),
    ],
)  # fmt: skip
def test_where_it_was_only_felt_it_did_not_happen(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("en", "Clash in Herat near the border with Iran", "Afghanistan"),
        ("es", "Enfrentamiento en Cúcuta, en la frontera con Venezuela",
         "Cúcuta, Norte de Santander Department, Colombia"),
        ("fr", "Combats à Goma, à la frontière avec le Rwanda",
         "Goma, North Kivu, Democratic Republic of the Congo"),
        ("de", "Gefecht in Goma an der Grenze zu Ruanda",
         "Goma, North Kivu, Democratic Republic of the Congo"),
        ("ru", "Перестрелка в Сочи у границы с Абхазией", "Sochi, Krasnodar Krai, Russia"),
        ("tr", "Hakkari'de, Irak sınırında çatışma", "Hakkâri, Turkey"),
        ("pl", "Incydent w Białymstoku, przy granicy z Białorusią", "Białystok, Podlasie, Poland"),
    ],
)  # fmt: skip
def test_the_other_side_of_the_border_is_only_mentioned(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("en", "Tourists from Germany drown in Phuket", "Phuket, Thailand"),
        ("es", "Turistas procedentes de Alemania mueren en Cancún", "Cancún, Quintana Roo, Mexico"),
        ("fr", "Des migrants venus du Soudan meurent à Calais", "Calais, Hauts-de-France, France"),
        ("de", "Touristen aus Spanien sterben in Marrakesch", "Marrakesh, Marrakesh-Safi, Morocco"),
        ("ru", "Туристы из Германии погибли в Анталье", "Antalya, Turkey"),
        ("pt", "Turistas vindos da Argentina morrem em Florianópolis",
         "Florianópolis, Santa Catarina, Brazil"),
        ("tr", "Almanya'dan gelen turistler Antalya'da boğuldu", "Antalya, Turkey"),
        ("uk", "Туристи з Німеччини загинули в Анталії", "Antalya, Turkey"),
        ("pl", "Turyści z Niemiec utonęli w Gdańsku", "Gdańsk, Pomerania, Poland"),
    ],
)  # fmt: skip
def test_where_people_come_from_is_only_mentioned(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("en", "Convoy ambushed in Maiduguri on its way to Chad", "Maiduguri, Borno State, Nigeria"),
        ("es", "Autobús vuelca en Puebla cuando viajaba a Veracruz", "Puebla, Mexico"),
        ("de", "Bus verunglückt in Graz auf dem Weg nach Slowenien", "Graz, Styria, Austria"),
        ("fr", "Un car se renverse à Lyon en route vers l'Italie", "Lyon, Auvergne-Rhône-Alpes, France"),
        ("ru", "Автобус, следовавший в Грузию, перевернулся во Владикавказе",
         "Vladikavkaz, North Ossetia–Alania, Russia"),
    ],
)  # fmt: skip
def test_where_people_were_going_is_only_mentioned(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("en", "Fears of attack like in Mumbai after shots in Nairobi", "Nairobi, Nairobi County, Kenya"),
        ("es", "Ataque en Lima, como en Bogotá", "Lima, Lima Province, Peru"),
        ("de", "Anschlag in Wien wie in Paris", "Vienna, Austria"),
        ("fr", "Attaque à Bruxelles, comme à Paris", "Brussels, Brussels Capital, Belgium"),
    ],
)  # fmt: skip
def test_what_it_is_compared_with_is_only_mentioned(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("en", "Memorial in Nairobi recalls the attacks in Paris in 2015", "Nairobi, Nairobi County, Kenya"),
        ("en", "Blast in Brussels; bombers also struck in Paris in 2015",
         "Brussels, Brussels Capital, Belgium"),
        ("es", "Atentado en Bruselas, el peor desde el de París en 2015",
         "Brussels, Brussels Capital, Belgium"),
        ("fr", "Attaque à Bruxelles, dix ans après celle de Paris en 2015",
         "Brussels, Brussels Capital, Belgium"),
        ("de", "Anschlag in Brüssel, der schwerste seit Paris 2015", "Brussels, Brussels Capital, Belgium"),
    ],
)  # fmt: skip
def test_a_place_with_a_year_is_a_memory(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("es", "Choque en la avenida Guadalajara de Lima", "Lima, Lima Province, Peru"),
        ("es", "Asalto en la calle Toledo de Madrid", "Madrid, Spain"),
        ("fr", "Incendie rue de Rome à Marseille", "Marseille, Provence-Alpes-Côte d'Azur, France"),
        ("de", "Brand in der Hamburger Straße in Leipzig", "Leipzig, Saxony, Germany"),
        ("it", "Incendio in via Napoli a Bari", "Bari, Apulia, Italy"),
        ("pt", "Assalto na rua Paris em Lisboa", "Lisbon, Portugal"),
        ("ru", "Пожар на Киевской улице в Омске", "Omsk, Omsk Oblast, Russia"),
        ("pl", "Pożar na ulicy Warszawskiej w Poznaniu", "Poznań, Greater Poland, Poland"),
        ("tr", "Ankara Caddesi'nde yangın: İzmir'de üç yaralı", "İzmir, İzmir Province, Turkey"),
    ],
)  # fmt: skip
def test_a_street_is_not_the_place_it_is_named_after(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("en", "French hiker found dead in Nepal", "Nepal"),
        ("es", "Muere un turista alemán en Cancún", "Cancún, Quintana Roo, Mexico"),
        ("fr", "Un touriste britannique tué à Marrakech", "Marrakesh, Marrakesh-Safi, Morocco"),
        ("de", "Deutscher Tourist in Antalya erschossen", "Antalya, Turkey"),
        ("it", "Turista francese uccisa a Napoli", "Naples, Campania, Italy"),
        ("pt", "Turista argentina é morta no Rio de Janeiro", "Rio de Janeiro, Brazil"),
        ("ru", "Российский турист погиб в Таиланде", "Thailand"),
        ("pl", "Polski turysta zginął w Egipcie", "Egypt"),
        ("tr", "Alman turist Antalya'da öldü", "Antalya, Turkey"),
        ("zh", "一名中国游客在曼谷遇害", "Bangkok, Thailand"),
        ("ja", "バンコクで日本人観光客が殺害される", "Bangkok, Thailand"),
        ("ko", "방콕에서 한국인 관광객 숨져", "Bangkok, Thailand"),
        ("ar", "مقتل سائح ألماني في الأقصر", "Luxor, Egypt"),
        ("uk", "Український турист загинув у Єгипті", "Egypt"),
        ("nl", "Nederlandse toerist doodgeschoten in Lissabon", "Lisbon, Portugal"),
        ("sv", "Svensk turist dödad i Marrakech", "Marrakesh, Marrakesh-Safi, Morocco"),
    ],
)  # fmt: skip
def test_the_country_of_the_victims_is_not_where_it_happened(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "place"),
    [
        ("en", "Blast near the French embassy in Tripoli, Libya", "Tripoli, Libya"),
        ("es", "Explosión frente a la embajada de Rusia en Kabul", "Kabul, Afghanistan"),
        ("fr", "Explosion devant l'ambassade de Russie à Kaboul", "Kabul, Afghanistan"),
        ("de", "Explosion vor der russischen Botschaft in Kabul", "Kabul, Afghanistan"),
        ("it", "Esplosione davanti all'ambasciata di Russia a Kabul", "Kabul, Afghanistan"),
        ("ru", "Взрыв у посольства России в Кабуле", "Kabul, Afghanistan"),
        ("pt", "Explosão perto da embaixada da Rússia em Cabul", "Kabul, Afghanistan"),
        ("tr", "Kabil'deki Rusya büyükelçiliği yakınında patlama", "Kabul, Afghanistan"),
    ],
)  # fmt: skip
def test_an_embassy_stands_in_the_country_it_is_sent_to(language, title, place):
    assert where(title, "", language) == place


@pytest.mark.parametrize(
    ("language", "title", "summary", "place"),
    [
        ("en", "Rebels seize town",
         "NAIROBI, Kenya (AP) — Rebels seized a town in Tigray, Ethiopia.", "Tigray, Ethiopia"),
        ("es", "Caen dos presuntos asesinos",
         "CIUDAD DE MÉXICO (EFE) - Dos detenidos en Acapulco.", "Acapulco de Juárez, Guerrero, Mexico"),
        ("fr", "Deux morts dans une avalanche",
         "PARIS (AFP) - Deux morts à Chamonix.", "Chamonix-Mont-Blanc, Auvergne-Rhône-Alpes, France"),
        ("de", "Zwei Tote bei Unglück",
         "BERLIN (dpa) - In Rostock starben zwei Menschen.", "Rostock, Mecklenburg-Vorpommern, Germany"),
    ],
)  # fmt: skip
def test_a_dateline_counts_only_where_nothing_else_is_named(language, title, summary, place):
    assert where(title, summary, language) == place


def test_the_dateline_of_an_agency_is_not_where_it_happened():
    found = roles("Clash leaves eight dead", "MEXICO CITY (AP) — A clash left eight dead in Chiapas.", "en")

    assert found == {"Chiapas": Role.HAPPENED, "Mexico City": Role.DATELINE}


def test_a_dateline_is_better_than_nothing():
    assert happened("Clash leaves eight dead", "TAPACHULA, Mexico (AP) — Eight died on Monday.", "en") == [
        "Tapachula, Chiapas, Mexico"
    ]


@pytest.mark.parametrize(
    ("title", "language", "place", "role"),
    [
        ("Earthquake in Puebla felt in Mexico City", "en", "Mexico City", Role.MENTIONED),
        ("Memorial in Nairobi recalls the attacks in Paris in 2015", "en", "Paris", Role.MENTIONED),
        ("Asalto en la calle Toledo de Madrid", "es", "Toledo", Role.MENTIONED),
        ("Nairobi condemns attack in Mogadishu", "en", "Nairobi", Role.ACTOR),
        ("Explosion devant l'ambassade de Russie à Kaboul", "fr", "Russia", Role.ACTOR),
    ],
)
def test_what_is_not_where_it_happened_keeps_its_own_role(title, language, place, role):
    assert roles(title, "", language)[place] is role


@pytest.mark.parametrize(
    ("title", "language", "town"),
    [
        ("Ghana : le grand marché de Kumasi en cendres, six victimes", "fr", "Kumasi"),
        ("Frankreich: Bahnhof Straßburg nach Drohung geräumt", "de", "Strasbourg"),
        ("Perú: fuga de gas en el mercado de Arequipa", "es", "Arequipa"),
        ("Japan: stabbing at Nagoya station", "en", "Nagoya"),
    ],
)
def test_it_happened_at_the_market_or_station_of_a_town_whose_country_is_named_beside(title, language, town):
    assert roles(title, "", language)[town] is Role.HAPPENED


def test_a_street_called_after_a_town_is_not_that_town_where_another_name_says_where():
    found = roles("Shooting on Phoenix Avenue in Tucson, Arizona", "", "en")

    assert (found["Tucson"], found.get("Phoenix")) == (Role.HAPPENED, Role.MENTIONED)


@pytest.mark.parametrize(
    ("title", "language", "place"),
    [
        ("Explosion à la gare de la Part-Dieu à Lyon", "fr", "Lyon"),
        ("临淄化工厂爆炸 记者从淄博市应急管理局获悉", "zh", "Zibo"),
        ("Couvre-feu de 19h à 6h sur toute l'étendue du territoire togolais", "fr", "Togo"),
    ],
)
def test_an_event_happened_somewhere_so_what_is_only_mentioned_is_better_than_nothing(title, language, place):
    def found(*, event):
        located = RESOLVER.resolve(title, "", Home(), language, event=event)
        return [p.place.name for p in located.places if p.role is Role.HAPPENED]

    assert (found(event=False), found(event=True)) == ([], [place])

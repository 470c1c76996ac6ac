"""What headlines mean: hand-written ones, and the same words meaning something else."""
# ruff: noqa: RUF001 - headlines in their own scripts

import pytest

from alerter.catalog.lexicon_ import document, lexicon
from rules.model import Figures, Severity, Topic
from rules.topics import Lexicon

LOW, MEDIUM, HIGH, CRITICAL = Severity.LOW, Severity.MEDIUM, Severity.HIGH, Severity.CRITICAL


def read(title, language, summary=""):
    return lexicon().read(title, summary, language)


# --------------------------------------------------------------------------- the founding case


def test_a_clash_in_frontera_comalapa_is_violence_whichever_language_tells_it():
    spanish = read("Enfrentamiento armado en Frontera Comalapa; bloquean la carretera", "es")
    english = read("Armed clash near Frontera Comalapa blocks highway in Chiapas", "en")

    for reading in (spanish, english):
        assert reading.news
        assert reading.topics == (Topic.VIOLENCE,)
        assert reading.kinds[0] == "armed_clash"
        assert "roadblock" in reading.kinds
        assert reading.severity is MEDIUM


def test_the_first_deaths_raise_the_same_clash():
    quiet = read("Enfrentamiento entre grupos armados en Frontera Comalapa", "es")
    deadly = read("Enfrentamiento entre grupos armados deja ocho muertos en Frontera Comalapa", "es")

    assert (quiet.severity, deadly.severity) == (MEDIUM, HIGH)
    assert deadly.figures == Figures(dead=8)


def test_the_summary_adds_the_kinds_the_title_has_no_room_for():
    reading = read(
        "Enfrentamiento entre grupos armados deja ocho muertos en Frontera Comalapa",
        "es",
        "Pobladores reportaron bloqueos en la carretera; cientos de familias huyeron.",
    )

    assert reading.kinds == ("armed_clash", "roadblock", "displacement")


def test_the_evidence_quotes_the_original_words():
    title = "ENFRENTAMIENTO Armado en Comitán deja dos muertos"
    reading = read(title, "es")

    assert [span.text for span in reading.spans] == ["ENFRENTAMIENTO Armado", "dos muertos"]
    assert all(title[span.start : span.end] == span.text for span in reading.spans)


# --------------------------------------------------------------------------- one headline, one kind

HEADLINES = [
    # Spanish
    ("es", "Se reporta balacera en el centro de Culiacán", "shooting", MEDIUM),
    ("es", "Narcobloqueos en Reynosa: queman tráileres en la autopista", "roadblock", HIGH),
    ("es", "Denuncian levantón de tres jóvenes en Fresnillo", "abduction", HIGH),
    ("es", "Cobro de piso ahoga a comerciantes de Acapulco", "extortion", LOW),
    ("es", "Suman mil 200 desplazados por la violencia en la sierra de Guerrero", "displacement", MEDIUM),
    ("es", "Paro nacional de transportistas colapsa accesos a Bogotá", "strike", MEDIUM),
    ("es", "Decretan toque de queda en Guayaquil", "curfew", HIGH),
    ("es", "Asaltan a turistas a punta de pistola en Cartagena", "robbery", MEDIUM),
    ("es", "Sismo de magnitud 5.4 sacude Arequipa", "earthquake", MEDIUM),
    ("es", "Alerta de tsunami para las costas de Chile", "tsunami", CRITICAL),
    ("es", "Cierran la frontera entre Haití y República Dominicana", "border_closure", HIGH),
    ("es", "Apagón masivo deja sin luz a medio país en Ecuador", "power_cut", MEDIUM),
    ("es", "Autobús cae a un barranco en la sierra de Oaxaca", "road_accident", MEDIUM),
    ("es", "Deslave sepulta viviendas en Motozintla", "landslide", MEDIUM),
    ("es", "Confirman brote de dengue en Tapachula", "outbreak", MEDIUM),
    ("es", "Estalla motín en el penal de Latacunga", "riot", MEDIUM),
    ("es", "Retén ilegal de encapuchados en la carretera a San Cristóbal", "roadblock", MEDIUM),
    ("es", "Incendio forestal avanza hacia Valparaíso; evacúan tres barrios", "wildfire", HIGH),
    ("es", "Voraz incendio consume bodega en Ecatepec", "fire", MEDIUM),
    ("es", "Explota pipa de gas en Iztapalapa; hay 20 heridos", "explosion", HIGH),
    ("es", "Apuñalan a turista en Playa del Carmen", "stabbing", MEDIUM),
    ("es", "Bombardeo deja 14 muertos en Járkov", "bombing", CRITICAL),
    # English
    ("en", "Gunmen kill 12 in attack on village in Plateau State", "armed_clash", CRITICAL),
    ("en", "Active shooter reported at mall in Houston", "shooting", CRITICAL),
    ("en", "Gunmen abduct 30 schoolchildren in Niger State", "abduction", HIGH),
    ("en", "Soldiers seize power in Ouagadougou", "coup", CRITICAL),
    ("en", "Airport closed after drone sightings in Copenhagen", "airport_closure", HIGH),
    ("en", "Rail strike to disrupt travel across France", "strike", MEDIUM),
    ("en", "Flash floods hit Valencia", "flood", MEDIUM),
    ("en", "Magnitude 7.1 earthquake strikes off Vanuatu", "earthquake", CRITICAL),
    ("en", "Green earthquake alert (Magnitude 5.1M, Depth:10km) in Japan", "earthquake", LOW),
    ("en", "Red alert for tropical cyclone FREDDY-23 in Mozambique", "storm", HIGH),
    ("en", "Mexico - Level 3: Reconsider Travel, travel advisory updated", "advisory_change", MEDIUM),
    ("en", "State Department raises Haiti travel advisory from Level 3 to Level 4", "advisory_change", HIGH),
    ("en", "Police fire tear gas at protesters in Nairobi", "riot", MEDIUM),
    ("en", "Ferry capsizes off Mindanao", "ferry_accident", MEDIUM),
    ("en", "Cholera outbreak spreads in Goma", "outbreak", MEDIUM),
    ("en", "Internet shutdown reported across Tanzania", "internet_shutdown", MEDIUM),
    ("en", "Methanol poisoning: six tourists dead in Laos", "contamination", HIGH),
    ("en", "Tourists warned of taxi scam in Istanbul", "scam", LOW),
    ("en", "Passenger train derails near Madrid", "train_accident", MEDIUM),
    ("en", "Hurricane Melissa strengthens to Category 5 hurricane near Jamaica", "storm", HIGH),
    ("en", "Dam collapse threatens towns in Minas Gerais", "dam_failure", HIGH),
    ("en", "Small plane crashes near Antigua Guatemala", "plane_accident", HIGH),
    ("en", "Blaze at Bangkok hotel kills six", "fire", HIGH),
    ("en", "Gas blast rips through apartment block in Paris", "explosion", MEDIUM),
    ("en", "Knife attack at Hamburg station injures 12", "stabbing", MEDIUM),
    ("en", "Drones hit Odesa apartment block", "bombing", HIGH),
    ("en", "Bus plunges into ravine in Peru, 20 dead", "road_accident", CRITICAL),
    # French
    ("fr", "Fusillade à Marseille : deux morts", "shooting", HIGH),
    ("fr", "Attentat à la bombe à Mogadiscio", "bombing", HIGH),
    ("fr", "Couvre-feu décrété à Nouméa", "curfew", HIGH),
    ("fr", "Grève SNCF : trafic très perturbé lundi", "strike", MEDIUM),
    ("fr", "Séisme de magnitude 6,3 au Népal", "earthquake", HIGH),
    ("fr", "Inondations dans le Var : des routes coupées", "flood", MEDIUM),
    ("fr", "Violent incendie dans un immeuble de Lyon", "fire", MEDIUM),
    ("fr", "Explosion dans une usine chimique à Dunkerque", "explosion", MEDIUM),
    ("fr", "Attaque au couteau à Mulhouse : un mort et cinq blessés", "stabbing", HIGH),
    # Portuguese
    ("pt", "Tiroteio na Rocinha deixa três feridos", "shooting", MEDIUM),
    ("pt", "Chuvas fortes provocam alagamentos em São Paulo", "flood", MEDIUM),
    ("pt", "Greve dos metroviários para linhas em São Paulo", "strike", MEDIUM),
    ("pt", "Militares anunciam golpe de Estado na Guiné-Bissau", "coup", CRITICAL),
    ("pt", "Turista é sequestrado em Maputo", "abduction", HIGH),
    ("pt", "Incêndio atinge prédio em São Paulo", "fire", MEDIUM),
    ("pt", "Explosão em fábrica de fogos deixa três mortos", "explosion", HIGH),
    ("pt", "Homem é esfaqueado em estação de metrô em Lisboa", "stabbing", MEDIUM),
    # German
    ("de", "Hochwasser in Passau: Altstadt evakuiert", "flood", HIGH),
    ("de", "Erdbeben der Stärke 5,8 erschüttert Kreta", "earthquake", MEDIUM),
    ("de", "Warnstreik legt Flughafen Frankfurt lahm", "strike", MEDIUM),
    ("de", "Anschlag auf Weihnachtsmarkt: mindestens fünf Tote", "bombing", HIGH),
    ("de", "Waldbrände auf Rhodos: Touristen fliehen", "wildfire", MEDIUM),
    ("de", "Großbrand in Hotel in Bangkok: sechs Tote", "fire", HIGH),
    ("de", "Explosion in Chemiefabrik: drei Verletzte", "explosion", MEDIUM),
    ("de", "Messerattacke in Aschaffenburg: zwei Tote", "stabbing", HIGH),
    # Italian
    ("it", "Sciopero dei treni venerdì in tutta Italia", "strike", MEDIUM),
    ("it", "Alluvione in Emilia-Romagna, tre morti", "flood", HIGH),
    ("it", "Etna, nuova eruzione: chiuso l'aeroporto di Catania", "eruption", HIGH),
    ("it", "Terremoto di magnitudo 4.2 ai Campi Flegrei", "earthquake", LOW),
    ("it", "Rogo in un capannone a Prato", "fire", MEDIUM),
    ("it", "Esplosione in un deposito a Calenzano: due morti", "explosion", HIGH),
    ("it", "Accoltellato alla stazione Termini", "stabbing", MEDIUM),
    # Arabic
    ("ar", "انفجار سيارة مفخخة في مقديشو", "bombing", HIGH),
    ("ar", "زلزال بقوة 6.2 درجات يضرب شرق تركيا", "earthquake", HIGH),
    ("ar", "اشتباكات مسلحة في طرابلس", "armed_clash", MEDIUM),
    ("ar", "فرض حظر التجول في الخرطوم", "curfew", HIGH),
    ("ar", "محتجون يقطعون طريق المطار في بيروت", "protest", MEDIUM),
    ("ar", "اندلاع حريق ضخم في سوق شعبي ببغداد", "fire", MEDIUM),
    ("ar", "انفجار في مصنع للألعاب النارية يقتل 8 أشخاص", "explosion", HIGH),
    ("ar", "عملية طعن في محطة قطارات بألمانيا: 3 جرحى", "stabbing", MEDIUM),
    # Russian
    ("ru", "Взрыв на рынке в Махачкале: трое погибших", "explosion", HIGH),
    ("ru", "Землетрясение магнитудой 7,2 произошло у берегов Камчатки", "earthquake", CRITICAL),
    ("ru", "В Тбилиси полиция разогнала митинг у парламента", "riot", MEDIUM),
    ("ru", "Аэропорт Сочи закрыт из-за угрозы беспилотников", "airport_closure", HIGH),
    ("ru", "Пассажирский поезд сошёл с рельсов под Брянском", "train_accident", MEDIUM),
    ("ru", "Крупный пожар на складе в Подмосковье", "fire", MEDIUM),
    ("ru", "Мужчина с ножом напал на прохожих в Гамбурге", "stabbing", MEDIUM),
    # Chinese
    ("zh", "墨西哥恰帕斯州爆发帮派枪战 至少十人死亡", "shooting", CRITICAL),
    ("zh", "台湾花莲发生6.1级地震", "earthquake", HIGH),
    ("zh", "台风逼近 香港机场航班取消", "storm", MEDIUM),
    ("zh", "缅甸实施宵禁", "curfew", HIGH),
    ("zh", "香港大廈五級火 至少12死", "fire", CRITICAL),
    ("zh", "化工厂爆炸致3人死亡", "explosion", HIGH),
    ("zh", "德国火车站发生持刀袭击事件 12人受伤", "stabbing", MEDIUM),
    # Japanese
    ("ja", "能登で震度6強の地震 大津波警報", "tsunami", CRITICAL),
    ("ja", "台風で全便欠航 那覇空港", "storm", MEDIUM),
    ("ja", "銃撃で3人死亡 メキシコ北部", "shooting", HIGH),
    ("ja", "桜島が噴火 噴煙3000メートル", "eruption", MEDIUM),
    ("ja", "香港の高層ビルで大規模火災", "fire", MEDIUM),
    ("ja", "化学工場で爆発 3人死亡", "explosion", HIGH),
    ("ja", "駅で男が刃物で切りつけ 5人けが", "stabbing", MEDIUM),
]


@pytest.mark.parametrize(("language", "title", "kind", "severity"), HEADLINES)
def test_a_headline_is_read(language, title, kind, severity):
    reading = read(title, language)

    assert reading.news, reading.context
    assert kind in reading.kinds
    assert reading.severity is severity


@pytest.mark.parametrize(("language", "title"), [headline[:2] for headline in HEADLINES])
def test_the_topics_are_those_of_the_kinds(language, title):
    reading = read(title, language)
    topics = {about: Topic(table["topic"]) for about, table in document()["kinds"].items()}

    assert set(reading.topics) == {topics[about] for about in reading.kinds}


@pytest.mark.parametrize(
    ("language", "title", "kind"),
    [
        ("en", "Forest fire in Greece forces evacuations", "wildfire"),
        ("es", "Incendio forestal arrasa dos mil hectáreas en Jalisco", "wildfire"),
        ("fr", "Feu de forêt dans l'Aude : 500 hectares brûlés", "wildfire"),
        ("ar", "انقلاب حافلة في البيرو ومقتل 20 شخصا", "road_accident"),
    ],
)
def test_a_neighbouring_kind_is_not_named_as_well(language, title, kind):
    assert read(title, language).kinds == (kind,)


def test_spanish_words_are_found_in_an_item_that_claims_to_be_english():
    reading = read("Balacera y narcobloqueos en Reynosa dejan 3 muertos", "en")

    assert reading.kinds == ("shooting", "roadblock")
    assert reading.figures.dead == 3


def test_english_words_are_found_in_a_language_without_word_lists():
    assert read("Airstrike w centrum miasta", "pl").kinds == ("bombing",)


# --------------------------------------------------------------------------- the same words, not news

NOT_NEWS = [
    ("es", "Balacera de goles en el clásico: América 5, Chivas 4", "sport"),
    ("es", "Tigres cae en penales tras enfrentamiento con Monterrey en semifinal", "sport"),
    ("es", "Macrosimulacro: así será el simulacro de sismo del 19 de septiembre", "drill"),
    ("es", "Simulacro de balacera en primaria de Comitán", "drill"),
    ("es", "Aniversario del atentado que dejó 202 muertos en Bali", "anniversary"),
    ("es", "A diez años de la masacre de Iguala, padres exigen justicia", "anniversary"),
    ("es", "Turista sufre paro cardíaco en hotel de Cancún", "metaphor"),
    ("es", "Lluvia de críticas al alcalde tras la inauguración", "metaphor"),
    ("es", "Tormenta política en el Congreso por la reforma", "metaphor"),
    ("es", "Rinde protesta el nuevo gobernador", "metaphor"),
    ("es", "Estrena película sobre secuestro en la frontera", "fiction"),
    ("es", "Sentencian a 40 años de prisión a secuestrador de Ecatepec", "court"),
    ("es", "Bajan 20 por ciento los homicidios y secuestros en Colima", "statistics"),
    ("es", "Cancelan paro de transportistas tras acuerdo", "called_off"),
    ("es", "Descartan alerta de tsunami para México", "called_off"),
    ("es", "Desmienten balacera en plaza comercial de Tuxtla", "called_off"),
    ("es", "Qué hacer en caso de sismo: recomendaciones", "prevention"),
    ("es", "Bomba de agua averiada deja seca la colonia", "metaphor"),
    ("es", "Se desploma la bolsa: terremoto en los mercados", "finance"),
    ("en", "Shootout win on penalties sends Spain through", "sport"),
    ("en", "Penalty shootout heartbreak for Morocco", "sport"),
    ("en", "Storm of criticism over minister's remarks", "metaphor"),
    ("en", "Stocks crash as investors flee", "finance"),
    ("en", "New movie about Mumbai hostage crisis tops box office", "fiction"),
    ("en", "Landslide victory for ruling party", "metaphor"),
    ("en", "Unions and railway strike a deal on pay", "metaphor"),
    ("en", "Earthquake drill to be held in schools on Thursday", "drill"),
    ("en", "Ten years on, Nice remembers truck attack victims", "anniversary"),
    ("en", "Man sentenced for 2019 airport robbery", "court"),
    ("en", "Train strike called off after talks", "called_off"),
    ("en", "Tsunami warning lifted for Pacific coast", "called_off"),
    ("en", "Video game review: Hostage Rescue 3", "fiction"),
    ("en", "Carjackings fall 12 percent, police statistics show", "statistics"),
    ("en", "How to avoid pickpockets in Barcelona", "prevention"),
    ("en", "Rumours spread like wildfire", "metaphor"),
    ("en", "The week in travel risk: quakes, strikes and protests", "roundup"),
    ("en", "Stabbing pain may be a heart attack", "metaphor"),
    ("en", "House prices explode in Lisbon", "finance"),
    ("fr", "Avalanche de buts au Parc des Princes", "sport"),
    ("fr", "Le procès de l'attentat de Nice s'ouvre à Paris", "court"),
    ("fr", "Exercice attentat à la gare de Lyon", "drill"),
    ("pt", "Chuva de gols no Maracanã", "sport"),
    ("pt", "Vítima de parada cardíaca, turista sofre ataque cardíaco no voo", "metaphor"),
    ("de", "Jahrestag des Anschlags von Hanau", "anniversary"),
    ("de", "Nach der Kostenexplosion: Sturm der Entrüstung", "metaphor"),
    ("it", "Pioggia di gol a San Siro", "sport"),
    ("it", "Sciopero dei treni revocato", "called_off"),
    ("ru", "Учения МЧС: отработали эвакуацию при землетрясении", "drill"),
    ("zh", "学校举行地震演练", "drill"),
    ("ja", "津波を想定した避難訓練", "drill"),
    ("ja", "SNSで炎上 知事が謝罪", "metaphor"),
    ("ar", "إلغاء إضراب المطار", "called_off"),
]


@pytest.mark.parametrize(("language", "title", "context"), NOT_NEWS)
def test_the_same_words_in_another_context_alert_nobody(language, title, context):
    reading = read(title, language)

    assert reading.severity is Severity.INFO
    assert not (reading.news and reading.kinds)
    assert reading.context in {context, ""}


STANDS = [
    ("en", "Shooting outside Super Bowl parade leaves one dead", "shooting"),
    ("en", "Gunman opens fire at film premiere, police say", "shooting"),
    ("en", "Magnitude 6.2 quake hits Palu, no tsunami threat", "earthquake"),
    ("en", "One year after coup, protests erupt in Yangon", "protest"),
    ("en", "Bomb kills five at memorial service in Kabul", "bombing"),
    ("es", "Ataque en ceremonia de aniversario deja 5 muertos", "armed_clash"),
    ("es", "Balacera tras partido de futbol deja dos heridos", "shooting"),
    ("es", "Sismo de 6.4 en Colima; descartan tsunami", "earthquake"),
    ("fr", "Une fusillade fait trois morts près du stade après le match", "shooting"),
]


@pytest.mark.parametrize(("language", "title", "kind"), STANDS)
def test_fresh_evidence_in_the_title_stands_against_the_context(language, title, kind):
    reading = read(title, language)

    assert reading.news, reading.context
    assert kind in reading.kinds
    assert reading.severity > Severity.INFO


def test_what_only_the_summary_recalls_is_no_kind():
    reading = read(
        "Protesta en el centro de Tapachula",
        "es",
        "La marcha ocurre un día después de la emboscada al retén.",
    )

    assert reading.kinds == ("protest",)


def test_the_reasons_of_an_advisory_are_not_events():
    reading = read(
        "State Department raises Chiapas travel advisory to Level 4", "en", "It cites crime and kidnapping."
    )

    assert reading.kinds == ("advisory_change",)


def test_words_without_hazard_are_only_to_know():
    reading = read("How to roast a turkey without drying it out", "en")

    assert (reading.kinds, reading.topics, reading.severity) == ((), (), Severity.INFO)
    assert reading.news


def test_many_dead_of_an_unknown_cause_are_not_lost():
    assert read("Tragedia en Lima: 14 muertos", "es").severity is HIGH


def test_evacuations_raise_what_is_going_on():
    assert (
        read("Volcano erupts in Bali", "en").severity
        < read("Volcano erupts in Bali, villages evacuated", "en").severity
    )


# --------------------------------------------------------------------------- the lexicon itself


def test_every_kind_has_words_in_every_language():
    shipped = document()
    missing = {
        (language, kind)
        for language, tables in shipped["languages"].items()
        for kind in shipped["kinds"]
        if not tables["kinds"].get(kind)
    }

    assert not missing


def test_the_kinds_are_those_rules_may_ask_for():
    assert lexicon().kinds == frozenset(document()["kinds"])
    assert {"armed_clash", "roadblock", "advisory_change", "dam_failure"} <= lexicon().kinds


def test_the_lexicon_is_compiled_once():
    assert lexicon() is lexicon()


def small(**tables):
    kinds = {"strike": {"topic": "unrest", "severity": "low"}}
    return Lexicon({"kinds": kinds, "languages": {"en": tables}})


def test_a_lexicon_is_made_of_plain_mappings():
    assert small(kinds={"strike": ["walkout*"]}).read("Walkouts", "", "en").kinds == ("strike",)


@pytest.mark.parametrize(
    ("tables", "said"),
    [
        ({"kinds": {"stirke": ["walkout"]}}, "'stirke' is not a kind"),
        ({"contexts": {"sprot": {"signs": ["goal"]}}}, "'sprot' is not a context"),
        ({"casualties": {"markers": ["dead"]}}, "'markers' is not a list of this table"),
        ({"local": {"terms": ["walkout"]}}, "'walkout' is local, but no term"),
        ({"kinds": {"strike": ["ab*"]}}, "stem of less than 3 letters"),
        ({"kinds": {"strike": [".. walkout"]}}, "needs a word at both ends"),
    ],
)
def test_a_mistake_in_a_word_list_is_named(tables, said):
    with pytest.raises(ValueError, match=said.replace("*", r"\*")):
        small(**tables)

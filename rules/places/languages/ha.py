"""Hausa: the words beside names of places."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

GRAMMAR = Grammar(
    language="ha",
    at="""
    a cikin kusa_da a_kusa_da wajen a_wajen bayan_garin a_birnin a_garin a_jihar a_kauyen a_ƙauyen
    a_karamar_hukumar a_ƙaramar_hukumar a_yankin a_unguwar a_lardin a_gundumar a_kasar a_ƙasar
    a_arewacin a_kudancin a_gabashin a_yammacin a_arewa_maso_gabashin a_arewa_maso_yammacin a_tsakiyar
    a_cikin a_fadin a_gabar a_kewayen arewacin kudancin gabashin yammacin jihar birnin garin a_hanyar
    tsakanin a_kan_iyakar""",
    of="na ta ta_jihar na_jihar",
    from_="daga mutumin ɗan_garin mazaunin mazauna",
    towards="zuwa zuwa_birnin zuwa_garin zuwa_jihar zuwa_kasar zuwa_ƙasar izuwa",
    to="har_zuwa zuwa",
    moving="""
    gudu tsere tserewa tsere_zuwa tafi tafiya tafiyar jirgin jirgi komawa koma mayar mayar_da dawo
    dawowa kora korar tusa_keya ƙaura ƙaurace kaura balaguro wuce isa ziyara aika aike fita""",
    linked="da",
    border="iyaka iyakar iyakokin kan_iyaka bodar boda",
    likeness="kamar irin tamkar kwatankwacin bayan tun makamancin",
    felt="ji_girgizar an_ji",
    origin="""
    baƙi dan_kasar ɗan_ƙasar yan_kasar ƴan_ƙasar 'yan_kasar 'yan_ƙasar jakada jakadan jakadancin
    ofishin_jakadancin fasfo tuta gudun_hijira baƙin_haure bakin_haure dalibai ɗalibai ma'aikata sojojin
    sojin dakarun tawagar wakilan jami'an masu_yawon_buɗe_ido 'yan_yawon_bude_ido yan_wasan 'yan_wasan
    haifaffen asalin""",
    offices="""
    jami'ar jami'a bankin gwamnatin gwamnati ma'aikatar jaridar hukumar kamfanin otal kungiyar ƙungiyar
    yarjejeniyar sanarwar taron kyautar kofin gasar bikin majalisar rundunar jam'iyyar tarayyar
    masarautar sarkin""",
    after_offices="United Pillars FC Times Post Airlines University",
    saying="""
    gargadi gargaɗi ta_gargadi ta_gargaɗi ya_gargadi ce ta_ce ya_ce sun_ce tir ta_yi_tir la'anci yi_kira
    bukaci ta_bukaci ta_nemi musanta ta_musanta zargi ta_zargi barazana ta_yi_barazana mayar_da_martani
    takunkumi sanar sanarwa ta_sanar bayyana ta_bayyana ƙi ta_ƙi ta_amince""",
    acting="hari ta_kai_hari kai_hari ta_kai_wa bam ta_jefa mamaye ta_mamaye",
    titles="""
    shugaba shugaban shugaban_kasa gwamna gwamnan ministan minista firaminista sanata sarki sarkin
    mai_martaba janar kanar manjo kyaftin laftanar saje kwamishinan kwamishina sufeta alhaji hajiya
    malam mallam malama sheikh shehu imam fasto rabaran farfesa dakta dr injiniya barista mai_shari'a
    ɗan_wasa kocin mai_horarwa kakakin jarumi jaruma mawaki mawaƙi dan_majalisa ɗan_majalisa ciyaman
    alkali uwargida""",
    place_nouns="""
    birnin birni garin gari jihar jiha kauyen ƙauyen karamar_hukumar ƙaramar_hukumar yankin yanki
    unguwar lardin gundumar kasar ƙasar masarautar filin_jirgin_saman tashar_jiragen_ruwa tsibirin
    gidan_yarin asibitin sansanin mazabar dajin""",
    after_place_nouns="State LGA",
    states="jihar jiha lardin",
    roads="""
    titin hanyar babbar_hanyar gadar kogin dutsen filin_wasan tashar masallacin cocin makarantar kasuwar
    kwanar dajin""",
    common="""
    Ali Ado Bala Bello Abba Aba Baba Bako Bana Dan Da Daji Gida Gari Haka Hana Ina Isa Jiya Kai Kaka
    Kara Kasa Kogi Kura Lami Lawan Mata Mutum Mai Musa Nan Rana Ruwa Sule Yuni Yuli Ta Ya Yara Yan Usman
    Zaki Zane Wata Wani Ita Amma Bayan Bisa Chelsea Arsenal Jega Gumi Kabara Fatima Garba Sabo Gona Doka
    Dole Daya Goma Dari Dubu""",
    outlets="""
    Aminiya Leadership_Hausa Rariya Daily_Trust Leadership Punch Vanguard Guardian The_Nation This_Day
    ThisDay Premium_Times Sahara_Reporters Daily_Nigerian BBC_Hausa DW_Hausa VOA_Hausa RFI_Hausa
    Muryar_Amurka Freedom_Radio Radio_Kaduna Arewa_24 NTA Channels TVC Legit_Hausa Reuters
    Washington_Post New_York_Times Le_Sahel Sahel Kano_Focus Solacebase""",
    names={
        "Amirka": "US",
        "Birtaniya": "GB",
        "Ingila": "GB",
        "Sifaniya": "ES",
        "Spaniya": "ES",
        "Sipaniya": "ES",
        "Fotugal": "PT",
        "Hadaddiyar Daular Larabawa": "AE",
        "Daular Larabawa": "AE",
        "Jamhuriyar Benin": "BJ",
        "Kodebuwa": "CI",
        "Afrika ta Kudu": "ZA",
        "Afirka ta Tsakiya": "CF",
        "Jamhuriyar Dimokuradiyyar Congo": "CD",
        "Congo": "CD",
        "Israila": "IL",
        "Falasdinu": "PS",
        "Falasɗinu": "PS",
        "Zirin Gaza": "PS",
        "Yukren": "UA",
        "Abuja babban birnin tarayya": "NG.11",
        "Yamai": "gn:2440485",
        "Niamey": "gn:2440485",
    },
    demonyms={
        "ɗan Najeriya": "NG",
        "ƴan Najeriya": "NG",
        "'yan Najeriya": "NG",
        "Ba'amurke": "US",
        "Amurkawa": "US",
        "Ba'amurkiya": "US",
        "Baturen Ingila": "GB",
        "Bafaranshe": "FR",
        "Faransawa": "FR",
        "Bajamushe": "DE",
        "Jamusawa": "DE",
        "Barashe": "RU",
        "Rashawa": "RU",
        "Basine": "CN",
        "'yan China": "CN",
        "Sinawa": "CN",
        "Ba'indiye": "IN",
        "Indiyawa": "IN",
        "Basaudi": "SA",
        "Isra'ilawa": "IL",
        "Bayahude": "IL",
        "Bafalasdine": "PS",
        "Falasdinawa": "PS",
        "Falasɗinawa": "PS",
        "Turkawa": "TR",
        "Baturke": "TR",
        "Misrawa": "EG",
        "Libiyawa": "LY",
        "Sudanawa": "SD",
        "'yan Ghana": "GH",
        "Kanawa": "NG.29",
        "Bakano": "NG.29",
        "Sakkwatawa": "NG.51",
        "Katsinawa": "NG.24",
    },
)

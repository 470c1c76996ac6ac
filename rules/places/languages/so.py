"""Somali: the words beside names of places."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

GRAMMAR = Grammar(
    language="so",
    at="""
    magaalada degmada gobolka tuulada deegaanka xaafadda caasimadda dalka agagaarka meel_u_dhow
    bartamaha duleedka bannaanka koonfurta waqooyiga bariga galbeedka gudaha xeebaha xeebta dekedda
    garoonka jasiiradda wadada aagga ku gobolada isgoyska xerada xuduudda_ku_dhow""",
    after_at="gudaheeda gudihiisa agteeda duleedkeeda bartamaheeda",
    of="ee oo",
    from_="ka laga kana ka_yimid ka_soo_jeeda",
    towards="u dhanka xagga kuna_sii_jeeday",
    to="ku ilaa",
    moving="""
    cars* carar* qax* baxs* tag* dhoof* duul* diyaarad* socdaal* safar* musaafur* celi* celin* soo_noq*
    noqo* gudbi* u_dir* dir* masaafur* booqa* tahriib*""",
    linked="la",
    border="xad* xuduud* soohdin*",
    likeness="sida sidii la_mid oo_kale la_barbardhigo ka_dib kadib",
    felt="laga_dareemay la_dareemay laga_maqlay",
    origin="""
    dalxiis* muwaadin* safiir* safaarad* qunsul* baasaboor* calan* qaxooti* muhaajir* tahriibayaal*
    diblomaasi* arday* shaqaal* askar* ciidan* ciidamada wafdi* koox* saxafi* wariye* khabiir* u_dhashay
    dhalad*""",
    offices="""
    jaamacadda bangiga xukuumadda dowladda wasaaradda safaaradda wargeyska wakaaladda hudheelka hotelka
    heshiiska shirka koobka horyaalka baarlamaanka ciidanka xisbiga ururka shirkadda garsoorka
    maxkamadda madaxtooyada telefishinka kooxda""",
    saying="""
    digtay* digay uga_digtay sheeg* tiri yiri cambaare* cambaareeyay dalba* baaq* beenis* diid* hanjab*
    eedee* eedeysay jawaab* cunaqabatayn* ku_dhawaaq* shaaci* taageer* codsa*""",
    acting="weerar* weeraray duqee* duqeysay duulla* gantaal* qabsa*",
    titles="""
    madaxweyne madaxweynaha ra'iisul ra'iisul_wasaare wasiir wasiirka guddoomiye guddoomiyaha duqa
    xildhibaan senator jeneraal general gaashaanle kornayl taliye taliyaha sarkaal dhamme booliiska
    sheekh sheikh suldaan ugaas boqor imaam professor dr dhakhtar tababare ciyaaryahan fanaan fanaanad
    qoraa weriye afhayeen garsoore qareen mudane marwo xaaji safiir""",
    place_nouns="""
    magaalada magaalo degmada degmo gobolka gobol tuulada tuulo deegaanka xaafadda caasimadda dalka
    dekedda garoonka_diyaaradaha garoonka jasiiradda xabsiga isbitaalka xerada saldhigga""",
    states="gobolka gobol maamulka dowlad_goboleedka ismaamulka",
    roads="""
    wadada jidka buundada suuqa isgoyska fagaaraha webiga buurta tareenka masaajidka iskuulka dugsiga
    garoonka""",
    common="""
    Ali Cali Farah Jama Isaac Aden Barre Bile Abdi Hersi Muse Omar Nur Idil Ayan Nin Bad Iyo Kan Kale
    Labo Afar Shan Chelsea Arsenal Badan Berri Mar Man Sare""",
    outlets="""
    Garowe_Online Hiiraan_Online Hiiraan Caasimada Caasimada_Online Jowhar Dhacdo Goobjoog
    Radio_Muqdisho Radio_Kulmiye Radio_Shabelle Shabelle Dawan Puntland_Post Horn_Cable Somaliland_Today
    Jamhuuriya Dawan_Africa Universal_TV BBC_Somali VOA_Somali Reuters Washington_Post New_York_Times
    Wargeyska_Geeska_Afrika Puntland_Mirror Mogadishu_Times""",
    names={
        "Mareykanka": "US",
        "Mareykan": "US",
        "Ingiriiska": "GB",
        "Biritayn": "GB",
        "Faransiiska": "FR",
        "Jarmalka": "DE",
        "Talyaaniga": "IT",
        "Isbayn": "ES",
        "Turkiga": "TR",
        "Ruushka": "RU",
        "Sucuudiga": "SA",
        "Sacuudiga": "SA",
        "Imaaraadka": "AE",
        "Imaaraatka": "AE",
        "Isutagga Imaaraadka Carabta": "AE",
        "Falastiin": "PS",
        "Marinka Gaza": "PS",
        "Itoobiyada": "ET",
        "Kiinya": "KE",
        "Jabuuti": "DJ",
        "Djibouti": "DJ",
        "Ereteriya": "ER",
        "Koonfurta Suudaan": "SS",
        "Suudaanta Koonfureed": "SS",
        "Koonfurta Afrika": "ZA",
        "Ugandha": "UG",
        "Liibiya": "LY",
        "Iswiidhan": "SE",
        "Xamar Cadey": "gn:53654",
        "Addis Ababa": "gn:344979",
        "Nairobi": "gn:184745",
        "Qaahira": "gn:360630",
    },
    demonyms={
        "Soomaali": "SO",
        "Soomaalida": "SO",
        "Soomaaliyeed": "SO",
        "Itoobiyaan*": "ET",
        "Itoobiyaanka": "ET",
        "Kenyaan*": "KE",
        "Kiinyaan*": "KE",
        "Mareykanka ah": "US",
        "Ameerikaan*": "US",
        "Ingiriis": "GB",
        "Faransiis": "FR",
        "Turki": "TR",
        "Turkida": "TR",
        "Masri": "EG",
        "Masaari*": "EG",
        "Shiineys*": "CN",
        "Israa'iili": "IL",
        "Falastiini": "PS",
        "Falastiiniyiin": "PS",
        "Ruush": "RU",
        "Ruushka ah": "RU",
    },
)

"""Uzbek: the words beside names of places, and the endings of its cases."""
# ruff: noqa: RUF001 - letters of the language's own script are meant

from __future__ import annotations

from rules.places.languages.grammar import Grammar

GRAMMAR = Grammar(
    language="uz",
    after_at="""
    yaqinida yaqinidagi atrofida ichida tashqarisida hududida hududidagi markazida shahrida shahridagi
    viloyatida viloyatidagi tumanida tumanidagi qishlogʻida qishlogʻidagi mahallasida shtatida
    provinsiyasida mintaqasida orolida koʻchasida aeroportida shimolida janubida sharqida gʻarbida
    sohilida chegarasida poytaxtida oralig'ida -da -dagi""",
    of="ning",
    after_from="fuqarosi aholisi kelib_chiqqan -dan -lik",
    after_towards="tomon yoʻnalishida yo'nalishida -ga -ka -qa",
    moving="""
    qoch* uch* parvoz* reys* samolyot* deport* ekstradits* yubor* ket* bor* kel* qayt* koʻch* ko'ch*
    safar* evakuats* jo'na* joʻna* topshir* tashrif* eksport*""",
    linked="bilan",
    border="chegara*",
    likeness="kabi singari oʻxshash o'xshash taqqosl* keyin soʻng so'ng avval",
    felt="sezildi sezilgan eshitildi",
    origin="""
    turist* sayyoh* fuqaro* elchi* elchixona* konsul* pasport* bayroq* bayrog* qochqin* migrant*
    diplomat* talaba* ishchi* askar* armiya* delegatsiya* terma_jamoa* jurnalist* ekspert* mutaxassis*
    mehnat_muhojir* muhojir*""",
    after_origin="fuqaro* fuqarosi turist* sayyoh* elchixonasi* elchisi* konsulligi*",
    after_offices="""
    universitet* bank* hukumat* vazirlig* elchixona* gazeta* agentlig* telekanal* aviakompaniya*
    havo_yoʻllari mehmonxona* klub* FK kelishuv* bitim* shartnoma* deklaratsiya* konvensiya* sammit*
    konferensiya* mukofot* kubog* liga* festival* birja* parlament* armiya* kartel*""",
    saying="""
    ogohlantir* maʼlum_qil* ma'lum_qil* bildir* qorala* aytdi aytgan dedi degan aybla* chaqir* talab*
    rad_et* inkor* tahdid* javob* sanksiya* qaror* taklif* qoʻllab* xavotir*""",
    acting="hujum* zarba* bombardimon* bostirib* oʻqqa* raketa*",
    titles="""
    prezident prezidenti bosh_vazir vazir vaziri hokim hokimi deputat senator general general-mayor
    polkovnik podpolkovnik mayor kapitan leytenant serjant professor doktor shifokor murabbiy futbolchi
    bokschi aktyor xonanda yozuvchi shoir jurnalist imom muftiy shayx papa qirol qirolicha shahzoda
    sudya prokuror advokat rais raisi spiker elchi janob xonim""",
    place_nouns="shahar tuman viloyat qishloq",
    after_place_nouns="""
    shahri* shahar* viloyat* tuman* qishlogʻi* qishlog'i* mahalla* shtati* provinsiya* mintaqa* orol*
    aeroport* port* qamoqxona* kasalxona* politsiya* hokimlig* sohil* vodiysi* poytaxti*""",
    states="viloyat* shtat* provinsiya* respublika* oʻlka* tuman*",
    roads="""
    koʻcha* ko'cha* shoh_koʻcha* maydon* vokzal* bekat* metro* koʻprig* ko'prig* yoʻl* yo'l* bogʻ* park*
    daryo* koʻl* togʻ* stadion* masjid* maktab* bozor*""",
    persons="boʻron kema* tanker* jamoa* oʻyin*",
    common="""
    ali aziz oy ota ona bola besh qora qizil nur dono hur lola malika marat mubarak navbahor rustam
    sarvar umida zafar mart may oktyabr payshanba juma van bor bu ham hali turon""",
    outlets="""
    Xalq_soʻzi Oʻzbekiston_ovozi Kun.uz Daryo Gazeta.uz Toshkent_oqshomi Oʻzbekiston_24 Toshkent
    Toshkent_haqiqati Samarqand Ozodlik Amerika_ovozi UzA Dunyo Buxoronoma Zarafshon Reuters TASS
    Interfax Washington_Post New_York_Times Oʻzbekiston_telekanali""",
    endings=(
        ("dagilar", ""),
        ("liklar", ""),
        ("gining", "k"),
        ("sining", "si"),
        ("idagi", "i"),
        ("ining", "i"),
        ("gacha", ""),
        ("gʻiga", "gʻ"),
        ("dagi", ""),
        ("sida", "si"),
        ("idan", "i"),
        ("ning", ""),
        ("gida", "k"),
        ("giga", "k"),
        ("niki", ""),
        ("ida", "i"),
        ("iga", "i"),
        ("dan", ""),
        ("lik", ""),
        ("liq", ""),
        ("da", ""),
        ("ga", ""),
        ("ka", ""),
        ("qa", ""),
        ("ni", ""),
    ),
    names={
        "AQSh": "US",
        "AQSH": "US",
        "Britaniya": "GB",
        "Angliya": "GB",
        "BAA": "AE",
        "Koreya Respublikasi": "KR",
        "KXDR": "KP",
        "Janubiy Afrika": "ZA",
        "JAR": "ZA",
        "XXR": "CN",
        "Gʻazo sektori": "PS",
        "Olmoniya": "DE",
        "Toshkent": "gn:1512569",
        "Poytaxt Toshkent": "gn:1512569",
        "Samarqand": "gn:1216265",
        "Buxoro": "gn:1217662",
        "Moskva": "gn:524901",
        "Dushanbe": "gn:1221874",
        "Bishkek": "gn:1528675",
        "Olmaota": "gn:1526384",
        "Istanbul": "gn:745044",
        "Nyu-York": "gn:5128581",
        "Pekin": "gn:1816670",
    },
    demonyms={
        "oʻzbek": "UZ",
        "oʻzbeklar": "UZ",
        "oʻzbekistonlik*": "UZ",
        "o'zbek": "UZ",
        "o'zbekistonlik*": "UZ",
        "oʻzbekistonlik": "UZ",
        "rus": "RU",
        "ruslar": "RU",
        "rossiyalik*": "RU",
        "amerikalik*": "US",
        "xitoylik*": "CN",
        "qozoq": "KZ",
        "qozoqlar": "KZ",
        "qozogʻistonlik": "KZ",
        "qozog'istonlik": "KZ",
        "qirgʻiz": "KG",
        "qirg'iz": "KG",
        "qirgʻizistonlik": "KG",
        "qirg'izistonlik": "KG",
        "tojik": "TJ",
        "tojiklar": "TJ",
        "tojikistonlik*": "TJ",
        "turkman": "TM",
        "turkmanistonlik*": "TM",
        "turk": "TR",
        "turklar": "TR",
        "turkiyalik*": "TR",
        "afgʻon": "AF",
        "afg'on": "AF",
        "afgʻonistonlik": "AF",
        "britaniyalik*": "GB",
        "ingliz*": "GB",
        "fransuz*": "FR",
        "fransiyalik*": "FR",
        "nemis": "DE",
        "nemislar": "DE",
        "germaniyalik*": "DE",
        "italiyalik*": "IT",
        "italyan": "IT",
        "ispan": "ES",
        "ispaniyalik*": "ES",
        "ukrain": "UA",
        "ukrainalik*": "UA",
        "eronlik*": "IR",
        "iroqlik*": "IQ",
        "suriyalik*": "SY",
        "isroillik*": "IL",
        "falastinlik*": "PS",
        "yapon": "JP",
        "yaponiyalik*": "JP",
        "koreys": "KR",
        "koreyalik*": "KR",
        "hind": "IN",
        "hindistonlik*": "IN",
        "pokistonlik*": "PK",
        "misrlik*": "EG",
        "polshalik*": "PL",
        "polyak": "PL",
    },
    lower_demonyms=True,
)

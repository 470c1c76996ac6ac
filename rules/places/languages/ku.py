"""Kurmanji Kurdish: the words beside names of places, and the endings of its cases."""
# ruff: noqa: RUF001 - letters of the language's own script are meant

from __future__ import annotations

from rules.places.languages.grammar import Grammar

GRAMMAR = Grammar(
    language="ku",
    at="""
    li di li_nêzî li_nêzîkî nêzî nêzîkî li_derveyî li_derdora li_dorhêla li_navenda li_bajarê li_navçeya
    li_gundê li_parêzgeha li_herêma li_eyaleta li_taxa li_bakurê li_başûrê li_rojhilatê li_rojavayê
    li_gundewarê li_seranserê li_ser li_ser_rêya di_navbera li_hundirê li_peravên li_welatê li_paytexta
    li_kampa""",
    after_at="de da",
    of="ya yê yên a ê ên",
    from_="ji ji_bajarê ji_gundê ji_navçeya ji_welatê",
    after_from="re ve",
    towards="ber_bi berbi ber_bi_bajarê",
    to="bo ji_bo heta ta",
    moving="""
    revi* direv* firî* difir* balafir* vegeri* vedigere* derxist* radest* veguhast* koç* koçber* çû çûn
    diçe diçin hat hatin şand* şandin dişîne sefer* serdan* gihîşt* rêwîti* penaber*""",
    linked="bi",
    border="sînor* tixûb*",
    likeness="wek wekî weke mîna wekî_li mîna_li piştî ji_ber beriya li_gorî",
    felt="hat_hîskirin hate_hîskirin hatin_hîskirin",
    origin="""
    geştiyar* turîst* welatî* hemwelatî* balyoz* konsul* pasaport* ala penaber* koçber* dîplomat*
    xwendekar* karker* leşker* artêş* şand* tîm* rojnamevan* pispor* niştecih* hêzên""",
    offices="""
    zanîngeha zanîngeh bankeya banka hikûmeta wezareta balyozxaneya konsulxaneya kartela rojnameya
    ajansa televîzyona hotela kluba peymana lihevkirina danezana konferansa civîna xelata kûpaya lîga
    festîvala artêşa parlamentoya federasyona komeleya partiya""",
    saying="""
    hişyar* got gotin dibêje daxuyan* ragihand* şermezar* red* tawanbar* bang* daxwaz* xwest* dixwaze
    gef* bersiv* ceza* biryar* piştgir* înkar*""",
    acting="êrîş* bombebaran* bombe* dagir* topbaran* li_dijî lêxist*",
    titles="""
    serok serokê serokê_giştî serokkomar serokkomarê serokwezîr serokwezîrê wezîr wezîrê wezîra parêzgar
    parêzgarê şaredar şaredarê hevşaredar hevşaredara hevserok hevserokê walî waliyê parlementer general
    fermandar polîs dr doktor prof parêzer rojnamevan nivîskar hunermend stranbêj şêx mele melayê papa
    qral qralîçe mîr xanim birêz peyvdar berdevk""",
    place_nouns="""
    bajar* bajarê navçe* navçeya gund* gundê parêzgeh* parêzgeha herêm* herêma eyalet* eyaleta tax* taxa
    welat* welatê paytext* balafirgeh* balafirgeha bender* girav* zindan* girtîgeh* kamp* nexweşxane*
    kantona kanton navend* gundewar*""",
    states="parêzgeha eyaleta herêma wîlayeta kantona komara",
    roads="""
    kolan* kolana cade* cadeya meydan* qad* rê rêya pir* pira çem çemê çiya çiyayê gol gola park*
    stasyon* dibistan* mizgeft* mizgefta""",
    common="""
    Azadî Roja Dilan Helîn Hêlîn Jiyan Baran Bahar Mîr Mîran Sara Dara Kawa Şivan Bar Bira Dest Ba Dar
    Kur Mêr Mal Mala Male Mar Nan Nav Par Polîs Sê Ser Sibe Şer Şemî Adar Gulan Du Li Bi Wê Me Tu Hat Bû
    Dike Ali""",
    outlets="""
    Rûdaw Rudaw Kurdistan_24 Kurdistan24 ANHA ANF Hawar Mezopotamya Mezopotamya_Ajansı Yeni_Yaşam Xwebûn
    Azadiya_Welat Avesta Dengê_Amerîka VOA_Kurdî NRT K24 Waar Evro Ronahî_TV Stêrk_TV Reuters
    Washington_Post New_York_Times Anadolu_Ajansi Cumhuriyet""",
    endings=(
        ("iyeye", "iye"),
        ("yeye", "ye"),
        ("yaye", "ya"),
        ("eye", "e"),
        ("aye", "a"),
        ("iye", "i"),
        ("eya", "e"),
        ("eke", ""),
        ("aya", "a"),
        ("yan", ""),
        ("ye", "y"),
        ("ye", ""),
        ("an", ""),
        ("ya", ""),
        ("in", ""),
        ("en", ""),
        ("e", ""),
        ("e", "a"),
        ("a", ""),
        ("i", ""),
    ),
    names={
        "DYA": "US",
        "Emerîka": "US",
        "Amerîkayê": "US",
        "Dewletên Yekbûyî": "US",
        "Brîtanya": "GB",
        "Îngilistan": "GB",
        "Elmanya": "DE",
        "Tirkiyeyê": "TR",
        "Sûriyeyê": "SY",
        "Iraqê": "IQ",
        "Îranê": "IR",
        "Rûsyayê": "RU",
        "Fransayê": "FR",
        "Îmaratên Erebî yên Yekbûyî": "AE",
        "Îmarat": "AE",
        "Filistîn": "PS",
        "Amedê": "gn:316541",
        "Hewlêrê": "gn:95446",
        "Silêmaniyê": "gn:98463",
        "Kerkûk": "gn:94787",
        "Kerkûkê": "gn:94787",
        "Mûsilê": "gn:99072",
        "Bexdayê": "gn:98182",
        "Dihok": "gn:96994",
        "Duhok": "gn:96994",
        "Şengal": "gn:448149",
        "Şingal": "gn:448149",
        "Şengalê": "gn:448149",
        "Qamişloyê": "gn:173377",
        "Efrîn": "gn:174186",
        "Efrînê": "gn:174186",
        "Helebê": "gn:170063",
        "Şam": "gn:170654",
        "Şamê": "gn:170654",
        "Dimeşq": "gn:170654",
        "Stenbol": "gn:745044",
        "Stenbolê": "gn:745044",
        "Stembol": "gn:745044",
        "Enqereyê": "gn:323786",
        "Cizîr": "gn:318253",
        "Cizîrê": "gn:318253",
        "Şirnex": "gn:300640",
        "Şirnexê": "gn:300640",
        "Wan": "gn:298117",
        "Wanê": "gn:298117",
        "Colemêrg": "gn:318137",
        "Hekarî": "gn:318137",
        "Mêrdînê": "gn:304797",
        "Rihayê": "gn:298333",
        "Tehran": "gn:112931",
        "Kirmaşanê": "gn:128226",
        "Sineyê": "gn:117574",
        "Diyarbakır": "gn:316541",
        "Mosko": "gn:524901",
    },
    demonyms={
        "tirk": "TR",
        "tirkan": "TR",
        "tirkî": "TR",
        "Tirk": "TR",
        "sûrî": "SY",
        "sûriyeyî": "SY",
        "iraqî": "IQ",
        "îranî": "IR",
        "amerîkî": "US",
        "emerîkî": "US",
        "brîtanî": "GB",
        "îngilîz*": "GB",
        "alman": "DE",
        "elman": "DE",
        "almanî": "DE",
        "fransî": "FR",
        "frensî": "FR",
        "rûs": "RU",
        "rûsî": "RU",
        "ûkraynî": "UA",
        "ukraynî": "UA",
        "îsraîlî": "IL",
        "filistînî": "PS",
        "çînî": "CN",
        "ermen": "AM",
        "ermenî": "AM",
        "ermeniyan": "AM",
        "efxan": "AF",
        "efxanî": "AF",
        "siûdî": "SA",
        "misrî": "EG",
        "yewnan*": "GR",
        "holandî": "NL",
        "swêdî": "SE",
    },
    lower_demonyms=True,
)

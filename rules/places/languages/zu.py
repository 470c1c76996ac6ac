"""Zulu: the words beside names of places, and the endings of its cases."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

GRAMMAR = Grammar(
    language="zu",
    at="""
    e- ku ku- e ase- eduze_kwase- eduze_kwa ngaphandle_kwase- ngaphandle_kwa phakathi_kwa emzini
    edolobheni edolobheni_lase endaweni endaweni_yase elokishini elokishini_lase esifundazweni
    esifundeni sase lase yase wase kwase nase bese esigodini esibhedlela esikhumulweni ogwini
    enyakatho_ye eningizimu_ye empumalanga_ye entshonalanga_ye enyakatho eningizimu ezweni ezweni_lase
    emgwaqweni""",
    of="lase yase wase sase base kwase zase",
    from_="ovela ophuma abavela abaphuma uvela bevela ngowase waseduze odabuka evela esuka",
    towards="eya oya abaya iya beya ebheke ebheke_e",
    to="ku uya",
    moving="""
    baleka* ubaleke babaleke wabalekela indiza hamba* wahamba uhambo buyela* babuyela ubuyele thunyel*
    uthunyelwe dingis* xosh* uxoshwe thutha* bathuthela vakash* uvakashele izindiza fuduk* bafudukela""",
    linked="ne no na",
    border="umngcele umngceleni emngceleni imingcele",
    likeness="njenga njengase njengalokhu njengasemva okufana efana emva_kwe kusukela ngemuva_kwe",
    felt="uzwakale wezwakala kuzwakale",
    origin="""
    izivakashi isivakashi izakhamuzi isakhamuzi inxusa inxusa_lase amanxusa ihhovisi_lenxusa
    iphasiphothi ifulegi umbaleki ababaleki abokufika owokufika abafundi umfundi abasebenzi umsebenzi
    amasosha isosha iqembu intatheli izintatheli ongoti uchwepheshe umdabu abashayeli""",
    offices="""
    inyuvesi_yase inyuvesi ibhange uhulumeni umnyango iphephandaba ihhotela iklabhu isivumelwano inkomfa
    umklomelo indebe iligi iphalamende ibutho inkampani umkhandlu""",
    after_offices="FC University Times Post Airlines United Pirates Chiefs",
    saying="""
    uxwayise ixwayise ithi uthi uthe ithe igxeke ugxeke icele ucele ifune ufuna imemezele umemezele
    iphikile uphikile isongele usongele unswinye izinswinyo iphendule isole""",
    acting="ihlasele uhlasele bahlasele ihlasela ibhomba iqhumise ngokumelene",
    titles="""
    umnu unkk unksz mnu umongameli uphini_kamongameli undunankulu ungqongqoshe usodolobha imeya unobhala
    ujenene ukoloneli umajeli ukaputeni usajini ukhomishana ubrigadiya udokotela udkt uprofesa usolwazi
    umfundisi ubhishobhi upapa inkosi inkosikazi indlovukazi isilo inkosana umqeqeshi umdlali umculi
    umlingisi umbhali intatheli umshushisi ijaji ummeli okhulumela umkhulumeli usihlalo umholi isekela
    induna""",
    place_nouns="""
    idolobha idolobha_lase umuzi ilokishi ilokishi_lase indawo indawo_yase isifundazwe isifundazwe_sase
    isifunda umasipala esigodini isigodi isikhumulo_sezindiza itheku inhloko-dolobha isiqhingi ijele
    isibhedlela umphakathi_wase izwe izwe_lase""",
    states="isifundazwe isifunda izwe",
    roads="""
    umgwaqo emgwaqweni isitaladi isiteshi ibhuloho umfula intaba ipaki inkundla isikole isonto i-N3 i-N2""",
    common="""
    Amanzi Ingozi Kusasa Mandla Mandela Dube Cele Moyo Chelsea Arsenal Florence Elizabeth Kanti Uma Lena
    Leli Lo Ba Nga Se Yena Isilo Umama Ubaba""",
    outlets="""
    Isolezwe Ilanga UmAfrika Bayede Ukhozi Ukhozi_FM Isolezwe_ngeSonto Ilanga_langeSonto Sowetan
    City_Press The_Star Star Daily_News Mercury Witness News24 Sunday_Times Daily_Sun Zululand_Observer
    Mail_&_Guardian Independent_Online SABC eNCA Newzroom_Afrika Reuters Washington_Post New_York_Times""",
    prefixes="kwase nase lase yase wase sase base zase ngase ase kwe nge ne se le ye we kwa ku e i o u",
    endings=(
        ("weni", "o"),
        ("wini", "u"),
        ("eni", "a"),
        ("eni", "e"),
        ("ini", "i"),
        ("ini", ""),
        ("eni", ""),
        ("ini", "e"),
    ),
    irregular={
        "eGoli": "Johannesburg",
        "eThekwini": "Durban",
        "ePitoli": "Pretoria",
        "eKapa": "Cape Town",
        "iTheku": "Durban",
        "eMgungundlovu": "Pietermaritzburg",
        "eBhayi": "Port Elizabeth",
        "eMonti": "East London",
        "eNkandla": "Nkandla",
        "eSoweto": "Soweto",
        "Goli": "Johannesburg",
        "Thekwini": "Durban",
        "eMzansi": "South Africa",
        "Mzansi": "South Africa",
        "eNdiya": "India",
        "eShayina": "China",
        "eMelika": "United States",
        "eNgilandi": "United Kingdom",
        "eJalimane": "Germany",
        "eFulansi": "France",
        "eRashiya": "Russia",
        "eZimbabwe": "Zimbabwe",
        "eLusuthu": "Lesotho",
        "eSwatini": "Eswatini",
        "eMozambique": "Mozambique",
    },
    names={
        "eNingizimu Afrika": "ZA",
        "Mzansi": "ZA",
        "Ningizimu Afrika": "ZA",
        "RSA": "ZA",
        "iMelika": "US",
        "Melika": "US",
        "iNgilandi": "GB",
        "eNgilandi": "GB",
        "iJalimane": "DE",
        "eJalimane": "DE",
        "iFulansi": "FR",
        "iShayina": "CN",
        "eShayina": "CN",
        "iRashiya": "RU",
        "eLusuthu": "LS",
        "Lusuthu": "LS",
        "eSwazini": "SZ",
        "iMozambique": "MZ",
        "iNigeria": "NG",
        "KwaZulu-Natali": "ZA.02",
        "KZN": "ZA.02",
        "iGauteng": "ZA.06",
        "eGauteng": "ZA.06",
        "iMpumalanga Kapa": "ZA.05",
        "Mpumalanga Koloni": "ZA.05",
        "eMpumalanga Kapa": "ZA.05",
        "eNtshonalanga Kapa": "ZA.11",
        "iNtshonalanga Kapa": "ZA.11",
        "Ntshonalanga Koloni": "ZA.11",
        "eFreyistata": "ZA.03",
        "iFreyistata": "ZA.03",
        "Freyistata": "ZA.03",
        "eMpumalanga": "ZA.07",
        "iMpumalanga": "ZA.07",
        "eNyakatho Ntshonalanga": "ZA.10",
        "Goli": "gn:993800",
        "eJozi": "gn:993800",
        "eMlazi": "gn:1007311",
        "uMlazi": "gn:1007311",
        "Umlazi": "gn:1007311",
        "Thekwini": "gn:1007311",
        "ePitoli": "gn:964137",
        "Pitoli": "gn:964137",
        "eTshwane": "gn:964137",
        "eKapa": "gn:3369157",
        "Kapa": "gn:3369157",
        "eMgungundlovu": "gn:965301",
        "Mgungundlovu": "gn:965301",
        "uMgungundlovu": "gn:965301",
        "eBhayi": "gn:964420",
        "iMonti": "gn:1006984",
    },
    demonyms={
        "amaMelika": "US",
        "iMelikana": "US",
        "amaMelikana": "US",
        "amaNgisi": "GB",
        "iNgisi": "GB",
        "amaJalimane": "DE",
        "iJalimane lase": "DE",
        "amaShayina": "CN",
        "amaNdiya": "IN",
        "abaseZimbabwe": "ZW",
        "oseZimbabwe": "ZW",
        "amaZimbabwe": "ZW",
        "amaMozambique": "MZ",
        "amaNigeria": "NG",
        "abeSuthu": "LS",
        "amaSwazi": "SZ",
    },
)

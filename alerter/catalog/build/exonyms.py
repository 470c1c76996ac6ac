"""Names in use that the lists lack, and listed names that are no names; written by hand."""
# ruff: noqa: RUF001 - names of many scripts are this module's subject

from __future__ import annotations

COUNTRY_NAMES = {
    "USA": "US",
    "U.S.": "US",
    "U.S.A.": "US",
    "United States of America": "US",
    "Estados Unidos": "US",
    "Estados Unidos de América": "US",
    "EE. UU.": "US",
    "EE.UU.": "US",
    "EEUU": "US",
    "États-Unis d'Amérique": "US",
    "Vereinigte Staaten von Amerika": "US",
    "Amerika Serikat": "US",
    "США": "US",
    "الولايات المتحدة": "US",
    "美国": "US",
    "米国": "US",
    "미국": "US",
    "UAE": "AE",
    "U.A.E.": "AE",
    "Emirates": "AE",
    "Britain": "GB",
    "Great Britain": "GB",
    "Gran Bretaña": "GB",
    "Großbritannien": "GB",
    "Grande-Bretagne": "GB",
    "U.K.": "GB",
    "DRC": "CD",
    "DR Congo": "CD",
    "D.R. Congo": "CD",
    "RD Congo": "CD",
    "RDC": "CD",
    "Democratic Republic of Congo": "CD",
    "Democratic Republic of the Congo": "CD",
    "République démocratique du Congo": "CD",
    "República Democrática del Congo": "CD",
    "Demokratische Republik Kongo": "CD",
    "Congo-Kinshasa": "CD",
    "ДР Конго": "CD",
    "刚果（金）": "CD",
    "刚果民主共和国": "CD",
    "Republic of Congo": "CG",
    "Republic of the Congo": "CG",
    "République du Congo": "CG",
    "Congo-Brazzaville": "CG",
    "Ivory Coast": "CI",
    "Costa de Marfil": "CI",
    "Burma": "MM",
    "Birmania": "MM",
    "Birmanie": "MM",
    "Czech Republic": "CZ",
    "Czechia": "CZ",
    "República Checa": "CZ",
    "Turkey": "TR",
    "Turkiye": "TR",
    "Turquía": "TR",
    "Palestine": "PS",
    "Holland": "NL",
    "Swaziland": "SZ",
    "Macedonia": "MK",
    "East Timor": "TL",
    "Timor Oriental": "TL",
    "Cape Verde": "CV",
    "South Korea": "KR",
    "North Korea": "KP",
    "Corea del Sur": "KR",
    "Corea del Norte": "KP",
    "Corée du Sud": "KR",
    "Corée du Nord": "KP",
    "КНДР": "KP",
    "Южная Корея": "KR",
    "Северная Корея": "KP",
    "Південна Корея": "KR",
    "كوريا الجنوبية": "KR",
    "كوريا الشمالية": "KP",
    "韓国": "KR",
    "北朝鮮": "KP",
    "Russia": "RU",
    "Rusia": "RU",
    "Russie": "RU",
    "РФ": "RU",
    "Syria": "SY",
    "Vietnam": "VN",
    "Laos": "LA",
    "Hong Kong": "HK",
    "Macau": "MO",
    "Macao": "MO",
    "Guinea Ecuatorial": "GQ",
    "Guinea-Bisáu": "GW",
    "Guinea-Bissau": "GW",
    "Vatican": "VA",
    "Bosnia": "BA",
    "Trinidad": "TT",
    "Tobago": "TT",
}

SHARED_NAMES = (
    ("Korea", "KR"),
    ("Korea", "KP"),
    ("Corea", "KR"),
    ("Corea", "KP"),
    ("Congo", "CD"),
    ("Congo", "CG"),
    ("Kongo", "CD"),
    ("Kongo", "CG"),
)
"""Names of two countries each: a rule must say which, news shows it."""

ADMIN1_NAMES = {
    "MX.09": ("CDMX", "Ciudad de México", "Mexico City"),
    "MX.15": ("Edomex", "Estado de México", "State of Mexico", "Mexico State"),
    "UA.25": ("Закарпаття", "Закарпатье", "Zakarpattia", "Transcarpathia"),
    "TR.34": ("Istanbul",),
    "FR.93": ("PACA",),
    "US.DC": ("Washington D.C.", "D.C."),
    "PS.GZ": (
        *("Gaza Strip", "Gaza", "Franja de Gaza", "Faixa de Gaza", "Bande de Gaza", "Gazastreifen"),
        *(
            "Striscia di Gaza",
            "Gazastrook",
            "Strefa Gazy",
            "Сектор Газа",
            "Сектор Гази",
            "Gazze Şeridi",
            "قطاع غزة",
        ),
        *(
            "نوار غزه",
            "רצועת עזה",
            "Jalur Gaza",
            "Dải Gaza",
            "加沙地带",
            "加薩走廊",
            "ガザ地区",
            "가자 지구",
            "가자지구",
        ),
    ),
    "PS.WE": (
        *("West Bank", "Cisjordania", "Cisjordânia", "Cisjordanie", "Westjordanland", "Cisgiordania"),
        *("Westelijke Jordaanoever", "Zachodni Brzeg", "Западный берег", "Западный берег реки Иордан"),
        *(
            "Західний берег",
            "Batı Şeria",
            "الضفة الغربية",
            "کرانه باختری",
            "הגדה המערבית",
            "Tepi Barat",
            "Bờ Tây",
        ),
        *("约旦河西岸", "約旦河西岸", "ヨルダン川西岸", "요르단강 서안", "서안지구"),
    ),
    "UA.11": (
        "Crimea",
        "Krim",
        "Crimée",
        "Criméia",
        "Crimeia",
        "Krym",
        "Крым",
        "Крим",
        "Kırım",
        "القرم",
        "克里米亚",
        "クリミア",
    ),
    "IN.12": (
        "Kashmir",
        "Cachemira",
        "Cachemire",
        "Kaschmir",
        "Caxemira",
        "Кашмир",
        "Кашмір",
        "Keşmir",
        "كشمير",
        "कश्मीर",
        "کشمیر",
        "克什米尔",
        "カシミール",
        "카슈미르",
    ),
    "TR.62": ("Dersim",),
    "GB.ENG": ("England", "Inglaterra", "Angleterre"),
    "GB.SCT": ("Scotland", "Escocia", "Escócia", "Écosse", "Schottland", "Scozia", "Шотландия"),
    "GB.WLS": ("Wales", "Gales", "País de Gales", "Pays de Galles", "Galles", "Уэльс"),
    "GB.NIR": ("Northern Ireland", "Irlanda del Norte", "Irlanda do Norte", "Irlande du Nord", "Nordirland"),
}

NOT_NAMES: dict[str, tuple[str, ...]] = {
    # The State of Mexico is always written out in news; "Mexico" alone is the country.
    "MX.15": ("mexico", "mexique", "mexiko", "messico"),
    "IM": ("man", "mann"),
    # "America" alone is the United States; "the world" and "north" are no news.
    "m49:019": ("america", "amerika", "amerique"),
    "m49:001": ("world", "mundo", "monde", "welt"),
}
"""By code: keys that one of the lists gives, and that mean something else in news."""

GENERIC = frozenset(
    """capital central centre center centro north south east west northern southern eastern western northeast
    northwest southeast southwest northeastern northwestern southeastern southwestern nord sud est ouest
    norte sur sul este leste oeste interior islands island federal littoral litoral coast lakes delta
    forest plateau plateaux bay gulf golfo cascade cascades rivers savanes maritime midlands
    border free unity free state union oriental occidental central region zuid noord oost west
    metropolitan capitale highlands upper lower city municipality state province region district estado
    provincia distrito federal district capital region capital district العاصمه الشرقيه الغربيه الشماليه
    الجنوبيه الوسطي الوسطى الداخليه الشرقي الغربي الشمالي الجنوبي الشمال الجنوب center vest ost nor nort
    ville university chinese jewish national nacional un eu ue onu nato otan africa asia
    europe europa america americas oceania antarctica eurasia balkans
    earth atlantic pacific caribbean""".split()  # noqa: SIM905 - words read best as words
)
"""Keys that name a place somewhere and, in news, mostly mean a part of anywhere."""

JUNK = frozenset(
    {
        *("white house", "garden city", "middle east", "european union", "latin america", "central america"),
        *(
            "north america",
            "south america",
            "southeast asia",
            "hamas",
            "hezbollah",
            "taliban",
            "isis",
            "daesh",
        ),
        *("holy city", "eternal city", "big apple", "windy city", "queen city", "capital city", "old town"),
        *(
            "new town",
            "downtown",
            "sin city",
            "metro",
            "kremlin",
            "wall street",
            "silicon valley",
            "hollywood",
        ),
        *("chinatown", "little italy", "green zone", "red zone", "holy land", "promised land", "motor city"),
        *("the city", "the capital", "the port", "navy", "army", "marine", "police", "palace", "parliament"),
        *("бог", "мир", "город", "столица", "المدينة", "العاصمة", "首都", "首府"),
    }
)
"""Lesser names of towns that mean something else."""

OTHER_NAMES: dict[str, tuple[str, ...]] = {
    "gn:3531013": ("chiapas",),
    "gn:5417598": ("el paso",),
}
"""By id: names a town is listed under and hardly ever called by; they get the last rank."""

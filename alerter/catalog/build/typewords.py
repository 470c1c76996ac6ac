"""The words for what an area is (state, oblast, 省), which names have beside them or go without."""
# ruff: noqa: RUF001 - words of many scripts are this module's subject

from __future__ import annotations

import re

from rules.text import is_unspaced

# A word with "+" may or must have a link after it: "Departamento de la ...".
_BEFORE = """
state+ province+ republic+ region+ city+ county+ district+ municipality+ department+ prefecture+ governorate+
emirate+ estado+ provincia+ departamento+ municipio+ comarca+ partido+ región+ distrito+ condado+ cantón+
comunidad-autónoma+ estado-libre+ região+ província+ município+ département+ région+ province+ canton+
gouvernorat+ préfecture+ wilaya+ cercle+ arrondissement+ collectivité+ comté+ regione+ provincia-autonoma+
città-metropolitana+ libero-consorzio-comunale+ provinz kanton landkreis kreis bezirk land freistaat
regierungsbezirk provincie województwo powiat gmina okres kraj megye judeţul județul judet oblast provinsi
kabupaten kota tỉnh thành-phố huyện opština općina grad comuna comune qada raion rayon mkoa-wa changwat amphoe
region oblast+ raion+ kraj+
штат область провинция республика провінція округ район кантон земля воеводство департамент
ولاية محافظة مقاطعة إقليم منطقة قضاء إمارة مديرية استان شهرستان מחוז נפת จังหวัด อำเภอ
"""
_ELIDING = """
département région province canton préfecture gouvernorat provincia regione
"""
_AFTER = """
state province oblast oblast' oblast’ region department governorate prefecture county district emirate
voivodeship territory krai kray division parish canton municipality borough census-area raion rayon kommun
kommune autonomous-region autonomous-oblast autonomous-community municipal-district metropolitan-area regency
subdistrict island-region township shire city-and-borough metropolitan-municipality district-municipality
local-municipality cercle
область край штат провинция республика автономный-округ автономная-область район муниципальный-район
воеводство губерния провінція округа воєводство
eyaleti ili vilayeti ilçesi bölgesi megye vármegye járás län fylke maakunta maakond apskritis rajons
novads kraj
okres županija okrug provincie vald reģions provints
राज्य प्रान्त ज़िला जिला জেলা বিভাগ
"""


def _either(words: str) -> str:
    return "|".join(re.escape(word).replace(r"\-", " ") for word in words.split())


_LINKED_BY = "of the|of|de la|de los|de las|del|de|do|da|dos|das|du|des|di|della|delle"
_LINKED = "|".join(_either(word[:-1]) for word in _BEFORE.split() if word.endswith("+"))
_PLAIN = _either(" ".join(word for word in _BEFORE.split() if not word.endswith("+")))
_TYPE_WORDS = re.compile(
    rf"^(?:{_either(_ELIDING)})\s+(?:d|dell|de l)['’]|^(?:{_LINKED})\s+(?-i:{_LINKED_BY})\s+|^(?:{_PLAIN})\s+"
    rf"|\s+(?:{_either(_AFTER)})$",
    re.IGNORECASE,
)
_UNSPACED_TYPES = (
    re.compile(
        r"(?:(?:壮族|壯族|回族|维吾尔|維吾爾)?自治[区州县區縣]|[特別别]+行政[区區]|自由州|地方|[州省市県府都县縣区區道郡]|[地大][区區])$"
    ),
    re.compile(r"\s*(?:특별자치도|특별자치시|특별시|광역시|자치도|지방|[도주시군구현성])$"),
    re.compile(r"^(?:จังหวัด|อำเภอ|รัฐ)"),
)
_SHORTEST = 2


def without_type(name: str) -> str:
    """The name without the word for what the area is, or the name itself if that is all it has.

    >>> [without_type(n) for n in ("Estado de México", "San Diego County", "恰帕斯州", "Département d'Eure")]
    ['México', 'San Diego', '恰帕斯', 'Eure']
    """
    bare = _TYPE_WORDS.sub("", name, count=1).strip()
    if is_unspaced(name):
        for pattern in _UNSPACED_TYPES:
            shorter = pattern.sub("", bare)
            bare = shorter if len(shorter) >= _SHORTEST else bare
    return bare if len(bare) >= _SHORTEST else name

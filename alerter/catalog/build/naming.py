"""The names of the rows in other languages, and which written names are worth keeping."""
# ruff: noqa: RUF001 - names of many scripts are this module's subject

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from alerter.catalog.build.exonyms import ADMIN1_NAMES, COUNTRY_NAMES, GENERIC, JUNK, NOT_NAMES
from rules.places import layout
from rules.places.names import LONGEST_NAME, key, stem_key
from rules.text import fold, is_unspaced

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from alerter.catalog.build.inputs import Inputs
    from alerter.catalog.build.rows import Row, World

_EMPTY = "↑↑↑"  # CLDR: "see the parent locale"
_TYPE_WORDS = re.compile(
    r"^(?:state of|province of|republic of|region of|estado de|estado d[oa]|provincia (?:de|del|di)|"
    r"departamento (?:de|del)|département (?:de|du|des)|région (?:de|du|des)|región (?:de|del)|região d[eoa]|"
    r"oblast|kanton|canton (?:de|of)|provinsi|штат|область|провинция|республика|провінція|"
    r"ولاية|محافظة|مقاطعة|إقليم|منطقة)\s+"
    r"|\s+(?:state|province|oblast|region|department|governorate|prefecture|county|district|emirate|voivodeship|"
    r"territory|krai|division|parish|canton|municipality|область|край|штат|провинция|eyaleti|ili|"
    r"autonomous region|autonomous community)$",
    re.IGNORECASE,
)
_HAN_TYPES = re.compile(r"(?:州|省|市|県|府|都|自治区|地区|道|大区)$")

_PRESS = frozenset(
    """en es fr pt pt_PT de it nl pl ru uk ar fa he tr id ms vi sv da nb no fi cs sk hu ro el bg hr sr
    sr_Latn sl zh zh_Hant ja ko th hi bn ur ta te ml mr gu pa ca eu gl sw et lv lt ka hy az kk uz sq mk bs
    is fil af""".split()  # noqa: SIM905 - codes read best as words
)

_LONG_ENOUGH = 7
_SHORT_ACRONYM = 4
_LONGEST_WRITTEN = 48
_SHORT = 3
_CITY_PEOPLE, _BIG_CITY_PEOPLE, _METROPOLIS_PEOPLE = 50_000, 300_000, 1_000_000


def name_everything(world: World, inputs: Inputs) -> None:
    """Give countries and subdivisions their names in all languages, and subdivisions their ISO codes."""
    _name_countries(world, inputs)
    crosswalk = inputs.from_npm("iso3166-2-db", "data/iso3166-2.json")
    current = inputs.from_wheel("pycountry", "pycountry/databases/iso3166-2.json")["3166-2"]
    valid = {entry["code"]: entry["name"] for entry in current}
    names: dict[str, set[str]] = defaultdict(set)
    for locale, document in inputs.from_debian("unicode-cldr-core", "subdivisions"):
        for code, name in _cldr(document, "subdivision"):
            if _tells_apart(name, locale):
                names[code].add(name)
    _name_subdivisions(world, crosswalk, valid, names)
    _demote_namesakes(world)
    for code, own in ADMIN1_NAMES.items():
        for name in own:
            world.admin1[code].add(name)


def _name_countries(world: World, inputs: Inputs) -> None:
    for locale, document in inputs.from_debian("unicode-cldr-core", "main"):
        if "_" in locale and locale not in _PRESS | {"uz_Cyrl"}:
            continue
        for code, name in _cldr(document, "territory"):
            if code in world.countries and _tells_apart(name, locale):
                world.countries[code].add(name, alternate=locale not in _PRESS)
    for name, code in COUNTRY_NAMES.items():
        world.countries[code].add(name)


def _tells_apart(name: str, locale: str) -> bool:
    """False for short Latin names in languages with little press: too many are words elsewhere.

    `Soul` is Seoul, `Men` Maine and `Shine` China in one language each.
    """
    return locale in _PRESS or not name[0] < "\u0250" or len(name) >= _LONG_ENOUGH


def _demote_namesakes(world: World) -> None:
    """Of two states with one bare name (Kyiv City, Kyiv Oblast) the larger keeps it as its own.

    A state that has the name of a country only without its type word (Niger State) gives it up.
    """
    holders: dict[tuple[str, str], list[tuple[Row, str]]] = defaultdict(list)
    for row in world.admin1.values():
        for name in row.names:
            holders[row.country, key(name)].append((row, name))
    countries = {key(name) for row in world.countries.values() for name in row.names}
    for (_, written), held in holders.items():
        largest = max(row.population for row, _ in held)
        for row, name in held:
            borrowed = written in countries and key(row.name) != written
            row.names[name] = borrowed or row.population < largest


def _cldr(document: bytes, tag: str) -> Iterator[tuple[str, str]]:
    for element in ET.fromstring(document).iter(tag):  # noqa: S314 - a pinned package, at build time
        if element.text and element.text != _EMPTY and element.get("alt") != "short":
            yield element.get("type", ""), element.text


def _name_subdivisions(
    world: World, crosswalk: dict[str, Any], valid: dict[str, str], names: dict[str, set[str]]
) -> None:
    known = {(code[:2], _bare(name)): code for code, name in sorted(valid.items(), reverse=True)}
    regions = {
        f"{country}.{region.get('admin') or region.get('fips')}": (country, region)
        for country, entry in crosswalk.items()
        for region in entry.get("regions") or ()
    }
    for code, row in world.admin1.items():
        country, region = regions.get(code, (row.country, {}))
        old = f"{country}-{region['iso']}" if region.get("iso") else ""
        row.number = int((region.get("reference") or {}).get("geonames") or 0)
        written = {row.name, *(region.get("names") or {}).values(), region.get("name") or ""}
        now = old if old in valid else _match(country, written, known)
        row.iso = now or old
        for alias in {now, old} - {""}:
            written |= names.get(alias.replace("-", "").lower(), set())
        for name in sorted(filter(None, written)):
            row.add(name)
            if (bare := _without_type(name)) != name:
                row.add(bare)


def _match(country: str, written: set[str], known: dict[tuple[str, str], str]) -> str:
    """The current code of a subdivision whose code was renumbered, found by its name; or empty."""
    found = {known[country, _bare(name)] for name in written if (country, _bare(name)) in known}
    return min(found) if found else ""


def _bare(name: str) -> str:
    return key(_without_type(name))


def _without_type(name: str) -> str:
    bare = _TYPE_WORDS.sub("", name).strip()
    if is_unspaced(name):
        bare = _HAN_TYPES.sub("", bare)
    return bare if len(bare) > 1 else name


# --------------------------------------------------------------------------- which names are kept


def common_words(inputs: Inputs) -> frozenset[str]:
    """The ordinary words of English and Spanish, folded: those the word lists write small."""
    found: set[str] = set()
    for package in ("wamerican", "wspanish"):
        for _, content in inputs.from_debian(package, "dict"):
            words = content.decode("utf-8", "replace").split()
            found.update(fold(word) for word in words if word[0].islower() and "'" not in word)
    return frozenset(found)


def keys_of(row: Row, common: Collection[str] = ()) -> dict[str, bool]:
    """The keys a row is found under, each with whether it is a lesser name."""
    found: dict[str, bool] = {}
    for name, alternate in row.names.items():
        written = key(name)
        if not written or written in GENERIC or written in NOT_NAMES.get(row.code, ()):
            continue
        if alternate and (written in JUNK or not worth_keeping(name, row.population)):
            continue
        if alternate and written in common and row.population < _METROPOLIS_PEOPLE:
            continue
        if written.count(" ") < LONGEST_NAME and len(written) > 1:
            found[written] = alternate and found.get(written, True)
    for written, alternate in list(found.items()):
        stem = stem_key(written)
        if stem:
            found[stem] = alternate and found.get(stem, True)
    return found


def worth_keeping(name: str, population: int) -> bool:
    """False for the codes, romanisations and fragments among a town's lesser names.

    >>> (
    ...     worth_keeping("Nueva York", 8_000_000),
    ...     worth_keeping("NYC", 8_000_000),
    ...     worth_keeping("niu yue", 8_000_000),
    ... )
    (True, False, False)
    """
    if any(c.isdigit() for c in name) or len(name) > _LONGEST_WRITTEN or "=" in name:
        return False
    if name.isascii() and name.isupper() and len(name) <= _SHORT_ACRONYM:
        return False
    letters = len(fold(name).replace(" ", ""))
    if is_unspaced(name):
        return letters > 2 or (letters == 2 and population >= _CITY_PEOPLE)  # noqa: PLR2004 - characters
    if name[0].islower() or name[0] in "ʿʾ'’‘`(":
        return False
    return letters > _SHORT or (letters == _SHORT and population >= _BIG_CITY_PEOPLE)


# --------------------------------------------------------------------------- demonyms


def demonyms(inputs: Inputs) -> dict[str, str]:
    """The country each word for its people and things points at, with its common inflections."""
    found: dict[str, str] = {}
    for language, document in inputs.npm_folder("i18n-nationality", "langs"):
        for code, words in document["nationalities"].items():
            for word in [words] if isinstance(words, str) else words:
                for form in _inflected(key(word), language):
                    found.setdefault(layout.DEMONYM + form, code)
    return found


_PLURALS = {
    "en": ("", "s"),
    "fr": ("", "e", "s", "es"),
    "de": ("", "e", "en", "er", "es"),
    "es": ("", "s", "es"),
}


def _inflected(word: str, language: str) -> Iterator[str]:
    stems = [word]
    if language in ("es", "it") and word[-1:] in "oa":
        stems = [word[:-1] + "o", word[:-1] + "a"]
        if language == "it":
            stems += [word[:-1] + "i", word[:-1] + "e"]
    if language == "es" and word.endswith("es"):
        stems.append(word + "a")
    for stem in stems:
        for ending in _PLURALS.get(language, ("",)):
            yield stem + ending

"""The names of countries and their first and second levels in other languages, and of their people."""
# ruff: noqa: RUF001 - endings of Cyrillic names

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from alerter.catalog.build.exonyms import ADMIN1_NAMES, COUNTRY_NAMES, SHARED_NAMES
from alerter.catalog.build.subdivisions import Lists, join
from alerter.catalog.build.typewords import without_type
from rules.places import layout
from rules.places.names import key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from alerter.catalog.build.inputs import Inputs
    from alerter.catalog.build.rows import Row, World
    from alerter.catalog.build.subdivisions import Joined

_EMPTY = "↑↑↑"  # CLDR: "see the parent locale"
DISPLAY = tuple(
    """ar bn cs de el en es fa fr he hi hu id it ja ko nl pl pt ro ru sv th tr uk vi zh""".split()  # noqa: SIM905 - codes read best as words
)
"""The languages in which countries, states and world regions are shown by name."""

_PRESS = frozenset(
    """en es fr pt pt_PT de it nl pl ru uk ar fa he tr id ms vi sv da nb no fi cs sk hu ro el bg hr sr
    sr_Latn sl zh zh_Hant ja ko th hi bn ur ta te ml mr gu pa ca eu gl sw et lv lt ka hy az kk uz sq mk bs
    is fil af""".split()  # noqa: SIM905 - codes read best as words
)
_KEPT_VARIANTS = _PRESS | {"uz_Cyrl", "es_MX", "es_419", "pt_PT", "zh_Hant_HK", "az_Cyrl", "fr_CA"}
_LONG_ENOUGH = 7
_SHORT = 3
_ADJECTIVE = re.compile("(?:ск|цк|ськ|цьк)(?:ая|ий|ое|а|е|й)$")
"""What is left of `Московская область` names a kind of thing, not a place."""


def name_everything(world: World, inputs: Inputs) -> None:
    """Give countries and subdivisions their names in all languages, and subdivisions their ISO codes."""
    _name_countries(world, inputs)
    names: dict[str, dict[str, str]] = defaultdict(dict)
    for locale, document in inputs.from_debian("unicode-cldr-core", "subdivisions"):
        for code, name in _cldr(document, "subdivision"):
            names[code][locale] = name
    lists = Lists(inputs, names)
    _name_subdivisions(world, join(world, lists), lists)
    _name_second_level(world)
    _demote_namesakes(world)
    for code, own in ADMIN1_NAMES.items():
        for name in own:
            world.admin1[code].add(name)


# --------------------------------------------------------------------------- countries


def _name_countries(world: World, inputs: Inputs) -> None:
    peoples = demonyms(inputs, ("en",))
    for locale, names in inputs.locales():
        _add_names(world, locale, names, peoples)
    for locale, document in inputs.from_debian("unicode-cldr-core", "main"):
        _add_names(world, locale, dict(_cldr(document, "territory")), peoples)
    for name, code in (*COUNTRY_NAMES.items(), *SHARED_NAMES):
        world.countries[code].add(name)


def _add_names(world: World, locale: str, names: dict[str, str], peoples: Collection[str]) -> None:
    """Add what a locale calls the countries, without what are English words for their people.

    `Pakistani` and `Israeli` are countries in Albanian, `Swiss` is one in Indonesian.
    """
    if "_" in locale and locale not in _KEPT_VARIANTS:
        return
    for code, name in names.items():
        row = world.countries.get(code)
        if row is None:
            continue
        if locale in DISPLAY:
            row.display.setdefault(locale, name)
        people = locale != "en" and layout.DEMONYM + key(name) in peoples and key(name) != key(row.name)
        if _tells_apart(name, locale) and not people:
            row.add(name, 0 if locale in _KEPT_VARIANTS else 1)


def _tells_apart(name: str, locale: str) -> bool:
    """False for short Latin names in languages with little press: too many are words elsewhere.

    `Soul` is Seoul, `Men` Maine and `Shine` China in one language each.
    """
    return locale in _KEPT_VARIANTS or not name[0] < "\u0250" or len(name) >= _LONG_ENOUGH


def _cldr(document: bytes, tag: str) -> Iterator[tuple[str, str]]:
    for element in ET.fromstring(document).iter(tag):  # noqa: S314 - a pinned package, at build time
        if element.text and element.text != _EMPTY and element.get("alt") != "short":
            yield element.get("type", ""), element.text


# --------------------------------------------------------------------------- first and second level


_ID_BY_CODE = frozenset({"TZ.14", "TZ.24"})
"""Areas the crosswalk has under a neighbour's name and the right id."""


def _name_subdivisions(world: World, joined: Joined, lists: Lists) -> None:
    numbers = {region.place: region.number for found in lists.regions.values() for region in found}
    # The crosswalk goes by codes that GeoNames has since given to other areas: where the name says which
    # area is meant, its id counts.
    numbers |= {code: region.number for code, region in joined.regions.items() if code not in _ID_BY_CODE}
    shared = {number for number, times in Counter(numbers.values()).items() if times > 1}
    numbers = {code: 0 if number in shared else number for code, number in numbers.items()}
    holders = {(row.country, _bare(row.name)) for row in world.admin1.values()}
    for code, row in world.admin1.items():
        row.number = numbers.get(code, 0)
        row.iso = joined.current.get(code, "")
        region = joined.regions.get(code)
        # The crosswalk mixes up neighbours (Rukwa and Ruvuma): no area takes what another one is called.
        others = holders - {(row.country, _bare(row.name))}
        listed = {
            language: name
            for language, name in (region.names if region else {}).items()
            if (row.country, _bare(name)) not in others
        }
        said: defaultdict[str, set[str]] = defaultdict(set)
        for name in {row.name, *listed.values()}:
            said[name] = {"", "en"}
        found = joined.names.get(code, {})
        for locale, name in found.items():
            if _tells_apart(name, locale):
                said[name].add(locale)
        row.display = {
            language: name for language, name in (*listed.items(), *found.items()) if language in DISPLAY
        }
        row.display["en"] = row.name
        _add_said(row, said)
    for code, row in world.admin2.items():
        row.iso = joined.current.get(code, "")
    for old, code in joined.older.items():
        (world.admin1.get(code) or world.admin2.get(code) or world.countries[code]).older.append(old)


def _add_said(row: Row, said: Mapping[str, Collection[str]]) -> None:
    """Add the names of a state; a name that one language alone has is a lesser one, and no name if short."""
    languages: dict[str, set[str]] = defaultdict(set)
    for name, locales in said.items():
        for form in {name, without_type(name)} - {""}:
            languages[key(form)].update(locales)
    for name in sorted(filter(None, said)):
        for form in (name, without_type(name)):
            agreed = len(languages[key(form)] & _KEPT_VARIANTS | ({""} & languages[key(form)])) > 1
            if form != name and _ADJECTIVE.search(form):
                continue
            if agreed or len(form) > _SHORT or form[0] >= "\u0250":
                row.add(form, 0 if agreed else 1)


def _name_second_level(world: World) -> None:
    for row in world.admin2.values():
        bare = without_type(row.name)
        if bare != row.name:
            row.add(bare, 1)


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
            row.names[name] = int(borrowed or row.population < largest)


def _bare(name: str) -> str:
    return key(without_type(name))


# --------------------------------------------------------------------------- demonyms


def demonyms(inputs: Inputs, languages: Collection[str] = ()) -> dict[str, str]:
    """The country each word for its people and things points at, with its common inflections.

    Of all languages of the input, or of those named.
    """
    found: dict[str, str] = {}
    for language, document in inputs.npm_folder("i18n-nationality", "langs"):
        if languages and language not in languages:
            continue
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

"""Which ISO 3166-2 codes, current and older, and which names of the lists belong to which area.

The GeoNames code of an area is ours for good. Everything else is joined to it by name, since every list
numbers differently and some are of another year: the crosswalk and CLDR keep codes that ISO has since given
to other provinces, and GeoNames itself gave old numbers to new ones (Vietnam, 2025).
"""

from __future__ import annotations

import gettext
import io
import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from alerter.catalog.build.isocodes import ASTRAY, CURRENT, IN_SECOND_LEVEL, OLDER, TERRITORIES, UNRELATED
from alerter.catalog.build.pairing import (
    NAMES_ALONE,
    NAMES_THEN_HINTS,
    Names,
    agree,
    equal,
    mean_the_same,
    names_of,
    paired,
    similar,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from alerter.catalog.build.inputs import Inputs
    from alerter.catalog.build.rows import World

_COUNTRY = 2
_CODE = re.compile("[A-Z]{2}-[A-Z0-9]{1,3}")
_NONE = Names(frozenset())
_BY_CODE_ONLY = "geonames"
"""The crosswalk took this name by the GeoNames code, so that it says nothing about the other names."""


@dataclass(frozen=True, slots=True)
class Region:
    """What the crosswalk says of one area."""

    iso: str
    names: Mapping[str, str]
    """By language; the first is the list's own."""
    place: str
    """The GeoNames code it gives, which may be out of date."""
    number: int
    """The GeoNames id of that code."""

    def named(self) -> Names:
        """Its names as they are compared."""
        others = [name for language, name in self.names.items() if language != _BY_CODE_ONLY]
        return names_of(others[:1], others[1:])


@dataclass(slots=True)
class Joined:
    """What belongs to each area, by GeoNames code."""

    current: dict[str, str] = field(default_factory=dict)
    """The ISO code in force."""
    older: dict[str, str] = field(default_factory=dict)
    """Older ISO codes, and the area each leads to."""
    regions: dict[str, Region] = field(default_factory=dict)
    """What the crosswalk says of it."""
    names: dict[str, Mapping[str, str]] = field(default_factory=dict)
    """What CLDR calls it, by locale."""


class Lists:
    """The lists of subdivisions, by country."""

    def __init__(self, inputs: Inputs, cldr: Mapping[str, Mapping[str, str]]) -> None:
        self.regions: dict[str, list[Region]] = defaultdict(list)
        for country, entry in inputs.from_npm("iso3166-2-db", "data/iso3166-2.json").items():
            self.regions[country] = [_region(country, region) for region in entry.get("regions") or ()]
        self.cldr: dict[str, dict[str, Mapping[str, str]]] = defaultdict(dict)
        for code, names in sorted(cldr.items()):
            if len(code) == _COUNTRY:
                continue
            self.cldr[code[:2].upper()][_iso(code)] = names
        self.renamed = dict(_renamed(inputs))
        self._translated = _translated(inputs)
        self._listed: dict[tuple[str, bool], dict[str, Names]] = {}
        self.entries: dict[str, dict[str, dict[str, str]]] = defaultdict(dict)
        for entry in inputs.from_wheel("pycountry", "pycountry/databases/iso3166-2.json")["3166-2"]:
            self.entries[entry["code"][:2]][entry["code"]] = entry

    def listed(self, country: str, *, top: bool) -> dict[str, Names]:
        """The names of the country's codes in force, of the first level or of those below.

        CLDR adds its names to a code that means the same in both lists.
        """
        if (country, top) in self._listed:
            return self._listed[country, top]
        found = self._listed[country, top] = {}
        for code, entry in self.entries[country].items():
            if bool(entry.get("parent")) == top:
                continue
            own = [entry["name"], f"{entry['name']} {entry['type']}"]
            others = self._translated.get(entry["name"], set())
            found[code] = names_of(own, others)
            if self.agrees(found[code], country, code):
                found[code] = names_of(own, [*others, *self.cldr[country][code].values()])
        return found

    def in_force(self, country: str) -> dict[str, Names]:
        """The names of all the country's codes in force."""
        return self.listed(country, top=True) | self.listed(country, top=False)

    def agrees(self, names: Names, country: str, code: str) -> bool:
        """True if CLDR means this by the code as well."""
        other = self.cldr[country].get(code, {})
        return bool(other) and mean_the_same(names, _called(other), _in_english(other))


def join(world: World, lists: Lists) -> Joined:
    """Join the lists to the first-level areas of the world."""
    joined = Joined()
    countries: dict[str, dict[str, Names]] = defaultdict(dict)
    for code, row in world.admin1.items():
        countries[row.country][code] = names_of([row.name])
    for country, areas in sorted(countries.items()):
        _join_regions(country, areas, lists, joined)
        _join_codes(country, areas, lists, joined)
        _join_names(country, areas, lists, joined)
        if country in IN_SECOND_LEVEL:
            _join_second_level(country, world, lists, joined)
    _add_older(world, lists, joined)
    return joined


def _join_regions(country: str, areas: Mapping[str, Names], lists: Lists, joined: Joined) -> None:
    regions = {str(at): region for at, region in enumerate(lists.regions[country])}
    named = {at: region.named() for at, region in regions.items()}
    hints: dict[str, set[str]] = defaultdict(set)
    for at, region in regions.items():
        hints[region.place].add(at)
    known = lists.in_force(country)
    found = {}
    for area in areas:
        for at, region in regions.items():
            if (
                region.iso
                and region.iso == CURRENT.get(area)
                and agree(known.get(region.iso, _NONE), named[at])
            ):
                found[area] = at
    found |= _left(areas, named, hints, found)
    joined.regions |= {area: regions[at] for area, at in found.items()}


def _join_codes(country: str, areas: Mapping[str, Names], lists: Lists, joined: Joined) -> None:
    """Find the code in force; a code of the first level is preferred, as far as names leave a choice."""
    own = {area: CURRENT[area] for area in areas if area in CURRENT}
    taken = set(own.values())
    left = {area: _all_names(area, areas[area], joined) for area in areas if area not in own}
    left = {area: names for area, names in left.items() if area not in UNRELATED}
    top = {code: names for code, names in lists.listed(country, top=True).items() if code not in taken}
    below = {code: names for code, names in lists.listed(country, top=False).items() if code not in taken}
    hints = {area: {joined.regions[area].iso} for area in left if area in joined.regions}
    found: dict[str, str] = {}
    for codes, rounds in ((top, (equal,)), (below, (equal,)), (top, NAMES_THEN_HINTS), (below, (similar,))):
        settled = set(found.values())
        free = {code: names for code, names in codes.items() if code not in settled}
        found |= paired({a: names for a, names in left.items() if a not in found}, free, hints, rounds)
    joined.current |= found | {area: code for area, code in own.items() if code}


def _join_names(country: str, areas: Mapping[str, Names], lists: Lists, joined: Joined) -> None:
    """Find the code under which CLDR knows the area, and take its names."""
    known = lists.in_force(country)
    # Of the districts below only those count that GeoNames has on its first level.
    apart = {code for code in lists.listed(country, top=False) if code not in joined.current.values()}
    codes = {code: _called(names) for code, names in lists.cldr[country].items() if code not in apart}
    hints: dict[str, set[str]] = defaultdict(set)
    wanted = {}
    found = {}
    for area, own in areas.items():
        current = joined.current.get(area, "")
        wanted[area] = _both(_all_names(area, own, joined), known.get(current, _NONE))
        hints[area] = {current} | ({joined.regions[area].iso} if area in joined.regions else set())
        by_hand = current in codes and current == CURRENT.get(area)
        if by_hand and lists.agrees(known.get(current, _NONE), country, current):
            found[area] = current
    for area, code in (found | _left(wanted, codes, hints, found)).items():
        if area in found or lists.agrees(wanted[area], country, code):
            joined.names[area] = lists.cldr[country][code]
            joined.older.setdefault(code, area)


def _left(
    areas: Mapping[str, Names],
    codes: Mapping[str, Names],
    hints: Mapping[str, Collection[str]],
    found: Mapping[str, str],
) -> dict[str, str]:
    """Pair what is neither settled nor to be left alone."""
    taken = set(found.values())
    left = {area: names for area, names in areas.items() if area not in found and area not in UNRELATED}
    return paired(
        left, {code: names for code, names in codes.items() if code not in taken}, hints, NAMES_ALONE
    )


def _join_second_level(country: str, world: World, lists: Lists, joined: Joined) -> None:
    """Give the codes of areas that GeoNames has on its second level to those."""
    rows = {code: row for code, row in world.admin2.items() if row.country == country}
    joined.current |= {code: CURRENT[code] for code in rows if code in CURRENT}
    taken = set(joined.current.values())
    codes = {code: names for code, names in lists.listed(country, top=True).items() if code not in taken}
    areas = {code: names_of([row.name]) for code, row in rows.items() if code not in joined.current}
    joined.current |= paired(areas, codes, {}, (equal,))


def _add_older(world: World, lists: Lists, joined: Joined) -> None:
    """Collect the codes no longer in force; what means another area today is not among them."""
    valid = {code for entries in lists.entries.values() for code in entries} | set(joined.current.values())
    places = {code: area for area, code in joined.current.items()}
    older = {**TERRITORIES}
    older |= {old: places.get(code, code) for old, code in OLDER.items()}
    for area, region in joined.regions.items():
        if region.iso:
            older.setdefault(region.iso, area)
    for code, area in joined.older.items():
        older.setdefault(code, area)
    for old, code in lists.renamed.items():
        area = places.get(code) or older.get(code) or code
        older.setdefault(old, area)
    known = world.admin1.keys() | world.admin2.keys() | world.countries.keys()
    joined.older = {
        code: area
        for code, area in sorted(older.items())
        if area in known
        and code not in ASTRAY
        and _CODE.fullmatch(code)
        and (code not in places and (code not in valid or code in TERRITORIES or code in OLDER))
    }


def _all_names(area: str, own: Names, joined: Joined) -> Names:
    return _both(own, joined.regions[area].named()) if area in joined.regions else own


def _both(own: Names, other: Names) -> Names:
    return Names(own.own, own.full | other.full, own.bare | other.bare, own.words | other.words)


def _called(names: Mapping[str, str]) -> Names:
    return names_of([names["en"]] if "en" in names else [], names.values())


def _in_english(names: Mapping[str, str]) -> Names:
    return names_of([names["en"]] if "en" in names else [])


def _region(country: str, entry: dict[str, Any]) -> Region:
    named = {"": entry["name"]} | {language: name for language, name in entry["names"].items() if name}
    return Region(
        iso=f"{country}-{entry['iso']}" if entry.get("iso") else "",
        names={language: name for language, name in named.items() if name},
        place=f"{country}.{entry.get('admin') or entry.get('fips')}",
        number=int((entry.get("reference") or {}).get("geonames") or 0),
    )


def _iso(code: str) -> str:
    """`cngd` of CLDR as `CN-GD`, and `CN` as it is."""
    return f"{code[:2]}-{code[2:]}".upper() if len(code) > _COUNTRY else code.upper()


def _renamed(inputs: Inputs) -> Iterable[tuple[str, str]]:
    """Codes for which CLDR names one successor, and that: an area, or a territory with a code of its own."""
    files = dict(inputs.from_debian("unicode-cldr-core", "supplemental"))
    for alias in ET.fromstring(files["supplementalMetadata"]).iter("subdivisionAlias"):  # noqa: S314 - a pinned package, at build time
        successors = alias.get("replacement", "").split()
        if len(successors) == 1 and "?" not in successors[0]:
            yield _iso(alias.get("type", "")), _iso(successors[0])


def _translated(inputs: Inputs) -> dict[str, set[str]]:
    """What the names of the codes in force are in other languages."""
    found: dict[str, set[str]] = defaultdict(set)
    for _, data in inputs.wheel_folder("pycountry", "pycountry/locales", "/LC_MESSAGES/iso3166-2.mo"):
        catalogue = gettext.GNUTranslations(io.BytesIO(data))
        for name in _messages(catalogue):
            found[name].add(catalogue.gettext(name))
    return found


def _messages(catalogue: gettext.GNUTranslations) -> list[str]:
    return [name for name in vars(catalogue)["_catalog"] if isinstance(name, str) and name]

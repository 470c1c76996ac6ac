"""The exact names of official warnings: how those who number earthquakes, storms and alerts call them.

    guid, link and elements of an entry | ids, what it refers to, who issues it

An id is `issuer:number`. Equal ids are of one happening, whatever else is said. Two ids of one series are of
two; a series is what one issuer numbers in one go: the quakes of one network, the floods of GDACS. Ids of two
series say nothing of each other, for everybody numbers the same earthquake.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rules.model.items import Official

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

ADVICE = "advisory_change"
UPDATE, CANCEL = "update", "cancel"
MOST_IDS = 40
"""Ids that one warning may refer to, the latest; more are no warning."""
_LONGEST = 20_000
"""Characters of all references that are looked at."""

FIELDS = (
    "gdacs_eventtype",
    "gdacs_eventid",
    "nhc_atcf",
    *(
        front + name
        for front in ("cap_", "")  # the elements of CAP in its own namespace, or in that of the document
        for name in ("identifier", "sender", "msgtype", "message_type", "references")
    ),
)
"""The elements of an entry that are asked for, as the parser names them."""

_USGS = r"https?://earthquake\.usgs\.gov"
_QUAKE = r"([a-z]{2}[a-z0-9]{3,24})"
_GDACS = r"https?://(?:www\.)?gdacs\.org/[^?]{1,80}\?"
_EMSC = r"https?://(?:www\.)?emsc(?:-csem)?\.(?:org|eu)/[^?]{1,80}\?"
_VALUE = r"(?![^&#])"
_EVENT = rf"(?=(?:.*&)?eventtype=([a-z]{{2}}){_VALUE})"
_ADDRESSES = tuple(
    (re.compile(pattern, re.IGNORECASE | re.ASCII), form)
    for pattern, form in (
        (r"urn:earthquake-usgs-gov:([a-z]{2,10}):([a-z0-9]{3,20})$", "usgs:{0}{1}"),
        (rf"{_USGS}/earthquakes/eventpage/{_QUAKE}(?![^/?#])", "usgs:{0}"),
        (rf"{_USGS}/.{{1,80}}/Quakes/{_QUAKE}\.php$", "usgs:{0}"),
        (rf"{_GDACS}{_EVENT}(?:.*&)?eventid=(\d{{1,10}}){_VALUE}", "gdacs:{0}{1}"),
        (rf"{_EMSC}(?:.*&)?id=(\d{{4,10}}){_VALUE}", "emsc:{0}"),
        (r"https?://www\.nhc\.noaa\.gov/.{0,60}/((?:al|ep|cp)[0-4]\d20\d\d)\.", "atcf:{0}"),
        (r"https?://www\.metoc\.navy\.mil/jtwc/products/([a-z]{2}[0-4]\d)(\d\d)(?!\d)", "atcf:{0}20{1}"),
        (r"(?:\S{1,200}[/:])?(2\.49\.0\.\d[\w.-]{5,150})$", "cap:{0}"),
    )
)
"""What a guid or a link says, and the id it makes. A storm's numbers from 50 on are those of trials."""
_STORM = re.compile(r"[a-z]{2}[0-4]\d20\d\d", re.IGNORECASE | re.ASCII)
_KIND_AND_NUMBER = re.compile(r"[A-Z]{2}\d{1,10}", re.ASCII)
_OID = re.compile(r"(?:urn:oid:)?(2\.49\.0\.\d[\w.-]{5,150})", re.ASCII)
_IDENTIFIER = re.compile(r"[^\s,<&]{1,200}")
_SENDER = re.compile(r"[^\s,<&]{1,100}")
_GDACS_CAP = re.compile(r"cap:info-gdacs@gdacs\.org,GDACS_([A-Z]{2})_(\d{1,10})(?:_\d{1,10})?", re.ASCII)
_SERIES = re.compile(r"usgs:..|gdacs:..|emsc:|atcf:|cap:2\.49\.0\.\d+\.\d+|cap:[^,]+,")

_QUAKES = ("usgs:", "emsc:", "gdacs:EQ")

_ISSUERS = tuple(
    (re.compile(rf"https?://(?:[\w-]+\.)*{re.escape(site)}(?![\w.-])", re.IGNORECASE | re.ASCII), country)
    for site, country in (
        ("travel.state.gov", "US"),
        ("gov.uk/foreign-travel-advice", "GB"),
        ("travel.gc.ca", "CA"),
        ("voyage.gc.ca", "CA"),
        ("smartraveller.gov.au", "AU"),
        ("safetravel.govt.nz", "NZ"),
        ("auswaertiges-amt.de", "DE"),
        ("diplomatie.gouv.fr", "FR"),
        ("viaggiaresicuri.it", "IT"),
        ("anzen.mofa.go.jp", "JP"),
        ("nederlandwereldwijd.nl", "NL"),
        ("eda.admin.ch", "CH"),
    )
)
"""The pages on which governments advise travelers, and whose they are."""


def official(guid: str, link: str, said: Mapping[str, str] | None = None) -> Official:
    """What an entry with this guid, link and these elements is called by those who warn.

    >>> official("urn:earthquake-usgs-gov:us:6000abcd", "").ids
    ('usgs:us6000abcd',)
    >>> official("", "https://www.gdacs.org/report.aspx?eventtype=EQ&eventid=1470644").ids
    ('gdacs:EQ1470644',)
    """
    said = said or {}
    action = _said(said, "msgtype", "message_type").strip().lower()
    own = _cap_id(_said(said, "sender"), _said(said, "identifier"))
    ids = (*_by_address(guid), *_by_address(link), *_by_element(said), own, *_of_gdacs(own))
    return Official(
        ids=tuple(dict.fromkeys(filter(None, ids))),
        refers=tuple(_references(_said(said, "references"))),
        action=action if action in {UPDATE, CANCEL} else "",
        issuer=next((country for site, country in _ISSUERS if site.match(link)), ""),
    )


def _by_address(address: str) -> Iterator[str]:
    for pattern, form in _ADDRESSES:
        if found := pattern.match(address):
            yield _plain(form.format(*found.groups()))


def _plain(name: str) -> str:
    return name[:6] + name[6:].upper() if name.startswith("gdacs:") else name.lower()


def _by_element(said: Mapping[str, str]) -> Iterator[str]:
    event = f"{said.get('gdacs_eventtype', '')}{said.get('gdacs_eventid', '')}".strip()
    if _KIND_AND_NUMBER.fullmatch(event):
        yield f"gdacs:{event}"
    storm = said.get("nhc_atcf", "").strip()
    if _STORM.fullmatch(storm):
        yield f"atcf:{storm.lower()}"


def _cap_id(sender: str, identifier: str) -> str:
    """The id of an alert: its number alone if it is one of the world's, else together with its sender."""
    identifier, sender = identifier.strip(), sender.strip().lower()
    if number := _OID.fullmatch(identifier):
        return f"cap:{number[1].lower()}"
    if _IDENTIFIER.fullmatch(identifier) and _SENDER.fullmatch(sender):
        return f"cap:{sender},{identifier}"
    return ""


def _of_gdacs(own: str) -> Iterator[str]:
    """The event a CAP alert of GDACS is about, each of whose episodes has a number of its own."""
    if found := _GDACS_CAP.fullmatch(own):
        yield f"gdacs:{found[1]}{found[2]}"


def _references(said: str) -> Iterator[str]:
    for part in said[-_LONGEST:].split()[-MOST_IDS:]:
        sender, _, rest = part.partition(",")
        if name := _cap_id(sender, rest.partition(",")[0]):
            yield name


def _said(said: Mapping[str, str], *names: str) -> str:
    keys = [front + name for front in ("cap_", "") for name in names]
    return next((said[key] for key in keys if said.get(key)), "")


def subject_of(official: Official) -> str:
    """What a source that has one subject warns of, in English; empty if it has several.

    >>> subject_of(Official(("usgs:us6000abcd",)))  # "M 5.3 - 12 km S of Tapachula"
    'Earthquake'
    """
    if any(name.startswith(_QUAKES) for name in official.ids):
        return "Earthquake"
    return "Travel advisory" if official.issuer else ""


def other_number(ours: Iterable[str], theirs: Iterable[str]) -> str:
    """What sets two warnings apart by their ids, in words: two numbers of one series, and none in common."""
    known: dict[str, str] = {}
    named = set(theirs)
    for name in sorted(named):
        if series := _SERIES.match(name):
            known.setdefault(series[0], name)
    mine = sorted(ours)
    if not named.isdisjoint(mine):
        return ""
    for name in mine:
        series = _SERIES.match(name)
        if series and series[0] in known:
            return f"official id {name}, not {known[series[0]]}"
    return ""

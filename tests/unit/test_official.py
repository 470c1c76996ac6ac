"""What warnings are called by those who number them, read from guids, links and elements of feeds."""

from __future__ import annotations

import pytest

from rules.official import MOST_IDS, official, other_number

JTWC = "https://www.metoc.navy.mil/jtwc/products"
SENT = "2026-11-22T10:00:00-00:00"
NAMED = {
    "a USGS guid": ("urn:earthquake-usgs-gov:us:6000abcd", "", ["usgs:us6000abcd"]),
    "an old USGS guid": ("urn:earthquake-usgs-gov:us:2010apcd", "", ["usgs:us2010apcd"]),
    "a USGS page": ("", "https://earthquake.usgs.gov/earthquakes/eventpage/us6000abcd", ["usgs:us6000abcd"]),
    "a part of it": ("", "https://earthquake.usgs.gov/earthquakes/eventpage/ci403/map?x=1", ["usgs:ci403"]),
    "an old USGS page": (
        "",
        "http://earthquake.usgs.gov/earthquakes/recenteqsww/Quakes/us2010apcd.php",
        ["usgs:us2010apcd"],
    ),
    "guid and page of two names": (
        "urn:earthquake-usgs-gov:ci:40312345",
        "https://earthquake.usgs.gov/earthquakes/eventpage/us6000abcd",
        ["usgs:ci40312345", "usgs:us6000abcd"],
    ),
    "a GDACS page": (
        "EQ1199929",
        "http://www.gdacs.org/report.aspx?eventtype=EQ&eventid=1199929",
        ["gdacs:EQ1199929"],
    ),
    "in another order": (
        "",
        "https://gdacs.org/Cyclones/report.aspx?eventid=1000643&episodeid=3&eventtype=TC",
        ["gdacs:TC1000643"],
    ),
    "an EMSC page": ("", "https://www.emsc-csem.org/Earthquake/earthquake.php?id=1234567", ["emsc:1234567"]),
    "an advisory of the NHC": (
        "",
        "https://www.nhc.noaa.gov/archive/2026/al09/al092026.public.012.shtml",
        ["atcf:al092026"],
    ),
    "a warning of the JTWC": ("", f"{JTWC}/wp1926web.txt", ["atcf:wp192026"]),
    "an alert of the NWS": (
        "https://api.weather.gov/alerts/urn:oid:2.49.0.1.840.0.1b2c3d.001.1",
        "",
        ["cap:2.49.0.1.840.0.1b2c3d.001.1"],
    ),
    "an alert in a tag": (
        "tag:rss1.naad-adna.example,2013-08-19:feed.atom/2.49.0.1.124.8bc841b8.2013",
        "",
        ["cap:2.49.0.1.124.8bc841b8.2013"],
    ),
    "a newspaper": ("4711", "https://paper.example/4711?eventtype=EQ&eventid=1", []),
    "a name like that of an issuer": ("", "https://gdacs.org.example/r?eventtype=EQ&eventid=1199929", []),
    "the page of all earthquakes": ("", "https://earthquake.usgs.gov/earthquakes/map/", []),
    "a number of GDACS elsewhere": ("EQ1199929", "https://paper.example/1", []),
    "a trial storm": ("", f"{JTWC}/wp9026.txt", []),
}


@pytest.mark.parametrize(("guid", "link", "ids"), NAMED.values(), ids=NAMED)
def test_an_entry_is_called_by_its_guid_and_link(guid, link, ids):
    assert list(official(guid, link).ids) == ids


ELEMENTS = {
    "GDACS": ({"gdacs_eventtype": "FL", "gdacs_eventid": "1102983"}, ["gdacs:FL1102983"]),
    "the NHC": ({"nhc_atcf": "AL092026"}, ["atcf:al092026"]),
    "CAP": (
        {"cap_identifier": "KSTO1055887203", "cap_sender": "KSTO@NWS.NOAA.GOV"},
        ["cap:ksto@nws.noaa.gov,KSTO1055887203"],
    ),
    "CAP as the document's own": ({"identifier": "A", "sender": "met@x.example"}, ["cap:met@x.example,A"]),
    "a number of the world": (
        {"cap_identifier": "urn:oid:2.49.0.0.276.0.DE.250301"},
        ["cap:2.49.0.0.276.0.de.250301"],
    ),
    "an episode of GDACS": (
        {"identifier": "GDACS_EQ_1470644_1625617", "sender": "info-gdacs@gdacs.org"},
        ["cap:info-gdacs@gdacs.org,GDACS_EQ_1470644_1625617", "gdacs:EQ1470644"],
    ),
    "a number without a sender": ({"cap_identifier": "1"}, []),
    "a number with a blank": ({"cap_identifier": "a b", "cap_sender": "met@x.example"}, []),
    "a number with a comma": ({"cap_identifier": "a,b", "cap_sender": "met@x.example"}, []),
    "an endless number": ({"cap_identifier": "9" * 9_000, "cap_sender": "met@x.example"}, []),
    "no number": ({"gdacs_eventtype": "EQ", "gdacs_eventid": "1 or 2"}, []),
}


@pytest.mark.parametrize(("said", "ids"), ELEMENTS.values(), ids=ELEMENTS)
def test_an_entry_is_called_by_its_elements(said, ids):
    assert list(official("", "", said).ids) == ids


def test_an_update_names_what_it_updates():
    said = {
        "cap_msgtype": "Update",
        "cap_identifier": "B",
        "cap_sender": "met@x.example",
        "cap_references": f"met@x.example,A,{SENT}\n other@y.example,Z,{SENT}",
    }

    found = official("", "", said)

    assert (found.action, found.ids) == ("update", ("cap:met@x.example,B",))
    assert found.refers == ("cap:met@x.example,A", "cap:other@y.example,Z")


def test_what_refers_to_everything_keeps_its_latest_references():
    said = {"references": " ".join(f"met@x.example,{n},2026" for n in range(5_000))}

    found = official("", "", said).refers

    assert found == tuple(f"cap:met@x.example,{n}" for n in range(5_000 - MOST_IDS, 5_000))


@pytest.mark.parametrize("action", ["Alert", "Ack", "Error", "cancel it", ""])
def test_only_an_update_and_a_cancel_do_something(action):
    assert official("", "", {"msgtype": action}).action == ""


PAGES = {
    "https://travel.state.gov/content/travel/en/traveladvisories/mexico-travel-advisory.html": "US",
    "https://www.gov.uk/foreign-travel-advice/mexico": "GB",
    "https://www.gov.uk/government/news": "",
    "https://www.auswaertiges-amt.de/de/mexiko": "DE",
    "https://travel.state.gov.example/mexico": "",
    "https://paper.example/?u=https://travel.state.gov/": "",
}


@pytest.mark.parametrize(("page", "country"), PAGES.items())
def test_advice_is_given_by_whose_page_it_is(page, country):
    assert official("", page).issuer == country


APART = {
    "two quakes of one network": ("usgs:us6000abcd", "usgs:us6000abce", True),
    "two networks may mean one quake": ("usgs:us6000abcd", "usgs:ci40312345", False),
    "everybody numbers the same quake": ("usgs:us6000abcd", "gdacs:EQ1470644", False),
    "a quake and a flood": ("gdacs:EQ1470644", "gdacs:FL1102983", False),
    "two floods": ("gdacs:FL1102984", "gdacs:FL1102983", True),
    "two storms": ("atcf:al092026", "atcf:al102026", True),
    "two alerts of one sender": ("cap:met@x.example,A", "cap:met@x.example,B", True),
    "two alerts of two senders": ("cap:met@x.example,A", "cap:met@y.example,B", False),
    "two alerts of one country": ("cap:2.49.0.1.124.aaa.2013", "cap:2.49.0.1.124.bbb.2013", True),
    "two alerts of two countries": ("cap:2.49.0.1.124.aaa.2013", "cap:2.49.0.1.840.bbb.2013", False),
}


@pytest.mark.parametrize(("one", "two", "apart"), APART.values(), ids=APART)
def test_two_numbers_of_one_series_are_two_happenings(one, two, apart):
    assert bool(other_number([one], [two])) is apart
    assert other_number([one], [two, one]) == ""

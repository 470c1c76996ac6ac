"""The invented multilingual headlines: a floor under what the reader reaches today."""

from __future__ import annotations

import json

import pytest

from alerter.catalog import gazetteer
from rules.model import Home, Role
from rules.places.resolver import Resolver


@pytest.fixture(scope="module")
def answers(shared):
    file = shared / "data" / "geo" / "multilingual_dev.jsonl"
    documents = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return [(document, happened(document)) for document in documents]


def happened(document):
    resolver = Resolver(gazetteer())
    found = resolver.resolve(document["title"], document["text"], Home(), document["lang"])
    return [located.place for located in found.places if located.role is Role.HAPPENED]


def test_no_headline_alerts_the_country_of_its_trap(answers):
    trapped = [d["id"] for d, places in answers for p in places if p.country in d["not_countries"]]

    assert trapped == []


def test_a_headline_without_a_place_gets_none(answers):
    assert [d["id"] for d, places in answers if d["focus"]["country"] is None and places] == []


def test_nearly_every_headline_gets_its_country(answers):
    placed = [(d["focus"]["country"], places[:1]) for d, places in answers if d["focus"]["country"]]
    right = [country for country, first in placed if first and first[0].country == country]

    assert len(right) >= 0.96 * len(placed)


def test_most_headlines_get_their_state(answers):
    placed = [
        (d["focus"]["admin1_geonames"], places[:1])
        for d, places in answers
        if "admin1_geonames" in d["focus"]
    ]
    right = [state for state, first in placed if first and state in first[0].path]

    assert len(right) >= 0.9 * len(placed)

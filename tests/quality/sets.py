"""The documents that quality is measured on: our own, and the development sets beside the checkout."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from pathlib import Path

from alerter.catalog import gazetteer
from alerter.locating.answering import Locator, document
from alerter.locating.asking import read
from rules.model import Scope
from rules.places.names import key
from rules.places.resolver import Resolver

ROOT = Path(__file__).parents[2]
OWN = ROOT / "tests" / "corpus" / "places"
SHARED = ROOT.parent / "shared"
TOWN = "PPL"
"""How GeoNames' codes of populated places begin."""


def documents(path):
    """The documents of a file, one a line."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def own_sets():
    """Our own sets by name: one half was written without sight of the program, and is not tuned on."""
    return {path.stem: documents(path) for path in sorted(OWN.glob("*.jsonl"))}


def answers(asked, *, homes=None):
    """What `alerter locate` prints for each document; with `homes`, each gets the one of its id."""
    reader = locator()
    return [document(reader.answer(question)) for question in questions(asked, homes)]


def locator():
    """A reader that has read nothing yet."""
    return Locator(Resolver(gazetteer()))


def questions(asked, homes=None):
    """What is asked of each document: title, text, language and home, and nothing of the gold."""
    if homes is not None:
        asked = [d | {"feed_home": homes.get(d["id"])} for d in asked]
    return [_question(d) for d in asked]


def _question(asked):
    return read(asked, 0, gazetteer())


# --------------------------------------------------------------------------- homes of newspapers


def homes_by_source(gold):
    """For each document the commonest country and state of the towns in the *other* documents of its source.

    This stands for what an editor would write about a feed: two codes, and nothing of the document itself.
    """
    states = _state_codes()
    towns = {d["id"]: list(_towns(d, states)) for d in gold}
    sources = defaultdict(list)
    for d in gold:
        sources[d["source"]].append(d["id"])
    return {
        d["id"]: _home([town for other in sources[d["source"]] if other != d["id"] for town in towns[other]])
        for d in gold
    }


def _home(towns):
    """The commonest country, and its commonest state; the first in the alphabet of two that are equal."""
    countries = Counter(country for country, _ in towns)
    if not countries:
        return None
    country = min(countries, key=lambda c: (-countries[c], c))
    states = Counter(state for c, state in towns if state and c == country)
    return {"country": country} | ({"admin1": min(states, key=lambda s: (-states[s], s))} if states else {})


def _towns(gold, states):
    for span in gold["spans"]:
        if span.get("country") and span.get("fcode", "").startswith(TOWN):
            yield span["country"], states.get((span["country"], key(span.get("admin1_name") or "")))


def _state_codes():
    """The codes of all states by country and name, as the gold names them."""
    places = gazetteer()
    states = (places.place(at) for at in range(len(places)) if places.row(at).scope is Scope.ADMIN1)
    return {(state.country, key(state.name)): state.path[-1] for state in states}

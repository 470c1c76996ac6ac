"""How editors say what happened without its textbook word, and the same words meaning something else."""
# ruff: noqa: RUF001 - headlines in their own letters

from __future__ import annotations

import tomllib

import pytest

from alerter.catalog.lexicon_ import document, lexicon
from tests.quality.sets import ROOT

KINDS = ROOT / "tests" / "corpus" / "kinds"
NONE = "none"
HEADLINES = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(KINDS.glob("*.toml"))}
SAID = [(language, kind) for language, said in HEADLINES.items() for kind in said if kind != NONE]


def kinds_of(title, language):
    reading = lexicon().read(title, "", language)
    return reading.kinds if reading.news else ()


@pytest.mark.parametrize(("language", "kind"), SAID)
def test_a_headline_names_its_kind_in_other_words(language, kind):
    missed = [title for title in HEADLINES[language][kind] if kind not in kinds_of(title, language)]

    assert not missed


@pytest.mark.parametrize("language", HEADLINES)
def test_the_same_words_mean_something_else(language):
    mistaken = [title for title in HEADLINES[language][NONE] if kinds_of(title, language)]

    assert not mistaken


@pytest.mark.parametrize("language", HEADLINES)
def test_every_kind_has_headlines(language):
    assert document()["kinds"].keys() <= HEADLINES[language].keys()


@pytest.mark.parametrize(
    ("language", "title", "other"),
    [
        ("en", "Hotel fire in Istanbul: guests fled into the street", "displacement"),
        ("en", "Russian strike hits market in Kharkiv", "strike"),
        ("en", "Prosecutors drop charges against police officer after crash", "riot"),
        ("tr", "Otel yangını: misafirler sokağa döküldü", "protest"),
        ("tr", "Ordu'da kamyon devrildi", "coup"),
        ("tr", "Jandarma kaçak sigaraya el koydu", "coup"),
        ("pl", "W Łodzi zderzyły się dwa tramwaje", "ferry_accident"),
        ("fr", "Mutinerie à la prison de Fleury", "coup"),
        ("es", "Asonada contra soldados en el Cauca", "coup"),
        ("pt", "Enxurrada arrasta ônibus em Petrópolis", "robbery"),
        ("it", "Morto in piazza a Napoli", "protest"),
    ],
)
def test_what_looks_like_another_kind_is_not(language, title, other):
    assert other not in kinds_of(title, language)

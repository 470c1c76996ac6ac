"""Words of any script, and where they stand."""
# ruff: noqa: RUF001 - letters of many scripts are the subject

from __future__ import annotations

import pytest

from rules.text import fold, is_unspaced, tokenise


def words(text):
    return [token.folded for token in tokenise(text)]


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("CAFÉ", "cafe"),
        ("Cafe\u0301", "cafe"),
        ("Straße", "strasse"),
        ("İzmir", "izmir"),
        ("Iğdır", "igdir"),
        ("Łódź", "lodz"),
        ("Ærø", "aero"),
        ("Київ", "київ"),
        ("Кии\u0306в", "кийв"),
        ("Пётр", "петр"),
        ("أحمد", "احمد"),
        ("القاهرة", "القاهره"),
        ("مُحَمَّد", "محمد"),
        ("کابل", "كابل"),
        ("٢٠٢٦", "2026"),
        ("ﬁre", "fire"),
        ("Ｔｏｋｙｏ", "tokyo"),
        ("ガス", "ガス"),
        ("カ\u3099ス", "ガス"),
        ("서울", "서울"),
        ("हिन्दी", "हिन्दी"),
        ("ΑΘΉΝΑΣ", "αθηνασ"),
        ("so\u00adft", "soft"),
    ],
)
def test_what_a_reader_takes_for_the_same_word_folds_alike(written, folded):
    assert fold(written) == folded


def test_a_word_cut_by_an_invisible_space_is_one_word():
    [token] = tokenise("b\u200bloqueo")

    assert token.folded == "bloqueo"
    assert (token.start, token.end) == (0, 8)


def test_apostrophes_and_hyphens_free_the_word_inside_and_break_nothing():
    tokens = tokenise("L’attaque à Port-au-Prince, Mexico's İzmir'de")

    assert [t.folded for t in tokens] == [
        "l", "attaque", "a", "port", "au", "prince", "mexico", "s", "izmir", "de",
    ]  # fmt: skip
    assert [t.folded for t in tokens if t.breaks] == ["l", "mexico"]


@pytest.mark.parametrize(
    "text",
    ["muertos. Chiapas", "muertos, Chiapas", "muertos (Chiapas", "muertos: Chiapas", "muertos «Chiapas»",
     "muertos - Chiapas", "muertos — Chiapas", "muertos\nChiapas", "muertos 'Chiapas'", "muertos | Chiapas",
     "muertos、Chiapas", "¿muertos? Chiapas"],
)  # fmt: skip
def test_a_phrase_ends_at(text):
    assert tokenise(text)[1].breaks


@pytest.mark.parametrize(
    "text", ["St. Louis", "U.S. troops", "Trinidad & Tobago", "Rio de Janeiro", "J. Smith", "Saint-Denis"]
)
def test_a_phrase_goes_on_in(text):
    assert not any(token.breaks for token in tokenise(text)[1:])


def test_numbers_with_a_separator_are_no_list():
    assert not tokenise("1,200")[1].breaks
    assert tokenise("Reynosa, 1")[1].breaks


def test_capitals_are_seen_in_any_cased_script():
    assert [t.capital for t in tokenise("Київ Αθήνα Paris paris 東京")] == [
        True,
        True,
        True,
        False,
        False,
        False,
    ]


def test_unspaced_scripts_give_one_token_a_character():
    assert words("東京で地震") == ["東", "京", "で", "地", "震"]
    assert words("서울에서") == ["서", "울", "에", "서"]
    assert is_unspaced("ก")
    assert not is_unspaced("")


@pytest.mark.parametrize(
    "text", ["", "\ud800", "a\x00b", "\u202eabc\u202c", "e" + "\u0301" * 500, "\u0301" * 500, "🚨🚨", "ﷺ"]
)
def test_strange_text_is_cut_without_complaint(text):
    for token in tokenise(text):
        assert fold(text[token.start : token.end]) == token.folded


def test_five_hundred_accents_are_still_one_letter():
    assert words("e" + "\u0301" * 500 + "l") == ["el"]

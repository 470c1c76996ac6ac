"""Laws of folding and cutting, for any text at all."""
# ruff: noqa: RUF001 - letters of many scripts are the subject

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from rules.text import fold, tokenise

ANY = st.text(st.characters(exclude_categories=())) | st.text(
    "aéИ\u0306й\u0308ї.,'-’ \u200b\u0301東か\u3099서ß1", max_size=40
)
LATIN_GREEK_CYRILLIC = st.text(
    st.characters(
        min_codepoint=0x20, max_codepoint=0x45F, exclude_characters="\u0438\u0456\u0418\u0406\u0345"
    )
)
UNIFIED = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)


def slow_fold(text):
    """Straight from the definition: decompose, drop marks and invisible characters, forget case."""
    kept = text.translate(
        {ord("й"): "\ue000", ord("Й"): "\ue000", ord("ї"): "\ue001", ord("Ї"): "\ue001", ord("ı"): "i"}
    )
    bare = "".join(
        c for c in unicodedata.normalize("NFKD", kept) if unicodedata.category(c) not in ("Mn", "Cf", "Me")
    )
    small = unicodedata.normalize("NFKD", bare.casefold())
    stripped = "".join(c for c in small if unicodedata.category(c) not in ("Mn", "Me"))
    return (
        stripped.replace("\u03c2", "\u03c3").translate(UNIFIED).replace("\ue000", "й").replace("\ue001", "ї")
    )


@given(ANY)
def test_every_token_is_the_folded_slice_it_claims_to_be(text):
    for token in tokenise(text):
        assert fold(text[token.start : token.end]) == token.folded != ""


@given(ANY)
def test_tokens_stand_in_order_and_apart(text):
    end = 0
    for token in tokenise(text):
        assert end <= token.start < token.end <= len(text)
        end = token.end


@given(ANY)
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)


@given(LATIN_GREEK_CYRILLIC)
def test_the_quick_fold_is_the_slow_one(text):
    assert fold(text) == slow_fold(text)


@given(st.lists(st.text("abcxyz", min_size=1), min_size=1), st.sampled_from("\u200b\u200d\u00ad\ufeff\u2060"))
def test_invisible_characters_inside_words_change_no_word(words, invisible):
    hidden = " ".join(invisible.join(word) for word in words)

    assert [t.folded for t in tokenise(hidden)] == words


@given(ANY, ANY)
def test_a_line_between_two_texts_keeps_their_words_apart(one, two):
    both = [t.folded for t in tokenise(one + "\n" + two)]

    assert both == [t.folded for t in (*tokenise(one), *tokenise(two))]

"""Laws of item identity, for feeds that mix up guids, links, titles and dates in every way."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rules.identity import similarity, sort_entries, url_key
from rules.model import Entry
from tests.stories import EL_UNIVERSAL, at
from tests.unit.test_identity import Memory

entries = st.builds(
    Entry,
    title=st.sampled_from(["", "Balacera", "Ataque armado en Comalapa", "Ataque armado en Comitán"]),
    summary=st.sampled_from(["", "Tres muertos", "Un herido en el mercado"]),
    guid=st.sampled_from(["", "1", "2", "http://paper.example/1", "https://paper.example/1"]),
    link=st.sampled_from(["", "https://paper.example/1", "https://paper.example/2?utm_source=x"]),
    published=st.sampled_from([None, at(0), at(1), at(24 * 9)]),
)
fetches = st.lists(entries, max_size=6)


def nothing(_keys):
    return {}


def ids(items):
    return {item.id for item in items}


@given(fetches, st.randoms(use_true_random=False))
def test_the_order_of_entries_does_not_matter_to_which_are_new(told, dice):
    mixed = told[:]
    dice.shuffle(mixed)

    assert ids(sort_entries(EL_UNIVERSAL, told, nothing, at(0)).new) == ids(
        sort_entries(EL_UNIVERSAL, mixed, nothing, at(0)).new
    )


@given(fetches)
def test_every_entry_that_says_something_else_is_taken_in(told):
    new = sort_entries(EL_UNIVERSAL, told, nothing, at(0)).new

    assert {(e.title, e.summary) for e in told} == {(i.title, i.summary) for i in new}


@given(fetches, st.integers(1, 3))
def test_a_fetch_that_comes_again_adds_no_item(told, times):
    memory = Memory()
    for _ in range(times):
        memory.poll(told, at(0))
    before = set(memory.items)
    memory.poll(told, at(0))

    assert set(memory.items) == before


@given(st.lists(fetches, max_size=4), st.randoms(use_true_random=False))
def test_the_order_of_entries_does_not_matter_to_what_is_learned_of_their_keys(polls, dice):
    memory, other = Memory(), Memory()
    for number, told in enumerate(polls):
        mixed = told[:]
        dice.shuffle(mixed)
        memory.poll(told, at(number))
        other.poll(mixed, at(number))

    assert memory.health.void == other.health.void


@given(st.text(), st.text())
def test_similarity_is_a_share_and_takes_no_side(a, b):
    assert 0.0 <= similarity(a, b) <= 1.0
    assert similarity(a, b) == similarity(b, a)
    assert similarity(a, a) == 1.0


@given(st.text())
def test_every_text_has_an_address_key_and_the_key_of_a_key_is_itself_again(text):
    once = url_key(text)

    assert url_key(f" {text}\n") == once


@given(st.text(alphabet="ab01=&?/.#%", max_size=20))
def test_scheme_and_www_never_matter(rest):
    assert url_key(f"http://www.paper.example/{rest}") == url_key(f"https://paper.example/{rest}")

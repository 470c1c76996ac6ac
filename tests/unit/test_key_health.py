"""A feed shows in whole fetches what its guids and links are worth; a fetch of one entry relies on that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.identity import keys_of
from rules.key_health import REMEMBERED
from rules.model import KeyHealth
from tests.stories import at, entry
from tests.unit.test_identity import HEADLINES, Memory

STORIES = [entry(title, number) for number, title in enumerate(HEADLINES)]


@pytest.fixture
def memory():
    return Memory()


def with_new_guids(entries, poll=1):
    return [replace(e, guid=f"{e.guid}-{poll}") for e in entries]


# --------------------------------------------------------------------------- guids that change


def test_guids_that_are_new_on_most_known_entries_are_void_from_then_on(memory):
    memory.poll(STORIES[:5])
    memory.poll([*with_new_guids(STORIES[:3]), *STORIES[3:5]], at(1))
    assert memory.health.churning == at(1)

    memory.poll(STORIES[:5], at(2))
    assert memory.health.churning == at(1), "it does not recover by itself"


@pytest.mark.parametrize(
    "shown",
    [
        [*with_new_guids(STORIES[:2]), *STORIES[2:4]],
        with_new_guids(STORIES[:1]),
        [replace(e, guid="", title=e.title) for e in STORIES[:4]],
        [replace(e, guid=f"{e.guid}-1", title=f"{e.title}: lo que se sabe") for e in STORIES[:4]],
        [replace(e, guid=f"{e.guid}-1", link="") for e in STORIES[4:8]],
        [replace(e, guid=f"http://{e.guid}") for e in STORIES[:4]],
    ],
    ids=["half", "one alone", "no guids", "edited at once", "unknown entries", "another scheme"],
)
def test_what_shows_no_churn_leaves_the_guids_in_use(shown, memory):
    memory.poll(STORIES[:4])
    memory.poll(shown, at(1))

    assert memory.health.churning is None


def test_a_live_page_under_which_ever_new_stories_stand_is_no_churn(memory):
    for number, story in enumerate(STORIES):
        live = [replace(story, link="https://paper.example/live"), entry("Agenda", 77)]
        assert memory.poll(live, at(number))[0][:1] == [story.title]

    assert memory.health.churning is None


def test_an_edit_is_known_by_address_alone_once_the_guids_are_void(memory):
    """Neither guid nor date nor half of the headline is what it was."""
    memory.poll(STORIES[:3])
    memory.poll(with_new_guids(STORIES[:3]), at(1))
    edited = replace(
        STORIES[0], guid="another", title="Ataque armado en Comalapa: tres muertos", published=at(2)
    )

    assert memory.poll([edited], at(2)) == ([], [edited.title])


def test_a_rewritten_headline_is_the_same_item_where_the_address_stands_for_the_guid(memory):
    memory.poll(STORIES[:3])
    memory.poll(with_new_guids(STORIES[:3]), at(1))
    rewritten = replace(STORIES[0], guid="another", title="Lo que se sabe de la balacera")

    assert memory.poll([rewritten], at(2)) == ([], [rewritten.title])


def test_without_links_such_a_feed_is_known_by_its_titles(memory):
    bare = [replace(e, link="") for e in STORIES[:4]]
    memory.poll(bare)
    memory.poll(with_new_guids(bare), at(1))

    assert memory.health.churning == at(1)
    assert memory.poll(with_new_guids(bare, 2), at(2)) == ([], [])


def test_headlines_that_come_every_week_under_new_guids_are_new_and_no_churn(memory):
    columns = [entry(title, number, link="") for number, title in enumerate(("Resumen", "Agenda"))]
    memory.poll(columns)
    next_week = [replace(e, guid=f"{e.guid}-b", published=at(24 * 7)) for e in columns]

    assert memory.poll(next_week, at(24 * 7)) == (["Resumen", "Agenda"], [])
    assert memory.health.churning is None


def test_void_guids_are_kept_no_more(memory):
    for poll in range(9):
        memory.poll(with_new_guids(STORIES[:3], poll), at(poll))

    assert len([key for key in memory.holders if key.kind == "guid"]) == 3


def test_trusted_guids_are_learned_anew_and_used_again(memory):
    memory.poll(STORIES[:3])
    memory.poll(with_new_guids(STORIES[:3], 1), at(1))
    mended = with_new_guids(STORIES[:3], 2)

    memory.health = KeyHealth(trusted=True)
    assert memory.poll(mended, at(2)) == ([], [])
    moved = [replace(e, link=f"{e.link}/moved", title=f"{e.title}: lo que se sabe") for e in mended]

    assert memory.poll(moved, at(3)) == ([], [e.title for e in moved])
    assert memory.health == KeyHealth()


def test_trusted_guids_that_change_on_are_void_again(memory):
    memory.poll(STORIES[:3])
    memory.health = KeyHealth(trusted=True)
    for poll in (1, 2):
        memory.poll(with_new_guids(STORIES[:3], poll), at(poll))

    assert memory.health.churning == at(2)


# --------------------------------------------------------------------------- keys that several entries share

TOWNS = ["Comitán", "Tapachula", "Ocosingo", "Palenque", "Tonalá"]


def warning(number, **parts):
    return entry(f"Aviso de tormenta para {TOWNS[number]}, Chiapas", number, published=at(number), **parts)


@pytest.mark.parametrize(
    "shared",
    [{"guid": "1"}, {"link": "https://clima.example/", "guid": ""}],
    ids=["one guid for all", "one link for all"],
)
def test_a_shared_key_is_remembered_when_entries_come_one_at_a_time(shared, memory):
    warnings = [warning(number, **shared) for number in range(len(TOWNS))]
    new = list(memory.poll(warnings[:2])[0])
    for number in range(2, len(TOWNS)):
        new += memory.poll([warnings[number]], at(number))[0]

    assert sorted(new) == sorted(w.title for w in warnings)


def test_of_endlessly_many_shared_keys_the_latest_are_remembered(memory):
    for poll in range(REMEMBERED + 7):
        pair = [replace(e, guid=f"both-{poll}") for e in STORIES[:2]]
        memory.poll(pair, at(poll))

    assert len(memory.health.void) == REMEMBERED
    assert keys_of(pair[0], "")[0] == memory.health.void[-1]


def test_a_key_that_is_shared_again_is_the_latest_again(memory):
    for guid in ("a", "b", "a"):
        memory.poll([replace(e, guid=guid) for e in STORIES[:2]])
        names = memory.health.void

    assert len(names) == 2
    memory.poll([replace(e, guid="b") for e in STORIES[:2]])
    assert memory.health.void == tuple(reversed(names))


# --------------------------------------------------------------------------- nothing but a title


def test_a_title_that_is_all_there_is_tells_last_week_s_from_today_s_in_one_fetch(memory):
    quakes = [entry("Sismo en Chiapas", guid="", link="", published=at(hours)) for hours in (0, 24 * 7)]

    assert memory.poll(quakes, at(24 * 7))[0] == ["Sismo en Chiapas"] * 2
    assert memory.poll(quakes, at(24 * 7 + 1)) == ([], [])


def test_undated_entries_of_one_title_are_told_apart_by_their_text(memory):
    shots = [
        entry("Balacera", guid="", link="", published=None, summary=text)
        for text in (f"Un muerto en el centro de {town}." for town in TOWNS)
    ]

    assert memory.poll(shots)[0] == ["Balacera"] * len(TOWNS)
    assert memory.poll(shots[::-1], at(1)) == ([], [])


def test_a_page_used_again_belongs_to_the_newer_story(memory):
    """So an edit of the newer story finds it, though nothing but the page's guid and link is the same."""
    memory.poll([entry("Ataque armado en Frontera Comalapa", 1)])
    memory.poll([entry("Sismo de magnitud 7.1 sacude Oaxaca", 1, published=at(48))], at(48))
    edited = entry("Van tres muertos tras el temblor", 1, published=at(48))

    assert memory.poll([edited], at(50)) == ([], [edited.title])
    assert len(memory.items) == 2

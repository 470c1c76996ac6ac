"""Feeds lie about identity in every way there is: no story is lost, and none comes twice."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from rules.identity import keys_of, sort_entries, text_hash, url_key
from rules.model import Entry, KeyHealth
from tests.stories import EL_UNIVERSAL, NOON, at, entry

POLLS = 20


class Memory:
    """What the store remembers of one feed: the newest item to be given a key keeps it."""

    def __init__(self):
        self.items, self.holders, self.health = {}, {}, KeyHealth()

    def find(self, keys):
        return {key: self.items[self.holders[key]] for key in keys if key in self.holders}

    def poll(self, entries, now=NOON, feed=EL_UNIVERSAL):
        """Take in one fetch; returns the titles that were new, and those that came with another text."""
        found = sort_entries(feed, entries, self.find, now, self.health)
        self.health = found.health
        for item in (*found.new, *found.changed):
            self.items[item.id] = item
        for item in (*found.new, *found.changed, *found.again):
            for key in item.keys:
                if key not in self.holders or self.items[self.holders[key]].first_seen < item.first_seen:
                    self.holders[key] = item.id
        return [i.title for i in found.new], [i.title for i in found.changed]

    @property
    def titles(self):
        return sorted(item.title for item in self.items.values())


@pytest.fixture
def memory():
    return Memory()


HEADLINES = [
    "Ataque armado en Frontera Comalapa",
    "Bloqueo en la carretera 211",
    "Sismo de magnitud 5.8 frente a la costa de Chiapas",
    "Suspenden clases en Tapachula por lluvias",
    "Cierran el aeropuerto de Tuxtla Gutiérrez",
    "Detienen a cuatro en Comitán",
    "Incendio forestal en La Trinitaria",
    "Hallan fosa clandestina en Chicomuselo",
    "Marcha de maestros en San Cristóbal",
    "Vuelca autobús en Ocosingo",
]


# --------------------------------------------------------------------------- 20 polls of a lying feed


def in_another_order(number, told):
    return told[number % len(told) :] + told[: number % len(told)]


def with_new_guids(number, told):
    return [replace(e, guid=f"{e.guid}-{number}") for e in told]


def with_the_headline_as_guid(_number, told):
    return [replace(e, guid=e.title) for e in told]


def with_one_guid_for_all(_number, told):
    return [replace(e, guid="https://paper.example/") for e in told]


def with_one_link_for_all(_number, told):
    return [replace(e, link="https://paper.example/avisos") for e in told]


def with_one_guid_and_one_link_for_all(_number, told):
    return [replace(e, guid="1", link="https://paper.example/") for e in told]


def without_guids(_number, told):
    return [replace(e, guid="") for e in told]


def without_links(_number, told):
    return [replace(e, link="") for e in told]


def with_titles_only(_number, told):
    return [Entry(title=e.title) for e in told]


def with_http_and_https_in_turn(number, told):
    scheme = "https" if number % 2 else "http"
    return [replace(e, guid=f"{scheme}://paper.example/{e.guid}") for e in told]


def with_tracking_that_changes(number, told):
    return [replace(e, guid="", link=f"{e.link}?utm_campaign={number}&fbclid={number * 7}") for e in told]


def with_dates_bumped(number, told):
    return [replace(e, published=at(number)) for e in told]


def without_dates(_number, told):
    return [replace(e, published=None) for e in told]


def with_the_policy_flipping(number, told):
    return [replace(e, guid=e.link if number % 2 else e.guid) for e in told]


def with_everything_twice(_number, told):
    return told + told


def with_white_space_and_case_changing(number, told):
    return [
        replace(e, guid="", link="", title=f" {e.title.upper() if number % 2 else e.title}  ") for e in told
    ]


LIES = [value for name, value in list(globals().items()) if name.startswith(("in_", "with_", "without_"))]


@pytest.mark.parametrize("lie", LIES, ids=lambda lie: lie.__name__)
def test_over_twenty_polls_every_story_is_taken_in_once(lie, memory):
    told = [entry(title, number) for number, title in enumerate(HEADLINES)]
    new = []

    for number in range(POLLS):
        shown = told[max(0, number // 2 - 4) : number // 2 + 1]  # a story comes at every other poll, and goes
        new += memory.poll(lie(number, shown), at(number))[0]

    assert sorted(" ".join(title.split()).casefold() for title in new) == sorted(
        title.casefold() for title in HEADLINES
    )


@pytest.mark.parametrize("lie", LIES, ids=lambda lie: lie.__name__)
def test_a_feed_that_does_not_change_brings_nothing_new(lie, memory):
    told = [entry(title, number) for number, title in enumerate(HEADLINES)]
    memory.poll(lie(0, told), at(0))

    for number in range(1, POLLS):
        assert memory.poll(lie(number, told), at(number)) == ([], [])


def test_old_entries_that_come_back_are_known(memory):
    told = [entry(title, number) for number, title in enumerate(HEADLINES)]
    memory.poll(told, at(0))
    memory.poll([], at(24))

    assert memory.poll(told, at(24 * 30)) == ([], [])


# --------------------------------------------------------------------------- edited


@pytest.mark.parametrize(
    "edited",
    [
        entry("Tres muertos en Comalapa", 1),
        entry("Ataque armado en Frontera Comalapa: tres muertos", 1, guid="g-other"),
        entry("Ataque armado en Frontera Comalapa: tres muertos", 1, link="https://paper.example/other"),
        entry("Ataque armado en Frontera Comalapa", 1, summary="Hay tres muertos."),
    ],
    ids=["another headline", "headline and guid", "headline and link", "only the summary"],
)
def test_an_edited_story_is_the_same_item_with_another_text(edited, memory):
    memory.poll([entry("Ataque armado en Frontera Comalapa", 1)])

    assert memory.poll([edited], at(1)) == ([], [edited.title])
    assert len(memory.items) == 1


def test_an_edited_story_keeps_the_date_of_its_first_sight(memory):
    memory.poll([entry("Ataque armado", 1)], at(0))
    memory.poll([entry("Ataque armado en Frontera Comalapa", 1, published=at(5))], at(5))

    (item,) = memory.items.values()
    assert (item.first_seen, item.published) == (at(0), NOON)


@pytest.mark.parametrize(
    "bumped",
    [
        {"published": at(9)},
        {"link": "https://paper.example/1?utm_source=x"},
        {"title": "ATAQUE  armado"},
        {"categories": ("Chiapas",)},
    ],
    ids=["date", "tracking", "case and white space", "categories"],
)
def test_a_change_that_says_nothing_is_no_change(bumped, memory):
    story = entry("Ataque armado", 1)
    memory.poll([story])

    assert memory.poll([replace(story, **bumped)], at(1)) == ([], [])


# --------------------------------------------------------------------------- looks the same, is another


def test_a_guid_used_again_for_another_story_is_another_item(memory):
    memory.poll([entry("Ataque armado en Frontera Comalapa", 1)])
    reused = entry("Concierto gratuito en Tuxtla", 2, guid="g-1", published=at(24 * 10))

    assert memory.poll([reused], at(24 * 10)) == (["Concierto gratuito en Tuxtla"], [])
    assert memory.poll([reused], at(24 * 10 + 1)) == ([], [])


@pytest.mark.parametrize("hours", [25, 24 * 10])
def test_a_live_page_used_again_the_next_day_is_another_item_with_its_own_date(hours, memory):
    memory.poll([entry("Ataque armado en Frontera Comalapa", 1)])
    reused = entry("Sismo de magnitud 7.1 sacude Oaxaca", 1, published=at(hours))

    assert memory.poll([reused], at(hours)) == ([reused.title], [])
    assert memory.poll([reused], at(hours + 1)) == ([], [])
    assert {item.when for item in memory.items.values()} == {NOON, at(hours)}


def test_one_page_for_all_stories_of_which_it_shows_one_at_a_time(memory):
    new = []
    for number, title in enumerate(HEADLINES):
        page = entry(title, number, link="https://paper.example/avisos", published=at(number))
        new += memory.poll([page], at(number))[0]

    assert new == HEADLINES


@pytest.mark.parametrize("days", [4, 30])
def test_a_title_that_comes_every_week_is_new_every_week(days, memory):
    memory.poll([entry("Resumen semanal", 1, summary="Protestas en Tuxtla.")])
    again = entry("Resumen semanal", 2, summary="Lluvias en la costa.", published=at(24 * days))

    assert memory.poll([again], at(24 * days)) == (["Resumen semanal"], [])


def test_two_stories_of_one_title_on_one_day_are_two_when_all_else_differs(memory):
    memory.poll([entry("Balacera", 1, summary="Un muerto en el centro de Comitán.")])
    second = entry(
        "Balacera", 2, summary="Disparan contra un hotel de Tapachula, hay heridos.", published=at(3)
    )

    assert memory.poll([second], at(3)) == (["Balacera"], [])
    assert len(memory.items) == 2


def test_two_stories_of_one_title_beside_each_other_in_one_fetch_are_two(memory):
    first = entry("Balacera", 1, summary="Un muerto en el centro de Comitán.")
    memory.poll([first])
    second = entry("Balacera", 2, summary="", published=at(3))

    assert memory.poll([first, second], at(3)) == (["Balacera"], [])


def test_a_title_and_nothing_else_is_new_again_when_it_is_dated_another_week(memory):
    memory.poll([Entry("Sismo en Chiapas", published=at(0))], at(0))

    assert memory.poll([Entry("Sismo en Chiapas", published=at(200))], at(200)) == (["Sismo en Chiapas"], [])
    assert memory.poll([Entry("Sismo en Chiapas", published=at(200))], at(201)) == ([], [])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://paper.example/nota.php?101", "https://paper.example/nota.php?102"),
        ("https://paper.example/aviso?reference=101", "https://paper.example/aviso?reference=102"),
        ("https://paper.example/aviso?refid=101", "https://paper.example/aviso?refid=102"),
        ("https://paper.example/n?item=101", "https://paper.example/n?item=102"),
        ("https://paper.example/n?id=", "https://paper.example/n?nota="),
        ("https://paper.example:8080/n", "https://paper.example/n"),
        ("https://paper.example/n", "https://other.example/n"),
    ],
)
def test_addresses_of_two_pages_have_two_keys(one, other):
    assert url_key(one) != url_key(other)


def test_guids_that_differ_behind_the_hash_are_two(memory):
    live = "https://paper.example/en-vivo"
    first = Entry("Reportan disparos en el mercado", guid=f"{live}#1", link=live, published=at(0))
    second = Entry("Evacúan el aeropuerto por humo", guid=f"{live}#2", link=live, published=at(1))

    assert memory.poll([first], at(0))[0] == [first.title]
    assert memory.poll([second], at(1))[0] == [second.title]


# --------------------------------------------------------------------------- broken


@pytest.mark.parametrize(
    "broken",
    [
        Entry(""),
        Entry("", guid="g"),
        Entry("", link="https://["),
        Entry("", link="https://paper.example:99999/"),
        Entry("\u200b", summary="\u200b"),
        Entry("\ud800", guid="\ud800", link="\ud800"),
    ],
    ids=["nothing", "guid only", "no address", "no port", "invisible", "half a character"],
)
def test_an_entry_that_says_almost_nothing_still_has_a_key(broken):
    assert keys_of(broken, "El Universal")


def test_nameless_entries_of_one_guid_and_one_link_are_told_apart_by_their_text(memory):
    told = [Entry("", summary=title, guid="1", link="https://paper.example/") for title in HEADLINES]

    assert len(memory.poll(told, at(0))[0]) == len(HEADLINES)
    assert memory.poll(told, at(1)) == ([], [])


# --------------------------------------------------------------------------- addresses


def test_addresses_of_one_page_have_one_key(shared):
    cases = shared / "data/dedup/url_identity_cases.jsonl"
    wrong = [
        case["note"]
        for case in map(json.loads, cases.read_text(encoding="utf-8").splitlines())
        if (url_key(case["a"]) == url_key(case["b"])) is not case["same"]
    ]

    assert wrong == []


@pytest.mark.parametrize("text", ["", "   ", "no address", "mailto:ana@example.org", "https://[::1"])
def test_what_is_no_address_is_its_own_key(text):
    assert url_key(text) == url_key(text + " ")


def test_text_hash_is_of_the_words(memory):
    memory.poll([entry("Ataque armado — Comalapa", 1, summary="Tres muertos.")])
    (item,) = memory.items.values()

    assert text_hash(item) == text_hash(replace(item, title="ataque  armado — COMALAPA ", published=at(7)))
    assert text_hash(item) != text_hash(replace(item, summary="Tres heridos."))
    assert text_hash(item) != text_hash(replace(item, title=item.title + " Tres", summary="muertos."))


def test_a_window_of_one_entry_at_a_time_loses_nothing(memory):
    """One link for all, and at each poll just one entry of a template: only the guid tells them apart."""
    towns = ["Comitán", "Tapachula", "Ocosingo", "Palenque", "Tonalá"]
    new = []
    for number, town in enumerate(towns):
        warning = entry(
            f"Aviso de tormenta para {town}, Chiapas",
            number,
            link="https://clima.example/",
            published=at(number),
        )
        new += memory.poll([warning], NOON + timedelta(hours=number))[0]

    assert len(new) == len(towns)

"""What the daemon learns of a feed's keys, keeps of old items, and lets pass of an archive."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.identity import KEY_VERSION
from rules.model import Entry, KeyHealth
from state.tables import ItemKeyRow, NoteRow, table_of
from tests.pipeline.test_feed_troubles import PAPER, STORIES, Lying, when

DAY = 24 * 60


@pytest.fixture
def paper(world):
    """A paper of which ana reads all, with what it shows next."""
    world.traveler("ana")
    world.outlets[PAPER] = made = Lying(PAPER)
    world.writes_rules()
    return made


def stories(*numbers, **parts):
    titles = list(STORIES.values())
    return tuple(
        Entry(titles[n], "", f"https://paper.example/{n}", f"g-{n}", when(0), **parts) for n in numbers
    )


def dated(entry, minute):
    return replace(entry, published=when(minute))


def reasons(world):
    return sorted(reason for _, reason in world.in_store(lambda store: store.items.newest(99)))


# --------------------------------------------------------------------------- health


def churns(world, paper):
    """Polls that show that the paper's guids change."""
    for poll in range(3):
        paper.shown = tuple(replace(e, guid=f"{e.guid}-{poll}") for e in stories(0, 1, 2))
        world.looks(at=poll * 10)


def test_guids_that_change_are_void_and_the_log_says_so_once(world, paper):
    churns(world, paper)

    assert world.feed(PAPER).keys == KeyHealth(churning=when(10))
    (line,) = world.told_the_log("feed.guids_void")
    assert (line["log_level"], line["outlet"]) == ("warning", PAPER)
    assert len(world.inbox("ana")) == 3


def test_what_was_learned_outlives_a_restart_and_failed_polls(world, paper):
    churns(world, paper)
    paper.trouble = "no answer at all"
    world.looks(at=30)
    paper.trouble = None
    world.restarts()
    paper.shown = tuple(
        dated(replace(e, guid="x", title=f"{e.title}: lo que se sabe"), 9 * 60) for e in stories(0)
    )
    world.looks(at=9 * 60)

    assert world.feed(PAPER).keys.churning == when(10)
    assert len(reasons(world)) == 3, "neither guid, date nor headline is the same, but the address is"


def test_trusted_again_the_guids_are_used_from_the_next_fetch_on(world, paper):
    churns(world, paper)
    feed_id = world.in_store(lambda store: store.feeds.all())[0].feed.id
    world.in_store(lambda store: store.feeds.trust(feed_id))
    for minute, link in ((30, "https://paper.example/"), (40, "https://moved.example/")):
        paper.shown = tuple(
            replace(e, title=f"{e.title}: {minute}", link=f"{link}{e.guid[2:]}") for e in stories(0, 1, 2)
        )
        world.looks(at=minute)

    assert world.feed(PAPER).keys == KeyHealth()
    assert len(reasons(world)) == 3
    assert len(world.told_the_log("feed.guids_void")) == 1


def test_a_link_that_all_share_is_remembered_and_logged_once(world, paper):
    for poll in range(3):
        paper.shown = tuple(
            replace(e, link="https://paper.example/", guid="") for e in stories(0, 1, poll + 2)
        )
        world.looks(at=poll * 10)

    (line,) = world.told_the_log("feed.keys_void")
    assert line["url"] == 1
    assert [key.kind for key in world.feed(PAPER).keys.void] == ["url"]
    assert len(world.inbox("ana")) == 5


# --------------------------------------------------------------------------- versions of keys


def made_by_an_older_release(store):
    """All keys are hashed in another way, so that none of them is found."""
    keys, notes = table_of(ItemKeyRow), table_of(NoteRow)
    with store.writing() as db:
        db.execute(keys.update().values(hash="old " + keys.c.hash, version=KEY_VERSION - 1))
        db.execute(notes.delete().where(notes.c.name == "items.key_version"))


@pytest.mark.parametrize("shown", [{}, {"link": ""}, {"guid": ""}, {"guid": "", "link": ""}], ids=str)
def test_keys_of_an_older_release_are_made_anew_and_nothing_is_taken_in_again(shown, world, paper):
    paper.shown = tuple(replace(e, **shown) for e in stories(0, 1, 2))
    world.looks(at=0)
    world.in_store(made_by_an_older_release)
    world.restarts()
    paper.shown = paper.shown[::-1]
    world.looks(at=10)

    assert [line["items"] for line in world.told_the_log("poll.ok")] == [3, 0]
    assert [line["items"] for line in world.told_the_log("items.keys_renewed")] == [3]
    assert len(world.inbox("ana")) == 3


def test_keys_are_made_anew_once(world, paper):
    paper.shown = stories(0, 1)
    world.looks(at=0)
    world.in_store(made_by_an_older_release)
    world.restarts()
    world.restarts()

    assert len(world.told_the_log("items.keys_renewed")) == 1


def test_a_link_that_was_void_names_nothing_when_keys_are_made_anew(world, paper):
    paper.shown = tuple(replace(e, link="https://paper.example/", guid="") for e in stories(0, 1))
    world.looks(at=0)
    world.in_store(made_by_an_older_release)
    world.restarts()

    assert world.in_store(kinds_of_keys) == {"title"}


def test_stories_that_only_their_dates_tell_apart_are_known_when_keys_are_made_anew(world, paper):
    quake = Entry("Sismo en Tonalá, Chiapas")
    paper.shown = (dated(quake, -7 * DAY), dated(quake, 0))
    world.looks(at=0)
    world.in_store(made_by_an_older_release)
    world.restarts()
    paper.shown = paper.shown[::-1]
    world.looks(at=10)

    assert reasons(world) == ["", "too_old"]
    assert [line["items"] for line in world.told_the_log("poll.ok")] == [2, 0]


def kinds_of_keys(store):
    with store.reading() as db:
        return {row.kind for row in db.execute(table_of(ItemKeyRow).select())}


# --------------------------------------------------------------------------- old news


@pytest.mark.parametrize(("days", "reason"), [(2.9, ""), (3.1, "too_old")])
def test_what_was_published_three_days_before_it_was_first_seen_is_kept_and_not_told(
    days, reason, world, paper
):
    paper.shown = (dated(stories(0)[0], -days * DAY),)
    world.looks(at=0)

    assert reasons(world) == [reason]
    assert len(world.inbox("ana")) == (not reason)


def test_an_old_story_that_comes_back_weeks_later_is_the_item_we_had(world, paper):
    paper.shown = stories(0)
    world.looks(at=0)
    paper.shown = ()
    world.looks(at=20 * DAY)
    paper.shown = stories(0)
    world.looks(at=40 * DAY)

    assert reasons(world) == [""]
    assert len(world.inbox("ana")) == 1


def test_an_old_story_that_comes_back_under_another_name_of_its_own_is_too_old(world, paper):
    """The site was made anew: guids and addresses are others, the dates are what they were."""
    paper.shown = stories(0)
    world.looks(at=0)
    paper.shown = tuple(
        replace(e, guid="n-0", link="https://new.example/n/0", title=f"{e.title} (archivo)")
        for e in stories(0)
    )
    world.looks(at=40 * DAY)

    assert reasons(world) == ["", "too_old"]
    assert len(world.inbox("ana")) == 1


def test_of_an_undated_archive_the_first_poll_keeps_what_its_address_dates_and_tells_the_rest(world, paper):
    """It begins at noon on 22 November 2026."""
    days = ("2026/11/22", "2026/11/20", "2026/11/01", "2019/3/4")
    paper.shown = tuple(
        Entry(title, "", f"https://paper.example/{day}/n", f"g-{day}")
        for title, day in zip(STORIES.values(), days, strict=False)
    )
    world.looks(at=0)

    assert reasons(world) == ["", "", "too_old", "too_old"]
    assert len(world.inbox("ana")) == 2


def test_what_an_undated_feed_shows_later_is_news_whatever_its_address_says(world, paper):
    world.looks(at=0)
    paper.shown = (Entry(STORIES["Tapachula"], "", "https://paper.example/2019/03/04/alerta", "g-1"),)
    world.looks(at=10)

    assert len(world.inbox("ana")) == 1


def test_undated_entries_without_a_day_in_their_address_are_told_in_the_first_poll(world, paper):
    paper.shown = tuple(replace(e, published=None) for e in stories(0, 1))
    world.looks(at=0)

    assert len(world.inbox("ana")) == 2

"""Whatever trouble a feed is in, and in any mixture: every story is told, and told once.

The rows of `TROUBLES` are the rows of the design note's table. Each is played over and over through the real
pipeline and a real store: stories come, are edited, leave the feed, and are back three weeks later.
"""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass, replace
from datetime import timedelta
from email.utils import format_datetime
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.model import Entry
from tests.pipeline.ends import Outlet
from tests.pipeline.world import STEP, World
from tests.stories import NOON

PAPER = "El Universal"
BACK = 3 * 7 * 24 * 60
"""The minute at which everything is back."""

POLLS = 8
WINDOW = 4
"""Polls for which a story is shown."""

MIXTURES = 15
"""Mixtures of troubles that are tried in a run."""

STORIES = {
    "Frontera Comalapa": "Ataque armado en Frontera Comalapa, Chiapas",
    "Tapachula": "Inundación en Tapachula, Chiapas",
    "Comitán": "Incendio en un mercado de Comitán, Chiapas",
    "Ocosingo": "Bloqueo carretero de maestros en Ocosingo, Chiapas",
    "Tonalá": "Sismo de magnitud 5.8 sacude Tonalá, Chiapas",
    "Palenque": "Explosión en una bodega de Palenque, Chiapas",
    "Villaflores": "Balacera en Villaflores, Chiapas",
}
"""By town: so different that no two are taken for one happening. The last comes three weeks later."""

LAST = len(STORIES) - 1


def minutes(poll):
    """When a poll is; after the eighth comes the one in which everything is back."""
    return poll * STEP if poll < POLLS else BACK


def when(minute):
    return NOON + timedelta(minutes=minute)


# --------------------------------------------------------------------------- the troubles


def shuffled(_poll, _entry):
    """Nothing but the order changes, as it does in all of them."""
    return {}


def guid_is_the_headline(_poll, entry):
    return {"guid": entry.title}


def guid_random_at_each_fetch(poll, entry):
    return {"guid": f"{entry.guid}-{poll}"}


def one_guid_for_all(_poll, _entry):
    return {"guid": "https://paper.example/"}


def one_link_for_all(_poll, _entry):
    return {"link": "https://paper.example/avisos"}


def no_guid(_poll, _entry):
    return {"guid": ""}


def no_link(_poll, _entry):
    return {"link": ""}


def link_for_a_guid_while_briefly_broken(poll, entry):
    return {"guid": entry.link} if poll in {2, 3} else {}


def http_and_https_in_turn(poll, entry):
    scheme = "https" if poll % 2 else "http"
    return {"guid": f"{scheme}://paper.example/{entry.guid}", "link": f"{scheme}{entry.link[5:]}"}


def tracking_parameters(poll, entry):
    return {"link": f"{entry.link}?utm_campaign={poll}&fbclid={poll * 7}"} if entry.link else {}


def dates_bumped(poll, _entry):
    return {"published": when(minutes(poll))}


def no_dates(_poll, _entry):
    return {"published": None}


def the_guid_of_the_first_for_the_last(_poll, entry):
    return {"guid": "g-0"} if "Villaflores" in entry.title else {}


def white_space_and_case(poll, entry):
    return {"title": entry.title.upper(), "summary": f"  {entry.summary}  "} if poll % 2 else {}


def a_clock_in_the_summary(poll, entry):
    return {"summary": f"Publicado hace {poll * 10} minutos. {entry.summary}"}


def in_two_sections(_poll, _entry):
    """The paper has a second feed that shows the same."""
    return {}


GUIDS = [
    shuffled,
    guid_is_the_headline,
    guid_random_at_each_fetch,
    one_guid_for_all,
    no_guid,
    link_for_a_guid_while_briefly_broken,
    http_and_https_in_turn,
]
LINKS = [shuffled, one_link_for_all, no_link, tracking_parameters]
DATES = [shuffled, dates_bumped, no_dates]
TEXTS = [shuffled, white_space_and_case, a_clock_in_the_summary]

TROUBLES = {
    "guid contains the headline, changes when edited": (guid_is_the_headline,),
    "guid random at each fetch": (guid_random_at_each_fetch,),
    "one guid for all entries": (one_guid_for_all,),
    "one link for all entries": (one_link_for_all,),
    "no guid": (no_guid,),
    "no guid and no link": (no_guid, no_link),
    "key policy flips while a feed is briefly broken": (link_for_a_guid_while_briefly_broken,),
    "http and https guids in turn": (http_and_https_in_turn,),
    "tracking parameters": (no_guid, tracking_parameters),
    "pubDate bumped": (dates_bumped,),
    "no dates": (no_dates,),
    "raw text changes, its words do not": (white_space_and_case,),
    "a content hash would change at each fetch": (a_clock_in_the_summary,),
    "old entries come back": (shuffled,),
    "guid reused for a new article": (the_guid_of_the_first_for_the_last,),
    "copies across feeds": (in_two_sections,),
}


# --------------------------------------------------------------------------- the feed


class Lying(Outlet):
    """An outlet whose feed shows just what it is told to show."""

    section = ""
    shown: tuple[Entry, ...] = ()

    @property
    def url(self):
        return f"{super().url}{self.section}"

    def body(self, minutes):
        del minutes
        return f"<rss version='2.0'><channel>{''.join(map(_xml, self.shown))}</channel></rss>".encode()


def _xml(entry):
    date = f"<pubDate>{format_datetime(entry.published)}</pubDate>" if entry.published else ""
    guid = f"<guid isPermaLink='false'>{escape(entry.guid)}</guid>" if entry.guid else ""
    link = f"<link>{escape(entry.link)}</link>" if entry.link else ""
    return (
        f"<item><title>{escape(entry.title)}</title>"
        f"<description>{escape(entry.summary)}</description>{guid}{link}{date}</item>"
    )


@dataclass(frozen=True)
class Play:
    """What happens to a paper's feeds: eight polls, a silence of three weeks, and everything again."""

    troubles: tuple = ()
    edited: frozenset = frozenset()
    """Numbers of the stories whose headline is changed while they are shown."""
    twice: bool = False
    """Every entry stands in the feed twice."""
    restart: int = -1
    """The poll after which the program is ended and begun again."""
    seed: int = 0

    @property
    def feeds(self):
        return 2 if in_two_sections in self.troubles else 1

    def acts(self):
        """When the feeds are polled, and the entries they show then."""
        dice = random.Random(self.seed)  # noqa: S311 - a game
        for poll in range(POLLS):
            shown = [number for number in range(LAST) if 0 <= poll - first_poll(number) < WINDOW]
            yield minutes(poll), self._shows(poll, shown, dice)
        yield BACK - 60, ()
        yield BACK, self._shows(POLLS, range(LAST + 1), dice)

    def _shows(self, poll, numbers, dice):
        entries = [self._entry(poll, number) for number in numbers] * (2 if self.twice else 1)
        dice.shuffle(entries)
        return tuple(entries)

    def _entry(self, poll, number):
        title = list(STORIES.values())[number]
        edited = number in self.edited and poll >= first_poll(number) + 2
        entry = Entry(
            title=f"{title}: lo que se sabe" if edited else title,
            summary="Habrá más información.",
            guid=f"g-{number}",
            link=f"https://paper.example/{number}",
            published=when(BACK if number == LAST else minutes(first_poll(number))),
        )
        for trouble in self.troubles:
            entry = replace(entry, **trouble(poll, entry))
        return entry


def first_poll(number):
    """The poll in which a story is first shown: three are there from the beginning."""
    return max(0, number - 2)


@dataclass(frozen=True)
class Outcome:
    """What came of a play: how many items were kept, and how many letters named each town."""

    items: int
    told: dict[str, int]


TOLD_ONCE = dict.fromkeys(STORIES, 1)


@pytest.fixture(scope="module")
def plays(tmp_path_factory, empty_database):
    """Runs a play in a world of its own."""

    def run(play):
        folder = tmp_path_factory.mktemp("world")
        shutil.copy(empty_database, folder / "alerter.db")
        world = World(folder)
        try:
            return played(play, world)
        finally:
            world.close()

    return run


def played(play, world):
    """Let it happen, to a traveler who wants to know of all."""
    world.traveler("ana")
    papers = [Lying(PAPER) for _ in range(play.feeds)]
    for number, paper in enumerate(papers):
        paper.section = f"/{number}"
        world.outlets[f"{PAPER} {number}"] = paper
    world.writes_rules()
    for number, (minute, shown) in enumerate(play.acts()):
        for paper in papers:
            paper.shown = shown
        world.looks(at=minute)
        if number == play.restart:
            world.restarts()
    items = world.in_store(lambda store: store.items.newest(999))
    subjects = [letter.message.subject for letter in world.inbox("ana")]
    return Outcome(len(items), {town: sum(town in subject for subject in subjects) for town in STORIES})


# --------------------------------------------------------------------------- what cannot be told apart

USELESS_GUIDS = {guid_random_at_each_fetch, one_guid_for_all, no_guid}
STEADY_GUIDS = {shuffled, http_and_https_in_turn}
USELESS_LINKS = {one_link_for_all, no_link}


def only_titles_name(troubles):
    """True if neither guid nor link tells one story from another."""
    return not USELESS_GUIDS.isdisjoint(troubles) and not USELESS_LINKS.isdisjoint(troubles)


def edits_are_known(guids, links, dates, _texts):
    """True if something stays the same when a headline is edited."""
    if guids in STEADY_GUIDS:
        return True
    if links in USELESS_LINKS:
        return False
    return dates is not dates_bumped or guids in {no_guid, one_guid_for_all}


def may_be_told_twice(mixture, edited):
    """What no reader can tell from news; we err on the side of telling."""
    *_, dates, texts = mixture
    nothing_stays = only_titles_name(mixture) and dates is dates_bumped
    reworded = texts is a_clock_in_the_summary or (edited and not edits_are_known(*mixture))
    return nothing_stays or (reworded and dates is not shuffled)


# --------------------------------------------------------------------------- the laws

plays_of = st.fixed_dictionaries(
    {
        "edited": st.frozensets(st.integers(0, LAST - 1)),
        "twice": st.booleans(),
        "restart": st.integers(-1, POLLS),
        "seed": st.integers(0, 99),
    }
)


mixtures = st.tuples(*(st.sampled_from(kind) for kind in (GUIDS, LINKS, DATES, TEXTS)))


@pytest.mark.parametrize("trouble", TROUBLES)
@settings(max_examples=2)
@given(parts=plays_of)
def test_in_every_trouble_every_story_is_told_once(trouble, parts, plays):
    play = Play(TROUBLES[trouble], **parts)
    outcome = plays(play)

    assert outcome.told == TOLD_ONCE
    if not (only_titles_name(play.troubles) and play.edited):
        assert outcome.items == len(STORIES) * play.feeds, "an edit is a revision"


@settings(max_examples=MIXTURES)
@given(mixture=mixtures, parts=plays_of)
def test_in_every_mixture_no_story_is_lost_and_none_told_twice(mixture, parts, plays):
    play = Play(mixture, **parts)
    outcome = plays(play)

    if may_be_told_twice(mixture, play.edited):
        assert min(outcome.told.values()) == 1
        return
    assert outcome.told == TOLD_ONCE
    if not play.edited or edits_are_known(*mixture):
        assert outcome.items == len(STORIES), "an edit is a revision"

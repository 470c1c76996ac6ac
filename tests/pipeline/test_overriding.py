"""A person corrects what is one happening and what is two, beside the running program; it holds from then."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from click.testing import CliRunner

from alerter.cli import main
from alerter.errors import OverrideError
from alerter.overriding import Author, merge, split
from rules.model import OverrideKind
from state.store import Store
from tests.pipeline.test_merging import ATTACK, MARKET, MORE, WORSE
from tests.quality.joining import answers, score

CLASH = "Enfrentamiento armado en Frontera Comalapa, Chiapas"
AGAIN = "Frontera Comalapa, Chiapas: enfrentamiento armado deja dos muertos"
FALSE_ALARM = "Falsa alarma: no hubo enfrentamiento armado en Frontera Comalapa, Chiapas"
QUAKE = "Sismo de magnitud 6.1 sacude Tapachula, Chiapas"
ROBBERY = "Asaltan una joyería en Comitán, Chiapas"
DAYS = timedelta(days=3)


class Hand:
    """A person at another terminal: the store is opened beside the program, as a command does."""

    def __init__(self, world):
        self.world = world
        self.author = Author("ana", world.clock.now(), "two scenes")

    def merges(self, *titles):
        with Store(self.world.folder / "alerter.db") as store:
            return merge(store, tuple(self.incident(title) for title in titles), self.author)

    def splits(self, title, *moved):
        with Store(self.world.folder / "alerter.db") as store:
            links = tuple(self.link(one) for one in moved)
            return split(store, self.incident(title), links, self.author, DAYS)

    def link(self, title):
        stories = [story for outlet in self.world.outlets.values() for story in outlet.stories]
        return next(story.link for story in stories if story.title == title)

    def incident(self, title):
        """The id of the incident a title is in."""
        links = self.world.in_store(
            lambda store: store.incidents.of_items([store.items.report(self.link(title))[0].item.id])
        )
        return next(iter(links.values()))


@pytest.fixture
def two(world):
    """An attack, and a shooting of the next evening that was taken for another; ana was told of both."""
    world.traveler("ana")
    world.publishes("El Universal", ATTACK, at=0, guid="attack")
    world.looks(at=0)
    world.publishes("La Jornada", MARKET, at=1200, guid="market")
    world.looks(at=1200)
    world.hand = Hand(world)
    return world


@pytest.fixture
def one(world):
    """Two reports that were taken for one clash; ana was told once."""
    world.traveler("ana")
    world.publishes("El Universal", CLASH, at=0, guid="clash")
    world.publishes("La Jornada", AGAIN, at=20, guid="again")
    world.runs(until=30)
    world.hand = Hand(world)
    assert world.hand.incident(CLASH) == world.hand.incident(AGAIN)
    return world


def titles(world):
    """The headlines of every incident that stands, sorted."""
    found = world.in_store(lambda store: store.incidents.newest(9))
    return sorted([quote.title for quote in incident.quotes] for incident in found)


# --------------------------------------------------------------------------- merging


def test_two_incidents_are_made_one_and_nobody_is_told(two):
    before = two.hand.incident(ATTACK)

    made = two.hand.merges(MARKET, ATTACK)
    two.looks(at=1210)

    assert titles(two) == [[ATTACK, MARKET]]
    assert made.incident.id == before, "the older keeps its id"
    assert len(two.inbox("ana")) == 2


def test_the_running_program_knows_it_at_its_next_poll(two):
    two.hand.merges(ATTACK, MARKET)
    two.publishes("Milenio", WORSE, at=1240)
    two.looks(at=1240)

    assert titles(two) == [[ATTACK, MARKET, WORSE]]
    assert two.reasons("ana") == ["first_report", "first_report", "escalated"]
    assert two.inbox("ana")[-1].message.thread == two.hand.incident(ATTACK)


def test_a_toll_of_the_younger_that_waits_for_the_end_of_the_quiet_is_told_of_the_whole(two):
    two.publishes("Proceso", MORE, at=1205)
    two.looks(at=1205)
    two.publishes("Milenio", WORSE, at=1215)
    two.looks(at=1215)
    assert two.reasons("ana")[-2:] == ["severity_rose", "quiet"]
    attack = two.hand.incident(ATTACK)
    two.hand.merges(ATTACK, MARKET)

    two.runs(until=1300)

    *_, update = two.inbox("ana")
    assert (update.at, update.message.thread, len(two.inbox("ana"))) == (1235, attack, 4)
    assert "9 muertos" in update.message.text


def test_what_became_part_of_another_is_known_no_more_before_it_thinks_again(two):
    made = two.hand.merges(ATTACK, MARKET)

    known = two.in_store(lambda _: set(two.app.memory.engine(two.clock.now()).clusters))
    assert known == {made.incident.id}


def test_the_links_say_who_merged_them_and_why(two):
    two.hand.merges(ATTACK, MARKET)

    attack = two.hand.incident(ATTACK)
    _, market = two.in_store(lambda store: store.incidents.links(attack))
    assert market.link == "merged"
    assert market.why.endswith(f"; merged with {market.incident_id} by ana: two scenes")


@pytest.mark.parametrize("said", ["with itself", "was merged into"])
def test_what_cannot_be_merged_is_said(said, two):
    attack, market = two.hand.incident(ATTACK), two.hand.incident(MARKET)
    two.hand.merges(ATTACK, MARKET)

    with Store(two.folder / "alerter.db") as store, pytest.raises(OverrideError, match=said):
        merge(store, (attack, market if said == "was merged into" else attack), two.hand.author)


def test_what_was_taken_back_takes_no_reports(one):
    """Else who was told of the other alone would never hear that it did not happen, or did."""
    one.publishes("Proceso", FALSE_ALARM, at=40)
    one.publishes("El Universal", QUAKE, at=40, guid="quake")
    one.looks(at=40)

    with pytest.raises(OverrideError, match="did not happen"):
        one.hand.merges(CLASH, QUAKE)


# --------------------------------------------------------------------------- splitting


def test_a_report_is_moved_to_an_incident_of_its_own_and_told_as_such(one):
    made = one.hand.splits(CLASH, AGAIN)
    one.looks(at=40)

    assert titles(one) == sorted([[CLASH], [AGAIN]])
    assert [d.traveler_id for d, _, _ in made.decisions if d.alert] == ["ana"]
    assert one.inbox("ana").titles[-1] == AGAIN
    assert one.inbox("ana")[-1].message.thread == made.other.id


def test_what_stays_forgets_what_was_only_said_of_the_other(one):
    made = one.hand.splits(CLASH, AGAIN)

    assert (made.incident.figures.dead, made.other.figures.dead) == (None, 2)
    assert made.incident.revision >= 2, "a revision is never used again: alerts are named by it"


def test_the_running_program_knows_of_a_split_at_its_next_poll(one):
    one.hand.splits(CLASH, AGAIN)
    one.publishes("Proceso", f"{AGAIN}: siguen los bloqueos", at=40)
    one.looks(at=40)

    assert [AGAIN, f"{AGAIN}: siguen los bloqueos"] in titles(one)


def test_old_news_is_split_and_nobody_is_told(one):
    one.clock.minutes = 60 * 24 * 5
    one.hand = Hand(one)

    assert one.hand.splits(CLASH, AGAIN).deliveries == ()


@pytest.mark.parametrize("begins_again", [True, False], ids=["begins again", "goes on"])
@pytest.mark.parametrize("edited", [CLASH, f"{CLASH}: dos muertos", QUAKE], ids=["alike", "worse", "other"])
def test_an_item_that_was_moved_never_goes_back_however_it_is_edited(edited, begins_again, one):
    made = one.hand.splits(CLASH, AGAIN)
    if begins_again:
        one.restarts()
    one.outlet("La Jornada").stories.clear()
    one.publishes("La Jornada", edited, at=40, guid="again")
    one.looks(at=40)

    links = one.in_store(lambda store: store.incidents.links(made.other.id))
    assert [link.item_id for link in links] == list(made.override.others)


def test_an_item_that_was_merged_stays_however_it_is_edited(two):
    two.hand.merges(ATTACK, MARKET)
    two.outlet("La Jornada").stories.clear()
    two.publishes("La Jornada", ROBBERY, at=1210, guid="market")
    two.looks(at=1210)

    assert titles(two) == [[ATTACK, ROBBERY]]


@pytest.mark.parametrize(
    ("moved", "said"),
    [((CLASH, AGAIN), "nothing would stay"), ((QUAKE,), "is no report of")],
    ids=["all", "of another"],
)
def test_what_cannot_be_split_is_said(moved, said, one):
    one.publishes("El Universal", QUAKE, at=30, guid="quake")
    one.looks(at=40)

    with pytest.raises(OverrideError, match=said):
        one.hand.splits(CLASH, *moved)


def test_what_was_taken_back_is_not_put_in_force_again_in_silence(one):
    """People were told that it did not happen, and would go on believing it."""
    one.publishes("Proceso", FALSE_ALARM, at=40, guid="alarm")
    one.looks(at=40)
    assert one.reasons("ana")[-1] == "retracted"

    with pytest.raises(OverrideError, match="did not happen"):
        one.hand.splits(CLASH, FALSE_ALARM)


# --------------------------------------------------------------------------- beside the program


def test_a_correction_between_thinking_and_writing_is_not_overwritten(one):
    """The person is quicker than the poll: what was thought on the old incidents is thought again."""
    think = one.app.store.news.record
    made = []

    def late(*args, **seen):
        if not made:
            made.append(one_split())
        return think(*args, **seen)

    clash, again, author = one.hand.incident(CLASH), one.hand.link(AGAIN), one.hand.author

    def one_split():
        with Store(one.folder / "alerter.db") as store:
            return split(store, clash, (again,), author, DAYS)

    one.app.store.news.record = late
    one.publishes("Proceso", f"{AGAIN}: siguen los bloqueos", at=40)
    one.looks(at=40)

    assert sorted(map(len, titles(one))) == [1, 2]
    assert [AGAIN, f"{AGAIN}: siguen los bloqueos"] in titles(one)


def test_a_report_that_the_program_writes_meanwhile_is_not_lost(one):
    """The program is quicker than the person: what she saw is read again."""
    more = f"{CLASH}: cierran la carretera"
    with Store(one.folder / "alerter.db") as store:
        read = store.people.book

        def late():
            if len(one.outlets) == 2:
                one.publishes("Proceso", more, at=30)
                one.looks(at=40)
            return read()

        store.people.book = late
        split(store, one.hand.incident(CLASH), (one.hand.link(AGAIN),), one.hand.author, DAYS)

    assert titles(one) == sorted([[CLASH, more], [AGAIN]])


# --------------------------------------------------------------------------- the commands


@pytest.fixture
def alerter(one):
    settings = one.folder / "alerter.toml"
    settings.write_text("", encoding="utf-8")
    return lambda *words: CliRunner().invoke(main, ["--config", str(settings), "incidents", *words])


def read(answer):
    assert answer.exit_code == 0, answer.output
    return json.loads(answer.stdout)


def test_split_and_merge_by_command_are_kept_with_who_and_why(alerter, one):
    clash = one.hand.incident(CLASH)

    parted = read(
        alerter("split", clash, one.hand.link(AGAIN), "--by", "bea", "--note", "two towns", "--json")
    )
    joined = alerter("merge", parted["new"], clash, "--by", "ana", "--note", "one after all")

    assert joined.exit_code == 0
    assert joined.stdout.startswith(f"{parted['new']} is part of {clash} now  {CLASH}\nNobody is told of it.")
    kept = one.in_store(lambda store: store.overrides.all())
    assert [(o.kind, o.by, o.note) for o in kept] == [
        (OverrideKind.SPLIT, "bea", "two towns"),
        (OverrideKind.MERGE, "ana", "one after all"),
    ]
    assert kept[0].id == parted["override"]


def test_by_itself_the_login_name_says_who(alerter, one, monkeypatch):
    monkeypatch.setenv("LOGNAME", "carla")

    said = alerter("split", one.hand.incident(CLASH), one.hand.link(AGAIN)).stdout

    assert one.in_store(lambda store: store.overrides.all())[0].by == "carla"
    assert said.startswith(
        f"1 report of {one.hand.incident(CLASH)} moved to {one.hand.incident(AGAIN)}  {AGAIN}\n"
    )


def test_what_is_part_of_another_points_to_it(alerter, one):
    clash = one.hand.incident(CLASH)
    new = read(alerter("split", clash, one.hand.link(AGAIN), "--json"))["new"]
    alerter("merge", clash, new)

    assert f"  merged    into {clash}; see: alerter incidents show {clash}" in alerter("show", new).stdout
    assert read(alerter("show", new, "--json"))["merged_into"] == clash
    assert [i["id"] for i in read(alerter("list", "--json"))] == [clash]
    assert read(alerter("why", one.hand.link(AGAIN), "--json"))["link"] == "merged"


def test_a_wrong_id_is_told_in_a_sentence(alerter):
    answer = alerter("merge", "nonsense\x1b[31m", "x")

    assert isinstance(answer.exception, OverrideError)
    assert answer.exception.exit_code == 1
    assert "\x1b" not in str(answer.exception)


def test_the_corrections_come_out_as_cases_that_the_joining_is_measured_by(alerter, one):
    """`alerter incidents FILE` takes the two for one; the case says that they are two."""
    clash = one.hand.incident(CLASH)
    new = read(alerter("split", clash, one.hand.link(AGAIN), "--by", "ana", "--note", "two towns", "--json"))[
        "new"
    ]

    printed = alerter("cases").stdout
    gold = [json.loads(line) for line in printed.splitlines()]

    assert [(c["title"], c["incident"], c["alert"], c["role"]) for c in gold] == [
        (CLASH, clash, True, "first"),
        (AGAIN, new, True, "first"),
    ]
    assert {c["why"] for c in gold} == {"split by ana: two towns"}
    file = one.folder / "cases.jsonl"
    file.write_text(printed, encoding="utf-8")
    joined = [json.loads(line) for line in alerter(str(file)).stdout.splitlines()]
    assert [a["id"] for a in joined] == [c["id"] for c in gold]
    result = score(gold, answers(gold))
    assert (result.stories, result.swallowed) == (2, [new])


def test_the_last_word_on_an_item_is_its_case(alerter, one):
    clash = one.hand.incident(CLASH)
    new = read(alerter("split", clash, one.hand.link(AGAIN), "--json"))["new"]
    alerter("merge", clash, new)

    gold = [json.loads(line) for line in alerter("cases").stdout.splitlines()]

    assert [(c["incident"], c["alert"], c["role"]) for c in gold] == [
        (clash, True, "first"),
        (clash, True, "update"),
    ]


def test_without_a_correction_there_is_no_case(alerter):
    assert alerter("cases").stdout == ""

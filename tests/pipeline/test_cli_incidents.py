"""`alerter incidents list|show|why`, on the store that a day of news has filled."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from alerter.cli import main

CLASH = "Enfrentamiento armado en Frontera Comalapa, Chiapas"
DEADLY = "Enfrentamiento armado en Frontera Comalapa, Chiapas: hay doce muertos"
QUAKE = "Sismo de magnitud 6.1 sacude Tapachula, Chiapas"
DRILL = "Simulacro de balacera en Frontera Comalapa, Chiapas"


@pytest.fixture
def alerter(world):
    """An installation after a day with a clash of two reports, a quake and a drill; call it with words."""
    world.traveler("ana")
    world.publishes("El Universal", CLASH, at=0, guid="clash")
    world.publishes("La Jornada", DEADLY, at=20, guid="deadly")
    world.publishes("El Universal", QUAKE, at=40, guid="quake")
    world.publishes("El Universal", DRILL, at=50, guid="drill")
    world.runs(until=60)
    settings = world.folder / "alerter.toml"
    settings.write_text("", encoding="utf-8")
    return lambda *words: CliRunner().invoke(main, ["--config", str(settings), "incidents", *words])


@pytest.fixture
def clash(alerter):
    """The id of the clash."""
    return next(i["id"] for i in read(alerter("list", "--json")) if i["place"] == "Frontera Comalapa")


def read(answer):
    assert answer.exit_code == 0, answer.output
    return json.loads(answer.stdout)


def test_the_incidents_are_listed_with_the_latest_news_first(alerter):
    answer = alerter("list")

    head, quake, clash = answer.stdout.splitlines()
    assert head.split()[:2] == ["INCIDENT", "LATEST"]
    assert "2026-11-22 12:40 UTC" in quake
    assert ("Tapachula" in quake, "earthquake" in quake, "1 outlet " in quake) == (True, True, True)
    assert ("Frontera Comalapa" in clash, "12 dead" in clash, "2 outlets" in clash) == (True, True, True)
    assert clash.endswith(CLASH)


def test_for_programs_an_incident_has_place_kinds_toll_outlets_and_titles(alerter):
    quake, clash = read(alerter("list", "--json"))

    assert clash["place"] == "Frontera Comalapa"
    assert (clash["kinds"], clash["severity"]) == (["armed_clash"], "critical")
    assert (clash["dead"], clash["injured"], clash["revision"]) == (12, None, 2)
    assert (clash["opened"], clash["last"]) == ("2026-11-22T12:00:00+00:00", "2026-11-22T12:20:00+00:00")
    assert clash["outlets"] == ["El Universal", "La Jornada"]
    assert clash["titles"] == [CLASH, DEADLY]
    assert clash["path"][-1] == "gn:3527542"
    assert quake["titles"] == [QUAKE]


def test_only_as_many_are_listed_as_are_wanted(alerter):
    (latest,) = read(alerter("list", "--limit", "1", "--json"))

    assert latest["place"] == "Tapachula"


def test_an_incident_is_shown_with_every_report_and_why_it_joined(alerter, clash):
    shown = alerter("show", clash).stdout.splitlines()

    assert shown[0] == f"INCIDENT {clash}  {CLASH}"
    assert shown[1].split(maxsplit=1) == ["where", "Frontera Comalapa, Chiapas, Mexico"]
    assert shown[2].split() == ["what", "armed_clash", "(critical)"]
    assert shown[3].split() == ["harm", "12", "dead"]
    assert shown[4].endswith("2026-11-22 12:00 UTC, last 2026-11-22 12:20 UTC")
    reports = [line for line in shown if line.startswith("REPORT ")]
    assert ["El Universal (es)" in line for line in reports] == [True, False]
    assert ["La Jornada (es)" in line for line in reports] == [False, True]
    assert any(line.startswith("  opened    no open incident is like it") for line in shown)
    assert any(line.startswith("  revised   same place, same kind (armed_clash)") for line in shown)


def test_for_programs_every_report_stands_with_its_link_and_reason(alerter, clash):
    shown = read(alerter("show", clash, "--json"))

    assert shown["id"] == clash
    assert [(r["link"], r["outlet"], r["title"]) for r in shown["reports"]] == [
        ("opened", "El Universal", CLASH),
        ("revised", "La Jornada", DEADLY),
    ]
    assert shown["reports"][1]["why"].startswith("same place, same kind (armed_clash)")
    assert shown["reports"][1]["at"] == "2026-11-22T12:20:00+00:00"


@pytest.mark.parametrize("named", ["by link", "by id"])
def test_why_an_item_joined_is_told_whether_it_is_named_by_link_or_id(named, alerter, clash):
    link = "https://paper.example/deadly"
    item = link if named == "by link" else read(alerter("why", link, "--json"))["item"]

    told, said = read(alerter("why", item, "--json")), alerter("why", item).stdout

    assert (told["incident"], told["link"], told["title"]) == (clash, "revised", DEADLY)
    assert said.splitlines() == [f"ITEM {told['item']}  {DEADLY}", f"  revised {clash}: {told['why']}"]


def test_why_an_item_is_in_no_incident_is_told_too(alerter):
    drill = "https://paper.example/drill"

    told = read(alerter("why", drill, "--json"))

    assert (told["incident"], told["link"], told["why"]) == (None, None, "not_news")
    assert alerter("why", drill).stdout.splitlines()[1] == "  in no incident: not_news"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["show", "nonsense\x1b[31m"], "There is no incident 'nonsense"),
        (["why", "nonsense\x1b[31m"], "There is no item 'nonsense"),
    ],
)
def test_what_nobody_knows_is_named_and_steers_no_terminal(words, said, alerter):
    answer = alerter(*words)

    assert answer.exit_code == 1
    assert answer.stderr.startswith(said)
    assert "\x1b" not in answer.stderr
    assert answer.stdout == ""


def test_before_the_first_news_there_is_no_incident_and_the_list_says_so(world):
    settings = world.folder / "alerter.toml"
    settings.write_text("", encoding="utf-8")

    def listed(*words):
        return CliRunner().invoke(main, ["--config", str(settings), "incidents", "list", *words])

    assert listed().stdout == "No incident yet.\n"
    assert read(listed("--json")) == []

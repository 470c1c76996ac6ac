"""The demo, as a newcomer runs it: in an empty folder, without a network, and it ends by itself."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections import Counter
from dataclasses import replace

import pytest

from alerter.demo.play import STEPS, play
from alerter.demo.story import broken_promises

pytestmark = pytest.mark.e2e

# Runs the command line in a world where only this machine can be talked to, and no name be looked up.
OFFLINE = """
import sys

LOOKUPS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}

def stay_home(event, args):
    if event == "socket.connect" and isinstance(args[1], tuple):
        where = args[1][0]
    elif event in LOOKUPS:
        where = args[0]
    else:
        return
    if where != "127.0.0.1":
        raise RuntimeError(f"{event} {where}: the demo needs a network")

sys.addaudithook(stay_home)
from alerter.__main__ import main
main()
"""


def run(root, folder, *words, **environment):
    """Run `alerter demo` as a user does whose environment holds nothing but this."""
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", OFFLINE, "demo", *words],
        cwd=folder,
        env={"PYTHONPATH": str(root), **environment},
        capture_output=True,
        check=False,
        timeout=60,
    )


@pytest.fixture(scope="module")
def told(root, tmp_path_factory):
    """What one run says, as JSON."""
    done = run(root, tmp_path_factory.mktemp("empty"), "--json")
    assert (done.returncode, done.stderr) == (0, b"")
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def story():
    """The story of one run in this process."""
    return asyncio.run(play(lambda _: None))


def received(told):
    """How many messages each person got about the clash, by channel."""
    clash = [m for m in told["messages"] if "Frontera Comalapa" in m["subject"] + m["text"]]
    return Counter((m["traveler"], m["channel"]) for m in clash)


# --------------------------------------------------------------------------- what it does


def test_three_papers_in_two_languages_make_one_message_for_each_person_and_channel(told):
    clash = told["incidents"][0]

    assert (clash["place"], clash["sources"], clash["revision"]) == ("Frontera Comalapa, Chiapas", 3, 1)
    assert received(told) == {
        ("ana", "sms"): 1,
        ("ana", "email"): 1,
        ("ben", "email"): 1,
        ("gsoc", "slack"): 1,
    }


def test_the_traveler_in_chihuahua_and_the_one_in_tabasco_get_nothing_at_all(told):
    assert {"chen", "diego"}.isdisjoint(m["traveler"] for m in told["messages"])


def test_the_traveler_out_of_range_can_read_how_far_it_was(told):
    clash = told["incidents"][0]["id"]
    why = {
        (n["reason"], n["detail"])
        for n in told["not_told"]
        if (n["traveler"], n["incident"]) == ("flor", clash)
    }

    assert len(why) == 1
    assert next(iter(why))[0] == "out_of_range"
    assert "85 km from Tapachula, MX-CHP, radius 50 km" in next(iter(why))[1]


def test_the_items_of_no_danger_belong_to_no_alert(told):
    alerted = {alert["incident"] for alert in told["alerts"]}
    harmless = [item for item in told["items"] if item["incident"] not in alerted]

    assert len(alerted) == 3
    assert len(harmless) >= 12
    assert {i["reason"] for i in harmless} == {None, "not_news", "no_place", "no_topic", "too_old"}


def test_the_second_poll_finds_nothing_new_and_sends_nothing(told):
    first, second = told["polls"]

    assert (first["new_items"], first["messages"]) == (len(told["items"]), len(told["messages"]))
    assert (second["new_items"], second["messages"]) == (0, 0)
    assert sorted({feed["status"] for feed in second["feeds"]}) == [200, 304]


def test_each_step_is_reported_so_that_the_bar_ends_full(story):
    seen = len(story.first.asked) + len(story.second.asked) + len(story.first.arrived)

    assert seen == STEPS


# --------------------------------------------------------------------------- where it runs


def test_it_reads_on_a_plain_line_printer_in_80_columns(root, tmp_path):
    done = run(root, tmp_path, LANG="C", LC_ALL="C", PYTHONIOENCODING="ascii")
    text = done.stdout.decode("ascii")

    assert (done.returncode, done.stderr) == (0, b"")
    assert "\x1b" not in text
    assert max(map(len, text.splitlines())) <= 80
    assert "As promised" in text


def test_it_neither_reads_nor_touches_the_installation_it_is_run_beside(root, tmp_path):
    (tmp_path / "alerter.toml").write_text("this is = not TOML", encoding="utf-8")
    theirs = {"ALERTER_DATABASE": "alerter.db", "ALERTER_SMTP__HOST": "mail.example", "TMPDIR": str(tmp_path)}

    done = run(root, tmp_path, "--json", **theirs)

    assert done.returncode == 0
    assert [file.name for file in tmp_path.iterdir()] == ["alerter.toml"]


# --------------------------------------------------------------------------- that it would tell


def test_a_run_as_it_should_be_breaks_no_promise(story):
    assert broken_promises(story) == ()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda s: arrived(s, s.first.arrived[1:]), "and should get 1"),
        (lambda s: arrived(s, (*s.first.arrived, s.first.arrived[0])), "got 2"),
        (
            lambda s: arrived(s, (*s.first.arrived, replace(clash_mail(s), to="chen@travelers.example"))),
            "chen got 1 email messages about Frontera Comalapa, and should get 0",
        ),
        (lambda s: replace(s, second=s.first), "the second poll took 20 items for new and sent 7 messages"),
        (lambda s: replace(s, first=replace(s.first, polled=())), "0 of 7 feeds were polled"),
    ],
    ids=["a_message_is_missing", "one_is_doubled", "a_stranger_is_told", "told_again", "feeds_not_read"],
)
def test_a_run_that_goes_wrong_says_what_is_off(story, change, sentence):
    assert [wrong for wrong in broken_promises(change(story)) if sentence in wrong]


def arrived(story, messages):
    return replace(story, first=replace(story.first, arrived=tuple(messages)))


def clash_mail(story):
    return next(m for m in story.first.arrived if m.channel == "email")

"""The daemon as a service manager sees it: one on a database, ends when asked, and goes on after trouble."""

from __future__ import annotations

import pathlib
import sqlite3
from contextlib import closing

import pytest

from tests.e2e.installation import Feeds, Installation, flaky_sinks, rss, until

pytestmark = pytest.mark.e2e

CLASH = "Ataque armado en Frontera Comalapa, Chiapas"


@pytest.fixture
def installed(shared, tmp_path):
    """Ana is told by mail what happens in Mexico."""
    with flaky_sinks(shared) as sinks, Feeds() as feeds:
        feeds.publish("/chiapas.xml", rss([CLASH]))
        with Installation(tmp_path, feeds, sinks) as ours:
            writes_rules(ours)
            yield ours


def writes_rules(ours):
    ours.writes_rules(
        people=[{"id": "ana", "email": "ana@example.org"}],
        rules=[{"name": "Mexico", "where": {"any": [{"place": "MX"}]}, "who": {"people": ["ana"]}}],
    )


def test_a_second_daemon_refuses_and_names_the_first(installed):
    first = installed.start()
    second = installed.start(wait=False)

    assert second.wait(5) == 3
    said = installed.log.read_text(encoding="utf-8")
    assert f"another alerter (process {first.pid}) is running on" in said
    assert "alerter.db" in said
    assert "Traceback" not in said
    assert first.poll() is None
    first.kill()
    first.wait()


def test_asked_to_end_it_ends_in_order_and_leaves_no_child(installed):
    daemon = installed.start()
    until(installed.sinks.records, "the message came")
    children = _children(daemon.pid)
    assert children, "feeds are parsed in children"

    assert installed.stop() == 0
    assert installed.said("daemon.stopped")
    until(lambda: not any(_lives(pid) for pid in children), "the children are gone")


def test_killed_it_leaves_no_child_that_goes_on(installed):
    daemon = installed.start()
    until(installed.sinks.records, "the message came")
    children = _children(daemon.pid)
    installed.kill()

    until(lambda: not any(_lives(pid) for pid in children), "the children are gone", patience=20)


def test_asked_to_end_it_does_not_first_ask_all_feeds_that_are_due(installed):
    installed.feeds.delay = 0.3
    for number in range(60):
        installed.feeds.publish(f"/{number}.xml", rss([]))
    writes_rules(installed)
    installed.start()
    until(lambda: len(installed.feeds.asked) >= 2, "it began to poll")

    assert installed.stop() == 0
    assert len(installed.feeds.asked) < 60


def test_a_service_that_was_down_gets_what_waited(installed):
    installed.sinks.core.down = True
    installed.start()
    until(lambda: installed.said("delivery.attempted"), "it was tried")
    assert installed.sinks.records() == []

    installed.sinks.core.down = False
    until(installed.sinks.records, "the message came")
    until(installed.is_quiet, "it was written down")
    assert len(installed.sinks.records()) == 1


def test_a_locked_database_is_told_and_work_goes_on_when_it_is_free(installed):
    installed.start()
    until(installed.is_quiet, "the first round is over")
    with closing(sqlite3.connect(installed.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        until(lambda: installed.said("job.store_failed"), "it said so")
        other.execute("ROLLBACK")
    assert "S102" in installed.said("job.store_failed")[0]["problem"]

    installed.feeds.publish("/new.xml", rss(["Balacera en Tijuana, Baja California"]))
    writes_rules(installed)
    until(lambda: len(installed.sinks.records()) == 2, "the second message came")


def test_once_is_one_round(installed):
    daemon = installed.start("--once", wait=False)

    assert daemon.wait(30) == 0
    assert installed.counts() == {"sent": 1}
    assert len(installed.sinks.records()) == 1


def test_once_beside_a_daemon_refuses(installed):
    first = installed.start()
    once = installed.start("--once", wait=False)

    assert once.wait(5) == 3
    first.kill()
    first.wait()


@pytest.mark.parametrize(
    ("file", "text", "code", "says"),
    [
        ("rules.yaml", "version: 1\nrules: [", 1, "rules.yaml:"),
        ("rules.yaml", None, 1, "rules.yaml:1:1: error C102"),
        ("alerter.toml", "x = 1", 1, "alerter.toml:1:1: error C106"),
        ("alerter.db", "no database", 3, "S105"),
    ],
    ids=["a mistake in the rules", "no rules", "a mistake in the settings", "no database"],
)
def test_what_keeps_it_from_starting_is_one_sentence(file, text, code, says, installed):
    path = installed.folder / file
    path.unlink() if text is None else path.write_text(text, encoding="utf-8")
    daemon = installed.start(wait=False)

    assert daemon.wait(20) == code
    said = installed.log.read_text(encoding="utf-8")
    assert says in said
    assert "Traceback" not in said


def _children(pid):
    with pathlib.Path(f"/proc/{pid}/task/{pid}/children").open(encoding="ascii") as children:
        return [int(child) for child in children.read().split()]


def _lives(pid):
    """True if the process is there and no zombie."""
    try:
        with pathlib.Path(f"/proc/{pid}/stat").open(encoding="ascii") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False

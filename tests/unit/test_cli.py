"""The command line as a person types it: exit codes, messages, JSON."""

from __future__ import annotations

import json
import threading
from datetime import timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from alerter import __main__
from alerter.cli import TREE, main
from alerter.cli.lazy import Leaf
from alerter.clock import SystemClock
from rules.model import Cursor, KeyHealth
from state.store import Store
from tests.sinks import Sinks

FEED = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>El Soconusco</title><language>es</language>
<item><guid>a1</guid><link>https://soconusco.example/a1</link>
  <title>Enfrentamiento armado en Frontera Comalapa deja dos muertos</title>
  <description>Hombres armados bloquearon la carretera en Frontera Comalapa, Chiapas.</description></item>
<item><guid>a2</guid><link>https://soconusco.example/a2</link>
  <title>Enfrentamiento armado en Ciudad Juárez, Chihuahua</title>
  <description>La policía de Chihuahua informó del enfrentamiento.</description></item>
<item><guid>a3</guid><link>https://soconusco.example/a3</link>
  <title>Receta de la semana</title><description>Con mucho chile.</description></item>
</channel></rss>"""

RULES = """
version: 1
people:
  - {id: ana, name: Ana, language: es, url: "json://127.0.0.1:%d/hook/ana"}
rules:
  - name: Chiapas armed violence
    where: {any: [{near: "Comitán, MX-CHP", km: 80}]}
    what: {topics: [violence]}
    who: {people: [ana]}
"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture
def newsstand(tmp_path):
    """A loopback web server; its folder and its address."""
    folder = tmp_path / "news"
    folder.mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield folder, f"127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def alerter(tmp_path, newsstand):
    """An installation with one traveler; call it with the words after `alerter`."""
    with Sinks() as sinks:
        (tmp_path / "rules.yaml").write_text(RULES % sinks.http_port, encoding="utf-8")
        allow = json.dumps([newsstand[1], f"127.0.0.1:{sinks.http_port}"])
        (tmp_path / "alerter.toml").write_text(f"[fetch]\nallow = {allow}\n", encoding="utf-8")

        def run(*words):
            return CliRunner().invoke(main, ["--config", str(tmp_path / "alerter.toml"), *words])

        run.sinks = sinks
        run.folder = tmp_path
        yield run


def _leaves(tree, *path):
    for name, entry in tree.items():
        if isinstance(entry, Leaf):
            yield (*path, name), entry
        else:
            yield from _leaves(entry[1], *path, name)


@pytest.mark.parametrize(("words", "leaf"), [pytest.param(*x, id=" ".join(x[0])) for x in _leaves(TREE)])
def test_every_command_answers_help_with_the_line_the_table_promises(words, leaf):
    answer = CliRunner().invoke(main, [*words, "--help"], prog_name="alerter")

    assert answer.exit_code == 0
    assert leaf.help.split()[0] in answer.output
    assert f"Usage: alerter {' '.join(words)}" in answer.output


def test_the_kept_help_page_is_what_click_would_print():
    page = CliRunner().invoke(main, ["--help"], prog_name="alerter").output

    kept = Path(__main__.HELP).read_text(encoding="utf-8")
    assert kept == page, "write the new page into alerter/cli/help.txt"


def _reads(command):
    return any(isinstance(o, click.Option) and "--json" in o.opts for o in command.params)


@pytest.mark.parametrize(
    "words",
    [
        "feeds list",
        "feeds check",
        "rules check",
        "places find",
        "incidents list",
        "incidents show",
        "incidents why",
        "alerts list",
        "alerts show",
        "alerts why",
        "doctor",
        "run",
        "send test",
        "demo",
    ],
)
def test_every_command_that_reads_speaks_json(words):
    command, context = main, click.Context(main)
    for word in words.split():
        command = command.get_command(context, word)

    assert _reads(command)


def test_init_writes_files_that_pass_their_own_check(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(main, ["init"]).exit_code == 0

    checked = CliRunner().invoke(main, ["rules", "check"])

    assert checked.exit_code == 0, checked.output
    assert "1 rule, 1 person" in checked.output


def test_init_leaves_files_that_are_there(tmp_path):
    (tmp_path / "rules.yaml").write_text("mine", encoding="utf-8")

    answer = CliRunner().invoke(main, ["init", str(tmp_path)])

    assert answer.exit_code == 1
    assert (tmp_path / "rules.yaml").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "alerter.toml").exists()


def test_a_rules_file_with_three_mistakes_tells_all_three_with_their_lines(alerter):
    (alerter.folder / "rules.yaml").write_text(
        "version: 1\nrules:\n  - name: X\n    where: {any: [{place: Chiappas}]}\n    severty: {start: high}\n"
        "    who: {people: [nobody]}\n",
        encoding="utf-8",
    )

    answer = alerter("rules", "check", "--json")

    assert answer.exit_code == 1
    lines = sorted(p["line"] for p in json.loads(answer.output)["problems"] if not p["warning"])
    assert lines == [4, 5, 6]


def test_a_mistyped_setting_is_named_with_its_line_and_the_likely_one(alerter):
    (alerter.folder / "alerter.toml").write_text("[smtp]\nhots = 'x'\n", encoding="utf-8")

    answer = alerter("doctor")

    assert answer.exception.exit_code == 1
    assert "alerter.toml:2:1: error C106: unknown setting 'hots'; did you mean 'host'?" in str(
        answer.exception
    )


def test_without_a_database_commands_that_need_it_say_how_to_make_it(alerter):
    answer = alerter("alerts", "list")

    assert answer.exception.exit_code == 3
    assert "alerter db migrate" in str(answer.exception)


def test_an_address_that_is_no_feed_is_refused_with_the_reason(alerter, newsstand):
    folder, host = newsstand
    (folder / "page.html").write_text("<!doctype html><title>News</title>", encoding="utf-8")
    alerter("db", "migrate")

    answer = alerter("feeds", "add", f"http://{host}/page.html")

    assert answer.exit_code == 1
    assert "HTML page" in answer.output
    assert json.loads(alerter("feeds", "list", "--json").output) == []


def test_the_whole_way_from_a_feed_to_a_message_and_its_explanation(alerter, newsstand):
    folder, host = newsstand
    (folder / "feed.xml").write_text(FEED, encoding="utf-8")
    alerter("db", "migrate")
    assert (
        alerter("feeds", "add", f"http://{host}/feed.xml", "--country", "MX", "--language", "es").exit_code
        == 0
    )

    assert alerter("run", "--once").exit_code == 0

    assert len(alerter.sinks.records) == 1
    assert "Frontera Comalapa" in alerter.sinks.records[0].text
    (alert,) = json.loads(alerter("alerts", "list", "--json").output)
    assert [d["state"] for d in alert["deliveries"]] == ["sent"]

    why = alerter("alerts", "why", alert["id"]).output
    for evidence in (
        "Chiapas armed violence",
        "Frontera Comalapa",
        "km",
        "Enfrentamiento",
        f"http://{host}/feed.xml",
    ):
        assert evidence in why
    shown = alerter("alerts", "show", alert["id"]).output
    assert "Frontera Comalapa" in shown
    assert "1." in shown


@pytest.mark.parametrize(
    ("link", "reason"),
    [("https://soconusco.example/a2", "other_place"), ("https://soconusco.example/a3", "no_place")],
    ids=["another state is another place", "a recipe has no place"],
)
def test_an_item_that_led_to_no_message_names_the_first_test_that_failed(alerter, newsstand, link, reason):
    folder, host = newsstand
    (folder / "feed.xml").write_text(FEED, encoding="utf-8")
    alerter("db", "migrate")
    alerter("feeds", "add", f"http://{host}/feed.xml", "--no-check")
    alerter("run", "--once")

    explained = json.loads(alerter("alerts", "why", link, "--json").output)

    assert explained["decisions"] == []
    found = [s["reason"] for s in explained["not_told"]]
    if reason == "no_place":
        assert "where it happened" in explained["stopped"]
    else:
        assert found == [reason]


def test_why_of_something_unknown_says_so(alerter):
    alerter("db", "migrate")

    answer = alerter("alerts", "why", "nonsense")

    assert answer.exit_code == 1
    assert "no alert and no item" in answer.output


def test_a_test_message_is_marked_as_one_and_needs_no_daemon(alerter):
    answer = alerter("send", "test", "--to", "ana")

    assert answer.exit_code == 0, answer.output
    assert "TEST" in alerter.sinks.records[0].text


def test_a_test_message_to_a_stranger_names_the_people_there_are(alerter):
    answer = alerter("send", "test", "--to", "bob")

    assert answer.exit_code == 2
    assert "ana" in answer.output


def test_feeds_survive_an_export_and_an_import(alerter, tmp_path):
    alerter("db", "migrate")
    alerter("feeds", "add", "https://a.example/rss", "--no-check", "--country", "mx", "--title", "Á & B")
    before = json.loads(alerter("feeds", "list", "--json").output)
    alerter("feeds", "export", str(tmp_path / "feeds.opml"))
    (tmp_path / "alerter.db").unlink()
    alerter("db", "migrate")

    assert alerter("feeds", "import", str(tmp_path / "feeds.opml")).exit_code == 0

    after = json.loads(alerter("feeds", "list", "--json").output)
    changing = ("next_poll",)
    assert [{k: v for k, v in f.items() if k not in changing} for f in after] == [
        {k: v for k, v in f.items() if k not in changing} for f in before
    ]


def test_a_backup_is_a_database_of_its_own(alerter, tmp_path):
    alerter("db", "migrate")
    alerter("feeds", "add", "https://a.example/rss", "--no-check")

    assert alerter("db", "backup", str(tmp_path / "copy.db")).exit_code == 0
    (tmp_path / "alerter.db").write_bytes((tmp_path / "copy.db").read_bytes())

    assert "https://a.example/rss" in alerter("feeds", "list").output


def test_adding_a_feed_again_keeps_what_was_said_of_it(alerter):
    alerter("db", "migrate")
    url = "https://a.example/rss"
    alerter("feeds", "add", url, "--no-check", "--admin1", "MX-CHP", "--language", "es", "--outlet", "Zeta")

    again = alerter("feeds", "add", url, "--no-check", "--title", "Zeta diario")

    assert "is there" in again.output
    (feed,) = json.loads(alerter("feeds", "list", "--json").output)
    kept = ("title", "outlet", "country", "admin1", "language")
    assert [feed[name] for name in kept] == ["Zeta diario", "Zeta", "MX", "MX-CHP", "es"]


@pytest.mark.parametrize(
    "wrong",
    [
        ("--country", "MEX"),
        ("--admin1", "CHP"),
        ("--language", "spanish"),
        ("--country", "ES", "--admin1", "MX-CHP"),
        ("--kind", "tv"),
    ],
    ids=" ".join,
)
def test_a_home_that_is_none_is_wrong_usage(alerter, wrong):
    alerter("db", "migrate")

    assert alerter("feeds", "add", "https://a.example/rss", "--no-check", *wrong).exit_code == 2
    assert json.loads(alerter("feeds", "list", "--json").output) == []


def test_a_removed_feed_is_polled_no_more_and_comes_back_when_added(alerter):
    alerter("db", "migrate")
    alerter("feeds", "add", "https://a.example/rss", "--no-check")

    assert alerter("feeds", "remove", "https://a.example/rss").exit_code == 0
    assert json.loads(alerter("feeds", "list", "--json").output) == []
    assert alerter("feeds", "remove", "https://a.example/rss").exit_code == 1
    assert "added" in alerter("feeds", "add", "https://a.example/rss", "--no-check").output


def test_guids_that_change_are_shown_until_a_person_trusts_them_again(alerter, tmp_path):
    url = "https://a.example/rss"
    alerter("db", "migrate")
    alerter("feeds", "add", url, "--no-check")
    with Store(tmp_path / "alerter.db") as store:
        (claim,) = store.feeds.claim(SystemClock().now(), 1, timedelta(minutes=1))
        store.feeds.settle(claim, Cursor(keys=KeyHealth(churning=SystemClock().now())))

    (feed,) = json.loads(alerter("feeds", "list", "--json").output)
    assert (feed["guids_void_since"] is not None, feed["void_keys"]) == (True, 0)
    assert "its guids change: not used" in alerter("feeds", "list").output
    assert "its guids change" in alerter("doctor").output

    assert alerter("feeds", "trust", url).exit_code == 0
    (feed,) = json.loads(alerter("feeds", "list", "--json").output)
    assert feed["guids_void_since"] is None
    assert alerter("feeds", "trust", "https://nobody.example/").exit_code == 1


@pytest.mark.parametrize("words", ["alerts list", "alerts why x"])
def test_a_person_nobody_knows_is_named_with_those_there_are(alerter, words):
    alerter("db", "migrate")

    answer = alerter(*words.split(), "--person", "zoe")

    assert answer.exception.exit_code == 2
    assert "'zoe' is nobody here" in str(answer.exception)


def test_init_where_nothing_may_be_written_says_so(tmp_path):
    (tmp_path / "taken").write_text("a file", encoding="utf-8")

    answer = CliRunner().invoke(main, ["init", str(tmp_path / "taken" / "below")])

    assert answer.exit_code == 1
    assert "cannot be written" in answer.output


def test_a_check_says_which_place_each_name_was_taken_for(tmp_path):
    rules = tmp_path / "rules.yaml"
    rules.write_text(
        "version: 1\nrules:\n  - name: r\n    who: {people: [ana]}\n    where: {any: [{place: Chiapas}]}\n"
        "people:\n  - {id: ana, name: Ana, email: ana@example.com}\n",
        encoding="utf-8",
    )

    settings = tmp_path / "alerter.toml"
    settings.write_text('[smtp]\nhost = "mail.example"\nsender = "alerts@example.com"\n', encoding="utf-8")

    answer = CliRunner().invoke(main, ["--config", str(settings), "rules", "check", str(rules)])

    assert "Chiapas means Chiapas, Mexico (gn:3531011)" in answer.output

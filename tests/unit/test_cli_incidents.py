"""`alerter incidents FILE`: lines of news in, lines of incidents out, in order."""

from __future__ import annotations

import io
import json

import pytest
from click.testing import CliRunner

from alerter.cli import main
from alerter.clustering.asking import items
from rules.model import Problem

MORNING = "2031-03-04T06:10:00Z"
CLASH = {
    "id": "a",
    "ts": MORNING,
    "outlet": "El Universal",
    "title": "Ataque armado en Frontera Comalapa, Chiapas",
}
AGAIN = {
    "id": "b", "ts": "2031-03-04T06:40:00Z", "outlet": "Border Report", "lang": "en",
    "title": "Armed attack in Frontera Comalapa, Chiapas, Mexico",
}  # fmt: skip
WORSE = {
    "id": "c", "ts": "2031-03-04T09:00:00Z", "outlet": "Proceso",
    "title": "Ataque armado en Frontera Comalapa, Chiapas, deja nueve muertos",
}  # fmt: skip
QUAKE = {"id": "d", "ts": "2031-03-04T09:30:00Z", "title": "Earthquake of magnitude 6.4 strikes Lima, Peru"}


@pytest.fixture
def incidents(tmp_path):
    """`alerter incidents` in a folder without a database; call it with its words, and what it reads."""
    settings = tmp_path / "alerter.toml"
    settings.write_text("", encoding="utf-8")

    def run(*words, reads=None):
        if isinstance(reads, list):
            reads = "".join(json.dumps(item) + "\n" for item in reads)
        return CliRunner().invoke(main, ["--config", str(settings), "incidents", *words], input=reads)

    run.folder = tmp_path
    return run


def answered(answer):
    assert answer.exit_code == 0, answer.output
    return [json.loads(line) for line in answer.stdout.splitlines()]


# --------------------------------------------------------------------------- what is answered


def test_each_line_is_answered_in_order_with_its_incident_its_role_and_why(incidents):
    found = answered(incidents("-", reads=[CLASH, AGAIN, WORSE, QUAKE]))

    assert [(a["id"], a["cluster"], a["alert"], a["role"]) for a in found] == [
        ("a", "a", True, "first"),
        ("b", "a", False, "repeat"),
        ("c", "a", True, "update"),
        ("d", "d", True, "first"),
    ]
    assert found[0]["why"] == "no open incident is like it"
    assert found[1]["why"].startswith("same place, same kind (armed_clash)")
    assert found[2]["why"].endswith("; 9 dead, none before")
    assert {*found[0]} == {"id", "cluster", "alert", "role", "why"}


def test_an_id_comes_back_as_it_was_and_a_line_without_one_is_called_by_its_number(incidents):
    lines = [CLASH | {"id": 41}, AGAIN | {"id": [1, "x"]}, WORSE | {"id": None}, {**QUAKE}]
    del lines[3]["id"]

    found = answered(incidents("-", reads=lines))

    assert [a["id"] for a in found] == [41, [1, "x"], None, 4]
    assert [a["cluster"] for a in found] == [41, 41, 41, 4]


@pytest.mark.parametrize("second", ["2", 2, None], ids=["a text", "used twice", "the number of its line"])
def test_news_of_something_else_under_an_id_that_was_used_is_told_all_the_same(second, incidents):
    """Else the quake would be taken for one more report of the clash, and nobody would hear of it."""
    other = QUAKE | {"id": second}
    if second is None:
        del other["id"]

    found = answered(incidents("-", reads=[CLASH | {"id": 2}, other]))

    assert [a["role"] for a in found] == ["first", "first"]


def test_a_file_and_standard_input_are_answered_alike_and_so_is_a_second_time(incidents):
    file = incidents.folder / "news.jsonl"
    file.write_text("".join(json.dumps(one) + "\n" for one in (CLASH, AGAIN, QUAKE)), encoding="utf-8")

    once, again = answered(incidents(str(file))), answered(incidents(str(file)))

    assert once == again == answered(incidents("-", reads=[CLASH, AGAIN, QUAKE]))
    assert [path.name for path in incidents.folder.iterdir() if path != file] == ["alerter.toml"]


def test_an_item_may_be_a_summary_alone_or_an_address_alone(incidents):
    summary = {"ts": MORNING, "summary": "Ataque armado en Frontera Comalapa, Chiapas."}
    address = {"ts": MORNING, "url": "https://paper.example/ataque-armado-en-frontera-comalapa-chiapas"}

    first, second = answered(incidents("-", reads=[summary, address]))

    assert (first["cluster"], second["cluster"]) == (1, 1)


@pytest.mark.parametrize(
    "ts",
    ["2031-03-04T06:40:00Z", "2031-03-04T06:40:00+00:00", "2031-03-04T06:40:00", "2031-03-04T00:40:00-06:00"],
)
def test_a_time_is_read_with_its_zone_and_in_utc_without_one(ts, incidents):
    _, second = answered(incidents("-", reads=[CLASH, AGAIN | {"ts": ts}]))

    assert second["why"].endswith("30 min after its last report")


def test_nothing_in_nothing_out(incidents):
    assert answered(incidents("-", reads="\n \n")) == []


# --------------------------------------------------------------------------- bad input


def test_each_bad_line_is_told_with_its_place_and_a_hint_and_the_others_are_answered(incidents):
    lines = [
        b"\xef\xbb\xbf" + json.dumps(CLASH).encode(),
        b"",
        b'{"id": 3, "title": }',
        b"[1, 2]",
        b'{"id": 5, "ts": "2031-03-04T06:10:00Z"}',
        b'{"id": 6, "ts": "2031-03-04T06:10:00Z", "outlet": 7, "title": "a"}',
        b'{"id": 7, "title": "a"}',
        b'{"id": 8, "title": "a", "ts": "yesterday"}',
        b'{"id": 9, "title": "a", "ts": 1931064600}',
        b'{"title": "caf\xe9"}',
        b'{"id": NaN, "ts": "2031-03-04T06:10:00Z", "title": "a"}',
        json.dumps(AGAIN).encode(),
    ]
    file = incidents.folder / "news.jsonl"
    file.write_bytes(b"\r\n".join(lines))

    answer = incidents(str(file))

    assert answer.exit_code == 1
    assert [json.loads(line)["cluster"] for line in answer.stdout.splitlines()] == ["a", "a"]
    told = [line.removeprefix(f"{file}:").partition(": error ") for line in answer.stderr.splitlines()]
    assert [(where, what[:4]) for where, _, what in told] == [
        ("3:20", "O202"), ("4:1", "O203"), ("5:1", "O207"), ("6:51", "O205"), ("7:1", "O208"),
        ("8:31", "O208"), ("9:31", "O208"), ("10:15", "O201"), ("11:1", "O202"),
    ]  # fmt: skip
    hints = [what.partition("; ")[2] for _, _, what in told]
    assert hints[0].startswith('one line is {"id": "1", "ts": ')
    assert hints[2] == 'write "title": "..."'
    assert hints[5] == "write ISO 8601, such as 2031-03-04T06:10:00Z"


def test_of_standard_input_a_bad_line_is_told_too(incidents):
    answer = incidents("-", reads="nonsense\n")

    assert answer.exit_code == 1
    assert answer.stderr.startswith("<stdin>:1:1: error O202: this is not JSON")
    assert answer.stdout == ""


def test_lines_are_read_one_at_a_time():
    class Wire(io.BytesIO):
        lines = 0

        def readline(self, *limits):
            self.lines += 1
            return super().readline(*limits)

    wire = Wire((json.dumps(CLASH) + "\n").encode() * 1000)
    name, item = next(items(wire, "wire"))

    assert (wire.lines, name, item.id, item.title) == (1, "a", "1", CLASH["title"])


def test_a_line_that_is_none_becomes_a_problem_in_its_place():
    line = json.dumps({"ts": MORNING, "title": "a"}).encode()

    first, problem, last = items(io.BytesIO(b"\n".join([line, b"{", line])), "news")

    assert isinstance(problem, Problem)
    assert (first[0], problem.line, last[0]) == (1, 2, 3)


def test_a_file_that_is_not_there_is_wrong_usage(incidents):
    answer = incidents("nowhere.jsonl")

    assert answer.exit_code == 2
    assert "No such file" in answer.stderr


# --------------------------------------------------------------------------- help


def test_its_help_names_the_commands_and_that_it_takes_a_file(incidents):
    answer = incidents("--help")

    assert answer.exit_code == 0
    assert "COMMAND [ARGS]... | FILE" in answer.stdout
    commands = answer.stdout.partition("Commands:\n")[2].split("\n")
    assert [line.split()[0] for line in commands if line.strip()] == [
        *("join", "list", "show", "why"),
        *("merge", "split", "cases"),
    ]


def test_the_help_of_the_join_tells_what_a_line_is(incidents):
    answer = incidents("-", "--help")

    assert answer.exit_code == 0
    assert "JSON Lines in" in answer.stdout
    assert "`ts`" in answer.stdout

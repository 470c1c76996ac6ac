"""`alerter locate`: lines of news in, lines of places out; and `alerter places find`."""

from __future__ import annotations

import io
import json
import sqlite3
from datetime import UTC, datetime

import pytest
from click.testing import CliRunner

from alerter.catalog import gazetteer
from alerter.cli import main
from alerter.jsonlines import LONGEST_LINE
from alerter.locating.answering import READ, Locator, document
from alerter.locating.asking import Question, questions
from alerter.locating.showing import KINDS, WHY
from rules.model import CustomPlace, Home, Place, Point, Problem, Rulebook, Scope
from rules.places.clues import Clue
from rules.places.focus import Focus
from rules.places.resolver import Located, Resolver
from state.store import Store

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PARIS_TEXAS = "gn:4717560"
MINE = CustomPlace(
    Place(
        id="org:mina-el-porvenir",
        name="Mina El Porvenir",
        scope=Scope.TOWN,
        country="MX",
        path=("m49:019", "m49:013", "MX", "MX.05", "org:mina-el-porvenir"),
        iso="MX-CHP",
        point=Point(16.75, -93.12),
        timezone="America/Mexico_City",
        container="Chiapas, Mexico",
    ),
    km=5.0,
    aliases=("mina Porvenir",),
)


@pytest.fixture
def alerter(tmp_path):
    """An installation without a database; call it with the words after `alerter`, and what it reads."""
    settings = tmp_path / "alerter.toml"
    settings.write_text("", encoding="utf-8")

    def run(*words, reads=None):
        if isinstance(reads, list):
            reads = "".join(json.dumps(item) + "\n" for item in reads)
        return CliRunner().invoke(main, ["--config", str(settings), *words], input=reads)

    run.folder = tmp_path
    return run


@pytest.fixture
def mining_company(alerter):
    """An installation whose rules files add a mine."""
    with Store.create(alerter.folder / "alerter.db") as store:
        store.people.apply(Rulebook(places=(MINE,)), "1", NOON)
    return alerter


def _located(answer):
    assert answer.exit_code == 0, answer.output
    return [json.loads(line) for line in answer.stdout.splitlines()]


class NothingButStreets(Resolver):
    """Reads every text as one that names streets and offices, and no place."""

    def __init__(self):
        super().__init__(gazetteer())

    def resolve(self, *_):
        return Located(names=(), places=(), focus=Focus(), local=True)


# --------------------------------------------------------------------------- what is answered


def test_each_line_is_answered_in_order_with_the_town_where_it_happened(alerter):
    news = [
        {"id": "a", "lang": "en", "title": "Explosion in Paris, Texas", "text": "Two died."},
        {"id": "b", "title": "Balacera en Frontera Comalapa, Chiapas", "text": "", "source": "ignored"},
    ]

    texas, chiapas = _located(alerter("locate", "-", reads=news))

    assert (texas["id"], texas["lang"]) == ("a", "en")
    assert texas["focus"]["id"] == PARIS_TEXAS
    assert texas["focus"]["geonameid"] == 4717560
    assert (texas["focus"]["country"], texas["focus"]["admin1"]) == ("US", "US-TX")
    assert texas["focus"]["admin1_geonames"] == "US.TX"
    assert (texas["focus"]["level"], texas["focus"]["role"]) == ("town", "happened")
    assert texas["countries"] == ["US"]
    assert set(texas["focus"]["confidence"]) == {"country", "admin1", "town"}
    assert chiapas["focus"]["name"] == "Frontera Comalapa"


def test_every_span_gives_its_words_in_the_field_it_was_found_in(alerter):
    item = {"id": 1, "title": "Fire in Lyon", "text": "🔥 A fire broke out in Marseille, France."}

    (found,) = _located(alerter("locate", "-", reads=[item]))

    for field, spans in (("title", found["title_spans"]), ("text", found["spans"])):
        assert spans
        assert all(item[field][s["start"] : s["end"]] == s["text"] for s in spans)
    assert [s["text"] for s in found["title_spans"]] == ["Lyon"]


def test_a_title_without_a_text_is_located_and_so_is_a_text_without_a_title(alerter):
    title, text = _located(
        alerter("locate", "-", reads=[{"title": "Fire in Lyon"}, {"text": "Fire in Lyon"}])
    )

    assert (len(title["title_spans"]), title["spans"]) == (1, [])
    assert (text["title_spans"], len(text["spans"])) == ([], 1)


def test_a_text_without_a_place_is_answered_with_none(alerter):
    (found,) = _located(alerter("locate", "-", reads=[{"id": 7, "title": "How to boil an egg", "text": ""}]))

    assert found["focus"] == {"country": None}
    assert (found["countries"], found["spans"], found["title_spans"]) == ([], [], [])


def test_the_home_of_the_feed_tells_which_of_many_towns_is_meant(alerter):
    home = {"country": "MX", "admin1": "MX-DUR"}
    item = {"id": 1, "lang": "es", "title": "Cierran el acceso a Guadalupe Victoria", "feed_home": home}

    (iso,) = _located(alerter("locate", "-", reads=[item]))
    (geonames,) = _located(alerter("locate", "-", reads=[item | {"feed_home": {"admin1": "MX.10"}}]))

    assert iso["focus"]["admin1"] == "MX-DUR"
    assert geonames == iso


def test_a_street_of_an_unnamed_town_gives_the_home_of_the_feed_and_alerts_nobody():
    locator = Locator(NothingButStreets())
    question = Question(1, "Two injured on Main Street", language="en", home=Home("US", "US-LA"))

    found = document(locator.answer(question))

    assert found["focus"]["country"] == "US"
    assert found["focus"]["role"] == "publisher"
    assert found["focus"]["confidence"] == {"country": 0.5, "admin1": 0.5}
    assert found["countries"] == []


def test_a_world_region_has_no_country(alerter):
    (found,) = _located(alerter("locate", "-", reads=[{"title": "Storms expected in Europe", "lang": "en"}]))

    (europe,) = found["title_spans"]
    assert (europe["name"], europe["level"]) == ("Europe", "continent")
    assert "country" not in europe
    assert found["focus"] == {"country": None}


def test_a_state_alone_has_no_point_for_nothing_says_where_in_it(alerter):
    (found,) = _located(alerter("locate", "-", reads=[{"title": "Floods in Oaxaca state, Mexico"}]))

    assert (found["focus"]["admin1"], found["focus"]["level"]) == ("MX-OAX", "admin1")
    assert "lat" not in found["focus"]


def test_a_text_of_any_length_is_read_up_to_a_limit():
    locator = Locator(Resolver(gazetteer()))

    found = locator.answer(Question(1, text="x " * READ + "Fire in Lyon, France", language="en"))

    assert found.narrowest is None


# --------------------------------------------------------------------------- own places


def test_the_places_of_an_organisation_are_known_where_it_has_a_database(mining_company):
    (found,) = _located(mining_company("locate", "--text", "Bloqueo en Mina Porvenir", "--lang", "es"))

    assert found["focus"]["id"] == "org:mina-el-porvenir"
    assert (found["focus"]["country"], found["focus"]["admin1"]) == ("MX", "MX-CHP")
    assert "geonameid" not in found["focus"]


def test_own_places_are_found_by_alias_and_by_id(mining_company):
    for wanted in ("MINA PORVENIR", "org:mina-el-porvenir"):
        (found,) = json.loads(mining_company("places", "find", wanted, "--json").stdout)
        assert found["id"] == "org:mina-el-porvenir"
        assert (found["aliases"], found["km"]) == (["mina Porvenir"], 5.0)


# --------------------------------------------------------------------------- bad input


def test_each_bad_line_is_told_with_its_place_and_the_others_are_answered(alerter):
    lines = [
        b"\xef\xbb\xbf" + b'{"id": 1, "title": "Fire in Lyon"}',
        b"",
        b'{"id": 3, "title": }',
        b"[1, 2]",
        b'{"id": 5, "lang": "en"}',
        b'{"id": 6, "title": ["a"]}',
        b'{"spans": [{"lang": 1}], "lang": 7, "title": "a"}',
        b'{"title": "a", "feed_home": {"country": "Mexico"}}',
        b'{"title": "a", "feed_home": {"country": "US", "admin1": "MX-CHP"}}',
        b'{"title": "caf\xe9"}',
        b"[" * 100_000,
        b'{"id": 12, "title": "Fire in Lyon"}',
    ]
    file = alerter.folder / "news.jsonl"
    file.write_bytes(b"\r\n".join(lines))

    answer = alerter("locate", str(file))

    assert answer.exit_code == 1
    assert [json.loads(line)["id"] for line in answer.stdout.splitlines()] == [1, 8, 9, 12]
    told = [line.removeprefix(f"{file}:") for line in answer.stderr.splitlines()]
    assert [line.partition(": error ")[0] for line in told] == [
        "3:20", "4:1", "5:1", "6:20", "7:34", "8:41", "9:57", "10:15", "11:1",
    ]  # fmt: skip
    codes = [line.partition(": error ")[2][:4] for line in told]
    assert codes == ["O202", "O203", "O204", "O205", "O205", "O206", "O206", "O201", "O202"]
    assert "did you mean 'MX'?" in told[5]
    assert "Chiapas is not in United States" in told[6]


def test_a_home_whose_state_is_unknown_still_counts_as_its_country():
    line = b'{"title": "Fire in Paris", "feed_home": {"country": "US", "admin1": "US-QQ"}}'

    problem, question = questions(io.BytesIO(line), "news", gazetteer())

    assert isinstance(problem, Problem)
    assert (problem.code, problem.column) == ("O206", 69)
    assert question.home == Home("US")


def test_a_state_may_be_written_without_its_country():
    line = b'{"title": "Fire in Paris", "feed_home": {"country": "US", "admin1": "TX"}}'

    [question] = questions(io.BytesIO(line), "news", gazetteer())

    assert question.home == Home("US", "US-TX")


def test_a_line_of_any_length_costs_no_more_than_the_longest_kept_and_the_next_is_read():
    long = b'{"title": "' + b"a" * 2 * LONGEST_LINE + b'"}\n'

    problem, question = questions(io.BytesIO(long + b'{"title": "b"}'), "news", gazetteer())

    assert isinstance(problem, Problem)
    assert (problem.line, problem.code) == (1, "O201")
    assert question == Question(2, "b")


def test_lines_are_read_one_at_a_time():
    class Wire(io.BytesIO):
        lines = 0

        def readline(self, *limits):
            self.lines += 1
            return super().readline(*limits)

    wire = Wire(b'{"title": "a"}\n' * 1000)
    next(questions(wire, "wire", gazetteer()))

    assert wire.lines == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "Name a file"),
        (["-", "--text", "x"], "Name a file"),
        (["-", "--lang", "es"], "--lang and --home go with --text"),
        (["nowhere.jsonl"], "No such file"),
        (["--text", "x", "--home", "XX"], "'XX' is no country"),
        (["--text", "x", "--home", "MX-XXX"], "'MX-XXX' is no state or province"),
    ],
    ids=["nothing to read", "a file and a text", "a language for a file", "no such file", "home", "state"],
)
def test_wrong_usage_is_told(words, said, alerter):
    answer = alerter("locate", *words, reads="")

    assert answer.exit_code == 2
    assert said in answer.stderr


# --------------------------------------------------------------------------- for a person


def test_explained_it_tells_where_how_sure_and_why(alerter):
    answer = alerter("locate", "--explain", "--lang", "en", "--text", "Explosion in Paris,\x1b[31m Texas")

    lines = answer.stdout.splitlines()
    assert lines[0].startswith("Explosion in Paris,")
    assert lines[1].startswith("  Paris, Texas, United States, how sure ")
    assert f"  - Paris: Paris, Texas, United States (town) [{PARIS_TEXAS}]" in lines
    assert any("it happened there" in line for line in lines)
    assert "»Paris«" in answer.stdout
    assert "\x1b" not in answer.stdout


def test_explained_a_text_without_a_place_says_so(alerter):
    answer = alerter("locate", "--explain", "--lang", "en", "--text", "How to boil an egg")

    assert answer.stdout.splitlines()[:2] == ["How to boil an egg", "  no place found"]


def test_every_clue_and_every_kind_of_place_has_words():
    assert set(WHY) == set(Clue)
    assert set(KINDS) == set(Scope)


# --------------------------------------------------------------------------- places find


def test_places_of_one_name_are_listed_with_their_ids_the_most_people_first(alerter):
    answer = alerter("places", "find", "Santa María", "--limit", "2")

    head, first, second, _, more = answer.stdout.splitlines()
    assert head.split()[:2] == ["ID", "NAME"]
    assert first.startswith("gn:3450083 ")
    assert "271,735" in first
    assert second.startswith("gn:")
    assert "--limit" in more


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        ("gn:3527542", "Frontera Comalapa"),
        ("MX-CHP", "Chiapas"),
        ("mx-chp", "Chiapas"),
        ("iata:TGZ", "Angel Albino Corzo International Airport"),
        ("m49:150", "Europe"),
        ("Comitán, Chiapas, Mexico", "Comitán"),
        ("Comitán, MX-CHP", "Comitán"),
    ],
)
def test_a_place_is_found_by_code_and_by_name_with_its_container(wanted, first, alerter):
    found = json.loads(alerter("places", "find", wanted, "--json").stdout)

    assert found[0]["name"] == first


def test_only_places_in_a_region_are_listed_if_one_is_given(alerter):
    found = json.loads(alerter("places", "find", "Paris", "--in", "US", "--json").stdout)
    sahel = json.loads(alerter("places", "find", "Gao", "--in", "x:sahel", "--json").stdout)

    assert PARIS_TEXAS in [place["id"] for place in found]
    assert {place["country"] for place in found} == {"US"}
    assert {place["country"] for place in sahel} <= {"ML", "BF", "NE", "TD", "MR", "SN", "SD"}


def test_an_unknown_name_is_answered_with_the_nearest_ones(alerter):
    answer = alerter("places", "find", "Frontera Camalapa")

    assert answer.exit_code == 1
    assert "Frontera Comalapa, Chiapas, Mexico (gn:3527542)" in answer.stderr


def test_a_name_that_is_elsewhere_is_told_with_where_it_is(alerter):
    answer = alerter("places", "find", "Frontera Comalapa", "--in", "GT", "--json")

    assert answer.exit_code == 1
    assert json.loads(answer.stdout) == []
    assert "gn:3527542" in answer.stderr


def test_a_region_that_is_no_code_is_wrong_usage(alerter):
    answer = alerter("places", "find", "Paris", "--in", "Texas")

    assert answer.exit_code == 2
    assert "'Texas' is no code" in answer.stderr


def test_numbers_that_are_none_are_refused_since_no_json_may_hold_them(alerter):
    answer = alerter("locate", "-", reads='{"id": NaN, "title": "Fire in Lyon"}\n')

    assert answer.exit_code == 1
    assert "O202" in answer.stderr
    assert not answer.stdout


def test_a_database_of_an_older_version_is_no_reason_to_refuse_an_answer(alerter):
    sqlite3.connect(alerter.folder / "alerter.db").execute("CREATE TABLE other (x)")

    (found,) = _located(alerter("locate", "-", reads=[{"title": "Fire in Lyon"}]))

    assert found["focus"]["country"] == "FR"


def test_a_code_of_thousands_of_digits_is_no_place(alerter):
    assert alerter("places", "find", "gn:" + "1" * 5000).exit_code == 1


@pytest.mark.parametrize("code", ["TGZ", "iata:tgz", "tgz"])
def test_an_airport_is_found_by_its_code_however_it_is_written(alerter, code):
    assert "iata:TGZ" in alerter("places", "find", code).stdout

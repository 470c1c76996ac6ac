"""Rules files: what they mean, and what is said of every mistake in them."""

import re
from datetime import timedelta
from textwrap import dedent

import pytest

from alerter import catalog
from rules.model import (
    Address,
    Expression,
    Feed,
    FeedKind,
    Home,
    Place,
    Point,
    Region,
    Role,
    Rulebook,
    Scope,
    Severity,
    Term,
    Topic,
    Traveler,
)
from rules.rulefile import load, load_files
from rules.rulefile.people import FEED_KEYS, PERSON_KEYS
from rules.rulefile.reading import FILE_KEYS
from rules.rulefile.rule import RULE_KEYS
from rules.rulefile.words import PARTS
from rules.text import fold


class SmallWorld:
    """A gazetteer of a few places: what rules files ask of the real one."""

    def __init__(self, *places):
        self.places = places

    def get(self, code):
        return next((p for p in self.places if code in {p.id, p.path[-1], p.iso if _coded(p) else ""}), None)

    def find(self, name, within=""):
        region = self.get(within).path[-1] if within and self.get(within) else within
        found = [p for p in self.places if fold(p.name) == fold(name) and (not within or region in p.path)]
        return tuple(sorted(found, key=lambda p: -p.population))

    def nearest_names(self, name, limit=3):
        return tuple(p.name for p in self.places if fold(p.name)[:3] == fold(name)[:3])[:limit]

    def at(self, point):
        return next((p for p in self.places if p.scope is Scope.TOWN and p.point == point), None)


def _coded(place):
    return place.scope <= Scope.ADMIN1


ISO = {
    ("MX",): "MX",
    ("MX", "MX.05"): "MX-CHP",
    ("GT",): "GT",
    ("GT", "GT.07"): "GT-01",
    ("BR", "BR.23"): "BR-RS",
    ("PH", "PH.01"): "PH-BUL",
    ("US", "US.DC"): "US-DC",
}


def place(ident, name, scope, path, *point, population=1000):
    iso = ISO[path[:2]]
    point = Point(*point) if point else None
    return Place(ident, name, scope, path[0], path, iso=iso, point=point, population=population)


MEXICO = place("gn:1", "Mexico", Scope.COUNTRY, ("MX",))
CHIAPAS = place("gn:2", "Chiapas", Scope.ADMIN1, ("MX", "MX.05"))
COMITAN = place("gn:3", "Comitán", Scope.TOWN, ("MX", "MX.05", "gn:3"), 16.24, -92.14)
GUATEMALA = place("gn:4", "Guatemala", Scope.COUNTRY, ("GT",))
DEPARTMENT = place("gn:5", "Guatemala", Scope.ADMIN1, ("GT", "GT.07"))
CITY = place("gn:6", "Guatemala", Scope.TOWN, ("GT", "GT.07", "gn:6"), 14.63, -90.51)
SOUTH = place("gn:7", "Santa María", Scope.TOWN, ("BR", "BR.23", "gn:7"), -29.7, -53.8, population=271735)
NORTH = place("gn:8", "Santa Maria", Scope.TOWN, ("PH", "PH.01", "gn:8"), 14.8, 120.9)
RIO_GRANDE = place("gn:9", "Rio Grande do Sul", Scope.ADMIN1, ("BR", "BR.23"))
DISTRICT = place("gn:10", "Washington, D.C.", Scope.TOWN, ("US", "US.DC", "gn:10"), 38.9, -77.0)
WORLD = SmallWorld(MEXICO, CHIAPAS, COMITAN, GUATEMALA, DEPARTMENT, CITY, SOUTH, NORTH, RIO_GRANDE, DISTRICT)
KINDS = frozenset({"roadblock"})


def read(text, **more):
    return load(dedent(text), "rules.yaml", WORLD, KINDS, **more)


def book(text):
    found, problems = read(text)
    assert [str(p) for p in problems] == []
    return found


def complaints(text, **more):
    return [str(p).removeprefix("rules.yaml:") for p in read(text, **more)[1]]


ANA = """\
version: 1
people:
  - {id: ana, email: ana@example.org, groups: [latam]}
"""


def rule(body):
    """The rule of a file that has Ana and one rule."""
    return book(ANA + "rules:\n" + _written(body)).rules[0]


def rule_complaints(body):
    return complaints(ANA + "rules:\n" + _written(body))


def _written(body):
    lines = ["name: r", "who: {people: [ana]}", *dedent(body).strip().splitlines()]
    return "".join(f"  {'- ' if n == 0 else '  '}{line}\n" for n, line in enumerate(lines))


def words(*written):
    return Expression(any=tuple(Term(w, (fold(w),)) for w in written))


# --------------------------------------------------------------------------- what a file means


def test_the_file_of_the_manual_is_read_whole():
    found = book("""\
        version: 1
        lists:
          armed: {es: [balacera], en: ["armed clash"]}
        people:
          - id: ana
            name: Ana Ruiz
            language: es
            timezone: America/Mexico_City
            groups: [latam-field]
            sms: "+525512345678"
            email: [ana@example.org, ruiz@example.org]
            slack: "#field"
            url: ntfy://ana-alerts
        feeds:
          - url: https://www.eluniversal.example/rss
            title: Estados
            outlet: El Universal
            country: MX
            admin1: MX-CHP
            language: es
            kind: official
            every: 30m
        rules:
          - name: Chiapas armed violence
            where:
              any: [{place: MX-CHP}, {near: "Comitán, MX-CHP", km: 80}]
              except: [{place: "gn:3"}]
              role: mentioned
            what:
              any: [list:armed, {all: [bloqueo*, {any: [carretera]}]}]
              none: [película]
              topics: [violence, roadblock]
              languages: [es, en]
            severity: {start: medium, minimum: info}
            who: {people: [ana], groups: [latam-field]}
            send: {critical: [sms, email], medium: [email]}
            mode: live
        """)
    assert found.travelers == (
        Traveler(
            "ana",
            "Ana Ruiz",
            "es",
            "America/Mexico_City",
            (
                Address("sms", "+525512345678"),
                Address("email", "ana@example.org"),
                Address("email", "ruiz@example.org"),
                Address("slack", "#field"),
                Address("url", "ntfy://ana-alerts"),
            ),
            ("latam-field",),
        ),
    )
    [feed] = found.feeds
    assert feed == Feed(
        feed.id,
        "https://www.eluniversal.example/rss",
        "Estados",
        "El Universal",
        Home("MX", "MX-CHP", "es"),
        FeedKind.OFFICIAL,
        timedelta(minutes=30),
    )
    [rule] = found.rules
    assert rule.where == (
        Region("MX-CHP", place=CHIAPAS),
        Region("Comitán, MX-CHP", COMITAN, COMITAN.point, 80),
    )
    assert rule.exceptions == (Region("gn:3", place=COMITAN),)
    assert rule.roles == {Role.HAPPENED, Role.MENTIONED}
    armed = Expression(any=(Term("balacera", ("balacera",)), Term("armed clash", ("armed", "clash"))))
    blocked = Expression(all=(Term("bloqueo*", ("bloqueo",), prefix=True), words("carretera")))
    assert rule.words == Expression(any=(armed, blocked), none=(Term("película", ("pelicula",)),))
    assert rule.topics == {"violence", "roadblock"}
    assert rule.languages == {"es", "en"}
    assert (rule.start, rule.minimum) == (Severity.MEDIUM, Severity.INFO)
    assert (rule.people, rule.groups) == ({"ana"}, {"latam-field"})
    assert rule.send == ((Severity.MEDIUM, ("email",)), (Severity.CRITICAL, ("sms", "email")))
    assert (rule.live, rule.origin) == (True, "rules.yaml:24")


def test_what_is_not_said_has_a_default():
    [traveler] = book("version: 1\npeople: [{id: ana, email: ana@example.org}]").travelers
    assert (traveler.name, traveler.language, traveler.timezone) == ("ana", "en", "")
    found = rule("where: {any: [{place: MX}]}")
    assert (found.minimum, found.start, found.send, found.live) == (Severity.LOW, None, (), True)
    [feed] = book("version: 1\nfeeds: [{url: 'https://www.example.org/rss'}]").feeds
    assert (feed.outlet, feed.kind, feed.interval) == (
        "example.org",
        FeedKind.PRESS,
        None,
    )


def test_a_rule_that_asks_for_words_hears_of_them_even_where_no_topic_is_recognised():
    assert rule("what: {any: [huachicol]}").minimum is Severity.INFO
    assert rule("what: {any: [huachicol]}\nseverity: {minimum: high}").minimum is Severity.HIGH


def test_strings_stay_as_they_are_written():
    found = book("""\
        version: 1
        people:
          - {id: "0123", name: NO, email: no@example.org}
          - {id: on, name: 22:00, email: on@example.org}
        """)
    assert [(t.id, t.name) for t in found.travelers] == [("0123", "NO"), ("on", "22:00")]


def test_one_thing_may_stand_for_a_list_of_one():
    assert rule("what: {any: balacera, languages: es, topics: crime}").words == words("balacera")


def test_a_rule_may_be_off():
    assert not rule("what: {any: [sismo]}\nmode: off").live


def test_travelers_write_their_own_rules_short():
    found = book("""\
        version: 1
        people:
          - id: ana
            email: ana@example.org
            rules:
              - where: {any: [{place: MX-CHP}, {near: Comitán, km: 5}]}
              - what: {topics: [violence]}
              - what: {any: [sismo, quake]}
              - {name: home, what: {any: [sismo]}}
        """)
    assert [r.name for r in found.rules] == [
        "ana: Chiapas, Comitán",
        "ana: violence",
        "ana: sismo, quake",
        "home",
    ]
    assert {r.people for r in found.rules} == {frozenset({"ana"})}


def test_several_files_are_read_as_one():
    people = (
        "people.yaml",
        "version: 1\nlists: {armed: {es: [balacera]}}\n" + ANA.removeprefix("version: 1\n"),
    )
    rules = (
        "rules.yaml",
        "version: 1\nrules: [{name: r, who: {groups: [latam]}, what: {any: [list:armed]}}]",
    )
    found, problems = load_files([rules, people], WORLD)
    assert problems == ()
    assert found.rules[0].words.any == (words("balacera"),)


def test_names_must_be_unique_across_files():
    people = "version: 1\npeople: [{id: ana, email: a@example.org}]"
    _, problems = load_files([("a.yaml", people), ("b.yaml", people)], WORLD)
    assert [str(p) for p in problems] == [
        "b.yaml:2:15: error R112: person 'ana' was already given at a.yaml:2:15; names must be unique"
    ]


def test_a_file_with_an_error_gives_nothing_at_all():
    found, problems = read(ANA + "rulez: []")
    assert found == Rulebook()
    assert len(problems) == 1


def test_a_warning_stops_nothing():
    found, problems = read("version: 1\npeople: [{id: ana}]")
    assert [t.id for t in found.travelers] == ["ana"]
    assert [str(p) for p in problems] == [
        (
            "rules.yaml:2:10: warning R204: this person cannot be told anything: there is no address; "
            "add one of email, sms, slack, url"
        )
    ]


# --------------------------------------------------------------------------- places


def region(written):
    return rule(f"where: {{any: [{written}]}}").where[0]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("{place: MX}", MEXICO, id="a country by code"),
        pytest.param("{place: MX-CHP}", CHIAPAS, id="a state by ISO code"),
        pytest.param("{place: MX.05}", CHIAPAS, id="a state by GeoNames code"),
        pytest.param('{place: "gn:3"}', COMITAN, id="a place by number"),
        pytest.param("{place: comitan}", COMITAN, id="a name without accents"),
        pytest.param('{place: "Comitán, Chiapas"}', COMITAN, id="a name with the name of its state"),
        pytest.param('{place: "Comitán, Chiapas, MX"}', COMITAN, id="a name with two containers"),
        pytest.param('{place: "Santa María, BR-RS"}', SOUTH, id="one of several by its state"),
        pytest.param("{place: Guatemala}", GUATEMALA, id="the widest, if it contains all of that name"),
        pytest.param('{place: "Washington, D.C."}', DISTRICT, id="a name with a comma"),
    ],
)
def test_a_place_is_found(written, expected):
    assert region(written).place == expected


def test_the_middle_of_a_circle_is_the_town_of_that_name():
    assert region("{near: Guatemala, km: 12.5}") == Region("Guatemala", CITY, CITY.point, 12.5)


def test_with_the_real_gazetteer_the_founding_case_is_written_as_people_write_it():
    text = ANA + "rules:\n" + _written('where: {any: [{near: "Comitán, MX-CHP", km: 80}, {place: MX-CHP}]}')
    found, problems = load(text, "rules.yaml", catalog.gazetteer())
    assert problems == ()
    circle, state = found.rules[0].where
    assert (round(circle.point.lat, 1), round(circle.point.lon, 1)) == (16.2, -92.1)
    assert state.place.path[-1] == "MX.05"


# --------------------------------------------------------------------------- mistakes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", "1:1: error R109: the file is empty; begin the file with version: 1", id="empty"),
        pytest.param(
            "people: []",
            "1:1: error R109: the file does not say its version; begin the file with version: 1",
            id="no version",
        ),
        pytest.param(
            "version: 2\nnew: thing",
            "1:10: error R109: this program reads version 1 of the format only; write version: 1",
            id="a newer file is not half-read",
        ),
        pytest.param(
            "- a", "1:1: error R108: a rules file must be a mapping (key: value)", id="a list at the top"
        ),
        pytest.param(
            "version: 1\npeople: ana", "2:9: error R108: people must be a list", id="a text for a list"
        ),
        pytest.param(
            "version: 1\npeople:",
            "2:8: error R108: people must be a list; nothing is written here; a # after a space begins a "
            "comment, so put a text with # in quotes",
            id="nothing for a list",
        ),
        pytest.param(
            "version: 1\nrulez: []",
            "2:1: error R101: unknown key 'rulez'; did you mean 'rules'?",
            id="unknown key",
        ),
        pytest.param(
            "version: 1\nfeeds: []\nfeeds: []",
            "3:1: error R106: key 'feeds' was already given on line 2",
            id="a key twice",
        ),
        pytest.param(
            "version: 1\n? [a]\n: b", "2:3: error R108: a key must be a text", id="a list for a key"
        ),
        pytest.param(
            "version: 1\nlists: {armed: [a]}",
            "2:16: error R108: the list 'armed' must give words by language; write armed: "
            "{es: [...], en: [...]}",
            id="a list without languages",
        ),
        pytest.param(
            "version: 1\nlists: {armed: {spanish: [a]}}",
            "2:17: error R102: 'spanish' is not a language of ISO 639-1 (two letters, like es)",
            id="a list in no language",
        ),
        pytest.param(
            "version: 1\nlists: {armed: {es: [list:other]}}",
            "2:22: error R122: list: does not begin a word here; a list cannot name another list",
            id="a list in a list",
        ),
    ],
)
def test_a_mistake_in_a_file(text, expected):
    assert complaints(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "version: 1\nrules:\n\t- a",
            "3:1: error R100: not valid YAML: found character that cannot start any token "
            "while scanning for the "
            "next token; indent with spaces, not with tabs",
            id="a tab",
        ),
        pytest.param(
            "version: 1\nrules: [a\n", "3:1: error R100: not valid YAML", id="a bracket that does not close"
        ),
        pytest.param("version: 1\nx: @a", "2:4: error R100: not valid YAML", id="an at sign"),
        pytest.param(
            "version: 1\nx: *a",
            "2:4: error R100: nothing before this is marked &a; a text that begins with * needs quotes",
            id="an alias of nothing",
        ),
        pytest.param(
            "version: 1\nx: &a [*a]",
            "2:8: error R100: nothing before this is marked &a",
            id="a list in itself",
        ),
        pytest.param(
            "version: 1\n---\nversion: 1",
            "2:1: error R100: a second document begins here",
            id="two documents",
        ),
        pytest.param(
            "version: 1\nx: !!python/name:os.system",
            "2:4: error R100: type marks like tag:yaml.org,2002:python/name:os.system are not used here",
            id="a type mark",
        ),
        pytest.param(
            "version: 1\nñ: \x00",
            "2:4: error R100: character U+0000 cannot stand in a text file",
            id="a control character",
        ),
        pytest.param(
            "version: \ud800",
            "1:10: error R100: character U+D800 cannot stand in a text file",
            id="half a character",
        ),
        pytest.param(
            "[" * 100_000, "1:41: error R107: nested deeper than 40 levels", id="brackets without end"
        ),
        pytest.param(
            "#" * 5_000_001, "1:1: error R107: the file is longer than 5,000,000 characters", id="too long"
        ),
    ],
)
def test_a_file_that_is_not_read(text, expected):
    [found] = complaints(text)
    assert found.startswith(expected)


def test_a_bomb_of_aliases_does_not_go_off():
    levels = zip("abcdefgh", "bcdefghi", strict=True)
    bomb = "a: &a [x]\n" + "".join(f"{n}: &{n} [{', '.join([f'*{o}'] * 9)}]\n" for o, n in levels)
    [found] = complaints(bomb)
    assert "error R107: more than 500,000 things in one file" in found


def test_an_honest_alias_is_followed():
    found = book(
        ANA + "rules:\n"
        "  - {name: a, who: &us {people: [ana]}, what: {any: [sismo]}}\n"
        "  - {name: b, who: *us, what: {any: [lluvia]}}\n"
    )
    assert found.rules[1].people == {"ana"}


def test_merging_is_explained():
    [found] = rule_complaints("<<: {mode: live}\nwhat: {any: [sismo]}")
    assert (
        found == "7:5: error R101: unknown key '<<'; merging is not part of this format; write the keys out"
    )


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        pytest.param("{email: a@example.org}", "2:10: error R110: a person has no 'id'", id="no id"),
        pytest.param(
            "{id: Ana R, url: 'ntfy://x'}",
            "2:15: error R111: the id of a person 'Ana R' has other characters than an id may have; "
            "use a-z, 0-9 and -, at most 64 of them",
            id="id",
        ),
        pytest.param(
            "{id: a, email: ana@example}",
            "2:25: error R119: 'ana@example' is not an e-mail address; write one like ana@example.org",
            id="e-mail",
        ),
        pytest.param(
            "{id: a, sms: 5512345678}",
            "2:23: error R120: '5512345678' is not a phone number in international form; "
            "write + and the country code first, like +525512345678",
            id="phone without a country",
        ),
        pytest.param(
            "{id: a, sms: '+99912345678'}",
            "2:23: error R120: +99912345678 does not begin with the code of a country",
            id="phone of no country",
        ),
        pytest.param(
            "{id: a, sms: '+52551234567'}",
            "2:23: error R120: +52551234567 is too short or too long for a number of +52",
            id="phone too short",
        ),
        pytest.param(
            "{id: a, sms: '+447700900123'}",
            "2:23: warning R203: no number like +447700900123 is known to be in use; check the digits",
            id="phone not in use",
        ),
        pytest.param(
            "{id: a, sms: '+52 1 55 1234 5678'}",
            "2:23: warning R203: +5215512345678 is a Mexican mobile number in its old form; "
            "since 2019 it is written +525512345678",
            id="old Mexican mobile",
        ),
        pytest.param(
            "{id: a, slack: general}",
            "2:25: error R121: this is neither a webhook address nor a channel; "
            'write https://... or "#channel"',
            id="Slack",
        ),
        pytest.param(
            "{id: a, url: secret-token}",
            "2:23: error R121: this is not an Apprise URL; write one like ntfy://my-topic",
            id="a secret is not repeated",
        ),
        pytest.param(
            "{id: a, url: 'ntfy://x', language: spanish}",
            "2:45: error R102: 'spanish' is not a language of ISO 639-1 (two letters, like es)",
            id="language",
        ),
        pytest.param(
            "{id: a, url: 'ntfy://x', timezone: America/Mexico}",
            "2:45: error R124: 'America/Mexico' is not a time zone; did you mean 'America/Mexico_City'?",
            id="time zone",
        ),
        pytest.param(
            "{id: a, email: []}",
            "2:25: error R108: email is empty; leave the key out, or write something",
            id="an empty list",
        ),
        pytest.param(
            "{id: a, url: 'ntfy://x', name: \"A\\nB\"}",
            "2:41: error R111: the name of a person must stand on one line",
            id="two lines",
        ),
    ],
)
def test_a_mistake_in_a_person(person, expected):
    assert complaints(f"version: 1\npeople: [{person}]") == [expected]


def test_an_address_that_cannot_work_here_is_an_error():
    found = complaints(ANA, refusal=lambda address: f"{address.channel} is not set up")
    assert found == ["3:22: error R126: this address cannot work: email is not set up"]


@pytest.mark.parametrize(
    ("feed", "expected"),
    [
        pytest.param("{title: a}", "2:9: error R110: a feed has no 'url'", id="no address"),
        pytest.param(
            "{url: example.org/rss}",
            "2:15: error R121: this is not the address of a feed; write one like https://example.org/rss",
            id="address",
        ),
        pytest.param(
            "{url: 'https://example.org', country: XX}",
            "2:47: error R125: 'XX' is not the ISO 3166 code of a country; write a code like MX",
            id="country",
        ),
        pytest.param(
            "{url: 'https://example.org', admin1: MX}",
            "2:46: error R125: 'MX' is not the ISO 3166 code of a state or province; write a "
            "code like MX-CHP",
            id="state",
        ),
        pytest.param(
            "{url: 'https://example.org', country: GT, admin1: MX-CHP}",
            "2:59: error R125: Chiapas is not in Guatemala",
            id="state of another country",
        ),
        pytest.param(
            "{url: 'https://example.org', kind: blog}",
            "2:44: error R102: 'blog' is not one of press, official, social",
            id="kind",
        ),
        pytest.param(
            "{url: 'https://example.org', every: 15min}",
            "2:45: error R103: '15min' is not a duration; write 15m",
            id="duration",
        ),
        pytest.param(
            "{url: 'https://example.org', every: 0m}",
            "2:45: error R103: '0m' is not a duration; write 10m, 24h or 7d",
            id="no duration",
        ),
        pytest.param(
            "{url: 'https://example.org', every: 8d}",
            "2:45: error R103: 8d is too long here; at most 7d",
            id="too long",
        ),
    ],
)
def test_a_mistake_in_a_feed(feed, expected):
    assert complaints(f"version: 1\nfeeds: [{feed}]") == [expected]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "mode: off",
            "5:5: error R105: this rule has neither 'where' nor 'what'; all news of the world would match it",
            id="neither where nor what",
        ),
        pytest.param(
            "what: {none: [simulacro]}",
            "5:5: error R105: this rule says only what it does not want; "
            "name an area under where: any, or words or topics under what",
            id="only what it does not want",
        ),
        pytest.param(
            "what: {any: [sismo]}\nseverty: {start: high}",
            "8:5: error R101: unknown key 'severty'; did you mean 'severity'?",
            id="unknown key",
        ),
        pytest.param(
            "what: {any: [sismo]}\nquiet_hours: {start: '22:00'}",
            "8:5: error R101: unknown key 'quiet_hours'; "
            "a rule may have name, where, what, severity, who, send, mode",
            id="a key of a later format",
        ),
        pytest.param(
            "what: {any: [sismo]}\nseverity: {start: critcal}",
            "8:23: error R102: 'critcal' is not one of info, low, medium, high, critical; "
            "did you mean 'critical'?",
            id="severity",
        ),
        pytest.param(
            "what: {any: [sismo]}\nsend: {critcal: [email]}",
            "8:12: error R102: 'critcal' is not one of info, low, medium, high, critical; "
            "did you mean 'critical'?",
            id="severity as a key",
        ),
        pytest.param(
            "what: {any: [sismo]}\nsend: {high: [fax]}",
            "8:19: error R102: 'fax' is not one of email, sms, slack, url",
            id="channel",
        ),
        pytest.param(
            "what: {any: [sismo]}\nmode: shadow",
            "8:11: error R102: 'shadow' is not one of live, off",
            id="mode",
        ),
        pytest.param(
            "what: {topics: [roadblok]}",
            "7:21: error R102: 'roadblok' is not one of advisory, crime, disaster, health, infrastructure, "
            "kidnapping, roadblock, terrorism, transport, unrest, violence, weather; did you "
            "mean 'roadblock'?",
            id="topic",
        ),
        pytest.param(
            "where: {any: [{place: MX}], role: actor}",
            "7:39: error R102: 'actor' is not one of happened, mentioned",
            id="role",
        ),
        pytest.param(
            "where: {any: [{place: Comitaan}]}",
            "7:27: error R113: no place is called 'Comitaan'; did you mean Comitán, MX-CHP (gn:3)?",
            id="unknown place",
        ),
        pytest.param(
            "where: {any: [{place: 'Comitán, BR'}]}",
            "7:27: error R113: no place is called 'Comitán, BR'; did you mean Comitán, MX-CHP (gn:3)?",
            id="not in that country",
        ),
        pytest.param(
            "where: {any: [{place: MX-XXX}]}",
            "7:27: error R113: no place has the code 'MX-XXX'",
            id="unknown code",
        ),
        pytest.param(
            "where: {any: [{place: Santa Maria}]}",
            "7:27: error R114: 'Santa Maria' names several places: Santa María, BR-RS (gn:7); "
            'Santa Maria, PH-BUL (gn:8); write one of them, like "gn:7"',
            id="ambiguous place",
        ),
        pytest.param(
            "where: {any: [{near: MX, km: 5}]}",
            "7:26: error R115: Mexico is too wide to measure a distance from; write {place: "
            "MX}, or near a town",
            id="near a country",
        ),
        pytest.param(
            "where: {any: [{near: Comitán}]}",
            "7:19: error R110: an area with 'near' has no 'km'",
            id="no radius",
        ),
        pytest.param(
            "where: {any: [{near: Comitán, km: 0}]}",
            "7:39: error R115: '0' is not a distance in km; write a number up to 1000, like 80",
            id="radius zero",
        ),
        pytest.param(
            "where: {any: [{near: Comitán, km: 1000.5}]}",
            "7:39: error R115: '1000.5' is not a distance in km; write a number up to 1000, like 80",
            id="radius too long",
        ),
        pytest.param(
            "where: {any: [{near: Comitán, km: nan}]}",
            "7:39: error R115: 'nan' is not a distance in km; write a number up to 1000, like 80",
            id="radius no number",
        ),
        pytest.param(
            "where: {any: [{place: MX, near: Comitán, km: 5}]}",
            "7:19: error R115: an area has one of 'place', 'near' and 'polygon'; "
            'write {place: MX-CHP}, {near: "Comitán, MX-CHP", km: 80} or {polygon: mine.geojson}',
            id="place and near",
        ),
        pytest.param(
            "where: {any: [{place: MX, km: 5}]}",
            "7:35: error R115: 'km' belongs to 'near', not to 'place'; write near instead of place",
            id="place and km",
        ),
        pytest.param(
            "what: {any: [blo*]}",
            "7:18: error R122: 'blo*': a * needs at least 4 letters before it; "
            "write the word out, or all its forms",
            id="star",
        ),
        pytest.param(
            "what: {any: ['!!']}",
            "7:18: error R122: '!!' has no letter and no digit to look for",
            id="nothing to look for",
        ),
        pytest.param(
            "what: {any: ['re:bloqueo']}",
            "7:18: error R122: re: does not begin a word here; "
            "write the words; only list: may stand before a name",
            id="a mark of a later format",
        ),
        pytest.param(
            "what: {any: [topic:violence]}",
            "7:18: error R122: topic: does not begin a word here; write topics: [...] under what",
            id="a topic among words",
        ),
        pytest.param(
            "what: {any: [list:armed]}",
            "7:18: error R117: there is no list 'armed'; declare it under lists:",
            id="unknown list",
        ),
        pytest.param(
            "what: {any: [{}]}",
            "7:18: error R123: this group asks for nothing; write any, all or none",
            id="an empty group",
        ),
        pytest.param(
            "what: {any: " + "[{any: " * 10 + "[a]" + "}]" * 10 + "}",
            "7:81: error R123: any, all and none are nested deeper than 10 levels",
            id="nested too deep",
        ),
        pytest.param(
            f"what: {{any: [{', '.join(['a'] * 5001)}]}}",
            "7:11: error R123: this rule has 5,001 terms; at most 5,000 are allowed",
            id="too many terms",
        ),
    ],
)
def test_a_mistake_in_a_rule(body, expected):
    assert rule_complaints(body) == [expected]


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        pytest.param(
            "",
            "5:5: error R118: rule 'r' says nobody is to be told; add who: {people: [...]} "
            "or who: {groups: [...]}",
            id="nobody",
        ),
        pytest.param(
            ", who: {people: [anna]}",
            "5:52: error R116: there is no person 'anna'; did you mean 'ana'?",
            id="unknown person",
        ),
        pytest.param(
            ", who: {groups: [emea]}",
            "5:52: error R116: there is no group 'emea'; list it in the groups of a person",
            id="unknown group",
        ),
    ],
)
def test_a_mistake_in_who(who, expected):
    assert complaints(ANA + f"rules:\n  - {{name: r, what: {{any: [sismo]}}{who}}}") == [expected]


def test_a_rule_of_a_person_is_for_that_person_only():
    found = complaints("""\
        version: 1
        people:
          - {id: ana, url: "ntfy://x", rules: [{what: {any: [sismo]}, who: {people: [ana]}}]}
        """)
    assert found == [
        (
            "3:63: error R101: unknown key 'who'; a rule of a person may have name, where, "
            "what, severity, send, mode"
        )
    ]


def test_all_mistakes_are_told_in_one_run_in_the_order_of_the_file():
    found = complaints("""\
        version: 1
        rules:
          - name: a
            where: {any: [{place: Nowhere}]}
            who: {people: [ana]}
          - name: a
            sevrity: {}
            what: {any: [list:armed]}
            who: {people: [ana]}
        people:
          - {id: ana, email: nobody}
        """)
    assert [line.split(": ")[0] + " " + line.split(": ")[1] for line in found] == [
        "4:27 error R113",
        "6:5 error R112",
        "7:5 error R101",
        "8:18 error R117",
        "11:22 error R119",
    ]


class CountedWorld(SmallWorld):
    """Counts the searches for similar names: in the real gazetteer each reads all names."""

    searches = 0

    def nearest_names(self, name, limit=3):
        self.searches += 1
        return super().nearest_names(name, limit)


def test_many_unknown_places_do_not_make_checking_slow():
    world = CountedWorld(MEXICO)
    areas = ", ".join(f"{{place: Nowhere {n}}}" for n in range(200))
    _, problems = load(ANA + "rules:\n" + _written(f"where: {{any: [{areas}]}}"), "rules.yaml", world)
    assert len(problems) == 200
    assert world.searches == 5


# --------------------------------------------------------------------------- the manual


def test_every_code_is_a_section_of_the_manual(root):
    sources = [*(root / "rules/rulefile").glob("*.py"), root / "rules/yaml_nodes.py"]
    used = {code for file in sources for code in re.findall(r'"(R\d{3})"', file.read_text(encoding="utf-8"))}
    page = (root / "docs/reference/rule-problems.md").read_text(encoding="utf-8")
    assert used == set(re.findall(r"^### (R\d{3}): ", page, re.MULTILINE))


def test_the_examples_of_the_manual_are_right(root):
    page = (root / "docs/reference/rules-file.md").read_text(encoding="utf-8")
    examples = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    read = [load(text, "rules.yaml", catalog.gazetteer()) for text in examples]
    assert [[rule.name for rule in found.rules] for found, _ in read] == [
        ["Chiapas armed violence"],
        ["flor: Tapachula, MX-CHP"],
    ]
    assert [problems for _, problems in read] == [(), ()]


def test_the_manual_names_every_key_and_word(root):
    page = (root / "docs/reference/rules-file.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z0-9]+)`", page))
    keys = {*FILE_KEYS, *PERSON_KEYS, *FEED_KEYS, *RULE_KEYS, *PARTS}
    words = {*map(str, Topic), *map(str, FeedKind), *(severity.word for severity in Severity)}
    assert (keys | words) - named == set()


def test_a_country_is_meant_where_a_town_far_away_has_its_name():
    text = ANA + "rules:\n" + _written("where: {any: [{place: Mexico}]}")
    found, problems = load(text, "rules.yaml", catalog.gazetteer())

    assert problems == ()
    assert found.rules[0].where[0].place.path[-1] == "MX"

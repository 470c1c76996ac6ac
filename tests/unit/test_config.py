"""Settings: every mistake is told with its place, and none is silently passed over."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from alerter.config import load, secret
from alerter.errors import ConfigError


@pytest.fixture(autouse=True)
def _nothing_in_the_environment(monkeypatch):
    for name in [name for name in os.environ if name.startswith("ALERTER_")]:
        monkeypatch.delenv(name)


@pytest.fixture
def write(tmp_path):
    def written(text, name="alerter.toml"):
        file = tmp_path / name
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return file

    return written


def problems(file):
    with pytest.raises(ConfigError) as refused:
        load(file)
    return refused.value.problems


# --------------------------------------------------------------------------- what is read


def test_without_a_file_the_defaults_hold(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert load().poll_interval == 600
    assert load().beside(load().database).name == "alerter.db"


def test_the_file_in_the_working_directory_is_used(tmp_path, monkeypatch, write):
    write("sender = 'Acme'")
    monkeypatch.chdir(tmp_path)

    assert load().sender == "Acme"


def test_the_environment_goes_before_the_file(write, monkeypatch):
    file = write("sender = 'file'\n[smtp]\nhost = 'file'\nport = 26\n")
    monkeypatch.setenv("ALERTER_SENDER", "environment")
    monkeypatch.setenv("ALERTER_SMTP__HOST", "environment")

    settings = load(file)

    assert (settings.sender, settings.smtp.host, settings.smtp.port) == ("environment", "environment", 26)


def test_paths_are_meant_from_the_folder_of_the_file(write, tmp_path):
    settings = load(write("database = 'state/a.db'\nrules = ['r.yaml', '/etc/r.yaml']"))

    assert settings.beside(settings.database) == tmp_path / "state/a.db"
    assert [str(settings.beside(r)) for r in settings.rules] == [str(tmp_path / "r.yaml"), "/etc/r.yaml"]


def test_two_files_do_not_know_of_each_other(write, tmp_path):
    first = load(write("sender = 'one'"))
    (tmp_path / "other").mkdir()
    second = load(write("poll_interval = 7", "other/alerter.toml"))

    assert (first.sender, first.poll_interval) == ("one", 600)
    assert (second.sender, second.poll_interval) == ("travel-alerter", 7)
    assert first.beside(first.database) == tmp_path / "alerter.db"


# --------------------------------------------------------------------------- what is refused


def test_a_file_that_is_not_there_is_told(tmp_path):
    (problem,) = problems(tmp_path / "alerter.toml")

    assert (problem.code, problem.message) == ("C101", "no such file")
    assert problem.hint


def test_all_mistakes_are_told_at_once_each_with_its_place(write):
    file = write(
        """sender = "Acme"
poll_intervall = 60
max_item_age = "long"

[smtp]
port = 70000
  hots = "mail.example.org"

[fetch]
allow = ["127.0.0.1:80", 7]
"""
    )

    assert {(p.line, p.column, p.code) for p in problems(file)} == {
        (2, 1, "C106"),
        (3, 1, "C106"),
        (6, 1, "C106"),
        (7, 3, "C106"),
        (10, 1, "C106"),
    }


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("poll_intervall = 1", "did you mean 'poll_interval'?"),
        ("[smtp]\nhots = 'x'", "did you mean 'host'?"),
        ("[smpt]\nhost = 'x'", "did you mean 'smtp'?"),
        ("smtp.hots = 'x'", "did you mean 'host'?"),
        ("zzz = 1", ""),
    ],
)
def test_an_unknown_name_is_refused_with_what_was_perhaps_meant(text, hint, write):
    (problem,) = problems(write(text))

    assert problem.message.startswith("unknown setting ")
    assert problem.hint == hint


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("sender = ", (1, 1)),
        ("sender = 'x'\nrules = [\n", (2, 1)),
        ("a = 1\na = 2\n", (2, 6)),
        ("[smtp\n", (1, 6)),
    ],
    ids=["no value", "an open list", "twice", "an open table"],
)
def test_what_is_not_toml_is_told_with_its_place(text, place, write):
    (problem,) = problems(write(text))

    assert (problem.code, (problem.line, problem.column)) == ("C104", place)


@pytest.mark.parametrize(
    ("table", "line", "said"),
    [
        (
            "fetch",
            'allow = ["wire:80", "10.0.0.1/8"]',
            "fetch.allow.1: '10.0.0.1/8' is neither host:port nor",
        ),
        ("fetch", 'allow = ["intranet"]', "fetch.allow.0: 'intranet' is neither host:port nor a network"),
        ("fetch", 'proxy = "nonsense"', "fetch.proxy: this is not an address"),
        ("fetch", 'proxy = "socks5://127.0.0.1:1080"', "fetch.proxy: this is not an address"),
        ("slack", 'hooks_url = "ftp//x"', "slack.hooks_url: this is not an address"),
        ("slack", 'base_url = "https://slack.com/?a=1"', "slack.base_url: this is not an address"),
        ("twilio", 'base_url = "not a url"', "twilio.base_url: this is not an address"),
        ("twilio", 'base_url = "http://127.0.0.1:99999"', "twilio.base_url: this is not an address"),
        ("twilio", 'base_url = ""', "twilio.base_url: this is not an address"),
    ],
)
def test_an_address_that_cannot_work_is_told_before_it_is_used(table, line, said, write):
    (problem,) = problems(write(f"[{table}]\n{line}"))

    assert (problem.code, problem.line, problem.column) == ("C106", 2, 1)
    assert problem.message.startswith(said)


def test_addresses_that_can_work_are_taken(write):
    settings = load(
        write(
            """[fetch]
allow = ["wire.internal:8080", "10.0.0.0/8", "[::1]:80"]
proxy = "http://me:secret@proxy.internal:3128/"
[slack]
base_url = "http://127.0.0.1:8098/slack"
"""
        )
    )

    assert settings.fetch.allow == ("wire.internal:8080", "10.0.0.0/8", "[::1]:80")
    assert settings.slack.base_url == "http://127.0.0.1:8098/slack"


def test_a_mistake_in_an_address_does_not_show_the_password_in_it(write):
    (problem,) = problems(write("[fetch]\nproxy = 'http://me:hunter2@proxy:99999'"))

    assert "hunter2" not in str(problem)


@pytest.mark.parametrize("value", ["0", "-1", "'ten'", "1.5"])
def test_seconds_are_a_whole_number_above_nothing(value, write):
    (problem,) = problems(write(f"poll_interval = {value}"))

    assert problem.message.startswith("poll_interval: ")


def test_a_mistake_in_the_environment_names_the_variable(write, monkeypatch):
    monkeypatch.setenv("ALERTER_SMTP__PORT", "many")
    monkeypatch.setenv("ALERTER_FETCH__USER_AGNET", "x")

    found = {p.file for p in problems(write("sender = 'Acme'"))}

    assert found == {"environment ALERTER_SMTP__PORT", "environment ALERTER_FETCH__USER_AGNET"}


def test_a_mistake_in_a_list_of_the_environment_names_the_variable(write, monkeypatch):
    monkeypatch.setenv("ALERTER_FETCH__ALLOW", '["wire:80", "intranet"]')

    (problem,) = problems(write("sender = 'Acme'"))

    assert problem.file == "environment ALERTER_FETCH__ALLOW"


@pytest.mark.parametrize(
    ("variable", "named"), [("ALERTER_RULES", "ALERTER_RULES"), ("ALERTER_FETCH__ALLOW", "ALERTER_FETCH")]
)
def test_a_list_in_the_environment_that_is_not_json_is_told(variable, named, write, monkeypatch):
    monkeypatch.setenv(variable, "intranet:80")

    (problem,) = problems(write("sender = 'Acme'"))

    assert (problem.file, problem.code) == (f"environment {named}...", "C106")
    assert problem.hint


def in_latin_1(file):
    file.write_bytes("# España".encode("latin-1"))


def as_a_folder(file):
    file.mkdir()


@pytest.mark.parametrize("make", [in_latin_1, as_a_folder], ids=lambda make: make.__name__)
def test_a_file_that_cannot_be_read_is_told(make, tmp_path):
    file = tmp_path / "alerter.toml"
    make(file)

    (problem,) = problems(file)

    assert problem.file == str(file)
    assert problem.code in {"C102", "C103"}


# --------------------------------------------------------------------------- secrets


def test_a_secret_is_not_shown(write):
    settings = load(write("[smtp]\npassword = 'hunter2'\n[twilio]\nauth_token = 'hunter2'"))

    assert "hunter2" not in repr(settings) + str(settings)


def test_a_mistake_beside_a_secret_does_not_show_it(write):
    file = write("[smtp]\npassword = 'hunter2'\nport = 'hunter2'\n[slack]\ntoken = ['hunter2']")

    assert "hunter2" not in "\n".join(str(p) for p in problems(file))


def test_a_secret_may_stand_in_a_file_of_its_own(write, tmp_path):
    (tmp_path / "password").write_text("hunter2\n", encoding="utf-8")
    smtp = load(write(f"[smtp]\npassword_file = '{tmp_path}/password'")).smtp

    assert secret(smtp.password, smtp.password_file) == "hunter2"


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """Puts secrets beside the settings file, and goes to another folder."""
    for name in ("smtp", "slack", "twilio"):
        (tmp_path / name).write_text(f"the one of {name}", encoding="utf-8")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")


@pytest.mark.usefixtures("elsewhere")
def test_a_file_with_a_secret_is_meant_from_the_folder_of_the_settings_file(write):
    write(
        "[smtp]\npassword_file = 'smtp'\n[slack]\ntoken_file = 'slack'\n[twilio]\nauth_token_file = 'twilio'"
    )

    loaded = load(Path("../alerter.toml"))

    assert secret(loaded.smtp.password, loaded.smtp.password_file) == "the one of smtp"
    assert secret(loaded.slack.token, loaded.slack.token_file) == "the one of slack"
    assert secret(loaded.twilio.auth_token, loaded.twilio.auth_token_file) == "the one of twilio"


@pytest.mark.usefixtures("elsewhere")
def test_a_file_with_a_secret_that_the_environment_names_is_meant_from_there_too(write, monkeypatch):
    monkeypatch.setenv("ALERTER_SMTP__PASSWORD_FILE", "smtp")
    loaded = load(write("database = 'a.db'"))

    assert secret(loaded.smtp.password, loaded.smtp.password_file) == "the one of smtp"
    assert loaded.beside(loaded.database) == Path.cwd().parent / "a.db"


def test_a_secret_that_cannot_be_read_is_told_without_it(tmp_path, write):
    smtp = load(write(f"[smtp]\npassword_file = '{tmp_path}/nowhere'")).smtp

    with pytest.raises(ConfigError, match=r"nowhere:1:1: error C105: cannot read this secret"):
        secret(smtp.password, smtp.password_file)

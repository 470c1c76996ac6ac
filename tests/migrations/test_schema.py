"""The schema's history: it leads to what the tables say, from anywhere, and a kill leaves old or new."""

from __future__ import annotations

import ast
import pathlib
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from rules.model import KeyHealth
from state.dialect import engine_for
from state.errors import StoreError
from state.schema import HEAD, MIGRATIONS, migrate, version_of
from state.store import Store
from state.tables import Row


@pytest.fixture
def path(tmp_path):
    return tmp_path / "alerter.db"


@pytest.fixture
def scripts():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    return ScriptDirectory.from_config(config)


def tables(path):
    with closing(sqlite3.connect(path)) as db:
        return {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


OURS = {*Row.metadata.tables, "alembic_version"}


def test_the_word_in_the_program_is_the_newest_revision(scripts):
    assert scripts.get_heads() == [HEAD]


def test_the_revisions_are_in_order_because_they_are_compared_as_words(scripts):
    revisions = [script.revision for script in scripts.walk_revisions()]

    assert revisions == sorted(revisions, reverse=True)


def test_the_history_leads_to_exactly_what_the_tables_say(path):
    migrate(path)
    engine = engine_for(path)
    with engine.connect() as db:
        context = MigrationContext.configure(db, opts={"compare_type": True, "compare_server_default": True})
        differences = compare_metadata(context, Row.metadata)
    engine.dispose()

    assert differences == []


def test_a_new_database_gets_everything_at_once_and_needs_no_copy(path, tmp_path):
    assert migrate(path) == ""

    assert tables(path) == OURS
    assert {file.name.split("-")[0] for file in tmp_path.iterdir()} == {"alerter.db"}


def test_migrating_again_changes_nothing(path):
    migrate(path)
    before = path.read_bytes()

    assert migrate(path) == HEAD
    assert path.read_bytes() == before


def test_a_migration_can_be_taken_back(path):
    migrate(path)
    engine = engine_for(path)
    with engine.begin() as db:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = db
        command.downgrade(config, "base")
    with engine.connect() as db:
        assert version_of(db) == ""
    engine.dispose()

    assert tables(path) == {"alembic_version"}


@pytest.mark.parametrize("stop", range(1, 40, 3))
def test_a_migration_that_stops_at_any_statement_leaves_nothing_and_can_be_done_again(stop, path):
    """SQLite itself stops the n-th statement, as a crash between two statements would."""
    engine = engine_for(path)
    seen = 0

    def give_up(action, *_details):
        nonlocal seen
        seen += action == sqlite3.SQLITE_INSERT
        return sqlite3.SQLITE_DENY if seen > stop else sqlite3.SQLITE_OK

    with engine.connect() as db:
        db.connection.dbapi_connection.set_authorizer(give_up)
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = db
        with pytest.raises(Exception, match="not authorized"), db.begin():
            command.upgrade(config, "head")
    engine.dispose()

    assert tables(path) == set()
    with Store.create(path) as store:
        assert store.people.version() == ""


KILLED = """
import os, sqlite3, sys; from pathlib import Path
from sqlalchemy import event; from sqlalchemy.engine import Engine
from state.schema import migrate
left = int(sys.argv[2])
@event.listens_for(Engine, "before_cursor_execute")
def count(*_):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), 9)
migrate(Path(sys.argv[1]))
"""


def killed_at(statement, path, root):
    """How a process ended that was to be killed before its n-th statement while it migrated."""
    return subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-c", KILLED, str(path), str(statement)], cwd=root, check=False
    ).returncode


@pytest.mark.parametrize("statement", [4, 9, 16, 24])
def test_a_kill_in_the_middle_leaves_the_old_schema_or_the_new_one(statement, path, root):
    assert killed_at(statement, path, root) == -9, "it was killed in the middle"

    assert tables(path) in (set(), OURS)
    assert migrate(path) in ("", HEAD)
    assert tables(path) == OURS


def test_a_process_that_is_not_killed_ends_well(path, root):
    assert killed_at(10_000, path, root) == 0
    assert tables(path) == OURS


def at_revision(path, revision):
    """A database as an earlier release left it."""
    path.touch()
    engine = engine_for(path)
    with engine.begin() as db:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = db
        command.upgrade(config, revision)
    engine.dispose()


def test_an_older_database_is_copied_and_brought_up_with_all_it_holds(path, tmp_path):
    at_revision(path, "0001")
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("INSERT INTO note (name, value) VALUES ('rulebook.version', 'v7')")

    assert migrate(path) == "0001"

    assert tables(path) == OURS
    with Store(path) as store:
        assert (store.people.version(), store.people.places()) == ("v7", ())
    with closing(sqlite3.connect(tmp_path / f"alerter.db.before-{HEAD}")) as copy:
        assert copy.execute("SELECT version_num FROM alembic_version").fetchall() == [("0001",)]
        assert copy.execute("SELECT value FROM note").fetchall() == [("v7",)]
        assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_the_feeds_of_an_older_database_go_on_with_keys_of_which_nothing_is_known(path):
    at_revision(path, "0002")
    feed = {"id": "f1", "url": "https://a.example/rss", "host": "a.example", "etag": "tag", "state": "ok"}
    feed |= dict.fromkeys(("next_poll", "failures", "lease", "fence", "declared"), 0) | {"added": 1}
    feed |= dict.fromkeys(("modified", "body_hash", "reason"), "")
    feed["document"] = '{"id": "f1", "url": "https://a.example/rss"}'
    with closing(sqlite3.connect(path)) as db, db:
        names, places = ", ".join(feed), ", ".join(f":{name}" for name in feed)
        db.execute(f"INSERT INTO feed ({names}) VALUES ({places})", feed)  # noqa: S608 - our own names

    migrate(path)

    with Store(path) as store:
        (cursor,) = [status.cursor for status in store.feeds.all()]
    assert (cursor.etag, cursor.keys) == ("tag", KeyHealth())


def test_the_revisions_import_no_table_of_today(scripts):
    """A revision says what was true when it was written; the tables go on changing."""
    for script in scripts.walk_revisions():
        with pathlib.Path(script.path).open(encoding="utf-8") as source:
            names = [
                ast.unparse(n) for n in ast.walk(ast.parse(source.read())) if isinstance(n, ast.ImportFrom)
            ]
        assert names == ["from alembic import op"]


def test_a_wrong_folder_is_told(tmp_path):
    with pytest.raises(StoreError, match="S104"):
        migrate(tmp_path / "nowhere" / "alerter.db")

"""Other processes, full disks, broken files: the store tells of each in a sentence, and loses nothing."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager

import pytest

from rules.model import (
    Rule,
    Rulebook,
    Severity,
)
from state.errors import StoreBusy, StoreError
from state.lock import DaemonLock
from state.schema import HEAD, backup
from state.store import Store
from tests.contract.findings import (
    HOLD,
    a_poll_that_found,
    everything,
    next_poll,
)
from tests.stories import EL_UNIVERSAL, at


@pytest.fixture
def path(tmp_path):
    return tmp_path / "alerter.db"


@pytest.fixture
def store(path):
    with Store.create(path, busy_seconds=0.1) as opened:
        yield opened


@pytest.fixture
def polling(store):
    """A store with one feed, which is claimed."""
    store.feeds.add([EL_UNIVERSAL], at(0))
    (claim,) = store.feeds.claim(at(0), 1, HOLD)
    return claim


# --------------------------------------------------------------------------- two processes

CLAIMER = """
import sys; from datetime import UTC, datetime, timedelta; from pathlib import Path
from state.store import Store
with Store(Path(sys.argv[1]), busy_seconds=30) as store:
    print("ready", flush=True); sys.stdin.readline()
    while claims := store.outbox.claim(datetime(2030, 1, 1, tzinfo=UTC), "email", 1, timedelta(minutes=2)):
        print(claims[0].delivery.id, flush=True)
"""
HOLDER = """
import sys; from pathlib import Path; from state.lock import DaemonLock
with DaemonLock(Path(sys.argv[1])):
    print("ready", flush=True); sys.stdin.readline()
"""


@contextmanager
def process(script, path, root):
    """A real process that runs a script, has said that it is ready, and waits for a line."""
    with subprocess.Popen(  # noqa: S603 - our own script
        [sys.executable, "-c", script, str(path)],
        cwd=root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as started:
        assert started.stdout.readline() == "ready\n"
        yield started
        started.kill()


def test_two_processes_share_the_outbox_and_never_a_delivery(store, polling, path, root):
    found = a_poll_that_found(*[Severity.HIGH] * 40)
    store.news.record(polling, next_poll(1), found, at(0))

    with process(CLAIMER, path, root) as one, process(CLAIMER, path, root) as two:
        for started in (one, two):
            started.stdin.write("go\n")
            started.stdin.flush()
        claimed = one.stdout.read().split() + two.stdout.read().split()

    assert len(claimed) == len(set(claimed)) == 40


def test_a_second_daemon_is_refused_and_told_who_is_the_first(path, root):
    with process(HOLDER, path, root) as first, pytest.raises(StoreBusy) as refusal, DaemonLock(path):
        pass

    assert refusal.value.code == "S101"
    assert f"(process {first.pid})" in refusal.value.message
    assert str(path) in refusal.value.message


def test_the_lock_of_a_killed_daemon_is_free(path, root):
    with process(HOLDER, path, root) as first:
        first.kill()
        first.wait()
        with DaemonLock(path):
            pass


def test_another_name_for_the_same_database_is_the_same_lock(path, tmp_path, root):
    link = tmp_path / "link.db"
    path.touch()
    link.symlink_to(path)

    with process(HOLDER, path, root), pytest.raises(StoreBusy), DaemonLock(link):
        pass


def test_a_lock_in_a_folder_that_is_not_there_says_so(tmp_path):
    with pytest.raises(StoreError, match="S104") as refusal, DaemonLock(tmp_path / "nowhere" / "alerter.db"):
        pass

    assert "nowhere" in refusal.value.message


# --------------------------------------------------------------------------- trouble


def trouble(code, path):
    """An expectation: StoreError of this code, with the file in its sentence and a hint."""
    return pytest.raises(StoreError, match=rf"^{code}: .*{path.name}.*; \w")


def test_a_locked_database_is_told_nothing_is_half_written_and_work_resumes(store, polling, path):
    found = a_poll_that_found(Severity.HIGH)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with trouble("S102", path):
            store.news.record(polling, next_poll(1), found, at(0))
        assert store.decisions.newest(9) == [], "readers go on"
        other.execute("ROLLBACK")

    assert store.news.record(polling, next_poll(1), found, at(0)).deliveries == 2


def test_a_full_disk_is_told_nothing_is_half_written_and_work_resumes(store, polling, path):
    before = everything(path)
    large = a_poll_that_found(*[Severity.HIGH] * 50)
    with store.reading() as db:
        (pages,) = db.exec_driver_sql("PRAGMA page_count").one()
        db.exec_driver_sql(f"PRAGMA max_page_count = {pages + 1}")

    with trouble("S103", path):
        store.news.record(polling, next_poll(1), large, at(0))
    assert everything(path) == before

    with store.reading() as db:
        db.exec_driver_sql("PRAGMA max_page_count = 1000000")
    assert store.news.record(polling, next_poll(1), large, at(0)).deliveries == 100


WRITER = """
import resource, sqlite3, sys; from pathlib import Path
from state.errors import StoreError; from state.store import Store
from rules.model import Rule, Rulebook; from datetime import UTC, datetime
NOW = datetime(2026, 11, 22, tzinfo=UTC)
with Store(Path(sys.argv[1])) as store:
    size = Path(sys.argv[1] + "-wal").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 10_000, resource.RLIM_INFINITY))
    try:
        store.people.apply(Rulebook((), tuple(Rule(f"rule {n}") for n in range(2000))), "v2", NOW)
    except StoreError as e:
        print(e)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    print(store.people.version(), len(store.people.book().rules))
    print(store.people.apply(Rulebook((), (Rule("a"),)), "v3", NOW))
"""


def test_a_write_that_the_system_cuts_short_is_told_and_leaves_no_trace(store, path, root):
    store.people.apply(Rulebook((), (Rule("old"),)), "v1", at(0))

    said = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-c", WRITER, str(path)], cwd=root, capture_output=True, text=True, check=True
    ).stdout.splitlines()

    assert said[0].startswith("S103: ")
    assert path.name in said[0]
    assert said[1:] == ["v1 1", "True"]


def test_a_database_that_may_not_be_written_is_told(store, path):
    store.close()
    with store.reading() as db:
        db.exec_driver_sql("PRAGMA query_only = ON")

    with trouble("S104", path):
        store.feeds.add([EL_UNIVERSAL], at(0))


def test_a_folder_that_is_not_there_is_told(tmp_path):
    nowhere = tmp_path / "nowhere" / "alerter.db"

    with trouble("S104", nowhere):
        Store.create(nowhere)


@pytest.mark.parametrize("content", [b"poll_interval = 600\n" * 99, b"\x00" * 8192], ids=["text", "zeros"])
def test_a_file_that_is_no_database_is_told_and_left_as_it_is(content, path):
    path.write_bytes(content)

    with trouble("S105", path):
        Store.create(path)

    assert path.read_bytes() == content


def test_a_damaged_database_is_told(store, polling, path):
    store.news.record(polling, next_poll(1), a_poll_that_found(*[Severity.HIGH] * 50), at(0))
    store.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))

    with trouble("S105", path), Store(path) as again:
        again.items.newest(50)


@pytest.mark.parametrize("prepared", ["no file", "an empty file", "tables of another program"])
def test_a_database_without_our_schema_is_told(prepared, path):
    if prepared != "no file":
        with closing(sqlite3.connect(path)) as db:
            db.execute("CREATE TABLE other (id)" if "tables" in prepared else "PRAGMA user_version = 0")

    with trouble("S106", path):
        Store(path)


def test_a_database_of_a_newer_release_is_told_and_not_touched(store, path):
    store.close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    before = everything(path)

    for opening in (Store, Store.create):
        with trouble("S107", path):
            opening(path)

    assert everything(path) == before


@pytest.mark.parametrize("name", ["what? 100% #1", "españa; drop", "a b"])
def test_a_folder_may_have_any_name(name, tmp_path):
    folder = tmp_path / name
    folder.mkdir()
    with Store.create(folder / "alerter.db") as store:
        store.feeds.add([EL_UNIVERSAL], at(0))
    backup(folder / "alerter.db", folder / "copy.db")

    assert {file.name.split("-")[0] for file in folder.iterdir()} == {"alerter.db", "copy.db"}
    assert [file.name for file in tmp_path.iterdir()] == [name]
    with Store(folder / "copy.db") as copy:
        assert copy.feeds.get(EL_UNIVERSAL.id) == EL_UNIVERSAL


# --------------------------------------------------------------------------- backup


def test_a_backup_is_whole_and_taken_while_others_write(store, path, tmp_path):
    store.feeds.add([EL_UNIVERSAL], at(0))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE feed SET etag = 'half-way'")
        backup(path, tmp_path / "copy.db")
        other.execute("ROLLBACK")

    with Store(tmp_path / "copy.db") as copy:
        assert copy.feeds.get(EL_UNIVERSAL.id) == EL_UNIVERSAL
        assert [s.cursor.etag for s in copy.feeds.all()] == [""]
    assert everything(tmp_path / "copy.db") == everything(path)


def test_a_backup_overwrites_nothing(store, path, tmp_path):
    (tmp_path / "copy.db").write_text("precious", encoding="utf-8")

    with pytest.raises(StoreError, match=r"S108: .*copy\.db exists already"):
        backup(path, tmp_path / "copy.db")

    assert (tmp_path / "copy.db").read_text(encoding="utf-8") == "precious"
    assert store.feeds.all() == []


def test_a_backup_that_cannot_be_written_is_told_and_leaves_nothing(store, path, tmp_path):
    with pytest.raises(StoreError, match="S108"):
        backup(path, tmp_path / "nowhere" / "copy.db")

    assert {file.suffix for file in tmp_path.iterdir()} <= {".db", ".db-wal", ".db-shm"}
    assert store.feeds.all() == []


def test_a_backup_of_nothing_is_told(tmp_path):
    with pytest.raises(StoreError, match="S106"):
        backup(tmp_path / "alerter.db", tmp_path / "copy.db")


def test_the_schema_is_the_newest(store, path):
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]
    assert store.path == path

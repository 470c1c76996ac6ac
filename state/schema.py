"""The schema's version: asking for it, bringing it up to date, and keeping a copy first."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from state.dialect import engine_for
from state.errors import StoreError, explained, explained_os

if TYPE_CHECKING:
    from sqlalchemy import Connection

HEAD = "0005"
"""The newest revision. Kept as a word here so that an ordinary start need not load Alembic."""

PRIVATE = 0o600
"""Addresses and numbers of people are in the file: nobody else on the machine may read it."""

MIGRATIONS = Path(__file__).with_name("migrations")


def version_of(db: Connection) -> str:
    """The revision a database is at; empty if it has no schema."""
    if not inspect(db).has_table("alembic_version"):
        return ""
    return str(db.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")


def require_current(db: Connection, path: Path) -> None:
    """Raise StoreError unless the database is at `HEAD`: an older program must not write a newer schema."""
    version = version_of(db)
    if version == HEAD:
        return
    if version > HEAD:
        raise StoreError(
            "S107", f"{path} was written by a newer release (schema {version})", "install that release"
        )
    raise StoreError("S106", f"{path} has schema {version or 'none'}, not {HEAD}", "run: alerter db migrate")


def migrate(path: Path) -> str:
    """Bring the database to `HEAD` in one transaction; returns the version it had, empty for a new one.

    A database that already holds something is copied to `<name>.before-<version>` first.
    """
    with explained_os(path):
        path.touch(mode=PRIVATE)
    engine = engine_for(path)
    try:
        with explained(path), engine.connect() as db:
            before = version_of(db)
            db.rollback()
            if before == HEAD:
                return before
            if before > HEAD:
                require_current(db, path)
            if before:
                copy = path.with_name(f"{path.name}.before-{HEAD}")
                copy.unlink(missing_ok=True)
                backup(path, copy)
            with db.begin():
                _upgrade(db)
    finally:
        engine.dispose()
    return before


def _upgrade(db: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - loading Alembic costs an ordinary start a fifth of a second
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = db
    command.upgrade(config, "head")


def backup(path: Path, target: Path) -> None:
    """Write a consistent copy of the database to `target`, while others go on writing.

    Raises StoreError if `target` exists or cannot be written. The copy appears under its name only when
    it is whole.
    """
    if target.exists():
        raise StoreError("S108", f"{target} exists already", "choose another name")
    if not path.exists():
        raise StoreError("S106", f"there is no database {path} yet", "run: alerter db migrate")
    part = target.with_name(f"{target.name}.part")
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=PRIVATE)
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as db:
            db.execute("VACUUM INTO ?", (str(part),))
        shutil.move(part, target)
    except (OSError, sqlite3.Error) as e:
        part.unlink(missing_ok=True)
        raise StoreError(
            "S108", f"no backup was written to {target}: {e}", "check the disk and the folder"
        ) from e

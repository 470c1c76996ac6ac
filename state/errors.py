"""What can go wrong with the memory, told in one sentence that a person can act on."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DatabaseError, OperationalError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class StoreError(Exception):
    """The database cannot be used; the message says why and what to do."""

    exit_code = 3

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        """Keep the code (a section of the manual), the sentence and the hint."""
        self.code, self.message, self.hint = code, message, hint
        super().__init__(f"{code}: {message}" + (f"; {hint}" if hint else ""))


class StoreBusy(StoreError):  # noqa: N818 - it is a state of the store, and reads as one
    """Another process holds the database."""


class LostLease(Exception):  # noqa: N818 - an event, not a mistake
    """Somebody else took over the work this claim was for; nothing was written."""


class Overtaken(Exception):  # noqa: N818 - an event, not a mistake
    """What was thought about has changed meanwhile; nothing was written, think again."""


_CAUSES = (
    (
        "database or disk is full",
        "S103",
        "the disk that holds {path} is full",
        "make room; work goes on by itself",
    ),
    ("database is locked", "S102", "{path} is locked by another program", "close it and try again"),
    ("readonly database", "S104", "{path} cannot be written", "check the rights of the file and its folder"),
    ("unable to open", "S104", "{path} cannot be opened", "check that the folder exists and may be written"),
    (
        "disk I/O error",
        "S103",
        "the disk that holds {path} fails",
        "check the disk; nothing was half-written",
    ),
    ("malformed", "S105", "{path} is damaged", "restore the newest backup"),
    (
        "not a database",
        "S105",
        "{path} is not a database of this product",
        "check `database` in the settings",
    ),
    ("no such table", "S106", "{path} has no schema yet", "run: alerter db migrate"),
)


@contextmanager
def explained_os(path: Path) -> Iterator[None]:
    """Turn the system's complaints about `path` into a StoreError."""
    try:
        yield
    except OSError as e:
        raise StoreError(
            "S104",
            f"{path} cannot be opened ({e.strerror})",
            "check that the folder exists and may be written",
        ) from e


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn the driver's complaints about `path` into a StoreError; mistakes of ours pass unchanged."""
    try:
        yield
    except DatabaseError as e:
        said = str(e.orig)
        for needle, code, message, hint in _CAUSES:
            if needle in said:
                raise StoreError(code, message.format(path=path), hint) from e
        if isinstance(e, OperationalError):  # the engine's trouble, not a statement of ours that is wrong
            raise StoreError("S109", f"{path}: {said}", "nothing was written; it is tried again") from e
        raise

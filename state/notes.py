"""Notes: small facts about the store itself, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import col

from state.dialect import insert
from state.tables import NoteRow

if TYPE_CHECKING:
    from sqlalchemy import Connection


def note(db: Connection, name: str) -> str:
    """What was noted under a name; empty if nothing was."""
    return db.execute(select(col(NoteRow.value)).where(col(NoteRow.name) == name)).scalar() or ""


def set_note(db: Connection, name: str, value: str) -> None:
    """Note it in place of what was noted before, inside the caller's transaction."""
    db.execute(
        insert(NoteRow)
        .values(name=name, value=value)
        .on_conflict_do_update(index_elements=["name"], set_={"value": value})
    )

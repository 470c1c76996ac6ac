"""The generation of the incidents: who changes one compares this count and raises it, in one transaction.

Two pollers think at the same time, each by the incidents it knows. The row is their lock: the second to write
waits for the first, finds another number than the one it has thought at, and writes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update
from sqlmodel import col

from state.errors import Outrun
from state.tables import GenerationRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

_OURS = col(GenerationRow.of) == "incident"


def current(db: Connection) -> int:
    """The generation that the incidents are in; ask for it before what is compared with it later."""
    return int(db.execute(select(col(GenerationRow.number)).where(_OURS)).scalar_one())


def advance(db: Connection, seen: int | None = None) -> int:
    """Begin the next generation inside the caller's transaction, first of all; Outrun unless it was `seen`.

    First of all, so that everybody takes the locks in one order. None: whichever it was, for a change that
    hangs on nothing that was read before.
    """
    still = [] if seen is None else [col(GenerationRow.number) == seen]
    number = col(GenerationRow.number)
    found = db.execute(update(GenerationRow).where(_OURS, *still).values(number=number + 1).returning(number))
    raised = found.scalar()
    if raised is None:
        raise Outrun
    return int(raised)

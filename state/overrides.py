"""Overrides: what people have corrected by hand, kept for ever."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlmodel import col

from rules.documents import dump, parse
from rules.model import Incident, Override, OverrideKind
from state import decisions, incidents, outbox
from state.dialect import insert, micros
from state.errors import Overtaken
from state.part import Part
from state.tables import IncidentOverrideRow, IncidentRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from rules.model import Decision, Delivery, Traveler


@dataclass(frozen=True, slots=True)
class Correction:
    """An override with all that follows from it, ready to be written."""

    override: Override
    before: tuple[Incident, ...]
    """The incidents it is about, as they were when it was thought about."""
    incident: Incident
    other: Incident
    why: str
    decisions: tuple[tuple[Decision, Incident, Traveler], ...] = ()
    deliveries: tuple[Delivery, ...] = ()


class Overrides(Part):
    """The overrides, in the order in which they were made."""

    def all(self) -> list[Override]:
        """All of them, the oldest first."""
        query = select(col(IncidentOverrideRow.document)).order_by(
            col(IncidentOverrideRow.at), col(IncidentOverrideRow.id)
        )
        with self._store.reading() as db:
            return [parse(Override, document) for document in db.execute(query).scalars()]

    def count(self) -> int:
        """How many there are: whoever remembers incidents looks whether there is a new one."""
        with self._store.reading() as db:
            return _count(db)

    def put(self, correction: Correction) -> None:
        """Write an override and all that follows from it; the daemon notices it at its next poll.

        Overtaken, and nothing is written, if one of the incidents has changed meanwhile.
        """
        override = correction.override
        with self._store.writing() as db:
            _require(db, correction.before)
            incidents.put(db, correction.incident)
            if override.kind is OverrideKind.MERGE:
                incidents.merge(db, correction.other, correction.why)
            else:
                incidents.split(db, override.others, correction.other, correction.why)
            for decision, incident, traveler in correction.decisions:
                decisions.put(db, decision, incident, traveler)
            for delivery in correction.deliveries:
                outbox.put(db, delivery)
            db.execute(
                insert(IncidentOverrideRow).values(
                    id=override.id,
                    kind=override.kind.value,
                    by=override.by,
                    at=micros(override.at),
                    note=override.note,
                    document=dump(override),
                )
            )


def require_count(db: Connection, count: int) -> None:
    """Raise Overtaken if there are more overrides by now, inside the caller's transaction."""
    if _count(db) != count:
        raise Overtaken


def _count(db: Connection) -> int:
    return db.execute(select(func.count()).select_from(IncidentOverrideRow)).scalar_one()


def _require(db: Connection, before: Iterable[Incident]) -> None:
    for incident in before:
        query = select(col(IncidentRow.document)).where(col(IncidentRow.id) == incident.id)
        if parse(Incident, db.execute(query).scalar_one()) != incident:
            raise Overtaken

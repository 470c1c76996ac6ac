"""Overrides: what people have corrected by hand, kept for ever."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import col

from rules.documents import dump, parse
from rules.model import Incident, Override, OverrideKind
from state import decisions, generation, incidents, outbox
from state.dialect import insert, micros
from state.part import Part
from state.tables import IncidentOverrideRow

if TYPE_CHECKING:
    from rules.model import Decision, Delivery, Traveler


@dataclass(frozen=True, slots=True)
class Correction:
    """An override with all that follows from it, ready to be written."""

    override: Override
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

    def put(self, correction: Correction, seen: int) -> None:
        """Write an override and all that follows from it; the daemon takes it in at its next poll.

        Outrun, and nothing is written, if the incidents are no longer in the generation that was `seen` when
        it was thought about.
        """
        override = correction.override
        with self._store.writing() as db:
            number = generation.advance(db, seen)
            incidents.put(db, correction.incident, number)
            if override.kind is OverrideKind.MERGE:
                incidents.merge(db, correction.other, correction.why, number)
            else:
                incidents.split(db, override.others, correction.other, correction.why, number)
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

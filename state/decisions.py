"""Decisions: who was told what, who was not, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Row, and_, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from rules.documents import dump, parse
from rules.model import (
    Decision,
    DecisionKind,
    DeliveryState,
    Incident,
    Match,
    Reason,
    Severity,
    Told,
    Traveler,
)
from state.dialect import insert, micros
from state.part import Part
from state.tables import DecisionRow, DeliveryRow, table_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy import Connection

    from rules.model import Address


@dataclass(frozen=True, slots=True)
class StoredDecision:
    """A decision with the incident and the person as they stood when it was taken."""

    decision: Decision
    incident: Incident
    traveler: Traveler


class Decisions(Part):
    """The decisions."""

    def told(self, incident_ids: Iterable[str]) -> dict[tuple[str, str], Told]:
        """What each traveler was last told of these incidents, by (traveler, incident).

        An alert that every address refused, or that was given up on all, told nobody anything.
        """
        reached = (
            select(col(DeliveryRow.id))
            .where(
                col(DeliveryRow.alert_id) == col(DecisionRow.id),
                col(DeliveryRow.state).not_in([DeliveryState.REFUSED.value, DeliveryState.DEAD.value]),
            )
            .exists()
        )
        query = (
            select(table_of(DecisionRow))
            .where(col(DecisionRow.alert), col(DecisionRow.incident_id).in_(list(incident_ids)), reached)
            .order_by(col(DecisionRow.revision))
        )
        last: dict[tuple[str, str], Row[Any]] = {}
        met: dict[tuple[str, str], list[Match]] = {}
        with self._store.reading() as db:
            for row in db.execute(query):
                key = (row.traveler_id, row.incident_id)
                last[key] = row
                met.setdefault(key, []).extend(parse(Decision, row.document).matches)
        ways: dict[str, list[Address]] = {}
        for delivery in self._store.outbox.of_alerts(row.id for row in last.values()):
            ways.setdefault(delivery.alert_id, []).append(delivery.address)
        return {key: _told(row, ways.get(row.id, []), met[key]) for key, row in last.items()}

    def waiting(self, since: datetime) -> list[StoredDecision]:
        """The silences since then that wait for the end of a quiet time, and were followed by no decision."""
        later = aliased(DecisionRow)
        followed = (
            select(col(later.id))
            .where(
                col(later.traveler_id) == col(DecisionRow.traveler_id),
                col(later.incident_id) == col(DecisionRow.incident_id),
                col(later.revision) > col(DecisionRow.revision),
            )
            .exists()
        )
        query = (
            select(table_of(DecisionRow))
            .where(
                col(DecisionRow.at) >= micros(since), col(DecisionRow.reason) == Reason.QUIET.value, ~followed
            )
            .order_by(col(DecisionRow.at), col(DecisionRow.id))
        )
        with self._store.reading() as db:
            return [_decision(row) for row in db.execute(query)]

    def get(self, alert_id: str) -> StoredDecision | None:
        """The decision of that id."""
        with self._store.reading() as db:
            row = db.execute(select(table_of(DecisionRow)).where(col(DecisionRow.id) == alert_id)).first()
        return _decision(row) if row else None

    def of_incident(self, incident_id: str) -> list[StoredDecision]:
        """All decisions about an incident, in the order they were taken."""
        query = (
            select(table_of(DecisionRow))
            .where(col(DecisionRow.incident_id) == incident_id)
            .order_by(col(DecisionRow.at), col(DecisionRow.id))
        )
        with self._store.reading() as db:
            return [_decision(row) for row in db.execute(query)]

    def newest(self, limit: int, *, traveler_id: str = "", alerts_only: bool = False) -> list[StoredDecision]:
        """The latest decisions, newest first, of one traveler or of all; perhaps without the silences."""
        query = select(table_of(DecisionRow)).order_by(col(DecisionRow.at).desc(), col(DecisionRow.id))
        if traveler_id:
            query = query.where(col(DecisionRow.traveler_id) == traveler_id)
        if alerts_only:
            query = query.where(col(DecisionRow.alert))
        with self._store.reading() as db:
            return [_decision(row) for row in db.execute(query.limit(limit))]


def put(db: Connection, decision: Decision, incident: Incident, traveler: Traveler) -> bool:
    """Write a decision inside the caller's transaction; True if it stands, False if another stood before.

    A silence gives way to an alert on the same revision (a later report met a rule the first did not), and
    to one that waits for the end of a quiet time, as that does to what comes of it. An alert never gives way.
    """
    values = {
        "alert": decision.alert,
        "reason": decision.reason.value,
        "severity": int(decision.severity),
        "at": micros(decision.at),
        "document": dump(decision),
        "incident": dump(incident),
        "traveler": dump(traveler),
    }
    statement = insert(DecisionRow).values(
        id=decision.id,
        traveler_id=decision.traveler_id,
        incident_id=decision.incident_id,
        revision=decision.revision,
        **values,
    )
    gives_way: list[ColumnElement[bool]] = [col(DecisionRow.alert).is_(False)]
    if not decision.alert:
        waits = col(DecisionRow.reason) == Reason.QUIET.value
        gives_way.append(~waits if decision.reason is Reason.QUIET else waits)
    statement = statement.on_conflict_do_update(index_elements=["id"], set_=values, where=and_(*gives_way))
    return db.execute(statement.returning(col(DecisionRow.id))).first() is not None


def _told(row: Row[Any], addresses: Iterable[Address], met: Iterable[Match]) -> Told:
    stored = _decision(row)
    decision = stored.decision
    return Told(
        row.traveler_id,
        row.incident_id,
        row.revision,
        Severity(row.severity),
        snapshot=stored.incident.snapshot,
        traveler=stored.traveler,
        addresses=tuple(addresses),
        matches=decision.matches,
        taken_back=decision.kind is DecisionKind.RETRACTION,
        at=decision.at,
        met=tuple(met),
    )


def _decision(row: Row[Any]) -> StoredDecision:
    return StoredDecision(
        parse(Decision, row.document), parse(Incident, row.incident), parse(Traveler, row.traveler)
    )

"""Decisions: who was told what, who was not, and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Row, and_, bindparam, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from rules.documents import dump, parse
from rules.model import (
    Decision,
    DecisionKind,
    DeliveryState,
    Incident,
    Reason,
    Severity,
    Told,
    Traveler,
)
from rules.overriding import told_of_both
from state import incidents
from state.dialect import insert, micros
from state.part import Part
from state.tables import DecisionRow, DeliveryRow, table_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from rules.model import Address, Match


@dataclass(frozen=True, slots=True)
class StoredDecision:
    """A decision with the incident and the person as they stood when it was taken."""

    decision: Decision
    incident: Incident
    traveler: Traveler


class Decisions(Part):
    """The decisions."""

    def told(
        self, incident_ids: Iterable[str], merging: Mapping[str, str] = MappingProxyType({})
    ) -> dict[tuple[str, str], Told]:
        """What each traveler was last told of these incidents, by (traveler, incident).

        Who was told of an incident that has become part of another was told of that one; `merging` names
        those that are just becoming part, and of which. An alert that every address refused, or that was
        given up on all, told nobody anything.
        """
        whole = {name: name for name in incident_ids} | dict(merging)
        with self._store.reading() as db:
            earlier = incidents.merged_into(db, whole)
            whole |= {name: whole[into] for name, into in earlier.items()}
            rows = _that_reached(db, whole)
        last = {(row.traveler_id, row.incident_id): row for row in sorted(rows, key=lambda r: r.revision)}
        ways: dict[str, list[Address]] = {}
        for delivery in self._store.outbox.of_alerts(row.id for row in last.values()):
            ways.setdefault(delivery.alert_id, []).append(delivery.address)
        met: dict[tuple[str, str], list[Match]] = {}
        for row in rows:
            matches = parse(Decision, row.document).matches
            met.setdefault((row.traveler_id, whole[row.incident_id]), []).extend(matches)
        told: dict[tuple[str, str], Told] = {}
        for row in sorted(last.values(), key=lambda r: (r.at, r.id)):
            one = _told(row, whole[row.incident_id], ways.get(row.id, []))
            key = one.traveler_id, one.incident_id
            told[key] = told_of_both(told[key], one) if key in told else one
        return {
            key: replace(one, thread=_thread(rows, whole, *key), met=tuple(met[key]))
            for key, one in told.items()
        }

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
        """All decisions about an incident and what has become part of it, in the order they were taken."""
        query = (
            select(table_of(DecisionRow))
            .where(col(DecisionRow.incident_id).in_(bindparam("whole", expanding=True)))
            .order_by(col(DecisionRow.at), col(DecisionRow.id))
        )
        with self._store.reading() as db:
            whole = [incident_id, *incidents.merged_into(db, [incident_id])]
            return [_decision(row) for row in db.execute(query, {"whole": whole})]

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


def _that_reached(db: Connection, incident_ids: Iterable[str]) -> Sequence[Row[Any]]:
    """The alerts about these incidents that told somebody something, in the order they were decided."""
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
        .order_by(col(DecisionRow.at), col(DecisionRow.id))
    )
    return db.execute(query).all()


def _thread(rows: Iterable[Row[Any]], whole: Mapping[str, str], traveler_id: str, incident_id: str) -> str:
    """The incident under whose name she was told first; empty if that is this one."""
    first = next(r for r in rows if r.traveler_id == traveler_id and whole[r.incident_id] == incident_id)
    return "" if first.incident_id == incident_id else first.incident_id


def _told(row: Row[Any], incident_id: str, addresses: Iterable[Address]) -> Told:
    """What an alert told; of an incident that has become part of this one, no revision of this one."""
    stored = _decision(row)
    decision = stored.decision
    return Told(
        row.traveler_id,
        incident_id,
        row.revision if row.incident_id == incident_id else 0,
        Severity(row.severity),
        snapshot=stored.incident.snapshot,
        traveler=stored.traveler,
        addresses=tuple(addresses),
        matches=decision.matches,
        taken_back=decision.kind is DecisionKind.RETRACTION,
        at=decision.at,
    )


def _decision(row: Row[Any]) -> StoredDecision:
    return StoredDecision(
        parse(Decision, row.document), parse(Incident, row.incident), parse(Traveler, row.traveler)
    )

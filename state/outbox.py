"""The outbox: deliveries from due to settled.

    due -> attempting -> sent | refused | due again (retry, unknown) | dead (given up)

`attempting` is committed before the call, the outcome straight after it. A row found `attempting` when its
holder is dead may have left: it is counted as an attempt of unknown outcome and becomes due again, with
the same id, which every channel hands on (Message-ID, Idempotency-Key). See docs/explanation/reliability.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, func, or_, select, update
from sqlmodel import col

from rules.model import Address, Attempt, Delivery, DeliveryState, Severity
from state.dialect import insert, instant, micros
from state.part import Part
from state.tables import AttemptRow, DeliveryRow, table_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, timedelta

    from sqlalchemy import Connection

INTERRUPTED = "interrupted while sending; it may have left"


@dataclass(frozen=True, slots=True)
class DeliveryClaim:
    """The right to send one delivery; `fence` proves it when the outcome is written."""

    delivery: Delivery
    fence: int


@dataclass(frozen=True, slots=True)
class Settled:
    """What an attempt came to, as the ledger keeps it."""

    state: DeliveryState
    due: datetime
    attempt: Attempt
    reason: str = ""
    provider_id: str = ""


class Outbox(Part):
    """Deliveries and their attempts."""

    def claim(self, now: datetime, channel: str, limit: int, hold: timedelta) -> list[DeliveryClaim]:
        """Take up to `limit` due deliveries of a channel, worst severity first, and mark them attempting."""
        due = (
            select(col(DeliveryRow.id))
            .where(
                col(DeliveryRow.state) == DeliveryState.DUE.value,
                col(DeliveryRow.channel) == channel,
                col(DeliveryRow.due) <= micros(now),
            )
            .order_by(col(DeliveryRow.severity).desc(), col(DeliveryRow.due), col(DeliveryRow.id))
            .limit(limit)
        )
        with self._store.writing() as db:
            rows = db.execute(
                update(DeliveryRow)
                .where(col(DeliveryRow.id).in_(due.scalar_subquery()))
                .values(
                    state=DeliveryState.ATTEMPTING.value,
                    lease=micros(now + hold),
                    fence=DeliveryRow.fence + 1,
                )
                .returning(table_of(DeliveryRow))
            ).all()
        claims = [DeliveryClaim(_delivery(row), row.fence) for row in rows]
        return sorted(claims, key=lambda c: (-c.delivery.severity, c.delivery.due, c.delivery.id))

    def channels_due(self, now: datetime) -> list[str]:
        """The channels that have a delivery due."""
        query = (
            select(col(DeliveryRow.channel))
            .where(col(DeliveryRow.state) == DeliveryState.DUE.value, col(DeliveryRow.due) <= micros(now))
            .distinct()
        )
        with self._store.reading() as db:
            return sorted(db.execute(query).scalars())

    def settle(self, claim: DeliveryClaim, settled: Settled) -> bool:
        """Write what an attempt came to; False if the lease lapsed and another took the delivery over.

        The attempt itself is kept in either case: a message that may have left is never forgotten.
        """
        ours = col(DeliveryRow.fence) == claim.fence
        if settled.state is DeliveryState.SENT:  # a late receipt spares the repeat that is waiting
            ours = or_(ours, col(DeliveryRow.state) == DeliveryState.DUE.value)
        with self._store.writing() as db:
            _attempted(db, settled.attempt)
            written = db.execute(
                update(DeliveryRow)
                .where(col(DeliveryRow.id) == claim.delivery.id, ours)
                .values(
                    state=settled.state.value,
                    due=micros(settled.due),
                    attempts=settled.attempt.number,
                    reason=settled.reason,
                    provider_id=settled.provider_id,
                    lease=0,
                )
                .returning(col(DeliveryRow.id))
            )
            return bool(written.all())

    def take_over(self, now: datetime, *, dead: bool, sparing: frozenset[str] = frozenset()) -> int:
        """Make deliveries due again whose sender is gone; returns how many there were.

        With `dead`, every sender is known to be gone (the daemon lock was free); otherwise only those whose
        lease has lapsed. `sparing` names those whose sender is known to live, whatever the clock says.
        """
        gone = [col(DeliveryRow.state) == DeliveryState.ATTEMPTING.value]
        if not dead:
            gone.append(col(DeliveryRow.lease) < micros(now))
            gone.append(col(DeliveryRow.id).not_in(sparing))
        with self._store.writing() as db:
            rows = db.execute(
                update(DeliveryRow)
                .where(*gone)
                .values(
                    state=DeliveryState.DUE.value,
                    due=micros(now),
                    attempts=DeliveryRow.attempts + 1,
                    reason=INTERRUPTED,
                    lease=0,
                    fence=DeliveryRow.fence + 1,
                )
                .returning(col(DeliveryRow.id), col(DeliveryRow.attempts))
            ).all()
            for row in rows:
                _attempted(db, Attempt(row.id, row.attempts, now, "unknown", INTERRUPTED))
            return len(rows)

    def of_alert(self, alert_id: str) -> list[Delivery]:
        """The deliveries of one alert, by channel."""
        return self.of_alerts([alert_id])

    def of_alerts(self, alert_ids: Iterable[str]) -> list[Delivery]:
        """The deliveries of some alerts, by alert and channel."""
        query = (
            select(table_of(DeliveryRow))
            .where(col(DeliveryRow.alert_id).in_(list(alert_ids)))
            .order_by(col(DeliveryRow.alert_id), col(DeliveryRow.channel), col(DeliveryRow.id))
        )
        with self._store.reading() as db:
            return [_delivery(row) for row in db.execute(query)]

    def attempts(self, delivery_id: str) -> list[Attempt]:
        """The attempts of one delivery, in order."""
        query = (
            select(table_of(AttemptRow))
            .where(col(AttemptRow.delivery_id) == delivery_id)
            .order_by(col(AttemptRow.number))
        )
        with self._store.reading() as db:
            rows = db.execute(query).all()
        return [Attempt(r.delivery_id, r.number, instant(r.at), r.outcome, r.detail) for r in rows]

    def counts(self, since: datetime | None = None) -> dict[DeliveryState, int]:
        """How many deliveries are in each state; with `since`, of those planned at or after it."""
        query = select(col(DeliveryRow.state), func.count()).group_by(col(DeliveryRow.state))
        if since is not None:
            query = query.where(col(DeliveryRow.created) >= micros(since))
        with self._store.reading() as db:
            return {DeliveryState(state): count for state, count in db.execute(query)}

    def next_due(self) -> datetime | None:
        """When the next delivery is due; None if none waits."""
        query = select(func.min(col(DeliveryRow.due))).where(
            col(DeliveryRow.state) == DeliveryState.DUE.value
        )
        with self._store.reading() as db:
            first = db.execute(query).scalar()
        return None if first is None else instant(first)


def put(db: Connection, delivery: Delivery) -> bool:
    """Write a delivery inside the caller's transaction; False if it was there already."""
    born = db.execute(
        insert(DeliveryRow)
        .values(
            id=delivery.id,
            alert_id=delivery.alert_id,
            traveler_id=delivery.traveler_id,
            incident_id=delivery.incident_id,
            revision=delivery.revision,
            channel=delivery.address.channel,
            address_id=delivery.address.id,
            address=delivery.address.value,
            severity=int(delivery.severity),
            state=delivery.state.value,
            due=micros(delivery.due),
            created=micros(delivery.created),
            attempts=0,
            reason="",
            provider_id="",
            lease=0,
            fence=0,
        )
        .on_conflict_do_nothing()
        .returning(col(DeliveryRow.id))
    )
    return born.first() is not None


def _attempted(db: Connection, attempt: Attempt) -> None:
    db.execute(
        insert(AttemptRow)
        .values(
            delivery_id=attempt.delivery_id,
            number=attempt.number,
            at=micros(attempt.at),
            outcome=attempt.outcome,
            detail=attempt.detail,
        )
        .on_conflict_do_update(  # a late answer settles what was taken for unknown, and nothing else
            index_elements=["delivery_id", "number"],
            set_={"outcome": attempt.outcome, "detail": attempt.detail},
            where=col(AttemptRow.outcome) == "unknown",
        )
    )


def _delivery(row: Row[Any]) -> Delivery:
    return Delivery(
        id=row.id,
        alert_id=row.alert_id,
        traveler_id=row.traveler_id,
        incident_id=row.incident_id,
        revision=row.revision,
        address=Address(row.channel, row.address),
        severity=Severity(row.severity),
        state=DeliveryState(row.state),
        due=instant(row.due),
        created=instant(row.created),
        attempts=row.attempts,
        reason=row.reason,
        provider_id=row.provider_id,
    )

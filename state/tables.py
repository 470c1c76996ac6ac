"""The rows. They stay inside `state`: what leaves it are the values of `rules.model`.

Times are UTC integer microseconds, because both databases sort and compare them alike. Documents are the
JSON of a value (`rules.documents`). Unique keys are the idempotency keys: doing anything twice inserts
nothing the second time.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    ForeignKey,
    Index,
    MetaData,
    Table,
    UniqueConstraint,
    false,
    text,
)
from sqlmodel import Field, SQLModel

# Alembic must be able to name what it alters, on either database.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Row(SQLModel):
    """The base of all rows; one set of metadata for Alembic to compare with."""

    metadata = MetaData(naming_convention=NAMING)


def table_of(row: type[Row]) -> Table:
    """The table of a row class, for statements that want all its columns."""
    table: Table = row.__table__  # type: ignore[attr-defined] # SQLModel makes it, but does not declare it
    return table


def _time(*, nullable: bool = False) -> Any:  # noqa: ANN401 - SQLModel's Field is untyped by design
    return Field(default=None if nullable else 0, sa_type=BigInteger, nullable=nullable)


def _document() -> Any:  # noqa: ANN401 - as above
    return Field(sa_type=JSON)


class FeedRow(Row, table=True):
    """A feed, its cursor, and the lease of whoever polls it."""

    __tablename__ = "feed"
    __table_args__ = (Index("ix_feed_next_poll", "next_poll"),)
    id: str = Field(primary_key=True)
    url: str = Field(unique=True)
    host: str
    """Whom a poll calls on; no host gets more polls at once than it has places."""
    document: dict[str, Any] = _document()
    declared: bool = False
    """A rules file names it."""
    added: bool = False
    """A person added it, by command or import. It is polled while either is true."""
    state: str = "new"
    next_poll: int = _time()
    etag: str = ""
    modified: str = ""
    body_hash: str = ""
    failures: int = 0
    reason: str = ""
    last_ok: int | None = _time(nullable=True)
    last_item: int | None = _time(nullable=True)
    keys: dict[str, Any] | None = Field(default=None, sa_type=JSON, nullable=True)
    """What its keys are worth; null as long as nothing was learned."""
    lease: int = _time()
    fence: int = 0


class ItemRow(Row, table=True):
    """An item, and the report that was read from it."""

    __tablename__ = "item"
    __table_args__ = (Index("ix_item_feed_id_first_seen", "feed_id", "first_seen"),)
    id: str = Field(primary_key=True)
    feed_id: str = Field(foreign_key="feed.id")
    link: str = Field(default="", index=True)
    first_seen: int = _time()
    text_hash: str = ""
    reason: str = ""
    """Why the item went no further (`too_old`, `no_place`, ...); empty if it was matched against rules."""
    report: dict[str, Any] = _document()


class ItemKeyRow(Row, table=True):
    """A key by which a feed's item is found again; the unique key is the lock."""

    __tablename__ = "item_key"
    scope: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    hash: str = Field(primary_key=True)
    item_id: str = Field(foreign_key="item.id", index=True)
    version: int = 1
    seen: int = _time()


class IncidentRow(Row, table=True):
    """An incident as it stands; `last` bounds who may still join it."""

    __tablename__ = "incident"
    id: str = Field(primary_key=True)
    revision: int
    opened: int = Field(sa_type=BigInteger, index=True)
    last: int = _time()
    advice: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """It is travel advice, which stays known for longer."""
    changed: int = Field(
        default=0, sa_type=BigInteger, index=True, sa_column_kwargs={"server_default": text("0")}
    )
    """The generation in which it was written last."""
    merged_into: str = Field(default="", index=True, sa_column_kwargs={"server_default": text("''")})
    """The incident that has its reports now; it keeps its row, for people were told of it."""
    document: dict[str, Any] = _document()


class IncidentReportRow(Row, table=True):
    """Which items an incident joins, and the evidence for each link."""

    __tablename__ = "incident_report"
    item_id: str = Field(primary_key=True, foreign_key="item.id")
    incident_id: str = Field(foreign_key="incident.id", index=True)
    link: str
    """`opened`, `joined` or `revised`; `merged` or `split` if it came with others from another incident."""
    why: str = ""
    at: int = _time()


class IncidentOverrideRow(Row, table=True):
    """A merge or a split by a person, with the items it spoke of; rows are only ever added."""

    __tablename__ = "incident_override"
    id: str = Field(primary_key=True)
    kind: str
    by: str
    at: int = _time()
    note: str = ""
    document: dict[str, Any] = _document()


class TravelerRow(Row, table=True):
    """A person who may be told."""

    __tablename__ = "traveler"
    id: str = Field(primary_key=True)
    document: dict[str, Any] = _document()


class RuleRow(Row, table=True):
    """A rule as it was last applied."""

    __tablename__ = "rule"
    name: str = Field(primary_key=True)
    position: int
    document: dict[str, Any] = _document()


class CustomPlaceRow(Row, table=True):
    """A place that the rules files add, as it was last applied."""

    __tablename__ = "custom_places"
    id: str = Field(primary_key=True)
    position: int
    document: dict[str, Any] = _document()


class DecisionRow(Row, table=True):
    """What one traveler got from one incident revision, with the incident as it stood then."""

    __tablename__ = "decision"
    __table_args__ = (UniqueConstraint("traveler_id", "incident_id", "revision"),)
    id: str = Field(primary_key=True)
    traveler_id: str
    incident_id: str = Field(foreign_key="incident.id", index=True)
    revision: int
    alert: bool
    reason: str
    severity: int
    at: int = Field(sa_type=BigInteger, index=True)
    document: dict[str, Any] = _document()
    incident: dict[str, Any] = _document()
    traveler: dict[str, Any] = _document()


class DeliveryRow(Row, table=True):
    """The outbox: one alert to one address."""

    __tablename__ = "delivery"
    __table_args__ = (
        UniqueConstraint("alert_id", "channel", "address_id"),
        Index("ix_delivery_state_due", "state", "due"),
    )
    id: str = Field(primary_key=True)
    alert_id: str = Field(sa_column=Column(ForeignKey("decision.id"), nullable=False))
    traveler_id: str
    incident_id: str
    revision: int
    channel: str
    address_id: str
    address: str
    severity: int
    state: str
    due: int = _time()
    created: int = _time()
    attempts: int = 0
    reason: str = ""
    provider_id: str = ""
    lease: int = _time()
    fence: int = 0


class AttemptRow(Row, table=True):
    """One try of one delivery; written when its outcome is known, or found out to be unknown."""

    __tablename__ = "attempt"
    delivery_id: str = Field(primary_key=True, foreign_key="delivery.id")
    number: int = Field(primary_key=True)
    at: int = _time()
    outcome: str
    detail: str = ""


class GenerationRow(Row, table=True):
    """How often the incidents were changed: the one row that pollers compare and set."""

    __tablename__ = "generation"
    of: str = Field(primary_key=True)
    number: int = Field(sa_type=BigInteger)


class NoteRow(Row, table=True):
    """Small facts about the store itself, by name (which rules are applied, when)."""

    __tablename__ = "note"
    name: str = Field(primary_key=True)
    value: str

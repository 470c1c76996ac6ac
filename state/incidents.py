"""Incidents: the happenings that are open to further reports, and what joined them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import literal, select, update
from sqlmodel import col

from rules.documents import dump, parse
from rules.model import Incident, Report
from rules.official import ADVICE
from state.dialect import insert, micros
from state.generation import current
from state.part import Part
from state.tables import IncidentReportRow, IncidentRow, ItemRow, table_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection

    from rules.incidents import Link


@dataclass(frozen=True, slots=True)
class StoredLink:
    """Which incident an item belongs to, and the evidence."""

    incident_id: str
    item_id: str
    link: str
    why: str


@dataclass(frozen=True, slots=True)
class Standing:
    """Some incidents as they stand in a generation, and the reports of each."""

    generation: int
    incidents: tuple[Incident, ...]
    reports: Mapping[str, Sequence[Report]]


class Incidents(Part):
    """The incidents."""

    def generation(self) -> int:
        """The generation they are in; ask for it before whatever is to be changed is read."""
        with self._store.reading() as db:
            return current(db)

    def open_since(self, moment: datetime, advised: datetime | None = None) -> Standing:
        """The incidents that had news since then; travel advice that had since `advised`."""
        latest = col(IncidentRow.last)
        advice = col(IncidentRow.advice) & (latest >= micros(advised or moment))
        return self._standing((latest >= micros(moment)) | advice)

    def changed_since(self, generation: int, names: Collection[str] = ()) -> Standing:
        """The incidents that were written after a generation, and those of these names."""
        return self._standing(
            (col(IncidentRow.changed) > generation) | col(IncidentRow.id).in_(sorted(names))
        )

    def _standing(self, which: ColumnElement[bool]) -> Standing:
        with self._store.reading() as db:
            number = current(db)  # first: what is read after it is not older
            documents = db.execute(select(col(IncidentRow.document)).where(which)).scalars()
            incidents = tuple(parse(Incident, document) for document in documents)
            return Standing(number, incidents, _reports(db, which) if incidents else {})

    def some(self, incident_ids: Collection[str]) -> list[Incident]:
        """The incidents of these ids."""
        if not incident_ids:
            return []
        query = select(col(IncidentRow.document)).where(col(IncidentRow.id).in_(list(incident_ids)))
        with self._store.reading() as db:
            return [parse(Incident, document) for document in db.execute(query).scalars()]

    def reports_of(self, incident_ids: Collection[str]) -> dict[str, list[Report]]:
        """The stored reports of these incidents, by incident."""
        if not incident_ids:
            return {}
        with self._store.reading() as db:
            return _reports(db, col(IncidentRow.id).in_(list(incident_ids)))

    def standing(self, incident_id: str) -> Incident | None:
        """The incident as it stands now; if it has become part of another, that one."""
        found = self.get(incident_id)
        while found is not None and found.merged_into:
            found = self.get(found.merged_into)
        return found

    def get(self, incident_id: str) -> Incident | None:
        """The incident as it stands now."""
        query = select(col(IncidentRow.document)).where(col(IncidentRow.id) == incident_id)
        with self._store.reading() as db:
            document = db.execute(query).scalar()
        return parse(Incident, document) if document else None

    def newest(self, limit: int) -> list[Incident]:
        """The incidents with the latest news, that first; at most `limit`, none that is part of another."""
        query = (
            select(col(IncidentRow.document))
            .where(col(IncidentRow.merged_into) == "")
            .order_by(col(IncidentRow.last).desc(), col(IncidentRow.id))
            .limit(limit)
        )
        with self._store.reading() as db:
            return [parse(Incident, document) for document in db.execute(query).scalars()]

    def of_items(self, item_ids: Iterable[str]) -> dict[str, str]:
        """The incident each of these items belongs to, for those that belong to one."""
        query = select(col(IncidentReportRow.item_id), col(IncidentReportRow.incident_id)).where(
            col(IncidentReportRow.item_id).in_(list(item_ids))
        )
        with self._store.reading() as db:
            return {row.item_id: row.incident_id for row in db.execute(query)}

    def links(self, incident_id: str) -> list[StoredLink]:
        """What joined an incident, in order of arrival."""
        query = (
            select(table_of(IncidentReportRow))
            .where(col(IncidentReportRow.incident_id) == incident_id)
            .order_by(col(IncidentReportRow.at), col(IncidentReportRow.item_id))
        )
        with self._store.reading() as db:
            rows = db.execute(query).all()
        return [StoredLink(row.incident_id, row.item_id, row.link, row.why) for row in rows]


def _reports(db: Connection, which: ColumnElement[bool]) -> dict[str, list[Report]]:
    query = (
        select(col(IncidentReportRow.incident_id), col(ItemRow.report))
        .join(ItemRow, col(ItemRow.id) == col(IncidentReportRow.item_id))
        .join(IncidentRow, col(IncidentRow.id) == col(IncidentReportRow.incident_id))
        .where(which)
        .order_by(col(IncidentReportRow.at), col(IncidentReportRow.item_id))
    )
    found: dict[str, list[Report]] = {}
    for row in db.execute(query):
        found.setdefault(row.incident_id, []).append(parse(Report, row.report))
    return found


def put(db: Connection, incident: Incident, generation: int) -> None:
    """Write an incident as it stands now, in this generation, inside the caller's transaction."""
    values = {
        "revision": incident.revision,
        "opened": micros(incident.opened),
        "last": micros(incident.last),
        "advice": ADVICE in incident.kinds,
        "changed": generation,
        "merged_into": incident.merged_into,
        "document": dump(incident),
    }
    db.execute(
        insert(IncidentRow)
        .values(id=incident.id, **values)
        .on_conflict_do_update(index_elements=["id"], set_=values)
    )


def put_link(db: Connection, link: Link, at: datetime) -> None:
    """Write why an item belongs to an incident, inside the caller's transaction.

    The first reason stays, unless the item tells of another incident by now.
    """
    values = {"incident_id": link.incident_id, "link": link.kind, "why": link.why, "at": micros(at)}
    db.execute(
        insert(IncidentReportRow)
        .values(item_id=link.item_id, **values)
        .on_conflict_do_update(
            index_elements=["item_id"],
            set_=values,
            where=col(IncidentReportRow.incident_id) != link.incident_id,
        )
    )


def merge(db: Connection, young: Incident, why: str, generation: int) -> None:
    """Write that an incident is part of another, which gets its reports, in the caller's transaction."""
    put(db, young, generation)
    _move(db, col(IncidentReportRow.incident_id) == young.id, young.merged_into, "merged", why)


def split(db: Connection, item_ids: Collection[str], into: Incident, why: str, generation: int) -> None:
    """Write that these items are of another incident, in the caller's transaction."""
    put(db, into, generation)
    _move(db, col(IncidentReportRow.item_id).in_(list(item_ids)), into.id, "split", why)


def _move(db: Connection, which: ColumnElement[bool], into: str, link: str, why: str) -> None:
    said = col(IncidentReportRow.why) + literal(f"; {why}")
    db.execute(update(table_of(IncidentReportRow)).where(which).values(incident_id=into, link=link, why=said))


def merged_into(db: Connection, incident_ids: Iterable[str]) -> dict[str, str]:
    """Each incident that has become part of one of these, however long ago, with the one it is part of."""
    found: dict[str, str] = {}
    asked = {name: name for name in incident_ids}
    while asked:
        query = select(col(IncidentRow.id), col(IncidentRow.merged_into)).where(
            col(IncidentRow.merged_into).in_(list(asked))
        )
        asked = {row.id: asked[row.merged_into] for row in db.execute(query)}
        found |= asked
    return found

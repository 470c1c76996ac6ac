"""Items: what feeds said, by which keys it is known again, and the report read from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import or_, select, tuple_
from sqlmodel import col

from rules.documents import dump, parse
from rules.identity import KEY_VERSION, text_hash
from rules.model import Report
from state.dialect import insert, micros
from state.part import Part
from state.tables import ItemKeyRow, ItemRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from rules.model import Item, ItemKey

_CHUNK = 300
"""Keys asked for in one statement: SQLite bounds the number of parameters."""


class Items(Part):
    """The items taken in."""

    def known(self, feed_id: str, keys: Iterable[ItemKey]) -> dict[ItemKey, Item]:
        """The stored item that each key of a feed finds, for those keys that find one."""
        wanted = sorted(set(keys), key=lambda k: (k.kind, k.hash))
        found: dict[ItemKey, Item] = {}
        with self._store.reading() as db:
            for start in range(0, len(wanted), _CHUNK):
                found |= _known(db, feed_id, wanted[start : start + _CHUNK])
        return found

    def report(self, wanted: str) -> tuple[Report, str] | None:
        """The report of an item, by its id or its link, and why it went no further (or "")."""
        query = (
            select(col(ItemRow.report), col(ItemRow.reason))
            .where(or_(col(ItemRow.id) == wanted, col(ItemRow.link) == wanted))
            .order_by(col(ItemRow.first_seen).desc())
        )
        with self._store.reading() as db:
            row = db.execute(query).first()
        return (parse(Report, row.report), row.reason) if row else None

    def newest(self, limit: int) -> list[tuple[Report, str]]:
        """The latest items, newest first, each with why it went no further (or "")."""
        query = select(col(ItemRow.report), col(ItemRow.reason)).order_by(
            col(ItemRow.first_seen).desc(), col(ItemRow.id)
        )
        with self._store.reading() as db:
            rows = db.execute(query.limit(limit)).all()
        return [(parse(Report, row.report), row.reason) for row in rows]


def _known(db: Connection, feed_id: str, keys: list[ItemKey]) -> dict[ItemKey, Item]:
    by_name = {(k.kind, k.hash): k for k in keys}
    rows = db.execute(
        select(col(ItemKeyRow.kind), col(ItemKeyRow.hash), col(ItemRow.report))
        .join(ItemRow, col(ItemRow.id) == col(ItemKeyRow.item_id))
        .where(
            col(ItemKeyRow.scope) == feed_id,
            tuple_(col(ItemKeyRow.kind), col(ItemKeyRow.hash)).in_(list(by_name)),
        )
    )
    return {by_name[row.kind, row.hash]: parse(Report, row.report).item for row in rows}


def put(db: Connection, report: Report, reason: str) -> None:
    """Write an item with its report and keys, or its newer text, inside the caller's transaction."""
    item = report.item
    values = {"link": item.link, "text_hash": text_hash(item), "reason": reason, "report": dump(report)}
    db.execute(
        insert(ItemRow)
        .values(id=item.id, feed_id=item.feed_id, first_seen=micros(item.first_seen), **values)
        .on_conflict_do_update(index_elements=["id"], set_=values)
    )
    add_keys(db, item)


def add_keys(db: Connection, item: Item) -> None:
    """Remember the keys of an item that nobody holds yet, inside the caller's transaction."""
    rows = [
        {
            "scope": item.feed_id,
            "kind": k.kind,
            "hash": k.hash,
            "item_id": item.id,
            "version": KEY_VERSION,
            "seen": micros(item.first_seen),
        }
        for k in item.keys
    ]
    if rows:
        db.execute(insert(ItemKeyRow).on_conflict_do_nothing(), rows)

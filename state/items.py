"""Items: what feeds said, by which keys it is known again, and the report read from it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import delete, exists, or_, select, tuple_, update
from sqlmodel import col

from rules.documents import dump, parse
from rules.identity import KEY_VERSION, made_anew, text_hash
from rules.model import Report
from state.dialect import insert, micros
from state.notes import note, set_note
from state.part import Part
from state.tables import ItemKeyRow, ItemRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from rules.model import Item, ItemKey

_CHUNK = 300
"""Keys asked for in one statement: SQLite bounds the number of parameters."""

_KEYS_MADE = "items.key_version"
"""The note that says by which version all stored keys are made."""


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

    def renew_keys(self) -> int:
        """Make the keys anew that an older release made differently; returns of how many items.

        Some hundred items are one transaction, so that a release with much to do may be killed over it.
        """
        renewed, last = 0, ""
        while True:
            with self._store.writing() as db:
                if note(db, _KEYS_MADE) == str(KEY_VERSION):
                    return renewed
                old = _with_old_keys(db, last)
                for item, kinds in old:
                    _renew(db, item, kinds)
                if not old:
                    set_note(db, _KEYS_MADE, str(KEY_VERSION))
                    return renewed
                renewed, last = renewed + len(old), old[-1][0].id

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


def _with_old_keys(db: Connection, after: str) -> list[tuple[Item, set[str]]]:
    """Some items behind this id that have keys of an older version, and the kinds of all keys of each."""
    key = col(ItemKeyRow.item_id)
    old = exists().where(key == col(ItemRow.id), col(ItemKeyRow.version) < KEY_VERSION)
    query = select(col(ItemRow.report)).where(col(ItemRow.id) > after, old).order_by(col(ItemRow.id))
    items = [parse(Report, report).item for report in db.execute(query.limit(_CHUNK)).scalars()]
    kinds: dict[str, set[str]] = {item.id: set() for item in items}
    for item_id, kind in db.execute(select(key, col(ItemKeyRow.kind)).where(key.in_(list(kinds)))):
        kinds[item_id].add(kind)
    return [(item, kinds[item.id]) for item in items]


def _renew(db: Connection, item: Item, kinds: set[str]) -> None:
    """Replace an item's old keys; its guids stay, for they are not made from what is kept of it."""
    old = (col(ItemKeyRow.item_id) == item.id, col(ItemKeyRow.version) < KEY_VERSION)
    db.execute(delete(ItemKeyRow).where(*old, col(ItemKeyRow.kind) != "guid"))
    db.execute(update(ItemKeyRow).where(*old).values(version=KEY_VERSION))
    add_keys(db, replace(item, keys=made_anew(item, kinds)))


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
    """Make the keys of an item find it, inside the caller's transaction, unless a newer item has them.

    A page or guid that is used again is the newer story's from then on.
    """
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
    added = insert(ItemKeyRow)
    newer = added.on_conflict_do_update(
        index_elements=["scope", "kind", "hash"],
        set_={name: added.excluded[name] for name in ("item_id", "version", "seen")},
        where=col(ItemKeyRow.seen) < added.excluded.seen,
    )
    if rows:
        db.execute(newer, rows)

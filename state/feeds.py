"""Feeds: whose turn it is, who has it, and how they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from sqlalchemy import Row, func, or_, select, update
from sqlalchemy.orm import aliased
from sqlmodel import col

from rules.documents import dump, parse
from rules.model import Cursor, Feed, FeedState, KeyHealth
from state.dialect import insert, instant, micros
from state.errors import LostLease
from state.part import Part
from state.tables import FeedRow, table_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, timedelta

    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class FeedStatus:
    """A feed with its cursor, as a person asks for it."""

    feed: Feed
    cursor: Cursor
    declared: bool
    """True if a rules file names it; otherwise a person added it."""


@dataclass(frozen=True, slots=True)
class FeedClaim:
    """The right to poll one feed until the lease ends; `fence` proves it then."""

    feed: Feed
    cursor: Cursor
    fence: int


_POLLED = or_(col(FeedRow.declared), col(FeedRow.added))


class Feeds(Part):
    """The feeds of this installation."""

    def add(self, feeds: Iterable[Feed], now: datetime) -> list[Feed]:
        """Add feeds a person names, due at once; returns those that were not polled before.

        One that a rules file declares stays as the file describes it.
        """
        with self._store.writing() as db:
            return [feed for feed in feeds if _put(db, feed, now, declared=False)]

    def remove(self, feed_id: str) -> None:
        """Forget that a person added the feed; it is polled on only if a rules file names it."""
        with self._store.writing() as db:
            db.execute(update(FeedRow).where(col(FeedRow.id) == feed_id).values(added=False))

    def all(self) -> list[FeedStatus]:
        """All feeds that are polled, by title."""
        with self._store.reading() as db:
            rows = db.execute(select(table_of(FeedRow)).where(_POLLED)).all()
        found = [FeedStatus(_feed(row), _cursor(row), declared=row.declared) for row in rows]
        return sorted(found, key=lambda s: (s.feed.title.casefold(), s.feed.url))

    def get(self, feed_id: str) -> Feed | None:
        """The feed of that id, polled or not."""
        with self._store.reading() as db:
            row = db.execute(select(table_of(FeedRow)).where(col(FeedRow.id) == feed_id)).first()
        return _feed(row) if row else None

    def claim(
        self,
        now: datetime,
        limit: int,
        hold: timedelta,
        per_host: int = 2,
        *,
        without: frozenset[str] = frozenset(),
    ) -> list[FeedClaim]:
        """Take up to `limit` due feeds, longest overdue first; nobody else gets them for `hold`.

        No host gets more than `per_host` polls at once, those under way included: fifty feeds of one slow
        server would otherwise take every place and hold up all other servers. `without` names the feeds the
        caller is polling still.
        """
        at = micros(now)
        busy = aliased(FeedRow)
        under_way = (
            select(func.count())
            .where(col(busy.host) == col(FeedRow.host), col(busy.lease) >= at)
            .scalar_subquery()
        )
        waiting = (
            select(
                col(FeedRow.id).label("id"),
                col(FeedRow.next_poll).label("next_poll"),
                (
                    func.row_number().over(
                        partition_by=col(FeedRow.host), order_by=(col(FeedRow.next_poll), col(FeedRow.id))
                    )
                    + under_way
                ).label("place"),
            )
            .where(
                _POLLED,
                col(FeedRow.next_poll) <= at,
                col(FeedRow.lease) < at,
                col(FeedRow.id).not_in(without),
            )
            .subquery()
        )
        due = (
            select(waiting.c.id)
            .where(waiting.c.place <= per_host)
            .order_by(waiting.c.next_poll, waiting.c.id)
            .limit(limit)
        )
        with self._store.writing() as db:
            rows = db.execute(
                update(FeedRow)
                .where(col(FeedRow.id).in_(due.scalar_subquery()))
                .values(lease=micros(now + hold), fence=FeedRow.fence + 1)
                .returning(table_of(FeedRow))
            ).all()
        claims = [FeedClaim(_feed(row), _cursor(row), row.fence) for row in rows]
        return sorted(claims, key=lambda c: (c.cursor.next_poll or now, c.feed.id))

    def trust(self, feed_id: str) -> None:
        """Forget what a feed's keys proved to be worth. A poll under way is void: it would write it again."""
        with self._store.writing() as db:
            db.execute(
                update(FeedRow)
                .where(col(FeedRow.id) == feed_id)
                .values(keys=dump(KeyHealth(trusted=True)), lease=0, fence=FeedRow.fence + 1)
            )

    def settle(self, claim: FeedClaim, cursor: Cursor) -> None:
        """End a poll that brought no items; LostLease if the claim lapsed and another took it."""
        with self._store.writing() as db:
            settle(db, claim, cursor)

    def release(self) -> int:
        """Void all leases: their holder is known to be dead; returns how many there were."""
        with self._store.writing() as db:
            held = db.execute(
                update(FeedRow).where(col(FeedRow.lease) > 0).values(lease=0).returning(col(FeedRow.id))
            )
            return len(held.all())

    def make_due(self, now: datetime) -> int:
        """Make every feed due now, whatever its back-off; returns how many there are."""
        with self._store.writing() as db:
            made = db.execute(
                update(FeedRow).where(_POLLED).values(next_poll=micros(now)).returning(col(FeedRow.id))
            )
            return len(made.all())


def settle(db: Connection, claim: FeedClaim, cursor: Cursor) -> None:
    """Write a feed's new cursor and give the lease back, inside the caller's transaction."""
    written = db.execute(
        update(FeedRow)
        .where(col(FeedRow.id) == claim.feed.id, col(FeedRow.fence) == claim.fence)
        .values(
            state=cursor.state.value,
            next_poll=micros(cursor.next_poll) if cursor.next_poll else 0,
            etag=cursor.etag,
            modified=cursor.modified,
            body_hash=cursor.body_hash,
            failures=cursor.failures,
            reason=cursor.reason,
            last_ok=micros(cursor.last_ok) if cursor.last_ok else None,
            last_item=micros(cursor.last_item) if cursor.last_item else None,
            keys=dump(cursor.keys),
            lease=0,
        )
        .returning(col(FeedRow.id))
    ).all()
    if not written:
        raise LostLease(claim.feed.id)


def declare(db: Connection, feeds: Iterable[Feed], now: datetime) -> None:
    """Make these the feeds that the rules files name, inside the caller's transaction."""
    named = list(feeds)
    for feed in named:
        _put(db, feed, now, declared=True)
    db.execute(
        update(FeedRow)
        .where(col(FeedRow.declared), col(FeedRow.id).not_in([feed.id for feed in named]))
        .values(declared=False)
    )


def _put(db: Connection, feed: Feed, now: datetime, *, declared: bool) -> bool:
    """Write a feed that somebody wants; True if it was not polled before. A cursor it had is kept."""
    flag = {"declared": True} if declared else {"added": True}
    row = db.execute(select(table_of(FeedRow)).where(col(FeedRow.id) == feed.id)).first()
    if row is None:
        host = urlsplit(feed.url).netloc.lower()
        row_values = FeedRow(id=feed.id, url=feed.url, host=host, document=dump(feed), next_poll=micros(now))
        db.execute(insert(FeedRow).values(row_values.model_dump() | flag))
        return True
    described = {"document": dump(feed)} if declared or not row.declared else {}
    db.execute(update(FeedRow).where(col(FeedRow.id) == feed.id).values(flag | described))
    return not (row.declared or row.added)


def _feed(row: Row[Any]) -> Feed:
    return parse(Feed, row.document)


def _cursor(row: Row[Any]) -> Cursor:
    return Cursor(
        state=FeedState(row.state),
        next_poll=instant(row.next_poll),
        etag=row.etag,
        modified=row.modified,
        body_hash=row.body_hash,
        failures=row.failures,
        reason=row.reason,
        last_ok=None if row.last_ok is None else instant(row.last_ok),
        last_item=None if row.last_item is None else instant(row.last_item),
        keys=parse(KeyHealth, row.keys) if row.keys else KeyHealth(),
    )

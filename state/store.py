"""The store: opens the database, and hands out its parts.

    feeds | items | incidents | overrides | people | decisions | outbox

A public method of a part is one transaction; `news.record` is the large one that makes a poll atomic.
"""

from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Self

from sqlalchemy import update

from state import schema
from state.decisions import Decisions
from state.dialect import engine_for, micros
from state.errors import StoreError, explained
from state.feeds import Feeds
from state.incidents import Incidents
from state.items import Items
from state.news import News
from state.outbox import Outbox
from state.overrides import Overrides
from state.people import People
from state.tables import DeliveryRow, FeedRow, table_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path
    from types import TracebackType

    from sqlalchemy import Connection


class Store:
    """All that has happened, in one SQLite file.

    Safe to use from several threads; writers queue for each other. Raises StoreError, which says what is
    wrong and what to do, when the file cannot be used.
    """

    def __init__(self, path: Path, *, busy_seconds: float = 5.0) -> None:
        """Open an existing database whose schema is current; see `create` for a new one."""
        self.path = path
        if not path.exists():
            raise StoreError("S106", f"there is no database {path} yet", "run: alerter db migrate")
        self._connect(busy_seconds)
        with self.reading() as db:
            schema.require_current(db, path)

    def _connect(self, busy_seconds: float) -> None:
        self._engine = engine_for(self.path, busy_seconds=busy_seconds)
        self.feeds = Feeds(self)
        self.items = Items(self)
        self.incidents = Incidents(self)
        self.overrides = Overrides(self)
        self.people = People(self)
        self.decisions = Decisions(self)
        self.outbox = Outbox(self)
        self.news = News(self)

    @classmethod
    def create(cls, path: Path, *, busy_seconds: float = 5.0) -> Store:
        """Open the database, made or brought to the current schema if it is not."""
        with explained(path):
            schema.migrate(path)
        return cls(path, busy_seconds=busy_seconds)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction that may write; all of it happens, or nothing."""
        with explained(self.path), self._engine.begin() as db:
            yield db

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent look at the store, that holds up no writer."""
        with (
            explained(self.path),
            self._engine.connect().execution_options(read_only=True) as db,
            db.begin(),
        ):
            yield db

    def shift_due(self, step: timedelta, now: datetime) -> None:
        """Move what waits by `step`, because the clock was put back: polls, deliveries and leases.

        Only what lies after `now` moves: the rest is due in any case, or was made since by the right clock.
        """
        by, after = step // timedelta(microseconds=1), micros(now)
        feed, delivery = table_of(FeedRow), table_of(DeliveryRow)
        with self.writing() as db:
            for table, names in ((feed, ("next_poll", "lease")), (delivery, ("due", "lease", "created"))):
                for name in names:
                    column = table.c[name]
                    db.execute(update(table).where(column > after).values({name: column + by}))

    def damage(self) -> str:
        """What SQLite finds broken in the file; empty if it is whole."""
        with self.reading() as db:
            said = db.exec_driver_sql("PRAGMA quick_check(5)").scalars().all()
        return "" if said == ["ok"] else "; ".join(map(str, said))

    def close(self) -> None:
        """Give back all connections."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

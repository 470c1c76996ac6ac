"""All that is particular to the database: how a connection is prepared, how a conflict is passed over."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, create_engine, event
from sqlalchemy.dialects.sqlite import insert

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

__all__ = ["engine_for", "insert", "instant", "micros"]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def micros(at: datetime) -> int:
    """An instant as the tables keep it: whole microseconds since 1970, UTC.

    >>> micros(datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC))
    1000000
    """
    return (at - _EPOCH) // _MICROSECOND


def instant(value: int) -> datetime:
    """The instant a table keeps; the inverse of `micros`."""
    return _EPOCH + timedelta(microseconds=value)


def engine_for(path: Path, *, busy_seconds: float = 5.0) -> Engine:
    """An engine on a SQLite file whose every write is durable when its transaction ends.

    WAL lets readers go on while one writes; `synchronous=FULL` makes a commit survive power loss. Writing
    transactions begin IMMEDIATE: a transaction that read first and then wants to write would otherwise fail
    with "database is locked" however long it is ready to wait.
    """
    url = URL.create("sqlite+pysqlite", database=str(path))  # as text, a `?` in a name would end it
    engine = create_engine(url, connect_args={"timeout": busy_seconds}, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own type
        connection.isolation_level = None  # the driver would begin transactions of its own
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:  # noqa: ANN401 - as above
        read_only = connection.get_execution_options().get("read_only", False)
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return engine

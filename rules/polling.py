"""When to poll a feed again, and what its last poll says about its health."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from rules.model import Cursor, FeedState

LONGEST = timedelta(hours=6)
LONGEST_ASKED = timedelta(hours=24)
GONE_EVERY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Turn:
    """When a poll ended, how often the feed is polled, and a throw of the dice in 0..1."""

    now: datetime
    interval: timedelta
    jitter: float = 0.0


@dataclass(frozen=True, slots=True)
class Success:
    """What a good poll leaves behind: validators for the next one, and its newest item's date."""

    etag: str = ""
    modified: str = ""
    body_hash: str = ""
    newest: datetime | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a poll failed, and what the server asked for."""

    reason: str
    asked: timedelta | None = None
    gone: bool = False


def after_success(cursor: Cursor, turn: Turn, seen: Success) -> Cursor:
    """The cursor after a good poll: failures forgotten, next poll an interval away.

    The next poll is up to a tenth of an interval later, so that feeds added together drift apart.
    """
    return replace(
        cursor,
        state=FeedState.OK,
        next_poll=turn.now + turn.interval * (1 + 0.1 * turn.jitter),
        etag=seen.etag,
        modified=seen.modified,
        body_hash=seen.body_hash,
        failures=0,
        reason="",
        last_ok=turn.now,
        last_item=max(filter(None, (cursor.last_item, seen.newest)), default=None),
    )


def after_failure(cursor: Cursor, turn: Turn, failure: Failure) -> Cursor:
    """The cursor after a failed poll: the reason kept, the wait doubled up to 6 h, polling never given up.

    What a server asks for (Retry-After) wins when it is longer, up to 24 h. A feed that says it is gone (410)
    is asked once a day, for publishers err.
    """
    failures = cursor.failures + 1
    longest = max(LONGEST, turn.interval)
    wait = min(turn.interval * 2 ** min(failures - 1, 12), longest) * (1 + 0.2 * turn.jitter)
    if failure.asked:
        wait = max(wait, min(failure.asked, LONGEST_ASKED))
    if failure.gone:
        wait = max(wait, GONE_EVERY)
    return replace(
        cursor,
        state=FeedState.GONE if failure.gone else FeedState.FAILING,
        next_poll=turn.now + wait,
        failures=failures,
        reason=failure.reason,
    )

"""The header lines we send, and what a stranger's header lines are worth."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

MAX_LINE = 32_768
MAX_TOTAL = 64_000
MAX_WAIT = timedelta(hours=24)
_MAX_ETAG = 1_000
_MAX_DATE = 64
_SECONDS_DIGITS = 10

_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/rdf+xml;q=0.9, application/xml;q=0.8, "
    "text/xml;q=0.8, */*;q=0.1"
)


def identify(user_agent: str) -> dict[str, str]:
    """The lines every request carries: who asks, and what can be read."""
    return {"User-Agent": user_agent, "Accept": _ACCEPT, "Accept-Encoding": "gzip"}


def condition(etag_: str, modified_: str) -> dict[str, str]:
    """The lines that ask for news only; empty if no usable validator is known.

    >>> condition('"v1"', "")
    {'If-None-Match': '"v1"'}
    """
    lines = {"If-None-Match": etag(etag_), "If-Modified-Since": modified(modified_)}
    return {name: value for name, value in lines.items() if value}


def etag(value: str) -> str:
    """The validator if it may be kept and sent back, else nothing: printable ASCII, at most 1 kB.

    >>> etag('"v1"'), etag('"a' + chr(10) + 'b"')
    ('"v1"', '')
    """
    return value if len(value) <= _MAX_ETAG and value.isascii() and value.isprintable() else ""


def modified(value: str) -> str:
    """The date if it may be kept and sent back as it came, else nothing."""
    return value if len(value) <= _MAX_DATE and value.isascii() and value.isprintable() else ""


def retry_after(value: str, now: datetime) -> timedelta | None:
    """How long the server asks us to stay away, at most a day; None for the past and for nonsense.

    >>> now = datetime(2026, 11, 2, 10, 0, tzinfo=UTC)
    >>> str(retry_after("120", now)), str(retry_after("Mon, 02 Nov 2026 10:02:00 GMT", now))
    ('0:02:00', '0:02:00')
    >>> str(retry_after("315360000", now)), retry_after("soon", now)
    ('1 day, 0:00:00', None)
    """
    value = value.strip()
    if value.isascii() and value.isdecimal():
        wait = timedelta(seconds=int(value)) if len(value) <= _SECONDS_DIGITS else MAX_WAIT
    else:
        wait = _until(value, now)
    return min(wait, MAX_WAIT) if wait > timedelta() else None


def _until(value: str, now: datetime) -> timedelta:
    try:
        then = parsedate_to_datetime(value[:_MAX_DATE])
        return (then if then.tzinfo else then.replace(tzinfo=UTC)) - now
    except (ValueError, OverflowError, IndexError, TypeError):
        return timedelta()

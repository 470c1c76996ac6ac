"""Logs: an event name and keys, one line each; JSON for machines, text for a terminal.

Third-party loggers are held at WARNING, because several of them print tokens, numbers and addresses below it.
"""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, Any

import structlog

if TYPE_CHECKING:
    from collections.abc import MutableMapping

_QUIET = ("apprise", "urllib3", "requests", "aiohttp", "asyncio", "apscheduler", "alembic", "sqlalchemy")
_FORGERS = (*range(32), 127, *range(128, 160), 0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""What ends a line, moves the cursor or turns the direction of writing."""
_CONTROLS = {c: f"\\x{c:02x}" if c < 256 else f"\\u{c:04x}" for c in _FORGERS}  # noqa: PLR2004 - one byte


def set_up(level: str, style: str) -> None:
    """Write all logs to standard error from now on; `style` is `json`, `text` or `auto` (by terminal)."""
    as_json = style == "json" or (style == "auto" and not sys.stderr.isatty())
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if as_json
        else structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(),
            exception_formatter=structlog.dev.plain_traceback,  # never the values of variables
        )
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            escape_controls,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    others = logging.StreamHandler(sys.stderr)
    others.setFormatter(_Escaped("%(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[others])
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


class _Escaped(logging.Formatter):
    """The lines of other libraries; they too repeat what strangers sent."""

    def format(self, record: logging.LogRecord) -> str:
        """One entry whose further lines, if it has any, are marked as such."""
        return _fenced(super().format(record))


def _fenced(text: str) -> str:
    """A text of several lines, of which no line but the first can be taken for an entry of its own."""
    return "\n  | ".join(line.translate(_CONTROLS) for line in text.split("\n"))


def escape_controls(
    _logger: object, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    r"""Escape line ends and terminal codes in every value, so that no feed can forge a log line.

    >>> escape_controls(None, "info", {"title": "a\nb"})["title"]
    'a\\x0ab'
    """
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = _fenced(value) if key == "exception" else value.translate(_CONTROLS)
    return event

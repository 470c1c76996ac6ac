"""How old is what a feed shows when it is first polled? Feeds that date nothing may show an archive."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rules.model import Entry

_DAY = re.compile(r"/(20\d\d)[/-](\d\d?)[/-](\d\d?)(?!\d)")

_ENDED_EVERYWHERE = timedelta(hours=36)
"""From the beginning of a day in UTC until it is over in the last time zone."""


def dated(entry: Entry) -> Entry:
    """The entry, with the day in its address as its date if it has none of its own.

    Only for the first fetch of a feed: later, what was not there before is news, whatever its address says.

    >>> from rules.model import Entry
    >>> dated(Entry("Clash in Comalapa", link="https://paper.example/2026/11/22/clash")).published.isoformat()
    '2026-11-23T12:00:00+00:00'
    """
    found = _DAY.search(entry.link)
    if entry.published is not None or found is None:
        return entry
    try:
        day = datetime(int(found[1]), int(found[2]), int(found[3]), tzinfo=UTC)
    except ValueError:
        return entry
    return replace(entry, published=day + _ENDED_EVERYWHERE)

"""Time as people on the spot and the reader have it: UTC comes in, wall clocks go out."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from alerter.render.language import Phrases

_UNKNOWN = "UTC"
"""The gazetteer's word for a place whose zone it does not know."""


def zone(name: str) -> tzinfo | None:
    """The zone of that name, or None if there is none."""
    if not name or name == _UNKNOWN:
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def clock(moment: datetime, where: tzinfo | None) -> str:
    """Hours and minutes there; in UTC if the zone is unknown."""
    return moment.astimezone(where or UTC).strftime("%H:%M")


def local(moment: datetime, where: tzinfo | None, say: Phrases) -> str:
    """Day and time at the place, with the offset; frank about a zone that is not known."""
    there = moment.astimezone(where or UTC)
    date, time = say.date(there), there.strftime("%H:%M")
    if where is None:
        return say.say("when.utc", date=date, time=time)
    return say.say("when.local", date=date, time=time, offset=_offset(there))


def yours(moment: datetime, there: tzinfo | None, name: str, say: Phrases) -> str:
    """The reader's own time, where her clock shows another; with the day if that differs too."""
    own = zone(name)
    if own is None:
        return ""
    here, place = moment.astimezone(own), moment.astimezone(there or UTC)
    if here.utcoffset() == place.utcoffset():
        return ""
    city = name.rpartition("/")[2].replace("_", " ")
    key = "when.yours" if here.date() == place.date() else "when.yours_dated"
    return say.say(key, date=say.date(here), time=here.strftime("%H:%M"), zone=city)


def short(moment: datetime, where: tzinfo | None, now: datetime, say: Phrases) -> str:
    """The time at the place for an SMS; the day only if it is not today's."""
    there, today = moment.astimezone(where or UTC), now.astimezone(where or UTC)
    time = there.strftime("%H:%M")
    if there.date() != today.date():
        time = f"{say.short_date(there)} {time}"
    return say.say("when.short" if where else "when.short_utc", time=time)


def _offset(moment: datetime) -> str:
    """`UTC-6`, `UTC+5:30`."""
    minutes = round((moment.utcoffset() or UTC.utcoffset(None)).total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else "+"
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")

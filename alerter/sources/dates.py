"""Dates as publishers write them, as aware datetimes in UTC; what cannot be read is None, never now."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 80

# Zone names that the mail standard does not know: unknown names would be taken for UTC, hours off.
# Where a name is used in several places (IST, BST, CST), the one with most news feeds is meant.
_ZONES = {
    "ACDT": "+1030", "ACST": "+0930", "AEDT": "+1100", "AEST": "+1000", "AFT": "+0430", "AKDT": "-0800",
    "AKST": "-0900", "ART": "-0300", "AWST": "+0800", "BDT": "+0600", "BOT": "-0400", "BRT": "-0300",
    "BST": "+0100", "CAT": "+0200", "CEST": "+0200", "CET": "+0100", "CLST": "-0300", "CLT": "-0400",
    "COT": "-0500", "EAT": "+0300", "ECT": "-0500", "EEST": "+0300", "EET": "+0200", "HKT": "+0800",
    "HST": "-1000", "ICT": "+0700", "IRST": "+0330", "IST": "+0530", "JST": "+0900", "KST": "+0900",
    "MSK": "+0300", "MYT": "+0800", "NPT": "+0545", "NZDT": "+1300", "NZST": "+1200", "PET": "-0500",
    "PHT": "+0800", "PKT": "+0500", "SAST": "+0200", "SGT": "+0800", "SST": "-1100", "TRT": "+0300",
    "UYT": "-0300", "VET": "-0400", "WAT": "+0100", "WEST": "+0100", "WET": "+0000", "WIB": "+0700",
    "WIT": "+0900", "WITA": "+0800",
}  # fmt: skip
_NAMED = re.compile(r"\b([A-Z]{3,4})$")
_SHIFTED = re.compile(r"\b(?:GMT|UTC)\s?([+-]\d\d):?(\d\d)$")


def read(written: str, understood: Sequence[int] | None = None) -> datetime | None:
    """The moment that was written; `understood` is another reader's answer in UTC, for odd forms.

    >>> read("Mon, 02 Nov 2026 10:00:00 AEST").isoformat()
    '2026-11-02T00:00:00+00:00'
    >>> read("2026-11-02T10:00:00+01:00").isoformat()
    '2026-11-02T09:00:00+00:00'
    >>> read("anteayer") is None
    True
    """
    written = written.strip()[:_LONGEST]
    for reader in (_iso, _mail):
        try:
            found = reader(written)
            return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
        except (ValueError, OverflowError, TypeError, IndexError):
            continue
    if understood is None:
        return None
    year, month, day, hour, minute, second = understood[:6]
    try:
        return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
    except ValueError:
        return None


def _iso(written: str) -> datetime:
    if not written[:4].isdigit() or "-" not in written:
        raise ValueError(written)
    return datetime.fromisoformat(written)


def _mail(written: str) -> datetime:
    written = _SHIFTED.sub(r"\1\2", written)
    if (name := _NAMED.search(written)) and name[1] in _ZONES:
        written = written[: name.start()] + _ZONES[name[1]]
    return parsedate_to_datetime(written)

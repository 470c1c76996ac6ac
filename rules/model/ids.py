"""The keys that make repeated work harmless: functions of content, the same for the same alert."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rules.model.subscribers import Address


def digest(*parts: object) -> str:
    """A short, stable name for its parts: 32 hex digits of BLAKE2b over the joined text.

    >>> digest("a", "bc") == digest("ab", "c")
    False
    """
    text = "\x1f".join(str(p) for p in parts)
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def alert_id(traveler_id: str, incident_id: str, revision: int) -> str:
    """The id of the alert to one traveler about one revision of an incident."""
    return digest("alert", traveler_id, incident_id, revision)[:12]


def delivery_id(alert: str, address: Address) -> str:
    """The id of the delivery of one alert to one address; the idempotency key of every attempt."""
    return digest("delivery", alert, address.channel, address.value)[:16]

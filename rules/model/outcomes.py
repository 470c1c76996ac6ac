"""What sending came to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Sent:
    """The service took it; `provider_id` is its receipt, where it gives one."""

    provider_id: str = ""


@dataclass(frozen=True, slots=True)
class Retry:
    """A temporary failure; `after` is what the service asked for, if it did."""

    why: str
    after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A permanent no: trying again cannot help."""

    why: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """The line broke after the message may have left."""

    why: str


Outcome = Sent | Retry | Refused | Unknown


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try of one delivery, for the ledger."""

    delivery_id: str
    number: int
    at: datetime
    outcome: str
    """`sent`, `retry`, `refused`, `unknown`, or `expired` (given up without a try)."""
    detail: str = ""

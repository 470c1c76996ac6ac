"""The only place where the product asks for the time or throws a coin."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What the program needs to know of time and chance; tests hand in their own."""

    def now(self) -> datetime:
        """The time, aware and in UTC."""

    def monotonic(self) -> float:
        """Seconds that only ever grow, for measuring intervals."""

    def jitter(self) -> float:
        """A number in 0..1, to keep back-offs from marching in step."""


class SystemClock:
    """The machine's clock and its dice."""

    def now(self) -> datetime:
        """The time, aware and in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds that only ever grow, for measuring intervals."""
        return time.monotonic()

    def jitter(self) -> float:
        """A number in 0..1, to keep back-offs from marching in step."""
        return random.random()  # noqa: S311 - spreads load, guards nothing

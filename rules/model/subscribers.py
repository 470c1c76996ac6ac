"""Who may be told, and how they are reached."""

from __future__ import annotations

from dataclasses import dataclass

from rules.model.ids import digest


@dataclass(frozen=True, slots=True)
class Address:
    """One way to reach a traveler; `value` is an address, a number, a webhook or an Apprise URL."""

    channel: str
    """`email`, `sms`, `slack` or `url` (any Apprise URL)."""
    value: str

    @property
    def id(self) -> str:
        """Stable, and gives nothing away: logs and ledgers name this, never the value."""
        return digest("address", self.channel, self.value)[:12]


@dataclass(frozen=True, slots=True)
class Traveler:
    """A person who may be told, and how."""

    id: str
    name: str
    language: str = "en"
    timezone: str = ""
    """Empty: the zone of the place the message is about."""
    addresses: tuple[Address, ...] = ()
    groups: tuple[str, ...] = ()

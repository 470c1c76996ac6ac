"""What a channel is handed: one finished message, all its words chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A link that may be shown: http or https, and a label that names the true host."""

    url: str
    label: str


@dataclass(frozen=True, slots=True)
class Message:
    """One alert to one traveler in the form of one channel; channels add addresses, never words."""

    subject: str
    """One line; the header of a Slack message; empty for SMS."""
    text: str
    html: str | None
    thread: str
    """The id of the incident she was first told of: messages about one happening belong together."""
    first: bool
    """False for an update of something told before."""
    link: Link | None = None
    """The one link that a channel with room for one may make live (Slack)."""

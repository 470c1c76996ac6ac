"""One call of a channel, visible to everything it runs through: what is sent, and what became of it.

Apprise hands a plugin a title and a body and gives back True or False. What else a plugin must know (the
delivery's id, the HTML part) and what else it learns (status, reply code, receipt) travels here instead,
in a context variable: each call runs in one thread from beginning to end.
"""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alerter.channels.deadline import Deadline
    from alerter.channels.http import Transport
    from alerter.render import Message
    from rules.model import Outcome


@dataclass(frozen=True, slots=True)
class Limits:
    """How many seconds a service may take."""

    connect: float = 5.0
    """To accept a connection."""
    answer: float = 15.0
    """Between two signs of life."""
    whole: float = 60.0
    """For everything about one message; what is still under way then is broken off."""


class Failure(Enum):
    """How far a request got before it failed."""

    NEVER = auto()
    """It was not allowed to start, and never will be."""
    UNSENT = auto()
    """Nothing of it left: trying again cannot double it."""
    LEFT = auto()
    """It may have arrived: the line broke, or the answer did not come."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer of an HTTP service."""

    status: int
    body: bytes
    kind: str = ""
    """Its media type."""
    retry_after: str = ""
    cut: bool = False
    """The answer broke off, or was too long to be read to its end."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A request without an answer; `why` names neither address nor secret."""

    failure: Failure
    why: str


@dataclass(slots=True)
class Call:
    """A delivery on its way to one recipient."""

    message: Message
    delivery_id: str
    recipient: str = ""
    transport: Transport | None = None
    deadline: Deadline | None = None
    """When everything about this call must end; there is one wherever there is a transport."""
    guarded: bool = False
    """A person typed the address: it must not lead into our own network."""
    written: bool = False
    """True from the moment the current request began to leave: from then on it may have arrived."""
    trace: list[Reply | Broken] = field(default_factory=list)
    """Every HTTP request made, in order."""
    outcome: Outcome | None = None
    """Set by a plugin that knows the outcome itself (mail)."""


CALL: ContextVar[Call | None] = ContextVar("call", default=None)

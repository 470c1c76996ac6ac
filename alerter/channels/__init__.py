"""Ways to reach a traveler: one call sends one message to one address and says what became of it.

All four channels go through Apprise (`apprise_`), whose import is costly: it happens with the first message,
or with the first question about an Apprise URL.
"""

from __future__ import annotations

import threading
import warnings
from typing import TYPE_CHECKING

from alerter.channels import addresses
from alerter.channels.call import Limits
from alerter.clock import SystemClock
from alerter.errors import AlerterError
from rules.model import Refused, Retry

if TYPE_CHECKING:
    from pathlib import Path

    from alerter.channels.apprise_ import Door
    from alerter.clock import Clock
    from alerter.config import Settings
    from alerter.render import Message
    from rules.model import Address, Outcome

__all__ = ["Channels"]


class Channels:
    """Sends messages, from as many threads as like to call; `close` it at the end.

    Certificates must come from the authorities this machine knows, or from those in the file `authorities`.
    """

    def __init__(
        self,
        settings: Settings,
        clock: Clock | None = None,
        limits: Limits | None = None,
        authorities: Path | None = None,
    ) -> None:
        self._settings = settings
        self._clock = clock or SystemClock()
        self._limits, self._authorities = limits or Limits(), authorities
        self._lock = threading.Lock()
        self._opened: Door | None = None

    def send(self, address: Address, message: Message, delivery_id: str) -> Outcome:
        """Send one message to one address; blocks, never raises, and never tries twice.

        Every attempt of a delivery must come with the same `delivery_id`: receivers know a repeat by it.
        """
        try:
            return self._obstacle(address) or self._door().send(address, message, delivery_id)
        except AlerterError as e:
            return Retry(str(e))
        except Exception as e:  # noqa: BLE001 - whatever broke before a message left must not end the daemon
            return Retry(f"the channel could not be used ({type(e).__name__})")

    def refusal(self, address: Address) -> str | None:
        """Why nothing can be sent to this address, or None if it may work; asks no network, never raises.

        The reason never repeats the address; it tells of a channel that is not set up as well.
        """
        try:
            obstacle = self._obstacle(address)
        except AlerterError as e:
            return str(e)
        except Exception as e:  # noqa: BLE001 - one strange address must not keep the others from being checked
            return f"{address.channel}: this address could not be checked ({type(e).__name__})"
        return obstacle.why if obstacle else None

    def _obstacle(self, address: Address) -> Refused | Retry | None:
        """What would become of a message before anything is sent: for good, or until the set-up is mended."""
        if address.channel == "url":
            why = self._door().refusal(address.value)
            return Refused(why) if why else None
        check = addresses.CHECKS.get(address.channel)
        if check is None:
            return Refused(f"there is no channel {address.channel!r}; there are email, sms, slack and url")
        return check(address.value, self._settings)

    def close(self) -> None:
        """Close all connections; the next message opens new ones."""
        with self._lock:
            door, self._opened = self._opened, None
        if door is not None:
            door.close()

    def _door(self) -> Door:
        with self._lock:
            if self._opened is None:
                self._opened = _door()(self._settings, self._clock, self._limits, self._authorities)
            return self._opened


def _door() -> type[Door]:
    with warnings.catch_warnings():
        # Apprise looks for a module that Python 3.11 and 3.12 only announce the end of.
        warnings.filterwarnings("ignore", "'imghdr' is deprecated", DeprecationWarning)
        from alerter.channels.apprise_ import Door  # noqa: PLC0415 - a fifth of a second, paid when needed
    return Door

"""Apprise's mail plugin, extended: kept sessions, our own Message-ID, and the server's real answer.

Plain Apprise opens a connection and loads all certificate authorities for every mail, adds a Message-ID
of its own beside ours, and answers `False` to 451 and 550 alike.
"""

# mypy: disable-error-code="no-untyped-call"
# Apprise ships annotations for some of its functions only.

from __future__ import annotations

from typing import TYPE_CHECKING

from apprise import NotifyFormat
from apprise.plugins.base import NotifyBase
from apprise.plugins.email import NotifyEmail

from alerter.channels.call import CALL
from alerter.channels.mime import compose
from rules.model import Sent

if TYPE_CHECKING:
    from apprise import AppriseAsset

    from alerter.channels.smtp import Sessions
    from alerter.clock import Clock


class Mail(NotifyEmail):
    """Mail to the recipient of the current call, through the mail server of the settings."""

    request_rate_per_sec = 0
    notify_format = (NotifyFormat.TEXT, NotifyFormat.HTML)

    def __init__(
        self, sessions: Sessions, origin: tuple[str, str], clock: Clock, asset: AppriseAsset
    ) -> None:
        # Not NotifyEmail's: it guesses servers from addresses, and prepares for PGP on disk.
        NotifyBase.__init__(self, asset=asset)
        self._sessions, self._origin, self._clock = sessions, origin, clock

    def send(self, *_args: object, **_kwargs: object) -> bool:
        """Send the call's message; the outcome is noted in the call, and True means it was taken."""
        call = CALL.get()
        if call is None:
            raise RuntimeError("mail leaves through Channels.send")
        mail = compose(call.message, self._origin, call.recipient, call.delivery_id, self._clock.now())
        call.outcome = self._sessions.deliver(self._origin[1], call.recipient, mail)
        return isinstance(call.outcome, Sent)

    def url(self, *_args: object, **_kwargs: object) -> str:
        """A name for Apprise's logs that tells nothing."""
        return "mailto://"

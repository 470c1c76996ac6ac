"""Apprise's Slack and Twilio plugins, extended: addresses from the settings, plain text only, no pauses."""

# mypy: disable-error-code="no-untyped-call"
# Apprise ships annotations for some of its functions only.
# ruff: noqa: ANN401 - likewise

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Any

from apprise.plugins.base import NotifyBase
from apprise.plugins.slack import NotifySlack, SlackMode
from apprise.plugins.twilio import NotifyTwilio, TwilioMessageMode, TwilioNotificationMethod

from alerter.channels.call import CALL
from alerter.render.inert import ELLIPSIS

if TYPE_CHECKING:
    from alerter.render import Message

_HEADER, _SECTION, _LINK = 150, 3000, 3000
"""Slack counts the characters of a block as they are sent, escaped."""


class Slack(NotifySlack):
    """Block Kit in plain text, which knows no mention, no link and no markup; one link stands by itself."""

    request_rate_per_sec = 0

    def __init__(self, hooks_url: str = "", base_url: str = "", **kwargs: Any) -> None:
        super().__init__(include_image=False, include_footer=False, use_blocks=True, **kwargs)
        self.webhook_url = f"{hooks_url}/services"
        self.api_url = f"{base_url}/api/{{}}"

    def _send(self, url: str, payload: dict[str, Any], *_args: object, **_kwargs: object) -> Any:
        """Post our blocks in the place of Apprise's attachment, which shows no text in a push message."""
        call = CALL.get()
        if call is None:
            raise RuntimeError("Slack messages leave through Channels.send")
        ours = blocks(call.message)
        if "channel" in payload:
            ours["channel"] = payload["channel"]
        return super()._send(url, ours)

    @property
    def is_bot(self) -> bool:
        """True if this posts by the Web API, which answers otherwise than a webhook."""
        return bool(self.mode == SlackMode.BOT)


def blocks(message: Message) -> dict[str, Any]:
    """The payload for a message. `text` is what a push message and a screen reader get."""
    said: list[dict[str, Any]] = [
        {"type": "header", "text": _plain(message.subject, _HEADER)},
        {"type": "section", "text": _plain(message.text, _SECTION)},
    ]
    if message.link is not None:
        shown = f"<{escape(message.link.url, quote=False)}|{escape(message.link.label, quote=False)}>"
        if len(shown) <= _LINK:
            said.append(
                {"type": "context", "elements": [{"type": "mrkdwn", "text": shown, "verbatim": True}]}
            )
    return {
        "text": escaped(message.subject, _HEADER),
        "mrkdwn": False,
        "link_names": False,
        "parse": "none",
        "unfurl_links": False,
        "unfurl_media": False,
        "blocks": said,
    }


def escaped(text: str, limit: int) -> str:
    """The text as Slack wants it escaped, in at most `limit` characters; no entity is cut.

    >>> escaped("AT&T", 8), escaped("AT&T", 7)
    ('AT&amp;T', 'AT…')
    """
    said = escape(text, quote=False)
    if len(said) <= limit:
        return said
    return re.sub(r"&[a-z]*$", "", said[: limit - 1]).rstrip() + ELLIPSIS


def _plain(text: str, limit: int) -> dict[str, Any]:
    return {"type": "plain_text", "text": escaped(text, limit), "emoji": False}


class Twilio(NotifyTwilio):
    """SMS from our number to the recipient of the current call."""

    request_rate_per_sec = 0

    def __init__(self, base_url: str, account_sid: str, auth_token: str, source: str, **kwargs: Any) -> None:
        # Not NotifyTwilio's: it takes numbers of 8 to 10 digits, which Denmark or Iceland have, for mistakes.
        NotifyBase.__init__(self, **kwargs)
        self.account_sid, self.auth_token, self.apikey = account_sid, auth_token, ""
        self.source = source
        self.method, self.default_mode = TwilioNotificationMethod.SMS, TwilioMessageMode.TEXT
        self.targets: list[tuple[str, str]] = []
        self.notify_sms_url = f"{base_url}/2010-04-01/Accounts/{{sid}}/Messages.json"

    def send(self, *args: Any, **kwargs: Any) -> bool:
        """Post the text to Twilio, for one recipient."""
        call = CALL.get()
        if call is None:
            raise RuntimeError("SMS leave through Channels.send")
        self.targets = [(self.default_mode, call.recipient)]
        return bool(super().send(*args, **kwargs))

    def url(self, *_args: object, **_kwargs: object) -> str:
        """A name for Apprise's logs that tells nothing."""
        return "twilio://"

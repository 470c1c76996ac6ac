"""Which addresses can work at all: checked without the network, answered with one clear reason.

The answer is what would become of a message: an address that is written wrong has it `Refused`, for good;
a channel that is not set up lets it wait (`Retry`). A secret that cannot be read is a ConfigError.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from alerter.config import secret
from rules.model import Refused, Retry

if TYPE_CHECKING:
    from collections.abc import Callable

    from alerter.config import Settings

_MAILBOX = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?")
_E164 = re.compile(r"\+[1-9]\d{6,14}")
_SHORT_CODE = re.compile(r"\d{3,8}")
_HOOK = re.compile(r"/services/([A-Z0-9]+)/([A-Z0-9]+)/([A-Za-z0-9]+)/?")
_CHANNEL = re.compile(r"#[a-z0-9_-]{1,32}|[CGDU][A-Z0-9]{6,30}")
_SID = re.compile(r"AC[0-9a-fA-F]+")


def email(value: str, settings: Settings) -> Refused | Retry | None:
    """Why no mail can go to this address."""
    smtp = settings.smtp
    if "@" not in value:
        return Refused("email: no @")
    if not value.isascii():
        return Refused("email: only letters of ASCII are supported in an address")
    if not _MAILBOX.fullmatch(value):
        return Refused("email: not one plain address such as ana@example.org")
    if not smtp.host or not _MAILBOX.fullmatch(smtp.sender):
        return Retry("email is not set up: set [smtp] host, and sender to an address")
    if smtp.user:
        secret(smtp.password, smtp.password_file)
    return None


def sms(value: str, settings: Settings) -> Refused | Retry | None:
    """Why no SMS can go to this number."""
    twilio = settings.twilio
    if not _E164.fullmatch(value):
        return Refused("sms: not an E.164 number such as +15551234567")
    if not (_SID.fullmatch(twilio.account_sid) and secret(twilio.auth_token, twilio.auth_token_file)):
        return Retry("sms is not set up: set [twilio] account_sid (AC...), auth_token and sender")
    if not (_E164.fullmatch(twilio.sender) or _SHORT_CODE.fullmatch(twilio.sender)):
        why = "set [twilio] sender to a number such as +15551234567, or a short code"
        return Retry(f"sms is not set up: {why}")
    return None


def slack(value: str, settings: Settings) -> Refused | Retry | None:
    """Why nothing can be posted to this webhook or channel."""
    if hook(value, settings):
        return None
    if not _CHANNEL.fullmatch(value):
        return Refused("slack: not a webhook address of [slack] hooks_url, a #channel or a channel ID")
    given = secret(settings.slack.token, settings.slack.token_file)
    if not re.fullmatch(r"(?:xoxe\.)?xox[abp]-[A-Za-z0-9-]+", given):
        return Retry("slack: a channel needs a bot: set [slack] token (xoxb-...)")
    return None


def hook(value: str, settings: Settings) -> tuple[str, str, str] | None:
    """The three tokens of a webhook address below [slack] hooks_url; None if it is none."""
    base = settings.slack.hooks_url.rstrip("/")
    if not value.startswith(f"{base}/") or urlsplit(value).query:
        return None
    found = _HOOK.fullmatch(value[len(base) :])
    return (found[1], found[2], found[3]) if found else None


CHECKS: dict[str, Callable[[str, Settings], Refused | Retry | None]] = {
    "email": email,
    "sms": sms,
    "slack": slack,
}
"""By channel; `url` is not here, because only Apprise knows its own services."""

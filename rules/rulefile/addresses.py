"""The ways to reach a person, as they are written in a rules file.

Webhooks and Apprise URLs hold secrets, so no message repeats one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from rules.model import Address

if TYPE_CHECKING:
    from collections.abc import Callable

    from rules.rulefile.page import Page
    from rules.yaml_nodes import Node

    Refusal = Callable[[Address], str | None]

_EMAIL = re.compile(
    r"[^@\s<>(),;:\"\\\[\]]{1,64}@(?=.{1,255}$)([^@\s<>(),;:\"\\\[\]./]+\.)+[^@\s<>(),;:\"\\\[\]./]{2,}"
)
_PHONE = re.compile(r"\+[1-9][0-9]{6,14}")
_PHONE_FILLING = re.compile(r"[ ().-]")
_SLACK_CHANNEL = re.compile(r"#[^\s#@,;:<>]{1,80}")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)
_OLD_MEXICAN_MOBILE = re.compile(r"\+521([0-9]{10})")


def read_addresses(
    page: Page, channel: str, node: Node, refusal: Refusal | None = None
) -> tuple[Address, ...]:
    """The addresses of one channel, one or a list; those that cannot work are errors and left out."""
    found = (_read_address(page, channel, item, refusal) for item in page.many(node, channel))
    return tuple(address for address in found if address is not None)


def _read_address(page: Page, channel: str, node: Node, refusal: Refusal | None) -> Address | None:
    value = _READERS[channel](page, node)
    if value is None:
        return None
    address = Address(channel, value)
    if refusal is not None and (why := refusal(address)):
        page.error(node, "R126", f"this address cannot work: {why}")
        return None
    return address


def is_web_address(text: str) -> bool:
    """True for a complete http or https address.

    >>> is_web_address("https://example.org/rss"), is_web_address("example.org/rss")
    (True, False)
    """
    if re.search(r"\s", text):
        return False
    try:
        parts = urlsplit(text)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port out of range, a bracket that does not close
        return False


def _email(page: Page, node: Node) -> str | None:
    text = page.text(node, "an e-mail address")
    if text is None or _EMAIL.fullmatch(text):
        return text
    page.error(node, "R119", f"{text!r} is not an e-mail address", "write one like ana@example.org")
    return None


def _slack(page: Page, node: Node) -> str | None:
    text = page.text(node, "a Slack address")
    if text is None or is_web_address(text) or _SLACK_CHANNEL.fullmatch(text):
        return text
    page.error(
        node, "R121", "this is neither a webhook address nor a channel", 'write https://... or "#channel"'
    )
    return None


def _url(page: Page, node: Node) -> str | None:
    text = page.text(node, "an Apprise URL")
    if text is None or _SCHEME.fullmatch(text):
        return text
    page.error(node, "R121", "this is not an Apprise URL", "write one like ntfy://my-topic")
    return None


def _sms(page: Page, node: Node) -> str | None:
    text = page.text(node, "a phone number")
    if text is None:
        return None
    number = _PHONE_FILLING.sub("", text)
    if not _PHONE.fullmatch(number):
        hint = "write + and the country code first, like +525512345678"
        page.error(node, "R120", f"{text!r} is not a phone number in international form", hint)
        return None
    return _numbered(page, node, number)


def _numbered(page: Page, node: Node, number: str) -> str | None:
    """The number if its country may have such a number; an unknown range of numbers is a warning only."""
    import phonenumbers  # noqa: PLC0415 - its tables take long to load, and few files change

    if old := _OLD_MEXICAN_MOBILE.fullmatch(number):
        hint = f"since 2019 it is written +52{old[1]}"
        page.warn(node, "R203", f"{number} is a Mexican mobile number in its old form", hint)
        return number
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        page.error(node, "R120", f"{number} does not begin with the code of a country")
        return None
    if not phonenumbers.is_possible_number(parsed):
        page.error(node, "R120", f"{number} is too short or too long for a number of +{parsed.country_code}")
        return None
    if not phonenumbers.is_valid_number(parsed):
        page.warn(node, "R203", f"no number like {number} is known to be in use", "check the digits")
    return number


_READERS: dict[str, Callable[[Page, Node], str | None]] = {
    "email": _email,
    "sms": _sms,
    "slack": _slack,
    "url": _url,
}
CHANNELS = tuple(_READERS)
"""The ways to reach a person, as keys of a person and words of `send`."""

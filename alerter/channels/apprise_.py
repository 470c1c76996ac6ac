"""The one door to Apprise: an address and a message go in, a typed outcome comes out.

    address | plugin, kept between calls | Call in a context variable | notify | trace -> verdict | Outcome

One recipient per call, no retries inside, no pauses: those are the outbox's. Apprise's own logs are off,
because even its warnings name tokens and numbers; all they could tell is in the outcome.
"""

from __future__ import annotations

import logging
import re
import sys
import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from apprise import Apprise, AppriseAsset, NotifyFormat, NotifyType
from apprise.plugins import N_MGR
from apprise.utils.parse import parse_qsd
from yarl import URL

from alerter.channels import addresses, verdict
from alerter.channels.apprise_http import Slack, Twilio
from alerter.channels.apprise_mail import Mail
from alerter.channels.call import CALL, Broken, Call, Failure, Limits
from alerter.channels.deadline import Deadline
from alerter.channels.http import Transport, install
from alerter.channels.smtp import Session, Sessions, server_of
from alerter.channels.tls import tls_context
from alerter.config import secret
from alerter.sources.guard import Guard
from rules.model import Address, Outcome, Refused, Retry, Sent, Unknown

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from apprise.plugins.base import NotifyBase

    from alerter.clock import Clock
    from alerter.config import Settings
    from alerter.render import Message

_KEPT = 256
"""Plugins at rest, of all addresses together."""
_LOCAL = frozenset({"blink1", "dbus", "gio", "glib", "gnome", "kde", "macosx", "qt", "syslog", "windows"})
_OURS = {"mailto": "email", "mailtos": "email", "slack": "slack", "twilio": "sms"}
# Options of Apprise that are ours to decide: tries, pauses, limits, whom to trust, in how many pieces.
_STRIPPED = frozenset(
    {"retry", "wait", "optional", "verify", "redirect", "rto", "cto", "overflow", "format", "store", "emojis"}
)
_FILES = frozenset({"template", "keyfile", "subfile"})
"""Options by which a plugin reads a file of this machine, and sends it away."""
_SCHEMA = re.compile(r"([a-z0-9]{1,20})://", re.IGNORECASE)


def _quiet() -> None:
    """Keep tokens, numbers and addresses out of every log, at every level."""
    logging.getLogger("apprise").setLevel(logging.CRITICAL + 1)
    # At WARNING urllib3 prints whole addresses ("Failed to parse headers (url=...)").
    logging.getLogger("urllib3").setLevel(logging.ERROR)
    logging.getLogger("requests").setLevel(logging.WARNING)


class Door:
    """Sends through Apprise; safe to use from several threads at once."""

    def __init__(
        self, settings: Settings, clock: Clock, limits: Limits, authorities: Path | None = None
    ) -> None:
        _quiet()
        install()
        self._settings, self._clock, self._limits = settings, clock, limits
        self._guard = Guard(settings.fetch.allow, settings.fetch.proxy)
        context = tls_context(authorities)
        self._transport = Transport(context, self._guard, limits, settings.fetch.proxy)
        server = server_of(settings)
        self._sessions = Sessions(lambda: Session(server, context, limits, clock))
        self._asset = AppriseAsset(
            app_id="travel-alerter",
            app_desc="travel-alerter",
            app_url="",
            image_url_mask="",
            image_url_logo="",
            http_redirects=False,
            pgp_autogen=False,
            pem_autogen=False,
        )
        self._kept = Kept()

    def close(self) -> None:
        """Close every connection."""
        self._sessions.close()
        self._transport.close()

    def send(self, address: Address, message: Message, delivery_id: str) -> Outcome:
        """Hand the message to the service behind the address, which `refusal` has nothing against."""
        key = address.channel, address.value if address.channel in {"url", "slack"} else ""
        plugin = self._kept.take(key, lambda: self._make(address))
        if plugin is None:
            return Refused("url: Apprise cannot use this address")
        call = Call(
            message,
            delivery_id,
            address.value,
            self._transport,
            deadline=Deadline.after(self._clock, self._limits.whole),
            guarded=address.channel == "url",
        )
        try:
            accepted = _notify(plugin, call)
        except Exception as e:  # noqa: BLE001 - a fault inside a plugin must not stop the other deliveries
            return _fault(e, call)
        outcome = call.outcome or verdict.judge(
            call.trace, _service(plugin), self._clock.now(), accepted=accepted
        )
        if isinstance(outcome, Sent):
            self._kept.give(key, plugin)
        else:
            # It may be the token it was made with: the next message reads the settings' files again.
            self._kept.forget(key)
        return outcome

    def _make(self, address: Address) -> NotifyBase | None:
        make = {"email": self._mail, "sms": self._twilio, "slack": self._slack, "url": self._other}
        plugin = make[address.channel](address.value)
        if plugin is not None:
            # Some plugins ask for a pause by themselves; pauses are the outbox's.
            vars(plugin)["throttle"] = _no_pause
        return plugin

    def _mail(self, value: str) -> NotifyBase:
        del value
        origin = (self._settings.sender, self._settings.smtp.sender)
        return Mail(self._sessions, origin, self._clock, asset=self._asset)

    def _twilio(self, value: str) -> NotifyBase:
        del value
        twilio = self._settings.twilio
        token = secret(twilio.auth_token, twilio.auth_token_file)
        base = twilio.base_url.rstrip("/")
        return Twilio(base, twilio.account_sid, token, twilio.sender, asset=self._asset)

    def _slack(self, value: str) -> NotifyBase:
        slack = self._settings.slack
        tokens = addresses.hook(value, self._settings)
        if tokens:
            names = dict(zip(("token_a", "token_b", "token_c"), tokens, strict=True))
            return Slack(hooks_url=slack.hooks_url.rstrip("/"), asset=self._asset, **names)
        # A bare ID is marked with a plus, else Apprise would take it for a channel's name.
        target = value if value.startswith("#") else f"+{value}"
        return Slack(
            base_url=slack.base_url.rstrip("/"),
            access_token=secret(slack.token, slack.token_file),
            targets=[target],
            asset=self._asset,
        )

    def _other(self, value: str) -> NotifyBase | None:
        return Apprise.instantiate(_stripped(value), asset=self._asset)

    def refusal(self, value: str) -> str | None:
        """Why an Apprise URL cannot be used; no part of it but its schema is repeated."""
        found = _SCHEMA.match(value)
        if not found:
            return "url: not an Apprise URL such as json://host/path"
        schema = found.group(1).lower()
        return _foreign(schema) or self._unusable(schema, value)

    def _unusable(self, schema: str, value: str) -> str | None:
        if _options(value) & _FILES:
            return f"url: options that read files ({', '.join(sorted(_FILES))}) cannot be used"
        plugin = self._kept.take(("url", value), lambda: self._make(Address("url", value)))
        if plugin is None:
            return f"url: this is not how a '{schema}://' address is written; see Apprise's page on it"
        self._kept.give(("url", value), plugin)
        if len(plugin) > 1:
            return "url: it names several recipients; write one address for each"
        if "host" in plugin.template_tokens and plugin.host and not self._open(plugin):
            return "url: its host and port are not a public web address; [fetch] allow can list host:port"
        return None

    def _open(self, plugin: NotifyBase) -> bool:
        scheme, port = ("https", plugin.port or 443) if plugin.secure else ("http", plugin.port or 80)
        try:
            url = URL.build(scheme=scheme, host=plugin.host.strip("[]"), port=port)
            return self._guard.refusal(url) is None
        except ValueError:
            return False


def _foreign(schema: str) -> str | None:
    """Why a whole service cannot be used as a `url`."""
    if schema in _OURS:
        return f"url: '{schema}://' has a channel of its own here: {_OURS[schema]}"
    if schema in _LOCAL:
        return f"url: '{schema}://' acts on this machine; only services elsewhere can be used"
    if schema not in N_MGR:
        return f"url: Apprise knows no service '{schema}://'"
    if not hasattr(sys.modules[N_MGR[schema].__module__], "requests"):
        return f"url: '{schema}://' does not speak HTTP, so nobody could tell what became of an alert"
    return None


class Kept:
    """Plugins at rest between two calls, the longest unused ones forgotten first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: OrderedDict[tuple[str, str], list[NotifyBase]] = OrderedDict()

    def take(self, key: tuple[str, str], make: Callable[[], NotifyBase | None]) -> NotifyBase | None:
        """A plugin that nobody else uses until it is given back."""
        with self._lock:
            idle = self._idle.get(key)
            if idle:
                return idle.pop()
        return make()

    def forget(self, key: tuple[str, str]) -> None:
        """Let go of what is kept for this key."""
        with self._lock:
            self._idle.pop(key, None)

    def give(self, key: tuple[str, str], plugin: NotifyBase) -> None:
        """Put a plugin back for the next call."""
        with self._lock:
            self._idle.setdefault(key, []).append(plugin)
            self._idle.move_to_end(key)
            while len(self._idle) > _KEPT:
                self._idle.popitem(last=False)


def _notify(plugin: NotifyBase, call: Call) -> bool:
    token = CALL.set(call)
    try:
        return bool(
            plugin.notify(
                body=call.message.text,
                title=call.message.subject,
                notify_type=NotifyType.WARNING,
                body_format=NotifyFormat.TEXT,
            )
        )
    finally:
        CALL.reset(token)


def _service(plugin: NotifyBase) -> verdict.Service:
    if isinstance(plugin, Twilio):
        return verdict.Twilio()
    if isinstance(plugin, Slack):
        return verdict.SlackBot() if plugin.is_bot else verdict.SlackHook()
    return verdict.Service()


def _fault(error: Exception, call: Call) -> Outcome:
    """An exception's text may hold an address, so only its kind is told."""
    last = call.trace[-1] if call.trace else Broken(Failure.UNSENT, "")
    why = f"the service's plugin failed ({type(error).__name__})"
    unsent = isinstance(last, Broken) and last.failure is Failure.UNSENT
    return Retry(why) if unsent else Unknown(why)


def _no_pause(*_args: object, **_kwargs: object) -> None:
    """Do not wait."""


def _options(value: str) -> set[str]:
    return {_key(pair) for pair in _pairs(value.partition("?")[2])}


def _stripped(value: str) -> str:
    """The address without the options that are ours to decide.

    >>> _stripped("json://example.org/a?retry=3;method=PUT&Wait=9")
    'json://example.org/a?method=PUT'
    """
    base, _, query = value.partition("?")
    kept = "&".join(pair for pair in _pairs(query) if _key(pair) not in _STRIPPED)
    # Apprise finds nothing behind a question mark that ends an address.
    return f"{base}?{kept}" if kept else base


def _pairs(query: str) -> list[str]:
    return re.split("[&;]", query)


def _key(pair: str) -> str:
    """The option's name as Apprise itself reads it."""
    return "".join(parse_qsd(pair, simple=True)["qsd"])  # type: ignore[no-untyped-call]

"""The channels with services on loopback behind them, and one address for each way a message can take."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from pydantic import SecretStr

from alerter.channels import Channels
from alerter.channels.call import Limits
from alerter.config import Fetching, Settings, Slack, Smtp, Twilio
from alerter.render import Link, Message
from rules.model import Address

MESSAGE = Message(
    subject="HIGH · Frontera Comalapa, Chiapas: armed clash",
    text="Acme: HIGH Frontera Comalapa: armed clash, 13:40 local. EVT-000001\n.\n..dots",
    html="<p>Acme: HIGH</p>",
    thread="inc1",
    first=True,
    link=Link("https://www.jornada.com.mx/a?b=1&c=2", "jornada.com.mx"),
)
NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
SECRETS = {
    "smtp password": "good",
    "bot token": "xoxb-111-222-plantedbot",
    "auth token": "plantedtoken",
    "webhook": "T0PLANTED/B0PLANTED/plantedhook",
    "url path": "plantedpath",
    "number": "+15005550006",
    "mailbox": "ana.planted@example.org",
}


class Clock:
    """A clock that stands still."""

    def now(self):
        return NOW

    def monotonic(self):
        return 0.0

    def jitter(self):
        return 0.0


@dataclass
class World:
    """The channels, the services behind them, and one address for each way there is."""

    sinks: object
    settings: Settings
    channels: Channels

    @property
    def addresses(self):
        secure = "s" if self.sinks.http.startswith("https") else ""
        return {
            "email": Address("email", SECRETS["mailbox"]),
            "slack-webhook": Address("slack", f"{self.sinks.http}/slack/services/{SECRETS['webhook']}"),
            "slack-bot": Address("slack", "#gsoc"),
            "sms": Address("sms", SECRETS["number"]),
            "url": Address(
                "url", f"json{secure}://127.0.0.1:{self.sinks.http_port}/hook/{SECRETS['url path']}"
            ),
        }

    def send(self, way, message=MESSAGE, delivery="d0000000000000001"):
        return self.channels.send(self.addresses[way], message, delivery)


WAYS = ("email", "slack-webhook", "slack-bot", "sms", "url")


def settings_for(smtp_port, http_port, *, secure=False):
    http = f"http{'s' if secure else ''}://127.0.0.1:{http_port}"
    return Settings(
        sender="Acme Travel",
        smtp=Smtp(
            host="127.0.0.1",
            port=smtp_port,
            security="none",
            sender="alerts@acme.example",
            user="bob",
            password=SecretStr(SECRETS["smtp password"]),
        ),
        slack=Slack(
            base_url=f"{http}/slack", hooks_url=f"{http}/slack", token=SecretStr(SECRETS["bot token"])
        ),
        twilio=Twilio(
            base_url=http,
            account_sid="AC00112233445566778899aabbccddeeff",
            auth_token=SecretStr(SECRETS["auth token"]),
            sender="+4512345678",
        ),
        fetch=Fetching(allow=(f"127.0.0.1:{http_port}",)),
    )


@contextmanager
def world_of(sinks, patience=10.0):
    """A world before these sinks; `patience` is how many seconds they may be silent."""
    settings = settings_for(sinks.smtp_port, sinks.http_port)
    channels = Channels(settings, Clock(), Limits(answer=patience))
    try:
        yield World(sinks, settings, channels)
    finally:
        channels.close()

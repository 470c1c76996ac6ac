"""What stands round the program while the demo runs: an installation of its own, and servers to talk to."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from pydantic import SecretStr

from alerter.clock import SystemClock
from alerter.config import Fetching, Settings, Slack, Smtp, Twilio
from alerter.demo.loopback import HOST
from alerter.demo.server import FeedServer
from alerter.demo.sinks import Arrived, MailSink, WebSink

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from pydantic_settings import BaseSettings, PydanticBaseSettingsSource

_FEEDS, _SLACK = "http://127.0.0.1:8099", "https://hooks.slack.com"
"""What stands in the bundled rules file where the servers of a run go."""


class DemoSettings(Settings):
    """Settings from the code alone: file and environment belong to somebody's own installation."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what the code hands over."""
        del settings_cls, env_settings, dotenv_settings, file_secret_settings
        return (init_settings,)


class DemoClock(SystemClock):
    """The machine's clock, which can be put forward so that nobody has to wait for the next poll."""

    def __init__(self) -> None:
        """Begin at the true time."""
        self._ahead = timedelta()

    def now(self) -> datetime:
        """The time, aware and in UTC."""
        return super().now() + self._ahead

    def put_forward(self, by: timedelta) -> None:
        """Make it later."""
        self._ahead += by


@dataclass(slots=True)
class Stage:
    """The settings and the clock to run the program with, and what the servers have seen of it."""

    clock: DemoClock
    settings: DemoSettings
    feeds: FeedServer
    arrived: list[Arrived] = field(default_factory=list)


@contextmanager
def staged(step: Callable[[str], None]) -> Iterator[Stage]:
    """A stage in a temporary folder that is gone at the end; `step` hears of each request and message."""
    clock = DemoClock()
    arrived: list[Arrived] = []

    def take(message: Arrived) -> None:
        arrived.append(message)
        step(f"{message.channel} to {message.to}" if message.channel != "slack" else "slack")

    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="alerter-demo-")))
        feeds = stack.enter_context(FeedServer(clock.now(), step))
        mail = stack.enter_context(MailSink(take))
        web = stack.enter_context(WebSink(take))
        rules = folder / "rules.yaml"
        rules.write_text(_rules(feeds.url, web.url), encoding="utf-8")
        yield Stage(clock, _settings(folder, feeds, mail, web), feeds, arrived)


def _rules(feeds: str, slack: str) -> str:
    """The bundled rules file, led to the servers of this run."""
    text = resources.files("alerter.demo").joinpath("rules.yaml").read_text(encoding="utf-8")
    return text.replace(_FEEDS, feeds).replace(_SLACK, slack)


def _settings(folder: Path, feeds: FeedServer, mail: MailSink, web: WebSink) -> DemoSettings:
    return DemoSettings(
        sender="Acme Travel",
        database=folder / "alerter.db",
        rules=(folder / "rules.yaml",),
        # One feed after another, so that the story is the same each time.
        fetch=Fetching(allow=(f"{HOST}:{feeds.port}", f"{HOST}:{web.port}"), concurrency=1),
        smtp=Smtp(host=HOST, port=mail.port, security="none", sender="alerts@acme.example"),
        slack=Slack(base_url=web.url, hooks_url=web.url),
        twilio=Twilio(
            base_url=web.url,
            account_sid=f"AC{0:032}",
            auth_token=SecretStr("none"),
            sender="+15005550006",
        ),
    )

"""Settings: one typed tree, filled from the environment, then `alerter.toml`, then the defaults.

`ALERTER_SMTP__HOST=mail.example` overrides `[smtp] host = ...`. A secret may also stand in a file of its
own: `password_file = "/run/secrets/smtp"`. Every name here is explained in `docs/reference/settings.md`.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, ClassVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, ValidationError
from pydantic_core import PydanticCustomError
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
    TomlConfigSettingsSource,
)

from alerter.errors import ConfigError
from alerter.sources.guard import read_door
from rules.model import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic_core import ErrorDetails

DEFAULT_FILE = "alerter.toml"
Seconds = Annotated[int, Field(gt=0)]


def _door(entry: str) -> str:
    try:
        read_door(entry)
    except ValueError as e:
        raise PydanticCustomError("door", "{why}", {"why": str(e)}) from None
    return entry


def _service(address: str) -> str:
    """The address itself; what is wrong with it is told without repeating it: it may hold a password."""
    try:
        parts = urlsplit(address)
        is_web = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:
        is_web = False
    if not is_web or parts.query or parts.fragment or not address.isprintable() or " " in address:
        raise PydanticCustomError("service", "this is not an address such as https://service.example:8080")
    return address


def _proxy(address: str) -> str:
    return address and _service(address)


Door = Annotated[str, AfterValidator(_door)]
Service = Annotated[str, AfterValidator(_service)]
Proxy = Annotated[str, AfterValidator(_proxy)]


class _Section(BaseModel):
    """A table of the settings file; an unknown key is an error, because a typo would be silent."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Fetching(_Section):
    """How feeds are fetched, and what a stranger's server may cost."""

    user_agent: str = Field(
        "travel-alerter/0.1 (+https://example.org/; news alerts for travelers)",
        description="How the fetcher names itself; put an address at which a publisher can reach you.",
    )
    allow: tuple[Door, ...] = Field(
        (),
        description="Private `host:port` pairs or CIDR networks that feeds and channels may reach.",
    )
    proxy: Proxy = Field(
        "",
        description="Your own outgoing proxy, for feeds and HTTP channels; empty means none.",
    )
    concurrency: int = Field(20, gt=0, description="Feeds fetched at once.")
    per_host: int = Field(2, gt=0, description="Connections to one host at once.")
    connect_timeout: Seconds = Field(5, description="Seconds to get a connection.")
    total_timeout: Seconds = Field(20, description="Seconds for the whole fetch, redirects included.")
    max_body: int = Field(5_000_000, gt=0, description="Largest body on the wire, in bytes.")
    max_decoded: int = Field(10_000_000, gt=0, description="Largest body after decompression, in bytes.")
    max_items: int = Field(500, gt=0, description="Newest items taken from one fetch; the rest is counted.")


class Smtp(_Section):
    """The mail server that e-mail alerts leave through."""

    host: str = Field("", description="Host name of the mail server; empty: e-mail is not set up.")
    port: int = Field(587, gt=0, lt=65536, description="Port of the mail server.")
    security: str = Field(
        "starttls", pattern="^(starttls|tls|none)$", description="`starttls`, `tls` or `none`."
    )
    user: str = Field("", description="Login name; empty: no login.")
    password: SecretStr = Field(SecretStr(""), description="Password of that login.")
    password_file: Path | None = Field(None, description="File that holds the password.")
    sender: str = Field("", description="Address in From; required when `host` is set.")


class Slack(_Section):
    """Slack: a webhook address per traveler needs nothing here; channel names need a bot token."""

    base_url: Service = Field("https://slack.com", description="Address of the Slack Web API.")
    hooks_url: Service = Field("https://hooks.slack.com", description="Address of Slack's incoming webhooks.")
    token: SecretStr = Field(SecretStr(""), description="Bot token (`xoxb-...`) for addresses like `#gsoc`.")
    token_file: Path | None = Field(None, description="File that holds the bot token.")


class Twilio(_Section):
    """Twilio: the account that SMS alerts leave through."""

    base_url: Service = Field("https://api.twilio.com", description="Address of the Twilio API.")
    account_sid: str = Field("", description="Account SID (`AC...`); empty: SMS is not set up.")
    auth_token: SecretStr = Field(SecretStr(""), description="Auth token of the account.")
    auth_token_file: Path | None = Field(None, description="File that holds the auth token.")
    sender: str = Field("", description="Your number in E.164 form (`+1...`), or a short code.")


class _Strict(BaseSettings):
    model_config = SettingsConfigDict(
        env_prefix="ALERTER_", env_nested_delimiter="__", extra="forbid", frozen=True
    )
    toml: ClassVar[Path | None] = None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment goes before the file, and the file before the defaults."""
        del dotenv_settings, file_secret_settings
        return (init_settings, env_settings, TomlConfigSettingsSource(settings_cls, cls.toml))


class Settings(_Strict):
    """All settings of one installation."""

    sender: str = Field("travel-alerter", description="Who sends: the name that opens every message.")
    database: Path = Field(Path("alerter.db"), description="The SQLite file; beside `alerter.toml`.")
    rules: tuple[Path, ...] = Field(
        (Path("rules.yaml"),),
        description="Rules files, applied together when the daemon starts or they change.",
    )
    poll_interval: Seconds = Field(600, description="Seconds between two polls of a feed that sets none.")
    max_item_age: Seconds = Field(
        72 * 3600, description="Seconds: an item published longer before first sight is kept, not alerted."
    )
    incident_window: Seconds = Field(
        72 * 3600, description="Seconds after its latest report in which a report may join an incident."
    )
    quiet_time: int = Field(
        30 * 60,
        ge=0,
        description="Seconds after an alert in which a toll that grows is not told again; 0: none.",
    )
    expire_after: Seconds = Field(24 * 3600, description="Seconds for which an undelivered alert is tried.")
    log_level: str = Field(
        "info", pattern="^(debug|info|warning|error)$", description="`debug`, `info`, `warning` or `error`."
    )
    log_format: str = Field(
        "auto", pattern="^(auto|json|text)$", description="`json`, `text`, or by terminal."
    )
    fetch: Fetching = Fetching()
    smtp: Smtp = Smtp()
    slack: Slack = Slack()
    twilio: Twilio = Twilio()

    def beside(self, path: Path) -> Path:
        """A path as the settings file means it: relative to the folder the file is in."""
        base = self.toml.parent if self.toml else Path()
        return path if path.is_absolute() else base / path


def secret(value: SecretStr, file: Path | None) -> str:
    """The secret itself, from its file if one is named; ConfigError if the file cannot be read.

    `load` has set the file's path beside the settings file already.
    """
    if file is None:
        return value.get_secret_value()
    try:
        return file.read_text(encoding="utf-8").strip()
    except OSError as e:
        raise ConfigError([Problem(str(file), 1, 1, "C105", f"cannot read this secret: {e.strerror}")]) from e
    except UnicodeDecodeError as e:
        raise ConfigError([Problem(str(file), 1, 1, "C105", "this secret is not UTF-8")]) from e


def load(file: Path | None = None) -> Settings:
    """The settings of this installation; ConfigError lists every mistake with its line.

    Without `file`, `alerter.toml` in the working directory is used if it is there.
    """
    path = file if file is not None else Path(DEFAULT_FILE)
    text = ""
    if path.exists():
        text = _text(path)
        try:
            tomllib.loads(text)
        except tomllib.TOMLDecodeError as e:
            raise ConfigError([_syntax(path, text, e)]) from e
    elif file is not None:
        raise ConfigError([Problem(str(path), 1, 1, "C101", "no such file", "write one with: alerter init")])
    bound = type("Settings", (Settings,), {"toml": path if text or path.exists() else None})
    try:
        loaded: Settings = bound()
    except ValidationError as e:
        raise ConfigError([_invalid(path, text, err) for err in e.errors()]) from e
    except SettingsError as e:
        raise ConfigError([_unread(e)]) from e
    return loaded.model_copy(update=dict(_anchored(loaded)))


def _anchored(settings: Settings) -> Iterator[tuple[str, _Section]]:
    """The tables that name files, with the paths as the settings file means them.

    Whoever reads a secret is handed its table alone, and could not tell what the path is relative to.
    """
    for name, table in settings:
        if isinstance(table, _Section):
            files = {key: settings.beside(value) for key, value in table if isinstance(value, Path)}
            if files:
                yield name, table.model_copy(update=files)


def _text(path: Path) -> str:
    """The document as it is on disk; ConfigError if it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError as e:
        raise ConfigError([Problem(str(path), 1, 1, "C102", f"cannot be read: {e.strerror}")]) from e
    except UnicodeDecodeError as e:
        line = e.object[: e.start].count(b"\n") + 1
        problem = Problem(str(path), line, 1, "C103", "this line is not UTF-8", "save it as UTF-8")
        raise ConfigError([problem]) from e


def _syntax(path: Path, text: str, error: tomllib.TOMLDecodeError) -> Problem:
    """Where the document stops being TOML."""
    said = str(error)
    at = re.search(r"\(at line (\d+), column (\d+)\)", said)
    line, column = (int(at[1]), int(at[2])) if at else (len(text.splitlines()) or 1, 1)
    return Problem(str(path), line, column, "C104", f"this is not TOML: {said.split(' (at ', maxsplit=1)[0]}")


def _invalid(path: Path, text: str, error: ErrorDetails) -> Problem:
    """What is wrong with one setting, where it was written: in the file, or in the environment."""
    names = [str(part) for part in error["loc"]]
    dotted = ".".join(names)
    unknown = error["type"] == "extra_forbidden"
    said = f"unknown setting {names[-1]!r}" if unknown else f"{dotted}: {error['msg']}"
    hint = _resembling(names) if unknown else ""
    position = _find(text, names)
    if position is None:
        variable = "ALERTER_" + "__".join(name.upper() for name in names if not name.isdigit())
        return Problem(f"environment {variable}", 1, 1, "C106", said, hint)
    return Problem(str(path), *position, "C106", said, hint)


def _unread(error: SettingsError) -> Problem:
    """Which variables hold a list that cannot be read: the library tells the first part of the name only."""
    named = re.search(r'field "(\w+)"', str(error))
    variables = f"environment ALERTER_{named[1].upper() if named else ''}..."
    return Problem(variables, 1, 1, "C106", "this is not JSON", """lists are written as '["one", "two"]'""")


def _find(text: str, names: list[str]) -> tuple[int, int] | None:
    """The line and column at which a setting is written in a TOML document; None if it is not in it."""
    wanted = [n for n in names if not n.isdigit()]
    table: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[+\s*([\w.\-\"' ]+?)\s*\]", line):
            table = [part.strip(" \"'") for part in header[1].split(".")]
            if table == wanted:
                return number, line.index("[") + 1
        elif key := re.match(r"\s*([\w.\-\"']+)\s*=", line):
            written = [*table, *(part.strip("\"'") for part in key[1].split("."))]
            if written == wanted[: len(written)]:
                return number, key.start(1) + 1
    return None


def _resembling(names: list[str]) -> str:
    model: type[BaseModel] = Settings
    for name in names[:-1]:
        inner = model.model_fields[name].annotation if name in model.model_fields else None
        if not (isinstance(inner, type) and issubclass(inner, BaseModel)):
            return ""
        model = inner
    near = difflib.get_close_matches(names[-1], model.model_fields, 1)
    return f"did you mean {near[0]!r}?" if near else ""

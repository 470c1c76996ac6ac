"""Logs: one line an event, nothing forged, and nothing of third parties that could hold a secret."""

from __future__ import annotations

import json
import logging
import subprocess
import sys

import pytest

LOGGING = """
import logging, sys, structlog
from alerter.log import set_up
set_up(sys.argv[1], sys.argv[2])
log = structlog.get_logger()
for level in ("debug", "info", "warning", "error"):
    getattr(log, level)("feed.said", title="a\\nERROR forged\\x1b[31m\\u2028x\\u202e", channel="email")
secret = "hunter2"
try:
    raise ValueError("the feed said:\\nERROR forged")
except ValueError:
    log.exception("poll.broke")
for name in ("apprise", "urllib3.connectionpool", "aiohttp.client", "asyncio", "apscheduler.scheduler"):
    logging.getLogger(name).info("token %s", secret)
    logging.getLogger(name).debug("token %s", secret)
logging.getLogger("urllib3").warning("trouble\\nERROR forged")
"""


def logged(root, level="info", style="json"):
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-W", "error", "-c", LOGGING, level, style],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "", "what a program prints is for its user"
    return done.stderr


@pytest.mark.parametrize(
    ("level", "shown"),
    [("debug", 4), ("info", 3), ("warning", 2), ("error", 1)],
)
def test_the_level_decides_what_is_shown(level, shown, root):
    assert logged(root, level).count('"event": "feed.said"') == shown


def test_a_line_is_an_event_with_time_level_and_keys(root):
    first = json.loads(logged(root).splitlines()[0])

    assert first.keys() == {"event", "level", "timestamp", "title", "channel"}
    assert (first["event"], first["level"], first["channel"]) == ("feed.said", "info", "email")
    assert first["timestamp"].endswith("Z")


@pytest.mark.parametrize("style", ["json", "text"])
def test_no_feed_forges_a_line_or_colours_one(style, root):
    said = logged(root, style=style)

    assert [line for line in said.splitlines() if line.lstrip().startswith("ERROR forged")] == []
    assert "\x1b[31m" not in said
    assert not {"\u2028", "\u202e"} & set(said)


@pytest.mark.parametrize("style", ["json", "text"])
def test_a_traceback_is_shown_without_the_values_of_variables(style, root):
    said = logged(root, style=style)

    assert "Traceback" in said
    assert "hunter2" not in said


@pytest.mark.parametrize("style", ["json", "text"])
def test_third_parties_are_heard_from_warning_on(style, root):
    said = logged(root, "debug", style)

    assert "trouble" in said
    assert "token" not in said


LEVELS = """
import json, logging, sys
from alerter.log import set_up
set_up("debug", "json")
logging.getLogger().setLevel(logging.DEBUG)  # as a library may do
if sys.argv[1:]:
    from alerter.channels import Channels
    from alerter.config import Settings
    from rules.model import Address
    Channels(Settings()).refusal(Address("url", "json://hooks.example/"))
names = (
    "apprise", "urllib3.connectionpool", "requests", "aiohttp.client", "asyncio", "apscheduler.scheduler",
    "alembic.runtime", "sqlalchemy.engine",
)
print(json.dumps({name: logging.getLogger(name).getEffectiveLevel() for name in names}))
"""


def levels(root, *words):
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-c", LEVELS, *words], cwd=root, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def test_the_loggers_that_print_secrets_are_capped_whatever_the_root_is_set_to(root):
    assert set(levels(root).values()) == {logging.WARNING}


def test_once_the_channels_are_open_apprise_says_nothing_and_urllib3_only_errors(root):
    found = levels(root, "open the channels")

    assert found.pop("apprise") > logging.CRITICAL
    assert found.pop("urllib3.connectionpool") == logging.ERROR
    assert set(found.values()) == {logging.WARNING}

"""An installation for tests with real processes: `alerter run`, a feed server and sinks on loopback.

with Feeds() as feeds, Installation(folder, feeds, sinks) as ours:
    feeds.publish("/a.xml", rss([...]))
    ours.start()
    until(lambda: sinks.records(), "a message came")
"""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from state.store import Store

ROOT = Path(__file__).parents[2]
HOOK = "/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX"
PATIENCE = 60.0
"""Seconds after which a story has gone wrong; none takes nearly as long."""


def until(happened, what, patience=PATIENCE, pause=0.01):
    """Wait until it has happened and return what it says; fail, naming it, if it does not."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if found := happened():
            return found
        threading.Event().wait(pause)
    raise AssertionError(f"in {patience:g} s it did not happen that {what}")


@contextmanager
def flaky_sinks(shared, **faults):
    """The mail, Slack and SMS services that fail on command."""
    tool = shared / "tools" / "flaky_sinks.py"
    if not tool.exists():
        pytest.skip("the flaky services are not beside this checkout")
    spec = importlib.util.spec_from_file_location("flaky_sinks", tool)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with module.Sinks(**faults) as sinks:
        yield sinks


def rss(titles, remark=""):
    """A feed of these titles, all published now."""
    items = "".join(
        f"<item><title>{escape(title)}</title><guid isPermaLink='false'>{escape(title)}</guid>"
        f"<pubDate>{formatdate(usegmt=True)}</pubDate></item>"
        for title in titles
    )
    return f"<rss version='2.0'><channel><title>t</title>{items}</channel></rss><!-- {remark} -->".encode()


class Feeds:
    """Serves documents over HTTP, and counts who asked for what."""

    def __init__(self):
        self.documents: dict[str, bytes] = {}
        self.asked: list[str] = []
        self.delay = 0.0

    def publish(self, path, document):
        self.documents[path] = document

    def url(self, path):
        return f"http://127.0.0.1:{self.port}{path}"

    def __enter__(self):
        feeds = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                feeds.asked.append(self.path)
                threading.Event().wait(feeds.delay)
                body = feeds.documents.get(self.path)
                self.send_response(200 if body is not None else 404)
                self.send_header("Content-Type", "application/xml")
                self.send_header("Content-Length", str(len(body or b"")))
                self.end_headers()
                self.wfile.write(body or b"")

            def log_message(self, *_args):
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_exc):
        self._server.shutdown()
        self._server.server_close()


class Installation:
    """A folder with settings, rules and a database, and the daemon that works on it."""

    def __init__(self, folder, feeds, sinks, **settings):
        self.folder, self.feeds, self.sinks = folder, feeds, sinks
        self.database = folder / "alerter.db"
        self.daemon: subprocess.Popen | None = None
        self.starts = 0
        (folder / "alerter.toml").write_text(self._toml(settings), encoding="utf-8")

    def writes_rules(self, people, rules):
        """Write the rules file: these people, these rules, and every document as a feed."""
        urls = [{"url": self.feeds.url(path), "outlet": path} for path in self.feeds.documents]
        book = {"version": 1, "people": people, "rules": rules, "feeds": urls}
        (self.folder / "rules.yaml").write_text(json.dumps(book), encoding="utf-8")

    @property
    def hook(self):
        """The Slack webhook of this installation."""
        return f"{self.sinks.http}/slack{HOOK}"

    def start(self, *words, wait=True):
        """Start `alerter run`, and wait until it says that it works."""
        self.starts += 1
        self.log = self.folder / f"log-{self.starts}.jsonl"
        with self.log.open("wb") as log:
            self.daemon = subprocess.Popen(  # noqa: S603 - our own program
                [sys.executable, "-m", "alerter", "--config", "alerter.toml", "run", *words],
                cwd=self.folder,
                env={"PYTHONPATH": str(ROOT), "PATH": os.environ.get("PATH", "")},
                stdout=subprocess.DEVNULL,
                stderr=log,
            )
        if wait:
            until(lambda: self.said("daemon.started") or self.daemon.poll() is not None, "the daemon started")
            assert self.daemon.poll() is None, self.log.read_text(encoding="utf-8")
        return self.daemon

    def kill(self):
        """Kill the daemon as the kernel does, with no chance to tidy up."""
        self.daemon.kill()
        self.daemon.wait()

    def stop(self, patience=20):
        """Ask the daemon to end; returns its exit code."""
        self.daemon.send_signal(signal.SIGTERM)
        return self.daemon.wait(patience)

    def said(self, event):
        """The lines of this event in the log of the latest start."""
        lines = self.log.read_bytes().splitlines()
        return [json.loads(line) for line in lines if line.startswith(b"{") and f'"{event}"'.encode() in line]

    def store(self):
        """The store, read beside the running daemon."""
        return Store(self.database)

    def counts(self):
        """How many deliveries are in each state."""
        with self.store() as store:
            return {state.value: count for state, count in store.outbox.counts().items()}

    def is_quiet(self):
        """True when every feed was polled and nothing is due or under way."""
        with self.store() as store:
            polled = all(s.cursor.last_ok or s.cursor.failures for s in store.feeds.all())
        return polled and not self.counts().keys() & {"due", "attempting"}

    def _toml(self, settings):
        lines = [f"{name} = {json.dumps(value)}" for name, value in settings.items()]
        return (
            "\n".join(lines)
            + f"""
[fetch]
allow = ["127.0.0.1:{self.feeds.port}"]
[smtp]
host = "127.0.0.1"
port = {self.sinks.smtp_port}
security = "none"
sender = "alerts@acme.example"
[slack]
hooks_url = "{self.sinks.http}/slack"
[twilio]
base_url = "{self.sinks.http}"
account_sid = "AC{0:032}"
auth_token = "none"
sender = "+15005550006"
"""
        )

    def __enter__(self):
        return self

    def __exit__(self, *_exc):
        if self.daemon is not None and self.daemon.poll() is None:
            self.kill()

"""Mail, Slack, SMS and webhook services on loopback that fail on command: for tests that must always run.

    with Sinks() as sinks:
        sinks.fault = "429"
        ...
        assert sinks.records == []

With `tls` the servers ask for TLS from the first byte on; with `starttls` mail begins it when told to.

Faults: 4xx 5xx 429 503 400 timeout drop_before drop_after bad_reply; the last two record the message first.
"""

from __future__ import annotations

import contextlib
import email
import email.policy
import json
import re
import socket
import socketserver
import threading
import urllib.parse
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    import ssl

FAULTS = ("4xx", "5xx", "429", "503", "400", "timeout", "drop_before", "drop_after", "bad_reply")
_SMTP = {"4xx": b"451 4.3.0 later", "5xx": b"554 5.3.0 no", "400": b"550 5.7.1 no"}
_SMTP |= {"429": b"421 4.7.0 too fast", "503": b"421 4.3.2 closing"}
_HTTP = {"4xx": 408, "5xx": 500, "429": 429, "503": 503, "400": 400, "401": 401}


class Cut(Exception):  # noqa: N818 - ends a conversation, reports nothing
    """Hang up without an answer."""


@dataclass
class Record:
    """A message that was taken."""

    channel: str
    to: str
    text: str
    """The body as sent: a mail's plain part, an SMS's text, the JSON of the others."""
    headers: dict[str, str]
    raw: bytes


@dataclass
class Sinks:
    """Both servers; `fault` is what happens to every message from now on, `retry_after` what they ask for."""

    fault: str | None = None
    retry_after: str = "7"
    location: str = ""
    """If set, HTTP answers with a redirect there."""
    tls: ssl.SSLContext | None = None
    starttls: ssl.SSLContext | None = None
    records: list[Record] = field(default_factory=list)
    requests: int = 0
    connections: int = 0

    def __enter__(self) -> Self:
        self._stop = threading.Event()
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._servers = [self._serve(_Smtp), self._serve(_Http)]
        self.smtp_port, self.http_port = (s.server_address[1] for s in self._servers)
        self.http = f"http{'s' if self.tls else ''}://127.0.0.1:{self.http_port}"
        return self

    def __exit__(self, *_exc: object) -> None:
        self._stop.set()
        self.hang_up()
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def hang_up(self) -> None:
        """Close every open connection, as a server does that restarts."""
        with self._lock:
            for sock in self._open:
                with contextlib.suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)

    def _serve(self, handler: type[socketserver.BaseRequestHandler]) -> socketserver.ThreadingTCPServer:
        server = _Server(("127.0.0.1", 0), handler)
        server.sinks = self
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        return server

    def take(self, record: Record) -> str | None:
        """Book a message unless it fails first; the fault that is left to answer with."""
        if self.fault == "timeout":
            self._stop.wait(10)
            raise Cut
        if self.fault == "drop_before":
            raise Cut
        if self.fault in {None, "drop_after", "bad_reply"}:
            with self._lock:
                self.records.append(record)
        if self.fault == "drop_after":
            raise Cut
        return self.fault


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = False  # so that closing waits for every conversation to end
    sinks: Sinks

    def process_request(self, request, address):
        self.sinks.connections += 1
        with self.sinks._lock:
            self.sinks._open.add(request)
        super().process_request(request, address)

    def finish_request(self, request, address):
        if self.sinks.tls is not None:
            request = self.sinks.tls.wrap_socket(request, server_side=True)
        super().finish_request(request, address)
        request.close()

    def shutdown_request(self, request):
        with self.sinks._lock:
            self.sinks._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request, client_address):
        """A client that hangs up is no news."""


class _Smtp(socketserver.StreamRequestHandler):
    server: _Server

    def handle(self) -> None:
        with contextlib.suppress(Cut, OSError):
            self._talk()

    def _say(self, line: bytes) -> None:
        self.wfile.write(line + b"\r\n")

    def _talk(self) -> None:
        self._say(b"220 sink.example ESMTP")
        self._serve()

    def _talk_tls(self) -> None:
        with self.server.sinks.starttls.wrap_socket(self.request, server_side=True) as secure:
            self.rfile, self.wfile = secure.makefile("rb"), secure.makefile("wb", 0)
            self._serve()

    def _serve(self) -> None:
        to = ""
        while line := self.rfile.readline():
            verb = line[:4].upper()
            if verb == b"RCPT":
                to = re.search(rb"<([^>]*)>", line)[1].decode()
            if verb == b"EHLO":
                offer = b"250-STARTTLS\r\n" if self.server.sinks.starttls else b""
                self._say(b"250-sink.example\r\n" + offer + b"250 AUTH PLAIN")
            elif verb == b"STAR":
                self._say(b"220 go on")
                return self._talk_tls()
            elif verb == b"AUTH":
                self._say(b"235 ok" if b"AGJvYgBnb29k" in line else b"535 5.7.8 bad password")
            elif verb == b"DATA":
                self._say(b"354 go on")
                self._finish(to)
            elif verb == b"QUIT":
                return self._say(b"221 bye")
            else:
                self._say(b"250 ok")
        return None

    def _finish(self, to: str) -> None:
        lines = iter(self.rfile.readline, b".\r\n")
        raw = b"".join(line.removeprefix(b".") for line in lines)
        mail = email.message_from_bytes(raw, policy=email.policy.default)
        text = mail.get_body(("plain",)).get_content().replace("\r\n", "\n")
        headers = {name.lower(): str(value) for name, value in mail.items()}
        self.server.sinks.requests += 1
        fault = self.server.sinks.take(Record("email", to, text, headers, raw))
        if fault == "bad_reply":
            self._say(b"xyz \x00 nonsense")
            raise Cut
        self._say(_SMTP.get(fault, b"250 2.0.0 Ok: queued as 4AbC12"))
        if fault in {"429", "503"}:
            raise Cut


class _Http(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def log_message(self, *_args: object) -> None:
        """Say nothing."""

    def do_POST(self) -> None:
        with contextlib.suppress(Cut, OSError):
            return self._post()
        self.close_connection = True
        return None

    def _post(self) -> None:
        sinks = self.server.sinks
        sinks.requests += 1
        raw = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        path = urllib.parse.urlsplit(self.path).path
        form = dict(urllib.parse.parse_qsl(raw.decode())) if path.endswith("Messages.json") else {}
        said = {} if form else json.loads(raw)
        to = form.get("To") or said.get("channel") or path
        headers = {name.lower(): value for name, value in self.headers.items()}
        fault = sinks.take(Record(_channel(path), to, form.get("Body") or raw.decode(), headers, raw))
        if sinks.location:
            return self._answer(302, b"elsewhere", {"Location": sinks.location})
        if fault == "bad_reply":
            return self._answer(200, b"<html>\x00 log in first", {"Content-Type": "text/html"})
        if fault in _HTTP:
            after = {"Retry-After": sinks.retry_after} if fault in {"429", "503"} else {}
            body = {"code": 21211, "error": "no_service", "message": f"{to} is wrong"}
            return self._answer(_HTTP[fault], json.dumps(body).encode(), after)
        return self._answer(*_yes(path, to))

    def _answer(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _channel(path: str) -> str:
    return "slack" if path.startswith("/slack/") else "sms" if path.endswith("Messages.json") else "hook"


def _yes(path: str, to: str) -> tuple[int, bytes]:
    if path.endswith("chat.postMessage"):
        return 200, b'{"ok": true, "ts": "1795366556.599670"}'
    if path.endswith("Messages.json"):
        return 201, json.dumps({"sid": f"SM{to.lstrip('+'):0>32}", "error_code": None}).encode()
    return 200, b"ok"


@contextlib.contextmanager
def speaking(talk):
    """A service on loopback that holds this conversation with whoever calls: `talk(connection, stop)`."""
    stop = threading.Event()

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            with contextlib.suppress(OSError):
                talk(self.request, stop)

    with Sinks() as sinks:
        server = sinks._serve(Handler)
        try:
            yield server.server_address[1]
        finally:
            stop.set()
            server.shutdown()
            server.server_close()

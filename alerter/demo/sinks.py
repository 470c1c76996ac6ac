"""Where the messages of the demo end: a mail server, a Slack and an SMS service that keep what they get."""

from __future__ import annotations

import json
import re
import socketserver
from dataclasses import dataclass
from email import message_from_bytes, policy
from html import unescape
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from alerter.demo.loopback import Loopback, Web, bound

if TYPE_CHECKING:
    from collections.abc import Callable
    from email.message import EmailMessage

_LONGEST_LINE = 2048
_OK = b"250 OK\r\n"
_LINK = re.compile(r"<([^|>]+)\|([^>]*)>")


@dataclass(frozen=True, slots=True)
class Arrived:
    """One message as it arrived; `to` is an address, a number, or the path of a webhook."""

    channel: str
    to: str
    subject: str
    text: str


class MailSink(Loopback):
    """A mail server that takes every message and sends none on."""

    def __init__(self, heard: Callable[[Arrived], None]) -> None:
        """Hand each message to `heard`, once for each recipient."""
        self.heard = heard
        super().__init__(bound(_MailSession, self))


class _MailSession(socketserver.StreamRequestHandler):
    """One conversation in SMTP (RFC 5321), as much of it as a sender without a login needs."""

    def __init__(self, sink: MailSink, *args: Any) -> None:  # noqa: ANN401 - as the socket server hands over
        self._sink = sink
        self._recipients: list[str] = []
        super().__init__(*args)

    def handle(self) -> None:
        self.wfile.write(b"220 localhost demo\r\n")
        while line := self.rfile.readline(_LONGEST_LINE):
            verb = line[:4].decode("latin-1").upper().strip()
            self.wfile.write(self._answer(verb, line.decode("utf-8", "replace").strip()))
            if verb == "QUIT":
                return

    def _answer(self, verb: str, line: str) -> bytes:
        match verb:
            case "EHLO":
                return b"250-localhost\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n"
            case "HELO" | "NOOP" | "RSET" | "MAIL":
                self._recipients = []
                return _OK
            case "RCPT":
                self._recipients.append(line.partition("<")[2].partition(">")[0])
                return _OK
            case "DATA":
                return self._take()
            case "QUIT":
                return b"221 bye\r\n"
        return b"502 not known here\r\n"

    def _take(self) -> bytes:
        self.wfile.write(b"354 end with a dot\r\n")
        lines = []
        while (line := self.rfile.readline()) not in {b".\r\n", b""}:
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        message = message_from_bytes(b"".join(lines), policy=policy.default)
        for recipient in self._recipients:
            self._sink.heard(Arrived("email", recipient, str(message["Subject"]), _plain(message)))
        return _OK


def _plain(message: EmailMessage) -> str:
    """The part that every mail reader can show."""
    part = message.get_body(("plain",))
    return str(part.get_content()).strip() if part else ""


class WebSink(Loopback):
    """Plays Slack's incoming webhooks and Twilio's API: says yes, as they do, and keeps the message."""

    def __init__(self, heard: Callable[[Arrived], None]) -> None:
        """Hand each message to `heard`."""
        self.heard = heard
        self.count = 0
        super().__init__(bound(_WebCall, self))


class _WebCall(Web):
    """One call of a web service."""

    def __init__(self, sink: WebSink, *args: Any) -> None:  # noqa: ANN401 - as the socket server hands over
        self._sink = sink
        super().__init__(*args)

    def do_POST(self) -> None:  # noqa: N802 - the name http.server calls
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path.startswith("/services/"):
            self._sink.heard(_from_slack(self.path, body))
            self.reply(HTTPStatus.OK, b"ok")
        elif self.path.endswith("/Messages.json"):
            self._sink.heard(_from_twilio(body))
            self._sink.count += 1
            receipt = {"sid": f"SM{self._sink.count:032x}", "status": "queued"}
            self.reply(HTTPStatus.CREATED, json.dumps(receipt).encode(), Content_Type="application/json")
        else:
            self.reply(HTTPStatus.NOT_FOUND)


def _from_slack(path: str, body: bytes) -> Arrived:
    """The text of all blocks, as Slack shows it, but with the addresses of links written out."""
    sent = json.loads(body)
    texts = [part["text"] for block in sent.get("blocks", ()) for part in _texts(block)]
    header, *rest = [unescape(_LINK.sub(r"\2: \1", text)) for text in texts] or [sent.get("text", "")]
    return Arrived("slack", path, header, "\n".join(rest))


def _texts(block: dict[str, Any]) -> list[dict[str, str]]:
    return [block["text"]] if "text" in block else block.get("elements", [])


def _from_twilio(body: bytes) -> Arrived:
    sent = parse_qs(body.decode())
    return Arrived("sms", sent.get("To", [""])[0], "", sent.get("Body", [""])[0])

"""Mail sessions that stay open, and say exactly how far a message got."""

from __future__ import annotations

import contextlib
import re
import smtplib
import socket
import ssl
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from alerter.channels.deadline import Deadline, reader
from alerter.config import secret
from alerter.errors import AlerterError
from rules.model import Outcome, Refused, Retry, Sent, Unknown

if TYPE_CHECKING:
    from collections.abc import Callable

    from alerter.channels.call import Limits
    from alerter.clock import Clock
    from alerter.config import Settings

_MAILS = 100
"""After so many mails a session is opened anew: servers count, too."""
_DOT = re.compile(rb"(?m)^\.")
_QUEUED = re.compile(r"\b(?:queued as|id=)\s*([A-Za-z0-9._-]{3,60})", re.IGNORECASE)
_ENHANCED = re.compile(r"[245]\.\d{1,3}\.\d{1,3}\b")
_SHUTTING_DOWN = 421
_OK, _GO_ON = frozenset({250, 251, 252}), 354


@dataclass(frozen=True, slots=True)
class Server:
    """The mail server of the settings."""

    host: str
    port: int
    security: str
    user: str
    password: Callable[[], str]
    """Asked whenever a session opens, so that a file that was replaced is read again."""
    helo: str


def server_of(settings: Settings) -> Server:
    """The mail server the settings name."""
    smtp = settings.smtp
    helo = smtp.sender.rpartition("@")[2] or "localhost"

    def password() -> str:
        return secret(smtp.password, smtp.password_file)

    return Server(smtp.host, smtp.port, smtp.security, smtp.user, password, helo)


class _Stale(Exception):  # noqa: N818 - a signal between two methods, seen by nobody else
    """The server has closed a session before it took a message: nothing left us."""


class _Wire(smtplib.SMTP):
    """smtplib with a connect time-out of its own, TLS from the first byte if asked, and no name look-up.

    `budget` is asked before each command and each read how many seconds the server may take; it raises
    TimeoutError when the time for the whole message is up.
    """

    file: Any

    def __init__(
        self, server: Server, context: ssl.SSLContext, connect_timeout: float, budget: Callable[[], float]
    ) -> None:
        self._tls = context if server.security == "tls" else None
        self._connect_timeout, self.budget = connect_timeout, budget
        super().__init__(server.host, server.port, local_hostname=server.helo, timeout=budget())

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        sock = socket.create_connection((host, port), min(self._connect_timeout, timeout))
        try:
            sock.settimeout(self.budget())
            return sock if self._tls is None else self._tls.wrap_socket(sock, server_hostname=host)
        except BaseException:
            sock.close()
            raise

    def send(self, s: Any) -> None:  # noqa: ANN401 - smtplib's own: bytes of any kind, or text
        """Send bytes or a command, and set how long its answer may take."""
        if self.sock is not None:
            self.sock.settimeout(self.budget())
        super().send(s)

    def getreply(self) -> tuple[int, bytes]:
        """The next answer, which must be complete before the time is up."""
        if self.file is None and self.sock is not None:
            self.file = reader(self.sock, self.budget)
        return super().getreply()


class Session:
    """One connection to the mail server; not for two threads at once."""

    def __init__(self, server: Server, context: ssl.SSLContext, limits: Limits, clock: Clock) -> None:
        self._server, self._context, self._limits, self._clock = server, context, limits, clock
        self._wire: _Wire | None = None
        self._sent = 0
        self._deadline = Deadline.after(clock, limits.whole)

    def trouble(self) -> str | None:
        """Why no session can be opened, or None if one was, log-in included; no mail is offered."""
        self._deadline = Deadline.after(self._clock, self._limits.whole)
        opened = self._open()
        if isinstance(opened, Retry):
            return opened.why
        self._wire = opened
        self.close()
        return None

    def deliver(self, sender: str, recipient: str, mail: bytes) -> Outcome:
        """Hand one mail to the server; it is tried on a new connection if a kept one turns out closed."""
        self._deadline = Deadline.after(self._clock, self._limits.whole)
        kept = self._wire is not None and self._sent < _MAILS
        if not kept:
            self.close()
        try:
            try:
                return self._transact(sender, recipient, mail)
            except _Stale:
                self.close()
                if not kept:
                    raise
                return self._transact(sender, recipient, mail)
        except _Stale:
            self.close()
            return Retry("the mail server closed the connection before it took the message")

    def close(self) -> None:
        """Hang up, politely if the server still listens."""
        wire, self._wire, self._sent = self._wire, None, 0
        if wire is not None:
            with contextlib.suppress(OSError, smtplib.SMTPException):
                wire.docmd("QUIT")
            wire.close()

    def _budget(self) -> float:
        """Seconds for the next step: the usual number, or what is left of the whole call's time."""
        return min(self._limits.answer, self._deadline.left())

    def _transact(self, sender: str, recipient: str, mail: bytes) -> Outcome:
        wire = self._wire
        if wire is None:
            opened = self._open()
            if isinstance(opened, Retry):
                return opened
            wire = self._wire = opened
        refusal = self._envelope(wire, sender, recipient)
        if refusal is None:
            return self._content(wire, mail)
        self.close()
        return refusal

    def _open(self) -> _Wire | Retry:
        """A session that is ready for mail. Whatever goes wrong here, no message was offered: a Retry."""
        server, wire = self._server, None
        try:
            wire = _Wire(server, self._context, self._limits.connect, self._budget)
            wire.ehlo_or_helo_if_needed()
            if server.security == "starttls":
                wire.starttls(context=self._context)
                wire.ehlo_or_helo_if_needed()
            if server.user:
                wire.login(server.user, server.password())
        except smtplib.SMTPResponseException as e:
            why = "our log-in" if isinstance(e, smtplib.SMTPAuthenticationError) else "the session"
            problem = f"the mail server refused {why} ({_code(e.smtp_code, e.smtp_error)})"
        except smtplib.SMTPNotSupportedError:
            problem = "the mail server does not offer what [smtp] security or user ask for"
        except ssl.SSLError:
            problem = "no secure connection to the mail server: its certificate or TLS failed"
        except AlerterError as e:
            problem = str(e)
        except (OSError, ValueError, smtplib.SMTPException) as e:
            problem = f"the mail server cannot be reached ({type(e).__name__})"
        else:
            return wire
        if wire is not None:
            wire.close()
        return Retry(problem)

    def _envelope(self, wire: _Wire, sender: str, recipient: str) -> Outcome | None:
        """Sender, recipient, and leave to send the content; None if all were accepted."""
        steps: tuple[tuple[Callable[[], tuple[int, bytes]], frozenset[int]], ...] = (
            (lambda: wire.mail(sender), _OK),
            (lambda: wire.rcpt(recipient), _OK),
            (lambda: wire.docmd("DATA"), frozenset({_GO_ON})),
        )
        for step, wanted in steps:
            try:
                code, said = step()
            except (OSError, smtplib.SMTPServerDisconnected) as e:
                raise _Stale from e
            if code == _SHUTTING_DOWN:
                raise _Stale
            if code not in wanted:
                return _refusal(code, said)
        return None

    def _content(self, wire: _Wire, mail: bytes) -> Outcome:
        """The content and the server's last word; from the first byte on, silence means we do not know."""
        try:
            wire.send(_DOT.sub(b"..", mail) + (b"" if mail.endswith(b"\r\n") else b"\r\n") + b".\r\n")
            code, said = wire.getreply()
        except (OSError, smtplib.SMTPServerDisconnected):
            self.close()
            return Unknown("the connection to the mail server broke; the mail may have been sent")
        if code in _OK:
            self._sent += 1
            found = _QUEUED.search(said.decode("ascii", "replace"))
            return Sent(found.group(1) if found else "")
        self.close()
        return _refusal(code, said)


def _refusal(code: int, said: bytes) -> Outcome:
    """4yz is for now, 5yz is for good, anything else is no SMTP."""
    if 400 <= code < 500:  # noqa: PLR2004 - the classes of SMTP
        return Retry(f"the mail server said {_code(code, said)}")
    if 500 <= code < 600:  # noqa: PLR2004 - likewise
        return Refused(f"the mail server said {_code(code, said)}")
    return Unknown("the mail server's answer cannot be understood; the mail may have been sent")


def _code(code: int, said: bytes | str) -> str:
    """`550 5.1.1`: the numbers only, because the text behind them names the recipient."""
    text = said.decode("ascii", "replace") if isinstance(said, bytes) else said
    found = _ENHANCED.match(text)
    return f"{code} {found.group()}" if found else str(code)


class Sessions:
    """Open sessions at rest; as many as there were calls at the same time."""

    def __init__(self, make: Callable[[], Session]) -> None:
        self._make, self._lock = make, threading.Lock()
        self._idle: list[Session] = []

    def deliver(self, sender: str, recipient: str, mail: bytes) -> Outcome:
        """Deliver by the session used last, which is the least likely to have gone stale."""
        with self._lock:
            session = self._idle.pop() if self._idle else self._make()
        try:
            return session.deliver(sender, recipient, mail)
        finally:
            with self._lock:
                self._idle.append(session)

    def close(self) -> None:
        """Close the sessions at rest."""
        with self._lock:
            idle, self._idle = self._idle, []
        for session in idle:
            session.close()

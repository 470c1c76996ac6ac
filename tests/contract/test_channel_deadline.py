"""A service that never falls silent and never ends holds a message no longer than its time."""

from __future__ import annotations

from contextlib import closing

import pytest

from alerter.channels import Channels
from alerter.channels.call import Limits
from alerter.clock import SystemClock
from rules.model import Retry, Unknown
from tests.channels import MESSAGE, WAYS, World, settings_for
from tests.sinks import Sinks, speaking

SHORT = Limits(connect=10, answer=10, whole=0.4)
PIECES = 150
"""Enough to go on for seconds after the time is up, and to end well for whoever still listens then."""
PAUSE = 0.02
GOOD = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
DRIPPED = {
    "headers": (b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n", b"Content-Length: 2\r\n\r\nok"),
    "one_header": (b"HTTP/1.1 200 OK\r\nX-A: ", b"b", b"\r\nContent-Length: 2\r\n\r\nok"),
    "hundred_continue": (b"", b"HTTP/1.1 100 Continue\r\n\r\n", GOOD),
    "body": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\no\r\n", b"0\r\n\r\n"),
    "chunk_size": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"0", b"\r\n\r\n"),
}


def drip(connection, stop, before, piece, after):
    """Say `piece` again and again."""
    connection.sendall(before)
    for _ in range(PIECES):
        if stop.wait(PAUSE):
            return
        connection.sendall(piece)
    connection.sendall(after)


def send(way, port):
    settings = settings_for(port, port)
    sinks = Sinks()
    sinks.http_port, sinks.http = port, f"http://127.0.0.1:{port}"
    with closing(Channels(settings, SystemClock(), SHORT)) as channels:
        return channels.send(World(sinks, settings, channels).addresses[way], MESSAGE, "d1")


@pytest.mark.parametrize("dripped", DRIPPED)
@pytest.mark.parametrize("way", WAYS[1:])
def test_an_answer_that_only_drips_is_not_waited_for(way, dripped):
    def talk(connection, stop):
        connection.recv(65536)
        drip(connection, stop, *DRIPPED[dripped])

    with speaking(talk) as port:
        outcome = send(way, port)

    assert isinstance(outcome, Unknown)


def mail_server(slow):
    """A mail server that drips at one point of the conversation."""

    def talk(connection, stop):
        lines = connection.makefile("rb")

        def say(verb, before, piece, after):
            if verb == slow:
                drip(connection, stop, before, piece, after)
            else:
                connection.sendall(before + after)

        say("HELLO", b"220", b" ", b"x\r\n")
        for line in lines:
            verb = line[:4].decode().upper()
            if verb == "DATA":
                connection.sendall(b"354 go on\r\n")
                while lines.readline() != b".\r\n":
                    pass
                say("DOT", b"", b"250-more\r\n", b"250 ok\r\n")
            elif verb == "EHLO":
                say("EHLO", b"250-mail.example\r\n", b"250-more\r\n", b"250 AUTH PLAIN\r\n")
            else:
                say(verb, b"235 " if verb == "AUTH" else b"250 ", b"x", b"\r\n")

    return talk


@pytest.mark.parametrize(
    ("slow", "kind"),
    [("HELLO", Retry), ("EHLO", Retry), ("AUTH", Retry), ("MAIL", Retry), ("RCPT", Retry), ("DOT", Unknown)],
)
def test_a_mail_server_that_only_drips_is_left_in_the_lurch(slow, kind):
    with speaking(mail_server(slow)) as port:
        outcome = send("email", port)

    assert type(outcome) is kind

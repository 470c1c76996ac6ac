"""Nothing is told to a service that cannot prove who it is; one that can gets its message."""

from __future__ import annotations

import os
import shutil
import ssl
import subprocess
from contextlib import closing

import pytest

from alerter.channels import Channels
from alerter.doctor import _mail
from rules.model import Retry, Sent, Unknown
from tests.channels import MESSAGE, WAYS, Clock, World, settings_for
from tests.sinks import Sinks, speaking

OPENSSL = shutil.which("openssl")
pytestmark = pytest.mark.skipif(OPENSSL is None, reason="certificates are made with the openssl command")
KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2")


def openssl(*arguments, at):
    subprocess.run([OPENSSL, *arguments], cwd=at, check=True, capture_output=True)  # noqa: S603 - our own line


def signed(name, where, *, at):
    """A certificate from our own authority for this place."""
    issued = ("-CA", "ca.pem", "-CAkey", "ca.key", "-addext", f"subjectAltName={where}")
    plain = ("-addext", "basicConstraints=critical,CA:FALSE")
    files = ("-keyout", f"{name}.key", "-out", f"{name}.pem")
    openssl("req", "-x509", *KEY, "-subj", f"/CN={name}", *issued, *plain, *files, at=at)


@pytest.fixture(scope="module")
def papers(tmp_path_factory):
    """A folder with an authority of our own, and one certificate of each kind."""
    at = tmp_path_factory.mktemp("papers")
    openssl("req", "-x509", *KEY, "-subj", "/CN=Our authority", "-keyout", "ca.key", "-out", "ca.pem", at=at)
    signed("good", "IP:127.0.0.1", at=at)
    signed("wrong_host", "DNS:elsewhere.example", at=at)
    alone = (
        "-addext",
        "subjectAltName=IP:127.0.0.1",
        "-keyout",
        "self_signed.key",
        "-out",
        "self_signed.pem",
    )
    openssl("req", "-x509", *KEY, "-subj", "/CN=self", *alone, at=at)
    return at


def served(papers, certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(papers / f"{certificate}.pem", papers / f"{certificate}.key")
    return context


def send(way, sinks, security, authorities):
    """What becomes of a message by this way, with these authorities trusted."""
    settings = settings_for(sinks.smtp_port, sinks.http_port, secure=True)
    smtp = settings.smtp.model_copy(update={"security": security})
    settings = settings.model_copy(update={"smtp": smtp})
    with closing(Channels(settings, Clock(), authorities=authorities)) as channels:
        world = World(sinks, settings, channels)
        return channels.send(world.addresses[way], MESSAGE, "d1")


LINES = [*((way, "tls") for way in WAYS), ("email", "starttls")]


@pytest.mark.parametrize(("way", "security"), LINES)
def test_a_service_with_a_good_certificate_gets_its_message(way, security, papers):
    with Sinks(**{security: served(papers, "good")}) as sinks:
        outcome = send(way, sinks, security, papers / "ca.pem")

    assert isinstance(outcome, Sent)
    assert len(sinks.records) == 1


@pytest.mark.parametrize("certificate", ["self_signed", "wrong_host", "good"])
@pytest.mark.parametrize(("way", "security"), LINES)
def test_a_service_that_cannot_prove_who_it_is_is_told_nothing(way, security, certificate, papers):
    trusted = None if certificate == "good" else papers / "ca.pem"

    with Sinks(**{security: served(papers, certificate)}) as sinks:
        outcome = send(way, sinks, security, trusted)

    assert isinstance(outcome, Retry)
    assert "certificate" in outcome.why
    assert (sinks.requests, sinks.records) == (0, [])


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_the_doctor_does_not_log_in_to_a_stranger_either(security, papers):
    with Sinks(**{security: served(papers, "self_signed")}) as sinks:
        settings = settings_for(sinks.smtp_port, sinks.http_port)
        smtp = settings.smtp.model_copy(update={"security": security})
        finding = _mail(settings.model_copy(update={"smtp": smtp}))

    assert finding.state == "FAIL"
    assert "certificate" in finding.said


@pytest.mark.parametrize("way", WAYS[1:])
def test_a_secure_line_that_breaks_after_the_message_left_leaves_us_in_doubt(way, papers):
    def talk(connection, _stop):
        with served(papers, "good").wrap_socket(connection, server_side=True) as secure:
            secure.recv(65536)
            os.write(secure.fileno(), b"\x17\x03\x03\x00\x20" + b"no such record" * 4)
            secure.recv(65536)

    sinks = Sinks()
    with speaking(talk) as port:
        sinks.smtp_port, sinks.http_port, sinks.http = port, port, f"https://127.0.0.1:{port}"
        outcome = send(way, sinks, "none", papers / "ca.pem")

    assert isinstance(outcome, Unknown)

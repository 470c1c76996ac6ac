"""One suite for all channels: what each fault of a service means, and that a message arrives once."""

from __future__ import annotations

import json
import logging
import socket
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from pydantic import SecretStr

from alerter.channels import Channels
from rules.model import Address, Refused, Retry, Sent, Unknown
from tests.channels import MESSAGE, SECRETS, WAYS, Clock, world_of
from tests.sinks import FAULTS, Record, Sinks


@pytest.fixture
def world():
    """The channels and our own small sinks."""
    with Sinks() as sinks, world_of(sinks) as made:
        yield made


class SharedSinks:
    """The sinks of the shared tools, spoken to as ours are."""

    def __init__(self, inner):
        self.inner = inner
        self.smtp_port, self.http_port, self.http = inner.smtp_port, inner.http_port, inner.http

    @property
    def records(self):
        return [Record(r["channel"], r["to"], r["text"], r["headers"], b"") for r in self.inner.records()]

    def __setattr__(self, name, value):
        if name == "fault":
            self.inner.core.set_faults({value: 1.0} if value else {})
        else:
            super().__setattr__(name, value)


@pytest.fixture(params=["ours", "shared"])
def any_world(request):
    """The channels with each of the two kinds of sinks behind them."""
    if request.param == "ours":
        yield request.getfixturevalue("world")
        return
    tools = request.getfixturevalue("shared") / "tools"
    sys.path.insert(0, str(tools))
    try:
        from flaky_sinks import Sinks as Flaky  # noqa: PLC0415 - it may not be there
    finally:
        sys.path.remove(str(tools))
    with Flaky(stall=2, retry_after=7) as flaky, world_of(SharedSinks(flaky)) as made:
        yield made


# --------------------------------------------------------------------------- outcomes

MEANS = {
    # fault: what it means for mail, what it means for services that speak HTTP
    "4xx": (Retry, Retry),
    "5xx": (Refused, Retry),  # SMTP 554 is for good, HTTP 500 is for now
    "429": (Retry, Retry),
    "503": (Retry, Retry),
    "400": (Refused, Refused),
    "timeout": (Unknown, Unknown),
    "drop_before": (Unknown, Unknown),
    "drop_after": (Unknown, Unknown),
    "bad_reply": (Unknown, Unknown),
}


def patience(fault):
    """Seconds to wait: few for the one fault that only ends by a time-out."""
    return 0.5 if fault == "timeout" else 10.0


@pytest.mark.parametrize("way", WAYS)
def test_a_message_arrives_once(way, any_world):
    outcome = any_world.send(way)

    assert isinstance(outcome, Sent)
    [record] = any_world.sinks.records
    assert "EVT-000001" in record.text


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("way", WAYS)
def test_each_fault_has_one_meaning_and_is_tried_once(way, fault, any_world):
    any_world.sinks.fault = fault

    with world_of(any_world.sinks, patience(fault)) as at:
        outcome = at.send(way)

    assert type(outcome) is MEANS[fault][way != "email"]
    taken = fault in {"drop_after", "bad_reply"}
    assert len(any_world.sinks.records) == taken


@pytest.mark.parametrize("way", WAYS)
def test_after_any_fault_the_next_message_gets_through(way, world):
    for fault in FAULTS:
        if fault != "timeout":
            world.sinks.fault = fault
            world.send(way)
    world.sinks.fault, world.sinks.records[:] = None, []

    assert isinstance(world.send(way), Sent)
    assert len(world.sinks.records) == 1


@pytest.mark.parametrize("way", WAYS)
def test_a_service_that_is_not_there_is_tried_later(way):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        closed = taken.getsockname()[1]
    gone = Sinks()
    gone.smtp_port = gone.http_port = closed
    gone.http = f"http://127.0.0.1:{closed}"

    with world_of(gone) as world:
        assert isinstance(world.send(way), Retry)


@pytest.mark.parametrize("way", WAYS[1:])
@pytest.mark.parametrize(
    ("asked", "wait"),
    [
        ("120", timedelta(minutes=2)),
        ("Sun, 22 Nov 2026 20:05:00 GMT", timedelta(minutes=5)),
        ("Sun, 22 Nov 2026 19:00:00 GMT", None),
        ("soon", None),
        ("999999999999", timedelta(hours=24)),
    ],
    ids=["in_seconds", "as_a_date", "a_date_gone_by", "garbage", "beyond_a_day"],
)
def test_a_service_that_asks_for_time_gets_it(way, asked, wait, world):
    world.sinks.fault, world.sinks.retry_after = "429", asked

    outcome = world.send(way)

    assert isinstance(outcome, Retry)
    assert outcome.after == wait


@pytest.mark.parametrize(
    ("way", "receipt"),
    [("email", "4AbC12"), ("slack-bot", "1795366556.599670"), ("sms", f"SM{'15005550006':0>32}")],
)
def test_the_receipt_of_the_service_is_kept(way, receipt, world):
    assert world.send(way) == Sent(receipt)


def test_the_reason_of_a_refusal_holds_the_services_own_code(world):
    world.sinks.fault = "400"

    assert world.send("sms") == Refused("Twilio said 400, code 21211")
    assert world.send("slack-webhook") == Refused("Slack said 400, no_service")
    assert world.send("email") == Refused("the mail server said 550 5.7.1")


def test_every_attempt_of_a_delivery_carries_the_same_key(world):
    for way in WAYS[1:]:
        world.send(way, delivery="d42")
        world.send(way, delivery="d42")
    world.send("email", delivery="d42")
    world.send("email", delivery="d42")

    keys = {r.headers.get("idempotency-key") or r.headers.get("message-id") for r in world.sinks.records}
    assert keys == {"d42", "<d42@acme.example>"}


def test_a_redirect_is_not_followed(world):
    world.sinks.location = f"{world.sinks.http}/hook/elsewhere"

    outcomes = [world.send(way) for way in WAYS[1:]]

    assert [type(o) for o in outcomes] == [Refused] * 4
    assert len(world.sinks.records) == 4


def test_a_password_that_is_refused_loses_no_message(world):
    smtp = world.settings.smtp.model_copy(update={"password": SecretStr("wrong")})

    with closing(Channels(world.settings.model_copy(update={"smtp": smtp}), Clock())) as channels:
        outcome = channels.send(world.addresses["email"], MESSAGE, "d1")

    assert outcome == Retry("the mail server refused our log-in (535 5.7.8)")


def test_mail_never_falls_back_to_a_line_without_encryption(world):
    smtp = world.settings.smtp.model_copy(update={"security": "starttls"})

    with closing(Channels(world.settings.model_copy(update={"smtp": smtp}), Clock())) as channels:
        outcome = channels.send(world.addresses["email"], MESSAGE, "d1")

    assert outcome == Retry("the mail server does not offer what [smtp] security or user ask for")
    assert world.sinks.records == []


class Hurry(Clock):
    """A clock on which a minute and a half goes by between any two glances."""

    def __init__(self):
        self.time = 0.0

    def monotonic(self):
        self.time += 90
        return self.time


def test_a_call_whose_time_is_up_begins_no_further_request(world):
    with closing(Channels(world.settings, Hurry())) as channels:
        outcome = channels.send(world.addresses["url"], MESSAGE, "d1")

    assert outcome == Retry("the service took too long")
    assert world.sinks.requests == 0


# --------------------------------------------------------------------------- connections


@pytest.mark.parametrize("way", WAYS)
def test_five_messages_take_one_connection(way, world):
    for _ in range(5):
        assert isinstance(world.send(way), Sent)

    assert world.sinks.connections == 1


@pytest.mark.parametrize("way", WAYS)
def test_a_service_that_hung_up_meanwhile_is_called_again(way, world):
    world.send(way)
    world.sinks.hang_up()

    assert isinstance(world.send(way), Sent)
    assert len(world.sinks.records) == 2


@pytest.mark.parametrize("way", WAYS)
def test_many_threads_send_at_once_and_each_gets_its_own_message_through(way, world):
    texts = [f"EVT-{n:06}" for n in range(24)]

    with ThreadPoolExecutor(6) as pool:
        outcomes = list(pool.map(lambda t: world.send(way, replace(MESSAGE, text=t), f"d{t}"), texts))

    assert all(isinstance(o, Sent) for o in outcomes)
    got = sorted(t for r in world.sinks.records for t in texts if t in r.text)
    assert got == texts


def test_each_of_many_threads_gets_the_receipt_of_its_own_message(world):
    numbers = [f"+1500555{n:04}" for n in range(24)]

    with ThreadPoolExecutor(6) as pool:
        outcomes = pool.map(lambda n: world.channels.send(Address("sms", n), MESSAGE, f"d{n}"), numbers)

    assert list(outcomes) == [Sent(f"SM{n[1:]:0>32}") for n in numbers]


def test_everything_http_goes_through_the_operators_proxy_if_there_is_one(world):
    fetch = world.settings.fetch.model_copy(update={"proxy": world.sinks.http})

    with closing(Channels(world.settings.model_copy(update={"fetch": fetch}), Clock())) as channels:
        outcome = channels.send(Address("url", "json://hooks.example/a"), MESSAGE, "d1")

    assert isinstance(outcome, Sent)
    assert world.sinks.records[0].headers["host"] == "hooks.example"


# --------------------------------------------------------------------------- secrets


@pytest.mark.parametrize("fault", [None, *FAULTS])
@pytest.mark.parametrize("way", WAYS)
def test_no_secret_and_no_address_is_logged_or_given_as_a_reason(way, fault, world, caplog):
    caplog.set_level(logging.DEBUG)
    world.sinks.fault = fault

    with world_of(world.sinks, patience(fault)) as at:
        outcome = at.send(way)

    told = f"{caplog.text} {outcome}"
    # The receipt of our sink is made of the number; a real one is not.
    told = told.replace(f"SM{'15005550006':0>32}", "")
    assert [name for name, value in SECRETS.items() if value in told] == []


def test_bad_addresses_are_not_logged_either(world, caplog):
    caplog.set_level(logging.DEBUG)
    planted = ("json://planted:planted@", "tgram://planted/planted", "sms planted", "discord://planted")

    reasons = [world.channels.refusal(Address("url", value)) for value in planted]

    assert None not in reasons
    assert "planted" not in f"{caplog.text} {reasons}"


# --------------------------------------------------------------------------- what is on the wire


def test_a_mail_has_both_forms_one_id_and_belongs_to_its_incident(world):
    world.send("email", replace(MESSAGE, subject="ALTO Comitán: tiroteo", text="á\n.\n..dots " + "x" * 1200))

    [mail] = world.sinks.records
    assert mail.text.splitlines() == ["á", ".", "..dots " + "x" * 1200]
    assert mail.headers["subject"] == "ALTO Comitán: tiroteo"
    assert mail.headers["from"] == "Acme Travel <alerts@acme.example>"
    assert mail.headers["to"] == SECRETS["mailbox"]
    assert mail.headers["references"] == "<inc1@acme.example>"
    assert "in-reply-to" not in mail.headers
    assert mail.raw.lower().count(b"\nmessage-id:") == 1
    assert b"<p>Acme: HIGH</p>" in mail.raw
    assert max(map(len, mail.raw.split(b"\r\n"))) <= 78
    assert mail.raw.isascii()


def test_an_update_by_mail_answers_the_incident(world):
    world.send("email", replace(MESSAGE, first=False))

    assert world.sinks.records[0].headers["in-reply-to"] == "<inc1@acme.example>"


def test_a_mail_without_a_page_is_plain(world):
    world.send("email", replace(MESSAGE, html=None))

    assert world.sinks.records[0].headers["content-type"].startswith("text/plain")


def test_slack_gets_plain_text_and_one_link_that_names_its_host(world):
    world.send("slack-bot", replace(MESSAGE, text="<!channel> & EVT-000001"))

    said = json.loads(world.sinks.records[0].text)
    header, section, context = said["blocks"]
    assert {header["text"]["type"], section["text"]["type"]} == {"plain_text"}
    assert section["text"]["text"] == "&lt;!channel&gt; &amp; EVT-000001"
    assert context["elements"][0]["text"] == "<https://www.jornada.com.mx/a?b=1&amp;c=2|jornada.com.mx>"
    assert said["text"] == MESSAGE.subject
    assert (said["channel"], said["mrkdwn"], said["unfurl_links"]) == ("#gsoc", False, False)


def test_a_slack_channel_can_be_named_by_its_id(world):
    world.channels.send(Address("slack", "C0123ABCDEF"), MESSAGE, "d1")

    assert json.loads(world.sinks.records[0].text)["channel"] == "C0123ABCDEF"


def test_an_sms_is_the_text_and_nothing_else(world):
    world.send("sms", replace(MESSAGE, subject="", text="Acme: HIGH ñandú, 13:40 local."))

    assert world.sinks.records[0].text == "Acme: HIGH ñandú, 13:40 local."


def test_options_that_would_repeat_or_slow_a_message_are_taken_from_a_url(world):
    typed = (
        world.addresses["url"].value + "?retry=9;wait=60&optional=yes;overflow=split;verify=no&rto=600&-k=v"
    )
    world.sinks.fault = "5xx"

    outcome = world.channels.send(Address("url", typed), replace(MESSAGE, text="long " * 9000), "d1")

    assert isinstance(outcome, Retry)
    assert world.sinks.requests == 1


def test_no_separator_lets_an_option_through_that_is_ours_to_decide(world):
    typed = world.addresses["url"].value + "?x=1;overflow=split"

    world.channels.send(Address("url", typed), replace(MESSAGE, text="long " * 9000), "d1")

    assert world.sinks.requests == 1

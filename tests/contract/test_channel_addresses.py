"""Addresses that cannot work are refused before anything is sent, each with one clear reason."""

from __future__ import annotations

import base64
import subprocess
import sys
from contextlib import closing

import pytest

from alerter.channels import Channels
from alerter.config import Fetching, Settings, Twilio
from rules.model import Address, Refused, Retry, Sent
from tests.channels import MESSAGE, WAYS, Clock, world_of
from tests.sinks import Sinks


@pytest.fixture
def world():
    """The channels and our own small sinks."""
    with Sinks() as sinks, world_of(sinks) as made:
        yield made


LOCAL = ("syslog://", "dbus://", "gnome://", "macosx://", "windows://", "qt://", "glib://", "blink1://")


@pytest.mark.parametrize(
    ("channel", "value", "reason"),
    [
        ("email", "ana.example.org", "email: no @"),
        ("email", "a@b@c", "email: not one plain address such as ana@example.org"),
        ("email", "ana@example.org, bob@example.org", "email: not one plain address such as ana@example.org"),
        ("email", "ana@example.org\r\nBcc: x@y.z", "email: not one plain address such as ana@example.org"),
        ("email", "añá@example.org", "email: only letters of ASCII are supported in an address"),
        ("sms", "5551234", "sms: not an E.164 number such as +15551234567"),
        ("sms", "+0123456789", "sms: not an E.164 number such as +15551234567"),
        ("slack", "https://hooks.slack.com/services/T0/B0/x", "slack: not a webhook address"),
        ("slack", "gsoc", "slack: not a webhook address"),
        ("fax", "1", "there is no channel 'fax'"),
        ("url", "hello", "url: not an Apprise URL such as json://host/path"),
        ("url", "foo://bar", "url: Apprise knows no service 'foo://'"),
        ("url", "mailtos://u:p@example.org", "url: 'mailtos://' has a channel of its own here: email"),
        ("url", "slack://T0/B0/x", "url: 'slack://' has a channel of its own here: slack"),
        ("url", "irc://example.org/a", "url: 'irc://' does not speak HTTP"),
        ("url", "discord://only-one-part", "url: this is not how a 'discord://' address is written"),
        ("url", "json://example.org/?template=/etc/passwd", "url: options that read files"),
        ("url", "vapid://a@b.example/c@d.example?%6beyfile=/etc/shadow", "url: options that read files"),
        ("url", "pover://user@token/phone", None),
        ("url", "json://hooks.example/path", None),
        ("url", "json://10.0.0.1/path", "url: its host and port are not a public web address"),
        ("url", "json://2130706433/path", "url: its host and port are not a public web address"),
        ("url", "json://127.0.0.1:22/path", "url: its host and port are not a public web address"),
        ("url", "twist://", "url:"),
        ("url", "bulksms://u:p@+15551230001/+15551230002", "url: it names several recipients"),
    ],
)
def test_an_address_that_cannot_work_is_refused_with_one_reason(channel, value, reason, world):
    found = world.channels.refusal(Address(channel, value))

    assert found is None if reason is None else found is not None and found.startswith(reason)


@pytest.mark.parametrize("value", LOCAL)
def test_a_service_that_acts_on_this_machine_is_refused(value, world):
    reason = world.channels.refusal(Address("url", value))

    assert reason == f"url: '{value}' acts on this machine; only services elsewhere can be used"


@pytest.mark.parametrize("way", WAYS)
def test_an_address_that_works_is_not_refused(way, world):
    assert world.channels.refusal(world.addresses[way]) is None


@pytest.mark.parametrize("value", ["+4512345678", "+6771234567", "+29012345", "+5215512345678"])
def test_short_numbers_are_numbers(value, world):
    outcome = world.channels.send(Address("sms", value), MESSAGE, "d1")

    assert isinstance(outcome, Sent)
    assert world.sinks.records[0].to == value


def test_a_channel_that_is_not_set_up_says_what_to_set():
    channels = Channels(Settings())

    reasons = [
        channels.refusal(Address(c, v))
        for c, v in (("email", "a@b.c"), ("sms", "+15551234567"), ("slack", "#a"))
    ]

    assert reasons == [
        "email is not set up: set [smtp] host, and sender to an address",
        "sms is not set up: set [twilio] account_sid (AC...), auth_token and sender",
        "slack: a channel needs a bot: set [slack] token (xoxb-...)",
    ]


@pytest.mark.parametrize(("channel", "value"), [("email", "a@b.c"), ("sms", "+15551234567"), ("slack", "#a")])
def test_a_channel_that_is_not_set_up_lets_messages_wait_and_refuses_what_can_never_work(channel, value):
    channels = Channels(Settings())

    assert isinstance(channels.send(Address(channel, value), MESSAGE, "d1"), Retry)
    assert isinstance(channels.send(Address(channel, "no such thing"), MESSAGE, "d1"), Refused)


def without_secrets(world, folder):
    """The settings with every secret in a file that does not exist."""
    named = {
        "smtp": {"password_file": folder / "gone"},
        "slack": {"token_file": folder / "gone"},
        "twilio": {"auth_token_file": folder / "gone"},
    }
    return world.settings.model_copy(
        update={name: getattr(world.settings, name).model_copy(update=more) for name, more in named.items()}
    )


@pytest.mark.parametrize("way", ["email", "sms", "slack-bot"])
def test_an_unreadable_secret_is_told_at_entry_and_lets_messages_wait(way, world, tmp_path):
    channels = Channels(without_secrets(world, tmp_path), Clock())

    with closing(channels):
        reason = channels.refusal(world.addresses[way])
        outcome = channels.send(world.addresses[way], MESSAGE, "d1")

    assert "cannot read this secret" in reason
    assert outcome == Retry(reason)
    assert world.sinks.records == []


@pytest.mark.parametrize("way", ["slack-webhook", "url"])
def test_an_unreadable_secret_hinders_no_other_channel(way, world, tmp_path):
    with closing(Channels(without_secrets(world, tmp_path), Clock())) as channels:
        assert isinstance(channels.send(world.addresses[way], MESSAGE, "d1"), Sent)


def kept_in_a_file(world, file):
    """The settings with the bot's token and the password of the mail server in this file."""
    updates = {
        "smtp": world.settings.smtp.model_copy(update={"password_file": file}),
        "twilio": world.settings.twilio.model_copy(update={"auth_token_file": file}),
    }
    return world.settings.model_copy(update=updates)


def test_a_password_that_was_replaced_is_read_again(world, tmp_path):
    file = tmp_path / "secret"
    file.write_text("bad", encoding="utf-8")

    with closing(Channels(kept_in_a_file(world, file), Clock())) as channels:
        before = channels.send(world.addresses["email"], MESSAGE, "d1")
        file.write_text("good", encoding="utf-8")
        after = channels.send(world.addresses["email"], MESSAGE, "d1")

    assert (type(before), type(after)) == (Retry, Sent)


def test_a_token_that_was_refused_is_read_again(world, tmp_path):
    file = tmp_path / "secret"
    file.write_text("old", encoding="utf-8")
    world.sinks.fault = "401"

    with closing(Channels(kept_in_a_file(world, file), Clock())) as channels:
        before = channels.send(world.addresses["sms"], MESSAGE, "d1")
        file.write_text("new", encoding="utf-8")
        world.sinks.fault = None
        after = channels.send(world.addresses["sms"], MESSAGE, "d1")

    assert (type(before), type(after)) == (Retry, Sent)
    login = world.sinks.records[0].headers["authorization"].removeprefix("Basic ")
    assert base64.b64decode(login).endswith(b":new")


@pytest.mark.parametrize(
    "value",
    [
        "json://[::1]/a",
        "json://[::1]:8080/a",
        "json://[2001:db8::1]/a",
        "json://example.org:99999/a",
        "jsons://example.org:-1/a",
        "json://[::1/a",
        "json://example.org:٣/a",
    ],
)
def test_a_host_or_port_that_cannot_be_is_refused_and_raises_nothing(value, world):
    reason = world.channels.refusal(Address("url", value))

    assert reason is not None
    assert world.channels.send(Address("url", value), MESSAGE, "d1") == Refused(reason)


def test_a_public_host_may_be_written_as_a_number_of_ipv6(world):
    assert world.channels.refusal(Address("url", "json://[2606:4700::1111]/a")) is None


class Broken:
    """A setting that nobody can read."""

    def __getattr__(self, name):
        raise LookupError(name)


@pytest.mark.parametrize("channel", ["email", "sms", "slack", "url"])
def test_whatever_happens_a_check_of_an_address_answers(channel):
    assert "could not be checked (LookupError)" in Channels(Broken()).refusal(Address(channel, "#a@b.c"))


@pytest.mark.parametrize("written", ["{}", "{}&x=1", "x=1;{}", "x=1&{}", ";{}", "%20{}", "{}+"])
@pytest.mark.parametrize("option", ["template", "TEMPLATE", "%74emplate", "keyfile", "subfile"])
def test_an_option_that_reads_a_file_is_found_however_it_is_written(option, written, world):
    query = written.format(option).replace("+", "+=/etc/passwd", 1) if "+" in written else ""
    query = query or written.format(f"{option}=/etc/passwd")

    reason = world.channels.refusal(Address("url", f"json://hooks.example/?{query}"))

    assert reason.startswith("url: options that read files")


def test_a_secret_that_cannot_be_read_is_told_and_not_raised(tmp_path):
    settings = Settings(
        twilio=Twilio(account_sid="AC00", auth_token_file=tmp_path / "gone", sender="+15551234567")
    )

    reason = Channels(settings).refusal(Address("sms", "+15551234567"))

    assert "cannot read this secret" in reason


def test_a_typed_address_that_leads_inside_is_not_posted_to(world):
    inside = world.settings.model_copy(update={"fetch": Fetching()})

    with closing(Channels(inside, Clock())) as channels:
        outcome = channels.send(world.addresses["url"], MESSAGE, "d1")

    assert isinstance(outcome, Refused)
    assert world.sinks.requests == 0


def test_a_name_that_leads_inside_is_found_out_at_the_socket():

    with closing(Channels(Settings(), Clock())) as channels:
        outcome = channels.send(Address("url", "json://localhost/hook"), MESSAGE, "d1")

    assert outcome == Refused("the service's host is not a public web address; [fetch] allow can list it")


def test_importing_the_channels_does_not_import_apprise():
    code = "import sys, alerter.channels; sys.exit('apprise' in sys.modules or 'requests' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], check=False)  # noqa: S603 - our own line
    assert done.returncode == 0

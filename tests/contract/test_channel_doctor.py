"""What the doctor finds out about the channels without sending anything."""

from __future__ import annotations

import pytest
from pydantic import SecretStr

from alerter.config import Settings
from alerter.doctor import _channels
from tests.channels import world_of
from tests.sinks import Sinks


@pytest.fixture
def world():
    """The channels and our own small sinks."""
    with Sinks() as sinks, world_of(sinks) as made:
        yield made


def found(settings):
    return {f.check: (f.state, f.said) for f in _channels(settings)}


def changed(settings, section, **more):
    return settings.model_copy(update={section: getattr(settings, section).model_copy(update=more)})


def test_channels_that_are_set_up_are_in_order_and_nothing_is_sent(world):
    where = f"127.0.0.1:{world.sinks.smtp_port}"

    assert found(world.settings) == {
        "email": ("ok", f"{where} answers, and lets bob log in"),
        "slack": ("ok", "a bot token is set"),
        "sms": ("ok", "a Twilio account is set"),
    }
    assert world.sinks.requests == 0


def test_channels_that_nobody_asked_for_are_no_fault():
    assert {state for state, _ in found(Settings()).values()} == {"ok"}


def test_a_mail_server_that_refuses_our_password_is_a_fault(world):
    state, said = found(changed(world.settings, "smtp", password=SecretStr("wrong")))["email"]

    assert (state, said.partition(": ")[2]) == ("FAIL", "the mail server refused our log-in (535 5.7.8)")


def test_a_mail_server_that_offers_no_encryption_is_a_fault(world):
    assert found(changed(world.settings, "smtp", security="starttls"))["email"][0] == "FAIL"


@pytest.mark.parametrize(
    ("section", "option", "check"),
    [
        ("smtp", "password_file", "email"),
        ("slack", "token_file", "slack"),
        ("twilio", "auth_token_file", "sms"),
    ],
)
def test_a_secret_whose_file_is_not_there_is_a_fault(section, option, check, world, tmp_path):
    state, said = found(changed(world.settings, section, **{option: tmp_path / "gone"}))[check]

    assert state == "FAIL"
    assert "cannot read this secret" in said

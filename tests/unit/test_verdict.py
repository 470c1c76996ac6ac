"""What answers of HTTP services mean, case by case, without a service."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from alerter.channels.call import Broken, Failure, Reply
from alerter.channels.verdict import Service, SlackBot, SlackHook, Twilio, judge
from rules.model import Refused, Retry, Sent, Unknown

NOW = datetime(2026, 11, 22, 20, tzinfo=UTC)


def said(status, body=b"", service=None, *, accepted=None, **more):
    accepted = 200 <= status < 300 if accepted is None else accepted
    return judge([Reply(status, body, **more)], service or Service(), NOW, accepted=accepted)


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504, 599])
def test_a_service_in_trouble_is_tried_again(status):
    assert isinstance(said(status), Retry)


@pytest.mark.parametrize("status", [301, 302, 307, 400, 402, 403, 404, 410, 413, 422])
def test_a_service_that_says_no_is_believed(status):
    assert isinstance(said(status), Refused)


def test_only_the_last_of_several_requests_counts():
    trace = [Broken(Failure.UNSENT, "no"), Reply(500, b""), Reply(200, b"")]

    assert judge(trace, Service(), NOW, accepted=True) == Sent()


@pytest.mark.parametrize(
    ("failure", "outcome"),
    [(Failure.NEVER, Refused("x")), (Failure.UNSENT, Retry("x")), (Failure.LEFT, Unknown("x"))],
)
def test_a_request_without_an_answer_is_judged_by_how_far_it_got(failure, outcome):
    assert judge([Broken(failure, "x")], Service(), NOW, accepted=False) == outcome


def test_a_plugin_that_sends_nothing_has_refused():
    assert isinstance(judge([], Service(), NOW, accepted=False), Refused)


def test_an_answer_that_breaks_off_leaves_us_in_doubt_only_if_it_began_with_yes():
    assert isinstance(said(200, cut=True), Unknown)
    assert isinstance(said(404, cut=True), Refused)
    assert isinstance(said(503, cut=True), Retry)


def test_a_yes_that_the_plugin_does_not_accept_is_no_yes():
    assert isinstance(said(200, accepted=False), Unknown)


@pytest.mark.parametrize(
    "body", [b"<html>", b" \n<!DOCTYPE html>", b"<HTML lang='en'>", b"\xef\xbb\xbf<html>"]
)
def test_a_web_page_is_not_an_answer(body):
    assert isinstance(said(200, body), Unknown)


@pytest.mark.parametrize("body", [b"", b"ok", b"hello", b"<b>ok</b>"])
def test_a_small_receiver_may_call_its_yes_a_page(body):
    assert said(200, body, kind="text/html; charset=utf-8") == Sent()


@pytest.mark.parametrize("service", [Twilio(), SlackBot()], ids=["twilio", "slack"])
def test_a_fault_of_our_account_loses_no_message(service):
    assert isinstance(said(401, service=service), Retry)


def test_a_webhook_that_wants_credentials_has_refused():
    assert isinstance(said(401, service=SlackHook()), Refused)
    assert isinstance(said(401), Refused)


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        (b'{"ok": true, "ts": "1.2"}', Sent("1.2")),
        (b'{"ok": true}', Unknown),
        (b'{"ok": "false"}', Unknown),
        (b"[" * 100_000, Unknown),
        (b'{"ok": false, "error": "ratelimited"}', Retry),
        (b'{"ok": false, "error": "internal_error"}', Retry),
        (b'{"ok": false, "error": "token_revoked"}', Retry),
        (b'{"ok": false, "error": "channel_not_found"}', Refused),
        (b'{"ok": false}', Refused),
        (b'{"ok": false, "error": ["x"]}', Refused),
    ],
)
def test_slack_means_what_its_json_says(body, outcome):
    found = said(200, body, SlackBot(), accepted=b"true" in body)

    assert found == outcome if isinstance(outcome, Sent) else type(found) is outcome


@pytest.mark.parametrize("body", [b"", b"{}", b'{"sid": 5}', b'{"sid": "SM1\\n2"}', b'["sid"]', b"\xff"])
def test_twilio_must_give_a_sid(body):
    assert isinstance(said(201, body, Twilio()), Unknown)


def test_words_of_a_service_are_repeated_only_if_they_can_hold_no_address():
    told = said(400, b'{"code": 21211, "message": "+15550001 is wrong"}', Twilio())
    text = said(404, b"user ana@example.org not found", SlackHook())
    word = said(404, b"channel_is_archived\n", SlackHook())

    assert (told, text) == (Refused("Twilio said 400, code 21211"), Refused("Slack said 404"))
    assert word == Refused("Slack said 404, channel_is_archived")


def test_a_retry_after_in_seconds_or_as_a_date_is_obeyed_to_the_second():
    assert said(429, retry_after="31") == Retry("the service said 429", timedelta(seconds=31))
    assert said(503, retry_after="Sun, 22 Nov 2026 20:00:31 GMT").after == timedelta(seconds=31)


@pytest.mark.parametrize(
    "wild", ["Mon, 01 Jan 0001 00:00:00 +2359", "Fri, 31 Dec 9999 23:59:59 -2359", "-1", "9" * 400, "\x00"]
)
def test_a_wild_retry_after_is_no_reason_to_fall_over(wild):
    outcome = said(503, retry_after=wild)

    assert isinstance(outcome, Retry)
    assert outcome.after is None or outcome.after <= timedelta(hours=24)

"""What we count on in Apprise, and what it must not do behind our back; run it at each of its releases."""

from __future__ import annotations

import json
import re
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from urllib.request import urlopen

import pytest
from defusedxml.ElementTree import fromstring

from alerter.channels import Channels
from alerter.config import Fetching
from alerter.render import render
from alerter.render.gsm import segments
from rules.model import Address, Decision, DecisionKind, Quote, Reason, Refused, Sent, Severity
from tests.channels import MESSAGE, WAYS, world_of
from tests.sinks import Sinks
from tests.stories import incident, match, traveler

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)


@pytest.fixture
def world():
    """The channels and our own small sinks."""
    with Sinks() as sinks, world_of(sinks) as made:
        yield made


@pytest.fixture
def door(world):
    """The inside of the channels."""
    world.channels.refusal(world.addresses["url"])
    return world.channels._opened


# --------------------------------------------------------------------------- Apprise itself


def test_outside_of_a_call_requests_is_what_it_always_was(world):
    world.send("url")
    import requests  # noqa: PLC0415 - only now is our session in its place

    world.sinks.location, world.sinks.records[:] = f"{world.sinks.http}/hook/b", []
    answer = requests.post(f"{world.sinks.http}/hook/a", json={}, timeout=2, allow_redirects=False)

    assert answer.status_code == 302
    assert "idempotency-key" not in world.sinks.records[0].headers


def test_no_plugin_of_ours_pauses_between_messages(door):
    plugins = [
        door._make(Address(channel, value))
        for channel, value in (
            ("email", "a@b.c"),
            ("sms", "+15551234567"),
            ("slack", "#a"),
            ("url", "json://a.b"),
        )
    ]

    assert [p.throttle(wait=3600) for p in plugins] == [None] * 4


def test_apprise_may_not_follow_redirects_load_pictures_or_keep_files(door):
    asset = door._asset

    assert (asset.http_redirects, asset.image_url_mask, asset.image_url_logo) == (False, "", "")
    assert (asset.storage_path, asset.default_service_retry) == (None, 0)


def test_no_more_plugins_are_kept_than_there_is_room_for(door):
    for n in range(300):
        door.refusal(f"json://example{n}.org/")

    assert len(door._kept._idle) <= 256


def test_a_plugin_that_breaks_breaks_only_its_own_message(world):
    broken = Address("url", f"json://127.0.0.1:{world.sinks.http_port}/hook/x?:version=%00&method=POST")
    world.channels.send(broken, MESSAGE, "bad\nid")

    assert isinstance(world.send("url"), Sent)


def test_behind_a_proxy_the_written_host_is_checked_before_every_request(world):
    fetch = Fetching(proxy=world.sinks.http)
    with closing(Channels(world.settings.model_copy(update={"fetch": fetch}))) as channels:
        channels.refusal(world.addresses["url"])
        outcome = channels._opened.send(Address("url", "json://10.0.0.1/hook"), MESSAGE, "d1")

    assert isinstance(outcome, Refused)
    assert world.sinks.requests == 0


# --------------------------------------------------------------------------- hostile text


class Tags(HTMLParser):
    """The elements, links and visible text of a page."""

    def __init__(self):
        super().__init__()
        self.tags, self.links, self.text = set(), [], ""

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.links += [v for k, v in attrs if k in {"href", "src"}]
        assert not [k for k, _ in attrs if k.startswith("on")]

    def handle_data(self, data):
        self.text += data


ALLOWED_TAGS = {"html", "head", "meta", "body", "div", "h1", "dl", "dt", "dd", "p", "blockquote", "bdi", "a"}
MAIL_HEADERS = {
    "from", "to", "subject", "date", "message-id", "references", "auto-submitted", "mime-version",
    "content-type", "content-transfer-encoding",
}  # fmt: skip
BIDI = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066\u2067\u200b\ufeff]")
CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")
LIVE = re.compile(r"@(?:channel|here|everyone)|<[!@#]|\]\(|`")
HOSTILE = {
    "mentions": "<!channel> <!here|here> <@U012ABCDEF> <#C012> @channel @here @everyone `x`",
    "links": "<https://evil.example|https://gov.example> [gov](https://evil.example) ![p](https://evil.example/t)",
    "script": '<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>',
    "headers": "x\r\nBcc: victim@evil.example\r\n\r\nbody \x85\u2028\u2029\x0b\x0c\x1b[31m",
    "bidi": "\u202egnp.exe\u202c \u2066\u2067hidden\u2069 \u200f\u061c\u2068",
    "hidden": "blo\u200bque\u2060o \ufeff \U000e0041\U000e0042",
    "marks": "Z" + "\u0301" * 500,
    "surrogate": "\ud83d alone \udea8",
    "long": "A" * 1_000_000,
    "templates": "{{7*7}} ${7*7} {0.__class__} {title} %s%s%n {% include '/etc/passwd' %}",
    "arabic": "انفجار في بغداد <b>",
    "emoji": "\U0001f6a8\U0001f1f2\U0001f1fd" * 40 + "{}[]~|\\^\u20ac" * 20,
    "blank": " \t\r\n\u200b ",
}
LINKS = (
    "javascript:alert(1)", "data:text/html,<script>", "file:///etc/passwd", "https://user:pw@evil.example/",
    "http://127.0.0.2/x", "http://2130706433/", "https://news.example/?q=" + "a" * 100_000,
    'https://news.example/"><script>alert(1)</script>', "https://news.example/a|b>c\r\nX: y", "http://[::1",
)  # fmt: skip


def told(title, link="https://news.example/1", outlet="El Diario"):
    """An incident whose only source says this, everywhere a source can say something."""
    quote = Quote("i1", "f1", outlet, "es", title, link, NOW)
    what = incident(kinds=(), topics=(), quotes=(quote,))
    why = replace(match(), words=(title[:300],), rule=title[:300] or "r", region=title[:300])
    return what, Decision(
        "ana",
        "inc1",
        1,
        alert=True,
        kind=DecisionKind.NEW,
        reason=Reason.FIRST_REPORT,
        severity=Severity.HIGH,
        matches=(why,),
        at=NOW,
    )


def send_everywhere(at, title, **more):
    """The records of one hostile incident, sent by all five ways."""
    what, decision = told(title, **more)
    for number, (way, address) in enumerate(at.addresses.items()):
        message = render(decision, what, traveler(), "Acme", address.channel)
        assert isinstance(at.channels.send(address, message, f"d{number}"), Sent), way
    records = at.sinks.records
    assert len(records) == len(WAYS)
    return {r.channel: r for r in records}


def assert_inert(records):
    _assert_mail_inert(records["email"])
    _assert_slack_inert(json.loads(records["slack"].text))
    assert segments(records["sms"].text) <= 2
    assert not CONTROLS.search(records["sms"].text)
    assert "://" not in records["sms"].text
    hook = json.loads(records["hook"].text)
    body = f"{hook['title']}\n{hook['message']}"
    assert not LIVE.search(body)
    assert "<" not in body
    assert body.count("://") <= 1  # the one link at the end
    for text in (body, records["email"].text, records["sms"].text):
        assert not BIDI.search(text)
        assert not CONTROLS.search(text)
        assert text.count("\u2068") == text.count("\u2069")


def _assert_mail_inert(record):
    assert set(record.headers) <= MAIL_HEADERS
    assert not CONTROLS.search(record.headers["subject"])
    assert max(map(len, record.raw.split(b"\r\n"))) <= 998
    page = Tags()
    page.feed(html_of(record))
    assert page.tags <= ALLOWED_TAGS
    assert all(link.startswith(("https://", "http://")) for link in page.links)
    assert not LIVE.search(page.text)


def _assert_slack_inert(said):
    header, section, *context = said["blocks"]
    for text in (said["text"], header["text"]["text"], section["text"]["text"]):
        assert "<" not in text
        assert not LIVE.search(text)
        assert "://" not in text
    assert len(header["text"]["text"]) <= 150
    assert len(section["text"]["text"]) <= 3000
    for block in context:
        shown = block["elements"][0]["text"]
        assert re.fullmatch(r"<https?://[^<>|\s]+\|[a-z0-9.-]+>", shown)


def html_of(record):
    import email.policy  # noqa: PLC0415 - one helper needs it

    mail = email.message_from_bytes(record.raw, policy=email.policy.default)
    return mail.get_body(("html",)).get_content()


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_inert_in_every_channel(name, world):
    assert_inert(send_everywhere(world, HOSTILE[name], outlet=HOSTILE[name]))


@pytest.mark.parametrize("link", LINKS, ids=range(len(LINKS)))
def test_a_hostile_link_is_dropped_or_made_harmless(link, world):
    records = send_everywhere(world, "Ataque", link=link)

    assert_inert(records)
    assert "script>" not in html_of(records["email"])
    assert "evil.example" not in records["slack"].text
    assert "127.0.0.2" not in records["hook"].text


def _content_cases(shared):
    sys.path.insert(0, str(shared / "tools"))
    try:
        import hostile_feeds  # noqa: PLC0415 - it may not be there
    finally:
        sys.path.remove(str(shared / "tools"))
    return hostile_feeds, [c["name"] for c in hostile_feeds.catalogue() if c["group"] == "content"]


def test_every_hostile_feed_of_the_shared_samples_is_inert_in_every_channel(shared, world):
    tools, names = _content_cases(shared)
    seen = 0
    with tools.HostileServer() as feeds:
        for name in names:
            with urlopen(f"{feeds.base}/case/{name}", timeout=10) as answer:  # noqa: S310 - on loopback
                items = fromstring(answer.read()).findall(".//item")
            for item in items:
                link = item.findtext("link") or ""
                assert_inert(send_everywhere(world, item.findtext("title") or "", link=link))
                world.sinks.records.clear()
                seen += 1

    assert seen >= 19

"""Laws of messages: nothing essential is ever missing, an SMS never grows, and text stays text."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import example, given
from hypothesis import strategies as st

from alerter.channels.apprise_http import blocks, escaped
from alerter.render import CHANNELS, Link, Message, render
from alerter.render.facts import gather
from alerter.render.gsm import fold
from alerter.render.language import phrases
from alerter.render.sms import _plain
from rules.model import Decision, DecisionKind, Figures, Quote, Reason, Related, Scope, Severity, Topic
from tests.stories import COMALAPA, incident, match, traveler

NASTY = (
    "<!channel> @here <https://evil.example|https://gov.example> `x` [a](https://evil.example)",
    "x\r\nBcc: v@evil.example\r\n\r\n\u2028\x85\x1b[31m",
    "\u202egnp.exe\u202c\u2066\u2067\u200f",
    "انفجار في بغداد",
    "\U0001f6a8\U0001f1f2\U0001f1fd" * 60,
    "{}[]~|\\^€" * 40,
    "Z" + "\u0301" * 300,
    "A" * 5000,
    "\ud83d\udea8",
    "{0.__class__} %s {{7*7}}",
    "",
    "\u200b",
)
texts = st.one_of(st.sampled_from(NASTY), st.text(max_size=300))
named = texts.map(lambda t: f"N{t}")
moments = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
zones = st.sampled_from(["America/Mexico_City", "Asia/Kathmandu", "Europe/Prague", "UTC", "Not/AZone", ""])
quotes = st.builds(
    Quote,
    item_id=st.just("i"),
    feed_id=st.just("f"),
    outlet=texts,
    language=st.sampled_from(["es", "ru", "", "xx", "zh-Hant", "?"]),
    title=texts,
    link=st.one_of(texts, st.just("https://news.example/1")),
    when=moments,
)
matches = st.builds(
    replace,
    st.just(match()),
    rule=texts,
    region=texts,
    place=texts,
    distance_km=st.one_of(st.none(), st.floats(0, 20_000)),
    unsure=st.booleans(),
    words=st.lists(texts, max_size=3).map(tuple),
)
places = st.builds(
    replace,
    st.just(COMALAPA),
    name=named,
    scope=st.sampled_from(Scope),
    timezone=zones,
    container=texts,
)


@st.composite
def alerts(draw):
    """A decision about an incident, as hostile as may be."""
    made = incident(
        draw(places),
        quotes=tuple(draw(st.lists(quotes, min_size=1, max_size=6))),
        kinds=draw(
            st.sampled_from([(), ("armed_clash",), ("cold_snow", "power_cut", "riot"), ("new_kind",)])
        ),
        topics=draw(st.sampled_from([(), (Topic.VIOLENCE,), (Topic.WEATHER, Topic.HEALTH)])),
        figures=Figures(draw(st.sampled_from([None, 0, 1, 999_999])), draw(st.sampled_from([None, 3]))),
        perhaps=draw(st.none() | st.builds(Related, st.just("inc0"), texts, places, moments)),
    )
    kind = draw(st.sampled_from(DecisionKind))
    decision = Decision(
        traveler_id="ana",
        incident_id=made.id,
        revision=1,
        alert=True,
        kind=kind,
        reason=Reason.FIRST_REPORT if kind is DecisionKind.NEW else Reason.SEVERITY_ROSE,
        severity=draw(st.sampled_from(Severity)),
        matches=tuple(draw(st.lists(matches, min_size=1, max_size=5))),
        at=draw(moments),
    )
    reader = traveler(language=draw(st.sampled_from(["en", "es", "fr", ""])), timezone=draw(zones))
    return decision, made, reader, draw(named)


BIDI = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066\u2067\u200b\ufeff]")
CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
GSM_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)


def counted(text):
    """Segments, cut as a carrier cuts them: no two-place character lies across a cut."""
    plain = all(c in GSM_BASIC or c in "^{}\\[~]|€" for c in text)
    cost = (lambda c: 1 + (c not in GSM_BASIC)) if plain else (lambda c: 1 + (ord(c) > 0xFFFF))
    one, many = (160, 153) if plain else (70, 67)
    if sum(map(cost, text)) <= one:
        return 1
    segments, left = 1, many
    for char in text:
        if cost(char) > left:
            segments, left = segments + 1, many
        left -= cost(char)
    return segments


@given(alerts())
def test_no_message_with_room_leaves_without_its_essentials(alert):
    decision, made, reader, sender = alert
    facts = gather(decision, made, reader, sender, phrases(reader.language))

    for channel in set(CHANNELS) - {"sms"}:
        message = render(decision, made, reader, sender, channel)
        for essential in (
            facts.sender,
            facts.severity,
            facts.place_full,
            facts.when,
            facts.what[1:],
            facts.sources,
            facts.sure,
            facts.advice,
            facts.changed,
            *facts.why.lines,
        ):
            assert essential in message.text


@given(alerts())
def test_an_sms_has_two_segments_at_most_and_still_its_essentials(alert):
    decision, made, reader, sender = alert
    say = phrases(reader.language)
    facts = gather(decision, made, reader, sender, say)

    text = render(decision, made, reader, sender, "sms").text

    assert counted(text) <= 2
    folded = fold(text)
    rule = _plain(facts.why.rule)
    for essential in (_plain(facts.sender)[:5], _plain(facts.place)[:6], rule[:4], facts.what[:14]):
        assert fold(essential).strip() in folded
    assert fold(facts.severity) in folded
    assert re.search(r"\d\d:\d\d (?:local|UTC)", text)
    assert "://" not in text


@given(alerts(), st.sampled_from(CHANNELS))
def test_text_from_outside_can_neither_steer_nor_hide(alert, channel):
    message = render(*alert, channel)

    for said in (message.subject, message.text):
        assert not BIDI.search(said)
        assert not CONTROLS.search(said)
        assert said.count("\u2068") == said.count("\u2069")
    assert "\n" not in message.subject
    assert len(message.subject) <= 150
    if channel != "sms":
        assert not re.search(r"@(?:channel|here|everyone)|<|\]\(|`", message.text)


@given(alerts())
def test_only_web_links_of_named_hosts_are_shown_and_only_where_they_may_be(alert):
    slack, url = (render(*alert, channel) for channel in ("slack", "url"))
    page = render(*alert, "email").html

    assert "://" not in slack.text
    assert url.text.count("://") <= 1
    assert slack.link is None or re.fullmatch(r"https?://[^\s<>\"|@]+", slack.link.url)
    assert set(re.findall(r'href="([a-z]+):', page)) <= {"http", "https"}
    assert set(re.findall(r"<([a-z0-9]+)", page)) <= {
        "html", "head", "meta", "body", "div", "h1", "dl", "dt", "dd", "p", "blockquote", "bdi", "a",
    }  # fmt: skip


@given(st.text())
@example("œŒŁß„“\u2013…")
def test_folding_is_done_once_and_for_all(text):
    assert fold(fold(text)) == fold(text)


markup = st.text(st.sampled_from("&<>amp;lt x…"), max_size=60)


@given(markup, st.integers(1, 80))
@example("&" * 40, 150)
@example("a&", 3)
def test_escaped_text_fits_and_means_the_beginning_of_what_was_written(text, limit):
    said = escaped(text, limit)

    assert len(said) <= limit
    assert not re.search(r"&(?!(?:amp|lt|gt);)|[<>]", said)
    whole = html.unescape(said) == text
    assert whole or (said.endswith("…") and text.startswith(html.unescape(said[:-1])))


@given(st.integers(0, 3000).map(lambda n: "&" * n), st.integers(0, 2000).map(lambda n: "&<" * n))
@example("&" * 145, "&" * 2900)
def test_no_block_for_slack_is_larger_than_slack_allows(subject, text):
    link = Link(f"https://news.example/?{text}", "news.example")

    header, section, *context = blocks(Message(subject, text, None, "t", first=True, link=link))["blocks"]

    assert len(header["text"]["text"]) <= 150
    assert len(section["text"]["text"]) <= 3000
    assert all(len(block["elements"][0]["text"]) <= 3000 for block in context)

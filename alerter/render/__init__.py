"""One alert becomes one message: words, language and length, channel by channel; no I/O.

    decision, incident, traveler | gather facts | compose for email, sms, slack or url | Message

Facts are gathered once and cannot be made incomplete (`facts.Facts`); every channel is composed from them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from alerter.render import chat, mail, sms
from alerter.render.facts import gather
from alerter.render.language import phrases
from alerter.render.message import Link, Message
from rules.model import DecisionKind

if TYPE_CHECKING:
    from rules.model import Decision, Incident, Traveler

__all__ = ["CHANNELS", "Link", "Message", "render"]

CHANNELS = ("email", "sms", "slack", "url")


def render(decision: Decision, incident: Incident, traveler: Traveler, sender: str, channel: str) -> Message:
    """The message that tells a traveler of a decision, in her language and the form of the channel.

    It always names sender, severity, place, local time, what, source and why; ValueError if the incident
    cannot give one of them, or if there is no such channel.
    """
    if channel not in CHANNELS:
        raise ValueError(f"{channel!r} is not a channel; there are {', '.join(CHANNELS)}")
    say = phrases(traveler.language)
    facts = gather(decision, incident, traveler, sender, say)
    thread, first = decision.thread or incident.id, decision.kind is DecisionKind.NEW
    if channel == "sms":
        return Message("", sms.compose(facts, say), None, thread, first)
    if channel == "email":
        page = mail.html(facts, say, decision.severity.word)
        return Message(mail.subject(facts, say), mail.text(facts, say), page, thread, first)
    if channel == "slack":
        return Message(
            chat.header(facts, say), chat.text(facts, say), None, thread, first, chat.one_link(facts)
        )
    return Message(chat.header(facts, say), chat.text_with_link(facts, say), None, thread, first)

"""The plain-text message for Slack and for any other service: short lines, the essentials first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alerter.render.blocks import blocks
from alerter.render.inert import clip

if TYPE_CHECKING:
    from alerter.render.facts import Facts
    from alerter.render.language import Phrases
    from alerter.render.message import Link

_HEADER = 145
"""Slack allows 150 characters in a header; what escaping adds is cut where it is added."""
_TEXT = 2900
"""Slack allows 3,000 characters in a block of text."""


def header(facts: Facts, say: Phrases) -> str:
    """The line above the message: severity, place, what."""
    key = f"subject.header_{facts.turn}"
    what = facts.headline or facts.what
    return clip(say.say(key, severity=facts.severity, place=facts.place, what=what), _HEADER)


def text(facts: Facts, say: Phrases) -> str:
    """The message by itself, complete without its header; what is cut at the end are citations.

    It holds no link: the one that may be live travels beside it.
    """
    lines = [f"{facts.sender} · {facts.severity} · {facts.place_full}"]
    lines += [f"{label}: {' · '.join(said)}" for label, said in blocks(facts, say)]
    lines += [cited.line for cited in facts.quotes]
    return clip("\n".join(lines), _TEXT)


def text_with_link(facts: Facts, say: Phrases) -> str:
    """The same for services of which we know nothing: the address stands there in full, and last."""
    shown = one_link(facts)
    return f"{text(facts, say)}\n{shown.url}" if shown else text(facts, say)


def one_link(facts: Facts) -> Link | None:
    """The first source that can be linked."""
    return next((cited.link for cited in facts.quotes if cited.link), None)

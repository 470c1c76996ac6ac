"""The e-mail: the same blocks as text and as HTML; no picture, nothing that reports back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alerter.render.blocks import blocks
from alerter.render.inert import clip
from alerter.render.markup import Markup, tag

if TYPE_CHECKING:
    from alerter.render.facts import Cited, Facts
    from alerter.render.language import Phrases

_SUBJECT = 150
_BODY = "font-family:sans-serif;font-size:16px;line-height:1.45;max-width:40em;margin:0 auto;padding:1em"
_HEAD = "font-size:20px;margin:0 0 .8em;padding-left:.5em;border-left:.4em solid {colour}"
_TERM = "font-size:12px;font-weight:bold;letter-spacing:.05em;margin:.9em 0 0"
_FACT = "margin:0"
_QUOTE = "margin:.6em 0;padding-left:.8em;border-left:1px solid #999"
_FOOT = "font-size:13px;margin-top:1.5em"
_SENDER = "font-size:13px;font-weight:bold;margin:0 0 .4em"
# Beside the word, never instead of it; all of them dark enough on white for WCAG AA.
_COLOURS = {
    "critical": "#8b0000",
    "high": "#b3261e",
    "medium": "#8a5300",
    "low": "#1b5e20",
    "info": "#37474f",
}


def subject(facts: Facts, say: Phrases) -> str:
    """The line a phone shows first: severity, place, what, and how near."""
    line = say.say(
        f"subject.{facts.turn}",
        severity=facts.severity,
        place=facts.place,
        what=facts.headline or facts.what,
    )
    if facts.why.km:
        line = say.say("subject.distance", subject=clip(line, _SUBJECT - 60), km=facts.why.km)
    return clip(line, _SUBJECT)


def text(facts: Facts, say: Phrases) -> str:
    """The plain part, which must do alone: some phones show nothing else."""
    lines = [f"{facts.sender}: {facts.severity} - {facts.place_full}", ""]
    for label, said in blocks(facts, say):
        lines += [label, *(f"  {line}" for line in said), ""]
    lines.append(say.say("label.reports"))
    for cited in facts.quotes:
        lines.append(f"  {cited.line}")
        lines += [f"  {cited.link.url}"] if cited.link else []
    return "\n".join([*lines, "", "-- ", say.say("foot.sent", sender=facts.sender), ""])


def html(facts: Facts, say: Phrases, severity: str) -> str:
    """The same blocks as a page; headlines carry their language, and stand in a frame of direction."""
    head = tag(
        "h1",
        f"{facts.severity} - {facts.place_full}",
        style=_HEAD.format(colour=_COLOURS[severity]),
    )
    facts_list = [
        element
        for label, said in blocks(facts, say)
        for element in (
            tag("dt", label, style=_TERM),
            *(tag("dd", tag("bdi", s), style=_FACT) for s in said),
        )
    ]
    body = tag(
        "div",
        tag("p", facts.sender, style=_SENDER),
        head,
        tag("dl", *facts_list, style="margin:0"),
        tag("p", say.say("label.reports"), style=_TERM),
        *(_cited(c, say) for c in facts.quotes),
        tag("p", say.say("foot.sent", sender=facts.sender), style=_FOOT),
        style=_BODY,
    )
    page = tag("html", tag("head", Markup('<meta charset="utf-8">')), tag("body", body), lang=say.language)
    return f"<!DOCTYPE html>\n{page}\n"


def _cited(cited: Cited, say: Phrases) -> Markup:
    title = tag("bdi", f"“{cited.title}”", lang=cited.code)
    source: list[str] = [tag("bdi", cited.tail)]
    if cited.link:
        label = f"{say.say('label.link')}: {cited.link.label}"
        source += [" ", tag("a", label, href=cited.link.url, rel="noopener noreferrer")]
    return tag("blockquote", title, tag("div", *source), style=_QUOTE)

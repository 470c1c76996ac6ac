"""The SMS: at most two segments, and whatever has to give way, the essentials stay.

related | advice | certainty | sources | why in detail | what in detail | long names <- give way, in order
sender, severity, place, time, what, source, why                                     <- shortened, not dropped
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from alerter.render.gsm import fits, fold, is_gsm, trim

if TYPE_CHECKING:
    from alerter.render.facts import Facts
    from alerter.render.language import Phrases

ORDER = ("related", "advice", "sure", "source", "why", "what", "place", "sender")
"""Which part gives way first."""
_ADDRESS = re.compile(r"\S+:\u2060?//\S*")


def compose(facts: Facts, say: Phrases) -> str:
    """The message in at most two segments: GSM-7 if the script allows, else UCS-2.

    The shortest forms add up to less than two segments of UCS-2, so shortening always ends in a message.
    """
    parts, fixed = _parts(facts, say), _fixed(facts, say)
    folded = {name: [f for f in map(fold, forms) if is_gsm(f)] for name, forms in parts.items()}
    # Only what cannot be left out decides for UCS-2, which halves the room for everything else.
    if all(folded.values()):
        parts, fixed = folded, (fold(fixed[0]), fold(fixed[1]))
    return _shorten(parts, fixed)


def _shorten(parts: dict[str, list[str]], fixed: tuple[str, str]) -> str:
    """The text with parts in ever shorter forms, until it fits."""
    text = _join(parts, fixed)
    for name in ORDER:
        while not fits(text) and len(parts[name]) > 1:
            parts = {**parts, name: parts[name][1:]}
            text = _join(parts, fixed)
    return text


def _join(parts: dict[str, list[str]], fixed: tuple[str, str]) -> str:
    now = {name: forms[0] for name, forms in parts.items()}
    severity, time = fixed
    head = f"{now['sender']}: {severity} {now['place']}: {now['what']}, {time}, {now['source']}."
    said = (head, now["sure"], now["related"], now["advice"], f"{now['why']}.")
    return " ".join(part for part in said if part)


def _fixed(facts: Facts, say: Phrases) -> tuple[str, str]:
    key = f"sms.{facts.turn}"
    severity = say.say(key, severity=facts.severity) if say.has(key) else facts.severity
    return severity, facts.when_short


def _parts(facts: Facts, say: Phrases) -> dict[str, list[str]]:
    """Every part in its forms, from the longest to the one that always fits."""
    return {
        "related": [_plain(facts.related.brief), ""] if facts.related.brief else [""],
        "advice": [facts.advice, ""],
        "sure": [say.say("sms.unsure"), ""] if facts.unsure else [""],
        "source": _source(facts, say),
        "why": _why(facts, say),
        "what": _what(facts),
        "place": _lengths(_plain(facts.place), 60, 40, 20),
        "sender": _lengths(_plain(facts.sender), 30, 14),
    }


def _source(facts: Facts, say: Phrases) -> list[str]:
    outlet = _plain(facts.quotes[0].outlet)
    if facts.count > 1:
        long = say.say("sms.sources", n=facts.count, outlet=trim(outlet, 30))
        return [long, say.say("sms.sources_short", n=facts.count)]
    return [say.say("sms.source", outlet=short) for short in _lengths(outlet, 30, 10)]


def _why(facts: Facts, say: Phrases) -> list[str]:
    rule, region = _plain(facts.why.rule), _plain(facts.why.region)
    plain = [say.say("sms.why_plain", rule=short) for short in _lengths(rule, 60, 30, 10)]
    if not region:
        return plain
    return [say.say("sms.why", rule=trim(rule, n), region=trim(region, n)) for n in (60, 30)] + plain


def _what(facts: Facts) -> list[str]:
    """The kind with the toll, which outlives its detail: how many died is worth more than a long word."""
    toll = f", {facts.toll}" if facts.toll else ""
    short = [f"{what}{toll}" for what in _lengths(facts.what, 60, 16)]
    if toll:
        short.append(trim(facts.what, 16))
    if not facts.headline:
        return short
    title = _plain(facts.headline)
    return [*(f'{facts.what}: "{cut}"' for cut in _lengths(title, 90, 40)), *short]


def _lengths(text: str, *places: int) -> list[str]:
    return [trim(text, n) for n in places]


def _plain(text: str) -> str:
    """The text without web addresses: a phone makes every one of them live, and none of them is ours."""
    return _ADDRESS.sub("(link)", text).replace("\u2060", "")

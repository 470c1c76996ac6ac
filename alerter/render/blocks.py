"""The blocks every message with room is made of, in one order; no channel can forget one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alerter.render.facts import Facts
    from alerter.render.language import Phrases


def blocks(facts: Facts, say: Phrases) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Labels and lines: what changed, what, where, when, how sure, what to do, why you."""
    what = facts.what[:1].upper() + facts.what[1:]
    said: list[tuple[str, tuple[str, ...]]] = [
        ("what", tuple(line for line in (what, facts.headline, facts.figures) if line)),
        ("where", (facts.place_full,)),
        ("when", tuple(line for line in (facts.when, facts.yours) if line)),
        ("how_sure", tuple(line for line in (f"{facts.sources}; {facts.sure}", facts.related.full) if line)),
        ("do", (facts.advice,)),
        ("why_you", facts.why.lines),
    ]
    if facts.changed:
        said.insert(0, ("changed", (facts.changed,)))
    return tuple((say.say(f"label.{name}"), lines) for name, lines in said)

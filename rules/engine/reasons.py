"""Why a report joined an incident, or none, in words for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rules.engine.keys import words_for

if TYPE_CHECKING:
    from rules.engine.doubts import Union
    from rules.engine.engine import Placement
    from rules.engine.scoring import Score


def reasons(placement: Placement) -> str:
    """The evidence: what agrees with the incident, or what spoke against the nearest one."""
    if placement.key:
        return words_for(placement.key)
    score = placement.score
    if score is None:
        return "no open incident is like it"
    if placement.cluster:
        return _said(score)
    if score.veto:
        return f"not of {score.cluster}, the nearest: {score.veto}"
    perhaps = "possibly related to" if placement.perhaps else "not enough agrees with"
    return f"{perhaps} {score.cluster}: {_said(score)}"


def united(union: Union) -> str:
    """Why two incidents are one: what agrees between the one and the report that has joined the other."""
    return f"a later report is of both: {_said(union.fit)}"


def _said(score: Score) -> str:
    parts = [
        part.words for part in (score.where, score.what, score.many, score.when, score.scene) if part.words
    ]
    if score.own:
        parts.append(f"{score.own} names that no other has" if score.own > 1 else "a name that no other has")
    return ", ".join(
        [*parts, f"words {score.text:.0%} alike", f"{_spoken(score.hours)} after its last report"]
    )


def _spoken(hours: float) -> str:
    return f"{hours * 60:.0f} min" if hours < 2 else f"{hours:.0f} h"  # noqa: PLR2004 - minutes tell more

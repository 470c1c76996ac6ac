"""Has it come nearer to a person than what she was told? The regions met now, and those met before."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rules.model import Match, Told


def moved(matches: Iterable[Match], told: Told, lies_in: Callable[[Match, Match], bool]) -> Match | None:
    """The match that says that it has come nearer, the tightest of them; None if none does.

    It is of a region that she was never surely told of, so that nobody is told twice of one; and either that
    region is tighter than all she was told of, or the place lies in none of these. `lies_in` says of a match
    and one told before whether the place of the first lies in the region of the second.
    """
    if not told.met:
        return None  # what she was told by was not kept
    sure = [match for match in told.met if not match.unsure]
    known = {(match.rule, match.region) for match in sure}
    tightest = min(map(tightness, sure), default=math.inf)
    for match in sorted(matches, key=tightness):
        if match.unsure or not match.region or (match.rule, match.region) in known:
            continue
        if tightness(match) < tightest or not any(lies_in(match, before) for before in sure):
            return match
    return None


def tightness(match: Match) -> float:
    """How far the region spreads that was met; a rule without one reaches everywhere."""
    return math.inf if match.reach_km is None else match.reach_km

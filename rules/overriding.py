"""What follows when two incidents become one, or one becomes two: for what was told, and for who said so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rules.escalation import most
from rules.model import OverrideKind, Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rules.model import Override


def told_of_both(earlier: Told, later: Told) -> Told:
    """What a traveler was told who was told of two incidents that are one: the most of either.

    It counts as told first where it was, and by all the ways of both.
    """
    snapshots = [told.snapshot for told in (earlier, later) if told.snapshot is not None]
    return replace(
        later,
        revision=max(earlier.revision, later.revision),
        severity=max(earlier.severity, later.severity),
        snapshot=most(snapshots[0], snapshots[-1]) if snapshots else None,
        addresses=tuple(dict.fromkeys((*earlier.addresses, *later.addresses))),
    )


def kept_apart(
    overrides: Iterable[Override], items: Iterable[str], incident_of: Mapping[str, str]
) -> dict[str, frozenset[str]]:
    """For each of these items that somebody has spoken of: the incidents that it must not join again.

    `overrides` in the order in which they were made: the last word on two items counts.
    """
    wanted = frozenset(items)
    apart: dict[str, set[str]] = {}
    for override in overrides:
        for ours, theirs in ((override.items, override.others), (override.others, override.items)):
            for item in wanted.intersection(ours):
                others = apart.setdefault(item, set())
                if override.kind is OverrideKind.SPLIT:
                    others.update(theirs)
                else:
                    others.difference_update(theirs)
    return {
        item: frozenset(incident_of[other] for other in others if other in incident_of)
        - {incident_of.get(item, "")}
        for item, others in apart.items()
    }

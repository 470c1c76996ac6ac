"""The one large transaction: all that a poll caused, or nothing of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from state import decisions, feeds, generation, incidents, items, outbox
from state.part import Part

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from rules.incidents import Link
    from rules.joining import Merge
    from rules.model import Cursor, Decision, Delivery, Incident, Item, Report, Traveler
    from state.feeds import FeedClaim


@dataclass(frozen=True, slots=True)
class Findings:
    """What a poll caused, complete and ready to be written."""

    reports: tuple[tuple[Report, str], ...] = ()
    """Items that are new or whose text changed; each with why it goes no further, or ""."""
    seen_again: tuple[Item, ...] = ()
    """Known items that came with further keys."""
    incidents: tuple[Incident, ...] = ()
    links: tuple[Link, ...] = ()
    decisions: tuple[tuple[Decision, Incident, Traveler], ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    merges: tuple[Merge, ...] = ()


@dataclass(frozen=True, slots=True)
class Recorded:
    """What recording made that was not there before."""

    deliveries: int
    decisions: frozenset[str]
    """Ids of the decisions that stand since, or that found a further address."""
    generation: int
    """The generation that the incidents are in since."""


class News(Part):
    """The way into the store for what a poll brought."""

    def record(
        self,
        claim: FeedClaim,
        cursor: Cursor,
        findings: Findings,
        now: datetime,
        *,
        seen: int | None = None,
    ) -> Recorded:
        """Write everything a poll caused with the feed's new cursor; returns what of it is new.

        Recording the same findings twice adds nothing. LostLease, and nothing is written, if the claim
        lapsed and another took it; Outrun if the findings change incidents, and these are no longer in the
        generation that was `seen` when the findings were thought out (None: they hang on no other incident).
        """
        with self._store.writing() as db:
            changes = findings.incidents or findings.links
            number = generation.advance(db, seen) if changes else generation.current(db)
            feeds.settle(db, claim, cursor)
            for report, reason in findings.reports:
                items.put(db, report, reason)
            for item in findings.seen_again:
                items.add_keys(db, item)
            for incident in (*(merge.young for merge in findings.merges), *findings.incidents):
                incidents.put(db, incident, number)
            for link in findings.links:
                incidents.put_link(db, link, now)
            for merge in findings.merges:
                incidents.merge(db, merge.young, merge.why, number)
            stand = {d.id for d, incident, who in findings.decisions if decisions.put(db, d, incident, who)}
            born = [delivery for delivery in findings.deliveries if outbox.put(db, delivery)]
            return Recorded(len(born), frozenset(stand | {delivery.alert_id for delivery in born}), number)

    def decided(
        self, taken: Iterable[tuple[Decision, Incident, Traveler]], planned: Iterable[Delivery]
    ) -> frozenset[str]:
        """Write decisions that no report caused, and their deliveries; returns the ids of what stands."""
        with self._store.writing() as db:
            stand = {d.id for d, incident, who in taken if decisions.put(db, d, incident, who)}
            for delivery in planned:
                outbox.put(db, delivery)
            return frozenset(stand)

"""What each traveler gets from an incident, and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from rules.model.ids import alert_id
from rules.model.incidents import Snapshot
from rules.model.subscribers import Address, Traveler
from rules.terms import DecisionKind, DeliveryState, Reason, Severity


@dataclass(frozen=True, slots=True)
class Match:
    """A rule meets an incident revision, and why: region, place, words."""

    rule: str
    origin: str
    severity: Severity
    region: str
    """As written in the rule; empty if the rule names none."""
    place: str
    """The place that lay in the region."""
    distance_km: float | None
    unsure: bool
    """The report is known only to a wider area that contains the region."""
    words: tuple[str, ...]
    """The original words that met the rule, with the topics it asked for."""
    item_id: str
    feed_id: str
    place_id: str = ""
    reach_km: float | None = None
    """How far the region spreads, roughly, so that two can be compared; None if the rule names none."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What one traveler gets from one incident revision: an alert, or silence with a reason."""

    traveler_id: str
    incident_id: str
    revision: int
    alert: bool
    kind: DecisionKind
    reason: Reason
    severity: Severity
    matches: tuple[Match, ...]
    at: datetime
    detail: str = ""
    thread: str = ""
    """The incident under whose name she was first told, if it has become part of this one since."""
    over: tuple[str, ...] = ()
    """What of it is over since this traveler was last told."""

    @property
    def id(self) -> str:
        """The alert id: a function of traveler, incident and revision, so a replay changes nothing."""
        return alert_id(self.traveler_id, self.incident_id, self.revision)

    def silenced(self, reason: Reason) -> Decision:
        """The same decision as a silence, for a reason found later."""
        return replace(self, alert=False, reason=reason)


@dataclass(frozen=True, slots=True)
class Told:
    """What a traveler was last told about an incident, and by which ways."""

    traveler_id: str
    incident_id: str
    revision: int
    severity: Severity
    snapshot: Snapshot | None = None
    """What was known then; None if that was not kept."""
    traveler: Traveler | None = None
    addresses: tuple[Address, ...] = ()
    matches: tuple[Match, ...] = ()
    taken_back: bool = False
    """She was told that it did not happen."""
    thread: str = ""
    """The incident she was told of first: another one, if that has become part of this."""
    at: datetime | None = None
    met: tuple[Match, ...] = ()
    """All matches of all that she was told of it."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One alert to one address: a row of the outbox."""

    id: str
    alert_id: str
    traveler_id: str
    incident_id: str
    revision: int
    address: Address
    severity: Severity
    state: DeliveryState
    due: datetime
    created: datetime
    attempts: int = 0
    reason: str = ""
    provider_id: str = ""

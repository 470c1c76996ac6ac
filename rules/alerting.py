"""Who is told, against what that person was told before; and by which ways it goes out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from rules.escalation import cannot_wait, escalation
from rules.model import (
    Address,
    Decision,
    DecisionKind,
    Delivery,
    DeliveryState,
    Incident,
    Match,
    Reason,
    Rule,
    Severity,
    Told,
    Traveler,
    delivery_id,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Since:
    """What else counts for somebody who was told before."""

    nearer: Match | None = None
    """The match that says that it has come nearer to her."""
    quiet: timedelta = timedelta()
    """How long after a message a toll that grows must wait."""


_SILENT = frozenset({Reason.ALREADY_TOLD, Reason.QUIET})


def decide(  # noqa: PLR0913 - all that a decision depends on, and no more
    traveler: Traveler,
    incident: Incident,
    matches: Sequence[Match],
    told: Told | None,
    now: datetime,
    *,
    since: Since = Since(),
) -> Decision:
    """What this traveler gets from this incident revision: told once, and again only if it got worse for her.

    `matches` are the rules of hers that the incident meets, at least one; `told` is what she was last told of
    it. The severity is the highest that any of her rules gives.
    """
    severity = max(m.severity for m in matches)
    kind, reason = _change(incident, severity, told, since)
    if reason is Reason.ESCALATED and told is not None and _must_wait(incident, told, now, since.quiet):
        reason = Reason.QUIET
    return Decision(
        traveler_id=traveler.id,
        incident_id=incident.id,
        revision=incident.revision,
        alert=reason not in _SILENT,
        kind=kind,
        reason=reason,
        severity=severity,
        # What has moved into a region is told with that region first.
        matches=tuple(
            sorted(matches, key=lambda m: (reason is Reason.MOVED and m != since.nearer, -m.severity, m.rule))
        ),
        at=now,
        thread=told.thread if told else "",
        over=over_since(incident, told),
    )


def _change(
    incident: Incident, severity: Severity, told: Told | None, since: Since
) -> tuple[DecisionKind, Reason]:
    if told is None:
        return DecisionKind.NEW, Reason.FIRST_REPORT
    if incident.revision > told.revision and not incident.retracted:
        if severity > told.severity:
            return DecisionKind.UPDATE, Reason.SEVERITY_ROSE
        if since.nearer is not None:
            return DecisionKind.UPDATE, Reason.MOVED
        if told.snapshot is not None and escalation(told.snapshot, incident.snapshot):
            return DecisionKind.UPDATE, Reason.ESCALATED
    return DecisionKind.UPDATE, Reason.ALREADY_TOLD


def _must_wait(incident: Incident, told: Told, now: datetime, quiet: timedelta) -> bool:
    """True if she has had a message just now, and no more than the toll has grown since.

    A clock that was put back makes nobody wait.
    """
    if told.at is None or told.snapshot is None or not timedelta() <= now - told.at < quiet:
        return False
    return not cannot_wait(told.snapshot, incident.snapshot)


def is_worse(incident: Incident, severity: Severity, told: Told, nearer: Match | None = None) -> bool:
    """True if it is worse now than what she was told, or nearer, whatever the revisions."""
    if incident.retracted:
        return False
    if nearer is not None:
        return True
    return severity > told.severity or (
        told.snapshot is not None and bool(escalation(told.snapshot, incident.snapshot))
    )


def take_back(incident: Incident, told: Told, now: datetime) -> Decision:
    """What a person who was told gets when a report takes the incident back.

    It says so by the rules that told her, and also if these rules are gone by now.
    """
    return Decision(
        traveler_id=told.traveler_id,
        incident_id=incident.id,
        revision=incident.revision,
        alert=True,
        kind=DecisionKind.RETRACTION,
        reason=Reason.RETRACTED,
        severity=told.severity,
        matches=told.matches,
        at=now,
        thread=told.thread,
    )


def all_clear(incident: Incident, told: Told, now: datetime) -> Decision:
    """What a person who was told gets when something of it is over, also if the rule is gone by now."""
    return replace(
        take_back(incident, told, now),
        kind=DecisionKind.ALL_CLEAR,
        reason=Reason.ALL_CLEAR,
        over=over_since(incident, told),
    )


def over_since(incident: Incident, told: Told | None) -> tuple[str, ...]:
    """What of it is over since this person was told; all that is over if she was not told yet."""
    known = told.snapshot.over if told is not None and told.snapshot is not None else frozenset()
    return tuple(sorted(incident.snapshot.over - known))


def recipients(rule: Rule, travelers: Iterable[Traveler]) -> tuple[Traveler, ...]:
    """The travelers a rule speaks for: those it names, and those of the groups it names."""
    return tuple(t for t in travelers if t.id in rule.people or rule.groups.intersection(t.groups))


def ways(traveler: Traveler, severity: Severity, rules: Iterable[Rule]) -> tuple[Address, ...]:
    """The addresses an alert of this severity goes to, in the person's order.

    The union of what her matching rules ask for; a rule that asks for nothing means all her addresses. A
    channel she lacks is replaced by her first address, so that an alert is never lost to a missing number.
    """
    wanted: dict[Address, None] = {}
    for rule in rules:
        channels = channels_for(rule, severity)
        if channels is None:
            wanted.update(dict.fromkeys(traveler.addresses))
            continue
        for channel in channels:
            found = [a for a in traveler.addresses if a.channel == channel] or traveler.addresses[:1]
            wanted.update(dict.fromkeys(found))
    return tuple(a for a in traveler.addresses if a in wanted)


def channels_for(rule: Rule, severity: Severity) -> tuple[str, ...] | None:
    """The channels a rule sends this severity to; None if it does not say, () if it says not to send.

    A level that is missing uses the next lower one that is listed.
    """
    if not rule.send:
        return None
    listed = [(level, channels) for level, channels in rule.send if level <= severity]
    return max(listed)[1] if listed else ()


def plan(
    decision: Decision, traveler: Traveler, rules: Mapping[str, Rule], now: datetime
) -> tuple[Delivery, ...]:
    """The deliveries an alert takes, one for each address; none for a silence.

    Ids are functions of alert and address, so planning twice plans the same.
    """
    if not decision.alert:
        return ()
    matched = [rules[m.rule] for m in decision.matches if m.rule in rules]
    return deliveries(decision, ways(traveler, decision.severity, matched), now)


def deliveries(decision: Decision, addresses: Iterable[Address], now: datetime) -> tuple[Delivery, ...]:
    """One delivery of the alert to each address."""
    return tuple(
        Delivery(
            id=delivery_id(decision.id, address),
            alert_id=decision.id,
            traveler_id=decision.traveler_id,
            incident_id=decision.incident_id,
            revision=decision.revision,
            address=address,
            severity=decision.severity,
            state=DeliveryState.DUE,
            due=now,
            created=now,
        )
        for address in addresses
    )

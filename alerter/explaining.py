"""Why somebody was told, or was not: the stored facts behind a decision, gathered for who asks."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from rules.explain import SENTENCES, Silence, reasons_to_tell, silences
from rules.model import Reason

if TYPE_CHECKING:
    from rules.model import Report
    from state.decisions import StoredDecision
    from state.store import Store


@dataclass(frozen=True, slots=True)
class ToldLine:
    """One decision about one person, with what led to it."""

    id: str
    person: str
    alert: bool
    reason: str
    sentence: str
    evidence: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """Why an alert was sent, or why an item led to none."""

    item: dict[str, str]
    reading: tuple[tuple[str, str], ...]
    told: tuple[ToldLine, ...]
    silences: tuple[Silence, ...]
    stopped: str
    """Why the item could alert nobody at all; empty if rules were asked."""

    def document(self) -> dict[str, object]:
        """The same for programs."""
        return {
            "item": self.item or None,
            "reading": dict(self.reading),
            "decisions": [
                {**asdict(line), "evidence": [list(pair) for pair in line.evidence]} for line in self.told
            ],
            "not_told": [
                {
                    "person": s.traveler_id,
                    "rule": s.rule,
                    "origin": s.origin,
                    "reason": s.reason.value,
                    "detail": s.detail,
                }
                for s in self.silences
            ],
            "stopped": self.stopped or None,
        }


def explain(store: Store, wanted: str, person: str = "") -> Explained | None:
    """Why the alert `wanted` was sent, or what became of the item (id or link); None if there is neither."""
    stored = store.decisions.get(wanted)
    if stored is not None:
        return Explained({}, (), (_told(store, stored),), (), "")
    found = store.items.report(wanted)
    return None if found is None else _explain_item(store, *found, person)


def _explain_item(store: Store, report: Report, stopped: str, person: str) -> Explained:
    item = {"id": report.item.id, "title": report.item.title, "link": report.item.link}
    reading = _read_as(store, report)
    if stopped:
        reason = Reason(stopped)
        detail = f": {report.reading.context}" if reason is Reason.NOT_NEWS and report.reading.context else ""
        return Explained(item, reading, (), (), SENTENCES[reason] + detail)
    incident_id = store.incidents.of_items([report.item.id]).get(report.item.id, "")
    incident = store.incidents.get(incident_id)
    decided = store.decisions.of_incident(incident_id)
    severity = incident.severity if incident else report.reading.severity
    missed = silences(report, store.people.book(), severity, {d.decision.traveler_id for d in decided})
    return Explained(
        item,
        reading,
        tuple(_told(store, d) for d in decided if person in {"", d.decision.traveler_id}),
        tuple(s for s in missed if person in {"", s.traveler_id}),
        "",
    )


def _read_as(store: Store, report: Report) -> tuple[tuple[str, str], ...]:
    feed = store.feeds.get(report.item.feed_id)
    places = ", ".join(f"{p.place.name} ({p.role.value}, {p.confidence:.0%})" for p in report.places)
    reading = report.reading
    subject = ", ".join((*reading.topics, *reading.kinds)) or "none"
    return (
        ("feed", f"{feed.title} {feed.url}" if feed else report.item.feed_id),
        ("language", report.language or "unknown"),
        ("places", places or "none"),
        ("topics", f"{subject}; severity {reading.severity.word}"),
        ("words", ", ".join(span.text for span in reading.spans) or "none"),
    )


def _told(store: Store, stored: StoredDecision) -> ToldLine:
    decision = stored.decision
    evidence: list[tuple[str, str]] = []
    for match in decision.matches:
        evidence.extend(reasons_to_tell(match, stored.incident))
        feed = store.feeds.get(match.feed_id)
        if feed is not None:
            evidence.append(("feed", f"{feed.title} {feed.url}"))
    standing = store.incidents.standing(stored.incident.id) or stored.incident
    if standing.id != stored.incident.id:
        evidence.append(("merged", f"{stored.incident.id} is part of {standing.id} now"))
    links = store.incidents.links(standing.id)
    evidence.extend((link.link, f"{link.item_id}: {link.why}") for link in links)
    for delivery in store.outbox.of_alert(decision.id):
        said = f": {delivery.reason}" if delivery.reason else ""
        evidence.append(
            (delivery.address.channel, f"{delivery.state.value} after {delivery.attempts} attempts{said}")
        )
    return ToldLine(
        decision.id,
        decision.traveler_id,
        decision.alert,
        decision.reason.value,
        SENTENCES[decision.reason],
        tuple(evidence),
    )

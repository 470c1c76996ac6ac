"""The story of a run as one JSON document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from alerter.demo import words
from alerter.render.gsm import segments

if TYPE_CHECKING:
    from alerter.demo.sinks import Arrived
    from alerter.demo.story import Round, Story
    from rules.model import Incident, Reason, Report
    from state.decisions import StoredDecision


def document(story: Story, wrong: tuple[str, ...]) -> dict[str, Any]:
    """Everything that is shown, and every traveler with every item that she was not told of."""
    return {
        "ok": not wrong,
        "problems": list(wrong),
        "seconds": round(story.seconds, 3),
        "items": [_item(story, report, why) for report, why in story.reports],
        "incidents": [_incident(story, incident) for incident in story.incidents],
        "alerts": [_alert(story, alert) for alert in story.alerts],
        "messages": [_message(story, arrived) for arrived in story.first.arrived],
        "not_told": [
            {
                "traveler": found.silence.traveler_id,
                "item": found.report.item.id,
                "title": found.report.item.title,
                "incident": found.incident_id,
                "rule": found.silence.rule,
                "reason": found.silence.reason.value,
                "detail": found.silence.detail,
            }
            for found in story.untold
        ],
        "polls": [_round(story.first), _round(story.second)],
    }


def _item(story: Story, report: Report, why: Reason | None) -> dict[str, Any]:
    item, focus = report.item, report.focus
    return {
        "id": item.id,
        "outlet": item.outlet,
        "language": report.language,
        "title": item.title,
        "published": item.published.isoformat() if item.published else None,
        "place": words.where(focus.place) if focus else None,
        "place_id": focus.place.id if focus else None,
        "kinds": list(report.reading.kinds),
        "topics": [topic.value for topic in report.reading.topics],
        "severity": report.reading.severity.word,
        "incident": story.membership.get(item.id),
        "reason": why.value if why else None,
        "context": report.reading.context,
    }


def _incident(story: Story, incident: Incident) -> dict[str, Any]:
    return {
        "id": incident.id,
        "letter": story.letters[incident.id],
        "place": words.where(incident.place.place),
        "kinds": list(incident.kinds),
        "severity": incident.severity.word,
        "revision": incident.revision,
        "sources": incident.sources,
        "reports": [
            {"item": link.item_id, "link": link.link, "why": link.why}
            for link in story.links
            if link.incident_id == incident.id
        ],
    }


def _alert(story: Story, alert: StoredDecision) -> dict[str, Any]:
    decision = alert.decision
    return {
        "id": decision.id,
        "traveler": decision.traveler_id,
        "incident": decision.incident_id,
        "reason": decision.reason.value,
        "severity": decision.severity.word,
        "matches": [
            {
                "rule": match.rule,
                "place": match.place,
                "region": match.region,
                "km": None if match.distance_km is None else round(match.distance_km, 1),
                "words": list(match.words),
            }
            for match in decision.matches
        ],
        "deliveries": [
            {"channel": d.address.channel, "state": d.state.value, "attempts": d.attempts}
            for d in story.deliveries
            if d.alert_id == decision.id
        ],
    }


def _message(story: Story, arrived: Arrived) -> dict[str, Any]:
    receiver = story.receiver(arrived)
    return {
        "traveler": receiver.id if receiver else None,
        "channel": arrived.channel,
        "to": arrived.to,
        "subject": arrived.subject,
        "text": arrived.text,
        "segments": segments(arrived.text) if arrived.channel == "sms" else None,
    }


def _round(one: Round) -> dict[str, Any]:
    return {
        "feeds": [{"feed": asked.name, "status": int(asked.status)} for asked in one.asked],
        "new_items": one.new_items,
        "messages": len(one.arrived),
    }

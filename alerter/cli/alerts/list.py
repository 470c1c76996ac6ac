"""`alerter alerts list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from alerter import config
from alerter.cli.output import json_option, say_json, say_table
from alerter.service import open_store, require_person

if TYPE_CHECKING:
    from rules.model import Delivery
    from state.decisions import StoredDecision


@click.command("list")
@click.option("--person", default="", metavar="ID", help="Only the decisions about this traveler.")
@click.option("--limit", default=50, show_default=True, type=click.IntRange(min=1), help="At most so many.")
@click.option("--all", "everything", is_flag=True, help="Also the decisions to stay silent.")
@json_option
@click.pass_context
def command(context: click.Context, person: str, *, limit: int, everything: bool, as_json: bool) -> None:
    """List who was told what, newest first, and what became of each message."""
    with open_store(config.load(context.obj)) as store:
        require_person(store, person)
        found = store.decisions.newest(limit, traveler_id=person, alerts_only=not everything)
        deliveries = store.outbox.of_alerts(d.decision.id for d in found)
    by_alert: dict[str, list[Delivery]] = {}
    for delivery in deliveries:
        by_alert.setdefault(delivery.alert_id, []).append(delivery)
    if as_json:
        say_json([_document(d, by_alert.get(d.decision.id, [])) for d in found])
        return
    if not found:
        click.echo("No alert yet.")
        return
    say_table(
        ("ALERT", "WHEN", "WHO", "SEVERITY", "PLACE", "WHAT", "DELIVERIES"),
        [_row(d, by_alert.get(d.decision.id, [])) for d in found],
    )


def _row(stored: StoredDecision, deliveries: list[Delivery]) -> tuple[str, ...]:
    decision, incident = stored.decision, stored.incident
    became = ", ".join(f"{d.address.channel} {d.state.value}" for d in deliveries)
    return (
        decision.id,
        f"{decision.at:%Y-%m-%d %H:%M} UTC",
        decision.traveler_id,
        decision.severity.word,
        incident.place.place.name,
        incident.quotes_for(decision)[0].title,
        became if decision.alert else f"silent: {decision.reason.value}",
    )


def _document(stored: StoredDecision, deliveries: list[Delivery]) -> dict[str, object]:
    decision, incident = stored.decision, stored.incident
    return {
        "id": decision.id,
        "at": decision.at.isoformat(),
        "person": decision.traveler_id,
        "alert": decision.alert,
        "kind": decision.kind.value,
        "reason": decision.reason.value,
        "severity": decision.severity.word,
        "incident": incident.id,
        "revision": decision.revision,
        "place": incident.place.place.name,
        "path": list(incident.place.place.path),
        "title": incident.quotes_for(decision)[0].title,
        "rules": [m.rule for m in decision.matches],
        "deliveries": [
            {"id": d.id, "channel": d.address.channel, "state": d.state.value, "attempts": d.attempts}
            for d in deliveries
        ],
    }

"""`alerter alerts show`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from alerter import config
from alerter.cli.output import PROBLEMS, json_option, printable, say_json
from alerter.render import render
from alerter.service import open_store

if TYPE_CHECKING:
    from rules.model import Attempt, Delivery


@click.command("show")
@click.argument("alert", metavar="ALERT")
@json_option
@click.pass_context
def command(context: click.Context, alert: str, *, as_json: bool) -> None:
    """Show one alert: its message on each channel, its deliveries and every attempt."""
    settings = config.load(context.obj)
    with open_store(settings) as store:
        stored = store.decisions.get(alert)
        if stored is None:
            click.echo(f"There is no alert {printable(alert)!r}; see: alerter alerts list", err=True)
            context.exit(PROBLEMS)
        deliveries = [(d, store.outbox.attempts(d.id)) for d in store.outbox.of_alert(alert)]
    texts = {
        channel: render(stored.decision, stored.incident, stored.traveler, settings.sender, channel)
        for channel in dict.fromkeys(d.address.channel for d, _ in deliveries)
    }
    if as_json:
        say_json(
            {
                "id": alert,
                "messages": {c: {"subject": m.subject, "text": m.text} for c, m in texts.items()},
                "deliveries": [_document(d, attempts) for d, attempts in deliveries],
            }
        )
        return
    for channel, message in texts.items():
        click.echo(f"--- {channel} " + "-" * (60 - len(channel)))
        click.echo("\n".join(filter(None, (message.subject, message.text))) + "\n")
    for delivery, attempts in deliveries:
        reason = f": {printable(delivery.reason)}" if delivery.reason else ""
        click.echo(f"{delivery.address.channel}  {delivery.state.value}{reason}")
        for attempt in attempts:
            click.echo(f"  {attempt.number}. {attempt.at:%Y-%m-%d %H:%M:%S} UTC  {_said(attempt)}")


def _said(attempt: Attempt) -> str:
    return attempt.outcome + (f": {printable(attempt.detail)}" if attempt.detail else "")


def _document(delivery: Delivery, attempts: list[Attempt]) -> dict[str, object]:
    return {
        "id": delivery.id,
        "channel": delivery.address.channel,
        "state": delivery.state.value,
        "reason": delivery.reason,
        "provider_id": delivery.provider_id,
        "due": delivery.due.isoformat(),
        "attempts": [
            {"number": a.number, "at": a.at.isoformat(), "outcome": a.outcome, "detail": a.detail}
            for a in attempts
        ],
    }

"""`alerter incidents list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from alerter import config
from alerter.cli.output import counted, json_option, say_json, say_table
from alerter.clustering.showing import document, harm
from alerter.service import open_store

if TYPE_CHECKING:
    from rules.model import Incident


@click.command("list")
@click.option("--limit", default=50, show_default=True, type=click.IntRange(min=1), help="At most so many.")
@json_option
@click.pass_context
def command(context: click.Context, limit: int, *, as_json: bool) -> None:
    """List the incidents, those with the latest news first."""
    with open_store(config.load(context.obj)) as store:
        found = store.incidents.newest(limit)
    if as_json:
        say_json([document(incident) for incident in found])
        return
    if not found:
        click.echo("No incident yet.")
        return
    about = ("INCIDENT", "LATEST NEWS", "SEVERITY", "PLACE", "KINDS", "HARM")
    say_table((*about, "SOURCES", "STATUS", "FIRST HEADLINE"), [_row(incident) for incident in found])


def _row(incident: Incident) -> tuple[str, ...]:
    return (
        incident.id,
        f"{incident.last:%Y-%m-%d %H:%M} UTC",
        incident.severity.word,
        incident.place.place.name,
        ", ".join(incident.kinds) or "-",
        harm(incident) or "-",
        counted(incident.sources, "outlet"),
        incident.status or "-",
        incident.quotes[0].title,
    )

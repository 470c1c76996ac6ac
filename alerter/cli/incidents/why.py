"""`alerter incidents why`."""

from __future__ import annotations

import click

from alerter import config
from alerter.cli.output import PROBLEMS, json_option, printable, say_json
from alerter.clustering.showing import related
from alerter.service import open_store


@click.command("why")
@click.argument("item", metavar="ITEM|LINK")
@json_option
@click.pass_context
def command(context: click.Context, item: str, *, as_json: bool) -> None:
    """Explain why an item opened or joined its incident; of one that belongs to none, why not.

    Name an item by its id or its link.
    """
    with open_store(config.load(context.obj)) as store:
        found = store.items.report(item)
        if found is None:
            click.echo(f"There is no item {printable(item)!r}", err=True)
            context.exit(PROBLEMS)
        report, reason = found
        name = store.incidents.of_items([report.item.id]).get(report.item.id)
        links = {link.item_id: link for link in store.incidents.links(name)} if name else {}
        incident = store.incidents.get(name) if name else None
    link = links.get(report.item.id)
    said = {
        "item": report.item.id,
        "title": report.item.title,
        "incident": name,
        "link": link.link if link else None,
        "why": link.why if link else reason,
        "perhaps": incident.perhaps.incident_id if incident and incident.perhaps else None,
    }
    if as_json:
        say_json(said)
        return
    click.echo(printable(f"ITEM {said['item']}  {said['title']}"))
    click.echo(printable(f"  {link.link} {name}: {link.why}" if link else f"  in no incident: {reason}"))
    if incident and related(incident):
        click.echo(printable(f"  {name} is perhaps part of {related(incident)}"))

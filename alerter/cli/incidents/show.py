"""`alerter incidents show`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from alerter import config
from alerter.cli.output import PROBLEMS, json_option, printable, say_json
from alerter.clustering.showing import document, harm, related
from alerter.service import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rules.model import Incident, Report
    from state.incidents import StoredLink


@click.command("show")
@click.argument("incident", metavar="INCIDENT")
@json_option
@click.pass_context
def command(context: click.Context, incident: str, *, as_json: bool) -> None:
    """Show one incident: where and what, how bad, and every report that joined it, with the reason."""
    with open_store(config.load(context.obj)) as store:
        found = store.incidents.get(incident)
        links = store.incidents.links(incident)
        reports = {r.item.id: r for r in store.incidents.reports_of([incident]).get(incident, ())}
    if found is None:
        click.echo(f"There is no incident {printable(incident)!r}; see: alerter incidents list", err=True)
        context.exit(PROBLEMS)
    if as_json:
        say_json(document(found) | {"reports": [_document(link, reports) for link in links]})
        return
    for line in _lines(found, links, reports):
        click.echo(printable(line))


def _lines(incident: Incident, links: list[StoredLink], reports: dict[str, Report]) -> Iterator[str]:
    place = incident.place.place
    yield f"INCIDENT {incident.id}  {incident.quotes[0].title}"
    yield f"  {'where':<9} {', '.join(filter(None, (place.name, place.container)))}"
    yield f"  {'what':<9} {', '.join(incident.kinds) or 'no kind known'} ({incident.severity.word})"
    if harm(incident):
        yield f"  {'harm':<9} {harm(incident)}"
    if incident.merged_into:
        into = incident.merged_into
        yield f"  {'merged':<9} into {into}; see: alerter incidents show {into}"
    if related(incident):
        yield f"  {'perhaps':<9} part of {related(incident)}"
    yield f"  {'since':<9} {incident.opened:%Y-%m-%d %H:%M} UTC, last {incident.last:%Y-%m-%d %H:%M} UTC"
    for link in links:
        report = reports.get(link.item_id)
        if report is not None:
            item = report.item
            yield f"REPORT {item.id}  {item.outlet} ({report.language}), {item.latest:%Y-%m-%d %H:%M} UTC"
            yield f"  {'title':<9} {item.title or item.summary[:80]}"
            yield f"  {link.link:<9} {link.why}"


def _document(link: StoredLink, reports: dict[str, Report]) -> dict[str, object]:
    report = reports.get(link.item_id)
    return {
        "item": link.item_id,
        "link": link.link,
        "why": link.why,
        "outlet": report.item.outlet if report else None,
        "title": report.item.title if report else None,
        "at": report.item.latest.isoformat() if report else None,
    }

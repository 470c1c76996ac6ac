"""`alerter incidents split`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import click

from alerter import config, overriding
from alerter.cli.incidents.author import author, author_options
from alerter.cli.output import counted, json_option, printable, say_json
from alerter.service import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from state.overrides import Correction


@click.command("split")
@click.argument("incident", metavar="INCIDENT")
@click.argument("items", metavar="ITEM...", nargs=-1, required=True)
@author_options
@json_option
@click.pass_context
def command(
    context: click.Context, /, incident: str, items: tuple[str, ...], *, as_json: bool, **said: str
) -> None:
    """Move items (ids or links) of an incident to a new one; whoever has a rule that it meets is told of it.

    Nobody counts as told of the new incident, so move the items of which people have not heard. It is kept
    and holds from then on, also for items that are edited. The daemon may run meanwhile.
    """
    settings = config.load(context.obj)
    with open_store(settings) as store:
        max_age = timedelta(seconds=settings.max_item_age)
        made = overriding.split(store, incident, items, author(**said), max_age)
    told = [decision.traveler_id for decision, _, _ in made.decisions if decision.alert]
    if as_json:
        document = {"incident": made.incident.id, "new": made.other.id, "told": told}
        say_json(document | {"items": made.override.others, "override": made.override.id})
        return
    for line in _lines(made, told):
        click.echo(printable(line))


def _lines(made: Correction, told: list[str]) -> Iterator[str]:
    moved = counted(len(made.override.others), "report")
    yield f"{moved} of {made.incident.id} moved to {made.other.id}  {made.other.quotes[0].title}"
    if told:
        yield f"Told of it as of a new incident, by the daemon when it runs: {', '.join(told)}"
    else:
        yield "Nobody is told of it: no rule meets it, or its news is too old."

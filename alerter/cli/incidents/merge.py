"""`alerter incidents merge`."""

from __future__ import annotations

import click

from alerter import config, overriding
from alerter.cli.incidents.author import author, author_options
from alerter.cli.output import json_option, printable, say_json
from alerter.service import open_store


@click.command("merge")
@click.argument("one", metavar="INCIDENT")
@click.argument("other", metavar="INCIDENT")
@author_options
@json_option
@click.pass_context
def command(context: click.Context, /, one: str, other: str, *, as_json: bool, **said: str) -> None:
    """Make one of two incidents; the older keeps its id, and nobody is told of it.

    It is kept and holds from then on, also for items that are edited. The daemon may run meanwhile.
    """
    with open_store(config.load(context.obj)) as store:
        made = overriding.merge(store, (one, other), author(**said))
    old, young = made.incident, made.other
    if as_json:
        say_json({"incident": old.id, "merged": young.id, "override": made.override.id})
        return
    click.echo(printable(f"{young.id} is part of {old.id} now  {old.quotes[0].title}"))
    click.echo("Nobody is told of it. Who was told of either was told of both.")

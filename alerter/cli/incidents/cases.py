"""`alerter incidents cases`."""

from __future__ import annotations

import click

from alerter import config
from alerter.cli.output import say_json_lines
from alerter.clustering.cases import cases
from alerter.service import open_store


@click.command("cases")
@click.pass_context
def command(context: click.Context) -> None:
    """Print what people have corrected by merge and split as cases to measure by: JSON Lines.

    A line is an item as `alerter incidents FILE` reads it, with `incident` and `alert`: which happening it is
    of, and whether somebody who was told of all before is to be told because of it.
    """
    with open_store(config.load(context.obj)) as store:
        found = cases(store)
    say_json_lines(found)

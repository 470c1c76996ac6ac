"""`alerter feeds import`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from alerter import config, service
from alerter.cli.output import PROBLEMS
from alerter.clock import SystemClock
from alerter.sources.opml import read_opml


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.pass_context
def command(context: click.Context, file: Path) -> None:
    """Add the feeds of an OPML file, as other readers export it. They are checked when they are polled."""
    settings = config.load(context.obj)
    listed, problems = read_opml(file.read_bytes(), str(file))
    feeds = [service.make_feed(**asdict(one) | {"home": one.home}) for one in listed]
    added = service.add_feeds(settings, feeds, SystemClock(), checked=False)
    new = sum(one.new for one in added)
    for problem in problems:
        click.echo(str(problem), err=True)
    click.echo(f"{new} feeds added, {len(added) - new} were there already")
    if problems:
        context.exit(PROBLEMS)

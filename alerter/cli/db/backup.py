"""`alerter db backup`."""

from __future__ import annotations

from pathlib import Path

import click

from alerter import config
from alerter.clock import SystemClock
from state import schema


@click.command("backup")
@click.argument("target", type=click.Path(path_type=Path, dir_okay=False), required=False)
@click.pass_context
def command(context: click.Context, target: Path | None) -> None:
    """Write a consistent copy of the database to TARGET, while the daemon runs.

    Without TARGET it is written beside the database, named after the time.
    """
    settings = config.load(context.obj)
    path = settings.beside(settings.database)
    if target is None:
        target = path.with_name(f"{path.name}.{SystemClock().now():%Y%m%dT%H%M%SZ}.backup")
    schema.backup(path, target)
    click.echo(f"wrote {target}")

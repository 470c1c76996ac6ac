"""`alerter db migrate`."""

from __future__ import annotations

import click

from alerter import config
from state import schema
from state.lock import DaemonLock


@click.command("migrate")
@click.pass_context
def command(context: click.Context) -> None:
    """Make the database, or bring its schema up to date; an older one is copied first.

    The daemon must not run meanwhile: this command says so if it does.
    """
    settings = config.load(context.obj)
    path = settings.beside(settings.database)
    with DaemonLock(path):
        before = schema.migrate(path)
    if before == schema.HEAD:
        click.echo(f"{path} is up to date (schema {schema.HEAD})")
    else:
        click.echo(f"{path}: schema {before or 'none'} -> {schema.HEAD}")

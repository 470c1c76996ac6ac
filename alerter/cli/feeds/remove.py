"""`alerter feeds remove`."""

from __future__ import annotations

import click

from alerter import config
from alerter.cli.output import PROBLEMS
from alerter.service import open_store


@click.command("remove")
@click.argument("urls", nargs=-1, required=True, metavar="URL...")
@click.pass_context
def command(context: click.Context, urls: tuple[str, ...]) -> None:
    """Stop polling feeds that were added; what they brought stays, and adding one again takes it up there.

    A feed that a rules file names is removed by taking it out of the file.
    """
    with open_store(config.load(context.obj)) as store:
        known = {status.feed.url: status for status in store.feeds.all()}
        for url in urls:
            status = known.get(url)
            if status is None:
                click.echo(f"no feed has this address: {url}", err=True)
            elif status.declared:
                click.echo(f"a rules file names it; take it out there: {url}", err=True)
            else:
                store.feeds.remove(status.feed.id)
                click.echo(f"removed  {url}")
    if any(url not in known or known[url].declared for url in urls):
        context.exit(PROBLEMS)

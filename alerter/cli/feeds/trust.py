"""`alerter feeds trust`."""

from __future__ import annotations

import click

from alerter import config
from alerter.cli.output import PROBLEMS
from alerter.service import open_store


@click.command("trust")
@click.argument("urls", nargs=-1, required=True, metavar="URL...")
@click.pass_context
def command(context: click.Context, urls: tuple[str, ...]) -> None:
    """Use all guids and links of feeds again that were void, because their publishers mended them.

    What a feed shows then is compared by address and title once more, so nothing is told again.
    """
    with open_store(config.load(context.obj)) as store:
        known = {status.feed.url: status.feed.id for status in store.feeds.all()}
        for url in urls:
            if url in known:
                store.feeds.trust(known[url])
                click.echo(f"trusted  {url}")
            else:
                click.echo(f"no feed has this address: {url}", err=True)
    if not known.keys() >= set(urls):
        context.exit(PROBLEMS)

"""`alerter feeds export`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from alerter import config
from alerter.service import open_store
from alerter.sources.opml import write_opml


@click.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), required=False)
@click.pass_context
def command(context: click.Context, file: Path | None) -> None:
    """Write the feeds as OPML to FILE, or to standard output."""
    with open_store(config.load(context.obj)) as store:
        document = write_opml([status.feed for status in store.feeds.all()])
    if file is None:
        sys.stdout.buffer.write(document)
    else:
        file.write_bytes(document)
        click.echo(f"wrote {file}")

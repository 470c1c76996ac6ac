"""`alerter alerts why`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from alerter import config
from alerter.cli.output import PROBLEMS, json_option, printable, say_json
from alerter.explaining import Explained, explain
from alerter.service import open_store, require_person

if TYPE_CHECKING:
    from collections.abc import Iterable


@click.command("why")
@click.argument("wanted", metavar="ALERT|ITEM|LINK")
@click.option("--person", default="", metavar="ID", help="Only what concerns this traveler.")
@json_option
@click.pass_context
def command(context: click.Context, wanted: str, person: str, *, as_json: bool) -> None:
    """Explain an alert: rule, words, place, feed. Of an item that led to none: the first test that failed.

    Name an alert by its id, an item by its id or its link.
    """
    with open_store(config.load(context.obj)) as store:
        require_person(store, person)
        explained = explain(store, wanted, person)
    if explained is None:
        click.echo(f"There is no alert and no item {printable(wanted)!r}", err=True)
        context.exit(PROBLEMS)
    if as_json:
        say_json(explained.document())
        return
    for line in _lines(explained):
        click.echo(printable(line))


def _lines(explained: Explained) -> Iterable[str]:
    if explained.item:
        yield f"ITEM {explained.item['id']}  {explained.item['title']}"
        yield from (f"  {label:<9} {text}" for label, text in explained.reading)
    for told in explained.told:
        yield f"{'TOLD' if told.alert else 'NOT TOLD'} {told.person}: {told.sentence} (alert {told.id})"
        yield from (f"  {label:<9} {text}" for label, text in told.evidence)
    for silence in explained.silences:
        yield f"NOT TOLD {silence.traveler_id}: {silence.sentence}"
        yield f"  {'rule':<9} {silence.rule!r} ({silence.origin})"
    if explained.stopped:
        yield f"NOBODY TOLD: {explained.stopped}"

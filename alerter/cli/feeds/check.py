"""`alerter feeds check`."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from alerter import config
from alerter.cli.output import PROBLEMS, json_option, printable, say_json_lines
from alerter.clock import SystemClock
from alerter.service import check_feeds, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from alerter.sources.check import FeedCheck


@click.command("check")
@click.argument("targets", nargs=-1, metavar="[PATH|URL]...")
@json_option
@click.pass_context
def command(context: click.Context, targets: tuple[str, ...], *, as_json: bool) -> None:
    """Say what documents or addresses hold: format, items, missing ids and dates, language, problems.

    Without arguments, all feeds of this installation are checked. With --json, one line per document. Exit
    code 1 if any of them cannot be read as a feed.
    """
    settings = config.load(context.obj)
    if not targets:
        with open_store(settings) as store:
            targets = tuple(status.feed.url for status in store.feeds.all())
        if not targets:
            click.echo("There are no feeds yet: name files or addresses to check.")
    found = check_feeds(settings, targets, SystemClock())
    if as_json:
        say_json_lines(_document(one) for one in found)
    else:
        for one in found:
            for line in _lines(one):
                click.echo(printable(line))
    if not all(one.ok for one in found):
        context.exit(PROBLEMS)


def _document(found: FeedCheck) -> dict[str, object]:
    return asdict(found) | {"newest": found.newest.isoformat() if found.newest else None}


def _lines(found: FeedCheck) -> Iterator[str]:
    """What a person wants to know of one document: the verdict first, then what is missing in it."""
    if not found.ok:
        yield f"FAIL  {found.target}: {found.problem}" + (f"; {found.hint}" if found.hint else "")
        return
    newest = f", newest {found.newest:%Y-%m-%d %H:%M} UTC" if found.newest else ""
    language = found.language or "no language"
    yield f"ok    {found.target}: {found.format}, {found.items} items, {language}{newest}"
    lacking = {"ids": found.missing_ids, "dates": found.missing_dates, "links": found.missing_links}
    if any(lacking.values()):
        yield "      missing: " + ", ".join(f"{count} {name}" for name, count in lacking.items() if count)
    if found.duplicate_ids:
        yield f"      {found.duplicate_ids} ids stand on more than one item"
    notes = (found.bozo, f"moved for good to {found.moved}" if found.moved else "", found.problem, found.hint)
    yield from (f"      {note}" for note in notes if note)

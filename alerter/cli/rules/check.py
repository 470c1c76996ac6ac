"""`alerter rules check`; imports neither the store nor any channel's library."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from alerter import config, rulebook
from alerter.channels import Channels
from alerter.cli.output import PROBLEMS, counted, json_option, say_json
from alerter.errors import ConfigError

if TYPE_CHECKING:
    from rules.model import Place, Rulebook


@click.command("check")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@json_option
@click.pass_context
def command(context: click.Context, files: tuple[Path, ...], *, as_json: bool) -> None:
    """Check rules files (default: those of the settings) and print every mistake with its position.

    Several files are checked as one rulebook: names must be unique across them. If all is well it says which
    place each name was taken for. Exit code 1 if there is an error; warnings do not count.
    """
    settings = config.load(context.obj)
    paths = files or tuple(settings.beside(file) for file in settings.rules)
    try:
        sources = rulebook.read(paths)
        book, problems = rulebook.check(sources, Channels(settings).refusal)
    except ConfigError as e:
        book, problems = None, e.problems
    errors = sum(not p.warning for p in problems)
    if as_json:
        meant = {} if book is None else {written: place.id for written, place in _meant(book)}
        say_json({"ok": not errors, "problems": [asdict(p) for p in problems], "places": meant})
    else:
        for problem in problems:
            click.echo(str(problem))
        if book is not None and not errors:
            people = "1 person" if len(book.travelers) == 1 else f"{len(book.travelers)} people"
            click.echo(
                f"ok: {counted(len(book.rules), 'rule')}, {people}, {counted(len(book.feeds), 'feed')}"
            )
            for written, place in _meant(book):
                around = f", {place.container}" if place.container else ""
                click.echo(f"  {written} means {place.name}{around} ({place.id})")
        else:
            click.echo(f"{counted(errors, 'error')}, {counted(len(problems) - errors, 'warning')}", err=True)
    if errors:
        context.exit(PROBLEMS)


def _meant(book: Rulebook) -> list[tuple[str, Place]]:
    """The places that regions name, in the order of their names as they are written; each once."""
    regions = (region for rule in book.rules for region in (*rule.where, *rule.exceptions))
    named = {region.written: region.place for region in regions if region.place is not None}
    return sorted(named.items(), key=lambda pair: pair[0])

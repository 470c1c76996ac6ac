"""`alerter rules check`; imports neither the store nor any channel's library."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from alerter import config, rulebook
from alerter.channels import Channels
from alerter.cli.output import PROBLEMS, counted, json_option, say_json
from alerter.errors import ConfigError


@click.command("check")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@json_option
@click.pass_context
def command(context: click.Context, files: tuple[Path, ...], *, as_json: bool) -> None:
    """Check rules files (default: those of the settings) and print every mistake with its position.

    Several files are checked as one rulebook: names must be unique across them. Exit code 1 if there is an
    error; warnings do not count.
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
        say_json({"ok": not errors, "problems": [asdict(p) for p in problems]})
    else:
        for problem in problems:
            click.echo(str(problem))
        if book is not None and not errors:
            people = "1 person" if len(book.travelers) == 1 else f"{len(book.travelers)} people"
            click.echo(
                f"ok: {counted(len(book.rules), 'rule')}, {people}, {counted(len(book.feeds), 'feed')}"
            )
        else:
            click.echo(f"{counted(errors, 'error')}, {counted(len(problems) - errors, 'warning')}", err=True)
    if errors:
        context.exit(PROBLEMS)

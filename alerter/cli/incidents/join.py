"""`alerter incidents join`, which may be left out: `alerter incidents FILE`."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, BinaryIO

import click

from alerter import catalog, config
from alerter.catalog.lexicon_ import lexicon
from alerter.cli.output import PROBLEMS, printable
from alerter.clustering.answering import Joiner
from alerter.clustering.asking import items
from alerter.locating.own_places import own_places
from rules.model import Problem
from rules.places.resolver import Resolver
from rules.reading import Reader

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from rules.model import Item


@click.command("join")
@click.argument("file", type=click.File("rb"), metavar="FILE|-")
@click.pass_context
def command(context: click.Context, file: BinaryIO) -> None:
    """Join the news in FILE (`-`: standard input) to incidents: JSON Lines in, JSON Lines out, in order.

    The word join may be left out: alerter incidents FILE.

    A line is an object with `ts`, and `title`, `summary` or `url`, and perhaps `id`, `lang`, `outlet` and
    `guid`, in order of arrival. The answer says its incident (`cluster`, the id of the item that opened it),
    whether somebody who hears of everything is told (`alert`), its role and why. Nothing is stored. A line
    that cannot be read is told on standard error and passed over; the exit code is 1 then.
    """
    settings = config.load(context.obj)
    resolver = Resolver(catalog.gazetteer(), own_places(settings))
    joiner = Joiner(Reader(resolver, lexicon()), settings.incident_window)
    try:
        whole = _answer_all(items(file, str(getattr(file, "name", "<stdin>"))), joiner)
    except KeyboardInterrupt:
        whole = False  # whoever pressed Ctrl-C knows why it ended
    if not whole:
        context.exit(PROBLEMS)


def _answer_all(asked: Iterable[tuple[Any, Item] | Problem], joiner: Joiner) -> bool:
    """Print the answers as they come; False if a line was none that can be answered."""
    out = sys.stdout.buffer
    at_once = out.isatty()
    whole = True
    try:
        for one in asked:
            if isinstance(one, Problem):
                whole = False
                click.echo(printable(str(one)), err=True)
                continue
            line = json.dumps(joiner.answer(*one), ensure_ascii=False)
            out.write((line + "\n").encode("utf-8", "backslashreplace"))
            if at_once:
                out.flush()
    finally:
        out.flush()
    return whole

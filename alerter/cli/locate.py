"""`alerter locate`."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, BinaryIO

import click

from alerter import catalog, config
from alerter.cli.output import PROBLEMS, printable
from alerter.locating.answering import Locator, document
from alerter.locating.asking import Question, UnknownHomeError, home_of, questions
from alerter.locating.own_places import own_places
from alerter.locating.showing import explained
from rules.model import Home, Problem
from rules.places.resolver import Resolver

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from alerter.locating.answering import Answer
    from rules.places.gazetteer import Gazetteer


@click.command("locate")
@click.argument("file", type=click.File("rb"), metavar="[FILE|-]", required=False)
@click.option("--text", help="Locate this text instead of a file, to try it out.")
@click.option("--lang", default="", help="With --text: its language, as ISO 639-1 (es); else it is detected.")
@click.option("--home", "lives", default="", help="With --text: the home of its feed (MX, MX-CHP, MX.05).")
@click.option("--explain", is_flag=True, help="Print sentences for a person instead of JSON.")
@click.pass_context
def command(  # noqa: PLR0913 - one for each thing that can be typed
    context: click.Context, file: BinaryIO | None, text: str | None, lang: str, lives: str, *, explain: bool
) -> None:
    """Say where the news in FILE (`-`: standard input) happened: JSON Lines in, JSON Lines out, in order.

    A line is an object with `title`, `text` or both, and perhaps `id`, `lang` and `feed_home`. The places of
    your rules files are known too. A line that cannot be read is told on standard error and passed over, a
    feed_home that is none is told and left out; the exit code is 1 then.
    """
    if (file is None) == (text is None):
        raise click.UsageError("Name a file, or - for standard input, or give --text.")
    if text is None and (lang or lives):
        raise click.UsageError("--lang and --home go with --text; in a file every line says its own.")
    gazetteer = catalog.gazetteer()
    if file is not None:
        asked: Iterable[Question | Problem] = questions(file, _name(file), gazetteer)
    else:
        asked = [Question(None, text=text or "", language=lang, home=_home(lives, gazetteer))]
    locator = Locator(Resolver(gazetteer, own_places(config.load(context.obj))))
    try:
        whole = _answer_all(asked, locator, explain=explain)
    except KeyboardInterrupt:
        whole = False  # whoever pressed Ctrl-C knows why it ended
    if not whole:
        context.exit(PROBLEMS)


def _name(file: BinaryIO) -> str:
    return str(getattr(file, "name", "<stdin>"))


def _home(code: str, gazetteer: Gazetteer) -> Home:
    """The home that one code names, a country or a state."""
    country, admin1 = ("", code) if "-" in code or "." in code else (code, "")
    try:
        return home_of(country, admin1, gazetteer)
    except UnknownHomeError as e:
        raise click.BadParameter(f"{e}; {e.hint}", param_hint="--home") from None


def _answer_all(asked: Iterable[Question | Problem], locator: Locator, *, explain: bool) -> bool:
    """Print the answers as they come; False if a line was none that can be answered."""
    out = sys.stdout.buffer
    at_once = out.isatty()
    whole = True
    try:
        for question in asked:
            if isinstance(question, Problem):
                whole = False
                click.echo(printable(str(question)), err=True)
                continue
            answer = locator.answer(question)
            out.write("".join(_lines(answer, explain=explain)).encode("utf-8", "backslashreplace"))
            if at_once:
                out.flush()
    finally:
        out.flush()
    return whole


def _lines(answer: Answer, *, explain: bool) -> Iterator[str]:
    if not explain:
        yield json.dumps(document(answer), ensure_ascii=False) + "\n"
        return
    for line in explained(answer):
        yield printable(line) + "\n"
    yield "\n"

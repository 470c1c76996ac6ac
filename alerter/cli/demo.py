"""`alerter demo`: the whole way of an alert on stories that come with the program."""

from __future__ import annotations

import asyncio
import io
import sys

import click

from alerter import log
from alerter.cli.output import PROBLEMS, json_option, say_json
from alerter.demo.document import document
from alerter.demo.play import play
from alerter.demo.show import console, show, watched
from alerter.demo.story import broken_promises


@click.command("demo")
@json_option
@click.pass_context
def command(context: click.Context, *, as_json: bool) -> None:
    """Run the whole way on bundled sample feeds, offline, and show every step.

    The real program polls seven feeds, joins their reports, matches them against the rules of six people and
    sends the alerts by mail, Slack and SMS; all of it on this machine, to stand-ins that show what arrives.
    Then it polls again and sends nothing. Your own settings and database are neither used nor touched.

    Exit code 1, and the reason, if anybody got another message than the demo promises.
    """
    log.set_up("error", "text")
    story = watched(sys.stderr, lambda step: asyncio.run(play(step)))
    wrong = broken_promises(story)
    _let_every_letter_through(as_json=as_json)
    if as_json:
        say_json(document(story, wrong))
    else:
        show(console(sys.stdout), story, wrong)
    if wrong:
        context.exit(PROBLEMS)


def _let_every_letter_through(*, as_json: bool) -> None:
    """JSON is always UTF-8; in a table a letter that the reader's encoding lacks becomes a question mark."""
    if not isinstance(sys.stdout, io.TextIOWrapper):
        return
    if as_json:
        sys.stdout.reconfigure(encoding="utf-8")
    else:
        sys.stdout.reconfigure(errors="replace")

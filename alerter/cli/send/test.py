"""`alerter send test`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from alerter import config, rulebook
from alerter.channels import Channels
from alerter.cli.output import PROBLEMS, json_option, printable, say_json
from alerter.clock import SystemClock
from alerter.render.sample import sample_message
from rules.model import Refused, Retry, Sent, Unknown, digest

if TYPE_CHECKING:
    from rules.model import Outcome, Traveler


@click.command("test")
@click.option("--to", "person", required=True, metavar="ID", help="The traveler's id in the rules files.")
@click.option("--channel", default="", help="Only this channel: email, sms, slack or url.")
@json_option
@click.pass_context
def command(context: click.Context, person: str, channel: str, *, as_json: bool) -> None:
    """Send a message marked TEST to each address of a traveler, and say what the services answered.

    The rules files are read as they are now; the daemon need not run. Exit code 1 unless all were accepted.
    """
    settings = config.load(context.obj)
    channels = Channels(settings)
    sources = rulebook.read([settings.beside(file) for file in settings.rules])
    book = rulebook.checked(sources, channels.refusal)
    traveler = _find(book.travelers, person)
    now = SystemClock().now()
    said = []
    for address in traveler.addresses:
        if channel in {"", address.channel}:
            message = sample_message(traveler, settings.sender, address.channel, now)
            outcome = channels.send(address, message, digest("test", address.id, now.isoformat())[:16])
            said.append((address.channel, _word(outcome), _detail(outcome)))
    if as_json:
        say_json([{"channel": c, "outcome": o, "detail": d} for c, o, d in said])
    else:
        for name, outcome_word, detail in said:
            click.echo(f"{name}: {outcome_word}" + (f" ({printable(detail)})" if detail else ""))
    if not said:
        click.echo(f"{person} has no {channel or 'address at all'}", err=True)
    if not said or any(word != "sent" for _, word, _ in said):
        context.exit(PROBLEMS)


def _find(travelers: tuple[Traveler, ...], person: str) -> Traveler:
    for traveler in travelers:
        if traveler.id == person:
            return traveler
    known = ", ".join(t.id for t in travelers) or "nobody"
    raise click.BadParameter(f"{person!r} is not in the rules files; they name {known}", param_hint="--to")


def _word(outcome: Outcome) -> str:
    return type(outcome).__name__.lower()


def _detail(outcome: Outcome) -> str:
    match outcome:
        case Sent(provider_id):
            return provider_id
        case Retry(why, _) | Refused(why) | Unknown(why):
            return why

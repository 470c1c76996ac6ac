"""The story of a run, printed: what was read, who was told what, who was not and why, and the second poll.

Plain text where no terminal listens; nothing that came from a feed is read as markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.text import Text

from alerter.demo import parts
from alerter.demo.play import LATER, STEPS

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

    from alerter.demo.story import Story

    Step = Callable[[str], None]

WIDTH, WIDEST = 80, 100
_INTRO = (
    "The feeds, the mail server, Slack and the SMS service of this demo are stand-ins on this machine. "
    "Everything between them is the real program. Papers, stories and people are invented; places and "
    "distances are real."
)


def console(file: TextIO) -> Console:
    """A console on `file`: as wide as the terminal, within reason, and 80 columns where there is none."""
    made = Console(file=file, highlight=False, markup=False, emoji=False)
    made.width = min(made.width, WIDEST) if made.is_terminal else WIDTH
    return made


def watched(file: TextIO, work: Callable[[Step], Story]) -> Story:
    """Do the work under a bar that grows with each feed and each message; none without a terminal."""
    columns = (BarColumn(40), MofNCompleteColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=console(file), disable=not file.isatty()) as progress:
        bar = progress.add_task("starting", total=STEPS)
        story = work(lambda what: progress.update(bar, advance=1, description=what))
        progress.update(bar, description="done")
    return story


def show(out: Console, story: Story, wrong: tuple[str, ...]) -> None:
    """Print the whole story, and at the end whether it went as promised."""
    out.print(_INTRO)
    told = len({a.decision.traveler_id for a in story.alerts})
    minutes = int(LATER.total_seconds() // 60)
    for number, (title, body) in enumerate(
        (
            (
                f"Asked for: {len(story.book.travelers)} people, {len(story.book.rules)} rules",
                parts.asked_for(story),
            ),
            (f"Read: {len(story.reports)} items of {len(story.book.feeds)} feeds", parts.read(story)),
            (f"Joined: {len(story.incidents)} incidents", parts.incidents(story)),
            (f"Told: {told} of {len(story.book.travelers)} people, and why", parts.told(story)),
            (f"Sent: {len(story.first.arrived)} messages, as they arrived", parts.messages(story)),
            ("Not told, and why: the first test that failed", parts.untold(story)),
            (f"Polled again, {minutes} minutes later by the demo's clock", parts.again(story)),
        ),
        1,
    ):
        out.print()
        out.rule(Text(f"{number}  {title}", "bold"), align="left", style="dim")
        out.print()
        out.print(body)
    out.print()
    out.print(_verdict(story, wrong))


def _verdict(story: Story, wrong: tuple[str, ...]) -> Text:
    if wrong:
        return Text("\n".join(["Not as promised:", *(f"- {sentence}" for sentence in wrong)]), "bold red")
    return Text.assemble(
        ("As promised: ", "bold green"),
        "one message for each person and channel that an incident concerns, none for anybody else, none "
        f"twice. It took {story.seconds:.1f} s, and nothing is left on this machine.\n",
        "Write your own rules, and add your own feeds: ",
        ("alerter init", "bold"),
    )

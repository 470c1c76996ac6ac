"""`alerter run`: the daemon, or one round of it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import click

from alerter import config, log
from alerter.app import App
from alerter.cli.output import PROBLEMS, json_option, say_json
from alerter.engine.local import run_once, serve
from rules.model import DeliveryState

if TYPE_CHECKING:
    from alerter.config import Settings


@click.command("run")
@click.option("--once", is_flag=True, help="Poll what is due, send what is due, and end.")
@json_option
@click.pass_context
def command(context: click.Context, *, once: bool, as_json: bool) -> None:
    """Poll feeds and send alerts until stopped (Ctrl-C, SIGTERM), or with --once a single round.

    One daemon runs on a database; a second one refuses to start and says which process is the first. Rules
    files are taken up when they change; with a mistake in them the old rules stay in force.
    """
    settings = config.load(context.obj if isinstance(context.obj, Path) else None)
    log.set_up(settings.log_level, settings.log_format)
    if not once:
        asyncio.run(_serve(settings))
        return
    summary, good = asyncio.run(_once(settings))
    if as_json:
        say_json(summary)
    else:
        click.echo(
            "polled {feeds_polled} feeds ({feeds_failed} failed), {new_items} new items, "
            "{alerts} deliveries made; outbox: {outbox}".format(**summary)
        )
    context.exit(0 if good else PROBLEMS)


async def _serve(settings: Settings) -> None:
    async with App(settings) as app:
        await serve(app)


async def _once(settings: Settings) -> tuple[dict[str, object], bool]:
    async with App(settings) as app:
        before = await app.in_store(app.store.outbox.counts)
        polled = await run_once(app)
        counts = await app.in_store(app.store.outbox.counts)
    failed = sum(not p.ok for p in polled)
    lost = (DeliveryState.REFUSED, DeliveryState.DEAD)
    # What waits for another try was not delivered: "nothing wrong" would be untrue. Old losses were told.
    troubled = counts.get(DeliveryState.DUE) or any(counts.get(s, 0) > before.get(s, 0) for s in lost)
    summary: dict[str, object] = {
        "feeds_polled": len(polled),
        "feeds_failed": failed,
        "new_items": sum(p.new_items for p in polled),
        "alerts": sum(p.new_deliveries for p in polled),
        "outbox": {state.value: count for state, count in sorted(counts.items())},
    }
    return summary, not failed and not troubled

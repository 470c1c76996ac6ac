"""`alerter feeds list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from alerter import config
from alerter.cli.output import counted, json_option, say_json, say_table
from alerter.service import open_store, seconds
from rules.model import FeedState

if TYPE_CHECKING:
    from datetime import datetime

    from rules.model import Cursor
    from state.feeds import FeedStatus


@click.command("list")
@json_option
@click.pass_context
def command(context: click.Context, *, as_json: bool) -> None:
    """List the feeds and how they are: when each was last polled well, and what is wrong with it."""
    with open_store(config.load(context.obj)) as store:
        feeds = store.feeds.all()
    if as_json:
        say_json([_document(status) for status in feeds])
        return
    if not feeds:
        click.echo("There are no feeds yet. Add one with: alerter feeds add URL")
        return
    say_table(
        ("STATE", "LAST OK", "TITLE", "HOME", "ADDRESS", "PROBLEM"),
        [
            (
                s.cursor.state.value,
                _when(s.cursor.last_ok),
                s.feed.title,
                " ".join(filter(None, (s.feed.home.admin1 or s.feed.home.country, s.feed.home.language))),
                s.feed.url,
                _problem(s.cursor),
            )
            for s in feeds
        ],
    )
    bad = sum(s.cursor.state in {FeedState.FAILING, FeedState.GONE} for s in feeds)
    click.echo(f"\n{counted(len(feeds), 'feed')}, {bad} with a problem")


def _problem(cursor: Cursor) -> str:
    if cursor.failures:
        return f"{cursor.reason} (failed {counted(cursor.failures, 'time')})"
    return "its guids change: not used" if cursor.keys.churning else ""


def _when(at: datetime | None) -> str:
    return at.strftime("%Y-%m-%d %H:%M UTC") if at else "never"


def _document(status: FeedStatus) -> dict[str, object]:
    feed, cursor = status.feed, status.cursor
    return {
        "id": feed.id,
        "url": feed.url,
        "title": feed.title,
        "outlet": feed.outlet,
        "country": feed.home.country,
        "admin1": feed.home.admin1,
        "language": feed.home.language,
        "kind": feed.kind.value,
        "interval_s": seconds(feed.interval),
        "declared": status.declared,
        "state": cursor.state.value,
        "failures": cursor.failures,
        "reason": cursor.reason,
        "guids_void_since": cursor.keys.churning.isoformat() if cursor.keys.churning else None,
        "void_keys": len(cursor.keys.void),
        "last_ok": cursor.last_ok.isoformat() if cursor.last_ok else None,
        "last_item": cursor.last_item.isoformat() if cursor.last_item else None,
        "next_poll": cursor.next_poll.isoformat() if cursor.next_poll else None,
    }

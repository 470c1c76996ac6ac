"""Who corrects incidents, and why: what `merge` and `split` ask in the same words."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING, Any

import click

from alerter.clock import SystemClock
from alerter.overriding import Author

if TYPE_CHECKING:
    from collections.abc import Callable


def author_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options `--note` and `--by`."""
    by = click.option("--by", default="", metavar="NAME", help="Who says so; default: your login name.")
    note = click.option("--note", default="", metavar="TEXT", help="Why; kept with it, and shown.")
    return note(by(command))


def author(by: str, note: str) -> Author:
    """The person at the keyboard, now."""
    return Author(by or _login(), SystemClock().now(), note)


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container may run as a number without a name
        return "unknown"

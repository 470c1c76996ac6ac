"""How commands speak: JSON for programs, plain aligned text for people."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

PROBLEMS = 1
"""Exit code of a command that did its work and found something wrong."""


def json_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option `--json`, that every command which reads has."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")(command)


def counted(number: int, noun: str) -> str:
    """A number with its noun.

    >>> counted(1, "rule"), counted(2, "rule")
    ('1 rule', '2 rules')
    """
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def say_json(value: object) -> None:
    """Print one JSON document, readable in any language."""
    _echo(json.dumps(value, ensure_ascii=False, indent=2, default=str))


def say_json_lines(values: Iterable[object]) -> None:
    """Print one JSON document a line."""
    for value in values:
        _echo(json.dumps(value, ensure_ascii=False, default=str))


def _echo(text: str) -> None:
    """Print text; JSON is UTF-8 by its standard, whatever the locale of the terminal."""
    click.echo(text.encode("utf-8", "backslashreplace"))


def say_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows under a head, columns aligned; text that would steer a terminal is made visible."""
    shown = [[printable(cell) for cell in row] for row in (head, *rows)]
    widths = [max(len(row[i]) for row in shown) for i in range(len(head))]
    for row in shown:
        cells = [cell.ljust(width) for cell, width in zip(row[:-1], widths[:-1], strict=True)]
        click.echo("  ".join([*cells, row[-1]]).rstrip())


def printable(text: str) -> str:
    r"""The text with control characters made visible: feeds must not steer a terminal.

    >>> printable("a\x1b[31mb")
    'a\\x1b[31mb'
    """
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)

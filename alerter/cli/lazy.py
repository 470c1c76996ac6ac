"""Click groups whose commands are imported when they are used, not when they are listed."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import click

if TYPE_CHECKING:
    from collections.abc import Mapping


class Leaf(NamedTuple):
    """A command: the module that holds it under the name `command`, and its one-line help."""

    module: str
    help: str


Branch = tuple[str, "Mapping[str, Leaf]"]
"""A group: its one-line help, and its commands."""

Tree = dict[str, Leaf | Branch]


class LazyGroup(click.Group):
    """A group made from a table; listing its commands imports none of them."""

    def __init__(self, *args: Any, tree: Mapping[str, Leaf | Branch], **kwargs: Any) -> None:  # noqa: ANN401 - Click's
        """Keep the table; all else is Click's."""
        super().__init__(*args, **kwargs)
        self.tree = tree

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order of the table, which is the order in which they are needed."""
        del ctx
        return list(self.tree)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now."""
        del ctx
        entry = self.tree.get(cmd_name)
        if entry is None:
            return None
        if isinstance(entry, Leaf):
            command: click.Command = import_module(entry.module).command
            return command
        help_text, tree = entry
        return LazyGroup(cmd_name, help=help_text, tree=tree)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table; Click would import every command to ask for its help."""
        del ctx
        rows = [
            (name, entry.help if isinstance(entry, Leaf) else entry[0]) for name, entry in self.tree.items()
        ]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

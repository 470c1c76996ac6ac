"""Click groups whose commands are imported when they are used, not when they are listed."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import click

if TYPE_CHECKING:
    from collections.abc import Mapping


_HELP = frozenset({"-h", "--help"})


class Leaf(NamedTuple):
    """A command: the module that holds it under the name `command`, and its one-line help."""

    module: str
    help: str


class Branch(NamedTuple):
    """A group: its one-line help, its commands, and perhaps which of them runs where none is named."""

    help: str
    tree: Mapping[str, Leaf]
    otherwise: str = ""


Tree = dict[str, Leaf | Branch]


class LazyGroup(click.Group):
    """A group made from a table; listing its commands imports none of them."""

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - Click's
        tree: Mapping[str, Leaf | Branch],
        otherwise: str = "",
        **kwargs: Any,  # noqa: ANN401
    ) -> None:
        """Keep the table; all else is Click's."""
        super().__init__(*args, **kwargs)
        self.tree = tree
        self.otherwise = otherwise

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As Click does; if the first word names no command, all go to the one that runs otherwise."""
        if self.otherwise and args and args[0] not in self.tree and args[0] not in _HELP:
            args = [self.otherwise, *args]
        return super().parse_args(ctx, args)

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
        usage = "COMMAND [ARGS]... | FILE" if entry.otherwise else "COMMAND [ARGS]..."
        return LazyGroup(
            cmd_name, help=entry.help, tree=entry.tree, otherwise=entry.otherwise, subcommand_metavar=usage
        )

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table; Click would import every command to ask for its help."""
        del ctx
        rows = [(name, entry.help) for name, entry in self.tree.items()]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

"""YAML as a tree of written things: every string as it was typed, and where each node stands.

`NO` stays Norway and `22:00` stays a time, because nothing is converted here. Built from the parser's
events and not by its loader: nesting, aliases and size are bounded before anybody walks the tree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import yaml

from rules.model import Problem

MAX_CHARACTERS = 5_000_000
MAX_DEPTH = 40
MAX_NODES = 500_000
"""Counted as a walk sees them: a thing named by ten aliases counts ten times."""

_LOADER: type[yaml.SafeLoader | yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_UNREADABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Scalar:
    """One written value; `plain` if it stood without quotes."""

    text: str
    plain: bool
    line: int
    column: int

    @property
    def void(self) -> bool:
        """True if nothing was written: `key:`, `key: ~` or `key: null`."""
        return self.plain and self.text in {"", "~", "null"}


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of nodes."""

    items: tuple[Node, ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the order written; a key may stand there twice."""

    pairs: tuple[tuple[Node, Node], ...]
    line: int
    column: int


Node = Scalar | Listing | Mapping


def compose(text: str, file: str) -> Node | Problem:
    """The one document of a YAML file as a tree, or the first reason why there is none."""
    if len(text) > MAX_CHARACTERS:
        hint = "split it: several files are read as one"
        return Problem(file, 1, 1, "R107", f"the file is longer than {MAX_CHARACTERS:,} characters", hint)
    if found := _UNREADABLE.search(text):
        line, column = (
            text.count("\n", 0, found.start()) + 1,
            found.start() - text.rfind("\n", 0, found.start()),
        )
        return Problem(
            file, line, column, "R100", f"character U+{ord(found[0]):04X} cannot stand in a text file"
        )
    try:
        return _Tree().read(text)
    except _Refused as e:
        return Problem(file, e.line, e.column, e.code, e.message, e.hint)
    except yaml.MarkedYAMLError as e:
        return _syntax(text, file, e)


def _syntax(text: str, file: str, error: yaml.MarkedYAMLError) -> Problem:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    message = f"not valid YAML: {error.problem}"
    if error.context:
        message += f" {error.context}"
    return Problem(file, line + 1, column + 1, "R100", message, _syntax_hint(text, line, column))


def _syntax_hint(text: str, line: int, column: int) -> str:
    """What the character at the place of the error usually means."""
    lines = text.splitlines()
    here = lines[line][column : column + 1] if line < len(lines) else ""
    if here == "\t":
        return "indent with spaces, not with tabs"
    if here and here in "@`%*&!|>":
        return f"a text that begins with {here} needs quotes"
    return ""


class _Refused(Exception):  # noqa: N818 - an answer on its way out of the loop, never seen outside
    def __init__(self, event: yaml.Event, code: str, message: str, hint: str = "") -> None:
        self.line, self.column = _position(event)
        self.code, self.message, self.hint = code, message, hint
        super().__init__(message)


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not been read; `size` counts the nodes a walk will see."""

    start: yaml.CollectionStartEvent
    nodes: list[Node] = field(default_factory=list)
    size: int = 1


class _Tree:
    """Builds the tree from events, with a stack of its own: no nesting can exhaust the interpreter's."""

    def __init__(self) -> None:
        self._open: list[_Open] = []
        self._named: dict[str, tuple[Node, int]] = {}
        self._root: Node | None = None

    def read(self, text: str) -> Node:
        """The root of the document; an empty scalar for an empty file."""
        for event in yaml.parse(text, Loader=_LOADER):
            if isinstance(event, yaml.ScalarEvent):
                self._scalar(event)
            elif isinstance(event, yaml.CollectionStartEvent):
                self._begin(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                self._end()
            elif isinstance(event, yaml.AliasEvent):
                self._alias(event)
            elif isinstance(event, yaml.DocumentStartEvent) and self._root is not None:
                raise _Refused(event, "R100", "a second document begins here", "remove the line ---")
        return self._root or Scalar("", plain=True, line=1, column=1)

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        _refuse_tag(event)
        self._add(event, Scalar(event.value, event.implicit[0], *_position(event)), 1, event.anchor)

    def _begin(self, event: yaml.CollectionStartEvent) -> None:
        _refuse_tag(event)
        if len(self._open) >= MAX_DEPTH:
            raise _Refused(event, "R107", f"nested deeper than {MAX_DEPTH} levels")
        self._open.append(_Open(event))

    def _end(self) -> None:
        done = self._open.pop()
        line, column = _position(done.start)
        node: Node
        if isinstance(done.start, yaml.MappingStartEvent):
            pairs = tuple(zip(done.nodes[::2], done.nodes[1::2], strict=True))
            node = Mapping(pairs, line, column)
        else:
            node = Listing(tuple(done.nodes), line, column)
        self._add(done.start, node, done.size, done.start.anchor)

    def _alias(self, event: yaml.AliasEvent) -> None:
        # A list that names itself is not finished when its alias is met, and so is unknown here too.
        if event.anchor not in self._named:
            hint = "a text that begins with * needs quotes"
            raise _Refused(event, "R100", f"nothing before this is marked &{event.anchor}", hint)
        node, size = self._named[event.anchor]
        self._add(event, node, size, None)

    def _add(self, event: yaml.Event, node: Node, size: int, anchor: str | None) -> None:
        if anchor:
            self._named[anchor] = (node, size)
        if not self._open:
            self._root = node
            return
        parent = self._open[-1]
        parent.nodes.append(node)
        parent.size += size
        if parent.size > MAX_NODES:
            hint = "split the file, or use fewer aliases: each counts as what it stands for"
            raise _Refused(event, "R107", f"more than {MAX_NODES:,} things in one file", hint)


def _position(event: yaml.Event) -> tuple[int, int]:
    """Line and column as people count them."""
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _refuse_tag(event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
    if event.tag is not None:
        raise _Refused(event, "R100", f"type marks like {event.tag} are not used here", "remove it")

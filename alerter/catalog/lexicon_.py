"""The word lists that ship with the program, compiled once."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from rules.topics import Lexicon

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

_KINDS = "kinds.toml"


@cache
def lexicon() -> Lexicon:
    """The shipped lexicon; compiled at the first call, the same object ever after."""
    return Lexicon(document())


def document() -> dict[str, Any]:
    """The shipped word lists as plain mappings: the kinds, and one table for each language file."""
    folder = files("alerter.catalog") / "lexicon"
    lists = {file.name: _parsed(file) for file in folder.iterdir() if file.name.endswith(".toml")}
    languages = {name.removesuffix(".toml"): lists[name] for name in sorted(lists) if name != _KINDS}
    return {"kinds": lists[_KINDS], "languages": languages}


def _parsed(file: Traversable) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))

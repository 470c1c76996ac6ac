"""The word lists that ship with the program, compiled once."""

from __future__ import annotations

import gc
import tomllib
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from rules.engine.stems import common_stems
from rules.topics import Lexicon
from rules.vocabulary import terms

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

_KINDS, _SCENES = "kinds.toml", "scenes.toml"


@cache
def lexicon() -> Lexicon:
    """The shipped lexicon; compiled at the first call, the same object ever after."""
    with _no_collection():
        return Lexicon(document())


@cache
def common() -> frozenset[str]:
    """The stems of all words of the lists: common in news of danger, so they tell no two incidents apart."""
    return common_stems(terms(document()))


def document() -> dict[str, Any]:
    """The shipped word lists as plain mappings: kinds, scenes, and one table for each language file."""
    folder = files("alerter.catalog") / "lexicon"
    lists = {file.name: _parsed(file) for file in folder.iterdir() if file.name.endswith(".toml")}
    shared = {_KINDS, _SCENES}
    languages = {name.removesuffix(".toml"): lists[name] for name in sorted(lists.keys() - shared)}
    return {"kinds": lists[_KINDS], "scenes": lists[_SCENES], "languages": languages}


@contextmanager
def _no_collection() -> Iterator[None]:
    """Half a million objects that all stay: to look for garbage among them takes as long as to make them."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _parsed(file: Traversable) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))

"""The rules files of an installation, read and checked together."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING

from alerter import catalog
from alerter.catalog.lexicon_ import lexicon
from alerter.errors import ConfigError
from rules import rulefile
from rules.model import Problem, Rulebook

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from rules.model import Address

    Refusal = Callable[[Address], str | None]


_LARGEST_SHAPE = 20_000_000
"""Bytes of a GeoJSON file; 10,000 positions need far less."""


@dataclass(frozen=True, slots=True)
class Sources:
    """The rules files as they are on disk; `version` names their exact content."""

    texts: tuple[tuple[str, str], ...]
    shapes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """For each rules file that names GeoJSON files, their texts by name; those that can be read."""

    @property
    def version(self) -> str:
        """A name for this content: the same files give the same version."""
        parts = [*self.texts, *(pair for texts in self.shapes.values() for pair in texts.items())]
        joined = "\x00".join(f"{name}\x00{text}" for name, text in parts)
        return hashlib.sha256(joined.encode()).hexdigest()


def read(files: Sequence[Path]) -> Sources:
    """The texts of the files; ConfigError names each that cannot be read."""
    texts, problems, shapes = [], [], {}
    for file in files:
        try:
            text = file.read_text(encoding="utf-8-sig")
            texts.append((str(file), text))
            if named := _shapes(file, text):
                shapes[str(file)] = named
        except OSError as e:
            hint = "write one with: alerter init"
            problems.append(Problem(str(file), 1, 1, "C102", f"cannot be read: {e.strerror}", hint))
        except UnicodeDecodeError as e:
            line = e.object[: e.start].count(b"\n") + 1
            problems.append(Problem(str(file), line, 1, "C103", "this line is not UTF-8", "save it as UTF-8"))
    if problems:
        raise ConfigError(problems)
    return Sources(tuple(texts), shapes)


def _shapes(file: Path, text: str) -> dict[str, str]:
    """The texts of the GeoJSON files that a rules file names; they lie beside it, or below.

    What cannot be read is left out: the check tells it, with the line that names it.
    """
    found = {}
    for name in rulefile.wanted(text):
        path = PurePath(name)
        if path.is_absolute() or ".." in path.parts:
            continue
        with suppress(OSError, ValueError):  # also a name with a NUL, and text that is not UTF-8
            shape = file.parent / path
            if shape.is_file() and shape.stat().st_size <= _LARGEST_SHAPE:
                found[name] = shape.read_text(encoding="utf-8-sig")
    return found


def check(sources: Sources, refusal: Refusal | None = None) -> tuple[Rulebook, tuple[Problem, ...]]:
    """The rulebook the files make together, and everything that is wrong with them, in order.

    The book is whole only if no problem is an error. `refusal` says why an address cannot work here.
    """
    return rulefile.load_files(sources.texts, catalog.gazetteer(), lexicon().kinds, refusal, sources.shapes)


def checked(sources: Sources, refusal: Refusal | None = None) -> Rulebook:
    """The rulebook; ConfigError with all errors if there is any. Warnings do not stop it."""
    book, problems = check(sources, refusal)
    if errors := [p for p in problems if not p.warning]:
        raise ConfigError(errors)
    return book

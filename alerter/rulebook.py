"""The rules files of an installation, read and checked together."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from alerter import catalog
from alerter.catalog.lexicon_ import lexicon
from alerter.errors import ConfigError
from rules import rulefile
from rules.model import Problem, Rulebook

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from rules.model import Address

    Refusal = Callable[[Address], str | None]


@dataclass(frozen=True, slots=True)
class Sources:
    """The rules files as they are on disk; `version` names their exact content."""

    texts: tuple[tuple[str, str], ...]

    @property
    def version(self) -> str:
        """A name for this content: the same files give the same version."""
        joined = "\x00".join(f"{name}\x00{text}" for name, text in self.texts)
        return hashlib.sha256(joined.encode()).hexdigest()


def read(files: Sequence[Path]) -> Sources:
    """The texts of the files; ConfigError names each that cannot be read."""
    texts, problems = [], []
    for file in files:
        try:
            texts.append((str(file), file.read_text(encoding="utf-8-sig")))
        except OSError as e:
            hint = "write one with: alerter init"
            problems.append(Problem(str(file), 1, 1, "C102", f"cannot be read: {e.strerror}", hint))
        except UnicodeDecodeError as e:
            line = e.object[: e.start].count(b"\n") + 1
            problems.append(Problem(str(file), line, 1, "C103", "this line is not UTF-8", "save it as UTF-8"))
    if problems:
        raise ConfigError(problems)
    return Sources(tuple(texts))


def check(sources: Sources, refusal: Refusal | None = None) -> tuple[Rulebook, tuple[Problem, ...]]:
    """The rulebook the files make together, and everything that is wrong with them, in order.

    The book is whole only if no problem is an error. `refusal` says why an address cannot work here.
    """
    return rulefile.load_files(sources.texts, catalog.gazetteer(), lexicon().kinds, refusal)


def checked(sources: Sources, refusal: Refusal | None = None) -> Rulebook:
    """The rulebook; ConfigError with all errors if there is any. Warnings do not stop it."""
    book, problems = check(sources, refusal)
    if errors := [p for p in problems if not p.warning]:
        raise ConfigError(errors)
    return book

"""Errors a person may meet, told as one sentence each, without a traceback.

AlerterError             what was asked for cannot be done, and why               (exit 1)
├── ConfigError          settings or rules that cannot be read: a list of Problems
├── OverrideError        incidents that cannot be merged or split so             (exit 1)
└── StrangerError        nobody of that name is in the rules                     (exit 2)

What is wrong with the database is a StoreError of `state.errors` (exit 3), which knows nothing of these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rules.model import Problem


class AlerterError(Exception):
    """The base of all errors that are told to a person as one sentence, without a traceback."""

    exit_code = 1


class ConfigError(AlerterError):
    """A document a person wrote has mistakes; all of them are listed."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        """Keep the problems; the message is one line for each."""
        self.problems = tuple(problems)
        super().__init__("\n".join(str(p) for p in problems))


class OverrideError(AlerterError):
    """Incidents cannot be merged or split as a person wants; the message says why."""


class StrangerError(AlerterError):
    """Nobody of that name is in the rules; the message says who is."""

    exit_code = 2

    def __init__(self, person: str, known: Sequence[str]) -> None:
        """Keep to what helps: the name that was asked for, and those there are."""
        super().__init__(f"{person!r} is nobody here; the rules name {', '.join(known) or 'nobody'}")

"""Our own phrases, in each language we have; dates and names as a reader's language writes them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from babel import Locale
from babel.dates import format_skeleton

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

LANGUAGES = ("en", "es")
"""The languages with phrases of their own; everybody else reads English."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """All phrases of one language, by `section.name`."""

    language: str
    texts: Mapping[str, str]

    def say(self, key: str, **values: object) -> str:
        """The phrase with its gaps filled; KeyError for a phrase that does not exist.

        Values are filled in, never read: `{0.__class__}` in a headline stays what it is.

        >>> phrases("es").say("what.dead", n=2)
        '2 muertos'
        """
        return self.texts[key].format(**values)

    def has(self, key: str) -> bool:
        """True if there is such a phrase."""
        return key in self.texts

    def name_of(self, language: str) -> str:
        """What readers call a language: `Spanish`, `español`; empty if it is unknown."""
        names: Mapping[str, str] = Locale(self.language).languages
        return names.get(language.partition("-")[0].lower(), "")

    def date(self, moment: datetime) -> str:
        """A day with weekday and year."""
        return format_skeleton("yMMMEd", moment, locale=self.language)

    def short_date(self, moment: datetime) -> str:
        """A day and month."""
        return format_skeleton("MMMd", moment, locale=self.language)


def phrases(language: str) -> Phrases:
    """The phrases for a reader of `language`: hers, or English.

    >>> phrases("es-MX").language, phrases("fr").language
    ('es', 'en')
    """
    short = language.partition("-")[0].lower()
    return _load(short if short in LANGUAGES else "en")


@cache
def _load(language: str) -> Phrases:
    text = (files("alerter.render") / "phrases" / f"{language}.toml").read_text(encoding="utf-8")
    sections = tomllib.loads(text).items()
    return Phrases(language, {f"{s}.{name}": said for s, names in sections for name, said in names.items()})

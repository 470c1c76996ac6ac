"""Given names, family names and ordinary words: what a name of a place may be instead."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from rules.places.names import key
from rules.text import fold, is_unspaced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from alerter.catalog.build.inputs import Inputs

_SHORTEST = 3
WORD_LISTS = {
    "de": ("wngerman",),
    "en": ("wamerican", "wbritish"),
    "es": ("wspanish",),
    "fr": ("wfrench",),
    "it": ("witalian",),
    "pt": ("wportuguese",),
}
COMMON_LANGUAGES = ("en", "es")
"""The languages whose words mark a name as common whatever the text's language is."""


def given_and_family(inputs: Inputs) -> tuple[frozenset[str], frozenset[str]]:
    """The folded words of all given and of all family names, in the scripts that write words apart."""
    found: dict[str, set[str]] = {"first_name": set(), "last_name": set()}
    for _, source in inputs.wheel_folder("Faker", "faker/providers/person", ".py"):
        for variable, name in _names(ast.parse(source)):
            for start, words in found.items():
                if variable.startswith(start):
                    words.update(
                        w for w in key(name).split(" ") if len(w) >= _SHORTEST and not is_unspaced(w)
                    )
    return frozenset(found["first_name"]), frozenset(found["last_name"])


def _names(module: ast.Module) -> Iterator[tuple[str, str]]:
    """The variables of a module's classes, each with the strings it is made of."""
    for node in ast.walk(module):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                if isinstance(target, ast.Name):
                    for part in ast.walk(node.value):
                        if isinstance(part, ast.Constant) and isinstance(part.value, str):
                            yield target.id, part.value


def ordinary_words(inputs: Inputs) -> dict[str, frozenset[str]]:
    """The ordinary words of each language, folded: those its word lists write small."""
    return {
        language: frozenset(word for package in packages for word in _small(inputs, package))
        for language, packages in WORD_LISTS.items()
    }


def _small(inputs: Inputs, package: str) -> Iterator[str]:
    for _, content in inputs.from_debian(package, "dict"):
        for word in content.decode("utf-8", "replace").split():
            if word[0].islower() and "'" not in word:
                yield fold(word)

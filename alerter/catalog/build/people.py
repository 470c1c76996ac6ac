"""Given names, family names and ordinary words: what a name of a place may be instead."""

from __future__ import annotations

import ast
import re
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
    "bg": ("wbulgarian",),
    "ca": ("wcatalan",),
    "cs": ("hunspell-cs",),
    "da": ("wdanish",),
    "el": ("hunspell-el",),
    "hr": ("hunspell-hr",),
    "hu": ("hunspell-hu",),
    "id": ("hunspell-id",),
    "lt": ("hunspell-lt",),
    "nb": ("wnorwegian",),
    "nl": ("wdutch",),
    "pl": ("wpolish",),
    "ro": ("hunspell-ro",),
    "ru": ("hunspell-ru",),
    "sk": ("hunspell-sk",),
    "sl": ("hunspell-sl",),
    "sr": ("hunspell-sr",),
    "sv": ("wswedish",),
    "uk": ("wukrainian",),
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
    for word in _of_speller(inputs, package) if package.startswith("hunspell") else _of_list(inputs, package):
        if word[:1].islower() and "'" not in word:
            yield fold(word)


def _of_list(inputs: Inputs, package: str) -> Iterator[str]:
    for _, content in inputs.from_debian(package, "dict"):
        try:
            words = content.decode("utf-8")
        except UnicodeDecodeError:
            words = content.decode("latin-1")
        yield from words.split()


def _of_speller(inputs: Inputs, package: str) -> Iterator[str]:
    """The words of a spelling dictionary: `word/FLAGS`, in the encoding that its rules name."""
    files = dict(inputs.from_debian(package, "hunspell"))
    for name, content in files.items():
        if name.endswith(".dic"):
            named = re.search(rb"^SET\s+(\S+)", files[name.removesuffix(".dic") + ".aff"], re.MULTILINE)
            encoding = named[1].decode("ascii") if named else "latin-1"
            for line in content.decode(encoding, "replace").splitlines():
                yield line.split("/", 1)[0].split("\t", 1)[0].strip()

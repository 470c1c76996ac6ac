"""What is known of a whole item before any of its names is judged: its words, its persons, its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rules.places.languages import Says

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rules.places.atlas import Atlas
    from rules.places.languages import Language
    from rules.places.mentions import Field
    from rules.text import Token

_TITLES = int(Says.TITLES)
_OF_THINGS = int(Says.THINGS)
_THINGS, _WORDS_OF_THINGS = 2, 40
"""So many words about things, and one in so many, say that an item is about things."""
_ROOT = 5


class Item:
    """What is known of the whole item before any mention is judged."""

    def __init__(self, fields: tuple[Field, ...], atlas: Atlas, language: Language, asked: str) -> None:
        self.atlas = atlas
        self.language = language
        self.words_of = language.code if asked else ""
        """The language whose ordinary words count; any, if it is not known."""
        self.fields = fields
        self.small: set[str] = set()
        """Words written small somewhere in the item."""
        self.persons: set[str] = set()
        """Words that follow a given name or a title somewhere in the item."""
        self.called: set[str] = set()
        """Given names that a family name follows somewhere in the item."""
        for text in fields:
            self._read(text)
        self.about_things = self._is_about_things()
        """It is about dishes, goods, breeds, names or films, which are called after places."""

    def _read(self, text: Field) -> None:
        previous: Token | None = None
        given, says = self.atlas.gazetteer.is_given, self.language.says
        for token in text.tokens:
            if not token.capital:
                self.small.add(token.folded)
                previous = token if says(token.folded) & _TITLES else None
                continue
            if previous is not None and not token.breaks and not text.shouting:
                self.persons.add(token.folded)
                if given(previous.folded) and self._is_surname(token.folded):
                    self.called.add(previous.folded)
            named = given(token.folded) or says(token.folded) & _TITLES
            previous = token if named and not text.shouting else None

    def _is_about_things(self) -> bool:
        words = sum(len(text.tokens) for text in self.fields)
        said = {word for text in self.fields for word in self._things(text)}
        return len(said) >= max(_THINGS, words / _WORDS_OF_THINGS)

    def _things(self, text: Field) -> Iterator[str]:
        """The words about things in a field, each as the first of its letters."""
        tokens, language = text.tokens, self.language
        for at, token in enumerate(tokens):
            if language.says(token.folded) & _OF_THINGS:
                yield token.folded[:_ROOT]
                continue
            reach = min(language.phrase_starts.get(token.folded, 1), len(tokens) - at)
            for length in range(reach, 1, -1):
                words = tuple(t.folded for t in tokens[at : at + length])
                if language.phrase(words) & _OF_THINGS:
                    yield "".join(words)
                    break

    def _is_surname(self, word: str) -> bool:
        gazetteer = self.atlas.gazetteer
        unnamed = not self.language.says(word) and not gazetteer.is_word(word)
        return unnamed and (gazetteer.is_family(word) or not gazetteer.lookup(word))

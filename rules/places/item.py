"""What is known of a whole item before any of its names is judged: its words, its persons, its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rules.places.languages import Says

if TYPE_CHECKING:
    from rules.places.atlas import Atlas
    from rules.places.languages import Language
    from rules.places.mentions import Field

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
        previous = ""
        given = self.atlas.gazetteer.is_given
        for token, known in zip(text.tokens, text.words, strict=True):
            word = token.folded
            if not token.capital:
                self.small.add(word)
                previous = word if known.says & _TITLES else ""
                continue
            if text.shouting:
                continue
            if previous and not token.breaks:
                self.persons.add(word)
                if given(previous) and self._is_surname(word):
                    self.called.add(previous)
            previous = word if known.says & _TITLES or given(word) else ""

    def _is_about_things(self) -> bool:
        words = sum(len(text.tokens) for text in self.fields)
        said = {self._thing(text, at) for text in self.fields for at in text.saying(_OF_THINGS)}
        return len(said) >= max(_THINGS, words / _WORDS_OF_THINGS)

    def _thing(self, text: Field, at: int) -> str:
        """The word about things there, as the first of its letters, or the longest phrase that begins so."""
        if text.words[at].says & _OF_THINGS:
            return text.folded[at][:_ROOT]
        reach = min(text.words[at].starts, len(text.words) - at)
        phrases = (text.folded[at : at + length] for length in range(reach, 1, -1))
        return "".join(next(words for words in phrases if self.language.phrase(words) & _OF_THINGS))

    def _is_surname(self, word: str) -> bool:
        gazetteer = self.atlas.gazetteer
        unnamed = not self.language.says(word) and not gazetteer.is_word(word)
        return unnamed and (gazetteer.is_family(word) or not gazetteer.lookup(word))

"""The places that an organisation adds itself, by the names it gives them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rules.places.names import key
from rules.text import is_unspaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rules.model import CustomPlace, Place


class Customs:
    """Custom places by id and by name; none unless some are given.

    Names are asked for as the gazetteer is asked: by `names.key`.
    """

    def __init__(self, places: Iterable[CustomPlace] = ()) -> None:
        self.places = tuple(places)
        self._ids = {custom.place.id: custom for custom in self.places}
        named: defaultdict[str, dict[str, Place]] = defaultdict(dict)
        longest: defaultdict[str, int] = defaultdict(int)
        for custom in self.places:
            for written in filter(None, map(key, custom.names)):
                named[written][custom.place.id] = custom.place
                tokens = written.split(" ")
                for first in _beginnings(tokens):
                    longest[first] = max(longest[first], len(tokens))
        self._named = {written: tuple(found.values()) for written, found in named.items()}
        self._longest = dict(longest)

    def __len__(self) -> int:
        return len(self.places)

    def lookup(self, folded_name: str) -> tuple[Place, ...]:
        """The places with this name or alias, in the order they were given; none if it is no name."""
        return self._named.get(folded_name, ())

    def longest(self, first: str) -> int:
        """The number of tokens of the longest name that begins with this token, 0 if there is none.

        A name in a script without spaces is found by its first character, and by its first two.
        """
        return self._longest.get(first, 0)

    def get(self, place_id: str) -> CustomPlace | None:
        """The custom place of this id (`org:mina-el-porvenir`), or None."""
        return self._ids.get(place_id)


def _beginnings(tokens: list[str]) -> Iterator[str]:
    yield tokens[0]
    if len(tokens) > 1 and is_unspaced(tokens[0]):
        yield f"{tokens[0]} {tokens[1]}"

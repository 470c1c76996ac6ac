"""The names a text may hold, as one language writes them, and the places each may mean.

Three things meet here: the gazetteer, the places an organisation added itself, and the inflection of the
language. What was found is kept: news repeats its words, and a look-up of the same word costs nothing twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from rules.model import Scope
from rules.places import layout
from rules.places.languages import SHORTEST_STEM, language_of
from rules.places.names import key
from rules.places.spelling import misspellings, sound
from rules.places.spoken import SPOKEN
from rules.places.weights import PRIOR
from rules.text import is_unspaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rules.model import Place
    from rules.places.custom import Customs
    from rules.places.gazetteer import Gazetteer, Row

_CACHE_LIMIT = 20_000
_NEAR_LIMIT = 4_000
_LATIN = "\u024f"
_SHORTEST_HEARD = 4
_MOST_OPTIONS = 24
_SMALL_TOWN = 150_000
_TINY_TOWN = 5_000
_TWO_CHARACTERS = 2
_KNOWN_BY_TWO, _KNOWN_AT_HOME = 50_000, 10_000
_STEM_PEOPLE = 1_000
"""An inflected form may stand for a town from so many people on; below, chance finds are too many."""


class Option(NamedTuple):
    """A place that a name may mean, with all that can be said of it before the text is looked at."""

    place: int
    row: Row
    rank: int
    """0: its own name; 1: a variant; 2: an unrelated lesser name."""
    inflected: bool
    prior: float
    custom: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What a run of words may name."""

    options: tuple[Option, ...]
    says: int = 0
    """What a prefix or ending written together with the name says, as bits of `Says`."""
    inflected: bool = False
    people: float = 0.0
    """Decimal logarithm of the people of the largest place meant; countries count as very large."""
    town: bool = False
    """True if none of the options is a country or state."""


NONE = Found(())


class Atlas:
    """Gazetteer and own places under one numbering: own places follow those of the gazetteer."""

    def __init__(self, gazetteer: Gazetteer, customs: Customs) -> None:
        self.gazetteer = gazetteer
        self.customs = customs
        self._size = len(gazetteer)
        self._own = {custom.place.id: self._size + at for at, custom in enumerate(customs.places)}
        self._names: dict[str, Names] = {}
        self._spoken: dict[str, frozenset[int]] = {}
        self._near: dict[str, tuple[tuple[int, ...], ...]] = {}

    def names(self, language: str) -> Names:
        """The names as this language writes them."""
        spoken = language_of(language)
        found = self._names.get(spoken.code)
        if found is None:
            found = self._names[spoken.code] = Names(self, spoken.code)
        return found

    def spoken(self, language: str) -> frozenset[int]:
        """The numbers of the countries where news is written in this language; none if it is not known."""
        if not language:
            return frozenset()
        code = language_of(language).code
        found = self._spoken.get(code)
        if found is None:
            indexes = (self.gazetteer.index(country) for country in SPOKEN.get(code, "").split())
            found = self._spoken[code] = frozenset(index for index in indexes if index is not None)
        return found

    def coded(self, code: str) -> Found:
        """The one place that has this code, as if a name had been found; none if there is no such code."""
        index = self.gazetteer.index(code)
        if index is None:
            return NONE
        return _weighed([Option(index, self.gazetteer.row(index), 0, inflected=False, prior=0.0)])

    def also(self, found: Found, indexes: Iterable[int]) -> Found:
        """What was found, and these places as well, under a lesser name."""
        more = [Option(index, self.gazetteer.row(index), 1, inflected=False, prior=0.0) for index in indexes]
        return _weighed([*found.options, *more], found.says, inflected=found.inflected)

    def probe(self, says: int) -> Found:
        """A stand-in for a name that is not known yet, to ask what the words beside it say."""
        return Found((Option(0, self.gazetteer.row(0), 1, inflected=False, prior=0.0),), says)

    def named(self, code: str) -> list[Option]:
        """The place of a code of a language's own list, and the town of a state that is called like it."""
        found = list(self.coded(code).options)
        if found and found[0].row.scope == Scope.ADMIN1:
            state = found[0].place
            for candidate in self.gazetteer.lookup(key(self.gazetteer.names_of(state))):
                row = self.gazetteer.row(candidate.place)
                if row.scope == Scope.TOWN and row.admin1 == state and candidate.rank == 0:
                    found.append(Option(candidate.place, row, 0, inflected=False, prior=0.0))
        return found

    def near(self, name: str) -> tuple[tuple[int, ...], ...]:
        """For each name that differs from this one by a letter, the places the gazetteer has of it."""
        found = self._near.get(name)
        if found is None:
            known = self.gazetteer.known_among(misspellings(name))
            found = tuple(tuple(c.place for c in candidates) for candidates in known.values())
            if len(self._near) >= _NEAR_LIMIT:
                self._near.clear()
            self._near[name] = found
        return found

    def place(self, index: int) -> Place:
        """The place of this number."""
        if index >= self._size:
            return self.customs.places[index - self._size].place
        return self.gazetteer.place(index)

    def options(self, key: str, *, inflected: bool = False) -> list[Option]:
        """The places of exactly this name, without their priors' rivals weighed in."""
        row = self.gazetteer.row
        found = [Option(c.place, row(c.place), c.rank, inflected, 0.0) for c in self.gazetteer.lookup(key)]
        for place in self.customs.lookup(key):
            index = self._own[place.id]
            found.append(Option(index, self._custom_row(place), 0, inflected, 0.0, custom=True))
        return found

    def _custom_row(self, place: Place) -> Row:
        """An own place as a row: it lies where its parent lies."""
        parent = self.gazetteer.index(place.path[-2]) if len(place.path) > 1 else None
        above = self.gazetteer.row(parent) if parent is not None else None
        state = -1
        if above is not None:
            state = parent if above.scope == Scope.ADMIN1 else above.admin1  # type: ignore[assignment]
        country = self.gazetteer.index(place.country)
        point = place.point
        from rules.places.gazetteer import Row  # noqa: PLC0415 - the annotation alone needs no import

        return Row(
            scope=Scope.TOWN,
            country=-1 if country is None else country,
            admin1=state,
            admin2=-1,
            lat=point.lat if point else float("nan"),
            lon=point.lon if point else float("nan"),
            population=place.population,
            capital=False,
            seat=False,
            airport=False,
            people=4.0,
        )


class Names:
    """The names of the world as one language writes them."""

    def __init__(self, atlas: Atlas, language: str) -> None:
        self.atlas = atlas
        self.language = language_of(language)
        self._found: dict[str, Found] = {}
        self._longest: dict[str, int] = {}
        self._people: dict[str, Found] = {}
        self._wholes: dict[str, tuple[tuple[int, ...], ...]] = {}

    def longest(self, first: str, second: str = "") -> int:
        """The number of tokens of the longest name that begins with this token (and character)."""
        key = f"{first} {second}" if second and is_unspaced(first) else first
        found = self._longest.get(key)
        if found is None:
            found = self._reach(key)
            if len(self._longest) >= _CACHE_LIMIT:
                self._longest.clear()
            self._longest[key] = found
        return found

    def _reach(self, first: str) -> int:
        gazetteer, customs = self.atlas.gazetteer, self.atlas.customs
        reach = max(gazetteer.longest(first), customs.longest(first), self.language.reach.get(first, 1))
        if is_unspaced(first):
            return reach
        for form in self.language.base_forms((first,)):
            reach = max(
                reach, gazetteer.longest(form), customs.longest(form), self.language.reach.get(form, 1)
            )
        for form, _ in self.language.without_prefix(first, shortest=1):
            reach = max(
                reach, gazetteer.longest(form), customs.longest(form), self.language.reach.get(form, 1)
            )
        return reach

    def find(self, words: tuple[str, ...]) -> Found:
        """The places a run of folded words may mean; none if it is no name."""
        key = " ".join(words) if len(words) > 1 else words[0]
        found = self._found.get(key)
        if found is None:
            found = self._look(key, words)
            if len(self._found) >= _CACHE_LIMIT:
                self._found.clear()
            self._found[key] = found
        return found

    def _look(self, key: str, words: tuple[str, ...]) -> Found:
        options = self.atlas.options(key)
        code = self.language.names.get(key)
        if code is not None:
            options = [*(o for o in options if o.rank == 0), *self.atlas.named(code)]
        if is_unspaced(words[0]):
            if len(words) == _TWO_CHARACTERS:
                options = [o for o in options if self._is_known_by_two(o.row)]
            return _weighed(options)
        exact = bool(options)
        says = 0
        for form in self.language.base_forms(words):
            more = self._inflected(form)
            if more:
                says |= self.language.ending_says(words[-1])
                options += more
        if not exact:
            for form, said in self._unprefixed(words):
                more = self._inflected(" ".join((form, *words[1:])))
                says |= said if more else 0
                options += more
        # A name that is found as it is written has no ending or prefix that could say anything.
        return _weighed(options, 0 if exact else says, inflected=not exact)

    def _is_known_by_two(self, row: Row) -> bool:
        """Two signs name a town of some size only; a smaller one in Japan to the Japanese."""
        at_home = self.language.code == "ja" and row.country in self.atlas.spoken("ja")
        return row.scope < Scope.ADMIN2 or row.population >= (_KNOWN_AT_HOME if at_home else _KNOWN_BY_TWO)

    def _inflected(self, form: str) -> list[Option]:
        """The places a form may name that the text writes otherwise."""
        found = [o for o in self.atlas.options(form, inflected=True) if _is_known(o)]
        code = self.language.names.get(form)
        if code is None:
            return found
        listed = [o._replace(inflected=True) for o in self.atlas.named(code)]
        return [*(o for o in found if o.rank == 0), *listed]

    def demonym(self, word: str) -> Found:
        """The country or state whose people or things the folded word names."""
        found = self._people.get(word)
        if found is None:
            code = self.language.demonym(word)
            if not code and " " not in word:
                code = self.atlas.gazetteer.demonym(word)
            found = self.atlas.coded(code) if code else NONE
            if len(self._people) >= _CACHE_LIMIT:
                self._people.clear()
            self._people[word] = found
        return found

    def wholes(self, word: str) -> tuple[tuple[int, ...], ...]:
        """The places of whose name a word, or a base form of it, is a part; then those that sound so."""
        found = self._wholes.get(word)
        if found is None:
            lookup = self.atlas.gazetteer.lookup
            known = map(lookup, _keys_of_wholes((word, *self.language.base_forms((word,)))))
            found = tuple(tuple(c.place for c in candidates) for candidates in known if candidates)
            if len(self._wholes) >= _NEAR_LIMIT:
                self._wholes.clear()
            self._wholes[word] = found
        return found

    def _unprefixed(self, words: tuple[str, ...]) -> Iterable[tuple[str, int]]:
        # Of a name of several words the first may be one letter: he ג'נין.
        shortest = 1 if len(words) > 1 else SHORTEST_STEM
        strip = self.language.without_prefix
        once = strip(words[0], shortest)
        # What is left may be a word of its own, and no name with yet another prefix: بـ + ولاية.
        unknown = [(form, said) for form, said in once if not self.language.says(form)]
        twice = [(w, said | more) for form, said in unknown for w, more in strip(form, shortest)]
        return dict.fromkeys([*once, *twice])


def _keys_of_wholes(forms: Iterable[str]) -> Iterator[str]:
    for form in forms:
        yield layout.PART + form
        if form[:1] > _LATIN and len(form) > _SHORTEST_HEARD and (heard := sound(form)):
            yield layout.SOUND + heard


def _is_known(option: Option) -> bool:
    return option.row.scope < Scope.TOWN or option.row.population >= _STEM_PEOPLE or option.custom


def _weighed(options: list[Option], says: int = 0, *, inflected: bool = False) -> Found:
    """The options with their priors, the best first; each place once, by its best name."""
    if not options:
        return NONE
    best: dict[int, Option] = {}
    for option in options:
        known = best.get(option.place)
        if known is None or (option.inflected, option.rank) < (known.inflected, known.rank):
            best[option.place] = option
    own = {o.row.scope for o in best.values() if o.rank == 0}
    rated = [o._replace(prior=_prior(o, own)) for o in best.values()]
    rated.sort(key=lambda o: (-o.prior, o.place))
    people = max(_people(o.row) for o in rated)
    town = all(o.row.scope > Scope.ADMIN1 for o in rated)
    return Found(tuple(rated[:_MOST_OPTIONS]), says, inflected, people, town)


def _people(row: Row) -> float:
    if row.scope <= Scope.COUNTRY:
        return 9.0
    if row.scope == Scope.ADMIN1:
        return 6.3
    return 3.0 if row.scope == Scope.ADMIN2 else row.people


def _prior(option: Option, own: set[Scope]) -> float:
    return sum(PRIOR[name] * value for name, value in prior_features(option, own))


def prior_features(option: Option, own: set[Scope]) -> list[tuple[str, float]]:
    """What the place counts before the text is read, by name of the weight: its kind, its people, its name.

    `own` says what kinds of place have the name as their own.
    """
    row = option.row
    found: list[tuple[str, float]] = []
    if row.scope < Scope.COUNTRY:
        found.append(("world", 1.0))
    elif row.scope == Scope.COUNTRY:
        found += [("country", 1.0), ("country_people", row.people)]
    elif row.scope == Scope.ADMIN1:
        found += [("admin1", 1.0), ("admin1_people", max(row.people, 4.0))]
    elif row.scope == Scope.ADMIN2:
        found.append(("admin2", 1.0))
    else:
        found += [("town_people", max(row.people, 1.8)), ("capital", row.capital), ("seat", row.seat)]
        found += [("airport", row.airport), ("custom", option.custom)]
        if Scope.COUNTRY in own:
            found.append(("country_namesake", 1.0))
        elif Scope.ADMIN1 in own and row.population < _SMALL_TOWN:
            # A village never beats the state whose name it has.
            tiny = option.rank > 0 or row.population < _TINY_TOWN
            found.append(("tiny_namesake" if tiny else "small_namesake", 1.0))
    if option.rank:
        found.append(("beside_country" if Scope.COUNTRY in own else f"rank{option.rank}", 1.0))
    found.append(("inflected", option.inflected))
    return found

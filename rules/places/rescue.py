"""Names that are almost known: misspelt, cut short, or spelled by ear in another script.

Only after a word such as `in`, only within the states the item names or the feed is at home in, and only if
one place is clearly the nearest: a misspelt village must not become a village elsewhere. Where no state is
named but a small country, the whole country is searched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rules.model import Scope
from rules.places.atlas import NONE
from rules.places.clues import Clue, clue_of
from rules.places.languages import Says
from rules.places.mentions import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rules.places.atlas import Atlas, Names
    from rules.places.ballot import HomeRow
    from rules.places.gazetteer import Row
    from rules.places.languages import Word
    from rules.places.mentions import Field

_SHORTEST = 6
_SHORTEST_PART = 4
_MOST_STATES = 4
_MOST_TRIES = 12
_LONGEST_RUN = 4
_KNOWN = 5.0
_FEW_PLACES = 6_000
_LIKELY = 0.5
_BEFORE = int(Says.AT | Says.PLACE_NOUNS | Says.STATES | Says.TOWARDS)
_MEANT = frozenset({Clue.LOCATED, Clue.BARE, Clue.TOWARDS, Clue.FROM})
_COMMON = int(Says.COMMON)


def rescue(
    fields: tuple[Field, ...], mentions: list[Mention], names: Names, atlas: Atlas, home: HomeRow | None
) -> bool:
    """Add mentions for unknown names that are nearly those of a state; True if any was added.

    One that covers a mention of only part of it takes that one out. Names that are known elsewhere may also
    mean the place of the state whose name ends or begins so.
    """
    areas = _areas(mentions, home, atlas)
    if not areas:
        return False
    for mention in mentions:
        # A bare name is cut short only by a paper that is at home there.
        known = {""} if mention.clue is Clue.BARE else {"", *(m.key for m in mentions)} - {mention.key}
        _cut_short(mention, frozenset(area for area, by in areas.items() if by & known), names, atlas)
    inside = frozenset(areas)
    found = [m for text in fields for m in _rescued(text, mentions, inside, names, atlas)]
    for mention in found:
        mention.clue = clue_of(mention, names.language)[0]
        mention.evidence, mention.heard, mention.features = 1.0, 0.7, ["spelled"]
        mentions[:] = [m for m in mentions if not _inside(m, mention)]
    mentions += found
    return bool(found)


def _inside(one: Mention, two: Mention) -> bool:
    return one.field is two.field and two.first <= one.first and one.last <= two.last


def _areas(mentions: list[Mention], home: HomeRow | None, atlas: Atlas) -> dict[int, set[str]]:
    """The states the item speaks of, with the names that say so; or else its countries.

    The home's (said by no name), named ones, those of large towns.
    """
    found: dict[int, set[str]] = {}
    if home is not None and home.admin1 >= 0:
        found[home.admin1] = {""}
    for mention in mentions:
        if not mention.options or mention.heard < _LIKELY:
            continue
        row = mention.options[0].row
        if row.admin1 >= 0 and (row.scope == Scope.ADMIN1 or row.people >= _KNOWN):
            found.setdefault(row.admin1, set()).add(mention.key)
    return dict(list((found | _small_countries(mentions, atlas)).items())[:_MOST_STATES])


def _small_countries(mentions: list[Mention], atlas: Atlas) -> dict[int, set[str]]:
    """The countries that are named, if they have few enough towns to look through."""
    found: dict[int, set[str]] = {}
    for mention in mentions:
        row = mention.options[0].row if mention.options and mention.heard >= _LIKELY else None
        if row is not None and row.scope == Scope.COUNTRY and row.country >= 0:
            found.setdefault(row.country, set()).add(mention.key)
    return {c: by for c, by in found.items() if len(atlas.gazetteer.places_of(c)) <= _FEW_PLACES}


def _cut_short(mention: Mention, areas: frozenset[int], names: Names, atlas: Atlas) -> None:
    """Let a single name that none of the states has also mean their town of which it is a part."""
    if not mention.single or mention.coded or mention.demonym or len(mention.key) < _SHORTEST_PART:
        return
    if mention.clue not in _MEANT or any(o.row.admin1 in areas for o in mention.options):
        return
    if mention.options[0].row.scope <= Scope.COUNTRY or _goes_on(mention):
        return
    more = _parts(mention.key, areas, names, atlas)
    if more:
        mention.found = atlas.also(mention.found, more)


def _goes_on(mention: Mention) -> bool:
    """True if a capital right beside it makes it part of a longer, unknown name."""
    beside = (mention.before, mention.after)
    return any(token is not None and token.capital for token in beside) and not mention.field.shouting


def _parts(word: str, areas: frozenset[int], names: Names, atlas: Atlas) -> list[int]:
    """The largest town of the areas of whose name the word is the first or last, or that sounds like it."""
    row = atlas.gazetteer.row
    for places in names.wholes(word):
        inside = [place for place in places if _lies(row(place), areas)]
        if inside:
            return [max(inside, key=lambda place: (row(place).population, -place))]
    return []


# --------------------------------------------------------------------------- unknown names


def _rescued(
    text: Field, mentions: list[Mention], areas: frozenset[int], names: Names, atlas: Atlas
) -> Iterator[Mention]:
    if text.shouting:
        return
    tries = 0
    for first, last in _unknown(text, mentions, names):
        if tries == _MOST_TRIES:
            return
        tries += 1
        words = " ".join(text.folded[first : last + 1])
        if first == last and (atlas.gazetteer.is_given(words) or text.words[first].says):
            continue
        indexes = _nearest(words, areas, atlas)
        if not indexes and first == last:
            indexes = _parts(words, areas, names, atlas)
        if indexes:
            yield Mention(text, first, last, words, atlas.also(NONE, indexes))


def _unknown(text: Field, mentions: list[Mention], names: Names) -> Iterator[tuple[int, int]]:
    """Runs of words that a word such as `in` makes names, and that are no known name as a whole."""
    tokens = text.tokens
    starts = {m.first: m for m in mentions if m.field is text and not m.demonym}
    for at, (token, word) in enumerate(zip(tokens, text.words, strict=True)):
        cased = word.cased
        if cased and (not token.capital or not _introduced(text, at, names)):
            continue
        if word.unspaced or token.folded[:1].isdigit():
            continue
        last = _run(text, at) if cased else at
        known = starts.get(at)
        if known is not None and known.last >= last:
            continue
        if sum(map(len, text.folded[at : last + 1])) < (_SHORTEST if cased else _SHORTEST_PART):
            continue
        if cased or _is_located(text, at, names):
            yield at, last


def _introduced(text: Field, at: int, names: Names) -> bool:
    if at == 0:
        return text.name == "title" and text.gap(0).strip()[:1] == ":"
    before = text.tokens[at - 1]
    return (
        not text.tokens[at].breaks
        and not before.capital
        and bool(text.words[at - 1].says & _BEFORE or names.language.ending_says(text.folded[at]))
    )


def _run(text: Field, at: int) -> int:
    tokens = text.tokens
    last = at
    while last + 1 < len(tokens) and last - at < _LONGEST_RUN - 1:
        following = tokens[last + 1]
        if following.breaks or not following.capital:
            break
        last += 1
    return last


def _is_located(text: Field, at: int, names: Names) -> bool:
    """True for a word of a script without capitals that the words beside it make the place of the news."""
    word = text.folded[at]
    if text.words[at].says & _COMMON:
        return False
    says = names.language.ending_says(word)
    if at and not says and all(w.says == 0 and w.starts == w.ends == 1 for w in _beside(text, at)):
        return False
    probe = Mention(text, at, at, word, names.atlas.probe(says))
    return clue_of(probe, names.language)[0] is Clue.LOCATED


def _beside(text: Field, at: int) -> tuple[Word, ...]:
    return text.words[max(0, at - 1) : at] + text.words[at + 1 : at + 2]


def _nearest(words: str, areas: frozenset[int], atlas: Atlas) -> list[int]:
    """The places of the areas whose name differs by one letter, if that is one name."""
    row = atlas.gazetteer.row
    near = ([place for place in places if _lies(row(place), areas)] for places in atlas.near(words))
    found = [inside for inside in near if inside]
    indexes = {index for inside in found for index in inside}
    return sorted(indexes) if len(found) == 1 or len(indexes) == 1 else []


def _lies(row: Row, areas: frozenset[int]) -> bool:
    return row.scope == Scope.TOWN and (row.admin1 in areas or row.country in areas)

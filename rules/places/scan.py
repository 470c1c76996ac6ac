"""Finds the names of places in a text: whole words, the longest name first, never across a break."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as made
from typing import TYPE_CHECKING

from rules.model import Role, Scope
from rules.places import words
from rules.places.gazetteer import Candidate
from rules.places.names import LONGEST_NAME, has_case, is_arabic, is_cyrillic, other_keys
from rules.text import Token, is_unspaced, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rules.places.gazetteer import Gazetteer

_READ = 2_000
"""Characters of a field that are read: a summary says where in its first lines."""
_INFLECTED = 4
"""Tokens tried where the first one may be inflected, and so is not known to begin names."""
_SHORT = 3
_TITLE_CASE = 0.7
_TITLE_CASE_WORDS = 5
_LOWER_DEMONYMS = frozenset({"es", "fr", "pt", "it", "ca", ""})
_POSTAL = 2
_ACRONYM = 4


@dataclass(frozen=True, slots=True)
class Field:
    """A title or summary, cut into tokens."""

    name: str
    text: str
    tokens: tuple[Token, ...]
    shouting: bool
    """Most words have a capital (Title Case, ALL CAPS), so a capital is no sign of a name."""


@dataclass(slots=True)
class Mention:
    """A run of tokens that may name a place, and what the words beside it say (see `cues`)."""

    field: Field
    first: int
    last: int
    key: str
    candidates: tuple[Candidate, ...]
    inflected: bool = False
    abbreviation: bool = False
    demonym: bool = False
    evidence: float = 0.0
    role: Role = Role.HAPPENED
    located: bool = False
    """A word beside it says that it happened there."""
    people: int = 0
    """How many people the best known of the candidates has."""
    near: list[Mention] = made(default_factory=list)
    """Mentions that may contain it: `X, Y`, `X (Y`, `X in Y`."""

    @property
    def start(self) -> int:
        """Where it begins in its field's text."""
        return self.field.tokens[self.first].start

    @property
    def end(self) -> int:
        """Where it ends in its field's text."""
        return self.field.tokens[self.last].end

    @property
    def text(self) -> str:
        """The words as they are written."""
        return self.field.text[self.start : self.end]

    @property
    def single(self) -> bool:
        """True if it is one word."""
        return self.first == self.last

    @property
    def before(self) -> Token | None:
        """The token before it in the same phrase."""
        tokens = self.field.tokens
        return tokens[self.first - 1] if self.first and not tokens[self.first].breaks else None

    @property
    def after(self) -> Token | None:
        """The token after it in the same phrase."""
        tokens = self.field.tokens
        follows = self.last + 1 < len(tokens) and not tokens[self.last + 1].breaks
        return tokens[self.last + 1] if follows else None


def cut(name: str, text: str) -> Field:
    """The field's text in tokens, and whether its capitals mean anything."""
    text = text[:_READ]
    tokens = tokenise(text)
    long = [t for t in tokens if t.end - t.start > _SHORT and has_case(t.folded)]
    raised = sum(t.capital for t in long)
    shouting = len(long) >= _TITLE_CASE_WORDS and raised >= _TITLE_CASE * len(long)
    return Field(name, text, tokens, shouting)


def scan(text: Field, gazetteer: Gazetteer, language: str) -> list[Mention]:
    """All mentions in the field, in order, none inside another."""
    found = []
    at = 0
    while at < len(text.tokens):
        mention = _mention_at(text, at, gazetteer, language)
        if mention is None:
            at += 1
            continue
        found.append(mention)
        at = mention.last + 1
    return found


def _mention_at(text: Field, at: int, gazetteer: Gazetteer, language: str) -> Mention | None:
    token = text.tokens[at]
    if token.folded[:1].isdigit() or not _may_begin(text, at):
        return _demonym(text, at, gazetteer, language)
    written = text.text[token.start : token.end]
    if written in words.ABBREVIATIONS and not text.text.isupper():
        return _coded(text, at, words.ABBREVIATIONS[written], gazetteer)
    if len(written) == _POSTAL and written.isupper() and _follows_comma(text, at):
        return _coded(text, at, "US-" + written, gazetteer)
    for last, key in _runs(text, at, gazetteer):
        candidates = gazetteer.lookup(key)
        inflected = not candidates
        if inflected:
            candidates = _by_other_key(text.tokens[at : last + 1], gazetteer, language)
        if candidates and (_is_written_as_name(text, at, last) or _is_area(candidates, last - at, gazetteer)):
            return Mention(text, at, last, key, candidates, inflected=inflected)
    return _demonym(text, at, gazetteer, language)


def _may_begin(text: Field, at: int) -> bool:
    token = text.tokens[at]
    if has_case(token.folded):
        return token.capital
    if "\uac00" <= token.folded <= "\ud7a3":
        return at == 0 or text.tokens[at - 1].end < token.start
    return True


def _runs(text: Field, at: int, gazetteer: Gazetteer) -> Iterator[tuple[int, str]]:
    """The runs of tokens that may be a name, the longest first: index of the last token, key."""
    first = text.tokens[at].folded
    longest = gazetteer.longest(first)
    if is_cyrillic(first) or is_arabic(first):
        longest = max(longest, _INFLECTED)
    limit = at
    while limit + 1 < len(text.tokens) and limit + 1 - at < min(longest, LONGEST_NAME):
        if text.tokens[limit + 1].breaks:
            break
        limit += 1
    for last in range(limit, at - 1, -1):
        yield last, " ".join(t.folded for t in text.tokens[at : last + 1])


def _by_other_key(tokens: tuple[Token, ...], gazetteer: Gazetteer, language: str) -> tuple[Candidate, ...]:
    run = tuple(t.folded for t in tokens)
    for key in other_keys(run):
        found = gazetteer.lookup(key)
        if found:
            return found
    last = run[-1]
    if language == "de" and last.endswith("s") and len(last) > _SHORT + 1:
        return gazetteer.lookup(" ".join((*run[:-1], last[:-1])))  # Mexikos Regierung
    return ()


def _is_written_as_name(text: Field, first: int, last: int) -> bool:
    """False for a run whose last word is written small, and for an abbreviation's letters as a word."""
    token, end = text.tokens[first], text.tokens[last]
    if first == last:
        if len(token.folded) < _SHORT and not is_unspaced(token.folded):
            return False
        written = text.text[token.start : token.end]
        acronym = written.isupper() and len(written) <= _ACRONYM and has_case(token.folded)
        if first and acronym and not text.shouting:
            return False
        if token.folded.upper() in words.ABBREVIATIONS:
            return False
        return not is_unspaced(token.folded)
    return end.capital or not has_case(end.folded) or len(end.folded) <= _SHORT or is_cyrillic(end.folded)


def _is_area(candidates: tuple[Candidate, ...], more: int, gazetteer: Gazetteer) -> bool:
    """True for several words that name a country or state; those may go on small (Guinée équatoriale)."""
    return more > 0 and any(gazetteer.place(c.place).scope < Scope.TOWN for c in candidates)


def _follows_comma(text: Field, at: int) -> bool:
    if at == 0:
        return False
    before = text.tokens[at - 1]
    return before.capital and text.text[before.end : text.tokens[at].start] == ", "


def _coded(text: Field, at: int, code: str, gazetteer: Gazetteer) -> Mention | None:
    index = gazetteer.index(code)
    if index is None:
        return None
    key = text.tokens[at].folded
    return Mention(text, at, at, key, (Candidate(index, alternate=False),), abbreviation=True)


def _demonym(text: Field, at: int, gazetteer: Gazetteer, language: str) -> Mention | None:
    """A word for a country's people or things: a hint at the country, never where it happened."""
    token = text.tokens[at]
    if len(token.folded) <= _SHORT or not (token.capital or language in _LOWER_DEMONYMS):
        return None
    country = gazetteer.demonym(token.folded)
    index = gazetteer.index(country) if country else None
    if index is None:
        return None
    candidate = Candidate(index, alternate=True)
    return Mention(text, at, at, token.folded, (candidate,), demonym=True, role=Role.ACTOR)

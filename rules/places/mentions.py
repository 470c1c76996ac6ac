"""Finds the names in a text: whole words, the longest name first, never across a break."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as made
from typing import TYPE_CHECKING

from rules.model import Scope
from rules.places.atlas import NONE, Found
from rules.places.languages import Says
from rules.places.names import LONGEST_NAME
from rules.text import Token, is_unspaced, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rules.places.atlas import Atlas, Names, Option
    from rules.places.clues import Clue
    from rules.places.languages import Language, Word

_MOST_MENTIONS = 1_000
_SHORT = 3
_TITLE_CASE = 0.7
_TITLE_CASE_WORDS = 5
_TITLE_CASE_READ = 200
"""So many tokens tell whether most have a capital."""
_POSTAL = 2
_ACRONYM = 4
_COMMON = int(Says.COMMON)
_PREPOSITIONS = int(Says.AT | Says.FROM | Says.TOWARDS | Says.TO | Says.LINKED | Says.OF)


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """A title or summary, cut into tokens, and what its language makes of each."""

    name: str
    text: str
    tokens: tuple[Token, ...]
    folded: tuple[str, ...]
    """The tokens as they are compared."""
    words: tuple[Word, ...]
    said: tuple[int, ...]
    """What each token, and all phrases that begin with it, say."""
    shouting: bool
    """Most words have a capital (Title Case, ALL CAPS), so a capital is no sign of a name."""

    def saying(self, bits: int) -> list[int]:
        """The tokens at which a word, or a phrase, says one of these."""
        return [at for at, said in enumerate(self.said) if said & bits]

    def gap(self, at: int) -> str:
        """What stands between token `at` and the one after it; empty at the end."""
        if at + 1 >= len(self.tokens):
            return ""
        return self.text[self.tokens[at].end : self.tokens[at + 1].start]


@dataclass(slots=True, eq=False)
class Mention:
    """A run of tokens that may name a place, and what the words beside it say (see `clues`)."""

    field: Field
    first: int
    last: int
    key: str
    found: Found
    coded: bool = False
    """An abbreviation or code, certain to be a place."""
    demonym: bool = False
    lower_expected: bool = False
    """Its language writes such a word small; with a capital it is part of a name."""
    evidence: float = 0.0
    clue: Clue | None = None
    heard: float = 0.0
    """How probable it is, before any place is chosen, that it is a place at all: 0..1."""
    container: Mention | None = None
    """The mention beside it that may contain it: `X, Y`, `X (Y`, `X in Y`."""
    kind: int = 0
    """The scope that a word beside it says it has (`state`, `town`), 0 if none does."""
    content: Mention | None = None
    """The mention beside it that it may contain."""
    features: list[str] = made(default_factory=list)

    @property
    def options(self) -> tuple[Option, ...]:
        """The places it may mean."""
        return self.found.options

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


def cut(name: str, text: str, language: Language) -> Field:
    """The field's text in tokens, what they say, and whether its capitals mean anything."""
    tokens = tokenise(text)
    folded = tuple([token.folded for token in tokens])
    words = tuple(map(language.word, folded))
    said = tuple(_said(folded, words, language))
    return Field(name, text, tokens, folded, words, said, _is_shouting(name, text, tokens, words))


def _said(folded: tuple[str, ...], words: tuple[Word, ...], language: Language) -> list[int]:
    said = [word.says for word in words]
    phrase = language.phrase
    for at in [at for at, word in enumerate(words) if word.starts > 1]:
        for end in range(at + 2, min(at + words[at].starts, len(words)) + 1):
            said[at] |= phrase(folded[at:end])
    return said


def _is_shouting(name: str, text: str, tokens: tuple[Token, ...], words: tuple[Word, ...]) -> bool:
    looked_at = zip(tokens[:_TITLE_CASE_READ], words, strict=False)
    raised = [token.capital for token, word in looked_at if word.cased and token.end - token.start > _SHORT]
    if len(raised) >= _TITLE_CASE_WORDS and sum(raised) >= _TITLE_CASE * len(raised):
        return True
    if name != "title" or any(c.islower() and c.isalpha() for c in text):
        return False
    return text != text.lower() and sum(map(str.isalpha, text)) > 2 * _ACRONYM


def scan(text: Field, names: Names, atlas: Atlas) -> list[Mention]:
    """The mentions in the field, in order, none inside another; of a very long text the first thousand."""
    found: list[Mention] = []
    tokens, words = text.tokens, text.words
    small = names.language.lower_demonyms or len(atlas.customs) > 0
    at = 0
    while at < len(tokens) and len(found) < _MOST_MENTIONS:
        mention = None
        if tokens[at].capital or not words[at].cased:
            mention = _mention_at(text, at, names, atlas)
        elif small:
            mention = _small(text, at, names, atlas)
        if mention is None:
            at += 1
            continue
        found.append(mention)
        at = mention.last + 1
    return found


def _mention_at(text: Field, at: int, names: Names, atlas: Atlas) -> Mention | None:
    if text.folded[at][:1].isdigit():
        return None
    if _is_within_a_word(text, at):
        return _small(text, at, names, atlas)
    coded = _coded(text, at, names, atlas)
    if coded is not None:
        return coded
    people = _demonym(text, at, names)
    if people is not None and not people.single and text.words[at].people:
        return people
    for last in range(_end(text, at, names) - 1, at - 1, -1):
        found = names.find(text.folded[at : last + 1])
        if found.options and _is_name(text, at, last, found):
            name = Mention(text, at, last, " ".join(text.folded[at : last + 1]), found)
            return _preferred(name, people, names)
    return people


def _small(text: Field, at: int, names: Names, atlas: Atlas) -> Mention | None:
    """What a word may be that is written as no name begins."""
    return _custom(text, at, names, atlas) or _demonym(text, at, names)


def _custom(text: Field, at: int, names: Names, atlas: Atlas) -> Mention | None:
    """A place of the organisation's own, which may be written small: `mina Porvenir`."""
    if not len(atlas.customs) or not atlas.customs.longest(text.folded[at]):
        return None
    for last in range(_end(text, at, names) - 1, at - 1, -1):
        words = text.folded[at : last + 1]
        if atlas.customs.lookup(" ".join(words)):
            return Mention(text, at, last, " ".join(words), names.find(words))
    return None


def _is_name(text: Field, at: int, last: int, found: Found) -> bool:
    return _is_written_as_name(text, at) if at == last else _ends_as_name(text, at, last, found)


def _preferred(name: Mention, people: Mention | None, names: Names) -> Mention | None:
    """The name, the demonym that begins with it, or nothing if both are only part of a longer word."""
    comparable = name.single or is_unspaced(name.key)
    longer = people is not None and people.last > name.last
    if people is not None and comparable and (longer or not _beats_demonym(name.found, people, names)):
        return people
    return None if _is_inside_a_word(name.field, name.first, name.last, names) else name


def _is_inside_a_word(text: Field, at: int, last: int, names: Names) -> bool:
    """True if a longer ordinary word or phrase begins here (金融 in 金融街, `Mobile` in `Mobile Home`)."""
    reach = min(text.words[at].starts, len(text.words) - at)
    return any(
        names.language.phrase(text.folded[at : at + length]) & _COMMON
        for length in range(reach, last - at + 1, -1)
    )


def _beats_demonym(found: Found, people: Mention, names: Names) -> bool:
    """A word that is a country's name is no demonym, one that is a village's is; after `in` it is a name.

    Inflected forms may be both: `v Německu` is in Germany, `δύο Γερμανών` are two Germans.
    """
    best = found.options[0]
    if best.row.scope > Scope.ADMIN1:
        return False
    before = people.before
    if best.inflected:
        return before is not None and bool(names.language.says(before.folded) & _PREPOSITIONS)
    return best.rank == 0 or best.place == people.options[0].place


def _is_within_a_word(text: Field, at: int) -> bool:
    """True for a character of Hangul, which is written in words, that is not the first of its word."""
    token = text.tokens[at]
    return "\uac00" <= token.folded <= "\ud7a3" and at > 0 and text.tokens[at - 1].end == token.start


def _end(text: Field, at: int, names: Names) -> int:
    """Behind the last token that may belong to a name that begins here; none goes across a break."""
    tokens, folded = text.tokens, text.folded
    second = folded[at + 1] if text.words[at].unspaced and at + 1 < len(folded) else ""
    furthest = min(at + names.longest(folded[at], second), at + LONGEST_NAME, len(tokens))
    end = at + 1
    while end < furthest and not tokens[end].breaks:
        end += 1
    return end


def _is_written_as_name(text: Field, at: int) -> bool:
    """False for a letter or two, for an abbreviation's letters as a word, and for one unspaced character."""
    token = text.tokens[at]
    if text.words[at].unspaced or len(token.folded) < _SHORT:
        return False
    written = text.text[token.start : token.end]
    acronym = written.isupper() and len(written) <= _ACRONYM and text.words[at].cased
    return not (acronym and not text.shouting and not _in_capitals(text, at))


def _in_capitals(text: Field, at: int) -> bool:
    """True if a word beside it is written in capitals too, as in a dateline."""
    beside = text.tokens[max(0, at - 1) : at] + text.tokens[at + 1 : at + 2]
    return any(len(t.folded) > _ACRONYM and text.text[t.start : t.end].isupper() for t in beside)


def _ends_as_name(text: Field, first: int, last: int, found: Found) -> bool:
    """False for a run of which a later word is written small though names of its language are not."""
    end = text.tokens[last]
    if end.capital or not text.words[last].cased:
        return True
    if not found.town or len(end.folded) <= _SHORT:
        return True
    return found.inflected and all(t.capital or len(t.folded) <= _SHORT for t in text.tokens[first:last])


# --------------------------------------------------------------------------- codes


def _coded(text: Field, at: int, names: Names, atlas: Atlas) -> Mention | None:
    """An abbreviation of the language's list, or a postal code after a comma (`Paris, TX`)."""
    token = text.tokens[at]
    if text.words[at].codes:
        for last, words in _listed(text, at):
            for entry, code in names.language.short.get(words, ()):
                if _is_written_so(text, at, last, entry):
                    return _by_code(text, at, last, code, atlas)
    if token.end - token.start != _POSTAL:
        return None
    written = text.text[token.start : token.end]
    if written.isupper() and _follows_comma(text, at):
        for country in ("US-", "CA-"):
            mention = _by_code(text, at, at, country + written, atlas)
            if mention is not None:
                return mention
    return None


def _listed(text: Field, at: int) -> Iterator[tuple[int, str]]:
    for last in range(min(at + text.words[at].codes, len(text.words)) - 1, at - 1, -1):
        yield last, " ".join(text.folded[at : last + 1])


def _is_written_so(text: Field, first: int, last: int, entry: str) -> bool:
    """True if an abbreviation is written as one: US and not us, Pa. and not Pa."""
    written = text.text[text.tokens[first].start : text.tokens[last].end]
    letters = entry.replace(".", "").replace(" ", "")
    if entry.isupper() and len(letters) <= _ACRONYM:
        return written.isupper() and (not text.shouting or "." in written)
    if entry.endswith("."):
        if text.text[text.tokens[last].end : text.tokens[last].end + 1] != ".":
            return False
        # `Man.` and `Ind.` end sentences too: a short one counts after a comma only, as in `Brandon, Man.`
        return last > first or len(letters) >= _ACRONYM or _follows_comma(text, first)
    return True


def _follows_comma(text: Field, at: int) -> bool:
    return at > 0 and text.tokens[at - 1].capital and text.gap(at - 1) in (", ", " (")


def _by_code(text: Field, first: int, last: int, code: str, atlas: Atlas) -> Mention | None:
    found = atlas.coded(code)
    if found is NONE:
        return None
    return Mention(text, first, last, " ".join(text.folded[first : last + 1]), found, coded=True)


def _demonym(text: Field, at: int, names: Names) -> Mention | None:
    """A word for a country's people or things: a hint at the country, never where it happened."""
    first, word = text.folded[at], text.words[at]
    if not word.people and not word.unspaced and names.demonym(first) is NONE:
        return None
    if len(first) < _SHORT and not word.unspaced:
        return None
    small = names.language.lower_demonyms
    if word.cased and not small and not text.tokens[at].capital:
        return None
    for last in range(_people_end(text, at, names) - 1, at - 1 + word.unspaced, -1):
        key = first if last == at else " ".join(text.folded[at : last + 1])
        found = names.demonym(key)
        if found is not NONE:
            return Mention(text, at, last, key, found, demonym=True, lower_expected=small)
    return None


def _people_end(text: Field, at: int, names: Names) -> int:
    """Behind the last token that may belong to a demonym that begins here."""
    word = text.words[at]
    if not word.unspaced:
        return min(at + (word.people or 1), len(text.words))
    two = " ".join(text.folded[at : at + 2])
    return min(at + names.language.people_reach.get(two, 0), len(text.words))

"""Words a rule asks for: a written term becomes tokens, and an expression is looked up in a report.

Whole words, whatever their case and accents; several words are a phrase in that order, whatever stands
between them that is not a word; `*` at the end of at least four letters allows endings.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from rules.model import Expression, Reason, Term
from rules.text import Token, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MAX_TERM = 512
MAX_DEPTH = 10
_PREFIX_LETTERS = 4
_SHOWN = 3


class TermError(ValueError):
    """A written term cannot be looked for; the message says why, and `hint` what to write."""

    def __init__(self, message: str, hint: str = "") -> None:
        """Keep the hint beside the message."""
        self.hint = hint
        super().__init__(message)


def term(written: str) -> Term:
    """What to look for when somebody writes this; TermError if it can never be found.

    >>> term("Grupo Armado").tokens
    ('grupo', 'armado')
    >>> term("bloqueo*").prefix
    True
    """
    text = written.strip()
    if len(text) > MAX_TERM:
        raise TermError(f"this term has {len(text)} characters; at most {MAX_TERM} are allowed")
    body = text.removesuffix("*")
    if "*" in body:
        raise TermError(f"{text!r}: a * may stand only at the end of a word, once", "write bloqueo*")
    tokens = tokenise(body)
    if not tokens:
        raise TermError(f"{text!r} has no letter and no digit to look for")
    if body != text:
        _check_prefix(text, body, tokens[-1])
    return Term(text, tuple(t.folded for t in tokens), prefix=body != text)


def _check_prefix(text: str, body: str, last: Token) -> None:
    if last.end != len(body):
        raise TermError(f"{text!r}: the * must follow a letter", "write bloqueo*")
    if len(last.folded) < _PREFIX_LETTERS:
        hint = "write the word out, or all its forms"
        if len(body) > 1 and len(last.folded) == 1:
            hint = "leave the * out: in scripts without spaces a word is found inside longer ones anyway"
        raise TermError(f"{text!r}: a * needs at least {_PREFIX_LETTERS} letters before it", hint)


# --------------------------------------------------------------------------- looking up


class Words:
    """The words of some texts, filed so that a term is found without reading them again."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Cut the texts into words; a phrase never reaches from one text into the next."""
        self._texts = tuple((text, tokenise(text)) for text in texts)
        self._places: dict[str, list[tuple[int, int]]] = {}
        for number, (_, tokens) in enumerate(self._texts):
            for index, token in enumerate(tokens):
                self._places.setdefault(token.folded, []).append((number, index))
        self._sorted: list[str] | None = None

    def first(self, term: Term) -> str | None:
        """The original words where this term first stands, or None."""
        length = len(term.tokens)
        for number, index in self._candidates(term):
            text, tokens = self._texts[number]
            row = tokens[index : index + length] if index >= 0 else ()
            if _same(row, term):
                return text[row[0].start : row[-1].end]
        return None

    def _candidates(self, term: Term) -> Iterable[tuple[int, int]]:
        """Where the term might begin, in order, by the rarest of its whole words."""
        whole = term.tokens[:-1] if term.prefix else term.tokens
        if not whole:
            return sorted(self._places[word][0] for word in self._beginning(term.tokens[0]))
        filed = [(self._places.get(token, []), offset) for offset, token in enumerate(whole)]
        places, offset = min(filed, key=lambda pair: len(pair[0]))
        return ((number, index - offset) for number, index in places)

    def _beginning(self, letters: str) -> Iterator[str]:
        """All words here that begin with these letters."""
        if self._sorted is None:
            self._sorted = sorted(self._places)
        start = bisect_left(self._sorted, letters)
        return takewhile(lambda word: word.startswith(letters), islice(self._sorted, start, None))


def _same(row: tuple[Token, ...], term: Term) -> bool:
    if len(row) != len(term.tokens):
        return False
    *before, last = term.tokens
    if any(token.folded != wanted for token, wanted in zip(row, before, strict=False)):
        return False
    return row[-1].folded.startswith(last) if term.prefix else row[-1].folded == last


@dataclass(frozen=True, slots=True)
class Found:
    """An expression is satisfied, by these words of the report in the order of the expression."""

    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lacking:
    """An expression is not satisfied: the first part of it that failed, as a sentence."""

    reason: Reason
    detail: str


def find(expression: Term | Expression, words: Words) -> Found | Lacking:
    """The words that satisfy an expression, or the first thing that failed.

    >>> story = Words(["Bloqueo en la carretera 211"])
    >>> find(Expression(any=(term("balacera"), term("bloque*"))), story)
    Found(words=('Bloqueo',))
    """
    if isinstance(expression, Term):
        said = words.first(expression)
        return (
            Lacking(Reason.NO_WORD, f"{expression.written!r} is not said") if said is None else Found((said,))
        )
    parts: list[str] = []
    if expression.any:
        met = [f for member in expression.any if isinstance(f := find(member, words), Found)]
        if not met:
            return Lacking(Reason.NO_WORD, f"none of {_list(expression.any)} is said")
        parts += [word for found in met for word in found.words]
    for member in expression.all:
        needed = find(member, words)
        if isinstance(needed, Lacking):
            return needed
        parts += needed.words
    for member in expression.none:
        if isinstance(unwanted := find(member, words), Found):
            return Lacking(Reason.EXCLUDED_WORD, f"{_said(unwanted, member)} is said")
    return Found(tuple(dict.fromkeys(parts)))


def asks_nothing(expression: Expression) -> bool:
    """True if every report satisfies it."""
    return expression == Expression()


def _said(found: Found, member: Term | Expression) -> str:
    return repr(found.words[0]) if found.words else _list((member,))


def _list(members: tuple[Term | Expression, ...]) -> str:
    """The first few terms of an expression, as written, and how many more there are."""
    written = [t.written for t in _terms(members)]
    if not written:
        return "what the rule allows"
    more = len(written) - _SHOWN
    return ", ".join(map(repr, written[:_SHOWN])) + (f" and {more} more" if more > 0 else "")


def _terms(members: tuple[Term | Expression, ...]) -> Iterator[Term]:
    for member in members:
        if isinstance(member, Term):
            yield member
        else:
            yield from _terms(member.any + member.all)

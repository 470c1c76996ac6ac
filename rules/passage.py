"""One field of an item as the lexicon sees it: its words, what they mean, and which of them look back.

A headline recalls old events in the words of new ones ("a day after the ambush that killed nine"). What
stands behind such a marker, up to the next comma or full stop, is recalled: it names no kind and its
numbers do not count. A relative word after the comma goes on recalling; a verb of fresh news ends it.
Other markers recall the clause they end ("a fire killed six a day earlier"), or the one they introduce.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rules.model import Span
from rules.vocabulary import Meaning, Use

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rules.phrases import Hit
    from rules.text import Token

LOOKING_BACK = frozenset({"anniversary", "history", "court"})
"""Contexts whose signs recall what follows them."""
_INTRODUCING = 1
"""Words that may stand before a marker that begins a clause: "on the previous day, ..."."""
_PLAIN = "history"
"""What a marker of time alone ("a day after") makes of what it recalls."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The title or the summary of an item: text, words, and the terms found, by use."""

    field: str
    text: str
    tokens: Sequence[Token]
    found: dict[Use, list[Hit[Meaning]]]
    recalled: Sequence[str]
    """For each token the context that recalls it, or an empty string."""

    def of(self, *uses: Use) -> list[Hit[Meaning]]:
        """The terms found for these uses, in the order of the text."""
        hits = [hit for use in uses for hit in self.found.get(use, ())]
        return sorted(hits, key=lambda hit: (hit.first, -hit.last)) if len(uses) > 1 else hits

    def begins(self, use: Use) -> set[int]:
        """The tokens at which a term of this use begins."""
        return {hit.first for hit in self.found.get(use, ())}

    def ends(self, use: Use) -> set[int]:
        """The tokens with which a term of this use ends."""
        return {hit.last for hit in self.found.get(use, ())}

    def covered(self, use: Use) -> set[int]:
        """Every token that lies in a term of this use."""
        return {at for hit in self.found.get(use, ()) for at in range(hit.first, hit.last + 1)}

    def span(self, first: int, last: int) -> Span:
        """The original words from one token to another."""
        start, end = self.tokens[first].start, self.tokens[last].end
        return Span(self.field, start, end, self.text[start:end])


def passage(field: str, text: str, tokens: Sequence[Token], hits: Iterable[Hit[Meaning]]) -> Passage:
    """The passage in which these terms were found."""
    found: dict[Use, list[Hit[Meaning]]] = {}
    for hit in hits:
        found.setdefault(hit.filed.use, []).append(hit)
    return Passage(field, text, tokens, found, _recalled(tokens, found))


def _recalled(tokens: Sequence[Token], found: dict[Use, list[Hit[Meaning]]]) -> list[str]:
    markers = {hit.last: _PLAIN for hit in found.get(Use.RECALL, ())}
    for sign in found.get(Use.SIGN, ()):
        if sign.filed.name in LOOKING_BACK:
            markers[sign.last] = sign.filed.name
    recalled = _onwards(tokens, found, markers) if markers else [""] * len(tokens)
    for hit in found.get(Use.RECALL_BEHIND, ()):
        for at in _clause_of(hit, tokens):
            recalled[at] = recalled[at] or _PLAIN
    return recalled


def _onwards(
    tokens: Sequence[Token], found: dict[Use, list[Hit[Meaning]]], markers: dict[int, str]
) -> list[str]:
    """What stands behind the markers, by the token with which each ends."""
    relatives = {hit.first for hit in found.get(Use.RELATIVE, ())}
    fresh = {hit.first for hit in found.get(Use.FRESH, ())}
    recalled: list[str] = []
    by = ""
    for at, token in enumerate(tokens):
        if at in fresh or (token.breaks and at not in relatives):
            by = ""
        recalled.append(by)
        # A date inside an anniversary makes it no less an anniversary.
        by = markers.get(at, by) if by in ("", _PLAIN) else by
    return recalled


def _clause_of(marker: Hit[Meaning], tokens: Sequence[Token]) -> range:
    """The clause that a marker ends; where it begins one ("Hours earlier, ..."), what follows it."""
    begin, end = marker.first, marker.last + 1
    while not tokens[begin].breaks:
        begin -= 1
    if marker.first - begin > _INTRODUCING:
        return range(begin, end)
    end += end < len(tokens)
    while end < len(tokens) and not tokens[end].breaks:
        end += 1
    return range(begin, end)

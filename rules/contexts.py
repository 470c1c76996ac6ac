"""Decides whether the words of a hazard are meant: sport, film, drills and anniversaries are not news.

Missing news is worse than one alert too many, so an item is withdrawn only if its context is clear *and*
nothing in the title stands against it. Signs and hints of a context are added up; what the summary says
counts half and never suffices alone.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rules.vocabulary import Use

if TYPE_CHECKING:
    from rules.figures import Toll
    from rules.passage import Passage

CLEAR = 4
"""Weight that withdraws a hazard named outright."""
LIKELY = 2
"""Weight that withdraws a hazard named only by a weak word."""
_WEIGHTS = {
    ("title", Use.SIGN): 4,
    ("title", Use.HINT): 2,
    ("summary", Use.SIGN): 2,
    ("summary", Use.HINT): 1,
}
_SUMMARY_AT_MOST = 2

_COMPANY, _TOLL, _FRESH = "company", "toll", "fresh"
_FIGURATIVE = frozenset({_COMPANY, _TOLL})
_REMEMBERED = frozenset({_TOLL, _FRESH})
# What, said in the title, stands against each context.
_AGAINST = {
    "sport": _FIGURATIVE,
    "fiction": _FIGURATIVE,
    "metaphor": _FIGURATIVE,
    "finance": _FIGURATIVE,
    "drill": frozenset({_TOLL}),
    "anniversary": _REMEMBERED,
    "history": _REMEMBERED,
    "court": _REMEMBERED,
    "prevention": _REMEMBERED,
    "called_off": frozenset({_TOLL}),
    "statistics": frozenset[str](),
    "roundup": frozenset[str](),
}


def context(title: Passage, summary: Passage, toll: Toll, *, outright: bool) -> str:
    """The context that withdraws the hazard of this item, or an empty string.

    `toll` is the title's; `outright` says that the hazard is named by more than a weak word.
    """
    weights = _weigh(title)
    for name, weight in _weigh(summary).items():
        if name in weights:
            weights[name] += min(weight, _SUMMARY_AT_MOST)
    needed = CLEAR if outright else LIKELY
    stands = _said(title, toll)
    clear = [name for name, weight in weights.items() if weight >= needed and not stands & _AGAINST[name]]
    return max(clear, key=lambda name: (weights[name], name), default="")


def _weigh(passage: Passage) -> Counter[str]:
    """The weight of each context: each word once, however often it stands there."""
    said = {}
    for hit in passage.of(Use.HINT, Use.SIGN):
        words = passage.span(hit.first, hit.last).text.casefold()
        said[hit.filed.name, words] = _WEIGHTS[passage.field, hit.filed.use]
    weights: Counter[str] = Counter()
    for (name, _), weight in said.items():
        weights[name] += weight
    return weights


def _said(title: Passage, toll: Toll) -> set[str]:
    """What the title says that may stand against a context."""
    said = set()
    if title.of(Use.COMPANY):
        said.add(_COMPANY)
    if toll.counted:
        said |= {_TOLL, _COMPANY}
    if title.of(Use.FRESH):
        said.add(_FRESH)
    return said

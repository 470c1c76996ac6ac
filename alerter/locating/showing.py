"""An answer for a person: where it happened, how sure, and for each name what it was taken for, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rules.model import Role, Scope
from rules.places.clues import Clue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from alerter.locating.answering import Answer
    from alerter.locating.asking import Question
    from rules.model import Place, Span
    from rules.places.resolver import Named

WHY = {
    Clue.LOCATED: "a word beside it says that it happened there, as `in` or `near` do",
    Clue.BARE: "no word beside it says anything else",
    Clue.FELT: "it was felt, heard or seen as far as there",
    Clue.BORDER: "it is one side of a border",
    Clue.FROM: "somebody or something came from there",
    Clue.TOWARDS: "somebody or something goes there",
    Clue.LIKENESS: "it is only compared with that place",
    Clue.ORIGIN: "it says where a person or thing is from",
    Clue.OFFICE: "it is part of the name of an organisation",
    Clue.SPEAKS: "a government speaks, named after its capital or country",
    Clue.ACTS: "a government acts, named after its capital or country",
    Clue.ROAD: "it is part of the name of a street or road",
    Clue.PERSON: "it is part of the name of a person",
    Clue.OUTLET: "it is part of the name of a newspaper or station",
}
"""Why a name has its role: one sentence for each clue."""
KINDS = {
    Scope.WORLD: "the world",
    Scope.CONTINENT: "world region",
    Scope.COUNTRY: "country",
    Scope.ADMIN1: "state or province",
    Scope.ADMIN2: "district",
    Scope.TOWN: "town",
    Scope.POINT: "point",
}
"""What a place is, for people."""
_PEOPLE = "it is the word for people or things of that country"
_BESIDE = 28
"""Characters of text shown on each side of a name."""
_HEAD = 100


def explained(answer: Answer) -> Iterator[str]:
    """The answer as lines: what was asked, where it happened, then every name in order."""
    yield _head(answer.question)
    yield f"  {_where(answer)}"
    if len(answer.countries) > 1:
        yield f"  happened in: {', '.join(answer.countries)}"
    for named in answer.names:
        yield f"  - {named.span.text}: {_full_name(named.place)} [{named.place.id}]"
        yield f"      {named.role.value}, how sure {named.confidence:.2f}: {_why(named)}"
        yield f"      {_in_context(named.span, answer.question)}"


def kind_of(place: Place) -> str:
    """What a place is: by its source where that tells more than its scope."""
    if place.id.startswith("org:"):
        return "your own place"
    return "airport" if place.id.startswith("iata:") else KINDS[place.scope]


def _full_name(place: Place) -> str:
    where = f"{place.name}, {place.container}" if place.container else place.name
    return f"{where} ({kind_of(place)})"


def _head(question: Question) -> str:
    """The title; for an item without one, the beginning of its text."""
    said = " ".join((question.title or question.text).split())
    shown = said if len(said) <= _HEAD else said[: _HEAD - 1].rstrip() + "…"
    return shown or "(empty)"


def _where(answer: Answer) -> str:
    """The focus in one line, with how sure each level is."""
    area = answer.narrowest
    if area is None:
        return "no place found"
    name = f"{area.place.name}, {area.place.container}" if area.place.container else area.place.name
    if answer.role is Role.PUBLISHER:
        return f"{name}, how sure {area.sure:.2f}: the feed's home; the text names no place itself"
    wider = {"state": answer.admin1, "country": answer.country}
    more = [f"{word} {level.sure:.2f}" for word, level in wider.items() if level and level is not area]
    beside = f" ({', '.join(more)})" if more else ""
    aside = "" if answer.role is Role.HAPPENED else f"; not where it happened, only {answer.role.value}"
    return f"{name}, how sure {area.sure:.2f}{beside}{aside}"


def _why(named: Named) -> str:
    return _PEOPLE if named.demonym else WHY[Clue(named.clue)]


def _in_context(span: Span, question: Question) -> str:
    """The name as it stands in the text, between marks, with a few words on each side."""
    text = question.title if span.field == "title" else question.text
    before, after = text[max(0, span.start - _BESIDE) : span.start], text[span.end : span.end + _BESIDE]
    if span.start > _BESIDE:
        before = "…" + before.partition(" ")[2]
    if span.end + _BESIDE < len(text):
        after = after.rpartition(" ")[0] + "…"
    return " ".join(f"{before}»{span.text}«{after}".split())

"""What is answered: the names a text holds with the places they mean, and where it happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rules.language import detect
from rules.model import Role, Scope

if TYPE_CHECKING:
    from collections.abc import Iterable

    from alerter.locating.asking import Question
    from rules.model import Place
    from rules.places.resolver import Located, Named, Resolver

READ = 20_000
"""Characters of a title and of a text that are read: the longest articles have as many, and a text of any
length must not cost more than those. (Of a feed's items the daemon reads less: `rules.text.READ`.)"""
HOME_ALONE = 0.5
"""How sure country and state are if the feed's home says them and the text does not."""


@dataclass(frozen=True, slots=True)
class Area:
    """One level of the answer, and how sure it is, 0..1."""

    place: Place
    sure: float


@dataclass(frozen=True, slots=True)
class Answer:
    """The places of one question."""

    question: Question
    language: str
    names: tuple[Named, ...]
    country: Area | None
    admin1: Area | None
    town: Area | None
    role: Role
    """`happened`, or why else the country is named; `publisher` if the home alone says it."""
    countries: tuple[str, ...]
    """Every country it happened in, that of the focus first: those whose travelers it concerns."""

    @property
    def narrowest(self) -> Area | None:
        """The narrowest level that is known."""
        return self.town or self.admin1 or self.country


class Locator:
    """Answers questions with a resolver; one for many in a row, for it keeps what it has looked up."""

    def __init__(self, resolver: Resolver) -> None:
        """Keep the resolver; nothing is read before the first question."""
        self._resolver = resolver

    def answer(self, question: Question) -> Answer:
        """Where it happened. The language is taken as given, and only looked for where none is."""
        title, text = question.title[:READ], question.text[:READ]
        language = question.language or detect(f"{title} {text}")
        located = self._resolver.resolve(title, text, question.home, language)
        country, admin1, town = self._levels(located)
        countries = _countries(located, country)
        role = _role(located.names, country, countries)
        if country is None and located.local and question.home.country:
            country, admin1 = self._home(question.home.country), self._home(question.home.admin1)
            role = Role.PUBLISHER
        return Answer(question, language, located.names, country, admin1, town, role, countries)

    def _home(self, code: str) -> Area | None:
        place = self._resolver.atlas.gazetteer.get(code) if code else None
        return Area(place, HOME_ALONE) if place else None

    def _levels(self, located: Located) -> Iterable[Area | None]:
        focus = located.focus
        for level in (focus.country, focus.admin1, focus.town):
            yield Area(self._resolver.atlas.place(level.index), level.sure) if level.index >= 0 else None


def _countries(located: Located, focus: Area | None) -> tuple[str, ...]:
    happened = {p.place.country for p in located.places if p.role is Role.HAPPENED} - {""}
    first = focus.place.country if focus else ""
    return tuple(sorted(happened, key=lambda country: (country != first, country)))


def _role(names: Iterable[Named], country: Area | None, countries: tuple[str, ...]) -> Role:
    """What the country of the focus has to do with the news: the foremost role that a name in it has."""
    if country is None or country.place.country in countries:
        return Role.HAPPENED
    order = list(Role)
    roles = [n.role for n in names if n.place.country == country.place.country]
    return min(roles, key=order.index, default=Role.HAPPENED)


# --------------------------------------------------------------------------- for programs


def document(answer: Answer) -> dict[str, object]:
    """The answer as programs read it; the manual explains every key."""
    return {
        "id": answer.question.id,
        "lang": answer.language or None,
        "title_spans": [_span(n) for n in answer.names if n.span.field == "title"],
        "spans": [_span(n) for n in answer.names if n.span.field != "title"],
        "focus": _focus(answer),
        "countries": list(answer.countries),
    }


def _span(named: Named) -> dict[str, object]:
    place = named.place
    return (
        {"start": named.span.start, "end": named.span.end, "text": named.span.text}
        | _named(place)
        | _point(place)
        | ({"country": place.country} if place.country else {})
        | ({"admin1": state_code(place)} if state_code(place) else {})
        | {"level": place.scope.word, "role": named.role.value, "confidence": named.confidence}
    )


def _focus(answer: Answer) -> dict[str, object]:
    """The focus; a state or country alone has no point, for nothing says where in it."""
    if answer.country is None or answer.narrowest is None:
        return {"country": None}
    place = answer.narrowest.place
    found: dict[str, object] = {"country": answer.country.place.country}
    if answer.admin1:
        state = answer.admin1.place
        code = {"admin1": state_code(state)} if state_code(state) else {}
        found |= code | {"admin1_geonames": state.path[-1]}
    found |= _named(place)
    if place.scope > Scope.ADMIN1:
        found |= _point(place)
    levels = {"country": answer.country, "admin1": answer.admin1, "town": answer.town}
    sure = {name: round(area.sure, 3) for name, area in levels.items() if area}
    return found | {"level": place.scope.word, "role": answer.role.value, "confidence": sure}


def _named(place: Place) -> dict[str, object]:
    number = geonames_number(place)
    known: dict[str, object] = {} if number is None else {"geonameid": number}
    return known | {"id": place.id, "name": place.name}


def _point(place: Place) -> dict[str, object]:
    return {"lat": place.point.lat, "lon": place.point.lon} if place.point else {}


def geonames_number(place: Place) -> int | None:
    """The number GeoNames gives the place, None if it is of another source."""
    kind, _, number = place.id.partition(":")
    return int(number) if kind == "gn" else None


def state_code(place: Place) -> str:
    """The ISO 3166-2 code of the state a place is or lies in, empty if there is none."""
    return place.iso if "-" in place.iso else ""

"""What is asked: one JSON document a line, by strangers; each line is a question, or a problem."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO

from alerter.jsonlines import MistakeError, kind_of, read_lines, text_of
from rules.model import Home, Scope
from rules.places.names import code_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rules.model import Problem
    from rules.places.gazetteer import Gazetteer

_EXAMPLE = '{"id": "1", "title": "Explosion in Paris, Texas", "text": "..."}'


@dataclass(frozen=True, slots=True)
class Question:
    """A title and a text whose places are wanted; `id` is what names it there, and comes back unchanged."""

    id: Any
    title: str = ""
    text: str = ""
    language: str = ""
    home: Home = field(default_factory=Home)
    doubt: MistakeError | None = None
    """What of the feed's home could not be used; the rest of the question is answered all the same."""


def questions(file: BinaryIO, name: str, gazetteer: Gazetteer) -> Iterator[Question | Problem]:
    """The questions of a file, one line at a time, in order; a line that is none becomes its problem."""
    return read_lines(file, name, lambda document, number: _asked(document, number, gazetteer), _EXAMPLE)


def _asked(
    document: dict[str, Any], number: int, gazetteer: Gazetteer
) -> tuple[Question, MistakeError | None]:
    question = read(document, number, gazetteer)
    return question, question.doubt


def read(document: dict[str, Any], number: int, gazetteer: Gazetteer) -> Question:
    """The question a document asks, named by the number of its line if it has no id; or MistakeError."""
    if document.get("title") is None and document.get("text") is None:
        raise MistakeError(
            "O204", "there is neither a title nor a text", 'write "title": "...", "text": "..."'
        )
    home, doubt = _home(document.get("feed_home"), gazetteer)
    return Question(
        id=document.get("id", number),
        title=text_of(document, "title"),
        text=text_of(document, "text"),
        language=text_of(document, "lang"),
        home=home,
        doubt=doubt,
    )


def _home(value: object, gazetteer: Gazetteer) -> tuple[Home, MistakeError | None]:
    """Where the feed's news usually happens, as far as it is known, and what of it is not.

    A code that is none would mislead, so it is left out; the country counts without its state.
    """
    if value is None:
        return Home(), None
    if not isinstance(value, dict):
        hint = 'write {"country": "MX", "admin1": "MX-CHP"}'
        return Home(), MistakeError(
            "O205", f"'feed_home' is {kind_of(value)}, not an object", hint, ("feed_home",)
        )
    country = ""
    try:
        country, admin1 = text_of(value, "country", "feed_home"), text_of(value, "admin1", "feed_home")
        return home_of(country, admin1, gazetteer), None
    except MistakeError as e:
        return Home(), e
    except UnknownHomeError as e:
        doubt = MistakeError("O206", str(e), e.hint, ("feed_home", e.key))
    return (home_of(country, "", gazetteer) if doubt.path[-1] == "admin1" else Home()), doubt


class UnknownHomeError(Exception):
    """A home that is no country or no state, or a state that lies elsewhere."""

    def __init__(self, key: str, message: str, hint: str = "") -> None:
        """Keep which of `country` and `admin1` is to blame."""
        self.key, self.hint = key, hint
        super().__init__(message)


def home_of(country: str, admin1: str, gazetteer: Gazetteer) -> Home:
    """The home of these codes: `MX`, `MX-CHP` or `MX.05`; the country may be left out beside a state."""
    nation, state = gazetteer.get(country.upper()), gazetteer.get(admin1.upper())
    if admin1 and nation is not None and state is None:
        state = gazetteer.get(f"{country}-{admin1}".upper()) or gazetteer.get(f"{country}.{admin1}".upper())
    if country and (nation is None or nation.scope is not Scope.COUNTRY):
        raise UnknownHomeError(
            "country", f"{country!r} is no country", _meant(country, Scope.COUNTRY, gazetteer)
        )
    if admin1 and (state is None or state.scope is not Scope.ADMIN1):
        message = f"{admin1!r} is no state or province"
        raise UnknownHomeError("admin1", message, _meant(admin1, Scope.ADMIN1, gazetteer))
    if nation and state and state.country != nation.country:
        raise UnknownHomeError("admin1", f"{state.name} is not in {nation.name}", f"it is in {state.country}")
    if state:
        return Home(state.country, code_of(state))
    return Home(nation.country if nation else "")


def _meant(written: str, scope: Scope, gazetteer: Gazetteer) -> str:
    """A hint: the code of the place that has this name, or what such a code looks like."""
    for place in gazetteer.find(written):
        if place.scope is scope:
            return f"did you mean {code_of(place)!r}?"
    if scope is Scope.COUNTRY:
        return "write an ISO 3166 code such as MX"
    return "write an ISO 3166-2 code such as MX-CHP, or a GeoNames code such as MX.05"

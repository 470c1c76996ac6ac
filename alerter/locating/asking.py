"""What is asked: one JSON document a line, by strangers; each line is a question, or a problem."""

from __future__ import annotations

import codecs
import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO

from rules.model import Home, Problem, Scope
from rules.places.names import code_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rules.places.gazetteer import Gazetteer

LONGEST_LINE = 16_000_000
"""Bytes of one line that are kept in memory; no article is so long."""
_SPACE = re.compile(r"[\s,:]*")
_EXAMPLE = '{"id": "1", "title": "Explosion in Paris, Texas", "text": "..."}'


class MistakeError(Exception):
    """One line cannot be used: which key is to blame, if one is, and why."""

    def __init__(self, code: str, message: str, hint: str = "", path: tuple[str, ...] = ()) -> None:
        """Keep what the problem will say; `path` leads to the value, from the outermost key inwards."""
        self.code, self.message, self.hint, self.path = code, message, hint, path
        super().__init__(message)


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
    """The questions of a file, one line at a time, in order; a line that is none becomes its problem.

    Only one line is in memory, however long the file is. Blank lines count as lines and ask nothing.
    """
    for number, line in enumerate(_lines(file), 1):
        if line is None:
            message = f"the line is longer than {LONGEST_LINE // 1_000_000} MB"
            yield Problem(name, number, 1, "O201", message, "one document a line is read")
        elif line.strip():
            yield from _question(line, name, number, gazetteer)


def _lines(file: BinaryIO) -> Iterator[bytes | None]:
    """The lines without their ends and without a byte order mark; None for one that is too long to keep."""
    first = True
    while line := file.readline(LONGEST_LINE + 1):
        whole = len(line) <= LONGEST_LINE
        while not line.endswith(b"\n") and len(line) > LONGEST_LINE:
            line = file.readline(LONGEST_LINE + 1)
        if first:
            line = line.removeprefix(codecs.BOM_UTF8)
            first = False
        yield line.rstrip(b"\r\n") if whole else None


def _question(line: bytes, file: str, number: int, gazetteer: Gazetteer) -> Iterator[Question | Problem]:
    """The question a line asks, behind the problem it has; a problem alone if nothing can be asked."""
    try:
        text = line.decode()
    except UnicodeDecodeError as e:
        column = len(line[: e.start].decode()) + 1
        yield Problem(file, number, column, "O201", "this line is not UTF-8", "save the file as UTF-8")
        return
    try:
        question = read(_document(text), number, gazetteer)
    except json.JSONDecodeError as e:
        hint = f"one line is {_EXAMPLE}"
        yield Problem(file, number, e.colno, "O202", f"this is not JSON: {e.msg}", hint)
    except MistakeError as e:
        yield Problem(file, number, _column(text, e.path), e.code, e.message, e.hint)
    else:
        if question.doubt is not None:
            doubt = question.doubt
            yield Problem(file, number, _column(text, doubt.path), doubt.code, doubt.message, doubt.hint)
        yield question


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _document(text: str) -> dict[str, Any]:
    """The object a line holds."""
    try:
        document = json.loads(text, parse_constant=_refuse)
    except json.JSONDecodeError:
        raise
    except (ValueError, RecursionError):  # a number of thousands of digits, a thousand brackets
        raise MistakeError(
            "O202", "this JSON has a number too long or none (NaN), or too many levels, to be read"
        ) from None
    if not isinstance(document, dict):
        raise MistakeError("O203", f"this is {_kind(document)}, not an object", f"one line is {_EXAMPLE}")
    return document


def read(document: dict[str, Any], number: int, gazetteer: Gazetteer) -> Question:
    """The question a document asks, named by the number of its line if it has no id; or MistakeError."""
    if document.get("title") is None and document.get("text") is None:
        raise MistakeError(
            "O204", "there is neither a title nor a text", 'write "title": "...", "text": "..."'
        )
    home, doubt = _home(document.get("feed_home"), gazetteer)
    return Question(
        id=document.get("id", number),
        title=_text(document, "title"),
        text=_text(document, "text"),
        language=_text(document, "lang"),
        home=home,
        doubt=doubt,
    )


def _text(document: dict[str, Any], key: str, *above: str) -> str:
    """The text under a key, empty if it is not there."""
    value = document.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        hint = 'write a code such as "es"' if key == "lang" else f'write "{key}": "..."'
        raise MistakeError("O205", f"{key!r} is {_kind(value)}, not a text", hint, (*above, key))
    return value


def _home(value: object, gazetteer: Gazetteer) -> tuple[Home, MistakeError | None]:
    """Where the feed's news usually happens, as far as it is known, and what of it is not.

    A code that is none would mislead, so it is left out; the country counts without its state.
    """
    if value is None:
        return Home(), None
    if not isinstance(value, dict):
        hint = 'write {"country": "MX", "admin1": "MX-CHP"}'
        return Home(), MistakeError(
            "O205", f"'feed_home' is {_kind(value)}, not an object", hint, ("feed_home",)
        )
    country = ""
    try:
        country, admin1 = _text(value, "country", "feed_home"), _text(value, "admin1", "feed_home")
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


# --------------------------------------------------------------------------- where in the line


def _kind(value: object) -> str:
    if value is None:
        return "null"
    kinds = {dict: "an object", list: "a list", str: "a text", bool: "true or false"}
    return kinds.get(type(value), "a number")


def _column(text: str, path: tuple[str, ...]) -> int:
    """The column of the value that a path of keys leads to; of the innermost that is there."""
    at = len(text) - len(text.lstrip())
    for key in path:
        inside = _values(text, at)
        if key not in inside:
            break
        at = inside[key]
    return at + 1


def _values(text: str, at: int) -> dict[str, int]:
    """Where the values of the object that begins at this position begin, by key; the text is valid JSON."""
    decoder = json.JSONDecoder()
    found = {}
    at = _past_space(text, at + 1)
    while text[at] != "}":
        key, at = decoder.raw_decode(text, at)
        at = _past_space(text, at)
        found[key] = at
        _, at = decoder.raw_decode(text, at)
        at = _past_space(text, at)
    return found


def _past_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at

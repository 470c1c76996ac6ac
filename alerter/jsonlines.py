"""One JSON document a line, by strangers: each becomes what a command asks for, or a problem."""

from __future__ import annotations

import codecs
import json
import re
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar

from rules.model import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")

LONGEST_LINE = 16_000_000
"""Bytes of one line that are kept in memory; no article is so long."""
_SPACE = re.compile(r"[\s,:]*")


class MistakeError(Exception):
    """One line cannot be used: which key is to blame, if one is, and why."""

    def __init__(self, code: str, message: str, hint: str = "", path: tuple[str, ...] = ()) -> None:
        """Keep what the problem will say; `path` leads to the value, from the outermost key inwards."""
        self.code, self.message, self.hint, self.path = code, message, hint, path
        super().__init__(message)


def read_lines(
    file: BinaryIO,
    name: str,
    read: Callable[[dict[str, Any], int], tuple[T, MistakeError | None]],
    example: str,
) -> Iterator[T | Problem]:
    """What the lines of a file ask, one at a time, in order; a line that asks nothing becomes its problem.

    `read` makes of the document in a line (and its number) what is asked, and what of it cannot be used: that
    becomes a problem before it. Or it raises MistakeError. Only one line is in memory, however long the
    file is. Blank lines count as lines and ask nothing.
    """
    for number, line in enumerate(_lines(file), 1):
        if line is None:
            message = f"the line is longer than {LONGEST_LINE // 1_000_000} MB"
            yield Problem(name, number, 1, "O201", message, "one document a line is read")
        elif line.strip():
            yield from _read(line, name, number, read, example)


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


def _read(
    line: bytes,
    file: str,
    number: int,
    read: Callable[[dict[str, Any], int], tuple[T, MistakeError | None]],
    example: str,
) -> Iterator[T | Problem]:
    """What a line asks, behind the problem it has; a problem alone if nothing can be asked."""
    try:
        text = line.decode()
    except UnicodeDecodeError as e:
        column = len(line[: e.start].decode()) + 1
        yield Problem(file, number, column, "O201", "this line is not UTF-8", "save the file as UTF-8")
        return
    try:
        asked, doubt = read(_document(text, example), number)
    except json.JSONDecodeError as e:
        yield Problem(file, number, e.colno, "O202", f"this is not JSON: {e.msg}", f"one line is {example}")
    except MistakeError as e:
        yield Problem(file, number, _column(text, e.path), e.code, e.message, e.hint)
    else:
        if doubt is not None:
            yield Problem(file, number, _column(text, doubt.path), doubt.code, doubt.message, doubt.hint)
        yield asked


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _document(text: str, example: str) -> dict[str, Any]:
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
        raise MistakeError("O203", f"this is {kind_of(document)}, not an object", f"one line is {example}")
    return document


def text_of(document: dict[str, Any], key: str, *above: str) -> str:
    """The text under a key, empty if it is not there."""
    value = document.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        hint = 'write a code such as "es"' if key == "lang" else f'write "{key}": "..."'
        raise MistakeError("O205", f"{key!r} is {kind_of(value)}, not a text", hint, (*above, key))
    return value


def kind_of(value: object) -> str:
    """What a JSON value is, in words: `an object`, `a number`."""
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

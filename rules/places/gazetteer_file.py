"""A gazetteer file, opened: its header read and its sections cut, nothing loaded and nothing copied."""

from __future__ import annotations

import json
from bisect import bisect_left
from typing import Any

from rules.places import layout

_CUT_SHORT = "the gazetteer file is cut short; build it again with: make gazetteer"


class GazetteerError(ValueError):
    """The buffer is no gazetteer this program can read; the message says what is wrong with it."""


class GazetteerFile:
    """The sections of one read-only buffer, by name."""

    def __init__(self, data: bytes | memoryview) -> None:
        self._data = memoryview(data).cast("B")
        self.header = _read_header(self._data)
        self._strings = self.section("strings", "B")

    def section(self, name: str, form: Any) -> memoryview:  # noqa: ANN401 - typeshed keeps the letters to itself
        """The numbers of a section; `form` is a letter of `struct`."""
        start, length = self.header["sections"][name]
        return self._data[start : start + length].cast(form)

    def string(self, at: int) -> str:
        """The string that begins there in the pool."""
        length = self._strings[at]
        return str(self._strings[at + 1 : at + 1 + length], "utf-8")


def find(numbers: memoryview, wanted: int) -> int | None:
    """Where the number stands among ascending ones, or None."""
    at = bisect_left(numbers, wanted)
    return at if at < len(numbers) and numbers[at] == wanted else None


def _read_header(data: memoryview) -> dict[str, Any]:
    start = len(layout.MAGIC) + layout.PREFIX.size
    if bytes(data[: len(layout.MAGIC)]) != layout.MAGIC:
        raise GazetteerError("this is no gazetteer file; build one with: make gazetteer")
    if len(data) < start:
        raise GazetteerError(_CUT_SHORT)
    version, length = layout.PREFIX.unpack_from(data, len(layout.MAGIC))
    if version != layout.FORMAT:
        raise GazetteerError(
            f"the gazetteer file has format {version}, this program reads {layout.FORMAT}; "
            "build it again with: make gazetteer"
        )
    if len(data) < start + length:
        raise GazetteerError(_CUT_SHORT)
    header: dict[str, Any] = json.loads(bytes(data[start : start + length]))
    if len(data) < max(at + size for at, size in header["sections"].values()):
        raise GazetteerError(_CUT_SHORT)
    return header

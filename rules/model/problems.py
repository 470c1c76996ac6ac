"""What is wrong in a document a person wrote."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a document a person wrote: where, what, and a hint."""

    file: str
    line: int
    column: int
    code: str
    """`R101`, ...: a section of the manual."""
    message: str
    hint: str = ""
    warning: bool = False

    def __str__(self) -> str:
        level = "warning" if self.warning else "error"
        hint = f"; {self.hint}" if self.hint else ""
        return f"{self.file}:{self.line}:{self.column}: {level} {self.code}: {self.message}{hint}"

"""A rules file being read: what is asked of each node, and what was wrong with it so far."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from rules.model import Problem
from rules.yaml_nodes import Listing, Mapping, Node, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Mapping as MappingOf

MAX_TEXT = 512
_ID = re.compile(r"[a-z0-9-]{1,64}")
_SHOW_ALL = 16


class Page:
    """One file: checks nodes as they are read and keeps every problem, so that one run tells all."""

    def __init__(self, file: str) -> None:
        """Begin with nothing wrong."""
        self.file = file
        self.problems: list[Problem] = []

    def error(self, node: Node, code: str, message: str, hint: str = "") -> None:
        """Keep an error at this node."""
        self.problems.append(Problem(self.file, node.line, node.column, code, message, hint))

    def warn(self, node: Node, code: str, message: str, hint: str = "") -> None:
        """Keep a warning at this node: the file is used all the same."""
        self.problems.append(Problem(self.file, node.line, node.column, code, message, hint, warning=True))

    def mapping(
        self, node: Node, name: str, keys: Iterable[str], *, words: bool = False
    ) -> dict[str, Node] | None:
        """The values by key, in the order written; None if it is no mapping. Wrong keys are left out.

        No `keys` allow any; `words` says that the keys are words of a vocabulary.
        """
        if not isinstance(node, Mapping):
            self.error(node, "R108", f"{name} must be a mapping (key: value)", _void_hint(node))
            return None
        allowed = tuple(keys)
        found: dict[str, Node] = {}
        lines: dict[str, int] = {}
        for key, value in node.pairs:
            if not isinstance(key, Scalar):
                self.error(key, "R108", "a key must be a text")
            elif key.text in lines:
                self.error(key, "R106", f"key {key.text!r} was already given on line {lines[key.text]}")
            elif allowed and key.text not in allowed:
                self._wrong_key(key, name, allowed, words=words)
            else:
                found[key.text] = value
                lines[key.text] = key.line
        return found

    def _wrong_key(self, key: Scalar, name: str, allowed: tuple[str, ...], *, words: bool) -> None:
        if words:
            self.error(key, "R102", *_not_one_of(key.text, name, allowed))
        else:
            self.error(key, "R101", f"unknown key {key.text!r}", _key_hint(key.text, name, allowed))

    def listing(self, node: Node, name: str) -> tuple[Node, ...]:
        """The nodes of a list; none, and an error, if it is no list."""
        if isinstance(node, Listing):
            return node.items
        self.error(node, "R108", f"{name} must be a list", _void_hint(node))
        return ()

    def many(self, node: Node, name: str) -> tuple[Node, ...]:
        """The nodes of a list that may not be empty; one node alone stands for a list of one."""
        if not isinstance(node, Listing):
            return (node,)
        if not node.items:
            self.error(node, "R108", f"{name} is empty", "leave the key out, or write something")
        return node.items

    def text(self, node: Node, name: str) -> str | None:
        """What is written, without spaces around it; None, and an error, if it is no text of one line."""
        if not isinstance(node, Scalar):
            self.error(node, "R108", f"{name} must be a text")
            return None
        text = node.text.strip()
        if node.void or not text:
            self.error(node, "R111", f"{name} is empty", _void_hint(node))
        elif len(text) > MAX_TEXT:
            self.error(node, "R111", f"{name} has {len(text)} characters; at most {MAX_TEXT} are allowed")
        elif len(text.splitlines()) > 1:
            self.error(node, "R111", f"{name} must stand on one line")
        else:
            return text
        return None

    def ident(self, node: Node, name: str) -> str | None:
        """An identifier: lower-case letters without accents, digits and hyphens."""
        text = self.text(node, name)
        if text is not None and not _ID.fullmatch(text):
            hint = "use a-z, 0-9 and -, at most 64 of them"
            self.error(node, "R111", f"{name} {text!r} has other characters than an id may have", hint)
            return None
        return text

    def choice(self, node: Node, name: str, words: Iterable[str]) -> str | None:
        """One of these words; None, and an error, for any other."""
        text = self.text(node, name)
        known = sorted(words) if not isinstance(words, tuple) else words
        if text is None or text in known:
            return text
        self.error(node, "R102", *_not_one_of(text, name, known))
        return None

    def choices(self, node: Node, name: str, words: Iterable[str]) -> tuple[str, ...]:
        """Some of these words, in the order written; the wrong ones are errors and left out."""
        known = tuple(sorted(words)) if not isinstance(words, tuple) else words
        found = (self.choice(item, name, known) for item in self.many(node, f"the list of {name}s"))
        return tuple(dict.fromkeys(word for word in found if word is not None))

    def require(self, node: Node, name: str, found: MappingOf[str, Node], keys: Iterable[str]) -> bool:
        """True if all these keys are there; an error for each that is not."""
        missing = [key for key in keys if key not in found]
        for key in missing:
            self.error(node, "R110", f"{name} has no {key!r}")
        return not missing


def did_you_mean(text: str, known: Iterable[str]) -> str:
    """A hint that names the most similar known word, or nothing if none is similar.

    >>> did_you_mean("critcal", ["high", "critical"])
    "did you mean 'critical'?"
    """
    folded = {word.casefold(): word for word in known}
    near = difflib.get_close_matches(text.casefold(), folded, 1)
    return f"did you mean {folded[near[0]]!r}?" if near else ""


def _not_one_of(text: str, name: str, known: Sequence[str]) -> tuple[str, str]:
    """Message and hint for a word that is not in its vocabulary; a long one is not listed."""
    message = f"{text!r} is not one of {', '.join(known)}"
    if len(known) > _SHOW_ALL:
        message = f"{text!r} is not a {name}"
    return message, did_you_mean(text, known)


def _key_hint(text: str, name: str, allowed: tuple[str, ...]) -> str:
    if text == "<<":
        return "merging is not part of this format; write the keys out"
    return did_you_mean(text, allowed) or f"{name} may have {', '.join(allowed)}"


def _void_hint(node: Node) -> str:
    if isinstance(node, Scalar) and node.void:
        return "nothing is written here; a # after a space begins a comment, so put a text with # in quotes"
    return ""

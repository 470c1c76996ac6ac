"""What must be said: word lists, and the expressions under `what`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rules.expression import MAX_DEPTH, TermError, term
from rules.model import Expression, Term
from rules.rulefile.codes import LANGUAGE, LANGUAGES
from rules.rulefile.page import did_you_mean
from rules.yaml_nodes import Mapping, Scalar

if TYPE_CHECKING:
    from rules.rulefile.page import Page
    from rules.yaml_nodes import Node

MAX_TERMS = 5000
"""Terms of one rule, those of its lists included."""
PARTS = ("any", "all", "none")
_MARK = re.compile(r"([a-z]+):\S")

Lists = dict[str, Expression]


def read_lists(page: Page, node: Node) -> list[tuple[Node, str, Expression]]:
    """The word lists of a file: name -> language -> words, each with the place where it stands."""
    return [
        (value, name, Expression(any=_listed(page, name, value)))
        for name, value in (page.mapping(node, "lists", ()) or {}).items()
    ]


def _listed(page: Page, name: str, node: Node) -> tuple[Term, ...]:
    """The words of one list, whatever their language: an English rule finds Spanish words."""
    if not isinstance(node, Mapping) or not node.pairs:
        hint = f"write {name}: {{es: [...], en: [...]}}"
        page.error(node, "R108", f"the list {name!r} must give words by language", hint)
        return ()
    by_language = page.mapping(node, LANGUAGE, sorted(LANGUAGES), words=True) or {}
    nodes = [
        n for words in by_language.values() for n in page.many(words, f"a language of the list {name!r}")
    ]
    terms = (_term(page, word) for word in nodes)
    return tuple(dict.fromkeys(t for t in terms if t is not None))


class WordReader:
    """Reads the expressions of one rule, with the lists they may name."""

    def __init__(self, page: Page, lists: Lists) -> None:
        """Begin with no terms counted."""
        self._page = page
        self._lists = lists
        self._terms = 0

    def parts(self, node: Node, found: dict[str, Node], depth: int = 1) -> Expression:
        """`any`, `all` and `none` of a mapping."""
        if depth > MAX_DEPTH:
            self._page.error(node, "R123", f"any, all and none are nested deeper than {MAX_DEPTH} levels")
            return Expression()
        parts = {part: self._members(found[part], part, depth) for part in PARTS if part in found}
        if depth == 1 and self._terms > MAX_TERMS:
            self._page.error(
                node, "R123", f"this rule has {self._terms:,} terms; at most {MAX_TERMS:,} are allowed"
            )
        return Expression(**parts)

    def _members(self, node: Node, part: str, depth: int) -> tuple[Term | Expression, ...]:
        members = (self._member(item, depth) for item in self._page.many(node, repr(part)))
        return tuple(m for m in members if m is not None)

    def _member(self, node: Node, depth: int) -> Term | Expression | None:
        if isinstance(node, Mapping):
            found = self._page.mapping(node, "a group of words", PARTS)
            if not found:
                self._page.error(node, "R123", "this group asks for nothing", "write any, all or none")
                return None
            return self.parts(node, found, depth + 1)
        if isinstance(node, Scalar) and node.text.startswith("list:"):
            return self._list(node, node.text.removeprefix("list:").strip())
        self._terms += 1
        return _term(self._page, node)

    def _list(self, node: Node, name: str) -> Expression | None:
        found = self._lists.get(name)
        if found is None:
            hint = did_you_mean(name, self._lists) or "declare it under lists:"
            self._page.error(node, "R117", f"there is no list {name!r}", hint)
            return None
        self._terms += len(found.any)
        return found


def _term(page: Page, node: Node) -> Term | None:
    """One written term; words with a mark like `re:` would be taken for words, so they are refused."""
    if not isinstance(node, Scalar):
        page.error(node, "R108", "a word must be a text")
        return None
    if node.void:
        page.error(node, "R122", "nothing is written here", "leave it out")
        return None
    if mark := _MARK.match(node.text):
        page.error(node, "R122", f"{mark[1]}: does not begin a word here", _mark_hint(mark[1]))
        return None
    try:
        return term(node.text)
    except TermError as e:
        page.error(node, "R122", str(e), e.hint)
        return None


def _mark_hint(mark: str) -> str:
    if mark == "topic":
        return "write topics: [...] under what"
    if mark == "list":
        return "a list cannot name another list"
    return "write the words; only list: may stand before a name"

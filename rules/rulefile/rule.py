"""One rule: where, what, how bad, for whom and by which channels."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from rules.model import Expression, Region, Role, Rule, Severity
from rules.rulefile.addresses import CHANNELS
from rules.rulefile.areas import Areas, read_roles
from rules.rulefile.codes import read_languages
from rules.rulefile.page import did_you_mean
from rules.rulefile.words import PARTS, Lists, WordReader
from rules.yaml_nodes import Mapping, Scalar

if TYPE_CHECKING:
    from rules.rulefile.page import Page
    from rules.yaml_nodes import Node

RULE_KEYS = ("name", "where", "what", "severity", "who", "send", "mode")
_SEVERITIES = tuple(severity.word for severity in Severity)
_LONGEST_LABEL = 60
_NOTHING: dict[str, Node] = {}

Send = tuple[tuple[Severity, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What rules may name: declared in any of the files that are read together."""

    areas: Areas
    topics: frozenset[str]
    """Topics and kinds."""
    lists: Lists = field(default_factory=dict)
    people: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()


class _Where(NamedTuple):
    regions: tuple[Region, ...]
    exceptions: tuple[Region, ...]
    roles: frozenset[Role]


class _What(NamedTuple):
    words: Expression
    topics: frozenset[str]
    languages: frozenset[str]


class _Who(NamedTuple):
    people: frozenset[str]
    groups: frozenset[str]


def read_rule(page: Page, node: Node, known: Known, owner: str = "") -> Rule | None:
    """A rule; one written inside a person (`owner`) is for that person and may go without a name."""
    keys = tuple(key for key in RULE_KEYS if not (owner and key == "who"))
    found = page.mapping(node, "a rule of a person" if owner else "a rule", keys)
    if found is None:
        return None
    where = _where(page, found.get("where"), known)
    what = _what(page, found.get("what"), known)
    start, minimum = _severity(page, found.get("severity"), asks_for_words=what.words != Expression())
    if not owner:
        page.require(node, "a rule", found, ["name"])
    name = page.text(found["name"], "the name of a rule") if "name" in found else _label(owner, where, what)
    who = (
        _Who(frozenset({owner}), frozenset())
        if owner
        else _who(page, node, found.get("who"), known, name or "")
    )
    _wants_something(page, node, found)
    return Rule(
        name=name or "",
        where=where.regions,
        exceptions=where.exceptions,
        roles=where.roles,
        words=what.words,
        topics=what.topics,
        languages=what.languages,
        minimum=minimum,
        start=start,
        people=who.people,
        groups=who.groups,
        send=_send(page, found.get("send")),
        live="mode" not in found or page.choice(found["mode"], "mode", ("live", "off")) == "live",
        origin=f"{page.file}:{node.line}",
    )


def _where(page: Page, node: Node | None, known: Known) -> _Where:
    found = page.mapping(node, "'where'", ("any", "except", "role")) if node else None
    if found is None:
        return _Where((), (), read_roles(page, None))
    regions = {
        key: tuple(r for n in page.many(found[key], f"'where: {key}'") if (r := known.areas.region(page, n)))
        for key in ("any", "except")
        if key in found
    }
    return _Where(regions.get("any", ()), regions.get("except", ()), read_roles(page, found.get("role")))


def _what(page: Page, node: Node | None, known: Known) -> _What:
    found = page.mapping(node, "'what'", (*PARTS, "languages", "topics")) if node else None
    if node is None or found is None:
        return _What(Expression(), frozenset(), frozenset())
    if not found:
        page.error(node, "R123", "'what' asks for nothing", f"write {', '.join(PARTS)}, topics or languages")
    topics = page.choices(found["topics"], "topic", known.topics) if "topics" in found else ()
    languages = read_languages(page, found["languages"]) if "languages" in found else frozenset()
    return _What(WordReader(page, known.lists).parts(node, found), frozenset(topics), languages)


def _severity(page: Page, node: Node | None, *, asks_for_words: bool) -> tuple[Severity | None, Severity]:
    """`start` and `minimum`.

    Whoever names words wants to hear of them, also where no topic is recognised and the severity is info.
    """
    found = (page.mapping(node, "'severity'", ("start", "minimum")) if node else None) or _NOTHING
    read = {key: page.choice(value, key, _SEVERITIES) for key, value in found.items()}
    start, minimum = read.get("start"), read.get("minimum")
    least = Severity.INFO if asks_for_words else Severity.LOW
    return Severity.of(start) if start else None, Severity.of(minimum) if minimum else least


def _who(page: Page, rule: Node, node: Node | None, known: Known, name: str) -> _Who:
    found = page.mapping(node, "'who'", ("people", "groups")) if node else None
    if node is None or found == {}:
        hint = "add who: {people: [...]} or who: {groups: [...]}"
        page.error(node or rule, "R118", f"rule {name!r} says nobody is to be told", hint)
    found = found or _NOTHING
    return _Who(
        _declared(page, found.get("people"), "person", known.people),
        _declared(page, found.get("groups"), "group", known.groups),
    )


def _declared(page: Page, node: Node | None, name: str, known: frozenset[str]) -> frozenset[str]:
    """Ids that must be declared."""
    declared = set()
    for item in page.many(node, f"the list of {name} ids") if node else ():
        text = page.text(item, f"the id of a {name}")
        if text is not None and text not in known:
            other = "list it in the groups of a person" if name == "group" else "declare it under people:"
            page.error(item, "R116", f"there is no {name} {text!r}", did_you_mean(text, known) or other)
        elif text is not None:
            declared.add(text)
    return frozenset(declared)


def _send(page: Page, node: Node | None) -> Send:
    """Channels by severity, ascending."""
    found = (page.mapping(node, "'send'", _SEVERITIES, words=True) if node else None) or _NOTHING
    return tuple(
        (Severity.of(word), page.choices(found[word], "channel", CHANNELS))
        for word in _SEVERITIES
        if word in found
    )


def _wants_something(page: Page, node: Node, found: dict[str, Node]) -> None:
    """An error for a rule that the news of the whole world would match."""
    if "where" not in found and "what" not in found:
        page.error(
            node, "R105", "this rule has neither 'where' nor 'what'", "all news of the world would match it"
        )
    elif not (_has(found.get("where"), {"any"}) or _has(found.get("what"), {"any", "all", "topics"})):
        hint = "name an area under where: any, or words or topics under what"
        page.error(node, "R105", "this rule says only what it does not want", hint)


def _has(node: Node | None, keys: set[str]) -> bool:
    """True if one of these keys is written here, or something that is an error by itself."""
    if not isinstance(node, Mapping):
        return node is not None
    return any(isinstance(key, Scalar) and key.text in keys for key, _ in node.pairs)


def _label(owner: str, where: _Where, what: _What) -> str:
    """A name for a rule without one: its owner, and its areas, topics or words."""
    areas = [
        region.written if region.place is None or region.point or region.polygons else region.place.name
        for region in where.regions
    ]
    words = [getattr(member, "written", "words") for member in what.words.any + what.words.all]
    label = ", ".join(areas or sorted(what.topics) or words) or "everywhere"
    return f"{owner}: {label[:_LONGEST_LABEL]}"

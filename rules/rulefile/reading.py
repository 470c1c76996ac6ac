"""Reading rules files from beginning to end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rules.model import CustomPlace, Feed, Problem, Rule, Rulebook, Topic, Traveler
from rules.places.custom import Customs
from rules.rulefile.areas import Areas, PlaceNames
from rules.rulefile.own_places import read_place
from rules.rulefile.page import Page
from rules.rulefile.people import Person, read_feed, read_person
from rules.rulefile.rule import Known, read_rule
from rules.rulefile.words import Lists, read_lists
from rules.yaml_nodes import Mapping, Node, Scalar, compose

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Mapping as MappingOf

    from rules.rulefile.addresses import Refusal

FILE_KEYS = ("version", "lists", "places", "people", "feeds", "rules")
_VERSION = "1"


def load(
    text: str,
    file: str,
    gazetteer: PlaceNames,
    kinds: frozenset[str] = frozenset(),
    refusal: Refusal | None = None,
) -> tuple[Rulebook, tuple[Problem, ...]]:
    """What one rules file says, and everything wrong with it; the book is empty if there is an error."""
    return load_files([(file, text)], gazetteer, kinds, refusal)


def load_files(
    files: Iterable[tuple[str, str]],
    gazetteer: PlaceNames,
    kinds: frozenset[str] = frozenset(),
    refusal: Refusal | None = None,
    shapes: MappingOf[str, MappingOf[str, str]] | None = None,
) -> tuple[Rulebook, tuple[Problem, ...]]:
    """What several files (name and text) say together: what one declares is known in all of them.

    `kinds` are the names beside those of topics that `topics:` may hold; `refusal` says why an address
    cannot work in this installation; `shapes` are, for each of the files, the texts by name of the GeoJSON
    files it names (`geojson.wanted`).
    """
    reading = _Reading(Areas(gazetteer, shapes), kinds, refusal)
    drafts = [_open(file, text) for file, text in files]
    for draft in drafts:
        reading.declare(*draft)
    reading.all_declared()
    for draft in drafts:
        reading.read(*draft)
    problems = tuple(p for page, _ in drafts for p in sorted(page.problems, key=lambda p: (p.line, p.column)))
    complete = all(p.warning for p in problems)
    return (reading.book() if complete else Rulebook()), problems


def _open(file: str, text: str) -> tuple[Page, dict[str, Node]]:
    """The sections of a file; none if it is not ours to read."""
    page = Page(file)
    root = compose(text, file)
    if isinstance(root, Problem):
        page.problems.append(root)
        return page, {}
    if not _is_version_1(page, root):
        return page, {}
    found = page.mapping(root, "a rules file", FILE_KEYS) or {}
    return page, found


def _is_version_1(page: Page, root: Node) -> bool:
    """False if the file is empty or of another version: a newer file is never half-read."""
    hint = "begin the file with version: 1"
    if isinstance(root, Scalar) and root.void:
        page.error(root, "R109", "the file is empty", hint)
        return False
    if not isinstance(root, Mapping):
        return True
    written = [value for key, value in root.pairs if isinstance(key, Scalar) and key.text == "version"]
    if not written:
        page.error(root, "R109", "the file does not say its version", hint)
        return True
    if isinstance(written[0], Scalar) and written[0].text == _VERSION:
        return True
    page.error(written[0], "R109", "this program reads version 1 of the format only", "write version: 1")
    return False


class _Names:
    """Refuses a name that was given before, in this file or another."""

    def __init__(self) -> None:
        self._given: dict[tuple[str, str], str] = {}

    def is_new(self, page: Page, node: Node, what: str, name: str) -> bool:
        place = self._given.setdefault((what, name), f"{page.file}:{node.line}:{node.column}")
        if place != f"{page.file}:{node.line}:{node.column}":
            page.error(node, "R112", f"{what} {name!r} was already given at {place}", "names must be unique")
            return False
        return True


class _Reading:
    """The state of one run over all files: what is declared, and what has been read."""

    def __init__(self, areas: Areas, kinds: frozenset[str], refusal: Refusal | None) -> None:
        self._refusal = refusal
        self._areas = areas
        self._topics = kinds | {str(topic) for topic in Topic}
        self._names = _Names()
        self._lists: Lists = {}
        self._places: list[CustomPlace] = []
        self._people: list[tuple[Page, Person]] = []
        self._rules: list[Rule] = []
        self._feeds: list[Feed] = []

    def declare(self, page: Page, found: dict[str, Node]) -> None:
        """Take what other parts may name: word lists, places and people."""
        if "lists" in found:
            for node, name, words in read_lists(page, found["lists"]):
                if self._names.is_new(page, node, "list", name):
                    self._lists[name] = words
        for node in page.listing(found["places"], "places") if "places" in found else ():
            place = read_place(page, node, self._areas)
            if place and self._names.is_new(page, place[1], "place", place[0].place.id):
                self._places.append(place[0])
        for node in page.listing(found["people"], "people") if "people" in found else ():
            person = read_person(page, node, self._refusal)
            if person and self._names.is_new(page, person.node, "person", person.traveler.id):
                self._people.append((page, person))

    def all_declared(self) -> None:
        """From here on areas may name the places that the files declare: not those places each other."""
        self._areas.customs = Customs(self._places)

    def read(self, page: Page, found: dict[str, Node]) -> None:
        """Take feeds and rules, those inside people too."""
        for node in page.listing(found["feeds"], "feeds") if "feeds" in found else ():
            feed = read_feed(page, node, self._areas)
            if feed and self._names.is_new(page, feed[1], "feed", feed[0].url):
                self._feeds.append(feed[0])
        known = self._known()
        for owned, person in self._people:
            if owned is page:
                self._take(page, person.rules, known, person.traveler.id)
        if "rules" in found:
            self._take(page, page.listing(found["rules"], "rules"), known)

    def _take(self, page: Page, nodes: Iterable[Node], known: Known, owner: str = "") -> None:
        for node in nodes:
            rule = read_rule(page, node, known, owner)
            if rule and (not rule.name or self._names.is_new(page, node, "rule", rule.name)):
                self._rules.append(rule)

    def _known(self) -> Known:
        travelers = self._travelers()
        groups = frozenset(group for traveler in travelers for group in traveler.groups)
        return Known(self._areas, self._topics, self._lists, frozenset(t.id for t in travelers), groups)

    def _travelers(self) -> tuple[Traveler, ...]:
        return tuple(person.traveler for _, person in self._people)

    def book(self) -> Rulebook:
        """Everything that was read."""
        return Rulebook(self._travelers(), tuple(self._rules), tuple(self._feeds), tuple(self._places))

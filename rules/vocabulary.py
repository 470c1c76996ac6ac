"""Turns the word lists of a lexicon into terms with a meaning; a mistake in a list names its place.

The document is plain mappings, as `alerter/catalog/lexicon/*.toml` are read:

    {"kinds": {"shooting": {"topic": "violence", "severity": "medium"}, ...},
     "scenes": {"hotel": {"en": ["hotel*", ...], "es": [...], ...}, ...},
     "languages": {"es": {"kinds": {"shooting": ["balacera*", ...]}, ...}, ...}}

Every table of a language and what it is for stands in `docs/explanation/topics.md`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from rules.model import Severity, Topic
from rules.phrases import spellings
from rules.text import is_unspaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

ENGLISH = "en"
DISTINCTIVE = 7
"""Letters that a term needs to be looked for in other languages too: shorter ones have namesakes."""
DISTINCTIVE_UNSPACED = 3


class Use(StrEnum):
    """What a term is good for."""

    KIND = "kind"
    WEAK = "weak"
    RAISE = "raise"
    COMPANY = "company"
    PHRASE = "phrases"
    SIGN = "signs"
    HINT = "hints"
    DEAD = "dead"
    KILLING = "killing"
    COUNTED = "counted"
    INJURED = "injured"
    INJURING = "injuring"
    MIXED = "mixed"
    VICTIM = "victim"
    DYING = "dying"
    MORE = "more"
    MORE_BEHIND = "more_behind"
    SPARED = "spared"
    NOBODY = "nobody"
    PERSON = "person"
    PEOPLE = "people"
    FRESH = "fresh"
    RECALL = "markers"
    RECALL_BEHIND = "behind"
    RELATIVE = "relatives"
    NUMBER = "words"
    VAGUE = "vague"
    ORDINAL = "ordinals"
    UP_TO = "up_to"
    OF_THEM = "of_them"
    AGE = "ages"
    MULTIPLIER = "multipliers"
    JOINING = "joining"
    ARTICLE = "articles"
    NOT_BEFORE = "not_before"
    NOT_AFTER = "not_after"
    MAGNITUDE = "magnitude"
    LEVEL = "level"
    FROM = "from"
    RED = "red"
    ORANGE = "orange"
    GREEN = "green"
    CORRECTION = "correction"
    RETRACTION = "retraction"
    ANALYSIS = "analysis"
    OVER_AIRPORT = "over_airport"
    OVER_BORDER = "over_border"
    OVER_CURFEW = "over_curfew"
    OVER_EMERGENCY = "over_emergency"
    OVER_EVACUATION = "over_evacuation"
    OVER_ROAD = "over_road"
    OVER_WARNING = "over_warning"
    OVER_ATTACKER = "over_attacker"
    OVER_DANGER = "over_danger"
    OVER_NOT = "over_not"
    AIRPORT = "airport"
    EVACUATION = "evacuation"
    CURFEW = "curfew"
    EMERGENCY = "emergency"
    BORDER = "border"
    TROPICAL = "tropical"
    HURRICANE = "hurricane"
    CATEGORY = "category"
    SCENE = "scene"


CONTEXTS = frozenset(
    {
        "sport",
        "fiction",
        "metaphor",
        "finance",
        "drill",
        "anniversary",
        "history",
        "court",
        "statistics",
        "called_off",
        "prevention",
        "roundup",
    }
)
_PLAIN_TABLES = {
    "casualties": frozenset(
        {
            Use.DEAD,
            Use.KILLING,
            Use.COUNTED,
            Use.INJURED,
            Use.INJURING,
            Use.MIXED,
            Use.VICTIM,
            Use.DYING,
            Use.MORE,
            Use.MORE_BEHIND,
            Use.SPARED,
            Use.NOBODY,
            Use.PERSON,
            Use.PEOPLE,
            Use.FRESH,
        }
    ),
    "recall": frozenset({Use.RECALL, Use.RECALL_BEHIND, Use.RELATIVE}),
    "company": frozenset({Use.COMPANY}),
    "levels": frozenset({Use.MAGNITUDE, Use.LEVEL, Use.FROM, Use.RED, Use.ORANGE, Use.GREEN}),
    "numbers": frozenset(
        {Use.JOINING, Use.ARTICLE, Use.NOT_BEFORE, Use.NOT_AFTER, Use.UP_TO, Use.OF_THEM, Use.AGE}
    ),
    "roles": frozenset({Use.CORRECTION, Use.RETRACTION, Use.ANALYSIS}),
    "flags": frozenset({Use.AIRPORT, Use.EVACUATION, Use.CURFEW, Use.EMERGENCY, Use.BORDER}),
    "over": frozenset(use for use in Use if use.startswith("over_")),
    "storms": frozenset({Use.TROPICAL, Use.HURRICANE, Use.CATEGORY}),
}
_VALUE_TABLES = frozenset({Use.NUMBER, Use.MULTIPLIER, Use.VAGUE, Use.ORDINAL})
_ORDINAL_DIGITS = "ordinal_digits"
_DIGITS = "#"
"""Stands for the digits in a term of `ordinal_digits`: #th."""
_LAST_ORDINAL = 99
_COMPANY_KEY = "words"
_LONGER = {"over": "over_"}
"""What goes before the keys of a table that has the same ones as another."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one term says; `name` is its kind or context, `abroad` lets it count in other languages."""

    use: Use
    language: str
    name: str = ""
    severity: Severity | None = None
    value: int = 0
    abroad: bool = False


@dataclass(frozen=True, slots=True)
class Kind:
    """What kinds.toml says about a kind."""

    topic: Topic
    severity: Severity


def kinds(document: Mapping[str, Any]) -> dict[str, Kind]:
    """The kinds by name; ValueError for an unknown topic or severity."""
    return {
        name: Kind(Topic(about["topic"]), Severity.of(about["severity"]))
        for name, about in document["kinds"].items()
    }


def meanings(document: Mapping[str, Any]) -> Iterator[tuple[str, Meaning]]:
    """Every term of every language with its meaning; ValueError names a table that is not known."""
    known = frozenset(document["kinds"])
    for language, tables in document["languages"].items():
        terms = list(_of_language(language, tables, known))
        yield from _travelling(language, tables.get("local", {}).get("terms", ()), terms)
    for scene, languages in document.get("scenes", {}).items():
        for language, terms in languages.items():
            if language not in document["languages"]:
                raise ValueError(f"scenes.{scene}: {language!r} has no word list of its own")
            yield from _travelling(language, (), _filed(terms, Meaning(Use.SCENE, language, scene)))


def terms(document: Mapping[str, Any]) -> Iterator[str]:
    """Every term of a document as it stands there, choices and stars included."""
    for part in document.values():
        if isinstance(part, str):
            yield part
        elif isinstance(part, dict):
            yield from part if all(isinstance(value, int) for value in part.values()) else terms(part)
        elif isinstance(part, list):
            yield from part


def _of_language(
    language: str, tables: Mapping[str, Any], known: frozenset[str]
) -> Iterator[tuple[str, Meaning]]:
    for table, content in tables.items():
        if table == "kinds":
            yield from _of_kinds(Meaning(Use.KIND, language), content, known)
        elif table == "weak":
            yield from _of_kinds(Meaning(Use.WEAK, language), content, known)
        elif table == "severity":
            for word, graded in content.items():
                yield from _of_kinds(Meaning(Use.KIND, language, severity=Severity.of(word)), graded, known)
        elif table == "raise":
            for word, terms in content.items():
                yield from _filed(terms, Meaning(Use.RAISE, language, severity=Severity.of(word)))
        elif table == "contexts":
            yield from _of_contexts(language, content)
        elif table != "local":
            yield from _plain(language, table, content)


def _of_kinds(
    meaning: Meaning, content: Mapping[str, Iterable[str]], known: frozenset[str]
) -> Iterator[tuple[str, Meaning]]:
    for kind, terms in content.items():
        if kind not in known:
            raise ValueError(f"{meaning.language}: {kind!r} is not a kind")
        yield from _filed(terms, replace(meaning, name=kind))


def _of_contexts(language: str, content: Mapping[str, Any]) -> Iterator[tuple[str, Meaning]]:
    for context, lists in content.items():
        if context not in CONTEXTS:
            raise ValueError(f"{language}.contexts: {context!r} is not a context")
        for key, terms in lists.items():
            yield from _filed(terms, Meaning(Use(key), language, context))


def _plain(language: str, table: str, content: Mapping[str, Any]) -> Iterator[tuple[str, Meaning]]:
    for key, terms in content.items():
        if (table, key) == ("numbers", _ORDINAL_DIGITS):
            yield from _of_digits(language, terms)
            continue
        use = Use.COMPANY if (table, key) == ("company", _COMPANY_KEY) else Use(_LONGER.get(table, "") + key)
        if use in _VALUE_TABLES and table == "numbers":
            for term, value in terms.items():
                yield term, Meaning(use, language, value=value)
        elif use in _PLAIN_TABLES.get(table, ()):
            yield from _filed(terms, Meaning(use, language))
        else:
            raise ValueError(f"{language}.{table}: {key!r} is not a list of this table")


def _of_digits(language: str, terms: Iterable[str]) -> Iterator[tuple[str, Meaning]]:
    """Ordinals in digits: 1st, 2nd, ..."""
    for term in terms:
        for value in range(1, _LAST_ORDINAL + 1):
            yield term.replace(_DIGITS, str(value)), Meaning(Use.ORDINAL, language, value=value)


def _filed(terms: Iterable[str], meaning: Meaning) -> Iterator[tuple[str, Meaning]]:
    return ((term, meaning) for term in terms)


def _travelling(
    language: str, local: Iterable[str], terms: Iterable[tuple[str, Meaning]]
) -> Iterator[tuple[str, Meaning]]:
    """The terms, each choice on its own; those that are safe in other languages are marked `abroad`."""
    at_home = {spelling for term in local for spelling in spellings(term)}
    spelled = [(spelling, meaning) for term, meaning in terms for spelling in spellings(term)]
    lost = at_home.difference(spelling for spelling, _ in spelled)
    if lost:
        raise ValueError(f"{language}.local: {min(lost)!r} is local, but no term of the language")
    abroad: dict[Meaning, Meaning] = {}
    for spelling, meaning in spelled:
        travels = meaning.use is Use.KIND and spelling not in at_home
        if travels and (language == ENGLISH or _distinctive(spelling)):
            if meaning not in abroad:
                abroad[meaning] = replace(meaning, abroad=True)
            yield spelling, abroad[meaning]
        else:
            yield spelling, meaning


def _distinctive(term: str) -> bool:
    letters = [c for c in term if c.isalpha()]
    needed = DISTINCTIVE_UNSPACED if is_unspaced(letters[0]) else DISTINCTIVE
    return len(letters) >= needed

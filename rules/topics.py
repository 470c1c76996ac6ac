"""What an item is about and how bad it is, read from its words in any language of the lexicon.

    words | terms found | other meanings and old events left out | kinds | casualties | context | severity

The title speaks first; the summary adds kinds and numbers where the title is silent. How each step decides,
and why, is told in `docs/explanation/topics.md`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rules.contexts import context
from rules.ending import SAYING, ended_words, endings
from rules.figures import Toll, figures, toll
from rules.levels import COLOURS, advisory_level, colour, magnitude, of_magnitude
from rules.marks import marks
from rules.model import Figures, Reading, Severity, Span
from rules.passage import Passage, passage
from rules.phrases import Hit, Phrases
from rules.text import tokenise
from rules.vocabulary import ENGLISH, Kind, Meaning, Use, kinds, meanings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    _Found = Sequence[Hit[Meaning]]

LEAD = 600
"""Characters of the summary that are read: what follows is background, and cost."""
ADVISORY = "advisory_change"
EARTHQUAKE = "earthquake"
MANY_DEAD = 10
MANY_INJURED = 20

_CALLED_OFF = "called_off"
_NAMING = frozenset({Use.KIND, Use.WEAK})
_SPEAKING = _NAMING.union(SAYING)
"""Uses of the terms that tell in which language an item is, if it does not say so itself."""


@dataclass(frozen=True, slots=True)
class _Evidence:
    """A kind and the words that name it."""

    kind: str
    severity: Severity
    graded: bool
    """The term has a severity of its own, which stands above the kind's."""
    weak: bool
    in_title: bool
    span: Span


class Lexicon:
    """The word lists, compiled: `read` says what an item is about.

    `document` is plain mappings; `rules.vocabulary` says which. ValueError if a list cannot be used.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._kinds = kinds(document)
        self._languages = frozenset(document["languages"])
        self._phrases: Phrases[Meaning] = Phrases(meanings(document))

    @property
    def kinds(self) -> frozenset[str]:
        """The names of all kinds, as rules may ask for them."""
        return frozenset(self._kinds)

    @property
    def languages(self) -> frozenset[str]:
        """The languages that have word lists."""
        return self._languages

    def read(self, title: str, summary: str, language: str) -> Reading:
        """What the words mean: topics, kinds, severity, casualties, and whether it is news at all."""
        head, lead = self._passages(title, summary[:LEAD], language)
        tolls = (toll(head), toll(lead))
        evidence = _evidence(head, lead, tolls, self._kinds)
        counted = any(n for t in tolls for n in (*t.dead, *t.injured))
        taken = _taken(head, lead, counted=counted) if not evidence else ""
        if evidence:
            taken = context(head, lead, tolls[0], outright=not all(e.weak for e in evidence))
        said = figures(*tolls)
        return Reading(
            topics=tuple(dict.fromkeys(self._kinds[e.kind].topic for e in evidence)),
            kinds=tuple(dict.fromkeys(e.kind for e in evidence)),
            severity=Severity.INFO if taken else _severity(evidence, head, lead, tolls, said),
            figures=said,
            spans=_spans(evidence, tolls, head, lead, taken),
            news=not taken,
            context=taken,
            marks=marks(
                head, lead, (e.kind for e in evidence), taken, harmed=bool(said.least_dead or said.injured)
            ),
        )

    def _passages(self, title: str, summary: str, language: str) -> tuple[Passage, Passage]:
        """Title and summary with the terms that count there."""
        texts = (("title", title), ("summary", summary))
        words = [(field, text, tokenise(text)) for field, text in texts]
        found = [self._phrases.find(tokens) for _, _, tokens in words]
        voice = self._voice([hit for hits in found for hit in hits], language)
        head, lead = (
            passage(field, text, tokens, _heard(hits, voice))
            for (field, text, tokens), hits in zip(words, found, strict=True)
        )
        return head, lead

    def _voice(self, hits: _Found, language: str) -> str:
        """The language in which context, company and casualties are read.

        It is the item's own if that names the hazard. If not, the item may be in another language than
        it says, or in one without word lists: then the language that has most to say.
        """
        own = language in self._languages
        if own and any(hit.filed.language == language and hit.filed.use in _NAMING for hit in hits):
            return language
        foreign = Counter(
            hit.filed.language for hit in hits if hit.filed.abroad or (not own and hit.filed.use in _SPEAKING)
        )
        fallback = language if own else ENGLISH
        return max(foreign, key=lambda name: (foreign[name], name == ENGLISH, name), default=fallback)


def _heard(hits: _Found, voice: str) -> Iterable[Hit[Meaning]]:
    """The terms of the voice, and of all others those that mean the same everywhere."""
    return (hit for hit in hits if hit.filed.language == voice or hit.filed.abroad)


# --------------------------------------------------------------------------- kinds


def _evidence(
    head: Passage, lead: Passage, tolls: tuple[Toll, Toll], known: Mapping[str, Kind]
) -> list[_Evidence]:
    """The kinds an item names, the title's first; weak words only where nothing stronger speaks."""
    company = any(t.deadly or t.harmful for t in tolls)
    found: list[_Evidence] = []
    for part in (head, lead):
        hits = _meant(part, Use.KIND) or [
            hit for hit in _meant(part, Use.WEAK) if (company or _accompanied(hit, part)) and not _over(part)
        ]
        found.extend(_witness(hit, part, known[hit.filed.name]) for hit in _graded_first(hits))
    # An advisory gives its reasons in the summary ("citing crime and kidnapping"): these are no events.
    advice = any(e.kind == ADVISORY and e.in_title for e in found)
    if advice:
        return [e for e in found if e.in_title or e.kind == ADVISORY]
    # An embassy that reminds its citizens at the end of the news of an attack has changed no advice.
    reminded = any(e.in_title for e in found)
    return [e for e in found if e.kind != ADVISORY] if reminded else found


def _meant(part: Passage, use: Use) -> list[Hit[Meaning]]:
    """The terms that are neither part of a phrase with another meaning nor recalled."""
    otherwise = part.covered(Use.PHRASE) | ended_words(part)
    return [hit for hit in part.of(use) if not part.recalled[hit.first] and not hit.touches(otherwise)]


def _accompanied(weak: Hit[Meaning], part: Passage) -> bool:
    """True if another word beside it says that the weak word is meant."""
    return any(not weak.overlaps(hit) for hit in part.of(Use.COMPANY))


def _over(part: Passage) -> bool:
    """True if the passage says that something ended: weak words then say what ("reopened after blockade")."""
    return any(mask.filed.name == _CALLED_OFF for mask in part.of(Use.PHRASE))


def _graded_first(hits: list[Hit[Meaning]]) -> list[Hit[Meaning]]:
    """Without the plain terms of a kind where a graded term of that kind says more: `tsunami watch`."""
    graded: dict[str, set[int]] = {}
    for hit in hits:
        if hit.filed.severity is not None:
            graded.setdefault(hit.filed.name, set()).update(range(hit.first, hit.last + 1))
    return [
        hit
        for hit in hits
        if hit.filed.severity is not None or not hit.touches(graded.get(hit.filed.name, set()))
    ]


def _witness(hit: Hit[Meaning], part: Passage, kind: Kind) -> _Evidence:
    severity = kind.severity if hit.filed.severity is None else hit.filed.severity
    return _Evidence(
        kind=hit.filed.name,
        severity=severity,
        graded=hit.filed.severity is not None,
        weak=hit.filed.use is Use.WEAK,
        in_title=part.field == "title",
        span=part.span(hit.first, hit.last),
    )


def _taken(head: Passage, lead: Passage, *, counted: bool) -> str:
    """The context that took every hazard word of the item away; empty if there was none to take."""
    for part in (head, lead):
        means = {
            at: mask.filed.name for mask in part.of(Use.PHRASE) for at in range(mask.first, mask.last + 1)
        }
        for hit in part.of(Use.KIND, Use.WEAK):
            other = part.recalled[hit.first] or means.get(hit.first) or means.get(hit.last)
            if other:
                return other
    if endings(head) and not counted:
        return _CALLED_OFF
    return next((mask.filed.name for mask in head.of(Use.PHRASE)), "")


# --------------------------------------------------------------------------- severity


def _severity(
    evidence: list[_Evidence], head: Passage, lead: Passage, tolls: tuple[Toll, Toll], said: Figures
) -> Severity:
    """How bad it is: the gravest of the kinds, the officials, the words of alarm and the casualties."""
    harm = _of_casualties(tolls, said)
    if not evidence:
        # Deaths of unknown cause: one step less, since they may have no danger for others in them.
        harmed = bool(said.least_dead or said.injured)
        return Severity(max(harm - 1, Severity.INFO)) if harmed else Severity.INFO
    alarms = [hit.filed.severity for part in (head, lead) for hit in part.of(Use.RAISE)]
    official = _officially(evidence, head, lead)
    return max(official, harm, *(alarm for alarm in alarms if alarm is not None), Severity.INFO)


def _officially(evidence: list[_Evidence], head: Passage, lead: Passage) -> Severity:
    """The severity of the kinds, corrected by level, colour and magnitude where these are given."""
    titled = any(e.in_title for e in evidence)
    level = advisory_level(head) or advisory_level(lead)
    grades = []
    for e in evidence:
        grade = e.severity
        if e.kind == ADVISORY and level is not None:
            grade = level
        elif titled and not e.in_title and not e.graded:
            grade = min(grade, Severity.MEDIUM)
        grades.append(grade)
    if any(e.kind == EARTHQUAKE for e in evidence):
        size = magnitude(head) or magnitude(lead)
        grades.extend([of_magnitude(size)] if size else [])
    shown = colour(head) or colour(lead)
    if shown is Use.GREEN:
        return COLOURS[shown]
    return max([*grades, COLOURS[shown]] if shown else grades)


def _of_casualties(tolls: tuple[Toll, Toll], said: Figures) -> Severity:
    dead, injured = said.least_dead or 0, said.injured or 0
    if dead >= MANY_DEAD:
        return Severity.CRITICAL
    if dead or injured >= MANY_INJURED or (said.least_dead is None and tolls[0].deadly):
        return Severity.HIGH
    return Severity.MEDIUM if injured or tolls[0].harmful else Severity.INFO


# --------------------------------------------------------------------------- evidence for people


def _spans(
    evidence: list[_Evidence], tolls: tuple[Toll, Toll], head: Passage, lead: Passage, taken: str
) -> tuple[Span, ...]:
    """The words behind the reading: kinds, casualties, and what took the hazard away; title first."""
    why = [
        part.span(hit.first, hit.last)
        for part in (head, lead)
        for hit in part.of(Use.PHRASE, Use.SIGN, Use.HINT)
        if taken and hit.filed.name == taken
    ]
    spans = {*(e.span for e in evidence), *tolls[0].spans, *tolls[1].spans, *why}
    return tuple(sorted(spans, key=lambda span: (span.field != "title", span.start, span.end)))

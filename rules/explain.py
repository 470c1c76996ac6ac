"""A decision, or a non-decision, as sentences: why you were told, and why you were not.

Pure functions of what is stored, through the very tests that decide live, so an explanation cannot differ
from what happened.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rules.alerting import recipients
from rules.matching import miss
from rules.model import Match, Reason

if TYPE_CHECKING:
    from collections.abc import Collection

    from rules.model import Incident, Report, Rulebook, Severity, Traveler

SENTENCES = {
    Reason.FIRST_REPORT: "it was the first report of this incident that one of the rules matched",
    Reason.SEVERITY_ROSE: "it got worse since the last message about it",
    Reason.ESCALATED: "more people were harmed, or something was closed or declared, since the last message",
    Reason.MOVED: "it has come nearer: into an area of the rules that she was not told of before",
    Reason.ALL_CLEAR: "a report says that something is over of what she was told",
    Reason.RETRACTED: "a report takes back what she was told",
    Reason.ALREADY_TOLD: "she was told of this incident before, and it is no worse",
    Reason.QUIET: "she had a message just now; it waits, and is told if it still is worse then",
    Reason.BELOW_SEVERITY: "it is less severe than what the rule asks for or sends",
    Reason.NO_CHANNEL: "the person has no address",
    Reason.NOT_NEWS: "it is not news of danger",
    Reason.TOO_OLD: "it was published too long before it was first seen",
    Reason.NO_PLACE: "it does not say where it happened",
    Reason.NO_TOPIC: "it names no danger that is known here, and nothing that any rule asks for",
    Reason.OTHER_PLACE: "it happened in another place",
    Reason.OUT_OF_RANGE: "it happened out of range",
    Reason.EXCEPTED_PLACE: "the rule makes an exception for that place",
    Reason.OTHER_LANGUAGE: "the report is in another language",
    Reason.OTHER_TOPIC: "it is about something else",
    Reason.NO_WORD: "it has none of the words the rule asks for",
    Reason.EXCLUDED_WORD: "it has a word that the rule excludes",
    Reason.RULE_OFF: "the rule is switched off",
    Reason.LATER_RULE: "the rule matches it now, but was not in force when the item came",
}

# How far a report got through the tests of a rule; the test that failed last is the nearest miss.
_ORDER = (
    Reason.RULE_OFF,
    Reason.NOT_NEWS,
    Reason.NO_PLACE,
    Reason.OTHER_PLACE,
    Reason.EXCEPTED_PLACE,
    Reason.OUT_OF_RANGE,
    Reason.OTHER_LANGUAGE,
    Reason.OTHER_TOPIC,
    Reason.NO_WORD,
    Reason.EXCLUDED_WORD,
    Reason.BELOW_SEVERITY,
)


@dataclass(frozen=True, slots=True)
class Silence:
    """Why one rule of one traveler led to no message: the first test that failed."""

    traveler_id: str
    rule: str
    origin: str
    reason: Reason
    detail: str

    @property
    def sentence(self) -> str:
        """The reason as a person reads it."""
        return SENTENCES[self.reason] + (f": {self.detail}" if self.detail else "")


def silences(
    report: Report, book: Rulebook, severity: Severity, decided: Collection[str] = ()
) -> tuple[Silence, ...]:
    """For each traveler the rule that came nearest to matching and why it did not.

    `decided` are the travelers who have a decision about it, which explains itself. A rule that matches
    without one was not in force when the item came.
    """
    asked = (t for t in book.travelers if t.id not in decided)
    found = (_nearest(report, book, severity, traveler) for traveler in asked)
    return tuple(silence for silence in found if silence is not None)


def _nearest(report: Report, book: Rulebook, severity: Severity, traveler: Traveler) -> Silence | None:
    missed = []
    for rule in book.rules:
        if not recipients(rule, (traveler,)):
            continue
        result = miss(rule, report, severity)
        if isinstance(result, Match):
            return Silence(traveler.id, rule.name, rule.origin, Reason.LATER_RULE, "")
        missed.append((rule, result))
    if not missed:
        return None
    rule, result = max(missed, key=lambda m: _ORDER.index(m[1].reason))
    return Silence(traveler.id, rule.name, rule.origin, result.reason, result.detail)


def reasons_to_tell(match: Match, incident: Incident) -> tuple[tuple[str, str], ...]:
    """Why a rule matched, as labelled lines: rule, place, distance, words, feed's outlet and headline."""
    where = match.place + (f", in {match.region!r} of the rule" if match.region else "")
    if match.unsure:
        where += " (the report is sure only of this wider area)"
    lines = [("rule", f"{match.rule!r} ({match.origin})"), ("place", where)]
    if match.distance_km is not None:
        lines.append(("distance", f"{match.distance_km:.0f} km"))
    if match.words:
        lines.append(("words", ", ".join(match.words)))
    for quote in incident.quotes:
        if quote.item_id == match.item_id:
            lines.append(("source", f"{quote.outlet} ({quote.language}): {quote.title}"))
            lines.append(("link", quote.link))
    return tuple((label, text) for label, text in lines if text)

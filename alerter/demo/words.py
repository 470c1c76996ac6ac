"""Values of a story in the few words that a table has room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alerter.render.language import phrases
from rules.model import Reason, Term

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rules.model import Expression, Match, Place, Region, Report, Rule, Topic

CHANNELS = {"email": "e-mail", "sms": "SMS", "slack": "Slack", "url": "Apprise URL"}


def where(place: Place) -> str:
    """A place with the state or country round it."""
    around = place.container.partition(",")[0]
    return f"{place.name}, {around}" if around else place.name


def subject(kinds: Iterable[str], topics: Iterable[Topic]) -> str:
    """What an item is about, as messages in English say it; a dash if it is about no danger."""
    say = phrases("en")
    keys = [*(f"kind.{kind}" for kind in kinds), *(f"topic.{topic}" for topic in topics)]
    return next((say.say(key) for key in keys if say.has(key)), "-")


def region(wanted_region: Region) -> str:
    """An area of a rule: a circle, or a place and all in it."""
    if wanted_region.point is not None:
        return f"{wanted_region.km:g} km round {wanted_region.written}"
    return wanted_region.written


def wanted(rule: Rule) -> str:
    """What a rule asks for: topics, words, or both."""
    said = [term.written for member in rule.words.any for term in _terms(member)]
    return ", ".join([*sorted(rule.topics), *(f'"{word}"' for word in said)])


def _terms(member: Term | Expression) -> Iterator[Term]:
    if isinstance(member, Term):
        yield member
        return
    for inner in member.any:
        yield from _terms(inner)


def reason(why: Reason) -> str:
    """The name of a reason in plain words.

    >>> reason(Reason.OUT_OF_RANGE)
    'out of range'
    """
    return why.value.replace("_", " ")


def no_further(report: Report, why: Reason) -> str:
    """Why an item went no further, with what was found."""
    item = report.item
    if why is Reason.NOT_NEWS:
        return f"no news: {report.reading.context}"
    if why is Reason.TOO_OLD and item.published is not None:
        return f"too old: {(item.first_seen - item.published).days} days"
    return reason(why)


def because(match: Match) -> str:
    """Where the place of an alert lies for the rule that matched."""
    if match.distance_km is None:
        return f"{match.place} lies in {match.region}" if match.region else match.place
    return f"{match.place} is {match.distance_km:.0f} km from {match.region}"

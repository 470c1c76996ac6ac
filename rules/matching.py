"""Which rules a report meets, and for any other rule the first test it failed.

`miss` judges one rule; `Matcher` gives the same answers for all rules while judging only those that are
filed under the places of the report: by code for areas, by boxes of the map for circles and polygons.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from rules.expression import Found, Words, asks_nothing, find
from rules.model import Match, Reason, Report, Role, Rule, Scope, Severity
from rules.places.geometry import MAX_KM, Within, ball_km, covers, distance_km, reach_km, within
from rules.region_index import RegionIndex
from rules.text import READ

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rules.model import LocatedPlace, Place, Point, Region


@dataclass(frozen=True, slots=True)
class Miss:
    """Why a rule does not match a report: the first test that failed, and what would have passed."""

    reason: Reason
    detail: str = ""


class Matcher:
    """Finds the rules a report meets, at a cost that rules for other places do not add to."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        """File the rules by where they apply; the order they come in does not matter."""
        self._rules = sorted(rules, key=lambda rule: rule.name)
        self._index = RegionIndex(rule.where for rule in self._rules)

    def matches(self, report: Report, severity: Severity) -> tuple[Match, ...]:
        """All matches, ordered by the rule's name."""
        story = _Story(report, severity, explained=False)
        judged = (_judge(self._rules[number], story) for number in sorted(self._near(story)))
        return tuple(found for found in judged if isinstance(found, Match))

    def _near(self, story: _Story) -> set[int]:
        """The rules that may concern the places of the report."""
        near = set(self._index.anywhere())
        for located in story.report.places:
            near.update(self._index.around(located.place))
            if _tells_enough(located.place, story.severity):
                near.update(self._index.inside(located.place))
        return near


def miss(rule: Rule, report: Report, severity: Severity) -> Miss | Match:
    """The match of one rule with a report, or the first test that failed.

    `severity` is what is known of the incident; the rule's own `start` may raise it.
    """
    return _judge(rule, _Story(report, severity))


# --------------------------------------------------------------------------- one rule, one report


class _Story:
    """A report as rules ask it: its words are cut once, and only if a rule asks for words.

    Unless it is `explained`, nobody reads why a rule is missed, and the costlier words are not looked for.
    """

    def __init__(self, report: Report, severity: Severity, *, explained: bool = True) -> None:
        self.report = report
        self.severity = severity
        self.explained = explained

    @cached_property
    def words(self) -> Words:
        """The words of title and summary."""
        return Words((self.report.item.title, self.report.item.summary[:READ]))

    @cached_property
    def subjects(self) -> frozenset[str]:
        """Topics and kinds."""
        return frozenset(self.report.reading.kinds).union(map(str, self.report.reading.topics))

    @cached_property
    def evidence(self) -> tuple[str, ...]:
        """The original words that gave the report its topics."""
        return tuple(span.text for span in self.report.reading.spans)

    def places(self, roles: frozenset[Role]) -> tuple[LocatedPlace, ...]:
        """The places of these roles that say something of their own."""
        return tuple(p for p in self._telling if p.role in roles)

    @cached_property
    def _telling(self) -> tuple[LocatedPlace, ...]:
        """All places but those that only say where another lies.

        In "Tapachula, Chiapas" the state is no second place where it may have happened.
        """
        places = self.report.places
        return tuple(p for p in places if not any(_says_where(p, other) for other in places))


def _says_where(container: LocatedPlace, other: LocatedPlace) -> bool:
    """True if the first contains the second and plays no greater part in the report.

    A place named in passing does not narrow down where it happened, so that a rule with more roles never
    loses a match.
    """
    as_important = other.role is Role.HAPPENED or other.role is container.role
    return as_important and container.place.path != other.place.path and covers(container.place, other.place)


@dataclass(frozen=True, slots=True)
class _Hit:
    """A place of a report in a region of a rule; both empty words where a rule names no region."""

    place: Place
    region: str = ""
    inside: Within = Within(unsure=False)  # noqa: RUF009 - frozen, so shared safely
    reach_km: float | None = None


def _judge(rule: Rule, story: _Story) -> Miss | Match:
    """The tests in the order in which `Miss` names the first that failed."""
    if not rule.live:
        return Miss(Reason.RULE_OFF, "its mode is off")
    if not story.report.reading.news:
        return Miss(Reason.NOT_NEWS, story.report.reading.context)
    hit = _where(rule, story)
    if isinstance(hit, Miss):
        return hit
    said = _what(rule, story)
    if isinstance(said, Miss):
        return said
    severity = max(story.severity, rule.start or Severity.INFO)
    if severity < rule.minimum:
        return Miss(Reason.BELOW_SEVERITY, f"{severity.word}, this rule begins at {rule.minimum.word}")
    return _match(rule, story, hit, said, severity)


def _what(rule: Rule, story: _Story) -> Found | Miss:
    """The words that meet the rule, or which of language, topic and words does not."""
    if rule.languages and story.report.language not in rule.languages:
        return Miss(Reason.OTHER_LANGUAGE, _other_language(rule, story.report.language))
    if rule.topics and not rule.topics & story.subjects:
        return Miss(Reason.OTHER_TOPIC, _other_topic(rule, story.subjects))
    if asks_nothing(rule.words):
        return Found()
    said = find(rule.words, story.words)
    return said if isinstance(said, Found) else Miss(said.reason, said.detail)


def _match(rule: Rule, story: _Story, hit: _Hit, said: Found, severity: Severity) -> Match:
    evidence = story.evidence if rule.topics or not said.words else ()
    return Match(
        rule=rule.name,
        origin=rule.origin,
        severity=severity,
        region=hit.region,
        place=hit.place.name,
        distance_km=hit.inside.distance_km,
        unsure=hit.inside.unsure,
        words=tuple(dict.fromkeys(said.words + evidence)),
        item_id=story.report.item.id,
        feed_id=story.report.item.feed_id,
        place_id=hit.place.id,
        reach_km=hit.reach_km,
    )


def _other_language(rule: Rule, language: str) -> str:
    return f"{language or 'of unknown language'}, this rule asks for {', '.join(sorted(rule.languages))}"


def _other_topic(rule: Rule, subjects: frozenset[str]) -> str:
    return f"{', '.join(sorted(subjects)) or 'no topic'}, this rule asks for {', '.join(sorted(rule.topics))}"


# --------------------------------------------------------------------------- where


def _where(rule: Rule, story: _Story) -> _Hit | Miss:
    """The surest and nearest place of the report that lies in the rule's area, or why there is none."""
    wanted = story.places(rule.roles)
    if not wanted:
        return Miss(Reason.NO_PLACE, _no_place(story.report))
    free = [p.place for p in wanted if not _excepted(rule, p.place)]
    hits = [hit for place in free for hit in _hits(rule, place, story.severity)]
    if hits:
        return hits[0] if len(hits) == 1 else min(hits, key=_rank)
    if excepted := _matched_but_for_exceptions(rule, story, wanted):
        return Miss(Reason.EXCEPTED_PLACE, excepted)
    return _elsewhere(rule, free) if story.explained else Miss(Reason.OTHER_PLACE)


def _rank(hit: _Hit) -> tuple[bool, float, float]:
    """Sure before unsure; a tight region before a wide one; near before far; the rest as it is written."""
    return hit.inside.unsure, hit.reach_km or 0.0, ball_km(*hit.inside.way) if hit.inside.way else 0.0


def _hits(rule: Rule, place: Place, severity: Severity) -> list[_Hit]:
    if not rule.where:
        return [_Hit(place)]
    found = []
    for region in rule.where:
        inside = within(region, place)
        if inside is not None and (not inside.unsure or _tells_enough(place, severity)):
            found.append(_Hit(place, region.written, inside, reach_km(region)))
    return found


def _tells_enough(place: Place, severity: Severity) -> bool:
    """True if a report that knows no more than this place may concern a region inside it.

    "Mexico" alone must not wake everybody with a stay somewhere in Mexico, unless it is critical.
    """
    return place.scope >= Scope.ADMIN1 or (place.scope is Scope.COUNTRY and severity is Severity.CRITICAL)


def _excepted(rule: Rule, place: Place) -> bool:
    """True if the place certainly lies in an exception; a doubt counts for the traveler."""
    return any((inside := within(e, place)) is not None and not inside.unsure for e in rule.exceptions)


def _matched_but_for_exceptions(rule: Rule, story: _Story, wanted: tuple[LocatedPlace, ...]) -> str:
    """The name of a place that only an exception keeps out, or empty."""
    kept_out = (p.place for p in wanted if _excepted(rule, p.place))
    return next((place.name for place in kept_out if _hits(rule, place, story.severity)), "")


def _no_place(report: Report) -> str:
    if not report.places:
        return "the report names no place"
    named = ", ".join(f"{p.place.name} ({p.role})" for p in report.places[:3])
    return f"no place where it happened, only {named}"


def _elsewhere(rule: Rule, places: list[Place]) -> Miss:
    """Out of range, if a radius that a rule may have would reach the nearest place; else simply elsewhere."""
    away = [(way, region, place) for place in places for region in rule.where if (way := _way(region, place))]
    if away:
        way, region, place = min(away, key=lambda found: ball_km(*found[0]))
        km = distance_km(*way)
        if km <= MAX_KM:
            return Miss(Reason.OUT_OF_RANGE, _out_of_range(math.ceil(km), region, place))
    names = ", ".join(dict.fromkeys(place.name for place in places))
    return Miss(Reason.OTHER_PLACE, f"{names} is not in this rule's area")


def _way(region: Region, place: Place) -> tuple[Point, Point] | None:
    """From the middle of a circle to a place that is no wide area."""
    if region.point is None or place.point is None or place.scope < Scope.ADMIN2:
        return None
    return region.point, place.point


def _out_of_range(km: int, region: Region, place: Place) -> str:
    return (
        f"{place.name} is {km} km from {region.written}, radius {region.km:g} km; "
        f"it would match at {km} km or more"
    )

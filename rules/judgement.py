"""Reports in, decisions out: the thinking between reading a poll and writing down what it caused.

    reports | sift | join | match | decide | plan

Pure functions of stored inputs: the live daemon, the preview of a rule and the answer to "why not?" call the
same ones.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from rules.alerting import Since, all_clear, decide, is_worse, over_since, plan, recipients, take_back
from rules.alerting import deliveries as deliver
from rules.ending import only_ends, says_over
from rules.escalation import escalation
from rules.joining import takes_back
from rules.matching import Matcher
from rules.model import Reason, Rulebook
from rules.moving import moved, tightness
from rules.places.geometry import within

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from rules.joining import Joined
    from rules.model import Decision, Delivery, Incident, Match, Region, Report, Rule, Told, Traveler


def sift(report: Report, max_age: timedelta, now: datetime) -> Reason | None:
    """Why a report can alert nobody, whatever the rules say; None if it can.

    An item is as old as its news, also when its text is edited long after without a new date.
    """
    if now - report.item.latest > max_age:
        return Reason.TOO_OLD
    if takes_back(report) or says_over(report):
        return None  # it is no news of danger, and must reach those who were told
    if not report.reading.news:
        return Reason.NOT_NEWS
    return None if report.focus else Reason.NO_PLACE


def worse_than_told(joined: Joined, told: Mapping[tuple[str, str], Told]) -> frozenset[str]:
    """The incidents that are materially worse than what somebody was told, in however small steps."""
    now = {incident.id: incident for incident in joined.incidents}
    return frozenset(
        name
        for (_, name), before in told.items()
        if name in now and before.snapshot is not None and escalation(before.snapshot, now[name].snapshot)
    )


@dataclass(frozen=True, slots=True)
class Judged:
    """What the people get: every decision with incident and traveler, and the alerts' deliveries."""

    incidents: tuple[Incident, ...] = ()
    """As they stand now: deciding may have raised a revision."""
    decisions: tuple[tuple[Decision, Incident, Traveler], ...] = ()
    deliveries: tuple[Delivery, ...] = ()


class Judge:
    """Decides by one rulebook; make a new one when the rulebook changes."""

    def __init__(self, book: Rulebook, quiet: timedelta = timedelta()) -> None:
        """Index the rules, and who each of them speaks for; `quiet` is how long a growing toll must wait."""
        self.book = book
        self.quiet = quiet
        self.matcher = Matcher(book.rules)
        self._rules: dict[str, Rule] = {rule.name: rule for rule in book.rules}
        self._recipients = {rule.name: recipients(rule, book.travelers) for rule in book.rules}

    def sift(self, report: Report) -> Reason | None:
        """`NO_TOPIC` if the report is of no known topic and no rule speaks of it; it opens no incident."""
        if (
            takes_back(report)
            or says_over(report)
            or report.reading.topics
            or self.matcher.matches(report, report.reading.severity)
        ):
            return None
        return Reason.NO_TOPIC

    def judge(
        self,
        joined: Joined,
        earlier: Mapping[str, Sequence[Report]],
        told: Mapping[tuple[str, str], Told],
        now: datetime,
    ) -> Judged:
        """Match each incident's reports against the rules and decide for every person concerned.

        `earlier` are the reports, known before, of the incidents that have risen; `told` is what each
        traveler was last told of these incidents.
        """
        decisions: list[tuple[Decision, Incident, Traveler]] = []
        deliveries: list[Delivery] = []
        incidents = []
        for joined_now in joined.incidents:
            fresh = joined.reports[joined_now.id]
            edited = {report.item.id for report in fresh}  # their former text counts no longer
            former = (r for r in earlier.get(joined_now.id, ()) if r.item.id not in edited)
            # Nobody hears for the first time of what is over.
            news = [] if all(map(only_ends, fresh)) else [*fresh, *former]
            concerned = self._concerned(joined_now, [r for r in news if not only_ends(r)])
            nearer = self._nearer(joined_now, concerned, told)
            incident = _raised(joined_now, concerned, told, nearer)
            incidents.append(incident)
            if incident.retracted:
                # Whoever was told must know; nobody hears of it for the first time now.
                for decision, traveler, planned in _taken_back(incident, told, now):
                    decisions.append((decision, incident, traveler))
                    deliveries.extend(planned)
                continue
            cleared = _cleared(incident, told, now)
            for traveler, matches in concerned:
                before = told.get((traveler.id, incident.id))
                since = Since(nearer.get(traveler.id), self.quiet)
                decision = decide(traveler, incident, matches, before, now, since=since)
                planned = plan(decision, traveler, self._rules, now)
                found = _reachable(decision, planned, traveler)
                if not found.alert and traveler.id in cleared:
                    continue
                cleared.pop(traveler.id, None)  # the update says both
                decisions.append((found, incident, traveler))
                deliveries.extend(planned)
            for decision, traveler, planned in cleared.values():
                decisions.append((decision, incident, traveler))
                deliveries.extend(planned)
        return Judged(tuple(incidents), tuple(decisions), tuple(deliveries))

    def after_quiet(
        self,
        waiting: Iterable[tuple[Decision, Incident, Traveler]],
        told: Mapping[tuple[str, str], Told],
        now: datetime,
    ) -> Judged:
        """What becomes of silences that wait for the end of a quiet time; nothing while it lasts.

        Each comes with the incident as it stands by now: she is told the latest, if it still is worse.
        """
        decisions: list[tuple[Decision, Incident, Traveler]] = []
        deliveries: list[Delivery] = []
        for silence, incident, traveler in waiting:
            before = told.get((traveler.id, incident.id))
            matches = [m for m in silence.matches if self._speaks_for(m.rule, traveler)]
            since = Since(quiet=self.quiet)
            decision = decide(traveler, incident, matches or silence.matches, before, now, since=since)
            if decision.reason is Reason.QUIET:
                continue
            planned = plan(decision, traveler, self._rules, now) if matches else ()
            found = _reachable(decision, planned, traveler) if matches else decision.silenced(Reason.RULE_OFF)
            decisions.append((found, incident, traveler))
            deliveries.extend(planned)
        return Judged(decisions=tuple(decisions), deliveries=tuple(deliveries))

    def _speaks_for(self, rule: str, traveler: Traveler) -> bool:
        """True if the rule is in force, and for this person."""
        known = self._rules.get(rule)
        return known is not None and known.live and traveler in self._recipients[rule]

    def _concerned(
        self, incident: Incident, reports: Sequence[Report]
    ) -> list[tuple[Traveler, tuple[Match, ...]]]:
        """Each traveler with the rules of hers that the incident meets, by the surest and tightest match."""
        by_person: defaultdict[str, dict[str, Match]] = defaultdict(dict)
        people: dict[str, Traveler] = {}
        for report in reports:
            for match in self.matcher.matches(report, incident.severity):
                for traveler in self._recipients[match.rule]:
                    people[traveler.id] = traveler
                    known = by_person[traveler.id].setdefault(match.rule, match)
                    if (match.unsure, tightness(match)) < (known.unsure, tightness(known)):
                        by_person[traveler.id][match.rule] = match
        return [(people[i], tuple(by_person[i].values())) for i in sorted(people)]

    def _nearer(
        self,
        incident: Incident,
        concerned: Sequence[tuple[Traveler, tuple[Match, ...]]],
        told: Mapping[tuple[str, str], Told],
    ) -> dict[str, Match]:
        """For each traveler to whom it has come nearer since she was told, the match that says so."""
        places = {located.place.id: located.place for located in incident.places}

        def lies_in(match: Match, before: Match) -> bool:
            """True also where it cannot be known any more: a rule that was written anew is no move."""
            place, region = places.get(match.place_id), self._region(before)
            return place is None or region is None or within(region, place) is not None

        found = {}
        for traveler, matches in concerned:
            before = told.get((traveler.id, incident.id))
            near = None if before is None else moved(matches, before, lies_in)
            if near is not None:
                found[traveler.id] = near
        return found

    def _region(self, match: Match) -> Region | None:
        """The region of the rule that a match is of, if the rule still has it."""
        rule = self._rules.get(match.rule)
        return next((r for r in rule.where if r.written == match.region), None) if rule else None


def _raised(
    incident: Incident,
    concerned: Sequence[tuple[Traveler, tuple[Match, ...]]],
    told: Mapping[tuple[str, str], Told],
    nearer: Mapping[str, Match],
) -> Incident:
    """The incident, a revision higher if it is worse or nearer now for somebody told of this very revision.

    That happens without a worse report: a later one may be the first to meet a rule of hers that says `start:
    critical`. Told and to be told again need two revisions, for an alert is named after its revision.
    """
    for traveler, matches in concerned:
        before = told.get((traveler.id, incident.id))
        severity = max(m.severity for m in matches)
        if before is None or before.revision != incident.revision:
            continue
        if is_worse(incident, severity, before, nearer.get(traveler.id)):
            return replace(incident, revision=incident.revision + 1)
    return incident


def _taken_back(
    incident: Incident, told: Mapping[tuple[str, str], Told], now: datetime
) -> Iterator[tuple[Decision, Traveler, tuple[Delivery, ...]]]:
    """The retraction for everyone who was told of this incident, by the ways they were told."""
    for (_, name), before in sorted(told.items()):
        if name == incident.id and not before.taken_back and before.traveler is not None:
            decision = take_back(incident, before, now)
            yield decision, before.traveler, deliver(decision, before.addresses, now)


def _cleared(
    incident: Incident, told: Mapping[tuple[str, str], Told], now: datetime
) -> dict[str, tuple[Decision, Traveler, tuple[Delivery, ...]]]:
    """The all-clear for everyone who was told of what is over since, by the ways she was told."""
    found = {}
    for (person, name), before in sorted(told.items()):
        fresh = name == incident.id and before.revision < incident.revision and over_since(incident, before)
        if fresh and not before.taken_back and before.traveler is not None:
            decision = all_clear(incident, before, now)
            found[person] = decision, before.traveler, deliver(decision, before.addresses, now)
    return found


def _reachable(decision: Decision, planned: tuple[Delivery, ...], traveler: Traveler) -> Decision:
    """The decision itself, or the honest silence if no way leads to her, or none at this severity."""
    if not decision.alert or planned:
        return decision
    return decision.silenced(Reason.BELOW_SEVERITY if traveler.addresses else Reason.NO_CHANNEL)

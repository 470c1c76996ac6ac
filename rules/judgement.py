"""Reports in, decisions out: the thinking between reading a poll and writing down what it caused.

    reports | sift | join | match | decide | plan

Pure functions of stored inputs: the live daemon, the preview of a rule and the answer to "why not?" call the
same ones.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from rules.alerting import decide, is_worse, plan, recipients, take_back
from rules.alerting import deliveries as deliver
from rules.engine.reasons import united
from rules.escalation import escalation
from rules.incidents import absorbed
from rules.joining import join, takes_back
from rules.matching import Matcher
from rules.model import Reason, ReportRole, Rulebook

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime, timedelta

    from rules.engine.doubts import Union
    from rules.engine.engine import Engine
    from rules.incidents import Link
    from rules.joining import Joined as Step
    from rules.model import Decision, Delivery, Incident, Match, Report, Rule, Told, Traveler


def sift(report: Report, max_age: timedelta, now: datetime) -> Reason | None:
    """Why a report can alert nobody, whatever the rules say; None if it can.

    An item is as old as its news, also when its text is edited long after without a new date.
    """
    if now - report.item.latest > max_age:
        return Reason.TOO_OLD
    if takes_back(report):
        return None  # a false alarm is no news of danger, and must reach those who were told
    if not report.reading.news:
        return Reason.NOT_NEWS
    return None if report.focus else Reason.NO_PLACE


@dataclass(frozen=True, slots=True)
class Merge:
    """A provisional incident that was found to be part of the one it was perhaps related to, and why."""

    young: Incident
    """As it stood at the end; it says what it was merged into."""
    why: str
    worse: bool
    """The older one is worse by it."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Incidents as they stand after some reports, and which report went where."""

    incidents: tuple[Incident, ...] = ()
    links: tuple[Link, ...] = ()
    reports: Mapping[str, tuple[Report, ...]] = field(default_factory=dict)
    """The reports that were joined just now, by incident."""
    merges: tuple[Merge, ...] = ()
    """In the order in which they were found."""

    @property
    def whole(self) -> Mapping[str, str]:
        """Of each incident that has just become part of another, the one that has its reports now."""
        into = {merge.young.id: merge.young.merged_into for merge in self.merges}
        for young, old in reversed(into.items()):
            into[young] = into.get(old, old)
        return into

    @property
    def risen(self) -> frozenset[str]:
        """The incidents whose earlier reports must be matched again, because severity rose."""
        revised = {link.incident_id for link in self.links if link.kind == "revised"}
        revised |= {merge.young.id for merge in self.merges if merge.worse}
        whole = self.whole
        return frozenset(whole.get(name, name) for name in revised)


def join_all(
    reports: Iterable[Report],
    engine: Engine,
    find: Callable[[str], Incident | None],
    member_of: Mapping[str, str],
    apart: Mapping[str, Collection[str]] = MappingProxyType({}),
) -> Joined:
    """Join reports to the incidents that are open, in order of when they were news.

    `engine` knows the open incidents and takes the reports in; `find` gives an incident by its id, as it
    stood before; `member_of` names the incident of each item that has one already; `apart` those that, as a
    person said, it is not of. The order in which the reports are handed in does not matter.
    """
    now: dict[str, Incident] = {}
    touched: defaultdict[str, list[Report]] = defaultdict(list)
    links = []
    merges: list[Merge] = []

    def known(name: str) -> Incident | None:
        found = now.get(name) or find(name)
        return known(found.merged_into) if found is not None and found.merged_into else found

    for report in sorted(reports, key=lambda r: (r.item.latest, r.item.id)):
        for step in _joined(report, engine, known, member_of, apart.get(report.item.id)):
            now[step.incident.id] = step.incident
            touched[step.incident.id].append(report)
            links.append(step.link)
            for union in step.unions:
                old, merge = _merged(union, known)
                now |= {old.id: old, merge.young.id: merge.young}
                touched[old.id] += touched.pop(union.young, [])
                merges.append(merge)
    return Joined(
        incidents=tuple(now[i] for i in touched),
        links=tuple(links),
        reports={i: tuple(found) for i, found in touched.items()},
        merges=tuple(merges),
    )


def _merged(union: Union, find: Callable[[str], Incident | None]) -> tuple[Incident, Merge]:
    """The older of two incidents with all that the younger had, and what becomes of that."""
    old, young = find(union.old), find(union.young)
    if old is None or young is None:
        raise LookupError(f"only the engine knows of {union.young} or {union.old}")
    whole = absorbed(old, young)
    gone = replace(young, merged_into=old.id)
    return whole, Merge(gone, united(union), worse=whole.revision > old.revision)


def _joined(
    report: Report,
    engine: Engine,
    find: Callable[[str], Incident | None],
    member_of: Mapping[str, str],
    apart: Collection[str] | None,
) -> Iterator[Step]:
    """What one report does: it joins one incident, or takes one back and opens another where it happened."""
    first = join(report, engine, find, member_of.get(report.item.id, ""), apart)
    if first is None:
        return
    yield first
    if first.incident.retracted and report.reading.marks.role is ReportRole.CORRECTION:
        elsewhere = join(report.acting(ReportRole.REPORT), engine, find, apart=apart)
        if elsewhere is not None:
            yield elsewhere


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

    def __init__(self, book: Rulebook) -> None:
        """Index the rules, and who each of them speaks for."""
        self.book = book
        self.matcher = Matcher(book.rules)
        self._rules: dict[str, Rule] = {rule.name: rule for rule in book.rules}
        self._recipients = {rule.name: recipients(rule, book.travelers) for rule in book.rules}

    def sift(self, report: Report) -> Reason | None:
        """`NO_TOPIC` if the report is of no known topic and no rule speaks of it; it opens no incident."""
        if (
            takes_back(report)
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
            concerned = self._concerned(joined_now, (*fresh, *former))
            incident = _raised(joined_now, concerned, told)
            incidents.append(incident)
            if incident.retracted:
                # Whoever was told must know; nobody hears of it for the first time now.
                for decision, traveler, planned in _taken_back(incident, told, now):
                    decisions.append((decision, incident, traveler))
                    deliveries.extend(planned)
                continue
            for traveler, matches in concerned:
                before = told.get((traveler.id, incident.id))
                decision = decide(traveler, incident, matches, before, now)
                planned = plan(decision, traveler, self._rules, now)
                decisions.append((_reachable(decision, planned, traveler), incident, traveler))
                deliveries.extend(planned)
        return Judged(tuple(incidents), tuple(decisions), tuple(deliveries))

    def _concerned(
        self, incident: Incident, reports: Sequence[Report]
    ) -> list[tuple[Traveler, tuple[Match, ...]]]:
        """Each traveler with the rules of hers that the incident meets; one match a rule is enough."""
        by_person: defaultdict[str, dict[str, Match]] = defaultdict(dict)
        people: dict[str, Traveler] = {}
        for report in reports:
            for match in self.matcher.matches(report, incident.severity):
                for traveler in self._recipients[match.rule]:
                    people[traveler.id] = traveler
                    by_person[traveler.id].setdefault(match.rule, match)
        return [(people[i], tuple(by_person[i].values())) for i in sorted(people)]


def _raised(
    incident: Incident,
    concerned: Sequence[tuple[Traveler, tuple[Match, ...]]],
    told: Mapping[tuple[str, str], Told],
) -> Incident:
    """The incident, a revision higher if it is worse now for somebody told of this very revision.

    That happens without a worse report: a later one may be the first to meet a rule of hers that says `start:
    critical`. Told and to be told again need two revisions, for an alert is named after its revision.
    """
    for traveler, matches in concerned:
        before = told.get((traveler.id, incident.id))
        severity = max(m.severity for m in matches)
        if before and before.revision == incident.revision and is_worse(incident, severity, before):
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


def _reachable(decision: Decision, planned: tuple[Delivery, ...], traveler: Traveler) -> Decision:
    """The decision itself, or the honest silence if no way leads to her, or none at this severity."""
    if not decision.alert or planned:
        return decision
    return decision.silenced(Reason.BELOW_SEVERITY if traveler.addresses else Reason.NO_CHANNEL)

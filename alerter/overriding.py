"""What a person can correct: two incidents made one, or one made two.

    read | think | write, or think again if the daemon was quicker

It is done beside the daemon, which takes the incidents as they are then in at its next poll.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from alerter.errors import OverrideError
from rules.incidents import absorbed
from rules.joining import Joined, retrace
from rules.judgement import Judge, sift
from rules.model import Override, OverrideKind, digest
from state.errors import Outrun
from state.overrides import Correction

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, timedelta

    from rules.model import Incident, Report
    from state.store import Store


@dataclass(frozen=True, slots=True)
class Author:
    """Who corrects, when, and what there is to say about it."""

    by: str
    at: datetime
    note: str = ""

    def said(self, what: str) -> str:
        """What was done, as the reason of a link tells it."""
        return f"{what} by {self.by}" + (f": {self.note}" if self.note else "")


def merge(store: Store, names: tuple[str, str], author: Author) -> Correction:
    """Make one of two incidents; the older keeps its id. Nobody is told of it.

    OverrideError if they cannot be one.
    """

    def think() -> Correction:
        one, other = (_standing(store, name) for name in names)
        if one.id == other.id:
            raise OverrideError(f"{one.id} cannot be merged with itself")
        for taken_back in (i for i in (one, other) if i.retracted):
            raise OverrideError(f"people were told that {taken_back.id} did not happen; it takes no reports")
        old, young = sorted((one, other), key=lambda i: (i.opened, i.id))
        items = [tuple(link.item_id for link in store.incidents.links(i.id)) for i in (old, young)]
        override = Override(
            OverrideKind.MERGE, old.id, young.id, items[0], items[1], author.by, author.at, author.note
        )
        gone = replace(young, merged_into=old.id)
        why = author.said(f"merged with {old.id}")
        return Correction(override, absorbed(old, young), gone, why)

    return _written(store, think)


def split(store: Store, name: str, items: tuple[str, ...], author: Author, max_age: timedelta) -> Correction:
    """Move items of an incident, named by id or link, to a new one, of which nobody has been told yet.

    Whoever has a rule that they meet is told of it now, unless they are older than `max_age`. OverrideError
    if the items cannot stand by themselves.
    """

    def think() -> Correction:
        whole = _standing(store, name)
        reports = store.incidents.reports_of([whole.id]).get(whole.id, [])
        moved = _moved(store, whole, reports, items)
        stay = [report for report in reports if report not in moved]
        rest = _made_of(stay, whole.id)
        if whole.retracted and not rest.retracted:
            raise OverrideError(
                f"people were told that {whole.id} did not happen; move the reports that still hold instead"
            )
        other = _made_of(moved, digest("split", moved[0].item.id, author.at)[:12])
        ids = [tuple(report.item.id for report in part) for part in (stay, moved)]
        override = Override(
            OverrideKind.SPLIT, whole.id, other.id, ids[0], ids[1], author.by, author.at, author.note
        )
        kept = replace(rest, revision=max(rest.revision, whole.revision), perhaps=whole.perhaps)
        fresh = tuple(report for report in moved if sift(report, max_age, author.at) is None)
        joined = Joined((other,), reports={other.id: fresh})
        judged = Judge(store.people.book()).judge(joined, {}, {}, author.at)
        why = author.said(f"split from {whole.id}")
        return Correction(override, kept, judged.incidents[0], why, judged.decisions, judged.deliveries)

    return _written(store, think)


def _written(store: Store, think: Callable[[], Correction]) -> Correction:
    while True:
        seen = store.incidents.generation()
        correction = think()
        try:
            store.overrides.put(correction, seen)
        except Outrun:  # the daemon has added a report meanwhile
            continue
        return correction


def _standing(store: Store, name: str) -> Incident:
    """The incident of that id, if it can be corrected."""
    found = store.incidents.get(name)
    if found is None:
        raise OverrideError(f"there is no incident {name!r}; see: alerter incidents list")
    if found.merged_into:
        raise OverrideError(f"{name} was merged into {found.merged_into}; name that one")
    return found


def _moved(store: Store, whole: Incident, reports: list[Report], items: tuple[str, ...]) -> list[Report]:
    """The reports to be moved, which must be of the incident, and not all of it."""
    wanted = set()
    for item in items:
        found = store.items.report(item)
        if found is None or found[0].item.id not in {report.item.id for report in reports}:
            raise OverrideError(
                f"{item!r} is no report of {whole.id}; see: alerter incidents show {whole.id}"
            )
        wanted.add(found[0].item.id)
    moved = [report for report in reports if report.item.id in wanted]
    if len(moved) == len(reports):
        raise OverrideError(f"these are all reports of {whole.id}: nothing would stay")
    return moved


def _made_of(reports: list[Report], name: str) -> Incident:
    steps = [incident for _, incident in retrace(reports, name)]
    if not steps:
        ids = ", ".join(report.item.id for report in reports)
        raise OverrideError(f"of {ids} alone no incident can be made: it does not say what happened where")
    return steps[-1]

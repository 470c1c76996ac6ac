"""What people have corrected, as cases to measure the joining by: items, and the happening each is of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rules.joining import retrace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rules.model import Incident, Override, Report
    from state.store import Store


def cases(store: Store) -> list[dict[str, object]]:
    """A line for every item that an override speaks of, in order of arrival.

    The line holds what `alerter incidents FILE` reads, and what is right: `incident` and `alert`. Where
    people have spoken of an item twice, the last word counts.
    """
    said: dict[str, Override] = {}
    for override in store.overrides.all():
        said |= dict.fromkeys((*override.items, *override.others), override)
    incident_of = store.incidents.of_items(said)
    lines = [
        line
        for name, reports in store.incidents.reports_of(set(incident_of.values())).items()
        for line in _lines(name, [report for report in reports if report.item.id in said], said)
    ]
    return sorted(lines, key=lambda line: (str(line["ts"]), str(line["id"])))


def _lines(name: str, reports: list[Report], said: dict[str, Override]) -> Iterator[dict[str, object]]:
    before: Incident | None = None
    for report, incident in retrace(reports, name):
        item, override = report.item, said[report.item.id]
        alert = before is None or incident.revision > before.revision
        yield {
            "id": item.id,
            "ts": item.latest.isoformat(),
            "lang": report.language,
            "outlet": item.outlet,
            "url": item.link,
            "title": item.title,
            "summary": item.summary,
            "incident": name,
            "role": "first" if before is None else "update" if alert else "repeat",
            "alert": alert,
            "why": ": ".join(filter(None, (f"{override.kind.value} by {override.by}", override.note))),
        }
        before = incident

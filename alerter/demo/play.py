"""The run itself: the program is started on the stage and polls twice; its store tells the rest.

line up | run once | put the clock forward | run once | tell
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from alerter import rulebook
from alerter.app import App
from alerter.demo.server import names
from alerter.demo.stage import Stage, staged
from alerter.demo.story import EXPECTED, Round, Story, Untold
from alerter.engine.local import run_once
from rules.explain import silences
from rules.model import Reason
from state.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from rules.model import Incident, Report, Rulebook

LATER = timedelta(minutes=30)
"""By then every feed is due again."""

STEPS = 2 * len(names()) + sum(EXPECTED.values())
"""How often a run that goes well reports a step: each feed twice, each message once."""

_PLENTY = 1000


async def play(step: Callable[[str], None]) -> Story:
    """Run the demo from beginning to end; `step` is called for each feed that is asked, each message sent."""
    with staged(step) as stage:
        begun = stage.clock.monotonic()
        book = rulebook.checked(rulebook.read(stage.settings.rules))
        _line_up(stage, book)
        async with App(stage.settings, stage.clock) as app:
            first = await _round(app, stage)
            stage.clock.put_forward(LATER)
            second = await _round(app, stage)
            seconds = stage.clock.monotonic() - begun
            return await app.in_store(_tell, app, book, first, second, seconds)


def _line_up(stage: Stage, book: Rulebook) -> None:
    """Make the feeds due one after another, in the order in which the rules file names them."""
    now = stage.clock.now()
    with Store.create(stage.settings.database) as store:
        for place, feed in enumerate(reversed(book.feeds)):
            store.feeds.add([feed], now - timedelta(seconds=place))


async def _round(app: App, stage: Stage) -> Round:
    asked, arrived = len(stage.feeds.asked), len(stage.arrived)
    polled = await run_once(app)
    return Round(tuple(stage.feeds.asked[asked:]), polled, tuple(stage.arrived[arrived:]))


def _tell(app: App, book: Rulebook, first: Round, second: Round, seconds: float) -> Story:
    """The story as the store has it."""
    store = app.store
    stored = store.items.newest(_PLENTY)
    reports = sorted(
        ((r, Reason(why) if why else None) for r, why in stored), key=lambda r: r[0].item.when, reverse=True
    )
    incident_of = store.incidents.of_items(report.item.id for report, _ in reports)
    incidents = store.incidents.some(set(incident_of.values()))
    decided = store.decisions.newest(_PLENTY)
    alerts = [found for found in decided if found.decision.alert]
    concerned = {(d.incident.id, d.decision.traveler_id) for d in decided}
    return Story(
        book=book,
        reports=tuple(reports),
        incidents=tuple(sorted(incidents, key=lambda i: (-i.sources, -i.severity, i.opened))),
        links=tuple(link for incident in incidents for link in store.incidents.links(incident.id)),
        alerts=tuple(alerts),
        deliveries=tuple(store.outbox.of_alerts(alert.decision.id for alert in alerts)),
        untold=tuple(
            Untold(report, incident.id, silence)
            for report, incident in _of_incidents(reports, incidents, incident_of)
            for silence in silences(
                report, book, incident.severity, {who for i, who in concerned if i == incident.id}
            )
        ),
        first=first,
        second=second,
        seconds=seconds,
    )


def _of_incidents(
    reports: Iterable[tuple[Report, Reason | None]],
    incidents: Iterable[Incident],
    incident_of: Mapping[str, str],
) -> Iterator[tuple[Report, Incident]]:
    """Each report that belongs to an incident, with it."""
    known = {incident.id: incident for incident in incidents}
    for report, why in reports:
        if why is None:
            yield report, known[incident_of[report.item.id]]

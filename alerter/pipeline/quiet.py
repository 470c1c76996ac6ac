"""What waited for the end of a quiet time: told then, if it still is worse than what was told.

silences that wait | incidents as they stand | decide | record
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from alerter.pipeline.decided import log_decided

if TYPE_CHECKING:
    from alerter.app import App


def end_quiet(app: App) -> None:
    """Decide again on what need wait no longer; runs in the store's thread, and mostly has nothing to do.

    When the next quiet time ends is remembered. The store is asked after a start, after each silence that
    waits, and when the clock was put back.
    """
    now, store = app.clock.now(), app.store
    if app.quiet_ends is None or now < app.quiet_ends <= now + app.judge.quiet:
        return
    found = store.decisions.waiting(now - app.judge.quiet - app.expire_after)
    people = {traveler.id: traveler for traveler in app.judge.book.travelers}
    standing = [(silence, store.incidents.standing(silence.incident.id)) for silence in found]
    waiting = [
        (silence.decision, incident, people.get(silence.traveler.id, silence.traveler))
        for silence, incident in standing
        if incident is not None
    ]
    told = store.decisions.told(incident.id for _, incident, _ in waiting)
    judged = app.judge.after_quiet(waiting, told, now)
    log_decided(judged.decisions, store.news.decided(judged.decisions, judged.deliveries))
    over = {(decision.traveler_id, decision.incident_id) for decision, _, _ in judged.decisions}
    still = {(decision.traveler_id, incident.id) for decision, incident, _ in waiting} - over
    begun = [at for key in still if (at := told[key].at) is not None]
    app.quiet_ends = min(begun) + app.judge.quiet if begun else None

"""What the daemon remembers of the open incidents: the engine, built from the store when first asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rules.engine.engine import Engine
from rules.engine.features import features

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from state.store import Store


class Memory:
    """The engine of one installation; used by the store's thread alone."""

    def __init__(self, store: Store, open_for: timedelta) -> None:
        """Remember nothing yet; `open_for` is how long an incident takes reports after its last one."""
        self._store = store
        self._open_for = open_for
        self._engine: Engine | None = None
        self.overrides = 0
        """How many overrides of people the engine knows of."""

    def engine(self, now: datetime) -> Engine:
        """The engine that knows every open incident of the store, by the reports they were made of.

        It is built anew when a person has split or merged incidents.
        """
        overrides = self._store.overrides.count()
        if self._engine is None or overrides != self.overrides:
            self._engine, self.overrides = self._remembered(now), overrides
        return self._engine

    def forget(self) -> None:
        """Build it anew the next time: what it knows may not have been written."""
        self._engine = None

    def _remembered(self, now: datetime) -> Engine:
        engine = Engine(self._open_for.total_seconds())
        found = self._store.incidents.open_since(now - self._open_for)
        known = self._store.incidents.some(list(found))
        for incident in known:
            older = self._store.incidents.standing(incident.perhaps.incident_id) if incident.perhaps else None
            if older is not None and older.id in found and older.id != incident.id:
                engine.doubts.begin(incident.id, older.id)
        reports = [(report, name) for name, of_it in found.items() for report in of_it]
        for report, name in sorted(reports, key=lambda r: (r[0].item.latest, r[0].item.id)):
            engine.learn(features(report), name)
        for incident in known:
            if incident.retracted:
                engine.forget(incident.id)
        return engine

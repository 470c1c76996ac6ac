"""What the daemon remembers of the open incidents: the engine, built from the store when first asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alerter.catalog.lexicon_ import common
from rules.engine.engine import Engine
from rules.engine.features import features
from rules.engine.stems import Weights

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

    def engine(self, now: datetime) -> Engine:
        """The engine that knows every open incident of the store, by the reports they were made of."""
        if self._engine is None:
            self._engine = self._remembered(now)
        return self._engine

    def forget(self) -> None:
        """Build it anew the next time: what it knows may not have been written."""
        self._engine = None

    def _remembered(self, now: datetime) -> Engine:
        engine = Engine(self._open_for.total_seconds(), Weights(common()))
        reports = [
            (report, incident)
            for incident, found in self._store.incidents.open_since(now - self._open_for).items()
            for report in found
        ]
        for report, incident in sorted(reports, key=lambda r: (r[0].item.latest, r[0].item.id)):
            engine.learn(features(report), incident)
        for known in self._store.incidents.some(list(engine.clusters)):
            if known.retracted:
                engine.take_back(known.id)
        return engine

"""What the daemon remembers of the open incidents: the engine, kept as the store has them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from alerter.catalog.lexicon_ import common
from rules.engine.engine import ADVICE_SECONDS, Engine
from rules.engine.features import features
from rules.engine.stems import Weights

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from rules.model import Incident
    from state.incidents import Standing
    from state.store import Store

_ADVISED = timedelta(seconds=ADVICE_SECONDS)


class Memory:
    """The engine of one installation; used by the store's thread alone.

    What a thought did to the engine counts only once it is written. All else, a thought that could not be
    written and what other pollers wrote meanwhile, is put right incident by incident before the next one.
    """

    def __init__(self, store: Store, open_for: timedelta) -> None:
        """Remember nothing yet; `open_for` is how long an incident takes reports after its last one."""
        self._store = store
        self._open_for = open_for
        self._engine = Engine(open_for.total_seconds())
        self.generation: int | None = None
        """The generation of incidents that the engine knows; None before it was first asked for."""

    def engine(self, now: datetime) -> Engine:
        """The engine that knows every open incident of the store, by the reports they were made of."""
        if self.generation is None:
            self._engine = Engine(self._open_for.total_seconds(), Weights(common()))
            self._take_in(self._store.incidents.open_since(now - self._open_for, now - _ADVISED))
        else:
            self._take_in(self._store.incidents.changed_since(self.generation, self._engine.touched))
        return self._engine

    def wrote(self, generation: int) -> None:
        """What the engine was told since it was asked for stands in the store, in this generation."""
        self._engine.touched.clear()
        self.generation = generation

    def _take_in(self, standing: Standing) -> None:
        """Know these incidents by their stored reports, and no others that were touched.

        Their words are counted once more among those seen, as if the reports had been printed twice: that
        moves the weight of a word by less than one report in some hundreds does.
        """
        engine = self._engine
        names = engine.touched | {incident.id for incident in standing.incidents}
        heard = engine.doubts.of_others(names)
        for name in names:
            engine.forget(name)
        self._doubt([*standing.incidents, *self._store.incidents.some(heard)], standing.reports.keys())
        for young, said in heard.items():
            for found, vector in said:
                engine.doubts.hear(young, found, vector)
        reports = [(r, i.id) for i in standing.incidents for r in standing.reports.get(i.id, ())]
        for report, name in sorted(reports, key=lambda r: (r[0].item.latest, r[0].item.id, r[1])):
            engine.learn(features(report), name)
        for incident in standing.incidents:
            if incident.retracted and incident.id in engine.clusters:
                engine.take_back(incident.id)
        self.wrote(standing.generation)

    def _doubt(self, incidents: Iterable[Incident], others: Collection[str]) -> None:
        """Doubt of the provisional ones what the store says; `others` are open too, and learned just now."""
        engine = self._engine
        open_now = engine.clusters.keys() | others
        for incident in incidents:
            if incident.perhaps is None or incident.id not in open_now:
                continue
            older = self._store.incidents.standing(incident.perhaps.incident_id)
            if older is None or older.retracted or older.id == incident.id or older.id not in open_now:
                continue
            engine.doubts.begin(incident.id, older.id)

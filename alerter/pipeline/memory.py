"""What the daemon remembers of the open incidents: the engine, kept as the store has them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from alerter.catalog.lexicon_ import common
from rules.engine.engine import ADVICE_SECONDS, Engine
from rules.engine.features import features
from rules.engine.stems import Weights

if TYPE_CHECKING:
    from datetime import datetime

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
        for name in self._engine.touched | {incident.id for incident in standing.incidents}:
            self._engine.forget(name)
        reports = [(r, i.id) for i in standing.incidents for r in standing.reports.get(i.id, ())]
        for report, name in sorted(reports, key=lambda r: (r[0].item.latest, r[0].item.id, r[1])):
            self._engine.learn(features(report), name)
        for incident in standing.incidents:
            if incident.retracted and incident.id in self._engine.clusters:
                self._engine.take_back(incident.id)
        self.wrote(standing.generation)

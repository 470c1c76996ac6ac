"""Provisional incidents: which open one each may be part of, and what its reports said."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from rules.engine.features import Features
    from rules.engine.scoring import Score

    Heard = tuple[Features, dict[str, float]]

KEPT = 24
"""An incident of more reports than these stands by itself: it is provisional no longer."""


@dataclass(frozen=True, slots=True)
class Union:
    """Two incidents that were found to be one, and how well the report that says so fits the other."""

    young: str
    old: str
    fit: Score


class Doubts:
    """The provisional incidents that are open, found by either of the two."""

    def __init__(self) -> None:
        """Doubt nothing yet."""
        self._old: dict[str, str] = {}
        self._heard: dict[str, list[Heard]] = {}
        self._young: defaultdict[str, set[str]] = defaultdict(set)

    def __len__(self) -> int:
        """How many incidents are provisional."""
        return len(self._old)

    def begin(self, young: str, old: str) -> None:
        """From its first report on, the younger may be part of the older."""
        self._old[young], self._heard[young] = old, []
        self._young[old].add(young)

    def hear(self, name: str, report: Features, vector: dict[str, float]) -> None:
        """Keep what a report says of a provisional incident."""
        heard = self._heard.get(name)
        if heard is None:
            return
        heard.append((report, vector))
        if len(heard) > KEPT:
            self.settle(name)

    def heard(self, young: str) -> list[Heard]:
        """What the reports of a provisional incident said, in order of arrival."""
        return self._heard[young]

    def of_others(self, names: Collection[str]) -> dict[str, list[Heard]]:
        """The incidents, none of these, that may be part of one of these, and what was heard of them."""
        young = {other for name in names for other in self._young.get(name, ())}
        return {name: self._heard[name] for name in sorted(young.difference(names))}

    def pairs(self, name: str) -> list[tuple[str, str]]:
        """The younger and the older of each doubt that an incident has part in."""
        pairs = [(young, name) for young in sorted(self._young.get(name, ()))]
        return [(name, self._old[name]), *pairs] if name in self._old else pairs

    def follow(self, young: str, old: str) -> None:
        """Whatever may be part of the younger may be part of the older now, which has its reports."""
        for other in self._young.pop(young, ()):
            self._old[other] = old
            self._young[old].add(other)

    def settle(self, young: str) -> None:
        """The incident is provisional no longer."""
        old = self._old.pop(young, None)
        if old is None:
            return
        del self._heard[young]
        self._young[old].discard(young)
        if not self._young[old]:
            del self._young[old]

    def forget(self, name: str) -> None:
        """The incident has closed: nothing can become part of it, nor it of anything."""
        for young, _ in self.pairs(name):
            self.settle(young)

"""What is answered for each item of a stream: its incident, its role, and whether it is worth telling."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from alerter.catalog.lexicon_ import common
from rules.engine.engine import OPEN_SECONDS, Engine
from rules.engine.stems import Weights
from rules.engine.telling import Teller

if TYPE_CHECKING:
    from rules.model import Item
    from rules.reading import Reader


class Joiner:
    """Joins items in order of arrival; the same items in the same order give the same answers."""

    def __init__(self, reader: Reader, open_seconds: float = OPEN_SECONDS) -> None:
        """Start without an incident; `open_seconds` is how long one takes reports after its last."""
        self._reader = reader
        self._teller = Teller(Engine(open_seconds, Weights(common())))
        self._names: dict[str, Any] = {}

    def answer(self, name: Any, item: Item) -> dict[str, Any]:  # noqa: ANN401 - an id comes back as it was
        """The answer as it is printed; an incident is called by the id of the item that opened it."""
        # Called by the id it has in the file, so that reasons name what a person can find there.
        called = str(name) if str(name) not in self._names else f"{name} (line {item.id})"
        item = replace(item, id=called)
        told = self._teller.tell(self._reader.read(item))
        self._names.setdefault(item.id, name)
        return {
            "id": name,
            "cluster": self._names.get(told.incident, told.incident),
            "alert": told.alert,
            "role": told.role.value,
            "why": told.why,
        }

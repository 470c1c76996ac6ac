"""What the parts of the store have in common: the store they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from state.store import Store


class Part:
    """A part of the store; its public methods are one transaction each."""

    def __init__(self, store: Store) -> None:
        """Remember the store, whose `reading` and `writing` open the transactions."""
        self._store = store

"""The places an organisation added itself, as the rules files now in force have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rules.places.custom import Customs

if TYPE_CHECKING:
    from alerter.config import Settings

_NO_SCHEMA = "S106"


def own_places(settings: Settings) -> Customs:
    """The own places of this installation; none while there is no database, or one of an older version."""
    if not settings.beside(settings.database).exists():
        return Customs()
    from state.errors import StoreError  # noqa: PLC0415 - the store's libraries cost more than a text
    from state.store import Store  # noqa: PLC0415 - likewise

    try:
        with Store(settings.beside(settings.database)) as store:
            return Customs(store.people.places())
    except StoreError as e:
        if e.code != _NO_SCHEMA:
            raise
        return Customs()  # whoever only asks for a place need not migrate first

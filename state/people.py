"""People: the travelers, the rules and the places they add, as they were last applied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlmodel import col

from rules.documents import dump, parse
from rules.model import CustomPlace, Rule, Rulebook, Traveler
from state import feeds
from state.dialect import insert
from state.notes import note, set_note
from state.part import Part
from state.tables import CustomPlaceRow, RuleRow, TravelerRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

_APPLIED = "rulebook.version"


class People(Part):
    """Travelers, rules and places; they are replaced together: nobody is matched against half a rulebook."""

    def apply(self, book: Rulebook, version: str, now: datetime) -> bool:
        """Put a rulebook in force, its feeds included, all or nothing; False if this version was already."""
        with self._store.writing() as db:
            if note(db, _APPLIED) == version:
                return False
            feeds.declare(db, book.feeds, now)
            db.execute(delete(TravelerRow))
            db.execute(delete(RuleRow))
            db.execute(delete(CustomPlaceRow))
            for traveler in book.travelers:
                db.execute(insert(TravelerRow).values(id=traveler.id, document=dump(traveler)))
            for position, rule in enumerate(book.rules):
                db.execute(insert(RuleRow).values(name=rule.name, position=position, document=dump(rule)))
            for position, custom in enumerate(book.places):
                row = {"id": custom.place.id, "position": position, "document": dump(custom)}
                db.execute(insert(CustomPlaceRow).values(**row))
            set_note(db, _APPLIED, version)
            return True

    def book(self) -> Rulebook:
        """The travelers, rules and places now in force."""
        with self._store.reading() as db:
            people = db.execute(select(col(TravelerRow.document)).order_by(col(TravelerRow.id))).scalars()
            travelers = tuple(parse(Traveler, d) for d in people)
            written = db.execute(select(col(RuleRow.document)).order_by(col(RuleRow.position))).scalars()
            rules = tuple(parse(Rule, d) for d in written)
            return Rulebook(travelers, rules, places=_places(db))

    def places(self) -> tuple[CustomPlace, ...]:
        """The places that the rules files now in force add to the gazetteer."""
        with self._store.reading() as db:
            return _places(db)

    def version(self) -> str:
        """The version of the rulebook now in force; empty if none was ever applied."""
        with self._store.reading() as db:
            return note(db, _APPLIED)


def _places(db: Connection) -> tuple[CustomPlace, ...]:
    query = select(col(CustomPlaceRow.document)).order_by(col(CustomPlaceRow.position))
    return tuple(parse(CustomPlace, document) for document in db.execute(query).scalars())

"""Places an organisation adds itself: found by every name, and only where their own place is meant."""

from __future__ import annotations

from dataclasses import replace

import pytest

from alerter.catalog import gazetteer
from rules.model import CustomPlace, Home, Place, Point, Role, Scope
from rules.places.custom import Customs
from rules.places.resolver import Resolver

CHIAPAS = ("m49:019", "m49:013", "MX", "MX.05")
MINE = CustomPlace(
    Place(
        id="org:mine",
        name="Mina El Porvenir",
        scope=Scope.TOWN,
        country="MX",
        path=(*CHIAPAS, "org:mine"),
        iso="MX-CHP",
        point=Point(16.75, -93.12),
        container="Chiapas, Mexico",
    ),
    km=5.0,
    aliases=("El Porvenir", "太阳大厦", "Дом Солнце"),
)
RESOLVER = Resolver(gazetteer(), Customs([MINE]))


def first(title, summary, language, home=None):
    """The id of the first place where it happened."""
    found = RESOLVER.resolve(title, summary, home or Home(), language).places
    return next((p.place.id for p in found if p.role is Role.HAPPENED), "")


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("Derrumbe en la Mina El Porvenir", "es"),
        ("Landslide at Mina El Porvenir", "en"),
        ("Erdrutsch in Mina El Porvenir", "de"),
        ("太阳大厦发生火灾", "zh"),
        ("Пожар в Дом Солнце", "ru"),
    ],
)
def test_an_own_place_is_found_by_its_name_and_aliases_in_any_script(title, language):
    assert first(title, "", language) == "org:mine"


@pytest.mark.parametrize(
    ("title", "summary", "language"),
    [
        ("Derrumbe en El Porvenir, Chiapas", "", "es"),
        ("Derrumbe en El Porvenir", "La fiscalía de Chiapas investiga.", "es"),
        ("Landslide in El Porvenir", "Chiapas officials closed the road.", "en"),
    ],
)
def test_an_own_place_wins_beside_its_parent(title, summary, language):
    assert first(title, summary, language) == "org:mine"


def test_an_own_place_wins_in_a_feed_that_is_at_home_in_its_state():
    assert first("Derrumbe en El Porvenir", "", "es", Home(country="MX", admin1="MX-CHP")) == "org:mine"


def test_a_namesake_with_its_own_state_beside_it_is_not_the_own_place():
    found = RESOLVER.resolve("Derrumbe en El Porvenir, Baja California", "", Home(), "es").places

    assert [p.place.container for p in found] == ["Baja California, Mexico"]


def test_without_own_places_the_name_means_nothing():
    plain = Resolver(gazetteer()).resolve("太阳大厦发生火灾", "", Home(), "zh")

    assert plain.places == ()


def test_an_own_place_may_be_written_small():
    mine = replace(MINE, aliases=("mina Porvenir",))
    resolver = Resolver(gazetteer(), Customs([mine]))

    found = resolver.resolve("Balacera en la mina Porvenir deja dos heridos", "", Home(), "es").places

    assert [p.place.id for p in found] == ["org:mine"]

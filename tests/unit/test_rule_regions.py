"""Areas in rules files: world regions, counties, airports, polygons, and places of one's own."""

import json
from textwrap import dedent, indent

import pytest

from alerter import catalog, rulebook
from rules.model import Place, Point, Region, Scope
from rules.places.custom import Customs
from rules.places.geometry import Within, covers, within
from rules.places.names import key
from rules.region_index import RegionIndex
from rules.rulefile import load, load_files, wanted
from rules.rulefile.geojson import MAX_POINTS

ANA = """\
version: 1
people:
  - {id: ana, email: ana@example.org}
"""
SQUARE = [[-93, 15], [-92, 15], [-92, 17], [-93, 17], [-93, 15]]
MINE = """\
places:
  - name: Mina El Porvenir
    at: [16.75, -93.12]
    in: MX-CHP
    radius: 5 km
    aliases: [El Porvenir, "mina Porvenir"]
"""


def read(text, shapes=None):
    files = [("rules.yaml", text)]
    return load_files(files, catalog.gazetteer(), shapes={"rules.yaml": shapes or {}})


def rule(where):
    return (
        f"rules:\n  - name: r\n    who: {{people: [ana]}}\n    where:\n      any:\n{indent(where, ' ' * 8)}\n"
    )


def regions(where, more="", shapes=None):
    book, problems = read(ANA + more + rule(where), shapes)
    assert [str(p) for p in problems] == []
    return book.rules[0].where


def region(where, more="", shapes=None):
    [found] = regions(f"- {where}", more, shapes)
    return found


def complaints(where, more="", shapes=None):
    _, problems = read(ANA + more + rule(f"- {where}"), shapes)
    return [str(p).removeprefix("rules.yaml:") for p in problems]


def place(code):
    found = catalog.gazetteer().get(code)
    assert found is not None, code
    return found


def polygon(*rings):
    return json.dumps({"type": "Polygon", "coordinates": rings})


# --------------------------------------------------------------------------- what a place may be


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("Europe", "gn:6255148", id="a continent by name"),
        pytest.param("m49:013", "m49:013", id="a part of a continent by code"),
        pytest.param("Central America", "m49:013", id="the same by name"),
        pytest.param("GE", "gn:614540", id="a country by code"),
        pytest.param("US.CA.073", "US.CA.073", id="a county by code"),
        pytest.param("San Diego County", "US.CA.073", id="a county by name"),
        pytest.param('"San Diego, US-CA"', "gn:5391811", id="the city and not the county called after it"),
        pytest.param("iata:TGZ", "iata:TGZ", id="an airport"),
    ],
)
def test_a_place_is_found(written, expected):
    assert region(f"{{place: {written}}}").place.id == expected


def test_a_circle_may_be_drawn_round_an_airport():
    circle = region('{near: "iata:TGZ", km: 30}')

    assert (circle.place.id, circle.km) == ("iata:TGZ", 30)
    assert within(circle, place("gn:3515001")) is not None, "Tuxtla Gutiérrez is 25 km from it"


def test_a_continent_holds_its_countries_and_their_towns():
    europe = region("{place: Europe}")

    assert within(europe, place("FR")) == Within(unsure=False)
    assert within(europe, place("gn:3530367")) is None


def test_a_distance_may_have_its_unit():
    assert region('{near: "Comitán, MX-CHP", km: 80 km}').km == 80


# --------------------------------------------------------------------------- unknown and ambiguous places


def test_an_unknown_place_is_told_with_those_that_look_like_it_and_where_they_are():
    [found] = complaints('{place: "Comitann, MX-CHP"}')

    assert found.startswith("9:19: error R113: no place is called 'Comitann, MX-CHP'; did you mean Comitán, ")
    assert "Chiapas, Mexico (gn:3530367)" in found


def test_an_ambiguous_place_is_told_with_eight_ids_by_people_and_the_number_of_the_rest():
    [found] = complaints("{place: Santa María}")
    listed = found.partition(" names several places: ")[2].partition("; write one of them")[0].split("; ")

    assert found.startswith("9:19: error R114: 'Santa María' names several places: ")
    assert listed[0] == "Santa Maria, Rio Grande do Sul, Brazil (gn:3450083)"
    assert len(listed) == 9
    assert listed[-1].startswith("and ")
    people = [place(line.rpartition("(")[2].rstrip(")")).population for line in listed[:8]]
    assert people == sorted(people, reverse=True)


# --------------------------------------------------------------------------- polygons


def test_a_polygon_stands_in_the_rules_file():
    drawn = region(f"{{name: the mine, polygon: {polygon(SQUARE)}}}")

    assert drawn.written == "the mine"
    assert drawn.polygons[0].rings[0][1] == (-92.0, 15.0)
    assert drawn.place.country == "MX", "the town nearest to its middle"
    assert within(drawn, place("MX-CHP")) == Within(unsure=True)


def test_a_polygon_may_be_written_as_yaml():
    where = """\
        - name: the mine
          polygon:
            type: Polygon
            coordinates:
              - - [-93, 15]
                - [-92, 15]
                - [-92.5, 17.25, 300]
                - [-93, 15]"""
    [drawn] = regions(dedent(where))
    assert drawn.polygons[0].rings == (((-93, 15), (-92, 15), (-92.5, 17.25), (-93, 15)),)


def test_a_polygon_may_be_a_text_of_json():
    [drawn] = regions(f"- polygon: |\n    {polygon(SQUARE)}")
    assert (drawn.written, len(drawn.polygons)) == ("polygon", 1)


def feature(name, geometry):
    return {"type": "Feature", "properties": {"name": name}, "geometry": geometry}


def test_a_polygon_may_be_a_file_of_features():
    other = [[[p[0] + 3, p[1]] for p in SQUARE]]
    one = feature("Mine", {"type": "Polygon", "coordinates": [SQUARE]})
    two = feature("Port", {"type": "MultiPolygon", "coordinates": [other, [SQUARE]]})
    both = json.dumps({"type": "FeatureCollection", "features": [one, two]}, indent="\t")

    drawn = region("{polygon: shapes/mine.geojson}", shapes={"shapes/mine.geojson": both})
    assert len(drawn.polygons) == 3
    assert region("{polygon: mine.json}", shapes={"mine.json": json.dumps(one)}).written == "Mine"


def test_a_file_that_several_rules_name_is_read_once():
    several = ANA + rule("- {polygon: a.geojson}\n- {polygon: a.geojson, name: the mine}")
    book, problems = read(several, {"a.geojson": polygon(SQUARE)})
    one, two = book.rules[0].where

    assert problems == ()
    assert one.polygons is two.polygons
    assert (one.written, two.written) == ("polygon", "the mine")


SWAPPED = [[p[1], p[0]] for p in SQUARE]
BOW = [[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]
ACROSS = [[179, 0], [-179, 0], [-179, 1], [179, 0]]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param(
            polygon(SQUARE[:-1]),
            "9:57: error R128: this ring is not closed; end it with [-93, 15], where it begins",
            id="a ring that is not closed",
        ),
        pytest.param(
            polygon(SWAPPED),
            "9:58: error R128: there is no latitude -93; longitude and latitude are swapped; "
            "GeoJSON writes the longitude first: [-92.1, 16.2]",
            id="latitude and longitude swapped",
        ),
        pytest.param(
            polygon(ACROSS),
            "9:58: error R128: the edge that begins here spans more than 180 degrees; "
            "cut the area at the 180th meridian into two polygons of a MultiPolygon",
            id="over the date line",
        ),
        pytest.param(
            polygon([[179, 0], [181, 0], [181, 1], [179, 0]]),
            "9:68: error R128: there is no longitude 181; longitudes go from -180 to 180; "
            "an area across the 180th meridian is cut in two there",
            id="beyond the date line",
        ),
        pytest.param(
            polygon(BOW),
            "9:56: error R128: the outline crosses itself near [1.0000, 1.0000]; "
            "put its positions in order along the outline",
            id="an outline that crosses itself",
        ),
        pytest.param(
            polygon([[0, 0], [1, 1], [0, 0]]),
            "9:57: error R128: a ring of 3 positions has no inside; it needs 4, the last as the first",
            id="a line",
        ),
        pytest.param(
            polygon([[0, 0], "here", [0, 0]]),
            "9:66: error R128: this is not a position; GeoJSON writes the longitude first: [-92.1, 16.2]",
            id="a position that is none",
        ),
        pytest.param(
            '{"type": "LineString", "coordinates": [[0, 0], [1, 1]]}',
            "9:30: error R128: 'LineString' has no inside; an area is a Polygon or MultiPolygon",
            id="a line by its type",
        ),
        pytest.param(
            '{"coordinates": []}',
            "9:21: error R128: this GeoJSON has no 'type'; "
            "write {type: Polygon, coordinates: [[[-92.1, 16.2], ...]]}",
            id="no type",
        ),
        pytest.param(
            '{"type": "Polygon", "coordinates": []}',
            "9:56: error R128: this polygon has no outline",
            id="no ring",
        ),
        pytest.param(
            '{"type": "FeatureCollection", "features": []}',
            "9:21: error R128: there is no polygon in it",
            id="nothing",
        ),
        pytest.param(
            "mine",
            "9:21: error R128: this is no polygon; "
            "write GeoJSON, or the name of a file that ends in .geojson",
            id="a word",
        ),
        pytest.param(
            "../mine.geojson",
            "9:21: error R128: the file '../mine.geojson' cannot be read; "
            "put it beside the rules file, and write its name without .. or a / at the beginning",
            id="a file that is not there",
        ),
    ],
)
def test_a_mistake_in_a_polygon(written, expected):
    assert complaints(f"{{polygon: {written}}}") == [expected]


def test_of_a_whole_map_of_swapped_positions_one_is_told():
    found = complaints(f"{{polygon: {polygon([[35, 100], [36, 101], [36, 100], [35, 100]])}}}")

    assert len(found) == 1
    assert "there is no latitude 100; longitude and latitude are swapped" in found[0]


def test_too_many_positions_are_refused():
    ring = [[n / 100, (n % 2) / 10 + n / 1000] for n in range(MAX_POINTS)]
    [found] = complaints(f"{{polygon: {polygon([*ring, ring[0]])}}}")

    assert "R128: this area has 10,001 positions; at most 10,000 are allowed" in found


def test_a_large_outline_is_read():
    ring = [[n / 100, (n % 2) / 10] for n in range(4000)] + [
        [n / 100, 5 + (n % 2)] for n in range(4000, 0, -1)
    ]
    assert len(region(f"{{polygon: {polygon([*ring, ring[0]])}}}").polygons[0].rings[0]) == 8001


def test_a_mistake_in_a_file_is_told_with_both_places():
    broken = json.dumps({"type": "Polygon", "coordinates": [SQUARE[:-1]]}, indent=1)
    [found] = complaints("{polygon: mine.geojson}", shapes={"mine.geojson": broken})

    assert found.startswith("9:21: error R128: mine.geojson:4:3: this ring is not closed; ")


def test_a_mistake_in_a_text_is_told_with_its_line():
    text = json.dumps({"type": "Polygon", "coordinates": [SQUARE[:-1]]}, indent=1)
    _, [problem] = read(ANA + rule("- polygon: |\n" + indent(text, "    ")))
    assert (problem.line, problem.message) == (13, "this ring is not closed")


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        pytest.param(
            "{place: MX, polygon: a.geojson}", "one of 'place', 'near' and 'polygon'", id="two kinds"
        ),
        pytest.param(f"{{polygon: {polygon(SQUARE)}, km: 3}}", "'km' belongs to 'near'", id="a distance"),
        pytest.param("{place: MX, name: home}", "'name' belongs to 'polygon'", id="a name for a place"),
        pytest.param("{polygone: a.geojson}", "did you mean 'polygon'?", id="a typing error"),
    ],
)
def test_an_area_is_of_one_kind(where, expected):
    assert any(expected in line for line in complaints(where))


def test_the_files_a_rules_file_names_are_known_before_it_is_read():
    text = 'rules: [{where: {any: [{polygon: a.geojson}, {polygon: "b/c.json"}, {polygon: {type: x}}]}}]'

    assert wanted(text) == ("a.geojson", "b/c.json")
    assert wanted("rules: [.geojson") == ()


def test_a_file_is_found_beside_the_rules_file_and_a_change_in_it_is_a_new_version(tmp_path):
    rules, shape = tmp_path / "rules.yaml", tmp_path / "mine.geojson"
    rules.write_text(ANA + rule("- {polygon: mine.geojson}"), encoding="utf-8")
    shape.write_text(polygon(SQUARE), encoding="utf-8")
    before = rulebook.read([rules])
    [drawn] = rulebook.checked(before).rules[0].where
    shape.write_text(polygon([[0, 0], [1, 0], [1, 1], [0, 0]]), encoding="utf-8")

    assert drawn.polygons[0].rings[0][0] == (-93.0, 15.0)
    assert rulebook.read([rules]).version != before.version


def test_a_file_outside_the_folder_is_not_opened(tmp_path):
    (tmp_path / "mine.geojson").write_text(polygon(SQUARE), encoding="utf-8")
    folder = tmp_path / "rules"
    folder.mkdir()
    rules = folder / "rules.yaml"
    for name in ("../mine.geojson", str(tmp_path / "mine.geojson")):
        rules.write_text(ANA + rule(f"- {{polygon: {name}}}"), encoding="utf-8")
        _, problems = rulebook.check(rulebook.read([rules]))
        assert [p.code for p in problems] == ["R128"]


def test_a_file_name_that_no_file_can_have_is_told_with_its_line(tmp_path):
    rules = tmp_path / "rules.yaml"
    rules.write_text(ANA + rule('- {polygon: "a\\0.geojson"}'), encoding="utf-8")

    _, problems = rulebook.check(rulebook.read([rules]))

    assert [p.code for p in problems] == ["R128"]


# --------------------------------------------------------------------------- places of one's own


def own(text, more=""):
    book, problems = read(ANA + text + more)
    assert [str(p) for p in problems] == []
    return book.places


def test_a_place_of_ones_own_has_an_id_a_parent_and_aliases():
    [mine] = own(MINE)

    assert mine.place == Place(
        "org:mina-el-porvenir",
        "Mina El Porvenir",
        Scope.TOWN,
        "MX",
        (*place("MX-CHP").path, "org:mina-el-porvenir"),
        iso="MX-CHP",
        point=Point(16.75, -93.12),
        timezone=mine.place.timezone,
        container="Chiapas, Mexico",
    )
    assert (mine.km, mine.aliases) == (5.0, ("El Porvenir", "mina Porvenir"))


def test_without_a_parent_it_lies_where_the_nearest_town_lies():
    [hotel] = own('places: [{name: Hotel Central, at: "16.25, -92.13"}]')

    assert "MX.05" in hotel.place.path
    assert hotel.place.path[-1] == "org:hotel-central"
    assert (hotel.place.container, hotel.place.timezone) == ("Chiapas, Mexico", "America/Mexico_City")


def test_a_place_in_a_town_lies_in_that_town():
    [hotel] = own('places: [{name: Hotel Central, at: [16.25, -92.13], in: "gn:3530367"}]')

    assert within(region('{place: "gn:3530367"}'), hotel.place) == Within(unsure=False)


def test_a_place_that_spreads_is_a_circle_and_one_that_does_not_is_itself():
    circle = region("{place: Mina El Porvenir}", MINE)
    assert (circle.point, circle.km, circle.place.id) == (Point(16.75, -93.12), 5.0, "org:mina-el-porvenir")

    spot = region("{place: Mina El Porvenir}", MINE.replace("    radius: 5 km\n", ""))
    assert (spot.point, spot.place.id) == (None, "org:mina-el-porvenir")


@pytest.mark.parametrize(
    "written", ["El Porvenir", "el porvenir", '"El Porvenir, MX-CHP"', "org:mina-el-porvenir"]
)
def test_it_is_named_by_alias_id_and_container_before_all_places_of_that_name(written):
    assert region(f"{{near: {written}, km: 20}}", MINE).place.id == "org:mina-el-porvenir"


def test_with_another_container_the_gazetteer_is_asked():
    assert region('{place: "El Porvenir, Comayagua, HN"}', MINE).place.country == "HN"


def test_it_may_be_named_in_another_file_that_is_read_before():
    rules = ("a.yaml", ANA + rule("- {near: Mina El Porvenir, km: 3}"))
    book, problems = load_files([rules, ("b.yaml", "version: 1\n" + MINE)], catalog.gazetteer())

    assert problems == ()
    assert book.rules[0].where[0].place == book.places[0].place


def test_a_misspelled_place_of_ones_own_is_suggested():
    [found] = complaints("{place: Mina El Porvenr}", MINE)
    assert "did you mean Mina El Porvenir, Chiapas, Mexico (org:mina-el-porvenir)" in found

    [found] = complaints("{place: org:mina-porvenir}", MINE)
    assert "did you mean 'org:mina-el-porvenir'?" in found


def test_two_places_with_one_alias_are_ambiguous():
    more = MINE + "  - {name: Office North, at: [19.4, -99.1], aliases: [El Porvenir]}\n"
    [found] = complaints("{place: El Porvenir}", more)

    assert "R114" in found
    assert "(org:mina-el-porvenir)" in found
    assert "(org:office-north)" in found


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("{name: Mine}", "5:5: error R110: a place has no 'at'", id="no point"),
        pytest.param("{at: [1, 2]}", "5:5: error R110: a place has no 'name'", id="no name"),
        pytest.param(
            '{name: "", at: [16.7, -93.1]}',
            "5:12: error R111: the name of a place is empty",
            id="an empty name",
        ),
        pytest.param(
            "{name: Mine, at: [16.7, -93.1], radius: wide}",
            "5:45: error R127: 'wide' is not a distance in km; write a number up to 1000, like 80",
            id="a radius that is none",
        ),
        pytest.param(
            "{name: Mine, at: [16.7, -93.1], radius: 0 km}",
            "5:45: error R127: '0 km' is not a distance in km; write a number up to 1000, like 80",
            id="a radius of nothing",
        ),
        pytest.param(
            "{name: Mine, at: [-93.1, 16.7]}",
            "5:22: error R127: there is no position [-93.1, 16.7]; latitude comes first: they are swapped",
            id="longitude first",
        ),
        pytest.param(
            "{name: Mine, at: [16.7]}",
            "5:22: error R127: this is not a position; "
            "write latitude and longitude in degrees, like [16.75, -93.12]",
            id="half a position",
        ),
        pytest.param(
            "{name: Mine, at: [-48.9, -123.4]}",
            "5:22: error R127: there is no town within 100 km; say what it lies in, like in: MX-CHP",
            id="in the ocean",
        ),
        pytest.param(
            "{name: Mine, at: [16.7, -93.1], aliases: [EP]}",
            "5:47: error R127: 'EP' is too short to be recognised; write 3 letters or more",
            id="a short alias",
        ),
        pytest.param(
            "{name: Бюро, at: [16.7, -93.1]}",
            "5:12: error R127: no id can be made from 'Бюро'; write one, like id: office-1",
            id="a name without an id",
        ),
        pytest.param(
            "{name: Mine, at: [16.7, -93.1], radios: 5}",
            "5:37: error R101: unknown key 'radios'; did you mean 'radius'?",
            id="an unknown key",
        ),
        pytest.param(
            "{name: Mine, at: [16.7, -93.1], in: MX-XXX}",
            "5:41: error R113: no place has the code 'MX-XXX'",
            id="an unknown parent",
        ),
    ],
)
def test_a_mistake_in_a_place(written, expected):
    _, problems = read(f"{ANA}places:\n  - {written}\n")
    assert [str(p).removeprefix("rules.yaml:") for p in problems] == [expected]


def test_an_id_is_given_once_in_all_files():
    _, problems = load_files(
        [("a.yaml", "version: 1\n" + MINE), ("b.yaml", "version: 1\n" + MINE)], catalog.gazetteer()
    )
    assert [(p.file, p.code) for p in problems] == [("b.yaml", "R112")]
    assert "place 'org:mina-el-porvenir' was already given at a.yaml:3:11" in problems[0].message


def test_a_position_in_another_country_than_it_says_is_warned_of():
    _, [problem] = load(
        "version: 1\nplaces: [{name: Paris office, at: [2.35, 48.85], in: FR}]", "r.yaml", Somalia()
    )

    assert problem.warning
    assert (problem.code, problem.column) == ("R205", 35)


class Somalia:
    """A gazetteer in which every position lies near Hobyo."""

    def get(self, code):
        return Place(code, code, Scope.COUNTRY, code, (code,))

    def find(self, name, within=""):
        del name, within
        return ()

    def nearest_names(self, name, limit=3):
        del name, limit
        return ()

    def at(self, point):
        return Place(
            "gn:1", "Hobyo", Scope.TOWN, "SO", ("SO", "gn:1"), point=point, container="Mudug, Somalia"
        )


# --------------------------------------------------------------------------- as the resolver asks


def test_customs_are_found_by_folded_name_and_alias():
    customs = Customs(own(MINE))

    assert [p.id for p in customs.lookup(key("MINA El Porvenir"))] == ["org:mina-el-porvenir"]
    assert [p.id for p in customs.lookup(key("el porvenir"))] == ["org:mina-el-porvenir"]
    assert customs.lookup(key("porvenir")) == ()
    assert (customs.longest("mina"), customs.longest("el"), customs.longest("porvenir")) == (3, 2, 0)
    assert customs.get("org:mina-el-porvenir") == customs.places[0]


def test_a_name_without_spaces_is_found_by_its_first_two_characters():
    customs = Customs(own("places: [{name: 東京事務所, id: tokyo, at: [35.68, 139.77]}]"))

    assert customs.longest("東 京") == customs.longest("東") == 5


def test_there_are_no_customs_unless_some_are_given():
    assert (len(Customs()), Customs().places, Customs().lookup("x"), Customs().longest("x")) == (0, (), (), 0)


@pytest.mark.parametrize(
    "region", ["North America", "Latin America", "Middle East", "x:sahel", "European Union"]
)
def test_every_country_of_a_part_of_the_world_lies_in_it_also_where_it_cuts_across_others(region):
    known = catalog.gazetteer()
    area = known.get(region) or known.find(region)[0]
    countries = [country for code in area.members if (country := known.get(code))]
    index = RegionIndex([(Region(region, area),)])

    assert len(countries) > 2
    for country in countries:
        assert covers(area, country)
        assert within(Region(region, area), country) == Within(unsure=False)
        assert list(index.around(country)) == [0]


def test_georgia_is_a_country_and_a_state_and_a_rule_must_say_which():
    told = str(complaints("{place: Georgia}"))

    assert "gn:614540" in told
    assert "gn:4197000" in told


def test_korea_and_congo_are_two_countries_each():
    assert "gn:1835841" in str(complaints("{place: Korea}"))
    assert "gn:203312" in str(complaints("{place: Congo}"))

"""Which reports are of one happening: what joins, what is ruled out and why, and within which bounds."""
# ruff: noqa: RUF001 - headlines in their own scripts

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from rules.engine.cluster import MEMBERS
from rules.engine.engine import OPEN_SECONDS, Engine
from rules.engine.features import features
from rules.engine.reasons import reasons
from rules.engine.stems import MOST_TERMS, stems
from rules.model import Marks, Place, Point, ReportRole, Scope
from tests.stories import CHIAPAS, COMALAPA, MEXICO, TAPACHULA, Newsroom, report

HOURS = OPEN_SECONDS / 3600
ATTACK = "Ataque armado contra una patrulla deja nueve policías muertos"


class Desk:
    """One engine to which reports come one by one."""

    def __init__(self, *reports):
        self.engine = Engine()
        for one in reports:
            self.hears(one)

    def hears(self, one):
        """Where the report was placed; it is in its incident from now on."""
        found = features(one)
        vector = self.engine.vector(found)
        placement = self.engine.place(found, vector)
        self.engine.add(found, vector, placement.cluster or one.item.id)
        return placement

    @property
    def incidents(self):
        return len(self.engine.clusters)

    @property
    def kept(self):
        """All that the engine can find an incident by."""
        engine = self.engine
        return [engine.clusters, engine._by_stem, engine._by_place, engine._ends]


def last_of(*reports):
    """Where the last of these reports was placed, and why."""
    placement = [*map(Desk().hears, reports)][-1]
    return placement.cluster, reasons(placement)


def country(code, name, lat=0.0, lon=0.0):
    return Place(f"c:{code}", name, Scope.COUNTRY, code, (code,), iso=code, point=Point(lat, lon))


def city(name, code, lat, lon, people=300_000):
    return replace(
        TAPACHULA,
        id=name,
        name=name,
        country=code,
        path=(code, name),
        point=Point(lat, lon),
        population=people,
    )


# --------------------------------------------------------------------------- one happening


FOUNDING = [
    report("Enfrentamiento armado en Frontera Comalapa", outlet="El Universal", hours=0.0),
    report("Armed clash near Frontera Comalapa", outlet="Border Report", hours=0.2, language="en"),
    report("Перестрелка в городе Фронтера-Комалапа", outlet="ТАСС", hours=0.4, language="ru"),
    report("墨西哥南部边境城镇发生枪战", outlet="新华社", hours=0.6, language="zh", kinds=["shooting"]),
]


@pytest.mark.parametrize("order", list(permutations(FOUNDING)))
def test_the_founding_case_is_one_incident_in_four_languages_and_any_order(order):
    desk = Desk(*order)

    assert desk.incidents == 1
    assert next(iter(desk.engine.clusters.values())).languages.keys() == {"es", "en", "ru", "zh"}


def test_why_it_joined_is_told_by_what_agrees():
    _, why = last_of(
        report("Ataque armado en Frontera Comalapa el domingo", dead=2),
        report("Frontera Comalapa: ataque armado el domingo", dead=2, hours=3),
    )

    said = "same place, same kind (armed_clash), 2 dead in both, same day"
    assert why == f"{said}, words 100% alike, 3 h after its last report"


def test_a_typhoon_keeps_its_incident_while_it_moves_into_another_country():
    cebu, quy_nhon = city("Cebu", "PH", 10.3, 123.9), city("Quy Nhon", "VN", 13.8, 109.2)
    palawan = city("Puerto Princesa", "PH", 9.7, 118.7)
    typhoon = Marks(storm=2)

    def told(place, hours, marks=typhoon):
        return report("Typhoon Kalmaegi makes landfall", place, hours, ["storm"], marks=marks)

    assert Desk(told(cebu, 0), told(palawan, 20), told(quy_nhon, 44)).incidents == 1
    assert "on its way" in last_of(told(palawan, 20), told(quy_nhon, 44))[1]
    assert "on its way" not in last_of(told(palawan, 20, Marks()), told(quy_nhon, 44, Marks()))[1]


def test_an_early_toll_that_is_still_told_later_is_no_other_scene():
    rising = [report(ATTACK, dead=dead, hours=hours) for hours, dead in enumerate([2, 9, 2])]

    assert Desk(*rising).incidents == 1


def test_of_two_incidents_in_one_town_the_one_whose_words_agree_is_joined():
    clash = report("Enfrentamiento entre cárteles en la carretera Panamericana", item="clash")
    robbery = report("Asaltan una joyería en el mercado y matan al dueño", item="robbery", hours=1)
    later = report("Cae uno de los asaltantes de la joyería del mercado", hours=2)

    assert last_of(clash, robbery, later)[0] == "robbery"
    assert last_of(robbery, clash, later)[0] == "robbery"


@pytest.mark.parametrize(
    ("kind", "incidents"), [("earthquake", 1), ("power_cut", 1), ("shooting", 2), ("robbery", 2)]
)
def test_a_large_town_has_one_earthquake_at_a_time_and_many_shootings(kind, incidents):
    first = report("Alarma en el centro de Tapachula", TAPACHULA, kinds=[kind])
    other = report("Los vecinos pasan la noche en vela", TAPACHULA, kinds=[kind], hours=2)

    assert Desk(first, other).incidents == incidents


def test_what_a_place_has_one_at_a_time_is_told_of_the_area_around_it_too():
    quake = report("Fuerte sismo despierta a Tapachula", TAPACHULA, kinds=["earthquake"])
    state = report("Daños leves tras el fuerte sismo", CHIAPAS, 3, ["earthquake"])
    later = report("Tiembla en varias regiones", CHIAPAS, 40, ["earthquake"])

    assert Desk(quake, state).incidents == 1
    assert Desk(quake, later).incidents == 2


def test_the_second_power_cut_is_one_however_many_call_it_the_second():
    def cut(title, hours):
        return report(title, TAPACHULA, kinds=["power_cut"], hours=hours)

    first = cut("Apagón deja a oscuras el centro de Tapachula", 0)
    second = cut("Otro apagón: se quedan sin luz las colonias del sur", 26)
    again = cut("Segundo apagón en dos días deja sin luz el sur de Tapachula", 36)

    assert Desk(first, second, again).incidents == 2


def test_a_report_that_names_no_place_joins_by_its_words_and_its_kind():
    clash = report(
        "Balacera en el mercado San Juan deja dos heridos", COMALAPA, kinds=["shooting"], item="clash"
    )
    follows = report("Balacera en el mercado: habla un testigo", None, kinds=["shooting"], hours=2)
    other = report("Balacera durante una boda", None, kinds=["shooting"], hours=2)

    assert last_of(clash, follows)[0] == "clash"
    assert last_of(clash, other)[0] == ""


# --------------------------------------------------------------------------- two happenings


FLOOD = report("Desborda el río Grijalva e inunda tres colonias", kinds=["flood"], item="flood")


@pytest.mark.parametrize(
    ("first", "other", "veto"),
    [
        (
            report(ATTACK, item="attack"),
            report("Sismo de magnitud 5.1 despierta a la sierra", kinds=["earthquake"], hours=1),
            "not of attack, the nearest: earthquake is not armed_clash",
        ),
        (
            report(ATTACK, dead=9, item="attack"),
            report("Hallan a dos hombres sin vida junto a un rancho", dead=2, hours=2),
            "not of attack, the nearest: 2 dead here, 9 there",
        ),
        (
            FLOOD,
            report("Se inunda el río Grijalva en Guatemala", city("Flores", "GT", 16.9, -89.9), kinds=[]),
            "not of flood, the nearest: another country",
        ),
        (
            report("Sismo de magnitud 7.1 en Chiapas", kinds=["earthquake"], item="quake"),
            report("Réplica del sismo de magnitud 7.1 en Chiapas", kinds=["earthquake"], hours=2),
            "not of quake, the nearest: an aftershock",
        ),
        (
            report("Sismo en Chiapas", kinds=["earthquake"], marks=Marks(magnitude=7.1), item="quake"),
            report("Sismo en Chiapas", kinds=["earthquake"], marks=Marks(magnitude=5.0), hours=2),
            "not of quake, the nearest: magnitude 5.0 is not 7.1",
        ),
        (
            report("U.S. raises its travel advice", MEXICO, kinds=["advisory_change"], item="advice"),
            report("U.S. raises its travel advice", country("PE", "Peru"), kinds=["advisory_change"]),
            "not of advice, the nearest: advice on another territory",
        ),
        (
            report("Riots in Mexico", MEXICO, kinds=["riot"], item="riot"),
            report("Riots in Mexico: new travel advice", MEXICO, kinds=["advisory_change"], hours=2),
            "not of riot, the nearest: one is an official advice",
        ),
    ],
    ids=["kind", "far fewer dead", "another country", "aftershock", "magnitude", "two advisories", "advice"],
)
def test_what_contradicts_opens_an_incident_of_its_own_and_says_why(first, other, veto):
    assert last_of(first, other) == ("", veto)


def test_advice_of_two_governments_on_one_country_is_of_one_territory():
    peru = country("PE", "Peru")
    washington = report(
        "U.S.: reconsider travel to Peru", kinds=["advisory_change"], places=[peru], item="us"
    )
    berlin = report(
        "Auswärtiges Amt rät von Reisen nach Peru ab",
        kinds=["advisory_change"],
        places=[country("DE", "Germany"), peru],
        hours=3,
    )

    assert features(berlin).territory == features(washington).territory == peru.id
    assert "another territory" not in last_of(washington, berlin)[1]


@pytest.mark.parametrize(
    ("title", "known"),
    [
        ("Hallan el cuerpo de un taxista el domingo", "man"),
        ("Hallan el cuerpo de un taxista el sábado", ""),
    ],
    ids=["both on Sunday", "one on Saturday, one on Sunday"],
)
def test_the_weekday_tells_what_happened_yesterday_from_what_happened_today(title, known):
    man = report("Matan a un comerciante el domingo a plena luz", TAPACHULA, kinds=["shooting"], item="man")

    cluster, why = last_of(man, report(title, TAPACHULA, kinds=["shooting"], hours=2))

    assert cluster == known
    assert ("same day" in why) is bool(known)


def test_one_more_of_its_sort_hours_later_is_another_and_in_the_first_hours_the_same():
    def blasts(title, hours):
        first = report(
            "Explosión de un coche bomba sacude el centro de Tapachula", TAPACHULA, kinds=["bombing"]
        )
        return Desk(first, report(title, TAPACHULA, kinds=["bombing"], hours=hours)).incidents

    assert blasts("Nueva explosión alarma a los vecinos del mercado", 12) == 2
    assert blasts("La explosión alarma a los vecinos del mercado", 12) == 1
    assert blasts("Nueva explosión alarma a los vecinos del mercado", 1) == 1


def test_between_one_and_two_happenings_there_is_perhaps():
    """The less the words agree the less sure it is: it joins, it may belong, it does not."""
    words = [f"{a}{b}" for a in "bcdfghklmn" for b in ("anto", "erpo", "ilmo", "orsa", "usti")]
    first = report(" ".join(words[:40]), CHIAPAS, kinds=["shooting"], item="first")

    def placed(shared):
        title = " ".join([*words[:shared], *(f"x{word}" for word in words[shared:40])])
        placement = Desk(first).hears(report(title, CHIAPAS, kinds=["shooting"], hours=1))
        return placement.cluster or f"perhaps {placement.perhaps}"

    steps = [placed(shared) for shared in range(40, -1, -1)]

    assert list(dict.fromkeys(steps)) == ["first", "perhaps first", "perhaps "]


# ------------------------------------------------------------------------- corrected, taken back, rounded up


def test_a_correction_may_lower_what_a_report_may_not():
    corrects = Marks(ReportRole.CORRECTION)

    def toll(marks):
        lower = report(f"Fe de erratas: {ATTACK}", dead=3, hours=5, marks=marks)
        (incident,) = Newsroom(report(ATTACK, dead=9), lower).incidents
        return incident.figures.dead, incident.revision

    assert (toll(corrects), toll(Marks())) == ((3, 1), (9, 1))


def test_reports_that_take_it_back_are_of_it_and_only_the_first_revises_it():
    false_alarm = [
        report(f"Falsa alarma: {ATTACK}", hours=h, marks=Marks(ReportRole.RETRACTION)) for h in (1, 2)
    ]
    newsroom = Newsroom(report(ATTACK))

    kinds = [[link.kind for link in newsroom.join(one).links] for one in false_alarm]

    (incident,) = newsroom.incidents
    assert (incident.retracted, incident.revision, kinds) == (True, 2, [["revised"], ["joined"]])


def test_an_attack_after_a_false_alarm_in_the_town_is_another_incident():
    newsroom = Newsroom(report(ATTACK))
    newsroom.join(report(f"Falsa alarma: {ATTACK}", hours=1, marks=Marks(ReportRole.RETRACTION)))

    newsroom.join(report(ATTACK, hours=3, dead=5, outlet="La Jornada"))

    assert [incident.retracted for incident in newsroom.incidents] == [True, False]


def test_a_copy_of_a_false_alarm_that_comes_late_is_of_it_and_alarms_nobody():
    words = "Vecinos del mercado reportaron detonaciones la tarde del martes y la policía cerró las calles."
    newsroom = Newsroom(report(ATTACK, summary=words))
    newsroom.join(report(f"Falsa alarma: {ATTACK}", hours=1, marks=Marks(ReportRole.RETRACTION)))

    newsroom.join(report("Detonaciones en el mercado", hours=2, summary=words, outlet="La Jornada"))

    (incident,) = newsroom.incidents
    assert incident.retracted


def test_a_roundup_opens_nothing_and_joins_nothing():
    newsroom = Newsroom(report(ATTACK))
    week = report(ATTACK, hours=2, marks=Marks(ReportRole.ROUNDUP))
    world = report(
        ATTACK,
        hours=2,
        kinds=["armed_clash", "earthquake"],
        places=[COMALAPA, city("Lima", "PE", -12.0, -77.0), city("Quito", "EC", -0.2, -78.5)],
    )

    assert newsroom.join(week).links == newsroom.join(world).links == ()
    assert newsroom.incidents[0].sources == 1


# --------------------------------------------------------------------------- closed, and within bounds


def test_an_incident_closes_after_its_window_and_its_words_are_forgotten():
    desk = Desk(report(ATTACK, item="attack"))

    placement = desk.hears(report(ATTACK, hours=HOURS + 0.1, item="again"))

    assert (placement.cluster, list(desk.engine.clusters)) == ("", ["again"])
    desk.engine.expire(float("inf"))
    assert not any(desk.kept)


def test_news_of_an_incident_keeps_it_open():
    desk = Desk(report(ATTACK, item="attack"))

    assert [desk.hears(report(ATTACK, hours=h)).cluster for h in (50, 100, 150)] == ["attack"] * 3


def test_of_ten_thousand_words_only_the_first_count():
    """Else a hostile feed could absorb every story by one list of all words."""
    letters = "abcdefghij"
    words = [f"{a}{b}{c}{d}" for a in letters for b in letters for c in letters for d in letters]

    found = stems("Balacera en Comalapa", " ".join(words))

    assert len(words) == 10_000
    assert len(found) == MOST_TERMS
    assert list(found)[:2] == ["balace", "comala"]


@pytest.fixture
def crowded():
    """A desk that heard twenty long reports of one incident, in a hundred words each."""

    def words(number):
        return " ".join(f"w{chr(97 + number)}{chr(97 + n // 10)}{chr(97 + n % 10)}" for n in range(99))

    return Desk(*(report(ATTACK, summary=words(number), hours=number / 9) for number in range(20)))


def test_an_incident_of_many_reports_stays_small(crowded):
    (cluster,) = crowded.engine.clusters.values()

    assert cluster.reports == 20
    assert len(cluster.members) == MEMBERS
    assert len(cluster.centroid) <= 300
    assert {stem for stem, names in crowded.engine._by_stem.items() if names} == cluster.centroid.keys()


def test_of_words_that_an_incident_gave_up_nothing_is_kept(crowded):
    crowded.engine.expire(float("inf"))

    assert not any(crowded.kept)


def test_the_same_reports_give_the_same_answers_in_two_engines():
    stories = [*FOUNDING, FLOOD, report(ATTACK, hours=5, dead=9), report(ATTACK, TAPACHULA, hours=6)]
    one, other = Desk(), Desk()

    assert [one.hears(story) for story in stories] == [other.hears(story) for story in stories]

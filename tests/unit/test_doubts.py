"""When a provisional incident becomes part of the one it was perhaps related to, and when it must not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.engine.doubts import KEPT
from rules.model import Marks, Official, ReportRole, Severity
from tests.stories import CHICOMUSELO, COMITAN, Newsroom, report

ATTACK = report(
    "Ataque armado contra una patrulla deja tres muertos en Comitán", COMITAN, dead=3, item="attack"
)
MARKET = report(
    "Balacera en el mercado de Comitán: huyen los comerciantes", COMITAN, 20, ["shooting"], item="market"
)


def later(
    title="Tres muertos en la balacera del mercado de Comitán", place=COMITAN, hours=22, dead=3, **more
):
    """A report that is of the market, and perhaps of the attack too."""
    return report(title, place, hours, more.pop("kinds", ["shooting"]), dead=dead, **more)


def heard(*reports):
    """What the last report did, after the attack, the market and the others."""
    newsroom = Newsroom(ATTACK)
    for one in (MARKET, *reports[:-1]):
        newsroom.join(one)
    return newsroom, newsroom.join(reports[-1])


def test_the_incident_in_doubt_keeps_what_it_may_be_part_of():
    newsroom, _ = heard(later(dead=None))
    attack, market = newsroom.incidents

    related = market.perhaps
    assert (related.incident_id, related.title) == (attack.id, ATTACK.item.title)
    assert (related.place, related.when) == (COMITAN, ATTACK.item.latest)
    assert len(newsroom.engine.doubts) == 1


def test_a_report_with_the_place_kind_and_toll_of_both_makes_one_of_them():
    newsroom, joined = heard(later())
    attack, market = newsroom.incidents

    (merge,) = joined.merges
    assert merge.young == market
    assert market.merged_into == attack.id
    assert merge.why.startswith(
        "a later report is of both: same place, shooting goes with armed_clash, 3 dead in"
    )
    assert joined.incidents == (attack,)
    assert attack.last == later().item.latest
    assert attack.kinds == ("armed_clash", "shooting")
    assert len(attack.quotes) == 3
    assert not newsroom.engine.doubts


@pytest.mark.parametrize(
    "report",
    [
        later(dead=None),
        later("Cinco muertos en la balacera del mercado de Comitán", dead=5),
        later(place=CHICOMUSELO),
        later(marks=Marks(role=ReportRole.ANALYSIS)),
        later(marks=Marks(role=ReportRole.CORRECTION)),
        later("Otra balacera en el mercado de Comitán: tres muertos"),
    ],
    ids=[
        "without a toll",
        "another toll",
        "another town",
        "an analysis",
        "a correction",
        "another one",
    ],
)
def test_what_is_less_sure_makes_no_one_of_two(report):
    newsroom, joined = heard(report)

    assert joined.merges == ()
    assert not any(incident.merged_into for incident in newsroom.incidents)


@pytest.mark.parametrize(("language", "merges"), [("en", 0), ("es", 1)])
def test_a_report_in_a_language_that_neither_is_in_cannot_tell_them_apart_and_makes_no_one(language, merges):
    """In a third language there is no word that says which of the two it is of."""
    _, joined = heard(later(language=language))

    assert len(joined.merges) == merges


def test_what_the_younger_has_heard_must_not_speak_against_the_older():
    one_dead = later("Muere un comerciante en la balacera del mercado de Comitán", hours=21, dead=1)

    assert heard(one_dead, later())[1].merges == ()


def numbered(report, number):
    """The report as an alert that its sender numbers."""
    return replace(report, item=replace(report.item, official=Official((f"cap:police@x.example,{number}",))))


def test_what_official_ids_tell_apart_stays_two():
    """The younger has its id by a later report, when the two were in doubt for long."""
    newsroom = Newsroom(numbered(ATTACK, "A"), MARKET)
    again = later("Balacera en el mercado: huyen los comerciantes", dead=None, hours=21, item="again")
    newsroom.join(numbered(again, "B"))
    assert [quote.item_id for quote in newsroom.incidents[1].quotes] == ["market", "again"]
    assert len(newsroom.engine.doubts) == 1

    assert newsroom.join(later()).merges == ()


def test_what_was_taken_back_becomes_part_of_nothing_nor_anything_of_it():
    newsroom = Newsroom(ATTACK, MARKET)
    denial = Marks(role=ReportRole.RETRACTION)

    newsroom.join(later("Falsa alarma: no hubo ataque armado contra una patrulla", dead=None, marks=denial))

    assert newsroom.incidents[0].retracted
    assert not newsroom.engine.doubts


@pytest.mark.parametrize(("number", "ends"), [("A", True), ("B", False)], ids=["same", "other"])
def test_an_all_clear_ends_nothing_that_its_official_id_tells_apart(number, ends):
    newsroom = Newsroom(numbered(ATTACK, "A"))
    over = Marks(role=ReportRole.ALL_CLEAR, over=("attacker",))

    newsroom.join(numbered(later("Detienen al atacante", dead=None, marks=over), number))

    assert bool(newsroom.incidents[0].ended) is ends


def test_what_was_taken_back_is_not_over_too():
    newsroom = Newsroom(ATTACK)
    for role, over in ((ReportRole.RETRACTION, ()), (ReportRole.ALL_CLEAR, ("attacker",))):
        newsroom.join(later("Ataque armado contra una patrulla", dead=None, marks=Marks(role, over=over)))

    assert newsroom.incidents[0].retracted
    assert not newsroom.incidents[0].ended


def test_two_incidents_of_which_neither_is_in_doubt_stay_two_however_alike():
    """Else a report of the one could swallow the other, of which everything is known."""
    clash = report("Enfrentamiento entre cárteles en la Panamericana", COMITAN, dead=3)
    robbery = report("Asaltan una joyería del mercado", COMITAN, 1, ["earthquake"], dead=3)
    newsroom = Newsroom(clash, robbery)

    joined = newsroom.join(report("Enfrentamiento y asalto: tres muertos", COMITAN, 2, dead=3))

    assert joined.merges == ()
    assert len(newsroom.engine.clusters) == 2


def test_one_that_many_reports_have_joined_stands_by_itself():
    many = [later(hours=20 + n / 100, dead=None, item=f"m{n}") for n in range(KEPT)]

    newsroom, joined = heard(*many, later())

    assert joined.merges == ()
    assert not newsroom.engine.doubts


def test_what_may_be_part_of_the_younger_may_be_part_of_the_older_then():
    newsroom = Newsroom(ATTACK, MARKET)
    attack, market = (incident.id for incident in newsroom.incidents)
    newsroom.engine.doubts.begin("third", market)

    newsroom.join(later())

    assert newsroom.engine.doubts.pairs("third") == [("third", attack)]


def test_a_merge_that_makes_it_worse_raises_the_older():
    worse = report("Balacera en el mercado de Comitán: huyen los comerciantes", COMITAN, 20, ["shooting"],
                   severity=Severity.CRITICAL)  # fmt: skip
    newsroom = Newsroom(ATTACK, worse)

    joined = newsroom.join(later())

    attack = joined.incidents[0]
    assert (attack.severity, attack.revision) == (Severity.CRITICAL, 2)
    assert joined.risen == {attack.id}


def test_when_the_older_has_closed_there_is_nothing_to_be_part_of():
    newsroom, _ = heard(later(dead=None))

    newsroom.engine.forget(newsroom.incidents[0].id)

    assert not newsroom.engine.doubts


AGENCY = (
    "Un comando atacó a balazos a una patrulla municipal frente al mercado y huyó hacia el norte del estado"
)


@pytest.mark.parametrize(("text", "merges"), [(AGENCY, 1), (AGENCY[:40], 0)], ids=["printed", "begun alike"])
def test_an_agency_text_that_both_print_makes_one_of_them_without_a_toll(text, merges):
    attack = report(ATTACK.item.title, COMITAN, dead=3, item="attack", summary=AGENCY)
    newsroom = Newsroom(attack, MARKET)
    assert newsroom.incidents[1].perhaps

    joined = newsroom.join(later("Balacera en el mercado de Comitán", dead=None, summary=text))

    assert len(joined.merges) == merges

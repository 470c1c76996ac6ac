"""What people have said of items holds when these are edited, and what was told of two is told of one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.incidents import absorbed
from rules.joining import join_all, retrace
from rules.model import (
    Address,
    Ended,
    Figures,
    Incident,
    Marks,
    Override,
    OverrideKind,
    Related,
    Severity,
    Snapshot,
    Told,
)
from rules.overriding import kept_apart, told_of_both
from tests.stories import COMALAPA, NOON, Newsroom, at, incident, report

EMAIL, SMS = Address("email", "ana@example.org"), Address("sms", "+5215512345678")

SHUT, OPEN = Marks(flags=("airport",)), (Ended("airport", at(2)),)


def said(kind, items, others):
    return Override(kind, "a", "b", tuple(items), tuple(others), "ana", NOON)


# --------------------------------------------------------------------------- what is kept apart


@pytest.mark.parametrize(
    ("overrides", "apart"),
    [
        ([], {}),
        ([said(OverrideKind.SPLIT, "xy", "z")], {"x": {"B"}, "z": {"A"}}),
        ([said(OverrideKind.MERGE, "xy", "z")], {"x": set(), "z": set()}),
        ([said(OverrideKind.SPLIT, "x", "z"), said(OverrideKind.MERGE, "x", "z")], {"x": set(), "z": set()}),
        ([said(OverrideKind.MERGE, "x", "z"), said(OverrideKind.SPLIT, "x", "z")], {"x": {"B"}, "z": {"A"}}),
    ],
    ids=["nothing said", "split", "merged", "split and merged again", "merged and split again"],
)
def test_an_item_keeps_out_of_where_those_are_that_it_was_parted_from(overrides, apart):
    found = kept_apart(overrides, ["x", "z", "unsaid"], {"x": "A", "y": "A", "z": "B"})

    assert found == {item: frozenset(incidents) for item, incidents in apart.items()}


CLASH = report("Enfrentamiento armado en Frontera Comalapa", item="clash")


def edited(title, member_of, apart):
    """Where the item of a closed incident goes when its page takes the words of the clash."""
    newsroom = Newsroom(CLASH)
    closed = replace(incident(COMALAPA), id="closed")
    clash = newsroom.incidents[0].id
    joined = join_all(
        [report(title, item="page", hours=1)],
        newsroom.engine,
        {"closed": closed, **newsroom.known}.get,
        {"page": "closed"} if member_of else {},
        {"page": frozenset([clash])} if apart else {},
    )
    return joined.links[0].incident_id == clash


@pytest.mark.parametrize("apart", [True, False], ids=["parted", "not parted"])
def test_a_page_that_is_used_again_never_joins_what_a_person_parted_it_from(apart):
    assert edited(CLASH.item.title, member_of=True, apart=apart) is not apart


@pytest.mark.parametrize("bound", [True, False], ids=["said", "unsaid"])
def test_while_its_incident_is_open_an_edited_item_stays_where_a_person_has_put_it(bound):
    newsroom = Newsroom(CLASH, report("Bloqueo en Frontera Comalapa", item="page", hours=1))
    clash = newsroom.incidents[0].id
    other = report("Sismo de magnitud seis derriba casas", item="page", hours=2, kinds=["earthquake"])

    joined = join_all(
        [other], newsroom.engine, newsroom.known.get, {"page": clash}, {"page": frozenset()} if bound else {}
    )

    assert (joined.links[0].incident_id == clash) is bound


# --------------------------------------------------------------------------- what was told


def told(revision=1, severity=Severity.MEDIUM, addresses=(EMAIL,), **snapshot):
    return Told("ana", "a", revision, severity, Snapshot(**snapshot), addresses=addresses)


def test_who_was_told_of_two_was_told_the_most_of_either_by_all_the_ways():
    both = told_of_both(
        told(3, Severity.HIGH, (EMAIL,), dead=9, flags=frozenset(["border"])),
        told(0, Severity.LOW, (SMS, EMAIL), injured=20, dead=2),
    )

    assert (both.revision, both.severity, both.addresses) == (3, Severity.HIGH, (EMAIL, SMS))
    assert both.snapshot == Snapshot(dead=9, injured=20, flags=frozenset(["border"]))


@pytest.mark.parametrize("kept", ["earlier", "later", "neither"])
def test_a_snapshot_that_was_not_kept_says_nothing(kept):
    none = replace(told(), snapshot=None)
    one, other = (told(dead=1) if kept == "earlier" else none), (told(dead=1) if kept == "later" else none)

    assert told_of_both(one, other).snapshot == (None if kept == "neither" else Snapshot(dead=1))


# --------------------------------------------------------------------------- what becomes of incidents


def test_an_incident_that_takes_another_in_has_the_worst_of_both():
    old = incident(figures=Figures(dead=2), revision=4)
    young = incident(id="inc2", figures=Figures(dead=1, injured=30), opened=at(1), last=at(5))

    whole = absorbed(old, young)

    assert (whole.id, whole.opened, whole.last, whole.figures) == ("inc1", old.opened, at(5), Figures(2, 30))
    assert whole.revision == 5, "thirty injured are worse than none"
    assert absorbed(old, replace(young, figures=Figures())).revision == 4


@pytest.mark.parametrize(
    ("old", "young", "closed", "over"),
    [
        ({"marks": SHUT}, {"ended": OPEN}, set(), {"airport"}),
        ({"ended": OPEN}, {"marks": SHUT, "last": at(3)}, {"airport"}, set()),
        ({"ended": OPEN}, {"marks": SHUT, "last": at(1)}, set(), {"airport"}),
        ({"ended": OPEN}, {}, set(), {"airport"}),
    ],
    ids=["opened again", "closed again", "late with the old news", "not spoken of"],
)
def test_what_is_over_of_either_is_over_unless_it_was_closed_again_since(old, young, closed, over):
    old, young = (replace(incident(COMALAPA), id=name, **parts) for name, parts in (("a", old), ("b", young)))

    whole = absorbed(old, young)

    assert (whole.snapshot.flags, whole.snapshot.over) == (closed, over)
    assert (whole.revision > old.revision) == (whole.snapshot != old.snapshot), "who was told hears of it"


@pytest.mark.parametrize(
    ("earlier", "later", "over"),
    [
        (Snapshot(flags=frozenset({"airport"})), Snapshot(over=frozenset({"airport"})), {"airport"}),
        (Snapshot(over=frozenset({"airport"})), Snapshot(flags=frozenset({"airport"})), set()),
    ],
    ids=["opened again", "closed again"],
)
def test_of_what_is_over_a_traveler_knows_what_she_was_told_last(earlier, later, over):
    told = [Told("ana", "a", 1, Severity.MEDIUM, snapshot=snapshot) for snapshot in (earlier, later)]

    assert told_of_both(*told).snapshot.over == over


def test_what_was_perhaps_part_of_the_other_is_not_in_doubt_then():
    doubt = Related("inc2", "Ataque", COMALAPA, NOON)

    assert absorbed(incident(perhaps=doubt), incident(id="inc2")).perhaps is None
    assert absorbed(incident(perhaps=doubt), incident(id="inc3")).perhaps == doubt


def test_a_part_of_the_reports_makes_the_incident_that_they_would_have_made_alone():
    reports = [
        report("Ataque armado", item="a", dead=2),
        report("Ataque armado", item="b", hours=1, dead=9),
        report("Ataque armado en la frontera", item="c", hours=200, severity=Severity.CRITICAL),
    ]

    steps: list[Incident] = [step for _, step in retrace(reversed(reports), "name")]

    assert [step.id for step in steps] == ["name"] * 3
    assert [step.revision for step in steps] == [1, 2, 3]
    assert steps[-1].figures == Figures(dead=9)


def test_no_incident_is_made_of_what_names_no_place():
    assert list(retrace([report("Ataque", None)], "name")) == []

"""Laws of joining, for reports of a few places, kinds, hours and tolls in any mixture."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rules.model import Severity
from tests.stories import CHIAPAS, CHICOMUSELO, COMALAPA, MEXICO, TAPACHULA, Newsroom, report

reports = st.lists(
    st.builds(
        report,
        title=st.sampled_from(["Ataque armado", "Ataque armado en Chiapas", "Sismo", "Armed clash"]),
        place=st.sampled_from([COMALAPA, CHICOMUSELO, TAPACHULA, CHIAPAS, MEXICO, None]),
        hours=st.integers(0, 40),
        kinds=st.sampled_from([(), ("armed_clash",), ("shooting",), ("earthquake",)]),
        severity=st.sampled_from(Severity),
        outlet=st.sampled_from(["A", "B", "C"]),
        dead=st.sampled_from([None, 0, 1, 9]),
        news=st.booleans(),
    ),
    max_size=6,
    unique_by=lambda made: made.item.id,
)


@given(reports, st.randoms(use_true_random=False))
def test_the_order_in_which_a_poll_hands_reports_in_does_not_matter(told, dice):
    mixed = told[:]
    dice.shuffle(mixed)

    assert Newsroom().join(*told) == Newsroom().join(*mixed)


@given(reports)
def test_every_report_of_news_with_a_place_belongs_to_exactly_one_incident(told):
    links = Newsroom().join(*told).links

    assert sorted(link.item_id for link in links) == sorted(
        r.item.id for r in told if r.reading.news and r.focus
    )


@given(reports)
def test_a_replay_changes_no_incident(told):
    newsroom = Newsroom()
    once = newsroom.join(*told)
    again = newsroom.join(*told, member_of={link.item_id: link.incident_id for link in once.links})

    assert sorted(again.incidents, key=lambda i: i.id) == sorted(once.incidents, key=lambda i: i.id)
    assert not again.risen


@given(reports)
def test_an_incident_is_as_bad_as_its_worst_report_and_revised_at_each_rise_of_severity_or_toll(told):
    found = Newsroom().join(*told)

    for incident in found.incidents:
        joined = found.reports[incident.id]
        links = [link.kind for link in found.links if link.incident_id == incident.id]
        severities = [r.reading.severity for r in joined]
        worse = {n for n, s in enumerate(severities) if n and s > max(severities[:n])}
        revised = {n for n, kind in enumerate(links) if kind == "revised"}
        deadlier = {n for n in revised - worse if joined[n].reading.figures.dead}
        assert incident.severity == max(severities)
        assert incident.revision == 1 + len(revised)
        assert revised == worse | deadlier


@given(reports)
def test_the_evidence_of_every_link_is_told(told):
    assert all(link.why for link in Newsroom().join(*told).links)


@given(reports)
def test_two_newsrooms_that_hear_the_same_one_by_one_come_to_the_same(told):
    one, other = Newsroom(), Newsroom()

    assert [one.join(report) for report in told] == [other.join(report) for report in told]


@given(reports)
def test_when_all_incidents_have_closed_nothing_of_them_is_kept(told):
    newsroom = Newsroom(*told)

    newsroom.engine.expire(float("inf"))

    engine = newsroom.engine
    assert not (engine.clusters)
    assert not (engine._by_stem)
    assert not (engine._by_place)
    assert not (engine._ends)
    assert not (engine.doubts._old)
    assert not (engine.doubts._heard)
    assert not (engine.doubts._young)

"""Laws of joining, for reports of a few places, kinds, hours and tolls in any mixture."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rules.incidents import join
from rules.judgement import join_all
from rules.model import Severity
from tests.stories import CHIAPAS, CHICOMUSELO, COMALAPA, MEXICO, TAPACHULA, report

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

    assert join_all(told, (), {}) == join_all(mixed, (), {})


@given(reports)
def test_every_report_of_news_with_a_place_belongs_to_exactly_one_incident(told):
    links = join_all(told, (), {}).links

    assert sorted(link.item_id for link in links) == sorted(
        r.item.id for r in told if r.reading.news and r.focus
    )


@given(reports)
def test_a_replay_changes_no_incident(told):
    once = join_all(told, (), {})
    member_of = {link.item_id: link.incident_id for link in once.links}
    again = join_all(told, once.incidents, member_of)

    assert sorted(again.incidents, key=lambda i: i.id) == sorted(once.incidents, key=lambda i: i.id)
    assert not again.risen


@given(reports)
def test_an_incident_is_as_bad_as_its_worst_report_and_revised_at_each_rise(told):
    found = join_all(told, (), {})

    for incident in found.incidents:
        severities = [r.reading.severity for r in found.reports[incident.id]]
        rises = sum(s > max(severities[:n]) for n, s in enumerate(severities) if n)
        assert (incident.severity, incident.revision) == (max(severities), 1 + rises)


@given(reports)
def test_the_evidence_of_every_link_is_told(told):
    assert all(link.why for link in join_all(told, (), {}).links)


@given(reports)
def test_the_best_incident_does_not_depend_on_the_order_of_the_known(told):
    *first, last = [r for r in told if r.focus and r.reading.news] or [report()]
    known = join_all(first, (), {}).incidents

    assert join(last, known) == join(last, known[::-1])

"""Laws of judging, over stories told in any order, in any number of polls, with replays after crashes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rules.judgement import Judge
from rules.model import Address, Region, Rule, Rulebook, Severity, Told
from tests.stories import CHIAPAS, CHICOMUSELO, COMALAPA, MEXICO, NOON, Newsroom, report, traveler

ANA = traveler("ana", Address("email", "ana@example.org"))
EVERYWHERE = Rule("all", where=(Region("MX", place=MEXICO),), people=frozenset({"ana"}))
CHIAPAS_ONLY = Rule("Chiapas", where=(Region("MX-CHP", place=CHIAPAS),), people=frozenset({"ana"}))

polls = st.lists(
    st.lists(
        st.builds(
            report,
            place=st.sampled_from([COMALAPA, CHICOMUSELO, CHIAPAS]),
            hours=st.integers(0, 30),
            kinds=st.sampled_from([("armed_clash",), ("earthquake",)]),
            severity=st.sampled_from(Severity),
            outlet=st.sampled_from(["A", "B", "C"]),
        ),
        max_size=4,
    ),
    max_size=4,
)


class Life:
    """Polls one after the other, each recorded before the next; as the store does, in memory."""

    def __init__(self, *rules):
        self.judge = Judge(Rulebook(travelers=(ANA,), rules=rules))
        self.newsroom = Newsroom()
        self.member_of, self.reports, self.decisions, self.deliveries = {}, {}, {}, {}

    def poll(self, reports):
        joined = self.newsroom.join(*reports, member_of=self.member_of)
        earlier = {i: [self.reports[r] for r, of in self.member_of.items() if of == i] for i in joined.risen}
        judged = self.judge.judge(joined, earlier, self.told, NOON)
        self.newsroom.known |= {i.id: i for i in judged.incidents}
        self.member_of |= {link.item_id: link.incident_id for link in joined.links}
        self.reports |= {r.item.id: r for r in reports}
        for decision, _, _ in judged.decisions:
            if decision.alert:
                self.decisions.setdefault(decision.id, decision)
        self.deliveries |= {d.id: d for d in judged.deliveries}
        return judged

    @property
    def told(self):
        latest = sorted(self.decisions.values(), key=lambda d: d.revision)
        return {
            (d.traveler_id, d.incident_id): Told(d.traveler_id, d.incident_id, d.revision, d.severity)
            for d in latest
        }


@given(polls)
def test_a_poll_that_is_played_again_tells_nobody_anything(told):
    life = Life(EVERYWHERE)
    for reports in told:
        life.poll(reports)
        before = dict(life.deliveries)
        life.poll(reports)

        assert life.deliveries == before


@given(polls)
def test_each_alert_about_an_incident_is_worse_than_the_one_before(told):
    life = Life(EVERYWHERE)
    for reports in told:
        life.poll(reports)

    for incident_id in life.newsroom.known:
        alerts = [d for d in life.decisions.values() if d.incident_id == incident_id]
        severities = [d.severity for d in sorted(alerts, key=lambda d: d.revision)]
        assert severities == sorted(set(severities))


@given(polls)
def test_in_the_end_she_was_told_how_bad_each_incident_is(told):
    life = Life(EVERYWHERE)
    for reports in told:
        life.poll(reports)

    bad = {i.id: i.severity for i in life.newsroom.incidents if i.severity >= EVERYWHERE.minimum}
    assert {of: t.severity for (_, of), t in life.told.items()} == bad


@given(polls)
def test_a_wider_region_never_loses_an_incident(told):
    wide, narrow = Life(EVERYWHERE), Life(CHIAPAS_ONLY)
    for reports in told:
        wide.poll(reports)
        narrow.poll(reports)

    assert set(narrow.told) <= set(wide.told)

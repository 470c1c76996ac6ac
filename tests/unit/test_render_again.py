"""What who was told reads when it has come nearer, and when something of it is over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from alerter.render import CHANNELS, render
from rules.ending import SAYING
from rules.model import Decision, DecisionKind, LocatedPlace, Reason, Role, Severity
from tests.stories import COMALAPA, NOON, TAPACHULA, incident, match, traveler

WORDS = {"en": ("OVER", "airport open again"), "es": ("TERMINADO", "aeropuerto reabierto")}
NEARER = {"en": "Nearer to you: Tapachula", "es": "Más cerca de usted: Tapachula"}


def said(kind, reason, channel, language, **more):
    where = tuple(LocatedPlace(place, Role.HAPPENED, 0.9) for place in (COMALAPA, TAPACHULA))
    why = replace(match(), place="Tapachula", place_id=TAPACHULA.id)
    decision = Decision(
        "ana",
        "inc1",
        2,
        alert=True,
        kind=kind,
        reason=reason,
        severity=Severity.HIGH,
        matches=(why,),
        at=NOON,
        **more,
    )
    message = render(decision, incident(places=where), traveler(language=language), "Acme", channel)
    assert not message.first
    return f"{message.subject}\n{message.text}"


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", WORDS)
def test_an_all_clear_names_what_is_over_and_says_nothing_of_what_to_fear(channel, language):
    text = said(DecisionKind.ALL_CLEAR, Reason.ALL_CLEAR, channel, language, over=("airport",))

    over, what = WORDS[language]
    assert over.casefold() in text.casefold()
    assert what in text
    assert "Stay away" not in text


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("what", sorted(SAYING.values()))
def test_whatever_may_be_over_has_a_name(what, language):
    assert said(DecisionKind.ALL_CLEAR, Reason.ALL_CLEAR, "sms", language, over=(what,))


@pytest.mark.parametrize("language", WORDS)
def test_an_update_says_beside_what_is_worse_also_what_is_over(language):
    text = said(DecisionKind.UPDATE, Reason.ESCALATED, "email", language, over=("airport",))

    assert WORDS[language][1] in text
    assert WORDS[language][0] not in text


@pytest.mark.parametrize("language", NEARER)
def test_what_came_nearer_names_the_place_that_is_near(language):
    assert NEARER[language] in said(DecisionKind.UPDATE, Reason.MOVED, "email", language)

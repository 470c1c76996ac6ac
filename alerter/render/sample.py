"""A message marked TEST: what an alert will look like, about nothing that happened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from alerter.render import render
from alerter.render.language import phrases
from rules.model import (
    Decision,
    DecisionKind,
    Figures,
    Incident,
    LocatedPlace,
    Match,
    Place,
    Quote,
    Reason,
    Role,
    Scope,
    Severity,
)

if TYPE_CHECKING:
    from datetime import datetime

    from alerter.render.message import Message
    from rules.model import Traveler

_PLACE = Place("x:test", "Testville", Scope.TOWN, "XX", ("XX",), timezone="UTC", container="no real place")
_TITLES = {
    "en": "TEST: nothing has happened. This is how an alert will reach you.",
    "es": "TEST (prueba): no ha pasado nada. Así le llegará una alerta.",
}


def sample_message(traveler: Traveler, sender: str, channel: str, now: datetime) -> Message:
    """The message of `alerter send test`; the word TEST opens it on every channel."""
    title = _TITLES[phrases(traveler.language).language]
    where = LocatedPlace(_PLACE, Role.HAPPENED, 1.0)
    incident = Incident(
        id=f"test-{now:%Y%m%d%H%M%S}",
        revision=1,
        opened=now,
        last=now,
        place=where,
        places=(where,),
        topics=(),
        kinds=(),
        severity=Severity.INFO,
        figures=Figures(),
        quotes=(Quote("test", "test", "alerter send test", traveler.language, title, "", now),),
    )
    match = Match(
        rule="TEST",
        origin="alerter send test",
        severity=Severity.INFO,
        region="",
        place=_PLACE.name,
        distance_km=None,
        unsure=False,
        words=(),
        item_id="test",
        feed_id="test",
    )
    decision = Decision(
        traveler_id=traveler.id,
        incident_id=incident.id,
        revision=1,
        alert=True,
        kind=DecisionKind.NEW,
        reason=Reason.FIRST_REPORT,
        severity=Severity.INFO,
        matches=(match,),
        at=now,
    )
    message = render(decision, incident, traveler, f"TEST {sender}", channel)
    return replace(message, subject=f"TEST {message.subject}") if message.subject else message

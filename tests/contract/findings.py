"""What a poll found, made up: for the suites that hold the store to its promises."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

from rules.alerting import decide, plan
from rules.engine.engine import Engine
from rules.identity import keys_of
from rules.joining import join
from rules.model import Address, Attempt, Cursor, DeliveryState, FeedState, Rule
from state.news import Findings
from state.outbox import Settled
from tests.stories import EL_UNIVERSAL, at, entry, match, report, traveler

HOLD = timedelta(minutes=2)
OTHER = replace(EL_UNIVERSAL, id="f-jornada", url="https://jornada.example/rss", outlet="La Jornada")
EMAIL, SMS = Address("email", "ana@example.org"), Address("sms", "+5215512345678")
ANA = traveler("ana", EMAIL, SMS)


def a_poll_that_found(*severities, person=ANA):
    """What a poll found: for each severity one report, its incident, and ana's alert to two addresses."""
    parts = [_caused_by(number, severity, person) for number, severity in enumerate(severities)]
    reports, incidents, links, decisions, deliveries = zip(*parts, strict=True)
    return Findings(
        reports=tuple((r, "") for r in reports),
        incidents=incidents,
        links=links,
        decisions=tuple(decisions),
        deliveries=tuple(d for planned in deliveries for d in planned),
    )


def _caused_by(number, severity, person):
    found = report(f"Ataque {number}", severity=severity)
    item = replace(found.item, feed_id=EL_UNIVERSAL.id, keys=keys_of(entry(f"Ataque {number}", number), "O"))
    found = replace(found, item=item)
    opened, link, _ = join(found, Engine(), {}.get)
    decision = decide(person, opened, [match("r", severity)], None, at(0))
    return found, opened, link, (decision, opened, person), plan(decision, person, {"r": Rule("r")}, at(0))


def next_poll(hours):
    return Cursor(FeedState.OK, next_poll=at(hours))


def settled(claim, state=DeliveryState.SENT, outcome="sent", hours=0.0):
    number = claim.delivery.attempts + 1
    return Settled(state, at(hours), Attempt(claim.delivery.id, number, at(hours), outcome))


def everything(path):
    """All rows of all tables, to compare before and after."""
    with closing(sqlite3.connect(path)) as db:
        return list(db.iterdump())

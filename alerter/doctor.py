"""Is this installation in order? Every part is asked, and one that is broken keeps none from answering."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from alerter import catalog, rulebook
from alerter.channels import Channels
from alerter.channels.call import Limits
from alerter.channels.smtp import Session, server_of
from alerter.channels.tls import tls_context
from alerter.clock import SystemClock
from alerter.errors import ConfigError
from alerter.service import open_store
from rules.model import Address, DeliveryState, FeedState
from state.errors import StoreError
from state.lock import DaemonLock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from alerter.config import Settings

_RECENT = timedelta(hours=24)

_LIMITS = Limits(connect=5, answer=5, whole=15)
"""Seconds to wait for the mail server."""
_NUMBER = "+15551234567"
"""Any number will do where nothing is sent."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found: `ok`, `warn` or `FAIL`, and a sentence."""

    check: str
    state: str
    said: str


def examine(settings: Settings) -> list[Finding]:
    """All findings about an installation, in a fixed order; nothing is changed and nothing is sent."""
    return [*_store(settings), *_rules(settings), *_channels(settings), *_data()]


def _store(settings: Settings) -> Iterator[Finding]:
    path = settings.beside(settings.database)
    try:
        with open_store(settings) as store:
            damage = store.damage()
            yield Finding("database", "FAIL" if damage else "ok", damage or f"{path}, schema current, whole")
            feeds = store.feeds.all()
            counts = store.outbox.counts(SystemClock().now() - _RECENT)
    except StoreError as e:
        yield Finding("database", "FAIL", str(e))
        return
    yield _daemon(settings)
    bad = [s for s in feeds if s.cursor.state in {FeedState.FAILING, FeedState.GONE}]
    if not feeds:
        yield Finding("feeds", "warn", "none yet; add one with: alerter feeds add URL")
    else:
        yield Finding("feeds", "warn" if bad else "ok", f"{len(feeds)} feeds, {len(bad)} failing")
    for status in bad:
        yield Finding("feed", "warn", f"{status.feed.title}: {status.cursor.reason}")
    for status in feeds:
        if status.cursor.keys.churning:
            yield Finding("feed", "ok", f"{status.feed.title}: its guids change, and are not used")
    lost = counts.get(DeliveryState.REFUSED, 0) + counts.get(DeliveryState.DEAD, 0)
    said = (
        ", ".join(f"{count} {state.value}" for state, count in sorted(counts.items())) or "nothing sent yet"
    )
    yield Finding("deliveries", "FAIL" if lost else "ok", said)


def _daemon(settings: Settings) -> Finding:
    holder = DaemonLock(settings.beside(settings.database)).holder()
    if not holder:
        return Finding("daemon", "warn", "not running; start it with: alerter run")
    return Finding("daemon", "ok", f"running as process {holder}")


def _rules(settings: Settings) -> Iterator[Finding]:
    try:
        sources = rulebook.read([settings.beside(file) for file in settings.rules])
        book, problems = rulebook.check(sources, Channels(settings).refusal)
    except ConfigError as e:
        yield from (Finding("rules", "FAIL", str(p)) for p in e.problems)
        return
    yield from (Finding("rules", "warn" if p.warning else "FAIL", str(p)) for p in problems)
    if all(p.warning for p in problems):
        yield Finding("rules", "ok", f"{len(book.rules)} rules, {len(book.travelers)} people")


def _channels(settings: Settings) -> Iterator[Finding]:
    yield _mail(settings)
    slack, twilio = settings.slack, settings.twilio
    if slack.token.get_secret_value() or slack.token_file:
        yield _account(settings, Address("slack", "#any"), "a bot token is set")
    else:
        yield Finding("slack", "ok", "webhooks only")
    if twilio.account_sid:
        yield _account(settings, Address("sms", _NUMBER), "a Twilio account is set")
    else:
        yield Finding("sms", "ok", "not set up ([twilio] account_sid)")


def _account(settings: Settings, address: Address, fine: str) -> Finding:
    why = Channels(settings).refusal(address)
    return Finding(address.channel, "FAIL" if why else "ok", why or fine)


def _mail(settings: Settings) -> Finding:
    smtp = settings.smtp
    if not smtp.host:
        return Finding("email", "ok", "not set up ([smtp] host)")
    why = Channels(settings).refusal(Address("email", "any@example.org"))
    if why is None:
        why = Session(server_of(settings), tls_context(), _LIMITS, SystemClock()).trouble()
    where = f"{smtp.host}:{smtp.port}"
    login = f", and lets {smtp.user} log in" if smtp.user else ""
    return Finding("email", "FAIL" if why else "ok", f"{where}: {why}" if why else f"{where} answers{login}")


def _data() -> Iterator[Finding]:
    gazetteer = catalog.gazetteer()
    yield Finding("places", "ok", f"{len(gazetteer):,} places, data of {gazetteer.version}")
    yield from (Finding("licence", "ok", licence) for licence in gazetteer.licences)

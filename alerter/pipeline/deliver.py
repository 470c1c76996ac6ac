"""From a due delivery to a settled one.

    claim (attempting is committed) | render | send | settle

A few at a time on each channel, and each channel for itself: a service that hangs delays no other. The
number in flight is also the bound on repeats: after a kill, at most these may be sent twice.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import structlog

from alerter.render import render
from rules.model import Attempt, DeliveryState, Outcome, Refused, Retry, Sent, Unknown
from rules.retry import after_unknown, back_off
from state.errors import StoreError
from state.outbox import DeliveryClaim, Settled

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from datetime import datetime

    from alerter.app import App
    from rules.model import Delivery, Incident
    from state.decisions import StoredDecision

log = structlog.get_logger()

IN_FLIGHT = 4
"""Sends under way at once on one channel; the duplicate bound of docs/explanation/reliability.md."""

HOLD = timedelta(seconds=120)
"""Longer than any send may take, so that a lease never lapses under a living send."""


class Deliverer:
    """Sends what is due, channels side by side: one that hangs delays no other."""

    def __init__(self, app: App) -> None:
        """Deliver for `app`."""
        self._app = app
        self._draining: dict[str, asyncio.Task[int]] = {}
        self._stopping = False

    async def tick(self) -> int:
        """Start sending on every channel that has something due and is idle; returns how many were started.

        Nothing is sent while the outcome of an earlier send still waits to be written: a store that cannot
        be written would make a repeat of every message.
        """
        await settle_kept(self._app)
        if self._stopping:
            return 0
        due = await self._app.in_store(self._app.store.outbox.channels_due, self._app.clock.now())
        idle = [c for c in due if c not in self._draining or self._draining[c].done()]
        for channel in idle:
            self._draining[channel] = asyncio.create_task(_guarded(self._drain(channel), channel))
        return len(idle)

    async def finish(self) -> int:
        """Wait until nothing that is due is left; returns how many attempts were made."""
        return sum(await asyncio.gather(*self._draining.values()))

    async def stop(self) -> None:
        """Begin no further send, and wait for those under way; what is due stays due for the next start."""
        self._stopping = True
        await self.finish()
        await settle_kept(self._app)

    async def _drain(self, channel: str) -> int:
        """Send a channel's due deliveries, refilling the free places until none is due.

        Places are refilled one by one, so that one slow answer holds up a quarter of the channel, not all
        of it.
        """
        app, made = self._app, 0
        under_way: set[asyncio.Task[None]] = set()
        try:
            while True:
                room = 0 if self._stopping else IN_FLIGHT - len(under_way)
                claims = await app.in_store(app.store.outbox.claim, app.clock.now(), channel, room, HOLD)
                under_way |= {asyncio.create_task(_send(app, claim)) for claim in claims}
                made += len(claims)
                if not under_way:
                    return made
                _, under_way = await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
                await settle_kept(app)
        finally:
            if under_way:  # their outcomes are wanted even when the store fails meanwhile
                await asyncio.wait(under_way)


async def _guarded(drain: Awaitable[int], channel: str) -> int:
    try:
        return await drain
    except StoreError as e:  # the outcomes are kept, and written when the store can be
        log.error("delivery.not_recorded", channel=channel, problem=str(e))  # noqa: TRY400 - it says it all
        return 0


async def _send(app: App, claim: DeliveryClaim) -> None:
    delivery = claim.delivery
    app.sending.add(delivery.id)
    settled = expired(delivery, app.clock.now(), app.expire_after)
    if settled is None:
        outcome = await _attempt(app, delivery)
        settled = settle(delivery, outcome, app.clock.now(), app.clock.jitter(), app.expire_after)
    app.unsettled[delivery.id] = (claim, settled)
    log.info(
        "delivery.attempted",
        outcome=settled.attempt.outcome,
        delivery=delivery.id,
        alert=delivery.alert_id,
        traveler=delivery.traveler_id,
        channel=delivery.address.channel,
        address=delivery.address.id,
        attempt=settled.attempt.number,
        state=settled.state.value,
        reason=settled.reason,
    )


async def settle_kept(app: App) -> None:
    """Write the outcomes that are known but not yet written; StoreError, and all are kept, if it cannot be.

    An outcome lives here from the moment the service answered until it is on the disk, so that a full disk
    costs a delay and not a repeated message.
    """
    for key, kept in list(app.unsettled.items()):
        try:
            await app.in_store(app.store.outbox.settle, *kept)
        except StoreError:
            raise
        except Exception:  # this one stays ours, so that it is not sent again; the others go on
            log.exception("delivery.not_settled", delivery=key)
            continue
        if app.unsettled.get(key) is kept:
            del app.unsettled[key]
            app.sending.discard(key)


async def _attempt(app: App, delivery: Delivery) -> Outcome:
    try:
        stored = await app.in_store(app.store.decisions.get, delivery.alert_id)
        if stored is None:
            return Refused("the decision behind this delivery is not in the store")
        incident = await app.in_store(_as_known_now, app, stored)
        message = render(
            stored.decision, incident, stored.traveler, app.settings.sender, delivery.address.channel
        )
        outcome: Outcome = await app.in_channel(app.channels.send, delivery.address, message, delivery.id)
    except StoreError as e:
        return Retry(str(e))
    except Exception:  # one message that trips over a mistake of ours must not stop the others
        log.exception("delivery.broke", delivery=delivery.id)
        return Retry("a mistake in this program; the log has the details")
    return outcome


def _as_known_now(app: App, stored: StoredDecision) -> Incident:
    """The incident as it was decided on, with the sources that joined since, unless it has risen meanwhile.

    A rise is another decision and another message. Place and severity stay as decided: they are the reason
    that the message gives.
    """
    now = app.store.incidents.get(stored.incident.id)
    if now is None or now.revision != stored.decision.revision:
        return stored.incident
    return replace(stored.incident, quotes=now.quotes)


def expired(delivery: Delivery, now: datetime, expire_after: timedelta) -> Settled | None:
    """The end of a delivery that is too old to be news, as after a long downtime; None if it is not.

    It is not sent, because yesterday's danger reads like today's; it stays in the ledger as given up.
    """
    if now <= delivery.created + expire_after:
        return None
    why = "expired before it could be sent"
    return Settled(
        DeliveryState.DEAD, now, Attempt(delivery.id, delivery.attempts + 1, now, "expired", why), why
    )


def settle(
    delivery: Delivery, outcome: Outcome, now: datetime, jitter: float, expire_after: timedelta
) -> Settled:
    """What an outcome makes of a delivery: sent, refused, due again, or given up once it has expired.

    An unknown outcome is tried again: it may repeat a message, which is better than losing one.
    """
    number = delivery.attempts + 1

    def settled(state: DeliveryState, word: str, reason: str = "", provider_id: str = "") -> Settled:
        attempt = Attempt(delivery.id, number, now, word, reason or provider_id)
        return Settled(state, now, attempt, reason, provider_id)

    match outcome:
        case Sent(provider_id):
            return settled(DeliveryState.SENT, "sent", provider_id=provider_id)
        case Refused(why):
            return settled(DeliveryState.REFUSED, "refused", why)
        case Retry(why, after):
            word, wait = "retry", back_off(number, jitter, after)
        case Unknown(why):
            word, wait = "unknown", after_unknown(number, jitter)
    due = now + wait
    if due > delivery.created + expire_after:
        return settled(DeliveryState.DEAD, word, f"given up after {number} attempts: {why}")
    return Settled(DeliveryState.DUE, due, Attempt(delivery.id, number, now, word, why), why)

"""From a due feed to recorded decisions.

    claim | fetch | parse | read | think | record

No transaction is open while a stranger's server is talked to; everything a poll causes, the deliveries and
the feed's cursor included, is then written in one. A crash anywhere loses nothing and repeats nothing.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

import structlog

from alerter.pipeline.decided import log_decided
from alerter.sources.http import FetchFailed, NotModified
from alerter.sources.parsing import ParseFailed
from rules.backlog import dated
from rules.identity import Sorted, sort_entries
from rules.joining import join_all
from rules.judgement import sift, worse_than_told
from rules.model import Reason
from rules.overriding import kept_apart
from rules.polling import Failure, Success, Turn, after_failure, after_success
from state.errors import LostLease, Outrun, StoreError
from state.news import Findings

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Mapping
    from datetime import datetime

    from alerter.app import App
    from alerter.sources.parsing import Document
    from rules.joining import Joined
    from rules.model import Cursor, Feed, KeyHealth, Report
    from state.feeds import FeedClaim
    from state.news import Recorded

log = structlog.get_logger()

HOLD = timedelta(seconds=90)
"""How long a poll that could not be recorded waits to be done again. A living one is never claimed twice."""
TRIES = 5
"""How often a poll thinks when others change the incidents meanwhile; then it waits for its next turn."""


@dataclass(frozen=True, slots=True)
class Polled:
    """What one poll of one feed came to."""

    feed: Feed
    cursor: Cursor
    new_items: int = 0
    new_deliveries: int = 0
    cut: int = 0
    """Items beyond the newest that a fetch may bring; counted, so that nothing is dropped in silence."""

    @property
    def ok(self) -> bool:
        """True if the feed answered as a feed."""
        return not self.cursor.failures


class Poller:
    """Polls due feeds side by side, each for itself: a slow or broken one delays no other."""

    def __init__(self, app: App, finished: Callable[[Polled], Awaitable[None]] | None = None) -> None:
        """Poll for `app`; `finished` hears of every poll that ended."""
        self._app = app
        self._finished = finished
        self._under_way: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._claiming = asyncio.Lock()  # polls that end together each look for more, and count the room

    async def tick(self) -> int:
        """Start polling the feeds that are due, as far as there is room; returns how many were started."""
        async with self._claiming:
            return await self._start()

    async def _start(self) -> int:
        limits = self._app.settings.fetch
        room = limits.concurrency - len(self._under_way)
        if room <= 0:
            return 0
        now = self._app.clock.now()
        # A clock that is put forward makes leases lapse under living polls: those feeds are ours already.
        ours = frozenset(self._under_way)
        claim_some = self._app.store.feeds.claim
        claims = await self._app.in_store(claim_some, now, room, HOLD, limits.per_host, without=ours)
        for claim in claims:
            self._under_way.add(claim.feed.id)
            task = asyncio.create_task(self._poll(claim))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return len(claims)

    async def finish(self) -> None:
        """Wait for the polls that are under way."""
        while self._tasks:
            await asyncio.gather(*self._tasks)

    async def _poll(self, claim: FeedClaim) -> None:
        try:
            polled = await poll(self._app, claim)
        finally:
            self._under_way.discard(claim.feed.id)
        if polled is not None and self._finished is not None:
            await self._finished(polled)


async def poll(app: App, claim: FeedClaim) -> Polled | None:
    """Poll one claimed feed to the end; None if the claim was lost meanwhile, or nothing could be written."""
    feed = claim.feed
    try:
        result = await _fetch_or_blame_ourselves(app, claim)
    except LostLease:
        log.warning("poll.lease_lost", feed=feed.id)
        return None
    except StoreError as e:  # nothing was written; the lease lapses, and the feed is polled again
        log.error("poll.not_recorded", feed=feed.id, problem=str(e))  # noqa: TRY400 - the sentence says it all
        return None
    event = "poll.ok" if result.ok else "poll.failed"
    log.info(
        event,
        feed=feed.id,
        outlet=feed.outlet,
        items=result.new_items,
        deliveries=result.new_deliveries,
        **({"cut": result.cut} if result.cut else {}),
        **({} if result.ok else {"reason": result.cursor.reason, "failures": result.cursor.failures}),
    )
    return result


async def _fetch_or_blame_ourselves(app: App, claim: FeedClaim) -> Polled:
    try:
        return await _fetch_and_record(app, claim)
    except (LostLease, StoreError):
        raise
    except Exception:  # one feed that trips over a mistake of ours must not stop the others
        log.exception("poll.broke", feed=claim.feed.id, outlet=claim.feed.outlet)
        failure = Failure("a mistake in this program; the log has the details")
        return await _settle(app, claim, after_failure(claim.cursor, _turn(app, claim.feed), failure))


async def _fetch_and_record(app: App, claim: FeedClaim) -> Polled:
    feed, cursor = claim.feed, claim.cursor
    answer = await app.fetcher.fetch(feed.url, cursor.etag, cursor.modified)
    if isinstance(answer, FetchFailed):
        failure = Failure(answer.reason, answer.retry_after, answer.gone)
        return await _settle(app, claim, after_failure(cursor, _turn(app, feed), failure))
    if isinstance(answer, NotModified):
        seen = Success(cursor.etag, cursor.modified, cursor.body_hash)
        return await _settle(app, claim, after_success(cursor, _turn(app, feed), seen))
    body_hash = hashlib.sha256(answer.body).hexdigest()
    if body_hash == cursor.body_hash:  # a server that flaps its ETag costs a hash, not a parse
        seen = Success(answer.etag, answer.modified, body_hash)
        return await _settle(app, claim, after_success(cursor, _turn(app, feed), seen))
    document = await app.parsers.parse(answer.body, answer.content_type, answer.url)
    if isinstance(document, ParseFailed):
        return await _settle(app, claim, after_failure(cursor, _turn(app, feed), Failure(document.reason)))
    news = await app.in_reader(read, app, claim, document, app.clock.now())
    seen = Success(answer.etag, answer.modified, body_hash, news.newest)
    return await app.in_store(_think_and_record, app, claim, news, seen)


def _turn(app: App, feed: Feed) -> Turn:
    interval = feed.interval or timedelta(seconds=app.settings.poll_interval)
    return Turn(app.clock.now(), interval, app.clock.jitter())


async def _settle(app: App, claim: FeedClaim, cursor: Cursor) -> Polled:
    await app.in_store(app.store.feeds.settle, claim, cursor)
    return Polled(claim.feed, cursor)


@dataclass(frozen=True, slots=True)
class News:
    """What a document brought: its entries told apart, and the reports of those that say something new."""

    told_apart: Sorted
    reports: tuple[Report, ...]
    cut: int

    @property
    def newest(self) -> datetime | None:
        """When the newest of them was news."""
        return max((report.item.when for report in self.reports), default=None)


def read(app: App, claim: FeedClaim, document: Document, now: datetime) -> News:
    """Tell a document's entries apart and read the new ones; costs time, so it holds up no other work.

    Nobody else reads this feed meanwhile: the claim is ours.
    """
    feed, cursor = claim.feed, claim.cursor
    entries = document.entries if cursor.last_ok else [dated(entry) for entry in document.entries]
    told_apart = sort_entries(
        feed, entries, lambda keys: app.store.items.known(feed.id, keys), now, cursor.keys
    )
    fresh = (*told_apart.new, *told_apart.changed)
    reports = tuple(app.reader.read(item, feed.home) for item in fresh)
    return News(told_apart, reports, document.total - len(document.entries))


def _think_and_record(app: App, claim: FeedClaim, news: News, seen: Success) -> Polled:
    """Think about the news and write all it causes; runs alone in the store's thread.

    Alone, because two polls that think at once could both open an incident for the same happening. Those of
    another program are outrun, or outrun this one: who comes second thinks again.
    """
    now = app.clock.now()
    learned = replace(claim.cursor, keys=news.told_apart.health)
    cursor = after_success(learned, _turn(app, claim.feed), seen)
    findings, recorded = _written(app, claim, cursor, news, now)
    _tell_of_keys(claim, cursor.keys)
    log_decided(findings.decisions, recorded.decisions)
    if any(decision.reason is Reason.QUIET for decision, _, _ in findings.decisions):
        app.quiet_ends = now
    return Polled(claim.feed, cursor, len(findings.reports), recorded.deliveries, news.cut)


def _written(
    app: App, claim: FeedClaim, cursor: Cursor, news: News, now: datetime
) -> tuple[Findings, Recorded]:
    tries = 1
    while True:
        findings = think(app, news, now)
        try:
            recorded = app.store.news.record(claim, cursor, findings, now, seen=app.memory.generation)
        except Outrun:
            if tries == TRIES:
                raise
            log.info("poll.outrun", feed=claim.feed.id, tries=tries)
            tries += 1
            continue
        if findings.incidents or findings.links:  # else others may have written what is not known here
            app.memory.wrote(recorded.generation)
        return findings, recorded


def _tell_of_keys(claim: FeedClaim, health: KeyHealth) -> None:
    """Log what a fetch taught about the feed's keys: from now on they find no item."""
    before = claim.cursor.keys
    if health.churning and not before.churning:
        log.warning("feed.guids_void", feed=claim.feed.id, outlet=claim.feed.outlet, why="they change")
    shared = Counter(key.kind for key in health.void if key not in before.void)
    if shared:
        log.info("feed.keys_void", feed=claim.feed.id, outlet=claim.feed.outlet, **shared)


def think(app: App, news: News, now: datetime) -> Findings:
    """What the news causes, given what the store holds."""
    store, judge = app.store, app.judge
    max_age = timedelta(seconds=app.settings.max_item_age)
    sifted = [(report, sift(report, max_age, now) or judge.sift(report)) for report in news.reports]
    live = [report for report, reason in sifted if reason is None]
    engine = app.memory.engine(now)  # first: what is read after it is not older
    member_of = store.incidents.of_items(r.item.id for r in live)
    joined = join_all(live, engine, store.incidents.get, member_of, _apart(app, member_of))
    told = store.decisions.told((i.id for i in joined.incidents), joined.whole)
    earlier = _earlier(app, joined, joined.risen | worse_than_told(joined, told))
    judged = judge.judge(joined, earlier, told, now)
    linked = {link.item_id for link in joined.links}
    return Findings(
        reports=tuple((report, _reason(reason, report, linked)) for report, reason in sifted),
        seen_again=news.told_apart.again,
        incidents=judged.incidents,
        links=joined.links,
        decisions=judged.decisions,
        deliveries=judged.deliveries,
        merges=joined.merges,
    )


def _apart(app: App, member_of: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """The incidents that items which have one already must not join: people have said so."""
    overrides = app.store.overrides.all() if member_of else []
    spoken_of = {item for o in overrides for item in (*o.items, *o.others)}
    return kept_apart(overrides, member_of, app.store.incidents.of_items(spoken_of))


def _earlier(app: App, joined: Joined, worse: Collection[str]) -> dict[str, list[Report]]:
    """The reports, known before, of the incidents that are worse now, and of what became part of them."""
    whole = {name: name for name in worse} | {y: old for y, old in joined.whole.items() if old in worse}
    found: dict[str, list[Report]] = {}
    for name, reports in app.store.incidents.reports_of(whole).items():
        found.setdefault(whole[name], []).extend(reports)
    return found


def _reason(reason: Reason | None, report: Report, linked: set[str]) -> str:
    """Why a report goes no further, or nothing; a roundup is sifted by nothing, and is of no incident."""
    if reason is None and report.item.id not in linked:
        reason = Reason.NOT_NEWS
    return reason.value if reason else ""

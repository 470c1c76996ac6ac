"""What nobody was woken for: claims that lapsed, rules that changed on disk, quiet times that ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog

from alerter.errors import ConfigError
from alerter.pipeline.deliver import settle_kept
from alerter.pipeline.quiet import end_quiet

if TYPE_CHECKING:
    from alerter.app import App

log = structlog.get_logger()


async def sweep(app: App) -> None:
    """Give lapsed deliveries back to the outbox, take up changed rules, and tell what waited long enough."""
    await settle_kept(app)
    lapsed = await app.in_store(
        lambda: app.store.outbox.take_over(app.clock.now(), dead=False, sparing=frozenset(app.sending))
    )
    if lapsed:
        log.warning("sweep.taken_over", deliveries=lapsed)
    await reload_rules(app)
    await app.in_store(end_quiet, app)


async def reload_rules(app: App) -> None:
    """Apply the rules files if they changed; with mistakes in them, the old rules stay in force.

    Each set of mistakes is told once, not at every sweep.
    """
    try:
        applied = await app.in_store(app.apply_rules)
    except ConfigError as e:
        for problem in e.problems:
            log.error("rules.refused", problem=str(problem))  # noqa: TRY400 - the sentence says it all
        return
    if applied:
        book = app.judge.book
        log.info("rules.applied", rules=len(book.rules), travelers=len(book.travelers))

"""What the log says of decisions: who was told, who was not, and why; never what of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from rules.model import Decision, Incident, Traveler

log = structlog.get_logger()


def log_decided(decisions: Iterable[tuple[Decision, Incident, Traveler]], stand: Collection[str]) -> None:
    """One line for each decision whose id is among those that `stand`; any other was taken before."""
    for decision, incident, _ in decisions:
        if decision.id in stand:
            log.info(
                "decision.alert" if decision.alert else "decision.silent",
                alert=decision.id,
                traveler=decision.traveler_id,
                incident=incident.id,
                revision=incident.revision,
                reason=decision.reason.value,
                severity=decision.severity.word,
            )

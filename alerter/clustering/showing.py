"""An incident of the store, for people and for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rules.model import Incident


def harm(incident: Incident) -> str:
    """How many are dead and hurt, in words; empty if no report says.

    The largest numbers of the reports, since they rise.
    """
    figures = incident.figures
    dead = f"{figures.dead} dead" if figures.dead is not None else ""
    hurt = f"{figures.injured} hurt" if figures.injured is not None else ""
    return ", ".join(filter(None, (dead, hurt)))


def related(incident: Incident) -> str:
    """What a provisional incident may be part of, in words; empty if nothing."""
    other = incident.perhaps
    if other is None:
        return ""
    return f"{other.incident_id}  {other.title}, {other.place.name}, {other.when:%Y-%m-%d %H:%M} UTC"


def document(incident: Incident) -> dict[str, object]:
    """An incident as programs read it."""
    place = incident.place.place
    return {
        "id": incident.id,
        "revision": incident.revision,
        "opened": incident.opened.isoformat(),
        "last": incident.last.isoformat(),
        "place": place.name,
        "path": list(place.path),
        "kinds": list(incident.kinds),
        "severity": incident.severity.word,
        "dead": incident.figures.dead,
        "injured": incident.figures.injured,
        "outlets": sorted({quote.outlet for quote in incident.quotes}),
        "titles": [quote.title for quote in incident.quotes],
        "status": incident.status or None,
        "perhaps": incident.perhaps.incident_id if incident.perhaps else None,
        "merged_into": incident.merged_into or None,
    }

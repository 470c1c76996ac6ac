"""What happened in a run of the demo, and whether it is what the demo promises."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rules.text import fold

if TYPE_CHECKING:
    from alerter.demo.server import Asked
    from alerter.demo.sinks import Arrived
    from alerter.pipeline.poll import Polled
    from rules.explain import Silence
    from rules.model import Delivery, Incident, Reason, Report, Rulebook, Traveler
    from state.decisions import StoredDecision
    from state.incidents import StoredLink

CLASH = "Frontera Comalapa"
QUAKE = "Tuxtla Chico"
ADVISORY = "Huehuetenango"

EXPECTED = {
    ("ana", "sms", CLASH): 1,
    ("ana", "email", CLASH): 1,
    ("ben", "email", CLASH): 1,
    ("gsoc", "slack", CLASH): 1,
    ("flor", "sms", QUAKE): 1,
    ("gsoc", "slack", QUAKE): 1,
    ("gsoc", "slack", ADVISORY): 1,
}
"""Who gets how many messages, by which channel, about which place; nobody gets any other."""


@dataclass(frozen=True, slots=True)
class Untold:
    """An item that led to no message for one person, and the first test of her rule that failed."""

    report: Report
    incident_id: str
    silence: Silence


@dataclass(frozen=True, slots=True)
class Round:
    """One poll of all feeds: how each was answered, what it brought, and what was sent after it."""

    asked: tuple[Asked, ...]
    polled: tuple[Polled, ...]
    arrived: tuple[Arrived, ...]

    @property
    def new_items(self) -> int:
        """How many items were not known before."""
        return sum(polled.new_items for polled in self.polled)


@dataclass(frozen=True, slots=True)
class Story:
    """All that a run did, as the store and the sinks tell it."""

    book: Rulebook
    reports: tuple[tuple[Report, Reason | None], ...]
    """Every item that was read, with the reason why it can alert nobody, if there is one."""
    incidents: tuple[Incident, ...]
    links: tuple[StoredLink, ...]
    alerts: tuple[StoredDecision, ...]
    deliveries: tuple[Delivery, ...]
    untold: tuple[Untold, ...]
    first: Round
    second: Round
    seconds: float

    @property
    def letters(self) -> dict[str, str]:
        """A letter for each incident, by which it is named in what is shown."""
        return {incident.id: chr(ord("A") + place) for place, incident in enumerate(self.incidents)}

    @property
    def membership(self) -> dict[str, str]:
        """The incident of each item that belongs to one, by item."""
        return {link.item_id: link.incident_id for link in self.links}

    def told(self, traveler_id: str, incident_id: str) -> bool:
        """True if she was told of the incident."""
        pairs = ((a.decision.traveler_id, a.decision.incident_id) for a in self.alerts)
        return (traveler_id, incident_id) in pairs

    def receiver(self, arrived: Arrived) -> Traveler | None:
        """Whose address a message arrived at."""
        return next((t for t in self.book.travelers if _reaches(t, arrived)), None)


def _reaches(traveler: Traveler, arrived: Arrived) -> bool:
    return any(a.channel == arrived.channel and a.value.endswith(arrived.to) for a in traveler.addresses)


def broken_promises(story: Story) -> tuple[str, ...]:
    """What the run did that it should not, or did not that it should; one sentence each."""
    failed = [polled for polled in story.first.polled if not polled.ok]
    wrong = [f"{p.feed.outlet} could not be polled: {p.cursor.reason}" for p in failed]
    if len(story.first.polled) != len(story.book.feeds):
        wrong.append(f"{len(story.first.polled)} of {len(story.book.feeds)} feeds were polled")
    got = Counter(_named(story, arrived) for arrived in story.first.arrived)
    for key in sorted(EXPECTED.keys() | got.keys()):
        wanted = EXPECTED.get(key, 0)
        if got[key] != wanted:
            who, channel, place = key
            wrong.append(f"{who} got {got[key]} {channel} messages about {place}, and should get {wanted}")
    if len(story.second.polled) != len(story.book.feeds):
        wrong.append(f"the second poll asked {len(story.second.polled)} feeds, not {len(story.book.feeds)}")
    if story.second.new_items or story.second.arrived:
        wrong.append(
            f"the second poll took {story.second.new_items} items for new "
            f"and sent {len(story.second.arrived)} messages"
        )
    return tuple(wrong)


def _named(story: Story, arrived: Arrived) -> tuple[str, str, str]:
    """Who got a message, how, and about which place, judged by nothing but what arrived."""
    receiver = story.receiver(arrived)
    said = fold(f"{arrived.subject}\n{arrived.text}")  # an SMS goes without most accents
    places = [place for place in (CLASH, QUAKE, ADVISORY) if fold(place) in said]
    about = " and ".join(places) or "no known place"
    return (receiver.id if receiver else arrived.to), arrived.channel, about

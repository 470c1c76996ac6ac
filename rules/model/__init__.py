"""The values that travel down the pipeline, and the keys that make repeated work harmless.

feed -> poll -> Item -> read -> Report -> join -> Incident -> match -> Match -> decide -> Decision
-> plan -> Delivery -> send -> Attempt

All are frozen, slotted dataclasses and complete when they exist. Datetimes are aware and in UTC.
Ids are functions of content: the same alert computed twice is the same alert.
"""

from rules.model.decisions import Decision, Delivery, Match, Told
from rules.model.ids import alert_id, delivery_id, digest
from rules.model.incidents import (
    Ended,
    Figures,
    Incident,
    Marks,
    Quote,
    Reading,
    Related,
    Report,
    Snapshot,
)
from rules.model.items import Cursor, Entry, Feed, Item, ItemKey, KeyHealth, Official
from rules.model.outcomes import Attempt, Outcome, Refused, Retry, Sent, Unknown
from rules.model.overrides import Override
from rules.model.places import CustomPlace, Home, LocatedPlace, Place, Point, Span
from rules.model.problems import Problem
from rules.model.rulebook import Expression, Polygon, Region, Rule, Rulebook, Term
from rules.model.subscribers import Address, Traveler
from rules.terms import (
    DecisionKind,
    DeliveryState,
    FeedKind,
    FeedState,
    OverrideKind,
    Reason,
    ReportRole,
    Role,
    Scope,
    Severity,
    Topic,
)

__all__ = [
    "Address",
    "Attempt",
    "Cursor",
    "CustomPlace",
    "Decision",
    "DecisionKind",
    "Delivery",
    "DeliveryState",
    "Ended",
    "Entry",
    "Expression",
    "Feed",
    "FeedKind",
    "FeedState",
    "Figures",
    "Home",
    "Incident",
    "Item",
    "ItemKey",
    "KeyHealth",
    "LocatedPlace",
    "Marks",
    "Match",
    "Official",
    "Outcome",
    "Override",
    "OverrideKind",
    "Place",
    "Point",
    "Polygon",
    "Problem",
    "Quote",
    "Reading",
    "Reason",
    "Refused",
    "Region",
    "Related",
    "Report",
    "ReportRole",
    "Retry",
    "Role",
    "Rule",
    "Rulebook",
    "Scope",
    "Sent",
    "Severity",
    "Snapshot",
    "Span",
    "Term",
    "Told",
    "Topic",
    "Traveler",
    "Unknown",
    "alert_id",
    "delivery_id",
    "digest",
]

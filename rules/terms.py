"""The words with a fixed meaning: severities, scopes, roles, topics, states and reasons.

The glossary of the manual explains each; files, tables, logs and messages use the same words.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Severity(IntEnum):
    """How bad it is for a person on the spot; ordered, so that `max` and `>=` mean what they say."""

    INFO = 0
    LOW = 1
    MEDIUM = 2
    HIGH = 3
    CRITICAL = 4

    @property
    def word(self) -> str:
        """The word used in files, options and tables.

        >>> Severity.HIGH.word
        'high'
        """
        return self.name.lower()

    @classmethod
    def of(cls, word: str) -> Severity:
        """The severity a word names; ValueError for any other word.

        >>> Severity.of("medium") < Severity.of("high")
        True
        """
        try:
            return cls[word.upper()]
        except KeyError:
            raise ValueError(f"{word!r} is not a severity") from None


class Scope(IntEnum):
    """How narrow a place is; a larger number is a narrower place."""

    WORLD = 0
    CONTINENT = 1
    COUNTRY = 2
    ADMIN1 = 3
    ADMIN2 = 4
    TOWN = 5
    POINT = 6

    @property
    def word(self) -> str:
        """The word used in files and tables."""
        return self.name.lower()


class Role(StrEnum):
    """What a place has to do with the news; rules match `happened` unless they ask for more."""

    HAPPENED = "happened"
    MENTIONED = "mentioned"
    ACTOR = "actor"
    DATELINE = "dateline"
    PUBLISHER = "publisher"


class ReportRole(StrEnum):
    """What a report does to its incident. The words alone tell `report` from the last five."""

    REPORT = "report"
    """Plain news; when it has joined, one of the three that follow."""
    FIRST = "first"
    REPEAT = "repeat"
    UPDATE = "update"
    CORRECTION = "correction"
    """Takes back a detail: fewer dead, another street."""
    RETRACTION = "retraction"
    """Takes back the happening: a false alarm, or another town."""
    ALL_CLEAR = "all_clear"
    """Says that something is over: the road is open again, the curfew lifted."""
    ANALYSIS = "analysis"
    ROUNDUP = "roundup"


class OverrideKind(StrEnum):
    """What a person says of incidents that the engine has told apart, or taken for one."""

    MERGE = "merge"
    SPLIT = "split"


class Topic(StrEnum):
    """The broad subject of a report; kinds (`rules.topics`) stand below it."""

    VIOLENCE = "violence"
    TERRORISM = "terrorism"
    KIDNAPPING = "kidnapping"
    UNREST = "unrest"
    CRIME = "crime"
    TRANSPORT = "transport"
    WEATHER = "weather"
    DISASTER = "disaster"
    HEALTH = "health"
    ADVISORY = "advisory"
    INFRASTRUCTURE = "infrastructure"


class FeedKind(StrEnum):
    """Who speaks through a feed."""

    PRESS = "press"
    OFFICIAL = "official"
    SOCIAL = "social"


class FeedState(StrEnum):
    """What a person needs to know about a feed's health."""

    NEW = "new"
    OK = "ok"
    FAILING = "failing"
    GONE = "gone"


class DecisionKind(StrEnum):
    """What a decision says to its traveler."""

    NEW = "new"
    UPDATE = "update"
    ALL_CLEAR = "all_clear"
    """Something of it is over: to everyone who was told."""
    RETRACTION = "retraction"
    """It did not happen, or not there: to everyone who was told."""


class Reason(StrEnum):
    """Why a person was told, or was not; stored, counted and shown (one paragraph each in the manual)."""

    # told
    FIRST_REPORT = "first_report"
    SEVERITY_ROSE = "severity_rose"
    ESCALATED = "escalated"
    MOVED = "moved"
    ALL_CLEAR = "all_clear"
    RETRACTED = "retracted"
    # not told: found by the decision
    ALREADY_TOLD = "already_told"
    QUIET = "quiet"
    BELOW_SEVERITY = "below_severity"
    NO_CHANNEL = "no_channel"
    # not told: the first test that failed
    NOT_NEWS = "not_news"
    TOO_OLD = "too_old"
    NO_PLACE = "no_place"
    NO_TOPIC = "no_topic"
    OTHER_PLACE = "other_place"
    OUT_OF_RANGE = "out_of_range"
    EXCEPTED_PLACE = "excepted_place"
    OTHER_LANGUAGE = "other_language"
    OTHER_TOPIC = "other_topic"
    NO_WORD = "no_word"
    EXCLUDED_WORD = "excluded_word"
    RULE_OFF = "rule_off"
    LATER_RULE = "later_rule"


class DeliveryState(StrEnum):
    """Where a delivery stands in its life (the outbox)."""

    DUE = "due"
    ATTEMPTING = "attempting"
    SENT = "sent"
    REFUSED = "refused"
    DEAD = "dead"

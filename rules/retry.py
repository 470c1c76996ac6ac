"""When to try a failed delivery again."""

from __future__ import annotations

from datetime import timedelta

SHORTEST = timedelta(seconds=5)
LONGEST = timedelta(minutes=30)
LONGEST_ASKED = timedelta(hours=24)
LONGEST_UNKNOWN = timedelta(hours=6)


def after_unknown(attempts: int, jitter: float) -> timedelta:
    """How long to wait when the message may have left: four times as long each time, from 5 s to 6 h.

    Trying again is right, for it may be lost; but a service that takes every message and never says so must
    not repeat one to a person all day. In 24 hours these are eight tries.

    >>> after_unknown(1, 0.0), after_unknown(2, 0.0), after_unknown(99, 0.0)
    (datetime.timedelta(seconds=5), datetime.timedelta(seconds=20), datetime.timedelta(seconds=21600))
    """
    step: timedelta = SHORTEST * (1 << 2 * min(max(attempts - 1, 0), 10))
    return min(step, LONGEST_UNKNOWN) * (1 + 0.5 * jitter)


def back_off(attempts: int, jitter: float, asked: timedelta | None = None) -> timedelta:
    """How long to wait after `attempts` failures: doubling from 5 s to 30 min, never sooner than asked.

    `jitter` in 0..1 spreads the waits of many deliveries over half a step, so that a service that comes back
    is not met by all of them at once. What a service asks for (Retry-After) is obeyed up to 24 h.

    >>> back_off(1, 0.0), back_off(3, 0.0), back_off(40, 1.0)
    (datetime.timedelta(seconds=5), datetime.timedelta(seconds=20), datetime.timedelta(seconds=2700))
    >>> back_off(1, 0.0, timedelta(minutes=2))
    datetime.timedelta(seconds=120)
    """
    doublings = min(max(attempts - 1, 0), 20)
    step: timedelta = SHORTEST * (1 << doublings)
    wait = min(step, LONGEST) * (1 + 0.5 * jitter)
    return max(wait, min(asked, LONGEST_ASKED)) if asked else wait

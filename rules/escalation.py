"""Is it worse than what this person was last told? Figures, levels and closures, compared with a snapshot."""

from __future__ import annotations

from rules.model import Snapshot

MANY_INJURED = 20
_MORE_DEAD = 3
_GREEN = 1
_COLOURS = ("none", "green", "orange", "red")
_TIMES_DEAD, _TIMES_INJURED = 2, 3


def escalation(told: Snapshot, now: Snapshot) -> str:
    """What has got materially worse since `told`, in words; empty if nothing has.

    The first death; twice as many dead and three more; twenty hurt and three times as many; a closed airport
    or border, an evacuation, a curfew or an emergency, or again what was over; a higher class of storm, alert
    colour or level.

    >>> from rules.model import Snapshot
    >>> escalation(Snapshot(dead=3), Snapshot(dead=9))
    '9 dead, 3 before'
    >>> escalation(Snapshot(dead=9), Snapshot(dead=11))
    ''
    """
    return _declared(told, now) or _more_harm(told, now) or _higher(told, now)


def cannot_wait(told: Snapshot, now: Snapshot) -> bool:
    """True if something was closed or declared since, or a level rose: more than a toll that grows."""
    return bool(_declared(told, now) or _higher(told, now))


def _declared(told: Snapshot, now: Snapshot) -> str:
    fresh = sorted((now.flags - told.flags) | (told.over - now.over))
    return f"new: {', '.join(fresh)}" if fresh else ""


def most(one: Snapshot, other: Snapshot) -> Snapshot:
    """The worst of both, thing by thing: what a person knows who was told of both, of the other later.

    >>> most(Snapshot(dead=3), Snapshot(injured=9)) == Snapshot(dead=3, injured=9)
    True
    """
    return Snapshot(
        dead=higher(one.dead, other.dead),
        injured=higher(one.injured, other.injured),
        flags=one.flags | other.flags,
        storm=max(one.storm, other.storm),
        level=higher(one.level, other.level),
        alarm=max(one.alarm, other.alarm),
        over=(one.over - other.flags) | other.over,
    )


def higher(one: int | None, other: int | None) -> int | None:
    """The higher of two numbers; the one that is given, if only one is."""
    return max((n for n in (one, other) if n is not None), default=None)


def _more_harm(told: Snapshot, now: Snapshot) -> str:
    dead, before = now.dead or 0, told.dead or 0
    if dead and not before:
        return "the first death" if dead == 1 else f"{dead} dead, none before"
    if dead >= max(_TIMES_DEAD * before, before + _MORE_DEAD):
        return f"{dead} dead, {before} before" if dead else ""
    hurt, hurt_before = now.injured or 0, told.injured or 0
    if hurt >= max(MANY_INJURED, _TIMES_INJURED * hurt_before):
        return f"{hurt} hurt, {hurt_before or 'none'} before"
    return ""


def _higher(told: Snapshot, now: Snapshot) -> str:
    if now.storm > told.storm and told.storm:
        return "a stronger storm"
    if now.alarm > max(told.alarm, _GREEN):
        return f"{_COLOURS[now.alarm]} alert, {_COLOURS[told.alarm]} before"
    if now.level is not None and told.level is not None and now.level > told.level:
        return f"level {now.level}, {told.level} before"
    return ""

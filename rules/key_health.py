"""What the keys of a feed are worth: a guid or link that names several entries, or changes, names none.

It is learned from whole fetches and remembered with the feed, because a fetch of one entry has nothing to
compare it with.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from rules.model import Entry, Item, ItemKey, KeyHealth

REMEMBERED = 100
"""Void keys that are remembered of a feed, the latest; most feeds have none, and bad ones a handful."""

CHURNED = 2
"""Entries that must have changed their guids: one alone may be an entry that was made anew."""


def void_keys(entries: Iterable[Iterable[ItemKey]]) -> frozenset[ItemKey]:
    """The guid and link keys that stand on several entries of one fetch: they name none of them."""
    seen = Counter(key for keys in entries for key in keys if key.kind != "title")
    return frozenset(key for key, times in seen.items() if times > 1)


def guids_churn(entries: Sequence[tuple[Entry, Sequence[ItemKey]]], known: Mapping[ItemKey, Item]) -> bool:
    """True if more than half of a fetch, and two entries at least, are known items under new guids.

    An item is known by its address and title; where it has no address, by its title and date.
    """
    found = (_under_a_new_guid(entry, keys, known) for entry, keys in entries)
    changed = {item.id for item in found if item is not None}
    return len(changed) >= CHURNED and 2 * len(changed) > len(entries)


def learned(health: KeyHealth, void: frozenset[ItemKey], now: datetime, *, churn: bool) -> KeyHealth:
    """What a feed's keys are worth after a fetch with these void keys; in it, guids did churn or did not."""
    kept = [key for key in health.void if key not in void]
    latest = sorted(void, key=lambda key: (key.kind, key.hash))
    since = now if churn and not health.trusted else None
    return replace(
        health,
        churning=health.churning or since,
        void=tuple((*kept, *latest)[-REMEMBERED:]),
        trusted=False,
    )


def _under_a_new_guid(entry: Entry, keys: Sequence[ItemKey], known: Mapping[ItemKey, Item]) -> Item | None:
    """The item an entry surely is, if that had a guid, and the entry has one that nobody knows."""
    named = {key.kind: key for key in reversed(keys)}  # of two title keys, the first is of the title alone
    item = known.get(named.get("url", named["title"]))
    if item is None or "guid" not in named or named["guid"] in known or named["title"] not in item.keys:
        return None
    if "url" not in named and entry.published != item.published:
        return None
    return item if any(key.kind == "guid" for key in item.keys) else None

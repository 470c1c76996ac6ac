"""Is this the entry we have already? Every item carries several keys; any one that is not void may answer.

Feeds lie about identity in every way there is: the guid is the headline, is random at each fetch, is shared
by all entries or reused for another story; the link carries a session or is the same page for all. So no
key is trusted alone: a key finds a candidate, the texts confirm it. Dates are no part of a key. What a
feed's keys are worth is remembered (`rules.key_health`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from rules.key_health import guids_churn, learned, void_keys
from rules.model import Entry, Feed, Item, ItemKey, KeyHealth, digest
from rules.text import fold, tokenise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

KEY_VERSION = 2
"""Stored with every key. It grows when keys are made differently; then stored ones are made anew from their
items (`made_anew`), so that nothing is taken in again. Guids are not kept: their way of being hashed may only
change together with a way to find the old ones."""

SAME_STORY = 0.3
"""Token overlap (Jaccard) of two titles under one key, below which they are different stories."""

COMPARED = 1_000
"""Characters of two texts that are compared: copies agree from the start."""

SAME_TITLE_WITHIN = timedelta(hours=72)
"""A title alone finds an item again only this near in time: "Weekly update" is new every week."""

REUSED_AFTER = timedelta(hours=24)
"""A guid and link that say something else, dated this much later, were used again for another story."""

_NUMBERED = re.compile(r"/(\d{3,})-[^/]*$")
_TRACKING = frozenset("fbclid gclid mc_cid mc_eid igshid ref cmp xtor spm ito".split())  # noqa: SIM905 - words
_TRACKING_FAMILIES = ("utm_", "at_")
_FRONTS = ("www.", "m.", "amp.", "mobile.")


Keys = tuple[ItemKey, ...]


@dataclass(frozen=True, slots=True)
class Sorted:
    """The entries of one fetch, told apart: new ones, known ones with another text, known ones."""

    new: tuple[Item, ...]
    changed: tuple[Item, ...]
    again: tuple[Item, ...]
    health: KeyHealth
    """What the feed's keys are worth, this fetch included."""


def feed_id(url: str) -> str:
    """The id of the feed at an address; the address decides, and nothing else.

    >>> feed_id("https://example.org/rss") == feed_id("https://example.org/rss ")
    True
    """
    return digest("feed", url.strip())[:12]


def url_key(url: str) -> str:
    """An address without all that does not name the page: scheme, www, tracking, fragment, order.

    Where a number names the page, the words beside it do not: they are rewritten with the headline.

    >>> url_key("https://www.Example.com:443/a/?utm_source=x&b=2&a=1#top")
    'example.com/a?a=1&b=2'
    >>> url_key("https://example.com/note/123-three-dead") == url_key(
    ...     "https://example.com/note/123-nine-dead"
    ... )
    True
    """
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removesuffix(".")
        port = parts.port
    except ValueError:
        return url.strip()
    for front in _FRONTS:
        host = host.removeprefix(front)
    if port and port not in {80, 443}:
        host = f"{host}:{port}"
    path = _NUMBERED.sub(r"/\1", unquote(parts.path).removesuffix("/amp").rstrip("/"))
    said = parse_qsl(parts.query, keep_blank_values=True)  # in `nota.php?123` the name is the value
    query = sorted((k, v) for k, v in said if not _tracks(k.lower()))
    return f"{host}{path}" + (f"?{urlencode(query)}" if query else "")


def keys_of(entry: Entry, outlet: str) -> Keys:
    """All keys of an entry, strongest first; always at least one."""
    keys = []
    if entry.guid:
        # Publishers move to https; all else counts, for `/live#1` and `/live#2` are two stories.
        keys.append(_key("guid", entry.guid.strip().removeprefix("http://").removeprefix("https://")))
    if entry.link:
        keys.append(_key("url", url_key(entry.link)))
    keys.append(_key("title", outlet, _title(entry)))
    return tuple(keys)


def sort_entries(
    feed: Feed,
    entries: Iterable[Entry],
    find: Callable[[Iterable[ItemKey]], Mapping[ItemKey, Item]],
    now: datetime,
    health: KeyHealth = KeyHealth(),  # noqa: B008 - frozen
) -> Sorted:
    """Tell new entries of a fetch from known ones; `find` looks keys up in the store.

    The same entry twice in one fetch is one item. Order of the entries does not matter to which are new.
    `health` is what earlier fetches taught about the feed's keys.
    """
    told = list(entries)
    live, void = _named(feed, told, health)
    known = find(key for _, keys in live for key in keys)
    before, health = health, learned(health, void, now, churn=guids_churn(live, known))
    if health.churning != before.churning:  # shown by this fetch, which is read without them
        live, _ = _named(feed, told, health)
        known = find(key for _, keys in live for key in keys)
    # An item that an entry has by guid or link is not also another entry of the same title beside it.
    taken = {known[key].id for _, keys in live for key in keys if key.kind != "title" and key in known}
    strong = {"url"} if health.churning else {"guid", "url"}
    new: dict[str, Item] = {}
    changed: list[Item] = []
    again: list[Item] = []
    for entry, keys in live:
        match = _recognise(entry, keys, known, taken, strong)
        if match is None:
            item = _item(feed, entry, keys, now)
            new.setdefault(item.id, item)
        elif text_hash(match) != _entry_hash(entry):
            changed.append(replace(_revised(match, entry, keys), updated=_updated(match, entry, now)))
        else:
            again.append(_revised(match, entry, keys))
    return Sorted(tuple(new.values()), tuple(changed), tuple(again), health)


def text_hash(item: Item) -> str:
    """A name for what an item says; a change of dates, links or white space does not change it."""
    return _hash_of(item.title, item.summary)


def similarity(a: str, b: str) -> float:
    """The token overlap (Jaccard) of two texts, 0..1; two empty texts are alike.

    >>> similarity("Armed clash in Comalapa", "Armed clash near Comalapa")
    0.6
    """
    left = {t.folded for t in tokenise(a[:COMPARED])}
    right = {t.folded for t in tokenise(b[:COMPARED])}
    if not left and not right:
        return 1.0
    return len(left & right) / len(left | right)


def made_anew(item: Item, kinds: Iterable[str]) -> Keys:
    """The keys of a stored item as they are made today, of those kinds that its text and link tell."""
    entry = Entry(item.title, item.summary, item.link, published=item.published)
    today = tuple(key for key in keys_of(entry, item.outlet) if key.kind in kinds)
    return today if "guid" in kinds else _names(entry, item.outlet, today)


def _key(kind: str, *parts: str) -> ItemKey:
    return ItemKey(kind, digest(kind, *parts))


def _named(
    feed: Feed, entries: Iterable[Entry], health: KeyHealth
) -> tuple[list[tuple[Entry, Keys]], frozenset[ItemKey]]:
    """Each entry once, with the keys that name it; and the keys that name none in this fetch."""
    copies: defaultdict[tuple[Keys, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        copies[keys_of(entry, feed.outlet), _entry_hash(entry)].append(entry)
    void = void_keys(keys for keys, _ in copies)
    useless = void.union(health.void)
    found = []
    for (keys, _), same in copies.items():
        good = tuple(k for k in keys if k not in useless and not (health.churning and k.kind == "guid"))
        found += [(entry, _names(entry, feed.outlet, good)) for entry in _without_copies(same, good)]
    return found, void


def _without_copies(same: list[Entry], keys: Keys) -> list[Entry]:
    """Of entries that differ only in their dates the first published; and later ones, if no key tells more.

    With nothing but its title, "Earthquake in Chiapas" of last week and of today are two.
    """
    first, *later = sorted(same, key=_age)
    kept = [first]
    for entry in later if _only_titled(keys) else ():
        if not _within(SAME_TITLE_WITHIN, entry, kept[-1]):
            kept.append(entry)
    return kept


def _age(entry: Entry) -> str:
    return entry.published.isoformat() if entry.published else "~"  # after all dates


def _names(entry: Entry, outlet: str, keys: Keys) -> Keys:
    """These keys; an entry that has but its title is named by its date, or else its text, as well."""
    if not _only_titled(keys):
        return keys
    mark = entry.published.isoformat() if entry.published else _entry_hash(entry)
    return tuple(dict.fromkeys((*keys, _key("title", outlet, _title(entry), mark))))


def _only_titled(keys: Keys) -> bool:
    return all(key.kind == "title" for key in keys)


def _recognise(
    entry: Entry, keys: Keys, known: Mapping[ItemKey, Item], taken: set[str], strong: set[str]
) -> Item | None:
    """The known item this entry is, if its keys find one and its text does not deny it.

    `strong` kinds of keys outweigh a headline when they agree.
    """
    found: dict[str, tuple[Item, list[str]]] = {}
    for key in keys:
        if key in known:
            item = known[key]
            found.setdefault(item.id, (item, []))[1].append(key.kind)
    text = _entry_hash(entry)
    for item, kinds in sorted(found.values(), key=lambda f: (text_hash(f[0]) != text, -len(f[1]), f[0].id)):
        if strong.issubset(kinds):  # all say so: the headline was rewritten, unless long after
            same = _alike(entry, item) or _within(REUSED_AFTER, entry, item)
        else:
            same = _confirmed(entry, keys, item, set(kinds), taken)
        if same:
            return item
    return None


def _confirmed(entry: Entry, keys: Keys, item: Item, kinds: set[str], taken: set[str]) -> bool:
    """True if the text does not deny what the keys say; in doubt it is another story, which may alert."""
    if kinds == {"title"}:
        return item.id not in taken and _within(SAME_TITLE_WITHIN, entry, item) and _same_summary(entry, item)
    if kinds == {"url"} and _has_guid(keys) and _has_guid(item.keys):  # or a page that all stories link to
        return _alike(entry, item) and _within(timedelta(0), entry, item)
    return _alike(entry, item)


def _has_guid(keys: Keys) -> bool:
    return any(key.kind == "guid" for key in keys)


def _alike(entry: Entry, item: Item) -> bool:
    return similarity(entry.title, item.title) >= SAME_STORY


def _same_summary(entry: Entry, item: Item) -> bool:
    """True unless both say more than their title, and not the same: "Shooting" happens every day."""
    if not entry.summary or not item.summary:
        return True
    return similarity(entry.summary, item.summary) >= SAME_STORY


def _within(span: timedelta, entry: Entry, item: Entry | Item) -> bool:
    if entry.published is None or item.published is None:
        return True
    return abs(entry.published - item.published) <= span


def _title(entry: Entry) -> str:
    return " ".join(fold(entry.title or entry.summary).split())


def _tracks(parameter: str) -> bool:
    return parameter in _TRACKING or parameter.startswith(_TRACKING_FAMILIES)


def _item(feed: Feed, entry: Entry, keys: Keys, now: datetime) -> Item:
    # The text is part of the id, so that a guid reused for another story makes another item.
    name = digest("item", feed.id, *(k.hash for k in keys), _entry_hash(entry))[:16]
    return Item(
        id=name,
        feed_id=feed.id,
        outlet=feed.outlet,
        keys=keys,
        title=entry.title,
        summary=entry.summary,
        link=entry.link,
        published=entry.published,
        first_seen=now,
        language=entry.language,
        point=entry.point,
        categories=entry.categories,
        official=entry.official,
    )


def _updated(item: Item, entry: Entry, now: datetime) -> datetime | None:
    """When a changed text became news: by the feed's newer date, by first sight where it dates nothing."""
    if entry.published is None:
        return now
    fresh = item.published is None or entry.published > item.published
    return min(entry.published, now) if fresh else item.updated


def _revised(item: Item, entry: Entry, keys: Keys) -> Item:
    return Item(
        id=item.id,
        feed_id=item.feed_id,
        outlet=item.outlet,
        keys=tuple(dict.fromkeys((*item.keys, *keys))),
        title=entry.title,
        summary=entry.summary,
        link=entry.link or item.link,
        published=item.published,
        first_seen=item.first_seen,
        language=entry.language or item.language,
        point=entry.point or item.point,
        categories=entry.categories,
        updated=item.updated,
        official=entry.official,
    )


def _entry_hash(entry: Entry) -> str:
    return _hash_of(entry.title, entry.summary)


def _hash_of(title: str, summary: str) -> str:
    """Case and white space apart; cheap, because it is asked of every entry at every poll."""
    return digest("text", " ".join(title.casefold().split()), " ".join(summary.casefold().split()))

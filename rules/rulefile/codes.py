"""Codes that stand in rules files and are checked without asking anybody: languages, zones, durations."""

from __future__ import annotations

import re
import zoneinfo
from datetime import timedelta
from typing import TYPE_CHECKING

from rules.rulefile.page import did_you_mean

if TYPE_CHECKING:
    from rules.rulefile.page import Page
    from rules.yaml_nodes import Node

LANGUAGES = frozenset(
    """aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz
    ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik
    io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml
    mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd
    se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi
    vo wa wo xh yi yo za zh zu""".split()  # noqa: SIM905 - a list of 183 quoted pairs is no reading
)
"""The 183 languages of ISO 639-1."""

LANGUAGE = "language of ISO 639-1 (two letters, like es)"

_DURATION = re.compile(r"([1-9][0-9]{0,4})(m|h|d)")
_LOOSE = re.compile(r"([0-9]+) ?(m|h|d)[a-z]*")
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
_LONGEST = timedelta(days=7)


def read_language(page: Page, node: Node) -> str | None:
    """A language by its two letters."""
    return page.choice(node, LANGUAGE, LANGUAGES)


def read_languages(page: Page, node: Node) -> frozenset[str]:
    """Languages by their two letters."""
    found = (read_language(page, item) for item in page.many(node, "the list of languages"))
    return frozenset(language for language in found if language is not None)


def read_duration(page: Page, node: Node) -> timedelta | None:
    """A duration: a whole number and one of m, h, d, a week at most."""
    text = page.text(node, "a duration")
    if text is None:
        return None
    found = _DURATION.fullmatch(text)
    if found is None:
        loose = _LOOSE.fullmatch(text.casefold())
        hint = f"write {loose[1]}{loose[2]}" if loose and int(loose[1]) else "write 10m, 24h or 7d"
        page.error(node, "R103", f"{text!r} is not a duration", hint)
        return None
    duration = int(found[1]) * _UNITS[found[2]]
    if duration > _LONGEST:
        page.error(node, "R103", f"{text} is too long here", "at most 7d")
        return None
    return duration


def read_timezone(page: Page, node: Node) -> str | None:
    """A time zone by its name in the IANA list."""
    text = page.text(node, "a time zone")
    if text is None:
        return None
    try:
        zoneinfo.ZoneInfo(text)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        near = did_you_mean(text, zoneinfo.available_timezones())
        page.error(node, "R124", f"{text!r} is not a time zone", near or "write one like America/Mexico_City")
        return None
    return text

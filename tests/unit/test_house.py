"""What a newcomer meets first: README, Makefile, image and wheel say and hold the same."""

from __future__ import annotations

import os
import re
import tomllib
import zipfile

import pytest
from hatchling.builders.wheel import WheelBuilder

from alerter import catalog
from alerter.catalog.build.inputs import PACKAGES


@pytest.fixture(scope="module")
def makefile(root):
    return (root / "Makefile").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def readme(root):
    return (root / "README.md").read_text(encoding="utf-8")


def _recipes(makefile):
    """The lines of all recipes, as they are run with no arguments."""
    return [line.strip().removesuffix(" $(ARGS)") for line in makefile.splitlines() if line.startswith("\t")]


def _typed(page):
    """The commands of a page: its indented lines."""
    return [line.strip() for line in page.splitlines() if line.startswith("    ")]


# --------------------------------------------------------------------------- two ways of typing it


def test_the_plain_commands_of_the_readme_are_what_make_does(readme, makefile):
    plain = [line for line in _typed(readme) if line.startswith(".venv/")]

    assert len(plain) == 5, "install twice, demo, test tools, tests"
    assert [line for line in plain if line not in _recipes(makefile)] == []


def test_the_make_targets_of_the_readme_exist(readme, makefile):
    named = {line.split()[1] for line in _typed(readme) if line.startswith("make ")}

    assert named == {"demo", "test"}
    assert named <= set(re.findall(r"^(\w+):", makefile, re.MULTILINE))


def test_every_target_tells_in_one_line_what_it_is_for(makefile):
    phony = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)[1].split()
    explained = re.findall(r"^(\w+):.*  ## \S", makefile, re.MULTILINE)

    assert [target for target in phony if target not in {*explained, "help"}] == []


def test_the_plain_commands_say_which_python_is_needed(readme, root):
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert f"Python {project['requires-python'].removeprefix('>=')} or newer" in readme


def test_the_image_installs_with_the_commands_of_the_readme(readme, root):
    image = (root / "Dockerfile").read_text(encoding="utf-8")
    installs = [line for line in _typed(readme) if " install " in line and "test.txt" not in line]

    assert [line for line in installs if line.replace(".venv/", "RUN /opt/alerter/") not in image] == []


# --------------------------------------------------------------------------- what is checked, what is shipped


def test_continuous_integration_runs_what_a_developer_runs(root):
    script = root / ".ci/run"
    lines = script.read_text(encoding="utf-8").splitlines()

    assert os.access(script, os.X_OK)
    assert "set -euo pipefail" in lines
    assert [line.split()[:2] for line in lines if line.startswith("make ")] == [
        ["make", "check"],
        ["make", "test"],
    ]


def test_the_wheel_holds_the_program_and_its_data_and_nothing_else(root, tmp_path):
    wheel = next(WheelBuilder(str(root)).build(directory=str(tmp_path), versions=["standard"]))
    shipped = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    written = {
        str(file.relative_to(root))
        for package in ("alerter", "rules", "state")
        for file in (root / package).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }

    assert shipped == {name for name in written if not name.startswith("alerter/catalog/build/")}


def test_the_wheel_carries_its_licence_and_its_attributions(root, tmp_path):
    wheel = next(WheelBuilder(str(root)).build(directory=str(tmp_path), versions=["standard"]))
    papers = {name.rpartition("/")[2] for name in zipfile.ZipFile(wheel).namelist() if "/licenses/" in name}

    assert papers == {"LICENSE", "NOTICE"}


def test_the_notice_names_every_source_of_our_place_names(root):
    notice = (root / "NOTICE").read_text(encoding="utf-8")
    sources = {licence.partition(" (")[0] for licence in catalog.gazetteer().licences}

    assert "GeoNames" in sources
    assert {source for source in sources if source not in notice} == set()


def test_the_texts_of_the_licences_stand_with_the_data(root):
    notice = (root / "NOTICE").read_text(encoding="utf-8")
    (cldr,) = (package for package in PACKAGES if package.name == "unicode-cldr-core")

    assert f"Version {cldr.version.partition('-')[0]}. Unicode License Agreement" in notice
    assert (
        "Permission is hereby granted, free of charge, to any person obtaining\na copy of the Unicode data"
        in notice
    )
    assert 'THE SOFTWARE IS PROVIDED "AS IS"' in notice


def test_the_readme_claims_no_format_that_is_not_read_yet(readme):
    claimed, _, missing = readme.partition("## What it does not do yet")

    assert "JSON" not in claimed
    assert "JSON Feed" in missing


def test_a_changelog_fragment_says_its_kind_and_something(root):
    for fragment in (root / "changelog.d").glob("*"):
        assert re.fullmatch(r"[a-z0-9-]+\.(added|changed|fixed|removed|security)\.md", fragment.name)
        assert fragment.read_text(encoding="utf-8").strip().endswith(".")

"""What may stand in the repository: pinned and hashed locks, no address of an index, no path of a machine."""

from __future__ import annotations

import re
import tomllib

import pytest
from packaging.requirements import Requirement

# Written so that they do not find themselves.
INDEX = re.compile(r"https?://[\w.-]*(?:py[p]i|python[h]osted|npm[j]s|conda[.]anaconda)", re.IGNORECASE)
LOCKS = ("run", "test")


def _pins(root, lock):
    """Name and version of every package of a lock file."""
    text = (root / f"requirements/{lock}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


def test_no_file_names_the_host_of_a_package_index(texts):
    assert {file for file, text in texts.items() if INDEX.search(text)} == set()


def test_no_file_names_the_folder_it_was_written_in(texts, root):
    assert {file for file, text in texts.items() if f"{root}/" in text} == set()


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_is_pinned_and_hashed_and_asks_the_index_of_whoever_installs(lock, root):
    text = (root / f"requirements/{lock}.txt").read_text(encoding="utf-8").replace("\\\n", " ")

    for line in text.splitlines():
        assert re.fullmatch(r"[a-z0-9-]+==\S+ ;[^#]*?(\s+--hash=sha256:[0-9a-f]{64})+\s*", line), line


@pytest.mark.parametrize(
    ("lock", "wishes"),
    [
        ("run", lambda p: [*p["project"]["dependencies"], *p["build-system"]["requires"]]),
        ("test", lambda p: p["dependency-groups"]["test"]),
    ],
    ids=LOCKS,
)
def test_a_lock_serves_what_the_project_asks_for(lock, wishes, root):
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    pins = _pins(root, lock)

    for wish in map(Requirement, wishes(project)):
        assert wish.specifier.contains(pins[wish.name]), f"{wish}: run `make lock`"


def test_the_tools_do_not_change_the_versions_that_the_program_runs_with(root):
    run, tools = (_pins(root, lock) for lock in LOCKS)

    assert {name: tools[name] for name in run.keys() & tools.keys()} == {
        name: run[name] for name in run.keys() & tools.keys()
    }

"""The world of a story, in a folder of its own."""

from __future__ import annotations

import shutil

import pytest

from state.store import Store
from tests.pipeline.world import World


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory):
    """A database with nothing in it: a copy costs a story a hundredth of what making it does."""
    path = tmp_path_factory.mktemp("empty") / "alerter.db"
    Store.create(path).close()
    return path


@pytest.fixture
def world(tmp_path, empty_database):
    shutil.copy(empty_database, tmp_path / "alerter.db")
    made = World(tmp_path)
    yield made
    made.close()

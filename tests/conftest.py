"""What every test may count on: the checkout, the shared samples, and no network beyond this machine."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent
LOCAL = ("127.", "::1", "localhost", "0.0.0.0")

# A law is true or false however busy the machine is; in CI Hypothesis adds its own settings to these.
settings.register_profile("house", deadline=None)
settings.load_profile("house")


def _stay_home(event, args):
    """Stop a test that would talk to the world; a mistyped address must not become traffic."""
    if event == "socket.connect" and isinstance(args[1], tuple) and not str(args[1][0]).startswith(LOCAL):
        raise RuntimeError(f"a test tried to connect to {args[1][0]}; tests talk to this machine only")


sys.addaudithook(_stay_home)


@pytest.fixture(scope="session")
def root():
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared():
    """Samples of feeds, places and incidents that are kept beside the checkout and never copied into it."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the shared samples are not beside this checkout")
    return folder

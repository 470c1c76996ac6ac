"""Who may import whom, and what a quick command may not wait for."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

import alerter
import rules
import state

HEAVY = {"sqlmodel", "sqlalchemy", "fastapi", "apprise", "aiohttp", "feedparser", "apscheduler"}
WORLD = {
    "datetime.now", "datetime.utcnow", "datetime.today", "date.today", "dt.datetime.now",
    "time.time", "time.monotonic", "time.perf_counter", "time.sleep",
}  # fmt: skip


def test_the_import_rules_hold(root, capsys):
    broken = lint_imports(config_filename=str(root / "pyproject.toml"))

    assert broken == 0, capsys.readouterr().out


@pytest.mark.parametrize("package", [rules, state], ids=["rules", "state"])
def test_a_package_of_the_same_name_from_elsewhere_is_not_taken_for_ours(package):
    assert Path(package.__file__).parent.parent == Path(alerter.__file__).parent.parent


def _asks_the_world(text):
    """Calls and imports that ask for the time or throw a coin."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in WORLD:
            yield f"line {node.lineno}: {ast.unparse(node.func)}()"
        if isinstance(node, ast.Import) and any(name.name == "random" for name in node.names):
            yield f"line {node.lineno}: import random"
        if isinstance(node, ast.ImportFrom) and node.module == "random":
            yield f"line {node.lineno}: from random import"


def test_time_and_chance_enter_through_the_clock_alone(sources):
    found = {
        file: list(_asks_the_world(text)) for file, text in sources.items() if "catalog/build" not in file
    }

    assert list(_asks_the_world(sources["alerter/clock.py"])), "the clock itself must be seen"
    assert {file for file, calls in found.items() if calls} == {"alerter/clock.py"}, found


def _imported_by(arguments, folder, root):
    """The heavy libraries that one run of the program has loaded at its end."""
    program = (
        "import sys\n"
        "from alerter.cli import main\n"
        "try:\n"
        f"    main({arguments!r})\n"
        "except SystemExit as end:\n"
        "    assert end.code in (0, None), end.code\n"
        f"print('loaded:', *sorted({HEAVY!r} & set(sys.modules)))\n"
    )
    run = subprocess.run(  # noqa: S603 - our own interpreter and program
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(root)!r})\n{program}"],
        cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    return run.stdout.splitlines()[-1]


def test_help_loads_no_heavy_library(root, tmp_path):
    assert _imported_by(["--help"], tmp_path, root) == "loaded:"


def test_checking_rules_loads_neither_the_store_nor_a_channel(root, tmp_path):
    rules_file = """
version: 1
people:
  - {id: ana, slack: "https://hooks.slack.com/services/T0/B0/x"}
rules:
  - {name: Chiapas, where: {any: [{place: MX-CHP}]}, who: {people: [ana]}}
"""
    (tmp_path / "rules.yaml").write_text(rules_file, encoding="utf-8")

    assert _imported_by(["rules", "check", "rules.yaml"], tmp_path, root) == "loaded:"

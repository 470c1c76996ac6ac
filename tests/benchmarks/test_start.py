"""What a person waits for before a command answers, against the least that Python itself takes."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys

import pytest

ROUNDS = 15


def _cpu_ms(arguments, root):
    """CPU time of one run of the interpreter, in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], cwd=root, capture_output=True, check=True)  # noqa: S603 - ours
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


@pytest.mark.parametrize("command", ["--help", "feeds --help"])
def test_help_against_a_bare_start(command, root):
    bare, ours = [], []
    for _ in range(ROUNDS):  # in turns, so that a busy machine slows both
        bare.append(_cpu_ms(["-c", "pass"], root))
        ours.append(_cpu_ms(["-m", "alerter", *command.split()], root))
    least, taken = statistics.median(bare), statistics.median(ours)

    print(f"\nalerter {command}: {taken:.0f} ms CPU, {taken / least:.1f} x a bare start ({least:.0f} ms)")  # noqa: T201 - the result

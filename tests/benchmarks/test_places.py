"""What it costs to find the places of a headline and its lead, beside another reader of place names."""
# ruff: noqa: T201 - the figures are the result

from __future__ import annotations

import statistics
import subprocess
import sys
import time

import pytest
from geotext import GeoText

from tests.quality.sets import OWN, locator, own_sets, questions

ROUNDS = 7

# Run in a process of its own: memory once taken is not given back, and only the first opening is one.
FRESH = """
import sys, time
from pathlib import Path
{imports}

def resident():
    status = Path("/proc/self/status")
    if not status.exists():
        import resource
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    return int(status.read_text().split("VmRSS:")[1].split()[0]) / 1024

before = resident()
start = time.perf_counter()
{opening}
opened = time.perf_counter() - start
start = time.perf_counter()
{reading}
read = time.perf_counter() - start
print(before, 1000 * opened, read, resident())
"""
OURS = {
    "imports": "from alerter.catalog import gazetteer\n"
    "from tests.quality.sets import locator, own_sets, questions",
    "opening": "gazetteer()",
    "reading": "reader = locator()\n"
    "for gold in own_sets().values():\n"
    "    for question in questions(gold):\n"
    "        reader.answer(question)",
}
THEIRS = {
    "imports": "from tests.quality.sets import own_sets",
    "opening": "from geotext import GeoText",  # it loads its names when it is imported
    "reading": "for gold in own_sets().values():\n"
    "    for item in gold:\n"
    "        GeoText(f\"{item.get('title', '')}\\n{item.get('text', '')}\").cities",
}


@pytest.fixture(scope="module")
def items():
    """The headlines and leads of our own sets."""
    found = [d for gold in own_sets().values() for d in gold]
    if not found:
        pytest.skip(f"there are no sets in {OWN.name}")
    return found


def test_items_read_in_a_second(items):
    reader, asked = locator(), questions(items)
    texts = [f"{question.title}\n{question.text}" for question in asked]
    first = _seconds(lambda: [reader.answer(question) for question in asked])
    found = sum(reader.answer(question).country is not None for question in asked)
    named = sum(bool(GeoText(text).cities) for text in texts)
    ours, theirs = [], []
    for _ in range(ROUNDS):  # in turns, so that a busy machine slows both
        ours.append(_seconds(lambda: [reader.answer(question) for question in asked]))
        theirs.append(_seconds(lambda: [GeoText(text).cities for text in texts]))

    print(f"\n{len(items)} headlines with leads, one core, median of {ROUNDS} runs")
    _row("", "a second", "ms each", "with a place")
    for name, seconds, placed in [
        ("alerter, the first time", first, found),
        ("alerter", statistics.median(ours), found),
        ("geotext, cities by name alone", statistics.median(theirs), named),
    ]:
        _row(name, f"{len(items) / seconds:,.0f}", f"{1000 * seconds / len(items):.3f}", f"{placed}")
    assert min(ours) > 0


def test_opening_and_memory_of_a_fresh_process(items, root):
    print(f"\na fresh process that reads {len(items)} headlines with leads, median of {ROUNDS} runs")
    _row("", "opening", "resident before", "resident after")
    for name, program in (("alerter", OURS), ("geotext", THEIRS)):
        runs = [_fresh(program, root) for _ in range(ROUNDS)]
        before, opened, _, after = (statistics.median(column) for column in zip(*runs, strict=True))
        _row(name, f"{opened:.1f} ms", f"{before:.0f} MB", f"{after:.0f} MB")
        assert after >= before > 0


def _seconds(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _fresh(program, root):
    """Megabytes before, milliseconds to open, seconds to read, megabytes after."""
    run = subprocess.run(  # noqa: S603 - our own interpreter and program
        [sys.executable, "-c", FRESH.format(**program)], cwd=root, capture_output=True, text=True, check=True
    )
    return [float(number) for number in run.stdout.split()]


def _row(name, *cells):
    print(f"  {name:<32}" + "".join(f"{cell:>17}" for cell in cells))

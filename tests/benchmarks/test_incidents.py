"""What it costs to join a report to one of 20,000 open incidents, beside a plain search of all headlines."""
# ruff: noqa: T201, S311 - the figures are the result, and the crowd is the same every time

from __future__ import annotations

import gc
import json
import random
import statistics
import time
import tracemalloc
from dataclasses import replace

from rules.engine.engine import Engine
from rules.engine.features import features
from rules.model import Point
from rules.text import tokenise
from tests.quality.sets import ROOT
from tests.stories import report

OPEN = 20_000
ASKED = 2_000
PLAIN = 20


def words_of(text):
    return {token.folded for token in tokenise(text)}


def crowd():
    """So many reports of places, kinds and words as different as a world's news of three days."""
    dice = random.Random(7)
    lines = [
        json.loads(line)
        for half in ("own", "blind")
        for line in (ROOT / "tests/corpus/incidents" / f"{half}.jsonl").read_text("utf-8").splitlines()
    ]
    vocabulary = sorted({w for line in lines for w in words_of(f"{line['title']} {line['summary']}")})
    base = report()
    kinds = ["armed_clash", "shooting", "flood", "fire", "road_accident", "protest", "earthquake", "storm"]
    for number in range(OPEN + ASKED):
        place = base.places[0].place
        town = f"gn:{dice.randrange(40_000)}"
        lat, lon = dice.uniform(-60, 60), dice.uniform(-180, 180)
        country = f"{chr(65 + dice.randrange(26))}{chr(65 + dice.randrange(10))}"
        where = replace(
            place,
            id=town,
            name=town,
            country=country,
            point=Point(lat, lon),
            path=(country, f"{country}.1", town),
        )
        title = " ".join(dice.choices(vocabulary, k=9))
        summary = " ".join(dice.choices(vocabulary, k=30))
        yield report(
            title,
            where,
            hours=number / OPEN * 60,
            kinds=[dice.choice(kinds)],
            summary=summary,
            item=f"i{number}",
            outlet=f"o{dice.randrange(300)}",
        )


def test_joining_among_twenty_thousand_open_incidents():
    told = [features(one) for one in crowd()]
    gc.collect()
    tracemalloc.start()
    engine = Engine(1e9)
    for one in told[:OPEN]:
        engine.learn(one, one.item_id)
    gc.collect()
    memory = tracemalloc.get_traced_memory()[0] / 2**20
    tracemalloc.stop()

    took = []
    for one in told[OPEN:]:
        start = time.perf_counter()
        vector = engine.vector(one)
        placement = engine.place(one, vector)
        engine.add(one, vector, placement.cluster or one.item_id)
        took.append(1000 * (time.perf_counter() - start))

    headlines = [set(one.counts) for one in told[:OPEN]]
    start = time.perf_counter()
    for one in told[OPEN : OPEN + PLAIN]:
        ours = set(one.counts)
        max(len(ours & other) / len(ours | other) for other in headlines)
    plain = 1000 * (time.perf_counter() - start) / PLAIN

    quantiles = statistics.quantiles(took, n=100)
    print(f"\nopen incidents: {len(engine.clusters):,}, {memory:.0f} MB of objects")
    each = f"p50 {quantiles[49]:.2f} ms, p95 {quantiles[94]:.2f} ms"
    print(f"one decision: {each}, {1000 / statistics.mean(took):,.0f} a second")
    print(f"a plain search of all open headlines: {plain:.1f} ms")
    assert len(engine.clusters) >= OPEN * 0.9

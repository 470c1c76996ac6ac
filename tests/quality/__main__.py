"""Print how well places are found, on every set there is: `make quality`, or `python -m tests.quality`.

`--mistakes` lists what went wrong on our own sets; read those of the blind half, and it is blind no more.
"""
# ruff: noqa: T201 - the figures are printed

from __future__ import annotations

import argparse
import importlib.util
import sys
import time

from tests.quality.scoring import SURE, score
from tests.quality.sets import SHARED, answers, documents, homes_by_source, locator, own_sets, questions

GEO = SHARED / "data" / "geo"
SCORER = SHARED / "tools" / "score_geo.py"
SPEED_SECONDS = 3.0

# What is asked of each set, by name of the figure; where it begins with < the figure must not be higher.
ASKED = {
    "lgl with home": {"country": 0.97, "recall": 0.87, "accuracy": 0.95, "sure_wrong": "<0.01"},
    "lgl with home, home alone not counted": {"country": 0.95},
    "lgl without home": {"recognition": 0.86, "country": 0.87, "recall": 0.75, "sure_wrong": "<0.01"},
    "gwn": {"recognition": 0.87, "recall": 0.78, "country": 0.92, "sure_wrong": "<0.01"},
    "multilingual_dev": {"country": 1.0, "admin1": 0.93, "town": 0.88, "trap": "<0"},
}
ASKED_OF_OURS = {"country": 0.93, "admin1": 0.88, "town": 0.80, "trap": "<0.03", "silent": 0.95}
ASKED_SPEED = 2_500
NAMES = {
    "recognition": "recognition F (overlap)",
    "country": "country of the document",
    "admin1": "first-level subdivision",
    "town": "town within 25 km",
    "recall": "end-to-end recall at 161 km",
    "accuracy": "accuracy at 161 km",
    "trap": "trap countries alerted",
    "silent": "silent without a place",
    "sure_wrong": f"wrong country where sure >= {SURE}",
}


def main():
    """Print one table for each set, and how many items are read in a second."""
    options = argparse.ArgumentParser(prog="python -m tests.quality", description=__doc__.splitlines()[0])
    options.add_argument("--mistakes", action="store_true", help="list what went wrong on our own sets")
    chosen = options.parse_args()
    scorer = _scorer()
    for name, gold, found in _development_sets() if scorer else ():
        _table(name, len(gold), _figures(scorer.score(gold, found, "all"), gold, found), ASKED.get(name, {}))
    ours = own_sets()
    if not ours:
        print("our own sets: none in tests/corpus/places, left out\n")
    for name, gold in ours.items():
        result = score(gold, answers(gold))
        _table(f"our own set: {name}", len(gold), _own_figures(result), ASKED_OF_OURS)
        _languages(result)
        if chosen.mistakes:
            print("\n".join(f"  {line}" for line in result.mistakes), end="\n\n")
    everything = [d for gold in ours.values() for d in gold]
    if everything:
        print(f"headline and lead: {_speed(everything):,.0f} a second on one core (asked: {ASKED_SPEED:,})")


def _scorer():
    """The scorer of the development sets, if it is beside the checkout."""
    if not SCORER.exists():
        print(f"development sets: no {SCORER.name} beside this checkout, left out\n")
        return None
    spec = importlib.util.spec_from_file_location(SCORER.stem, SCORER)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _development_sets():
    """Name, gold and answers of each set; those that are absent are named and left out."""
    for name in ("lgl", "gwn", "multilingual_dev"):
        file = GEO / f"{name}.jsonl"
        if not file.exists():
            print(f"{name}: no such set beside this checkout, left out\n")
            continue
        gold = documents(file)
        if name != "lgl":
            yield name, gold, answers(gold)
            continue
        found = answers(gold, homes=homes_by_source(gold))
        yield "lgl with home", gold, found
        yield "lgl with home, home alone not counted", gold, [_named_only(a) for a in found]
        yield "lgl without home", gold, answers(gold)


def _named_only(answer):
    """The answer without a country that only the feed's home says."""
    alone = answer["focus"].get("role") == "publisher"
    return answer | {"focus": {"country": None}} if alone else answer


# --------------------------------------------------------------------------- figures


def _figures(scored, gold, found):
    focus = scored.get("focus", {})
    resolved = scored.get("resolution", {})
    alerts = scored.get("alerts", {})
    sure = [
        (g["focus"]["country"], a["focus"]["country"])
        for g, a in zip(gold, found, strict=True)
        if g.get("focus") and g["focus"].get("country")
        if a["focus"].get("country") and a["focus"]["confidence"]["country"] >= SURE
    ]
    return {
        "recognition": scored.get("recognition_overlap", {}).get("F"),
        "country": focus.get("country"),
        "admin1": focus.get("admin1"),
        "town": focus.get("place@25km"),
        "recall": resolved.get("end_to_end_recall@161km"),
        "accuracy": resolved.get("acc@161km"),
        "trap": alerts.get("trap_country_alerted"),
        "silent": focus.get("no_place_ok"),
        "sure_wrong": sum(one != other for one, other in sure) / len(sure) if sure else None,
    }


def _own_figures(result):
    shares = {name: result.share(name) for name in ("country", "admin1", "town", "trap", "silent")}
    return shares | {"sure_wrong": result.wrong_when_sure}


def _table(name, count, figures, asked):
    print(f"{name} ({count} documents)")
    for measure, words in NAMES.items():
        if figures.get(measure) is not None:
            verdict = _verdict(figures[measure], asked.get(measure))
            print(f"  {words:<32} {figures[measure]:.3f}  {verdict}".rstrip())
    print()


def _verdict(figure, asked):
    """What was asked, and whether it is missed; nothing where nothing was."""
    if asked is None:
        return ""
    lower = isinstance(asked, str)
    limit = float(asked[1:]) if lower else asked
    missed = round(figure, 4) > limit if lower else round(figure, 4) < limit
    words = f"asked: {'at most ' if lower and limit else ''}{limit:g}"
    return f"{words}  MISSED" if missed else words


def _languages(result):
    shares = (f"{name} {c['right']}/{c['all']}" for name, c in sorted(result.languages.items()))
    print("  right country, or rightly none, by language:")
    line = "   "
    for share in shares:
        if len(line) + len(share) > 100:
            print(line)
            line = "   "
        line += f" {share:<9}"
    print(f"{line.rstrip()}\n")


def _speed(items):
    """Items read in a second, over and over for a while, after each was read once."""
    reader, asked = locator(), questions(items)
    for question in asked:
        reader.answer(question)
    start, count = time.perf_counter(), 0
    while time.perf_counter() - start < SPEED_SECONDS:
        for question in asked:
            reader.answer(question)
        count += len(asked)
    return count / (time.perf_counter() - start)


if __name__ == "__main__":
    sys.exit(main())

"""Rules files: YAML documents <-> travelers, rules and feeds; every mistake with its line, in one run.

    text | compose | declare (lists, places, people) | read (rules, feeds) | check | Rulebook

Several files are read as one: a rule in the file of the security team may name a person of another.
`docs/reference/rules-file.md` says what may stand in them, `docs/reference/rule-problems.md` explains
each code.
"""

from rules.rulefile.geojson import wanted
from rules.rulefile.reading import load, load_files

__all__ = ["load", "load_files", "wanted"]

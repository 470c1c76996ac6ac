"""How well news is joined to incidents, and who is told: a small scorer of our own.

It counts as the scorer of the development sets does. A line holds an item, and `incident` and `alert`: which
happening it is of, and whether somebody who was told of all before is to be told because of it.
"""

from __future__ import annotations

import io
import json
from collections import Counter
from dataclasses import dataclass, field

from alerter.catalog import gazetteer
from alerter.catalog.lexicon_ import lexicon
from alerter.clustering.answering import Joiner
from alerter.clustering.asking import items
from rules.places.resolver import Resolver
from rules.reading import Reader


@dataclass
class Joined:
    """Counts of one set."""

    stories: int = 0
    """Incidents of which somebody is to be told."""
    duplicates: int = 0
    swallowed: list = field(default_factory=list)
    """Stories none of whose items opened an incident: nobody would have been told."""
    untold: list = field(default_factory=list)
    right: int = 0
    sent: int = 0
    wanted: int = 0
    mistakes: list = field(default_factory=list)

    @property
    def alert_f1(self):
        """The F1 of the alerts, item by item."""
        return 2 * self.right / (self.sent + self.wanted) if self.sent + self.wanted else 1.0

    @property
    def duplicates_per_story(self):
        """Incidents opened beyond the first, for each story."""
        return self.duplicates / self.stories if self.stories else 0.0


def answers(lines, reader=None):
    """What `alerter incidents` prints for these lines."""
    joiner = Joiner(reader or Reader(Resolver(gazetteer()), lexicon()))
    asked = io.BytesIO("".join(json.dumps(line) + "\n" for line in lines).encode())
    return [joiner.answer(*one) for one in items(asked, "lines")]


def score(gold, found):
    """The score of some answers, line by line in the same order."""
    result = Joined()
    wanted = {line["incident"] for line in gold if line["alert"]}
    opened, told = Counter(), set()
    seen = set()
    for line, answer in zip(gold, found, strict=True):
        story = line["incident"]
        opened[story] += answer["cluster"] not in seen
        seen.add(answer["cluster"])
        if answer["alert"]:
            told.add(story)
        result.right += line["alert"] and answer["alert"]
        result.sent += answer["alert"]
        result.wanted += line["alert"]
        if line["alert"] != answer["alert"]:
            verdict = "not told" if line["alert"] else "told"
            result.mistakes.append(f"{line['id']} {verdict}: {line['title']} | {answer['why']}")
    result.stories = len(wanted)
    result.duplicates = sum(max(0, opened[story] - 1) for story in wanted)
    result.swallowed = sorted(story for story in wanted if not opened[story])
    result.untold = sorted(wanted - told)
    return result

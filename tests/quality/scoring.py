"""How well places are found, on documents that say where it happened: a small scorer of our own.

It counts as the scorer of the development sets does, so that both print the same figures for the same set.
A document holds `focus`: {country, admin1, admin1_geonames, place, lat, lon, geonameid}, where `country` is
null if nothing says where it happened, and `not_countries`: those whose travelers must not hear of it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from rules.model import Point
from rules.places.geometry import distance_km

TOWN_KM = 25
SURE = 0.9


@dataclass
class Score:
    """Counts of one set: how many documents ask for a thing, and how many got it right."""

    asked: Counter = field(default_factory=Counter)
    right: Counter = field(default_factory=Counter)
    sure: int = 0
    """Countries answered at a confidence of 0.9 or more, where the document has one."""
    sure_wrong: int = 0
    languages: dict = field(default_factory=lambda: defaultdict(Counter))
    mistakes: list = field(default_factory=list)

    def share(self, measure):
        """The share of right answers; for `trap`, of documents that would alert the wrong country."""
        return self.right[measure] / self.asked[measure] if self.asked[measure] else None

    @property
    def wrong_when_sure(self):
        """The share of wrong countries among those that were sure."""
        return self.sure_wrong / self.sure if self.sure else None


def score(gold, answers):
    """The score of some answers, document by document in the same order."""
    found = Score()
    for wanted, answer in zip(gold, answers, strict=True):
        if wanted["id"] != answer["id"]:
            raise ValueError(f"{wanted['id']} was answered with {answer['id']}")
        judged = judge(wanted, answer)
        for measure, right in judged.items():
            found.asked[measure] += 1
            found.right[measure] += right
        _judge_confidence(found, wanted["focus"].get("country"), answer["focus"])
        ours = found.languages[wanted.get("lang", "?")]
        ours["all"] += 1
        ours["right"] += judged.get("country", judged.get("silent", False))
        found.mistakes += _mistakes(wanted, answer, judged)
    return found


def judge(wanted, answer):
    """For each thing the document asks for, whether the answer has it; `trap`: whether it fell into it."""
    focus, got = wanted["focus"], answer["focus"]
    judged = {}
    if focus.get("country"):
        judged["country"] = got.get("country") == focus["country"]
    else:
        judged["silent"] = not got.get("country")
    if focus.get("admin1"):
        judged["admin1"] = _same(focus, got, "admin1") or _same(focus, got, "admin1_geonames")
    if focus.get("place") and focus.get("lat") is not None:
        judged["town"] = _same(focus, got, "geonameid") or _near(focus, got)
    if "not_countries" in wanted:
        told = answer["countries"] or [got["country"]]
        judged["trap"] = bool(set(told) & set(wanted["not_countries"]))
    return judged


def _same(focus, got, name):
    return bool(focus.get(name)) and focus[name] == got.get(name)


def _near(focus, got):
    if got.get("lat") is None:
        return False
    return distance_km(Point(focus["lat"], focus["lon"]), Point(got["lat"], got["lon"])) <= TOWN_KM


def _judge_confidence(found, country, got):
    if got.get("country") and got["confidence"]["country"] >= SURE and country:
        found.sure += 1
        found.sure_wrong += got["country"] != country


def _mistakes(wanted, answer, judged):
    """One line for each thing that went wrong; a missed country is told once, without its state and town."""
    wrong = [m for m, right in judged.items() if right == (m == "trap")]
    if "country" in wrong:
        wrong = [m for m in wrong if m in {"country", "trap"}]
    focus, got = wanted["focus"], answer["focus"]
    if wrong:
        expected = " / ".join(str(focus.get(k)) for k in ("country", "admin1", "place"))
        said = " / ".join(str(got.get(k)) for k in ("country", "admin1", "name"))
        title = wanted.get("title") or wanted.get("text", "")
        yield f"{wanted['id']} ({', '.join(wrong)}): {title} | wanted {expected} | got {said}"

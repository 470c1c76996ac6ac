"""Our own phrases are complete in every language we claim to speak."""

from __future__ import annotations

import string

import pytest

from alerter.render.gsm import fold, is_gsm
from alerter.render.language import LANGUAGES, phrases
from rules.model import Scope, Severity, Topic

KINDS = (
    "armed_clash", "shooting", "roadblock", "displacement", "bombing", "hostage", "abduction", "riot",
    "protest", "strike", "curfew", "coup", "robbery", "extortion", "scam", "airport_closure",
    "border_closure", "plane_accident", "train_accident", "road_accident", "ferry_accident", "storm",
    "flood", "heat", "cold_snow", "earthquake", "tsunami", "eruption", "landslide", "wildfire",
    "outbreak", "contamination", "advisory_change", "power_cut", "water_cut", "internet_shutdown",
    "dam_failure",
)  # fmt: skip


def gaps(phrase):
    return sorted(name for _, name, _, _ in string.Formatter().parse(phrase) if name is not None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_is_missing_and_each_has_the_gaps_of_the_english_one(language):
    english, ours = phrases("en").texts, phrases(language).texts

    assert {key: gaps(said) for key, said in ours.items()} == {
        key: gaps(said) for key, said in english.items()
    }
    assert all(said.strip() for said in ours.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_severity_topic_scope_and_kind_has_a_name(language):
    say = phrases(language)
    wanted = [f"severity.{s.word}" for s in Severity]
    wanted += [f"scope.{s.word}" for s in Scope]
    wanted += [f"{section}.{t.value}" for t in Topic for section in ("topic", "advice")]
    wanted += [f"kind.{k}" for k in KINDS]

    assert [key for key in wanted if not say.has(key)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_of_ours_makes_an_sms_dear(language):
    short = {
        k: v for k, v in phrases(language).texts.items() if k.partition(".")[0] in {"advice", "kind", "sms"}
    }

    assert [
        key for key, said in short.items() if not is_gsm(fold(said.replace("{", "(").replace("}", ")")))
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_kinds_never_share_a_severity_word(language):
    words = [phrases(language).say(f"severity.{s.word}") for s in Severity]

    assert len(set(words)) == len(words)

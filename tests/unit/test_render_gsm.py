"""What an SMS costs, at the edges."""

from __future__ import annotations

import pytest

from alerter.render.gsm import fits, fold, is_gsm, segments, trim, units


@pytest.mark.parametrize(
    ("text", "cost"),
    [
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("ж" * 70, 1),
        ("ж" * 71, 2),
        ("ж" * 134, 2),
        ("ж" * 135, 3),
        ("🚨" * 35, 1),
        ("🚨" * 36, 2),
    ],
)
def test_segments_are_counted_as_a_carrier_counts_them(text, cost):
    assert segments(text) == cost
    assert fits(text) or cost > 2


def test_a_character_of_two_places_may_not_lie_across_the_cut():
    # 134 units, but the 34th flag begins at the 67th: the first segment ends a unit early.
    assert units("🚨" * 67) == 134
    assert not fits("🚨" * 67)
    assert not fits("€" * 153)


def test_latin_letters_are_folded_and_the_letters_of_the_alphabet_stay():
    assert (
        fold("Comitán, São Tomé, Kraków, İzmir, Ærø, ¿ñandú?")
        == "Comitan, Sao Tomé, Krakow, Izmir, Ærø, ¿ñandu?"
    )
    assert is_gsm(fold("«Ceļš» \u2013 l\u2019œil…"))


@pytest.mark.parametrize("text", ["Київ", "臺北", "مصر", "Αθήνα"])
def test_other_scripts_are_left_as_they_are(text):
    assert fold(text)[0] == text[0]
    assert not is_gsm(fold(text))


def test_trimming_never_splits_a_character():
    assert trim("🚨🚨🚨", 4) == "🚨.."
    assert trim("abc", 3) == "abc"

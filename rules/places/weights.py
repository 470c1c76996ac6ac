"""The weights of the resolver; how they were found, and on what, stands in docs/explanation/places.md."""

from __future__ import annotations

PRIOR = {
    "world": 7.0,
    "country": 2.95,
    "country_people": 0.83,
    "admin1": 2.02,
    "admin1_people": 0.82,
    "admin2": 2.92,
    "town_people": 1.4,
    "capital": 1.18,
    "seat": -0.46,
    "country_namesake": -1.13,
    "airport": 0.17,
    "custom": 3.0,
    "tiny_namesake": -4.0,
    "small_namesake": -1.1,
    "rank1": -0.69,
    "rank2": -3.1,
    "beside_country": -2.7,
    "inflected": -0.64,
}

HEARD = {"people": 1.1, "base": 0.0}

EVIDENCE = {
    "coded": -0.04,
    "demonym": 0.5,
    "inflected": 0.21,
    "repeated": -0.04,
    "located_elsewhere": 0.55,
    # what the words beside it say
    "clue_located": 1.2,
    "clue_bare": -0.11,
    "clue_felt": 0.57,
    "clue_border": 1.42,
    "clue_from": 1.11,
    "clue_towards": 0.8,
    "clue_likeness": -0.08,
    "clue_origin": 0.68,
    "clue_office": -0.31,
    "clue_speaks": 0.72,
    "clue_acts": 0.3,
    "clue_road": 1.22,
    "clue_person": -1.47,
    "clue_outlet": -2.93,
    # scripts without capitals
    "two_characters": -0.05,
    "characters": 1.33,
    "characters_small": -1.52,
    "word_goes_on": -1.58,
    "uncased_single": -0.17,
    "uncased": -0.06,
    "uncased_located": 1.45,
    "uncased_small": -0.99,
    "uncased_given": -1.0,
    # as a word
    "single": 0.12,
    "capital_inside": 1.05,
    "capital_start": 0.03,
    "several": 0.77,
    "common": -1.52,
    "common_inside": -2.1,
    "common_person": -1.06,
    "uncased_common": -4.39,
    "country_and_village": -4.0,
    "off_home": -0.82,
    "at_home": 0.0,
    "common_several": -4.0,
    "word": -1.07,
    "small": -0.18,
    "word_shouting": -0.53,
    "start": -0.26,
    "start_known": 1.14,
    "word_start": -2.3,
    "shouting": 0.54,
    # as a person
    "person": -1.96,
    "person_known": -1.41,
    "given": -0.73,
    "given_elsewhere": -1.5,
    "family": -0.29,
    "given_first": -0.9,
    "before_given": -0.9,
    "before_title": -2.36,
    "before_initial": -1.94,
    # neighbours with capitals
    "capital_before_known": -0.9,
    "capital_before_start": -0.13,
    "capital_before": 0.21,
    "after_place_noun": -0.14,
    "place_noun": 0.62,
    "after_office": -0.5,
    "after_road": 0.36,
    "after_name": 0.09,
    "given_and_more": -1.25,
    "after_family": -0.41,
    "capital_after_known": -0.42,
    "capital_after": -0.44,
    "quoted": -1.54,
    "comma": 0.24,
    "bracket": 0.44,
    # the company it keeps
    "area": 0.98,
    "supported": -0.74,
    "alone": 0.01,
    "alone_known": 0.49,
    "stray": -0.76,
    "stray_known": -0.82,
    "no_own_name": 0.04,
}

VOTE = {
    "home": 1.5,
    "home_state": 0.8,
    "doubt": 0.5,
    "demonym": 1.0,
    "named_state": 2.5,
    "heard": 0.4,
    "spoken": 1.0,
}

VOICE = {
    "speaks": 0.2,
    "speaks_country": 0.9,
    "likeness": 0.2,
    "outlet": 0.1,
    "person": 0.3,
    "acts": 0.4,
    "origin": 0.5,
    "from": 0.5,
    "border": 0.6,
    "road": 0.4,
    "office": 0.7,
    "towards": 0.7,
    "felt": 0.8,
}
"""How much a mention votes, by why it is named; 1 for all others."""

PULL = {
    "country": 4.7,
    "state": 5.8,
    "contained": 4.88,
    "contains": 1.48,
    "near": 1.9,
    "home_country": 0.11,
    "home_state": 1.73,
    "home_near": 1.95,
    "says_admin2": 2.41,
    "says_admin1": 1.45,
    "says_town": 0.09,
    "spoken": 1.0,
}
"""What the rest of the item and the feed's home add to an option's prior."""

ACCEPT = {"score": 0.35, "even": 5.64}

FOCUS = {
    "least": 0.3,
    "least_event": 0.05,
    "least_level": 0.2,
    "title": 3.2,
    "lead": 1.8,
    "body": 1.0,
    "rest": 0.95,
    "country_factor": 0.9,
    "admin2_factor": 0.7,
    "seat_factor": 0.6,
    "home": 0.6,
    "own_people": 0.3,
    "again": 0.9,
}
"""How much a mention weighs by where it stands."""

PART = {
    "located": 1.9,
    "bare": 1.0,
    "felt": 0.35,
    "border": 0.25,
    "from": 0.4,
    "towards": 0.45,
    "likeness": 0.1,
    "origin": 0.2,
    "origin_town": 0.5,
    "office": 0.3,
    "speaks": 0.2,
    "acts": 0.3,
    "road": 0.25,
    "person": 0.1,
    "outlet": 0.05,
    "demonym": 0.5,
    "demonym_office": 0.4,
    "demonym_aside": 0.08,
}
"""And by why it is named."""

CONFIDENCE = {
    "country": (
        -2.55,
        0.28,
        0.75,
        -0.4,
        0.24,
        0.45,
        0.14,
        -1.04,
        1.0,
        -0.39,
        0.79,
        -0.07,
        -0.2,
        0.03,
        -0.53,
        0.5,
        -0.49,
        0.3,
    ),
}
"""Of the features of `focus._features`: base, share, weight, second, accept, chance, located, famous, names,
only demonyms, home agrees, home disagrees, demonym agrees, nothing located, the same in a short item, its
language at home there, at home elsewhere, a name of one place only."""

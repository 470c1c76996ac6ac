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
    "coded": 0.73,
    "demonym": 0.5,
    "inflected": 1.2,
    "repeated": -0.23,
    "located_elsewhere": 0.56,
    # what the words beside it say
    "clue_located": 1.1,
    "clue_bare": -0.22,
    "clue_felt": 0.7,
    "clue_border": 1.43,
    "clue_from": 1.14,
    "clue_towards": 0.73,
    "clue_likeness": 0.13,
    "clue_origin": 0.59,
    "clue_office": -0.37,
    "clue_speaks": 0.81,
    "clue_acts": 0.3,
    "clue_road": 0.99,
    "clue_person": -1.73,
    "clue_outlet": -2.96,
    # scripts without capitals
    "two_characters": -0.18,
    "characters": 1.03,
    "characters_small": -1.5,
    "word_goes_on": -1.5,
    "uncased_single": -0.11,
    "uncased": -0.29,
    "uncased_located": 1.47,
    "uncased_small": -1.28,
    "uncased_given": -1.0,
    # as a word
    "single": 0.28,
    "several": 0.72,
    "common": -1.64,
    "common_inside": -1.2,
    "common_person": -1.18,
    "uncased_common": -4.41,
    "country_and_village": -4.0,
    "off_home": -0.8,
    "at_home": 0.2,
    "common_several": -4.0,
    "word": -1.03,
    "small": -0.54,
    "word_shouting": -0.47,
    "start": -0.47,
    "start_known": 0.97,
    "word_start": -1.6,
    "shouting": 0.65,
    # as a person
    "person": -1.83,
    "person_known": -1.35,
    "given": -0.67,
    "family": -0.16,
    "given_first": -1.0,
    "before_given": -0.31,
    "before_title": -2.58,
    "before_initial": -2.31,
    # neighbours with capitals
    "capital_before_known": -0.84,
    "capital_before_start": -0.11,
    "capital_before": 0.05,
    "after_place_noun": -0.03,
    "place_noun": 0.48,
    "after_office": -0.64,
    "after_road": 0.26,
    "after_name": 0.12,
    "given_and_more": -1.41,
    "after_family": -0.67,
    "capital_after_known": -0.5,
    "capital_after": -0.5,
    "quoted": -1.5,
    "comma": 0.24,
    "bracket": 0.36,
    # the company it keeps
    "area": 0.91,
    "supported": -0.69,
    "alone": 0.2,
    "alone_known": 0.4,
    "stray": -1.2,
    "stray_known": -0.16,
    "no_own_name": -0.05,
}

VOTE = {"home": 1.5, "home_state": 0.8, "doubt": 0.5, "demonym": 1.0, "named_state": 2.5, "heard": 0.4}

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
}
"""What the rest of the item and the feed's home add to an option's prior."""

ACCEPT = {"score": 0.33, "even": 5.15}

FOCUS = {
    "least": 0.42,
    "title": 2.6,
    "lead": 1.8,
    "body": 1.0,
    "rest": 0.95,
    "country_factor": 0.9,
    "admin2_factor": 0.7,
    "seat_factor": 0.6,
    "home": 0.6,
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
        -1.37,
        0.19,
        0.29,
        -1.73,
        0.57,
        0.43,
        -0.10,
        -1.19,
        1.02,
        -0.45,
        1.19,
        -0.31,
        -0.21,
        -0.19,
        0.09,
    ),
}
"""Of the features of `focus._features`: base, share, weight, second, accept, chance, located, famous, names,
only demonyms, home agrees, home disagrees, demonym agrees, nothing located, the same in a short item."""

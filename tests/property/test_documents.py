"""Whatever is stored comes back equal, through real JSON."""

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rules.documents import dump, parse
from rules.model import (
    Attempt,
    Cursor,
    CustomPlace,
    Decision,
    Delivery,
    Expression,
    Feed,
    Incident,
    Item,
    Match,
    Region,
    Report,
    Rule,
    Term,
    Told,
    Traveler,
)

STORED = [
    Attempt,
    Cursor,
    CustomPlace,
    Decision,
    Delivery,
    Feed,
    Incident,
    Item,
    Match,
    Region,
    Report,
    Rule,
    Told,
    Traveler,
]

terms = st.builds(Term, st.text(max_size=5), st.tuples(st.text(max_size=5)), st.booleans())
expressions = st.recursive(
    st.builds(Expression, any=st.tuples(terms)),
    lambda inner: st.builds(
        Expression, any=st.tuples(terms, inner), all=st.tuples(inner), none=st.tuples(terms)
    ),
    max_leaves=6,
)
instants = st.datetimes(
    min_value=datetime(1900, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(2200, 1, 1),  # noqa: DTZ001 - likewise
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=-6)), timezone(timedelta(hours=5, minutes=45))]),
)
st.register_type_strategy(Expression, expressions)
st.register_type_strategy(datetime, instants)
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))


@pytest.mark.parametrize("cls", STORED, ids=lambda cls: cls.__name__)
def test_a_value_survives_json(cls):
    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.from_type(cls))
    def survives(value):
        assert parse(cls, json.loads(json.dumps(dump(value)))) == value

    survives()


@given(st.frozensets(st.text(max_size=3), max_size=6))
def test_equal_values_have_equal_documents(topics):
    one, other = Rule("a", topics=topics), Rule("a", topics=frozenset(sorted(topics, reverse=True)))
    assert json.dumps(dump(one)) == json.dumps(dump(other))


def test_a_document_from_before_a_field_existed_takes_its_default():
    document = dump(Traveler("ana", "Ana Ruiz"))
    del document["language"]
    assert parse(Traveler, document).language == "en"


@pytest.mark.parametrize(
    "document",
    [
        {"id": "ana"},
        {"id": "ana", "name": "Ana", "shoe_size": 38},
        {"id": "ana", "name": "Ana", "addresses": [{"channel": "sms"}]},
        {"id": "ana", "name": "Ana", "addresses": 7},
        ["ana"],
    ],
)
def test_another_kind_of_document_is_refused(document):
    with pytest.raises(ValueError, match="not the document of a Traveler"):
        parse(Traveler, document)


def test_an_instant_without_zone_is_not_stored():
    with pytest.raises(ValueError, match="time zone"):
        dump(Cursor(next_poll=datetime(2026, 11, 22)))  # noqa: DTZ001 - the mistake under test

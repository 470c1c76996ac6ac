"""Bodies and header lines are taken only within bounds."""

import gzip
import tracemalloc
import zlib
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerter.sources import headers
from alerter.sources.inflate import Body, BodyError

NOW = datetime(2026, 11, 2, 10, 0, tzinfo=UTC)
KB = 1_000


def read(
    data: bytes, encoding: str = "", *, step: int = 7, wire: int = 100 * KB, decoded: int = 100 * KB
) -> bytes:
    body = Body(encoding, wire=wire, decoded=decoded)
    for start in range(0, len(data), step):
        body.feed(data[start : start + step])
    return body.finish()


def bomb(size: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    parts = [packer.compress(b" " * 1_000_000) for _ in range(size // 1_000_000)]
    return b"".join(parts) + packer.flush()


@given(st.binary(max_size=500), st.integers(1, 600), st.sampled_from(["", "identity", "gzip"]))
def test_a_body_is_the_same_however_it_is_cut_packed_and_labelled(data, step, encoding):
    packed = gzip.compress(data)

    assert read(packed, encoding, step=step) == data
    if not data.startswith(b"\x1f\x8b"):
        assert read(data, encoding, step=step) == data


def test_several_gzip_members_are_one_body_and_padding_is_ignored():
    assert read(gzip.compress(b"one ") + gzip.compress(b"two") + b"\x00" * 20) == b"one two"


def test_a_body_larger_than_allowed_on_the_wire_is_refused():
    with pytest.raises(BodyError, match=r"larger than 0\.1 MB") as refused:
        read(b"x" * (100 * KB + 1))
    assert refused.value.kind == "too_large"


def test_a_body_that_opens_to_more_than_allowed_is_refused():
    with pytest.raises(BodyError, match=r"opens to more than 0\.1 MB") as refused:
        read(bomb(1_000_000), "gzip", step=KB)
    assert refused.value.kind == "too_large"


def test_a_bomb_costs_no_more_memory_than_a_body_may_have():
    packed = bomb(50_000_000)
    tracemalloc.start()

    with pytest.raises(BodyError):
        read(packed, "gzip", step=65_536, decoded=1_000 * KB)

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 4_000 * KB


def test_thousands_of_empty_members_are_refused():
    with pytest.raises(BodyError, match="too many pieces"):
        read(gzip.compress(b"") * 200, step=KB)


@pytest.mark.parametrize("encoding", ["br", "deflate", "zstd", "gzip, gzip", "x" * 1_000])
def test_an_encoding_that_was_not_asked_for_is_refused(encoding):
    with pytest.raises(BodyError, match="not asked for") as refused:
        Body(encoding, wire=KB, decoded=KB)
    assert refused.value.kind == "encoding"


def test_gzip_data_cut_short_are_refused():
    with pytest.raises(BodyError, match="end in the middle"):
        read(gzip.compress(b"x" * KB)[:-4], "gzip")


def test_damaged_gzip_data_are_refused():
    packed = bytearray(gzip.compress(b"x" * KB))
    packed[-6] ^= 255

    with pytest.raises(BodyError, match="damaged"):
        read(bytes(packed), "gzip")


@pytest.mark.parametrize(
    ("value", "wait"),
    [
        ("120", timedelta(seconds=120)),
        (" 7 ", timedelta(seconds=7)),
        ("Mon, 02 Nov 2026 10:02:00 GMT", timedelta(seconds=120)),
        ("Mon, 02 Nov 2026 12:02:00 +0200", timedelta(seconds=120)),
        ("315360000", timedelta(hours=24)),
        ("9" * 500, timedelta(hours=24)),
        ("Tue, 02 Nov 2038 10:00:00 GMT", timedelta(hours=24)),
        ("Mon, 02 Nov 2026 09:00:00 GMT", None),
        ("0", None),
        ("-5", None),
        ("soon; -5; NaN", None),
        ("1e3", None),
        ("٣", None),
        ("", None),
    ],
)
def test_retry_after_is_obeyed_within_reason(value, wait):
    assert headers.retry_after(value, NOW) == wait


@given(st.text(max_size=80))
def test_no_retry_after_is_negative_endless_or_an_error(value):
    wait = headers.retry_after(value, NOW)

    assert wait is None or timedelta() < wait <= timedelta(hours=24)


@pytest.mark.parametrize("etag", ['"' + "a" * 1_000, '"a\r\nX-Injected: 1"', '"ñ"', "\x00"])
def test_a_validator_that_cannot_be_sent_back_is_not_kept(etag):
    assert headers.etag(etag) == ""
    assert headers.condition(etag, "") == {}


def test_validators_are_sent_back_as_they_came():
    assert headers.condition('W/"1"', "Mon, 02 Nov 2026 10:00:00 GMT") == {
        "If-None-Match": 'W/"1"',
        "If-Modified-Since": "Mon, 02 Nov 2026 10:00:00 GMT",
    }

"""Values as plain documents (what JSON can hold) and back: the one form in which `state` keeps them.

Works for every frozen dataclass of `rules.model`, nested as deep as they are. All fields are written,
so that a default changed tomorrow cannot change what was stored today; a field that is new since then
takes its default. Enumerations are written as words, instants as ISO 8601 in UTC, durations in
microseconds, sets in order; of a union of values the class stands beside the fields, as `type`.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum, IntEnum, StrEnum
from functools import partial
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
Document = dict[str, Any]
_Convert = Callable[[Any], Any]
_MICROSECOND = timedelta(microseconds=1)


def dump(value: object) -> Document:
    """A value as a document; `parse` of its class gives back an equal value.

    >>> from rules.model import Address
    >>> dump(Address("email", "ana@example.org"))
    {'channel': 'email', 'value': 'ana@example.org'}
    """
    return _dump_fields(type(value), value)


def parse(cls: type[T], document: Document) -> T:
    """The value that `dump` made this document from; ValueError if it is no document of that class."""
    try:
        value: T = _parse_fields(cls, document)
    except (TypeError, ValueError, KeyError, AttributeError) as e:
        raise ValueError(f"this is not the document of a {cls.__name__}: {e}") from e
    return value


# --------------------------------------------------------------------------- dataclasses


class _Shape(NamedTuple):
    """What is known of a dataclass: its fields, and how to convert those JSON cannot hold as they are."""

    names: tuple[str, ...]
    values: Callable[[Any], tuple[Any, ...]]
    dumps: tuple[tuple[str, _Convert], ...]
    parses: tuple[tuple[str, _Convert], ...]


_SHAPES: dict[type, _Shape] = {}


def _shape(cls: type[Any]) -> _Shape:
    """The shape of a class, worked out once; two threads that meet here find the same."""
    found = _SHAPES.get(cls)
    if found is None:
        found = _SHAPES[cls] = _study(cls)
    return found


def _study(cls: type[Any]) -> _Shape:
    hints = get_type_hints(cls)
    names = tuple(f.name for f in fields(cls))
    pairs = [(name, _codec(hints[name])) for name in names]
    return _Shape(
        names,
        _values(names),
        tuple((name, codec.dump) for name, codec in pairs if codec is not _PLAIN),
        tuple((name, codec.parse) for name, codec in pairs if codec is not _PLAIN),
    )


def _values(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """A function that reads all these attributes; attrgetter makes a tuple only of two or more."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)


def _dump_fields(cls: type, value: object) -> Document:
    shape = _shape(cls)
    document = dict(zip(shape.names, shape.values(value), strict=True))
    for name, convert in shape.dumps:
        document[name] = convert(document[name])
    return document


def _parse_fields(cls: type[Any], document: Document) -> Any:  # noqa: ANN401 - a value of that class
    known = dict(document)
    for name, convert in _shape(cls).parses:
        if name in known:
            known[name] = convert(known[name])
    return cls(**known)


# --------------------------------------------------------------------------- types of fields


class _Codec(NamedTuple):
    """The two ways between the values of one type and what JSON can hold."""

    dump: _Convert
    parse: _Convert


def _same(value: object) -> object:
    return value


_PLAIN = _Codec(_same, _same)


def _dump_instant(value: datetime) -> str:
    if value.tzinfo is None:
        raise ValueError(f"{value} has no time zone")
    return value.astimezone(UTC).isoformat()


def _int_enum(cls: type[IntEnum]) -> _Codec:
    words = {member: member.name.lower() for member in cls}
    return _Codec(words.__getitem__, {word: member for member, word in words.items()}.__getitem__)


def _codec(hint: Any) -> _Codec:  # noqa: ANN401 - type hints have no common type
    if hint in {str, int, float, bool, type(None)}:
        return _PLAIN
    if hint is datetime:
        return _Codec(_dump_instant, datetime.fromisoformat)
    if hint is timedelta:
        return _Codec(lambda value: value // _MICROSECOND, lambda number: timedelta(microseconds=number))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _enum(hint)
    if isinstance(hint, type) and is_dataclass(hint):
        return _Codec(partial(_dump_fields, hint), partial(_parse_fields, hint))
    return _composed(hint)


def _enum(hint: type[Enum]) -> _Codec:
    if issubclass(hint, IntEnum):
        return _int_enum(hint)
    if issubclass(hint, StrEnum):
        return _Codec(str, hint)
    raise TypeError(f"no document form for the enumeration {hint.__name__}")


def _composed(hint: Any) -> _Codec:  # noqa: ANN401 - type hints have no common type
    origin, args = get_origin(hint), get_args(hint)
    if origin in {types.UnionType, Union}:
        return _union([a for a in args if a is not type(None)], optional=type(None) in args)
    if origin is frozenset:
        return _series(_codec(args[0]), frozenset)
    if origin is tuple and len(args) == 2 and args[1] is Ellipsis:  # noqa: PLR2004 - tuple[X, ...]
        return _series(_codec(args[0]), tuple)
    if origin is tuple:
        return _row(tuple(_codec(a) for a in args))
    raise TypeError(f"no document form for {hint}")


def _series(item: _Codec, make: Callable[[Any], Any]) -> _Codec:
    """Any number of values of one type; a set is written in order, so that equal sets look equal."""
    ordered = sorted if make is frozenset else list
    if item is _PLAIN:
        return _Codec(ordered, make)

    def dump_series(values: Any) -> list[Any]:  # noqa: ANN401 - tuple or frozenset
        return ordered(map(item.dump, values))

    return _Codec(dump_series, lambda listed: make(map(item.parse, listed)))


def _row(items: tuple[_Codec, ...]) -> _Codec:
    """A tuple of fixed length, each place with a type of its own."""
    return _Codec(
        lambda row: [item.dump(value) for item, value in zip(items, row, strict=True)],
        lambda row: tuple(item.parse(value) for item, value in zip(items, row, strict=True)),
    )


def _union(members: list[Any], *, optional: bool) -> _Codec:
    if len(members) > 1 and not all(is_dataclass(m) for m in members):
        raise TypeError(f"no document form for a choice of {members}")
    codec = _codec(members[0]) if len(members) == 1 else _choice({m.__name__: m for m in members})
    if not optional or codec is _PLAIN:
        return codec
    return _Codec(
        lambda value: None if value is None else codec.dump(value),
        lambda value: None if value is None else codec.parse(value),
    )


def _choice(members: dict[str, type]) -> _Codec:
    """One of several dataclasses: its name stands beside its fields, as `type`."""

    def parse_member(document: Document) -> object:
        rest = dict(document)
        return _parse_fields(members[rest.pop("type")], rest)

    return _Codec(lambda value: {"type": type(value).__name__, **dump(value)}, parse_member)

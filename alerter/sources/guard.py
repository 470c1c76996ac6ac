"""Which addresses may be connected to: public ones, and what the operator has listed.

The check that counts is made where the socket is opened, because only there the address really connected
to is known: redirects, odd spellings and names that change their answer have walked round every earlier
one. The check of the written address comes first only to give a clear sentence, and because behind a
proxy it is all there is.
"""

from __future__ import annotations

import ipaddress
import socket
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from alerter.errors import AlerterError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aiohappyeyeballs import AddrInfoType
    from yarl import URL

IP = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

PORTS = frozenset({80, 443})
_LAST_PORT = 65_535
_HEX = frozenset("0123456789abcdef")
_NAME = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-_.")
_INWARD = frozenset({"localhost", "local", "internal"})

# `ipaddress.is_global` alone is not enough: Python calls some of these global.
_DENIED = tuple(
    ipaddress.ip_network(n)
    for n in (
        "192.0.0.0/24",  # protocol assignments
        "192.88.99.0/24",  # 6to4 relays
        "168.63.129.16/32",  # a cloud's own service behind a public number
        "64:ff9b::/96",  # NAT64
        "64:ff9b:1::/48",  # NAT64, local
        "2001::/32",  # Teredo
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4
        "3fff::/20",  # documentation
        "fec0::/10",  # site-local
    )
)
_GLOBAL_V6 = ipaddress.ip_network("2000::/3")


def layers(address: IP) -> Iterator[IP]:
    """Yields every IPv4 address wrapped in the address, then itself; a mapped address is only its inside.

    >>> [str(a) for a in layers(ipaddress.ip_address("::ffff:10.0.0.1"))]
    ['10.0.0.1']
    >>> [str(a) for a in layers(ipaddress.ip_address("64:ff9b::7f00:1"))]
    ['127.0.0.1', '64:ff9b::7f00:1']
    """
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            yield address.ipv4_mapped
            return
        if address.sixtofour is not None:
            yield address.sixtofour
        if address.teredo is not None:
            yield from address.teredo
        if address in ipaddress.ip_network("64:ff9b::/96"):
            yield ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    yield address


def is_public(address: IP) -> bool:
    """True if the address, taken by itself, belongs to the public internet.

    >>> is_public(ipaddress.ip_address("192.88.99.1")), is_public(ipaddress.ip_address("8.8.8.8"))
    (False, True)
    """
    if address.version == 6 and address not in _GLOBAL_V6:  # noqa: PLR2004 - the protocol's own number
        return False
    if any(address in network for network in _DENIED):
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def read_door(entry: str) -> Network | tuple[str, int]:
    """What an entry of the operator's list opens: a network, or one port of a host; ValueError for neither.

    >>> read_door("10.1.0.0/16"), read_door("[::1]:8099")
    (IPv4Network('10.1.0.0/16'), ('::1', 8099))
    """
    written = entry.strip().lower()
    try:
        return ipaddress.ip_network(written)
    except ValueError:
        host, _, port = written.rpartition(":")
    name = host.removeprefix("[").removesuffix("]")
    is_host = _literal(name) is not None or _odd(host) is None
    if not is_host or not port.isdecimal() or not 0 < int(port) <= _LAST_PORT:
        raise ValueError(f"{entry!r} is neither host:port nor a network such as 10.1.0.0/16")
    return name, int(port)


@dataclass(slots=True)
class Passage:
    """One request on its way through the guard: what its host was granted, which addresses were refused."""

    listed: bool = False
    refused: list[str] = field(default_factory=list)


# The socket factory is told an address but not for whom; a request's own tasks inherit this.
_passage: ContextVar[Passage | None] = ContextVar("passage", default=None)


class Guard:
    """Decides about addresses: once as they are written, and again as they are connected to."""

    def __init__(self, allow: Sequence[str] = (), proxy: str = "") -> None:
        """Read the operator's list of `host:port` pairs and CIDR networks; AlerterError for other things."""
        self._pairs: set[tuple[str, int]] = set()
        self._networks: list[Network] = []
        self._proxied = bool(proxy)
        for entry in allow:
            self._admit(entry)

    def _admit(self, entry: str) -> None:
        try:
            door = read_door(entry)
        except ValueError as e:
            raise AlerterError(f"fetch.allow: {e}") from None
        if isinstance(door, tuple):
            self._pairs.add(door)
        else:
            self._networks.append(door)

    def enter(self, url: URL) -> Passage:
        """Starts a request to `url`: sockets opened from here on by this task are for it."""
        passage = Passage(listed=(url.raw_host or "", url.port or 0) in self._pairs)
        _passage.set(passage)
        return passage

    def refusal(self, url: URL) -> str | None:
        """Says why the address as written must not be fetched, or None if nothing speaks against it."""
        if url.scheme not in {"http", "https"}:
            return f"only http and https addresses are fetched, not {url.scheme or 'relative'} ones"
        if url.raw_user is not None or url.raw_password is not None:
            return "the address carries a user name or password, which are never sent"
        host, port = url.raw_host or "", url.port or 0
        if (host, port) in self._pairs:
            return None
        address = _literal(host)
        if address is not None:
            return None if self._open(address, port) else f"{address} port {port} is not a public web address"
        return _odd(host) or self._closed(port) or self._inward(host)

    def _closed(self, port: int) -> str | None:
        # A network in the list opens all its ports; whether a name lies in it is known at the socket.
        if port in PORTS or (self._networks and not self._proxied):
            return None
        return f"port {port} is not fetched from; only 80 and 443 are, unless fetch.allow lists host:port"

    def _inward(self, host: str) -> str | None:
        # Without a proxy the socket decides; the proxy, however, would look these names up at home.
        if self._proxied and host.rstrip(".").lower().rpartition(".")[2] in _INWARD:
            return f"{host!r} is a name inside this network, not a public web address"
        return None

    def _open(self, address: IP, port: int) -> bool:
        inside = [*layers(address)]
        if (str(inside[-1]), port) in self._pairs:
            return True
        listed = [any(a in network for network in self._networks) for a in inside]
        return all(listed) or (
            port in PORTS and all(ok or is_public(a) for a, ok in zip(inside, listed, strict=True))
        )

    def open_socket(self, info: AddrInfoType) -> socket.socket:
        """A socket for the address, or PermissionError: the factory the HTTP client opens sockets with."""
        family, kind, protocol, _, where = info
        passage = _passage.get() or Passage()
        if not self._proxied and not passage.listed:
            address = ipaddress.ip_address(str(where[0]).partition("%")[0])
            if not self._open(address, int(where[1])):
                passage.refused.append(f"{address} port {where[1]}")
                raise PermissionError(f"{address} port {where[1]} is not a public web address")
        return socket.socket(family=family, type=kind, proto=protocol)


def _literal(host: str) -> IP | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _odd(host: str) -> str | None:
    """What is wrong with the name; numbers in disguise are `2130706434`, `127.2`, `0177.0.0.2`."""
    name = host.rstrip(".").lower()
    last = name.rpartition(".")[2]
    if not name or ".." in name or name[0] == "." or not _NAME.issuperset(name):
        return f"{host!r} is not a host name"
    if last.isdecimal() or (last.startswith("0x") and set(last[2:]) <= _HEX):
        return f"{host!r} is an odd spelling of a numeric address"
    return None

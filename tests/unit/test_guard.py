"""Which addresses the guard lets pass, however they are written."""

import ipaddress
import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from alerter.errors import AlerterError
from alerter.sources.guard import Guard, is_public

PRIVATE = [
    "127.0.0.1",
    "127.0.0.2",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "192.0.0.8",
    "192.88.99.1",
    "168.63.129.16",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::8.8.8.8",
    "64:ff9b::127.0.0.1",
    "64:ff9b:1::1",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:808:808::1",
    "3fff::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fec0::1",
    "ff02::1",
]
PUBLIC = ["8.8.8.8", "93.184.216.34", "2606:4700::1111", "::ffff:8.8.8.8"]


def connect(guard: Guard, url: str, address: str, port: int) -> None:
    """Opens, and closes, the socket with which `url` would be fetched if it led to `address`."""
    guard.enter(URL(url))
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    where = (address, port, 0, 0) if ":" in address else (address, port)
    guard.open_socket((family, socket.SOCK_STREAM, 6, "", where)).close()


@pytest.mark.parametrize("address", PRIVATE)
def test_a_name_that_leads_to_a_private_address_gets_no_socket(address):
    with pytest.raises(PermissionError, match="not a public web address"):
        connect(Guard(), "http://news.example/", address, 80)


@pytest.mark.parametrize("address", PRIVATE)
def test_a_private_address_is_refused_as_it_is_written(address):
    host = f"[{address}]" if ":" in address else address

    assert Guard().refusal(URL(f"http://{host}/feed")) is not None


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_address_is_let_through(address):
    host = f"[{address}]" if ":" in address else address

    connect(Guard(), "http://news.example/", address, 443)

    assert Guard().refusal(URL(f"https://{host}/feed")) is None


@pytest.mark.parametrize(
    "url",
    [
        "http://2130706434/",
        "http://127.2/",
        "http://0177.0.0.2/",
        "http://0x7f.1/",
        "http://0x7f000001/",
        "http://127.0.0.1./",
        "http://news.example:8080/",
        "http://news.example:22/",
        "http://trusted@127.0.0.2/",
        "https://user:password@news.example/",
        "http://[fe80::1%25eth0]/",
        "http://ex%61mple.com/",
        "http://a..b/",
        "file:///etc/passwd",
        "gopher://127.0.0.2/",
        "data:application/rss+xml,<rss/>",
        "ftp://news.example/",
        "/feed.xml",
        "https:///feed.xml",
    ],
)
def test_tricks_are_refused_before_anything_is_looked_up(url):
    assert Guard().refusal(URL(url)) is not None


@pytest.mark.parametrize(
    "url", ["http://news.example/feed", "https://müncher.example/rss", "https://a_b.example/"]
)
def test_ordinary_addresses_are_not_refused(url):
    assert Guard().refusal(URL(url)) is None


def test_a_listed_host_and_port_opens_exactly_that_door():
    guard = Guard(["127.0.0.1:8099"])

    assert guard.refusal(URL("http://127.0.0.1:8099/feed")) is None
    connect(guard, "http://127.0.0.1:8099/feed", "127.0.0.1", 8099)

    assert guard.refusal(URL("http://127.0.0.1:8098/feed")) is not None
    assert guard.refusal(URL("http://127.0.0.2:8099/feed")) is not None
    with pytest.raises(PermissionError):
        connect(guard, "http://news.example/", "127.0.0.1", 80)


def test_a_listed_name_may_lead_inside_but_other_names_may_not():
    guard = Guard(["intranet.example:8080"])

    assert guard.refusal(URL("http://intranet.example:8080/feed")) is None
    connect(guard, "http://intranet.example:8080/feed", "10.0.0.7", 8080)

    with pytest.raises(PermissionError):
        connect(guard, "http://news.example/", "10.0.0.7", 80)


def test_a_listed_network_opens_its_addresses_at_every_port():
    guard = Guard(["10.1.0.0/16", "fd00::/8"])

    assert guard.refusal(URL("http://10.1.2.3:8080/")) is None
    connect(guard, "http://news.example:8080/", "10.1.2.3", 8080)
    connect(guard, "http://news.example/", "fd00::1", 80)

    with pytest.raises(PermissionError):
        connect(guard, "http://news.example/", "10.2.0.1", 80)
    with pytest.raises(PermissionError):
        connect(guard, "http://news.example:8080/", "8.8.8.8", 8080)


def test_a_listed_translation_prefix_still_hides_no_private_address():
    guard = Guard(["64:ff9b::/96"])

    connect(guard, "http://news.example/", "64:ff9b::8.8.8.8", 80)

    with pytest.raises(PermissionError):
        connect(guard, "http://news.example/", "64:ff9b::127.0.0.1", 80)


def test_behind_a_proxy_sockets_are_the_proxys_but_inner_names_stay_refused():
    guard = Guard(proxy="http://10.0.0.1:3128")

    connect(guard, "http://news.example/", "10.0.0.1", 3128)

    assert guard.refusal(URL("http://news.example/")) is None
    assert guard.refusal(URL("http://localhost/")) is not None
    assert guard.refusal(URL("http://metadata.google.internal/")) is not None
    assert guard.refusal(URL("http://127.0.0.1/")) is not None


@pytest.mark.parametrize(
    "entry",
    [
        "intranet",
        "host:port",
        "10.0.0.0/8:80",
        "10.0.0.1/8",
        "",
        ":80",
        "host:0",
        "host:65536",
        "http://host:80",
        "a host:80",
    ],
)
def test_a_mistake_in_the_list_is_told_to_the_operator(entry):
    with pytest.raises(AlerterError, match=r"fetch\.allow"):
        Guard([entry])


@given(st.ip_addresses(v=4))
def test_wrapping_a_private_address_never_makes_it_public(address):
    wrapped = [
        ipaddress.IPv6Address(int(address) | 0xFFFF << 32),
        ipaddress.IPv6Address(int(address) | 0x64FF9B << 96),
        ipaddress.IPv6Address(0x2002 << 112 | int(address) << 80),
        ipaddress.IPv6Address(int(address)),
    ]
    if is_public(address):
        return
    for disguise in wrapped:
        with pytest.raises(PermissionError):
            connect(Guard(), "http://news.example/", str(disguise), 80)

"""The session through which Apprise's plugins speak HTTP: it keeps connections, limits and a record.

Apprise calls `requests.post`, which opens a session each time and throws the answer away. `install` puts
`RecordingSession` in the place of that session. Outside of a `Call` it is an ordinary session; inside one
every request runs over our own pooled connections, within our limits, and leaves a `Reply` or `Broken`.
"""

# ruff: noqa: ANN401 - what requests hands through to urllib3 has no narrower type

from __future__ import annotations

import http.client
import socket
from typing import TYPE_CHECKING, Any

import requests
import requests.sessions
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    MaxRetryError,
    NameResolutionError,
    NewConnectionError,
    SSLError,
)
from yarl import URL

from alerter.channels.call import CALL, Broken, Call, Failure, Limits, Reply
from alerter.channels.deadline import reader

if TYPE_CHECKING:
    import ssl

    from alerter.channels.deadline import Deadline
    from alerter.sources.guard import Guard

_MAX_ANSWER = 64 * 1024
_PIECE = 8192
_POOLS, _CONNECTIONS = 64, 32
_CLOSED = "the service's host is not a public web address; [fetch] allow can list it"


class BlockedError(NewConnectionError):
    """The guard does not let us connect to any address of the host."""


class Adapter(HTTPAdapter):
    """Pooled connections that share one TLS context."""

    def __init__(self, context: ssl.SSLContext, guard: Guard | None = None) -> None:
        self._context, self._guard = context, guard
        super().__init__(pool_connections=_POOLS, pool_maxsize=_CONNECTIONS)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Build the pools on our context and of our connections, guarded ones if there is a guard."""
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _pools(self._guard)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """Build the pools behind a proxy on our context and of our connections as well."""
        if proxy.lower().startswith("socks"):
            # Its connections would not be ours: nobody could tell how far a request got.
            raise requests.exceptions.ProxyError("a SOCKS proxy is not supported")
        manager = super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)
        manager.pool_classes_by_scheme = _pools(None)
        return manager

    def cert_verify(self, conn: Any, url: str, verify: object, cert: object) -> None:
        """Always verify, against the context; requests would load the authorities again each time."""
        del url, verify, cert
        conn.cert_reqs = "CERT_REQUIRED"


class _Line:
    """What an answer asks of a socket: a file to be read from, here with an end to all reading."""

    def __init__(self, sock: socket.socket, deadline: Deadline) -> None:
        self._sock, self._deadline = sock, deadline

    def makefile(self, *_args: object) -> Any:
        """The file."""
        return reader(self._sock, self._deadline.left)


class _Answer(http.client.HTTPResponse):
    """An answer that must be complete before the call's time is up."""

    def __init__(self, sock: Any, *args: Any, **kwargs: Any) -> None:
        call = CALL.get()
        if call is not None and call.deadline is not None:
            sock = _Line(sock, call.deadline)
        super().__init__(sock, *args, **kwargs)


class _Watched(HTTPConnection):
    """A connection that notes in the call when a request begins to leave, and ends with the call."""

    response_class = _Answer
    guard: Guard | None = None

    def _new_conn(self) -> socket.socket:
        return super()._new_conn() if self.guard is None else _connect(self, self.guard)

    def endheaders(self, *args: Any, **kwargs: Any) -> None:
        """Send what has been collected so far: until here nothing of the request has left."""
        if self.sock is None:
            self.connect()
        call = CALL.get()
        if call is not None:
            call.written = True
        super().endheaders(*args, **kwargs)


def _pools(admission: Guard | None) -> dict[str, Any]:
    class Plain(_Watched):
        guard = admission

    class Secure(_Watched, HTTPSConnection):
        guard = admission

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


def _connect(connection: HTTPConnection, guard: Guard) -> socket.socket:
    """A connection to the first address of the host that the guard allows and that answers."""
    host, port = connection.host, connection.port
    failure: NewConnectionError | ConnectTimeoutError = BlockedError(connection, "no permitted address")
    try:
        found = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as e:
        raise NameResolutionError(host, connection, socket.gaierror(str(e))) from e
    for info in found:
        try:
            sock = guard.open_socket(info)
        except PermissionError:
            continue
        try:
            sock.settimeout(float(connection.timeout or 0) or None)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.connect(info[4])
        except TimeoutError:
            sock.close()
            failure = ConnectTimeoutError(connection, "timed out")
        except OSError as e:
            sock.close()
            failure = NewConnectionError(connection, type(e).__name__)
        else:
            return sock
    raise failure


class Transport:
    """Connections to all HTTP services, through a proxy if one is named, and each request's limits."""

    def __init__(self, context: ssl.SSLContext, guard: Guard, limits: Limits, proxy: str = "") -> None:
        self._open, self._guarded = Adapter(context), Adapter(context, guard)
        self._guard, self._timeouts = guard, (limits.connect, limits.answer)
        self._proxies = {"http": proxy, "https": proxy} if proxy else {}

    def close(self) -> None:
        """Close every connection."""
        self._open.close()
        self._guarded.close()

    def send(self, request: requests.PreparedRequest, call: Call) -> requests.Response:
        """One request within our limits, its end noted in the call; raises what requests would raise."""
        request.headers["Idempotency-Key"] = call.delivery_id
        request.headers["Accept-Encoding"] = "identity"
        call.written = False
        self._admit(request, call)
        adapter = self._guarded if call.guarded else self._open
        try:
            # Not `Session.send`: it reads the body of a redirect to its end even when told not to follow.
            response = adapter.send(
                request, stream=True, timeout=self._timeouts, verify=True, cert=None, proxies=self._proxies
            )
        except (requests.RequestException, HTTPError, OSError, ValueError) as e:
            call.trace.append(broken(e, written=call.written))
            raise
        call.trace.append(self._read(response))
        return response

    def _admit(self, request: requests.PreparedRequest, call: Call) -> None:
        """Let the request begin, or note why it must not, and raise what requests would raise."""
        if call.deadline is not None:
            try:
                call.deadline.left()
            except TimeoutError as e:
                call.trace.append(Broken(Failure.UNSENT, "the service took too long"))
                raise requests.ConnectTimeout from e
        if call.guarded:
            url = _url(request.url or "")
            if url is None or self._guard.refusal(url) is not None:
                call.trace.append(Broken(Failure.NEVER, _CLOSED))
                raise requests.exceptions.InvalidURL(_CLOSED)
            self._guard.enter(url)

    def _read(self, response: requests.Response) -> Reply:
        """The answer, up to our limits of size and time; the plugin sees no more of it than we do."""
        body, cut = bytearray(), False
        try:
            while piece := response.raw.read1(_PIECE):
                body += piece
                if cut := len(body) > _MAX_ANSWER:
                    break
        except (HTTPError, OSError):
            cut = True
        if cut:
            response.close()
        response._content, response._content_consumed = bytes(body), True  # noqa: SLF001 - the only way in
        return Reply(
            response.status_code,
            bytes(body),
            response.headers.get("Content-Type", "").lower(),
            response.headers.get("Retry-After", ""),
            cut,
        )


def _url(written: str) -> URL | None:
    """The address, or None if it is none; one with an impossible port fails only when that is asked for."""
    try:
        url = URL(written)
        usable = url.port is not None
    except ValueError:
        return None
    return url if usable else None


# Why a request never left: by the exception requests raises, and by the reason urllib3 gives inside it;
# the first that fits.
_ENDS: tuple[tuple[type[Exception], type[Exception] | None, Failure, str], ...] = (
    (Exception, BlockedError, Failure.NEVER, _CLOSED),
    (Exception, NameResolutionError, Failure.UNSENT, "the service's name cannot be resolved"),
    (Exception, NewConnectionError, Failure.UNSENT, "the service refuses connections"),
    (requests.ConnectTimeout, None, Failure.UNSENT, "the service could not be reached in time"),
    (requests.exceptions.ProxyError, None, Failure.UNSENT, "the proxy does not let us through"),
    (requests.exceptions.SSLError, SSLError, Failure.UNSENT, "the service's certificate or TLS failed"),
    (requests.ConnectionError, None, Failure.UNSENT, "the connection broke before anything was sent"),
    (ValueError, None, Failure.NEVER, "the service's address cannot be used"),
)


def broken(error: Exception, *, written: bool) -> Broken:
    """How far a request got, from the exception it ended in; the exception's text is never repeated.

    Once it is `written`, no exception can tell whether it arrived.
    """
    if written:
        late = isinstance(error, requests.Timeout)
        why = "no answer in time" if late else "the connection broke"
        return Broken(Failure.LEFT, f"{why}; it may have been sent")
    cause = error.args[0] if error.args else None
    reason = cause.reason if isinstance(cause, MaxRetryError) else None
    for kind, inner, failure, why in _ENDS:
        if isinstance(error, kind) and (inner is None or isinstance(reason, inner)):
            return Broken(failure, why)
    return Broken(Failure.UNSENT, "the service cannot be spoken to")


class RecordingSession(requests.Session):
    """An ordinary session, except inside of a call."""

    def __init__(self) -> None:
        super().__init__()
        if CALL.get() is not None:
            # A .netrc or a stray variable must not change who we are, or where a message goes.
            self.trust_env = False

    def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:
        """Send by the call's own transport, if this is part of one."""
        call = CALL.get()
        if call is None or call.transport is None:
            return super().send(request, **kwargs)
        return call.transport.send(request, call)


def install() -> None:
    """Let `requests.post` and its like use our session; doing it twice is as good as once."""
    requests.sessions.Session = RecordingSession  # type: ignore[misc]

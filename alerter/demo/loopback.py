"""A server of this machine for this machine, that lives as long as a `with` block."""

from __future__ import annotations

import socketserver
import threading
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

HOST = "127.0.0.1"
_SOON = 0.02
"""Seconds after which a server that is asked to stop has noticed."""


class Loopback:
    """Serves on a free port in a thread of its own; `handler` makes what answers one connection."""

    def __init__(self, handler: Callable[..., socketserver.BaseRequestHandler]) -> None:
        """Take a port; connections are answered from entry on."""
        # Not http.server.HTTPServer: it asks a resolver for our name, which may take seconds.
        self._server = socketserver.ThreadingTCPServer((HOST, 0), handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(_SOON,), daemon=True)

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        """The address of its root."""
        return f"http://{HOST}:{self.port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class Web(BaseHTTPRequestHandler):
    """One HTTP request, answered in one piece and not logged."""

    def reply(self, status: HTTPStatus, body: bytes = b"", **headers: str) -> None:
        """Send the whole answer; header names are written with `_` for `-`."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if status is not HTTPStatus.NOT_MODIFIED:
            self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 - the words of http.server
        """Say nothing: what was asked is kept by the server that was asked."""


def bound(handler: Callable[..., socketserver.BaseRequestHandler], owner: object) -> Callable[..., Any]:
    """The handler with the server it works for as its first argument."""
    return partial(handler, owner)

"""An end to every conversation: a service that sends a byte now and then holds nobody beyond it.

The time-out of a socket counts anew with every byte. So everything that reads answers reads through
`reader`, which lowers the time-out before each read to what is left of the whole.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable
    from typing import Self

    from alerter.clock import Clock


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment on the monotonic clock."""

    clock: Clock
    at: float

    @classmethod
    def after(cls, clock: Clock, seconds: float) -> Self:
        """So many seconds from now."""
        return cls(clock, clock.monotonic() + seconds)

    def left(self) -> float:
        """Seconds that are left, more than none; TimeoutError if the time is up."""
        left = self.at - self.clock.monotonic()
        if left <= 0:
            raise TimeoutError("the time for this message is up")
        return left


class _Reading(io.RawIOBase):
    """A socket's own file, each read of which may take no longer than what is left."""

    def __init__(self, sock: socket.socket, left: Callable[[], float]) -> None:
        self._sock, self._left = sock, left
        self._file = sock.makefile("rb", buffering=0)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int | None:  # noqa: ANN401 - any kind of buffer
        left, usual = self._left(), self._sock.gettimeout()
        self._sock.settimeout(left if usual is None else min(left, usual))
        return self._file.readinto(buffer)

    def close(self) -> None:
        self._file.close()
        super().close()


def reader(sock: socket.socket, left: Callable[[], float]) -> io.BufferedReader:
    """A file to read answers from; a read raises TimeoutError once `left` does, or says there is no more."""
    return io.BufferedReader(_Reading(sock, left))

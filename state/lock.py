"""One daemon per database: an exclusive lock on a file beside it, freed by the kernel when we die."""

from __future__ import annotations

import fcntl
import os
from typing import TYPE_CHECKING, Self

from state.errors import StoreBusy, StoreError

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType


class DaemonLock:
    """Holds `<database>.lock` for as long as the process lives; StoreBusy at once if another does.

    A lock of the kernel, not a file with a number in it: nothing is left behind by a kill -9, and nobody
    ever has to unlock by hand.
    """

    def __init__(self, database: Path) -> None:
        """Name the lock file; it is taken on entry."""
        real = database.resolve()  # another name for the same file is the same lock
        self._path = real.with_name(real.name + ".lock")
        self._database = database
        self._fd = -1

    def __enter__(self) -> Self:
        try:
            self._fd = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as e:
            raise StoreError(
                "S104", f"{self._path} cannot be opened ({e.strerror})", "check that the folder exists"
            ) from e
        try:
            fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as e:
            holder = _holder(self._fd)
            os.close(self._fd)
            raise StoreBusy(
                "S101",
                f"another alerter (process {holder}) is running on {self._database}",
                "stop it first, or give this one a database of its own",
            ) from e
        except OSError as e:
            os.close(self._fd)
            raise StoreError(
                "S104",
                f"{self._path} cannot be locked ({e.strerror})",
                "put the database on a disk of this machine: network file systems cannot be trusted with it",
            ) from e
        os.ftruncate(self._fd, 0)
        os.write(self._fd, f"{os.getpid()}\n".encode())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._fd)

    def holder(self) -> str:
        """The process that holds the lock, empty if none does; nothing is written and nothing kept."""
        try:
            fd = os.open(self._path, os.O_RDONLY)
        except OSError:
            return ""
        try:
            fcntl.flock(fd, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return _holder(fd)
        except OSError:
            return ""
        finally:
            os.close(fd)
        return ""


def _holder(fd: int) -> str:
    return os.read(fd, 20).decode("ascii", "replace").strip() or "unknown"

"""Parsing in children that may be killed: a pool kept warm, a deadline for each document, JSON back.

feedparser is quadratic on hostile input and may raise, hang or eat memory. In a child of its own, such a
feed costs seconds of one child and nothing else.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import json
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from alerter.sources import document
from alerter.sources.child import ANSWER, REQUEST
from alerter.sources.document import Document, ParseFailed

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["Document", "Limits", "ParseFailed", "ParserPool"]

_ROOT = Path(__file__).resolve().parents[2]
_BOOT = "import sys; sys.path.insert(0, sys.argv[1]); from alerter.sources.child import main; main()"
# The child gets no variable that could hold a secret; these only say where shared libraries are.
_ENVIRONMENT = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_LARGEST_ANSWER = 64_000_000
_PATIENCE = 3


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may cost."""

    seconds: int = 5
    """Of processor time; on the clock it may take three times as long, on a busy machine."""
    memory: int = 512_000_000
    items: int = 500


class ParserPool:
    """Parses documents in a few warm children; an async context manager that leaves no process behind."""

    def __init__(self, size: int = 2, limits: Limits | None = None, *, recycle: int = 500) -> None:
        """Prepare `size` children, each replaced after `recycle` documents."""
        self._children = [_Child(limits or Limits(), recycle) for _ in range(size)]
        self._idle: asyncio.LifoQueue[_Child] = asyncio.LifoQueue()

    async def __aenter__(self) -> Self:
        """Starts the children, so that the first feed does not wait for them."""
        for child in self._children:
            await child.start()
            self._idle.put_nowait(child)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ends the children and waits until they are gone."""
        for child in self._children:
            await child.close()

    async def parse(self, body: bytes, content_type: str = "", url: str = "") -> Document | ParseFailed:
        """The document as plain values, or why there is none; never raises for anything in the document."""
        child = await self._idle.get()
        try:
            return await child.read(body, content_type, url)
        finally:
            self._idle.put_nowait(child)


class _Child:
    """One seat of the pool: a process, and another one when that is gone."""

    def __init__(self, limits: Limits, recycle: int) -> None:
        self._limits, self._recycle = limits, recycle
        self._process: Process | None = None
        self._read = 0
        self._open = True

    async def start(self) -> Process:
        """The running process, loading its modules while the caller goes on; OSError if there can be none."""
        if self._process is None and self._open:
            limits = [str(n) for n in (self._limits.memory, self._limits.seconds, self._limits.items)]
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-I", "-B", "-c", _BOOT, str(_ROOT), *limits),
                stdin=PIPE,
                stdout=PIPE,
                stderr=DEVNULL,
                env={name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
                start_new_session=True,  # Ctrl-C in a terminal is for the parent to handle
            )
            self._read = 0
        if not self._open:  # perhaps only since: it may have been closed while the process was being made
            await self._end()
        if self._process is None:
            raise ChildProcessError(errno.ECHILD, "the pool is closed")
        return self._process

    async def close(self) -> None:
        """Ends the process for good."""
        self._open = False
        await self._end()

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            if process.returncode is None:
                process.kill()
            await process.wait()

    async def _replace(self) -> None:
        await self._end()
        if self._open:
            with contextlib.suppress(OSError):  # no process to be had now: the next document asks again
                await self.start()

    async def read(self, body: bytes, content_type: str, url: str) -> Document | ParseFailed:
        """The answer for one document; a child that failed, or has read enough, is replaced at once."""
        try:
            process = await self.start()
        except OSError as e:
            return ParseFailed(f"the parser cannot be started: {e.strerror}", "crash")
        healthy = False
        try:
            async with asyncio.timeout(self._limits.seconds * _PATIENCE):
                answer = await _converse(process, body, content_type, url)
            self._read += 1
            healthy = not (isinstance(answer, ParseFailed) and answer.kind == "memory")
        except TimeoutError:
            answer = self._too_slow()
        except (OSError, EOFError, ValueError, KeyError, TypeError):
            answer = self._died(await _fate(process))
        finally:
            if not healthy or self._read >= self._recycle:
                await self._replace()
        return answer

    def _too_slow(self) -> ParseFailed:
        return ParseFailed(f"it takes more than {self._limits.seconds} s to read: refused", "timeout")

    def _died(self, code: int) -> ParseFailed:
        if code == -signal.SIGXCPU:
            return self._too_slow()
        how = f"signal {-code}" if code < 0 else f"exit status {code}"
        return ParseFailed(f"it broke the parser ({how}): refused", "crash")


async def _converse(process: Process, body: bytes, content_type: str, url: str) -> Document | ParseFailed:
    if process.stdin is None or process.stdout is None:
        raise RuntimeError("a child has pipes")
    about = json.dumps({"content_type": content_type, "url": url}).encode()
    process.stdin.writelines([REQUEST.pack(len(about), len(body)), about, body])
    await process.stdin.drain()
    (length,) = ANSWER.unpack(await process.stdout.readexactly(ANSWER.size))
    if length > _LARGEST_ANSWER:
        raise ValueError(f"an answer of {length} bytes")
    return document.load(await process.stdout.readexactly(length))


async def _fate(process: Process) -> int:
    """How a process that has stopped talking ended, or is ended now."""
    try:
        async with asyncio.timeout(1):
            return await process.wait()
    except TimeoutError:
        return -signal.SIGKILL

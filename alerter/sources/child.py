"""The child process that reads strangers' documents: few rights, little memory, and it may be killed.

Over standard input it is told what to read, over standard output it answers; each message begins with its
length. It ends when its parent does. Before the first document it gives up what it will not need: sockets,
files, other processes. What is left to a document that breaks the parser is processor time and memory,
and both are limited.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import re
import resource
import struct
import sys
from typing import TYPE_CHECKING, Any, BinaryIO

from alerter.sources.document import Document, ParseFailed, Unreadable, dump

if TYPE_CHECKING:
    from collections.abc import Callable

    Parse = Callable[[bytes, str, str, int], Document]

REQUEST = struct.Struct(">II")
ANSWER = struct.Struct(">I")

_FILES = 32
_DENIED = ("socket.", "subprocess.", "ctypes.", "shutil.", "urllib.", "http.", "ftplib.", "smtplib.")
_DENIED_OS = re.compile(
    r"os\.(?:chmod|chown|exec|fork|forkpty|kill|killpg|link|mkdir|posix_spawn|putenv|remove|rename|rmdir|spawn"
    r"|startfile|symlink|system|truncate|unsetenv|utime)"
)
_WARM_UP = (
    b'<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><item><title>t &lt;b&gt;</title>'
    b"<pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>"
)


def main() -> None:
    """Answer requests on the pipes until they are closed; arguments: bytes of memory, seconds, items."""
    memory, seconds, max_items = (int(a) for a in sys.argv[-3:])
    requests, answers = _pipes()
    from alerter.sources.feed import parse_document  # noqa: PLC0415 - keeps feedparser out of every other process

    # Whatever is loaded late must be loaded before files may no longer be opened.
    for document in (_WARM_UP, _WARM_UP.replace(b"</item>", b"&nbsp;</item>")):
        parse_document(document, "", "", max_items)
    _confine(memory)
    while request := _receive(requests):
        about, body = request
        _grant(seconds)
        data = dump(_answer(parse_document, body, about, max_items))
        answers.write(ANSWER.pack(len(data)) + data)
        answers.flush()


def _answer(parse: Parse, body: bytes, about: dict[str, Any], max_items: int) -> Document | ParseFailed:
    try:
        return parse(body, about["content_type"], about["url"], max_items)
    except Unreadable as e:
        return e.failure
    except MemoryError:
        return ParseFailed("it takes too much memory to read: refused", "memory")
    except Exception as e:  # noqa: BLE001 - nothing a stranger writes may end the child without an answer
        return ParseFailed(f"it could not be read ({type(e).__name__})", "broken")


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """Both ends, with standard output turned away from the second: no library can print into an answer."""
    pipes = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return pipes


def _receive(requests: BinaryIO) -> tuple[dict[str, Any], bytes] | None:
    lengths = requests.read(REQUEST.size)
    if len(lengths) < REQUEST.size:
        return None
    about, body = (requests.read(n) for n in REQUEST.unpack(lengths))
    return json.loads(about), body


def _grant(seconds: int) -> None:
    """Allow so much processor time from now on; then the kernel ends this process."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = math.ceil(used.ru_utime + used.ru_stime) + seconds
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    if hard == resource.RLIM_INFINITY or soft < hard:
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def _confine(memory: int) -> None:
    """Give up what reading a document does not need, for good."""
    limits = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NOFILE: _FILES,
        resource.RLIMIT_AS: memory,
    }
    for limit, value in limits.items():
        # macOS knows some limits by name only; the parent's deadline and the kill remain.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (value, value))
    sys.addaudithook(_deny)


def _deny(event: str, arguments: tuple[Any, ...]) -> None:
    """Raises PermissionError for everything but loading more of Python's own modules."""
    if event == "open":
        path, mode, flags = arguments
        writes = bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)) if isinstance(flags, int) else True
        if writes or not isinstance(path, str) or not path.endswith((".py", ".pyc")):
            raise PermissionError(f"the parser may not open {path!r} ({mode})")
    elif event.startswith(_DENIED) or _DENIED_OS.fullmatch(event):
        raise PermissionError(f"the parser may not use {event}")

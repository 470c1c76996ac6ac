"""A body read within bounds: counted on the wire, and counted again while it is unpacked.

A few bytes may open to gigabytes, so nothing is ever unpacked beyond what may still be kept.
"""

from __future__ import annotations

import zlib

MAGIC = b"\x1f\x8b"
_GZIP = 16 + zlib.MAX_WBITS
_MEMBERS = 100  # a gzip file may hold several; thousands of empty ones only cost time


class BodyError(Exception):
    """A body cannot be taken; `kind` is `too_large` or `encoding`, the message one clear sentence."""

    def __init__(self, kind: str, message: str) -> None:
        self.kind = kind
        super().__init__(message)


class Body:
    """Collects a body chunk by chunk, never more than it may; opens gzip whether it is labelled or not."""

    def __init__(self, encoding: str, *, wire: int, decoded: int) -> None:
        """Prepare for a body with this Content-Encoding and these limits in bytes."""
        if encoding not in {"", "identity", "gzip", "x-gzip"}:
            raise BodyError(
                "encoding", f"the server packed the feed as {encoding[:40]!r}, which was not asked for"
            )
        self._wire, self._decoded = wire, decoded
        self._seen = self._members = 0
        self._start = b""
        self._parts = bytearray()
        self._gzip: zlib._Decompress | None = None
        self._sniffed = False

    def feed(self, chunk: bytes) -> None:
        """Take the next chunk of the wire; BodyError as soon as a limit is passed."""
        self._seen += len(chunk)
        if self._seen > self._wire:
            raise BodyError("too_large", f"the feed is larger than {_size(self._wire)}")
        if not self._sniffed:
            self._start += chunk
            if len(self._start) < len(MAGIC):
                return
            chunk, self._start, self._sniffed = self._start, b"", True
            # Many servers label wrongly in both directions: the bytes say what they are.
            self._gzip = zlib.decompressobj(_GZIP) if chunk.startswith(MAGIC) else None
        self._take(chunk)

    def _take(self, chunk: bytes) -> None:
        if self._gzip is None:
            self._keep(chunk)
            return
        try:
            self._inflate(self._gzip, chunk)
        except zlib.error:
            raise BodyError("encoding", "the gzip data of the feed are damaged") from None

    def _inflate(self, gzip: zlib._Decompress, chunk: bytes) -> None:
        while chunk:
            if gzip.eof:
                if not chunk.startswith(MAGIC):  # padding after the end: ignored, as gzip itself does
                    return
                gzip = self._gzip = self._next_member()
            self._keep(gzip.decompress(chunk, self._decoded - len(self._parts) + 1))
            chunk = gzip.unused_data if gzip.eof else gzip.unconsumed_tail

    def _next_member(self) -> zlib._Decompress:
        self._members += 1
        if self._members > _MEMBERS:
            raise BodyError("encoding", "the gzip data of the feed are cut into too many pieces")
        return zlib.decompressobj(_GZIP)

    def _keep(self, data: bytes) -> None:
        self._parts += data
        if len(self._parts) > self._decoded:
            raise BodyError("too_large", f"the feed opens to more than {_size(self._decoded)}")

    def finish(self) -> bytes:
        """The whole body; BodyError if its gzip data end too early."""
        if self._gzip is not None and not self._gzip.eof:
            raise BodyError("encoding", "the gzip data of the feed end in the middle")
        return self._start or bytes(self._parts)


def _size(limit: int) -> str:
    return f"{limit / 1_000_000:g} MB"

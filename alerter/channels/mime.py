"""A message as the bytes of one mail: plain ASCII on the wire, one Message-ID, threaded by incident."""

from __future__ import annotations

import re
from email.header import Header
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.policy import compat32
from email.utils import format_datetime, formataddr
from quopri import encodestring
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from email.message import Message as Part

    from alerter.render import Message

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]")
_WIRE = compat32.clone(linesep="\r\n", max_line_length=78)


def compose(
    message: Message, origin: tuple[str, str], recipient: str, delivery_id: str, now: datetime
) -> bytes:
    """The mail, ready to be sent: `origin` is the name and address it comes from.

    Every attempt of a delivery carries the same Message-ID, so that a mailbox can drop a repeat.
    """
    domain = origin[1].rpartition("@")[2]
    mail: Part = _text(message.text, "plain")
    if message.html is not None:
        mail = MIMEMultipart("alternative", boundary=f"=_{_token(delivery_id)}", policy=_WIRE)
        mail.attach(_text(message.text, "plain"))
        mail.attach(_text(message.html, "html"))
    thread = f"<{_token(message.thread)}@{domain}>"
    mail["From"] = formataddr((_one_line(origin[0]), origin[1]), charset="utf-8")
    mail["To"] = recipient
    mail["Subject"] = _subject(message.subject)
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = f"<{_token(delivery_id)}@{domain}>"
    mail["References"] = thread
    if not message.first:
        mail["In-Reply-To"] = thread
    mail["Auto-Submitted"] = "auto-generated"
    return mail.as_bytes(policy=_WIRE)


def _text(text: str, subtype: str) -> MIMENonMultipart:
    """A part in quoted-printable: no line too long, no byte above 127, and still readable in the source."""
    part = MIMENonMultipart("text", subtype, charset="utf-8", policy=_WIRE)
    part["Content-Transfer-Encoding"] = "quoted-printable"
    lines = encodestring(text.encode("utf-8", "replace")).decode("ascii")
    part.set_payload(lines)
    return part


def _subject(subject: str) -> str:
    line = _one_line(subject)
    return line if line.isascii() else Header(line, "utf-8", maxlinelen=76, header_name="Subject").encode()


def _one_line(text: str) -> str:
    """No control ever reaches a header, whoever made the message."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _token(ident: str) -> str:
    return _UNSAFE.sub("-", ident) or "-"

"""A feed's bytes as text, whatever they are declared to be, and made harmless for an XML parser.

What publishers declare is often wrong, so the bytes come first: text that is valid UTF-8 is UTF-8. Only
then is a declaration believed; and when that fails too, each stray byte is read as Windows-1252, so that
one wrong quotation mark costs no accent anywhere else.
"""

from __future__ import annotations

import codecs
import re

from alerter.sources.document import Unreadable

MAX_ATTRIBUTES = 2_000

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ((b"<\x00", "utf-16-le"), (b"\x00<", "utf-16-be"))
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})""")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9._:-]{1,40})", re.IGNORECASE)
# Families of real text encodings. Not in the list: utf-7 (hides markup), punycode and idna (quadratic).
_FAMILIES = re.compile(
    r"(utf-8|ascii|iso8859|iso2022|cp\d|windows|koi8|gb|big5|euc|shift_?jis|johab|mac|tis|hz|ptcp|kz)"
)
# What is meant differs from what is written: as in browsers, the wider encoding is used.
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
}

# A value in quotes may hold `>`; a stray quote opens none. Possessive, so that each character is read once.
_TAG = re.compile(r"""<[A-Za-z](?:[^<>=]++|=(?:\s*+(?:"[^"]*+"|'[^']*+')(?=[\s/>]|\w++=))?+)*+""")
_NUMBERED = re.compile(r"&#([xX][0-9a-fA-F]+|[0-9]+);?")
_ILLEGAL = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_LAST = 0x10FFFF
_SURROGATES = range(0xD800, 0xE000)
_DIGITS = 8


def decode(body: bytes, content_type: str = "") -> tuple[str, str]:
    """The text of a document, and a remark if it was not in the encoding it declares.

    >>> decode("Cancún".encode("latin-1"), "text/xml; charset=utf-8")
    ('Cancún', 'declared as utf-8, but it is not')
    """
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace"), ""
    for start, name in _WIDE:
        if body.startswith(start):
            return body.decode(name, "replace"), ""
    declared = _declared(body, content_type)
    utf8 = _strictly(body, "utf-8")
    if utf8 is not None and (not body.isascii() or not declared.startswith(("iso2022", "hz"))):
        return utf8, ""
    if declared and declared != "utf-8":
        return body.decode(_WIDER.get(declared, declared), "stray-byte"), ""
    remark = "declared as utf-8, but it is not" if declared else "in no declared encoding"
    return body.decode("utf-8", "stray-byte"), remark


def _declared(body: bytes, content_type: str) -> str:
    """The codec that the document names, or the header; empty for none and for those never used."""
    inside, outside = _DECLARED.search(body[:1024]), _CHARSET.search(content_type)
    for name in (outside[1] if outside else "", inside[1].decode("ascii") if inside else ""):
        try:
            codec = codecs.lookup(name).name
        except LookupError:
            continue
        if _FAMILIES.match(codec):
            return codec
    return ""


def _strictly(body: bytes, codec: str) -> str | None:
    try:
        return body.decode(codec)
    except UnicodeDecodeError:
        return None


def _stray_byte(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    # Byte by byte: what follows a stray byte may again be good text.
    byte = error.object[error.start : error.start + 1]
    return byte.decode("cp1252", "replace").replace("\ufffd", ""), error.start + 1


codecs.register_error("stray-byte", _stray_byte)


def screen(text: str) -> None:
    """Refuses what feedparser must never see: entity declarations, and tags with thousands of attributes."""
    if "<!ENTITY" in text or "<!entity" in text:
        raise Unreadable(
            "it declares XML entities, which can read files or grow without end: refused", "refused"
        )
    for tag in _TAG.finditer(text):
        if tag[0].count("=") > MAX_ATTRIBUTES:
            raise Unreadable(f"one of its tags has more than {MAX_ATTRIBUTES} attributes: refused", "refused")


def tidy(text: str) -> str:
    r"""The text without the characters and character references that XML forbids.

    >>> tidy("a\x00b\x1b &#0; &#xFFFFFFFF; &#233;")
    'ab    &#233;'
    """
    text = _ILLEGAL.sub(" ", text.replace("\x00", ""))
    return _NUMBERED.sub(_legal, text) if "&#" in text else text


def _legal(reference: re.Match[str]) -> str:
    digits = reference[1].lower()
    if len(digits) > _DIGITS:
        return ""
    number = int(digits[1:], 16) if digits.startswith("x") else int(digits)
    legal = number in {9, 10, 13} or (number >= ord(" ") and number not in _SURROGATES and number <= _LAST)
    return reference[0] if legal else ""

"""HTML that escapes by itself: text becomes markup in one place only."""

from __future__ import annotations

from html import escape


class Markup(str):
    """Text that is HTML already; only `tag` makes it."""

    __slots__ = ()


def tag(name: str, *children: str, **attributes: str) -> Markup:
    """An element; children that are not Markup are escaped, attributes always, empty ones left out.

    >>> tag("p", "<b>", tag("i", "x"), lang="es", style="")
    '<p lang="es">&lt;b&gt;<i>x</i></p>'
    """
    said = "".join(f' {key}="{escape(value, quote=True)}"' for key, value in attributes.items() if value)
    inner = "".join(c if isinstance(c, Markup) else escape(c, quote=False) for c in children)
    return Markup(f"<{name}{said}>{inner}</{name}>")

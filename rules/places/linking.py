"""Which name lies in which: `X, Y`, `X (Y`, `X in Y`, `Y's X`, 四川汶川."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from rules.model import Scope
from rules.text import is_unspaced

if TYPE_CHECKING:
    from rules.places.atlas import Option
    from rules.places.mentions import Mention

_CONTAINS = re.compile(
    r",\s*|\s*\(|\s*[\uff08\uff0c\u3001\xb7]\s*|\s+-\s+|,?\s+(?:in|en|de|del|da|do|di|dans|im|na|no|em|v|w|we|ve|u|"
    r"в|во|у|на|الى|في|στη|στην|στο)\s+(?:the\s+|la\s+|el\s+|o\s+|l')?(?:\w+\s+(?:of|de|von|di)\s+)?"  # noqa: RUF001
)
_POSSESSIVES = ("'s ", "\u2019s ")
_CONTAINER_FIRST = (",", ", ", ": ", " ")


def link(mentions: list[Mention]) -> None:
    """Note for each mention the one beside it that may contain it."""
    for one, two in pairwise(mentions):
        if one.field is not two.field or one.demonym or two.demonym:
            continue
        gap = one.field.text[one.end : two.start]
        behind = bool(_CONTAINS.fullmatch(gap)) or (gap == " " and two.coded)
        if gap not in _POSSESSIVES and behind and _may_lie_in(one, two):
            one.container, two.content = two, one
        elif _says_container(gap, one) and _may_lie_in(two, one):
            two.container, one.content = one, two


def _says_container(gap: str, outer: Mention) -> bool:
    return gap in _POSSESSIVES or gap in _CONTAINER_FIRST or (gap == "" and is_unspaced(outer.key))


def _may_lie_in(inner: Mention, outer: Mention) -> bool:
    areas = areas_of(outer)
    return bool(areas) and any(lies_in(option, areas) for option in inner.options)


def areas_of(mention: Mention) -> frozenset[int]:
    """The numbers of the areas, not towns, that a mention may mean."""
    return frozenset(option.place for option in mention.options if option.row.scope < Scope.TOWN)


def lies_in(option: Option, areas: frozenset[int]) -> bool:
    """True if the place lies in one of the areas, other than itself."""
    row = option.row
    above = (row.country, row.admin1, row.admin2)
    return any(area in areas and area != option.place for area in above)

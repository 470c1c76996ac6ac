"""What a language says beside the name of a place, and how it inflects one.

A language is a `Grammar`: lists of words, written as the language writes them, one blank between entries;
an entry of several words is written with underscores (`cerca_de`). A word ending in `*` stands for all words
that begin so; one that begins with `-` is an ending of the name itself, one that ends with `-` a prefix. The
lists are compared folded (no case, no accents), so accents cost nothing and help a reader.
"""

from __future__ import annotations

from dataclasses import dataclass, field


def by_name(text: str) -> dict[str, str]:
    """The names of every line `code = name | name`, each with its code.

    >>> by_name("MX.05 = Chiapas | Chis.")
    {'Chiapas': 'MX.05', 'Chis.': 'MX.05'}
    """
    rows = [line.partition(" = ") for line in text.strip().splitlines()]
    return {name: code for code, _, names in rows for name in names.split(" | ")}


def by_word(text: str) -> dict[str, str]:
    """The words of every entry `code word word`, each with its code; entries end at a semicolon or line.

    >>> by_word("DE german germans; KR south_korean")
    {'german': 'DE', 'germans': 'DE', 'south korean': 'KR'}
    """
    rows = [entry.split() for entry in text.strip().replace("\n", ";").split(";")]
    return {word.replace("_", " "): code for code, *words in rows for word in words}


@dataclass(frozen=True, slots=True)
class Grammar:
    """The words of one language that stand beside names of places."""

    language: str
    """ISO 639-1."""
    at: str = ""
    """Before a name: it happened there (en: in, at, near, outside; es: en, cerca_de)."""
    after_at: str = ""
    """After a name, or as its ending: it happened there (hi: में, ja: で, ko: 에서)."""
    of: str = ""
    """Before a name: belongs to it, and tells little (of, de, von)."""
    articles: str = ""
    from_: str = ""
    """Before a name: somebody or something comes from there (from, desde, aus)."""
    after_from: str = ""
    """After a name: the same (ko: 출신, tr: -li is an ending; hi: से)."""
    towards: str = ""
    """Before a name: somebody or something goes there (towards, hacia, nach when it is never `in`)."""
    after_towards: str = ""
    to: str = ""
    """Before a name: towards if a word of `moving` stands within four words before it (to, a, до)."""
    moving: str = ""
    """Verbs and nouns of going, fleeing, deporting, flying; mostly with `*` (flee* fled deport* flight*)."""
    linked: str = ""
    """Between a word of `border` and the other country (with, con, zu, avec)."""
    border: str = ""
    """A border (border frontier frontera* границ*)."""
    likeness: str = ""
    """Before a name: a comparison or memory, not the news (like, as_in, similar_to, since, after_the)."""
    felt: str = ""
    """Before a name, or before its preposition: only felt or heard there (felt felt_as_far_as sentido)."""
    origin: str = ""
    """Nouns that a name of origin belongs to, before or after it (tourists citizen* native* refugee* embassy
    ambassador* consulate* passport* flag national*; es: embajada turista* procedente* originari*)."""
    after_origin: str = ""
    """After a name: it is an origin (born-: `Syrian-born`, `-based company`, hi: के_नागरिक, ko: 인 국적)."""
    offices: str = ""
    """Before a name, perhaps with `of`: part of the name of an organisation (cartel university bank club
    ministry government newspaper hotel treaty agreement award cup)."""
    after_offices: str = ""
    """After a name: the same (Cartel University Times FC Post Airlines Agreement government Embassy)."""
    saying: str = ""
    """Verbs whose subject is a government (warn* said condemn* sanction* urge*), all common forms."""
    acting: str = ""
    """Verbs between two names: the first does it, the second suffers it (attack* bomb* strikes invad*)."""
    titles: str = ""
    """Before the name of a person (mr president minister coach player police_chief general)."""
    after_titles: str = ""
    """After the name of a person (ko: 대통령 씨; ja: さん 氏 大統領; zh: 先生 总统)."""
    place_nouns: str = ""
    """Before a name, perhaps with `of`: a place of this name (city town village district province airport
    municipality neighbourhood)."""
    after_place_nouns: str = ""
    """After a name: the same (County city airport district; tr: ilçesi kenti; hi: शहर जिले; zh: 市 县)."""
    states: str = ""
    """Before or after a name that a state and a town share: the state is meant (state province region oblast
    область провинция)."""
    roads: str = ""
    """Before or after a name: a street, square, station, river, hill, park or building of this name, not the
    place (street avenue calle avenida plaza улица; tr: caddesi; de: endings straße platz as words)."""
    persons: str = ""
    """Before or after a name: it is part of a person's, ship's, storm's or team's name (hurricane storm ship
    vessel team fc club), or a word that only people do. Seldom needed."""
    common: str = ""
    """Ordinary words of this language that are written like a name of a place somewhere, inflected forms too;
    also first and family names of this language that are towns (en: nice reading mobile bath turkey; pl: piła
    most brzeg; de: essen halle tours; es: progreso libertad salto; tr: of batman ordu van)."""
    outlets: str = ""
    """Newspapers, agencies and broadcasters whose names hold a name of a place or a word for one
    (Washington_Post El_Universal Border_Report Le_Monde Reuters)."""
    prefixes: str = ""
    """Letters written together with the name that follows (ar: و ب ل ف ك ال; he: ב ל מ ה ש)."""
    endings: tuple[tuple[str, str], ...] = ()
    """Inflection: (ending as found, ending of the base form), on folded words, e.g. pl ("owie", "ow"),
    ("ie", "a"), ("u", ""). Each is tried; one counts only if the result is a known name."""
    irregular: dict[str, str] = field(default_factory=dict)
    """Inflected forms no ending explains, whole: {"Niemczech": "Niemcy", "Stanach Zjednoczonych": "USA"}."""
    names: dict[str, str] = field(default_factory=dict)
    """Names and abbreviations in use that lists of places lack, with their code: {"EE.UU.": "US",
    "Chis.": "MX.05", "Edomex": "MX.15", "NRW": "DE.07"}; ISO country codes, GeoNames codes for states."""
    demonyms: dict[str, str] = field(default_factory=dict)
    """Adjectives and names of peoples, `*` allowed, with the code of a country or state: {"chiapanec*":
    "MX.05", "polsk*": "PL", "немецк*": "DE"}. The countries most in the news, and home states."""
    lower_demonyms: bool = False
    """The language writes demonyms without a capital."""

"""The words of each language: every list loads, every code is a place, inflected names find their base."""
# ruff: noqa: RUF001 - words of many scripts are the subject

from __future__ import annotations

from dataclasses import fields
from importlib import import_module

import pytest

from alerter.catalog import gazetteer
from rules.places.languages import LANGUAGES, Language, Says, language_of
from rules.text import fold, tokenise

HELPERS = ("_names", "_names_abroad")
"""Modules that only hold more names of the language they begin with."""
NO_LISTS = frozenset({"language"})


def grammar(code):
    return import_module(f"rules.places.languages.{code}").GRAMMAR


def words(text):
    return tuple(token.folded for token in tokenise(text))


def says_something(entry):
    """True if letters are left of an entry; an ending (`-ssa`) may be a vowel sign alone."""
    if entry.startswith("-") and fold(entry[1:]):
        return True
    return bool(words(entry.strip("-*").replace("_", " ")))


def texts(code):
    """The lists of a grammar that are written as text, by name."""
    found = grammar(code)
    values = {f.name: getattr(found, f.name) for f in fields(found) if f.name not in NO_LISTS}
    return {name: value for name, value in values.items() if isinstance(value, str)}


# --------------------------------------------------------------------------- the folder


def test_the_languages_are_what_the_folder_holds(root):
    files = {file.stem for file in (root / "rules/places/languages").glob("*.py")}
    grammars = {name for name in files - {"__init__", "grammar"} if not name.endswith(HELPERS)}

    assert set(LANGUAGES) == grammars
    assert len(LANGUAGES) == len(set(LANGUAGES))
    assert {name.partition("_")[0] for name in files if name.endswith(HELPERS)} <= grammars


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_is_named_as_its_file(code):
    assert grammar(code).language == code
    assert language_of(code).code == code


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_list_parses_into_words(code):
    found = Language(grammar(code))

    assert any(texts(code).values())
    for name, written in texts(code).items():
        assert [entry for entry in written.split() if not says_something(entry)] == [], name
    assert found.says("") == 0


def test_a_word_is_described_once_and_words_of_one_kind_alike():
    english, japanese = language_of("en"), language_of("ja")

    assert english.word("in").says & Says.AT
    assert english.word("in").cased
    assert english.word("comalapa") is english.word("tapachula"), "neither says anything"
    assert japanese.word("東").unspaced
    assert not japanese.word("東").cased


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_can_say_where_it_happened(code):
    assert grammar(code).at or grammar(code).after_at


@pytest.mark.parametrize("code", LANGUAGES)
def test_endings_are_written_as_they_are_compared(code):
    for ending, base in grammar(code).endings:
        assert (fold(ending), fold(base)) == (ending, base)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_codes_of_names_are_places(code):
    unknown = {name: place for name, place in grammar(code).names.items() if gazetteer().get(place) is None}

    assert unknown == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_codes_of_demonyms_are_places(code):
    places = set(grammar(code).demonyms.values())

    assert {place for place in places if gazetteer().get(place) is None} == set()


# --------------------------------------------------------------------------- which language


@pytest.mark.parametrize("code", ["", "xx", "tlh", "EN", "en-US"])
def test_a_language_without_lists_is_read_by_english_ones(code):
    assert language_of(code).code == "en"


@pytest.mark.parametrize(
    ("code", "read_as"),
    [("no", "nb"), ("nn", "nb"), ("iw", "he"), ("in", "id"), ("fil", "tl"), ("sh", "sr"), ("yue", "zh")],
)
def test_another_code_of_a_language_is_the_same_language(code, read_as):
    assert language_of(code) is language_of(code)
    assert language_of(code).code == read_as


# --------------------------------------------------------------------------- inflection


@pytest.mark.parametrize(
    ("code", "written", "name"),
    [
        ("pl", "Łodzi", "Łódź"),
        ("pl", "Warszawie", "Warszawa"),
        ("pl", "Krakowie", "Kraków"),
        ("pl", "Nowym Sączu", "Nowy Sącz"),
        ("pl", "Brukseli", "Bruksela"),
        ("pl", "Gdańskiem", "Gdańsk"),
        ("cs", "Praze", "Praha"),
        ("cs", "Brně", "Brno"),
        ("cs", "Ostravě", "Ostrava"),
        ("cs", "Českých Budějovicích", "České Budějovice"),
        ("cs", "Plzni", "Plzeň"),
        ("sk", "Bratislave", "Bratislava"),
        ("sk", "Košiciach", "Košice"),
        ("sk", "Banskej Bystrici", "Banská Bystrica"),
        ("fi", "Helsingissä", "Helsinki"),
        ("fi", "Tampereella", "Tampere"),
        ("fi", "Turussa", "Turku"),
        ("fi", "Oulusta", "Oulu"),
        ("fi", "Lontooseen", "Lontoo"),
        ("hu", "Budapesten", "Budapest"),
        ("hu", "Debrecenben", "Debrecen"),
        ("hu", "Bécsben", "Bécs"),
        ("hu", "Pécsett", "Pécs"),
        ("hu", "Törökországban", "Törökország"),
        ("et", "Tallinnas", "Tallinn"),
        ("et", "Tartus", "Tartu"),
        ("lt", "Vilniuje", "Vilnius"),
        ("lt", "Kaune", "Kaunas"),
        ("lt", "Klaipėdoje", "Klaipėda"),
        ("lv", "Daugavpilī", "Daugavpils"),
        ("ru", "Москве", "Москва"),
        ("ru", "Твери", "Тверь"),
        ("ru", "Нижнем Новгороде", "Нижний Новгород"),
        ("ru", "Киеве", "Киев"),
        ("ru", "Оренбурге", "Оренбург"),
        ("uk", "Києві", "Київ"),
        ("uk", "Львові", "Львів"),
        ("uk", "Одесі", "Одеса"),
        ("uk", "Харкова", "Харків"),
        ("uk", "Запоріжжі", "Запоріжжя"),
        ("be", "Мінску", "Мінск"),
        ("be", "Гродне", "Гродна"),
        ("sr", "Београду", "Београд"),
        ("sr", "Новом Саду", "Нови Сад"),
        ("sr", "Beogradu", "Beograd"),
        ("hr", "Splitu", "Split"),
        ("hr", "Zagrebu", "Zagreb"),
        ("hr", "Rijeci", "Rijeka"),
        ("bs", "Sarajevu", "Sarajevo"),
        ("sl", "Ljubljani", "Ljubljana"),
        ("sl", "Mariboru", "Maribor"),
        ("el", "Αθήνας", "Αθήνα"),
        ("el", "Πειραιά", "Πειραιάς"),
        ("el", "Βόλο", "Βόλος"),
        ("tr", "Ankarada", "Ankara"),
        ("az", "Bakıda", "Bakı"),
        ("az", "Gəncədə", "Gəncə"),
        ("uz", "Toshkentda", "Toshkent"),
        ("kk", "Алматыда", "Алматы"),
        ("kk", "Астанада", "Астана"),
        ("ka", "თბილისში", "თბილისი"),
        ("ka", "ბათუმში", "ბათუმი"),
        ("hy", "Երևանում", "Երևան"),
        ("hy", "Գյումրիում", "Գյումրի"),
        ("ro", "Bucureștiului", "București"),
        ("sq", "Tiranë", "Tirana"),
        ("sq", "Prishtinës", "Prishtinë"),
        ("ta", "சென்னையில்", "சென்னை"),
        ("ta", "மதுரையில்", "மதுரை"),
        ("te", "హైదరాబాద్‌లో", "హైదరాబాద్"),
        ("mr", "पुण्यात", "पुणे"),
        ("mr", "मुंबईत", "मुंबई"),
        ("ne", "काठमाडौंमा", "काठमाडौं"),
        ("bn", "ঢাকায়", "ঢাকা"),
        ("bn", "চট্টগ্রামে", "চট্টগ্রাম"),
        ("gu", "અમદાવાદમાં", "અમદાવાદ"),
        ("de", "Kölns", "Köln"),
        ("de", "Berlins", "Berlin"),
        ("sv", "Stockholms", "Stockholm"),
        ("nb", "Oslos", "Oslo"),
        ("da", "Københavns", "København"),
        ("mn", "Улаанбаатарт", "Улаанбаатар"),
        ("ku", "Amedê", "Amed"),
        ("hr", "Dubrovniku", "Dubrovnik"),
    ],
)
def test_an_inflected_name_leads_to_its_base(code, written, name):
    found = language_of(code).base_forms(words(written))

    assert " ".join(words(name)) in found
    assert " ".join(words(written)) not in found


def test_what_no_ending_explains_is_listed_whole():
    assert language_of("ru").base_forms(words("Орле"))[0] == fold("Орел")
    assert language_of("ru").base_forms(words("Набережных Челнах"))[0] == "набережные челны"


def test_no_ending_leaves_a_stem_of_a_letter_or_two():
    assert all(len(form) >= 3 for form in language_of("pl").base_forms(words("Rowie")))


@pytest.mark.parametrize(
    ("code", "written", "name", "says"),
    [
        ("ar", "ببغداد", "بغداد", Says.AT),
        ("ar", "بالقاهرة", "القاهرة", Says.AT),
        ("ar", "وبغداد", "بغداد", Says.NOTHING),
        ("ar", "للقدس", "قدس", Says.TO),
        ("he", "בירושלים", "ירושלים", Says.AT),
        ("he", "ובחיפה", "חיפה", Says.NOTHING),
        ("am", "በአዲስ", "አዲስ", Says.AT),
    ],
)
def test_letters_before_a_name_come_off_and_say_what_they_mean(code, written, name, says):
    assert (fold(name), int(says)) in language_of(code).without_prefix(fold(written))


@pytest.mark.parametrize(
    ("code", "written", "says"),
    [
        ("fi", "Helsingissä", Says.AFTER_AT),
        ("fi", "Oulusta", Says.AFTER_FROM),
        ("fi", "Turkuun", Says.AFTER_TOWARDS),
        ("hu", "Debrecenben", Says.AFTER_AT),
        ("hu", "Budapestről", Says.AFTER_FROM),
        ("ka", "თბილისში", Says.AFTER_AT),
        ("ta", "சென்னையில்", Says.AFTER_AT),
        ("bn", "ঢাকায়", Says.AFTER_AT),
    ],
)
def test_an_ending_says_in_from_or_to(code, written, says):
    assert language_of(code).ending_says(fold(written)) == int(says)


@pytest.mark.parametrize(
    ("code", "word", "place"),
    [
        ("es", "chiapanecas", "MX.05"),
        ("en", "texan", "US.TX"),
        ("de", "bayerische", "DE.02"),
        ("it", "siciliana", "IT.15"),
        ("pl", "polskiego", "PL"),
        ("ru", "немецкого", "DE"),
        ("en", "london", ""),
    ],
)
def test_a_demonym_names_a_country_or_state(code, word, place):
    assert language_of(code).demonym(fold(word)) == place


@pytest.mark.parametrize("tag", ["es", "ES", "es-MX", "es_MX", "es-419"])
def test_a_tag_with_a_country_names_its_language(tag):
    assert language_of(tag).code == "es"

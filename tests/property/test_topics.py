"""Laws of reading: any text is read, and every quotation is exact."""

import string

from hypothesis import example, given, settings
from hypothesis import strategies as st

from alerter.catalog.lexicon_ import document, lexicon
from rules.language import detect
from rules.model import Severity
from rules.phrases import Phrases, spellings
from rules.text import tokenise

LANGUAGES = st.sampled_from(["", "xx", *sorted(lexicon().languages)])


def _plain(term):
    return " ".join(spellings(term)[0].replace("*", "").replace("..", " ").split())


WORDS = sorted(
    {
        _plain(term)
        for tables in document()["languages"].values()
        for table in ("kinds", "weak")
        for terms in tables[table].values()
        for term in terms
    }
    | {
        "dead",
        "killed",
        "12",
        "1,200",
        "6.1",
        "heridos",
        "no",
        ",",
        ". ",
        "a day after",
        "anniversary of",
        "que",
    }
)
HEADLINES = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
TEXTS = st.text(max_size=200) | HEADLINES


@given(title=TEXTS, summary=TEXTS, language=LANGUAGES)
@example(title="\ud800 12 dead", summary="1:2,3.4 5%", language="en")
@example(title="٣ قتلى", summary="１２人死亡", language="")
@settings(max_examples=300)
def test_any_text_is_read_and_every_span_quotes_it_exactly(title, summary, language):
    reading = lexicon().read(title, summary, language)

    for span in reading.spans:
        text = {"title": title, "summary": summary}[span.field]
        assert span.text
        assert text[span.start : span.end] == span.text


@given(title=TEXTS, summary=TEXTS, language=LANGUAGES)
def test_what_is_not_news_is_not_grave_and_says_why(title, summary, language):
    reading = lexicon().read(title, summary, language)

    assert reading.news == (not reading.context)
    if not reading.news:
        assert reading.severity is Severity.INFO
    assert bool(reading.kinds) == bool(reading.topics)
    assert set(reading.kinds) <= lexicon().kinds


@given(title=TEXTS, summary=TEXTS, language=LANGUAGES)
def test_the_same_words_always_mean_the_same(title, summary, language):
    assert lexicon().read(title, summary, language) == lexicon().read(title, summary, language)


@given(title=HEADLINES, language=LANGUAGES)
def test_capitals_change_nothing_that_is_counted(title, language):
    shouted = title.upper()
    if shouted.lower() != title.lower():
        return
    loud, quiet = lexicon().read(shouted, "", language), lexicon().read(title.lower(), "", language)

    assert (loud.kinds, loud.severity, loud.figures, loud.context) == (
        quiet.kinds,
        quiet.severity,
        quiet.figures,
        quiet.context,
    )


@given(text=TEXTS, hint=st.text(max_size=8))
def test_a_language_is_a_short_code_or_nothing(text, hint):
    language = detect(text, hint)

    assert language == "" or (2 <= len(language) <= 3 and set(language) <= set(string.ascii_lowercase))


@given(words=st.lists(st.sampled_from(["a1", "b2", "c3"]), min_size=1, max_size=30))
def test_a_term_is_found_wherever_its_words_stand_in_a_row(words):
    tokens = tokenise(" ".join(words))
    found = {(hit.first, hit.last) for hit in Phrases([("a1 b2", "row"), ("c3", "one")]).find(tokens)}

    rows = {(at, at + 1) for at in range(len(words) - 1) if words[at : at + 2] == ["a1", "b2"]}
    assert found == rows | {(at, at) for at, word in enumerate(words) if word == "c3"}


@given(text=st.text(alphabet="ab c.,", max_size=60))
def test_the_work_grows_with_the_text_and_no_faster(text):
    """Twice the text, at a sentence's distance, has exactly twice the hits."""
    phrases = Phrases([("a", 1), ("a .. b", 2), ("ab c", 3), ("b .. c .. a", 4)])

    once, twice = phrases.find(tokenise(text)), phrases.find(tokenise(f"{text}\n{text}"))
    assert len(twice) == 2 * len(once)

"""Looking words up gives what reading the text from left to right would give."""

from hypothesis import given
from hypothesis import strategies as st

from rules.expression import Found, Lacking, TermError, Words, find, term
from rules.model import Expression, Reason
from rules.text import tokenise

words = st.sampled_from(["grupo", "grupos", "armado", "arma", "ARMADO", "año", "2"])
texts = st.lists(words, max_size=12).map(" ".join)
phrases = st.tuples(st.lists(words, min_size=1, max_size=3).map(" ".join), st.booleans())


def read_through(text, tokens, *, prefix):
    """The same question, asked slowly."""
    folded = [t.folded for t in tokenise(text)]
    for start in range(len(folded) - len(tokens) + 1):
        row = folded[start : start + len(tokens)]
        last = row[-1].startswith(tokens[-1]) if prefix else row[-1] == tokens[-1]
        if row[:-1] == list(tokens[:-1]) and last:
            return start
    return None


@given(texts, phrases)
def test_a_term_is_found_where_reading_through_finds_it(text, phrase):
    written, star = phrase
    try:
        wanted = term(written + "*" * star)
    except TermError:
        return
    start = read_through(text, wanted.tokens, prefix=wanted.prefix)
    said = Words([text]).first(wanted)
    if start is None:
        assert said is None
    else:
        tokens = tokenise(text)
        assert said == text[tokens[start].start : tokens[start + len(wanted.tokens) - 1].end]


@given(st.text(max_size=80), st.text(max_size=20))
def test_any_text_may_be_searched_for_any_term(text, written):
    try:
        wanted = term(written)
    except TermError:
        return
    assert isinstance(find(wanted, Words([text])), Found | Lacking)


@given(texts, st.lists(words.map(term), min_size=1, max_size=3).map(tuple))
def test_what_any_finds_none_forbids(text, terms):
    story = Words([text])
    allowed, forbidden = find(Expression(any=terms), story), find(Expression(none=terms), story)
    assert isinstance(allowed, Found) == (
        isinstance(forbidden, Lacking) and forbidden.reason is Reason.EXCLUDED_WORD
    )

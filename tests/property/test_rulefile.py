"""Whatever somebody writes into a rules file, the answer is a book or problems, never a crash."""

from hypothesis import given
from hypothesis import strategies as st

from rules.model import Rulebook
from rules.rulefile import load

GOOD = """\
version: 1
lists:
  armed: {es: [balacera, "grupo armado"], en: [gunmen]}
people:
  - id: ana
    name: Ana Ruiz
    groups: [latam]
    email: [ana@example.org]
    rules:
      - what: {any: [list:armed, {all: [bloqueo*, {any: [road]}]}], none: [film], languages: [es]}
feeds:
  - {url: "https://example.org/rss", language: es, every: 10m}
rules:
  - name: Armed
    what: {topics: [violence]}
    severity: {start: medium, minimum: low}
    who: {people: [ana], groups: [latam]}
    send: {high: [email]}
"""


class NoWorld:
    """A gazetteer without places."""

    def get(self, code):  # noqa: ARG002 - knows none
        return None

    def find(self, name, within=""):  # noqa: ARG002 - knows none
        return ()

    def nearest_names(self, name, limit=3):  # noqa: ARG002 - knows none
        return ()


def judge(text):
    """Read a file and check what is promised of any answer."""
    book, problems = load(text, "rules.yaml", NoWorld())
    lines = text.count("\n") + 2
    assert all(0 < p.line <= lines and p.column > 0 and p.code and p.message for p in problems)
    assert list(problems) == sorted(problems, key=lambda p: (p.line, p.column))
    if any(not p.warning for p in problems):
        assert book == Rulebook()
    return book, problems


def test_the_good_file_is_good():
    book, problems = judge(GOOD)
    assert problems == ()
    assert len(book.rules) == 2


@given(st.text(max_size=200))
def test_any_text(text):
    judge(text)


@given(st.text("{}[]:,-&*!|>'\"# \n\tab1", max_size=60).map("version: 1\nrules: ".__add__))
def test_any_text_that_looks_like_yaml(text):
    judge(text)


@given(st.data())
def test_a_good_file_with_a_piece_cut_out_doubled_or_replaced(data):
    start = data.draw(st.integers(0, len(GOOD)))
    end = data.draw(st.integers(start, min(len(GOOD), start + 40)))
    piece = GOOD[start:end]
    other = data.draw(st.sampled_from(["", piece * 2, "{}", "[]", "~", "&a", "*a", "- ", ": ", "\n", "'"]))
    judge(GOOD[:start] + other + GOOD[end:])


scalars = st.none() | st.booleans() | st.integers(-5, 2000) | st.text("ab*:#é1 ", max_size=6)
keys = st.sampled_from(
    """id name groups email sms slack url rules
    where what severity who send mode any all none topics languages
    place near km role people language timezone country admin1 kind every start minimum high
    """.split()  # noqa: SIM905 - words
)
trees = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["lists", "people", "feeds", "rules"]), trees, min_size=1))
def test_any_tree_of_known_keys(tree):
    judge("version: 1\n" + "".join(f"{key}: {_flow(value)}\n" for key, value in tree.items()))


def _flow(value):
    """A tree in the flow form of YAML."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{k}: {_flow(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return "~" if value is None else "'" + str(value).replace("'", "''") + "'"

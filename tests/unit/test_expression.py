"""Words a rule asks for, and where they are found."""

import pytest

from rules.expression import Found, Lacking, TermError, Words, find, term
from rules.model import Expression, Reason


def said(*texts):
    return Words(texts)


def any_of(*written):
    return Expression(any=tuple(map(term, written)))


@pytest.mark.parametrize(
    ("written", "headline", "found"),
    [
        pytest.param("balacera", "BALACERA en Comitán", "BALACERA", id="case is ignored"),
        pytest.param("pelicula", "Una película", "película", id="accents in the text are ignored"),
        pytest.param("película", "UNA PELICULA", "PELICULA", id="accents in the rule are ignored"),
        pytest.param(
            "grupo armado", "Un grupo  armado huye", "grupo  armado", id="a phrase may be spaced oddly"
        ),
        pytest.param(
            "grupo armado", 'Un grupo "armado" huye', 'grupo "armado', id="signs do not part a phrase"
        ),
        pytest.param("bloqueo*", "Los bloqueos siguen", "bloqueos", id="a star allows endings"),
        pytest.param("bloqueo*", "El bloqueo sigue", "bloqueo", id="a star allows no ending too"),
        pytest.param("grupos arma*", "grupos armados", "grupos armados", id="a phrase may end in a star"),
        pytest.param("枪击", "昨晚发生枪击事件", "枪击", id="scripts without spaces"),
        pytest.param("обстріл", "Нічний обстріл Харкова", "обстріл", id="Cyrillic"),
        pytest.param("211", "Bloqueo en la 211", "211", id="a number"),
    ],
)
def test_a_term_is_found(written, headline, found):
    assert find(term(written), said(headline)) == Found((found,))


@pytest.mark.parametrize(
    ("written", "headline"),
    [
        pytest.param("arma", "Un grupo armado", id="part of a word"),
        pytest.param("grupo armado", "Un armado grupo", id="another order"),
        pytest.param("grupo armado", "Un grupo muy armado", id="a word between"),
        pytest.param("grupo armado", "Un grupo", id="the text ends early"),
        pytest.param("bloqueo*", "El desbloqueo", id="a star allows no beginnings"),
        pytest.param("grup armado", "Un grupo armado", id="no star, no ending"),
    ],
)
def test_a_term_is_not_found(written, headline):
    assert find(term(written), said(headline)) == Lacking(Reason.NO_WORD, f"{written!r} is not said")


def test_a_phrase_does_not_reach_from_the_title_into_the_summary():
    assert isinstance(find(term("grupo armado"), said("Huye un grupo", "Armado con rifles")), Lacking)


def test_the_words_found_are_the_first_of_each_term_in_the_order_of_the_rule():
    story = said("Armed clash: enfrentamiento armado", "El enfrentamiento sigue")
    assert find(any_of("enfrentamiento", "balacera", "armed clash"), story) == Found(
        ("enfrentamiento", "Armed clash")
    )


def test_groups_nest():
    blocked_road = Expression(all=(term("bloqueo*"), any_of("carretera", "road")))
    assert find(blocked_road, said("Bloqueo en carretera 211")) == Found(("Bloqueo", "carretera"))
    assert find(blocked_road, said("Bloqueo de la cuenta")) == Lacking(
        Reason.NO_WORD, "none of 'carretera', 'road' is said"
    )


def test_none_blocks_and_says_by_which_word():
    no_drill = Expression(any=(term("balacera"),), none=(term("simulacro"),))
    assert find(no_drill, said("Simulacro de balacera")) == Lacking(
        Reason.EXCLUDED_WORD, "'Simulacro' is said"
    )
    assert find(no_drill, said("Balacera en escuela")) == Found(("Balacera",))


def test_none_alone_asks_for_no_word():
    assert find(Expression(none=(term("simulacro"),)), said("Sismo en Oaxaca")) == Found()


def test_a_long_list_is_not_repeated_in_full():
    nothing = find(any_of("uno", "dos", "tres", "cuatro", "cinco"), said("Sismo"))
    assert nothing == Lacking(Reason.NO_WORD, "none of 'uno', 'dos', 'tres' and 2 more is said")


@pytest.mark.parametrize(
    ("written", "complaint"),
    [
        pytest.param("!!", "no letter", id="folds to nothing"),
        pytest.param("*", "no letter", id="a star alone"),
        pytest.param("blo*queo", "only at the end", id="a star inside"),
        pytest.param("blo**", "only at the end", id="two stars"),
        pytest.param("blo*", "at least 4 letters", id="a star after three letters"),
        pytest.param("grupo arm*", "at least 4 letters", id="a star after a short last word"),
        pytest.param("枪击事件*", "at least 4 letters", id="a star in a script without spaces"),
        pytest.param("bloqueo *", "must follow a letter", id="a star after a space"),
        pytest.param("x" * 513, "at most 512", id="too long"),
    ],
)
def test_a_term_that_cannot_be_looked_for_is_refused(written, complaint):
    with pytest.raises(TermError, match=complaint):
        term(written)

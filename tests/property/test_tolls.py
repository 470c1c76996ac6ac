"""Laws of tolls: the order of what is said changes nothing, nor do ages, in any language."""
# ruff: noqa: RUF001 - words of many scripts

from hypothesis import given
from hypothesis import strategies as st

from alerter.catalog.lexicon_ import lexicon
from rules.model import Figures

SAID = {
    "ar": ("{} قتيلا", "{} جريحا", "{} عاما"),
    "de": ("{} Tote", "{} Verletzte", "{} Jahre alt"),
    "en": ("{} dead", "{} hurt", "aged {}"),
    "es": ("{} muertos", "{} heridos", "de {} años"),
    "fa": ("{} کشته", "{} زخمی", "{} ساله"),
    "fr": ("{} morts", "{} blessés", "{} ans"),
    "hi": ("{} की मौत", "{} घायल", "{} वर्षीय"),
    "id": ("{} tewas", "{} luka", "berusia {}"),
    "it": ("{} morti", "{} feriti", "di {} anni"),
    "ja": ("{}人死亡", "{}人けが", "{}歳"),
    "ko": ("{}명 사망", "{}명 부상", "{}세"),
    "nl": ("{} doden", "{} gewonden", "{} jaar"),
    "pl": ("{} zabitych", "{} rannych", "{} lat"),
    "pt": ("{} mortos", "{} feridos", "de {} anos"),
    "ru": ("{} погибших", "{} раненых", "{} лет"),
    "tr": ("{} ölü", "{} yaralı", "{} yaşında"),
    "uk": ("{} загиблих", "{} поранених", "{} років"),
    "zh": ("{}人死亡", "{}人受伤", "{}岁"),
}
LANGUAGES = st.sampled_from(sorted(SAID))
COUNTS = st.integers(2, 999)


def test_every_language_of_the_lexicon_is_here():
    assert set(SAID) == lexicon().languages


@given(language=LANGUAGES, dead=COUNTS, hurt=COUNTS, swapped=st.booleans())
def test_the_order_of_the_dead_and_the_hurt_does_not_matter(language, dead, hurt, swapped):
    clauses = [SAID[language][0].format(dead), SAID[language][1].format(hurt)]
    title = ", ".join(reversed(clauses) if swapped else clauses)

    assert lexicon().read(title, "", language).figures == Figures(dead, hurt)


@given(language=LANGUAGES, dead=COUNTS, age=st.integers(1, 99), form=st.sampled_from(["bare", "brackets"]))
def test_an_age_is_no_toll_and_hides_none(language, dead, age, form):
    said = f"({age})" if form == "brackets" else SAID[language][2].format(age)
    title = f"{SAID[language][0].format(dead)}; {said}"

    assert lexicon().read(title, "", language).figures == Figures(dead)
    assert lexicon().read(said, SAID[language][0].format(dead), language).figures == Figures(dead)


@given(language=LANGUAGES, dead=COUNTS, other=LANGUAGES)
def test_one_toll_is_the_same_in_every_language(language, dead, other):
    tolls = [lexicon().read(SAID[name][0].format(dead), "", name).figures for name in (language, other)]

    assert tolls[0] == tolls[1]

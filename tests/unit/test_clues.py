"""What the words beside a name say, one headline for each clue in three languages or more."""

from __future__ import annotations

import pytest

from alerter.catalog import gazetteer
from rules.model import Home
from rules.places.atlas import Atlas
from rules.places.clues import Clue, clue_of
from rules.places.custom import Customs
from rules.places.mentions import cut, scan
from rules.places.resolver import Resolver

ATLAS = Atlas(gazetteer(), Customs())
RESOLVER = Resolver(gazetteer())
HEADLINES = {
    Clue.LOCATED: [
        ("en", "Fire in Nairobi", "Nairobi"),
        ("es", "Incendio en Nairobi", "Nairobi"),
        ("de", "Feuer in Nairobi", "Nairobi"),
        ("ru", "Пожар в Найроби", "Найроби"),
        ("fr", "Tours : une explosion", "Tours"),
    ],
    Clue.BARE: [
        ("en", "Nairobi fire kills two", "Nairobi"),
        ("es", "Nairobi amanece inundada", "Nairobi"),
        ("de", "Nairobi trauert um die Opfer", "Nairobi"),
        ("it", "Nairobi sommersa", "Nairobi"),
    ],
    Clue.FELT: [
        ("en", "Earthquake felt in Nairobi", "Nairobi"),
        ("es", "Sismo sentido en Nairobi", "Nairobi"),
        ("fr", "Séisme ressenti à Nairobi", "Nairobi"),
    ],
    Clue.BORDER: [
        ("en", "Clashes at the border with Kenya", "Kenya"),
        ("es", "Tensión en la frontera con Kenia", "Kenia"),
        ("fr", "Affrontements à la frontière avec le Kenya", "Kenya"),
        ("de", "Gefecht an der Grenze zu Kenia", "Kenia"),
    ],
    Clue.FROM: [
        ("en", "Smoke drifts from Kenya", "Kenya"),
        ("es", "Llegan enfermos desde Kenia", "Kenia"),
        ("fi", "Savua Keniasta", "Keniasta"),
    ],
    Clue.TOWARDS: [
        ("en", "The lorry headed towards Kenya", "Kenya"),
        ("es", "Viajan rumbo a Kenia", "Kenia"),
        ("de", "Konvoi auf dem Weg nach Kenia", "Kenia"),
    ],
    Clue.LIKENESS: [
        ("en", "Attack like in Nairobi", "Nairobi"),
        ("es", "Un ataque como en Nairobi", "Nairobi"),
        ("de", "Ein Anschlag wie in Nairobi", "Nairobi"),
        ("en", "In Paris in 2015", "Paris"),
        ("fr", "À Paris en 2015", "Paris"),
        ("it", "A Parigi nel 2015", "Parigi"),
    ],
    Clue.ORIGIN: [
        ("en", "Kenya-born man arrested", "Kenya"),
        ("en", "Refugees of Kenya protest", "Kenya"),
        ("es", "Refugiados de Kenia protestan", "Kenia"),
        ("de", "Flüchtlinge aus Kenia protestieren", "Kenia"),
    ],
    Clue.OFFICE: [
        ("en", "University of Nairobi closed", "Nairobi"),
        ("es", "Cierra la Universidad de Nairobi", "Nairobi"),
        ("fr", "Université de Nairobi fermée", "Nairobi"),
    ],
    Clue.SPEAKS: [
        ("en", "Nairobi condemns the attack in Mogadishu", "Nairobi"),
        ("es", "Nairobi condena el ataque en Mogadiscio", "Nairobi"),
        ("fr", "Nairobi condamne l'attaque à Mogadiscio", "Nairobi"),
    ],
    Clue.ROAD: [
        ("en", "Nairobi Street closed", "Nairobi"),
        ("es", "Choque en la calle Nairobi", "Nairobi"),
        ("fr", "Accident rue Nairobi", "Nairobi"),
    ],
    Clue.PERSON: [
        ("en", "Mr Lincoln was not hurt", "Lincoln"),
        ("es", "El señor Lincoln no habló", "Lincoln"),
        ("fr", "Monsieur Lincoln n'a pas parlé", "Lincoln"),
        ("de", "Herr Lincoln schweigt", "Lincoln"),
    ],
    Clue.OUTLET: [
        ("en", "Border Report Texas", "Texas"),
        ("es", "El Universal Puebla", "Puebla"),
        ("fr", "Le Monde Afrique", "Afrique"),
        ("it", "Il Messaggero Roma", "Roma"),
    ],
}
ONE_EACH = [(clue, *headline) for clue, headlines in HEADLINES.items() for headline in headlines]


def clue(language, headline, name, field="title"):
    """What the words beside the name say."""
    names = ATLAS.names(language)
    [mention] = [m for m in scan(cut(field, headline, names.language), names, ATLAS) if m.text == name]
    return clue_of(mention, names.language)[0]


def test_every_clue_that_stands_beside_a_name_has_headlines_in_three_languages():
    told = {clue: {language for language, *_ in headlines} for clue, headlines in HEADLINES.items()}

    assert set(told) == set(Clue) - {Clue.ACTS}, "who acts is known only once both names are"
    assert all(len(languages) >= 3 for languages in told.values())


@pytest.mark.parametrize(("said", "language", "headline", "name"), ONE_EACH)
def test_the_words_beside_a_name_say_why_it_is_named(said, language, headline, name):
    assert clue(language, headline, name) is said


@pytest.mark.parametrize(
    ("language", "headline", "actor"),
    [
        ("en", "Kenya attacks Somalia", "Kenya"),
        ("es", "Kenia ataca Somalia", "Kenia"),
        ("fr", "Le Kenya attaque la Somalie", "Kenya"),
        ("de", "Kenia greift Somalia an", "Kenia"),
    ],
)
def test_the_first_of_two_names_acts_if_a_verb_of_attack_stands_between(language, headline, actor):
    names = RESOLVER.resolve(headline, "", Home(), language).names

    assert [name.span.text for name in names if name.clue == Clue.ACTS] == [actor]


def test_a_capital_in_which_somebody_speaks_locates_in_a_title_only():
    assert clue("en", "The ministry in Berlin was silent", "Berlin", "title") is Clue.LOCATED
    assert clue("en", "The ministry in Berlin was silent", "Berlin", "summary") is Clue.SPEAKS


def test_words_beyond_a_comma_say_nothing():
    assert clue("en", "In the morning, Nairobi", "Nairobi") is Clue.BARE
    assert clue("en", "Felt in the north, Nairobi", "Nairobi") is Clue.BARE

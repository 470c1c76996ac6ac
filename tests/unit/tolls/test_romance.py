"""Tolls as editors of Spanish, French, Portuguese and Italian papers write them, and what is no toll."""

import pytest

from tests.unit.tolls.said import said

SPANISH = [
    ("Muere la octava víctima de la explosión en Dnipró", 8, None),
    ("Tercer muerto por el accidente de autobús", 3, None),
    ("Fallece otro herido en la explosión de Tultepec", "+1", None),
    ("Hallan dos cuerpos más en el ferry hundido", "+2", None),
    ("Se eleva con otro fallecido, elevando a 12 la cifra", 12, None),
    ("Suben a siete los muertos tras hallarse otros dos cadáveres", 7, None),
    ("Media docena de muertos en incendio de mercado", 6, None),
    ("Decenas de muertos por deslave", "~20", None),
    ("Temen hasta 40 muertos en volcadura", "~40", None),
    ("Hieren a hombre de 54 años en Tijuana", None, 1),
    ("Dos jóvenes (19 y 23) heridos en balacera", None, 2),
    ("Muere joven (23) en ataque armado", 1, None),
    ("Naufragio deja tres muertos y 20 personas desaparecidas", 3, None),
    ("Aterrizaje de emergencia: los 46 pasajeros, ilesos; sin heridos", None, None),
    ("Siete muertos en incendio, entre ellos dos niños", 7, None),
    ("El día anterior, un incendio dejó seis muertos", None, None),
    ("Dos muertos en el peor incendio desde 2010, cuando murieron 43", 2, None),
    ("El número de heridos asciende a 30", None, 30),
    ("Atentado deja 30 muertos o heridos", None, 30),
    ("Sube a nueve la cifra de muertos", 9, None),
]
FRENCH = [
    ("Explosion à Dnipro : une huitième victime succombe à ses blessures", 8, None),
    ("Accident de bus : deuxième décès", 2, None),
    ("Un autre ouvrier meurt après l'incendie", "+1", None),
    ("Deux autres corps retrouvés dans le ferry", "+2", None),
    ("Le bilan passe à sept morts, deux nouveaux corps retrouvés", 7, None),
    ("Incendie : une demi-douzaine de morts", 6, None),
    ("Des dizaines de morts dans un glissement de terrain", "~20", None),
    ("Jusqu'à 40 morts redoutés", "~40", None),
    ("Un homme de 54 ans tué à Marseille", 1, None),
    ("Un jeune homme (23) blessé par balle", None, 1),
    ("Une femme, 47 ans, tuée dans un accident", 1, None),
    ("Naufrage : trois morts, 20 personnes portées disparues", 3, None),
    ("Aucun mort, aucun blessé dans l'atterrissage d'urgence, 46 passagers indemnes", None, None),
    ("Sept morts dans un incendie, dont deux enfants", 7, None),
    ("La veille, un incendie avait fait six morts", None, None),
    ("Deux morts dans l'incendie le plus meurtrier depuis celui qui fit 43 morts", 2, None),
    ("80 pompiers mobilisés, trois blessés légers", None, 3),
    ("Attentat : 30 morts ou blessés", None, 30),
]
PORTUGUESE = [
    ("Morre oitava vítima de explosão em Dnipro", 8, None),
    ("Morre quinta vítima de ataque a barbearia", 5, None),
    ("Terceiro morto em acidente de ônibus", 3, None),
    ("Mais um trabalhador morre após incêndio", "+1", None),
    ("Mais dois corpos encontrados em balsa", "+2", None),
    ("Sobe para sete o número de mortos; mais dois corpos achados", 7, None),
    ("Número de mortos sobe a nove na chacina", 9, None),
    ("Meia dúzia de mortos em incêndio no mercado", 6, None),
    ("Dezenas de mortos em deslizamento", "~20", None),
    ("Até 40 mortos em queda de ônibus", "~40", None),
    ("Homem de 47 anos ferido em tiroteio", None, 1),
    ("Jovens de 19 e 23 anos mortos em ataque", None, None),
    ("Motociclista (23) morre em acidente", 1, None),
    ("Naufrágio deixa três mortos e 20 pessoas desaparecidas", 3, None),
    ("Pouso de emergência sem feridos: 46 passageiros ilesos", None, None),
    ("Sete mortos em incêndio, incluindo duas crianças", 7, None),
    ("No dia anterior, um incêndio matou seis pessoas", None, None),
    ("Segundo a polícia, três mortos em ataque na sexta", 3, None),
]
ITALIAN = [
    ("Muore l'ottava vittima dell'esplosione a Dnipro", 8, None),
    ("Terzo operaio morto dopo lo scoppio", 3, None),
    ("Morto un altro operaio ustionato", "+1", None),
    ("Trovati altri due corpi nel traghetto", "+2", None),
    ("Sale a sette il bilancio dei morti, trovati altri due corpi", 7, None),
    ("Mezza dozzina di morti nel rogo del mercato", 6, None),
    ("Decine di morti per la frana", "~20", None),
    ("Fino a 40 morti nel pullman precipitato", "~40", None),
    ("Operaio di 47 anni ferito in fonderia", None, 1),
    ("Uomo (23) ucciso a Napoli", 1, None),
    ("Muore donna, 54 anni, investita da un'auto", 1, None),
    ("Naufragio: tre morti, 20 persone risultano disperse", 3, None),
    ("Atterraggio d'emergenza, illesi i 46 passeggeri: nessun ferito", None, None),
    ("Sette morti in un incendio, tra cui due bambini", 7, None),
    ("Il giorno prima un rogo aveva ucciso sei persone", None, None),
    ("Secondo la polizia tre morti nell'attacco", 3, None),
    ("Morto il 47enne ustionato in fonderia", None, None),
]


@pytest.mark.parametrize(("title", "dead", "injured"), SPANISH)
def test_spanish(title, dead, injured):
    assert said("es", title) == (dead, injured)


@pytest.mark.parametrize(("title", "dead", "injured"), FRENCH)
def test_french(title, dead, injured):
    assert said("fr", title) == (dead, injured)


@pytest.mark.parametrize(("title", "dead", "injured"), PORTUGUESE)
def test_portuguese(title, dead, injured):
    assert said("pt", title) == (dead, injured)


@pytest.mark.parametrize(("title", "dead", "injured"), ITALIAN)
def test_italian(title, dead, injured):
    assert said("it", title) == (dead, injured)

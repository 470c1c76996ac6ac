"""Tolls as editors of English, German and Dutch papers write them, and what is no toll in them."""

import pytest

from tests.unit.tolls.said import said

ENGLISH = [
    ("Eighth victim of Dnipro blast dies in hospital", 8, None),
    ("Third worker has died after boiler explosion", 3, None),
    ("9th victim pulled from collapsed building", 9, None),
    ("Another worker dies after factory fire", "+1", None),
    ("Two more bodies found in ferry wreck", "+2", None),
    ("Death toll in factory blast rises to six as another worker dies", 6, None),
    ("Half a dozen people perished in market blaze", 6, None),
    ("Two dozen killed in stampede", 24, None),
    ("Several dozen dead in landslide", "~24", None),
    ("Up to 40 feared dead in bus plunge", "~40", None),
    ("A 54-year-old man killed and two teenagers aged 15 and 17 injured in shooting", 1, 2),
    ("Man (23) injured in stabbing", None, 1),
    ("Bus crash kills woman, 47", 1, None),
    ("Ferry sinks: 20 people still missing, three dead", 3, None),
    ("All 46 passengers safe after emergency landing, nobody was hurt", None, None),
    ("Seven dead including two children in house fire", 7, None),
    ("Bombing leaves 30 killed or wounded", None, 30),
    ("A workshop fire across town killed six people a day earlier", None, None),
    ("Hotel fire kills two, the deadliest since the 2010 blaze that killed 43", 2, None),
    ("120 firefighters battle blaze that injured four", None, 4),
    ("Two injured workers have died after refinery fire", 2, None),
]
GERMAN = [
    ("Achtes Todesopfer nach Gasexplosion in Dnipro", 8, None),
    ("Dritter Arbeiter stirbt nach Kesselexplosion", 3, None),
    ("Weiterer Verletzter gestorben", "+1", None),
    ("Zwei weitere Tote nach Explosion geborgen", "+2", None),
    ("Zahl der Toten steigt auf zwölf, zwei weitere Leichen gefunden", 12, None),
    ("Brand in Nähfabrik: ein halbes Dutzend Tote", 6, None),
    ("Dutzende Tote bei Erdrutsch", "~24", None),
    ("Bis zu 40 Tote befürchtet", "~40", None),
    ("54-Jähriger bei Messerangriff getötet", 1, None),
    ("Mann (23) bei Schießerei verletzt", None, 1),
    ("Frau, 47, stirbt nach Unfall", 1, None),
    ("Zwei Jugendliche (15 und 17) verletzt", None, 2),
    ("Fähre gesunken: drei Tote, 20 Menschen werden vermisst", 3, None),
    ("Notlandung: alle 46 Insassen unverletzt", None, None),
    ("Sieben Tote bei Hausbrand, darunter zwei Kinder", 7, None),
    ("33 Jahre nach Eschede: Gedenken an die 101 Toten", None, None),
    ("Zwei Tote bei Hotelbrand, am Vortag starben sechs Menschen", 2, None),
    ("Schwerstes Unglück seit 2010, als 43 Menschen starben: zwei Tote", 2, None),
    ("80 Feuerwehrleute im Einsatz, drei Menschen verletzt", None, 3),
]
DUTCH = [
    ("Achtste slachtoffer van gasexplosie overleden", 8, None),
    ("Derde arbeider overleden na ketelexplosie", 3, None),
    ("Nog een dode na brand in naaiatelier", "+1", None),
    ("Twee andere gewonden overleden in het ziekenhuis", "+2", None),
    ("Dodental explosie loopt op naar zeven, nog twee lichamen gevonden", 7, None),
    ("Dodental veerramp loopt op tot 15", 15, None),
    ("Half dozijn doden bij brand in hotel", 6, None),
    ("Tientallen doden bij aardverschuiving", "~20", None),
    ("Mogelijk 40 doden bij busongeluk", "~40", None),
    ("Man (23) gewond bij schietpartij", None, 1),
    ("54-jarige vrouw overleden na steekpartij", 1, None),
    ("Jongens van 15 en 17 jaar gewond", None, None),
    ("Veerboot gezonken: drie doden, 20 mensen vermist", 3, None),
    ("Noodlanding: alle 46 inzittenden ongedeerd", None, None),
    ("Zeven doden bij woningbrand, onder wie twee kinderen", 7, None),
    ("Brand in hotel, een dag na de aanslag die negen levens kostte", None, None),
    ("Vier doden bij brand, de zwaarste sinds die van 2010, toen 43 mensen omkwamen", 4, None),
]


@pytest.mark.parametrize(("title", "dead", "injured"), ENGLISH)
def test_english(title, dead, injured):
    assert said("en", title) == (dead, injured)


@pytest.mark.parametrize(("title", "dead", "injured"), GERMAN)
def test_german(title, dead, injured):
    assert said("de", title) == (dead, injured)


@pytest.mark.parametrize(("title", "dead", "injured"), DUTCH)
def test_dutch(title, dead, injured):
    assert said("nl", title) == (dead, injured)

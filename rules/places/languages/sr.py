"""Serbian, in both scripts: the words beside names of places, and the endings of its cases.

The words shared with Croatian come from there; what Serbian says otherwise is added, and all of it is
written in Cyrillic as well.
"""

# ruff: noqa: RUF001

from __future__ import annotations

from dataclasses import replace

from rules.places.languages.hr import GRAMMAR as CROATIAN
from rules.places.languages.hr import LANDS
from rules.text import fold

_PAIRS = {"lj": "љ", "nj": "њ", "dž": "џ"}
_LETTERS = dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True))


def _cyrillic(text: str) -> str:
    """The Latin text in Cyrillic letters; other letters and signs stay."""
    text = text.lower()
    for latin, letter in (_PAIRS | _LETTERS).items():
        text = text.replace(latin, letter)
    return text


def _both(*texts: str) -> str:
    """The entries of the lists in Latin and in Cyrillic letters."""
    text = " ".join(texts)
    return f"{text} {_cyrillic(text)}"


_AT = """
u_mestu u_naselju u_opštini u_predgrađu u_središtu na_području na_severu na_auto-putu na_teritoriji
severno_od nadomak po_celoj u_celoj u_celom širom kroz duž
"""

_ENDINGS = """
skoga>ski skog>ski skog>sko skom>ski skom>sko skom>ska skoj>ska ske>ska sku>ska skim>ski skih>ske čkom>čki
čkoj>čka čke>čka čku>čka škom>ški nog>ni nom>ni nom>no noj>na og>i og>o om>i om>o om>a om> oj>a ih>i im>i
eg>i em>i em>e em> ovcima>ovci cima>ci ima>i ima>e ama>e ama>a aca>ci vcu>vac vca>vac ncu>nac nca>nac
ocu>lac rcu>rac lcu>lac cu>ac ca>ac cem>ac čku>čak čka>čak čkom>čak nku>nak tku>tak jku>jak dru>dar dra>dar
bru>bar bra>bar sku>sak ska>sak šku>šak ci>ka zi>ga si>ha ki>ka iji>ija ije>ija iju>ija ijom>ija ji>ja ju>ja
ju>j ja>j ju>je ja>je je>ja jem>j li>la ni>na la>o ovu>ovo ova>ovo ovom>ovo evu>evo eva>evo ovu>ov ova>ov
lju>lj lja>lj nju>nj nja>nj lju>lje nju>nje lja>lje nja>nje lje>lja nje>nja lji>lja nji>nja u>o u>e u> u>a
a>o a>e a> e>a i>a i> i>e o>a e>o >e >i >a >o
"""

_IRREGULAR = """
Niš>Niš Nišom>Niš Sjedinjenim_Američkim_Državama>SAD Sjedinjenih_Američkih_Država>SAD
Sjedinjene_Američke_Države>SAD Sjedinjenim_Državama>SAD Sjedinjenih_Država>SAD
Ujedinjenim_Arapskim_Emiratima>UAE Emiratima>UAE Emirata>UAE Velikoj_Britaniji>Velika_Britanija
Bosni_i_Hercegovini>Bosna_i_Hercegovina Bosne_i_Hercegovine>Bosna_i_Hercegovina Bosni>Bosna_i_Hercegovina
Bosne>Bosna_i_Hercegovina Nišu>Niš Niša>Niš Čačku>Čačak Čačka>Čačak Šapcu>Šabac Šapca>Šabac Pančevu>Pančevo
Pančeva>Pančevo Zaječaru>Zaječar Kragujevcu>Kragujevac Vršcu>Vršac Vršca>Vršac Rimu>Rim Beču>Beč Beča>Beč
Nemačkoj>Nemačka Nemačke>Nemačka Egiptu>Egipat Egipta>Egipat Kipru>Kipar Filipinima>Filipini
Pojasu_Gaze>Gaza pojasu_Gaze>Gaza Gazi>Gaza Leskovcu>Leskovac Valjevu>Valjevo
Sremskoj_Mitrovici>Sremska_Mitrovica Kosovskoj_Mitrovici>Kosovska_Mitrovica Novom_Pazaru>Novi_Pazar
Novom_Sadu>Novi_Sad Solunu>Solun Atini>Atina Moskvi>Moskva Baru>Bar Bara>Bar Beogradu>Beograd
"""

_NAMES = """
УАЕ>AE SAD>US Amerika>US Velika_Britanija>GB Britanija>GB Engleska>GB Škotska>GB Emirati>AE
Kosovo_i_Metohija>XK Kosmet>XK KiM>XK BiH>BA Bosna>BA Federacija_BiH>BA.01 Gaza>PS Pojas_Gaze>PS
Palestina>PS Zapadna_obala>PS Krim>UA.11 Donbas>UA.05 Kalifornija>US.CA Florida>US.FL Banat>RS.VO
Bačka>RS.VO Srem>RS.VO Šumadija>RS.SE Sandžak>RS.SE Raška>RS.SE Pomoravlje>RS.SE Zlatibor>RS.SE Mačva>RS.SE
Dalmacija>HR.15 Istra>HR.04 Slavonija>HR.10
"""

_COMMON = """
reka reke reku led senka sveća dete mart marta maj maja jun jul avgust požar sud voz voza drum Dačić
Petrović Ilić Stanković Popović Stefan Miloš Miloša Nikola Nikole Vuk Vuka Lazar Lazara Sava Save Milan
Milana Goran Aleksandra Vladimir Bojan Milica Milice Jelena Ivana Marija Sanja partizan partizana sloboda
slobode sela grad grada most polje dom bor bora lipa lug bara ada ade kula stara novi nova crna bela belo
veliko mala
"""

_EXTRA_DEMONYMS = """\
DE nemačk* nemac nemci nemaca
SE šveđan*
RO rumunsk* rumun rumuni
XK kosovsk* prištinsk*
RS.VO vojvođansk* novosadsk*
RS.SE šumadijsk* niški kragujevačk*
"""

_OUTLETS = """
Radio_Beograd Radio-televizija_Srbije RTS RTV Radio-televizija_Vojvodine Radio_Novi_Sad Večernje_novosti
Srpski_telegraf Politika Danas Blic Kurir Informer Dnevnik Narodne_novine Južne_vesti Radio_Slobodna_Evropa
Glas_Amerike Tanjug Beta Glas_Srpske Kosovo_onlajn RTK Kossev Kosovo_Online Sputnjik_Srbija RT_Balkan Nova_S
N1 Al_Džazira_Balkans Vašington_post Njujork_tajms Fajnenšel_tajms Glas_Šumadije Glas_Zapadne_Srbije
Pančevac Subotica.com Zrenjaninske_novosti
"""

_MORE = [pair.partition(">")[::2] for pair in _ENDINGS.split()]
_DEMONYMS = CROATIAN.demonyms | {
    word: line[0] for line in map(str.split, _EXTRA_DEMONYMS.splitlines()) for word in line[1:]
}
_FORMS = dict(pair.replace("_", " ").split(">") for pair in _IRREGULAR.split())
_CODES = LANDS | dict(pair.replace("_", " ").split(">") for pair in _NAMES.split())

GRAMMAR = replace(
    CROATIAN,
    language="sr",
    at=_both(CROATIAN.at, _AT),
    from_=_both(CROATIAN.from_, "poreklom_iz doputovao_iz"),
    towards=_both(CROATIAN.towards),
    to=_both(CROATIAN.to),
    moving=_both(CROATIAN.moving),
    linked=_both(CROATIAN.linked),
    border=_both(CROATIAN.border),
    likeness=_both(CROATIAN.likeness, "pre_rata_u u_poređenju_s"),
    felt=_both(CROATIAN.felt),
    origin=_both(CROATIAN.origin, "porekl* izbeglic* gastarbajter* državljanin"),
    offices=_both(CROATIAN.offices, "zavod"),
    after_offices=_both(CROATIAN.after_offices),
    saying=_both(CROATIAN.saying, "saopšti* saopštav* poruči* zatraži* odgovori* demantova* najavi*"),
    acting=_both(CROATIAN.acting),
    titles=_both(CROATIAN.titles, "sudija sudije gradonačelnik* lekar*"),
    place_nouns=_both(CROATIAN.place_nouns, "mesto mesta mestu varoš varoši banja banji"),
    after_place_nouns=_both(CROATIAN.after_place_nouns, "okrug opština opštini"),
    states=_both(CROATIAN.states, "okrug"),
    roads=_both(CROATIAN.roads, "kej keju magistral*"),
    persons=_both(CROATIAN.persons),
    common=_both(CROATIAN.common, _COMMON),
    outlets=_both(CROATIAN.outlets, _OUTLETS),
    endings=(
        *((fold(a), fold(b)) for a, b in _MORE),
        *((fold(_cyrillic(a)), fold(_cyrillic(b))) for a, b in _MORE),
    ),
    irregular=_FORMS | {_cyrillic(form): base for form, base in _FORMS.items()},
    names=_CODES | {_cyrillic(name): code for name, code in _CODES.items()},
    demonyms=_DEMONYMS | {_cyrillic(word): code for word, code in _DEMONYMS.items()},
)

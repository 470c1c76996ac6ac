"""Bosnian: as Croatian, with the words its own papers use."""

from __future__ import annotations

from dataclasses import replace

from rules.places.languages.hr import GRAMMAR as CROATIAN

_NAMES = """
RS>BA.02 manji_entitet>BA.02 FBiH>BA.01 Federacija>BA.01 Federacija_BiH>BA.01 KS>BA.01 Kanton_Sarajevo>BA.01
Tuzlanski_kanton>BA.01 TK>BA.01 Zeničko-dobojski_kanton>BA.01 ZDK>BA.01 Unsko-sanski_kanton>BA.01 USK>BA.01
Hercegovačko-neretvanski_kanton>BA.01 Srednjobosanski_kanton>BA.01 Zapadnohercegovački_kanton>BA.01
Posavski_kanton>BA.01 Krajina>BA.01 Posavina>BA.01 Sandžak>RS.SE
"""

_COMMON = """
rijeka rijeke selo sela grad grada most mosta polje brdo voda vode kula kule mart marta maj maja juni juli
august nedjelja Amir Amira Haris Edin Mirza Senad Samir Sead Alija Alije Hasan Osman Omer Salih Merima Amina
Amine Selma Selme Emina Azra Azre Sabina Fatima Hadžić Delić Čović sloboda bosna velež
"""

_OUTLETS = """
Klix Radio_Sarajevo Sarajevo_Times BHRT Federalna_televizija RTRS Nezavisne_novine Glas_Srpske EuroBlic
Hayat Tuzlanski.ba Bljesak Dnevni_list Večernji_list_BiH RTV_Slon Face_TV Anadolija Anadolu Radio_Mostar
Hercegovina.info
"""

GRAMMAR = replace(
    CROATIAN,
    language="bs",
    at=CROATIAN.at + " u_opštini u_entitetu u_kantonu na_teritoriji na_magistralnom_putu",
    likeness=CROATIAN.likeness + " poslije_napada_u poslije_rata_u poslije_potresa_u poslije_zemljotresa_u",
    origin=CROATIAN.origin + " stanovnik stanovnika",
    place_nouns=CROATIAN.place_nouns + " entitet* distrikt* mahala mahali mjesna_zajednica",
    after_place_nouns=CROATIAN.after_place_nouns + " distrikt distriktu entitet",
    states=CROATIAN.states + " entitet* distrikt*",
    roads=CROATIAN.roads + " šeher* magistral*",
    common=CROATIAN.common + " " + _COMMON,
    outlets=CROATIAN.outlets + " " + _OUTLETS,
    names=CROATIAN.names | dict(pair.replace("_", " ").split(">") for pair in _NAMES.split()),
)

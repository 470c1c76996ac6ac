"""The names of places that Swahili papers write and lists of places lack, by code."""

from __future__ import annotations

from rules.places.languages.grammar import by_name

NAMES = by_name("""
AE = Umoja wa Falme za Kiarabu
CD = Walikale | Bunagana | Kitchanga | Minova | Congo | Jamhuri ya Kidemokrasia ya Congo | Kongo
gn:219057 = Beni
x:katanga = Katanga
CF = CAR | Afrika ya Kati
x:suez-canal = Mfereji wa Suez
gn:360630 = Kairo | Cairo
x:sinai = Rasi ya Sinai
IL = Israeli
IN = Bharat
KE = Diani | Mlima Elgon | Rift Valley | Bonde la Ufa
KE.05 = Kibera | Mathare | Eastleigh | Westlands | Embakasi | Kasarani | Kayole | Mukuru | Langata
KE.05 = Dagoretti | Kawangware | Roysambu | Korogocho | Dandora | Kilimani
KE.10 = Tiaty
KE.13 = Malaba
KE.14 = Kerio Valley | Bonde la Kerio
KE.19 = Loitoktok
KE.22 = Githurai
KE.23 = Shakahola
KE.30 = Msitu wa Boni | Kiunga
KE.33 = Elwak
KE.35 = Igembe
x:mount-kenya = Mlima Kenya
KE.37 = Nyali | Likoni | Changamwe | Kisauni
KE.49 = Chuka
KE.55 = Pokot Magharibi
KM = Comoro | Visiwa vya Comoro
MA = Moroko
NE = Nijeri
NO = Norwe
x:strait-of-hormuz = Mlango wa Bahari wa Hormuz | Hormuz
PS.GZ = Ukanda wa Gaza | Ukanda wa Ghaza
PS.WE = Ukingo wa Magharibi
gn:524901 = Moscow
SY = Shamu
TZ = Tanzania Bara | Pemba | Visiwani Zanzibar
TZ.03 = Bahi | Chemba
TZ.05 = Uvinza | Nyarugusu
TZ.06 = Rombo
x:kilimanjaro = Mlima Kilimanjaro
TZ.08 = Rorya
TZ.10 = Mvomero
TZ.12 = Ukerewe | Ilemela
TZ.13 = Kaskazini Pemba
TZ.14 = Namtumbo
TZ.18 = Kilindi
TZ.19 = Misenyi
TZ.20 = Kusini Pemba
gn:160263 = Dar | Dar es Salaam | DSM | Dar es salam | Temeke | Ubungo | Kigamboni | Kariakoo | Manzese
gn:160263 = Mbagala | Mikocheni | Masaki | Tegeta | Gongo la Mboto | Kawe | Sinza | Buguruni | Mwananyamala
TZ.24 = Rukwa
TZ.25 = Stone Town | Mji Mkongwe
TZ.26 = Karatu | Loliondo | Namanga | Arumeru
TZ.28 = Bukombe | Nyang'hwale
TZ.31 = Itilima
""")

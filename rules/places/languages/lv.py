"""Latvian: the words beside names of places, and its endings, of which the locative says where."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

_ENDINGS = """
ajos>ie ajas>as aja>ais aja>a pili>pils valdi>valde rags>rags ija>ija ijas>ija ijai>ija iju>ija ija>ijs
snu>sni znu>zni su>si zu>zi ciem>ci sos>si zos>zi bus>bji os>i us>i u>i iem>i i>i as>as am>as u>as es>es
em>es iem>es u>es a>a as>a ai>a u>a e>e es>e ei>e i>e a>s u>s am>s a>is i>is im>is u>is sa>sis la>lis na>nis
ta>tis da>dis za>zis i>s is>s ij>s u>us um>us us>us im>s a> i> u> as> e> os> us> am> ai> s>
"""

_IRREGULAR = """
ASV>ASV Savienotajās_Valstīs>ASV Savienoto_Valstu>ASV Savienotās_Valstis>ASV Lielbritānijā>Lielbritānija
Lielbritānijas>Lielbritānija Cēsīs>Cēsis Cēsu>Cēsis Limbažos>Limbaži Limbažu>Limbaži Talsos>Talsi
Talsu>Talsi Tukumā>Tukums Ventspilī>Ventspils Daugavpilī>Daugavpils Jēkabpilī>Jēkabpils Rīgā>Rīga
Parīzē>Parīze Losandželosā>Losandželosa Ņujorkā>Ņujorka Dienvidkorejā>Dienvidkoreja
Ziemeļkorejā>Ziemeļkoreja Gazas_joslā>Gaza Gazā>Gaza Gazas>Gaza Apvienotajos_Arābu_Emirātos>AAE Emirātos>AAE
Nīderlandē>Nīderlande Filipīnās>Filipīnas Filipīnu>Filipīnas Maskavā>Maskava Kijivā>Kijiva Kijevā>Kijeva
Viļņā>Viļņa Tallinā>Tallina Atēnās>Atēnas Atēnu>Atēnas Helsinkos>Helsinki Helsinku>Helsinki Saldū>Saldus
Saldus>Saldus Ogrē>Ogre Ogres>Ogre Preiļos>Preiļi Preiļu>Preiļi Ikšķilē>Ikšķile
"""

_COMMON = """
un nav tā to par pēc arī bērns bērni māte māsa māja mājas ezers ezeri meži pļava kalns kalni tilts sala jūra
krasts ūdens uguns ledus sals policija karš miers mērs ārsts marts martā augusts diena vasara rudens jāņi
jauns jauna jaunā balta melns melna zaļa sāls maize gaļa zivis piens medus alus vilki lapsa lācis lāči alnis
zaķis ērglis kaza siliņa kariņš jānis juris pēteris mārtiņš edgars kārlis roberts reinis anna ilze inese
līga sandra laura marta zane santa rita vita vija liene metta kauss vārti darbs banka cena gāze bumba
"""

_DEMONYMS = """\
LV latvieš* latviet*
LT lietuvieš* lietuviet*
EE igauņu igauņi igaunis
RU krievu krievi krievs krieviem
UA ukraiņu ukraiņi ukrainis
BY baltkrievu baltkrievi
PL poļu poļi polis
DE vācieš* vāciet* vācu
FR francū* franču
GB britu briti angļu angļi
US amerikāņ* amerikānis
ES spāņu spāņi spānis
IT itāļu itāļi itālis
NL holand* nīderlandiešu
SE zviedru zviedri
NO norvēģu norvēģi
FI somu somi soms
DK dāņu dāņi
CZ čehu čehi
HU ungāru ungāri
RO rumāņu rumāņi
GR grieķu grieķi
TR turku turki turks
GE gruzīnu gruzīni
AM armēņu armēņi
CN ķīnieš* ķīniet*
JP japāņu japāņi
IN indieš* indiet*
PK pakistānieš*
AF afgāņu afgāņi
IR irānieš* irāņu
IQ irākieš*
SY sīrieš* sīriet*
IL izraēlieš* izraēliet*
PS palestīnieš* palestīniet*
EG ēģiptieš*
SA saūda
MX meksikāņ*
CA kanādieš*
AU austrālieš*
BR brazīlieš*
"""

_NAMES = """
ASV>US Amerika>US Savienotās_Valstis>US Lielbritānija>GB Anglija>GB Skotija>GB AAE>AE Emirāti>AE DĀR>ZA
KTDR>KP Moldova>MD Mjanma>MM Gazas_josla>PS Gaza>PS Palestīna>PS Rietumkrasts>PS Krima>UA.11 Donbass>UA.05
Kalifornija>US.CA Florida>US.FL Kurzeme>LV Vidzeme>LV Latgale>LV Zemgale>LV Sēlija>LV Pierīga>gn:456172
Dienvidkurzeme>LV.DN Dienvidkurzemes_novads>LV.DN Augšdaugavas_novads>LV.AN Kijiva>gn:703448
"""

GRAMMAR = Grammar(
    language="lv",
    at="pie netālu_no blakus ap virs zem gar starp pret aiz",
    after_at="""-ā -ē -ī -ū -os -ās -ēs -īs pilsētā novadā pagastā apgabalā štatā provincē reģionā rajonā
    apkaimē apkārtnē centrā tuvumā priekšpilsētā lidostā ostā piekrastē dienvidos ziemeļos austrumos
    rietumos teritorijā apriņķī ciemā salā nomalē ielās pievārtē pusē""",
    from_="no ar ieradies_no nācis_no dzimis atgriezies_no",
    towards="uz virzienā_uz ceļā_uz reiss_uz reisi_uz vizīte ceļojums_uz",
    after_towards="virzienā",
    to="līdz",
    moving="""bēg* aizbēg* aizbrauc* brauc* lido* aizlido* izlido* lidoj* ceļo* dodas devās doties dosies
    atgriez* deport* izdo* izraid* evaku* pārved* aizved* novirz* emigr* migr* eksport* kuģo* pārvieto*
    nosūt* sūt* ieceļo* reis*""",
    linked="ar",
    border="robež* pierobež* kaimiņvalst* robežšķērsoš* kaimiņ*",
    likeness="kā kā_arī līdzīgi_kā līdzīg* tāpat_kā atgādin* salīdzin* pēc_uzbrukuma kopš_kara",
    felt="jūt* jut* sajut* manām* dzird* redzam*",
    origin="""tūrist* pilso* iedzīvotājs bēgļ* bēgl* migrant* vēstniec* vēstniek* konsul* pase pasi karog*
    student* strādniek* izlas* delegāc* diplomāt* līdzjutēj* ekspert* zinātniek* algotņ* karavīr* jūrniek*
    apkalp* brīvprātīg* dzimis dzimusi uzņēm* kompān* komand* šoferi* vadītāj*""",
    after_origin="""pilsonis pilsoņi pilsone pilsoņu tūristi tūrists tūristu vēstniecība vēstniecībā
    vēstniecības vēstnieks konsulāts karogs karogu izlase izlases iedzīvotājs bēgļi karavīri komanda šoferis
    studenti""",
    offices="viesnīca FK HK SK banka klubs kartelis Hotel",
    after_offices="""universitāte universitātes universitātē valdība valdības valdībai ministrija
    ministrijas ministrs prezidents prezidenta premjers parlaments banka bankas klubs kartelis karteļa
    varasiestādes armija bruņotie_spēki līgums vienošanās konvencija deklarācija kauss līga čempionāts
    festivāls maratons birža avīze radio televīzija teātris muzejs viesnīca restorāns Times Post United City
    Airlines FC kauja airBaltic""",
    saying="""brīdin* paziņo* saka teica sacīj* apgalvo* nosod* paziņ* ziņo* draud* aicin* piepras* prasa
    apsūdz* nolie* noraid* atsak* atbalst* kritiz* reaģē* atbild* apstiprin* atzin* sankc* plāno* sūt*
    atsauc* pārtrauc* protest* iesaka ieteic* aizliedz* sola vēlas uzskat* apsver*""",
    acting="""uzbrūk uzbruka bombardē bombardēja apšauda apšaudīja okupē ieņēma uzvarēja pieveica pret
    iznīcināja trieca""",
    titles="""kungs kundze prezident* premjer* ministr* deputāt* mēr* gubernator* senator* tiesnes*
    prokuror* advokāt* komisār* ģenerāl* pulkved* major* kaptein* leitnant* seržant* admirāl* komandier*
    direktor* priekšsēd* rektor* profesor* prof dr doktor* mācītāj* bīskap* arhibīskap* kardināl* pāvest*
    svētais sv karal* princ* hercog* imperator* trener* futbolist* hokejist* vārtsarg* aizsarg* uzbrucēj*
    tenisist* bokser* aktier* dziedātāj* režisor* rakstniek* dzejniek* žurnālist* pārstāv* kancler*
    sekretār* vēstniek* konsul* līder* padomniek* ārst* šeih*""",
    place_nouns="pilsēta ciems",
    after_place_nouns="""pilsēta pilsētas pilsētā novads novada novadā pagasts pagasta pagastā ciems ciemā
    rajons rajonā apgabals apgabalā apgabala štats štata štatā province provincē provinces reģions reģionā
    lidosta lidostā lidostas osta ostā sala salā apkaime apkaimē apriņķis slimnīca slimnīcā cietums cietumā
    pussala pussalā priekšpilsēta""",
    states="""štats štata štatā province provincē provinces apgabals apgabalā apgabala republika republikā
    republikas reģions reģionā zeme zemē novads novadā""",
    roads="""iela ielas ielā prospekts prospektā bulvāris bulvārī laukums laukumā gatve tilts tilta tiltā
    parks parkā stadions stadionā stacija stacijā upe upē ezers ezerā kalns baznīca baznīcā katedrāle pils
    skola skolā ģimnāzija vidusskola vidusskolā šoseja šosejā tirgus tirgū tunelis arēna arēnā nams namā
    krastmala""",
    persons="viesuļvētra vētra ciklons taifūns kuģis prāmis tankkuģis FK HK BK komanda vārdā ģimene",
    common=_COMMON,
    outlets="""Latvijas_Avīze Latvijas_Radio Latvijas_Televīzija Neatkarīgā_Rīta_Avīze Rīgas_Apriņķa_Avīze
    Rīgas_Balss Rīga_TV24 Kurzemes_Vārds Kurzemes_Radio Kursas_Laiks Ventas_Balss Liepajniekiem
    Zemgales_Ziņas Latgales_Laiks Vidzemes_TV Bauskas_Dzīve Rēzeknes_Vēstis Ludzas_Zeme Talsu_Vēstis
    Ogres_Vēstis Diena Delfi Tvnet LETA LSM Apollo Jauns Washington_Post New_York_Times Kyiv_Independent
    Reuters Brīvā_Eiropa""",
    endings=tuple((found, base) for found, _, base in (pair.partition(">") for pair in _ENDINGS.split())),
    irregular=dict(pair.replace("_", " ").split(">") for pair in _IRREGULAR.split()),
    names=dict(pair.replace("_", " ").split(">") for pair in _NAMES.split()),
    demonyms={word: line[0] for line in map(str.split, _DEMONYMS.splitlines()) for word in line[1:]},
    lower_demonyms=True,
)

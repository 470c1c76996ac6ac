"""Slovenian: the words beside names of places, and the endings of its cases."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

_ENDINGS = """
skega>ski skega>sko skemu>ski skemu>sko skem>ski skem>sko skim>ski skim>sko ske>ska ski>ska sko>ska skih>ske
skih>ski ckem>cki ckega>cki cki>cka cke>cka cko>cka skih>ska ega>i ega>o emu>i emu>o em>i em>o im>i im>o
ih>e ih>i imi>i imi>e ovem>ovo ovega>ovo novem>novo novega>novo vem>vo vega>vo vi>va ve>va ni>na ne>na li>la
le>la rju>r rja>r rjem>r lju>lj lja>lj njo>nja nju>nj nja>nj bru>ber bra>ber brom>ber tru>ter tra>ter
dru>der gru>ger cu>ec ca>ec cem>ec nju>enj nja>enj nju>nje nja>nje pru>per pra>per ku>ek ka>ek kom>ek ku>k
ka>k kom>k ku>ko zi>ga ci>ka ki>ka ke>ka ko>ka kah>ke cah>ce ah>e ah>a am>e ami>e ami>a ih>i ih>je eh>i eh>e
om>i ov>i ev>i ev>e ji>ja je>ja jo>ja ju>j ja>j jem>j ijo>ija iji>ija ije>ija ju>je ja>je i>a e>a o>a u>o
a>o om>o em>e u>e a>e u> a> om> em> i> jo> ti>t vi>v ri>r i>e ih>e im>e e>i ic>ice nic>nice vc>vce c>ce >e
>i >a
"""

_IRREGULAR = """
Združenih_državah>ZDA Združenih_držav>ZDA Združene_države>ZDA Združenih_državah_Amerike>ZDA Nemčiji>Nemčija
Bosni_in_Hercegovini>Bosna_in_Hercegovina BiH>Bosna_in_Hercegovina Kopru>Koper Kopra>Koper Brežicah>Brežice
Brežic>Brežice Jesenicah>Jesenice Jesenic>Jesenice Domžalah>Domžale Domžal>Domžale Trbovljah>Trbovlje
Trbovelj>Trbovlje Radencih>Radenci Radencev>Radenci Celju>Celje Celja>Celje Trebnjem>Trebnje
Trebnjega>Trebnje Krškem>Krško Krškega>Krško Ptuju>Ptuj Ptuja>Ptuj Kranju>Kranj Kranja>Kranj
Zagorju>Zagorje_ob_Savi Benetkah>Benetke Benetk>Benetke Atenah>Atene Aten>Atene Helsinkih>Helsinki Rimu>Rim
Rima>Rim Dunaju>Dunaj Dunaja>Dunaj Trstu>Trst Trsta>Trst Celovcu>Celovec Celovca>Celovec Gradcu>Gradec
Gradca>Gradec Beljaku>Beljak Karlovcu>Karlovac Egiptu>Egipt Filipinih>Filipini
Združenih_arabskih_emiratih>ZAE Emiratih>ZAE Veliki_Britaniji>Velika_Britanija Gazi>Gaza Gaze>Gaza
Kijevu>Kijev Zadru>Zadar Reki>Reka Reke>Reka Južni_Koreji>Južna_Koreja Severni_Koreji>Severna_Koreja
Bruslju>Bruselj Bruslja>Bruselj Šentjurju>Šentjur Novem_mestu>Novo_mesto Novega_mesta>Novo_mesto
Moskvi>Moskva Dravogradu>Dravograd Čateških_Toplicah>Čatež_ob_Savi Murski_Soboti>Murska_Sobota
Murske_Sobote>Murska_Sobota Kočevju>Kočevje Laškem>Laško
"""

_COMMON = """
vas vasi most mostu reka reke gora gore hrib dolina dol polje polja gozd kamen skala hiša dom doma grad
gradu mlin voda vodo vir jezero morje otok obala cesta ceste šola zapor tabor lipa lipe bukev bor breza
jelša požar veter burja dež led toča policija mir mina bomba napad strel stavka knez car minister župan
lovec kovač moški sin sina brat brata oče mati tat marca maj maja avgust sobota soboto dan danes noč zima
zime božič sveti sveta nov nova novo nove star stara staro mali mala malo velik velika veliko bel bela belo
črn črna črno zelena zlata suha dobra dober novak horvat kovačič kos golob turk zupan kolar žagar košir
janša musar logar marko marka ivan ivana jože franc anton luka luke peter petra tomaž miha jan jana jaka
gregor ana ane marija maje nina eva eve sara lara zala nika katja irena helena barbara klara tina tanja nada
vida olimpija gorica mura krka bravo liga pokal gol in so se da na ki kot za od do po pri ali pa še že le
tudi bil bila bilo pet tri cena banka delo vlak letalo lisica medved jelen orel sokol konj koza bik ovca rak
som sol vino meso riba med sir
"""

_DEMONYMS = """\
SI slovensk* slovenec slovenci slovencev slovenk*
HR hrvašk* hrvat hrvati
AT avstrijsk* avstrijec avstrijci
IT italijansk* italijan*
HU madžarsk* madžar*
DE nemšk* nemec nemci nemcev
RS srbsk* srbi
BA bosansk* bosanec
MK makedonsk*
ME črnogorsk*
AL albansk*
XK kosovsk*
FR francosk* francoz*
GB britansk* britanec anglešk* škotsk*
US amerišk* američan*
ES špansk* španec španc* katalonsk*
PT portugalsk*
NL nizozemsk*
BE belgijsk*
CH švicarsk*
SE švedsk*
NO norvešk*
FI finsk*
DK dansk*
PL poljsk* poljaki
CZ češk* čehi
SK slovašk*
RO romunsk*
BG bolgarsk*
GR gršk* grki
TR turšk* turki
UA ukrajinsk* ukrajinec ukrajinc*
RU rusk* rusi
BY belorusk*
GE gruzijsk*
CN kitajsk* kitajec kitajci
JP japonsk*
KR južnokorejsk*
KP severnokorejsk*
IN indijsk*
PK pakistansk*
AF afganistansk* afganski
TH tajsk*
IR iransk*
IQ irašk*
SY sirsk*
LB libanonsk*
IL izraelsk*
PS palestinsk*
SA savdsk*
YE jemensk*
EG egiptovsk*
TN tunizijsk*
MA marošk*
NG nigerijsk*
CA kanadsk*
MX mehišk*
BR brazilsk*
AR argentinsk*
AU avstralsk*
US.TX teksašk*
US.CA kalifornijsk*
DE.02 bavarsk*
"""

_NAMES = """
ZDA>US Amerika>US Združene_države>US Velika_Britanija>GB Anglija>GB Škotska>GB ZAE>AE Emirati>AE BiH>BA
Bosna>BA Kosovo>XK Gaza>PS Palestina>PS Zahodni_breg>PS Krim>UA.11 Donbas>UA.05 Kalifornija>US.CA
Florida>US.FL Avstrijska_Koroška>AT.02 Avstrijska_Štajerska>AT.06 Dalmacija>HR.15 Istra>HR.04
Hrvaška_Istra>HR.04 Primorska>SI Gorenjska>SI Dolenjska>SI Štajerska>SI Prekmurje>SI Notranjska>SI
Posavje>SI Slovenska_Istra>SI
"""

# Cases of countries that begin like the word for their people, which would win over an inflected name.
_LANDS = """
Hrvašk>HR Madžarsk>HU Poljsk>PL Češk>CZ Slovašk>SK Nizozemsk>NL Norvešk>NO Švedsk>SE Finsk>FI Dansk>DK
Irsk>IE Kitajsk>CN Japonsk>JP Tajsk>TH Škotsk>GB Bavarsk>DE.02 Portugalsk>PT
"""

GRAMMAR = Grammar(
    language="sl",
    at="""v na pri ob pod nad blizu nedaleč_od okoli okrog pred za med sredi znotraj zunaj v_bližini
    v_okolici v_središču v_občini v_mestu v_vasi v_kraju v_naselju na_območju na_severu na_jugu na_vzhodu
    na_zahodu na_avtocesti na_obrobju na_letališču severno_od južno_od vzhodno_od zahodno_od kilometrov_od
    km_od po_vsej po_vsem v_glavnem_mestu ob_obali po_ulicah v_predmestju""",
    from_="iz z s od doma_iz prihaja_iz po_rodu_iz prispel_iz vračal_iz naravnost_iz",
    towards="proti v_smeri v_smeri_proti na_poti_v na_poti_proti let_v leti_v vlak_v potovanje_v obisk_v",
    to="v na do k h",
    moving="""beg* pobeg* zbeža* bež* lete* let leti letov poleti* odlete* prilet* potova* potuj* odpotova*
    odšel odšla odšli odhaj* peljal* pelje* vrni* vrnil* vrača* povrat* deport* izroč* prepelj* prevoz*
    transport* preusmer* izgna* emigr* migr* repatri* izvoz* izvaž* poslal* pošilja* dobav* odpelja* vstop*
    plul* plov* tihotap* preseli* obisk* namenjen* romanj*""",
    linked="s z",
    border="mej* obmej* mejn* meja meje meji prehod sosednj*",
    likeness="""kot kot_v kot_na podobno_kot podobno_kot_v podoben podobna podobno spominja* primerljiv*
    v_primerjavi_s po_vzoru po_napadu_v po_vojni_v po_potresu_v od_vojne_v od_napada_v obletnic* prej_v
    za_razliko_od kakor""",
    felt="čuti* občuti* zazna* slišal* slišat* viden vidna vidno",
    origin="""turist* državljan* prebivalec prebivalka begun* migrant* veleposlani* konzul* potni_list
    potnim_listom zastav* študent* delavec delavci delavcev reprezentanc* delegac* diplomat* navijač* romar*
    strokovnjak* znanstven* plačan* vojak* mornar* posadk* prostovolj* obiskovalec rojen* doma ekip*
    podjetj* tovornjak* novinar*""",
    offices="""kartel* univerz* fakultet* akademij* inštitut* banka banke banki klub* ministrst* vlada vlade
    vladi vlado časnik* dnevnik* tednik* hotel* pogodb* sporazum* pakt* konvencij* protokol* nagrad* pokal*
    liga lige ligi prvenstv* turnir* festival* maraton* tolp* mafij* skupin* organizacij* gibanj* strank*
    sklad* borz* parlament* predsednik* premier* minister ministr* kancler* vojsk* sile sil brigad*
    bataljon* bitk* radio televizij* gledališč* muzej* restavracij* pivovar* koncern* NK FC KK RK HK""",
    after_offices="Times Post United City FC Airlines Airways Bank Open Cup Arena Hotel Group Press News",
    saying="""opozor* opozarja* dejal* rekel rekla pravi pravijo izjav* trdi trdijo obsod* obsoja* napoved*
    objav* razglas* uvedl* uvaja* grozi zagrozi* pozva* poziva* zahteva* obtož* zanika* zavrni* zavrača*
    podprl* podpira* kritizira* odzva* odgovor* potrdi* sporoč* prizna* sankcij* pogaja* želi načrtuj*
    pošilja* poslal* umakni* prekini* protestira* izrazi* priporoč* odsvet* prepoved* obljub* vztraja* meni
    izgnal*""",
    acting="""napadel napadla napadli napada bombardira* obstreljuje* zadel* udaril* okupira* zavzel*
    uničil* premagal* proti sestrelil*""",
    titles="""gospod* gospa gospe predsedni* premier* minister ministr* župan* poslan* senator* sodnik*
    sodnic* tožilec tožilk* odvetnik* inšpektor* komisar* general* polkovnik* podpolkovnik* major* stotnik*
    kapetan* poročnik* vodnik* admiral* poveljnik* direktor* ravnatelj* rektor* profesor* prof doktor* dr
    mag pater duhovnik* župnik* škof* nadškof* kardinal* papež* sveti sveta sv kralj* princ* princes* knez*
    vojvod* cesar* trener* selektor* nogometaš* napadalec vratar* branilec hokejist* košarkar* kolesar*
    tenisač* boksar* igralec igralk* pevec pevk* režiser* pisatelj* pesnik* novinar* tiskov* kancler*
    sekretar* veleposlanik* konzul* vodja vodje svetoval* zdravnik* evroposlan* reper*""",
    place_nouns="""mesto mesta mestu mestom vas vasi naselje naselja naselju kraj kraja kraju občin* regij*
    pokrajin* provinc* oblast* četrt četrti letališč* pristanišč* otok otoka otoku otoki polotok*
    prestolnic* glavno_mesto glavnem_mestu območj* okolic* predmest* središč* center centra centru zapor*
    bolnišnic* letovišč* avtocest* jug jugu sever severu vzhod vzhodu zahod zahodu grofij* okrožj* zaselek
    zaselku toplice toplicah jedrska_elektrarna""",
    after_place_nouns="občina občini regija County City Airport",
    states="""država državi zvezna_država zvezni_državi zvezne_države pokrajina pokrajini provinca provinci
    regija regiji dežela deželi republika republiki kanton* okrožje grofij*""",
    roads="""ulic* cesta cesti trg trga trgu avenij* bulvar* nabrežje most mostu park parku stadion* postaja
    postaji reka reki jezero jezeru hrib hribu gora gori planina planini cerkev cerkvi katedral* samostan*
    grad gradu trdnjav* spomenik* šola šoli šole gimnazij* dvorana dvorani palač* predor* križišč* dolina
    dolini vrh vrhu""",
    persons="""orkan* neurje ciklon* tajfun* ladja ladji trajekt* jaht* tanker* ekipa klub NK FC KK RK
    družina imenom""",
    common=_COMMON,
    outlets="""Slovenske_novice Primorske_novice Dolenjski_list Gorenjski_glas Primorski_dnevnik
    Slovenska_tiskovna_agencija STA Radio_Slovenija Radiotelevizija_Slovenija Radio_Koper Radio_Maribor
    Radio_Celje Radio_Ptuj Radio_Kranj Televizija_Slovenija TV_Koper Notranjske_novice Celje.info Maribor24
    Ljubljanske_novice Ljubljana.info Koroške_novice Savinjske_novice Štajerski_tednik Novi_tednik Vestnik
    Sobotainfo Pomurec Večer Delo Dnevnik Reporter Mladina Žurnal24 N1_Slovenija POP_TV Kanal_A
    Washington_Post New_York_Times Le_Monde Reuters Kyiv_Independent Novi_Matajur Delo_Revije""",
    endings=tuple((found, base) for found, _, base in (pair.partition(">") for pair in _ENDINGS.split())),
    irregular=dict(pair.replace("_", " ").split(">") for pair in _IRREGULAR.split()),
    names=dict(pair.replace("_", " ").split(">") for pair in _NAMES.split())
    | {
        stem + ending: code
        for stem, _, code in (pair.partition(">") for pair in _LANDS.split())
        for ending in ("em", "ega")
    },
    demonyms={word: line[0] for line in map(str.split, _DEMONYMS.splitlines()) for word in line[1:]},
    lower_demonyms=True,
)

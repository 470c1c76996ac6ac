"""Slovak: the words beside names of places, and the endings of its cases."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

_ENDINGS = """
skeho>sky skeho>ske skemu>ske skom>sky skom>ske skym>sky skym>ske skej>ska sku>ska skou>ska skych>ske
skych>sky ckeho>cky ckom>cky ckom>cke ckej>cka ckou>cka eho>y eho>e emu>y emu>e om>y om>e ej>a ou>a ych>e
ych>y ymi>y ymi>e ym>y ym>e im>i ieho>i iom>i ich>ie iciach>ice iciam>ice iciami>ice nciach>nce vciach>vce
rovciach>rovce ovciach>ovce ciach>ce avciach>avce oviec>ovce viec>vce niec>nce ic>ice iec>ce koch>ky kach>ky
rach>ry nach>ny ach>y ach>a och>y ech>y ami>y am>y ov>y iach>ia iach>ie iach>e ci>ka ke>ka ky>ka ku>ka
kou>ka ku>ko ka>ko kom>ko ku>ok ka>ok kom>ok ku>ek ku>k ka>k kom>k ci>ec ca>ec cu>ec com>ec nci>nec nca>nec
ncom>nec vci>vec vca>vec dci>dec rci>rec lci>lec ne>na ne>n ne>no te>ta te>t te>to de>da de>d de>do le>la
le>l le>lo ve>va ve>v ve>vo re>ra re>r be>ba be>b se>s ze>z me>ma me>m ove>ov ova>ov ovu>ov ovom>ov ove>ovo
ove>ova ova>ovo ovu>ovo ine>in ine>ina ina>in inu>in inom>in ine>ino ii>ia ie>ia iu>ia iou>ia ii>ium ei>ea
i>a y>a u>a ou>a e>a u>o a>o om>o e>o u>e om>e a>e om> a> u> e> i> i>e ou> m> ovi> em> i>ia iou>ia u>ia
"""

_IRREGULAR = """
Spišskej_Novej_Vsi>Spišská_Nová_Ves Spojených_štátoch>USA Spojených_štátov>USA Spojené_štáty>USA
Spojenými_štátmi>USA Nemecku>Nemecko Česku>Česko Košiciach>Košice Košíc>Košice Martine>Martin Trnave>Trnava
Žiline>Žilina Banskej_Bystrici>Banská_Bystrica Banskej_Bystrice>Banská_Bystrica Zvolene>Zvolen
Zvolena>Zvolen Michalovciach>Michalovce Nitre>Nitra Nitry>Nitra Viedni>Viedeň Viedne>Viedeň Prahe>Praha
Prahy>Praha Brne>Brno Brna>Brno Ríme>Rím Ríma>Rím Paríži>Paríž Paríža>Paríž Aténach>Atény Atén>Atény
Benátkach>Benátky Helsinkách>Helsinki Ľvove>Ľvov Kyjeve>Kyjev Kyjeva>Kyjev Charkove>Charkov Odese>Odesa
Moskve>Moskva Bruseli>Brusel Egypte>Egypt Holandsku>Holandsko Filipínach>Filipíny Filipín>Filipíny
Spojených_arabských_emirátoch>SAE Emirátoch>SAE Veľkej_Británii>Veľká_Británia Pásme_Gazy>Gaza
pásme_Gazy>Gaza Gaze>Gaza Južnej_Kórei>Južná_Kórea Severnej_Kórei>Severná_Kórea Drážďanoch>Drážďany
Nórsku>Nórsko Komárne>Komárno Nových_Zámkoch>Nové_Zámky Nových_Zámkov>Nové_Zámky Piešťanoch>Piešťany
Piešťan>Piešťany Malackách>Malacky Topoľčanoch>Topoľčany Vysokých_Tatrách>Vysoké_Tatry
"""

_COMMON = """
most mosta mostu hora hory les lesy lesa voda domu domy rieka rieky potok potoka kameň skala skaly pole
polia lúka lúky lipa lipy duby bor bory buk buky jedľa mlyny huta baňa bane lehota ostrov brána cesta cesty
soľ ľad búrka polícia hasiči armáda mier mieru mieri kráľ kráľa minister súd súdu muža muži žena ženy ženu
dieťa deti syna brat brata vodič mája jún august sobota sobotu ráno zima zimy jar nový nová nové starý stará
staré malý malá malé veľký veľká veľké biely biela biele čierna čierne červená zelená zlatá zlaté dobrá
dobrý dobré horný horná dolný dolná horka ta to bol bola bolo majú za po do od vo ako tak ale tri päť tisíc
cena ceny banka práca strana rada liga gól slovan spartak dukla tatran dunaj varga nagy kučera lukáč král
fica pellegrini kaliňák kiska gašpar petra petre jana jany martin martina milan milana tomáš marek marka
lukáš jura miroslav viliam roman romana andrej adam adama daniel matej mária marie anna anny katarína eva
evy helena lucia lucie ivana veronika alena andrea lenka marta marty viera emília barbora nina laura natália
tamara viktória auta vlaku loď orol líška šťuka
"""

_DEMONYMS = """\
SK slovensk* slovák slováci slovákov
CZ česk* česi čech čechov
PL poľsk* poliak poliaci poliakov
HU maďarsk* maďar maďari maďarov
AT rakúsk* rakúšan*
UA ukrajinsk* ukrajinec ukrajinc*
DE nemeck* nemec nemci nemcov
RU rusk* rusi rusov
BY bielorusk*
FR francúzsk* francúz*
GB britsk* brit briti britov anglick* angličan* škótsk*
US americk* američan*
ES španielsk* španiel* katalánsk*
IT taliansk* talian taliani
PT portugalsk*
NL holandsk* holanďan*
BE belgick*
CH švajčiarsk* švajčiar*
SE švédsk* švéd švédi
NO nórsk* nóri
FI fínsk* fíni
DK dánsk* dáni
GR gréck* gréci
TR tureck* turek turci turkov
RO rumunsk* rumun rumuni
BG bulharsk* bulhar bulhari
RS srbsk* srbi
HR chorvátsk* chorvát*
SI slovinsk*
BA bosniansk*
LT litovsk*
LV lotyšsk*
EE estónsk*
GE gruzínsk*
AM arménsk*
AZ azerbajdžansk*
MD moldavsk*
CN čínsk* číňan*
JP japonsk* japonec japonci
KR juhokórejsk*
KP severokórejsk*
IN indick*
PK pakistansk*
AF afgansk*
TH thajsk*
VN vietnamsk* vietnamec vietnamci
ID indonézsk*
PH filipínsk*
IR iránsk*
IQ irack*
SY sýrsk* sýrčan*
LB libanonsk*
IL izraelsk* izraelčan*
PS palestínsk* palestínčan*
SA saudskoarabsk* saudsk*
YE jemensk*
EG egyptsk* egypťan*
LY líbyjsk*
TN tunisk*
MA marock*
SD sudánsk*
ET etiópsk*
SO somálsk*
KE kensk*
NG nigérijsk*
ZA juhoafrick*
CA kanadsk*
MX mexick*
BR brazílsk*
AR argentínsk*
CO kolumbijsk*
VE venezuelsk*
CU kubánsk*
AU austrálsk*
SK.02 bratislavsk* bratislavčan*
SK.03 košick* košičan*
US.TX texask*
US.CA kalifornsk*
DE.02 bavorsk*
RU.12 čečensk*
"""

_NAMES = """
SR>SK ČR>CZ USA>US Amerika>US Británia>GB Veľká_Británia>GB Anglicko>GB Škótsko>GB SAE>AE Emiráty>AE JAR>ZA
KĽDR>KP Barma>MM Kosovo>XK Pásmo_Gazy>PS pásmo_Gazy>PS Gaza>PS Palestína>PS Západný_breh>PS Krym>UA.11
Donbas>UA.05 Zakarpatie>UA.25 Zakarpatsko>UA.25 Texas>US.TX Florida>US.FL BBSK>SK.01 PSK>SK.05 KSK>SK.03
ŽSK>SK.08 Orava>SK.08 Liptov>SK.08 Kysuce>SK.08 Spiš>SK.05 Šariš>SK.05 Zemplín>SK.03 Gemer>SK.01
Záhorie>SK.07 Vysoké_Tatry>SK.05 Bystrica>gn:3061186 Morava>CZ.78
"""

# Cases of countries that begin like the word for their people, which would win over an inflected name.
_LANDS = """
Nemeck>DE Rakúsk>AT Česk>CZ Slovensk>SK Poľsk>PL Maďarsk>HU Rusk>RU Francúzsk>FR Taliansk>IT Španielsk>ES
Tureck>TR Gréck>GR Chorvátsk>HR Gruzínsk>GE Portugalsk>PT Holandsk>NL Švajčiarsk>CH Švédsk>SE Nórsk>NO
Fínsk>FI Dánsk>DK Bielorusk>BY Rumunsk>RO Bulharsk>BG Srbsk>RS Slovinsk>SI Macedónsk>MK Estónsk>EE
Lotyšsk>LV Moldavsk>MD Thajsk>TH Japonsk>JP Arménsk>AM Škótsk>GB Tunisk>TN Alžírsk>DZ Somálsk>SO Jordánsk>JO
Írsk>IE Belgick>BE Bavorsk>DE.02 Sask>DE.13 Čečensk>RU.12 Katalánsk>ES.56
"""

GRAMMAR = Grammar(
    language="sk",
    at="""v vo na pri u pod nad blízko neďaleko neďaleko_od okolo pred za medzi vedľa uprostred v_okolí
    v_blízkosti v_centre v_oblasti v_obci v_meste v_okrese v_regióne v_kraji na_predmestí na_okraji na_území
    na_severe na_juhu na_východe na_západe na_letisku na_diaľnici severne_od južne_od východne_od západne_od
    kilometrov_od km_od po_celom po_celej v_celom v_celej v_hlavnom_meste pri_pobreží v_uliciach
    na_juhovýchode na_severovýchode na_severozápade na_juhozápade""",
    from_="z zo od pochádzajúci_z pochádza_z rodák_z pôvodom_z prišiel_z priletel_z vracal_sa_z priamo_z",
    towards="""k ku smerom_na smerom_do smerom_k na_ceste_do cestou_do smerujúci_do let_do lety_do cesta_do
    vlak_do návšteva_v""",
    to="do na",
    moving="""uteka* utiek* utek* ušiel ušli úteku útek letel* letí letia lety letu odlet* prilet* odišiel
    odišli odcest* cest* vrac* vrát* návrat* zamier* mier* smer* deport* vyhost* vydan* vydal* evaku*
    previez* prevoz* preprav* transport* presmer* odklon* emigr* migr* repatri* vývoz* vyváž* export* dodáv*
    dodal* vyslal* poslal* pošle posiel* odviez* vstúp* vnik* plával* plavil* pašov* prepašov* návštev*
    vyraz* sťahov* presťahov* išiel išli ide idú""",
    linked="s so",
    border="hranic* pohranič* prihranič* hraničn* priechod* susedí susedn*",
    likeness="""ako ako_v ako_na podobne_ako podobne_ako_v podobný podobná podobné podobn* pripomín*
    pripomen* porovnateľn* v_porovnaní_s oproti po_vzore po_útoku_v po_útokoch_v po_atentáte_v po_vojne_v
    po_tragédii_v po_zemetrasení_v od_vojny_v od_útokov_v výroči* predtým_v vlani_v pred_rokom_v
    na_rozdiel_od než_v ako_to_bolo_v""",
    felt="pocít* cítiť* cítili počuť* viditeľn* vidno",
    origin="""turist* občan* obyvateľ rodák* utečen* migrant* veľvyslan* ambasád* konzul* pas pasy pasom
    vlajk* študent* pracovník* robotník* reprezent* delegác* diplomat* fanúš* pútnik* expert* vedec vedci
    vedcov žoldnier* vojak* námorník* posádk* dobrovoľ* návštevník* firma firmy spoločnos* výprav* športov*
    krajan* cudzin* agent* kamionist*""",
    offices="""kartel* univerzit* akadémi* inštitút* banka banky banke klub* ministerstv* vláda vlády vláde
    vládu noviny denník* týždenník* časopis* hotel* zmluv* dohod* pakt* dohovor* protokol* cena cenu pohár*
    gang* mafi* skupin* organizáci* hnuti* strana strany nadáci* parlament* prezident* premiér* minister
    ministr* kancelár* burza burzy liga ligy lige majstrovstv* turnaj* festival* rely aerolín* rádio
    televíz* divadl* múze* reštauráci* pivovar* koncern* armád* vojsk* sily síl brigád* prápor* bitk*
    summit* FC FK ŠK HC MFK HK MŠK""",
    after_offices="Times Post United City FC Airlines Airways Bank Open Cup Arena Hotel Group Press News",
    saying="""varoval* varuj* povedal* hovorí hovoria uviedl* uvádz* tvrd* vyhlás* odsúd* odsudz* oznám*
    oznam* uvalil* hroz* pohroz* vyzval* vyzýv* žiad* požiad* požad* obvin* obviň* popr* popier* odmiet*
    podpor* kritiz* skritiz* reag* zareag* odpoved* inform* potvrd* prizn* súhlas* sankci* rokuje rokujú
    chce chcú plán* zvaž* vyslal* stiah* preruš* uzn* protest* vyjadr* odporúč* neodporúč* zakáz* sľúb*
    naznač* trvá nalieh* predvol* vyhost*""",
    acting="""útočí zaútoč* napad* bombard* ostreľ* ostreľuj* udrel* zasiahl* vtrh* okup* obsad* dobyl*
    znič* porazil* poráž* proti zostrel*""",
    titles="""pán pana pána pani prezident* premiér* minister ministr* poslan* senátor* župan* starost*
    primátor* sudca sudcu sudkyň* prokurátor* policajt* komisár* inšpektor* veliteľ* generál* plukovník*
    podplukovník* major* kapitán* nadporučík* poručík* práporčík* seržant* riaditeľ* predsed* podpredsed*
    rektor* profesor* prof doktor* dr mgr ing mudr judr otec kňaz* biskup* arcibiskup* kardinál* pápež*
    svätý svätá sv kráľ* kráľovn* princ* princezn* knieža vojvod* cisár* tréner* kouč* hokejist* futbalist*
    útočník* brankár* obranc* záložník* tenist* boxer* hráč* herec herc* herečk* spevák* speváčk* režisér*
    spisovateľ* básnik* novinár* raper* hovor* kancelár* tajomník* veľvyslanec konzul* líder* poradc*
    advokát* lekár* exprezident* expremiér* vicepremiér* europoslan*""",
    place_nouns="""mesto mesta meste mestom mestu mestečk* obec obce obci obcou dedina dedine dediny okres
    okresu okrese kraj kraja kraji štvrť štvrti mestská_časť mestskej_časti časť časti sídlisk* letisk*
    prístav* metropol* hlavné_mesto hlavnom_meste región* oblasť oblasti provinci* predmesti* okoli* centrum
    centra centre stredisk* letovisk* grófstv* ostrov ostrova ostrove ostrovy polostrov* súostrov* väzni*
    väzen* nemocnic* kúpeľ* osada osade diaľnic* juh juhu sever severu severe východ východe západ západe
    tábor* kasárn* elektrár* priehrad*""",
    after_place_nouns="kraj kraja kraji okres okrese",
    states="""štát štátu štáte kraj kraja kraji provincia provincii oblasť oblasti región regióne
    spolková_krajina krajine republika republike kantón* grófstv*""",
    roads="""ulic* ul trieda triede námest* nám nábrež* most moste mosta park parku parke sad sady štadión*
    stanica stanici stanice rieka rieke rieky jazero jazere jazera vrch vrchu kopec kostol* chrám* katedrál*
    kláštor* zámok zámku hrad hrade hradu pamätník* škola škole školy gymnázi* palác* tunel* križovatk*""",
    persons="""hurikán* orkán* búrka cyklón* tajfún* loď lode trajekt* jacht* tanker* tím tímu FC FK ŠK HC
    MFK rodin* menom""",
    common=_COMMON,
    outlets="""Hospodárske_noviny Slovenský_rozhlas Rádio_Slovensko Rádio_Regina Rádio_Regina_Košice
    Rádio_Expres Nový_Čas Plus_jeden_deň Denník_N Denník_SME SME Pravda Korzár Košický_Korzár
    Prešovský_Korzár Michalovský_Korzár My_Nitra My_Žilina MY_Trnava My_Oravské_noviny My_Liptov
    Bratislavské_noviny Košice_Online Prešov_Online Trnavský_hlas Žilinský_večerník Záhorie_Regionálne RTVS
    STVR TA3 TASR SITA Markíza JOJ Topky Aktuality Új_Szó Česká_televízia Washington_Post New_York_Times
    Le_Monde Kyiv_Independent Ukrajinska_pravda Moscow_Times Reuters Slobodná_Európa""",
    endings=tuple((found, base) for found, _, base in (pair.partition(">") for pair in _ENDINGS.split())),
    irregular=dict(pair.replace("_", " ").split(">") for pair in _IRREGULAR.split()),
    names=dict(pair.replace("_", " ").split(">") for pair in _NAMES.split())
    | {
        stem + ending: code
        for stem, _, code in (pair.partition(">") for pair in _LANDS.split())
        for ending in ("o", "u", "a", "om")
    },
    demonyms={word: line[0] for line in map(str.split, _DEMONYMS.splitlines()) for word in line[1:]},
    lower_demonyms=True,
)

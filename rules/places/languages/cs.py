"""Czech: the words beside names of places, and the endings of its cases."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

_ENDINGS = """
skeho>sky skeho>ske skemu>sky skem>sky skem>ske skym>sky skym>ske ske>ska skou>ska skych>ske skych>sky
ckeho>cky ckem>cky ckem>cke cke>cka ckou>cka ckych>cke eho>y eho>e emu>y emu>e em>y em>e e>a ou>a ych>e
ych>y ymi>y ymi>e ym>y ym>e iho>i im>i ich>i imu>i iho>e cich>ce cich>ky cich>ka sich>chy zich>hy icich>ice
icim>ice icemi>ice icich>icky ech>y ech>a ech>e ich>e ich>a ich>y ach>a ach>y ach>e ami>y ami>a emi>e um>y
um>ky im>e ejovicich>ejovice ejovic>ejovice ovic>ovice avic>avice nic>nice lic>lice ric>rice dic>dice
tic>tice bic>bice vic>vice sic>sice zic>zice ic>ice ze>ha ze>h ce>ka ce>k ci>ka ce>ky se>cha re>ra re>r
ne>na ne>n de>da de>d te>ta te>t le>la le>l ve>va ve>v me>ma me>m be>ba be>b pe>pa pe>p se>s ze>z ne>no
le>lo te>to de>do ve>vo ovu>ov ova>ov ovem>ov ove>ov ovu>ovo ove>ovo ove>ova ova>ovo ove>ova ine>in ine>ina
ina>in inem>in ine>ino ina>ino orku>orek rku>rek lku>lek nku>nek sku>sko sku>sk ska>sko skem>sko cku>cko
cka>cko ckem>cko nku>nko ku>ek ku>ko ku>k ka>ek kem>ek kem>k kem>ko ka>k ka>ko ek>ky ek>ka k>ky k>ka dci>dec
nci>nec lci>lec rci>rec vci>vec bci>bec sci>sec dce>dec nce>nec lce>lec rce>rec vce>vec dcem>dec ncem>nec
lcem>lec ci>ec ce>ec cem>ec brne>brno brna>brno brnem>brno brnu>brno ste>sto sta>sto ni>n ne>n ni>ne ne>ni
nim>ni i> i>e e>i im>i i>a i>y avi>av ave>av avi>ava uzi>uz ezi>ez ii>ie ii>ia ii>ium ie>ia ii>io ii>ion
ji>je ji>ja kach>ky hach>hy nach>ny rach>ry vach>vy tach>ty dach>dy lach>ly u>o u>a u>e u> a>o a> a>y e> e>a
y>a y> em>o em>a em>e em> ovi> ovi>o ou>a o>a i>e u>y dem>ad ech>y uv>y a>e am>y um>e um>y >y >a >e >o >ce
"""

_IRREGULAR = """
Praze>Praha Prahy>Praha Prahu>Praha Prahou>Praha Brně>Brno Brna>Brno Brnem>Brno Spojených_státech>USA
Spojených_států>USA Spojené_státy>USA Spojenými_státy>USA Státech>USA Německu>Německo Německa>Německo
Německem>Německo Polsku>Polsko Řecku>Řecko Turecku>Turecko Rakousku>Rakousko
Českých_Budějovicích>České_Budějovice Českých_Budějovic>České_Budějovice Pardubicích>Pardubice
Hradci_Králové>Hradec_Králové Hradce_Králové>Hradec_Králové Ústí_nad_Labem>Ústí_nad_Labem
Karlových_Varech>Karlovy_Vary Karlových_Varů>Karlovy_Vary Varech>Karlovy_Vary Košicích>Košice Košic>Košice
Domažlicích>Domažlice Drážďanech>Drážďany Drážďan>Drážďany Benátkách>Benátky Benátek>Benátky Athénách>Athény
Athén>Athény Cáchách>Cáchy Helsinkách>Helsinky Helsinek>Helsinky Teplicích>Teplice Chebu>Cheb Zlíně>Zlín
Plzni>Plzeň Plzně>Plzeň Plzní>Plzeň Olomouci>Olomouc Ostravě>Ostrava Opavě>Opava Třebíči>Třebíč
Kroměříži>Kroměříž Příbrami>Příbram Chrudimi>Chrudim Táboře>Tábor Písku>Písek Mostě>Most Mostu>Most
Mostem>Most Paříži>Paříž Paříže>Paříž Římě>Řím Říma>Řím Vídni>Vídeň Vídně>Vídeň Lvově>Lvov Lvova>Lvov
Kyjevě>Kyjev Kyjeva>Kyjev Charkově>Charkov Oděse>Oděsa Bruselu>Brusel Curychu>Curych Ženevě>Ženeva
Filipínách>Filipíny Filipín>Filipíny Maledivách>Maledivy Seychelách>Seychely Nizozemsku>Nizozemsko
Emirátech>SAE Spojených_arabských_emirátech>SAE Spojených_arabských_emirátů>SAE Egyptě>Egypt Egypta>Egypt
Velké_Británii>Velká_Británie Velkou_Británií>Velká_Británie Jižní_Koreji>Jižní_Korea
Severní_Koreji>Severní_Korea Pásmu_Gazy>Pásmo_Gazy pásmu_Gazy>Pásmo_Gazy pásma_Gazy>Pásmo_Gazy
pásmo_Gazy>Pásmo_Gazy Gruzii>Gruzie Indii>Indie
"""

_COMMON = """
most mostu hora hory les lesy lesu voda dům domy domu řeka řeky potok potoka brod kámen skála skály pole
louka louky lípa lípy dub duby bor boru bory jedle bříza buk buky zámek zámku kostel kostela klášter mlýn
mlýny mlýna huť huti důl doly dolu lhota újezd ostrov ostrova brána cesta cesty pila písek písku sůl soli
led ledu déšť vítr bouře požár požáry policie hasiči armáda válka mír míru král krále soud soudu muž muže
muži žena ženy děti syn syna řidič kněz leden března duben dubna červen července září říjen prosinec pátek
sobota neděle neděli ráno noc den zima jaro nový nová nové starý stará staré malý malá malé velký velká
velké bílý bílá bílé černý černá červená zelená zlatá dobrá dobrý horní dolní horka horko sucho jen ten ta
to ti ty byl byla bylo být má mají nad za po do od na ve se si jak ale tak tři pět tisíc pár cena ceny banka
práce strana rada rady liga gól sparta baník slovan sigma viktoria dukla novák svoboda svobody svobodu
kučera veselý kolář urban kříž kovář musil šimek čech štěpánek mareš moravec tichý vávra říha bureš hruška
hanák pavel petr petra jan jana jany jiří tomáš martin martina jaroslav miroslav karel karla lukáš milan
roman stanislav david adam adama marek marka daniel vladimír antonín aleš viktor marie eva evy hana hany
anna anny lenka lenky kateřina věra věry lucie alena jaroslava veronika helena heleny barbora klára dana
dany markéta tereza michaela nela natálie sára ema adéla olga ivana auto auta vlak vlaku kolo loď lodi lev
orel orla sokol medvěd kůň koně jelen liška rys had beran býk kapr sumec rak
"""

_DEMONYMS = """\
CZ česk* češi čechů čechům čech češka
SK slovensk* slovák slováci slováků slovenka
PL polsk* polák poláci poláků
DE německ* němci němců němec němce
AT rakousk* rakušan*
HU maďarsk* maďar maďaři maďarů
UA ukrajinsk* ukrajinec ukrajinc* ukrajinka ukrajinky
RU rusk* rusové rusů rus rusy
BY bělorusk* bělorus*
FR francouzsk* francouz*
GB britsk* brit britové britů anglick* angličan* skotsk*
US americk* američan*
ES španělsk* španěl* katalánsk*
IT italsk* ital italové italů
PT portugalsk*
NL nizozemsk* nizozemc* holandsk*
BE belgick* belgičan*
CH švýcarsk* švýcar*
SE švédsk* švéd švédové
NO norsk* norové norů
FI finsk* finové finů
DK dánsk* dánové
GR řeck* řekové řeků
TR tureck* turek turci turků
RO rumunsk* rumun rumuni
BG bulharsk* bulhar bulhaři
RS srbsk* srbové srbů
HR chorvatsk* chorvat*
SI slovinsk* slovinec slovinci
BA bosensk*
LT litevsk*
LV lotyšsk*
EE estonsk*
GE gruzínsk* gruzín*
AM arménsk*
AZ ázerbájdžánsk*
KZ kazašsk*
MD moldavsk*
CN čínsk* číňan*
TW tchajwansk*
JP japonsk* japonec japonci
KR jihokorejsk*
KP severokorejsk*
IN indick* indové
PK pákistánsk*
AF afghánsk*
TH thajsk*
VN vietnamsk* vietnamec vietnamci vietnamců
ID indonésk*
PH filipínsk*
IR íránsk*
IQ iráck*
SY syrsk* syřan*
LB libanonsk*
IL izraelsk* izraelc* izraelec
PS palestinsk* palestinec palestinc*
JO jordánsk*
SA saúdsk*
YE jemensk*
EG egyptsk* egypťan*
LY libyjsk*
TN tunisk*
DZ alžírsk*
MA marock*
SD súdánsk*
ET etiopsk*
SO somálsk*
KE keňsk*
NG nigerijsk*
ML malijsk*
ZA jihoafrick*
CD konžsk*
CA kanadsk* kanaďan*
MX mexick* mexičan*
CU kubánsk*
VE venezuelsk*
CO kolumbijsk*
BR brazilsk* brazilec brazilci
AR argentinsk*
AU australsk* australan*
CZ.52 pražsk* pražan*
CZ.78 brněnsk* jihomoravsk*
CZ.79 jihočesk*
CZ.85 ostravsk* moravskoslezsk*
CZ.88 středočesk*
US.TX texask*
US.CA kalifornsk*
DE.02 bavorsk*
DE.13 sask*
RU.12 čečensk*
"""

_NAMES = """
ČR>CZ USA>US Amerika>US Británie>GB Velká_Británie>GB Anglie>GB SAE>AE Emiráty>AE JAR>ZA KLDR>KP ČLR>CN
Barma>MM Kosovo>XK Pásmo_Gazy>PS Gaza>PS Palestina>PS Západní_břeh>PS Krym>UA.11 Donbas>UA.05
Zakarpatí>UA.25 Podněstří>MD Texas>US.TX Florida>US.FL Jižní_Morava>CZ.78 Jižní_Čechy>CZ.79
Olomoucký_kraj>CZ.84 Střední_Čechy>CZ.88 Krkonoše>CZ.82 Šumava>CZ.79 Tatry>SK
"""

# Cases of countries that begin like the word for their people, which would win over an inflected name.
_LANDS = """
Skotsk>GB Jihomoravsk>CZ.78 Karlovarsk>CZ.81 Královéhradeck>CZ.82 Libereck>CZ.83 Olomouck>CZ.84
Ostravsk>CZ.85 Karvinsk>CZ.85 Frýdecko-Místeck>CZ.85 Pardubick>CZ.86 Plzeňsk>CZ.87 Ústeck>CZ.89
Mosteck>CZ.89 Teplick>CZ.89 Zlínsk>CZ.90 Kladensk>CZ.88 Jesenick>CZ.84 Budějovick>CZ.79 Německ>DE Polsk>PL
Rakousk>AT Slovensk>SK Česk>CZ Maďarsk>HU Španělsk>ES Rusk>RU Tureck>TR Řeck>GR Chorvatsk>HR Tunisk>TN
Japonsk>JP Jordánsk>JO Portugalsk>PT Nizozemsk>NL Holandsk>NL Švýcarsk>CH Švédsk>SE Norsk>NO Finsk>FI
Dánsk>DK Bělorusk>BY Rumunsk>RO Bulharsk>BG Srbsk>RS Slovinsk>SI Estonsk>EE Lotyšsk>LV Moldavsk>MD Thajsk>TH
Irsk>IE Skotsk>GB Alžírsk>DZ Somálsk>SO Bavorsk>DE.02 Sask>DE.13 Čečensk>RU.12 Katalánsk>ES.56 Belgick>BE
"""

GRAMMAR = Grammar(
    language="cs",
    at="""v ve na u pod nad poblíž blízko nedaleko kousek_od okolo kolem před za mezi vedle uvnitř vně mimo
    v_okolí v_blízkosti v_centru v_oblasti v_obci ve_městě v_městě ve_vesnici v_regionu v_kraji na_předměstí
    na_okraji na_území na_severu na_jihu na_východě na_západě na_letišti na_dálnici na_jihovýchodě
    na_severovýchodě na_severozápadě na_jihozápadě severně_od jižně_od východně_od západně_od kilometrů_od
    km_od u_pobřeží v_celé v_celém po_celé po_celém v_centrální v_severní v_jižní ve_východní v_západní
    v_ulicích uprostřed v_hlavním_městě při_vjezdu_do okolí""",
    from_="""z ze s se od pocházející_z pochází_z rodák_z původem_z přijel_z přiletěl_z vracel_se_z
    vracející_se_z přímo_z""",
    towards="""k ke směrem_na směrem_k směrem_do směr na_cestě_do cestou_do mířící_do let_do lety_do
    cesta_do cesty_do vlak_do návštěva_v""",
    to="do na",
    moving="""uprch* utek* utéc* prch* útěk* let letu lety letěl* letět letí letící odlet* přilet* odjel*
    jel jela jeli jede jedou jet odjezd* příjezd* vjezd* přijel* přijet* vyjel* cest* vrac* vrát* návrat*
    zamíř* míř* smeř* směř* vypovědě* vyhošt* vyhostil* deport* vydán* vydal* vydat evaku* převez* převoz*
    přeprav* transport* přesměr* odklon* emigr* migr* vystěhov* repatri* vývoz* vyváž* export* dodáv* dodal*
    vyslal* vysíl* poslal* pošle posíl* odvez* odvleč* vstup* vstoup* vnik* plul* plav* plout trajekt*
    pašov* propaš* prodej* návštěv* vyraz* stěhov* přestěh*""",
    linked="s se",
    border="hranic* pohranič* příhranič* hraniční* přechod* sousedí sousedn*",
    likeness="""jako jako_v jako_na jak_v podobně_jako podobně_jako_v podobný podobná podobné podobn*
    připomín* připomně* srovnateln* ve_srovnání_s oproti po_vzoru po_útoku_v po_útocích_v po_atentátu_v
    po_válce_v po_tragédii_v po_zemětřesení_v po_katastrofě_v po_střelbě_v od_války_v od_útoků_v výročí*
    dříve_v předtím_v na_rozdíl_od než_v před_rokem_v loni_v známý_z známá_z druhý_po třetí_po""",
    felt="cítit* pocítil* pociťov* pocítěn* slyšet* slyšiteln* viditeln* vidět",
    origin="""turist* občan* obyvatel rodák* rodačk* uprchlík* uprchlic* migrant* běženc* velvyslan*
    ambasád* konzul* pas pasy pasem vlajk* student* pracovník* dělník* reprezent* delegac* diplomat* fanouš*
    poutník* expert* vědec vědci vědců žoldn* voják* námořník* posádk* dobrovoln* návštěvník* kamion*
    řidič_z firma firmy firmu společnost* výprav* sportov* krajan* cizin* agent* špion*""",
    offices="""kartel* univerzit* akademi* institut* ústav banka banky bance banku klub* ministerstv* vláda
    vlády vládě vládu vládou noviny deník* týdeník* časopis* hotel* smlouv* dohod* pakt* úmluv* protokol*
    cena cenu ceny pohár* gang* mafi* skupin* organizac* hnutí strana strany nadac* parlament* sněmovn*
    prezident* premiér* ministr* ministryn* kancléř* burza burzy burze liga ligy lize mistrovství turnaj*
    festival* rallye závod* aerolink* rádio televiz* divadl* muze* restaurac* pizzer* hospod* pivovar*
    koncern* armád* vojsk* síly sil brigád* prapor* bitv* bitva summit* deklarac* FC FK SK HC AC TJ""",
    after_offices="Times Post United City FC Airlines Airways Bank Open Cup Arena Hotel Group Press News",
    saying="""varoval* varuj* řekl* říká říkají uvedl* uvád* tvrd* prohlás* odsoud* odsuz* oznám* oznam*
    vyhlás* uvalil* uval* hrozí pohroz* vyzval* vyzýv* žád* požád* požad* obvin* obviň* popř* popír* odmít*
    podpoř* podporuj* kritiz* zkritiz* reag* zareag* odpověd* inform* potvrd* přizn* souhlas* sankc* jedn*
    chce chtějí plán* zvaž* vyslal* vysíl* stáh* přeruš* uzn* protest* vyjádř* doporuč* nedoporuč* zakáz*
    slíb* slib* naznač* trvá naléh* stěž* předvol* vyhost*""",
    acting="""útočí zaútoč* napad* napadl* bombard* ostřel* ostřeluj* udeř* zasáhl* zasahuj* vtrh* okup*
    obsad* dobyl* znič* nič* porazil* poráž* proti sestřel*""",
    titles="""pan pana panu pánem paní prezident* premiér* ministr* ministryn* poslanec poslanc* poslanky*
    senátor* hejtman* starost* primátor* soudce soudkyn* státní_zástupce žalobce policist* komisař*
    inspektor* náčelník* velitel* generál* plukovník* podplukovník* major* kapitán* nadporučík* poručík*
    praporčík* seržant* vojín* ředitel* předsed* místopředsed* rektor* profesor* prof doktor* dr mgr ing
    mudr judr otec kněz* biskup* arcibiskup* kardinál* papež* svatý svatá sv král krále královn* princ*
    princezn* kníže vévod* císař* trenér* kouč* hokejist* fotbalist* útočník* brankář* gólman* obránce
    záložník* tenist* zápasník* boxer* hráč* herec herec herc* herečk* zpěvák* zpěvačk* režisér* spisovatel*
    básník* novinář* rapper* mluvčí kancléř* tajemník* velvyslanec velvyslankyn* konzul* předák* vůdce lídr*
    poradce advokát* lékař* exprezident* expremiér* exministr* vicepremiér* hasič*""",
    place_nouns="""město města městě městem městu městečk* obec obce obci obcí vesnice vesnici vesnic ves
    vsi okres okresu okrese okresy kraj kraje kraji krajem čtvrť čtvrti městská_část městské_části části
    část sídliště letiště letišti přístav* metropol* hlavní_město region* oblast oblasti provinci*
    aglomerac* předměstí okolí centrum centra centru středisk* letovisk* hrabství departement* ostrov
    ostrova ostrově ostrovy poloostrov* souostroví věznic* nemocnic* lázně lázních osada osadě dálnic*
    sjezd* hranici elektrárn* přehrad* jih jihu sever severu východ východě západ západě polygon* tábor*
    kasárn*""",
    states="""stát státu státě státem kraj kraje kraji provincie provincii oblast oblasti region regionu
    spolková_země země zemi republika republiky republice kanton* hrabství departement*""",
    roads="""ulic* třída třídě třídu náměstí nám nábřeží most mostě mostu park parku parku sady stadion*
    nádraží stanice stanici stanice_metra metro řeka řeky řece řekou jezero jezera jezeře hora hoře hory
    vrch vrchu kopec kopci kostel* chrám* katedrál* klášter* zámek zámku hrad hradu pomník* škola školy
    škole gymnázi* palác* tunel* křižovatk* kruhový_objezd""",
    persons="""hurikán* orkán* bouře cyklon* tajfun* loď lodi trajekt* jacht* tanker* torpédoborec tým týmu
    FC FK SK HC AC TJ MS rodin*""",
    common=_COMMON,
    outlets="""Lidové_noviny Hospodářské_noviny Moravskoslezský_deník Brněnský_deník Pražský_deník
    Plzeňský_deník Ostravský_deník Českobudějovický_deník Královéhradecký_deník Liberecký_deník
    Olomoucký_deník Pardubický_deník Ústecký_deník Zlínský_deník Jihlavský_deník Karlovarský_deník
    Mladá_fronta_Dnes Český_rozhlas Český_rozhlas_Brno Český_rozhlas_Plzeň Český_rozhlas_Ostrava
    Česká_televize Česká_tisková_kancelář ČT24 ČTK TV_Nova TV_Prima CNN_Prima_News Radio_Praha Radiožurnál
    Seznam_Zprávy Novinky Deník_N Slovenská_televize Washington_Post New_York_Times Le_Monde
    Ukrajinska_pravda Kyiv_Independent Moscow_Times Frankfurter_Allgemeine_Zeitung Gazeta_Wyborcza
    Rzeczpospolita Reuters Svobodná_Evropa Týdeník_Echo Pražský_patriot""",
    endings=tuple((found, base) for found, _, base in (pair.partition(">") for pair in _ENDINGS.split())),
    irregular=dict(pair.replace("_", " ").split(">") for pair in _IRREGULAR.split()),
    names=dict(pair.replace("_", " ").split(">") for pair in _NAMES.split())
    | {
        stem + ending: code
        for stem, _, code in (pair.partition(">") for pair in _LANDS.split())
        for ending in ("o", "u", "a", "em")
    },
    demonyms={word: line[0] for line in map(str.split, _DEMONYMS.splitlines()) for word in line[1:]},
    lower_demonyms=True,
)

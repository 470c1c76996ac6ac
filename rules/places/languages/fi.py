"""Finnish: the words beside names of places, and its endings, which say where."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

_ENDINGS = """
ngissa>nki ngista>nki ngin>nki ngilla>nki ngilta>nki ngille>nki ngeissa>nget ngeista>nget ngossa>nko
ngosta>nko ngon>nko ngassa>nka ngasta>nka ngan>nka ngassa>nga nnassa>nta nnasta>nta nnan>nta nnalla>nta
mmassa>mpa mmasta>mpa mman>mpa mmalla>mpa mmessa>mpi mmella>mpi mmen>mpi lloissa>llat rrassa>rta rrasta>rta
rran>rta rralla>rta llassa>lta llasta>lta llan>lta llalla>lta dassa>ta dasta>ta dan>ta dalla>ta dessa>te
dessa>si desta>si den>si della>si dossa>to don>to dolla>to vassa>pa vasta>pa van>pa valla>pa vessa>pi
vella>pi ven>pi voella>vo kassa>kka kasta>kka kan>kka kalla>kka kilassa>kkila tissa>tti tista>tti tin>tti
pissa>ppi pista>ppi pin>ppi kissa>kki kista>kki kin>kki tassa>tta tasta>tta tan>tta talla>tta joella>joki
joelta>joki joelle>joki joen>joki jarvella>jarvi jarvelta>jarvi jarvelle>jarvi jarven>jarvi niemella>niemi
niemelta>niemi niemelle>niemi niemessa>niemi niemen>niemi saaressa>saari saaresta>saari saareen>saari
saaren>saari lahdessa>lahti lahdesta>lahti lahden>lahti lahteen>lahti lammilla>lampi lammen>lampi
koskella>koski kosken>koski koskelta>koski koskelle>koski vedella>vesi veden>vesi vedelta>vesi
suomessa>suomi suomesta>suomi suomeen>suomi suomen>suomi maessa>maki maen>maki maella>maki kylassa>kyla
kaupungissa>kaupunki ksessa>s ksesta>s ksen>s kseen>s ksella>s ksella>s uksessa>us uksen>us essa>i esta>i
een>i en>i ella>i elta>i elle>i issa> ista> iin> in> illa> ilta> ille> iksi> eihin> assa>a asta>a aan>a an>a
alla>a alta>a alle>a eissa>et eista>et eihin>et eilla>et eilta>et eille>et oissa>at oista>at oihin>at
oilla>at issa>at ista>at ihin>at issa>it ista>it iin>it jen>t ien>t ssa> sta> lla> lta> lle> hun> hyn> hon>
han> hen> hin> seen>e seen>s n> na> ksi> tta> ta> a> na>
"""

_IRREGULAR = """
Riiassa>Riika Riian>Riika Riikaan>Riika Riiasta>Riika Yhdysvalloissa>USA Yhdysvalloista>USA
Yhdysvaltoihin>USA Yhdysvaltojen>USA Yhdysvallat>USA Yhdysvaltain>USA Arabiemiraateissa>Arabiemiraatit
Arabiemiraatit>Arabiemiirikunnat Iso-Britanniassa>Iso-Britannia Alankomaissa>Alankomaat
Alankomaista>Alankomaat Alankomaihin>Alankomaat Alankomaiden>Alankomaat Filippiineillä>Filippiinit
Filippiineiltä>Filippiinit Filippiinien>Filippiinit Malediiveilla>Malediivit Helsingissä>Helsinki
Helsingin>Helsinki Helsinkiin>Helsinki Lontoossa>Lontoo Lontoosta>Lontoo Lontoon>Lontoo Lontooseen>Lontoo
Porvoossa>Porvoo Porvoon>Porvoo Porvooseen>Porvoo Espoossa>Espoo Espoon>Espoo Espooseen>Espoo
Tampereella>Tampere Tampereen>Tampere Tampereelta>Tampere Tampereelle>Tampere Vantaalla>Vantaa
Vantaan>Vantaa Lahdessa>Lahti Lahden>Lahti Lahteen>Lahti Lahdesta>Lahti Kokkolassa>Kokkola Venäjällä>Venäjä
Venäjältä>Venäjä Venäjälle>Venäjä Venäjän>Venäjä Ahvenanmaalla>Ahvenanmaa Lapissa>Lappi Lapin>Lappi
Lappiin>Lappi Uudellamaalla>Uusimaa Uudenmaan>Uusimaa Uudessakaupungissa>Uusikaupunki
Uudenkaupungin>Uusikaupunki Mäntässä>Mänttä Pietarissa>Pietari Pietarin>Pietari Ateenassa>Ateena
Intiassa>Intia Gazassa>Gaza Gazan>Gaza Gazaan>Gaza New_Yorkissa>New_York Tallinnassa>Tallinna
Tukholmassa>Tukholma Loimaalla>Loimaa Kauhajoella>Kauhajoki Savonlinnassa>Savonlinna Suomessa>Suomi
Suomen>Suomi Suomeen>Suomi Suomesta>Suomi Oslossa>Oslo Varkaudessa>Varkaus Varkauden>Varkaus
Raaseporissa>Raasepori Porissa>Pori Porin>Pori Oulussa>Oulu Kemissä>Kemi Turussa>Turku Turun>Turku
Turkuun>Turku Turusta>Turku Kouvolassa>Kouvola Seinäjoella>Seinäjoki Rovaniemellä>Rovaniemi Imatralla>Imatra
"""

_COMMON = """
on se oli olla hän me tämä jos tai mutta mitä sata mies isä äiti veli sisko koti silta katu tori mäki niemi
saari koski metsä ranta rannalla satama harju kallio hiekka meri tuli palo sade salama sota kolari vaara
tänään päivä musta hopea rauta mänty haapa nurmi salo karhu susi kettu halla kari mäkinen laine turunen
marin maria anna helena kaisa sari minna mari leena laura matti mika martti lauri ville jari sami marko laki
juna kone bussi raha ässät maali derby kala
"""

_DEMONYMS = """\
FI suomalai* suomalais*
SE ruotsalai* ruotsalais*
NO norjalai* norjalais*
DK tanskalai* tanskalais*
IS islantilai* islantilais*
EE virolai* virolais*
LV latvialai* latvialais*
LT liettualai* liettualais*
RU venäläi* venäläis*
UA ukrainalai* ukrainalais*
BY valkovenäläi* valkovenäläis*
PL puolalai* puolalais*
DE saksalai* saksalais*
FR ranskalai* ranskalais*
GB brittiläi* brittiläis* englantilai* englantilais* skotlantilai*
US yhdysvaltalai* yhdysvaltalais* amerikkalai* amerikkalais*
ES espanjalai* espanjalais*
IT italialai* italialais*
PT portugalilai* portugalilais*
NL hollantilai* hollantilais* alankomaalai*
BE belgialai* belgialais*
CH sveitsiläi* sveitsiläis*
AT itävaltalai* itävaltalais*
CZ tšekkiläi* tšekkiläis*
HU unkarilai* unkarilais*
RO romanialai* romanialais*
BG bulgarialai* bulgarialais*
RS serbialai* serbialais*
HR kroatialai* kroatialais*
GR kreikkalai* kreikkalais*
TR turkkilai* turkkilais*
GE georgialai* georgialais*
AM armenialai* armenialais*
CN kiinalai* kiinalais*
JP japanilai* japanilais*
KR eteläkorealai* eteläkorealais*
KP pohjoiskorealai* pohjoiskorealais*
IN intialai* intialais*
PK pakistanilai* pakistanilais*
AF afganistanilai* afgaani afgaanit
TH thaimaalai* thaimaalais*
VN vietnamilai* vietnamilais*
IR iranilai* iranilais*
IQ irakilai* irakilais*
SY syyrialai* syyrialais*
LB libanonilai* libanonilais*
IL israelilai* israelilais*
PS palestiinalai* palestiinalais*
SA saudiarabialai* saudi saudit
YE jemeniläi* jemeniläis*
EG egyptiläi* egyptiläis*
LY libyalai* libyalais*
TN tunisialai* tunisialais*
MA marokkolai* marokkolais*
SO somalialai* somalialais*
KE kenialai* kenialais*
NG nigerialai* nigerialais*
ET etiopialai* etiopialais*
SD sudanilai* sudanilais*
ZA eteläafrikkalai* eteläafrikkalais*
CA kanadalai* kanadalais*
MX meksikolai* meksikolais*
BR brasilialai* brasilialais*
AR argentiinalai* argentiinalais*
CO kolumbialai* kolumbialais*
VE venezuelalai* venezuelalais*
AU australialai* australialais*
US.TX texasilai*
US.CA kalifornialai*
DE.02 baijerilai*
FI.01 helsinkiläi* helsinkiläis* espoolai* vantaalai*
FI.06 tamperelai* tamperelais*
FI.02 turkulai* turkulais*
FI.17 oululai* oululais*
FI.19 lappilai* lappilais*
"""

_NAMES = """
USA>US Amerikka>US Britannia>GB Englanti>GB Skotlanti>GB Hollanti>NL Arabiemiraatit>AE Burma>MM Kosovo>XK
Gazan_kaista>PS Gazan_alue>PS Gaza>PS Palestiina>PS Länsiranta>PS Krim>UA.11 Donbas>UA.05 Donbass>UA.05
Texas>US.TX Florida>US.FL Kainuu>FI.18 Lappi>FI.19 Hesa>gn:658225 Manse>gn:634963 Kanariansaaret>ES.53
Gran_Canaria>ES.53
"""

GRAMMAR = Grammar(
    language="fi",
    at="lähellä keskellä ympäri halki pitkin yllä",
    after_at="""-ssa -ssä -lla -llä lähellä lähistöllä liepeillä edustalla keskustassa alueella kaupungissa
    kunnassa kylässä maakunnassa läänissä osavaltiossa esikaupungissa lentokentällä lentoasemalla satamassa
    pohjoispuolella eteläpuolella itäpuolella länsipuolella ulkopuolella kohdalla yllä yläpuolella
    ympäristössä seudulla rannikolla saarella keskusta-alueella kaupunginosassa vankilassa sairaalassa
    rautatieasemalla asemalla pohjoisosassa eteläosassa itäosassa länsiosassa maanteillä kaduilla sisällä
    välillä tienoilla rajamailla edustan""",
    after_from="-sta -stä -lta -ltä kotoisin lähtöisin peräisin suunnasta tullut saapunut",
    after_towards="""-aan -ään -een -iin -oon -uun -yyn -öön -hon -hun -hyn -seen -lle kohti suuntaan päin
    asti saakka""",
    towards="kohti päin matkalla",
    moving="""pakeni* paeta pakenee karkasi karku* lensi lentä* lento lennot lennolla matkusti matkusta*
    matka matkalla matkaa lähti lähte* lähdössä palasi palaut* palautet* karkote* karkotet* käännyt*
    luovutet* luovutus evakuoi* kuljet* siirret* siirty* ohjat* ohjau* muutti muutta* saapui vienti* lähett*
    lähetet* toimit* risteily* suuntasi""",
    border="""raja rajan rajalla rajaa rajat rajanyli* rajanylitys* rajavartio* rajavyöhyk* rajanaapuri*
    naapurimaa naapurimaassa""",
    linked="vastainen vastaisella vastaista",
    likeness="""kuten kuin niin_kuin samanlainen_kuin samaan_tapaan_kuin muistutta* verrattuna
    jälkeen_tapahtunut vuosipäivä*""",
    felt="tuntui tuntu* tuntunut havaitt* kuului näkyi",
    origin="""turisti* kansalai* asukas pakolai* siirtolai* suurlähetystö* suurlähettilä* lähetystö*
    konsuli* konsulaatti* passi passin passilla lippu lipun lipun_alla opiskelija* työntekijä* työläi*
    maajoukkue* valtuuskun* diplomaat* kannattaj* pyhiinvaelt* asiantuntija* tutkija* palkkasotur* sotilas
    sotilaat merimie* miehistö* vapaaehtoi* matkailij* kotoisin lähtöisin syntyn* yritys yhtiö joukkue laiva
    tankkeri""",
    after_origin="""kansalainen kansalaiset kansalaista kansalaisia turisti turistit suurlähetystö
    suurlähetystön suurlähettiläs konsulaatti passi lippu lipun_alla maajoukkue kotoisin lähtöisin syntynyt
    asukas joukkue delegaatio""",
    offices="FC Hotel hotelli ravintola pankki AC Real Inter",
    after_offices="""yliopisto yliopiston yliopistossa hallitus hallituksen ministeriö ulkoministeriö
    ulkoministeri puolustusministeri puolustusministeriö parlamentti presidentti presidentin pääministeri
    pääministerin liittokansleri kartelli kartellin pankki pankin seura IFK FC HC HIFK United City Times
    Post Airlines Open cup liiga mestaruus pörssi armeija armeijan asevoimat ilmavoimat laivasto sopimus
    sopimuksen julistus palkinto festivaali maraton ralli Sanomat sanomat lehti radio televisio teatteri
    museo hotelli ravintola viranomaiset viranomaisten taistelu sota prikaati joukot klubi marssi derby
    maljan""",
    saying="""varoit* varoitta* sanoi sanoo sanovat kertoi kertoo tuomits* tuomitsi tuomitsee ilmoit*
    ilmoitta* uhkaa uhkasi uhkail* vaati vaatii vaativat kehot* kehotta* pyys* pyysi pyytää syyt* syyttä*
    kiist* kiistä* torju* hylk* tuki tukee kritiso* arvost* reago* vastas* vastasi vastaa vahvist* myöns*
    pakot* pakott* neuvott* aikoo haluaa suunnitt* harkit* lähettää vetä* veti katkai* protesto* suositt*
    kielt* lupa* lupasi vaikenee katso* esitti esittää painost* jatkaa""",
    acting="""hyökkäsi hyökkää iski iskee pommitti pommittaa ampui tulitti tulittaa miehitti valtasi voitti
    kaatoi vastaan tuhosi""",
    titles="""herra rouva presidentti presidentin pääministeri ministeri ulkoministeri kansanedustaja
    pormestari kaupunginjohtaja kunnanjohtaja senaattori kuvernööri tuomari syyttäjä asianajaja komisario
    rikoskomisario ylikomisario rikosylikomisario konstaapeli poliisipäällikkö palomestari palopäällikkö
    päivystävä_palomestari kenraali eversti everstiluutnantti majuri kapteeni luutnantti kersantti amiraali
    komentaja johtaja toimitusjohtaja puheenjohtaja rehtori professori tohtori lääkäri pastori kirkkoherra
    piispa arkkipiispa kardinaali paavi pyhä kuningas kuningatar prinssi prinsessa herttua keisari tsaari
    valmentaja päävalmentaja jalkapalloilija jääkiekkoilija hyökkääjä maalivahti puolustaja pelaaja
    kiekkoilija kuljettaja näyttelijä laulaja ohjaaja kirjailija runoilija toimittaja tiedottaja kansleri
    sihteeri suurlähettiläs konsuli neuvonantaja sulttaani sheikki rap-artisti varapresidentti
    eurokansanedustaja""",
    place_nouns="kaupunki kylä kunta",
    after_place_nouns="""kaupunki kaupungin kaupungissa kaupungista kaupunkiin kunta kunnan kunnassa kylä
    kylän kylässä maakunta maakunnan maakunnassa lääni läänin läänissä alue alueen alueella seutu seudun
    seudulla osavaltio osavaltion osavaltiossa provinssi provinssin provinssissa piirikunta piirikunnan
    saari saaren saarella saaret lentokenttä lentokentän lentoasema lentoaseman satama sataman keskusta
    keskustan kaupunginosa kaupunginosan esikaupunki vankila vankilan sairaala sairaalan niemimaa
    niemimaalla pääkaupunki metropolialue taajama""",
    states="""osavaltio osavaltion osavaltiossa maakunta maakunnassa maakunnan provinssi provinssissa lääni
    läänissä tasavalta tasavallan tasavallassa alue alueella piirikunta kreivikunta""",
    roads="""katu kadun kadulla tie tien tiellä väylä väylän väylällä aukio aukiolla tori torilla silta
    sillalla puisto puistossa stadion stadionilla areena areenalla rautatieasema metroasema joki joen joella
    järvi järvellä vuori vuoren mäki mäellä kirkko kirkossa tuomiokirkko linna linnassa koulu koulussa lukio
    ostoskeskus kauppakeskus kauppakeskuksessa tunneli tunnelissa kuja polku ranta raitti bulevardi
    puistotie""",
    persons="""hirmumyrsky myrsky pyörremyrsky taifuuni hurrikaani laiva alus aluksella lautta tankkeri FC
    HC HIFK joukkue niminen perhe""",
    common=_COMMON,
    outlets="""Helsingin_Sanomat Turun_Sanomat Etelä-Suomen_Sanomat Satakunnan_Kansa Savon_Sanomat
    Karjalainen Lapin_Kansa Pohjalainen Ilkka-Pohjalainen Keskisuomalainen Kainuun_Sanomat Etelä-Saimaa
    Kymen_Sanomat Kouvolan_Sanomat Hämeen_Sanomat Länsi-Savo Itä-Savo Itä-Häme Länsi-Suomi Länsi-Uusimaa
    Keski-Uusimaa Uusimaa_lehti Salon_Seudun_Sanomat Kaleva Lapin_Uutiset Ilta-Sanomat Iltalehti Aamulehti
    Vasabladet Hufvudstadsbladet Österbottens_Tidning Yle_Uutiset MTV_Uutiset Maaseudun_Tulevaisuus
    Kauppalehti Suomenmaa Suomen_Kuvalehti Pohjois-Karjala_lehti Iisalmen_Sanomat Warkauden_Lehti
    Koillissanomat STT Dagens_Nyheter Svenska_Yle Washington_Post New_York_Times Le_Monde Kyiv_Independent
    Moscow_Times Ukrainska_Pravda Reuters Eesti_Ekspress""",
    endings=tuple((found, base) for found, _, base in (pair.partition(">") for pair in _ENDINGS.split())),
    irregular=dict(pair.replace("_", " ").split(">") for pair in _IRREGULAR.split()),
    names=dict(pair.replace("_", " ").split(">") for pair in _NAMES.split()),
    demonyms={word: line[0] for line in map(str.split, _DEMONYMS.splitlines()) for word in line[1:]},
    lower_demonyms=True,
)

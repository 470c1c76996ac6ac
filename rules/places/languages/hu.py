"""Hungarian: the words beside names of places, and its endings, which say where."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

_ENDINGS = """
orszagban>orszag abol>a ebol>e aban>a eben>e abba>a ebbe>e anal>a enel>e ahoz>a ehez>e arol>a erol>e atol>a
etol>e aba>a ebe>e ara>a ere>e aig>a eig>e akent>a aval>a evel>e anak>a enek>e an>a en>e at>a et>e as>a es>e
i>a i>e ai>a ei>e beli> ban> ben> bol> nal> nel> rol> tol> hoz> hez> nak> nek> ott> ett> ott>o ba> be> ra>
re> ig> on> en> val> vel> ssal>s sel>s nnal>n nnel>n ttal>t ttel>t kkal>k kkel>k rral>r rrel>r llal>l llel>l
ddal>d ddel>d ccal>c ccel>c ppal>p mmal>m mmel>m ggal>g ggel>g zzal>z zzel>z ggyel>gy ggyal>gy nnyal>ny
sszal>sz sszel>sz ccsal>cs ccsel>cs ert> kent> t> at> et> ot> n> an> i> ja> je> an>o ban>o oba>o ot>o oi>o
unk> uk> ok> ak> ek> e> a>
"""

_IRREGULAR = """
USA-ban>USA USA-ból>USA USA-ba>USA Egyesült_Államokban>USA Egyesült_Államokból>USA Egyesült_Államokba>USA
Egyesült_Államok>USA Egyesült_Királyságban>Egyesült_Királyság Győrött>Győr Pécsett>Pécs
Kolozsvárott>Kolozsvár Kolozsvárt>Kolozsvár Székesfehérvárott>Székesfehérvár
Székelyudvarhelyt>Székelyudvarhely Vácott>Vác Marosvásárhelyt>Marosvásárhely Budán>Budapest Pesten>Budapest
Fülöp-szigeteken>Fülöp-szigetek Emírségekben>Egyesült_Arab_Emírségek
Egyesült_Arab_Emírségekben>Egyesült_Arab_Emírségek Hollandiában>Hollandia
"""

_COMMON = """
van már csak is ha hat ezer gyerek lány apa háza hidat város tó patak sziget vár malom bánya kút híres régi
piros vas hó baj holt mentők katona bíró pap pápa lövés bomba riadó csütörtök szombat este ősz szabó varga
farkas simon szilágyi bogdán boros váradi kelemen somogyi veres budai bálint pál illés jónás máté dudás
major orbán novák béla jános attila tamás andrás miklós ádám dávid dániel márton márk mária anna katalin éva
margit andrea erika irén anita viktória réka dóra nóra sára lili bella roza fradi újpest vasas kupa gól liga
csapat kelet déli vonat hajó kocsi áram gáz pénz bank árak bolt kutya ló lovas nyúl holló bika alma körte
dió bor hárs
"""

_DEMONYMS = """\
HU magyar magyarok magyarokat budapesti
RO román románok
SK szlovák szlovákok
UA ukrán ukránok
RS szerb szerbek
HR horvát horvátok
SI szlovén szlovének
AT osztrák osztrákok
DE német németek
PL lengyel lengyelek
CZ cseh csehek
RU orosz oroszok
BY belarusz fehérorosz
FR francia franciák
GB brit britek angol angolok skót
US amerikai amerikaiak
ES spanyol spanyolok katalán
IT olasz olaszok
PT portugál portugálok
NL holland hollandok
BE belga belgák
CH svájci svájciak
SE svéd svédek
NO norvég norvégok
FI finn finnek
DK dán dánok
GR görög görögök
TR török törökök
BG bolgár bolgárok
MD moldovai moldáv
BA bosnyák boszniai
AL albán albánok
XK koszovói
MK macedón
GE grúz grúzok georgiai
AM örmény
AZ azeri azerbajdzsáni
KZ kazah
CN kínai kínaiak
TW tajvani
JP japán japánok
KR dél-koreai
KP észak-koreai
IN indiai indiaiak
PK pakisztáni
AF afgán afgánok
TH thai thaiföldi
VN vietnami vietnamiak
ID indonéz
PH fülöp-szigeteki
IR iráni irániak
IQ iraki
SY szír szíriai szírek
LB libanoni
IL izraeli izraeliek
PS palesztin palesztinok
JO jordán jordániai
SA szaúdi szaúd-arábiai
YE jemeni
EG egyiptomi
LY líbiai
TN tunéziai
DZ algériai
MA marokkói
SD szudáni
ET etióp
SO szomáliai
KE kenyai
NG nigériai
ML mali
ZA dél-afrikai
CD kongói
CA kanadai
MX mexikói
CU kubai
VE venezuelai
CO kolumbiai
BR brazil brazilok
AR argentin
AU ausztrál ausztrálok
US.TX texasi
US.CA kaliforniai
DE.02 bajor
IT.15 szicíliai
RU.12 csecsen
"""

_NAMES = """
USA>US Amerika>US Nagy-Britannia>GB Anglia>GB Skócia>GB Hollandia>NL NSZK>DE EAE>AE Emírségek>AE Georgia>GE
Fehéroroszország>BY Kongói_Demokratikus_Köztársaság>CD Burma>MM Gázai_övezet>PS Gáza>PS Palesztina>PS
Ciszjordánia>PS Krím>UA.11 Donbasz>UA.05 Texas>US.TX Florida>US.FL Vajdaság>RS.VO Délvidék>RS.VO Felvidék>SK
Székelyföld>RO.20 Baranya>HU.02 Baranya_vármegye>HU.02 Bács-Kiskun_vármegye>HU.01 Békés_vármegye>HU.03
Borsod-Abaúj-Zemplén_vármegye>HU.04 Borsod>HU.04 Borsod_megye>HU.04 Csongrád-Csanád>HU.06
Csongrád-Csanád_vármegye>HU.06 Csongrád-Csanád_megye>HU.06 Fejér_vármegye>HU.08
Győr-Moson-Sopron_vármegye>HU.09 Hajdú-Bihar_vármegye>HU.10 Heves_vármegye>HU.11
Jász-Nagykun-Szolnok_vármegye>HU.20 Komárom-Esztergom_vármegye>HU.12 Nógrád_vármegye>HU.14
Pest_vármegye>HU.16 Somogy_vármegye>HU.17 Somogy>HU.17 Szabolcs-Szatmár-Bereg_vármegye>HU.18 Szabolcs>HU.18
Tolna_vármegye>HU.21 Vas_vármegye>HU.22 Veszprém_vármegye>HU.23 Veszprém_megye>HU.23 Zala_vármegye>HU.24
Zala>HU.24
"""

GRAMMAR = Grammar(
    language="hu",
    after_at="""-ban -ben -on -en -ön -n -ott -ett -ött -nál -nél -beli közelében mellett környékén
    térségében határában központjában belvárosában területén városában közelében külvárosában szélén felett
    fölött alatt körül körüli melletti közeli belvárosa utcáin partján partjainál északi_részén déli_részén
    keleti_részén nyugati_részén városban községben faluban megyében vármegyében kerületében járásban
    tartományban régióban repülőterén kikötőjében külterületén belterületén határán között városrészében
    és_környékén vonzáskörzetében""",
    after_from="""-ból -ből -tól -től -ról -ről felől irányából származású származó születésű érkező
    érkezett""",
    after_towards="""-ba -be -ra -re -hoz -hez -höz -ig felé irányába irányában tartó tartott utazó utazott
    induló""",
    articles="a az",
    moving="""menekül* elmenekül* szök* utaz* elutaz* repül* indul* elindul* tart* tartott visszatér*
    hazatér* kitoloncol* kiadt* kiadat* evakuál* szállít* átszállít* deportál* kiutasít* érkez* vándorol*
    bevándorol* áttelepül* hazaszállít* küld* export*""",
    border="határ határon határán határnál határátkelő* határszakasz* országhatár* szomszéd* szomszédos",
    likeness="mint akárcsak hasonló hasonlóan emlékeztet* ahogy olyan_mint akár",
    felt="érez* érezt* érezhető éreztek hallatsz* hallani látsz*",
    origin="""turist* állampolgár* állampolgárság* lakos menekült* bevándorl* migráns* nagykövetség*
    nagykövet* konzulátus* konzul* útlevél* zászló* származás* születés* diák* hallgató* munkás*
    vendégmunkás* válogatott* küldöttség* diplomata diplomaták szurkoló* zarándok* szakértő* tudós* zsoldos*
    katona katonák tengerész* önkéntes* utas utasok cég vállalat* csapat* kamionos*""",
    after_origin="""származású születésű állampolgár állampolgárságú állampolgárok illetőségű turista
    turisták lakos nagykövetség nagykövetsége nagykövetségén nagykövet nagykövete konzulátus zászló zászlaja
    lobogó alatti_hajó bejegyzésű székhelyű csapata katonák katonái sofőr rendszámú""",
    offices="FC Real Inter hotel bank egyetem kartell bár hotel étterem Café",
    after_offices="""kartell Egyetem egyetem egyetemen Egyetemen bank Bank klub FC SC TE SE kormány kormánya
    kormányzat minisztérium minisztériuma hatóságok parlament parlamentje elnöke elnök miniszterelnök
    miniszterelnöke kancellár külügyminiszter külügyminisztere védelmi_minisztérium hadsereg hadserege
    fegyveres_erők haderő légierő szerződés szerződése egyezmény egyezménye egyezményt megállapodás
    megállapodást nyilatkozat díj kupa kupát Kupa Liga liga bajnokság fesztivál maraton tőzsde újság napilap
    lap hírportál rádió televízió színház múzeum étterem szálloda Szálló Hotel zászlóalj hadosztály dandár
    csata csatája per folyóirat Times Post Airlines Airways Group""",
    saying="""figyelmeztet* közöl* közölt* mondta mond állít* elítél* bejelent* bejelentett* fenyeget*
    megfenyeget* felszólít* követel* vádol* megvádol* tagad* cáfol* elutasít* támogat* bírál* reagál*
    válaszol* tájékoztat* megerősít* elismer* szankció* szankcion* tárgyal* akar terve* fontolgat* küld*
    visszavon* megszakít* tiltakoz* aggód* ajánl* javasol* betilt* ígér* kér kéri kérte sürget* bekéret*
    kiutasít* üzen* nyilatkoz* szerint""",
    acting="""megtámad* támad* bombáz* lebombáz* lő lövi lőtt* ágyúz* csap_le csapást_mér csapást_mért
    megszáll* elfoglal* lerohan* legyőz* megver* ellen""",
    titles="""úr asszony elnök miniszterelnök miniszter polgármester képviselő szenátor bíró ügyész
    rendőrfőkapitány rendőr főkapitány ezredes alezredes őrnagy százados hadnagy tábornok vezérőrnagy
    altábornagy főtörzsőrmester kapitány igazgató vezérigazgató rektor professzor prof dr doktor ifj id özv
    atya pap lelkész püspök érsek bíboros pápa szent király királynő herceg hercegnő császár edző
    szövetségi_kapitány játékos kapus csatár védő középpályás focista labdarúgó úszó vívó színész színésznő
    énekes énekesnő rendező író költő festő újságíró szóvivő kancellár államtitkár nagykövet konzul
    frakcióvezető pártelnök vezető alelnök tanácsadó ügyvéd orvos sejk szultán főtitkár exelnök volt_elnök
    operatőr rapper""",
    after_titles="""úr asszony elnök miniszterelnök miniszter polgármester képviselő szenátor bíró ügyész
    ezredes alezredes őrnagy százados hadnagy tábornok igazgató rektor professzor atya püspök érsek bíboros
    pápa király királynő herceg edző szövetségi kapus csatár színész énekes rendező író költő újságíró
    szóvivő kancellár államtitkár nagykövet ügyvéd orvos néni bácsi""",
    place_nouns="város község falu",
    after_place_nouns="""város városa városában városban község községben falu faluban megye megyei megyében
    vármegye vármegyei vármegyében járás járásban kerület kerületben kerülete tartomány tartományban régió
    régióban repülőtér repülőterén repülőteret kikötő kikötőjében sziget szigetén szigetek szigeteken
    félsziget félszigeten főváros fővárosban belváros belvárosában külváros környéke környékén térsége
    térségében állam államban településen település börtön börtönben kórház kórházában autópálya pályaudvar
    pályaudvaron fővárosa fővárosában üdülőhely""",
    states="""állam államban állambeli megye megyében vármegye vármegyében tartomány tartományban
    köztársaság régió régióban""",
    roads="""utca utcában utcán utcai út úton úti útján tér téren tere terén körút körúton sétány híd hídon
    hídnál liget park parkban pályaudvar pályaudvaron metró metróállomás állomás stadion stadionban aréna
    arénában folyó tó tavon hegy hegyen templom templomban székesegyház kastély iskola iskolában gimnázium
    színház szobor rakpart rakparton köz fasor lakótelep sor kert alagút alagútban csomópont domb dombon
    völgy""",
    persons="hurrikán vihar ciklon tájfun hajó hajón komp tanker FC SC TE SE csapat klub nevű család",
    common=_COMMON,
    outlets="""Magyar_Nemzet Magyar_Hírlap Magyar_Hang Magyar_Narancs Magyar_Távirati_Iroda MTI Népszava
    Kisalföld Zalai_Hírlap Vas_Népe Petőfi_Népe Délmagyarország Délmagyar Kelet-Magyarország
    Észak-Magyarország Hajdú-Bihari_Napló Új_Dunántúli_Napló Dunántúli_Napló Tolnai_Népújság Somogyi_Hírlap
    Békés_Megyei_Hírlap Heves_Megyei_Hírlap Nógrád_Megyei_Hírlap Fejér_Megyei_Hírlap Erdélyi_Napló Krónika
    Maszol Transindex Székelyhon Háromszék Hargita_Népe Népújság Új_Szó Felvidék.ma Magyar_Szó Kárpátalja.ma
    Kárpáti_Igaz_Szó Kossuth_Rádió Bécsi_Napló Index Telex Origo Washington_Post New_York_Times Le_Monde
    Ukrajinszka_Pravda Szabad_Európa Kyiv_Independent Moscow_Times Pesti_Srácok Pesti_Hírlap
    Budapester_Zeitung ATV M1""",
    endings=tuple((found, base) for found, _, base in (pair.partition(">") for pair in _ENDINGS.split())),
    irregular=dict(pair.replace("_", " ").split(">") for pair in _IRREGULAR.split()),
    names=dict(pair.replace("_", " ").split(">") for pair in _NAMES.split()),
    demonyms={word: line[0] for line in map(str.split, _DEMONYMS.splitlines()) for word in line[1:]},
    lower_demonyms=True,
)

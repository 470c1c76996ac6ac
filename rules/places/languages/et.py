"""Estonian: the words beside names of places, and its endings, which say where."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

_ENDINGS = """
ejoel>ejoe joel>jogi veres>vere veret>vere nnas>nn nnast>nn nna>nn rnus>rnu rtus>rtu linnas>linn
linnast>linn linna>linn maal>maa maalt>maa maale>maa maa>maa lles>lle ris>r rist>r ri>r nis>n nist>n ni>n
lis>l list>l li>l sis>s sist>s tis>t tist>t dis>d dist>d kis>k kist>k bis>b mis>m vis>v as>a ast>a al>a
alt>a ale>a asse>a ani>a aga>a es>e est>e el>e elt>e ele>e esse>e eni>e ega>e is>i ist>i il>i ilt>i ile>i
isse>i ini>i iga>i us>u ust>u ul>u ult>u ule>u usse>u uni>u uga>u os>o ost>o osse>o os>o as> ast> al> alt>
ale> asse> a> es> est> is> ist> isse> i> us> ust> u> el> elt> il> ilt> l> lt> le> s> st> sse> ni> ga> ks>
ta> d> e> it> des>d dest>d desse>d del>d delt>d dele>d desse>d
"""

_IRREGULAR = """
Iraagis>Iraak Iraagi>Iraak Iraaki>Iraak USA-s>USA USA-st>USA USA-sse>USA Ühendriikides>USA
Ühendriikidest>USA Ühendriikide>USA Ühendriigid>USA Ameerika_Ühendriikides>USA Ameerika_Ühendriigid>USA
Suurbritannias>Suurbritannia Tallinnas>Tallinn Tallinna>Tallinn Tallinnast>Tallinn Tartus>Tartu Narvas>Narva
Pärnus>Pärnu Pärnusse>Pärnu Jõhvis>Jõhvi Viljandis>Viljandi Rakveres>Rakvere Võrus>Võru Valgas>Valga
Kärdlas>Kärdla Venemaal>Venemaa Soomes>Soome Lätis>Läti Leedus>Leedu Rootsis>Rootsi Saksamaal>Saksamaa
Hispaanias>Hispaania Pariisis>Pariis Londonis>London Moskvas>Moskva Kiievis>Kiiev Harkivis>Harkiv Riias>Riia
Vilniuses>Vilnius Gazas>Gaza Gaza_sektoris>Gaza Gaza_sektori>Gaza Hollandis>Holland Madalmaades>Holland
Filipiinidel>Filipiinid Filipiinide>Filipiinid Araabia_Ühendemiraatides>AÜE Ateenas>Ateena Eestis>Eesti
Saaremaal>Saaremaa Saaremaale>Saaremaa
"""

_COMMON = """
on oli olid oma see ta me või mis kaks sada mees naine laps isa vend õde maja linn küla kirik sild mägi lahe
laht saar mets põld soo rand rannas kivi meri tuli udu välk külm politsei sõda minister arst märts mai
august täna eile öö aasta sügis vana väike mänd tamm tamme karu hunt jänes kotkas luik lõhe koppel oja laur
kallas karis ratas lauri maria anna laura anne katrin merike mari eva jüri andres martin rein urmas ants
flora levadia karikas raha hind rong buss
"""

_DEMONYMS = """\
EE eestla* eestlan*
LV lätla*
LT leedula*
FI soomla*
SE rootsla*
NO norrala*
DK taanla*
RU venela* vene venemaala*
UA ukrainla*
BY valgevenela*
PL poolak* poolaka*
DE saksla*
FR prantsla* prantsuse
GB britid briti brit inglise inglas*
US ameerikla*
ES hispaanla*
IT itaalla*
NL hollandla*
CZ tšehhid
HU ungarla*
RO rumeenla*
GR kreekla*
TR türklas* türkla*
GE grusiin* gruusla*
AM armeenla*
CN hiinla*
JP jaapanla*
IN indiala*
PK pakistanla*
AF afgaan afgaanid afgaani
IR iraanla*
IQ iraakla*
SY süürla*
IL iisraella*
PS palestiinla*
EG egiptla*
SA saudid
MX mehhikla*
CA kanadala*
AU austraalla*
BR brasiilla*
"""

_NAMES = """
USA>US Ameerika>US Ühendriigid>US Suurbritannia>GB Inglismaa>GB Šotimaa>GB Holland>NL Madalmaad>NL AÜE>AE
LAV>ZA KRDV>KP Moldova>MD Kosovo>XK Gaza_sektor>PS Gaza>PS Palestiina>PS Läänekallas>PS Krimm>UA.11
Donbass>UA.05 Tšetšeenia>RU.12 Ivangorod>gn:555129 California>US.CA Texas>US.TX Florida>US.FL
Sitsiilia>IT.15 Tartu_maakond>EE.18
"""

GRAMMAR = Grammar(
    language="et",
    after_at="""-s -l lähedal lähistel juures ääres kesklinnas linnas vallas külas maakonnas oblastis
    osariigis provintsis piirkonnas äärelinnas lennujaamas sadamas rannikul põhjaosas lõunaosas idaosas
    lääneosas ümbruses kohal all vahel tänavatel saarel linnaosas territooriumil keskuses haiglas vanglas
    kandis serval""",
    after_from="-st -lt pärit suunast saabunud tulnud",
    after_towards="-sse -le poole suunas suunduv sõitev suunduva",
    towards="teel suunaga",
    moving="""põgen* lendas lenda* lend lennu lennud lennul sõit* sõid* reis* suund* naas* pöördu* saadet*
    saat* deport* väljasaat* välja_anda evaku* transpor* toimet* vii* viidi kolis* koli* rännu* eksport*
    saabu*""",
    border="piir piiri piiril piiriül* piiripunkt* piirivalv* naaberri*",
    likeness="nagu kui sarnane sarnaselt meenut* võrreldes",
    felt="tund* tunt* tuntav kuuld* nähtav",
    origin="""turist* kodanik* elanik põgenik* migrant* suursaat* saatkon* konsul* pass passi lipp lipu
    lipu_all üliõpila* tööli* koondis* delegats* diplomaat* fänn* ekspert* teadla* palgasõdur* sõdur*
    meremee* meeskon* vabataht* pärit sünd* ettevõ* firma laev tanker""",
    after_origin="""kodanik kodaniku kodanikud kodanikku turist turistid saatkond saatkonna saatkonnas
    suursaadik konsulaat lipp lipu_all koondis elanik päritolu pärit meeskond sõdurid""",
    offices="FC hotell pank restoran",
    after_offices="""ülikool ülikooli ülikoolis valitsus valitsuse ministeerium välisministeerium
    välisminister kaitseminister kaitseministeerium parlament president presidendi peaminister kantsler
    kartell kartelli pank panga klubi FC JK United City Times Post Airlines Open karikas liiga
    meistrivõistlused börs armee relvajõud õhujõud leping lepe deklaratsioon auhind festival maraton ralli
    Postimees ajaleht raadio televisioon teater muuseum hotell restoran võimud lahing brigaad""",
    saying="""hoiat* ütles ütleb teatas teatab mõist* mõistis_hukka mõistab_hukka ähvard* nõua* nõud* kutsus
    kutsub palu* süüdist* eita* lükkas keeldu* toetas toetab kritis* reageer* vasta* kinnit* tunnist*
    sankts* plaani* kavats* kaalu* saada* tühist* katkest* protest* soovit* keel* lubas soovib""",
    acting="ründas ründab tabas pommitas pommitab tulistas okupeeris vallutas võitis alistas vastu hävitas",
    titles="""härra proua president* peaminister* minister* välisminister* riigikogu_liige linnapea
    vallavanem abilinnapea senaator* kuberner* kohtunik prokurör* vandeadvokaat komissar* kindral* kolonel*
    kolonelleitnant* major* kapten* leitnant* seersant* admiral* komandör juht direktor* esimees rektor*
    professor* prof doktor* dr arst pastor* piiskop* peapiiskop* kardinal* paavst* püha kuningas kuninganna
    prints* printsess* hertsog* keiser tsaar treener* peatreener jalgpallur* ründaja väravavaht kaitsja
    mängija tennisist* poksija näitleja laulja lavastaja kirjanik luuletaja ajakirjanik pressiesindaja
    kantsler* sekretär* suursaadik konsul* nõunik šeik""",
    place_nouns="linn küla vald",
    after_place_nouns="""linn linna linnas linnast vald valla vallas küla külas alevik alevikus maakond
    maakonna maakonnas oblast oblasti oblastis osariik osariigi osariigis provints provintsi provintsis
    piirkond piirkonna piirkonnas saar saare saarel saared lennujaam lennujaama lennujaamas sadam sadama
    sadamas kesklinn kesklinnas linnaosa linnaosas eeslinn haigla haiglas vangla vanglas poolsaar poolsaarel
    pealinn""",
    states="""osariik osariigi osariigis provints provintsi provintsis oblast oblasti oblastis maakond
    maakonna maakonnas vabariik vabariigi liidumaa liidumaal piirkond""",
    roads="""tänav tänava tänaval tn maantee maanteel mnt puiestee pst tee teel väljak väljakul plats sild
    sillal park pargis staadion staadionil jaam jaamas raudteejaam jõgi jõel jões järv järvel mägi mäel
    kirik kirikus toomkirik loss lossis kool koolis gümnaasium gümnaasiumis keskus kaubanduskeskus tunnel
    turg turul hall arena""",
    persons="orkaan torm taifuun tsüklon laev parvlaev tanker FC JK meeskond klubi nimeline pere",
    common=_COMMON,
    outlets="""Eesti_Päevaleht Eesti_Ekspress Eesti_Raadio Eesti_Rahvusringhääling Tartu_Postimees
    Pärnu_Postimees Virumaa_Teataja Lõuna-Eesti_Postimees Sakala Lääne_Elu Saarte_Hääl Saaremaa_Raadio
    Harju_Elu Järva_Teataja Põhjarannik Vooremaa Hiiu_Leht Valgamaalane Võrumaa_Teataja Postimees Delfi
    Õhtuleht ERR BNS Maaleht Pealinn Washington_Post New_York_Times Kyiv_Independent Helsingin_Sanomat
    Reuters Vaba_Euroopa""",
    endings=tuple((found, base) for found, _, base in (pair.partition(">") for pair in _ENDINGS.split())),
    irregular=dict(pair.replace("_", " ").split(">") for pair in _IRREGULAR.split()),
    names=dict(pair.replace("_", " ").split(">") for pair in _NAMES.split()),
    demonyms={word: line[0] for line in map(str.split, _DEMONYMS.splitlines()) for word in line[1:]},
    lower_demonyms=True,
)

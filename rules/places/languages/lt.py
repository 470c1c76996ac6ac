"""Lithuanian: the words beside names of places, and its endings, of which the locative says where."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

_ENDINGS = """
iuose>iai uose>ai iuosna>iai ose>os ese>es iams>iai iais>iai iuose>iai ius>iai iu>iai iu>es u>ai u>os ams>ai
ais>ai us>ai oms>os omis>os as>os ems>es emis>es ajame>asis ojoje>oji osios>oji ajai>oji aja>oji enuose>enai
ioje>ia ioje>ija ijoje>ija ijos>ija ijai>ija ija>ija joje>ja jos>ja iai>ia ios>ia ia>ia oje>a oje>e os>a
ai>a a>a eje>e es>e ei>e e>e iuje>ius aus>us iui>ius iu>ius iumi>ius iaus>ius iau>ius uje>us ui>us u>us
umi>us yje>is io>is iui>is i>is iu>is yje>ys io>ys iui>ys i>ys yje>as iame>ias io>ias ame>as e>as o>as ui>as
a>as u>as ai>as ie>is imi>is ies>is iai>is iu>is tyje>tis cio>tis ciui>tis dzio>dis ciu>tis ciuose>ciai
ute>utas iame>is ame>is ejo>ejas is> as> us> e> ys> ai> iai>
"""

_IRREGULAR = """
JAV>JAV Jungtinėse_Valstijose>JAV Jungtinių_Valstijų>JAV Jungtinės_Valstijos>JAV Amerikoje>JAV
Jungtinėje_Karalystėje>Jungtinė_Karalystė Jungtinės_Karalystės>Jungtinė_Karalystė
Didžiojoje_Britanijoje>Jungtinė_Karalystė Didžiosios_Britanijos>Jungtinė_Karalystė
Didžioji_Britanija>Jungtinė_Karalystė Paryžiuje>Paryžius Vilniuje>Vilnius Vilniaus>Vilnius
Panevėžyje>Panevėžys Panevėžio>Panevėžys Šiauliuose>Šiauliai Šiaulių>Šiauliai Kijeve>Kijevas Trakuose>Trakai
Trakų>Trakai Zarasuose>Zarasai Šilutėje>Šilutė Druskininkuose>Druskininkai Pietų_Korėjoje>Pietų_Korėja
Šiaurės_Korėjoje>Šiaurės_Korėja Gazos_Ruože>Gaza Gazos_ruože>Gaza Gazoje>Gaza Gazos>Gaza
Nyderlanduose>Nyderlandai Nyderlandų>Nyderlandai Filipinuose>Filipinai Filipinų>Filipinai
Jungtiniuose_Arabų_Emyratuose>JAE Emyratuose>JAE Niujorke>Niujorkas Atėnuose>Atėnai Atėnų>Atėnai
Helsinkyje>Helsinkis Rygoje>Ryga
"""

_COMMON = """
taip jau dar per po iki vaikas vaikai namas namai ežeras miškas miškai laukas kalnas kalnai tiltas kelias
pilis sala jūra krantas krantai ledas šaltis policija kariai karas meras sausis vasaris kovas diena metai
vasara sena senas balta mėsa pienas alus lapė lokys erelis avis vėžys petras petro kazys darius tomas lukas
matas domas saulius rimas linas ona marija anna rasa laima vida lina milda viktorija marta landsbergis
neptūnas taurė banga darbas bankas kaina elektra ataka bomba
"""

_DEMONYMS = """\
LT lietuviai lietuvių lietuvis lietuvė
LV latviai latvių latvis
PL lenkai lenkų lenkas lenkė
RU rusai rusas rusų
UA ukrainiečiai ukrainiečių ukrainietis ukrainietė
BY baltarusiai baltarusių baltarusis
EE estai estas estų
DE vokiečiai vokiečių vokietis vokietė
FR prancūzai prancūzų prancūzas
GB britai britų britas anglai anglų
US amerikiečiai amerikiečių amerikietis amerikietė
ES ispanai ispanų ispanas
IT italai italų italas
NL olandai olandų
SE švedai švedų švedas
NO norvegai norvegų norvegas
FI suomiai suomių
DK danai danų
CZ čekai čekų
HU vengrai vengrų vengras
RO rumunai rumunų
GR graikai graikų graikas
TR turkai turkas turkų
GE gruzinai gruzinų gruzinas kartvelai kartvelų
AM armėnai armėnų
CN kinai kinų kinas
JP japonai japonų japonas
KR pietų_korėjiečių
IN indai indų
PK pakistaniečiai pakistaniečių
AF afganai afganų afganas
IR iraniečiai iraniečių
IQ irakiečiai irakiečių
SY sirai sirų
IL izraeliečiai izraeliečių
PS palestiniečiai palestiniečių palestinietis
EG egiptiečiai egiptiečių
SA saudai
MX meksikiečiai meksikiečių
CA kanadiečiai kanadiečių
AU australai australų
BR brazilai brazilų
"""

_NAMES = """
JAV>US Amerika>US Didžioji_Britanija>GB Britanija>GB Anglija>GB Škotija>GB Olandija>NL JAE>AE Emyratai>AE
PAR>ZA KLDR>KP Gudija>BY Sakartvelas>GE Moldova>MD Mianmaras>MM Gazos_Ruožas>PS Gazos_ruožas>PS Gaza>PS
Palestina>PS Vakarų_Krantas>PS Krymas>UA.11 Donbasas>UA.05 Karaliaučius>RU.23 Kaliningrado_sritis>RU.23
Kalifornija>US.CA Florida>US.FL Dzūkija>LT.56 Suvalkija>LT.59 Žemaitija>LT.63
"""

GRAMMAR = Grammar(
    language="lt",
    at="prie šalia netoli ties už virš aplink po palei tarp",
    after_at="""-uje -yje -oje -ėje -iuose -uose -ose -ėse -ame -iame mieste rajone apskrityje savivaldybėje
    apylinkėse kaime miestelyje priemiestyje centre regione srityje valstijoje provincijoje oro_uoste uoste
    pakrantėje pietuose šiaurėje rytuose vakaruose pašonėje prieigose gatvėse pajūryje teritorijoje
    seniūnijoje mikrorajone""",
    from_="iš su nuo atvykęs_iš atvykusi_iš kilęs_iš kilusi_iš grįžęs_iš",
    towards="""link į_pusę kelyje_į pakeliui_į skrydis_į skrydžiai_į reisas_į vizitas_į kelionė_į
    vykstantis_į""",
    after_towards="link kryptimi pusėn",
    to="į iki",
    moving="""bėg* pabėg* išskri* skrid* skrend* skriej* skrydi* skrydž* keliau* kelion* vyk* išvyk* atvyk*
    nuvyk* važiuo* išvažiav* grįž* sugrįž* deport* išduo* išsiųs* siunč* siunt* evaku* gaben* perkel* vež*
    išvež* nukreip* emigr* migr* eksport* plauk* judėj* juda įvaž* keltas reis* maršrut*""",
    linked="su",
    border="sien* pasien* pasieni* paribi* kaimynin* siena_su",
    likeness="""kaip kaip_ir tarsi panašiai_kaip panaš* primena primin* palygint* nei po_išpuolio_prie
    nuo_karo""",
    felt="jaut* jauč* pajut* jaučiam* girdėt* matyt*",
    origin="""turist* piliet* gyventoj* pabėgėl* migrant* ambasad* ambasador* konsul* pas* vėliav* student*
    darbinink* rinktin* delegacij* diplomat* sirgal* ekspert* mokslinink* samdin* karei* kariai jūrei* įgul*
    savanor* kilęs kilusi gimęs gimusi įmon* bendrov* komand* vairuotoj*""",
    after_origin="""pilietis piliečiai pilietė piliečių turistai turistas turistų ambasada ambasadoje
    ambasados ambasadorius konsulatas vėliava rinktinė rinktinės gyventojas pabėgėliai kariai komanda
    vairuotojas studentai""",
    offices="viešbutis FK BK bankas klubas kartelis",
    after_offices="""universitetas universiteto universitete vyriausybė vyriausybės ministerija ministerijos
    ministras prezidentas prezidento premjeras parlamentas bankas banko klubas kartelis kartelio valdžia
    kariuomenė ginkluotosios_pajėgos sutartis susitarimas konvencija deklaracija taurė lyga čempionatas
    festivalis maratonas birža laikraštis radijas televizija teatras muziejus viešbutis restoranas Times
    Post United City Airlines FC mūšis valdžios""",
    saying="""įspėj* perspėj* pareišk* sakė sako teig* pasmerk* smerk* paskelb* praneš* grasin* ragin*
    paragin* reikalau* pareikalav* kaltin* apkaltin* neig* paneig* atmet* atsisak* palaik* parėm* kritik*
    reagav* atsak* patvirtin* pripaž* sankcij* planuo* siųs* atšauk* nutrauk* protestuo* rekomend* uždraud*
    žad* siek* nor* išsiųs* svarst*""",
    acting="""atakuoja atakavo puola puolė užpuolė bombarduoja bombardavo apšaudė smogė užėmė okupavo
    nugalėjo įveikė prieš""",
    titles="""ponas ponia prezident* premjer* ministr* seimo_narys seimo_narė mer* gubernator* senator*
    teisėj* prokuror* advokat* komisar* general* pulkinink* major* kapiton* leitenant* seržant* admirol*
    vad* direktor* pirminink* rektor* profesor* prof dr daktar* kunig* vyskup* arkivyskup* kardinol* popiež*
    šventas šv karali* princ* princes* kunigaikšt* imperator* trener* futbolinink* krepšinink* žaidėj*
    vartinink* gynėj* puolėj* tenisinink* boksinink* aktor* dainink* režisier* rašytoj* poet* žurnalist*
    atstov* kancler* sekretor* ambasador* konsul* lyder* patarėj* gydytoj* šeich* europarlamentar*""",
    place_nouns="miestas kaimas",
    after_place_nouns="""miestas miesto mieste miestą kaimas kaimo kaime miestelis miestelyje rajonas rajono
    rajone savivaldybė savivaldybės savivaldybėje apskritis apskrities apskrityje seniūnija seniūnijoje
    seniūnijos oro_uostas oro_uosto oro_uoste uostas uoste uosto valstija valstijos valstijoje provincija
    provincijoje provincijos sritis srityje srities sala saloje salos regionas regione regiono mikrorajonas
    priemiestis ligoninė kalėjimas kalėjime pusiasalis pusiasalyje""",
    states="""valstija valstijos valstijoje provincija provincijoje sritis srityje apskritis apskrityje
    respublika respublikoje žemė žemėje regionas""",
    roads="""gatvė gatvės gatvėje g pr prospektas prospekte aikštė aikštėje al alėja tiltas tilto tiltu
    parkas parke stadionas stadione arena arenoje stotis stotyje upė upėje ežeras ežere kalnas bažnyčia
    bažnyčioje katedra pilis mokykla mokykloje gimnazija gimnazijoje progimnazija plentas plente kelias
    turgus tunelis žiedas rūmai""",
    persons="uraganas audra ciklonas taifūnas laivas laivo keltas tanklaivis FK BK komanda vardu šeima",
    common=_COMMON,
    outlets="""Lietuvos_rytas Lietuvos_žinios Lietuvos_aidas Vilniaus_diena Kauno_diena Klaipėda
    Klaipėdos_diena Vakarų_ekspresas Šiaulių_kraštas Etaplius Panevėžio_kraštas Sekundė Alytaus_naujienos
    Utenos_diena Utenis Suvalkietis Žemaitis Tauragės_kurjeris Jonavos_žinios Kėdainių_mugė Druskonis Delfi
    LRT ELTA BNS Lrytas 15min Alfa Washington_Post New_York_Times Kyiv_Independent
    Laisvosios_Europos_radijas Reuters""",
    endings=tuple((found, base) for found, _, base in (pair.partition(">") for pair in _ENDINGS.split())),
    irregular=dict(pair.replace("_", " ").split(">") for pair in _IRREGULAR.split()),
    names=dict(pair.replace("_", " ").split(">") for pair in _NAMES.split()),
    demonyms={word: line[0] for line in map(str.split, _DEMONYMS.splitlines()) for word in line[1:]},
    lower_demonyms=True,
)

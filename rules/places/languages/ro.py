"""Romanian: the words beside names of places, and the endings of its cases."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar, by_name, by_word

_NAMES = """
US = SUA | S.U.A. | Statele Unite | Statelor Unite | America
GB = Marea Britanie | Marii Britanii | Regatul Unit | Regatului Unit
GB.ENG = Anglia
GB.SCT = Scoția
AE = EAU | Emiratele Arabe Unite | Emiratelor Arabe Unite | Emiratele Arabe
CD = RD Congo | R.D. Congo | Republica Democrată Congo
CF = Republica Centrafricană
KR = Coreea de Sud | Coreei de Sud
KP = Coreea de Nord | Coreei de Nord
ZA = Africa de Sud | Africii de Sud
SA = Arabia Saudită | Arabiei Saudite
CI = Coasta de Fildeș | Côte d'Ivoire
MM = Birmania | Myanmar
CZ = Cehia | Republica Cehă
MK = Macedonia de Nord
BA = Bosnia | Bosnia-Herțegovina | Bosnia și Herțegovina
PS = Palestina
VA = Vatican
NL = Olanda | Țările de Jos | Țărilor de Jos
MD = Republica Moldova | Republicii Moldova | R. Moldova | Basarabia | Transnistria
BY = Belarus
NZ = Noua Zeelandă
DO = Republica Dominicană
HK = Hong Kong
RO.10 = Capitală | București | Bucureștiului
UA.11 = Crimeea
DE.02 = Bavaria
IT.15 = Sicilia
US.CA = California
US.PA = Pennsylvania
PS.GZ = Fâșia Gaza | Fâșiei Gaza
PS.WE = Cisiordania | Cisiordaniei
RO = Muntenia | Munteniei | Oltenia | Olteniei | Dobrogea | Dobrogei | Transilvania | Transilvaniei
RO = Ardeal | Ardealul | Ardealului
RO.36 = Banat | Banatul | Banatului
RO.34 = Bucovina | Bucovinei
RO.05 = Crișana | Crișanei
RO.30 = Valea Prahovei
RO.21 = Valea Jiului | Văii Jiului | Țara Hațegului
RO.37 = Delta Dunării | Deltei Dunării | Plauru
gn:683506 = Rahova | Militari | Drumul Taberei | Colentina | Ferentari
gn:680963 = Mamaia
gn:683844 = Poiana Brașov
x:snake-island = Insula Șerpilor
gn:687684 = Zaporojie
RU.92 = Kamceatka
ES.07 = Mallorca
ES.53 = Insulele Canare | Insulelor Canare
GR.ESYE24 = Evia
IN.12 = Cașmir
"""

_DEMONYMS = """
US american american* statunitean; GB britanic*; GB.ENG englez*; IE irlandez*; FR francez*
DE germană germani germane nemți; ES spaniol*; PT portughez*; IT italian italiană italieni italiene
NL olandez*; BE belgian*; CH elvețian*; AT austriac*; PL polonez*; CZ ceh cehi cehă cehe
SK slovac slovaci slovacă slovace; HU maghiar* ungar ungară ungari unguri ungur
RO român româncă românesc românești românească românce
MD moldovean moldoveni moldovenesc moldovenească basarabean basarabeni; BG bulgar bulgari bulgară bulgare
RS sârb sârbi sârbă sârbesc; HR croat croați croată; AL albanez*; GR grec greci greacă grecesc grecești
CY cipriot*; TR turc turci turcă turce turcesc; SE suedez*; NO norvegian*; DK danez*; FI finlandez*
UA ucrainean* ucraineni ucraineană ucrainene; RU rus rusă ruși ruse rusesc rusești cecen ceceni; BY belaruși
GE georgian georgieni; AM armean armeni; AF afgan afgani afgană afgane; PK pakistanez*
IN indian indieni indiană; BD bangladeșean bangladeșeni; NP nepalez*; LK srilankez*; CN chinez*; JP japonez*
KR sud-coreean* sud-coreeni; KP nord-coreean* nord-coreeni; VN vietnamez*; TH thailandez*; ID indonezian*
PH filipinez*; AU australian*; IR iranian* iranieni; IQ irakian* irakieni; SY sirian sirieni siriană siriene
LB libanez*; IL israelian* israelieni; PS palestinian* palestinieni; JO iordanian*
SA saudit saudită saudiți; YE yemenit* houthi; EG egiptean* egipteni; LY libian* libieni; TN tunisian*
DZ algerian*; MA marocan*; SD sudanez*; ET etiopian*; SO somalez*; KE kenyan*; NG nigerian*; ZA sud-african*
CA canadian* canadieni; MX mexican mexicani mexicană; CU cubanez*; CO columbian*; VE venezuelean*
PE peruan*; CL chilian*; AR argentinian*; BR brazilian* brazilieni; RO.13 clujean* clujeni
RO.36 timișorean* timișoreni; RO.23 ieșean* ieșeni; RO.10 bucureștean* bucureșteni
RO.14 constănțean* constănțeni
"""


GRAMMAR = Grammar(
    language="ro",
    at="""în la pe din_apropiere_de lângă aproape_de în_apropiere_de în_apropierea în_jurul în_preajma
    în_zona în_orașul în_municipiul în_comuna în_satul în_județul în_localitatea în_regiunea
    în_provincia în_cartierul în_capitala în_centrul în_nordul în_sudul în_estul în_vestul
    în_nord-estul în_sud-vestul la_nord_de la_sud_de la_est_de la_vest_de la_periferia la_marginea
    la_ieșirea_din la_intrarea_în în_largul în_largul_coastelor pe_coasta pe_insula pe_străzile prin
    printre între peste dincolo_de în_afara în_fața km_de kilometri_de km_nord_de km_sud_de sudul
    nordul estul vestul centrul zona zguduie devastează atac_asupra atacuri_asupra atac_în atacul_din
    cutremurul_din accident_în bombardament_asupra bombardarea asediul invadarea din_județul din_orașul
    din_municipiul din_comuna din_localitatea din_zona din_regiunea din_cartierul din din_sudul
    din_nordul din_estul din_vestul din_centrul orașul orașului municipiul municipiului comuna comunei
    satul satului județul județului""",
    after_at="sub_ape sub_apă în_flăcări în_alertă",
    of="de a al ale ai lui",
    articles="un o unei unui cel cea",
    from_="""dinspre de_la venit_din veniți_din venită_din originar_din originară_din originari_din
    provenit_din proveniți_din provenind_din provine_din născut_în născut_la născută_în locuitor_din
    rezident_în plecat_din plecați_din fugit_din fugiți_din sosit_din sosiți_din întors_din întorși_din
    expulzat_din expulzați_din evacuați_din adus_din importat_din zbor_din zbor_de_la cu_sediul_în
    cetățean_din""",
    towards="""spre către înspre în_direcția în_drum_spre în_drum_către cu_destinația extrădat_în
    extrădarea_în trimis_în transferat_la transferat_în zbor_spre zbor_către fugit_în plecat_în
    plecat_spre sancțiuni_împotriva acord_cu relațiile_cu negocieri_cu tensiuni_cu războiul_cu meci_cu
    meci_contra împotriva relațiile_dintre tensiunile_dintre acordul_dintre meciul_dintre
    sprijin_pentru ajutor_pentru ajutor_către""",
    to="la în până_la până_în pentru",
    moving="""fug* călător* expulz* extrăd* repatri* transfer* trimi* întor* întoarc* revin* zbor
    zboruri zbur* plec* decol* merg* mers mergea travers* emigr* sos* ajung* ajuns* du* duc* dus
    transport* export* evacu* drum rută traseu călătorie avion* navă nave tren trenuri autobuz*
    autocar* exil* refugi* pleac* deplas* livr*""",
    linked="cu de din dintre și a",
    border="graniță granița graniței granițe frontier* vamă vama limita limită",
    likeness="""ca ca_la ca_în ca_și precum la_fel_ca la_fel_ca_în asemănător_cu similar_cu
    comparabil_cu comparativ_cu față_de spre_deosebire_de amintește_de după_cel_din după_cea_din
    după_cele_din după_atacul_din după_atentatul_din după_atentatele_din după_cutremurul_din
    de_la_cel_din ani_după luni_după zile_după săptămâni_după aniversarea mai_mare_decât mai_grav_de_la
    inspirat_de petrecut_la petrecută_la întâmplat_la un_nou o_nouă cel_de_la""",
    felt="""resimțit resimțită resimțit_în resimțit_la resimțită_la resimțit_și_în resimțit_și_la
    s-a_resimțit_în s-a_resimțit_la s-a_simțit_în simțit_în simțit_la simțit_până_la simțit_și_la
    resimțit_până_în vizibil_din vizibil_la auzit_la""",
    origin="""turist* cetățean* cetățen* naționalitate național* originar* refugiat* migrant* imigrant*
    emigrant* azilant* ambasad* ambasador* consulat* consul* diplomat* pașaport* steag pavilion viză
    vize muncitor* student* elev* profesor* călător* pelerin* om_de_afaceri investitor* soldat* trupe
    mercenar* luptător* luptători armata forțele naționala echipa jucător* fotbalist* atacant*
    cântăreț* actor actriță cartel* mafie mafia clan om_de_știință cercetător* expert* jurnalist*
    medic* asistent* preot* voluntar* inginer* marinar* pescar* echipaj șofer* tirist* spion* agent*
    guvern* ministr* președint* cancelar companie avion dronă drone rachet* navă petrolier firmă
    compani* cuplu familie bărbat femeie tânăr tineri adolescent* pensionar* alpinist* motociclist*
    rebel* separatist* disident* opoziți* origin* diaspora""",
    offices="""cartel universitatea liceul colegiul institutul academia școala banca clubul ministerul
    guvernul ziarul cotidianul hotelul tratatul acordul acordurile protocolul convenția conferința
    declarația premiul cupa festivalul maratonul marele_premiu muzeul orchestra opera teatrul catedrala
    episcopia arhiepiscopia mitropolia parlamentul congresul senatul adunarea curtea tribunalul
    curtea_de_apel judecătoria curtea_supremă banca_centrală bursa compania_aeriană ambasada consulatul
    republica regatul uniunea asociația federația fundația consiliul comisia camera bătălia ducele
    contele prințul prințesa regina regele operațiunea summitul pactul fc cfr u universitatea_din
    politehnica steaua dinamo rapid""",
    after_offices="fc airlines times post cartel",
    saying="""spune spun a_spus declară a_declarat anunță a_anunțat avertizează a_avertizat condamnă
    a_condamnat sancționează cere cer a_cerut respinge a_respins neagă acuză a_acuzat critică
    a_criticat promite expulzează convoacă impune suspendă interzice aprobă confirmă recunoaște propune
    analizează oferă trimite susține sprijină vrea vor refuză semnează salută regretă reacționează
    răspunde recomandă ordonă reiterează apără insistă speră îndeamnă solicită transmite dezminte
    consideră va trebuie""",
    acting="""atacă a_atacat bombardează a_bombardat invadează lovește a_lovit lansează trage doboară
    interceptează ocupă capturează ucide blochează anexează distruge atacuri_asupra atac_asupra
    lansează_rachete_asupra""",
    titles="""domnul doamna dl dna dr prof profesor profesorul profesoara președintele președinta
    președinte fostul_președinte vicepreședintele premierul prim-ministrul ministrul ministra
    cancelarul secretarul secretar_de_stat guvernatorul prefectul primarul primar viceprimarul
    consilierul senatorul deputatul deputata europarlamentarul candidatul ambasadorul consulul
    judecătorul procurorul procuroarea avocatul comisarul comandantul inspectorul sergentul
    locotenentul căpitanul maiorul colonelul generalul amiralul agentul directorul rectorul
    purtătorul_de_cuvânt părintele preotul episcopul arhiepiscopul patriarhul mitropolitul cardinalul
    papa sfântul sfânta sf rabinul imamul regele regina prințul prințesa ducele contele emirul
    antrenorul selecționerul atacantul fundașul portarul mijlocașul jucătorul fotbalistul pilotul
    cântărețul cântăreața actorul actrița scriitorul poetul pictorul jurnalistul jurnalista vedeta
    omul_de_afaceri milionarul fondatorul activistul liderul șeful interlopul expertul analistul
    seismologul meteorologul cercetătorul martorul victima pe_nume numitul frații familia""",
    place_nouns="""oraș orașul orașului orașe municipiul municipiului comuna comunei comune sat satul
    satului sate localitatea localității localități județul județului județele județelor județ
    provincia provinciei regiunea regiunii regiune districtul districtului raionul raionului cartierul
    cartierului sectorul sectorului insula insulei insulele insulelor arhipelagul peninsula portul
    portului aeroportul aeroportului stațiunea stațiunii capitala capitalei metropola periferia
    suburbia penitenciarul penitenciarului baza_aeriană baza_militară tabăra nordul sudul estul vestul
    centrul coasta litoralul țara regatul orașul_port zona zonei vama punctul_de_frontieră teritoriul
    cantonul prefectura guvernoratul departamentul""",
    after_place_nouns="capitală",
    states="""județul județului provincia provinciei regiunea regiunii statul statului districtul
    cantonul oblastul departamentul""",
    roads="""strada străzii str bulevardul bulevardului bd calea șoseaua șos aleea piața pieței
    intersecția drumul autostrada dn podul tunelul gara metroul stația parcul parc turnul blocul
    palatul spitalul școala râul râului lacul lacului barajul muntele munții dealul pasul vârful
    pădurea stadionul arena mall mallul casa biserica mănăstirea cimitirul monumentul linia
    restaurantul hotel""",
    persons="""uraganul taifunul ciclonul furtuna nava feribotul vasul iahtul fregata echipa clubul fc
    operațiunea""",
    common="""achim ada adam adela adi adina adrian adriana agnos aici alba albert albertina albina
    alege alerta ales alex alexandrina alfa alice alida alin alis alma alpha alta amalia amanda amelia
    anca andra angel angela anton anula apa apare apel apt arab araba arata arbore arde are aria arie
    asa asta ati atins au august augustin aura aurelia aureliana aurica avion balan banca banel bani
    bara barbat bare base baza baze bazele beatrice beniamin bernard betina bine biti bogdan bogdana
    bomba boot box brad bradut branch buna buton cache cade cal cale camelia campuri campurile canal
    canale canonica care carei carmen casa casian castel catalina cea cecilia cele cere cetate cetatea
    ceva cheia cine cires citare citire clara claudia clementina coloane coltul comanda comporta
    cornelia cosmin cristian cristina cristobal crucea daca dalia dan dana daniel dar daria date david
    deb decebal deja delia denis desene devin dida dima dobre dochia doina dora doru driver drum duce
    duminica dumitra dumitrana dura echo edgar edmond elena elif elisabeta emanuel emil era este
    eugenia export fals fara felicia felix ferestre ferestrele fila flavia flora florenta florentin
    florian florica florin florina focuri frederic furt gabi gara gasi gaz gaze gelu georgiana geta
    goala gol goli got gradina hard harta hopa horea iese iesi ileana ina inca independenta ioanina
    irina ivan izabela jana janeta janina jean joiner julia just kill langa larga larisa lasa laura
    laurian lavinia lazar lege leonard leopoldina leu liber liga ligia lili liliana line linia lipsa
    list lista livia lorelei lorena luat lucia luciana ludovica luiza luna lung lunga lupu macar mach
    madalin mai maia maine major malina mama manea mar marcel mare marga margine marginea mari maria
    marian mariana marilena marin marina marioara marite marta marti martin masca masina masura matei
    matrice maximum media mergi mica mie milena mime mina minor minus mirabela miruna misca mobila
    model mona monta montare morti multe mutata nadia nae name natalia nava neagra net never nita nivel
    none nora normal norman nota nou noul numa olga olimpia olivia omis omori opus ora oras ovidiu pace
    pana papa par parola parole pasat pasi paula paulina pavel per petre piata pin pisica plan plat
    plop plus poll ponta pop popa port post prim principal progres progresul puls putina rada rai raman
    ramona ramura rand rapid rata raul razvan real reda redea regina remus revine rica ridica robert
    roberta rodica roman romeo romulus root rosu roxana roza rozalia rula rupe sabin sabina sageata sai
    salt salva sambata sanda sandu sarita sase save savina scoala scurta seara sebastian section
    secunda sens separa serban seta setul sever severin shell silvana silvia simi sine singur sir sorin
    sort stan stana stanca stanga stari start stat stil stiri stiti strada sudice sufix suma superior
    suta switch tab tabacu taburi tamara tampon tar tata taur teodor teodosia termen terminal tiberia
    time tinca tinta tipar titus toc toma tool toti traian trap tree tren trimis tudora turn una unde
    unirea urma urmari val valentin valori var vara varsta varvara vechea vedea venera vera verde
    veronica victor victoria vid vida violeta viu vultur xenia zamfira zaraza zero zile zina zone""",
    outlets="""Adevărul Libertatea Gândul Evenimentul_Zilei România_Liberă Jurnalul_Național
    Ziarul_Financiar Cotidianul Ziarul_de_Iași Monitorul_de_Cluj Monitorul_de_Suceava
    Monitorul_de_Botoșani Gazeta_de_Sud Gazeta_de_Cluj Gazeta_Sporturilor Tribuna_Sibiului
    Monitorul_de_Sibiu Viața_Liberă_Galați Ziua_de_Constanța Cuget_Liber Bihoreanul Crișana
    Opinia_Timișoarei Tion Observator Știrile_ProTV Pro_TV Antena_1 Antena_3 Digi24 Realitatea_TV
    România_TV TVR Radio_România Radio_România_Actualități Radio_Cluj Radio_Iași Radio_Timișoara
    Radio_Constanța Agerpres Mediafax News.ro HotNews G4Media Europa_Liberă Radio_Europa_Liberă
    Europa_FM Radio_Moldova Moldova_1 Moldpres Jurnal_TV Ziarul_de_Gardă Deutsche_Welle Washington_Post
    New_York_Times Le_Monde Reuters Al_Jazeera Wall_Street_Journal""",
    endings=(
        ("ului", ""),
        ("ului", "u"),
        ("ilor", "i"),
        ("elor", "ele"),
        ("elor", "e"),
        ("iei", "ia"),
        ("iei", "ie"),
        ("anei", "ana"),
        ("ovei", "ova"),
        ("ei", "a"),
        ("ei", "ea"),
        ("ii", "ia"),
        ("ii", "ie"),
        ("ii", "i"),
        ("ul", ""),
        ("ul", "u"),
        ("lui", ""),
        ("le", ""),
        ("ua", "u"),
        ("ia", "ie"),
        ("i", "a"),
        ("i", ""),
    ),
    irregular={
        "Clujului": "Cluj-Napoca",
        "Mării Britanii": "Marea Britanie",
        "Londra": "London",
        "Moscovei": "Moscova",
        "Iașului": "Iași",
        "Parisului": "Paris",
        # The region west of the Prut bears the name of the country east of it: its largest county stands in.
        "Moldova": "Iași County",
        "Moldovei": "Iași County",
    },
    names=by_name(_NAMES),
    demonyms=by_word(_DEMONYMS),
    lower_demonyms=True,
)

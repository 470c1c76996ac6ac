"""Italian: the words beside names of places, in the papers of Italy and Ticino."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar, by_name, by_word

_NAMES = """
US = Usa | USA | Stati Uniti | Stati Uniti d'America
GB = Regno Unito | Gran Bretagna
GB.ENG = Inghilterra
GB.SCT = Scozia
GB.WLS = Galles
GB.NIR = Irlanda del Nord
AE = Emirati | Emirati Arabi | Emirati Arabi Uniti
CD = RDC | Rd Congo | Repubblica Democratica del Congo | Zaire
CG = Congo-Brazzaville | Repubblica del Congo
CF = Repubblica Centrafricana | Centrafrica
KR = Corea del Sud
KP = Corea del Nord
ZA = Sudafrica
SA = Arabia Saudita
CI = Costa d'Avorio
MM = Birmania | Myanmar
CZ = Repubblica Ceca | Cechia
MK = Macedonia del Nord
TL = Timor Est
BA = Bosnia | Bosnia-Erzegovina | Bosnia Erzegovina
PS = Palestina
VA = Vaticano | Città del Vaticano | Santa Sede
NL = Olanda | Paesi Bassi
BY = Bielorussia
MD = Moldavia | Moldova
DO = Repubblica Dominicana | Santo Domingo isola
PG = Papua Nuova Guinea
NZ = Nuova Zelanda
EH = Sahara Occidentale
HK = Hong Kong
CV = Capo Verde
TT = Trinidad e Tobago
PH = Filippine
EG = Egitto
GE = Georgia caucasica
IT.19 = Val d'Aosta | Valle d'Aosta | Vallée d'Aoste
IT.17 = Alto Adige | Trentino | Trentino-Alto Adige | Trentino Alto Adige | Sudtirolo | Val Pusteria
IT.17 = Val di Fassa | Val di Fiemme | Val Gardena | Val Badia | Val Venosta | Valsugana | Val di Non
IT.17 = Val di Sole | Val Rendena
IT.06 = Friuli | Friuli Venezia Giulia | Friuli-Venezia Giulia | FVG | Carnia | Bassa friulana
IT.05 = Emilia Romagna | Emilia-Romagna | Emilia | Romagna | Suviana | lago di Suviana
IT.05 = Riviera romagnola | riviera romagnola
IT.10 = Marche | Montefeltro
IT.13 = Puglia | Salento | Gargano | Tremiti | Isole Tremiti | Borgo Mezzanone | Murge | Murgia
IT.13 = Capitanata
IT.08 = Liguria | Cinque Terre | Ponente ligure | Levante ligure | Tigullio
IT.09 = Lombardia | Brianza | Valtellina | Lomellina | Oltrepò Pavese | Franciacorta | Lago di Como
IT.09 = Val Camonica | Valcamonica | Valle Camonica | Bassa Bresciana | Val Trompia | Val Seriana
IT.09 = Valchiavenna | Lago d'Iseo
IT.12 = Piemonte | Langhe | Canavese | Monferrato | Val di Susa | Valle di Susa | Valsesia | Mottarone
IT.12 = Ossola | Val d'Ossola | Lago Maggiore | Monte Rosa
IT.04 = Campania | Cilento | Irpinia | Sannio | Costiera Amalfitana | Campi Flegrei
IT.04 = penisola sorrentina | Terra dei Fuochi | Vallo di Diano
IT.07 = Lazio | Ciociaria | Agro Pontino | Tuscia | Castelli Romani
IT.16 = Toscana | Maremma | Versilia | Chianti | Lunigiana | Garfagnana | Elba | Isola d'Elba
IT.16 = isola d'Elba | Valdarno | Casentino | Valdichiana | Isola del Giglio | Alpi Apuane | Mugello
IT.15 = Sicilia | Isola di Vulcano | isola di Vulcano | Linosa | Eolie | Isole Eolie | Egadi
IT.15 = Isole Egadi | Canale di Sicilia | Madonie | Nebrodi | Agrigentino | Siracusano | Trapanese
IT.15 = Belice | Stretto di Messina | isole Eolie
IT.14 = Sardegna | Gallura | Barbagia | Ogliastra | Sulcis | Campidano | Costa Smeralda
IT.03 = Calabria | Locride | Aspromonte | Sila | Piana di Gioia Tauro
IT.02 = Basilicata | Lucania
IT.20 = Veneto | Polesine | Cadore | Lago di Garda | Agordino | Ampezzano | Comelico | Bellunese
IT.20 = Euganei
IT.11 = Molise
IT.18 = Umbria
IT.01 = Abruzzo | Marsica | Rigopiano | Gran Sasso | Val Vibrata | Majella | Maiella
CH.TI = Ticino | Canton Ticino | Mendrisiotto | Luganese | Locarnese | Valle Maggia | Sopraceneri
CH.TI = Sottoceneri
CH.GR = Grigioni | Canton Grigioni | Mesolcina | Engadina | Val Poschiavo
CH.VS = Vallese
US.CA = California
US.NM = Nuovo Messico
US.PA = Pennsylvania
US.NC = Carolina del Nord | North Carolina
US.SC = Carolina del Sud | South Carolina
US.HI = Hawaii
DE.02 = Baviera
DE.13 = Sassonia
DE.07 = Nord Reno-Westfalia | Renania Settentrionale-Vestfalia
ES.56 = Catalogna
ES.51 = Andalusia
ES.07 = Baleari | Maiorca | Minorca | Formentera
ES.53 = Canarie | Lanzarote | Fuerteventura
ES.59 = Paesi Baschi
FR.94 = Corsica
FR.53 = Bretagna
FR.93 = Costa Azzurra | Provenza
UA.11 = Crimea
AT.02 = Carinzia
AT.07 = Tirolo
PS.GZ = Striscia di Gaza | striscia di Gaza
PS.WE = Cisgiordania | Cisgiordania occupata
gn:3183299 = Alessandria
gn:3172087 = Olbia
gn:6535295 = Casamicciola
gn:3169070 = Ostia | Tor Bella Monaca | Centocelle
gn:3177952 = Cortina
gn:3173435 = Corvetto | Quarto Oggiaro
gn:2522776 = Vibo
gn:2523920 = Brancaccio
gn:2525068 = Librino
gn:2661604 = Basilea
gn:2658813 = San Moritz
FR.84 = Savoia | Alta Savoia
x:alsace = Alsazia
x:mont-blanc = Monte Bianco
x:black-forest = Foresta Nera
x:lesbos = Lesbo
gn:3192224 = Pola
HR.15 = Dalmazia
x:kuril-islands = Curili | isole Curili
x:south-ossetia = Ossezia del Sud
x:northern-cyprus = Cipro Nord
x:kurdistan-region = Kurdistan iracheno
x:golan-heights = alture del Golan | Alture del Golan
LB.08 = valle della Bekaa | Bekaa
gn:267008 = Tiro
LB = Libano meridionale
gn:349340 = Sharm
PK.02 = Beluchistan | Belucistan
ID.17 = Lombok
x:java = Giava
x:flores-island = Isola di Flores
gn:3553478 = Avana | L'Avana
gn:3448439 = San Paolo del Brasile
PT.09 = Algarve
gn:2747373 = L'Aja | Aja
gn:294098 = Nazareth
gn:3531673 = Cancun | Cancún
"""

_DEMONYMS = """
US americano americana americani americane statunitens*; GB britannic*; GB.ENG inglese inglesi
GB.SCT scozzese scozzesi; GB.WLS gallese gallesi; IE irlandes*; FR frances* transalpin*; DE tedesc*
DE.02 bavares*; ES spagnol*; ES.56 catalan* catalani; ES.59 baschi basca; PT portoghes*; IT italian* azzurr*
IT.15 sicilian*; IT.14 sardo sarda sardi sarde; IT.16 toscano toscani toscane; IT.04 campano campani
IT.13 pugliese pugliesi; IT.03 calabrese calabresi; IT.09 lombardo lombardi lombarde; IT.20 veneti
IT.12 piemontes*; IT.08 ligure liguri; IT.05 emiliano emiliani romagnol* emiliano-romagnol*
IT.07 laziale laziali; IT.10 marchigian*; IT.18 umbro umbri; IT.01 abruzzes*; IT.02 lucano lucani
IT.11 molisan*; IT.06 friulan*; IT.17 trentini altoatesin*; IT.19 valdostan*; NL olandes*
BE belga belgi belghe; CH svizzero svizzeri svizzere elvetic*; CH.TI ticines*; AT austriac*
PL polacco polacca polacchi; CZ cechi; SK slovacco slovacca slovacchi slovacche
HU unghères* ungherese ungheresi magiar*; RO rumeno romeno rumena romena rumeni romeni rumene romene
BG bulgaro bulgari bulgara; RS serbo serbi serba; HR croato croati croata; BA bosniac*
SI sloveno sloveni slovena; AL albanes*; XK kosovar*; MK macedone macedoni; ME montenegrin*
GR greco greca greci greche ellenic*; CY cipriot*; MT maltese maltesi; TR turco turca turchi turche
SE svedes*; NO norvegese norvegesi; DK danese danesi; FI finlandes*; IS islandes*; EE estone estoni
LV lettone lettoni; LT lituano lituana; BY bielorusso bielorussa bielorussi; UA ucraino ucraini ucraine
RU russo russa russi russe ceceno ceceni; MD moldavo moldavi moldava; GE georgiano georgiani
AM armeno armeni; AZ azero azeri; KZ kazako kazaki; AF afghano afghana afghani afghane
PK pachistano pachistani pachistana pakistano pakistani; IN indiano indiani indiane
BD bengalese bengalesi bangladese; LK cingales* srilankes*; NP nepalese nepalesi; CN cinese cinesi
TW taiwanes*; JP giappones* nipponic*; KR sudcorean*; KP nordcorean*; VN vietnamit*; TH thailandes*
KH cambogian*; MM birmano birmana birmani; MY malese malesi; ID indonesian*
PH filippino filippina filippini; AU australian*; NZ neozelandes*; IR iranian*
IQ iracheno irachena iracheni irachene; SY siriano siriana siriani siriane; LB libanese libanesi
IL israelian*; PS palestinese palestinesi; JO giordani; SA saudita sauditi; YE yemenita yemeniti houthi
AE emiratin*; QA qatariot* qatarin*; EG egizian*; LY libico libici libica libiche
TN tunisino tunisina tunisini; DZ algerino algerina algerini; MA marocchin*; SD sudanes*; ET etiope etiopi
ER eritreo eritrei; SO somalo somali somala; KE kenian* keniot*; UG ugandes*; RW ruandes*; NG nigerian*
NE nigerino nigerini; ML maliano maliani; BF burkinabé; SN senegales*; GM gambian*; GN guinean*; CI ivorian*
GH ghanes*; CM camerunens*; CD congoles*; AO angolan*; MZ mozambican*; ZW zimbabwese; ZA sudafrican*
MG malgasc*; CA canades*; MX messican*; GT guatemaltec*; HN honduregn*; SV salvadoregn*; NI nicaraguens*
CU cubano cubana cubani; HT haitian*; DO dominicano dominicani; CO colombian*; VE venezuelan* venezolan*
EC ecuadorian*; PE peruvian*; BO bolivian*; CL cileno cilena cileni; AR argentino argentini argentine
UY uruguaian* uruguayan*; PY paraguaian*; BR brasilian*
"""


GRAMMAR = Grammar(
    language="it",
    at="""a ad in nel nella nello nell' nei negli nelle al allo alla all' ai agli alle su sul sulla
    sullo sull' presso vicino vicino_a vicino_ad vicino_al vicino_alla nei_pressi_di nei_pressi_del
    nei_pressi_della nelle_vicinanze_di nei_dintorni_di dintorni_di alle_porte_di alla_periferia_di
    periferia_di nella_periferia_di a_nord_di a_sud_di a_est_di a_ovest_di a_nordest_di a_nordovest_di
    a_sudest_di a_sudovest_di a_nord_del a_sud_del nord_di sud_di al_largo_di al_largo_della
    al_largo_del al_largo_delle davanti_a di_fronte_a intorno_a attorno_a dentro fuori fuori_da tra fra
    lungo oltre nel_centro_di in_centro_a nel_cuore_di nel_nord_del nel_sud_del nel_nord_della
    nel_sud_della nel_quartiere nel_comune_di in_provincia_di provincia_di nella_provincia_di
    nel_territorio_di nella_zona_di nella_regione_di nella_città_di nel_distretto_di sulla_costa_di
    sulle_coste sulle_coste_di coste_di costa_di a_km_da km_da chilometri_da chilometri_a_nord_di
    chilometri_a_sud_di km_a_nord_di km_a_sud_di per_le_strade_di strade_di entroterra_di
    all'altezza_di in_pieno_centro_a in_zona zona scuote sconvolge devasta devastata paralizza flagella
    sferza attacco_a attacco_su attacchi_su attacchi_a raid_su raid_a bombardamento_di bombardamenti_su
    assedio_di invasione_dell invasione_della allerta_in allerta_su""",
    after_at="sott'acqua in_fiamme in_allerta sotto_assedio sotto_attacco sotto_shock in_ginocchio",
    of="di del della dello dell dei degli delle d",
    articles="il lo la i gli le l un uno una questo questa suo sua",
    from_="""da dal dalla dallo dall' dai dagli dalle proveniente_da proveniente_dal proveniente_dalla
    provenienti_da provenienti_dal provenienti_dalla originario_di originaria_di originari_di
    originario_del originario_della originari_del originari_della nativo_di nato_a nata_a nati_a
    nato_in nata_in residente_a residente_in residenti_a residenti_in abitante_a domiciliato_a
    arrivato_da arrivati_da arrivata_da partito_da partiti_da partita_da rientrato_da rientrati_da
    rientrato_dal tornato_da tornati_da ritorno_da di_ritorno_da di_ritorno_dal fuggito_da fuggiti_da
    fuggiti_dal fuggita_da fuga_da espulso_da espulsi_da rimpatriati_da evaso_da importato_da
    decollato_da volo_da voli_da con_sede_a con_base_a con_sede_in cittadino_di""",
    towards="""verso diretto_a diretto_in diretto_ad diretti_a diretti_in diretta_a in_direzione
    direzione in_viaggio_per in_viaggio_verso alla_volta_di alla_volta_del alla_volta_della
    in_rotta_verso estradato_in estradata_in estradizione_in estradizione_negli espulso_in
    espulso_verso trasferito_a trasferito_in rimpatriato_in partito_per partiti_per volo_per voli_per
    aereo_per treno_per fuggito_in fuggiti_in esportazioni_verso aiuti_a sanzioni_a sanzioni_contro
    dazi_a dazi_su accordo_con rapporti_con relazioni_con negoziati_con colloqui_con tensioni_con
    guerra_con guerra_contro partita_contro contro relazioni_tra accordo_tra tensioni_tra partita_tra
    voli_tra sostegno_a pressione_su messaggio_a""",
    to="a ad in per fino_a sino_a al alla",
    moving="""fugg* fuga scapp* viagg* espul* estrad* rimpatri* trasfer* invi* mand* torn* ritorn*
    rientr* volo voli vola volano volava part* parti* decoll* dirett* diriger* march* attravers* emigr*
    arriv* giung* giunt* andar* andat* va vanno andava port* condott* trasport* esport* evacu* tratta
    rotta viaggio destinazione aereo aerei nave traghetto treno bus pullman esil* rifugi* imbarc*
    spost* consegn* ricover* accompagn* scort*""",
    linked="con tra fra di del della e",
    border="confine confini frontiera frontiere frontalier* confinant* confina",
    likeness="""come come_a come_in come_nel come_quello_di come_quella_di come_quelli_di
    come_quelle_di simile_a simile_al simili_a analogo_a analogo_al paragonabile_a rispetto_a ricorda
    ricordando a_differenza_di dopo_quello_di dopo_quella_di dopo_quelli_di dopo_gli_attentati_di
    dopo_l'attentato_di dopo_l'attacco_di dopo_il_terremoto_di dopo_la_strage_di dai_tempi_di
    dal_terremoto_di anni_dopo mesi_dopo giorni_dopo settimane_dopo anniversario_di anniversario_del
    anniversario_della sulla_falsariga_di in_stile stile più_di più_grande_di più_grave_dal già_a
    avvenuto_a accaduto_a come_accaduto_a come_successo_a successo_a visto_a ispirato_a un_nuovo
    una_nuova un'altra grande_come memoria_di""",
    felt="""avvertito avvertita avvertito_a avvertita_a avvertita_anche_a avvertito_anche_a
    avvertita_fino_a avvertito_fino_a avvertita_in avvertita_anche_in avvertita_distintamente_a sentita
    sentito sentita_a sentita_anche_a sentito_anche_a percepita percepita_a percepita_anche_a
    percepito_a visibile_da visibile_fino_a udito_a udita_fino_a fino_a""",
    origin="""turist* cittadin* nazionalità nazional* originari* nativ* profug* rifugiat* migrant*
    immigrat* emigrat* esul* richiedent* ambasciat* ambasciator* consolat* console consoli diplomatic*
    passaport* bandiera visto visti lavorator* operai* student* alunn* professor* viaggiator*
    pellegrin* vacanzier* villeggiant* imprenditor* investitor* soldat* trupp* mercenar* combattent*
    milizian* militar* esercito forze nazionale squadra giocator* calciator* attaccant* cantant* attor*
    attric* cartello mafia clan cosca narcotrafficant* boss scienziat* ricercator* espert* giornalist*
    medic* infermier* missionar* sacerdot* volontar* ingegner* marinai* pescator* equipaggio camionist*
    autista spia spie agent* governo ministr* president* cancellier* compagnia drone droni missile
    missili cargo petrolier* aziend* impres* coppia famiglia uomo donna giovane ragazz* pensionat*
    escursionist* alpinist* ciclist* motociclist* ribell* separatist* dissident* oppositor* origin*
    accento discendent* diaspora jihadist*""",
    after_origin="di_nascita di_origine d'adozione",
    offices="""cartello università ateneo liceo istituto accademia scuola banca banche club ministero
    governo giornale quotidiano hotel albergo trattato accordo accordi protocollo convenzione
    conferenza dichiarazione premio coppa trofeo festival maratona gran_premio museo orchestra opera
    teatro cattedrale duomo diocesi arcidiocesi arcivescovo vescovo parlamento congresso senato
    assemblea corte tribunale corte_suprema banca_centrale borsa borsa_di compagnia_aerea ambasciata_di
    ambasciata consolato ministero_di governo_di banca_di università_di repubblica_di regno_di unione
    associazione federazione confederazione fondazione società consiglio commissione camera battaglia
    battaglia_di conte duca marchese principe principessa regina re operazione vertice patto
    nazionale_di squadra_di serie giro_di giro_del festival_di mostra fiera inter ac as ssc us fc""",
    after_offices="calcio fc airlines airways times post basket volley",
    saying="""dice dicono ha_detto afferma affermano avverte avvertono avvisa condanna condannano
    ha_condannato sanziona esige chiede chiedono ha_chiesto respinge nega smentisce accusa accusano
    denuncia critica criticano annuncia annunciano ha_annunciato promette minaccia_di minaccia espelle
    convoca convocano impone sospende vieta approva conferma dichiara riconosce propone valuta
    considera offre invia manda schiera sostiene appoggia vuole vogliono rifiuta firma saluta deplora
    reagisce risponde raccomanda ordina indaga ribadisce difende insiste spera teme preme esorta invita
    ritira richiama replica frena apre chiude avvia rilancia deve plaude protesta sconsiglia""",
    acting="""attacca attaccano ha_attaccato bombarda bombardano ha_bombardato invade colpisce
    colpiscono ha_colpito lancia lanciano lancia_missili_su lancia_missili_contro spara abbatte
    intercetta occupa cattura prende uccide blocca annette affonda distrugge raid_su raid_contro
    attacchi_su attacco_a attacco_contro lancia_un_attacco_contro""",
    titles="""signor signora sig dott dottor dottoressa dr prof professor professoressa ing avv
    avvocato avvocata presidente ex_presidente vicepresidente premier primo_ministro ministro ministra
    cancelliere sottosegretario segretario segretaria governatore governatrice prefetto prefetta
    questore sindaco sindaca vicesindaco assessore assessora consigliere consigliera senatore senatrice
    deputato deputata onorevole candidato candidata ambasciatore ambasciatrice console giudice gip pm
    procuratore procuratrice pubblico_ministero magistrato commissario commissaria comandante ispettore
    maresciallo appuntato brigadiere sergente tenente capitano maggiore colonnello generale ammiraglio
    agente direttore direttrice rettore portavoce don padre fra suor monsignor vescovo arcivescovo
    cardinale papa pastore san sant' santa santo rabbino imam sceicco re regina principe principessa
    duca conte barone emiro sultano ct allenatore tecnico mister attaccante difensore portiere
    centrocampista giocatore calciatore tennista pilota ciclista cantante attore attrice scrittore
    scrittrice poeta pittore giornalista conduttore conduttrice influencer imprenditore fondatore
    attivista leader boss capo esperto analista sismologo meteorologo vulcanologo ricercatore testimone
    vittima di_nome detto fratelli coniugi patron""",
    after_titles="jr junior",
    place_nouns="""città cittadina paese paesi borgo villaggio comune comuni frazione località contrada
    quartiere rione municipio circoscrizione provincia regione distretto contea dipartimento prefettura
    governatorato cantone isola isole arcipelago penisola porto aeroporto aeroporto_di
    stazione_sciistica capoluogo capitale metropoli hinterland area_metropolitana periferia sobborgo
    sobborghi dintorni carcere penitenziario base_aerea base_navale campo_profughi baraccopoli centro
    nord sud est ovest costa litorale riviera entroterra regno stato stato_di città_di comune_di
    provincia_di regione_di isola_di porto_di località_di frazione_di quartiere_di carcere_di
    territorio golfo_di val stretto_di casello_di casello svincolo_di svincolo pronto_soccorso_di
    ospedale_di litorale_di zona roccaforte enclave casa_circondariale""",
    after_place_nouns="città capitale provincia centro nord sud est ovest",
    states="regione provincia stato cantone dipartimento oblast",
    roads="""via viale v.le corso piazza piazzale largo vicolo strada statale provinciale autostrada
    superstrada tangenziale raccordo lungomare lungotevere ponte viadotto galleria traforo tunnel metro
    metropolitana parco giardini torre palazzo clinica scuola fiume torrente lago diga monte colle
    collina passo vetta rifugio bosco rotonda incrocio porta stadio arena centro_commerciale mercato
    villa casa chiesa parrocchia basilica santuario cimitero monumento linea ristorante bar rsa
    residence campeggio ghiacciaio molo salita discesa""",
    persons="""uragano tifone ciclone tempesta nave traghetto yacht cargo fregata motonave squadra club
    fc operazione fratelli""",
    common="""rione rioni abate abba abbia achille adriana adriano agli alberi alberto alessio alla alle allo
    allora alta alto amadeo amalia amanda amato ancora angeli angelica angelina anguillara anita
    annetta anno annunziata antonelli antonina antonini antonio ape apt aquila area aria arsenio
    augusto avra azeglio babati balbi balla banca banner barbara barca barcaccia barone barra barre
    basa base basi basile bassa bassi basso battaglia baybayin beatrice bella bellini bello bembo
    benito bernardo berre bevilacqua bianchi bianco boldu bomba boot borgia borsa bosco bosio botta
    bova box branch brenna brunello bruno buco cache calarco calendario cambiano camilla camillo
    cammarata campi campione campo canale cane canonica capitano capra carbone cardano carmelo
    carpaccio carta cartelle casagrande casale casella casi casini caso castelli castello castiglione
    catena cavalcanti cecilia cella cento cerca char chat checkpoint cheda chi chiama chiara
    chiaramonte chiari chiede chiesa chiusa cicala cicli circa ciro classe claudia claudio collina
    colomba colombo colonna comando come como conte corcos cori corrente corte cosa cristina croce
    curiel curva cusano da dagli dalle dante dare daria dario date debba delle dello desio destro devi
    devo dieci dire dolores dona donato donna dopo doria dovara dover driver elena elif elmo emo era
    erika esso eugenia evangelista fabrizia fabrizio falcone fare farina farnese fasi fermo ferrara
    ferri finale fino fiorino fissa fiume flavia flora fontana fosse foto franco fumo fusi fuso galli
    gallo gara gas gatto geronimo giglio giuliana giuliano giustino gloria gol grado graft grande
    grandi grave gualtieri guardia guerra guide guido hai helper home hook hot hugo ida imelda inverno
    irma isa isabella isola ivan ivo job kill lago lando lato laura lazzaro leonardo leone lettere libc
    liberta licenza liliana lilla limite limiti lina lisa list lista livia lock lolita longo loop
    lorenzo loro lucia luciana lucrezia ludovica luisa luna lunga lupo maggio mai major make mal manuel
    marco mare margherita margine maria mariana mariani mariano marina marino marisa marissa marta
    martina martino massa maura media melissa melo meno mercato mercedes mese milani milena mille milo
    mime minor minori modello modo mondo monte monti morti morto muti nadia name nanni natalia nave
    negri nera neri nero neve never nico nina noce nola nome nomi none nota noti noto nove ogni olga
    oliva oltre omessa onore ore orlando oro ottone pace pack page paloma papa paradiso parisi parola
    parole passa passaggio passo paulina pausa peer pellegrini penna per piani piano piazza picco pieno
    pier pietro pina pineta pino piras plugin poco point poll pompeo ponte porta porto posso post posta
    potenza prati prato presto prevista prezzo primavera propria punta quarto quel questa quinto ramona
    re record regina registro regola rete riva roberta roman romana romano romeo root rosa rosalia rose
    rosina rossa rossana rossi rosso rotto ruba run sala sale salva salve sandra sante santino sara
    save scala se segno send senza sera serena serra shared shell sia silvia sim singoli sito sole soli
    somma sono sort stampa start stat stazione stefani stella stock strada sua supera susanna switch
    sylvia tab tal tale tali tar tempi teresa terme termini terzo testo tiene tigre time tina tipo
    tocco todo tool torna toro torre toti trap tree tua ultimo una unita uno valerio valle valore
    valori var vedi vera verde veronica villa viola virgilio vita vitali vito vittoria vittorio voler
    warn zeri zero""",
    outlets="""Corriere_della_Sera Corriere_del_Mezzogiorno Corriere_di_Bologna Corriere_del_Veneto
    Corriere_dell'Umbria Corriere_Adriatico Corriere_di_Como Corriere_Romagna Corriere_dello_Sport
    Corriere_Fiorentino Corriere_Torino La_Repubblica Repubblica La_Stampa Il_Messaggero
    Il_Messaggero_Veneto Messaggero_Veneto Il_Mattino Il_Mattino_di_Padova Il_Giornale
    Il_Giornale_di_Sicilia Giornale_di_Sicilia Giornale_di_Brescia Il_Giornale_di_Vicenza
    Giornale_di_Vicenza Giornale_di_Monza Giornale_di_Lecco Il_Gazzettino Il_Resto_del_Carlino
    La_Nazione Il_Giorno Quotidiano_Nazionale Il_Fatto_Quotidiano Il_Foglio Libero Il_Manifesto
    Avvenire Il_Tempo Il_Sole_24_Ore La_Gazzetta_del_Sud Gazzetta_del_Sud La_Gazzetta_del_Mezzogiorno
    Gazzetta_di_Parma Gazzetta_di_Modena Gazzetta_di_Mantova Gazzetta_di_Reggio La_Gazzetta_dello_Sport
    La_Sicilia Quotidiano_di_Sicilia La_Nuova_Sardegna L'Unione_Sarda La_Nuova_Ferrara La_Nuova_Venezia
    La_Nuova_di_Venezia La_Tribuna_di_Treviso La_Provincia La_Provincia_di_Como La_Provincia_Pavese
    La_Provincia_di_Cremona Il_Cittadino Il_Cittadino_di_Lodi Il_Cittadino_di_Monza L'Eco_di_Bergamo
    Brescia_Oggi Bresciaoggi L'Arena L'Adige Alto_Adige Il_Trentino Il_Piccolo Il_Secolo_XIX
    Libertà_di_Piacenza Il_Tirreno Il_Centro Il_Quotidiano_del_Sud Primo_Piano_Molise
    L'Osservatore_Romano Vatican_News Roma_Today RomaToday MilanoToday NapoliToday PalermoToday
    FirenzeToday TorinoToday BolognaToday GenovaToday BariToday CataniaToday Today Fanpage Il_Post Open
    Adnkronos Ansa AGI LaPresse Askanews Rai Rai_News Rainews Rai_Uno TGR Tg1 Tg2 Tg3 TgCom24 TgLa7
    Sky_TG24 Mediaset Radio_Capital Radio_24 Corriere_del_Ticino La_Regione RSI Ticinonline Tio
    Washington_Post New_York_Times Le_Monde Wall_Street_Journal Financial_Times Reuters Al_Jazeera
    France_24 Moscow_Times Euronews""",
    irregular={
        "Congo": "Congo-Kinshasa",
        "Londra": "London",
        "Parigi": "Paris",
        "Mosca": "Moscow",
        "Pechino": "Beijing",
        "Reggio": "Reggio Calabria",
    },
    names=by_name(_NAMES),
    demonyms=by_word(_DEMONYMS),
    lower_demonyms=True,
)

"""Dutch: the words beside names of places, in the papers of the Netherlands, Flanders and the Caribbean."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar, by_name, by_word

_NAMES = """
US = VS | V.S. | Verenigde Staten | Amerika
GB = VK | Verenigd Koninkrijk | Groot-Brittannië
GB.ENG = Engeland
GB.SCT = Schotland
GB.NIR = Noord-Ierland
AE = VAE | Verenigde Arabische Emiraten | Emiraten
CD = DR Congo | Democratische Republiek Congo | Congo-Kinshasa | Oost-Congo | Zaïre
CG = Congo-Brazzaville
CF = Centraal-Afrikaanse Republiek
KR = Zuid-Korea
KP = Noord-Korea
ZA = Zuid-Afrika
SS = Zuid-Soedan
SA = Saoedi-Arabië | Saudi-Arabië
CI = Ivoorkust
MM = Birma | Myanmar
CZ = Tsjechië | Tsjechische Republiek
MK = Noord-Macedonië
TL = Oost-Timor
BA = Bosnië | Bosnië-Herzegovina | Bosnië en Herzegovina
PS = Palestina
VA = Vaticaan | Vaticaanstad
NL = Holland | Nederland
BY = Belarus | Wit-Rusland
MD = Moldavië
DO = Dominicaanse Republiek
PG = Papoea-Nieuw-Guinea
NZ = Nieuw-Zeeland
EH = Westelijke Sahara
HK = Hongkong
CV = Kaapverdië
TT = Trinidad en Tobago
NL.06 = Brabant | Noord-Brabant | West-Brabant | Oost-Brabant | Midden-Brabant | Zuidoost-Brabant
NL.06 = de Peel
NL.07 = Noord-Holland | Waterland | West-Friesland | Kennemerland | Het Gooi | 't Gooi
NL.07 = Kop van Noord-Holland | Zaanstreek | Haarlemmermeer | Texel
NL.11 = Zuid-Holland | Bollenstreek | Haaglanden | Rijnmond | Drechtsteden | Alblasserwaard
NL.11 = Goeree-Overflakkee | Westland | Maasvlakte
NL.02 = Friesland | Fryslân | Terschelling | Vlieland | Ameland | Waddeneilanden
BE.VLG = Vlaanderen | West-Vlaanderen | Oost-Vlaanderen | Vlaams-Brabant | Waasland | Pajottenland
BE.VLG = Haspengouw | Meetjesland | Westhoek | Vlaamse Ardennen | Denderstreek | Hageland
BE.VLG = Brusselse Rand | Kempen | Vlaamse Rand
BE.WAL = Wallonië | Waals-Brabant | Henegouwen | Ardennen | provincie Luik | provincie Namen
BE.WAL = Belgisch-Luxemburg | provincie Luxemburg
BE.BRU = Brussels Hoofdstedelijk Gewest | Laken
US.CA = Californië
DE.07 = Noordrijn-Westfalen | Noord-Rijn-Westfalen | Ruhrgebied | Roergebied | Sauerland
DE.02 = Beieren
DE.06 = Nedersaksen
DE.13 = Saksen
DE.08 = Rijnland-Palts | Eifel
FR.94 = Corsica
FR.53 = Bretagne
IT.15 = Sicilië
IT.14 = Sardinië
IT.16 = Toscane
ES.56 = Catalonië
ES.51 = Andalusië
ES.07 = Balearen | Mallorca | Menorca
ES.53 = Canarische Eilanden | Lanzarote | Fuerteventura
AT.07 = Tirol
UA.11 = Krim
PS.GZ = Gazastrook
PS.WE = Westelijke Jordaanoever | Westoever
NL.15 = Twente | Salland | Kop van Overijssel
NL.03 = Achterhoek | Veluwe | de Veluwe | Betuwe | Rijk van Nijmegen
NL.10 = Zeeuws-Vlaanderen | Walcheren | Schouwen-Duiveland | Zuid-Beveland
NL.16 = Noordoostpolder
NL.05 = Zuid-Limburg | Noord-Limburg | Midden-Limburg | Heuvelland
gn:2759794 = Bijlmer | De Bijlmer | Osdorp | Slotervaart | Amsterdam-Noord | Amsterdam-Zuidoost
gn:2759794 = Amsterdam Nieuw-West
gn:2747373 = Tarwekamp | Schilderswijk
gn:2747891 = Charlois | Rotterdam-Zuid
gn:2745912 = Kanaleneiland
gn:2783941 = Waver
x:black-forest = Zwarte Woud
FR.93 = Provence
x:alsace = Elzas
IT.20 = Gardameer
IT.09 = Comomeer
x:dolomites = Dolomieten
IT.17 = Zuid-Tirol
GR.ESYE24 = Evia
PT.09 = Algarve
x:south-ossetia = Zuid-Ossetië
x:nagorno-karabakh = Nagorno-Karabach
gn:281133 = Gaza-Stad | Gaza-stad
gn:284315 = Bethlehem
x:golan-heights = Golanhoogten | Golanhoogte
x:suez-canal = Suezkanaal
x:rif = Rifgebergte
IN.12 = Kasjmir
ID.17 = Lombok
ID.28 = Molukken
gn:3531673 = Cancún
x:somaliland = Somaliland
"""

_DEMONYMS = """
US amerikaans* amerikaan amerikanen; GB brits britse brit britten; GB.ENG engels engelse engelsman engelsen
GB.SCT schots schotse schotten; IE iers ierse ier ieren; FR frans franse fransman fransen
DE duits duitse duitser duitsers; DE.02 beiers beierse; ES spaans spaanse spanjaard*; ES.56 catalaans*
PT portugees portugese portugezen; IT italiaans* italiaan italianen
NL nederlands nederlandse nederlander nederlanders hollands hollandse; NL.02 friese
NL.06 brabants brabantse; NL.05 limburgs limburgse; NL.10 zeeuws zeeuwse; NL.04 gronings groningse
BE belgisch belgische belg belgen; BE.VLG vlaams vlaamse vlaming vlamingen; BE.WAL waals waalse
LU luxemburgs luxemburgse; CH zwitsers zwitserse zwitser; AT oostenrijks oostenrijkse oostenrijker*
PL pools poolse; CZ tsjechisch*; SK slowaaks*; HU hongaars* hongaren; RO roemeens* roemenen
BG bulgaars* bulgaren; RS servisch* serviër*; HR kroatisch*; BA bosnisch*; AL albanees albanese albanezen
XK kosovaars*; GR grieks griekse grieken; CY cypriotisch*; TR turks turkse turk turken; SE zweeds zweedse
NO noors noorse noren; DK deens deense denen; FI fins finse finnen; LT litouws*; LV lets letse
EE estlands estse; BY wit-russisch* belarussisch*; UA oekraïens* oekraïner oekraïners
RU russisch* russen tsjetsjeens*; GE georgisch*; AM armeens* armeniërs; AZ azerbeidzjaans*
AF afghaans* afghaan afghanen; PK pakistaans* pakistani; IN indiaas indiase indiër indiërs; BD bengaals*
NP nepalees nepalese; CN chinees chinese chinezen; TW taiwanees taiwanese
JP japans japanse japanner japanners; KR zuid-koreaans*; KP noord-koreaans*; VN vietnamees vietnamese
TH thais thaise; MM birmees birmese; MY maleisisch*; ID indonesisch* indonesiër*; PH filipijns*
AU australisch* australiër*; NZ nieuw-zeelands*; IR iraans* iraniër*; IQ iraaks iraakse irakees irakezen
SY syrisch* syriër*; LB libanees libanese libanezen; IL israëlisch* israëliër*
PS palestijns* palestijn palestijnen; JO jordaans*; SA saoedisch* saoedi saoedi's
YE jemenitisch* houthi houthi's; EG egyptisch* egyptenaar egyptenaren; LY libisch* libiërs; TN tunesisch*
DZ algerijns* algerijn algerijnen; MA marokkaans* marokkaan marokkanen; SD soedanees soedanese
ET ethiopisch*; ER eritrees eritrese eritreeërs; SO somalisch* somaliër*; KE keniaans*
UG oegandees oegandese; RW rwandees rwandese; NG nigeriaans*; ML malinees malinese; SN senegalees senegalese
GH ghanees ghanese; CM kameroens*; CD congolees congolese congolezen; ZA zuid-afrikaans*
CA canadees canadese canadezen; MX mexicaans* mexicaan mexicanen; CU cubaans*; HT haïtiaans*
DO dominicaans*; SR surinaams* surinamer*; CW curaçaos curaçaose; AW arubaans*
CO colombiaans* colombiaan colombianen; VE venezolaans* venezolaan venezolanen; EC ecuadoraans*
PE peruaans*; BO boliviaans*; CL chileens*; AR argentijns* argentijn argentijnen
BR braziliaans* braziliaan brazilianen
"""


GRAMMAR = Grammar(
    language="nl",
    at="""in te bij nabij vlakbij vlak_bij dichtbij in_de_buurt_van nabijgelegen op aan langs rond
    rondom binnen buiten tussen door tegenover achter voor voor_de_kust_van voor_de_kust ter_hoogte_van
    ten_noorden_van ten_zuiden_van ten_oosten_van ten_westen_van ten_noordoosten_van
    ten_noordwesten_van ten_zuidoosten_van ten_zuidwesten_van in_het_noorden_van in_het_zuiden_van
    in_het_oosten_van in_het_westen_van in_het_centrum_van in_het_hart_van in_de_stad in_de_hoofdstad
    in_de_regio in_de_provincie in_de_gemeente in_de_wijk in_het_dorp in_de_plaats in_de_omgeving_van
    in_heel in_delen_van aan_de_rand_van rand_van buitenwijk_van op_het_eiland kilometer_van
    kilometer_buiten kilometer_ten_noorden_van kilometer_ten_zuiden_van kilometer_ten_oosten_van
    kilometer_ten_westen_van noorden_van zuiden_van oosten_van westen_van centrum_van binnenstad_van
    straten_van midden_in omgeving_van hartje teistert schokt verwoest aanval_op aanvallen_op
    aanslag_op aanslag_in bombardement_op bombardementen_op beleg_van inval_in invasie_van
    reisadvies_voor code_rood_in""",
    after_at="onder_water in_brand in_vlammen onder_vuur",
    of="van van_de van_het der",
    articles="de het een deze dit zijn haar hun den 't",
    from_="""uit vanuit vanaf afkomstig_uit komt_uit kwam_uit komend_uit geboren_in opgegroeid_in
    woonachtig_in wonend_in woont_in inwoner_van inwoners_van terug_uit teruggekeerd_uit terugkeer_uit
    gevlucht_uit gevluchte uitgezet_uit geëvacueerd_uit vertrokken_uit vertrokken_vanuit vertrok_uit
    vlucht_uit vluchten_uit vlucht_van gevestigd_in gezocht_in veroordeeld_in burger_van""",
    towards="""richting in_de_richting_van onderweg_naar op_weg_naar uitgezet_naar uitgeleverd_aan
    uitlevering_aan overgebracht_naar vlucht_naar vluchten_naar gevlucht_naar terug_naar
    teruggekeerd_naar export_naar wapens_aan hulp_aan sancties_tegen heffingen_op oorlog_met
    oorlog_tegen wedstrijd_tegen duel_met tegen gesprekken_met onderhandelingen_met akkoord_met
    relatie_met betrekkingen_met spanningen_met spanningen_tussen gesprekken_tussen akkoord_tussen
    wedstrijd_tussen steun_aan druk_op""",
    to="naar tot aan",
    moving="""vlucht* gevlucht vloog* vliegen vliegt gevlogen vliegtuig reis* gereisd reist uitgezet
    uitzett* uitgelever* uitlever* overgebracht rijd* reed reden gereden onderweg weg route keer*
    terug* ging* gaan gaat trok trekken vertrek* vertrok* verhuis* march* oversteek* migr* smokkel*
    gesmokkeld vervoer* export* lever* evacue* geëvacueerd gebracht breng* bracht* stuur* gestuurd
    zend* kwam* komen komt vaar* varen voer schip schepen veerboot trein* bus bussen konvooi deport*
    omgeleid* doorreis* verbannen""",
    linked="met van en tussen naar",
    border="grens grenzen grensgebied* grensovergang* grensstreek grensplaats",
    likeness="""zoals zoals_in zoals_bij zoals_die_in net_als net_als_in zoals_eerder_in
    vergelijkbaar_met vergeleken_met in_vergelijking_met anders_dan doet_denken_aan deed_denken_aan
    herinnert_aan herinneringen_aan sinds sinds_de sinds_die_in na_de_aanslag_in na_de_aanslagen_in
    na_de_aanval_in na_de_aardbeving_in na_die_in jaar_na maanden_na dagen_na weken_na herdenking_van
    lijkt_op groter_dan erger_dan meer_dan dan_in eerder_in eerder_al_in een_nieuw een_nieuwe
    geïnspireerd_door zo_groot_als gezien_in tweede_na""",
    felt="""voelbaar voelbaar_in voelbaar_tot_in gevoeld gevoeld_in gevoeld_tot_in ook_gevoeld_in
    ook_voelbaar_in te_voelen_in te_voelen_tot_in te_horen_in zichtbaar_in zichtbaar_tot_in
    te_zien_tot_in tot_in""",
    origin="""toerist* vakantieganger* burger* staatsburger* inwoner* nationaliteit onderdan*
    vluchteling* migrant* immigrant* asielzoeker* ambassade* ambassadeur* consulaat consul diplomaat
    diplomat* paspoort* vlag visum arbeider* arbeidsmigrant* student* scholier* hoogleraar reiziger*
    pelgrim* zakenman zakenlieden investeerder* soldaat soldaten militair* troepen huurling* strijder*
    leger krijgsmacht ploeg team elftal speler* spits zanger* acteur actrice band kartel maffia bende
    wetenschapper* onderzoeker* deskundige expert* journalist* arts artsen verpleegkundige* missionaris
    priester vrijwilliger* ingenieur* zeeman zeelieden visser* bemanning vrachtwagenchauffeur* trucker*
    spion* agent* regering minister* president* premier luchtvaartmaatschappij vliegtuig* drone* raket
    raketten vrachtschip tanker bedrijf firma stel echtpaar gezin man vrouw jongen meisje tiener*
    jongere* gepensioneerd* wandelaar* bergbeklimmer* wielrenner* motorrijder* rebellen separatist*
    dissident* oppositie afkomst origine accent diaspora jihadist*""",
    after_origin="-se geboren toerist toeristen ambassade",
    offices="""kartel universiteit hogeschool college instituut academie school bank club ministerie
    regering krant hotel verdrag akkoord akkoorden protocol conventie conferentie verklaring prijs
    beker cup festival marathon grand_prix museum orkest opera theater kathedraal bisdom aartsbisdom
    aartsbisschop bisschop parlement congres senaat tweede_kamer eerste_kamer gerechtshof
    hooggerechtshof centrale_bank beurs luchtvaartmaatschappij ambassade_van ambassade_in consulaat
    ministerie_van regering_van bank_van universiteit_van republiek koninkrijk unie verbond bond
    stichting raad commissie kamer slag slag_bij vrede_van verdrag_van hertog graaf prins prinses
    koning koningin operatie top pact fc sc sv vv club_brugge kv krc kaa rsc ronde_van""",
    after_offices="fc universiteit airlines airport marathon akkoord verdrag kartel cup effect times post",
    saying="""zegt zei zeggen waarschuwt waarschuwde waarschuwen veroordeelt veroordeelde veroordelen
    eist eiste eisen vraagt vroeg dreigt dreigde ontkent ontkende beschuldigt beschuldigde beschuldigen
    bekritiseert kondigt kondigde verklaart verklaarde belooft beloofde roept riep roepen ontbiedt
    legt_op verbiedt verbood keurt_goed bevestigt bevestigde erkent erkende stelt_voor overweegt biedt
    stuurt stuurde steunt steunde wil willen weigert weigerde tekent verwelkomt betreurt reageert
    reageerde antwoordt adviseert raadt_af beveelt onderzoekt benadrukt herhaalt hoopt vreest
    dringt_aan wijst_af verwerpt schort_op stopt meldt meldde gaat moet vindt""",
    acting="""valt_aan viel_aan vallen_aan aanvalt bombardeert bombardeerde beschiet beschoot treft
    trof valt_binnen vuurt schiet schiet_op doodt vernietigt bezet bezette annexeert verovert
    onderschept haalt_neer blokkeert aanvallen_op aanval_op voert_aanvallen_uit_op vuurt_raketten_af_op""",
    titles="""meneer mevrouw de_heer dr prof mr ir drs president oud-president vicepresident premier
    minister-president minister oud-minister staatssecretaris gouverneur burgemeester wethouder schepen
    commissaris gedeputeerde senator kamerlid raadslid parlementslid kandidaat ambassadeur consul
    rechter officier officier_van_justitie procureur advocaat advocate korpschef politiechef
    politiewoordvoerder inspecteur brigadier sergeant luitenant kapitein majoor kolonel generaal
    admiraal commandant directeur rector woordvoerder woordvoerster pastoor pater broeder zuster
    bisschop aartsbisschop kardinaal paus dominee sint rabbijn imam sjeik koning koningin prins prinses
    hertog graaf baron emir sultan keizer bondscoach trainer coach spits verdediger keeper doelman
    middenvelder speler speelster wielrenner coureur zanger zangeres acteur actrice schrijver
    schrijfster dichter schilder journalist presentator ondernemer oprichter topman voorzitter activist
    leider partijleider deskundige expert analist seismoloog meteoroloog weerman onderzoeker getuige
    slachtoffer genaamd familie""",
    after_titles="jr junior sr",
    place_nouns="""stad steden stadje dorp dorpen dorpje plaats plaatsje gehucht gemeente deelgemeente
    wijk stadsdeel buurt district provincie regio deelstaat kanton departement gouvernement eiland
    eilanden schiereiland archipel haven havenstad luchthaven vliegveld badplaats vakantieoord skioord
    hoofdstad miljoenenstad metropool grensstad kuststad omgeving voorstad buitenwijk gevangenis
    penitentiaire_inrichting luchtmachtbasis marinebasis vluchtelingenkamp azc kamp noorden zuiden
    oosten westen noordoosten noordwesten zuidoosten zuidwesten centrum binnenstad kust land koninkrijk
    gebied oblast grensovergang knooppunt afrit bolwerk enclave vakantie-eiland politie brandweer""",
    after_place_nouns="stad centrum centraal zuid noord oost west haven airport politie",
    states="provincie deelstaat regio staat district kanton oblast",
    roads="""straat laan weg plein singel gracht kade dijk dreef steenweg dam brug tunnel station park
    tuin markt toren huis paleis slot kasteel kliniek ziekenhuis school stadion arena berg heuvel meer
    rivier kanaal sluis bos snelweg autosnelweg rotonde kruispunt lijn kerk kapel begraafplaats
    monument restaurant café hotel winkelcentrum villa boulevard""",
    persons="""orkaan tyfoon cycloon storm schip veerboot vrachtschip jacht cruiseschip fregat fc team
    paard hond familie""",
    common="""aarden acht adam adriana ajax alex alexander ali alicia alle alpha amber amelia amina
    amir ander angelina anna appel apt arch arie arnold aron arthur as ashley aya ayden azra baarn balk
    band bank bart base bave beer beker ben beneden benjamin bent bente berg bergen best bibi binnen
    bladen blanco boaz boer boot borne bradley bram branch brand brandon brese bresse britt broek
    broekhoven bron brug bruin bryan bud cache cant casper cato charon chotzen collin constante
    cornelia dag dan dana daniel daphne date dave david de_graaf dean deb delen deurne die diep dingen
    dion door dorp doyle drysdale dubois duur echo echt ede een elena elias elif elise elizabeth elk
    ella ellis emily engel epe eraan ernst esther eva export fatima faye felix fenne finale florian
    floris foto francois from gas geel gelang gervais goes got grabs haan haar hailey halen hamza hanna
    hard harde haren haring haven heel heere hele hendricks hier hoek hof hook hoort houten hugo huizen
    hun is isa isabella ise ivan ivy jack jacob jade jake james janna jans jari jasper jay job joel
    johannes jones jorn josephine joshua juist jules juli julia julian jun justin kai kallen kalman
    kamp kan kant kas kate kay keizer kies kiki kill kim klaver klein koen koning koppen kort korte
    kosten koster kramer kremer kriens kronenberg kuilenburg kyan kyra label lage lam lana lang lange
    laren laten laura laurens leden leek lees leest lege legen leger lena level leven levi lezen
    lieshout lina lind linde linn linschoten lisa lise list livia logo lola lonen loon lorenzo lot
    lotte louise lucas lucy lukas luna luster luuk lynn maan maja make man mare maria mark markt mart
    mason maud maximum maya media meer mees mei melden melissa melle merel merk met michel mika mila
    milo minus model modus morris naast nadia name namen nathan net never nikki nina nisa niveau noa
    none nora nov nova olivia onverwacht op os over owen paar pasen peer pen per peters philip pien pin
    plein plugin plus post puck putten quinn raden rand record reden reeds regen rens rijen riley roan
    rode roff ronde roos root rosa rosalie rowan roze ruis rust ryan salt samen sami samples sanne sara
    schijf selina sem senna seth shell sienna sil simon simpele since sort stan stapel start stat
    station stella sten stil stuk suze sven switch taal tab tar tara tellen terminal thomas tien tim
    time timer titel tobias trad trap tree tuin tyler uren vader vage val van vangen var veen veerle
    veld velden vera verder victor vier vince vincent vink vorden voren vrede waarde wacht waren week
    weer werd werken wesley wil willems wissen worden yara zakaria zand zetten zeven zone zwart""",
    outlets="""NRC NRC_Handelsblad de_Volkskrant Trouw De_Telegraaf Algemeen_Dagblad AD Het_Parool
    Het_Financieele_Dagblad Nederlands_Dagblad Reformatorisch_Dagblad Haarlems_Dagblad Leidsch_Dagblad
    Noordhollands_Dagblad Dagblad_van_het_Noorden Leeuwarder_Courant Friesch_Dagblad
    Dagblad_De_Limburger De_Limburger De_Gelderlander De_Stentor Brabants_Dagblad Eindhovens_Dagblad
    BN_DeStem Tubantia Provinciale_Zeeuwse_Courant PZC Omroep_Brabant Omroep_Gelderland Omroep_West
    Omroep_Zeeland Omroep_Flevoland Omroep_Fryslân RTV_Utrecht RTV_Noord RTV_Oost RTV_Drenthe
    RTV_Rijnmond NH_Nieuws 1Limburg L1 AT5 Den_Haag_FM NOS Nu.nl RTL_Nieuws Hart_van_Nederland ANP
    Radio_Nederland De_Standaard De_Morgen Het_Laatste_Nieuws HLN Het_Nieuwsblad Het_Belang_van_Limburg
    Gazet_van_Antwerpen De_Tijd Knack VRT VTM Belga Bruzz The_Brussels_Times Brussels_Times Le_Soir
    De_Ware_Tijd Suriname_Herald Starnieuws Curaçao_Chronicle Amigoe Antilliaans_Dagblad
    Washington_Post New_York_Times Le_Monde Wall_Street_Journal Reuters Al_Jazeera Moscow_Times""",
    endings=(
        ("se", ""),
        ("er", ""),
        ("ers", ""),
        ("s", ""),
        ("er", "en"),
    ),
    irregular={
        "Congo": "Congo-Kinshasa",
        "Londen": "London",
        "Parijs": "Paris",
        "Brusselse": "Brussel",
        "Haagse": "Den Haag",
        "Amsterdamse": "Amsterdam",
    },
    names=by_name(_NAMES),
    demonyms=by_word(_DEMONYMS),
)

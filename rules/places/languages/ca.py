"""Catalan: the words beside names of places, in the papers of all Catalan-speaking lands."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar, by_name, by_word

_NAMES = """
US = EUA | Estats Units | Estats Units d'Amèrica
GB = Regne Unit | Gran Bretanya
GB.ENG = Anglaterra
GB.SCT = Escòcia
GB.WLS = Gal·les
GB.NIR = Irlanda del Nord
AE = Emirats Àrabs Units | Emirats Àrabs
CD = RD Congo | RDC | República Democràtica del Congo
CF = República Centreafricana
KR = Corea del Sud
KP = Corea del Nord
ZA = Sud-àfrica
SA = Aràbia Saudita
CI = Costa d'Ivori
CZ = República Txeca | Txèquia
MK = Macedònia del Nord
BA = Bòsnia | Bòsnia i Hercegovina
PS = Franja de Gaza | Cisjordània | Palestina
VA = Vaticà
NL = Holanda | Països Baixos
DO = República Dominicana
MM = Birmània | Myanmar
HK = Hong Kong
ES.56 = Catalunya | Principat
ES.60 = País Valencià | Comunitat Valenciana
ES.07 = Illes Balears | Balears | Illes
ES.59 = País Basc | Euskadi
ES.52 = Aragó | Franja de Ponent
FR.76 = Catalunya Nord
UA.11 = Crimea
"""

_DEMONYMS = """
US americà americana americans nord-americà nord-americans nord-americana estatunidenc*; GB britànic*
GB.ENG anglès anglesa anglesos; GB.SCT escocès escocesa; IE irlandès irlandesa irlandesos
FR francès francesa francesos franceses; DE alemany alemanys; ES espanyol espanyola espanyols espanyoles
ES.56 català catalana catalans catalanes; ES.60 valencians
ES.07 balear mallorquí mallorquins menorquí eivissenc*; ES.59 basc basca bascos; ES.51 andalús andalusos
PT portuguès portuguesa portuguesos; AD andorrana andorrans; IT italiana italians italianes
NL neerlandès holandès holandesos; BE belga belgues; CH suís suïssos; PL polonès polonesos
RO romanès romanesa romanesos; GR grec grega grecs; TR turc turca turcs; UA ucraïnès ucraïnesa ucraïnesos
RU rus russa russos; AF afganès afganesos; PK pakistanès pakistanesos; IN indis; CN xinès xinesa xinesos
JP japonès japonesa japonesos; AU australiana australians; IR iraniana iranians; IQ iraquià iraquians
SY siriana sirians; LB libanès libanesos; IL israelià israeliana israelians; PS palestí palestins
SA saudita saudites; YE iemenita houthis; EG egipci egipcis; LY libi libis; TN tunisiana tunisians
DZ algeriana algerians; MA marroquí marroquina marroquins; SN senegalès senegalesos; ML maliana malians
NG nigeriana nigerians; ZA sud-africana sud-africans; CA canadenc*; MX mexicà mexicana mexicans
CO colombiana colombians; VE veneçolà veneçolana veneçolans; EC equatorià equatorians; PE peruà peruans
CL xilena xilens; AR argentí argentins; BR brasiler*; CU cubana cubans; HN hondureny*
"""


GRAMMAR = Grammar(
    language="ca",
    at="""a en al als a_la a_les a_l' amb_base_a prop_de prop_del a_prop_de a_prop_del a_tocar_de
    al_costat_de davant davant_de dins dins_de fora_de entre sobre sota per al_voltant_de
    als_voltants_de a_les_afores_de als_afores_de afores_de rodalies_de a_la_rodalia_de al_nord_de
    al_sud_de a_l'est_de a_l'oest_de al_nord_del al_sud_del nord_de sud_de est_de oest_de al_centre_de
    centre_de a_la_costa_de davant_la_costa_de costa_de a_l'alçada_de al_terme_de a_la_zona_de
    a_la_ciutat_de al_municipi_de al_barri_de a_la_comarca_de a_la_província_de a_la_regió_de
    a_l'illa_de a_quilòmetres_de quilòmetres_de km_de km_al_nord_de km_al_sud_de carrers_de interior_de
    sacseja colpeja afecta assola atac_a atacs_a atac_contra bombardeig_a bombardejos_a setge_de
    alerta_a arreu_de de_camí_per""",
    after_at="en_alerta sota_l'aigua en_flames",
    of="de del dels d",
    articles="el la els les l un una lo sa es ses en na",
    from_="""des_de des_del procedent_de procedents_de procedent_del provinent_de provinents_de
    originari_de originària_de originaris_de natural_de naturals_de nascut_a nascuda_a nascuts_a veí_de
    veïna_de veïns_de resident_a residents_a arribat_de arribats_de vingut_de vinguts_de sortit_de
    sortits_de tornat_de tornaven_de fugit_de fugits_de expulsat_de deportat_de repatriats_de
    importat_de vol_de vols_de amb_seu_a establert_a ciutadà_de""",
    towards="""cap_a cap_al rumb_a amb_destinació_a amb_destí_a en_direcció_a direcció de_camí_a
    camí_de extradit_a extraditat_a extradició_a deportat_a traslladat_a traslladats_a enviat_a vol_a
    vols_a fugit_a sancions_a sancions_contra acord_amb relacions_amb negociacions_amb tensió_amb
    guerra_amb guerra_contra partit_contra contra relacions_entre acord_entre tensions_entre
    partit_entre suport_a ajuda_a pressió_sobre""",
    to="a al fins_a fins_al per_a",
    moving="""fug* escap* viatj* deport* extrad* repatri* expuls* traslla* port* envi* torn* retorn*
    vol vols vola volav* volar sort* surt* parti* salp* enlair* dirig* camin* creu* travess* emigr*
    arrib* anar va van anava anaven conduï* transport* export* evacu* viatge ruta destinació rumb avió
    avions vaixell* ferri autobús autobusos tren trens exili* desplaç* refugi* desvi*""",
    linked="amb de del i entre",
    border="frontera fronteres fronterer* límit límits",
    likeness="""com com_a com_el_de com_la_de com_els_de com_les_de com_en igual_que semblant_a
    similar_a comparat_amb a_diferència_de recorda recordant després_del_de des_del_de des_de_l'
    anys_després_de mesos_després_de dies_després_de aniversari_de aniversari_dels més_gran_que
    pitjor_des_de inspirat_en ocorregut_a passat_a un_nou""",
    felt="""notat notat_a notada_a s'ha_notat_a es_va_notar_a sentit_a s'ha_sentit_a percebut_a
    perceptible_a visible_des_de fins_a""",
    origin="""turist* ciutadà ciutadans nacional* nacionalitat originari* refugiat* migrant* immigrant*
    emigrant* exiliat* ambaixad* ambaixador* consolat* cònsol diplomàtic* passaport* bandera visat*
    treballador* estudiant* alumn* professor* viatger* pelegrí empresari* inversor* soldat* tropes
    mercenari* combatent* militar* exèrcit forces selecció equip jugador* davanter* futbolista cantant*
    actor actriu banda càrtel màfia científic* investigador* expert* periodist* metge metgessa
    infermer* missioner* sacerdot* voluntari* enginyer* mariner* pescador* tripula* camioner* espia
    agent* govern ministr* president* aerolínia dron* míssil míssils empresa empreses companyia parella
    família home dona noi noia jove joves jubilat* excursionist* muntanyenc* alpinist* ciclist*
    motorist* rebel* separatist* opositor* origen""",
    offices="""càrtel universitat acadèmia escola banc club ministeri conselleria govern diari hotel
    tractat acord acords protocol conveni conferència declaració premi copa trofeu festival marató
    gran_premi museu orquestra òpera teatre catedral bisbat arquebisbat bisbe arquebisbe parlament
    congrés senat assemblea tribunal audiència banc_central borsa aerolínia ambaixada consolat
    universitat_de universitat_autònoma_de república_de regne_de unió associació federació fundació
    consell comissió cambra batalla_de comte duc príncep princesa reina rei operació cimera pacte
    selecció_de futbol_club fc rcd cf ue""",
    after_offices="fc cf airlines times post",
    saying="""diu diuen ha_dit adverteix adverteixen alerta_que condemna condemnen ha_condemnat
    sanciona exigeix demana demanen rebutja nega acusa acusen denuncia critica anuncia anuncien
    ha_anunciat promet amenaça expulsa convoca imposa suspèn prohibeix aprova confirma declara reconeix
    proposa estudia ofereix envia dona_suport vol volen refusa signa celebra lamenta reacciona respon
    recomana ordena investiga reitera defensa insisteix espera tem pressiona insta desmenteix""",
    acting="""ataca ataquen ha_atacat bombardeja bombardegen envaeix llança dispara abat intercepta
    ocupa captura mata bloqueja destrueix atacs_a atac_contra llança_míssils_contra ataca_objectius_a""",
    titles="""senyor senyora sr sra dr dra doctor doctora professor professora president presidenta
    expresident vicepresident primer_ministre ministre ministra conseller consellera canceller
    secretari secretària governador alcalde alcaldessa exalcalde regidor regidora diputat diputada
    senador senadora candidat candidata ambaixador cònsol jutge jutgessa magistrat magistrada fiscal
    advocat advocada comissari comissària major inspector sergent caporal tinent capità coronel general
    almirall agent director directora rector rectora portaveu mossèn pare fra bisbe arquebisbe cardenal
    papa sant santa rei reina príncep princesa duc comte baró emir entrenador entrenadora davanter
    defensa porter migcampista jugador jugadora pilot ciclista cantant actor actriu escriptor
    escriptora poeta pintor periodista empresari fundador activista líder cap expert analista sismòleg
    meteoròleg investigador testimoni víctima germans família""",
    place_nouns="""ciutat vila poble pobles localitat localitats municipi municipis nucli llogaret
    barri districte comarca vegueria província regió estat departament illa illes arxipèlag península
    port aeroport capital metròpoli àrea_metropolitana rodalia afores perifèria presó
    centre_penitenciari base_aèria camp_de_refugiats nord sud est oest centre costa litoral interior
    país regne ciutat_de municipi_de província_de comarca_de comarca_del illa_de port_de barri_de
    parròquia_de terme_municipal_de golf_de estació_d'esquí territori""",
    after_place_nouns="capital ciutat",
    states="estat província regió comarca departament autonòmica",
    roads="""carrer av avinguda passeig plaça ronda via autopista autovia carretera eix c- ap- n- pont
    túnel estació metro parc jardins torre edifici palau hospital clínica institut riu riera rierol
    llac embassament pantà pic puig turó muntanya serra coll bosc rotonda estadi mercat casa església
    parròquia basílica cementiri monument línia restaurant bar càmping camp_nou ermita masia""",
    persons="huracà tifó cicló tempesta temporal borrasca dana vaixell ferri iot equip club fc germans",
    common="""aco adam agost aguila ahir aigua aina ajuda albert alerta alex alfa alta america amor
    anar angel angles anna antonio anys apt ara arab arbre area arlet arnau arriba atura avio avis baix
    baixa barca barra basa basar base ben biel blanc blanca bo bomba bona bosc boto bou branca branch
    breu bruno busca cada cal camp camps canal canals capac cara carmen carro carta casa casas castell
    centres cerca cim cinta ciutat classe claudia coll columna coma comanda comporta consell conte copa
    cosa coses crema cristina daniel date david deb dema desa diu dolores dona donat dura durant echo
    eina ell ella emet enter entrada era eren escola espera esperanca estacio estan estil fals fara
    faria fila filla fils fines flor fons fonts fora francisca francisco from gall garcia gas gat
    gloria gol gran grans graus guerra hagi han home hora hospital hugo humanes illa jana javier jose
    juan julia just kill lada laia laura leccio leo les leu limit linia lisio list lleo lot lucas lucia
    magia mai major mal manera manuel maquina mar marc marcara mare marges maria marta marti martina
    mas mata matar mazon medi menor mida model mon montserrat mor moura name negra nena net neu never
    noa none normal nota nou nova noves olivera on ona opera or ordena os pack palau pantalla papa
    paper paral pare parella pares passa passat pau pausa pedro per pere permet permetis petit pin plau
    pol poll pomer pont pop port porta post postal prem prim primavera primera principal progres puig
    punta quart que quin quins ramon rapid rapids real regio regla reina reserva reten reves ribas roca
    roda root rosa roure rovira run sal sala salt salut sant santa sants sara segur segura senar send
    sense sent separa ser sera seran serra seva shell signa sigues silvia sis sol soler solt son start
    stat sufix suma supera superior surti switch tal tambe tanca tapa tar tard tasca terme terminal
    time titol torna torre tota totes trac trap traves tree tren tres tria trunca un una unio vaca
    valor van var vella verd victoria vida vidal vila viu vora warn zero""",
    outlets="""La_Vanguardia El_Periódico El_Periódico_de_Catalunya Ara Ara_Balears El_Punt_Avui
    Diari_de_Girona Diari_de_Tarragona Diari_de_Barcelona Diari_de_Terrassa Diari_de_Sabadell Diari_Més
    Diari_de_Balears Diari_d'Andorra Bon_Dia_Andorra El_Periòdic_d'Andorra Regió7 Segre La_Mañana
    Osona.com El_9_Nou Nació_Digital NacióDigital VilaWeb El_Nacional El_Món El_Temps Levante
    Levante-EMV Las_Provincias Última_Hora Diario_de_Mallorca Menorca_Info Diario_de_Ibiza
    Periódico_de_Ibiza Catalunya_Ràdio RAC1 TV3 3Cat 3CatInfo Betevé À_Punt IB3 TV_Girona
    Televisió_de_Catalunya ACN Agència_Catalana_de_Notícies Europa_Press EFE Washington_Post
    New_York_Times Le_Monde El_País El_Mundo Reuters Al_Jazeera L'Indépendant""",
    irregular={
        "Londres": "London",
    },
    names=by_name(_NAMES),
    demonyms=by_word(_DEMONYMS),
    lower_demonyms=True,
)

"""Spanish: the words beside names of places, in the papers of Latin America, Spain and the United States."""

from __future__ import annotations

from rules.places.languages.es_names import NAMES
from rules.places.languages.grammar import Grammar, by_word

_DEMONYMS = """
US estadounidens* norteamerican* estadunidens* gringo gringos gringa
US.TX tejano tejanos tejana tejanas texano texanos texana texanas; US.CA californian*
US.FL floridano floridanos floridana; US.NY neoyorquin*; GB británic* inglés inglesa ingleses inglesas
GB.SCT escocés escocesa escoceses escocesas; GB.WLS galesa galeses; GB.NIR norirlandés norirlandesa
IE irlandés irlandesa irlandeses irlandesas; FR francés francesa franceses francesas
FR.94 corso corsos corsa; DE alemán alemana alemanes alemanas germano germanos; DE.02 bávaro bávaros bávara
ES español española españoles españolas ibérico
PT portugués portuguesa portugueses portuguesas luso lusos lusa; IT italian* transalpin*; IT.15 sicilian*
NL holandés holandesa holandeses neerlandés neerlandesa neerlandeses; BE belga belgas
CH suizo suizos helvétic*; AT austríac* austriac*; PL polaco polaca polacos polacas
CZ checo checa checos checas; SK eslovaco eslovaca eslovacos; HU húngar* magiar*
RO rumano rumana rumanos rumanas; BG búlgaro búlgara búlgaros; RS serbio serbios; HR croata croatas
BA bosnio bosnios; SI esloveno eslovena eslovenos; AL albanés albanesa albaneses; XK kosovar kosovares
MK macedonio macedonios; ME montenegrino montenegrinos; GR griego griega griegos griegas heleno helenos
CY chipriota chipriotas; MT maltés malteses; TR turco turca turcos turcas; SE sueco suecos
NO noruego noruegos; DK danés danesa daneses; FI finlandés finlandesa finlandeses finés
IS islandés islandesa; EE estonio estonios; LV letón letones letona; LT lituano lituanos
BY bielorruso bielorrusa bielorrusos; UA ucranian*
RU ruso rusa rusos rusas moscovita moscovitas checheno chechenos; MD moldavo moldavos
GE georgiano georgianos georgiana; AM armenio armenios
AZ azerí azeríes azerbaiyano azerbaiyana azerbaiyanos; KZ kazajo kazajos kazaja; UZ uzbeko uzbekos
AF afgano afgana afganos afganas; PK pakistaní pakistaníes paquistaní paquistaníes
IN indio indios hindú hindúes; BD bangladesí bangladesíes; LK srilanqués ceilandés
NP nepalí nepalíes nepalés; CN chino chinos chinas; TW taiwanés taiwanesa taiwaneses
JP japonés japonesa japoneses japonesas nipón nipona nipones; KR surcoreano surcoreana surcoreanos
KP norcoreano norcoreana norcoreanos; MN mongol mongoles; VN vietnamita vietnamitas
TH tailandés tailandesa tailandeses; KH camboyan*; LA laosian*; MM birmano birmana birmanos
MY malasio malasios; SG singapurense; ID indonesio indonesios; PH filipino filipina filipinos
AU australian*; NZ neozelandés neozelandesa neozelandeses; FJ fiyian*; IR iraní iraníes persa persas
IQ iraquí iraquíes; SY sirio sirios; LB libanés libanesa libaneses; IL israelí israelíes hebreo hebrea
PS palestino palestinos palestinas gazatí gazatíes; JO jordano jordanos; SA saudí saudíes saudita sauditas
YE yemení yemeníes hutí hutíes hutíe; AE emiratí emiratíes; QA catarí cataríes qatarí qataríes; BH bareiní
KW kuwaití kuwaitíes; OM omaní omaníes; EG egipcio egipcia egipcios; LY libio libios
TN tunecino tunecina tunecinos; DZ argelino argelina argelinos; MA marroquí marroquíes alauí alauita
MR mauritano mauritanos; EH saharaui saharauis; SD sudanés sudanesa sudaneses; SS sursudanés sursudaneses
ET etíope etíopes; ER eritreo eritreos; SO somalí somalíes; KE keniano keniana kenianos keniata keniatas
UG ugandés ugandeses; RW ruandés ruandesa ruandeses; BI burundés; TZ tanzano tanzanos; MZ mozambiqueñ*
ZM zambiano zambianos; ZW zimbabuense; NA namibio; ZA sudafrican* surafrican*; MG malgache malgaches
AO angoleñ*; CD congoleñ* congolés congoleses; CM camerunés cameruneses; GA gabonés; GQ ecuatoguinean*
TD chadian*; NE nigerino nigerinos; NG nigerian*; ML maliense malienses; BF burkinés burkineses
SN senegalés senegaleses; GM gambian*; GN guinean*; SL sierraleonés; LR liberian*; CI marfileñ*
GH ghanés ghaneses; TG togolés; BJ beninés; CA canadiens*; CA.10 quebequés quebequeses; MX mexican* azteca
MX.01 hidrocálid* aguascalentens*; MX.02 bajacalifornian*; MX.03 sudcalifornian*; MX.04 campechan*
MX.05 chiapanec*; MX.06 chihuahuens*; MX.07 coahuilens*; MX.08 colimens*
MX.09 capitalin* chilango chilangos; MX.10 duranguens*; MX.11 guanajuatens*; MX.12 guerrerens*
MX.13 hidalguens*; MX.14 jalisciens* tapatío tapatíos tapatía; MX.15 mexiquens*
MX.16 michoacano michoacana michoacanos michoacanas; MX.17 morelens*
MX.18 nayarita nayaritas nayaritense nayaritenses
MX.19 neoleonés neoleonesa neoleoneses nuevoleonés regiomontan*; MX.20 oaxaqueñ*
MX.21 poblano poblana poblanos poblanas; MX.22 queretan*; MX.23 quintanarroens*
MX.24 potosino potosina potosinos; MX.25 sinaloens*; MX.26 sonorens*; MX.27 tabasqueñ*; MX.28 tamaulipec*
MX.29 tlaxcaltec*; MX.30 veracruzan* jarocho jarochos; MX.31 yucatec*; MX.32 zacatecan*
GT guatemaltec* chapín chapines; BZ beliceñ*; HN hondureñ* catracho catrachos; SV salvadoreñ* cuscatleco
NI nicaragüens* nica nicas; CR costarricens* tico ticos tica; PA panameñ* canalero
CU cubano cubana cubanos cubanas; DO dominicano dominicanos dominicanas; HT haitian*
JM jamaiquin* jamaican*; PR puertorriqueñ* boricua boricuas; TT trinitens* trinitari*; CO colombian*
CO.02 antioqueñ* paisa paisas; CO.29 vallecaucan*; CO.36 boyacens*; CO.35 bolivarense; CO.04 atlanticense
CO.27 sucreñ*; CO.34 bogotan*; CO.26 santanderean*; CO.28 tolimens*; CO.30 vaupense; CO.11 chocoan*
CO.17 guajiro guajiros; CO.16 huilens*; CO.09 caucan*; CO.20 nariñens*; CO.38 magdalenense
VE venezolan* chavista; VE.23 zulian* maracuch*; VE.20 tachirens*; VE.13 larens*; VE.07 carabobeñ*
VE.06 bolivarenses; EC ecuatorian*; EC.10 guayasens* guayaquileñ*; EC.14 manabit*; EC.09 esmeraldeñ*
EC.18 quiteñ*; EC.02 azuayo azuaya; EC.12 lojano lojanos; PE peruan*; PE.04 arequipeñ*
PE.08 cusqueñ* cuzqueñ*; PE.20 piuran*; PE.21 puneñ*; PE.16 loretan*; PE.13 liberteñ*; PE.LMA limeñ*
BO bolivian*; BO.08 cruceñ*; BO.04 paceñ*; BO.02 cochabambin*; BO.07 potosinense; CL chilen*
CL.04 araucano araucana araucanos; AR argentino argentinos argentinas rioplatense; AR.01 bonaerens*
AR.07 porteño porteños porteña; AR.13 mendocin*; AR.17 salteñ*; AR.24 tucumano tucumana tucumanos
AR.21 santafesin*; AR.03 chaqueñ*; AR.06 correntin*; AR.14 misioner*; AR.10 jujeñ*; AR.15 neuquin*
AR.04 chubutens*; AR.16 rionegrin*; AR.08 entrerrian*; AR.22 santiagueñ*; AR.18 sanjuanin*
AR.19 puntano puntanos; AR.20 santacruceñ*; AR.11 pampean*; AR.02 catamarqueñ*; AR.09 formoseñ*
AR.23 fueguin*; UY uruguayo uruguaya uruguayas charrúa charrúas
PY paraguayo paraguaya paraguayos paraguayas; BR brasileñ* brasiler* carioca cariocas paulista paulistas
ES.51 andaluz andaluza andaluces andaluzas; ES.56 catalán catalana catalanes catalanas
ES.59 vasco vasca vascos vascas; ES.58 gallego gallega gallegos gallegas; ES.34 asturian*
ES.39 cántabro cántabros; ES.32 navarros; ES.52 aragonés aragonesa aragoneses; ES.57 extremeñ*
ES.54 castellanomancheg* mancheg*; ES.55 castellanoleonés castellanoleonesa; ES.31 murcian*
ES.60 valencianos valenciano valenciana; ES.53 canario canarios
ES.07 balear mallorquín mallorquina mallorquines; ES.29 madrileñ*; ES.27 riojan*
"""


GRAMMAR = Grammar(
    language="es",
    at="""en cerca_de cercano_a cercana_a cercanos_a cercanas_a junto_a frente_a dentro_de fuera_de
    alrededor_de por entre sobre ante bajo a_las_afueras_de en_las_afueras_de en_los_alrededores_de
    a_orillas_de a_la_altura_de en_el_norte_de en_el_sur_de en_el_este_de en_el_oeste_de
    en_el_centro_de en_la_zona_de en_la_ciudad_de en_la_localidad_de en_el_municipio_de en_el_estado_de
    en_la_provincia_de en_la_región_de en_el_departamento_de en_el_barrio_de en_la_colonia_de
    en_la_capital_de en_la_costa_de frente_a_las_costas frente_a_costas_de frente_a_la_costa
    las_costas_de la_costa_de costas_de costa_de al_norte_de al_sur_de al_este_de al_oeste_de
    al_noreste_de al_noroeste_de al_sureste_de al_suroeste_de al_sudeste_de al_sudoeste_de al_norte_del
    al_sur_del al_este_del al_oeste_del norte_de sur_de este_de oeste_de oriente_de occidente_de
    noreste_de noroeste_de sureste_de suroeste_de centro_de afueras_de alrededores_de cercanías_de
    inmediaciones_de proximidades_de calles_de interior_de zona_de partes_de periferia_de a_km_de
    kilómetros_de km_de km_al_norte_de km_al_sur_de km_al_este_de km_al_oeste_de km_del kilómetros_del
    metros_de minutos_de horas_de lejos_de muy_cerca_de a_la_entrada_de a_la_salida_de entrada_a
    salida_a acceso_a accesos_a a_su_paso_por a_través_de a_lo_largo_de en_pleno en_pleno_centro_de
    dentro_del territorio_de suelo_de aguas_de sacude sacudió sacuden sacudieron sacudiendo azota azotó
    azotan azotaron azotando golpea golpeó golpean golpearon afecta afectó afectan afectaron remece
    remeció remecen estremece estremeció estremecen conmociona conmocionó paraliza paralizó paralizan
    inunda inundó inundan devasta devastó arrasa arrasó arrasan asola asoló castiga castigó amenaza_a
    impacta impactó impacta_a impactó_a toca_tierra_en tocó_tierra_en enluta enlutó sacude_a sacudió_a
    azota_a azotó_a golpea_a golpeó_a afecta_a afectó_a ataque_a ataque_contra ataques_contra
    bombardeo_a bombardeo_de bombardeos_a bombardeos_en bombardeos_contra asalto_a toma_de cerco_a
    invasión_de viajar_a viajes_a no_viajar_a evitar_viajar_a visitar alerta_para aviso_para
    alerta_roja_para alerta_en caos_en terror_en""",
    after_at="""bajo_el_agua bajo_agua bajo_fuego bajo_ataque bajo_alerta en_alerta en_emergencia
    en_llamas incomunicada incomunicado sin_luz inundada inundado paralizada en_cuarentena""",
    of="de del",
    articles="el la los las al lo este esta su",
    from_="""desde procedente_de procedentes_de proveniente_de provenientes_de originario_de
    originaria_de originarios_de originarias_de oriundo_de oriunda_de oriundos_de natural_de
    naturales_de nativo_de nativa_de nacido_en nacida_en nacidos_en vecino_de vecina_de vecinos_de
    residente_en residentes_en residente_de residentes_de con_domicilio_en radicado_en radicada_en
    radicados_en afincado_en criado_en llegado_de llegada_de llegados_de llegó_de llegaron_de
    llegó_desde llegaron_desde viene_de vienen_de venía_de venían_de vino_de vinieron_de venido_de
    venidos_de viajaba_de viajaban_de viajó_de salió_de salieron_de salía_de partió_de partieron_de
    zarpó_de zarparon_de despegó_de despegaron_de regresó_de regresaron_de volvió_de regresaba_de
    regresan_de huyó_de huyeron_de huyen_de huido_de escapó_de deportado_de deportados_de deportada_de
    repatriado_de repatriados_de expulsado_de expulsados_de importado_de importados_de evacuado_de
    evacuados_de a_bordo_desde vuelo_de vuelos_de vuelo_desde afincada_en exiliado_en exiliados_en
    con_sede_en con_base_en ciudadano_de ciudadanos_de ciudadana_de habitante_de condenado_en traído_de
    traída_de traídos_de casos_importados_de""",
    towards="""hacia rumbo_a rumbo_hacia con_destino_a con_rumbo_a camino_a camino_de de_camino_a
    en_dirección_a dirección_a con_dirección_a destino_a en_ruta_a en_tránsito_a extraditado_a
    extraditada_a extraditados_a extraditar_a extradición_a deportado_a deportada_a deportados_a
    trasladado_a trasladada_a trasladados_a llevado_a llevada_a llevados_a enviado_a enviados_a vuelo_a
    vuelos_a vuelo_hacia viajó_a viajaron_a viajaba_a viajaban_a huyó_a huyeron_a huir_a huía_a
    regresó_a regresaron_a regresar_a volvió_a volver_a llegar_a exporta_a exportaciones_a exportar_a
    ayuda_a advertencia_a mensaje_a presión_a presiona_a apoyo_a apoya_a amenaza_con sanciones_a
    sanciones_contra aranceles_a reunión_con reunido_con acuerdo_con relaciones_con conversaciones_con
    negociaciones_con tensión_con tensiones_con guerra_con diálogo_con alianza_con comercio_con
    tratado_con disputa_con conflicto_con partido_contra partido_ante contra ante_la_selección_de
    relaciones_entre acuerdo_entre tensiones_entre tensión_entre diálogo_entre conversaciones_entre
    tratado_entre partido_entre vuelos_entre comercio_entre solidaridad_con""",
    to="a para al hasta",
    moving="""hu* huy* escap* fug* viaj* deport* extradi* repatri* expuls* traslad* llev* envi* regres*
    retorn* vuelv* volv* volo vuel* volab* vola volar parti* part* sal* sali* zarp* despeg* aterriz*
    dirig* diriji* camin* march* cruz* cruc* atraves* migr* emigr* llegar llega llegan llego llegaron
    llegaba llegaban ir iba iban fue fueron van va conduc* transport* export* evacu* aterrizó traer
    trafic* traslado viaje ruta destino rumbo avion* barco* ferry autobus* tren trenes buque* caravana*
    entreg* exili* desplaz* refugi* transbordador* remit* remiti* mud* muda* correr corri* desvi*""",
    linked="con de y entre",
    border="""frontera fronteras fronteriz* limítrof* límite límites colindancia colindan* limita
    limitan linda lindan colinda colindante raya""",
    likeness="""como como_en como_el_de como_la_de como_los_de como_las_de como_en_el_de tal_como_en
    igual_que igual_que_en al_igual_que al_igual_que_en similar_a similares_a similar_al parecido_a
    parecida_a semejante_a comparado_con comparada_con en_comparación_con a_diferencia_de recuerda_a
    recuerda_al recuerda_la recordó_el recuerda_los evoca tras_el_de tras_la_de tras_los_de tras_las_de
    desde_el_de después_del_de luego_del_de después_de_los después_de_lo ocurrido_en lo_ocurrido_en
    ocurrida_en sucedido_en lo_sucedido_en inspirado_en años_después_del años_después_de a_años_del
    aniversario_del aniversario_de aniversario_de_la un_año_después_del un_año_después_de
    meses_después_del meses_después_de días_después_de días_después_del semanas_después_de
    semanas_después_del más_grave_desde peor_desde el_mayor_desde mayor_que más_que más_grande_que
    al_estilo_de estilo emulando imitando antes_en anteriormente_en el_nuevo la_nueva segundo_tras
    tercer_ataque_tras memoria_de memorias_de sucesor_de como_sucedió_en como_ocurrió_en
    como_ya_ocurrió_en como_pasó_en visto_en vistas_en""",
    felt="""sentido sentido_en sentida sentida_en sentidos sintió se_sintió se_sintió_en sintieron
    se_sintieron_en percibido percibido_en perceptible perceptible_en percibió se_percibió
    se_percibió_en se_percibe se_sintió_hasta sentido_hasta sentirse sentirse_en se_dejó_sentir
    se_dejó_sentir_en dejó_sentir_en también_se_sintió_en oído_en se_escuchó_en visible_desde
    visible_en visto_desde se_vio_desde incluso_en hasta_en tan_lejos_como""",
    origin="""turista* ciudadan* nacional* nacionalidad originari* oriund* procedent* provenient*
    nativ* natural* refugiad* migrant* inmigrant* emigrant* exiliad* asilad* embajad* embajador*
    consulad* cónsul* diplomátic* pasaporte* bandera visado* trabajador* jornaler* obrer* estudiant*
    alumn* profesor* viajer* excursionist* peregrin* empresari* inversionist* soldado* tropa*
    mercenari* combatient* milician* militar* ejército fuerzas selección equipo club_de jugador*
    delanter* futbolista* cantant* actor actriz banda cartel cártel pandill* mafia capo narco* sicari*
    científic* investigador* expert* especialist* periodist* médic* enfermer* misioner* sacerdot*
    sacerdote voluntari* ingenier* marin* marino* pescador* tripulant* camioner* chofer* espía* agente*
    gobierno ministr* president* canciller* aerolínea* dron* misil* buque* barco* navío* carguero*
    empresa* compañía* firma* pareja famil* hombre mujer joven jóvenes adolescent* anciano anciana
    matrimonio senderist* montañist* escalador* ciclist* surfist* surfer* jubilad* rebeld* guerriller*
    separatist* disident* opositor* origen acento descendient* comunidad_de diáspora mochiler*
    veraneant* visitant* mochilero* deportad* repatriad* ex_militar*""",
    after_origin="nacido de_nacimiento de_origen",
    offices="""cartel cártel cárteles universidad universidades colegio instituto tecnológico academia
    facultad escuela banco bancos club deportivo atlético atletico real sporting racing unión
    ministerio secretaría gobierno administración periódico hotel tratado acuerdo acuerdos protocolo
    convención convenio conferencia declaración premio premios copa trofeo festival maratón gran_premio
    museo orquesta ópera teatro catedral diócesis arzobispado arquidiócesis obispado arzobispo_de
    obispo_de parlamento congreso senado asamblea corte tribunal suprema_corte corte_suprema
    banco_central bolsa bolsa_de_valores aerolíneas embajada embajada_de consulado consulado_general
    ministerio_de gobierno_de banco_de universidad_de universidad_autónoma_de universidad_nacional_de
    universidad_autónoma universidad_nacional república_de reino_de unión_de asociación federación
    confederación fundación sociedad consejo comisión cámara batalla batalla_de conde duque marqués
    príncipe princesa reina rey operación cumbre pacto dinastía movimiento liga selección selección_de
    equipo grupo constructora minera compañía empresa consorcio sindicato foro bienal liceo bloque""",
    after_offices="fc cf sc unido united airlines club times post herald",
    saying="""dice dijo dicen dijeron advierte advirtió advierten advirtieron condena condenó condenan
    condenaron sanciona sancionó sancionan sancionará insta instó instan exige exigió exigen pide pidió
    piden pidieron rechaza rechazó rechazan niega negó niegan acusa acusó acusan acusaron denuncia
    denunció denuncian critica criticó critican anuncia anunció anuncian anunciaron asegura aseguró
    aseguran afirma afirmó afirman acuerda acordó acuerdan promete prometió amenaza amenazó amenazan
    expulsa expulsó llama_a llamó_a convoca convocó impone impuso imponen levanta levantó prohíbe
    prohibió aprueba aprobó aprueban culpa culpó confirma confirmó confirman declara declaró reconoce
    reconoció solicita solicitó busca buscan propone propuso evalúa estudia considera consideró ofrece
    ofreció envía envió enviará despliega desplegó apoya apoyó apoyan respalda respaldó veta vetó
    suspende suspendió reanuda reanudó firma firmó firman celebra celebró lamenta lamentó reacciona
    reaccionó responde respondió recomienda recomendó urge urgió ordena ordenó investiga señala señaló
    sostiene sostuvo reitera reiteró expresa expresó felicita teme espera quiere prepara extraditará
    extradita designa designó descarta descartó defiende defendió reclama reclamó retira retiró insiste
    insistió alerta_a alertó confía presiona presionó notifica notificó debe debería ve aplaude saluda
    saludó tacha tildó entrega entregó dona donó desmiente desmintió""",
    acting="""ataca atacó atacan atacaron bombardea bombardeó bombardean bombardearon invade invadió
    invaden golpea lanza lanzó lanzan lanzaron dispara disparó disparan derriba derribó derriban
    intercepta interceptó asalta asaltó ocupa ocupó captura capturó toma tomó mata mató asedia asedió
    bloquea bloqueó anexa anexionó hunde hundió destruye destruyó lanza_ataques_contra
    lanza_un_ataque_contra lanzó_ataques_contra lanza_misiles_contra lanzó_misiles_contra ataca_a
    atacó_a ataca_con_drones ataca_objetivos_en atacó_objetivos_en bombardea_a invade_a arremete_contra
    responde_con_ataques_a ataques_a ataque_a dispara_contra""",
    titles="""sr sra srta señor señora don doña dr dra doctor doctora lic licenciado licenciada ing
    ingeniero ingeniera arq profesor profesora maestro maestra presidente presidenta expresidente
    expresidenta ex_presidente vicepresidente vicepresidenta primer_ministro primera_ministra
    mandatario mandataria ministro ministra exministro canciller secretario secretaria subsecretario
    gobernador gobernadora exgobernador alcalde alcaldesa exalcalde intendente intendenta edil regidor
    regidora concejal concejala síndico senador senadora diputado diputada congresista legislador
    legisladora asambleísta parlamentario candidato candidata precandidato embajador embajadora cónsul
    juez jueza magistrado magistrada fiscal procurador procuradora abogado abogada comisario comisaria
    comandante comisionado jefe_de_policía jefe_policial inspector inspectora subinspector sargento
    cabo teniente subteniente capitán coronel general generala almirante brigadier contralmirante
    vicealmirante oficial agente director directora rector rectora vocero vocera portavoz delegado
    delegada padre fray sor monseñor obispo arzobispo cardenal papa san santa santo rabino imán pastor
    rey reina príncipe princesa duque duquesa conde emir jeque ayatolá técnico entrenador entrenadora
    seleccionador dt director_técnico delantero mediocampista centrocampista defensor portero arquero
    guardameta volante lateral jugador jugadora futbolista tenista boxeador piloto ciclista torero
    cantante cantautor actor actriz escritor escritora poeta pintor periodista conductor conductora
    influencer youtuber empresario empresaria fundador activista líder lideresa dirigente cacique capo
    narcotraficante sicario alias experto analista sismólogo meteorólogo investigador investigadora
    testigo víctima identificado_como identificada_como llamado llamada hermanos familia primera_dama
    libertador prócer caudillo virrey sub subcomandante""",
    after_titles="jr hijo",
    place_nouns="""ciudad cd villa pueblo localidad localidades población poblado poblados municipio
    municipios comuna cantón parroquia distrito provincia provincias estado estados departamento
    departamentos región comarca condado prefectura delegación alcaldía barrio barriada colonia sector
    vereda corregimiento caserío aldea ranchería ejido comunidad comunidades comunidad_autónoma isla
    islas archipiélago península puerto aeropuerto aeropuerto_internacional_de balneario capital
    ciudad_capital ciudad_fronteriza ciudad_portuaria ciudad_costera urbe metrópoli zona_metropolitana
    área_metropolitana conurbación sindicatura inspección partido cabecera cabecera_municipal
    cabecera_departamental penal cárcel prisión penitenciaría base_aérea base_naval base
    paso_fronterizo cruce_fronterizo puente_internacional puesto_fronterizo campo_de_refugiados
    campamento asentamiento favela villa_miseria suburbio afueras periferia alrededores cercanías
    centro norte sur este oeste oriente occidente costa litoral altiplano país reino república
    ciudad_de localidad_de municipio_de estado_de provincia_de departamento_de región_de isla_de
    pueblo_de comunidad_de puerto_de capital_de distrito_de barrio_de área gran territorio pedanía
    concejo anexo centro_poblado resguardo veredas tenencia agencia_municipal golfo estrecho""",
    after_place_nouns="capital ciudad metropolitana",
    states="""estado provincia departamento región estatal provincial departamental comunidad_autónoma
    óblast""",
    roads="""calle calles avenida avenidas av avda ave calzada boulevard bulevar blvd paseo carretera
    autopista autovía ruta vía camino libramiento periférico eje viaducto circuito plaza plazuela
    glorieta rotonda parque jardín alameda puente túnel estación metro estadio arena coliseo
    plaza_comercial centro_comercial mall edificio torre palacio casa casa_de hospital clínica escuela
    secundaria preparatoria río arroyo laguna lago presa embalse cerro volcán monte sierra cordillera
    callejón pasaje prolongación esquina retorno andador jirón jr carrera transversal diagonal
    fraccionamiento unidad_habitacional residencial condominio conjunto urbanización restaurante bar
    café panteón cementerio monumento iglesia templo basílica línea esquina_con""",
    persons="""huracán tifón ciclón tormenta tormenta_tropical depresión borrasca dana buque barco
    crucero ferry velero yate carguero petrolero portaaviones fragata equipo fc club hermanos hermano
    apellido apodado alias""",
    common="""centro_histórico el_túnel el_centro el_puente la_playa la_terminal el_mercado el_palacio
    zona_centro casco_antiguo casco_viejo casco_histórico plaza_mayor plaza_de_armas la_plaza el_parque
    abasolo abraham abre acosta adela adolfo adrian adriana aguila aguilar aguilas aguirre
    agustin ainoa alba albano albert alberto albina albino alcira aldama alegria alejandro alerta alex
    alexander alexis alfonso algodon alianza alicia alix alla allende alma alta alto altura alvarado
    amador amalia amancio amanda amarilis amarillo amaro ambar amelia amor amparo anadir anaya anderson
    andrea andres anel angel angela angeles angelica angelina ani anita anna antigua antonio apolonia
    apt araceli aranzazu arce arcelia area arena arenas arevalo aroa arriba arsenio atacan ataque atlas
    augusto aura aurelia aurora avion ayala ayer azul bahia bajo banco bandera banderas banfield
    barbara barca barco barra barranca barras bartolome basa base bautista belen belgrano bella bello
    benita benito benjamin bernardo berta bertha bibiana bienvenida bisel blanca blanco boca bomba
    bonifacio bonita bordes borja bosque boton branch brandon bravo brayan bruno bryan buena busca
    buzon cabo cabras cabrera cache cada caen caja calderon calendario calista calixto calle calles
    camino campana campo campos canal candela candelaria candelario candelas candida capitan cara
    carbon cardenas caridad carmelita carmelo carmen carro casa casa_blanca casas casillas caso
    castillo castro catalina cayetano cecilia cedro ceiba ceniza centro cerca cerro cervantes char
    charo chaves chavez checkpoint chico chocan christian chucho ciriaco ciro clara claro claudia
    claudio clemencia clemente clementina cleto cobre coca cocal cola colon columna coma comando comas
    combinado comillas como consejo constante constanza consuelo contreras conversion copa cordero
    coronel corte cortes cosme cristal cristian cristina cristobal cruz cuando curva custodia custodio
    cuyo da dado dados dairo dalia dan daniel dany dar dario darwin david debe deja delgado delia
    delicias denis descanso deseado diamante dias diaz diez dimas dionisia dionisio dolar dolores
    domingo dominguez donato dora dorada dorado doris dorotea dulce duque duran duvan eden edgar edison
    edna edu eduardo elba elena elias elizabeth elkin ella ello ellos elmer eloy elsa emerson
    encarnacion encontrados entrada envie era erick erika esmeralda esparta espera esperanza esquina
    estacion estan este estefania estela estella ester esther estrada estrella eugenia eusebio ever
    fallo fatima felicia feliciano felipe felix fernandez fernando ferney fila flavia flor flora
    florencio flores florina fondo francisca francisco franco frank frio from fue fuentes fuerte gala
    galeana gallo galo garcia gas gaspar gaston gaviria gema geraldine geronimo gertrudis gil gisela
    gloria gobernador gol gomez gonzalez gonzalo gracia gran grande grave guadalupe guardia guerra
    guerrero gutierrez guzman han hara hard harol harold harvey hay haya hecho hector helper henry
    herencia hermes hermosa hernandez hernando herrera hijo hilo home hook hora hospital hot hubo hugo
    iglesia ignacio ileana imelda independencia ines irene irma isa isaac isla ivan jacinto james
    jardin jardines javier jazmin jean jefferson jenny jeremias jeronimo jerson jerusalen jesus jimena
    jimenez joaquin joel jose josefina jovita juan juana juanita juarez julia julian junior juntas
    justicia karina karla karol katherine kelly kill lago laguna lalo lanus lara larga largas laura
    leal leandra lee leer leida lema leonardo leones leticia letra letras libertad libre lida liga
    ligia lilia lilian liliana limite limon lina linda lino list lista listas llama llano lobo lock
    lola loma lomas lopez lorena lorenzo lourdes lucas lucero lucia luciana lucy luis luisa lula luna
    lupe luz mabel madero magda magnolia mal mala maldonado malo mana mandar manera manola manu manuel
    manzano maquina mar marc marcial marciano marco marcos margarita maria mariana mariano marina
    marino marisa marly marta martha martin martina martinez mas mata matan matar mateo maura maxi mayo
    medina melba melchor melgar melisa melissa mendez menor menores mercedes mery mesa metro michel
    milagro milagros milena miller milton mina minas minerva mira miranda modelo modo modos monreal
    monte montes mora moral morales morena moreno moro muerto munoz murillo nacional nada nadia name
    nancy naranjo natalia natalio nathalia natividad nava navarro nave nazaret nazario necaxa negra
    never nico niebla nieves nina ninguno nivel noa noboa noe nogal none nora norma normal norte nota
    notas nubia nuevo obispo obregon ocampo oculto oeste ojo ojos olga olimpia oliva oliver olivia omar
    pacifico caribe atlantico
    opera orden ordena oriente oro ortega ortiz pablo paca pacheco pacifica pack paco pago palacio
    palma palmar palmas paloma palomas pantalla papa par para parada paraiso parches pareja pares
    partes partido pasa pasar paso pasos pastora pato paulina paz pedro peligro pena pepe perez perla
    petro petrona pia piedras pilar pili pin pino pinos pio plan planes playa plaza plugin poco pop
    port portal porvenir post pozo pozos presentacion primavera primera principal progreso puente
    puerto pulgar punta purificacion que quirino rafa rafaela rama ramirez ramiro ramon ramona ramos
    raton raul rayo rea real record recreo red reforma registro regla reina remedios remigio rene
    reserva restauracion retiro rey reyes ricardo richard rico rio rios rivera roban robert robinson
    rodrigo rodriguez roja rojas roldan roman root roque rosa rosalia rosas roto rufino ruiz run
    ruptura sal salazar sale salen sales salida salir salto saltos salvador samir san sanchez sandra
    santa santo santos sara sebastian seda segura selva senales ser sera seran seria sessa shell
    shirley sido sierra signo silva silvano silvia simon sin sitio smith sobrante socorro sol solapa
    soledad solis son sosa soto start stat stella stiven suma sumas superior sur susana switch tablas
    tal tales tar tarde tenga teodoro teresa terminal tiene tienen tigre timoteo tipo tiros toc toda
    todo toma tomar tomas toro torre torres transporte trap tras traves tren tres trigo trinidad
    triunfo trunca tulia ultimo una unidad union universidad uno uribe vaca valdez valle valor van var
    varias vazquez vega velazquez velez venta ventana ventanas verano verde veronica vez vias vicente
    victor victoria vida viejo villa villegas viola violeta walter wilber wilder wilmar wilmer wilson
    yeni yuli yuri zacarias zapata zuniga""",
    outlets="""El_Universal El_País El_Mundo El_Sol El_Sol_de_México El_Sol_de_Puebla El_Sol_de_Tampico
    El_Sol_de_Toluca El_Heraldo_de_México El_Heraldo El_Heraldo_de_Chiapas El_Norte El_Siglo_de_Torreón
    El_Siglo_de_Durango El_Diario_de_Juárez El_Diario_de_Chihuahua El_Diario_de_Yucatán
    Diario_de_Yucatán El_Diario El_Debate El_Imparcial El_Financiero El_Economista Diario_de_México
    Diario_de_Morelos Diario_de_Querétaro Diario_de_Xalapa Diario_del_Istmo Diario_de_Colima La_Jornada
    La_Jornada_Maya La_Prensa La_Prensa_Gráfica La_Prensa_Libre Prensa_Libre La_Nación La_Razón
    La_Razón_de_México Excélsior Milenio Reforma Vanguardia Proceso Imagen_de_Veracruz
    Imagen_de_Zacatecas Novedades_de_Quintana_Roo Novedades_Yucatán Noticias_de_Querétaro Quadratín
    Quadratín_Michoacán Quadratín_Chiapas Cuarto_Poder Zeta_Tijuana El_Sur El_Sur_de_Acapulco
    Semanario_Zeta Río_Doce Riodoce Línea_Directa Noroeste Border_Report Frontera_Tijuana
    La_Voz_de_Michoacán La_Voz_de_Galicia La_Voz_del_Interior La_Voz_de_Guanacaste El_Colombiano
    El_Tiempo El_Espectador El_Heraldo_de_Barranquilla Vanguardia_Liberal El_Universal_de_Cartagena
    La_Opinión_de_Cúcuta La_Opinión El_País_de_Cali Caracol Caracol_Radio RCN Blu_Radio El_Nuevo_Siglo
    La_República El_Comercio Perú_21 Perú21 Radio_Programas_del_Perú RPP Correo Diario_Correo Gestión
    Expreso El_Peruano El_Mercurio El_Mercurio_de_Valparaíso El_Mercurio_de_Antofagasta La_Tercera
    La_Cuarta Radio_Bío_Bío BioBioChile Biobío_Chile CNN_Chile CNN_en_Español La_Estrella_de_Valparaíso
    La_Estrella_de_Panamá Clarín Página_12 Infobae La_Capital_de_Rosario La_Capital Los_Andes
    La_Gaceta_de_Tucumán La_Gaceta El_Tribuno_de_Salta El_Tribuno El_Litoral El_Día Río_Negro_diario
    Diario_Río_Negro Diario_de_Cuyo Diario_San_Rafael El_Territorio_de_Misiones Diario_Popular
    El_Observador El_País_de_Uruguay Montevideo_Portal ABC ABC_Color Última_Hora El_Deber Los_Tiempos
    Página_Siete La_Patria Correo_del_Sur El_Nacional El_Universal_de_Caracas El_Carabobeño
    Últimas_Noticias Tal_Cual La_Verdad_de_Maracaibo El_Comercio_de_Quito El_Telégrafo
    Diario_El_Universo El_Universo Teleamazonas Ecuavisa La_Hora Primicias Diario_de_Hoy
    El_Diario_de_Hoy El_Salvador.com El_Faro La_Tribuna El_Heraldo_de_Honduras Confidencial
    Nuevo_Diario Listín_Diario Diario_Libre El_Nuevo_Día Primera_Hora Granma Cubadebate Diario_de_Cuba
    14ymedio La_Vanguardia El_Periódico El_Periódico_de_Aragón El_Periódico_de_Catalunya
    Heraldo_de_Aragón Diario_de_Sevilla Diario_de_Cádiz Diario_de_Navarra Diario_Vasco El_Diario_Vasco
    El_Correo El_Correo_Gallego El_Correo_de_Andalucía Faro_de_Vigo Levante-EMV Levante Las_Provincias
    Información_de_Alicante Diario_Sur Diario_de_Mallorca Última_Hora_de_Mallorca Canarias_7 Canarias7
    La_Provincia Hoy_Extremadura Ideal_de_Granada Ideal La_Verdad_de_Murcia La_Rioja_diario
    Diario_de_León Diario_de_Burgos El_Norte_de_Castilla La_Nueva_España El_Comercio_de_Gijón
    Diario_Montañés Tribuna_de_Salamanca Onda_Cero Cadena_Ser Telemadrid TV3 Canal_Sur Europa_Press EFE
    Notimex Télam Andina Prensa_Latina The_New_York_Times The_Washington_Post Wall_Street_Journal
    Le_Monde Le_Figaro Financial_Times Washington_Post New_York_Times Los_Angeles_Times Miami_Herald
    El_Nuevo_Herald Telemundo Univisión Reuters Associated_Press France_Presse Agence_France-Presse
    France_24 Deutsche_Welle Voz_de_América Radio_Francia_Internacional Radio_Martí Martí_Noticias
    BBC_Mundo Russia_Today Xinhua El_Mañana_de_Reynosa El_Mañana El_Bravo El_Heraldo_de_Saltillo
    Zócalo_Saltillo Zócalo La_Crónica La_Crónica_de_Hoy Tabasco_Hoy Chiapas_Paralelo Aristegui_Noticias
    N+ Multimedios Telediario Contralínea Sin_Embargo SinEmbargo Animal_Político Página_3 NTR
    NTR_Zacatecas NTR_Guadalajara Punto_Medio Por_Esto Sipse El_Informador""",
    irregular={
        "Congo": "Congo-Kinshasa",
        "Méjico": "México",
        "Belén": "Bethlehem",
        "Nueva York": "New York City",
    },
    names=NAMES,
    demonyms=by_word(_DEMONYMS),
    lower_demonyms=True,
)

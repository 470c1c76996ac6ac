"""Galician: the words beside names of places, in the papers of Galicia."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar, by_name, by_word

_NAMES = """
US = EUA | EE.UU. | EE. UU. | EEUU | Estados Unidos
GB = Reino Unido | Gran Bretaña
GB.ENG = Inglaterra
GB.SCT = Escocia
AE = Emiratos Árabes Unidos
CD = RD Congo | República Democrática do Congo
CF = República Centroafricana
KR = Corea do Sur
KP = Corea do Norte
ZA = Sudáfrica | Suráfrica
SA = Arabia Saudita | Arabia Saudí
CI = Costa do Marfil
CZ = República Checa | Chequia
MK = Macedonia do Norte
BA = Bosnia | Bosnia e Hercegovina
PS = Franxa de Gaza | Cisxordania | Palestina
VA = Vaticano
NL = Holanda | Países Baixos
DO = República Dominicana
MM = Birmania | Myanmar
DE = Alemaña
ES = España | Estado español
JP = Xapón
JO = Xordania
GE = Xeorxia
DZ = Alxeria
AR = Arxentina
BE = Bélxica
EG = Exipto
AF = Afganistán
NG = Nixeria
NE = Níxer
ES.58 = Galiza | Galicia | Costa da Morte | Rías Baixas | Terra Chá | A Mariña | Ribeira Sacra | O Salnés
ES.58 = O Morrazo
ES.34 = Asturias
ES.55 = Castela e León
ES.59 = País Vasco | Euskadi
ES.56 = Cataluña | Catalunya
UA.11 = Crimea
"""

_DEMONYMS = """
US estadounidens* norteamerican*; GB británic*; GB.ENG inglés inglesa ingleses inglesas
IE irlandés irlandesa irlandeses; FR francés francesa franceses francesas; DE alemán alemá alemáns alemás
ES español española españois españolas; ES.58 galego galega galegos galegas; ES.56 catalán catalá cataláns
ES.59 vasco vasca vascos; ES.34 asturian*; PT portugués portuguesa portugueses luso lusos; IT italian*
NL holandés holandesa neerlandés; BE belga belgas; CH suízo suízos; PL polaco polacos polaca
RO romanés romanesa romaneses; GR grego grega gregos; TR turco turca turcos
UA ucraín ucraínos ucraíno ucraniano; RU ruso rusa rusos rusas; AF afgán afgá afgáns
PK paquistaní paquistanís; IN indio indios; CN chinés chinesa chineses; JP xaponés xaponesa xaponeses
AU australian*; IR iraniano iranianos iraní iranís; IQ iraquí iraquís; SY sirio sirios; LB libanés libaneses
IL israelí israelís; PS palestino palestinos; SA saudita sauditas saudí; YE iemení iemenís
EG exipcio exipcios; MA marroquí marroquís; DZ alxerino alxerinos; SN senegalés senegaleses; NG nixerian*
ZA sudafrican*; CA canadens*; MX mexican*; CO colombian*; VE venezolan*; EC ecuatorian*; PE peruan*
CL chilen*; AR arxentino arxentinos; BR brasileir*; CU cubano cubana cubanos cubanas
DO dominicano dominicanos
"""


GRAMMAR = Grammar(
    language="gl",
    at="""en no na nos nas nun nunha preto_de preto_do preto_da cerca_de cerca_do cerca_da próximo_a
    próxima_a xunto_a xunto_ao xunto_á dentro_de fóra_de arredor_de arredor_do ao_redor_de por polo
    pola polos polas entre sobre baixo fronte_a diante_de nos_arredores_de aos_arredores_de
    nas_aforas_de aforas_de na_zona_de na_cidade_de na_vila_de no_concello_de no_municipio_de
    na_parroquia_de na_provincia_de na_comarca_de na_comarca_do na_rexión_de no_barrio_de no_centro_de
    no_norte_de no_sur_de no_leste_de no_oeste_de no_norte_do no_sur_do na_costa_de fronte_ás_costas_de
    fronte_á_costa_de costa_de ao_norte_de ao_sur_de ao_leste_de ao_oeste_de norte_de sur_de leste_de
    oeste_de a_km_de km_de quilómetros_de km_ao_norte_de km_ao_sur_de á_altura_de ao_seu_paso_por
    rúas_de interior_de centro_de zona_de ás_portas_de sacode sacudiu azouta azoutou golpea afecta_a
    asolou devasta inunda ataque_a ataques_a ataque_contra ataques_contra ataque_en bombardeo_de
    bombardeos_en invasión_de alerta_en""",
    after_at="en_alerta baixo_a_auga en_chamas",
    of="de do da dos das d",
    articles="o a os as un unha ao á aos ás lo la",
    from_="""desde dende procedente_de procedente_do procedente_da procedentes_de procedentes_do
    provinte_de orixinario_de orixinaria_de orixinarios_de natural_de naturais_de nado_en nacido_en
    nacida_en nacidos_en veciño_de veciña_de residente_en residentes_en chegado_de chegados_de
    chegou_de chegou_desde vén_de viñan_de viñeron_de saíu_de saíron_de partiu_de fuxiu_de fuxiron_de
    fuxidos_de volveu_de regresou_de deportado_de deportados_de repatriados_de expulsado_de
    importado_de voos_de con_sede_en afincado_en afincada_en cidadán_de""",
    towards="""cara_a cara_ao cara_á rumbo_a rumbo_ao rumbo_á con_destino_a con_rumbo_a en_dirección_a
    en_dirección_ao dirección camiño_de extraditado_a extradición_a deportado_a trasladado_a
    trasladada_a trasladados_a voo_a voos_a fuxiu_a fuxido_a enviado_a axuda_a sancións_a
    sancións_contra acordo_con relacións_con negociacións_con tensión_con guerra_con guerra_contra
    partido_contra contra relacións_entre acordo_entre tensións_entre partido_entre apoio_a""",
    to="a ao á aos ás ata para para_o para_a",
    moving="""fux* escap* viax* deport* extradi* repatri* expuls* traslad* lev* envi* regres* volv*
    volt* voo voos voaba voar parti* saí* sai* zarp* despeg* dirix* camiñ* cruz* atraves* migr* emigr*
    chega* chego* ir vai van ía ían foi foron conduc* transport* export* evacu* viaxe ruta destino
    rumbo avión avións barco tren trens autobús exili* despraz* refuxi* desvi*""",
    linked="con de do da dos e entre",
    border="fronteira fronteiras fronteiriz* raia límite lindeiro lindeira",
    likeness="""como como_en como_o_de como_a_de como_os_de coma igual_que igual_ca semellante_a
    similar_a similar_ao parecido_a comparado_con a_diferenza_de lembra lembrando lembra_o_de tras_o_de
    tras_a_de despois_do_de desde_o_de dende_o_de ocorrido_en o_ocorrido_en sucedido_en anos_despois_de
    meses_despois_de días_despois_de aniversario_de aniversario_do maior_ca maior_que peor_desde
    inspirado_en como_ocorreu_en como_pasou_en un_novo unha_nova""",
    felt="""sentido sentido_en sentida sentida_en sentiuse sentiuse_en sentiuse_ata notouse notouse_en
    notouse_ata deixouse_sentir_en percibido_en percibiuse_en perceptible_en visible_desde visible_en
    ata_en ata""",
    origin="""turista* cidadean* nacional* nacionalidad originari* oriund* procedent* provenient*
    nativ* natural* refuxiad* migrant* inmigrant* emigrant* exiliad* asilad* embaixad* embaixador*
    consulad* cónsul* diplomátic* pasaporte* bandeira visado* traballador* jornaler* obrer* estudiant*
    alumn* profesor* viaxeir* excursionist* peregrin* empresari* inversionist* soldado* tropa*
    mercenari* combatient* milician* militar* ejército fuerzas selección equipo club_de xogador*
    delanter* futbolista* cantant* actor actriz banda cartel cártel pandill* mafia capo narco* sicari*
    científic* investigador* expert* especialist* periodist* médic* enfermer* misioner* sacerdot*
    sacerdote voluntari* inxenier* marin* marino* pescador* tripulant* camioner* chofer* espía* axente*
    goberno ministr* president* canciller* aerolínea* dron* misil* buque* barco* navío* carguero*
    empresa* compañía* firma* pareja famil* home muller mozo mozos adolescent* anciano anciana
    matrimonio senderist* montañist* escalador* ciclist* surfist* surfer* jubilad* rebeld* guerriller*
    separatist* disident* opositor* orixen acento descendient* comunidad_de diáspora mochiler*
    veraneant* visitant* mochilero* deportad* repatriad* ex_militar* ciudadan* refugiad* embajad*
    embajador* bandera trabajador* viajer* jugador* ingenier* agente* gobierno hombre mujer joven
    jóvenes origen""",
    offices="""cartel cártel cárteles universidad universidades colexio instituto tecnológico academia
    facultad escuela banco bancos club deportivo atlético atletico real sporting racing unión
    ministerio secretaría goberno administración periódico hotel tratado acuerdo acuerdos protocolo
    convención convenio conferencia declaración premio premios copa trofeo festival maratón gran_premio
    museo orquesta ópera teatro catedral diócesis arzobispado arquidiócesis obispado arzobispo_de
    obispo_de parlamento congreso senado asamblea corte tribunal suprema_corte corte_suprema
    banco_central bolsa bolsa_de_valores aerolíneas embaixada embaixada_de consulado consulado_xeneral
    ministerio_de goberno_de banco_de universidad_de universidad_autónoma_de universidad_nacional_de
    universidad_autónoma universidad_nacional república_de reino_de unión_de asociación federación
    confederación fundación sociedad consejo comisión cámara batalla batalla_de conde duque marqués
    príncipe princesa raíña rei operación cumbre pacto dinastía movimiento liga selección selección_de
    equipo grupo constructora minera compañía empresa consorcio sindicato foro bienal liceo bloque
    colegio gobierno embajada embajada_de consulado_general gobierno_de reina rey xunta universidade
    concello_de diario""",
    after_offices="fc cf airlines times post",
    saying="""diz disse dizem disseram afirma afirmou afirmam alerta_que alertou adverte advertiu avisa
    avisou condena condenou condenam sanciona sancionou exige exigiu exigem pede pediu pedem rejeita
    rejeitou nega negou acusa acusou acusam denuncia denunciou critica criticou anuncia anunciou
    anunciam concorda concordou promete prometeu ameaça ameaçou expulsa expulsou convoca convocou impõe
    impôs suspende suspendeu proíbe proibiu aprova aprovou culpa culpou confirma confirmou declara
    declarou reconhece reconheceu solicita quer querem propõe propôs avalia considera oferece ofereceu
    envia enviou apoia apoiou apoiam veta vetou retoma assina assinou celebra lamenta lamentou reage
    reagiu responde respondeu recomenda recomendou ordena ordenou investiga reitera reiterou defende
    defendeu insiste insistiu espera teme pressiona desmente desmentiu retalia recusa recusou apela
    apelou garante garantiu saúda di dixo din advirte advirtiu esixe esixiu pide rexeita rexeitou
    asegura asegurou ameaza ameazou impón prohibe aproba recoñece propón envía asina reacciona quere""",
    acting="""ataca atacó atacan atacaron bombardea bombardeó bombardean bombardearon invade invadió
    invaden golpea lanza lanzó lanzan lanzaron dispara disparó disparan derriba derribó derriban
    intercepta interceptó asalta asaltó ocupa ocupó captura capturó toma tomó mata mató asedia asedió
    bloquea bloqueó anexa anexionó hunde hundió destruye destruyó lanza_ataques_contra
    lanza_un_ataque_contra lanzó_ataques_contra lanza_misiles_contra lanzó_misiles_contra ataca_a
    atacó_a ataca_con_drones ataca_objetivos_en atacó_objetivos_en bombardea_a invade_a arremete_contra
    responde_con_ataques_a ataques_a ataque_a dispara_contra atacou bombardeou invadiu lanzou disparou""",
    titles="""sr sra srta señor señora don doña dr dra doctor doctora lic licenciado licenciada ing
    inxeniero inxeniera arq profesor profesora maestro maestra presidente presidenta expresidente
    expresidenta ex_presidente vicepresidente vicepresidenta primer_ministro primera_ministra
    mandatario mandataria ministro ministra exministro canciller secretario secretaria subsecretario
    gobernador gobernadora exgobernador alcalde alcaldesa exalcalde intendente intendenta edil regidor
    regidora concejal concejala síndico senador senadora diputado diputada congresista legillador
    legilladora asambleísta parlamentario candidato candidata precandidato embaixador embaixadora
    cónsul xuíz xuíza magistrado magistrada fiscal procurador procuradora abogado abogada comisario
    comisaria comandante comisionado xefe_de_policía xefe_policial inspector inspectora subinspector
    sarxento cabo teniente subteniente capitán coronel xeneral xenerala almirante brigadier
    contralmirante vicealmirante oficial axente director directora rector rectora vocero vocera
    portavoz delegado delegada padre fray sor monseñor obispo arzobispo cardenal papa san santa santo
    rabino imán pastor rei raíña príncipe princesa duque duquesa conde emir jeque ayatolá técnico
    entrenador entrenadora seleccionador dt director_técnico delantero mediocampista centrocampista
    defensor portero arquero guardameta volante lateral xogador xogadora futbolista tenista boxeador
    piloto ciclista torero cantante cantautor actor actriz escritor escritora poeta pintor periodista
    conductor conductora influencer youtuber empresario empresaria fundador activista líder lideresa
    dirixente cacique capo narcotraficante sicario alias experto analista sismólogo meteorólogo
    investigador investigadora testigo víctima identificado_como identificada_como llamado llamada
    irmáns familia primera_dama libertador prócer caudillo virrei sub subcomandante ingeniero ingeniera
    legislador legisladora embajador embajadora juez jueza jefe_de_policía jefe_policial sargento
    general generala agente rey reina jugador jugadora dirigente hermanos virrey conselleiro
    conselleira deputado deputada""",
    place_nouns="""cidade cd villa pobo localidad localidades población poblado poblados municipio
    municipios comuna cantón parroquia distrito provincia provincias estado estados departamento
    departamentos rexión comarca condado prefectura delegación alcaldía barrio barriada colonia sector
    vereda corregimiento caserío aldea ranchería ejido comunidad comunidades comunidad_autónoma illa
    illas archipiélago península porto aeroporto aeroporto_internacional_de balneario capital
    cidade_capital cidade_fronteriza cidade_portuaria cidade_costera urbe metrópoli zona_metropolitana
    área_metropolitana conurbación sindicatura inspección partido cabecera cabecera_municipal
    cabecera_departamental penal cárcel prisión penitenciaría base_aérea base_naval base
    paso_fronterizo cruce_fronterizo ponte_internacional puesto_fronterizo campo_de_refuxiados
    campamento asentamiento favela villa_miseria suburbio afueras periferia alrededores cercanías
    centro norte sur este oeste oriente occidente costa litoral altiplano país reino república
    cidade_de localidad_de municipio_de estado_de provincia_de departamento_de rexión_de illa_de
    pobo_de comunidad_de porto_de capital_de distrito_de barrio_de área gran territorio pedanía concejo
    anexo centro_poblado resguardo veredas tenencia axencia_municipal golfo estrecho ciudad pueblo
    región isla islas puerto aeropuerto aeropuerto_internacional_de ciudad_capital ciudad_fronteriza
    ciudad_portuaria ciudad_costera puente_internacional campo_de_refugiados ciudad_de región_de
    isla_de pueblo_de puerto_de agencia_municipal concello concellos vila lugar rúa concello_de
    parroquia_de vila_de cárcere ría""",
    after_place_nouns="capital cidade",
    states="""estado provincia departamento rexión estatal provincial departamental comunidad_autónoma
    óblast región""",
    roads="""rúa rúas avenida avenidas av avda ave calzada boulevard bulevar blvd paseo estrada
    autopista autovía ruta vía camino libramiento periférico eje viaducto circuito praza plazuela
    glorieta rotonda parque jardín alameda ponte túnel estación metro estadio arena coliseo
    praza_comercial centro_comercial mall edificio torre palacio casa casa_de hospital clínica escuela
    secundaria preparatoria río arroyo laguna lago presa embalse cerro volcán monte sierra cordillera
    rúajón pasaje prolongación esquina retorno andador jirón jr carrera transversal diagonal
    fraccionamiento unidad_habitacional residencial condominio conjunto urbanización restaurante bar
    café panteón cementerio monumento igrexa templo basílica línea esquina_con calle calles carretera
    plaza puente plaza_comercial callejón iglesia autoestrada""",
    persons="""huracán tifón ciclón tormenta tormenta_tropical depresión borrasca dana buque barco
    crucero ferry velero yate carguero petrolero portaaviones fragata equipo fc club irmáns irmán
    apellido apodado alias hermanos hermano""",
    common="""abraham abre adela adolfo adrian adriana agas agora agustin ainoa ajuda albano albert
    alberto albina albino alegria alejandro aleman alerta alex alfa alfonso ali alicia alma almeida
    alta alto altura amador amalia amancio amanda amarilis amaro amelia america amor amparo andrea
    andres anel angelica angelina angulo ani anita anna antigo antonio aparecida apolonia apt araceli
    aranzazu arbore arcelia area aroa arriba arsenio ataque augusto aura aurelia avai avion avise azul
    baia baixa banco bandeiras barbara barbosa barco barra barras barros bartolome base batalha bate
    bautista bela benfica benita benito benjamin bernardo berta bibiana bienvenida bisel blanca bo
    boavista boi bomba bonifacio borja bosque boto boton branca bravo bruno busca cabeceiras cabo cache
    cada cadea cal calendario cales calista calixto camara camino campa campina campo campos can canal
    candela candelaria candelario candelas candida cando capela capitao cara caras carballo cardoso
    caridad carmelita carmelo carmen carro casa casas caso castelo castro catalina cavalcanti caxias
    cayetano cecilia cedro cerca certeza charo chat chaves chucho ciriaco ciro clara claro claudia
    claudio clemente clementina cleto coas cola columna coma comando comas combinado como conceicao
    consolacao constante constanza consuelo conta conte conversion copa cordeiro coronel cosme cota
    cristian cristina cristobal cruz cruzeiro cunha curva custodia custodio da dado dan daniel dao dar
    dario das datas david debe delia deste destro dias dimas dionisia dionisio dobre dolar dolores
    domingo donato dono dora dorotea dourado dous dulce dun duras edu eduardo elba elena elias eloy
    encarnacion encontrados enton entrada era erro escola esmeralda espera esperanca esperanza esquina
    estacao estan estefania estela ester esther estrada estreito estrella eugenia eusebio fallo fara
    fatima feito felicia feliciano felipe felix fernandez fernando ferreira fila filla fillos flavia
    flor flora florencio flores floriano florina fondo fonte fontes fora fraga francisca francisco frio
    fumo fuso gala galo gardar gas gaspar gaston gema geronimo gertrudis getulio gil gisela gloria gol
    golpes gomez gonzalez gonzalo graca gracia grande grave guarda guerra ha hai han haxa hector
    hernando home hora hospital hugo iglesias ignacio igreja ileana imelda independencia ines inverno
    irene irma isa isaac ivan jacinto jardim javier jenny jeremias jeronimo jesus jimena joaquin joel
    jose josefina jovita juan juana juanita julia julian lago lagoa lalo laranjeiras laura leandra leao
    lei leonardo lese leticia letra letras leva liberdade libre libres licenza lido liga ligia lilia
    liliana lima limite lina linas lino lirio list lista listas lobo logo loja lola longas longo longos
    lopes lopez lorena lorenzo lourdes lucas lucia luciana luis luisa lula luna lupe luz machado
    macieira maio major make mal mala malo mana manola manu manuel maquina mar marc marcial marciano
    marco marcos margarida margarita maria mariana mariano marina marinha marino marisa marques marta
    martin martina martins mata matam matar mateo mau maura maxi media medias melchor melisa melo
    mendes menor menores mercedes mero mesa milagros mime mina minas miranda modelo modo moi monte
    montenegro mor moreira moreno morre morto moura muro nada nadia name natalia natalio natividad
    nazare nazaret nazario negra nena neno nesa neve nico nieves nin nivel noa noe nogueira nome none
    normal nota nova novas nove nunez oculto olga olimpia oliveira olivia omar orden ordes otero ouro
    outeiro outubro pablo paca pacifica paco pai pais palacio palmeira palmeiras paloma pantalla papa
    par para parella pares partes pasada pasar paso pasos pastora pato pau paulina paz pedro penha pepe
    pereira perez perla petrona pia pico piedade pilar pili pinhal pinheiro pinto pio poderia pola
    polgar poll polo polos pomba pombal ponta ponte porto postal praca praia prata presentacion prezo
    primavera primeiro principal progreso progresso proteccion purificacion que queda quirino rafa
    rafaela ramiro ramon ramona ramos rangel raposa rato raul real rede reina remedios remigio rene
    reserva rey reyes ricardo rico risco rocha roda rodrigo rodrigues rodriguez roldan roman root roque
    rosa rosas roto rua rueda rupia sai sal salazar salida salto saltos sampaio santa santo santos
    segura selva sem senon separa ser sera seran serra sete sexta shell signo silva sitio sol son sousa
    souto souza stat sua suma sumas superior tabaco taboa tal tales tapa tarde teixeira tena tentar
    tera teran terca terminal tigre til tina tipo tiradentes tiro tiros toda todo toma tondela torre
    transporte tras traves tren tres trunca tulos ultimo uma un una uniao union vaca vale valor vao var
    varela vargas varias vasco vazquez vecinos velha velho vello venda ventura verde vez vida vieira
    vilar violeta vitoria xera""",
    outlets="""La_Voz_de_Galicia Faro_de_Vigo El_Correo_Gallego El_Progreso El_Progreso_de_Lugo
    Diario_de_Pontevedra Diario_de_Ferrol Diario_de_Arousa La_Región La_Opinión_A_Coruña
    El_Ideal_Gallego Atlántico_Diario Nós_Diario Praza_Pública Sermos_Galiza Galicia_Confidencial
    Galicia_Hoxe GaliciaÉ Galicia_Press Galiciapress Quincemil Vigoé Metrópolis_de_Vigo
    Xornal_de_Galicia Xornal_de_Vigo Radio_Galega TVG Televisión_de_Galicia CRTVG Radio_Coruña
    Radio_Vigo Radio_Lugo Cadena_Ser El_País El_Mundo Europa_Press EFE Le_Monde Washington_Post
    New_York_Times Jornal_de_Notícias Diario_de_León La_Nueva_España""",
    irregular={
        "Londres": "London",
    },
    names=by_name(_NAMES),
    demonyms=by_word(_DEMONYMS),
    lower_demonyms=True,
)

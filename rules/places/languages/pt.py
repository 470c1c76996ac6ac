"""Portuguese: the words beside names of places, in the papers of Brazil, Portugal and Portuguese Africa."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar, by_name, by_word

_NAMES = """
US = EUA | E.U.A. | Estados Unidos | Estados Unidos da América
GB = Reino Unido | Grã-Bretanha | RU
GB.ENG = Inglaterra
GB.SCT = Escócia
GB.WLS = País de Gales
GB.NIR = Irlanda do Norte
AE = EAU | Emirados Árabes | Emirados Árabes Unidos
CD = RDC | RD Congo | RD do Congo | República Democrática do Congo | Zaire
CG = Congo-Brazzaville | República do Congo
CF = RCA | República Centro-Africana
KR = Coreia do Sul | Coréia do Sul
KP = Coreia do Norte | Coréia do Norte
SA = Arábia Saudita | Arábia Saudi
CI = Costa do Marfim
MM = Mianmar | Myanmar | Birmânia | Mianmá
CZ = República Checa | República Tcheca | Tchéquia | Chéquia
MK = Macedônia do Norte | Macedónia do Norte
TL = Timor-Leste | Timor Leste
BA = Bósnia | Bósnia-Herzegovina | Bósnia e Herzegovina
PS = Palestina
VA = Vaticano | Santa Sé
NL = Holanda | Países Baixos
BY = Belarus | Bielorrússia | Belarússia
IR = Irã | Irão
VN = Vietnã | Vietname | Vietnam
KE = Quênia | Quénia
PL = Polônia | Polónia
RO = Romênia | Roménia
YE = Iêmen | Iémen
LV = Letônia | Letónia
EE = Estônia | Estónia
SI = Eslovênia | Eslovénia
AM = Armênia | Arménia
MC = Mônaco | Mónaco
MG = Madagascar | Madagáscar
TM = Turcomenistão | Turquemenistão
BH = Bahrein | Barém
ZW = Zimbábue | Zimbabué
TT = Trinidad e Tobago | Trindade e Tobago
SG = Singapura | Cingapura
ST = São Tomé | São Tomé e Príncipe
GW = Guiné-Bissau
GQ = Guiné Equatorial
PG = Papua-Nova Guiné | Papua Nova Guiné
EH = Saara Ocidental | Sara Ocidental
MW = Malawi | Maláui
MU = Maurício | Maurícias | Ilhas Maurício
SZ = Essuatíni | Suazilândia
LK = Sri Lanka
HK = Hong Kong
MO = Macau
FK = Malvinas | Ilhas Malvinas
BR.21 = RJ | Estado do Rio | estado do Rio de Janeiro | Baixada Fluminense | Região dos Lagos
BR.21 = Região Serrana do Rio
BR.27 = SP | estado de São Paulo | interior paulista | litoral paulista | Baixada Santista
BR.27 = Grande São Paulo | ABC paulista | Litoral Norte de São Paulo | litoral norte de São Paulo
BR.27 = Vale do Paraíba
BR.15 = MG | Minas | Triângulo Mineiro | Zona da Mata mineira
BR.23 = RS | Rio Grande do Sul | Serra Gaúcha | Vale do Taquari | Grande Porto Alegre
BR.26 = SC | Santa Catarina | Vale do Itajaí | Grande Florianópolis
BR.18 = PR
BR.05 = BA | Recôncavo Baiano
BR.06 = CE | Cariri | Grande Fortaleza
BR.16 = estado do Pará | Ilha do Marajó | Marajó
BR.04 = estado do Amazonas | Vale do Javari
BR.29 = GO | Entorno do DF | Entorno do Distrito Federal
BR.07 = DF | Distrito Federal
BR.14 = MT
BR.20 = PI
BR.22 = RN
BR.17 = PB
BR.25 = RR | Terra Yanomami | Terra Indígena Yanomami | TI Yanomami
PT.09 = Algarve
PT.10 = Madeira | arquipélago da Madeira | Ilha da Madeira | ilha da Madeira
PT.23 = Açores | Ilha Terceira | ilha Terceira | ilha do Pico | ilha do Faial | ilha de São Jorge
US.CA = Califórnia
US.TX = Texas
US.PA = Pensilvânia
US.NC = Carolina do Norte
US.SC = Carolina do Sul
US.ND = Dakota do Norte
US.NM = Novo México
US.NJ = Nova Jersey | Nova Jérsia
US.HI = Havaí | Havai
US.LA = Luisiana
US.WV = Virgínia Ocidental
DE.02 = Baviera
IT.15 = Sicília
ES.56 = Catalunha
ES.51 = Andaluzia
ES.58 = Galiza
ES.59 = País Basco
ES.60 = Comunidade Valenciana
UA.11 = Crimeia
PS.GZ = Faixa de Gaza | faixa de Gaza
PS.WE = Cisjordânia | Cisjordânia ocupada
gn:3454031 = Petrópolis
gn:3531673 = Cancún
gn:3451190 = Jacarepaguá | Madureira | Bangu | Complexo da Maré | Grande Rio
gn:3448439 = Cracolândia
gn:3470127 = Grande BH
BR.13 = Lençóis Maranhenses
BR.30 = Grande Recife | Porto de Galinhas | Agreste pernambucano | Zona da Mata pernambucana
BR.08 = Grande Vitória
PT = Alentejo | Trás-os-Montes
PT.04 = Minho | Gerês | Peneda-Gerês
PT.06 = Beira Baixa | Beira Interior
PT.11 = Serra da Estrela
PT.18 = Ribatejo
PT.14 = Grande Lisboa | Martim Moniz | Zambujal
PT.17 = Grande Porto
PT.19 = Península de Setúbal
CV = Ilha do Fogo | ilha do Fogo
gn:3117735 = Madri
ES.07 = Maiorca
ES.53 = Ilhas Canárias | Lanzarote
gn:293397 = Telavive
CD.11 = Kivu do Norte
CD.12 = Kivu do Sul
gn:1609350 = Bangcoc
ID.17 = Lombok
gn:267008 = Tiro
x:essequibo = Essequibo
"""

_DEMONYMS = """
US americano americana americanos americanas norte-americano norte-americana norte-americanos
US estadunidens* estado-unidens*; GB britânic*; GB.ENG inglês inglesa ingleses inglesas
GB.SCT escocês escocesa escoceses; GB.WLS galesa galeses; IE irlandês irlandesa irlandeses
FR francês francesa franceses francesas gaulês; DE alemão alemã alemães alemãs
ES espanhol espanhola espanhóis espanholas; ES.56 catalão catalã catalães; ES.58 galego galega galegos
ES.59 basco basca bascos; PT português portuguesa portugueses portuguesas luso lusos; IT italian*
IT.15 sicilian*; NL holandês holandesa holandeses neerlandês neerlandesa; BE belga belgas; CH suíço suíços
AT austríac*; PL polonês polonesa poloneses polaco polaca polacos; CZ tcheco tcheca checo checa checos
SK eslovaco eslovaca; HU húngar*; RO romeno romena romenos; BG búlgaro búlgara; RS sérvio sérvios
HR croata croatas; BA bósnio bósnios; AL albanês albanesa albaneses; XK kosovar kosovares
GR grego grega gregos; CY cipriota cipriotas; TR turco turca turcos turcas; SE sueco suecos
NO norueguês norueguesa noruegueses; DK dinamarquês dinamarquesa dinamarqueses
FI finlandês finlandesa finlandeses; IS islandês islandesa; LT lituano lituanos; BY bielorrusso bielorrussa
UA ucranian*; RU russo russa russos russas checheno tchetcheno; MD moldavo moldávio; GE georgian*
AM arménio armênio; AZ azerbaijano azeri; KZ cazaque; AF afegão afegã afegãos afegane
PK paquistanês paquistanesa paquistaneses; IN indiano indianos indianas; BD bengalês bengalesa; LK cingalês
NP nepalês nepaleses; CN chinês chinesa chineses chinesas; TW taiwanês taiwanesa
JP japonês japonesa japoneses japonesas nipônico nipónico; KR sul-coreano sul-coreana sul-coreanos
KP norte-coreano norte-coreana norte-coreanos; VN vietnamita vietnamitas
TH tailandês tailandesa tailandeses; MM birmanês; MY malaio malaios; ID indonésio indonésios
PH filipino filipina filipinos; TL timorens*; AU australian*; NZ neozelandês neozelandeses
IR iraniano iraniana iranianos; IQ iraquiano iraquiana iraquianos; SY sírio sírios
LB libanês libanesa libaneses; IL israelense israelenses israelita israelitas
PS palestino palestinos palestiniano palestinianos palestiniana; JO jordaniano jordanianos
SA saudita sauditas; YE iemenita iemenitas huthis houthis; AE emiradense emiradenses; QA catariano catari
KW kuwaitiano; EG egípcio egípcia egípcios; LY líbio líbios; TN tunisiano tunisino tunisinos
DZ argelino argelina argelinos; MA marroquino marroquina marroquinos; SD sudanês sudaneses
ET etíope etíopes; SO somali somalis somaliano; KE queniano queniana quenianos; UG ugandês ugandeses
RW ruandês ruandeses; TZ tanzaniano; MZ moçambican*; ZM zambiano; ZW zimbabuano; ZA sul-african*
AO angolan*; CD congolês congoleses congolesa; CM camaronês camaroneses; NE nigerino; NG nigerian*
ML maliano malianos; SN senegalês senegaleses; GW guineense guineenses bissau-guineense; CV cabo-verdian*
ST são-tomense são-tomenses santomense; CI marfinense; GH ganês ganeses ganense; CA canadens* canadian*
MX mexican*; GT guatemaltec*; HN hondurenh*; SV salvadorenh*; NI nicaraguens*
CR costarriquenh* costa-riquenh*; PA panamenh*; CU cubano cubana cubanos cubanas; HT haitian*
DO dominicano dominicanos; JM jamaican*; PR porto-riquenh*; CO colombian*; VE venezuelan*; EC equatorian*
PE peruan*; BO bolivian*; CL chilen*; AR argentino argentinos argentinas; UY uruguaio uruguaia uruguaios
PY paraguaio paraguaia paraguaios; GY guianens*; SR surinamês; BR brasileir* tupiniquim
BR.27 paulista paulistas paulistano paulistana paulistanos; BR.21 carioca cariocas fluminenses
BR.15 mineiro mineiros; BR.05 baiano baiana baianos baianas soteropolitano
BR.23 gaúcho gaúcha gaúchos gaúchas; BR.18 paranaens*; BR.26 catarinens*; BR.30 pernambucan*; BR.06 cearens*
BR.16 paraens*; BR.04 amazonens*; BR.29 goiano goiana goianos; BR.14 mato-grossens*
BR.11 sul-mato-grossens*; BR.08 capixaba capixabas; BR.13 maranhens*; BR.20 piauiens*
BR.22 norte-rio-grandens*; BR.17 paraiban*; BR.02 alagoano alagoana alagoanos; BR.28 sergipan*
BR.24 rondoniens*; BR.25 roraimens*; BR.01 acreano acreana acreanos; BR.03 amapaens*; BR.31 tocantinens*
BR.07 brasiliens*; PT.14 lisboeta lisboetas alfacinha; PT.17 portuens* tripeiro
PT.09 algarvio algarvia algarvios; PT.10 madeirens*; PT.23 açorian*; DE.02 bávaro bávaros
"""


GRAMMAR = Grammar(
    language="pt",
    at="""em no na nos nas num numa perto_de perto_do perto_da próximo_a próximo_ao próximo_de
    próximo_do próximo_da próxima_a junto_a junto_ao junto_à dentro_de dentro_do fora_de ao_redor_de
    em_redor_de em_torno_de por pelo pela entre sobre sob nos_arredores_de nos_arredores_do
    nos_arredores_da arredores_de arredores_do na_periferia_de na_zona_norte_de na_zona_sul_de
    na_zona_leste_de na_zona_oeste_de na_região_de na_cidade_de no_município_de no_estado_de
    no_estado_do no_estado_da no_interior_de no_interior_do no_interior_da no_litoral_de no_litoral_do
    no_litoral_da no_bairro_de no_bairro_do no_centro_de no_centro_do no_norte_de no_norte_do no_sul_de
    no_sul_do no_distrito_de no_concelho_de na_freguesia_de na_província_de na_vila_de na_ilha_de
    na_costa_de na_costa_do ao_largo_de ao_largo_da ao_largo_do ao_norte_de ao_sul_de ao_leste_de
    ao_oeste_de a_norte_de a_sul_de a_leste_de a_oeste_de a_norte_do a_sul_do a_km_de km_de
    quilômetros_de quilómetros_de km_ao_norte_de km_ao_sul_de km_a_norte_de km_a_sul_de minutos_de
    litoral_de interior_de interior_do interior_da norte_de sul_de leste_de oeste_de norte_do sul_do
    leste_do norte_da sul_da costa_de costa_do zona_de ruas_de ruas_do centro_de centro_do
    imediações_de em_pleno em_plena frente_a em_frente_a atinge atingiu atingem atingiram abala abalou
    sacode sacudiu castiga castigou assola assolou devasta devastou paralisa paralisou alaga alagou
    inunda inundou choca chocou ataque_a ataque_ao ataque_à ataques_a ataques_ao ataques_contra
    ataque_contra bombardeio_a bombardeamento_de bombardeio_de cerco_a invasão_da invasão_do invasão_de
    não_viajar_para alerta_para alerta_em""",
    after_at="em_alerta debaixo_d'água debaixo_de_água em_chamas em_estado_de_alerta às_escuras",
    of="de do da dos das d",
    articles="o a os as um uma ao à aos às este esta seu sua",
    from_="""desde vindo_de vinda_de vindos_de vindo_do vindo_da vindos_do vindos_da proveniente_de
    proveniente_do proveniente_da provenientes_de provenientes_do provenientes_da procedente_de
    procedente_do procedente_da procedentes_de oriundo_de oriundo_do oriunda_de oriundos_de oriundos_do
    oriundos_da originário_de originário_do originária_de natural_de natural_do natural_da naturais_de
    nascido_em nascido_no nascida_em nascida_no nascido_na morador_de morador_do moradora_de
    moradores_de residente_em residentes_em residente_no chegado_de chegou_de chegou_do chegou_da
    chegaram_de veio_de veio_do veio_da vinha_de vinha_do vieram_de saiu_de saiu_do saiu_da saíram_de
    partiu_de partiu_do partiram_de decolou_de descolou_de fugiu_de fugiu_do fugiu_da fugiram_de
    fugiram_do fugiram_da voltou_de voltou_do regressou_de regressado_de deportado_de deportados_dos
    deportados_de repatriados_de expulsos_de importado_de importados_do trazido_de trazida_do
    evacuados_de com_sede_em sediado_em sediada_em sediada_na radicado_em cidadão_de""",
    towards="""rumo_a rumo_ao rumo_à com_destino_a com_destino_ao com_destino_à em_direção_a
    em_direção_ao em_direção_à em_direcção_a a_caminho_de a_caminho_do a_caminho_da sentido
    extraditado_para extradição_para deportado_para deportados_para transferido_para levado_para
    levados_para enviado_para voo_para voos_para viajou_para fugiu_para fugiram_para regressou_a
    voltou_para exportações_para ajuda_a ajuda_à ajuda_ao mensagem_a sanções_a sanções_ao sanções_à
    sanções_contra tarifas_contra tarifas_ao acordo_com relações_com negociações_com conversas_com
    tensão_com guerra_com guerra_contra tratado_com jogo_com jogo_contra contra diante_do
    relações_entre acordo_entre tensões_entre jogo_entre voos_entre apoio_a apoio_à apoio_ao
    pressão_sobre""",
    to="a ao à aos às para para_o para_a para_os pra até",
    moving="""fug* fog* viaj* deport* extradi* repatri* expuls* transfer* lev* envi* manda* regress*
    retorn* volt* voo voos voa voou voava voar parti* saí* sai* zarp* decol* descol* dirig* camin*
    cruz* atravess* migr* emigr* chegar chegou chegaram chega chegam ir vai vão ia iam foi foram segu*
    conduz* transport* export* evacu* trafic* viagem viagens rota destino rumo avião aviões navio barco
    ônibus autocarro trem comboio exil* mud* desloc* refugi* embarc* desvi* encaminh* escap*""",
    linked="com de do da dos das e entre",
    border="fronteira fronteiras fronteiriç* divisa divisas limite limites raia",
    likeness="""como como_em como_no como_na como_o_de como_os_de como_a_de tal_como igual_a igual_ao
    à_semelhança_de semelhante_a semelhante_ao semelhante_à similar_a similar_ao similar_à parecido_com
    comparado_com comparado_ao comparada_à em_comparação_com ao_contrário_de ao_contrário_do
    ao_contrário_da lembra lembrando recorda faz_lembrar após_o_de após_o_ataque_em depois_do_de
    desde_o_de ocorrido_em ocorrido_no ocorrida_em o_que_aconteceu_em aconteceu_em anos_após
    anos_depois_de anos_do anos_da aniversário_do aniversário_da meses_após dias_após semanas_após
    maior_desde pior_desde mais_grave_desde maior_que maior_do_que mais_que inspirado_em inspirado_no
    estilo ao_estilo_de memórias_de visto_em vistos_em a_exemplo_de a_exemplo_do assim_como_em
    assim_como_no segundo_depois_de como_aconteceu_em como_ocorreu_em""",
    felt="""sentido sentido_em sentido_no sentido_na sentida sentida_em sentidos foi_sentido_em
    foi_sentida_em foi_sentido_no foi_sentido_na foi_sentido_até foi_sentido_também_em
    também_foi_sentido_em também_sentido_em percebido percebido_em percebida_em sentiu-se sentiu-se_em
    se_fez_sentir_em fez-se_sentir_em sentir-se_em visível_em visível_de ouvido_em até_em até_no até_na""",
    origin="""turista* cidadã* cidadãos nacional* nacionalidade natura* originári* oriund* procedent*
    provenient* nativ* refugiad* migrant* imigrant* emigrant* exilad* embaixad* embaixador* consulad*
    cônsul* diplomat* passaporte* bandeira visto vistos trabalhador* operári* estudant* alun*
    professor* viajant* peregrin* romeir* empresári* investidor* soldad* tropa* mercenári* combatent*
    milician* militar* exército forças seleção selecção time equipa jogador* atacant* futebolist*
    cantor* ator atriz banda cartel máfia facção narcotraficant* traficant* cientist* pesquisador*
    investigador* especialist* jornalist* médic* enfermeir* missionári* padre voluntári* engenheir*
    marinheir* pescador* tripulant* caminhoneir* camionist* espiã* espião agente* governo ministr*
    presidente chanceler companhia aérea drone* drones míssil mísseis navio* cargueiro petroleiro
    empresa* firma casal famíli* homem mulher jovem jovens adolescent* idos* alpinist* montanhist*
    ciclist* surfist* mochileir* reformad* aposentad* rebeld* guerrilheir* separatist* dissident*
    opositor* origem sotaque descendent* diáspora brasiguaio garimpeir*""",
    after_origin="de_origem de_nascimento",
    offices="""cartel universidade universidades faculdade colégio instituto academia escola banco
    bancos clube desportivo atlético sporting real futebol_clube sport_clube união ministério
    secretaria governo jornal diário hotel tratado acordo acordos protocolo convenção conferência
    declaração prêmio prémio copa taça troféu festival maratona grande_prêmio grande_prémio museu
    orquestra ópera teatro catedral sé diocese arquidiocese arcebispo bispo parlamento congresso senado
    assembleia tribunal supremo_tribunal stf banco_central bolsa bolsa_de_valores companhia_aérea
    linhas_aéreas embaixada consulado ministério_de governo_de governo_do governo_da banco_de banco_do
    universidade_de universidade_federal_de universidade_federal_do universidade_federal_da
    universidade_estadual_de república_de reino_de reino_do associação federação confederação fundação
    sociedade conselho comissão câmara batalha batalha_de conde duque marquês príncipe princesa rainha
    rei operação cúpula cimeira pacto grupo consórcio sindicato seleção_de seleção_do selecção_de
    movimento liga""",
    after_offices="fc ec esporte_clube futebol_clube airlines airways times post",
    saying="""diz disse dizem disseram afirma afirmou afirmam alerta_que alertou adverte advertiu avisa
    avisou condena condenou condenam sanciona sancionou exige exigiu exigem pede pediu pedem rejeita
    rejeitou nega negou acusa acusou acusam denuncia denunciou critica criticou anuncia anunciou
    anunciam concorda concordou promete prometeu ameaça ameaçou expulsa expulsou convoca convocou impõe
    impôs suspende suspendeu proíbe proibiu aprova aprovou culpa culpou confirma confirmou declara
    declarou reconhece reconheceu solicita quer querem propõe propôs avalia considera oferece ofereceu
    envia enviou apoia apoiou apoiam veta vetou retoma assina assinou celebra lamenta lamentou reage
    reagiu responde respondeu recomenda recomendou ordena ordenou investiga reitera reiterou defende
    defendeu insiste insistiu espera teme pressiona desmente desmentiu retalia recusa recusou apela
    apelou garante garantiu saúda""",
    acting="""ataca atacou atacam atacaram bombardeia bombardeou bombardeiam invade invadiu invadem
    lança lançou lançam dispara disparou derruba derrubou abate abateu intercepta interceptou interceta
    ocupa ocupou captura capturou toma tomou mata matou bloqueia bloqueou anexa anexou afunda afundou
    destrói destruiu atinge atingiu ataques_a ataques_contra lança_ataques_contra lança_ataque_contra
    lança_mísseis_contra lançou_mísseis_contra ataca_alvos_em dispara_contra""",
    titles="""sr sra senhor senhora dom dona dr dra doutor doutora professor professora presidente
    ex-presidente vice-presidente primeiro-ministro primeira-ministra premiê ministro ministra
    ex-ministro chanceler secretário secretária governador governadora prefeito prefeita ex-prefeito
    autarca vereador vereadora senador senadora deputado deputada candidato candidata embaixador
    embaixadora cônsul juiz juíza desembargador ministro_do_stf promotor promotora procurador
    procuradora advogado advogada delegado delegada comissário comandante inspetor inspector
    investigador sargento cabo soldado tenente capitão major coronel general almirante brigadeiro
    agente diretor diretora director reitor porta-voz padre frei frade monsenhor bispo arcebispo
    cardeal papa pastor são santo santa rabino imã xeque rei rainha príncipe princesa duque duquesa
    conde barão visconde emir sultão técnico treinador treinadora selecionador atacante meia volante
    zagueiro goleiro guarda-redes lateral jogador jogadora avançado médio tenista piloto ciclista
    cantor cantora ator atriz escritor escritora poeta pintor jornalista apresentador influenciador
    influenciadora empresário empresária fundador ativista líder dirigente traficante miliciano vulgo
    apelidado especialista analista sismólogo meteorologista pesquisador pesquisadora testemunha vítima
    identificado_como identificada_como chamado chamada irmãos família primeira-dama marechal maestro
    barão_do visconde_de""",
    after_titles="jr júnior filho neto sobrinho",
    place_nouns="""cidade vila aldeia povoado localidade localidades município municípios concelho
    freguesia distrito província províncias estado estados região comarca condado bairro comunidade
    favela complexo_do ilha ilhas arquipélago península porto_de aeroporto aeroporto_de balneário
    capital capital_do cidade_fronteiriça cidade_portuária metrópole região_metropolitana grande zona
    zona_rural subúrbio periferia arredores presídio penitenciária cadeia base_aérea base_naval
    campo_de_refugiados assentamento acampamento quilombo terra_indígena centro norte sul leste oeste
    litoral costa interior país reino república cidade_de cidade_do município_de município_do estado_de
    estado_do estado_da província_de província_do distrito_de região_de ilha_de ilha_do vila_de
    bairro_de bairro_do concelho_de freguesia_de capital_de território estreito golfo autarquia
    povoação""",
    after_place_nouns="capital cidade",
    states="estado província região distrito departamento estadual oblast",
    roads="""rua r avenida av alameda travessa largo praça rodovia estrada autoestrada auto-estrada via
    viaduto ponte túnel estação metrô metro terminal estádio arena parque jardim edifício torre palácio
    hospital escola rio córrego ribeirão lagoa lago represa barragem serra morro pico monte ladeira
    beco rotunda marginal anel residencial condomínio conjunto loteamento shopping mercado casa igreja
    paróquia capela basílica cemitério monumento linha restaurante bar café viela calçada""",
    persons="""furacão tufão ciclone tempestade depressão navio barco cruzeiro iate cargueiro fragata
    time equipe clube fc apelido irmãos irmão""",
    common="""abas abertura abre abreu acao adriana afonso agatha agora ajuda alegria alem alerta
    alexia alfa ali alice alicia allana almeida alta alto altura amanda amelia amor amorim andre angela
    anita anjos anthony antigo antonio antony antunes aparecida apollo apt arch area arp arthur arvore
    aspa aspas ataque augusto avai azevedo azul baia baixa banco bandeira bandeiras barbara barbosa
    barco barra barras barros base batalha bate bela bella benedita benfica benjamin bernardo boavista
    bomba borda borges bosque botao branca bravo brayan brenda breno brito bruna bruno bryan busca
    caber cabo cache cada caio calendario camara camargo campina campo campos canal capaz capela
    capitao cardoso caroline carregado carro casa casas caso castelo castro catarina caue cavalcante
    cavalcanti caxias cecilia cedro certeza chaves cima clara classe claudio coluna comando como
    comporta conceicao consolacao constanca constante conta copa cordeiro coronel corrente cruz
    cruzeiro cunha curva da dado dados daniel dante dao dar das datas date david denis desejada deste
    dias diogo disse dolar domingo dono dourado driver echo edgar eduardo eloa emanuel encontrados
    entrada era erick erika erro escola espera esperanca essa estacao ester esteves esther estrada
    evelyn fara faria farias fatima feito felipe fernandes fernando ferreira fila fino flor flores
    floriano fonseca fonte fontes fora fosse francisca francisco frio from fumo fuso gael galo garcia
    gas gaspar getulio gil gloria gol goncalves graca grande gratis guarda guerra guilherme ha hellena
    henry home hook hora hospital hugo iara igreja independencia ines inverno irina isaac isabella isso
    ivan ivo jade janela janelas jardim jesus joana joao joel jose juan julia juntas kelly kill lago
    lagoa lais lam laranjeiras larissa laura lavinia leal leao lei leo leonardo leticia letra letras
    leva levi liberdade lido liga lima limite lirio list lista listas livia livre lobo lock logo loja
    longas longo longos loop lopes lorena lorenzo lourdes lourenco lucas lucca lucia luciana luis luisa
    luiza lula luna luz mach machado macieira madalena mafalda maia maio major make mal manuel maquina
    mar marcacao marco marcos margarida maria mariana marina marinha marques marta martins mas mata
    matam matar mateus matos mau maya media melissa melo mendes mendonca menor menores mesa midia
    milena mime mina mira miranda modelo modo modos monte monteiro montenegro moreira morre morto mota
    moura muda murilo nada nadia naiara name nao natalia nathan nazare negra nessa neto neve never
    neves nina nivel noa nogueira nome none normal nota notas nova novais novas nove numa nuno oculto
    oliveira oliver olivia opera ordena outubro pacheco pai painel paiva palacio palmeira palmeiras
    papa par para parada paradas parede pares partes passa pasta pato pau pausa paz pedro pela penha
    pereira petra piedade pietro pilar pimenta pinhal pinheiro pinto pombal ponta ponte ponto pontos
    porta portas posso praca praia primavera primeiro principal progresso propria puro quarto que
    quebradas queda quer rafaela ramos rangel raposa rato raul real rede registro regua reis renan
    rezende ricardo rios risco rocha roda rodrigo rodrigues root rosa rosas rua ryan sai salazar sales
    salome salto salva sampaio sangue santa santo santos sara sebastiao segura seja selva sem separa
    ser sera serem serra seta setas sete sexta shell sido silva silveira sim simao simoes sousa souza
    start stat stella sua superior switch tabaco tal tar tarde tavares teixeira tela tenta tentar tera
    terca teresa terminal thomas tigre til time tipo tiradentes tiro tiros toda todo toma tomas tome
    tondela topo torna torno torre torres transporte tres trunca tunel ultimo uma une uniao vale
    valente valor vao var vargas varias vasco vasconcelos velha velho venda ventura vera verde vez vias
    vicente vida vieira violeta vir vitor vitoria wilson yago yan yara yuri zero""",
    outlets="""Folha_de_S.Paulo Folha_de_São_Paulo Folha_de_Pernambuco Folha O_Globo TV_Globo
    Rede_Globo G1 GloboNews Globo Estadão Estado_de_Minas O_Estado_do_Maranhão Jornal_do_Brasil
    Jornal_do_Commercio Correio_Braziliense Correio_do_Povo Correio_da_Bahia Correio_24_Horas
    Correio_da_Manhã Correio_do_Estado Zero_Hora Gazeta_do_Povo A_Gazeta A_Tribuna A_Tarde
    Tribuna_do_Norte Tribuna_de_Minas Diário_de_Pernambuco Diário_do_Nordeste Diário_do_Grande_ABC
    Diário_Catarinense Diário_do_Pará Diário_do_Litoral Diário_de_Notícias Diário_de_Coimbra
    Diário_do_Minho Diário_Insular Diário_da_Madeira O_Liberal O_Povo O_Dia O_Tempo O_Popular Extra
    Meia_Hora Metrópoles Agência_Brasil TV_Brasil CNN_Brasil BBC_Brasil BBC_News_Brasil El_País_Brasil
    Rádio_Gaúcha GaúchaZH Hoje_em_Dia NSC_Total ND_Mais Campo_Grande_News Midiamax TNH1 Brasil_247
    Jovem_Pan Band Record SBT RedeTV Jornal_de_Notícias Público Expresso Observador Lusa Agência_Lusa
    RTP RTP_Açores RTP_Madeira SIC_Notícias TVI CNN_Portugal Jornal_da_Madeira Açoriano_Oriental
    Região_de_Leiria Jornal_do_Algarve Sul_Informação Jornal_de_Angola Novo_Jornal Angop O_País
    Voz_da_América Deutsche_Welle RFI Washington_Post New_York_Times Le_Monde Wall_Street_Journal
    Reuters France_Presse Al_Jazeera Notícias_de_Coimbra O_Minho A_Bola O_Jogo Record_jornal""",
    irregular={
        "Congo": "Congo-Kinshasa",
        "Nova York": "New York City",
        "Nova Iorque": "New York City",
        "Moscovo": "Moscow",
    },
    names=by_name(_NAMES),
    demonyms=by_word(_DEMONYMS),
    lower_demonyms=True,
)

"""French: the words beside names of places, in the papers of Europe, Canada, Africa and the islands."""

from __future__ import annotations

from rules.places.languages.fr_names import NAMES
from rules.places.languages.grammar import Grammar, by_word

_DEMONYMS = """
US américain américaine américains américaines états-unien états-unienne étasunien étasuniens
US.TX texan texane texans; US.CA californien californienne californiens; GB britannique britanniques
GB.ENG anglais anglaise anglaises; GB.SCT écossais écossaise; GB.WLS gallois galloise
IE irlandais irlandaise; FR français française françaises hexagonal; FR.53 breton bretonne bretons bretonnes
FR.94 corses; FR.44 alsacien alsacienne alsaciens; FR.28 normand normande normands
FR.11 francilien francilienne franciliens parisien parisienne parisiens parisiennes
FR.93 niçois marseillais azuréen azuréenne; DE allemand allemande allemands allemandes
DE.02 bavarois bavaroise; ES espagnol espagnole espagnols espagnoles; ES.56 catalan catalane catalans
ES.59 basque basques; ES.51 andalou andalouse; PT portugais portugaise portugaises
IT italien italienne italiens italiennes transalpin transalpine; IT.15 sicilien sicilienne; IT.14 sarde
NL néerlandais néerlandaise hollandais hollandaise; BE belge belges; BE.VLG flamand flamande flamands
BE.WAL wallon wallonne wallons; LU luxembourgeois luxembourgeoise; CH suisses helvétique helvétiques
AT autrichien autrichienne autrichiens; PL polonais polonaise; CZ tchèque tchèques; SK slovaque slovaques
HU hongrois hongroise; RO roumain roumaine roumains; BG bulgare bulgares; RS serbe serbes; HR croate croates
BA bosnien bosniens bosniaque; SI slovène slovènes; AL albanais albanaise; XK kosovar kosovars kosovare
MK macédonien macédoniens; GR grec grecque grecs grecques hellénique; CY chypriote chypriotes
MT maltais maltaise; TR turc turque turcs turques; SE suédois suédoise; NO norvégien norvégienne norvégiens
DK danois danoise; FI finlandais finlandaise finnois; IS islandais islandaise; EE estonien estonienne
LV letton lettone lettons; LT lituanien lituaniens; BY biélorusse biélorusses bélarusse
UA ukrainien ukrainienne ukrainiens ukrainiennes; RU russe russes tchétchène tchétchènes moscovite
MD moldave moldaves; GE géorgien géorgiens géorgienne; AM arménien arménienne arméniens
AZ azerbaïdjanais azéri azéris; KZ kazakh kazakhe; AF afghan afghane afghans afghanes
PK pakistanais pakistanaise; IN indien indienne indiens indiennes; BD bangladais bangladaise
LK srilankais sri-lankais; NP népalais népalaise; CN chinois chinoise chinoises; TW taïwanais taïwanaise
JP japonais japonaise nippon nippons nippone; KR sud-coréen sud-coréenne sud-coréens
KP nord-coréen nord-coréenne nord-coréens; VN vietnamien vietnamienne vietnamiens
TH thaïlandais thaïlandaise thaï; KH cambodgien cambodgiens; MM birman birmane birmans
MY malaisien malaisiens; ID indonésien indonésienne indonésiens; PH philippin philippins
AU australien australienne australiens; NZ néo-zélandais néo-zélandaise
NC calédonien calédonienne calédoniens néo-calédonien kanak kanaks
PF polynésien polynésienne polynésiens tahitien tahitienne; RE réunionnais réunionnaise
GP guadeloupéen guadeloupéenne guadeloupéens; MQ martiniquais martiniquaise; GF guyanais guyanaise
YT mahorais mahoraise; IR iranien iranienne iraniens; IQ irakien irakienne irakiens
SY syrien syrienne syriens syriennes; LB libanais libanaise
IL israélien israélienne israéliens israéliennes
PS palestinien palestinienne palestiniens palestiniennes gazaoui gazaouis
JO jordanien jordaniens jordanienne; SA saoudien saoudienne saoudiens; YE yéménite yéménites houthi houthis
AE émirati émiratis émirien; QA qatari qataris qatarien; KW koweïtien koweïtiens; BH bahreïni; OM omanais
EG égyptien égyptienne égyptiens; LY libyen libyenne libyens; TN tunisien tunisienne tunisiens
DZ algérien algérienne algériens; MA marocain marocaine marocains; MR mauritanien mauritaniens mauritanienne
EH sahraoui sahraouis; SD soudanais soudanaise; SS sud-soudanais; ET éthiopien éthiopiens
ER érythréen érythréens; SO somalien somaliens somali; DJ djiboutien djiboutiens; KE kényan kényane kényans
UG ougandais; RW rwandais rwandaise; BI burundais burundaise; TZ tanzanien tanzaniens; MZ mozambicain
MG malgache malgaches; KM comorien comoriens comorienne; MU mauricien mauriciens
ZA sud-africain sud-africaine sud-africains; ZW zimbabwéen; AO angolais angolaise; CD congolais congolaise
CM camerounais camerounaise; GA gabonais gabonaise; GQ équato-guinéen
CF centrafricain centrafricaine centrafricains; TD tchadien tchadienne tchadiens
NE nigérien nigérienne nigériens; NG nigérian nigériane nigérians; ML malien malienne maliens maliennes
BF burkinabè burkinabé burkinabe; SN sénégalais sénégalaise; GM gambien; GN guinéen guinéenne guinéens
GW bissau-guinéen; SL sierra-léonais; LR libérien; CI ivoirien ivoirienne ivoiriens; GH ghanéen ghanéens
TG togolais togolaise; BJ béninois béninoise; CV cap-verdien; CA canadien canadienne canadiens
CA.10 québécois québécoise québécoises; CA.08 ontarien ontarienne ontariens; CA.01 albertain
CA.04 acadien acadienne; MX mexicain mexicaine mexicains; GT guatémaltèque guatémaltèques
HN hondurien honduriens; SV salvadorien salvadoriens; NI nicaraguayen nicaraguayens; CR costaricien
PA panaméen panaméens; CU cubain cubaine cubains; HT haïtien haïtienne haïtiens haïtiennes
DO dominicain dominicaine dominicains; JM jamaïcain jamaïcains; PR portoricain portoricains
CO colombien colombienne colombiens; VE vénézuélien vénézuélienne vénézuéliens; EC équatorien équatoriens
PE péruvien péruvienne péruviens; BO bolivien boliviens; CL chilien chilienne chiliens
AR argentin argentins; UY uruguayen; PY paraguayen; BR brésilien brésilienne brésiliens; SR surinamais
"""


GRAMMAR = Grammar(
    language="fr",
    at="""à au aux en dans sur près_de près_du près_des proche_de à_proximité_de à_proximité_du
    autour_de autour_du aux_abords_de aux_alentours_de aux_environs_de aux_portes_de à_côté_de
    au_large_de au_large_du au_large_des au_large_d au_nord_de au_sud_de à_l'est_de à_l'ouest_de
    au_nord-est_de au_nord-ouest_de au_sud-est_de au_sud-ouest_de au_nord_du au_sud_du à_l'est_du
    à_l'ouest_du dans_le_nord_de dans_le_sud_de dans_l'est_de dans_l'ouest_de dans_le_nord_du
    dans_le_sud_du dans_l'est_du dans_l'ouest_du dans_le_centre_de dans_le_centre_du dans_le_nord
    dans_le_sud dans_la_région_de dans_la_ville_de dans_la_commune_de dans_le_quartier_de
    dans_la_province_de dans_le_département_de dans_la_banlieue_de en_banlieue_de en_périphérie_de
    au_centre_de au_cœur_de au_coeur_de en_plein en_plein_centre_de en_plein_cœur_de sur_l'île_de chez
    entre devant face_à à_travers hors_de à_l'extérieur_de à_l'intérieur_de le_long_de à_hauteur_de
    à_la_sortie_de à_l'entrée_de à_km_de km_de kilomètres_de km_au_nord_de km_au_sud_de
    kilomètres_au_nord_de kilomètres_au_sud_de minutes_de heures_de nord_de sud_de est_de ouest_de
    nord_du sud_du est_du ouest_du région_de banlieue_de périphérie_de rues_de centre_de côtes_de
    côte_de abords_de environs_de alentours_de non_loin_de parmi secoue secoué ébranle endeuille
    paralyse dévaste ravage touche touché balaie balaye inonde s'abat_sur s'abattent_sur sévit_en
    attaque_à attaque_contre attaques_contre attaque_sur frappes_sur bombardement_de bombardements_sur
    chute_de invasion_de invasion_du alerte_en vigilance_pour""",
    after_at="""en_alerte sous_les_eaux sous_l'eau en_feu en_flammes en_vigilance_rouge
    en_vigilance_orange en_état_de_siège""",
    of="de du des d",
    articles="le la les l un une ce cette son sa ses",
    from_="""depuis en_provenance_de en_provenance_du en_provenance_des en_provenance_d provenant_de
    provenant_du venu_de venu_du venue_de venus_de venus_du venus_d venant_de venant_du venant_d
    originaire_de originaire_du originaire_des originaire_d originaires_de originaires_du originaires_d
    natif_de native_de natifs_de né_à né_en né_au née_à née_en née_au nés_en habitant_de résidant_à
    résident_de domicilié_à domiciliée_à installé_à installée_à basé_à basée_à basé_en basée_en basés_à
    arrivé_de arrivés_de arrivée_de arrivant_de parti_de parti_du partis_de partie_de rentré_de
    rentrant_de revenu_de revenus_de retour_de de_retour_de de_retour_du fui fuyant ayant_fui
    chassés_de expulsé_de expulsés_de expulsés_du rapatriés_de rapatrié_de évadé_de importé_de
    importés_de évacués_de décollé_de ressortissant_de citoyen_de réfugiés_de exilé_en exilé_à
    condamné_en""",
    towards="""vers à_destination_de à_destination_du à_destination_des en_direction_de en_direction_du
    en_route_vers en_route_pour en_partance_pour à_bord_vers direction extradé_vers extradée_vers
    extradition_vers expulsé_vers expulsés_vers transféré_à transféré_en transférés_en rapatrié_en
    rapatriés_en parti_pour partis_pour partir_pour fui_vers fui_en réfugié_en réfugiés_en
    exportations_vers message_à pression_sur sanctions_contre sanctions_à accord_avec relations_avec
    négociations_avec discussions_avec tensions_avec guerre_avec guerre_contre match_contre contre
    face_à_l'équipe relations_entre accord_entre tensions_entre match_entre vols_entre soutien_à
    droits_de_douane_sur""",
    to="à au aux en jusqu'à jusqu'en jusqu'au pour",
    moving="""fui* fuy* échapp* voyag* expuls* extrad* rapatri* transfér* transfer* envoy* rentr*
    retourn* revenir revient vol vols vole volait partir parti* part partent quitt* décoll* dirig*
    march* travers* émigr* arriver arrivé* arrive arrivent aller allé* va vont allait allaient rendre
    rendu* rend conduit* achemin* transport* export* évacu* vers trajet voyage route destination
    direction avion* bateau* navire* bus train trains ferry exil* réfugi* déplac* embarqu* ralli*
    rejoin* regagn* gagn* hospitalisé* emmen* emmené* déport* reconduit* livr* envol* déménag* convoy*
    dérout*""",
    linked="avec de du des d et entre",
    border="frontière frontières frontali* limite limites limitrophe* lisière confins",
    likeness="""comme comme_à comme_en comme_au comme_dans comme_celui_de comme_celle_de comme_ceux_de
    comme_celles_de tel tels telle telles similaire_à similaire_au semblable_à comparable_à
    comparable_au pareil_à à_l'image_de à_l'instar_de à_l'instar_du rappelle rappelant
    rappelle_celui_de rappelle_celle_de évoque évoquant contrairement_à contrairement_au après_celui_de
    après_celle_de après_ceux_de après_celles_de après_l'attentat_de après_les_attentats_de
    après_l'attaque_de après_le_séisme_de après_les_attaques_de depuis_celui_de depuis_les_attentats_de
    depuis_l'attentat_de depuis_celle_de ans_après mois_après jours_après semaines_après un_an_après
    anniversaire_de anniversaire_des lendemain_de lendemain_du inspiré_de inspiré_par inspirée_de
    en_comparaison_avec comparé_à comparée_à plus_que plus_grand_que plus_grave_depuis pire_depuis
    souvenir_de survenu_à survenue_à survenu_en à_la_manière_de un_nouveau une_nouvelle un_autre
    une_autre deuxième_après troisième_attaque_après déjà_à déjà_en vu_à vus_à dit grand_comme
    taille_de la_taille_de""",
    felt="""ressenti ressentie ressentis ressenties ressenti_à ressentie_à ressenties_à
    ressenti_jusqu'à ressentie_jusqu'à ressenti_en ressentie_en ressenti_jusqu'en ressentie_jusqu'en
    également_ressenti_à également_ressentie_à perçu perçue perçu_à visible_de visible_depuis
    visible_jusqu'à entendu_à entendue_à entendue_jusqu'à entendu_jusqu'à jusque_dans jusqu'à""",
    origin="""touriste* vacancier* ressortissant* citoyen* national nationaux nationalité natif*
    réfugié* migrant* immigré* exilé* demandeur* ambassade* ambassadeur* ambassadrice* consulat* consul
    consule diplomate* passeport* drapeau pavillon visa visas travailleur* ouvrier* étudiant* élève*
    professeur* expatrié* voyageur* pèlerin* randonneur* alpiniste* homme_d'affaires investisseur*
    soldat* militaire* troupe* mercenaire* combattant* milicien* armée forces équipe sélection joueur*
    attaquant* chanteur* chanteuse* acteur actrice groupe cartel mafia gang gangs narcotrafiquant*
    scientifique* chercheu* expert* spécialiste* journaliste* médecin* infirmi* missionnaire* prêtre*
    bénévole* volontaire* ingénieur* marin* pêcheur* équipage chauffeur* routier* espion* agent*
    gouvernement ministre* président* chancelier compagnie avion* drone* missile* navire* cargo*
    pétrolier* entreprise* couple famille homme femme jeune jeunes adolescent* retraité* cycliste*
    surfeur* rebelle* séparatiste* dissident* opposant* origine accent descendant* diaspora jihadiste*
    djihadiste*""",
    after_origin="de_naissance d'origine d'adoption",
    offices="""cartel université universités lycée collège institut académie école banque club
    ministère gouvernement administration journal quotidien hôtel traité accord accords protocole
    convention conférence déclaration prix coupe trophée festival marathon grand_prix musée orchestre
    opéra théâtre cathédrale diocèse archevêque archevêché évêque parlement congrès sénat assemblée
    cour tribunal cour_suprême banque_centrale bourse compagnie_aérienne ambassade_de ambassade_du
    ambassade_des ambassade_d ambassade consulat_de consulat_du consulat ministère_de gouvernement_de
    banque_de banque_du université_de république_de royaume_de royaume_du union association fédération
    confédération fondation société conseil comité commission chambre bataille bataille_de siège comte
    duc duchesse marquis prince princesse reine roi opération sommet pacte barreau_de cour_d'appel
    équipe_de équipe_du sélection_de championnat tour_de tour_d festival_de as ogc rc ac fc us aj
    olympique paris_saint-germain consortium""",
    after_offices="fc sg saint-germain airlines airways match habdo herald times post hebdo",
    saying="""dit disent affirme affirment affirmé avertit avertissent averti condamne condamnent
    condamné sanctionne sanctionnent exige exigent demande demandent demandé appelle appellent appelé
    rejette rejettent dément démentent accuse accusent accusé dénonce dénoncent dénoncé critique
    critiquent annonce annoncent annoncé promet promettent menace_de menacent menacé expulse expulsent
    convoque convoquent convoqué impose imposent suspend suspendent interdit interdisent approuve
    approuvent confirme confirment déclare déclarent reconnaît reconnaissent propose proposent envisage
    envisagent considère offre envoie envoient déploie soutient soutiennent veut veulent refuse
    refusent signe signent salue saluent regrette réagit réagissent répond répondent recommande
    recommandent ordonne rappelle_son réitère défend insiste espère craint presse exhorte exhortent
    juge estime assure assurent reproche déconseille déconseillent met_en_garde mettent_en_garde
    a_condamné a_annoncé a_averti a_dénoncé a_appelé a_déclaré a_mis_en_garde ont_condamné riposte
    rompt lève doit s'inquiète s'indigne s'engage se_dit""",
    acting="""attaque attaquent attaqué bombarde bombardent bombardé envahit envahissent frappe
    frappent frappé lance lancent lancé tire tirent tiré abat abattent abattu intercepte occupe capture
    prend tue tuent bloque annexe coule détruit vise visent lance_une_attaque_contre
    lance_des_frappes_sur lance_des_missiles_sur mène_des_frappes_sur mène_des_frappes_en a_frappé
    a_attaqué a_bombardé ont_frappé ont_bombardé riposte_contre frappes_sur""",
    titles="""m mm mme mlle monsieur madame mademoiselle dr docteur pr professeur me maître président
    présidente ex-président ancien_président vice-président premier_ministre première_ministre ministre
    ex-ministre chancelier chancelière secrétaire secrétaire_d'état gouverneur préfet préfète
    sous-préfet maire maires adjoint_au_maire bourgmestre échevin conseiller conseillère sénateur
    sénatrice député députée candidat candidate ambassadeur ambassadrice consul juge magistrat
    procureur procureure substitut avocat avocate commissaire commandant commandante inspecteur
    brigadier sergent adjudant caporal lieutenant capitaine colonel général amiral gendarme policier
    directeur directrice recteur porte-parole abbé père frère sœur monseigneur mgr évêque archevêque
    cardinal pape pasteur saint sainte rabbin imam cheikh roi reine prince princesse duc duchesse comte
    comtesse baron émir sultan sélectionneur entraîneur coach attaquant milieu défenseur gardien ailier
    joueur joueuse tennisman pilote cycliste chanteur chanteuse acteur actrice comédien comédienne
    écrivain romancier poète peintre journaliste animateur influenceur homme_d'affaires milliardaire
    fondateur pdg militant leader dirigeant chef narcotrafiquant expert experte analyste sismologue
    météorologue chercheur chercheuse témoin victime prénommé prénommée nommé surnommé frères maréchal
    monarque""",
    after_titles="fils père jr",
    place_nouns="""ville villes village villages commune communes bourg bourgade localité hameau
    quartier quartiers arrondissement canton district province département région comté préfecture
    sous-préfecture gouvernorat wilaya daïra cercle municipalité agglomération métropole banlieue
    faubourg île îles archipel presqu'île péninsule port aéroport aéroport_de station_balnéaire
    station_de_ski station capitale capitale_de chef-lieu ville_frontalière ville_portuaire
    cité_balnéaire périphérie alentours environs abords centre centre-ville_de nord sud est ouest côte
    côtes littoral pays royaume république ville_de village_de commune_de région_de province_de
    département_de département_du département_des île_de port_de quartier_de prison prison_de
    maison_d'arrêt centre_pénitentiaire base_aérienne base_navale camp camp_de_réfugiés bidonville
    territoire territoire_de enclave prison_des poste-frontière gare_de hôpital_de chu_de bassin fief
    bastion""",
    after_place_nouns="ville capitale",
    states="état province région département canton oblast gouvernorat wilaya",
    roads="""rue avenue av boulevard bd bld allée chemin quai place square cours impasse passage route
    autoroute rocade nationale départementale voie pont tunnel viaduc station métro gare stade parc
    jardin tour immeuble résidence palais hôpital clinique école collège lycée rivière fleuve lac étang
    barrage mont montagne col pic massif colline forêt rond-point carrefour porte esplanade promenade
    centre_commercial marché maison église paroisse chapelle basilique cimetière monument ligne
    restaurant café bar hôtel villa mosquée synagogue salle camping bois""",
    persons="""ouragan typhon cyclone tempête dépression navire bateau ferry paquebot yacht cargo
    pétrolier frégate équipe club fc opération cheval chien affaire""",
    common="""grenade grenades
    noël accord adam aigle aime albert alex alfred alice alix allain allard alloue alpha anais
    ancien andre ange anglais ans appel appels apt arbre arch argent arp arthur ascension atome
    augustin aura avez avion avril bac bailly baron barre base basse bassin bavard baybayin bazin
    becker benjamin berger bernard bertrand besson blanc blanchard blesse bodin bogue bois bombe bon
    bonne bonneau bord bouchet boulay bourg bourse boyer branch brie brule brun cache canal car
    caroline carre castex celina celine celles cellule cendre centre champ champs chance change chantal
    charge charles chasse chat chateau chauvin checkpoint cherche cheval chirac choix christophe ciel
    cite clair classe claude claudine clavier clefs cles clones cognac coin collet collin colombe
    combine complexe cone constance constante conversion corinne cotes couche coulon cours court
    courtois cree croix daniel date david deja denis denise diane dias diaz die dire dole dubois dumas
    dumont dupont durand durant duval echo elif elise emet emile emmanuel essai est etape ete etoile
    etre export faire fernandes fernandez ferreira fille fils finale fleury fois fontaine foret franck
    francois frederic from gaillard gap garcia garde gare gautier gay gaz gere germain gilbert gilles
    gillet girard godard gomez goncalves gonzalez grace grand grande gris gros guy guyon hamel hardy
    henri henry heritage hernandez herve heure hier home honore hot huet hui iles imbert ines internat
    intervalles isaac jacob jean jerome jeune joseph josephine jules julien kill klein label lac
    lacombe lacroix lagarde laine lam lambert lamy langue laporte laroche launay laura laure laurent
    lea leblanc leduc lefebvre leger lenoir lens leroy les lesage levy libc liberte libre lien liens
    lier ligne limite lion lire list lit livre lock lombard long longues lopes lopez lors lot louis
    louise loup lucas lucy lundi lure mace mach maggie mahe mai maillot major make mal mallet manon
    manuel marc marcel marchal marchand marche mardi margaret margaux margot marianne marie marin
    marine marion marquez mars martel martin martinez martins masse mathieu matin maury maximum media
    medias meme menard mendes mer mercier mere met mettre michel mille millet mis mont montagne monte
    montes montre morel moreno morin moy moyen munoz name navarro net never nguyen niveau noel nomme
    none nord normal omis or orange ouest pack page par paradis parce parent pascal passage peer
    pelletier pere perez permet peron perrier petit petitjean pichon pierre pile pin pinto pire piste
    placer plage plain plan plans plat plate plein plugin pluie plus point police poll pommier pons
    pont pop port porte post potier precieux prevost prince principal prix progress que quel racines
    ramos raymond record reine remy rene reserve ressource rester rey richard rien riviere robert roche
    rodriguez roland root rose rossi rouge rousseau rousset roux roy rue ruiz run sabine sable sainte
    salmon samson sanchez sante sauvage schmitt section seguin sel selon semaphore send sens sera shell
    signes simon sinon situe somme son sort souligne souris sous start stat stock sud sur switch tampon
    tar tard teixeira telles terme terminal theodore thomas tiers time toc todo torres tour tours tous
    toussaint train trap trappe travers tree tres trie troncon trou tube un une union unite valentin
    valentine vallet valls var veronique vers vert vertu victoire victor vidal vide vienne vieux
    village ville vincent vire vis vise vous vue wagner warn weber yves zero zone""",
    outlets="""Le_Monde Le_Monde_diplomatique Le_Figaro Le_Parisien Aujourd'hui_en_France Libération
    L'Humanité La_Croix Les_Échos Le_Point L'Express L'Obs Marianne Paris_Match Paris-Match
    Paris-Normandie Paris_Normandie Ouest-France Ouest_France Sud_Ouest Sud-Ouest Nord_Éclair
    Nord_Littoral Nice-Matin Var-Matin Monaco-Matin Corse-Matin La_Provence La_Marseillaise Le_Progrès
    Lyon_Mag Lyon_Capitale Le_Dauphiné_Libéré Le_Dauphiné La_Dépêche_du_Midi La_Dépêche Midi_Libre
    L'Indépendant La_Montagne Le_Berry_républicain Le_Populaire_du_Centre La_Nouvelle_République
    La_République_du_Centre Le_Maine_libre Le_Télégramme Presse_Océan La_Voix_du_Nord
    Le_Courrier_picard L'Union L'Est_républicain L'Est_Éclair Vosges_Matin Le_Républicain_lorrain
    Dernières_Nouvelles_d'Alsace L'Alsace Le_Bien_public L'Yonne_républicaine La_Charente_libre
    Charente_libre La_Manche_libre Le_Pays_basque France_Bleu France_Info franceinfo France_Inter
    France_Culture France_Télévisions France_2 France_3 France_5 France_24 France_Antilles
    France-Antilles France-Guyane France_Guyane Radio_France Radio_France_Internationale RFI Europe_1
    RTL BFM BFMTV BFM_Paris BFM_Marseille CNews LCI TF1 M6 Arte TV5_Monde TV5Monde Agence_France-Presse
    Agence_France_Presse AFP Clicanoo Zinfos974 Réunion_la_1re Martinique_la_1ère Guadeloupe_la_1ère
    Le_Soir Le_Soir_d'Algérie La_Libre La_Libre_Belgique La_Dernière_Heure L'Avenir Sudinfo RTBF VRT
    Het_Laatste_Nieuws La_Meuse Nord_Éclair_Belgique Luxemburger_Wort L'Essentiel Le_Temps
    Tribune_de_Genève 24_heures La_Liberté L'Express_de_Neuchâtel Le_Nouvelliste Arcinfo RTS Swissinfo
    Le_Journal_de_Montréal Journal_de_Montréal Journal_de_Québec Le_Journal_de_Québec La_Presse
    Le_Devoir Le_Soleil Le_Droit Le_Quotidien La_Tribune Radio-Canada TVA_Nouvelles L'Acadie_nouvelle
    Acadie_Nouvelle Jeune_Afrique Le_Monde_Afrique Fraternité_Matin Abidjan.net Le_Soleil_de_Dakar
    Seneweb Dakaractu Dakar_Matin Le_Quotidien_d'Oran El_Watan El_Moudjahid Algérie_Presse_Service
    Alger_républicain TSA Le_Matin_du_Sahara Le_Matin Hespress Maroc_Hebdo Maghreb_Arabe_Presse
    La_Presse_de_Tunisie Tunis_Afrique_Presse Kapitalis Mosaïque_FM Maliweb Journal_du_Mali Malijet
    Burkina_24 Lefaso.net Sidwaya Cameroon_Tribune Camer.be Gabon_Review Gabonreview Radio_Okapi
    Actualité.cd Guinée_News Guineenews Africaguinee Togo-Presse Le_Nouvelliste_d'Haïti Haïti_Libre
    Le_National Alterpresse Midi_Madagasikara L'Orient-Le_Jour L'Orient_Le_Jour Al_Jazeera
    Washington_Post New_York_Times Wall_Street_Journal Financial_Times Sud_Radio Sud_Quotidien
    Courrier_international Reuters Associated_Press Moscow_Times""",
    irregular={
        "Congo": "Congo-Kinshasa",
        "Londres": "London",
        "Moscou": "Moscow",
    },
    names=NAMES,
    demonyms=by_word(_DEMONYMS),
    lower_demonyms=True,
)

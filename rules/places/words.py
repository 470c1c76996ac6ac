"""Words beside a place name that say what it has to do with the news; written by hand, folded.

The languages share one list: a word that means something else elsewhere is left out or bound to its
languages.
"""
# ruff: noqa: RUF001 - words of many scripts are this module's subject

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _beginnings(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# --------------------------------------------------------------------------- where

LOCATIVE = _words(
    """in at near outside around across inside throughout within over off downtown central northern southern
    eastern western northeastern northwestern southeastern southwestern greater en cerca sobre junto dans
    pres chez em no nos na nas perto bei im auf nahe unweit nella nel nei nello presso в во на под у під
    біля поблизу возле около при di dekat w we we przy blisko v ve blizu op bij te naar i pa ved vid nara
    في قرب بالقرب داخل وسط جنوب شمال شرق غرب مدينه ولايه محافظه بلده منطقه اقليم العاصمه قضاء ريف"""
)
"""Directly before a name: it happened there."""

LOCATIVE_IN = {"fr": _words("a au aux en"), "it": _words("a in"), "de": _words("in"), "es": _words("en")}
"""Locative in these languages only."""

ARTICLES = _words("the la el los las le les l der die das den dem il lo gli o os as al")
OF = _words("of de del du des d da do dos das di dello della von vom der s ال")
PLACE_NOUNS = _words(
    """city town village state province county region district municipality port airport capital area
    outskirts suburb north south east west centre center coast island islands prison jail market street
    streets highway municipio ciudad estado provincia departamento localidad poblado comunidad pueblo
    aeropuerto puerto region zona centro norte sur este oeste costa afueras cerca calles carretera playa
    penal carcel mercado colonia barrio alcaldia ville commune aeroport gare banlieue nord sud est ouest
    centre departement prefecture caserne hopital hospital quartel cidade municipio estado bairro zona
    aeroporto stadt provinz bundesland flughafen kreis landkreis raum citta provincia regione comune
    aeroporto porto"""
)
"""Before `of`/`de` and a name: it happened there (aeropuerto de San José, city of Aleppo)."""

STATE_WORDS = _words(
    """state province region county governorate oblast krai estado provincia departamento departement provinz
    bundesland land stato regione eyaleti ili область области край области محافظه ولايه"""
)
"""Beside a name that is a state's and a town's: the state is meant."""
AREA_AFTER = _words(
    """county city state province island islands region airport district township parish police governorate
    prefecture area valley coast suburb downtown international oblast krai department division eyaleti ili
    kenti kentinde kentindeki ilcesi ilcesinde ilinde ilindeki bolgesi"""
)
"""After a name: it is a place."""
CASE_AFTER_APOSTROPHE = _words("de da te ta deki daki teki taki nde nda")
"""Turkish `in`, after the apostrophe (İzmir'de)."""

# --------------------------------------------------------------------------- not where

BORDER = _words(
    """border borders frontier frontera fronteras limites frontiere fronteira divisa grenze confine границе
    граница границы границу кордоні кордон кордону sinir siniri sinirinda perbatasan حدود الحدود"""
)
WITH = _words("with con com avec mit zu zur с со з із із dengan مع ile")
FROM = _words("from desde depuis aus из з із dari من provenant venant procedente procedentes proveniente")
TOWARDS = _words("toward towards hacia vers nach rumbo ke إلى الى")
TO = _words("to a au aux en para into")
MOVING = _beginnings(
    """fle fled flee fleeing flew divert deport return travel extradit evacuat relocat transfer bound heading
    huy desvi regres viaj traslad deport extradit emigr migr repatri dirig partir fui fuir expuls rapatri
    detourn devi fugi viaj flieh floh gefloh umgeleit abgeschob"""
)
"""Beginnings of verbs that make `to X` a destination."""
ORIGIN_NOUNS = _words(
    """procedente procedentes proveniente provenientes originario originaria oriundo oriunda nativo natural
    venant provenant originaire issu native natives citizen citizens ciudadano ciudadanos turista turistas
    imigrante migrante migrantes migrants refugees refugiados embajada embassy ambassade botschaft
    consulado consulate embajador ambassador"""
)
ORGANISATIONS = _words(
    """cartel carteles mafia clan universidad university universite universitat universidade universita
    instituto institute institut academia academy colegio college escuela club fc cf deportivo atletico
    real sporting racing inter banco bank banque grupo group diario periodico journal newspaper gazeta
    radio televisa tv aerolineas airlines airways gobierno government gouvernement governo regierung
    autorites autoridades authorities ministerio ministry ministere ministerium amt banda pandilla gang
    seleccion selection team equipo liga league copa cup tratado treaty acuerdo accord bolsa banda grupo
    guerrilla frente ejercito картель университет правительство газета جامعه حكومه"""
)
"""Before a name, perhaps with `de`: the name is part of an actor's name."""
ORGANISATION_AFTER = _words(
    """cartel cartels university college institute times post tribune herald gazette chronicle mirror
    telegraph journal guardian observer globe news fc united bank airlines airways embassy consulate
    rangers dodgers lakers bulls bears giants kings knicks yankees mets patriots eagles cowboys steelers
    agreement accord treaty protocol convention stock exchange open"""
)
SAYING = _beginnings(
    """warn said say urg condemn accus deni announc sanction vow tell told reject slam call ask seek threat
    pledg deplor demand vote insist advi advir adviert conden pide pidi exig anunc rechaz acus dijo dice
    aconselh recomend orden aprueb prome condamn appel demand annonc denonc affirm reag rat raet warnt
    verurteil forder verspr kina uyar acikla предупр осуд заяв призв требу попере засуд"""
)
"""Beginnings of the verb after a capital that speaks for its government."""
SAYING_EXACT = _words("rat rät says say said dit dice diz")

ACTING = _words(
    """attacks strikes bombs bombards invades shells hits raids targets pounds ataca bombardea invade golpea
    attaque bombarde frappe envahit greift bombardiert"""
)
"""Between two names: the first does it, the second suffers it."""

HAN_BORDER = ("边境", "邊境", "国境", "國境", "边界")
HAN_ACTOR = ("军", "軍", "人", "籍", "队", "隊", "政府", "海", "大使", "语", "語", "系")
HAN_NEIGHBOUR = ("邻国", "鄰國", "隣国")

# --------------------------------------------------------------------------- people

TITLES = _words(
    """mr mrs ms dr sen rep gov president judge officer sgt sergeant lt lieutenant capt captain coach prof
    sir lord lady justice detective deputy sheriff chief mayor senator governor secretary minister pastor
    rev king queen prince princess pope general colonel don dona sr sra senor presidente presidenta
    ministro ministra gobernador gobernadora alcalde alcaldesa senador diputado diputada juez general
    coronel padre fray rey premier canciller prasident kanzler ministre maire"""
)
GIVEN_NAMES = _words(
    """james john robert michael david william richard joseph thomas charles christopher daniel matthew
    anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason
    jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel
    gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas
    zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold
    dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah
    wayne randy vincent mason roy ralph bobby russell bradley philip eugene mary patricia jennifer linda
    elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily
    donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela
    shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
    maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan
    evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann
    kathryn abigail sophia frances jean alice judy julia grace denise amber doris marilyn danielle beverly
    isabella theresa diana natalie brittany charlotte marie kayla alexis lori luis carlos jorge pedro
    manuel francisco antonio miguel jesus rafael fernando ricardo eduardo roberto alejandro javier sergio
    andres diego pablo mario hector raul alberto ramon enrique ernesto gerardo guillermo vicente felipe
    armando arturo oscar ruben victor hugo ivan cesar emiliano benito venustiano lazaro ignacio joaquin
    guadalupe rosa carmen ana lucia elena claudia adriana gabriela alejandra veronica silvia monica
    leticia yolanda margarita beatriz xochitl pierre michel jean jacques francois philippe nicolas laurent
    olivier louis emmanuel marine sophie camille luc henri andre hans klaus peter jurgen wolfgang stefan
    andreas olaf angela giovanni giuseppe marco luca paolo matteo francesca giulia joao paulo luiz jair
    dilma vladimir sergei dmitri aleksandr mikhail yuri volodymyr mohammed muhammad mohamed ahmed ali
    hassan hussein omar abdul ibrahim yusuf recep mustafa narendra rahul imran nelson winston barack
    hillary kamala joe boris theresa keir rishi elon владимир сергей александр дмитрий иван михаил виктор
    андрей алексей"""
)

# What the gazetteer does not know to be words, because its word lists are English and Spanish.
COMMON_IN = {
    "de": _words("essen halle hagen bergen buchen siegen singen lage hamm worms gera bad senden werder"),
    "fr": _words("tours sens lens gap vire valence angers orange vienne dole lure die pont cognac"),
    "pt": _words("natal santos bento franca bela salvador pau jogo porto recife"),
    "it": _words("prato potenza fermo pace massa nola chiari terme"),
}

# Names that are also people; alone, first in a sentence and with nothing else of their country, they are.
PERSON_LIKE = _words(
    """jordan chad georgia israel kenya india china paris london sydney austin dallas houston chelsea
    brooklyn savannah carolina florence sienna madison jackson lincoln washington victoria virginia
    charlotte jersey santiago leon guerrero morelos hidalgo juarez zapata madero"""
)

ABBREVIATIONS = {
    "US": "US",
    "USA": "US",
    "UK": "GB",
    "UAE": "AE",
    "DRC": "CD",
    "RDC": "CD",
    "EEUU": "US",
    "EUA": "US",
    "ABD": "US",
    "AS": "",
}
"""Written exactly so they are countries; in other cases they are words."""

"""Croatian: the words beside names of places, and the endings of its cases."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar
from rules.text import fold

_ENDINGS = """
skoga>ski skoga>sko skomu>ski skome>ski skog>ski skog>sko skom>ski skom>sko skom>ska skoj>ska ske>ska
sku>ska skim>ski skim>ske skih>ske skih>ski čkom>čki čkog>čki čkoj>čka čke>čka čku>čka čkim>čki škoj>ška
škom>ški škog>ški ške>ška ćkoj>ćka noga>ni nog>ni nog>no nom>ni nom>no nom>na noj>na nim>ni nih>ne oga>i
oga>o og>i og>o ome>i omu>i om>i om>o om>a om> oj>a ih>i ih>e im>i im>e em>i eg>i eg>e em>e em> om>ao
ovcima>ovci vcima>vci cima>ci ima>i ima>e ama>e ama>a ama>i ovaca>ovci aca>ci aca>ce ača>če ara>re vcu>vac
vca>vac vcem>vac ncu>nac nca>nac ncem>nac ocu>lac oca>lac ocem>lac rcu>rac rca>rac lcu>lac lca>lac mcu>mac
jcu>jac jca>jac pcu>pac bcu>bac tcu>tac cu>ac ca>ac cem>ac čku>čak čka>čak čkom>čak nku>nak nka>nak tku>tak
jku>jak dru>dar dra>dar drom>dar tru>tar tra>tar bru>bar bra>bar kru>kar gru>gar sku>sak ska>sak šku>šak
ci>ka zi>ga si>ha ki>ka ji>ja li>la ni>na ti>ta di>da vi>va ri>ra mi>ma bi>ba pi>pa či>ča ži>ža ši>ša ći>ća
ći>ć gi>ga iji>ija ije>ija iju>ija ijom>ija iju>ij ija>ij jom>ja ju>j ja>j jem>j ju>je ja>je la>o lu>o lom>o
u>o u>e u> u>a a>o a>e a> e>a e>e i>a i> i>e i>o o>a e>i a>i e>o >e >i >a >o ovu>ov ova>ov ovom>ov ovu>ovo
ova>ovo ovom>ovo evu>evo eva>evo evom>evo
"""

_IRREGULAR = """
Sjedinjenim_Američkim_Državama>SAD Sjedinjenih_Američkih_Država>SAD Sjedinjene_Američke_Države>SAD
Sjedinjenim_Državama>SAD Sjedinjenih_Država>SAD Sjedinjene_Države>SAD SAD-u>SAD SAD-a>SAD
Ujedinjenim_Arapskim_Emiratima>UAE Ujedinjenih_Arapskih_Emirata>UAE Emiratima>UAE Emirata>UAE Emirati>UAE
Velikoj_Britaniji>Velika_Britanija Velike_Britanije>Velika_Britanija BiH>Bosna_i_Hercegovina
Bosni_i_Hercegovini>Bosna_i_Hercegovina Bosne_i_Hercegovine>Bosna_i_Hercegovina
Bosnu_i_Hercegovinu>Bosna_i_Hercegovina Bosni>Bosna_i_Hercegovina Bosne>Bosna_i_Hercegovina
Bosnu>Bosna_i_Hercegovina Bosna>Bosna_i_Hercegovina Rijeci>Rijeka Rijeke>Rijeka Rijeku>Rijeka Rijekom>Rijeka
Metkoviću>Metković Sisku>Sisak Siska>Sisak Siskom>Sisak Zadru>Zadar Zadra>Zadar Zadrom>Zadar Baru>Bar
Bara>Bar Haagu>Haag Beču>Beč Beča>Beč Rimu>Rim Rima>Rim Pragu>Prag Praga>Prag Kijevu>Kijev Solunu>Solun
Ateni>Atena Petrinji>Petrinja Trstu>Trst Pešti>Budimpešta Kairu>Kairo Nizozemskoj>Nizozemska
Mađarskoj>Mađarska Egiptu>Egipat Egipta>Egipat Cipru>Cipar Cipra>Cipar Filipinima>Filipini Maldivima>Maldivi
Pojasu_Gaze>Pojas_Gaze pojasu_Gaze>Pojas_Gaze Gazi>Gaza Novom_Sadu>Novi_Sad Pečuhu>Pečuh
"""

_COMMON = """malom maloj malog male malih malim
grad grada gradu selo sela selu most mostu mosta rijeka rijeke otok otoci brdo brda gora gore more mora
jezero jezera polje polja šuma šume kamen kamena kamenica stijena stijene dvor dvora dom doma kuća kuće kula
kule vrata mlin mlinovi voda vode vodu izvor potok luka luke luku put puta cesta ceste park škola škole bara
bare lug gaj lipa lipe bor borovi breza jasen orah jela trava ruža ruže sol soli vino med meda sir riba ribe
meso vatra vatre požar požari kiša kiše bura bure jugo led leda magla tuča policija policije vojnik vojnici
rat rata mir mira mine mina bomba napad napadi knez ban bana car cara župan sud suda sabor papa pape ribar
kovač žena žene ženu sin sina brat brata braća otac muž studeni nedjelja nedjelju dan dana dani noć zima
zime božić sveti sveta novi nova novo nove stari stara staro mali mala malo veliki velika veliko bijeli
bijela bijelo crni crna crno zeleni zlatni zlatna suha suho dobra dobro dobri horvat babić marić novak
kovačić petrović tomić perić šarić popović marko marka ivan ivana ivane ivanić ante anto petar petra pavle
mate ana ane anu marija marije marijana jelena jelene katarina kata lucija sara ema mia nika lana lara dora
nina maja maje mirjana nada nade vera vere zora zore jasna sanja tanja marta klara barbara helena gorica
slaven liga kup gol derbi ne da su se bi na ali za od do iz sa po pri ni to ta te mi vi on ona oni kako već
još pa pak li jer nije ima bez nad kod prema preko tri pet par paru banka rad rada rade vlak auto brod broda
avion vuk vuka lav lava lisica sokol golub konj konji koza kozje bik ovan rak som štuka
"""

_DEMONYMS = """\
HR hrvatsk* hrvat hrvati hrvata hrvatica
RS srpsk* srb srbi srba srbijansk* srbijanac
BA bosansk* bosanskohercegovačk* bosanac bosanci bošnjačk* bošnjaci bošnjak hercegovačk*
SI slovensk* slovenac slovenci slovenaca
ME crnogorsk* crnogorac crnogorci
MK makedonsk* sjevernomakedonsk* makedonac makedonci
AL albansk* albanac albanci
XK kosovsk* kosovar*
HU mađarsk* mađar mađari
AT austrijsk* austrijanac austrijanci
DE njemačk* nijemac nijemci nijemaca nijemc* nemačk* nemac nemci
IT talijansk* talijan* italijansk* italijan*
FR francusk* francuz francuzi francuza
GB britansk* britanac britanci englesk* englez* škotsk*
US američk* amerikanac amerikanci amerikanaca amerikank*
ES španjolsk* španjolac španjolci špansk* španac katalonsk*
PT portugalsk*
NL nizozemsk* nizozemac holandsk*
BE belgijsk* belgijanac
CH švicarsk* švajcarsk*
SE švedsk* šveđan*
NO norvešk* norvežanin
FI finsk*
DK dansk* danac danci
PL poljsk* poljak poljaci
CZ češk* česi
SK slovačk* slovaci
RO rumunjsk* rumunsk*
BG bugarsk* bugari
GR grčk* grci
TR tursk* turci
UA ukrajinsk* ukrajinac ukrajinci
RU rusk* rusi ruski
BY bjelorusk* belorusk*
GE gruzijsk*
AM armensk* jermensk*
AZ azerbajdžansk* azerbejdžansk*
CN kinesk* kinez kinezi kineza
TW tajvansk*
JP japansk* japanac japanci
KR južnokorejsk*
KP sjevernokorejsk* severnokorejsk*
IN indijsk* indijac indijci
PK pakistansk* pakistanac
AF afganistansk* afgansk*
TH tajlandsk*
ID indonezijsk* indonežansk*
PH filipinsk*
IR iransk* iranac iranci
IQ iračk*
SY sirijsk* sirijac sirijci
LB libanonsk*
IL izraelsk* izraelac izraelci
PS palestinsk* palestinac palestinci
JO jordansk*
SA saudijsk*
YE jemensk*
EG egipatsk*
LY libijsk*
TN tunišk* tunisk*
DZ alžirsk*
MA marokansk*
SD sudansk*
ET etiopsk*
SO somalijsk*
KE kenijsk*
NG nigerijsk*
ML malijsk*
ZA južnoafričk*
CD kongoansk*
CA kanadsk* kanađan*
MX meksičk* meksikanac
CU kubansk*
VE venezuelsk* venecuelansk*
CO kolumbijsk*
BR brazilsk* brazilac
AR argentinsk*
AU australsk* australijsk*
HR.04 istarsk*
RS.VO vojvođansk*
US.TX teksašk* teksask*
US.CA kalifornijsk*
DE.02 bavarsk*
IT.15 sicilijansk*
RU.12 čečensk*
"""

_NAMES = """
RH>HR BiH>BA Bosna>BA SAD>US Amerika>US Velika_Britanija>GB Britanija>GB Engleska>GB Škotska>GB Emirati>AE
JAR>ZA Burma>MM Kosovo>XK Pojas_Gaze>PS Gaza>PS Palestina>PS Zapadna_obala>PS Krim>UA.11 Donbas>UA.05
Kalifornija>US.CA Florida>US.FL Federacija_BiH>BA.01 Federacija>BA.01 Dalmacija>HR.15 Istra>HR.04
Slavonija>HR.10 Lika>HR.08 Zagorje>HR.07 Kvarner>HR.12 Gorski_kotar>HR.12 Baranja>HR.10 Podravina>HR.17
Moslavina>HR.14 Banovina>HR.14 Banija>HR.14 Srijem>HR.18 Hercegovina>BA
"""

# Cases of countries that are the word for their people too, which would win over an inflected name.
_LANDS = """
Hrvatsk>HR Njemačk>DE Nemačk>DE Francusk>FR Mađarsk>HU Tursk>TR Grčk>GR Češk>CZ Slovačk>SK Poljsk>PL
Dansk>DK Norvešk>NO Švedsk>SE Finsk>FI Irsk>IE Švicarsk>CH Švajcarsk>CH Španjolsk>ES Nizozemsk>NL
Rumunjsk>RO Rumunsk>RO Bugarsk>BG Bavarsk>DE.02 Englesk>GB Škotsk>GB
"""
LANDS = {
    stem + ending: code
    for stem, _, code in (pair.partition(">") for pair in _LANDS.split())
    for ending in ("oj", "u", "om", "e")
}

GRAMMAR = Grammar(
    language="hr",
    at="""u na kod kraj pokraj pored blizu nedaleko nedaleko_od uz ispred iza iznad ispod oko diljem širom
    unutar izvan nad pod pri po u_blizini u_okolici u_središtu u_centru u_gradu u_mjestu u_selu u_općini
    u_naselju u_predgrađu na_području na_otoku na_sjeveru na_jugu na_istoku na_zapadu na_autocesti
    na_periferiji na_ulazu_u na_izlazu_iz na_obali sjeverno_od južno_od istočno_od zapadno_od kilometara_od
    km_od u_glavnom_gradu u_cijeloj u_cijelom na_aerodromu na_ulicama između usred u_županiji nadomak
    u_okolini""",
    from_="""iz s sa od porijeklom_iz podrijetlom_iz rodom_iz došao_iz stigao_iz doputovao_iz izravno_iz
    vraćao_se_iz vraćali_se_iz""",
    towards="""prema ka u_smjeru u_pravcu na_putu_u na_putu_za na_putu_prema let_za letovi_za letu_za
    avion_za vlak_za voz_za autobus_za za put_u putovanje_u put_za posjet posjeta""",
    to="u na do",
    moving="""pobje* pobeg* bjež* bjega* bež* leti lete letio letjel* leteo poletj* polete* otputova*
    putova* putuj* putov* krenu* kreć* odlaz* otiš* otišl* otić* ide idu išao išla stigl* stiga* vrati*
    vraća* povrat* deport* izruč* prevez* prevoz* prebač* prebaci* transport* preusmj* preusmer* protjer*
    proter* emigr* migr* iseli* iselj* repatri* izvoz* izvez* poslal* poslat* šalje* isporu* uputi* upući*
    vozi* vozio odvez* odvel* uplov* plov* ulaz* ušl* ušao ulazi krijumč* seli* preseli*""",
    linked="s sa",
    border="granic* graničn* pogranič* prijelaz* prelaz* susjedn* susedn* graniči",
    likeness="""kao kao_u kao_i_u kao_na poput slično slično_kao_u sličan slična slično_onom_u nalik
    nalik_na podsjeć* podseć* usporediv* uporediv* u_usporedbi_s u_poređenju_sa u_odnosu_na po_uzoru_na
    nakon_napada_u nakon_rata_u nakon_potresa_u nakon_tragedije_u nakon_eksplozije_u posle_napada_u
    posle_rata_u posle_zemljotresa_u od_rata_u od_napada_u obljetnic* godišnjic* ranije_u prije_u
    za_razliku_od nego_u lani_u""",
    felt="""osjetio_se osjetila_se osjeća_se osjećao_se osetio_se osetila_se oseća_se osjeti* oseti* osjet*
    osjeć* oseć* čuo čula čulo čuli vidljiv*""",
    origin="""turist* državljan* građanin mještan* izbjegl* izbegl* migrant* veleposlan* veleposlanstv*
    ambasad* ambasador* konzul* putovnic* pasoš* zastav* student* radnik radnici radnika radnice reprezent*
    delegac* diplomat* navijač* hodočasni* stručnjak* ekspert* znanstvenik* naučnik* plaćeni* vojnik* pomor*
    posad* dobrovolj* posjetitelj* porijekl* podrijetl* rođen* rodom ekip* tvrtk* firm* kompanij* preduzeć*
    poduzeć* novinar* tanker* teretnjak zrakoplov""",
    offices="""kartel* sveučilišt* univerzitet* fakultet* akademij* institut* banka banke banci banku klub*
    ministarst* vlada vlade vladi vladu novine list* dnevnik* tjednik* časopis* hotel* ugovor* sporazum*
    pakt* konvencij* protokol* nagrad* kup kupa liga lige ligi prvenstv* turnir* festival* maraton* band*
    mafij* klan* skupin* grup* organizacij* pokret* strank* fond* burz* berz* parlament* predsjednik*
    predsednik* premijer* ministar ministr* kancelar* vojsk* snage brigad* bataljun* pukovnij* bitk* radio
    televizij* kazališt* pozorišt* muzej* restoran* kafić* pivovar* koncern* deklaracij* samit* summit* NK
    FK RK KK HNK GNK vojska""",
    after_offices="""Times Post United City FC Airlines Airways Bank Open Cup Arena Hotel Group Press News
    banka Airport""",
    saying="""upozor* upozori* rekao rekla rekli kaže kažu izjav* tvrdi tvrde osud* osuđ* najavi* najavlj*
    objavi* objavlj* proglas* uve* uvod* prijeti preti zaprijet* zapret* pozva* poziva* traži traže zatraž*
    zahtijev* zahtev* optuž* negira* demant* odbac* odbi* odbij* podrža* podržav* kritizir* kritikov*
    reagira* reagova* odgovor* potvrd* priopć* saopš* prizn* sankcij* pregovar* želi žele planira* razmatr*
    šalje pošalj* povuk* povlač* prekin* prosvjed* protest* izra* preporuč* zabran* obeća* insistira*
    inzistira* poruč* smatra* osuđuje ponov*""",
    acting="""napa* napal* napao bombardira* bombardov* bombardu* granatira* gađa* pogodi* pogodil* udari*
    udara* izvrši* okupira* zauze* zauzim* uništi* uništav* pobijedi* pobedi* pobjeđ* protiv obori*""",
    titles="""gospodin* gospođ* g gđa predsjednik* predsjednic* predsednik* predsednic* premijer* premijerk*
    ministar ministr* ministric* župan* gradonačelnik* gradonačelnic* načelnik* načelnic* zastupnik*
    zastupnic* poslanik* poslanic* senator* sudac suca sutkinj* sudij* tužitelj* tužilac odvjetnik* advokat*
    inspektor* komesar* policajac general* pukovnik* potpukovnik* bojnik* major* satnik* kapetan* poručnik*
    narednik* vodnik* admiral* zapovjednik* komandant* komandir* direktor* ravnatelj* rektor* profesor* prof
    doktor* dr mr ing don fra otac svećenik* sveštenik* biskup* nadbiskup* kardinal* papa pape papu
    patrijarh* vladik* episkop* imam* muftij* efendij* sveti sveta sv kralj* kraljic* princ* princez* knez*
    ban car* trener* izbornik* nogometaš* fudbaler* napadač* vratar* golman* branič* veznjak* vezist*
    košarkaš* tenisač* teniser* boksač* bokser* igrač* glumac glumc* glumic* pjevač* pevač* redatelj*
    reditelj* pisac pisc* književnik* pjesnik* pesnik* novinar* glasnogovornik* portparol* kancelar* tajnik*
    sekretar* veleposlanik* ambasador* konzul* vođa vođe lider* savjetnik* savetnik* liječnik* lekar*
    doživotni pomoćnik* reper*""",
    place_nouns="""grad grada gradu gradom mjesto mjesta mjestu selo sela selu naselje naselja naselju
    općin* opštin* županij* kotar* okrug* regij* region* pokrajin* provincij* oblast* četvrt* kvart*
    zračna_luka zračnoj_luci zračne_luke aerodrom* luka luke luci luku otok otoka otoku otoci otocima ostrv*
    poluotok* poluostrv* arhipelag* prijestolnic* prestonic* glavni_grad glavnom_gradu glavnog_grada
    područj* okolic* okolin* predgrađ* središt* centar centra centru zatvor* bolnic* logor* odmarališt*
    ljetovališt* autocest* autoput* kolodvor* elektran* brana jug jugu jugom sjever sjeveru sever severu
    istok istoku zapad zapadu kanton* departman* distrikt* zaselak zaseoku""",
    after_place_nouns="""županija županiji županije okrug okrugu kanton kantonu oblast oblasti County City
    Airport""",
    states="""država državi države savezna_država saveznoj_državi savezne_države županij* pokrajin*
    provincij* oblast* regij* kanton* republika republici republike okrug*""",
    roads="""ulic* ul trg trga trgu trgom avenij* bulevar* aleja aleji obala riva rivi most mostu mosta
    mostom park parku parka stadion* kolodvor* stanica stanici rijeka rijeci rijeke reka reci jezero jezeru
    brdo brdu planina planini planine crkva crkvi crkve katedral* džamij* samostan* manastir* dvorac dvorcu
    tvrđav* spomenik* škola školi škole gimnazij* osnovna_škola palač* palat* tunel* čvor čvorište raskrižj*
    raskrsnic* naplat*""",
    persons="""uragan* oluja ciklon* tajfun* brod broda brodu trajekt* jaht* tanker* krstaric* NK FK RK KK
    HNK klub momčad ekipa obitelj porodica imenom""",
    common=_COMMON,
    outlets="""Slobodna_Dalmacija Novi_list Glas_Istre Glas_Slavonije Jutarnji_list Večernji_list
    Dubrovački_vjesnik Zadarski_list Šibenski_list Varaždinske_vijesti Karlovački_list Međimurske_novine
    Zagorski_list Dubrovački_list Dalmatinski_portal Dalmacija_danas Radio_Dalmacija Radio_Istra
    Radio_Sljeme Radio_Zagreb Istra24 Zagreb.info Zagreb_News Hrvatska_radiotelevizija HRT Hina Nova_TV RTL
    Tportal Index 24sata Večernje_novosti Politika Tanjug Beta Fena Srna Oslobođenje Dnevni_avaz
    Washington_Post New_York_Times Le_Monde Reuters Kyiv_Independent Ukrajinska_pravda Slobodna_Europa
    Slobodna_Evropa Glas_Amerike Al_Jazeera_Balkans N1 Deutsche_Welle Moscow_Times Delo Balkan_Insight""",
    endings=tuple(
        (fold(found), fold(base)) for found, _, base in (pair.partition(">") for pair in _ENDINGS.split())
    ),
    irregular=dict(pair.replace("_", " ").split(">") for pair in _IRREGULAR.split()),
    names=LANDS | dict(pair.replace("_", " ").split(">") for pair in _NAMES.split()),
    demonyms={word: line[0] for line in map(str.split, _DEMONYMS.splitlines()) for word in line[1:]},
    lower_demonyms=True,
)

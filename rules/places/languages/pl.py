"""Polish: the words beside names of places, and the endings of its cases."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

_ENDINGS = """
ymstoku>ystok egostoku>ystok ymstokiem>ystok ymstawie>ystaw egostawu>ystaw ympolu>ypole iescie>iasto
skiego>ski skiego>skie ckiego>cki ckiego>ckie skiej>ska ckiej>cka skim>ski skim>skie ckim>cki ckim>ckie
owie>ow owie>owo owie>owa owym>owy owym>owe owego>owy owego>owe owej>owa awie>aw awie>awa wiach>we iego>i
iego>ie iej>ia iej>a iemu>i iemu>ie ego>y ego>e emu>y emu>e ej>a ym>y ym>e im>i im>ie ych>e ych>y ich>ie
ich>i ymi>e imi>ie edniu>eden niu>nien znie>zno dnie>dno snie>sno nie>no nie>na nie>n ldzie>ld odzie>od
odzie>oda dzie>da dzie>d dzie>do scie>sta scie>st scie>sto ecie>at ecie>ata cie>t cie>ta cie>to rze>r rze>ra
rze>ro dze>ga sze>cha sze>ch sce>ska tce>tka ce>ka ce>k le>l le>la le>lo wie>w wie>wa wie>wo mie>m mie>ma
bie>b bie>ba pie>p pie>pa sie>s sie>sa zie>z zie>za fie>fa ie>a ie>o ie> cach>ce cach>cy kach>ki gach>gi
nach>ny wach>wy rach>ry tach>ty dach>dy lach>le szach>sze jach>je iach>ie iach>ia ach>y ach>e ach>i ach>a
ach>o lcu>lec ncu>niec dcu>dziec rcu>rzec pcu>piec wcu>wiec mcu>miec czku>czek nku>nek wku>wek rku>rek
lku>lek dku>dek tku>tek iku>ik ku>ko ku>k ku>ek lca>lec nca>niec dca>dziec rca>rzec wca>wiec pca>piec
mca>miec czka>czek nka>nek wka>wek rka>rek lka>lek dka>dek tka>tek lcem>lec ncem>niec dcem>dziec rcem>rzec
wcem>wiec mcem>miec nkiem>nek wkiem>wek dkiem>dek kiem>k kiem>ko kiem>ek giem>g giem>go iem>ie iem> em>o
em>e em> ami>y ami>e ami>i ami>a ami>o iom>ie om>y om>e om>i om>a owi> owi>o ii>ia yi>ia ia>io ia>ie iu>ia
iu>ie iu>io iu> ia> y>a i>a a>o a>e a> e>a o>a u>o u>e u> u>a i> y> awic>awice owic>owice ewic>ewice ic>ice
elc>elce lc>lce iec>ce alk>alki ni>nia wi>wia bi>bia mi>mia pi>pia ie>ia cie>ta adze>ada wek>wki k>ki ch>chy
iel>le w>wy n>ny r>ry g>gi
"""

_IRREGULAR = """
Nigrze>Niger Niemczech>Niemcy Niemiec>Niemcy Niemcom>Niemcy Niemcami>Niemcy Włoszech>Włochy Włoch>Włochy
Włochom>Włochy Węgrzech>Węgry Węgier>Węgry Węgrom>Węgry Węgrami>Węgry Czechach>Czechy Czech>Czechy
Stanach_Zjednoczonych>Stany_Zjednoczone Stanów_Zjednoczonych>Stany_Zjednoczone
Stanom_Zjednoczonym>Stany_Zjednoczone Stanami_Zjednoczonymi>Stany_Zjednoczone Stanach>USA
Wielkiej_Brytanii>Wielka_Brytania Wielką_Brytanię>Wielka_Brytania Królestwie_Niderlandów>Holandia
Zjednoczonych_Emiratach_Arabskich>Zjednoczone_Emiraty_Arabskie
Zjednoczonych_Emiratów_Arabskich>Zjednoczone_Emiraty_Arabskie Emiratach>Zjednoczone_Emiraty_Arabskie
Republice_Południowej_Afryki>Republika_Południowej_Afryki Wybrzeżu_Kości_Słoniowej>Wybrzeże_Kości_Słoniowej
Korei_Południowej>Korea_Południowa Korei_Północnej>Korea_Północna Koreą_Północną>Korea_Północna
Arabii_Saudyjskiej>Arabia_Saudyjska Sri_Lance>Sri_Lanka Kostaryce>Kostaryka Salwadorze>Salwador
Trójmieście>Gdańsk Trójmiasta>Gdańsk Rzeczpospolitej>Polska Rzeczypospolitej>Polska Białymstoku>Białystok
Białegostoku>Białystok Krasnymstawie>Krasnystaw Wysokiem_Mazowieckiem>Wysokie_Mazowieckie Rzymie>Rzym
Rzymu>Rzym Wiedniu>Wiedeń Wiednia>Wiedeń Wiedniem>Wiedeń Petersburgu>Petersburg Pradze>Praga
Gnieźnie>Gniezno Krośnie>Krosno Grodnie>Grodno Kownie>Kowno Kowna>Kowno Wilnie>Wilno Wilna>Wilno
Wilnem>Wilno Mieście_Meksyk>Meksyk Cieszynie>Cieszyn Tychach>Tychy Tychów>Tychy Żorach>Żory Żor>Żory
Kętach>Kęty Kęt>Kęty Skierniewicach>Skierniewice Mielnie>Mielno Drohiczynie>Drohiczyn Dreźnie>Drezno
Drezna>Drezno Brześciu>Brześć Brześcia>Brześć Kłajpedzie>Kłajpeda Atenach>Ateny Aten>Ateny
Salonikach>Saloniki Salonik>Saloniki Helsinkach>Helsinki Helsinek>Helsinki Monachium>Monachium Chinach>Chiny
Chin>Chiny Chinom>Chiny Chinami>Chiny Filipinach>Filipiny Filipin>Filipiny Indiach>Indie Indii>Indie
Indiami>Indie Malediwach>Malediwy Malediwów>Malediwy Seszelach>Seszele Seszeli>Seszele Bałkanach>Bałkany
Rijadzie>Rijad Bagdadzie>Bagdad Kartagenie>Kartagena Czarnogórze>Czarnogóra Gruzji>Gruzja Turcji>Turcja
Szwecji>Szwecja Francji>Francja
"""

_COMMON = """
piła piły piłę most mosty mostu brzeg brzegi góra górze domu domy lasy lasu lesie pole pola polu ruda skała
skały stara stary stare nowa nowy nowe mała mały małe duża biała biały białe czarna czarny czarne czerwona
złota złoty złote żory koło paski krzyż krzyża kaplica zamek zamku młyn huta huty hucie wola woli wolą wólka
bór boru bory łąka łąki łąką dęby sosna sosny lipa lipy lipie buk buki jawor grab sokół sokoły orzeł orły
orla wilk wilki lis lisy lisie zając niedźwiedź sowa sowy koza kozy baran barany byki koń konie raki karp
karpia ostrów wyspa wyspy port portu raju zero dno marca maja lipiec lipca lipcu luty sobota soboty sobotę
piątek piątku środa środy środę rano lata lato zima zimy policja policji straż straży pożar pożary pożaru
atak ataki ataku zamach pokój pokoju major król minister radny sąd sądu syn syna syny córka brat brata żona
gaz gazu prąd prądu ognia burza burze burzy mrozy upał upały susza grad gradu tornado pilne nowiny koniec
stan stanu rynku tory torach tunel boże partia dąbrowski mazur pawłowski jaworski malinowski górski
ostrowski duda zawadzki bąk sokołowski wysocki czerwiński brzeziński makowski ziółkowski borowski krupa
leszczyński kozak kania mucha brzozowski janik anna anny annie maria marii barbara barbary ewa ewy magdalena
magdaleny joanna joanny zofia teresa teresy irena helena heleny beata aleksandra marta marty dorota iwona
karoliny bożena urszula renata paulina natalia wanda agata aneta izabela marianna jana janie stanisław
stanisława paweł pawła marcin marcina marek marka adam adama adamów kazimierz kazimierza kamil kamila robert
maciej karol karola roman romana romanów sebastian lech lecha konrad donald bolesław bogdan aleksander
antoni wisła wisły warta polonia arka ruch liga gol turniej iga iza ala ola ula oli tak była było były ale
oraz tu sam sama same samo się ta to ich jego nią mu jak może mają po od do za wieś dolina doliny zatoka
para pary parę sale sala sali serce ręka noga głowa oko cena ceny płaca praca pracy bank banku złoto sól
soli mąka masło ser piwo wino pizza tama tamy lot lotu loty auto auta kara kary broń bomba bomby mina miny
ranny ranni ranna razem hala hali halą bieda lichy dobra dobre dobry
"""

_DEMONYMS = """\
PL polsk* polak* polacy polce polki polką
DE niemieck* niemk* niemca niemcem niemców
RU rosyjsk* rosjan* kremlowsk*
UA ukraińsk* ukrainiec ukraińc* ukraink*
BY białorusk* białorusin* białorusink*
LT litewsk* litwin*
LV łotewsk* łotysz*
EE estońsk* estończy*
CZ czesk* czescy
SK słowack* słowak* słowacy
HU węgiersk* węgrzy węgrów
FR francusk* francuz*
GB brytyjsk* brytyjczy* angielsk* anglik* anglicy szkock* szkoci walijsk*
US amerykańsk* amerykan*
ES hiszpańsk* hiszpan hiszpanie hiszpanów hiszpanka katalońsk*
IT włosk* włosi sycylijsk*
PT portugalsk* portugalczy*
NL holendersk* holender holendrz* niderlandzk*
BE belgijsk* belg belgowie belgów
CH szwajcarsk* szwajcar szwajcarzy szwajcarów
AT austriack* austriak* austriacy
SE szwedzk* szwed szwedzi szwedów
NO norwesk* norweg norwegowie norwegów
FI fińsk* finowie finów
DK duńsk* duńczy*
IE irlandzk* irlandczy*
GR greck* grek grecy greków
TR tureck* turek turcy turków turka
RO rumuńsk* rumun rumuni rumunów
BG bułgarsk* bułgar bułgarzy bułgarów
RS serbsk* serb serbowie serbów
HR chorwack* chorwat*
BA bośniack* bośniak* bośniacy
SI słoweńsk* słoweniec słoweńc*
MK macedońsk* macedończy*
AL albańsk* albańczy*
XK kosowsk*
MD mołdawsk* mołdawian*
GE gruzińsk* gruzin*
AM ormiańsk* armeńsk* ormian*
AZ azersk* azerbejdżańsk* azerowie
KZ kazachsk* kazachstańsk* kazachowie
UZ uzbeck* uzbek uzbecy
TJ tadżyck* tadżyk tadżycy tadżyków
CN chińsk* chińczy* chinka chinki
TW tajwańsk* tajwańczy*
JP japońsk* japończy* japonk*
KR południowokoreańsk*
KP północnokoreańsk*
IN indyjsk* hindus hindusi hindusów
PK pakistańsk* pakistańczy*
AF afgańsk* afgan afgańczy* afganów
BD banglijsk*
LK lankijsk*
TH tajsk* tajlandzk*
VN wietnamsk* wietnamczy*
ID indonezyjsk* indonezyjczy*
PH filipińsk* filipińczy*
MY malezyjsk*
IR irańsk* irańczy*
IQ irack* irakijczy*
SY syryjsk* syryjczy*
LB libańsk* libańczy*
IL izraelsk* izraelczy*
PS palestyńsk* palestyńczy*
JO jordańsk* jordańczy*
SA saudyjsk* saudyjczy*
YE jemeńsk* jemeńczy*
AE emirack*
QA katarsk* katarczy*
EG egipsk* egipcjan*
LY libijsk* libijczy*
TN tunezyjsk* tunezyjczy*
DZ algiersk* algierczy*
MA marokańsk* marokańczy*
SD sudańsk* sudańczy*
ET etiopsk* etiopczy*
SO somalijsk* somalijczy*
KE kenijsk* kenijczy*
NG nigeryjsk* nigeryjczy*
ML malijsk*
ZA południowoafrykańsk*
CD kongijsk*
CA kanadyjsk* kanadyjczy*
MX meksykańsk* meksykan*
CU kubańsk* kubańczy*
VE wenezuelsk* wenezuelczy*
CO kolumbijsk* kolumbijczy*
BR brazylijsk* brazylijczy*
AR argentyńsk* argentyńczy*
CL chilijsk*
PE peruwiańsk*
EC ekwadorsk*
HT haitańsk* haitańczy*
AU australijsk* australijczy*
NZ nowozelandzk*
RU.12 czeczeńsk* czeczeni czeczenów
RU.73 tatarstańsk*
US.CA kalifornijsk*
US.TX teksańsk*
DE.02 bawarsk*
PL.72 dolnośląsk*
PL.73 kujawsk*
PL.77 małopolsk*
PL.78 mazowieck*
PL.80 podkarpack*
PL.81 podlask*
PL.82 pomorsk*
PL.83 górnośląsk*
PL.84 świętokrzysk*
PL.85 mazursk* warmińsk*
PL.86 wielkopolsk*
PL.87 zachodniopomorsk*
"""

_NAMES = """
Polskę>PL Polski>PL Tatry>PL.77 Bieszczady>PL.80 Bieszczadach>PL.80 Bieszczad>PL.80 Tatrach>PL.77 Tatr>PL.77
Sudetach>PL.72 Karkonoszach>PL.72 Sudety>PL.72 Karkonosze>PL.72 Rzeczpospolita_Polska>PL RP>PL
Podkarpacie>PL.80 Mazowsze>PL.78 Śląsk>PL.83 Górny_Śląsk>PL.83 Dolny_Śląsk>PL.72 Małopolska>PL.77
Wielkopolska>PL.86 Pomorze>PL.82 Pomorze_Zachodnie>PL.87 Warmia>PL.85 Mazury>PL.85 Warmia_i_Mazury>PL.85
Kujawy>PL.73 Podhale>PL.77 Ziemia_Lubuska>PL.76 Kielecczyzna>PL.84 Żuławy>PL.82 Kaszuby>PL.82
Białostocczyzna>PL.81 Zagłębie_Dąbrowskie>PL.83 USA>US Ameryka>US Anglia>GB Szkocja>GB
Zjednoczone_Królestwo>GB RFN>DE ZEA>AE Emiraty>AE RPA>ZA DRK>CD KRLD>KP ChRL>CN Mjanma>MM Persja>IR
Strefa_Gazy>PS Gaza>PS Palestyna>PS Zachodni_Brzeg>PS Krym>UA.11 Macedonia>MK Wyspy_Kanaryjskie>ES.53
Majorka>ES.07 Naddniestrze>MD Donbas>UA.05 Zakarpacie>UA.25 Wołyń>UA.24 Surinam>SR
"""

# Regions named after their towns, in all cases.
_LANDS = """
Lubelszczyzn>PL.75 Opolszczyzn>PL.79 Rzeszowszczyzn>PL.80
"""

GRAMMAR = Grammar(
    language="pl",
    at="""w we na pod koło obok niedaleko nieopodal nad przy około wokół wokoło dookoła wewnątrz powyżej
    w_pobliżu w_okolicy w_okolicach w_rejonie w_regionie w_centrum w_środku w_sercu w_mieście w_miejscowości
    w_stolicy we_wsi w_gminie w_powiecie w_sąsiedztwie pod_miastem na_obrzeżach na_przedmieściach na_terenie
    na_ulicach na_lotnisku na_południu na_północy na_wschodzie na_zachodzie na_wybrzeżu na_przejściu
    na_odcinku u_wybrzeży przed pomiędzy między na_wysokości w_granicach w_całej w_całym w_całych po_całej
    w_północnej w_południowej w_zachodniej w_wschodniej we_wschodniej w_środkowej w_północnym w_południowym
    w_zachodnim we_wschodnim w_centralnej w_centralnym na_północ_od na_południe_od na_wschód_od na_zachód_od
    kilometrów_od km_od tuż_obok ulicami""",
    from_="""z ze od spod sprzed znad pochodzący_z pochodząca_z pochodzący_ze rodem_z prosto_z przybył_z
    wracał_z wracali_z wracająca_z wracający_z przyjechał_z przyleciał_z""",
    towards="""ku w_kierunku w_stronę kierunek do_granic_z w_drodze_do jadący_do jadąca_do lecący_do
    lecąca_do lot_do loty_do podróż_do podróże_do droga_do wyjazd_do wyjazdy_do pociąg_do wizyta_w
    wizyty_w""",
    to="do na pod",
    moving="""ucieka* ucieczk* uciek* zbieg* lecą leci lecia* lecie* lot lotu lotem loty lotów polec* odlec*
    wylec* poleci* leci* przylec* wyjazd* wyjecha* wyjeżdż* jecha* jedzie jadą jadąc* pojecha* pojedz*
    przyjecha* przyjazd* podróż* wraca* wróci* powró* powrot* udał udała udali udało_się udaje udają udać
    udadzą wyrusz* zmierza* kieruj* skierowa* wysła* wysył* deport* ekstrad* ewaku* przewie* przewoz*
    przewóz* transport* wydal* wydan* przekieruj* przekierowa* emigr* wyemigr* migr* przenos* przeni*
    repatri* eksport* dostarcz* dostaw* wjecha* wjazd* przemyt* przemyc* zawraca* zawróci* odesła* podąża*
    płyn* popłyn* rejs* wizyt* pielgrzym* tras*""",
    linked="z ze",
    border="""granic* granicz* przygranicz* pogranicz* nadgranicz* przejści* przejście_graniczne sąsiad*
    sąsiedni*""",
    likeness="""jak jak_w jak_na jak_we jak_po_ataku_w podobnie_jak podobnie_jak_w podobny_do podobna_do
    podobne_do niczym tak_jak_w takich_jak_w takie_jak_w w_stylu wzorem na_wzór w_porównaniu_z
    w_porównaniu_do porównywaln* przypomina* po_zamachu_w po_zamachach_w po_ataku_w po_atakach_w po_wojnie_w
    po_tragedii_w po_katastrofie_w po_trzęsieniu_ziemi_w po_wydarzeniach_w od_zamachu_w od_zamachów_w
    od_ataku_w od_wojny_w od_czasu_wojny_w od_czasu_zamachu_w znany_z znane_z rocznica_zamachu_w
    rocznica_zamachów_w w_odróżnieniu_od inaczej_niż_w drugi_po trzeci_po większy_niż_w większe_niż_w
    więcej_niż_w poprzednio_w wcześniej_w rok_temu_w""",
    felt="""odczuwal* odczuto odczuli odczuł* odczuwan* odczuć wyczuwaln* słyszan* słychać słyszaln*
    widoczn* widać""",
    origin="""turyst* obywatel* mieszkaniec mieszkańca mieszkanka mieszkanki mieszkankę uchodźc* uchodźcz*
    migrant* imigrant* ambasad* ambasador* konsul* konsulat* paszport* flag* bander* pochodz* rodem urodzon*
    narodowoś* student* studentk* pracowni* robotni* delegacj* reprezentac* kibic* pielgrzym* dyplomat*
    emigrant* przybysz* ekspert* naukowc* żołnierz* najemni* kierowc* wolontariusz* misjonarz* sportow*
    zespół zespołu zespoły drużyn* wycieczk* rodak* cudzoziem* obcokrajow* samolot* firma firmy spółk*
    przedsiębior* rodowit* marynarz* przedstawiciel* imigranci* uczestni*""",
    offices="""kartel* uniwersytet* politechni* akademi* bank* klub* ministers* rząd rządu rządem rządowi
    gazet* dzienni* tygodni* hotel* traktat* porozumien* umow* układ* pakt* konwencj* protokół protokołu
    nagrod* puchar* gang* mafi* grup* frakcj* organizacj* stowarzysz* fundacj* instytut* parlament*
    prezydent* premier* minist* msz kanclerz* giełd* liga ligi lidze ligę mistrzostw* turniej* festiwal*
    rajd* wyścig* linie_lotnicze linii_lotniczych radio telewizj* wydawnictw* teatr* muzeum restaurac*
    pizzer* bar kawiarni* galeri* sieć sieci browar* koncern* partia partii partię armi* wojsko wojska wojsk
    siły sił batalion* brygad* pułk* dywizj* wojn* bitw* deklaracj*""",
    after_offices="""FC United City Times Post Airlines Airways Bank Open Cup Arena Hotel University Group
    Marathon maraton derby Press News""",
    saying="""ostrzeg* ostrzeż* oświadcz* powiedzia* mówi* mówią twierdz* stwierdz* potępi* potępia*
    zapowiad* zapowied* zapowiedzia* ogłos* ogłasz* nałoży* nakład* grozi* grożą zagrozi* apel* zaapel*
    wzyw* wezwa* żąda* zażąda* oskarż* oskarża* zarzuc* zaprzecz* odrzuc* odmawia* odmówi* domaga* popiera*
    poparł* wspiera* krytyku* skrytyk* reagu* zareagow* odpowiad* odpowiedzia* informuj* poinformow*
    potwierdz* przyznaj* przyznał* zgadza* zgodzi* sankcj* negocjuj* rozmawia* chce chcą planuj* rozważ*
    wysył* wyśle wysła* zamyka_ambasadę wycof* zerwa* zrywa* uzna* uznaj* protestuj* broni wyraz* wyraż*
    ubolew* przestrzeg* odradz* odradza* zaleca* deklaruj* zadeklar* zakaz* obieca* obiecuj* sugeruj* uważa*
    zarządz* naciska* liczy mobilizuj* dementuj* zdementow* komentuj*""",
    acting="""atakuj* zaatakow* bombard* zbombardow* ostrzel* ostrzeliw* uderz* uderza* najecha* napad*
    zajmuj* zaję* okupuj* podbija* inwad* niszcz* zniszcz* pokona* pokonuj* kontra zestrzel* zestrzeli*""",
    titles="""pan pana panu panem pani panią prezydent* premier* ministr* minister poseł posł* posłan*
    senator* radn* marszał* wojewod* starost* burmistrz* wójt* sołtys* sędzi* prokurator* komendant*
    inspektor* podinspektor* nadkomisarz* komisarz* podkomisarz* aspirant* sierżant* posterunk*
    nadinspektor* brygadier* kapitan* generał* gen pułkownik* płk ppłk mjr major* kpt por porucznik* podpor*
    kapral* szeregow* oficer* szef* dyrektor* prezes* rektor* profesor* prof dr doktor* inż mgr ksiądz
    księd* ks biskup* abp bp arcybiskup* kardynał* kard papież* ojciec siostra brat święt* św król* królow*
    książ* księżn* cesarz* trener* selekcjoner* piłkar* napastni* bramkarz* obrońc* zawodni* tenisist*
    lekkoatlet* aktor* aktork* piosenkar* reżyser* pisarz* pisark* poet* dziennikar* raper* wokalist*
    rzeczni* rzeczniczk* kanclerz* sekretarz* ambasador* konsul* przewodnicząc* lider* doradc* adwokat*
    mecenas* lekarz* ratowni* kierowc* pilot* mistrz* mistrzyni* bokser* skoczek skoczk* europoseł europosł*
    wicepremier* wiceminist* wiceprezydent* eksprezydent* ekspremier* dyktator* szejk* sułtan* imam* rabin*
    bryg mł st asp sierż kom nadkom podkom insp podinsp""",
    place_nouns="""miasto miasta miastu miastem mieście miastach miasteczk* miejscowoś* wieś wsi wsią wioska
    wioski wiosce gmina gminy gminie gminę gmin powiat powiatu powiecie powiaty województw* dzielnic*
    osiedle osiedlu osiedla lotnisko lotniska lotnisku lotniskiem port portu porcie stolica stolicy stolicę
    region regionu regionie obwód obwodu obwodzie prowincj* rejon rejonu rejonie aglomeracj* okolic*
    przedmieś* centrum kurort* kurorcie hrabstw* departament* dystrykt* wyspa wyspy wyspie wyspę archipelag*
    półwysep półwyspu półwyspie metropoli* więzieni* szpital* dworzec dworca dworcu węzeł węźle węzła
    autostrad* obóz obozu obozie poligon* kopalni* elektrowni* zapor* granicach południe północ wschód
    zachód południu północy wschodzie zachodzie osada osady osadzie kolonia kolonii sołectw* uzdrowisk*
    terminal*""",
    after_place_nouns="County City Airport Beach Island Islands Valley District",
    states="""stan stanie stanu stanem stany województwo województwa województwie województwem prowincj*
    obwód obwodu obwodzie region regionu regionie kraj kraju republika republiki republice land landzie
    landu kanton* hrabstw* departament*""",
    roads="""ulic* ul aleja alei aleję alejach al plac placu placem pl rondo rondzie ronda skwer* bulwar*
    most moście mostu mostem park parku góra górze rzeka rzeki rzece rzeką jezioro jeziora jeziorze stadion*
    stacja_metra osiedle wzgórze dworzec trasa trasie szosa szosie pomnik* kościół kościoła kościele kaplic*
    bazylik* katedr* szkoła szkoły szkole liceum gmach pałac* galeria_handlowa dolina tunel* przystan*
    zaułek deptak*""",
    persons="""huragan* sztorm* cyklon* tajfun* orkan* burza_tropikalna statek statku prom promu jacht*
    okręt* kuter* tankowiec* FC AZS KS GKS MKS LKS drużyn* imienia imieni im rodzin*""",
    common=_COMMON,
    outlets="""Gazeta_Wyborcza Gazeta_Krakowska Gazeta_Lubuska Gazeta_Pomorska Gazeta_Polska
    Gazeta_Warszawska Gazeta_Wrocławska Gazeta_Olsztyńska Gazeta_Współczesna Głos_Wielkopolski
    Głos_Koszaliński Głos_Szczeciński Dziennik_Bałtycki Dziennik_Łódzki Dziennik_Polski Dziennik_Zachodni
    Dziennik_Wschodni Kurier_Lubelski Kurier_Szczeciński Kurier_Poranny Kurier_Warszawski
    Express_Ilustrowany Express_Bydgoski Nowości_Toruńskie Nowa_Trybuna_Opolska Echo_Dnia Słowo_Ludu
    Tygodnik_Podhalański Tygodnik_Powszechny Radio_Kraków Radio_Gdańsk Radio_Poznań Radio_Lublin Radio_Opole
    Radio_Szczecin Radio_Olsztyn Radio_Wrocław Radio_Katowice Radio_Łódź Radio_Rzeszów Radio_Kielce
    Radio_Białystok Radio_Zachód Radio_dla_Ciebie Polskie_Radio Polska_Agencja_Prasowa Polska_Times Polsat
    Rzeczpospolita TVP_Warszawa TVP3 TVP_Info TVN_Warszawa Trójmiasto.pl Super_Express Ukraińska_Prawda
    Kyiv_Independent Washington_Post New_York_Times Le_Monde The_Guardian BBC Bild
    Frankfurter_Allgemeine_Zeitung Moscow_Times Radio_Swoboda Biełsat Times_of_Israel Agencja_Reutera AFP
    PAP Interia Onet Nowiny Nowiny_Gliwickie""",
    endings=tuple((found, base) for found, _, base in (pair.partition(">") for pair in _ENDINGS.split())),
    irregular=dict(pair.replace("_", " ").split(">") for pair in _IRREGULAR.split()),
    names=dict(pair.replace("_", " ").split(">") for pair in _NAMES.split())
    | {
        stem + ending: code
        for stem, _, code in (pair.partition(">") for pair in _LANDS.split())
        for ending in ("a", "y", "ie", "ę", "ą")
    },
    demonyms={word: line[0] for line in map(str.split, _DEMONYMS.splitlines()) for word in line[1:]},
    lower_demonyms=True,
)

"""Norwegian: the words beside names of places, in the papers of Norway."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar, by_name, by_word

_NAMES = """
US = USA
GB = Storbritannia | Det forente kongerike
GB.SCT = Skottland
GB.NIR = Nord-Irland
AE = De forente arabiske emirater | Emiratene
CD = DR Congo | Den demokratiske republikken Kongo | DR Kongo
CF = Den sentralafrikanske republikk
KR = Sør-Korea
KP = Nord-Korea
ZA = Sør-Afrika
SS = Sør-Sudan
CI = Elfenbenskysten
MM = Burma | Myanmar
CZ = Tsjekkia
MK = Nord-Makedonia
BA = Bosnia | Bosnia-Hercegovina | Bosnia og Hercegovina
PS = Gazastripen | Vestbredden | Palestina
VA = Vatikanet
NL = Holland | Nederland
BY = Belarus | Hviterussland
DO = Den dominikanske republikk
EH = Vest-Sahara
HK = Hongkong
NO.46 = Vestland | Hordaland | Sogn og Fjordane
NO.34 = Innlandet | Hedmark | Oppland | Gudbrandsdalen
NO.42 = Agder | Vest-Agder | Aust-Agder | Sørlandet
NO.09 = Nordland | Lofoten | Helgeland
NO.08 = Møre og Romsdal | Sunnmøre | Nordmøre | Romsdal
NO.21 = Trøndelag | Nord-Trøndelag | Sør-Trøndelag | Namdalen
NO.14 = Rogaland | Jæren
NO.01 = Akershus | Romerike
NO.18 = Troms
NO.05 = Finnmark | Øst-Finnmark | Vest-Finnmark
UA.11 = Krim | Krimhalvøya
US.CA = California
DE.02 = Bayern
IT.15 = Sicilia
ES.56 = Catalonia
ES.53 = Kanariøyene
"""

_DEMONYMS = """
US amerikansk* amerikaner*; GB britisk* briter brite; GB.ENG engelsk* engelskmenn*; GB.SCT skotsk*
IE irsk irske irer irlender*; FR fransk* franskmann franskmenn; DE tysk tyske tysker tyskere tyskeren
ES spansk* spanjol*; PT portugisisk*; IT italiensk* italiener*; NL nederlandsk* nederlender*
BE belgisk* belgier*; CH sveitsisk* sveitser*; AT østerriksk* østerriker*; PL polsk* polakk polakker
CZ tsjekkisk*; HU ungarsk*; RO rumensk* rumener*; BG bulgarsk*; RS serbisk*; HR kroatisk*; AL albansk*
GR gresk* greker*; TR tyrkisk* tyrker*; SE svensk svenske svensker svenskene
NO norsk norske nordmann nordmenn; DK dansk danske dansker danskene; FO færøsk*; GL grønlandsk* grønlender*
FI finsk*; IS islandsk*; LV lettisk*; LT litauisk* litauer*; UA ukrainsk* ukrainer*
RU russisk* russer russere tsjetsjensk*; AF afghansk* afghaner*; PK pakistansk*
IN indisk indiske inder indere; CN kinesisk* kineser*; JP japansk* japaner*; KR sørkoreansk*
KP nordkoreansk*; TH thailandsk* thai; AU australsk* australier*; IR iransk* iraner*; IQ irakisk* iraker*
SY syrisk* syrer*; LB libanesisk*; IL israelsk* israeler*; PS palestinsisk* palestinser*
SA saudisk* saudiarabisk*; YE jemenittisk* houthi*; EG egyptisk* egypter*; LY libysk*; TN tunisisk*
DZ algerisk*; MA marokkansk* marokkaner*; SD sudanesisk*; ET etiopisk*; ER eritreisk*
SO somalisk* somalier*; KE kenyansk*; NG nigeriansk*; ZA sørafrikansk*; CA kanadisk* kanadier*
MX meksikansk* meksikaner*; CU cubansk*; CO colombiansk*; VE venezuelansk*; BR brasiliansk*; AR argentinsk*
CL chilensk*
"""


GRAMMAR = Grammar(
    language="nb",
    at="""i på ved nær utenfor omkring rundt rundt_om inne_i ute_på mellom over under gjennom langs bak
    foran like_ved like_utenfor i_nærheten_av tett_ved nord_for sør_for øst_for vest_for nordøst_for
    nordvest_for sørøst_for sørvest_for like_nord_for like_sør_for utenfor_kysten_av utenfor_kysten
    i_det_nordlige i_det_sørlige i_det_østlige i_det_vestlige i_det_sentrale nord_i sør_i øst_i vest_i
    nordøst_i nordvest_i sørøst_i sørvest_i sentralt_i midt_i midt_på i_byen i_landsbyen i_bygda
    i_hovedstaden i_regionen i_provinsen i_delstaten i_området i_kommunen i_deler_av i_hele på_øya
    mil_fra mil_nord_for mil_sør_for kilometer_fra kilometer_nord_for kilometer_sør_for
    kilometer_øst_for kilometer_vest_for kilometer_utenfor i_utkanten_av utkanten_av i_hjertet_av
    i_sentrum_av sentrum_av nordlige sørlige østlige vestlige sentrale rammer rystes ryster herjer_i
    angrep_i angrepet_i angrep_på angrepet_på angrepene_på jordskjelvet_i bombingen_av beleiringen_av
    invasjonen_av ulykke_på ulykke_ved brann_i ras_i skred_i fraråder_reiser_til reiseråd_for
    farevarsel_for""",
    after_at="under_vann i_brann i_flammer under_angrep",
    of="av for",
    articles="den det de en ei et denne dette sin sitt",
    from_="""fra ut_av kommer_fra kom_fra født_i oppvokst_i oppvokst_på bosatt_i bosatt_på bor_i
    hjemmehørende_i hjemme_fra hjemvendt_fra utvist_fra evakuert_fra evakuerte_fra flyktet_fra
    rømte_fra fly_fra flyet_fra basert_i med_hovedkontor_i med_hovedkvarter_i dømt_i ettersøkt_i
    innbygger_i""",
    towards="""mot på_vei_mot på_vei_til i_retning_mot i_retning retning utlevert_til utlevering_til
    utvist_til sendt_til fly_til flyet_til flyktet_til reiste_til fraktet_til eksport_til våpen_til
    støtte_til bistand_til sanksjoner_mot toll_på krigen_mot krig_mot kamp_mot samtaler_med
    forhandlinger_med avtale_med forholdet_til spenninger_mellom samtaler_mellom avtale_mellom
    kamp_mellom press_på""",
    to="til fram_til opp_til",
    moving="""flykt* fløy* fly flyr flyet flyg* reis* reiste utvis* utlever* overfør* kjør* gikk gå*
    går tok_seg dro drar drog vend* hjem* vei veg reise rute avreis* ankom* kom kommer seil* smugl*
    transport* frakt* eksport* lever* evakuer* send* sendt båt* skip* ferge* ferje* tog buss* deporter*
    vandr* marsj* krysse* omdiriger* rømm* rømt* kjørt flytt*""",
    linked="mot til med mellom og",
    border="grense grensa grensen grenser grenseområde* grenseovergang* grensestasjon*",
    likeness="""som som_i som_på slik_som_i akkurat_som akkurat_som_i likhet_med i_likhet_med lignende
    liknende sammenlignet_med sammenliknet_med i_motsetning_til minner_om siden siden_angrepet_i
    etter_angrepet_i etter_terrorangrepet_i etter_terroren_i etter_attentatet_i etter_jordskjelvet_i
    etter_skytingen_i år_etter måneder_etter dager_etter uker_etter årsdagen større_enn mer_enn
    verre_enn enn_i inspirert_av tidligere_i et_nytt""",
    felt="""merket merket_i kjent kjent_i kjent_helt_til ble_kjent_i kunne_kjennes_i kunne_merkes_i
    ble_merket_i føltes_i merkbart_i hørt_i kunne_høres_i synlig_fra kunne_ses_i helt_til så_langt_som""",
    origin="""turist* borger* statsborger* innbygger* nasjonalitet flyktning* migrant* innvandr*
    asylsøk* ambassade* ambassadør* konsulat* konsul diplomat* pass flagg visum arbeider*
    gjestearbeider* student* elev* professor* reisende pilegrim* forretningsmann forretningsfolk
    investor* soldat* tropper leiesoldat* kriger* hær styrker landslag* lag spiller* angrepsspiller
    sanger* skuespiller* band kartell* mafia* gjeng* forsker* ekspert* journalist* lege* sykepleier*
    misjonær* prest frivillig* ingeniør* sjømann sjøfolk fisker* mannskap* sjåfør* trailersjåfør*
    lastebilsjåfør* spion* agent* regjering* minister* president* flyselskap* fly drone* rakett*
    missil* skip tankskip firma* selskap* bedrift* par familie mann kvinne gutt jente tenåring*
    pensjonist* turgåer* klatrer* skiløper* opprører* separatist* dissident* opposisjon* opprinnelse
    bakgrunn""",
    after_origin="født registrert basert flagget",
    offices="""kartell universitet høgskole høyskole institutt akademi skole bank klubb departement
    departementet utenriksdepartement regjering avis avisen avisa hotell avtale traktat protokoll
    konvensjon konferanse pris cup festival maraton museum orkester opera teater domkirke bispedømme
    erkebiskop biskop parlament kongress senat stortinget tingrett lagmannsrett høyesterett sentralbank
    børs flyselskap ambassaden_i konsulat universitetet_i republikken kongeriket union forbund fond råd
    kommisjon kammer slaget_ved slaget_om freden_i hertug greve prins prinsesse konge dronning
    operasjon toppmøte pakt fk il if sk fc""",
    after_offices="""universitet tingrett lagmannsrett bispedømme fk il if sk fc håndball avtalen
    maraton kartellet protokollen bank airlines avis tidende dagblad arbeiderblad aftenblad teater
    opera filharmoniske""",
    saying="""sier sa advarer advarte fordømmer fordømte krever krevde nekter nektet avviser avviste
    anklager anklaget beskylder kritiserer kritiserte melder meldte opplyser opplyste erklærer erklærte
    lover lovet oppfordrer oppfordret ber ba innkaller innfører innførte forbyr forbød godkjenner
    bekrefter bekreftet anerkjenner foreslår vurderer tilbyr sender sendte støtter støttet vil signerer
    ønsker beklager reagerer svarer anbefaler fraråder beordrer etterforsker understreker håper frykter
    stanser skal må ser planlegger mener varsler varslet utviser""",
    acting="""angriper angrep bomber bombet invaderer invaderte rammer rammet skyter skjøt beskyter
    treffer traff dreper ødelegger okkuperer annekterer angrep_på angrep_mot slår_til_mot
    skyter_raketter_mot avfyrer_missiler_mot""",
    titles="""herr fru dr professor president presidenten ekspresident visepresident statsminister
    statsministeren minister ministeren utenriksminister utenriksministeren justisminister
    justisministeren finansminister forsvarsminister forsvarsministeren statssekretær guvernør
    guvernøren statsforvalter ordfører ordføreren varaordfører byråd byrådsleder senator
    stortingsrepresentant kandidat ambassadør konsul dommer dommeren aktor statsadvokat politiadvokat
    påtalejurist forsvarer advokat advokaten politimester politimesteren politisjef operasjonsleder
    innsatsleder vaktleder lensmann politiinspektør sersjant løytnant kaptein major oberst general
    generalen admiral direktør rektor talsmann talskvinne talsperson sogneprest pater biskop biskopen
    erkebiskop kardinal pave paven sankt rabbiner imam sjeik kong konge kongen dronning dronningen
    kronprins prins prinsesse hertug grev baron emir sultan keiser landslagstrener trener treneren
    spiss back midtstopper keeper midtbanespiller spiller skiløper skiskytter sanger artisten
    skuespiller forfatter dikter maler journalist programleder gründer leder partileder aktivist
    ekspert analytiker seismolog meteorolog statsmeteorolog forsker vitnet offeret ved_navn familien
    brødrene""",
    place_nouns="""fylke fylket by byen byer bygd bygda tettsted tettstedet landsby landsbyen småby
    sted stedet kommune kommunen bydel bydelen forstad forstaden distrikt distriktet provins provinsen
    region regionen delstat delstaten øy øya øyen øyer øyene halvøy halvøya havn havna havnebyen
    havneby flyplass flyplassen lufthavn badeby ferieby feriested skisted hovedstad hovedstaden
    millionby storby storbyen grenseby kystby området traktene utkanten sentrum fengsel fengselet
    flybase flystasjon marinebase flyktningleir leiren kysten land landet kongeriket ferieøya
    fjellovergang territoriet nordlige sørlige østlige vestlige sykehuset_i""",
    after_place_nouns="""kommune fylke by lufthavn flyplass sentrum havn stasjon sentralstasjon
    politidistrikt fengsel nord sør øst vest politikammer provinsen regionen distriktet legevakt""",
    states="fylke fylket delstat delstaten provins provinsen region regionen staten oblast",
    roads="""gate gata gaten vei veien veg vegen allé torg torget plass plassen bru brua bro broen
    tunnel tunnelen t-bane stasjon stasjonen park parken tårn huset slott slottet sykehus sykehuset
    skole skolen videregående arena stadion fjell fjellet vann vannet vatnet innsjø innsjøen elv elva
    bekken kanal demning motorvei riksvei fylkesvei europavei e6 rundkjøring krysset linja kirke kirka
    kirken kapell kirkegård monument restaurant kafé hotell kjøpesenter senter smug kai brygge moské
    fjorden breen""",
    persons="""orkanen tyfonen syklonen stormen ekstremværet skipet ferga fergen båten yacht fregatten
    laget klubben familien hunden hesten""",
    common="""aas adrian aere aka alene alexander alf alfa ali alle alpha andre andrea anita ann anna
    annen annet antas apen apt aret arild arne as august bak band bank banning bare barn barnet base
    bat bente berg berge berit binde birkeland bla ble bo bombe bort brenner brev britt bruk buss
    camilla char christian dag daniel date deg delen disse domene dor echo egil eide elif elise eller
    emil engel engen enna enter erik erling fall fane fare fila filer finale flere fore forst foss foto
    fram frank galt gang gar gitte god gran gro gronn gunn hage hagen hane hanna hansen hard harde
    hardt hauge haugen hele helland hilde holder holm hoyt ida ingen irene jenny jensen johannes juli
    kalender kall kalle kalles kalt kamp kan kant kanten kare kari karl kenneth kilder kill kim klarer
    kode kommando konge kopi kort korte krev kropp lag lage laila lam lang lange lases lene lenger les
    lese lever lien lille lind linda line linja linn lise list lista liten logo lop losning love loven
    lunde magne mai major mal malet malin mange maria marianne marie markus mars marte martin mate
    mater may media meget mening mens mer merke merket meter mo modus moe moen mona montere mor morten
    mott motta name nede nes nest never nguyen nina niva noe none nora nord normal nye oker ola olsen
    opp ord orden over pa pal par pat per piler pin plass port random rasmussen rens reserve robert rod
    rolle root rose rot roy runde salt samme sand sandvik sann sanne sant sara sebastian see selve send
    sende ser sert side simen ski skole sommer sort spor stans star start stat stein stil still
    stoltenberg store strand strengen strommen tab tall tar tarn tast telles terje terminal thomas thor
    til time timer ting tittel to tobias tok tolk tone tore trap tveit tving uten var vedum verdi vert
    verten vest vik ville vis vise voll warn""",
    outlets="""Aftenposten VG Verdens_Gang Dagbladet Dagens_Næringsliv Klassekampen Vårt_Land Nationen
    Bergens_Tidende Bergensavisen Stavanger_Aftenblad Rogalands_Avis Haugesunds_Avis Fædrelandsvennen
    Agderposten Adresseavisen Trønder-Avisa Nordlys iTromsø Avisa_Nordland Nordlandsposten Rana_Blad
    Altaposten Finnmarken Finnmark_Dagblad Harstad_Tidende Fremover Sunnmørsposten Romsdals_Budstikke
    Tidens_Krav Firda Sogn_Avis Hordaland Drammens_Tidende Tønsbergs_Blad Sandefjords_Blad
    Østlands-Posten Telemarksavisa Varden Fredriksstad_Blad Moss_Avis Sarpsborg_Arbeiderblad
    Halden_Arbeiderblad Romerikes_Blad Hamar_Arbeiderblad Østlendingen Oppland_Arbeiderblad
    Gudbrandsdølen_Dagningen Ringerikes_Blad Laagendalsposten Svalbardposten Avisa_Oslo Dagsavisen
    Budstikka NRK NRK_Nordland NRK_Troms NRK_Vestland NRK_Rogaland NRK_Trøndelag NRK_Sápmi TV_2 TV2 NTB
    Nettavisen E24 Washington_Post New_York_Times Le_Monde Reuters Al_Jazeera""",
    endings=(("s", ""),),
    names=by_name(_NAMES),
    demonyms=by_word(_DEMONYMS),
    lower_demonyms=True,
)

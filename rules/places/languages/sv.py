"""Swedish: the words beside names of places, in the papers of Sweden and Finland."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar, by_name, by_word

_NAMES = """
US = USA | Förenta staterna
GB = Storbritannien | Förenade kungariket
GB.SCT = Skottland
GB.NIR = Nordirland
AE = Förenade arabemiraten | Förenade Arabemiraten | Emiraten
CD = DR Kongo | Kongo-Kinshasa | Demokratiska republiken Kongo
CG = Kongo-Brazzaville
CF = Centralafrikanska republiken
KR = Sydkorea
KP = Nordkorea
ZA = Sydafrika
SS = Sydsudan
CI = Elfenbenskusten
MM = Burma | Myanmar
CZ = Tjeckien
MK = Nordmakedonien
BA = Bosnien | Bosnien-Hercegovina
PS = Palestina
VA = Vatikanen
NL = Holland | Nederländerna
BY = Belarus | Vitryssland
DO = Dominikanska republiken
NZ = Nya Zeeland
EH = Västsahara
HK = Hongkong
UA.11 = Krim | Krimhalvön
US.CA = Kalifornien
DE.02 = Bayern
IT.15 = Sicilien
ES.56 = Katalonien
ES.53 = Kanarieöarna | Lanzarote
ES.07 = Balearerna | Mallorca
SE.27 = Skåne | Region Skåne | Österlen
SE.16 = Östergötland
SE.28 = Västra Götaland | Västergötland | Dalsland | Sjuhärad | Bohuslän
SE.26 = Stockholms län | Storstockholm | Stockholms skärgård
SE.03 = Gästrikland | Hälsingland
SE.14 = Norrbotten
SE.10 = Dalarna
PS.GZ = Gazaremsan
PS.WE = Västbanken
AX = Åland
SE.18 = Sörmland
SE.21 = Uppland
SE.09 = Öland
SE.07 = Härjedalen
SE.24 = Medelpad | Ångermanland
SE.15 = Närke
gn:2673730 = Skärholmen | Farsta | Skarpnäck | Hägersten | Vällingby | Rågsved | Hagsätra | Bredäng
gn:2673730 = Hjulsta | Husby
gn:2711537 = Storgöteborg | Hjällbo | Biskopsgården | Bergsjön | Hisingen | Frölunda | Västra Frölunda
gn:2692969 = Rosengård | Seved | Nydala | Lindängen | Hyllie | Kroksbäck
gn:2686657 = Vivalla | Risbergska skolan
gn:2702979 = Råslätt
gn:2694762 = Skäggetorp
gn:2666199 = Gottsunda
gn:2706767 = Drottninghög
gn:2676176 = Ronna | Geneta
gn:633679 = Åbo
gn:632978 = Vasa
DK = Jylland
EE.14 = Ösel
IT.20 = Gardasjön
PT.09 = Algarve
gn:711350 = Butja
gn:498817 = S:t Petersburg
x:golan-heights = Golanhöjderna
x:suez-canal = Suezkanalen
CD.11 = Norra Kivu | Nordkivu
ID.17 = Lombok
x:somaliland = Somaliland
SE = Småland | Norrland | Norra Sverige | Götaland | Svealand
"""

_DEMONYMS = """
US amerikansk* amerikan amerikanen amerikaner; GB brittisk* britt britter; GB.ENG engelsk* engelsman
GB.SCT skotsk* skotte; IE irländsk* irländare; FR fransk* fransman fransmän
DE tysk tyska tyske tyskar tyskt tysken; ES spansk* spanjor*; PT portugisisk* portugis
IT italiensk* italienare; NL nederländsk* holländsk* nederländare; BE belgisk* belgare
CH schweizisk* schweizare; AT österrikisk* österrikare; PL polsk* polack*; CZ tjeckisk* tjeck
HU ungersk* ungrare; RO rumänsk* rumän; BG bulgarisk*; RS serbisk* serb serber; HR kroatisk*
AL albansk* alban; GR grekisk* grek greker; TR turkisk* turk turkar
SE svensk svenska svenske svenskar svenskt svensken svenskarna
NO norsk norska norske norrman norrmän norskt; DK dansk danska danske danskar danskt
FI finsk finska finske finländsk* finländare finnar; IS isländsk* islänning*; EE estnisk* estländsk*
LV lettisk*; LT litauisk*; BY belarusisk* vitrysk*; UA ukrainsk* ukrainare
RU rysk ryska ryske ryskt ryssar ryss tjetjensk*; GE georgisk*; AF afghansk* afghan; PK pakistansk*
IN indisk* indier; CN kinesisk* kines kineser; TW taiwanesisk*; JP japansk* japaner; KR sydkoreansk*
KP nordkoreansk*; VN vietnamesisk*; TH thailändsk* thai; ID indonesisk*; PH filippinsk*
AU australisk* australier australiensare; IR iransk* iranier; IQ irakisk* irakier; SY syrisk* syrier
LB libanesisk*; IL israelisk* israeler; PS palestinsk* palestinier; JO jordansk*; SA saudisk* saudiarabisk*
YE jemenitisk* huthi; EG egyptisk* egyptier; LY libysk*; TN tunisisk*; DZ algerisk*
MA marockansk* marockan*; SD sudanesisk*; ET etiopisk*; ER eritreansk*; SO somalisk* somalier; KE kenyansk*
NG nigeriansk*; ZA sydafrikansk*; CA kanadensisk* kanadensare; MX mexikansk* mexikan; CU kubansk*
CO colombiansk*; VE venezuelansk*; PE peruansk*; CL chilensk*; AR argentinsk*; BR brasiliansk*
SE.27 skånsk skånska skåning; SE.05 gotländsk*
"""


GRAMMAR = Grammar(
    language="sv",
    at="""i på vid nära utanför kring runt omkring inne_i ute_på intill bredvid mellan över under genom
    längs bakom framför utmed i_närheten_av norr_om söder_om öster_om väster_om nordost_om nordväst_om
    sydost_om sydväst_om strax_norr_om strax_söder_om strax_utanför utanför_kusten_av i_norra i_södra
    i_östra i_västra i_centrala i_nordöstra i_nordvästra i_sydöstra i_sydvästra norra södra östra
    västra centrala i_staden i_byn i_huvudstaden i_regionen i_provinsen i_delstaten i_området
    i_kommunen i_delar_av i_hela på_ön mil_från mil_norr_om mil_söder_om kilometer_från
    kilometer_norr_om kilometer_söder_om i_utkanten_av utkanten_av i_hjärtat_av mitt_i centrum_av
    skakar drabbar drabbade härjar_i attacken_i attack_i skalvet_i angrepp_mot anfall_mot bombningen_av
    belägringen_av invasionen_av avråder_från_resor_till läget_i""",
    after_at="under_vatten i_brand i_lågor",
    of="av för",
    articles="den det de en ett denna detta sin sitt",
    from_="""från ifrån ur kommer_från kom_från hemmahörande_i född_i uppvuxen_i uppväxt_i bosatt_i
    bosatta_i boende_i bor_i från_staden utvisad_från evakuerade_från hemvändande_från flytt_från
    flydde_från lämnade flyg_från flight_från baserad_i baserat_i med_säte_i dömd_i""",
    towards="""mot på_väg_mot på_väg_till i_riktning_mot utlämnad_till utlämning_till utvisad_till
    utvisade_till flyget_till flyg_till flydde_till flytt_till förd_till_sjukhus_i export_till
    vapen_till stöd_till bistånd_till sanktioner_mot tullar_mot kriget_mot krig_mot matchen_mot
    match_mot samtal_med förhandlingar_med avtal_med relationer_med spänningar_mellan samtal_mellan
    avtal_mellan match_mellan relationer_mellan""",
    to="till åt fram_till",
    moving="""fly* flytt* flög* flyg* flugit res* rest åk* åkt utvis* utläm* avvis* för* fört kör* gick
    gå* går gått drog åter* hem* väg resa rutt linje avgå* avgick kom kommer seglade segl* smuggl*
    transport* export* lever* evaku* skick* sänd* sände båt* fartyg färja tåg buss* plan* deport*
    vandr* marscher* korsa* omdirig* omled*""",
    linked="mot till med mellan och",
    border="gräns gränsen gränser gränsområdet gränstrakterna gränsövergång*",
    likeness="""som som_i som_vid likt liknande som_den_i precis_som jämfört_med i_likhet_med
    till_skillnad_från påminner_om sedan sedan_dådet_i efter_attacken_i efter_dådet_i
    efter_attentatet_i efter_terrordådet_i efter_skalvet_i år_efter månader_efter dagar_efter
    veckor_efter årsdagen större_än mer_än värre_än inspirerad_av tidigare_i ännu_ett""",
    felt="""kändes kändes_i kändes_ända_till kändes_även_i kändes_också_i känts_i märktes märktes_i
    märktes_ända_till hördes_i synlig_från syntes_i ända_till så_långt_som""",
    origin="""turist* medborgar* invånar* nationalitet flykting* migrant* invandr* asylsök* ambassad*
    ambassadör* konsulat* konsul diplomat* pass flagg* visum arbetare gästarbetare student* elev*
    professor* resenär* pilgrim* affärsman affärsmän investerare soldat* trupper legosoldat* kriga*
    armé* styrkor landslag* lag spelare anfallare sångare sångerska skådespelare band kartell* maffia*
    gäng* forskare expert* journalist* läkare sjuksköterska missionär* präst volontär* ingenjör* sjömän
    sjöman fiskare besättning chaufför* lastbilschaufför* spion* agent* regering* minister* president*
    premiärminister* flygbolag* flygplan drönare robot* fartyg tankfartyg företag* bolag* par familj
    man kvinna pojke flicka tonåring* pensionär* vandrare bergsbestigare skidåkare rebell* separatist*
    dissident* opposition* ursprung härkomst""",
    after_origin="född baserade baserat registrerade flaggade",
    offices="""kartell universitet högskola institut akademi skola bank klubb ministerium regering
    tidning tidningen hotell avtal fördrag protokoll konvention konferens pris cup festival maraton
    museum orkester opera teater domkyrka stift ärkebiskop biskop parlament kongress senat riksdag
    tingsrätt hovrätt högsta_domstol centralbank börs flygbolag ambassaden_i konsulat universitetet_i
    republiken kungariket union förbund stiftelse råd kommission kammare slaget_vid slaget_om freden_i
    hertig greve prins prinsessa kung drottning operation toppmöte pakt fc if ifk ik bk ff aik""",
    after_offices="""universitet tingsrätt hovrätt ff if bk ik fc hf hockey avtalet marathon kartellen
    protokollet bank airlines tidning posten stift teater opera symfoniker""",
    saying="""säger sade sa varnar varnade fördömer fördömde kräver krävde hotade förnekar förnekade
    anklagar anklagade kritiserar kritiserade meddelar meddelade förklarar förklarade lovar lovade
    uppmanar uppmanade kallar_upp inför införde förbjuder godkänner bekräftar bekräftade erkänner
    föreslår överväger erbjuder skickar skickade stöder stödjer vill vägrar undertecknar välkomnar
    beklagar reagerar svarar rekommenderar avråder beordrar utreder betonar hoppas befarar avvisar
    avfärdar stoppar uppger uppgav ska måste ser planerar""",
    acting="""attackerar attackerade anfaller anföll bombar bombade invaderar invaderade träffar
    träffade skjuter sköt beskjuter dödar förstör ockuperar annekterar angriper angrep attack_mot
    attacker_mot angrepp_mot slår_till_mot avfyrar_robotar_mot""",
    titles="""herr fru dr professor president presidenten expresident vicepresident statsminister
    statsministern premiärminister premiärministern minister ministern utrikesminister utrikesministern
    justitieminister finansminister försvarsminister statssekreterare guvernör guvernören landshövding
    borgmästare borgmästaren kommunalråd senator riksdagsledamot kandidat ambassadör konsul domare
    domaren åklagare åklagaren kammaråklagare advokat advokaten polischef polisens_talesperson
    presstalesperson inspektör kommissarie sergeant löjtnant kapten major överste general generalen
    amiral direktör rektor talesperson kyrkoherde pater biskop biskopen ärkebiskop kardinal påven sankt
    s:t rabbin imam schejk kung kungen drottning drottningen prins prinsessan prinsessa hertig greve
    baron emir sultan kejsare förbundskapten tränare tränaren anfallare back målvakt mittfältare
    spelare sångare sångerskan artisten skådespelare författare författaren poet konstnär journalist
    programledare entreprenör grundare vd ordförande aktivist ledare partiledare expert analytiker
    seismolog meteorolog forskare vittnet offret vid_namn familjen bröderna""",
    place_nouns="""stad staden städer småstad by byn byar samhälle samhället ort orten orter tätort
    kommun kommunen stadsdel stadsdelen förort förorten distrikt distriktet provins provinsen region
    regionen län länet landskap landskapet delstat delstaten ö ön öar öarna halvön skärgård hamn hamnen
    hamnstad flygplats flygplatsen badort turistort skidort huvudstad huvudstaden miljonstad storstad
    gränsstad kuststad området trakten utkanten centrum fängelse fängelset anstalten flygbas marinbas
    flyktingläger lägret norra södra östra västra kusten land landet kungariket enklaven turistön
    semesterön kriminalvårdsanstalten territoriet""",
    after_place_nouns="""kommun län stad flygplats centrum centralstation hamn polisen skärgård
    distrikt socken innerstad regionen området provinsen distriktet""",
    states="län landskap delstat delstaten provins provinsen region regionen staten oblast",
    roads="""gatan gata väg vägen allén torg torget plats bro bron tunneln tunnelbana station stationen
    park parken torn huset slott slottet sjukhus sjukhuset skola skolan arena arenan stadion berg
    berget sjö sjön älv älven å ån kanal dammen motorväg motorvägen riksväg länsväg rondellen
    korsningen linje kyrka kyrkan kapell kyrkogård monument restaurang café hotell köpcentrum galleria
    backe gränd esplanaden kajen moské""",
    persons="""orkanen tyfonen cyklonen stormen ovädret fartyget färjan båten yacht fregatten fc laget
    klubben familjen hunden hästen""",
    common="""abbas abdi adam ade adrian agare ager aina al albert alberto alejandro aleksandra alex
    alexander alexis alf alfred ali alice alicia alla allan alma alva alvar alvin amalia amanda amelia
    amina amir anas anden andra andre andrea andres andrew ange angel angela angelica angelina anger
    anita ann anna annan ant anta antas anthony anton antonio apt ara aret arne arnold aron arthur arva
    arver aska asta aston august avgora axel bad bada bakom bank bara barbar barbara barn barnet base
    basta bat beatrice begard bella ben benjamin berg bergman berit bernt bert bi billy biten bla bland
    blomberg boden bodin boel borg borja borje bort bra branch brand bred brev brevet britt bro bruno
    busch buss bystrom byta cache cachen camilla carmen caroline casper catarina cecilia celine charles
    charlotta checkpoint christian christina christopher clara claudia cornelia cristina dag dahlen
    dahlgren dan daniel dante dar date david delen denise dennis deras detta dick dig dock doda dolja
    doman dor doris echo edgar edin egna eira elena elias elif elis elise elizabeth ella eller ellie
    elliot elma elmer elna elsa elsie elton emanuel emil emily ens erik erika erling ernst eskil
    estelle ester esther eva evelyn export fall fara fatima felicia felix ferdinand fick filer flera
    fore forst foto fraga fram fran frank fylla fyra galla gang gar gas gata ger gillis gisela givet
    glenn god gor gora goran gosta gran grans green gren grena greta gron grund gustaf hakan hall
    haller halls hamid hammar hamza hanna hansen hansyn hard hart hasan helen henning henrietta henry
    herbert herman holm hor hot hugo hur ida ide ifran igang igar igen ina ines inez inga inge ingen
    irene irma is isa isaac isabella isak ismail issa ivan jack jacob james janet jari jean jenny
    jensen joanna joel johannes johnson jose josefina joseph josephine juan juli julia julian junction
    junior just kaarina kai kaj kajsa kall kalle kan kanda kant kanten kari karin karina karl karna
    karolina kasper katarina katrin kenneth kent khalil khan kill kim klara kling koa koda kodad
    kommando konrad kora korning kort kristina kristofer kropp kung kurt lag lage lagras laila landin
    lang langa lange lanka lantz laser lases laura leda lena leo leona leonard leonardo leopold lever
    levi levin lilian lilla lilly lina lind linda lindberg linde linden lindstrom linn lisa list lista
    listas liten livia ljung lof loop losa losning loss louis louise lova love lovisa lucas lucia lucka
    luis lukas luna lydia madeleine maja major mal malet malin mall mallar mallen malm malva man mane
    manga mans manuel marcin marco marcus marek margaret margit margot maria mariana mariann marianne
    marie marika marina mark marko markus mars marta marten martha martin martina mata matti maud
    maximum may maya media melin melissa mellan mening mer michel mika milla milo milton mime mina mio
    mira mjuka moa mohammadi molin mona mor mora morgan moss nadia name namn nancy natalia neo ner
    never nguyen nicholas nikola nina nio niva noa noel none nora norberg normal norman nour nova nylen
    nyrad oka ola olga olika oliver olivia olle olsen omar ord osman ossian ovan over pa pack packa
    palme par pawel peer per philip pierre plain plan plats platt point polis poll pop port portal post
    progress raden ran rask rasmussen raymond record reda redan rehn reine rena rensa reza richard
    robert rod roos root rosa rosen rosenberg rot roth run sadana sade said sakra sala samma sand sanda
    sandberg sande sands sant sara satta satter sedan send ser shell sida sidan sin sina skala skott
    sol son sonder sort spiller stall stanga stanger star start stat sten stil stod stora strand
    strommen svan sven switch taga tal tall tangent tar termen terminal till time titel toc torn trad
    unika utan vad val vald valda var vara varde varden vars vid vik vill visa vore warn""",
    outlets="""Dagens_Nyheter Svenska_Dagbladet Aftonbladet Expressen Göteborgs-Posten Göteborgs_Posten
    GT Kvällsposten Sydsvenskan Helsingborgs_Dagblad Skånska_Dagbladet Kristianstadsbladet
    Ystads_Allehanda Trelleborgs_Allehanda Norra_Skåne Blekinge_Läns_Tidning Smålandsposten
    Jönköpings-Posten Barometern Östra_Småland Hallands_Nyheter Hallandsposten Borås_Tidning
    Bohusläningen Östgöta_Correspondenten Corren Norrköpings_Tidningar Södermanlands_Nyheter
    Eskilstuna-Kuriren Nerikes_Allehanda Vestmanlands_Läns_Tidning VLT Upsala_Nya_Tidning UNT
    Gefle_Dagblad Arbetarbladet Dala-Demokraten Falu-Kuriren Sundsvalls_Tidning Allehanda
    Östersunds-Posten Västerbottens-Kuriren Västerbottens_Folkblad Norrbottens-Kuriren NSD Norran
    Gotlands_Allehanda Nya_Wermlands-Tidningen Värmlands_Folkblad Sveriges_Radio Sveriges_Television
    SVT SVT_Nyheter SVT_Skåne P4_Göteborg P4_Stockholm P4_Malmöhus TV4 TT Stockholm_Direkt
    The_Local_Sweden Hufvudstadsbladet Svenska_Yle Ålandstidningen Nya_Åland Österbottens_Tidning
    Vasabladet Åbo_Underrättelser Washington_Post New_York_Times Le_Monde Reuters Al_Jazeera""",
    endings=(("s", ""),),
    irregular={
        "Köpenhamn": "Copenhagen",
    },
    names=by_name(_NAMES),
    demonyms=by_word(_DEMONYMS),
    lower_demonyms=True,
)

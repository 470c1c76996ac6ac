"""German: the words beside names of places, in the papers of Germany, Austria and Switzerland."""

from __future__ import annotations

from rules.places.languages.de_names import NAMES
from rules.places.languages.grammar import Grammar, by_word

_DEMONYMS = """
US amerikanisch* us-amerikanisch* amerikaner* us-bürger*; US.TX texanisch* texaner*
US.CA kalifornisch* kalifornier*; GB britisch* brite briten britin; GB.ENG englisch* engländer*
GB.SCT schottisch* schotte schotten; GB.WLS walisisch*; GB.NIR nordirisch*
IE irisch irische irischen irischer irisches iren; FR französisch* franzose franzosen französin französinnen
DE deutsch deutsche deutschen deutscher deutsches bundesdeutsch*; DE.02 bayerisch* bairisch* fränkisch*
DE.13 sächsisch*; DE.05 hessisch*; DE.15 thüringisch* thüringer*; DE.06 niedersächsisch*
DE.11 brandenburgisch*; DE.01 baden-württembergisch* badisch* schwäbisch*; DE.09 saarländisch*
DE.08 rheinland-pfälzisch* pfälzisch*; DE.07 nordrhein-westfälisch* westfälisch*
DE.10 schleswig-holsteinisch*; DE.14 sachsen-anhaltisch* sachsen-anhaltinisch*
AT österreichisch* österreicher*; AT.07 tirolerisch*; AT.06 steirisch*
CH schweizerisch* schweizer schweizerin schweizern eidgenössisch*; IT italienisch* italiener*
IT.17 südtiroler*; IT.15 sizilianisch* sizilianer*; ES spanisch* spanier*; ES.56 katalanisch* katalanen
ES.59 baskisch*; PT portugiesisch* portugiese portugiesen portugiesin
NL niederländisch* niederländer* holländisch* holländer*; BE belgisch* belgier*; BE.VLG flämisch*
LU luxemburgisch* luxemburger*; PL polnisch* pole polin; CZ tschechisch* tscheche tschechen; SK slowakisch*
HU ungarisch*; RO rumänisch* rumäne rumänen; BG bulgarisch* bulgare bulgaren; RS serbisch* serbe serben
HR kroatisch* kroate kroaten; BA bosnisch* bosnier*; SI slowenisch*; ME montenegrinisch*
MK mazedonisch* nordmazedonisch*; AL albanisch* albaner*; XK kosovarisch* kosovare kosovaren
GR griechisch* grieche griechen griechin; CY zyprisch* zypriotisch*; MT maltesisch*
TR türkisch* türke türken türkin; SE schwedisch* schwede; NO norwegisch* norweger*; DK dänisch* däne dänen
FI finnisch* finne; IS isländisch* isländer*; EE estnisch*; LV lettisch* letten; LT litauisch* litauer
BY belarussisch* weißrussisch*; UA ukrainisch* ukrainer*
RU russisch* russe russen russin tschetschenisch* tschetschene tschetschenen; MD moldauisch* moldawisch*
GE georgisch* georgier*; AM armenisch* armenier*; AZ aserbaidschanisch*; KZ kasachisch*; UZ usbekisch*
AF afghanisch* afghane afghanen; PK pakistanisch* pakistaner*
IN indisch indische indischen indischer indisches inder; BD bangladeschisch*; LK sri-lankisch*
NP nepalesisch* nepalese; CN chinesisch* chinese chinesen chinesin; TW taiwanisch* taiwanesisch*
JP japanisch* japaner*; KR südkoreanisch* südkoreaner*; KP nordkoreanisch* nordkoreaner*
VN vietnamesisch* vietnamese vietnamesen; TH thailändisch* thailänder*; KH kambodschanisch*
MM birmanisch* myanmarisch*; MY malaysisch*; ID indonesisch* indonesier*
PH philippinisch* filipino filipinos; AU australisch* australier*; NZ neuseeländisch* neuseeländer*
IR iranisch* iraner*; IQ irakisch* iraker*; SY syrisch* syrer*; LB libanesisch* libanese libanesen
IL israelisch* israeli israelis; PS palästinensisch* palästinenser*; JO jordanisch*
SA saudisch* saudi-arabisch* saudis; YE jemenitisch* huthi huthis; AE emiratisch*; QA katarisch*
KW kuwaitisch*; EG ägyptisch* ägypter*; LY libysch*; TN tunesisch* tunesier*; DZ algerisch* algerier*
MA marokkanisch* marokkaner*; SD sudanesisch*; ET äthiopisch* äthiopier*; ER eritreisch* eritreer*
SO somalisch* somalier*; KE kenianisch* kenianer*; UG ugandisch*; RW ruandisch*; TZ tansanisch*
MZ mosambikanisch*; ZW simbabwisch*; ZA südafrikanisch* südafrikaner*; AO angolanisch*; CD kongolesisch*
CM kamerunisch*; NE nigrisch*; NG nigerianisch* nigerianer*; ML malisch malische malischen malischer
BF burkinisch*; SN senegalesisch*; CI ivorisch*; GH ghanaisch*; CA kanadisch* kanadier*
CA.10 frankokanadisch*; MX mexikanisch* mexikaner*; GT guatemaltekisch*; HN honduranisch*
SV salvadorianisch*; NI nicaraguanisch*; CU kubanisch* kubaner*; HT haitianisch*; DO dominikanisch*
CO kolumbianisch* kolumbianer*; VE venezolanisch* venezolaner*; EC ecuadorianisch*; PE peruanisch* peruaner*
BO bolivianisch*; CL chilenisch* chilene chilenen; AR argentinisch* argentinier*; UY uruguayisch*
PY paraguayisch*; BR brasilianisch* brasilianer*
"""


GRAMMAR = Grammar(
    language="de",
    at="""in im bei beim nahe nahe_bei unweit unweit_von nähe_von in_der_nähe_von in_der_nähe_des an am
    auf vor vor_der_küste_von vor_der_küste vor_den_toren vor_den_toren_von rund_um um innerhalb
    außerhalb außerhalb_von zwischen entlang hinter neben gegenüber nördlich südlich östlich westlich
    nordöstlich nordwestlich südöstlich südwestlich nördlich_von südlich_von östlich_von westlich_von
    nordöstlich_von nordwestlich_von südöstlich_von südwestlich_von in_der_stadt in_der_hauptstadt
    in_der_region in_der_provinz in_der_gemeinde in_der_ortschaft im_raum im_großraum im_landkreis
    im_kreis im_bezirk im_stadtteil im_ortsteil im_norden im_süden im_osten im_westen im_norden_von
    im_süden_von im_osten_von im_westen_von im_nordosten im_nordwesten im_südosten im_südwesten
    im_zentrum im_zentrum_von in_teilen in_teilen_von im_bundesland im_bundesstaat im_kanton
    am_rande_von am_rand_von am_stadtrand_von im_herzen_von mitten_in kilometer_von
    kilometer_nördlich_von kilometer_südlich_von kilometer_östlich_von kilometer_westlich_von
    kilometer_vor kilometer_entfernt_von km_von stadtgebiet_von raum großraum quer_durch in_ganz ganz
    innenstadt_von innenstadt zentrum_von auf_der_insel auf_höhe auf_höhe_von höhe bei_der_ortschaft
    erschüttert erschütterte heimgesucht verwüstet verwüstete angriff_auf angriffe_auf anschlag_auf
    anschläge_auf beschuss_von bombardierung_von belagerung_von einmarsch_in sturm_auf überfall_auf
    schlacht_um kampf_um kämpfe_um reisewarnung_für warnung_für unwetterwarnung_für ausnahmezustand_in""",
    after_at="unter_wasser in_flammen unter_beschuss in_alarmbereitschaft lahmgelegt in_aufruhr",
    of="von vom der des",
    articles="der die das den dem des ein eine einer einem eines seine ihre",
    from_="""aus aus_der aus_dem aus_den stammt_aus stammen_aus stammend_aus gebürtig_aus kommend_aus
    kommt_aus kommen_aus geboren_in aufgewachsen_in wohnhaft_in wohnt_in lebt_in lebende_in ansässig_in
    zurück_aus rückkehr_aus geflohen_aus geflüchtet_aus flucht_aus ausgereist_aus abgeschoben_aus
    ausgewiesen_aus evakuiert_aus flug_von flüge_von flug_aus ab gestartet_in abgeflogen_in mit_sitz_in
    mit_hauptsitz_in gesucht_in verurteilt_in bürger_von exil_in""",
    towards="""richtung in_richtung auf_dem_weg_nach unterwegs_nach gen abschiebung_nach
    abgeschoben_nach auslieferung_nach auslieferung_an ausgeliefert_nach flucht_nach geflohen_nach
    flug_nach flüge_nach flieger_nach zug_nach reise_nach weiter_nach zurück_nach überstellt_nach
    export_nach exporte_nach waffenlieferungen_an hilfe_für lieferungen_an sanktionen_gegen zölle_gegen
    zölle_auf krieg_gegen krieg_mit spiel_gegen gegen gespräche_mit verhandlungen_mit abkommen_mit
    beziehungen_zu streit_mit konflikt_mit spannungen_mit spannungen_zwischen gespräche_zwischen
    abkommen_zwischen beziehungen_zwischen spiel_zwischen appell_an warnung_an druck_auf""",
    to="nach zu zum zur bis bis_nach an in_die in_den ins",
    moving="""flieh* floh* flücht* geflo* geflü* flucht flog* flieg* flug flüge flügen geflogen reis*
    gereist abgeschoben abschieb* abgeschob* auslief* ausgelief* überstell* fahr* fuhr* gefahren fahrt
    unterwegs weg route strecke kehr* zurück* rückkehr* heim* ging* geh* gegangen zog ziehen gezogen
    umzug wander* marsch* marschier* überquer* einreis* eingereist ausreis* schmuggel* geschmuggelt
    transport* export* liefer* geliefert evakuier* verleg* verlegt gebracht bring* brach* schick*
    geschickt entsand* entsend* kam kamen kommen segel* flugzeug* maschine zug züge bus busse schiff*
    fähre* ausgeflogen pendel* verschlepp* deportier* umgeleit*""",
    linked="zu zum zur mit von nach und der",
    border="grenze grenzen grenzgebiet* grenzübergang* grenzregion grenznah*",
    likeness="""wie wie_in wie_bei wie_im wie_beim wie_nach wie_etwa_in ähnlich ähnlich_wie
    ähnlich_wie_in vergleichbar_mit verglichen_mit im_vergleich_zu im_vergleich_mit im_gegensatz_zu
    anders_als anders_als_in erinnert_an erinnern_an erinnerung_an erinnerungen_an seit seit_dem
    seit_den seit_der nach_dem_anschlag_in nach_dem_anschlag_von nach_den_anschlägen_von
    nach_den_anschlägen_in nach_dem_angriff_in nach_dem_attentat_von nach_dem_attentat_in
    nach_der_katastrophe_von nach_dem_vorfall_in nach_der_tat_in nach_dem_erdbeben_in
    nach_den_vorfällen_in jahre_nach monate_nach tage_nach wochen_nach jahrestag jahrestag_von
    gedenken_an größer_als mehr_als schlimmer_als als_in nach_vorbild zuletzt_in zuvor_in bereits_in
    so_groß_wie gesehen_in benannt_nach nicht_wie sogenannte zweite_nach""",
    felt="""spürbar spürbar_in zu_spüren zu_spüren_in gespürt gespürt_in noch_in bis_in wahrgenommen_in
    zu_hören_in sichtbar_in war_auch_in war_bis_nach selbst_in sogar_in zu_spüren_bis spürbar_bis""",
    origin="""tourist* urlauber* staatsbürger* bürger staatsangehörig* nationalität stämmig* gebürtig*
    einheimisch* flüchtling* geflüchtet* migrant* einwander* asylbewerber* asylsuchend* botschaft
    botschafter* konsulat* konsul diplomat* reisepass flagge visum arbeiter* gastarbeiter* student*
    schüler* professor* reisend* pilger* geschäftsmann geschäftsleute investor* soldat* truppe*
    söldner* kämpfer* armee streitkräfte nationalmannschaft team mannschaft spieler* stürmer* sänger*
    schauspieler* band kartell mafia bande gang wissenschaftler* forscher* experte* expertin
    journalist* arzt ärzte ärztin missionar* priester helfer* freiwillig* ingenieur* seeleute seemann
    kapitän lkw-fahrer fahrer spion* agent* regierung minister* präsident* kanzler* fluggesellschaft
    airline flugzeug* drohne* rakete* schiff* frachter tanker unternehmen firma paar ehepaar familie
    mann frau jugendlich* rentner* wanderer bergsteiger* radfahrer* motorradfahrer* skifahrer*
    autofahrer* rebellen separatist* dissident* opposition* herkunft abstammung akzent diaspora""",
    after_origin="""-stämmig -stämmige -stämmiger stämmige stämmiger geborene geborener tourist
    touristen urlauber botschaft botschafter""",
    offices="""kartell universität uni hochschule gymnasium institut akademie schule bank klub club
    ministerium außenministerium verteidigungsministerium innenministerium auswärtiges_amt regierung
    zeitung hotel vertrag abkommen protokoll konvention konferenz erklärung preis pokal cup festival
    marathon großer_preis museum orchester oper theater dom bistum erzbistum erzbischof bischof
    parlament bundestag landtag kongress senat nationalrat bundesrat gericht landgericht amtsgericht
    oberlandesgericht oberstes_gericht zentralbank börse fluggesellschaft botschaft botschaft_von
    konsulat ministerium_von regierung_von bank_von universität_von republik königreich union verband
    bund stiftung gesellschaft rat kommission kammer schlacht schlacht_bei frieden_von vertrag_von
    herzog graf prinz prinzessin könig königin fürst markgraf operation gipfel pakt fc sv vfb vfl tsv
    fsv sc sg sk eintracht borussia fortuna hertha dynamo rapid sturm austria ikea grand_prix""",
    after_offices="""universität kartell zeitung anzeiger nachrichten kurier tagblatt tageblatt
    rundschau post morgenpost allgemeine abendblatt philharmoniker philharmonie symphoniker oper
    festspiele airlines marathon abkommen vertrag konferenz gipfel protokoll erklärung regierung
    botschaft bank börse pokal cup messe buchmesse würstchen schnitzel republik 04 05 96 98 bulle""",
    saying="""sagt sagte sagen sagten warnt warnte warnen warnten verurteilt verurteilte verurteilen
    sanktioniert fordert forderte fordern verlangt verlangte droht drohte drohen weist_zurück
    wies_zurück dementiert bestreitet wirft_vor wirft warf beschuldigt beschuldigte kritisiert
    kritisierte kritisieren kündigt kündigte kündigen erklärt erklärte erklären einigt einigte
    verspricht versprach weist wies bestellt_ein bestellte verhängt verhängte verbietet verbot billigt
    bestätigt bestätigte anerkennt erkennt_an schlägt_vor schlug_vor erwägt prüft bietet entsendet
    schickt schickte unterstützt unterstützte will wollen lehnt_ab lehnte_ab lehnt unterzeichnet
    begrüßt begrüßte bedauert reagiert reagierte antwortet rät empfiehlt ordnet_an ermittelt betont
    bekräftigt hofft fürchtet drängt mahnt mahnte appelliert ruft_auf rief_auf ruft protestiert
    zeigt_sich setzt_aus beruft beendet stoppt hebt_auf liefert plant soll muss macht_verantwortlich
    meldet meldete behauptet sieht""",
    acting="""attackiert greift_an griff_an greift greifen_an bombardiert bombardierte beschießt
    beschoss schießt_auf schießt feuert feuerte überfällt überfiel marschiert trifft traf tötet tötete
    zerstört zerstörte besetzt besetzte annektiert erobert schießt_ab fängt_ab blockiert versenkt
    feuert_raketen_auf feuert_auf angriffe_auf angriff_auf fliegt_angriffe_auf fliegt_luftangriffe_auf
    startet_angriff_auf schlägt_gegen vergeltung_gegen droht_mit_angriff_auf""",
    titles="""herr herrn frau dr prof professor professorin präsident präsidentin ex-präsident
    vizepräsident bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin altkanzler premier
    premierminister premierministerin ministerpräsident ministerpräsidentin minister ministerin
    außenminister außenministerin innenminister innenministerin verteidigungsminister finanzminister
    staatssekretär senator senatorin gouverneur gouverneurin bürgermeister bürgermeisterin
    oberbürgermeister oberbürgermeisterin landrat landrätin landeshauptmann landesrat stadtrat
    abgeordneter abgeordnete kandidat kandidatin botschafter botschafterin konsul richter richterin
    staatsanwalt staatsanwältin oberstaatsanwalt anwalt anwältin rechtsanwalt kommissar kommissarin
    hauptkommissar polizeisprecher polizeipräsident polizeichef inspektor feldwebel leutnant hauptmann
    major oberst general admiral kommandant direktor direktorin rektor sprecher sprecherin pfarrer
    pater bruder schwester bischof bischöfin erzbischof kardinal papst sankt st rabbi rabbiner imam
    scheich könig königin prinz prinzessin herzog herzogin graf gräfin fürst baron freiherr emir sultan
    kaiser trainer trainerin bundestrainer stürmer verteidiger torwart torhüter mittelfeldspieler
    spieler spielerin rennfahrer sänger sängerin schauspieler schauspielerin autor autorin
    schriftsteller dichter maler journalist journalistin moderator moderatorin unternehmer gründer chef
    chefin vorsitzender vorsitzende parteichef experte expertin analyst seismologe meteorologe forscher
    forscherin zeuge opfer namens genannt feuerwehrmann einsatzleiter kommandantin familie ehepaar
    wirtschaftsminister""",
    after_titles="junior jr",
    place_nouns="""stadt städte städtchen dorf dörfer ort orte ortschaft gemeinde marktgemeinde
    stadtteil ortsteil bezirk stadtbezirk kreis landkreis rhein-kreis kreisstadt landeshauptstadt
    provinz region bundesland bundesstaat kanton département gouvernement präfektur viertel insel
    inseln halbinsel archipel hafen hafenstadt flughafen badeort ferienort urlaubsort skiort kurort
    hauptstadt millionenstadt metropole großstadt kleinstadt grenzstadt küstenstadt stadtgebiet
    großraum raum umland vorort vororte gefängnis justizvollzugsanstalt jva luftwaffenstützpunkt
    marinebasis flüchtlingslager lager siedlung norden süden osten westen nordosten nordwesten südosten
    südwesten zentrum küste nordküste südküste ostküste westküste land königreich republik gebiet
    oblast grenzübergang autobahnkreuz autobahndreieck anschlussstelle hochburg enklave touristenort
    polizeiinspektion polizeidirektion polizeipräsidium polizei feuerwehr uniklinik altstadt_von
    innenstadt ferieninsel atomkraftwerk akw""",
    after_place_nouns="""stadt land kreis umland hauptbahnhof hbf flughafen innenstadt altstadt mitte
    nord süd ost west hafen polizei feuerwehr region insel bezirk provinz süden norden osten westen""",
    states="""bundesland bundesstaat land provinz region kanton gebiet oblast freistaat départment
    gouvernement""",
    roads="""straße strasse str allee platz weg gasse ring chaussee damm ufer brücke tunnel bahnhof tor
    park garten markt hof turm haus schloss burg palais klinik krankenhaus schule gymnasium stadion
    arena halle berg see fluss bach wald stausee talsperre alm hütte u-bahnhof u-bahn s-bahnhof station
    autobahn bundesstraße landstraße kreisstraße linie strecke kirche kapelle friedhof denkmal
    restaurant gasthaus hotel café center einkaufszentrum berge pass gletscher kreuzung kreisverkehr""",
    persons="""hurrikan taifun zyklon tropensturm sturm orkan orkantief sturmtief tief hoch schiff
    fähre frachter yacht kreuzfahrtschiff fregatte fc sv verein team pferd hund operation familie""",
    common="""airport panik
    abbas aber abraham abram achim acht ada adam adina adler adrian adriana agatha ahorn
    alban albers albert alberto albina aleksander aleksandra alex alexander alf alfonso alfred ali
    alice alicia alida alla alle alma alpha alter amalia amanda amir anatoli andre andrea andres andrew
    angela angelica angelina anita anka ann anna anthony anto anton antonina antonio apollonia apt
    ariane arif arne arnold arten arthur arzu ask asta auch august augusta augustin aurelia aus axel
    ayse aziz bach bad badger bank bar barbara bare barth base bat bau bauen bayer bayram beatrice
    becker beer bei bela ben benita benjamin berg bergen berger berit bernard bernt bert berta bertha
    berthold bertold bertram besitz betina birnbaum bloom bodo bogdan bombe boot border branch brand
    branka breit bremer brit britt bruni bruno buchen buchholz burg busch butte cache camilla canan
    carmelo carmen caroline caspar cecilia centa cetin change chantal char charles chat checkpoint
    christian christiana christina christopher cilli clara clare clarissa claudia claudio cone conrad
    constance content cora corinna corinne cornelia cornelius craig cristina da dafur dan dana daniel
    dann dar daran daria das dass date david davor dazu deb delia denen denis denise dennis denny deren
    deutsch diane die diesen dietz dogan dolores domane donald dora doreen doris dorothea dort dorte
    drogen eben ebene echo echt eckart eckhart edgar eher eichen eine einen eisen elena elias elif
    elise elizabeth ella elma elsa emanuel emil emin emmerich engel engelbert enter erik erika ernst
    ersten erwin essen ester esther eugenia eugenie evelyn export fahren fall fatima fawn feld felicia
    felix fels ferdinand fernando flora florian forster foto francis francisco franco frank franka
    franz frederic frederik freiheit from fugen fullen gabi gaby galina ganz gar gas gera gerald
    geraldine gero gibbon gisela gitta gitte gloria gold goran gordon gorlitz got gottlob graft grau
    greta grit gross grun grund gudula guido gundi gunter hagen hahn hajo hakan halle halten hamm
    hangul hanna hanno hard haring hat haus hecker heide hermann heron hier hiller hoch hof hohe hole
    holle holt holz home hook hooks horn horst hort hot ich ida ihnen ihre ihren ins jacob jager java
    job juli julian junction jung jungfer kade kalender kambs kann karge karl kaster kaul keller kern
    kiefer kill kinder kirche klara klein kleinen klons kohler kommando kommen konig koster kramer
    kranz krebs kreuz kroker kurt kurze label lage lang lange langen lassen laufen lea leader leer
    legen lena leon lese level libc liga limit lindau linde linden line list loch lock loos lorch
    machen mai maier major make mal mans margraf maria marie markt martha martin marz matroska mauer
    maximum mayer mehr melden mende mergen metz mies minus modus montag moor more mussen muster nahe
    name namen nein net nette neu never none norden normal notig nur nutzen ob oben ohne orte ortes
    ostern pack pango paradies park parse paul paula per perl peters pin pipes plain plan platte
    platten platz plugin pohl point politz poll pop port portal post principal progress rand rate raub
    rauch raum real recht record recovery regen rein ressource riehl ring roff rolle root rosa rose
    rosenow rot roth rudolph run runde rust salt salz sand save schaffen schleich schleife schleifen
    schmitt schreiber schutz schwarzen section see seit semaphore send sende senden shared shell siegen
    simon since sind singen sinn skala soder soll sommer sonntag sort speicher stapel stark start stat
    stein steinberg stelle stern stil stock suchen sven switch tab tal tanne tar terminal thomas time
    timer titel tore tote trap trapp tree trub tut ursprung var vars vier vogt voll voller volles vom
    von wagner wahl wahlen wald walter war ware waren warn warten weber weil welt wende wenden werder
    werner wiek wiese will wink winkler wissen worden worms wort wust zone zug""",
    outlets="""Frankfurter_Allgemeine Frankfurter_Allgemeine_Zeitung FAZ Frankfurter_Rundschau
    Frankfurter_Neue_Presse Süddeutsche_Zeitung Süddeutsche Welt_am_Sonntag Die_Welt Die_Zeit Spiegel
    Der_Spiegel Stern Focus Bild Bild-Zeitung Bild_am_Sonntag taz Handelsblatt Tagesspiegel
    Berliner_Zeitung Berliner_Morgenpost B.Z. Berliner_Kurier Hamburger_Abendblatt Hamburger_Morgenpost
    Mopo Kölner_Stadt-Anzeiger Kölner_Stadtanzeiger Kölnische_Rundschau Kölner_Express
    Bonner_General-Anzeiger General-Anzeiger_Bonn Rheinische_Post Westdeutsche_Allgemeine_Zeitung
    Westdeutsche_Allgemeine WAZ Westdeutsche_Zeitung Westfälische_Nachrichten Westfalen-Blatt
    Neue_Westfälische Neue_Ruhr_Zeitung Ruhr_Nachrichten Aachener_Zeitung Aachener_Nachrichten
    Saarbrücker_Zeitung Trierischer_Volksfreund Rhein-Zeitung Allgemeine_Zeitung_Mainz
    Wiesbadener_Kurier Mannheimer_Morgen Rhein-Neckar-Zeitung Badische_Zeitung
    Badische_Neueste_Nachrichten Stuttgarter_Zeitung Stuttgarter_Nachrichten Südwest_Presse Südkurier
    Schwäbische_Zeitung Schwäbische Augsburger_Allgemeine Münchner_Merkur Münchner_Abendzeitung tz
    Nürnberger_Nachrichten Nürnberger_Zeitung Mittelbayerische Passauer_Neue_Presse Donaukurier
    Main-Post Fränkischer_Tag Nordbayerischer_Kurier Thüringer_Allgemeine Ostthüringer_Zeitung
    Leipziger_Volkszeitung Sächsische_Zeitung Dresdner_Neueste_Nachrichten Freie_Presse
    Mitteldeutsche_Zeitung Magdeburger_Volksstimme Volksstimme Märkische_Allgemeine
    Märkische_Oderzeitung Lausitzer_Rundschau Ostsee-Zeitung Schweriner_Volkszeitung Nordkurier
    Kieler_Nachrichten Lübecker_Nachrichten Flensburger_Tageblatt Weser-Kurier Nordwest-Zeitung
    Hannoversche_Allgemeine Neue_Presse Braunschweiger_Zeitung Wolfsburger_Allgemeine
    Göttinger_Tageblatt Neue_Osnabrücker_Zeitung Osnabrücker_Zeitung Ostfriesen-Zeitung
    Hessische_Allgemeine HNA Hessenschau Tagesschau Deutschlandfunk Deutsche_Welle
    Deutsche_Presse-Agentur dpa ARD ZDF NDR WDR MDR SWR BR Bayerischer_Rundfunk
    Mitteldeutscher_Rundfunk Norddeutscher_Rundfunk Westdeutscher_Rundfunk Südwestrundfunk
    Hessischer_Rundfunk Saarländischer_Rundfunk Radio_Bremen RBB RTL Sat.1 n-tv ORF APA Der_Standard
    Die_Presse Kurier Kronen_Zeitung Krone Kleine_Zeitung Salzburger_Nachrichten
    Oberösterreichische_Nachrichten Tiroler_Tageszeitung Vorarlberger_Nachrichten Wiener_Zeitung
    Niederösterreichische_Nachrichten Heute Österreich_Zeitung Neue_Zürcher_Zeitung NZZ Tages-Anzeiger
    Blick 20_Minuten Basler_Zeitung Berner_Zeitung Der_Bund Luzerner_Zeitung Aargauer_Zeitung
    St._Galler_Tagblatt Südostschweiz Walliser_Bote Schweizer_Radio SRF Keystone-SDA Luxemburger_Wort
    Washington_Post New_York_Times Le_Monde Reuters Al_Jazeera Wall_Street_Journal Dolomiten Euronews""",
    endings=(
        ("s", ""),
        ("es", ""),
        ("er", ""),
        ("er", "en"),
        ("er", "e"),
        ("ener", "en"),
        ("ner", "n"),
        ("eler", "el"),
        ("ler", "l"),
        ("aner", "a"),
    ),
    irregular={
        "Kongo": "Kongo-Kinshasa",
        "Zürcher": "Zürich",
        "Münchner": "München",
        "Münchener": "München",
        "Bremer": "Bremen",
        "Dresdner": "Dresden",
        "Basler": "Basel",
        "Hannoversche": "Hannover",
        "Hannoverscher": "Hannover",
        "Kasseler": "Kassel",
        "Züricher": "Zürich",
        "Sachsens": "Sachsen",
        "Polens": "Polen",
    },
    names=NAMES,
    demonyms=by_word(_DEMONYMS),
    lower_demonyms=True,
)

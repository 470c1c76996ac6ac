"""English: the words beside names of places, in the headlines and leads of many countries' papers."""

from __future__ import annotations

from rules.places.languages.en_names import NAMES
from rules.places.languages.grammar import Grammar, by_word

_DEMONYMS = """
US american* u.s.-based; GB british briton* brits brit; GB.ENG englishman englishmen
GB.SCT scottish scot scots scotsman; GB.WLS welsh welshman; GB.NIR northern_irish
IE irish irishman irishmen irishwoman; FR french frenchman frenchmen frenchwoman; DE german germans
ES spanish spaniard*; PT portuguese; IT italian italians; NL dutch dutchman dutchmen; BE belgian*
LU luxembourger*; CH swiss; AT austrian austrians; PL polish pole poles; CZ czech czechs
SK slovak slovaks slovakian*; HU hungarian*; RO romanian*; BG bulgarian*; RS serb serbs serbian*
HR croat croats croatian*; BA bosnian*; SI slovene* slovenian*; ME montenegrin*; MK macedonian*
AL albanian*; XK kosovan* kosovar*; GR greek greeks; CY cypriot*; MT maltese
TR turkish turk turks kurdish_turks; SE swedish swede swedes; NO norwegian*; DK danish dane danes
FI finnish finn finns; IS icelandic icelander*; EE estonian*; LV latvian*; LT lithuanian*
BY belarusian* belarussian*; UA ukrainian*; RU russian russians chechen*; MD moldovan*; GE abkhaz
AM armenian*; AZ azerbaijani* azeri*; KZ kazakh kazakhs; UZ uzbek uzbeks; KG kyrgyz; TJ tajik tajiks
TM turkmen
AF afghan afghans; PK pakistani*; IN indian indians; BD bangladeshi*; LK sri_lankan sri_lankans
NP nepali nepalis nepalese; BT bhutanese; MV maldivian*; CN chinese; HK hong_konger hong_kongers
TW taiwanese; JP japanese; KR south_korean south_koreans; KP north_korean north_koreans; MN mongolian*
VN vietnamese; TH thai thais; KH cambodian*; LA laotian* lao; MM burmese; MY malaysian*; SG singaporean*
ID indonesian* balinese acehnese; PH filipino filipinos filipina filipinas philippine; TL timorese
PG papua_new_guinean; AU australian* aussie aussies; AU.04 queenslander*; AU.06 tasmanian*
NZ new_zealander* kiwi kiwis; FJ fijian*; WS samoan*; TO tongan*; IR iranian*; IQ iraqi iraqis
SY syrian syrians; LB lebanese; IL israeli israelis; PS palestinian* gazan gazans; JO jordanian*
SA saudi saudis; YE yemeni yemenis; OM omani omanis; AE emirati emiratis; QA qatari qataris; BH bahraini*
KW kuwaiti*; EG egyptian*; LY libyan libyans; TN tunisian*; DZ algerian*; MA moroccan*; MR mauritanian*
EH sahrawi*; SD sudanese; SS south_sudanese; ET ethiopian* tigrayan*; ER eritrean*; SO somali somalis
DJ djiboutian*; KE kenyan kenyans; UG ugandan*; RW rwandan*; BI burundian*; TZ tanzanian*; MZ mozambican*
MW malawian*; ZM zambian*; ZW zimbabwean*; BW botswanan motswana; NA namibian*
ZA south_african south_africans; LS basotho; SZ swazi; MG malagasy; MU mauritian*; AO angolan*; CD congolese
CM cameroonian*; GA gabonese; GQ equatoguinean*; CF central_african; TD chadian*; NE nigerien nigeriens
NG nigerian nigerians; ML malian malians; BF burkinabe; SN senegalese; GM gambian*; GN guinean guineans
GW bissau-guinean; SL sierra_leonean sierra_leoneans; LR liberian*; CI ivorian*; GH ghanaian*; TG togolese
BJ beninese beninois; CV cape_verdean; CA canadian*; CA.10 quebecer* quebecois; CA.01 albertan*
CA.08 ontarian*; MX mexican mexicans; GT guatemalan*; BZ belizean*; HN honduran*
SV salvadoran* salvadorian*; NI nicaraguan*; CR costa_rican costa_ricans; PA panamanian*; CU cuban cubans
HT haitian*; DO dominican dominicans; JM jamaican*; PR puerto_rican puerto_ricans; BS bahamian*
BB barbadian* bajan; TT trinidadian*; GY guyanese; SR surinamese; CO colombian*; VE venezuelan*
EC ecuadorian* ecuadorean*; PE peruvian*; BO bolivian*; CL chilean chileans
AR argentine argentines argentinian* argentinean*; UY uruguayan*; PY paraguayan*; BR brazilian*
US.TX texan texans; US.CA californian californians; US.FL floridian*; US.AK alaskan*; US.HI hawaiian*
US.NY new_yorker new_yorkers; US.LA louisianan*; US.MI michigander*; US.GA georgian_voters
ES.56 catalan catalans; ES.59 basque basques; ES.51 andalusian*; IT.15 sicilian*; IT.14 sardinian*
IT.16 tuscan; FR.94 corsican*; FR.53 breton bretons; DE.02 bavarian*; DE.13 saxon; IN.09 gujarati*
IN.28 bengali; IN.21 odia; IN.13 keralite*; IN.25 tamils; IN.12 kashmiri*; PK.05 sindhi*
PK.02 baloch balochi; m49:150 european europeans; m49:002 african africans; m49:142 asian asians
m49:419 latin_american latin_americans; m49:009 pacific_islander; US american americans
GB.ENG english englishman englishmen; GB.SCT scottish scot scots; GB.WLS welsh welshman
GB.NIR northern_irish; GB british briton britons brit brits; KR korean koreans; US.IA iowan*
US.OH ohioan*; US.NV nevadan*; US.OR oregonian*; US.UT utahn*; US.MN minnesotan*; US.PA pennsylvanian*
CA.03 manitoban*; CA.11 saskatchewanian*; CA.05 newfoundlander*; AU.08 western_australian*
GE.02 abkhazian; RU chechen chechens; x:kurdistan-region kurdish kurds kurd; x:horn-of-africa
"""


GRAMMAR = Grammar(
    language="en",
    at="""visits visited visiting
    in at near outside around across inside throughout within over off on along beside above
    below under amid between among opposite beyond atop aboard through via nearby near_to close_to
    next_to north_of south_of east_of west_of northeast_of northwest_of southeast_of southwest_of
    north-east_of north-west_of south-east_of south-west_of just_outside just_off just_north_of
    just_south_of just_east_of just_west_of off_the_coast_of off_the_coast off_coast_of coast_of
    on_the_coast_of on_the_island_of on_the_outskirts_of on_the_edge_of outskirts_of in_and_around
    in_or_near in_downtown in_central in_northern in_southern in_eastern in_western in_rural
    in_parts_of parts_of in_the_city_of in_the_town_of in_the_village_of in_the_province_of
    in_the_state_of in_the_district_of in_the_region_of in_the_area_of in_the_heart_of in_the_centre_of
    in_the_center_of in_the_middle_of in_the_north_of in_the_south_of in_the_east_of in_the_west_of
    in_the_streets_of on_the_streets_of streets_of heart_of miles_from mile_from km_from
    kilometers_from kilometres_from miles_off km_off miles_north_of miles_south_of miles_east_of
    miles_west_of km_north_of km_south_of km_east_of km_west_of kilometers_north_of kilometers_south_of
    kilometers_east_of kilometers_west_of kilometres_north_of kilometres_south_of kilometres_east_of
    kilometres_west_of metres_from meters_from drive_from a_short_drive_from hours_from minutes_from
    not_far_from away_from_central downtown central northern southern eastern western northeastern
    northwestern southeastern southwestern north-eastern north-western south-eastern south-western
    northcentral south-central east-central west-central upstate rural greater inner suburban mainland
    coastal midtown uptown hits hit rocks rocked jolts jolted batters battered lashes lashed pounds
    pounded pummels pummeled slams_into barrels_into sweeps_through sweeps_across swept_through
    rips_through tears_through tore_through ripped_through roars_into strikes struck shakes shook
    rattles rattled ravages ravaged devastates devastated engulfs engulfed paralyzes paralyses
    paralyzed paralysed grips gripped floods inundates swamps drenches soaks blankets threatens menaces
    terrorises terrorizes stuns shocks makes_landfall_in landfall_in landfall_near landfall_on
    crashes_in crashed_in crash_in attack_in attack_on attack_at attacks_on raid_on assault_on siege_of
    battle_for shelling_of bombing_of bombardment_of destruction_of fall_of fighting_in trapped_in
    stranded_in held_in arrested_in detained_in based_in_the_city die_in killed_in found_in shot_in
    operations_in state_of_emergency_in unrest_in travel_to trip_to travelling_to traveling_to
    visitors_to visiting all_travel_to travel_advisory_for travel_warning_for advisory_for warning_for
    alert_for warnings_for watch_for evacuation_order_for tsunami_warning_for curfew_for emergency_for
    reconsider_travel_to do_not_travel_to avoid_travel_to avoid_all_travel_to""",
    after_at="""-area -wide area_residents under_siege under_attack under_curfew under_water underwater
    in_lockdown on_lockdown under_lockdown on_high_alert on_alert on_fire hit_by struck_by rocked_by
    shaken_by battered_by devastated_by flooded paralysed paralyzed""",
    of="of for",
    articles="the a an this that its his her their our",
    from_="""from out_of originally_from coming_from arriving_from came_from comes_from hailing_from
    hails_from hailed_from natives_of native_of born_in grew_up_in raised_in returned_from
    returning_from return_from back_from fled_from fleeing_from deported_from expelled_from
    evacuated_from imported_from departed_from flight_from flights_from smuggled_from travelled_from
    traveled_from travelling_from all_from who_lives_in lives_in who_live_in lived_in living_in
    resident_of residents_of citizen_of citizens_of based_in headquartered_in backed_by trained_in
    registered_in flagged_in wanted_in convicted_in jailed_in_absentia studied_in working_in_exile_in
    exiled_in buried_in""",
    towards="""toward towards bound_for heading_for headed_for heading_to headed_to en_route_to
    on_route_to on_the_way_to on_its_way_to on_their_way_to destined_for left_for leaves_for
    departed_for sails_for set_sail_for flight_to flights_to back_to fled_to flee_to fleeing_to
    deported_to extradited_to extradition_to sent_to airlifted_to flown_to evacuated_to transferred_to
    taken_to_hospital_in ferry_to train_to bus_to returned_to returning_to return_home_to moved_to
    emigrated_to shipped_to exported_to exports_to sold_to aid_to arms_to weapons_to message_to
    threat_to pressure_on sanctions_on sanctions_against tariffs_on talks_with talks_on ties_with
    relations_with war_with tensions_with deal_with trade_with negotiations_with agreement_with
    dispute_with match_against game_against played_against plays_against against versus vs
    talks_between relations_between ties_between tensions_between deal_between match_between
    agreement_between flights_between trade_between supports backs recognises recognizes arming""",
    to="to into onto",
    moving="""flee* fled flew fly flies flying flight* flown deport* extradit* head headed heading
    bound travel travels travelled traveled travelling traveling trip* journey* return* escap* cross
    crossed crosses crossing smuggl* traffick* airlift* evacuat* transfer* repatriat* sail sails sailed
    sailing drive drives drove driving driven ship* export* emigrat* migrat* mov* sent send sends
    sending brought took taken takes transport* transit en_route route way visit* ferry ferries
    ferrying walk walked walking march marched train* bus buses went go goes going come back relocat*
    expel* expuls* rush* deliver* suppl* donat* sell sells sold spread spreading escort* divert*
    reroute* commut* run ran exile*""",
    linked="with to and of",
    border="border borders bordering frontier frontiers borderlands boundary",
    likeness="""like unlike as_in such_as similar_to akin_to since after_the before_the during_the
    as_with compared_with compared_to comparable_to in_comparison_with reminiscent_of echoes_of echoing
    recalls recalling reminded_of reminders_of memories_of mirrors mirroring modelled_on modeled_on
    inspired_by the_next new a_new second_after not_since worst_since deadliest_since first_since
    biggest_since years_after months_after weeks_after days_after a_week_after a_month_after
    a_year_after just_days_after anniversary_of following_the aftermath_of_the in_the_style_of
    previously_in earlier_in ago_in linked_to_the blamed_for_the responsible_for_the copycat_of_the
    is_not as_seen_in seen_in as_happened_in happened_in unlike_in than_in than rivals the_size_of
    larger_than bigger_than named_after so-called dubbed_the""",
    felt="""felt felt_in felt_as_far_as also_felt also_felt_in was_felt_in were_felt_in
    could_be_felt_in felt_across felt_throughout as_far_as as_far_away_as as_far_north_as
    as_far_south_as as_far_east_as as_far_west_as heard_in heard_as_far_as seen_as_far_as visible_from
    seen_from tremors_in shaking_reported_in buildings_swayed_in swayed_buildings_in reached
    smoke_reached ash_reached""",
    origin="""tourist* citizen* national nationals native natives refugee* migrant* immigrant*
    emigrant* asylum asylum-seeker asylum-seekers embassy embassies ambassador* consulate* consul
    consular diplomat* envoy* passport* flag flags flagged visa visas worker* labourer* laborer*
    student* professor* expat* expatriate* holidaymaker* vacationer* backpacker* pilgrim* traveller*
    traveler* visitor* businessman businessmen businesswoman investor* soldier* troops mercenar*
    fighter* forces team squad player* striker midfielder goalkeeper singer actor actress rapper band
    scientist* researcher* expert* journalist* reporter* doctor* nurse* missionary missionaries priest
    nun aid_worker aid_workers volunteer* contractor* engineer* seafarer* sailor* fisherman fishermen
    crew crewman captain trucker* driver* suspect* gang gangs hitman hitmen mafia spy spies agent*
    hacker* officials government ministry minister president lawmaker* mp mps airline airliner carrier
    jet jets warplane* drone* missile* rocket* tanker freighter vessel* ship ships trawler firm company
    companies exporter* couple family families man men woman women teen teenager teenagers boy girl
    brothers sisters newlyweds honeymooners hiker* climber* mountaineer* skier* cyclist* surfer* diver*
    snowbird* retiree* pensioner* grandmother grandfather native-born militia militias militant* rebels
    separatist* insurgent* dissident* exile exiles opposition nationality descent origin accent born""",
    after_origin="""-born -based -registered -flagged -bound -backed -led -trained -made -owned -linked
    -style -educated -funded -brokered -supplied -inspired -aligned -occupied_by born based citizen
    citizens national nationals native natives tourist tourists refugee refugees migrant migrants
    embassy consulate ambassador passport flag visa resident man woman couple teen student students
    family businessman troops soldiers expats team fans supporters""",
    offices="""cartel university universities college institute academy school bank club ministry
    department_of_state government administration regime newspaper hotel treaty agreement accord
    accords protocol convention conference declaration award awards cup trophy prize festival marathon
    derby open grand_prix museum orchestra opera theatre theater hospital church cathedral diocese
    archbishop bishop parliament congress senate assembly court supreme_court high_court central_bank
    stock_exchange airlines airways railways embassy embassy_of consulate ministry_of government_of
    bank_of university_of republic_of kingdom_of union association federation foundation society
    council commission chamber battle_of siege treaty_of agreement_of battle duke earl prince princess
    king queen duchess count lord lady marquess baron order_of knights_of shroud_of merchant_of bombing
    pact operation exercise programme""",
    after_offices="""cartel cartels university college institute academy times post herald tribune
    gazette journal chronicle mail mirror star sun guardian observer examiner inquirer enquirer
    dispatch daily_news morning_herald evening_standard telegraph globe record sentinel courier express
    echo news newspaper magazine tv television radio broadcaster fc united city_fc rovers wanderers
    athletic hotspur albion cowboys giants jets lakers celtics knicks warriors bulls bears lions tigers
    yankees mets red_sox dodgers cubs astros rangers patriots packers steelers eagles dolphins raiders
    chiefs broncos texans rockets spurs heat magic hawks hornets grizzlies pelicans timberwolves
    thunder jazz kings clippers blazers raptors canadiens maple_leafs senators flames oilers canucks
    islanders bruins sabres penguins flyers capitals blackhawks indians super_kings royals titans
    knight_riders marathon derby open masters grand_prix cup league premiership championship festival
    biennale fashion_week film_festival agreement accord accords treaty protocol convention conference
    summit pact declaration deal talks statement airlines airways air government administration regime
    embassy consulate ministry parliament congress senate assembly bank stock_exchange exchange index
    orchestra philharmonic symphony opera ballet museum hotel hilton marriott clinic foundation
    federation syndrome fever virus variant strain sauce pudding cheese beef wine whisky bulldog
    terrier shepherd retriever roulette doll dolls tea coffee chicken steak roll style principle
    doctrine school_of_thought commission council_of_europe court_ruling airways_flight declaration_on
    peace_accords plan papers""",
    saying="""say says said warn warns warned warning condemn condemns condemned condemning sanction
    sanctions sanctioned sanctioning urge urges urged urging vow vows vowed slam slams slammed blast
    blasts deny denies denied accuse accuses accused accusing reject rejects rejected rejecting demand
    demands demanded call calls called calling announce announces announced agree agrees agreed insist
    insists insisted pledge pledges pledged threaten threatened criticise criticises criticised
    criticize criticizes criticized welcome welcomes welcomed summon summons summoned recall recalled
    expel expels expelled impose imposes imposed lift lifts lifted ban bans banned approve approves
    approved blame blames blamed claim claims claimed confirm confirms confirmed declare declares
    declared tell tells told ask asks asked seek seeks sought plan plans planned consider considers
    considering mull mulls weigh weighs offer offers offered send sends sent deploy deploys deployed
    back backs backed support supports supported oppose opposes opposed veto vetoes vetoed suspend
    suspends suspended cut cuts halt halts halted resume resumes resumed sign signs signed hail hails
    hailed praise praises praised mourn mourns react reacts reacted respond responds responded
    retaliate retaliates retaliated advise advises advised extend extends recognise recognises
    recognised recognize recognizes recognized refuse refuses refused push pushes pushed want wants
    wanted believe believes believed fear fears feared hope hopes hoped expect expects expected signal
    signals signaled signalled order orders ordered probe probes monitor monitors brace_for hints
    hinted stresses stressed reiterates reiterated protests_to lodges lodged stands_by refrains must
    should will would has_said has_warned has_condemned has_called has_urged and_its_allies
    and_its_partners""",
    acting="""attack attacks attacked attacking bomb bombs bombed bombing strike strikes struck
    striking invade invades invaded invading shell shells shelled shelling hit hits hitting pound
    pounds pounded target targets targeted targeting launch launches launched fire fires fired fires_at
    fired_at fires_on fired_on raid raids raided storm storms stormed assault assaults assaulted seize
    seizes seized capture captures captured occupy occupies occupied annex annexes annexed kill kills
    killed blockade blockades blockaded besiege besieges besieged bombard bombards bombarded intercept
    intercepts intercepted down downs downed shoot shoots shot droned rockets destroy destroys
    destroyed batter batters battered hammer hammers hammered blitz blitzes retaliates_against
    strikes_on attack_on attacks_on strike_on raid_on raids_on launches_strikes_on launches_attack_on
    launched_strikes_on carries_out_strikes_in carried_out_strikes_in attacked_targets_in
    hits_targets_in hits_back_at sends_troops_into sent_troops_into enters entered incursion_into
    invasion_of air_strike_on air_strikes_on airstrike_on airstrikes_on airstrikes_in shoots_down
    shot_down fires_missiles_at fired_missiles_at drone_attack_on missile_attack_on missile_strike_on
    offensive_in operation_in""",
    titles="""mr mrs ms miss dr sir dame lord lady president vice_president vice-president
    prime_minister premier chancellor minister foreign_minister defence_minister defense_minister
    interior_minister finance_minister health_minister secretary secretary_of_state secretary-general
    governor lieutenant_governor mayor deputy_mayor councillor councilman councilwoman councilor
    alderman senator sen rep representative congressman congresswoman lawmaker mp mla assemblyman
    assemblywoman delegate ambassador envoy consul judge justice magistrate prosecutor attorney
    attorney_general district_attorney solicitor lawyer coroner sheriff deputy marshal constable
    officer patrolman trooper detective inspector chief_inspector superintendent sergeant sgt corporal
    cpl private pvt lieutenant lt captain capt major maj colonel col brigadier general gen lt_gen
    maj_gen admiral commodore commander cmdr commissioner police_chief chief fire_chief spokesman
    spokeswoman spokesperson director professor prof rev reverend pastor father fr sister brother
    bishop archbishop cardinal pope rabbi imam sheikh ayatollah mullah maulana pandit swami king queen
    prince princess duke duchess emir sultan crown_prince coach manager striker midfielder defender
    goalkeeper keeper winger forward quarterback pitcher player batsman bowler champion boxer singer
    rapper actor actress author writer poet painter filmmaker comedian model heiress billionaire tycoon
    founder ceo chairman chairwoman analyst expert economist scientist researcher meteorologist
    forecaster seismologist survivor victim witness resident teacher nurse doctor driver pilot aged
    gunman suspect murderer killer drug_lord kingpin capo ex-president former_president president-elect
    first_lady shri smt st saint san""",
    after_titles="jr sr esq qc kc mbe obe phd aged sahib ji",
    place_nouns="""city town village hamlet suburb neighborhood neighbourhood district borough ward
    county parish province state region municipality commune department governorate prefecture canton
    oblast raion territory island islands isle archipelago peninsula port port_city seaport airport
    resort resort_city resort_town capital capital_city border_town border_city coastal_city
    coastal_town seaside_town seaside_resort university_town mining_town market_town garrison_town
    rebel_stronghold stronghold enclave exclave township settlement camp refugee_camp slum favela
    shantytown outskirts centre center area greater_area gulf strait bay tourist_hotspot hotspot
    holiday_island tourist_town ski_resort northern_city southern_city eastern_city western_city
    commune_of city_of town_of village_of district_of province_of state_of region_of county_of
    municipality_of island_of port_of suburb_of borough_of capital_of neighborhood_of neighbourhood_of
    near_the_town_of base air_base naval_base prison jail nuclear_plant power_plant border_crossing
    crossing checkpoint nation country kingdom republic twin_cities city_centre metro""",
    after_place_nouns="""city town township village county parish borough district province state
    prefecture governorate municipality region area airport international_airport station
    central_station suburb neighborhood neighbourhood island islands isle peninsula port harbor harbour
    jail prison hospital zone territory oblast metro metropolitan_area metropolitan_police
    police_department police sheriff residents outskirts slum camp refugee_camp air_base naval_base
    base heights downs estate council_area city_council county_sheriff county_council borough_council
    division taluk tehsil mandal department beachfront waterfront seafront coast coastline shoreline
    suburbs old_town city_centre city_center downtown underground subway tube_station marina pier docks
    market""",
    states="state province region oblast territory department governorate republic statewide county canton",
    roads="""street st road rd avenue ave boulevard blvd drive lane highway expressway freeway motorway
    parkway turnpike bridge square plaza circus crescent terrace court close row alley gate station
    stadium arena ground park gardens garden hill hills mount mountain peak creek river lake falls
    tower building house hall palace mall centre_mall shopping_centre shopping_center plaza_hotel
    tunnel roundabout junction interchange intersection flyover underpass crossing railway line route
    subway_line express way memorial monument cemetery school high_school elementary middle_school
    primary_school canal dam reservoir apartments flats pub inn tavern restaurant café""",
    persons="""hurricane typhoon cyclone tropical_storm storm winter_storm super_typhoon ship vessel
    tanker ferry cruise_ship freighter uss hms mv ss yacht team fc club baby dog cat horse racehorse
    operation late father_of mother_of son_of daughter_of wife husband named jr""",
    common="""grenade grenades peking_duck brussels_sprouts
    white_house mobile_home mobile_homes mobile_phone mobile_phones mobile_app
    act adam adams adrian agen airport alan albert alex alexander alexandra alexis alice
    alison allan allen alone amanda amber amelia anderson andrea andrew angel angela ann anna anthony
    antonio are armstrong arnold arrest arthur ascot ash ashley ask august bacon bad bail bailey baker
    ball ban banana bank banner bar barbara barker barking barnes barry barton bates bath batman battle
    baxter bay beach bear beatrice beer bell ben benjamin bennett bernard berry best beta beverley
    beverly bid billy birch bishop bison blair blake blast bolton bond bondi booth bowie boyd bra
    bradley brandon bray brenda brent bridge broke brooks brown bruce bryan bryant buchanan buffalo
    burke burns bury bush butler byrd cameron can car carey carly carmen carney caroline carpenter
    carroll carter casey cash cedar central chad chance chandler chapman charles chavez chelsea cheney
    cherry chester chinese christian christina christmas christopher church churchill cite clara clark
    clarke clay clayton clifford clinton clive clones coal coast cody coffee cole coleman college
    collins come commerce concord connor cook cool cooper corey cork corn cotton court cox craig
    crawford cricket cross cruz crystal cunningham curtis cut cuts daisy dale dana daniel dare dave
    david davidson davis dawn dawson day deal dean deep deer delta denise dennis derby diamond diana
    die dixon dole dollar donald donna door doris douglas dover doyle drew driver duke duncan dunn
    eagle earl earth east echo eden edwards elaine eleanor elena elizabeth elk ella elliott ellis elm
    elmer elsie emily end energy english enterprise epsom erik erin essen eugene eva evans evelyn eye
    faith falcon fall falls felix fell ferguson fernandez ferry fisher fleming fletcher florence
    florian floyd force ford forest foster four fowler frances francis frank franklin frederick free
    freedom freeman from gail gap garcia gardner garrett gary gas gates gene george gerald geraldine
    german gets gibson gilbert give glen glenn globe gloria go goes gold golden golf gomez gonzalez
    gordon got grace graham grand grant gray green gregory grey griffin griffith guy hail hall ham
    hampton hana hansen hanson hanta happy harbor hard hardy harold harper harris harrison hart harvey
    hawkins hayden hayes hazard heather helen hell henderson henry herald herbert herman higgins hill
    hit hof hoffman holly holmes home homer honey hood hoover hope hopkins horton hospital hot hove
    howard howe howell hudson hughes hugo hull humble hunt hunter hurricane hurt ida independence irene
    irma iron isaac isabella island isle ivan ivy jack jackson jacob jade jake james janet jay jean
    jefferson jenkins jennings jerome jersey jesus joanna joel johnson johnston jones jordan joseph
    josephine joshua juan julia julian jury justice justin karen karl kate katherine keith kelly kelsey
    kennedy kent kerr kerry kim kimberly king klein knox kyle lacey lake lakes lamb lambert lane lara
    lassa laura laurel law lawrence lawson lead lee lens leo leon leonard leslie level levi lewis
    liberty light lila lillian lincoln linda line lion lisa list lloyd loan logan long lopez lori loss
    lot louis louise love lucas lucy luis lula luna lure lydia lynch lynn madison maggie major make
    makes male mall man many marburg marc march marcus margaret maria marie marine marion marissa mark
    market mars marshal marshall martha martin martinez marvin mary mason maurice may maya mccarthy
    mcdonald mckinley mckinney media melissa men mercury meredith met michael miles miller mills milton
    miner mission mitchell mobile mold mona monroe moon moore morales more moreno morgan morris
    morrison moss most mountain murphy murray myers myra nadia nan nancy nash nathan needles nelson
    newman newton nice nicholas nigel nine nixon none nora norma normal norman north nose nunez obama
    oblong ocean of okay oliver olivia omar omega one opera orange ortega ortiz oust owen ox pact paint
    palmer parachute paradise park parker patrick patterson pau paul paula pay payne peace peach pearl
    pearson peculiar perez perkins perry peters petro philip phillip phillips pierce pine pink plain
    plaza plum plus police polk pope port porter post pound powell power powers preston price prince
    progress providence quinn race rachel rain ramadan ramirez ramos ran randall randolph random ranger
    ransom raven raymond reading reagan record red reese reform regina reid reserve rest reyes reynolds
    rhodes rice richard richardson ride riley rise rivera road robert roberts robertson robinson
    rodriguez rogers roland roman ron roosevelt rosa rosalie rose rosemary ross roy rubio rue rugby
    rule run russell rutherford ryan rye said sail sale sally salt sam same samson sanchez sanders
    sandra sandwich sandy santa santos sara saunders say scott see sees selma sens seth seven shannon
    shape share sharon sharp shaw shelby shelton sheridan sherman shirley shot sidney sienna sigma
    silva simon simpson sin slide smith snow snyder son sophia south spencer split spring stacy stanley
    star start station stella stephen sterling stevens stewart still stock stone store street stuart
    success sullivan summer summers sunrise superior surprise sutton swan sway swords sylvia taylor tea
    tell temple teresa terry thatcher theodore theresa thomas thompson thursday tiffany tim tina tire
    todd tombstone tornado torres tours tower tracy train trap travis tree trial tribune trim triumph
    troy truman truss tucker turkey turn turner tyler tyson union unity university valentine valley van
    vance vargas vaughn venus vera vernon veronica victor victory vincent viola violet vire virgil
    vivian wade wagner walk walker wall wallace walsh walter wanda war ward ware warner warren watson
    wayne weaver weber webster week wells wembley wesley west wheeler whitaker white whitney will
    willard williams williamson willis willow wilson winner wood woods woodward wool worms wright young
    zachary""",
    outlets="""Washington_Post Washington_Times New_York_Times NY_Times New_York_Post Los_Angeles_Times
    LA_Times Chicago_Tribune Chicago_Sun-Times Boston_Globe Boston_Herald Miami_Herald
    Houston_Chronicle San_Francisco_Chronicle Dallas_Morning_News Denver_Post Detroit_Free_Press
    Philadelphia_Inquirer Baltimore_Sun Seattle_Times Tampa_Bay_Times Orlando_Sentinel Arizona_Republic
    El_Paso_Times San_Antonio_Express-News Texas_Tribune Border_Report Wall_Street_Journal USA_Today
    US_News Kansas_City_Star Las_Vegas_Review-Journal Salt_Lake_Tribune Oregonian
    Minneapolis_Star_Tribune Star_Tribune Sacramento_Bee Fresno_Bee Buffalo_News
    London_Evening_Standard Evening_Standard London_Times Times_of_London Manchester_Evening_News
    Liverpool_Echo Birmingham_Mail Yorkshire_Post Belfast_Telegraph Irish_Times Irish_Independent
    Irish_Examiner Cork_Examiner Glasgow_Times Edinburgh_Evening_News The_Scotsman Western_Mail
    Wales_Online WalesOnline Kent_Online KentOnline Toronto_Star Toronto_Sun Ottawa_Citizen
    Montreal_Gazette Calgary_Herald Edmonton_Journal Vancouver_Sun Winnipeg_Free_Press Halifax_Herald
    Sydney_Morning_Herald Canberra_Times The_West_Australian The_Australian New_Zealand_Herald
    NZ_Herald Otago_Daily_Times Radio_New_Zealand South_China_Morning_Post China_Daily
    China_Morning_Post China_Central_TV Hong_Kong_Free_Press Global_Times Straits_Times
    Channel_NewsAsia Bangkok_Post Phnom_Penh_Post Jakarta_Post Jakarta_Globe Manila_Times
    Manila_Bulletin Philippine_Daily_Inquirer Philippine_Star Japan_Times Korea_Herald Korea_Times
    Yonhap Nikkei_Asia Taipei_Times Times_of_India Hindustan_Times Indian_Express India_Today
    Deccan_Herald Deccan_Chronicle NDTV Press_Trust_of_India Asian_News_International The_Hindu
    Kathmandu_Post Dhaka_Tribune Daily_Star Radio_Pakistan Express_Tribune Pakistan_Today
    Dawn_newspaper Tolo_News Jerusalem_Post Times_of_Israel Jerusalem_Times Gulf_News Gulf_Times
    Arab_News Khaleej_Times Saudi_Gazette Tehran_Times Daily_Sabah Hurriyet_Daily_News
    Egypt_Independent Egypt_Today Ahram_Online Libya_Observer Sudan_Tribune Addis_Standard Nairobi_News
    Daily_Nation The_EastAfrican Nation_Africa Kampala_Dispatch Rwanda_Today Premium_Times Lagos_Times
    Ghana_Web GhanaWeb Cape_Times Cape_Argus Mail_and_Guardian Zimbabwe_Herald Lusaka_Times Namibian
    Moscow_Times Kyiv_Post Kyiv_Independent Prague_Post Budapest_Times Warsaw_Voice Vienna_Times
    Deutsche_Welle Radio_France_Internationale France_24 France24 Agence_France-Presse
    Agence_France_Presse Radio_Free_Europe Radio_Free_Asia Voice_of_America Mexico_News_Daily
    Mexico_Daily_Post Yucatan_Times Tico_Times Buenos_Aires_Times Buenos_Aires_Herald Rio_Times
    Jamaica_Gleaner Jamaica_Observer Trinidad_Express Trinidad_Guardian Barbados_Today Stabroek_News
    Nassau_Guardian BBC_Scotland BBC_Wales BBC_London BBC_Africa Sky_News_Australia Fox_News Al_Jazeera
    Reuters Associated_Press Euronews El_Universal El_Pais Le_Monde Le_Parisien Xinhua Anadolu Interfax
    TASS Bloomberg""",
    irregular={"Congo": "Congo-Kinshasa"},
    names=NAMES,
    demonyms=by_word(_DEMONYMS),
)

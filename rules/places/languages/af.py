"""Afrikaans: the words beside names of places, and the endings of its cases."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

GRAMMAR = Grammar(
    language="af",
    at="""
    in te by naby digby buite binne rondom aan op langs oor bo deur tussen noord_van suid_van oos_van
    wes_van noordoos_van noordwes_van suidoos_van suidwes_van net_buite aan_die_buitewyke_van
    in_die_omgewing_van in_die_buurt_van in_die_middestad_van in_die_hartjie_van in_die_distrik
    in_die_provinsie in_die_dorp in_die_stad in_die_noorde_van in_die_suide_van in_die_ooste_van
    in_die_weste_van aan_die_kus_van voor_die_kus_van suid noord""",
    of="van se vir",
    articles="die 'n dié",
    from_="van uit vanuit vanaf afkomstig_van afkomstig_uit gebore_in kom_van",
    towards="na na_die op_pad_na onderweg_na in_die_rigting_van oppad_na",
    to="na tot in",
    moving="""
    vlug* gevlug* ontvlug* vlieg* gevlieg* reis* gereis* terugkeer* teruggekeer* keer deporteer*
    gedeporteer* uitgelewer* uitlewer* uitlewering* verhuis* oorgeplaas* stuur gestuur* herlei* afgewyk*
    vertrek* ontsnap* besoek* emigreer* gaan gegaan ry gery ontruim* uitvoer*""",
    linked="met",
    border="grens* grenspos* grense",
    likeness="""
    soos soos_in soortgelyk* soortgelyke_aan vergelyk_met vergelykbaar_met in_vergelyking_met sedert ná
    na_die ná_die herinner_aan wat_herinner_aan anders_as net_soos eenders""",
    felt="gevoel gevoel_tot_in tot_in gehoor",
    origin="""
    toeris* toeriste burger* burgers inwoner* ambassade* ambassadeur* konsulaat* konsul* paspoort* vlag
    vlugteling* immigrant* migrant* diplomaat* student* studente werker* werkers soldaat* soldate troepe
    weermag afvaardiging* span joernalis* kenner* deskundige* gebore boorling* afkomstig ondersteuners
    spelers""",
    after_origin="gebore gebaseerde burger burgers toeris toeriste",
    offices="""
    universiteit bank regering ministerie departement kartel koerant hotel klub ooreenkoms verdrag
    verklaring konvensie beraad konferensie prys beker liga fees beurs parlement weermag span maatskappy
    museum""",
    after_offices="""
    Universiteit Bank Lugdiens Hotel Klub Ooreenkoms Verdrag FC United Times Post University Airlines
    Bulls Leeus Stormers Cheetahs Haaie""",
    saying="""
    waarsku* gewaarsku* sê gesê verklaar* veroordeel* eis geëis vra gevra dreig* gedreig* beskuldig*
    ontken* verwerp* reageer* sanksies kondig aangekondig* antwoord* belowe* besluit* stem steun* meen
    versoek*""",
    acting="val_aan aangeval* bombardeer* gebombardeer* beskiet* inval* binnegeval* tref teen",
    titles="""
    mnr mev me mej dr prof ds president adjunkpresident premier minister adjunkminister burgemeester
    raadslid senator generaal brigadier kolonel majoor kaptein luitenant sersant konstabel kommissaris
    adjudant speurder regter landdros advokaat adv aanklaer pous aartsbiskop biskop dominee pastoor
    koning koningin prins prinses afrigter speler losskakel skrumskakel haker vleuel stut slot kapteins
    akteur aktrise sanger sangeres skrywer digter woordvoerder woordvoerster joernalis direkteur hoof
    skoolhoof leier""",
    place_nouns="""
    stad dorp dorpie provinsie distrik gebied streek munisipaliteit voorstad woonbuurt township lughawe
    hawe hoofstad eiland gevangenis hospitaal kus kamp land plaas kushoof plattelandse""",
    after_place_nouns="""
    lughawe hawe distrik munisipaliteit gevangenis hospitaal kus stad polisie eilande metro""",
    states="provinsie staat deelstaat streek republiek",
    roads="""
    straat laan weg pad plein stasie brug rivier berg park heuwel stadion skool kerk dam sentrum
    winkelsentrum snelweg pas rylaan singel""",
    persons="orkaan storm sikloon skip tenkskip span wedstryd vaartuig",
    common="""
    Man Kinders Brand Vier Tien Mei Die Dan Een Of Op Nou Sal Bo Berg Berge Bou Baie Beer Dag Dorp Eden
    Gas Goud Hart Heide Hel Hof Hoek Huis Kan Klein Kom Kos Kroon Leer Lug Maan Mark Meer More Môre Nag
    Net Nuus Park Plan Rand Reis Ring Roos Rus Rust Saal Sand See Son Stad Steen Stil Strand Tak Tuin
    Vaal Val Van Vis Vrede Weer Wyn Mandela Steyn Vorster Brits Bester Erasmus Marais Roux Villiers
    Florence Chelsea Lincoln Jordan Elizabeth Bulls Nice Mobile Bath Reading Split Most Lens Arsenal
    Everton Elim Salem Bethel Malema Lede Lewe Sonder Tans""",
    outlets="""
    Die_Burger Beeld Volksblad Rapport Netwerk24 Die_Son Son Maroela_Media Republikein Landbouweekblad
    Huisgenoot Kaapse_Rapport Cape_Times Cape_Argus Pretoria_News Sunday_Times The_Star Star Daily_News
    Mercury Witness Sowetan City_Press News24 Mail_and_Guardian Mail_&_Guardian Daily_Maverick
    Business_Day Paarl_Post Worcester_Standard George_Herald Mossel_Bay_Advertiser Potchefstroom_Herald
    Lowvelder Noordwester Kormorant Reuters Washington_Post New_York_Times Le_Monde Jerusalem_Post
    Namib_Times""",
    endings=(
        ("ers", ""),
        ("er", ""),
        ("s", ""),
    ),
    names={
        "VSA": "US",
        "Verenigde State": "US",
        "V.S.A.": "US",
        "Brittanje": "GB",
        "Engeland": "GB",
        "VK": "GB",
        "Groot-Brittanje": "GB",
        "SA": "ZA",
        "RSA": "ZA",
        "VAE": "AE",
        "DRK": "CD",
        "Demokratiese Republiek Kongo": "CD",
        "SAR": "CF",
        "Wit-Rusland": "BY",
        "Gasastrook": "PS",
        "Wesoewer": "PS",
        "Suidwes": "NA",
        "Suidwes-Afrika": "NA",
        "Wes-Kaapland": "ZA.11",
        "Oos-Kaapland": "ZA.05",
        "Noord-Kaapland": "ZA.08",
        "Noordwes-provinsie": "ZA.10",
        "Vrystaatse": "ZA.03",
        "KZN": "ZA.02",
        "Natal": "ZA.02",
        "Laeveld": "ZA.07",
        "Kaap": "gn:3369157",
        "Joeys": "gn:993800",
        "Jozi": "gn:993800",
        "PE": "gn:964420",
        "Oos-Londen": "gn:1006984",
    },
    demonyms={
        "Suid-Afrikaan*": "ZA",
        "Suid-Afrikaner*": "ZA",
        "Namibië r": "NA",
        "Namibiër*": "NA",
        "Namibies*": "NA",
        "Amerikaan*": "US",
        "Amerikaner*": "US",
        "Brit": "GB",
        "Britte": "GB",
        "Brits e": "GB",
        "Engels": "GB",
        "Engelse": "GB",
        "Engelsman": "GB",
        "Britse": "GB",
        "Skot": "GB",
        "Skotse": "GB",
        "Frans": "FR",
        "Franse": "FR",
        "Fransman": "FR",
        "Duits*": "DE",
        "Duitser*": "DE",
        "Nederlander*": "NL",
        "Nederlands*": "NL",
        "Hollander*": "NL",
        "Hollands*": "NL",
        "Belg": "BE",
        "Belge": "BE",
        "Belgies*": "BE",
        "Italiaan*": "IT",
        "Italianer*": "IT",
        "Spaans*": "ES",
        "Spanjaard*": "ES",
        "Portugees*": "PT",
        "Portugese": "PT",
        "Russies*": "RU",
        "Russe": "RU",
        "Rus": "RU",
        "Oekraïener*": "UA",
        "Oekraïens*": "UA",
        "Pool": "PL",
        "Pole": "PL",
        "Pools": "PL",
        "Poolse": "PL",
        "Griek": "GR",
        "Grieke": "GR",
        "Grieks": "GR",
        "Griekse": "GR",
        "Turk": "TR",
        "Turke": "TR",
        "Turks": "TR",
        "Turkse": "TR",
        "Israeli": "IL",
        "Israeli's": "IL",
        "Israelies*": "IL",
        "Palestyn*": "PS",
        "Iranees*": "IR",
        "Irannees*": "IR",
        "Iraniër*": "IR",
        "Irakees*": "IQ",
        "Irakies*": "IQ",
        "Irakezen": "IQ",
        "Sirië r": "SY",
        "Siriër*": "SY",
        "Siries*": "SY",
        "Sjinees*": "CN",
        "Sjinese": "CN",
        "Chinees": "CN",
        "Chinese": "CN",
        "Japannees*": "JP",
        "Japannese": "JP",
        "Japanse": "JP",
        "Japanner*": "JP",
        "Indiër*": "IN",
        "Indies e": "IN",
        "Indiese": "IN",
        "Pakistanse": "PK",
        "Pakistani": "PK",
        "Pakistani's": "PK",
        "Afgaan*": "AF",
        "Afghaan*": "AF",
        "Zimbabwiër*": "ZW",
        "Zimbabwies*": "ZW",
        "Mosambieker*": "MZ",
        "Mosambiek er": "MZ",
        "Mosambiekse": "MZ",
        "Basoetoe": "LS",
        "Lesothaan*": "LS",
        "Botswaan*": "BW",
        "Botswaanse": "BW",
        "Nigeriër*": "NG",
        "Nigeries*": "NG",
        "Keniaan*": "KE",
        "Keniaanse": "KE",
        "Egiptenaar*": "EG",
        "Egiptiese": "EG",
        "Australiër*": "AU",
        "Australies*": "AU",
        "Nieu-Seelander*": "NZ",
        "Nieu-Seelands*": "NZ",
        "Kanadees": "CA",
        "Kanadese": "CA",
        "Brasiliaan*": "BR",
        "Brasiliaanse": "BR",
        "Argentyn": "AR",
        "Argentyns*": "AR",
        "Argentyne": "AR",
        "Ier": "IE",
        "Iere": "IE",
        "Ierse": "IE",
        "Kapenaar*": "ZA.11",
        "Kapenaars": "ZA.11",
    },
)

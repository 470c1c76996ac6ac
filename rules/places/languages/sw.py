"""Swahili: the words beside names of places, and the endings of its cases."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar
from rules.places.languages.sw_names import NAMES

GRAMMAR = Grammar(
    language="sw",
    at="""
    katika kwenye huko jijini mjini nchini mkoani wilayani kijijini mtaani kisiwani jimboni kaunti_ya
    katika_kaunti_ya katika_jiji_la katika_mji_wa katika_mkoa_wa katika_wilaya_ya katika_kijiji_cha
    katika_eneo_la katika_jimbo_la katika_mtaa_wa karibu_na nje_ya nje_kidogo_ya ndani_ya katikati_ya
    pembezoni_mwa kando_ya pwani_ya katika_pwani_ya kaskazini_mwa kusini_mwa mashariki_mwa magharibi_mwa
    kaskazini_mashariki_mwa kusini_mashariki_mwa kaskazini_magharibi_mwa kusini_magharibi_mwa
    kaskazini_ya kusini_ya mashariki_ya magharibi_ya katika_mpaka_wa eneo_la maeneo_ya tarafani katani
    bandarini uwanjani hapa visiwani barabara_ya_kuelekea kote mjini_kati kati_ya mjini_wa""",
    of="wa ya la cha za vya kwa",
    from_="""
    kutoka kutokea toka anayetoka wanaotoka aliyetoka waliotoka mzaliwa_wa mkazi_wa wakazi_wa
    kutokana_na""",
    towards="""
    kuelekea kwenda kwenda_nchini kwenda_jijini kuingia kuelekea_nchini kurudi akielekea wakielekea
    ikielekea""",
    to="hadi mpaka kwa nchini",
    moving="""
    kukimbi* kukimbilia alikimbia walikimbia walikimbilia alikimbilia wakikimbi* kimbilia amekimbilia
    wamekimbilia ndege safari kusafiri alisafiri walisafiri anasafiri kurejea kurejeshwa alirejeshwa
    walirejeshwa kurudi kurudishwa alirudishwa kufukuzwa kuhamishwa kuhama wamehama kusafirishwa
    alisafirishwa kupelekwa alipelekwa wamepelekwa kutumwa ametumwa kuwasili ziara kutorokea alitorokea
    kusalimishwa kukabidhiwa""",
    linked="na",
    border="mpaka mpakani mipaka mipakani mpaka_wa",
    likeness="""
    kama kama_vile kama_ilivyokuwa sawa_na mithili_ya ikilinganishwa_na kulinganisha_na tofauti_na tangu
    baada_ya kumbukumbu_ya mfano_wa ukumbusho_wa""",
    felt="lilisikika lilihisiwa yalihisiwa yalisikika limesikika hadi_katika ulisikika",
    origin="""
    mtalii watalii raia mwananchi balozi ubalozi mabalozi konsuli pasipoti pasi_ya_kusafiria bendera
    mkimbizi wakimbizi mhamiaji wahamiaji mwanadiplomasia wanadiplomasia mwanafunzi wanafunzi mfanyakazi
    wafanyakazi askari wanajeshi mwanajeshi jeshi ujumbe timu mwandishi waandishi mtaalamu wataalamu
    mzaliwa wazaliwa asili abiria mfanyabiashara wafanyabiashara wavuvi wageni mwekezaji wawekezaji
    wenyeji kikosi""",
    offices="""
    chuo_kikuu chuo benki serikali wizara ubalozi gazeti shirika hoteli klabu mkataba makubaliano azimio
    tamko mkutano kongamano tuzo kombe ligi tamasha soko_la_hisa bunge jeshi chama timu genge taasisi
    kampuni mahakama idara mamlaka hospitali_ya_rufaa""",
    after_offices="University FC Times Post Airlines Bank United",
    saying="""
    yaonya imeonya ilionya kuonya inaonya yasema imesema ilisema alisema asema wasema yalaani imelaani
    ililaani yataka imetaka inataka yatoa_wito imetoa_wito yakanusha imekanusha ilikanusha yakataa
    imekataa yatangaza imetangaza ilitangaza yatishia imetishia yaishutumu imeishutumu imeilaumu yajibu
    imejibu yaiwekea imeiwekea vikwazo yaomba imeomba yaunga_mkono imeunga_mkono yapinga imepinga
    yaidhinisha yaamua imeamua yathibitisha imethibitisha yakubali imekubali""",
    acting="""
    yashambulia imeshambulia ilishambulia inashambulia yaishambulia imeishambulia yavamia imevamia
    ilivamia yalipua imelipua yapiga_mabomu dhidi_ya""",
    titles="""
    rais waziri waziri_mkuu naibu_waziri gavana seneta mbunge meya diwani mkuu_wa_mkoa mkuu_wa_wilaya
    kamanda kamishna jenerali meja kanali kapteni luteni sajenti koplo inspekta ocd rpc dkt dk daktari
    profesa mhandisi mchungaji askofu padri kadinali papa shehe sheikh imamu mfalme malkia mwanamfalme
    bwana bw bi mheshimiwa mh mhe kocha mchezaji mshambuliaji kipa msanii mwanamuziki mwandishi
    mwanahabari wakili jaji hakimu msemaji katibu mwenyekiti mkurugenzi mwalimu balozi hayati marehemu
    mzee mama spika chifu""",
    place_nouns="""
    jiji jiji_la mji mji_wa miji kijiji kijiji_cha mkoa mkoa_wa mikoa wilaya wilaya_ya kaunti kaunti_ya
    kaunti_ndogo eneo maeneo mtaa mtaa_wa kata kata_ya tarafa jimbo jimbo_la kisiwa kisiwa_cha visiwa
    bandari bandari_ya uwanja_wa_ndege gereza gereza_la hospitali_ya kambi_ya kituo_cha_polisi mji_mkuu
    mji_mkuu_wa manispaa halmashauri nchi nchi_ya pwani mkoani wilayani jijini mjini kijijini kitongoji
    shehia""",
    after_place_nouns="mjini vijijini magharibi mashariki kaskazini kusini kati",
    states="jimbo jimbo_la jimboni mkoa mkoani kaunti wilaya",
    roads="""
    barabara barabara_ya mtaa_wa stesheni kituo_cha daraja mto mto_wa ziwa mlima uwanja bustani
    shule_ya_msingi shule_ya_sekondari shule kanisa msikiti soko jengo hifadhi_ya hoteli njia_panda
    mzunguko""",
    persons="kimbunga dhoruba meli feri timu mechi klabu kivuko boti",
    common="""
    Maji Watu Mama Baba Polisi Mei Leo Jana Sasa Hali Hata Kati Kila Kuna Hao Wao Sisi Ya Wa Za Pia Bado
    Juma Ali Amani Asha Amina Baraka Bahati Hassan Issa Kito Maria Mosi Musa Nuru Omari Rashid Said
    Salama Salim Salima Sara Simba Tano Umoja Yanga Gor Bunge Bara Bonde Gari Hela Jua Kaka Kali Kazi
    Kesi Kiti Kura Lala Mali Mbeya_City Mbuni Mungu Mwana Ngoma Pesa Pole Ruto Samaki Sokoni Taifa Usiku
    Vita Wake Zana Chelsea Arsenal Everton Lincoln Florence Kibaki Moi Tala Tena Bora Bure Bibi Babu Dawa
    Gani Kama Kwanza Lini Mara Meli Meno Moyo Nane Saba Sana Sita Soko Tisa Tu Wote Homa Gavana""",
    outlets="""
    Mwananchi Taifa_Leo Habari_Leo Nipashe Majira Uhuru Mtanzania Tanzania_Daima Zanzibar_Leo Rai
    Raia_Mwema Daily_Nation The_Citizen The_Standard Standard Star_Kenya The_East_African East_African
    Kenya_Times Daily_News Citizen_TV KTN KBC TBC ITV_Tanzania Azam_TV Radio_Maisha BBC_Swahili
    DW_Kiswahili VOA_Swahili Sauti_ya_Amerika Radio_Tanzania Daily_Monitor New_Vision Radio_Okapi
    Reuters Washington_Post New_York_Times Le_Monde Jerusalem_Post Al_Jazeera""",
    endings=(("ni", ""),),
    names=NAMES,
    demonyms={
        "Mkenya": "KE",
        "Wakenya": "KE",
        "Mtanzania": "TZ",
        "Watanzania": "TZ",
        "Mzanzibari": "TZ",
        "Wazanzibari": "TZ",
        "Mganda": "UG",
        "Waganda": "UG",
        "Mnyarwanda": "RW",
        "Wanyarwanda": "RW",
        "Mrundi": "BI",
        "Warundi": "BI",
        "Mkongo": "CD",
        "Wakongo": "CD",
        "Mkongomani": "CD",
        "Wakongomani": "CD",
        "Msomali": "SO",
        "Wasomali": "SO",
        "Muethiopia": "ET",
        "Waethiopia": "ET",
        "Mhabeshi": "ET",
        "Wahabeshi": "ET",
        "Msudan Kusini": "SS",
        "Msudani": "SD",
        "Wasudani": "SD",
        "Wamsumbiji": "MZ",
        "Mmalawi": "MW",
        "Wamalawi": "MW",
        "Mzambia": "ZM",
        "Wazambia": "ZM",
        "Wasauzi": "ZA",
        "Mnigeria": "NG",
        "Wanigeria": "NG",
        "Mghana": "GH",
        "Waghana": "GH",
        "Mmisri": "EG",
        "Wamisri": "EG",
        "Mmarekani": "US",
        "Wamarekani": "US",
        "Mwingereza": "GB",
        "Waingereza": "GB",
        "Mfaransa": "FR",
        "Wafaransa": "FR",
        "Mjerumani": "DE",
        "Wajerumani": "DE",
        "Mwitaliano": "IT",
        "Waitaliano": "IT",
        "Mtaliano": "IT",
        "Wataliano": "IT",
        "Mhispania": "ES",
        "Wahispania": "ES",
        "Mrusi": "RU",
        "Warusi": "RU",
        "Muukraine": "UA",
        "Waukraine": "UA",
        "Mchina": "CN",
        "Wachina": "CN",
        "Mjapani": "JP",
        "Wajapani": "JP",
        "Mhindi": "IN",
        "Wahindi": "IN",
        "Mpakistani": "PK",
        "Wapakistani": "PK",
        "Mturuki": "TR",
        "Waturuki": "TR",
        "Mwisraeli": "IL",
        "Waisraeli": "IL",
        "Muisraeli": "IL",
        "Mpalestina": "PS",
        "Wapalestina": "PS",
        "Muirani": "IR",
        "Wairani": "IR",
        "Mwirani": "IR",
        "Wairaki": "IQ",
        "Msyria": "SY",
        "Wasyria": "SY",
        "Mholanzi": "NL",
        "Waholanzi": "NL",
        "Mbelgiji": "BE",
        "Wabelgiji": "BE",
        "Mwaustralia": "AU",
        "Waaustralia": "AU",
        "Mkanada": "CA",
        "Wakanada": "CA",
        "Mbrazil": "BR",
        "Wabrazil": "BR",
        "Mlibya": "LY",
        "Walibya": "LY",
        "Mmoroko": "MA",
        "Wamoroko": "MA",
    },
)

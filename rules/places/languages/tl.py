"""Filipino: the words beside names of places."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

GRAMMAR = Grammar(
    language="tl",
    at="""sa sa_may sa_lungsod_ng sa_bayan_ng sa_lalawigan_ng malapit_sa sa_loob_ng
    sa_labas_ng sa_paligid_ng sa_bahagi_ng sa_hilaga_ng sa_timog_ng nasa dito_sa doon_sa
    niyanig yumanig_sa nanalasa_sa tumama_sa sinalanta binaha in near at off""",
    of="ng ni nina",
    articles="ang si mga",
    from_="""mula_sa galing_sa galing taga tubong buhat_sa nagmula_sa mula umalis_sa
    tumakas_mula_sa umuwi_mula_sa residente_ng from isinilang_sa nagbalik_mula_sa""",
    towards="""patungong patungo_sa papuntang papunta_sa pa-ng tungo_sa biyaheng tumakas_patungong
    laban_sa kinondena para_sa to bumisita_sa ipinatapon_sa pinabalik_sa""",
    to="sa",
    moving="""biyahe* bumiyahe* lumipad* tumakas* umuwi* pumunta* nagpunta* nagtungo* tumungo*
    patungo* papunta* deport* ipinadeport* lumikas* inilikas* flight* lilipad* dinala*
    naglayag* bumalik* babalik* bumisita* bibisita*""",
    linked="at ng",
    border="hangganan border boundary karatig karatig-bansa",
    likeness="""tulad_ng gaya_ng katulad_ng parang mula_noong simula_noong kagaya_ng matapos_ang
    kumpara_sa like since""",
    felt="""naramdaman_sa naramdaman naramdaman_hanggang_sa naramdaman_din_sa naitala_sa
    hanggang_sa Intensity""",
    origin="""turista mamamayan OFW OFWs manggagawa estudyante mag-aaral embahada embassy
    konsulado consulate ambassador bandila pasaporte mangingisda tripulante refugee
    dayuhan negosyante koponan manlalaro pambansang_koponan barko eroplano sundalo
    eksperto mamamahayag coast_guard""",
    after_origin="national nationals citizen embassy",
    offices="""gobyerno_ng pamahalaan_ng pangulo_ng presidente_ng ministro_ng hari_ng militar_ng
    hukbo_ng unibersidad_ng kongreso_ng parlamento_ng senado_ng bangko_ng hotel
    unibersidad University_of Bank_of Bangko_Sentral_ng kolehiyo""",
    after_offices="""University Times Post Airlines Air Bank FC Gin_Kings Warriors Beermen Hotshots
    Eagles Archers Bulldogs Tamaraws Falcons Heritage_City_Development Embassy Star
    Inquirer Coast_Guard Agreement Stock_Exchange Cup Open General_Hospital
    Medical_Center College""",
    saying="""nagbabala nagsabi sinabi ayon iginiit kinondena nanawagan hiniling itinanggi
    inakusahan nagpahayag inihayag binalaan tinanggihan nagbanta tumanggi pumalag umalma
    humingi sumuporta inanunsyo""",
    acting="umatake inatake binomba sinalakay nilusob lumusob tinira binombahan",
    titles="""Pangulo Pangulong Presidente Bise_Presidente VP PBBM Senador Sen Kongresista Rep
    Gobernador Gov Mayor Bise_Mayor Vice_Mayor Kapitan Kagawad Barangay_Captain
    Brgy_Capt Chairman Kalihim Sec Secretary Heneral Gen Koronel Col Lt PLtCol PCol PMaj
    PCpl PSSg PMSg PBGen Police Patrolman Pat SPO1 SPO2 PO1 PO2 PO3 Hepe Ambassador Atty
    Dr Doktor Justice Judge Hukom Bishop Obispo Father Fr Padre Kardinal Cardinal Papa
    Pope Reyna Hari Prinsesa Mr Ms Gng G Bb Aling Mang Ka coach direktor aktor aktres""",
    place_nouns="""lungsod bayan lalawigan probinsya barangay brgy sitio purok munisipalidad isla pulo
    kabisera rehiyon distrito airport paliparan pier pantalan kapitolyo bansang bansa
    lungsod_ng bayan_ng lalawigan_ng probinsya_ng isla_ng hilagang timog silangang
    kanlurang karagatan estado_ng""",
    after_place_nouns="City city Province province Island Airport District Provincial_Jail",
    states="lalawigan lalawigan_ng probinsya probinsya_ng Province province rehiyon gobernador",
    roads="""kalye kalsada Street St Avenue Ave Road Highway Boulevard Blvd EDSA Expressway tulay
    Bridge ilog River bundok Mount Mt Bulkang bulkan Volcano Park Plaza Mall Station
    Hotel Church simbahan Elementary_School High_School National_High_School Hospital
    Bay Drive Extension Subdivision Village""",
    persons="bagyong bagyo BRP MV barko Typhoon Tropical_Storm",
    common="""sa ng ang mga si ni kay at na ay may mula para ito siya sila bata babae lalaki pulis
    patay sugatan sunog baha lindol bagyo ulan bus jeep motor trak bahay daan dagat
    bundok isla pulo bayan lungsod lunes martes miyerkules huwebes biyernes sabado
    linggo enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre
    disyembre san santa santo santos cruz reyes ramos rosario jose juan pedro maria rosa
    luz gloria victoria trinidad socorro pilar carmen mercedes dolores concepcion
    asuncion consolacion corazon angeles rizal quezon bonifacio aguinaldo mabini roxas
    quirino magsaysay garcia marcos aquino duterte laurel osmena del_pilar luna burgos
    gomez zamora bago luma baras pasig ilog tubig aso pusa manok baboy isda mangga
    saging buhay puso pag-asa pagasa bagong silang progreso libertad soledad esperanza
    alegria liberty mabuhay masaya malaya bulan talisay narra molave mati dipolog tala
    bituin araw gabi umaga hapon una huling balita bakit paano sino ano magnolia
    santiago antonio ernesto jordan georgia chelsea florence sydney israel""",
    outlets="""Manila_Bulletin Manila_Times Manila_Standard Philippine_Star
    Philippine_Daily_Inquirer Philippine_News_Agency Cebu_Daily_News SunStar_Cebu
    SunStar_Davao Freeman Mindanao_Times MindaNews Panay_News Daily_Guardian
    Baguio_Midland_Courier Pilipino_Star_Ngayon Radyo_Pilipinas Bombo_Radyo Abante
    Visayan_Daily_Star New_York_Times Washington_Post Global_Times
    South_China_Morning_Post""",
    names={
        name: code
        for code, listed in {
            "PH": "Pinas Luzon Visayas Mindanao PHL",
            "CN": "Tsina",
            "JP": "Hapon",
            "SA": "Saudi",
            "PS": "Gaza",
            "PH.07": "Cebu",
            "PH.06": "Iloilo Boracay Negros",
            "PH.41": "Palawan Mindoro",
        }.items()
        for name in listed.split()
    },
    demonyms={
        word: code
        for code, listed in {
            "PH": "Pilipino Pilipina Pinoy Pinay Filipino Filipina",
            "US": "Amerikano Amerikana",
            "CN": "Tsino Chinese Intsik",
            "JP": "Hapones Japanese",
            "KR": "Koreano Koreana Korean",
            "ES": "Kastila Espanyol",
            "GB": "Briton",
            "RU": "Ruso",
            "FR": "Pranses",
            "DE": "Aleman",
            "IT": "Italyano",
            "IL": "Israeli",
            "PS": "Hamas",
            "AU": "Australyano",
            "IN": "Indiyano Indian",
            "SA": "Arabo",
            "PH.07": "Cebuano Cebuana",
            "PH.06": "Ilonggo",
            "PH.01": "Ilokano Ilocano",
        }.items()
        for word in listed.split()
    },
)

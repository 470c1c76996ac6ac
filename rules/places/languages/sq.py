"""Albanian: the words beside names of places, and the endings of its cases."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar
from rules.places.languages.sq_names import NAMES

GRAMMAR = Grammar(
    language="sq",
    at="""
    në te tek pranë afër jashtë brenda rreth në_afërsi_të në_afërsi në_rrethinat_e në_periferi_të
    në_qytetin_e në_fshatin në_qytetin në_rajonin_e në_qarkun_e në_komunën_e në_veri_të në_jug_të
    në_lindje_të në_perëndim_të në_qendër_të në_mes_të në_brigjet_e në_provincën në_shtetin_e në_zonën_e
    në_lagjen mbi ndërmjet midis përgjatë përballë nëpër anembanë në_territorin_e në_aksin në_rrugën""",
    of="i e të së",
    articles="i e të së",
    from_="nga prej me_origjinë_nga vjen_nga ardhur_nga nisur_nga banor_i banorë_të",
    towards="drejt për_në në_drejtim_të në_drejtim për me_destinacion me_drejtim",
    to="në te tek deri_në për deri",
    moving="""
    iku ikën ikur ikin largua* largoh* arratis* fluturi* avion* aeroplan* deporto* ekstrado* kthe* kthy*
    kthim* transfero* transport* udhëto* udhëti* emigro* shko* shku* nis* dërgo* dërgu* vizit* evaku*
    zhvendos* kaloi kaluar strehua* strehim* riatdhes* dëbo* dëbu* mbërri* eksport*""",
    linked="me",
    border="kufi* kufir* kufit*",
    likeness="""
    si sikur si_në ashtu_si i_ngjashëm e_ngjashme ngjashëm të_ngjashme krahasuar_me në_krahasim_me
    kujton që_nga pas përvjetor* ndryshe_nga""",
    felt="ndje ndjeu ndjerë u_ndje u_ndje_edhe_në u_ndje_deri_në u_dëgjua u_pa",
    origin="""
    turist* qytetar* shtetas* ambasad* ambasador* konsull* pasaport* flamur* refugjat* emigrant*
    migrant* azilkërkues* diplomat* student* punëtor* ushtar* ushtri* delegacion* ekip* gazetar*
    ekspert* banor* origjinë* kombësi* shtetësi* pushues* përfaqësues* kombëtare vendas*""",
    after_origin="me_origjinë",
    offices="""
    universitet* bankë* banka qeveri* ministri* ambasad* konsullat* kartel* gazet* agjenci* televizion*
    hotel* klub* marrëveshj* traktat* deklarat* konvent* samit* konferenc* çmim* kup* lig* festival*
    burs* parlament* ushtri* federat* mafi* band* shoqat* kompani* institut* akademi* gjykat* procesi_i""",
    after_offices="FC Times Post Airlines University",
    saying="""
    paralajmër* deklar* dënon dënoi dënuan tha thotë thonë akuz* thirr* bën_thirrje kërko* kërku* kërc*
    kërcëno* refuz* mohon mohoi përgjigj* sanksion* vendos_të vendosi njofto* reago* mbështet*
    kundërshto* zotohet premto* propozo* këshillo* shpreh*""",
    acting="sulmo* sulmu* sulmon bombard* godet goditi goditën pushto* raketa kundër",
    titles="""
    z zoti zonja znj presidenti president presidentja kryeministri kryeministër kryeministrja ministri
    ministër ministrja kryetari kryetar kryebashkiaku kryebashkiak kryetarja deputeti deputet deputetja
    senatori gjeneral gjenerali kolonel koloneli major majori kapiten kapiteni toger oficer oficeri
    komisar komisari prokurori prokuror gjyqtari avokati avokat profesor profesori prof dr doktor mjeku
    trajneri trajner futbollisti lojtari sulmuesi portieri aktori aktorja këngëtari këngëtarja
    shkrimtari gazetari gazetarja imam imami papa dom imzot kardinal mbreti mbret mbretëresha princi
    princ princesha zëdhënësi zëdhënës zëdhënësja drejtori ambasadori lideri sekretari_i_shtetit""",
    place_nouns="""
    qytet* qytetin_e qytetit_të fshat* fshati fshatin fshatit komun* rajon* rreth* qark* bashki* bashkia
    bashkinë bashkisë provinc* krahin* lagj* lagje* zon* aeroport* port* kryeqytet* ishull* ishuj* burg*
    spital* gadishull* plazh* njësi_administrative""",
    states="""
    shteti shtetin shtetit provinca provincën provincës rajoni rajonin qarku qarkun qarkut republika
    republikën""",
    roads="""
    rrug* rruga rrugën rrugës sheshi sheshin sheshit bulevard* bulevardi stacion* park* lumi lumin lumit
    ura urën mali malin stadium* shkolla shkollën xhamia kisha autostrad* liqeni liqenin unaza""",
    persons="uragani stuhia anija tragetja ekipi ndeshja skuadra FC KF",
    common="""
    Adem Arben Ardit Bari Besa Besi Blerim Dona Era Erion Flora Gent Hana Ilir Ilira Luan Lule Mali Mira
    Mirë Muri Nata Petrit Rama Sali Vera Ura Kisha Mal Bregu Dimër Mars Janar Tetor Martë Policia Tërmet
    Tërmeti Burri Gruaja Katër Pesë Kanë Ajo Para Nga Për Me Kur Kush Tani Sot Nesër Ora Orë Arti Bora
    Dara Deti Fusha Guri Kala Kalaja Kodra Kosta Lista Luma Mani Mano Pali Pasha Porta Rasti Rast Roza
    Sari Shala Toka Tomorr Partizani Bylis Milan Chelsea Arsenal Barcelona Nice Lens Sela Vasa Veri Mesi
    Kini Hani Gazi Gaz Bar Ballë Bela Bello Bota Fati Jeta Lira Liri Liria Mera Mona Nora Nisi Oda Pika
    Pisha Pula Pari Sara Silva Sola Sono Tana Tona Verë Vila Zana Zara Zona greva babai anija para mbi
    nga meta hoti mali malet lumi""",
    outlets="""
    Shekulli Panorama Gazeta_Shqiptare Korrieri Tema Dita Mapo Shqip Koha_Ditore Koha Zëri Bota_Sot
    Kosova_Sot Gazeta_Express Telegrafi Indeksonline Kallxo Radio_Kosova_e_Lirë RTK RTSH Klan_Kosova
    Top_Channel Vizion_Plus News24 Ora_News Report_TV Zëri_i_Amerikës Evropa_e_Lirë Deutsche_Welle Alsat
    Lajm Tetova_Sot Presheva.com Reuters Washington_Post New_York_Times Le_Monde Kosovapress Ekonomia
    Epoka_e_re Shqipëria""",
    endings=(
        ("isht", "i"),
        ("ave", "a"),
        ("ave", "e"),
        ("jes", "e"),
        ("jen", "e"),
        ("jes", "ja"),
        ("ise", "i"),
        ("ise", "ia"),
        ("ine", "i"),
        ("ine", "ia"),
        ("nes", "en"),
        ("ese", "e"),
        ("ene", "e"),
        ("rit", "er"),
        ("rin", "er"),
        ("ave", ""),
        ("eve", ""),
        ("at", "a"),
        ("en", "e"),
        ("en", "a"),
        ("es", "e"),
        ("es", "a"),
        ("se", "a"),
        ("se", "ja"),
        ("ne", "a"),
        ("ne", "e"),
        ("ne", "ja"),
        ("ne", ""),
        ("en", ""),
        ("it", ""),
        ("it", "i"),
        ("it", "e"),
        ("in", ""),
        ("in", "i"),
        ("in", "e"),
        ("ut", ""),
        ("ut", "u"),
        ("un", ""),
        ("un", "u"),
        ("it", "er"),
        ("ja", "e"),
        ("ja", ""),
        ("ve", ""),
        ("et", ""),
        ("te", "a"),
        ("ti", ""),
        ("ia", "i"),
        ("i", ""),
        ("i", "e"),
        ("u", ""),
        ("a", "e"),
        ("a", ""),
        ("s", ""),
        ("s", "a"),
        ("n", "a"),
        ("n", "i"),
        ("n", "u"),
        ("t", ""),
        ("t", "a"),
        ("r", ""),
    ),
    irregular={
        "Shqipërisë": "Shqipëria",
        "Shqipëri": "Shqipëria",
        "Shqipërinë": "Shqipëria",
        "Kosovës": "Kosova",
        "Kosovën": "Kosova",
        "Kosovë": "Kosova",
        "Greqisë": "Greqia",
        "Greqi": "Greqia",
        "Itali": "Italia",
        "Tiranë": "Tirana",
        "Stambollit": "Stambolli",
    },
    names=NAMES,
    demonyms={
        "shqiptar*": "AL",
        "Shqiptar*": "AL",
        "kosovar*": "XK",
        "maqedonas*": "MK",
        "maqedone": "MK",
        "grek": "GR",
        "greke": "GR",
        "grekë": "GR",
        "grekët": "GR",
        "grekut": "GR",
        "turk": "TR",
        "turke": "TR",
        "turq": "TR",
        "turqit": "TR",
        "turkut": "TR",
        "italian": "IT",
        "italiane": "IT",
        "italianë": "IT",
        "italianët": "IT",
        "italianit": "IT",
        "serb": "RS",
        "serbe": "RS",
        "serbë": "RS",
        "serbët": "RS",
        "serbit": "RS",
        "malazez*": "ME",
        "amerikan": "US",
        "amerikane": "US",
        "amerikanë": "US",
        "amerikanët": "US",
        "amerikanit": "US",
        "britanik*": "GB",
        "anglez*": "GB",
        "francez*": "FR",
        "gjerman": "DE",
        "gjermane": "DE",
        "gjermanë": "DE",
        "gjermanët": "DE",
        "gjermanit": "DE",
        "spanjoll*": "ES",
        "zviceran*": "CH",
        "austriak*": "AT",
        "holandez*": "NL",
        "belg": "BE",
        "belge": "BE",
        "polak*": "PL",
        "polonez*": "PL",
        "bullgar": "BG",
        "bullgare": "BG",
        "bullgarë": "BG",
        "rumun*": "RO",
        "kroat": "HR",
        "kroate": "HR",
        "kroatë": "HR",
        "boshnjak*": "BA",
        "hungarez*": "HU",
        "rus": "RU",
        "ruse": "RU",
        "rusë": "RU",
        "rusët": "RU",
        "ukrainas*": "UA",
        "ukrainase": "UA",
        "izraelit*": "IL",
        "palestinez*": "PS",
        "sirian": "SY",
        "siriane": "SY",
        "sirianë": "SY",
        "irakian*": "IQ",
        "irakene": "IQ",
        "iranian*": "IR",
        "afgan": "AF",
        "afgane": "AF",
        "afganë": "AF",
        "afganët": "AF",
        "pakistanez*": "PK",
        "indian": "IN",
        "indiane": "IN",
        "indianë": "IN",
        "kinez": "CN",
        "kineze": "CN",
        "kinezë": "CN",
        "kinezët": "CN",
        "japonez*": "JP",
        "egjiptian*": "EG",
        "saudit": "SA",
        "saudite": "SA",
        "libanez*": "LB",
        "maroken*": "MA",
        "algjerian*": "DZ",
        "meksikan": "MX",
        "meksikane": "MX",
        "kolumbian*": "CO",
        "brazilian": "BR",
        "brazilianë": "BR",
        "braziliane": "BR",
        "kanadez*": "CA",
        "australian": "AU",
        "australiane": "AU",
        "suedez*": "SE",
        "norvegjez*": "NO",
    },
    lower_demonyms=True,
)

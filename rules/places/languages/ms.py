"""Malay: the words beside names of places."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

GRAMMAR = Grammar(
    language="ms",
    at="""di dekat di_sini berhampiran sekitar dalam luar pada di_bandar di_daerah di_kawasan
    di_luar di_tengah kawasan seluruh sepanjang berlaku_di melanda landa gegar menggegar
    gegarkan bedil serang perairan luar_pantai utara selatan timur barat pusat_bandar
    berdekatan pinggir menghala_ke_utara""",
    of="milik",
    from_="""dari daripada asal berasal_dari kelahiran pulang_dari bertolak_dari meninggalkan
    lulusan keturunan lari_dari warga dari_arah""",
    towards="""menuju menuju_ke menghala menghala_ke ke_arah tujuan terbang_ke lari_ke
    dihantar_pulang_ke dihantar_ke diusir_ke eksport_ke melawat lawat kecam mengecam
    kepada terhadap untuk bantuan_ke diekstradisi_ke dilencongkan_ke""",
    to="ke hingga sampai",
    moving="""terbang* penerbang* bertolak pergi lari melarikan pindah* dipindah* dihantar*
    hantar* menghantar* diusir* pulang* kembali mengembara melancong ekspor* eksport*
    belayar* dilencongkan lencong* perjalanan berlepas balik""",
    linked="dengan dan",
    border="sempadan bersempadan perbatasan rentas_sempadan pagar_sempadan",
    likeness="""seperti macam bak sejak selepas_kejadian_di serupa berbanding ibarat umpama mirip
    sebagaimana mengingatkan tragedi""",
    felt="""dirasai terasa gegaran dirasai_di dirasai_sehingga gegaran_dirasai
    gegaran_dirasai_di""",
    origin="""warga warganegara rakyat pelancong pelajar penuntut pekerja buruh pelarian pendatang
    imigran migran nelayan anak_kapal jemaah duta duta_besar kedutaan kedutaan_besar
    konsulat konsul pesuruhjaya_tinggi suruhanjaya_tinggi bendera pasport lelaki_warga
    wanita_warga wartawan pakar pelabur kapal pesawat pemain pasukan penyokong askar
    tentera dron peluru_berpandu syarikat sindiket kewarganegaraan jurutera bekas""",
    after_origin="kelahiran keturunan",
    offices="""kerajaan universiti institut kolej maktab akademi bank kementerian kementerian_luar
    menteri_luar presiden perdana_menteri PM raja sultan ratu parlimen kongres senat
    mahkamah tentera angkatan penguasa pihak_berkuasa jurucakap wakil akhbar harian
    majalah radio kelab FC liga piala pakatan perjanjian konvensyen protokol kartel
    mafia kongsi_gelap geng parti syarikat_penerbangan bursa hotel restoran
    sidang_kemuncak olimpik hospital_universiti skuad rejim MB Menteri_Besar
    Ketua_Menteri""",
    after_offices="FC United City_FC Times Post Airlines Airways University Open Bhd Berhad",
    saying="""kata berkata ujar dakwa mendakwa kecam mengecam kutuk mengutuk gesa menggesa desak
    mendesak beri_amaran memberi_amaran amaran ancam mengancam umum mengumumkan tuduh
    menuduh nafi menafikan tolak menolak tegas menegaskan sekat bidas selar pertahan
    setuju bersetuju sokong menyokong tawar mahu minta meminta tuntut menuntut sahkan
    akui bantah membantah lulus""",
    acting="""serang menyerang bom mengebom bedil membedil gempur menggempur ceroboh menceroboh
    tembak lwn""",
    titles="""Presiden Perdana_Menteri Menteri Timbalan_Menteri Menteri_Besar Ketua_Menteri Datuk
    Dato Dato' Datin Tan_Sri Puan_Sri Tun Toh_Puan Encik Puan Cik Tuan Haji Hajah Ustaz
    Ustazah Dr Prof Ir Sultan Raja Tengku Tunku Agong Yang_di-Pertuan Permaisuri ACP DCP
    SAC DSP ASP Supt Superintenden Inspektor Sarjan Koperal Kapten Mejar Kolonel Jeneral
    Laksamana Hakim jurulatih penyerang penyanyi pelakon Pengarah Ketua_Polis Senator YB
    Mufti Imam Paus""",
    place_nouns="""bandar bandaraya daerah negeri kampung kg mukim taman felda wilayah kawasan pulau
    ibu_negara ibu_negeri lapangan_terbang pelabuhan pantai pekan jajahan bahagian
    provinsi wilayah_persekutuan penjara pasar hospital balai_polis IPD IPK balai
    parlimen DUN sempadan perairan pusat_peranginan""",
    after_place_nouns="Utara Selatan Barat Timur Tengah City",
    states="negeri provinsi wilayah kerajaan_negeri Menteri_Besar Sultan polis",
    roads="""jalan jln lebuh lebuhraya lorong persiaran plaza_tol tol jambatan sungai sg gunung
    bukit tasik taman stadium bangunan menara masjid sekolah SK SMK stesen terowong
    hotel pasar_raya selat teluk tapak""",
    persons="kapal KD taufan siklon ribut",
    common="""dan di ke dari yang ini itu untuk dengan pada dua satu tiga empat lima enam baharu
    baru lama besar kecil bandar kampung pulau laut gunung bukit sungai jalan pasar
    rumah polis bomba kapal kereta bas lori lelaki wanita budak bayi ibu bapa mangsa api
    air banjir ribut gempa kebakaran hujan isnin selasa rabu khamis jumaat sabtu ahad
    januari februari mac april mei jun julai ogos september oktober november disember
    pagi petang malam hari bulan tahun timur barat utara selatan tengah pusat raya jaya
    merdeka damai perdana permai indah murni mutiara intan emas perak gangsa bola gol
    liga piala akhir separuh mati maut cedera ada bila kini usai selepas ketika bakal
    kes batu pahat kulim raub jasin muar sik baling pasir tanah mas putih hitam merah
    biru seri sri putra putri wangsa maju mulia harimau naga singa gajah buaya ali siti
    aminah fatimah lim tan wong lee chan ng ong teo chong jordan chelsea georgia
    victoria chad milan melati mawar kota tawau bukit_aman""",
    outlets="""New_Straits_Times Straits_Times Borneo_Post Sarawak_Tribune Sabah_Times
    Daily_Express Sinar_Harian Berita_Harian Utusan_Malaysia Utusan_Borneo Kosmo
    Malaysia_Gazette Free_Malaysia_Today Malaysiakini Malay_Mail Utusan_Sarawak Bernama
    Jakarta_Post Bangkok_Post New_York_Times Washington_Post Times_of_Israel
    South_China_Morning_Post Channel_NewsAsia Suara_Sarawak Sinar_Daily Berita_RTM
    Radio_Televisyen_Malaysia Selangorkini Buletin_Mutiara Sydney_Morning_Herald""",
    names={
        name.replace("_", " "): code
        for code, listed in {
            "US": "AS",
            "GB": "UK",
            "PS": "Palestin Gaza Semenanjung_Gaza Genting_Gaza Tebing_Barat",
            "CD": "Congo",
            "MY": "Semenanjung Malaysia_Timur",
            "MY.05": "N.Sembilan NS N9",
            "MY.09": "P_Pinang P._Pinang",
            "MY.13": "Tganu",
            "gn:1735161": "KL Kuala_Lumpur",
            "gn:1732752": "JB",
            "gn:1733432": "KK",
            "gn:6697380": "Putrajaya",
            "gn:1735106": "George_Town Georgetown",
            "gn:104515": "Makkah Mekah",
            "gn:109223": "Madinah",
            "gn:281184": "Baitulmaqdis",
            "gn:112931": "Teheran",
            "gn:1816670": "Beijing",
            "gn:524901": "Moscow",
        }.items()
        for name in listed.split()
    },
    demonyms={
        word: code
        for code, listed in {
            "IL": "Zionis Yahudi",
            "PS": "Hamas",
            "LB": "Hizbullah",
            "YE": "Houthi",
            "AF": "Taliban",
            "MM": "Rohingya",
            "US": "Pentagon",
        }.items()
        for word in listed.split()
    },
)

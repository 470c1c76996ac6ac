"""Indonesian: the words beside names of places."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar

GRAMMAR = Grammar(
    language="id",
    at="""di di_kota di_wilayah di_kawasan di_daerah di_dekat di_sekitar di_luar di_dalam
    di_tengah di_atas dekat sekitar dalam pada kawasan wilayah seputar seluruh sepanjang
    se berada_di terjadi_di guncang mengguncang diguncang landa melanda hantam
    menghantam terjang menerjang rendam kepung lintasi serang_kota perairan lepas_pantai
    pesisir selatan utara barat timur pusat_kota jalanan gempa banjir longsor kebakaran
    kerusuhan tiba_di menuju_ke_arah""",
    of="dari milik",
    from_="""dari asal berasal_dari dari_arah tujuan_dari kelahiran keluar_dari meninggalkan
    tinggalkan bertolak_dari lulusan keturunan pulang_dari kembali_dari impor_dari
    warga_asal pria_asal wanita_asal mahasiswa_asal turis_asal eks""",
    towards="""menuju ke_arah tujuan jurusan hendak_ke ke bertolak_ke terbang_ke kabur_ke lari_ke
    melarikan_diri_ke dideportasi_ke dievakuasi_ke dipulangkan_ke berangkat_ke ekspor_ke
    kirim_ke dikirim_ke bantuan_untuk kunjungi mengunjungi kecam mengecam sanksi kepada
    terhadap untuk diekstradisi_ke dialihkan_ke mendarat_di""",
    to="ke sampai hingga",
    moving="""terbang* penerbang* kabur berangkat* pergi lari melarikan mengungsi* pulang*
    dideportasi* deportas* ekspor* kirim* mengirim* dikirim* berlayar* pindah* dipindah*
    kembali evakuas* dievakuas* ekstradis* diekstradis* mudik* bertolak rute kunjung*
    melancong merantau hijrah selundup* diselundup* dialihkan""",
    linked="dengan dan antara",
    border="""perbatasan berbatasan tapal_batas batas_negara garis_perbatasan lintas_batas
    perbatasannya""",
    likeness="""seperti mirip serupa_dengan sejak setelah_di bak ibarat layaknya sebagaimana
    dibandingkan dibanding ketimbang mengingatkan_pada menyusul usai_insiden_di pasca
    selain belajar_dari tragedi sebelumnya_di terakhir_di tahun_lalu_di""",
    felt="""terasa dirasakan getaran terasa_hingga terasa_sampai dirasakan_hingga dirasakan_di
    dirasakan_sampai terdengar terlihat terdengar_hingga sampai_ke hingga_ke""",
    origin="""warga turis wisatawan pelancong warga_negara WN WNA WNI TKI TKW PMI pekerja_migran
    mahasiswa pelajar pengungsi imigran migran buruh pekerja awak_kapal ABK nelayan
    jemaah jamaah_haji duta_besar dubes kedutaan kedubes kedutaan_besar KBRI KJRI
    konsulat konsul bendera berbendera paspor diaspora asal jurnalis wartawan pakar ahli
    peneliti pengusaha investor timnas pemain suporter kapal pesawat maskapai tentara
    pasukan militer jet_tempur drone rudal kelompok ekspatriat bule""",
    after_origin="asal kelahiran keturunan",
    offices="""pemerintah universitas institut politeknik akademi bank kementerian
    kementerian_luar_negeri menlu menhan presiden perdana_menteri PM raja ratu sultan
    kaisar parlemen kongres senat pengadilan mahkamah militer tentara pasukan
    angkatan_laut angkatan_udara polisi_federal kepolisian_diraja intelijen otoritas
    juru_bicara utusan delegasi koran harian surat_kabar majalah radio televisi tabloid
    klub timnas FC PSM Persib Persija liga piala pakta perjanjian kesepakatan traktat
    konvensi protokol deklarasi kartel mafia geng partai maskapai bursa bursa_saham
    hotel restoran warung KTT olimpiade asian_games universitas_negeri UIN IAIN RSUD PT
    rezim pejabat kemlu Kedubes wali kodam tribun gubernur""",
    after_offices="""Post Times FC United City_FC Airlines Airways Express Open Masters Raya_Tbk Tbk
    Agreement University Police_FC""",
    saying="""kata ujar sebut menyebut kecam mengecam kutuk mengutuk desak mendesak peringatkan
    memperingatkan ancam mengancam umumkan mengumumkan tuding menuding tuduh menuduh
    bantah membantah tolak menolak nyatakan menyatakan klaim mengklaim minta meminta
    imbau mengimbau sanksi sepakat setuju tegaskan menegaskan dukung mendukung akui
    mengakui siap buka_suara bersumpah janji berjanji larang melarang tanggapi
    menanggapi balas puji protes usir panggil harap ingin rilis kirim tawarkan sambut
    sorot tuntut tangguhkan batalkan cabut""",
    acting="""serang menyerang bom mengebom gempur menggempur bombardir membombardir invasi
    menginvasi serbu menyerbu rudal tembaki hantam menghantam agresi vs lawan""",
    titles="""Presiden Wakil_Presiden Wapres Perdana_Menteri PM Menteri Menlu Gubernur Wagub
    Bupati Wali_Kota Walikota Camat Lurah Kades Kapolda Kapolres Kapolsek Kapolri Kombes
    AKBP AKP Kompol Ipda Iptu Bripka Brigjen Irjen Komjen Jenderal Letjen Mayjen Kolonel
    Letkol Mayor Kapten Letnan Sersan Kopral Serda Pratu Dr dr Prof Ir Drs H Hj KH Ustaz
    Ustad Habib Kiai Gus Bapak Pak Bu Ibu Mas Mbak Nyonya Tuan Sultan Raja Ratu Pangeran
    Putri Paus Uskup Pastor Pendeta Hakim Jaksa pelatih striker gelandang penyanyi artis
    aktor aktris pengacara Ketua Sekjen Jubir Dubes Dirjen Kepala""",
    place_nouns="""kota kabupaten provinsi desa kelurahan kecamatan dusun kampung nagari distrik daerah
    wilayah kawasan ibu_kota ibukota negara_bagian pulau kepulauan bandara bandar_udara
    pelabuhan pantai perairan pesisir kab prov kec kel pinggiran pusat_kota negara
    gunung_api resor lapas rutan penjara pasar rumah_sakit RS stasiun terminal polres
    polda polsek pemkot pemkab pemprov kampus langit warga_kota lereng""",
    after_place_nouns="City Regency Utara Selatan Barat Timur Tengah Pusat Raya",
    states="provinsi prov negara_bagian pemprov gubernur polda daerah_istimewa negara",
    roads="""jalan jl jln gang tol jalan_tol simpang jembatan sungai gunung danau bukit taman
    alun-alun stadion gedung mal mall hotel masjid gereja sekolah SMA SMP SD SMK SDN
    SMAN terowongan terminal stasiun halte selat teluk laut kali perumahan perum
    apartemen pasar flyover underpass""",
    persons="kapal KM KMP KRI topan badai siklon kereta KA",
    common="""dan di ke dari yang ini itu untuk dengan pada dua satu tiga empat lima enam baru lama besar
    kecil tinggi rendah kota desa pulau laut gunung sungai jalan pasar bandar rumah sakit polisi
    polres kapal mobil motor bus truk pria wanita anak bayi ibu bapak warga korban api air banjir
    gempa longsor kebakaran hujan angin badai senin selasa rabu kamis jumat sabtu minggu ahad
    januari februari maret april mei juni juli agustus september oktober november desember pagi
    siang sore malam hari bulan tahun timur barat utara selatan tengah pusat raya jaya merdeka
    mulia makmur maju damai sentosa sejahtera bahagia indah permai asri agung budi dewi sri putri
    putra agus eko joko bambang slamet wahyu rina rini rani ani ayu ratna sari lestari surya
    bintang mega mentari melati mawar kenanga anggrek cempaka intan mutiara permata emas perak
    garuda rajawali elang merpati naga macan singa banteng kuda kerbau sapi ikan udang mangga
    durian salak jambu kelapa nangka pisang jati bambu waru pinus randu beringin sawah ladang
    kebun hutan rimba tanah batu pasir kali muara tanjung ujung teluk bukit sekarang bangun
    bangunan sukses selamat rejo rejeki mekar sumber sukamaju sukajadi karya kartini sudirman
    diponegoro thamrin pahlawan pemuda veteran lingkar arah kasus ada bisa akan soal usai saat
    kala jadi viral heboh ini_dia hasil final semi liga piala gol juara skor lawan main tim bola
    kembali mati mampu mana kuala tua muda are kudus pati batang serang jordan victoria chelsea
    sydney georgia florence israel chad milan nasution siregar simanjuntak simatupang harahap
    lubis hutagalung pane manalu sinaga luka kereta bank juta saham petani bendungan maling foto
    masjid jam hingga tutup buka kata tapi nama demo kini sudah jangan tak bukan bikin beri minta
    anies puan bahlil""",
    outlets="""Jakarta_Post The_Jakarta_Post Jawa_Pos JawaPos Pikiran_Rakyat Tribun_Jabar
    Tribun_Jakarta Tribun_Medan Tribun_Timur Tribun_Bali Tribunnews Surya_Malang
    Serambi_Indonesia Media_Indonesia CNN_Indonesia CNBC_Indonesia BBC_Indonesia
    Bisnis_Indonesia VOA_Indonesia Kompas Tempo Antara Detik_Jabar Detik_Jateng
    Detik_Jatim detikSulsel Suara_Merdeka Kedaulatan_Rakyat Bali_Post Fajar_Makassar
    Riau_Pos Lampung_Post Sriwijaya_Post Waspada_Medan Solopos Harian_Jogja
    Radar_Surabaya Radar_Bogor Banjarmasin_Post Pontianak_Post Kaltim_Post Kaltim_Prokal
    Batam_Pos Padang_Ekspres Manado_Post New_York_Times Washington_Post Straits_Times
    Bangkok_Post Times_of_Israel Jerusalem_Post Radio_Republik_Indonesia Deutsche_Welle
    South_China_Morning_Post Timor_Express Cenderawasih_Pos""",
    names={
        name.replace("_", " "): code
        for code, listed in {
            "US": "AS A.S.",
            "GB": "Inggris Britania",
            "SA": "Saudi",
            "AE": "UEA",
            "PS": "Gaza Jalur_Gaza Tepi_Barat",
            "CN": "RRC RRT",
            "KR": "Korsel",
            "KP": "Korut",
            "PG": "PNG",
            "ZA": "Afsel",
            "CD": "RD_Kongo Republik_Demokratik_Kongo",
            "CI": "Pantai_Gading",
            "ID": "RI NKRI Tanah_Air Jawa Sumatera Sumatra Kalimantan Sulawesi Pulau_Jawa",
            "ID.30": """Jabar Puncak_Bogor Priangan Pelabuhan_Ratu Tangkuban_Parahu Tol_Cipularang
            Ciwidey Rancaekek Sentul Jonggol Gunung_Gede""",
            "ID.07": """Jateng Solo_Raya Dieng Kendal Karimunjawa Kudus Batang_Jateng Borobudur
            Gunung_Slamet Nusakambangan Pantura Gunung_Lawu""",
            "ID.08": """Jatim Madura Pulau_Madura Ijen Kawah_Ijen Gunung_Raung Stadion_Kanjuruhan
            Kanjuruhan Pulau_Bawean Ponpes_Al_Khoziny""",
            "ID.10": "DI_Yogyakarta Jogja Yogya DIY Gunung_Kidul Malioboro Kaliurang",
            "ID.04": """Jakpus Jaksel Jakbar Jaktim Jakut Jakarta_Pusat Jakarta_Selatan Jakarta_Barat
            Jakarta_Timur Jakarta_Utara DKI Kepulauan_Seribu Tanah_Abang Menteng Kemayoran
            Senayan Kebayoran_Baru Kebayoran_Lama Tebet Pasar_Minggu Cilandak Jagakarsa
            Mampang Setiabudi Kuningan_Jaksel Cengkareng Kalideres Grogol Tambora Cakung
            Duren_Sawit Kramat_Jati Jatinegara Pulogadung Penjaringan Tanjung_Priok Koja
            Kelapa_Gading Cilincing Pademangan Pluit Ancol Monas Semanggi Kwitang Matraman
            Blok_M Pondok_Indah Pasar_Rebo Cipayung Ciracas Jabodetabek""",
            "ID.26": """Sumut Tapanuli_Selatan Tapsel Tapteng Taput Karo Nias Pulau_Nias Labuhanbatu
            Madina_Sumut Gunung_Sinabung Sinabung Dairi Batubara_Sumut Kualanamu""",
            "ID.24": "Sumbar Mentawai Marapi Lembah_Anai",
            "ID.32": "Sumsel Muba Banyuasin OKU",
            "ID.11": "Kalbar Ketapang_Kalbar Entikong",
            "ID.13": "Kalteng Kotim Kobar Gunung_Mas",
            "ID.12": "Kalsel Banjar_Kalsel Tabalong Kotabaru",
            "ID.14": "Kaltim IKN Ibu_Kota_Nusantara PPU Kukar Kutim Berau Mahakam_Ulu Derawan",
            "ID.42": "Kaltara Sebatik",
            "ID.31": """Sulut Sitaro Kepulauan_Sitaro Siau Sangihe Talaud Bolmong Bunaken
            Gunung_Karangetang Gunung_Lokon""",
            "ID.21": "Sulteng Kepulauan_Togean",
            "ID.38": """Sulsel Gowa Maros Pangkep Bone Luwu Toraja Sidrap Barru Kepulauan_Selayar
            Selayar""",
            "ID.22": "Sultra Konawe Muna",
            "ID.41": "Sulbar Polman Pasangkayu",
            "ID.17": "Lombok Pulau_Lombok NTB Mandalika Gunung_Tambora",
            "ID.18": """Flores Pulau_Flores NTT Taman_Nasional_Komodo Sikka Gunung_Lewotobi_Laki-laki
            Pulau_Rote Sumba TTS Gunung_Ile_Lewotolok""",
            "ID.35": "Babel Pulau_Bangka",
            "ID.40": "Kepri Kepulauan_Natuna Anambas Lingga Pulau_Rempang Rempang",
            "ID.36": "Tanah_Papua",
            "ID.39": "Papua_Barat Pabar Fakfak",
            "ID.01": "NAD",
            "ID.02": "Pulau_Bali Bali Uluwatu Selat_Bali Kerobokan Kintamani",
            "ID.37": "Inhil Inhu Rohil Kampar Kuansing Tesso_Nilo",
            "ID.05": "Tanjab_Barat Batanghari Bungo",
            "ID.03": "Enggano Pulau_Enggano",
            "ID.15": "Lamsel Tulang_Bawang Bakauheni Pesisir_Barat",
            "ID.33": "Tangsel Lebak Bandara_Soetta Merak Anyer Ujung_Kulon BSD Bintaro Cikande",
            "ID.28": "Pulau_Seram Pulau_Buru Kepulauan_Tanimbar Tanimbar Banda_Neira Laut_Banda",
            "ID.29": "Malut Halmahera Gunung_Ibu Gunung_Dukono Morotai",
            "ID.PD": "Papua_Barat_Daya",
            "ID.PS": "Papua_Selatan",
            "ID.PT": "Papua_Tengah Grasberg",
            "ID.PE": "Papua_Pegunungan Dekai",
            "MY.14": "KL",
            "MY": "Semenanjung_Malaysia",
            "MX.09": "Kota_Meksiko Meksiko_City",
            "SA.14": "Tanah_Suci",
            "UA.11": "Krimea Semenanjung_Krimea",
            "RU.92": "Semenanjung_Kamchatka",
            "CD.11": "Kivu_Utara",
            "gn:104515": "Makkah Mekah Mekkah",
            "gn:109223": "Madinah",
            "gn:170654": "Damaskus",
            "gn:360630": "Kairo",
            "gn:524901": "Moskwa",
            "gn:703448": "Kiev Kyiv",
            "gn:1816670": "Beijing",
            "gn:112931": "Teheran",
            "gn:276781": "Beirut",
            "gn:2761369": "Wina",
            "gn:2800866": "Brussel",
            "gn:2660646": "Jenewa",
            "gn:1821306": "Phnom_Penh",
            "gn:1214204": "Siantar",
            "gn:1213547": "Tanjung_Balai",
            "gn:1625812": "Solo",
            "gn:1625822": "Tanjung_Perak Suramadu",
            "gn:1622786": "Ujung_Pandang",
            "gn:1623834": "Tembagapura",
            "gn:4560349": "Philadelphia",
            "gn:281133": "Kota_Gaza",
            "gn:105343": "Jedah",
            "x:sinai": "Sinai Semenanjung_Sinai",
            "x:sumatra": "Pulau_Sumatera",
            "x:sulawesi": "Pulau_Sulawesi",
            "x:siberia": "Siberia",
        }.items()
        for name in listed.split()
    },
    demonyms={
        word: code
        for code, listed in {
            "IL": "Zionis",
            "PS": "Hamas",
            "LB": "Hizbullah",
            "YE": "Houthi",
            "AF": "Taliban",
            "MM": "Rohingya",
            "US": "Pentagon",
            "CN": "Tionghoa",
            "ID.30": "Sunda Sundanese",
            "ID.08": "Madura Suroboyoan",
        }.items()
        for word in listed.split()
    },
)

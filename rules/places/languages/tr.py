"""Turkish: the words beside names of places, and the endings of its cases."""
# ruff: noqa: RUF001 - letters of the language's own script are meant

from __future__ import annotations

from rules.places.languages.grammar import Grammar
from rules.places.languages.tr_names import DEMONYMS, NAMES

GRAMMAR = Grammar(
    language="tr",
    after_at="""
    da de ta te nda nde daki deki taki teki ndaki ndeki da_ki içinde yakınında yakınlarında yakınındaki
    yakınlarındaki açıklarında açıklarındaki dışında çevresinde civarında merkezinde merkezindeki
    genelinde kırsalında kırsalındaki eteklerinde kıyısında kıyılarında sahilinde üzerinde semalarında
    arasında kentinde kentindeki şehrinde şehrindeki ilinde ilindeki ilçesinde ilçesindeki beldesinde
    köyünde köyündeki mahallesinde mahallesindeki bölgesinde bölgesindeki eyaletinde eyaletindeki
    vilayetinde adasında adasındaki semtinde semtindeki limanında havalimanında havaalanında cezaevinde
    sınırları_içinde başkentinde yaylasında mevkiinde mevkisinde kampında kuzeyinde güneyinde doğusunda
    batısında kuzeybatısında kuzeydoğusunda güneybatısında güneydoğusunda kuzeyindeki güneyindeki
    doğusundaki batısındaki -da -de -ta -te -nda -nde -daki -deki -taki -teki""",
    of="in ın un ün nin nın nun nün",
    after_from="""
    dan den tan ten ndan nden li lı lu lü asıllı kökenli uyruklu doğumlu merkezli çıkışlı kalkışlı
    menşeli vatandaşı uyruğu kalkan hareket_eden gelen göçen -dan -den -tan -ten -ndan -nden -li -lı -lu
    -lü""",
    after_towards="""
    a e ya ye na ne doğru giden gitmek_üzere gidecek giderken hareket_eden yönünde yönüne istikametinde
    istikametine seferini seferi uçağı -ya -ye -na -ne""",
    moving="""
    kaç* firar* sığın* sınır_dışı* iade* iadesi* gid* gitti* gitm* git dön* sevk* nakl* naked* götür*
    uç* uçuş* uçak* uçağ* sefer* göç* seyahat* yolcu* taşın* taşı* tahliye* yönel* yönlendir*
    hareket_et* ilerle* var* ulaş* kaçır* gönder* ihraç* ihrac* yola_çık* geç* kalk* rotası* transfer*
    ziyaret*""",
    linked="ile la le",
    border="sınır* hudut* hudud*",
    likeness="""
    gibi benzer benzeri kıyasla andıran andırdı hatırlatan hatırlattı anımsatan örneği örneğinde
    olduğu_gibi tıpkı sonrası sonra önce ardından tarzı usulü misali yıl_dönümü yıldönümü kadar göre""",
    felt="hissedildi hissedilen hissedilmişti hissedilirken hissedil* duyuldu duyulan görüldü görülebildi",
    origin="""
    turist* vatandaş* uyruklu uyruğu* yurttaş* büyükelçi* konsolos* başkonsolos* elçi* pasaport* bayrak*
    bayrağ* bayraklı bandıralı bandıra* plakalı mülteci* sığınmacı* göçmen* kökenli asıllı doğumlu
    diplomat* heyet* öğrenci* işçi* asker* askerî askeri ekib* kaçak* gazeteci* uzman* bilim_insan*
    yolcu* gezgin* iş_adam* iş_insan* yapımı malı menşeli takım* dili dilinde mutfağ* mutfak* edebiyat*
    lehçesi parası lirası doları basın* medya* istihbarat* ordu ordusu* güçleri* hükümet* yetkili*
    lider* halk* kanal* dizi*""",
    after_origin="""
    asıllı kökenli uyruklu doğumlu vatandaşı vatandaşları vatandaşının uyruğu merkezli bandıralı
    bayraklı plakalı menşeli yapımı malı usulü çıkışlı büyükelçisi büyükelçiliği konsolosluğu
    başkonsolosluğu elçiliği pasaportu pasaportlu turist turistler mülteci mülteciler göçmen göçmenler
    göçmeni""",
    offices="cumhuriyeti cumhuriyet_savcısı karteli",
    after_offices="""
    üniversitesi* üniversite* bankası* bankasi* hükümeti* hükûmeti* yönetimi* bakanlığı* dışişleri*
    meclisi* parlamentosu* karteli* mafyası* çetesi* örgütü* ordusu* emniyeti_spor borsası* gazetesi*
    haber_ajansı ajansı* televizyonu* kanalı* radyosu* hava_yolları* havayolları* oteli* spor sporlu fk
    fc sk bşb belediyespor anlaşması* antlaşması* sözleşmesi* protokolü* mutabakatı* deklarasyonu*
    bildirisi* zirvesi* konferansı* süreci ödülü* ödülleri* kupası* ligi* maratonu* festivali* fuarı*
    film_festivali olimpiyatları* vakfı* derneği* enstitüsü* akademisi* müzesi* kulübü* takımı*
    büyükelçiliği* konsolosluğu* başkonsolosluğu* federasyonu* senfoni* partisi* temsilciliği* senatosu*
    sarayı* mahkemesi* kriterleri* restoran* kebabı kebap döneri lokumu bıçağı ocağı_taşı fıstığı*
    fındığı* kayısısı* bombası pilavı köftesi* tatlısı mantısı kedisi* kangalı* keçisi* köpeği* halısı
    kilimi""",
    saying="""
    uyar* açıkla* kına* söyle* belirt* bildir* duyur* suçla* çağr* çağır* talep_et* iste* istedi istiyor
    tehdit* reddet* yalanla* tepki* yanıt* karar_aldı karar_verdi yaptırım* dedi diyor onayla*
    kabul_etti destekle* eleştir* yasakla* ilan_etti ilan_ediyor nota_verdi protesto_etti vurgula*
    kaydet* savun* iddia_et* müjde* anlaş* görüş* endişe* şart_koş* öner* hazırlan* kararlı resti rest
    çek* vaat* planla* devrede harekete_geçti geri_adım mesaj* masada ateşkes* reddediyor temkinli
    iade_istedi""",
    acting="""
    saldır* vurdu vuruyor vuracak vurmaya bombala* bombardıman* işgal* istila* füze* hedef_ald*
    hedef_alı* top_atış* füze_fırlat* ateşledi ablukaya*""",
    titles="""
    cumhurbaşkanı* başbakan* bakan bakanı* başkan başkanı* belediye_başkanı* vali valisi* kaymakam
    kaymakamı* muhtar muhtarı* milletvekili* vekil* senatör* general* orgeneral* korgeneral* tümgeneral*
    tuğgeneral* albay* yarbay* binbaşı* yüzbaşı* teğmen* astsubay* uzman_çavuş* onbaşı* er polis_memuru
    komiser* emniyet_müdürü* savcı* hâkim* hakim* avukat* av dr prof doç doktor* profesör* antrenör*
    teknik_direktör* futbolcu* kaleci* oyuncu* oyuncusu* sanatçı* şarkıcı* sunucu* yazar* gazeteci*
    muhabir* muhabiri* imam* müftü* papa patrik* piskopos* kral kralı* kraliçe* prens* prenses* şeyh
    sayın bay bayan hanım eski_başkan sözcü* sözcüsü* genel_başkan* lider* lideri* şüpheli* zanlı*
    sanık* şehit* öğretmen* ceo imparator* sultan padişah* şampiyon* milli_güreşçi bakan_yardımcısı
    deprem_uzmanı jeolog* müdür* müdürü* reis* reisi*""",
    after_titles="bey beyin hanım hanımın efendi paşa ağa usta hoca abla ağabey reis yaşında isimli adlı",
    place_nouns="""
    merkez başkent başkenti il ilçe şehir kent ülke belde köy köyü büyükşehir_belediyesi güney kuzey
    doğu batı orta kuzeybatı kuzeydoğu güneybatı güneydoğu""",
    after_place_nouns="""
    ili* iline ilini ilin_de ilçesi* kenti* şehri* köyü* mahallesi* mah beldesi* bölgesi* eyaleti*
    vilayeti* kantonu* idlib_kırsalı kırsalı* merkezi* merkez limanı* havalimanı* havaalanı*
    hava_limanı* adası* adaları* kıyıları* sahili* sahilleri* ovası* yaylası* yarımadası* körfezi*
    yakınları* yakınlarına yakınlarındaki açıkları* açıklarına çevresi* civarı* cezaevi* hapishanesi*
    devlet_hastanesi* hastanesi* kampı* mevkii* mevkisi* semti* banliyösü* kazası* başkenti* adliyesi*
    emniyet_müdürlüğü* valiliği* kaymakamlığı* belediyesi* itfaiyesi* il_jandarma* otogarı*
    organize_sanayi* barajı* boğazı* şehir_merkezi* şehir_hastanesi* tatil_beldesi idlibte sınırları*
    geneli* merkezli_deprem açıklarında açıklarındaki""",
    states="""
    ili* ilinde ilindeki ilinin eyaleti* eyaletinde eyaletindeki vilayeti* vilayetinde bölgesi*
    cumhuriyeti oblastı* kantonu* valiliği*""",
    roads="""
    caddesi* cad sokağı* sokak sok sk bulvarı* blv meydanı* meydan yolu* otoyolu* karayolu* çevre_yolu*
    köprüsü* durağı* istasyonu* garı* metrosu* parkı* nehri* çayı* deresi* gölü* dağı* dağları* tepesi*
    stadı* stadyumu* stadı_nda lisesi* ilkokulu* ortaokulu* ilköğretim* okulu* camii* camisi* kilisesi*
    apartmanı* apt sitesi* plaza pasajı* çarşısı* avm* kavşağı* tüneli* viyadüğü* otobanı* rezidans*
    koleji* anadolu_lisesi konağı* kışlası* hanı hamamı*""",
    persons="""
    fırtınası* kasırgası* tayfunu* gemisi* gemi tankeri* feribotu* teknesi* yatı* yük_gemisi* maçı*
    maçında galibiyeti derbisi* spor fk sk deplasmanında deplasmanı takımı fenomen lakaplı takma_adlı
    futbol_takımı fırkateyni* denizaltısı* uçak_gemisi*""",
    common="""
    sana van batman ordu of adam adama adamın alan alanda anda anne ara arada araba ardından asker ay aya
    ağa baba bahar bahçe bahçeli bar barış baro bayır bayram başka bebek bin bina bol bomba bor boylu
    burada buz can canlı çan çay çatı çeşme çoban dağ dağlı dar dere destek dilek doğan dolar duran durak
    dün elma eren eski evli fatih gazi gelin geri göl hacı hala han hanı hava hasan hat hem hilal iki ip
    iş kaba kaç kahraman kale kalın kan kapı kara karakol karlı kartal kaş kasım kavak kaya kaza kemer
    keskin kim kızıl koru köprü kötü kum kurt küçük küre maden mart meral mera mut mor oku olan olay olur
    on ona ora orman osman oy para park pazar perşembe pınar polis raman saat sağ salı sal san sarı
    sarıkaya sarp savaş saray sel selim sem ser serin sis sıra sırt sol son şah şahin taşlı tepe tok
    tokat torun türk ulu uzun usta vali var vatan vay ya yalı yan yangın yar yaş yayla yeni yeniden yeşil
    yıldız yol zafer zam çarşamba cuma aralık ali ismail ömer murat kemal meriç nil sena selin elif emine
    hatice aylin burcu defne demet gonca hande lara mina nisa rana roza sima tuba tülin kaan koray levent
    metin ozan rıza sami selçuk sinan tolga yasin yunus aksoy akın aktaş bilgin bozkurt çetin çınar
    demirci karaca karadağ karataş kılıç köse özdemir turan turgut uçar yıldırım başakşehir milan
    barcelona chelsea arsenal everton nice lens ajax benfica mali moral vadi vana zara suç suçu sulu soya
    parti rota sabah sahil salon sema sera seri tana tire turna uşak yaka yara yaralı yapı eğri sanko
    belge bilgi biri bitti aşı sürücü borsa belediye milli adalet genç""",
    outlets="""
    Hürriyet Milliyet Sabah Cumhuriyet Sözcü Yeni_Şafak Yeni_Asya Yeni_Asır Türkiye_Gazetesi Türkiye
    Akşam Star Posta Takvim Habertürk NTV TRT CNN_Türk Anadolu_Ajansı Anadolu_Agency AA DHA İHA ANKA
    Demirören_Haber_Ajansı İhlas_Haber_Ajansı BirGün Evrensel Karar Diriliş_Postası Milat Yeniçağ
    Aydınlık Türkgün Kıbrıs_Postası Kıbrıs_Gazetesi Yeni_Düzen Bursa_Hakimiyet Olay_Gazetesi Ege_Telgraf
    Antalya_Ekspres Ankara_Haber Washington_Post New_York_Times Wall_Street_Journal Los_Angeles_Times
    Le_Monde Le_Figaro Jerusalem_Post Times_of_Israel Financial_Times Reuters Bloomberg BBC_Türkçe
    DW_Türkçe Amerikanın_Sesi Rûdaw Kurdistan_24 Al_Jazeera El_Cezire Tahran_Times İRNA Sputnik_Türkiye
    TASS Interfax Ria_Novosti Xinhua Bild Der_Spiegel Guardian El_Pais Medyascope T24 Diken Gazete_Duvar
    Halk_TV Tele1 Dünya_Gazetesi""",
    endings=(
        ("larindaki", "lari"),
        ("larindan", "lari"),
        ("adasinda", "adasi"),
        ("larinda", "lari"),
        ("larinin", "lari"),
        ("lerinde", "leri"),
        ("sindaki", "si"),
        ("larina", "lari"),
        ("indaki", ""),
        ("indeki", ""),
        ("undaki", ""),
        ("undeki", ""),
        ("sindan", "si"),
        ("indaki", "i"),
        ("ndaki", ""),
        ("ndeki", ""),
        ("sinda", "si"),
        ("sinde", "si"),
        ("sinin", "si"),
        ("indan", "i"),
        ("inden", "i"),
        ("ninda", ""),
        ("lilar", ""),
        ("liler", ""),
        ("lular", ""),
        ("luler", ""),
        ("larda", "lar"),
        ("lerde", "ler"),
        ("daki", ""),
        ("deki", ""),
        ("taki", ""),
        ("teki", ""),
        ("inda", "i"),
        ("inde", "i"),
        ("unda", "u"),
        ("unde", "u"),
        ("ndan", ""),
        ("nden", ""),
        ("lari", ""),
        ("leri", ""),
        ("nda", ""),
        ("nde", ""),
        ("dan", ""),
        ("den", ""),
        ("tan", ""),
        ("ten", ""),
        ("nin", ""),
        ("nun", ""),
        ("yla", ""),
        ("yle", ""),
        ("gin", "k"),
        ("gun", "k"),
        ("bun", "p"),
        ("bin", "p"),
        ("da", ""),
        ("de", ""),
        ("ta", ""),
        ("te", ""),
        ("in", ""),
        ("un", ""),
        ("ya", ""),
        ("ye", ""),
        ("na", ""),
        ("ne", ""),
        ("yi", ""),
        ("yu", ""),
        ("ni", ""),
        ("li", ""),
        ("lu", ""),
        ("la", ""),
        ("le", ""),
        ("ca", ""),
        ("ce", ""),
        ("ki", ""),
        ("gi", "k"),
        ("gu", "k"),
        ("ga", "k"),
        ("ge", "k"),
        ("bi", "p"),
        ("ba", "p"),
        ("be", "p"),
        ("ci", "c"),
        ("di", "t"),
        ("da", "t"),
        ("a", ""),
        ("e", ""),
        ("i", ""),
        ("u", ""),
    ),
    irregular={
        "Amerika Birleşik Devletleri'nde": "ABD",
        "Zonguldağ": "Zonguldak",
        "Gaziantebe": "Gaziantep",
        "Antebe": "Gaziantep",
        "Irağa": "Irak",
    },
    names=NAMES,
    demonyms=DEMONYMS,
)

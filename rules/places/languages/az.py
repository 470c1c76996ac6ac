"""Azerbaijani: the words beside names of places, and the endings of its cases."""
# ruff: noqa: RUF001 - letters of the language's own script are meant

from __future__ import annotations

from rules.places.languages.az_names import NAMES
from rules.places.languages.grammar import Grammar

GRAMMAR = Grammar(
    language="az",
    after_at="""
    yaxınlığında yaxınlığındakı ətrafında ərazisində ərazisindəki daxilində mərkəzində sahillərində
    sahilində açıqlarında şəhərində şəhərindəki rayonunda rayonundakı kəndində kəndindəki qəsəbəsində
    qəsəbəsindəki vilayətində bölgəsində əyalətində ştatında dairəsində küçəsində adasında şimalında
    cənubunda şərqində qərbində şimal-şərqində cənub-qərbində kənarında üzərində semasında sərhədində
    paytaxtında limanında aeroportunda hava_limanında arasında yolunda istiqamətində_yolda -da -də -dakı
    -dəki -nda -ndə""",
    of="ın in un ün nın nin",
    after_from="mənşəli əsilli doğumlu vətəndaşı sakini -dan -dən -ndan -ndən -lı -li -lu -lü",
    after_towards="doğru istiqamətində istiqamətinə tərəf reysi -ya -yə -na -nə",
    moving="""
    qaç* sığın* deport* ekstradisiya* təhvil* get* gedir* gedən uç* uçuş* reys* təyyarə* qayıt* köç*
    köçür* səfər* göndər* təxliyə* aparıl* daşın* yola_düş* yollan* gəl* çatdırıl* ixrac* yönəl*""",
    linked="ilə",
    border="sərhəd* hüdud*",
    likeness="kimi oxşar bənzər bənzəyən müqayisədə xatırladan sonra əvvəl fərqli ildönümü",
    felt="hiss_olunub hiss_olundu hiss_edilib hiss_edildi eşidilib eşidildi",
    origin="""
    turist* vətəndaş* səfir* səfirli* konsul* pasport* bayraq* bayrağ* qaçqın* miqrant* diplomat*
    tələbə* fəhlə* əsgər* ordu* hökumət* nümayəndə* heyət* jurnalist* ekspert* mütəxəssis* sakin* əsilli
    mənşəli komanda* mətbuat* silahlı_qüvvə*""",
    after_origin="vətəndaşı* əsilli mənşəli doğumlu turist turistlər səfirliyi* səfiri* konsulluğu*",
    after_offices="""
    universiteti* bankı* hökuməti* nazirliyi* səfirliyi* qəzeti* agentliyi* teleradio* hava_yolları*
    oteli* FK klubu* müqaviləsi* sazişi* razılaşması* bəyannaməsi* konvensiyası* sammiti* konfransı*
    mükafatı* kuboku* liqası* festivalı* birjası* parlamenti* ordusu* federasiyası* karteli* mafiyası*""",
    saying="""
    bildir* bəyan_et* xəbərdar* qına* pislə* dedi deyib deyir açıqla* ittiham* tələb* çağır* rədd*
    təkzib* hədələ* təhdid* sanksiya* cavab* qərar* razılaş* istə* təklif* təsdiq* etiraz* narahat* vəd*""",
    acting="hücum* vurdu vurub bombala* bombardman* işğal* raket* atəşə_tutdu atəşə_tutub zərbə*",
    titles="""
    prezident* prezidenti baş_nazir* nazir naziri nazirin deputat* general* general-mayor polkovnik*
    mayor kapitan leytenant* serjant* icra_başçısı* mer meri səfir səfiri professor doktor akademik
    məşqçi* futbolçu* qapıçı* aktyor* müğənni* yazıçı* jurnalist* şeyx şeyxülislam ayətullah papa kral
    kraliça şahzadə cənab xanım hakim prokuror* vəkil* şəhid* sözçü* spiker* sədr* sədri rəis* rəisi
    həkim*""",
    after_titles="müəllim bəy xanım əfəndi oğlu qızı adlı",
    place_nouns="şəhər rayon kənd qəsəbə paytaxt mərkəz şimali cənubi şərqi qərbi",
    after_place_nouns="""
    şəhəri* şəhərinin rayonu* rayonunun kəndi* kəndinin qəsəbəsi* vilayəti* əyaləti* bölgəsi* ştatı*
    dairəsi* adası* adaları* limanı* aeroportu* hava_limanı* paytaxtı* həbsxanası* xəstəxanası* polisi
    bələdiyyəsi* sahili* yarımadası* körfəzi* düşərgəsi* yaxınlığı* ətrafı*""",
    states="vilayəti* əyaləti* ştatı* bölgəsi* respublikası* rayonu* muxtar_respublikası*",
    roads="""
    küçəsi* küçəsində prospekti* prospektində meydanı* stansiyası* metrosu* körpüsü* yolu* şossesi*
    parkı* bağı* çayı* dağı* gölü* stadionu* məktəbi* məscidi* kilsəsi* binası* ticarət_mərkəzi* bazarı*""",
    persons="qasırğası* tufanı* gəmisi* tankeri* komandası* oyunu oyununda matçı*",
    common="""
    adam bala bar baharı baz bazar bu can çay çox dağ dar daş dünya elçin hacı han il iki iş kamal kim
    kür laçın mal mart may murad nur od on ordu orda orta oyun pul qala qara qum saat sabir sabah sahil
    sal samir sarı son şah tar ucar uzun vali van var yan yanğın yeni yol zirə sevil sevinc aytən ramin
    oktyabr polis uşaq kişi sürücü komanda""",
    outlets="""
    Azərtac APA Report Trend Azadlıq Yeni_Müsavat Azərbaycan Xalq_qəzeti Bakı_xəbər Bakı_TV Oxu.az
    Qafqazinfo Turan Amerikanın_Səsi Anadolu_Agentliyi Naxçıvan_TV İctimai_TV Reuters TASS Interfax
    Washington_Post New_York_Times BBC_Azərbaycanca Minval""",
    endings=(
        ("sindan", "si"),
        ("ndaki", ""),
        ("ndəki", ""),
        ("lilar", ""),
        ("lilər", ""),
        ("ginda", "q"),
        ("sinda", "si"),
        ("sində", "si"),
        ("daki", ""),
        ("dəki", ""),
        ("ndan", ""),
        ("ndən", ""),
        ("nda", ""),
        ("ndə", ""),
        ("dan", ""),
        ("dən", ""),
        ("nin", ""),
        ("nun", ""),
        ("gin", "q"),
        ("da", ""),
        ("də", ""),
        ("in", ""),
        ("un", ""),
        ("ya", ""),
        ("yə", ""),
        ("na", ""),
        ("nə", ""),
        ("ni", ""),
        ("yi", ""),
        ("li", ""),
        ("lu", ""),
        ("ga", "q"),
        ("gi", "q"),
        ("yə", "k"),
        ("yi", "k"),
        ("a", ""),
        ("ə", ""),
        ("i", ""),
        ("u", ""),
    ),
    names=NAMES,
    demonyms={
        "azərbaycanlı*": "AZ",
        "Azərbaycanlı*": "AZ",
        "türk": "TR",
        "türklər": "TR",
        "türkiyəli*": "TR",
        "Türk": "TR",
        "erməni": "AM",
        "ermənilər*": "AM",
        "Erməni": "AM",
        "gürcü": "GE",
        "gürcülər*": "GE",
        "Gürcü": "GE",
        "rus": "RU",
        "ruslar": "RU",
        "rusiyalı*": "RU",
        "Rus": "RU",
        "iranlı*": "IR",
        "amerikalı*": "US",
        "amerikan": "US",
        "ABŞ-li": "US",
        "ingilis*": "GB",
        "britaniyalı*": "GB",
        "fransız*": "FR",
        "alman": "DE",
        "almanlar": "DE",
        "almaniyalı*": "DE",
        "italyan": "IT",
        "italiyalı*": "IT",
        "ispan": "ES",
        "ispanlar": "ES",
        "ispaniyalı*": "ES",
        "ukraynalı*": "UA",
        "belaruslu*": "BY",
        "polşalı*": "PL",
        "polyak*": "PL",
        "israilli*": "IL",
        "fələstinli*": "PS",
        "suriyalı*": "SY",
        "iraqlı*": "IQ",
        "livanlı*": "LB",
        "səudiyyəli*": "SA",
        "misirli*": "EG",
        "çinli*": "CN",
        "yapon": "JP",
        "yaponiyalı*": "JP",
        "koreyalı*": "KR",
        "hindistanlı*": "IN",
        "hindli*": "IN",
        "pakistanlı*": "PK",
        "əfqan": "AF",
        "əfqanıstanlı*": "AF",
        "qazax xalqı": "KZ",
        "qazaxıstanlı*": "KZ",
        "özbək": "UZ",
        "özbəklər": "UZ",
        "özbəkistanlı*": "UZ",
        "türkmən": "TM",
        "türkmənistanlı*": "TM",
        "qırğız*": "KG",
        "tacik*": "TJ",
        "yunan*": "GR",
        "holland*": "NL",
        "braziliyalı*": "BR",
        "meksikalı*": "MX",
        "kanadalı*": "CA",
        "avstraliyalı*": "AU",
    },
    lower_demonyms=True,
)

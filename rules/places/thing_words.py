"""Words of items about things, which are often called after places: dishes, goods, breeds, names, films."""
# ruff: noqa: RUF001 - words of many scripts

from __future__ import annotations

THINGS = {
    "ar": """
        وصفة الوصفة وصفات ملعقة ملاعق عجينة العجينة العجين عجن مبشور مبشورة مفروم مفرومة مقلية مشوية تتبيلة
        التتبيلة تتبيل نكهة النكهة بهارات البهارات قرفة القرفة كمون الكمون كركم الكركم زنجبيل الزنجبيل
        بقدونس البقدونس كزبرة الكزبرة نعناع النعناع فانيليا الفانيليا مايونيز صلصة الصلصة زبدة الزبدة ثوم
        الثوم باذنجان الباذنجان الكوسا بندورة حلويات الحلويات كعكة الكعكة كيك بسكويت كنافة بقلاوة معكرونة
        مقرمشة مقرمش لذيذة مخبوزات أرخص تخفيضات بندق البندق مشمش المشمش برتقال البرتقال مكياج المكياج
        ماسكارا عطور العطور تسريحة تسريحات مرطب ترطيب برجك التنجيم روائي كروشيه تطريز أوركيد سودوكو نقانق
        سجق نودلز سباغيتي باستا لازانيا رافيولي فطائر الفطائر فطيرة الفطيرة بانكيك وافل كريب بسبوسة البسبوسة
        كعك الكعك شوكولاتة الشوكولاتة شوكولا مربى المربى عسل العسل خميرة الخميرة بيكنج مرق المرق شوربة
        الشوربة حساء الحساء سلطة السلطة سلطات مخلل مخللات المخللات كاتشب سبانخ السبانخ كرفس قرنبيط القرنبيط
        بروكلي هليون فجل يقطين الحمص الفلافل فلافل عدس العدس شمندر ملفوف محشي المحشي كرنب برقوق البرقوق كرز
        الكرز كمثرى إجاص تين التين زبيب الزبيب فراولة الفراولة توت التوت أناناس مانجو كاجو فستق الفستق لوز
        اللوز صنوبر بارميزان موزاريلا ريكوتا ريحان الريحان شبت زعتر زعفران اضيفي أضيفي أضف اخلطي اخفقي تقشر
        يخلط يخفق تخبز مقلاة المقلاة كوب أكواب مكعبات كريمية كريمي شهية شهي الشهية تنورة التنورة فستان
        الفستان فساتين بلوزة كعب أزياء الأزياء ترتر دانتيل شامبو كحل قطط جرو هامستر حبكة كوميديا لحن ألحان
        أغنية الأغنية ألبوم الألبوم الجوزاء الدلو أوريغامي مكرمية بونساي بيغونيا ألغاز كوكيز براونيز مافن
        دونات تارت بوظة جيلاتين سميد نشا طحينة لبنة مهلبية قطايف لقيمات ملوخية كبسة منسف مسقعة بامية كشري
        كبة تبولة فتوش تيراميسو كراميل الكراميل جبنة الجبنة قشطة القشطة هيل الهيل
    """,
    "az": """
        resept* qaşığı qaşıq xəmir xəmiri yoğurun yoğrulur rəndələn* doğrayın səpin qovurun qızardın
        soteləyin xama xamanı kərəyağı darçın* zəncəfil* zəfəran* sarıkök cirə cəfəri* şüyüd* keşniş* nanə
        sarımsaq* vanil* badımcan* soğan fındıq badam balqabaq* mayonez* sousu kükü qutab* plov plovu bozbaş
        şəkərbura* paxlava* şorqoğal* tort tortu keks peçenye* mürəbbə* içlik ləzzətli dadlı xırtıldayan
        endirim* ucuzlaşıb püstə* ərik əriyi mandarin* portağal* pudel* pomada pomadası makiyaj* saçdüzümü
        manikür* nəmləndirici* ətir ətri qoroskop* oxatan zodiak* astroloq* romanı ssenarist* qarmaqla
        dibçək* kaktus* orxide* krossvord* sudoku etimologiya* bürcləri sarısını bişirin şirniyyat*
        desertlər salat* kotlet* küftə* kolbasa sosiska vetçina makaron* spagetti lazanya ravioli xəngəl*
        düşbərə* blinçik vafli şokolad* sirop* maya qabartma limonun şorba* dolma dolması sous xardal turşu*
        xiyar* ispanaq* kərəviz yerkökü brokoli kələm* qulançar turp noxud mərci* çuğundur bibər bibəri
        gavalı albalı gilas armud* əncir* kişmiş* moruq çiyələk* ananas kokos* keşyu parmezan mozzarella
        rozmarin nanəsi likör qarışdırın bişirilir qaynadın süzün tavada qazanda çimdik kremli şirəli ləziz*
        ucuz* yubka* bluz* krujeva* stilist* parfüm* pişik* pişiyi küçük* hamster trilogiya* bestseller*
        komediya* ballada* melodiya* nəqərat* albom* mahnı* qoç buğa tərəzi əqrəb dolça bürcü bürc origami
        bonsay* ətirşah* tapmaca* viktorina*
    """,
    "be": """
        рэцэпт* лыжка лыжкі лыжак цеста замясіць нацёрт* здробнен* пасыпце абсмаж* узбіце вяршкі смятан*
        жаўтк* карыц* мускатн* куркум* кмен пятрушк* імбір* часнык* часнок базілік пірог ваніл* кабачк*
        баклажан* маянэз* соус* дранік* клёцк* мачанк* аладк* дэсерт* пірожн* торт торта печыва варэнне
        начынк* хрумстк* смачн* зніжк* патаннел* танней фундук* міндал* абрыкос* мандарын* апельсін* пудзель
        памад* макіяж* прычоск* манікюр* гараскоп* казярог задыяк* астролаг* сцэнарыст* гераіня кручком
        сукулент* архідэ* крыжаванк* судоку прыказк* этымалог* сасіск* каўбаск* вяндлін* локшын* макарон*
        спагец* пельмен* блінц* бліны блінчык* вафл* піражк* кекс* зефір* шакалад* цукерк* джэм* сіроп*
        мёдам дрожджы цэдр* булён* супчык салат* гарчыц* агурк* шпінат* сельдэр* моркв* капуст* спарж*
        гарбуз* радыск* фасол* перац сліў* слівы інжыр* разынк* чарніц* клубніц* какос* фісташк* арэшк* сыр
        сыру тварог* тварож* кроп кропу размарын* мята лікёр* дадайце нарэжце змяшайце перамяшайце запякайце
        запякаць выпякаць пасаліце патэльн* рандэл* шчопт* сакавіт* пяшчотн* духмян* распродаж* спадніц*
        блузк* туфл* красоўк* стыліст* парфум* кацян* шчанят* сіквел* трылогі* бестселер* экранізацы*
        камеды* балад* мелоды* прыпеў* альбом* цялец вадалей вышыўк* вышыва* арыгамі фіялк* віктарын* рэбус*
        галаваломк* прымаўк* вішні вішню грушы буракі буракоў румяны румяная маліны
    """,
    "bg": """
        рецепт* лъжица лъжици лъжичк* супени тесто тестото настърган* поръсв* поръсете запърж* сметана
        жълтъц* жълтък* галета канела куркума кимион магданоз* босилек мащерка джинджифил чесън чеснов*
        ванили* тиквичк* патладжан* хидратиращ* праз каперси майонез* соса баница баници мусака кюфтет*
        сарми палачинк* десерт* сладкиш* торта тортата бисквит* кекс мармалад* конфитюр* плънка хрупкав*
        вкусн* отстъпк* поевтин* лешниц* лешник* бадем* орехи кайсии кайсиите мандарин* портокал* пудел*
        дакел червило грим гримът прическ* маникюр* подиум* хороскоп* козирог зодия зодии астролог*
        романист* сценарист* героинята плетене плетив* кукичка сукулент* орхиде* кръстослов* судоку
        поговорк* етимолог* наденич* шунка шунката кренвирш* спагети макарон* равиоли нудълс юфка пелмени
        мекиц* гофрет* кифл* козунак* щрудел тиквеник* курабий* меденк* чийзкейк* еклер* шоколад* сладко
        сироп* мед меда набухвател* бакпулвер корите коричк* бульон* супа супата таратор* яхния яхнията
        гювеч* салата салати салатата дресинг* горчица краставич* спанак* целина моркови морков броколи
        карфиол* аспержи тиква тиквата репички нахут леща чушки чушките пълнени зеле сливи сливите череши
        черешите вишни круши крушите смокин* стафид* боровинк* малини ягоди ягодите кокосов* шамфъстък* кашу
        сирене сиренето кашкавал* пармезан* моцарела рикота маскарпоне копър розмарин* риган кориандър мента
        ликьор* пунш добавете нарежете разбъркайте смесете разбийте запечете пекат печете варете сварете
        посолете обелете настържете залейте изсипете тиган тигана тенджера щипка златист* крем кремообразн*
        пухкав* сочн* ароматн* апетитн* разпродажб* намалени полата блуза блузи рокля рокли пуловер* токчета
        маратонки дантел* пайет* стилист* парфюм* руж ружове коте котета котенца кученце кученца хамстер*
        трилоги* бестселър* екранизаци* комедия балад* мелоди* припев* албум* саундтрак* овен телец везни
        водолей бродерия бродира* оригами макраме бонсай* теменужк* мушкато бегони* аквариум* гатанк*
        викторин* ребус* пъзел* роклята маята катми
    """,
    "bn": """
        রেসিপি রন্ধনপ্রণালি রন্ধনপ্রণালী চামচ কুচি কুচানো ময়দা বেসন মাখন পনির ঘি ক্রিম দারুচিনি জিরা
        জিরাগুঁড়া ধনেপাতা পুদিনা আদা আদাবাটা রসুন রসুনবাটা মেথি তেজপাতা জায়ফল জাফরান ভ্যানিলা মেয়োনিজ
        চাটনি ভুনা কোরমা কোফতা কাবাব পোলাও বিরিয়ানি পরোটা পিঠা পিঠার পায়েস হালুয়া রসগোল্লা মিষ্টান্ন কেক
        বিস্কুট পুডিং কাস্টার্ড বেগুন পটোল করলা ঢ্যাঁড়স সুস্বাদু মচমচে মুচমুচে ভাজুন মেশান সেদ্ধ কাজুবাদাম
        কাঠবাদাম আখরোট পেস্তা কমলালেবু এপ্রিকট খুচরায় পাইকারিতে ডিসকাউন্ট লিপস্টিক মাসকারা মেকআপ
        ময়েশ্চারাইজার ফেসপ্যাক সুগন্ধি রাশিফল উপন্যাস উপন্যাসের ঔপন্যাসিক চিত্রনাট্য সুডোকু প্রবাদ
        ব্যুৎপত্তি অর্কিড ক্যাকটাস এলাচ হলুদগুঁড়া সসেজ নুডলস নুডুলস পাস্তা ম্যাকারনি স্প্যাগেটি পিৎজা মোমো
        প্যানকেক ওয়াফল পাটিসাপটা ভাপা সন্দেশ দই রসমালাই জিলাপি চকলেট চকোলেট জ্যাম জেলি ইস্ট খামির স্যুপ সুপ
        সালাদ সস কেচাপ সরিষা আচার পালংশাক গাজর ফুলকপি বাঁধাকপি ব্রকলি মুলা কুমড়া মিষ্টিকুমড়া লাউ ঝিঙে শসা
        টমেটো ক্যাপসিকাম আলুবোখারা চেরি নাশপাতি ডুমুর কিশমিশ স্ট্রবেরি আনারস নারকেল কোরানো চিনাবাদাম বাদাম
        চিজ মোজারেলা গরমমসলা মসলা মসলাদার মেশাতে বাটুন কাটুন নাড়ুন ফেটিয়ে সেঁকে ভেজে নেড়ে কড়াই চিমটি
        ক্রিমি নরম রসালো মজাদার মুখরোচক সস্তা স্কার্ট ব্লাউজ শাড়িতে সোয়েটার স্নিকার লেহেঙ্গা পারফিউম
        ফাউন্ডেশন কাজল আইলাইনার বিড়াল বিড়ালছানা কুকুরছানা হ্যামস্টার ল্যাব্রাডর কমেডি অ্যালবাম গীতিকার
        প্রিক্যুয়েল সিক্যুয়েল মেষ বৃষ বৃশ্চিক ধনু মকর মীন রাশি সূচিকর্ম ওরিগামি বনসাই মানিপ্ল্যান্ট ধাঁধা
        কুইজ শব্দছক ফুচকা চটপটি শিঙাড়া সমুচা লুচি নিমকি মোয়া নাড়ু ক্ষীর ফিরনি লাচ্ছি শরবত বোরহানি
        আইসক্রিম মিল্কশেক স্মুদি ব্রাউনি পেস্ট্রি কুকিজ ডোনাট কাটলেট রেজালা তেহারি কাচ্চি ভর্তা দোপেঁয়াজা
        কালিয়া ডালনা শুক্তো মালাই জয়ত্রী শাহিজিরা মৌরি পাঁচফোড়ন গোলাপজল কেওড়া টকদই মেহেদি ব্লাশ আইশ্যাডো
        উজ্জ্বলতা টোনার
    """,
    "bs": """
        recept* žlica žlice žličic* tijesto tijesta zamijesi* ribanog naribane nasjeckan* pospite popržite
        pirjaj* umutite vrhnje šlag žumanjk* cimet* kurkum* kumin peršin* đumbir* popusta preljevom nadjevom
        muškatn* bosiljak sarme slastica slastice mandarine vanilij* tikvic* patlidžan* majonez* češnjak*
        umaka štrukl* gulaš* palačink* kolač* torta torte kekse keksi pekmez* marmelad* hrskav* ukusn*
        jeftinij* veleprodajn* lješnj* badem* oraha marelic* pudlic* jazavčar* šmink* frizur* manikur*
        hidratant* horoskop* zodijak* astrolog* romanopis* scenarist* kukičan* heklan* pletenje sukulent*
        orhidej* križaljk* sudoku poslovic* etimolog* lončanic* kobasic* hrenovk* šunka šunke šunku pršut*
        rezanc* tjestenin* špageti* njoke njoki makaron* okruglic* ćevap* mućkalic* fritul* uštip* krafn*
        vafl* gofre* štrudl* savijač* čupavc* medenjak* paprenjak* puding* čokolad* sirup* med medom kvasac
        kvasca limunov* naribajte juha juhe juhu varivo variva salata salatu salate senf krastav* špinat*
        celer* mrkv* brokul* cvjetač* šparog* rotkvic* bundev* tikva slanutak leća leće paprike kupus*
        grožđic* kokosov* pistacij* orašast* sir sira sirni parmezan* mozzarell* ricott* kopar kopra
        ružmarin* origan* korijandar mažuran* liker* punč* umiješa* promiješa* izmiješa* narežite dodajte
        pecite ispecite zagrijte posolite popaprite ogulite procijedite izlijte prelijte kuhajte tava tavi
        zdjeli zdjelu prstohvat* zlatnožut* kremast* sočn* mirisn* rasprodaj* suknj* bluz* haljin* pletiv*
        štikl* tenisic* šljokic* čipk* stilist* modn* parfem* sjenil* rumenil* mačić* mačka mačke štenc*
        štene hrčak hrčk* zaplet* protagonist* trilogij* bestseler* ekranizacij* komedij* balad* melodij*
        refren* album* soundtrack* ovan ovnovi vodenjak vezenje origami makrame bonsai* pelargonij* begonij*
        ljubičic* pitalic* rebus* kviz* izrek* fritaj* burek* pašticad* brudet* rižot* višnje višanja
        trešnje trešanja kruške krušaka šljive šljivama jagode jagodama smokve smokava maline malina
        borovnice borovnica džema džemom
    """,
    "ca": """
        recepta receptes cullerada* culleradeta culleradetes sofregir sofregit ratllat ratllada empolvor*
        enfornar pastisseria pastís pastisso* galeta galetes bescuit flam postres merenga vainilla canyella
        comí orenga julivert alfàbrega gingebre cúrcuma safrà maionesa vinagreta amaniment amanida*
        albergínia* carbassó carbassons xampinyó xampinyons tàperes croqueta croquetes canelons escudella
        esqueixada escalivada gratinat gratinada arrebossat* caramel* rovell rovells cruixent* gustós
        gustosa rodanxes mantega mozzarella parmesà ametlla ametlles avellana avellanes albercoc* mandarines
        allioli alls rebaixes descomptes caniche* pintallavis rímel maquillatge manicura hidratant* perfum*
        horòscop* capricorn sagitari astròleg* guionista ganxet suculentes orquídi* sudoku* refrany refranys
        etimolog* salsitxa salsitxes pernil fideus fideuà espaguetis macarrons raviolis creps pastanaga
        pastanagues tarta xocolata* melmelada* almívar mel brou sopes guisat* estofat* amanit* salsa salses
        cogombre* espinacs bròquil coliflor* carxof* espàrrec* carbassa cigrons llenties pebrot* escalivar
        prunes cireres peres figues panses gerds maduix* nabius coco festucs pinyons parmesana formatge*
        recuit farigola llorer anet licor barregeu afegiu talleu coeu bateu peleu escorreu fregiu salpebreu
        barrejar pelar sofregiu pessic paella* daurat daurada cremós* cremosa esponjós* sucós sucosa delici*
        faldilla* brusa jersei talons lluentons estilist* gatet* cadell* hàmster llargmetrat* curtmetrat*
        trilogi* balada balades melodi* àries aquari brodat* brodar macramé origami bonsai* geranis
        endevinall* coques torró panellets bunyol*
    """,
    "cs": """
        recept* lžíce lžičk* těsto těsta hněteme nastrouh* nasekan* posypeme orestujeme osmahneme podlijeme
        pečeme šlehačk* smetan* máslo žloutk* tvaroh* strouhank* skořic* kurkum* kmín petrželk* bazalk*
        tymián* pažitk* zázvor* vyšleháme muškátov* lískové pudlík* koláče koláčky česnek* vanilk* cuket*
        lilek lilku pórek pórku kapary majonéz* zálivk* knedlík* svíčkov* guláš* buchty moučník* dezert*
        dortík* dorty sušenk* cukroví marmelád* křupav* chutn* sleva slevy slevou zlevněn* velkoobchodní
        mandle vlašské meruňk* mandarink* pomeranč* jezevčík* rtěnk* řasenk* účes* manikúr* pleťov*
        přehlídkov* horoskop* kozoroh* zvěrokruh* románu scenárist* hrdinka pletení háčkov* pokojovk*
        sukulent* orchidej* křížovk* sudoku přísloví etymolog* deskovk* klobás* šunka šunkou šunky nudle
        nudlí těstovin* špaget* noky halušky lívanc* lívanečk* vafl* palačink* koblih* štrúdl* závin závinu
        bábovk* rohlíčk* čokolád* džem džemu sirup* med medu medem droždí kvasnic* kypřic* citronov* vývar*
        polévk* bramboračk* kulajd* omáčk* salát* hořčic* okurk* špenát* celer* mrkv* brokolic* květák*
        chřest* ředkvičk* dýně dýňov* cizrn* čočk* paprik* zelí zelňačk* švestk* třešn* hrušk* fíky rozink*
        malin maliny borůvk* jahod* kokosov* pistáci* kešu parmazán* mozzarell* eidam* hermelín* kopr
        koprov* rozmarýn* oregano koriandr* majoránk* likér* punč* smíchejte smícháme nakrájejte nakrájíme
        přidejte přidáme vmícháme promícháme osolíme opepříme ušleháme zalijeme dusíme vaříme pečte upečeme
        předehřá* špetk* pánvičk* mísa míse zlatav* krémov* nadýchan* šťavnat* lahodn* výprodej* zlevni*
        levnějš* sukně sukni halenk* svetr* tenisky šaty šatech flitr* krajkov* návrhářk* parfém* krémy
        stylist* štěně štěňat* kotě koťat* koťátk* křeček* křečk* knírač* zápletk* hrdinky trilogi*
        bestseller* komedie balad* melodi* refrén* zpěvník* písničk* skladatel* blíženci vodnář* vyšív*
        origami bonsaj* muškát* begoni* kapradin* hádank* rébus* úsloví rčení kvíz* hlavolam* bramborák*
        řízek řízky višně višňov* oloupejte oloupeme perníčk*
    """,
    "da": """
        opskrift opskrifter spiseske* teske teskefuld spsk dej dejen ælt ælte sautér svits finthakket
        drysses piskefløde fløde æggeblomm* flormelis bagepulver kanel gurkemeje spidskommen persille*
        basilikum timian purløg* ingefær hvidløg* vanilje* squash aubergine* rabatter muskatnød* mandariner
        skalotteløg* porre porrer kapers mayonnaise vinaigrette* frikadell* gratin* pandekag* boller
        kanelsnegl* dessert* kage kager lagkag* småkag* marmelade* syltetøj* sprød* lækker* smagfuld*
        tilbudspris* billigere hasselnød* mandel mandler valnød* abrikos* appelsin* kilopris* engrospris*
        fornavn* pudel* gravhund* hunderace* katterace* læbestift* mascara neglelak* frisure* hudpleje*
        fugtighedscreme* horoskop* stenbukken stjernetegn* romanforfatter* manuskriptforfatter* heltinde*
        strikke strikkeopskrift* hækle hækling* stueplant* ompot* sukkulent* orkidé* krydsord* sudoku*
        ordsprog* talemåde* etymologi* brætspil* pølse pølser medister* skinke skinken nudler spaghetti*
        pasta lasagne* vaffel vafler æbleskiv* ostekage* chokolade* sirup honning* gær citronsaft
        citronskal* bouillon* suppe suppen gryderet* salat* dressing* sovs sauce agurk* spinat* selleri*
        gulerod gulerødder broccoli blomkål* rødkål* asparges* græskar* radiser kikært* linser rødbed*
        blomme blommer kirsebær* pære pærer figner rosin rosiner hindbær* jordbær* blåbær* kokos* pistacie*
        cashew* parmesan* mozzarella rosmarin oregano koriander* dild likør* skræl hæld bages steges simrer
        knivspids gyldenbrun* cremet* luftig* saftig* nederdel* bluse* strik sneakers paillet* parfume*
        øjenskygge* hvalp* hamster* trilogi* bestseller* komedi* ballad* melodi* omkvæd* album* vandmand*
        astrolog* broderi* brodere* origami* bonsai* pelargoni* begoni* quiz* kattekilling* sennep
    """,
    "de": """
        rezept rezepte esslöffel teelöffel teig köcheln anbraten andünsten unterrühren verquirlen gerieben*
        abschmecken garnieren backpulver blätterteig mürbeteig hefeteig sahne schlagsahne quark eigelb*
        semmelbrösel puderzucker zimt* kurkuma kreuzkümmel petersilie basilikum apfelkuchen* kuchenteig*
        muskatnuss* thymian schnittlauch ingwer knoblauch* vanille* zucchini aubergine* schalotte*
        auflaufform nachtisch* dessert* torte torten plätzchen marmelade* soße soßen kartoffelsalat
        knusprig* lecker* rabatt* schnäppchen* sonderangebot* haselnuss* walnuss* kilopreis*
        großhandelspreis* aprikose* vorname* pudel* dackel* hunderasse* katzenrasse* lippenstift*
        wimperntusche nagellack* frisur* hautpflege feuchtigkeitscreme* laufsteg* horoskop* sternzeichen*
        drehbuch* romanheld* romandebüt* stricknadel* strickmuster* häkel* zimmerpflanze* umtopfen
        sukkulent* kreuzworträtsel* brettspiel* sprichwort* redewendung* etymolog* würstchen schinken nudeln
        nudelsalat nudelteig knödel klöße spätzle maultaschen pfannkuchen* waffeln kuchen käsekuchen*
        streusel* apfelstrudel* honigkuchen* lebkuchen* keks kekse krapfen brezel* schokolade* pralinen
        konfitüre* sirup honig hefe zitronenschale zitronensaft brühe gemüsebrühe eintopf* eintöpfe gulasch*
        salat salate dressing senf gewürzgurken lauch spinat* sellerie* karotte* möhren blumenkohl*
        brokkoli* rotkohl sauerkraut kohlrabi rosenkohl kürbis* spargel* radieschen kichererbsen pflaume*
        zwetschge* kirschen birnen feigen rosinen himbeer* erdbeer* heidelbeer* johannisbeer* quitten
        kokosraspel* kokosmilch pistazie* cashew* parmesan feta ricotta mascarpone camembert rosmarin dill
        oregano koriander* majoran likör* punsch verrühren rühren unterheben würfeln dünsten braten backen
        vorheizen bestreuen pürieren ausrollen einfetten prise springform backform* backblech* goldbraun
        goldgelb cremig* fluffig* saftig köstlich* schmackhaft* günstiger gemüsehändler* bluse* strickjacke*
        sneaker* pailletten* modetrend* modedesign* parfüm* lidschatten kätzchen mops labradoodle*
        wellensittich* protagonist* hauptfigur* spielfilm* blockbuster* kinostart* regisseur* refrain*
        ballade* melodie* ohrwurm songtext* studioalbum bestseller* trilogie* wassermann tierkreis*
        astrolog* stickerei* origami* bonsai* geranie* begonie* quiz quizfrage* redensart* scrabble lasagne
        risotto tiramisu
    """,
    "el": """
        συνταγή συνταγές κουταλιά κουταλιές κουταλάκι* ζυμάρι ζύμη ζυμώνουμε τριμμέν* ψιλοκομμέν* πασπαλίζ*
        σοτάρ* σιγοβράζ* ανακατεύουμε ανακατεύετε μαγειρεύουμε κρέμα σαντιγί κρόκοι κρόκους κανέλα
        μοσχοκάρυδο κουρκουμά κύμινο μαϊνταν* θυμάρι άνηθο πιπερόριζα τζίντζερ σκόρδο βανίλια κολοκυθάκια
        μελιτζάν* πράσα κάππαρη μαγιονέζα σάλτσα μουσακά* παστίτσιο γιουβαρλάκια τυρόπιτα σπανακόπιτα
        κουλουράκια μπισκότα κέικ γλυκό γλυκά επιδόρπι* τούρτα μαρμελάδα γέμιση τραγαν* νόστιμ* φέτα
        παρμεζάνα βούτυρο εκπτώσεις φθηνότερ* χονδρική φουντούκι* αμύγδαλ* καρύδια βερίκοκ* μανταρίνι* κανίς
        κραγιόν μάσκαρα μακιγιάζ χτένισμα μανικιούρ ενυδατικ* ωροσκόπι* αιγόκερω* τοξότης ζώδιο ζώδια
        αστρολόγ* μυθιστόρημα μυθιστοριογράφ* σεναριογράφ* πλέξιμο βελονάκι παχύφυτα ορχιδέ* σταυρόλεξ*
        σουντόκου παροιμί* ετυμολογί* λουκάνικ* ζαμπόν μακαρόνια μακαρονάδα* σπαγγέτι λαζάνια ραβιόλια νιόκι
        χυλοπίτες τηγανίτ* κρέπα κρέπες βάφλ* λουκουμάδ* κουραμπιέδες μελομακάρον* τσουρέκι* βασιλόπιτα
        μηλόπιτα γαλακτομπούρεκο μπακλαβά* κανταΐφι σοκολάτ* τρούφ* σιρόπι μέλι μαγιά μπέικιν ξύσμα ζωμό
        ζωμός σούπα σούπες φασολάδα μαγειρευτ* στιφάδο σαλάτ* ντρέσινγκ μουστάρδα αγγουράκια αγγούρι σπανάκι
        σέλινο καρότα καρότο μπρόκολο κουνουπίδι σπαράγγι* ραπανάκια κολοκύθα ρεβίθια φακές παντζάρι*
        πιπεριές γεμιστά λαχανοντολμ* ντολμ* λάχανο κεράσια αχλάδι* σύκα σταφίδ* βατόμουρ* φράουλ* μύρτιλ*
        καρύδα φιστίκ* κάσιους μοτσαρέλα ρικότα μασκαρπόνε γραβιέρα κασέρι κεφαλοτύρι μυζήθρα δεντρολίβανο
        βασιλικό ρίγανη κόλιανδρο δυόσμο λικέρ προσθέτουμε προσθέστε κόβουμε ψήνουμε ψήστε βράζουμε ρίχνουμε
        αλατίζουμε καθαρίζουμε τρίβουμε περιχύνουμε στραγγίζουμε προθερμ* τηγάνι ταψί κατσαρόλα μπολ πρέζα
        φλιτζάνι* χρυσαφ* ροδίσ* κρεμώδ* αφράτ* ζουμερ* λαχταριστ* πεντανόστιμ* γευστικ* ξεπούλημα μανάβη*
        φούστα φούστες μπλούζ* φόρεμα φορέματα πουλόβερ γόβες παγέτες δαντέλ* στιλίστ* άρωμα αρώματα ρουζ
        γατάκι* κουτάβι* χάμστερ πρωταγωνιστ* πλοκή τριλογία* μπεστ σίκουελ κωμωδία κωμωδίες μπαλάντ*
        μελωδί* ρεφρέν άλμπουμ κριός υδροχόος ιχθύες κέντημα κεντήματα οριγκάμι μακραμέ μπονσάι γεράνι*
        βιολέτ* μπιγκόνια παζλ επιτραπέζι* λεβάντα δαμάσκηνα δαμάσκηνο
    """,
    "en": """
        recipe* tablespoon* teaspoon* tbsp tsp dough simmer sprinkle pastry pastries whisk* saute* marinade*
        marinat* garnished knead* blanched custard* casserole* gratin risotto* lasagne lasagna mayonnaise
        vinaigrette* oregano thyme cinnamon nutmeg turmeric cumin paprika parsley meringue* taurus basting
        spatula glaze caramel* cardamom vanilla frosting cupcake* muffin* pudding* dessert* mozzarella
        parmesan yolk* breadcrumb* zucchini eggplant* aubergine* courgette* shallot* diced minced grated
        skillet chutney* crispy garlic cheaper dearer wholesale greengrocer* hazelnut* walnut* almond*
        punnet* discount* tangerine* apricot* forename* poodle* spaniel* pedigree lipstick* mascara eyeliner
        moisturis* moisturiz* hairstyle* manicure* catwalk* couture horoscope* capricorn sagittarius
        screenplay* novelist* heroine sequel sitcom* soundtrack* crochet* knitting yarn houseplant*
        repotting succulent* crossword* sudoku proverb* etymolog* idiom* sausage* noodle* dumpling* pancake*
        waffle* brownie* scone scones shortbread gingerbread cheesecake* tiramisu macaron* eclair*
        croissant* brioche* focaccia ciabatta sourdough yeast zest zesty broth chowder* goulash borscht
        ravioli gnocchi tagliatelle spaghetti penne fettuccine linguine carbonara bolognese pesto ramen udon
        sushi sashimi tempura teriyaki kimchi miso tofu falafel hummus tahini couscous quinoa biryani masala
        tikka korma paneer tzatziki guacamole tortilla* burrito* quesadilla* enchilada* ketchup gravy mashed
        leek leeks cabbage cabbages spinach celery carrots beetroot* asparagus artichoke* broccoli
        cauliflower chickpea* lentil lentils radishes cranberr* blueberr* raspberr* strawberr* cherries
        plums figs raisins sultanas pears coconut avocado* pistachio* pecan pecans cashew cashews feta
        ricotta camembert gorgonzola mascarpone halloumi basil rosemary dill coriander cilantro liqueur*
        creamy fluffy juicy crunchy tangy buttery crumbly velvety sieve preheat* bake finely florets
        spoonful* marzipan nougat truffle tasty delicious flavour* flavor* pricier costlier blouse*
        cardigan* knitwear sequin* chiffon satin cashmere stylist* fashionista* fragrance* exfoliat*
        concealer eyeshadow kitten* labradoodle* cockapoo* dachshund* corgi* hamster* tabby protagonist*
        blockbuster* romcom* biopic* thriller* trilogy prequel* ballad* lyrics lyricist* melody melodies
        bestseller* paperback* starring screenwriter* remake storyline* aries gemini virgo libra scorpio
        aquarius pisces zodiac* astrolog* tarot embroider* quilting needlework origami macrame bonsai
        orchid* begonia* geranium* trivia scrabble jigsaw
    """,
    "es": """
        receta recetas cucharada* cucharadita* sofrito sofreír rallado rallada espolvore* hornear horneado*
        hojaldre* repostería bizcocho* galleta* flan natillas postre postres merengue* vainilla canela
        comino orégano perejil pimentón albahaca jengibre membrillo* peluquín bechamel mermelada* cúrcuma
        azafrán mayonesa vinagreta* aliño* berenjena* calabacín* champiñon* cebolleta* puerro* alcaparra*
        croqueta* gratinad* rebozad* salteado salteadas caramelizad* yema yemas crujiente* sabros* rodajas
        mantequilla mozzarella almendra* avellana* nueces albaricoque* mandarinas ajo ajos rebajas frutería*
        caniche* labial* rímel maquillaje manicura perfume* hidratante* horóscopo* zodiaco capricornio
        sagitario astrolog* novelista* novela guionista* telenovela* ganchillo crochet suculentas orquídea*
        crucigrama* sudoku* refrán refranes etimolog* salchichas jamón fideos empanadillas tortitas crepes
        gofre* tarta tartas pastelito* magdalenas churros torrija* turrón mazapán almíbar bombones levadura
        ralladura guiso guisos estofado* paella* gazpacho salmorejo enchilada* quesadilla* guacamole
        ceviche* tamales pozole chilaquiles tallarines espagueti* macarrones ravioli* canelones lasaña*
        ensalada* salsa pepinillo* espinaca* zanahoria* apio brócoli coliflor alcachofa* espárrago*
        garbanzo* lentejas pimientos rábano* ciruela* cereza* peras higos arándano* frambuesa* fresas
        melocotón melocotones pistacho* cacahuete* piñones parmesano mascarpone queso quesos requesón
        tomillo eneldo cilantro hornea hornee mezclar amase pelar trocea trocear sazona sazonar salpimienta
        salpimentar rehogar rehoga pochar freír hervir escurrir adereza* espesar cremosa cremoso esponjos*
        jugoso jugosa tostadas pizca nata batidora licuadora sartén gangas abarat* frutero* verdulería*
        blusa* tacones estilista* lentejuelas escote* estampados colorete champú gatito* cachorrito*
        hámster* siamés protagonista taquillera* taquilla precuela* largometraje* cortometraje* cineasta*
        superventas poemario* estribillo* baladas melodía* letrista cantautor* videoclip* bolero* thriller
        comedia* trilogía* aries tauro géminis virgo escorpio acuario piscis bordado* bordar costura macramé
        origami papiroflexia bonsái* maceta* geranio* begonia* acertijo* adivinanza* trabalenguas aceitunas
        nuez
    """,
    "et": """
        retsept* supilusikatäi* teelusikatäi* hakitud puista vahusta vahukoor* munakollas* riivsai*
        tuhksuhkur* küpsetuspulb* kaneel* kurkum* köömne* petersell* tüümian* murulauk* ingver* küüslau*
        vanill* suvikõrvits* baklažaan* porrulauk* kappar* majonees* kastmeks kotlet* vormiroog* pannkoo*
        muskaatpähk* basiilik kringel* magustoi* dessert* kook kooki koogi küpsis* piparkoo* moos moosi
        täidis* maitsev* maitsesta allahindlus* soodushin* odavam odavamad sarapuupäh* mandel mandli
        kreekapäh* aprikoos* mandariin* apelsin* kilohin* hulgihin* eesnimi eesnimed puudel puudli
        koeratõug* kassitõug* huulepulk* ripsmetuš* meik meigi soeng* küünelak* niisutav* horoskoo*
        kaljukits* sodiaak* romaan romaani stsenarist* heegelda* kudumi* toataim* ümberistut* sukulent*
        orhide* ristsõna* sudoku* vanasõna* etümoloog* lauamäng* taigen tainast riivitud vorst vorsti
        vorstike* sink singi nuudli* makaron* spageti* pasta lasanje* pelmeen* vahv* õunakoo* juustukoo*
        šokolaad* siirup* mesi mett pärm pärmi sidrunimahl* sidrunikoor* puljong* supp suppi salat* kurki
        hapukurk* spinat* seller* porgand* brokoli* lillkapsa* kapsas kapsa hapukapsa* spargel* kõrvits*
        redis* kikerhern* läätse* peet peedi paprika* ploom* kirss* pirn* viigi* rosina* vaarika* maasika*
        mustika* ananass* kookos* pistaats* parmesan* mozzarella* juust juustu till tilli rosmariin*
        koriand* liköör* sega küpseta prae viiluta kuldpruun* kreemja* kohev* mahla* seelik* pluus* kampsun*
        pits* parfüüm* lauvär* kassipoe* kutsik* peategela* triloogi* bestseller* komöödia* ballaad*
        meloodia* refrään* veevalaja tikand* origami* bonsai* pelargoon* begoon* viktoriin* rulaad*
        hapukoor* sõir sinepi sinepit
    """,
    "fa": """
        قاشق پیمانه نگینی بپزید ادویه دارچین زردچوبه زنجبیل گشنیز نعناع آویشن وانیل زعفرانی مایونز خامه پیاز
        بادمجان خورش خورشت قورمه فسنجان کلوچه شکلات شکلاتی پاستا کتلت دلمه کوفته کیک شیرینی دسر بیسکویت مربا
        ترشی باقلوا پودینگ خوشمزه لذیذ فندق بادام گردو زردآلو نارنگی پرتقال پسته رژلب ریمل آرایشی مانیکور
        فروردینی رمان فیلمنامه بافتنی گلدان کاکتوس ارکیده سودوکو خمیرترش پودرقند آبلیمو لازانیا ماکارونی
        پیتزا ژله نباتی فندقی لیموترش سالاد سوسیس کالباس نودل اسپاگتی راویولی پنکیک وافل کرپ زولبیا بامیه
        مافین براونی چیزکیک تیرامیسو مارمالاد شربت عسل خمیرمایه بکینگ بیکینگ رنده عصاره سوپ آش آبگوشت خورشتی
        سس کچاپ خیارشور اسفناج کرفس هویج کلم بروکلی مارچوبه تربچه کدو کدوحلوایی نخود عدس لبو چغندر آلو گیلاس
        آلبالو گلابی انجیر کشمش توت تمشک بلوبری آناناس انبه نارگیل کنجد پارمزان موزارلا ریکوتا رزماری شوید
        ریحان ترخان مرزه هل زعفران لیکور آبکش بپاشید ماهیتابه تابه قابلمه کاسه فنجان طلایی پفکی آبدار ترد
        معطر دلپذیر حراج بلوز ژاکت پاشنه کتانی پولک استایل عطر ادکلن رژگونه شامپو گربه توله همستر پودل کمدی
        ملودی آلبوم تیتراژ جوزا سنبله گلدوزی اوریگامی مکرومه بونسای شمعدانی بگونیا چیستان لاک ناخن لواشک
        کرانچی زرشک کوکو حلوا سمبوسه پیراشکی کراکر همزن قنادی رازیانه زیره کنجدی لیمویی پرتقالی وانیلی خوشبو
        خوشرنگ خوشطعم ژامبون دونات ترافل مارشمالو کارامل کاراملی نوتلا گاناش فوندانت چدار پنیری شلیل هلو
        خرمالو ازگیل ارزانتر گرانتر فشن شنیون میکاپ براشینگ کانسیلر هایلایتر تونر نمایشنامه رمانتیک پانتومیم
        پازل سفالگری پتوس فیکوس سانسوریا کالانکوا ورمیشل تارت میرزاقاسمی کشک قیمه دوغ خمیرپیتزا
    """,
    "fi": """
        resepti* ruokalusik* teelusik* taikina* kuullota hauduta raastettu* raasta silppu* hienonnettu*
        ripottele vatkaa kermavaahto* ruokakerma keltuai* korppujauho* tomusokeri* leivinjauhe* kaneli*
        muskottipähkin* kurkuma* juustokumina* persilja* timjami* ruohosipuli* inkivääri* valkosipuli*
        vanilja* kesäkurpits* munakoiso* purjosipuli* kapris* majoneesi* kastike kastiketta lihapull*
        laatikkoruo* karjalanpiirak* pulla pullat korvapuusti* jälkiruo* kakku kakut kakun piparkak* keksit
        hillo hilloa täyte rapea* herkullis* maukas maukkaa* alennusmyyn* tarjoushin* halvempi hasselpähkin*
        manteli* saksanpähkin* aprikoosi* mandariini* appelsiin* kilohin* tukkuhin* etunimi etunimet
        villakoira* mäyräkoira* koirarotu* kissarotu* huulipuna* ripsiväri* meikki meikit kampau*
        kosteusvoi* kynsilakka* horoskoop* romaani romaanin käsikirjoittaj* virkkau* virkkaa neulonta neuloa
        huonekasvi* mehikasvi* orkide* ristisan* sudoku* sananlasku* etymologi* lautapeli* makkara* nakki
        nakit kinkku kinkun nuudeli* spagetti* makaroni* pasta pastaa lasagne* gnocchi ravioli* nyyt* lettu
        letut lättyjä räiskäle* vohveli* mansikkakak* juustokak* mustikkapiir* piirakka* piirakan omenapiir*
        rahkapiir* suklaa* karamelli* siirapp* hunaja* hiiva hiivaa raaste sitruunank* sitruunameh* liemi
        liemen keitto keiton kasvisliem* salaatti* suolakurk* pinaatti* selleri* porkkana* parsakaali*
        kukkakaali* kaali kaalin kaalikääry* parsa parsaa kurpits* retiisi* kikherne* linssi* punajuur*
        paprika* luumu* kirsikka* päärynä* viikuna* rusina* vadelma* puolukka* karpalo* ananas* mango
        kookos* pistaasi* cashew* parmesaani* mozzarella* juusto juustoa ricotta* mascarpone* fetajuust*
        tilli tilliä rosmariini* oregano* korianteri* basilika* minttu* likööri* boolia glögi* sekoita
        vatkattu paista kypsennä kuori viipaloi kuutioi mausta soseuta sulata valuta leivo paahda gratinoi*
        pannulla kulhoon kulhossa vuoka vuokaan ripaus kullanruske* kermai* kuohke* mehuk* herkku herkut
        suussasulav* ale alessa edullisempi edullisemm* vihannestisk* hameet pusero* neuletak* villapait*
        korkokeng* paljett* pitsi* stylisti* hajuvesi* luomiväri* poskipuna* pohjustus kissanpentu*
        koiranpentu* pentu hamsteri* mopsi päähenkilö* trilogia* elokuvan esikoisromaani* bestseller*
        komedia* balladi* melodia* kertosäe* kertosäke* albumi* sävel* oinas neitsyt vesimies skorpioni
        tähtimerk* kirjonta* koruompelu* origami* makramee* bonsai* pelargoni* begonia* arvoitus* visailu*
        tietovisa* palapeli* sanonta* sinappia mustikoita mustikat mansikat mansikoita
    """,
    "fr": """
        recette cuiller* saupoudr* mijoter mijoté pétrir râpée émincé* feuilletée pâtisserie* pâtissier*
        gratin gratins gâteau* tartelette* meringue* vinaigrette* mayonnaise cannelle muscade curcuma cumin
        paprika persil basilic thym ciboulette coriandre gingembre vanille aubergine* courgette* échalote*
        poireau* câpres parmesan mozzarella dessert desserts biscuit* confiture* compote* quiche*
        ratatouille croustillant* fondant moelleux béchamel fouetter rissoler promo promos soldes rabais
        ristourne* noisette* amandes clémentine* abricot* prénom* caniche* épagneul* mascara maquillage
        hydratant* couturier* vernis horoscope* capricorne* sagittaire* zodiaque astrologi* tricot tricoter
        romancier* scénariste* sitcom* polar boutur* rempot* orchidée* sudoku* scrabble proverbe* étymologi*
        saucisse* saucisson jambon nouilles raviolis tagliatelles spaghetti* macaroni* crêpe* gaufre* tarte
        tartes madeleines brioche* croissants macarons profiterole* clafoutis cheesecake* miel chocolat*
        praliné* nougat* pâtes levure zeste* bouillon velouté potage* salade* sauce sauces cornichon*
        épinard* céleri carotte* fenouil brocoli* asperges artichaut* poivron* concombre* navets radis
        potiron* lentilles chiches prunes pruneaux cerise* poires figue* raisins myrtille* framboise*
        fraises mangue* ananas pistache* pignons noix cajou ricotta mascarpone emmental gruyère romarin
        estragon aneth laurier safran mélangez enfournez préchauffez épluchez hachez émincez pelez râpez
        fouettez versez incorporez assaisonnez égouttez mijotez nappez garnissez pétrissez étalez dorer
        saladier* pincée* crémeux crémeuse onctueu* juteu* gourmand* délicieu* savoureu* nappage glaçage
        ganache liqueur* braderie* jupe jupes chemisier* escarpin* dentelle* sequins parfum* blush eyeliner
        coiffure* chaton* chiot* bouledogue* teckel* hamster* toilettage roman romans métrage* refrain*
        ballade* mélodie* trilogie* préquel* blockbuster* opus parolier* chanson* bestseller* gémeaux
        verseau astrologu* broderie* brodé* couture laine macramé origami* bonsaï* géranium* bégonia*
        dicton* devinette* charade* calembour* roulade* cassoulet* choucroute* blanquette* bouillabaisse*
        pizza pizzas
    """,
    "gl": """
        receita receitas culler culleres culleriña culleriñas cullerada* rustrido refogar relado relada
        espolvor* enfornar empanada empanadas pastelaría biscoito biscoitos galleta galletas filloas freixós
        larpeira flan sobremesa sobremesas merengue vainilla canela comiño ourego perexil pemento pementón
        albahaca xenxibre cúrcuma azafrán maionesa vinagreta aliño berenxena* cabaciña cabaciñas champiñón
        champiñóns croqueta* gratinad* rebozad* xema xemas crocante saborosa saboroso rodelas manteiga
        mozzarella parmesano améndoa améndoas abelá abelás noces albaricoque* mandarinas allo allos zorza
        caldeirada lacón grelos rebaixas descontos caniche* labial* rímel maquillaxe manicura hidratante*
        perfume* horóscopo* zodíaco capricornio saxitario astrólog* novelista* guionista* telenovela*
        calceta ganchillo suculentas orquídea* encrucillado* sudoku* refrán refráns etimolox* salchicha*
        xamón fideos espaguetis macarróns raviolis crepes filloa torta tortas tarta tartas chocolate*
        marmelada* mermelada* xarope mel lévedo raspadura caldo* guiso guisos estofado* ensalada* salsa
        salsas cogombro* espinaca* apio brócoli coliflor* alcachofa* espárrago* cabaza garavanzo* lentella*
        pementos repolo ameixa* cereixa* peras figos framboesa* amorodo* arando* piña coco pistacho* piñóns
        requeixo tomiño licor mestura coce ferve frite escorre amasa mesturar fritir cremos* esponxos*
        zumento* delicios* gostos* blusa* xersei lentexoula* estilista* gatiño* cachorriño* hámster
        longametraxe* curtametraxe* triloxía* retrouso balada* melodía* aries tauro xémini* virgo acuario
        piscis bordado* bordar macramé origami bonsai* xeranio* adiviñ* churrasco chulas bica queixos
    """,
    "he": """
        מתכון המתכון מתכונים מתכוני כפית כפיות בצק הבצק ללוש מגורד מגוררת קצוץ קצוצה קצוצים מטגנים מבשלים
        מערבבים מתבלים תבלין תבלינים קינמון כורכום זנגביל פטרוזיליה כוסברה בזיליקום תימין וניל מיונז רוטב
        הרוטב שמנת השמנת חמאה החמאה חלמון חלמונים חציל חצילים קישוא קישואים כרישה קינוח הקינוח קינוחים עוגה
        העוגה עוגות עוגיות סופגניות בורקס קציצות שקשוקה לביבות טעים טעימה קריספי פריך סיטונאי סיטונאים שקדים
        אגוזים קלמנטינה קלמנטינות תפוז תפוזים פודל שפתון מסקרה איפור האיפור תסרוקת מניקור הורוסקופ
        אסטרולוגיה תסריטאי סריגה קרושה סחלב סוקולנטים עציץ תשבץ סודוקו פתגם פתגמים אטימולוגיה ריבות פרמזן
        מוצרלה לזניה פסטה פשטידה הפשטידה קצפת נקניק נקניקיות נקניקייה שינקן אטריות נודלס ספגטי רביולי ניוקי
        פנקייק פנקייקים וופל וופלים קרפ קרפים מאפין מאפינס בראוניז קרואסון קרואסונים רוגלך שטרודל מאפה מאפים
        פאי טארט עוגייה טירמיסו קציפה שוקולד השוקולד ריבה ריבת סירופ דבש הדבש שמרים אפייה גרידת גרידה המרק
        תבשיל קדירה סלט הסלט סלטים מלפפון מלפפונים חמוצים סלרי כרובית ברוקולי אספרגוס צנון צנוניות דלעת
        חומוס עדשים סלק פלפלים ממולאים כרוב שזיף שזיפים דובדבנים אגסים אגס תאנים תאנה צימוקים פטל אוכמניות
        תותים תות קוקוס פיסטוק פיסטוקים קשיו בוטנים גבינה גבינת הגבינה מסקרפונה ריקוטה פטה רוזמרין אורגנו
        נענע ליקר מערבבות יוצקים אופים קוצצים מקלפים מבשלות מטגנות מקציפים מגררים ערבבו קערה בקערה מחבת סיר
        תבנית קורט כוסות זהוב קרמי קרמית אוורירי עסיסי עסיסית טעימים מתובל ירקן חצאית חצאיות שמלה שמלת שמלות
        סריג עקבים סניקרס פאייטים תחרה סטייליסט סטייליסטית בושם קרם גורים חתלתול חתלתולה אוגר תוכי עלילה
        קומדיה טרילוגיה בלדה בלדות מלודיה פזמון אלבום האלבום הסינגל טלה מאזניים אוריגמי מקרמה בונסאי גרניום
        בגוניה חידות טריוויה תשחץ פאזל גזרים מרקים קינואה בורגול קוסקוס טחינה פלאפל מרציפן נוגט קרמל גנאש
        כמון זעפרן מרווה לימונית בטטה בטטות סילאן טופו רביולים
    """,
    "hi": """
        रेसिपी व्यंजन व्यंजनों पकवान चम्मच टीस्पून टेबलस्पून गूंथ गूंथें छौंक तड़का भूनें कद्दूकस कटोरी बेसन
        मैदा मलाई मक्खन दालचीनी इलायची हल्दी जीरा हींग धनिया पुदीना अदरक लहसुन मेथी अजवाइन सौंफ जायफल वनीला
        मेयोनीज चटनी अचार रायता पराठा पराठे पकौड़े पकौड़ा समोसा समोसे कचौड़ी हलवा खीर लड्डू बर्फी गुलाबजामुन
        जलेबी केक बिस्किट पुडिंग बैंगन लौकी करेला स्वादिष्ट लजीज कुरकुरा कुरकुरे चाशनी बादाम काजू अखरोट
        पिस्ता संतरा संतरे खुबानी डिस्काउंट लिपस्टिक मस्कारा मेकअप हेयरस्टाइल मैनीक्योर मॉइस्चराइजर फेसपैक
        निखार झुर्रियां राशिफल उपन्यास उपन्यासकार पटकथा सीक्वल बॉक्सऑफिस क्रोशिया बुनाई गमला गमले सुडोकू
        कहावत मुहावरा सॉसेज नूडल्स पास्ता मैकरोनी स्पेगेटी मोमो मोमोज पैनकेक वफ़ल चीला चीले उपमा पोहा इडली
        डोसा सांभर वड़ा कबाब टिक्का बिरयानी पुलाव कोरमा कोफ्ता कोफ्ते पनीर छोले राजमा भटूरे भटूरा कुलचा
        गुझिया घेवर रसगुल्ला रसमलाई पेड़ा मिठाइयों चॉकलेट शहद यीस्ट खमीर सूप सलाद सॉस केचप सरसों गाजर
        फूलगोभी पत्तागोभी ब्रोकली मूली कद्दू चुकंदर शिमलामिर्च टमाटर खीरा छौंका आलूबुखारा चेरी नाशपाती अंजीर
        किशमिश स्ट्रॉबेरी अनानास नारियल नारियलपानी मूंगफली मोजरेला केसर गरममसाला मसाले मसालेदार मिलाएं काटें
        पकाएं पीसें छीलें उबालें फेंटें परोसें कड़ाही चुटकी सुनहरा क्रीमी रसीला लाजवाब जायकेदार चटपटा चटपटे
        सस्ता सस्ती महंगा स्कर्ट ब्लाउज लहंगा साड़ियां स्वेटर हील्स सैंडल सीक्विन परफ्यूम फाउंडेशन काजल
        आईलाइनर बिल्ली पिल्ला पिल्ले हैम्स्टर लैब्राडोर नायिका कॉमेडी एल्बम गाना गीतकार संगीतकार कथानक
        प्रीक्वल रोमांटिक मेष वृषभ वृश्चिक धनु मीन राशियों कढ़ाई सिलाई ओरिगामी बोनसाई मनीप्लांट पहेली
        पहेलियां क्रॉसवर्ड शब्दावली गोलगप्पे पानीपुरी ढोकला खांडवी उत्तपम सेवई फिरनी शरबत लस्सी ठंडाई
        मिल्कशेक स्मूदी आइसक्रीम कुल्फी ब्राउनी पेस्ट्री कुकीज टार्ट डोनट कस्टर्ड शेजवान मंचूरियन लसग्ना
        रिसोट्टो हेयरकट मेहंदी ब्लश आइशैडो एक्सफोलिएट ग्लोइंग
    """,
    "hr": """
        recept* žlica žlice žličic* tijesto tijesta zamijesi* ribanog naribane nasjeckan* pospite popržite
        pirjaj* umutite vrhnje šlag žumanjk* cimet* kurkum* kumin peršin* đumbir* popusta preljevom nadjevom
        muškatn* bosiljak sarme slastica slastice mandarine vanilij* tikvic* patlidžan* majonez* češnjak*
        umaka štrukl* gulaš* palačink* kolač* torta torte kekse keksi pekmez* marmelad* hrskav* ukusn*
        jeftinij* veleprodajn* lješnj* badem* oraha marelic* pudlic* jazavčar* šmink* frizur* manikur*
        hidratant* horoskop* zodijak* astrolog* romanopis* scenarist* kukičan* heklan* pletenje sukulent*
        orhidej* križaljk* sudoku poslovic* etimolog* lončanic* kobasic* hrenovk* šunka šunke šunku pršut*
        rezanc* tjestenin* špageti* njoke njoki makaron* okruglic* ćevap* mućkalic* fritul* uštip* krafn*
        vafl* gofre* štrudl* savijač* čupavc* medenjak* paprenjak* puding* čokolad* sirup* med medom kvasac
        kvasca limunov* naribajte juha juhe juhu varivo variva salata salatu salate senf krastav* špinat*
        celer* mrkv* brokul* cvjetač* šparog* rotkvic* bundev* tikva slanutak leća leće paprike kupus*
        grožđic* kokosov* pistacij* orašast* sir sira sirni parmezan* mozzarell* ricott* kopar kopra
        ružmarin* origan* korijandar mažuran* liker* punč* umiješa* promiješa* izmiješa* narežite dodajte
        pecite ispecite zagrijte posolite popaprite ogulite procijedite izlijte prelijte kuhajte tava tavi
        zdjeli zdjelu prstohvat* zlatnožut* kremast* sočn* mirisn* rasprodaj* suknj* bluz* haljin* pletiv*
        štikl* tenisic* šljokic* čipk* stilist* modn* parfem* sjenil* rumenil* mačić* mačka mačke štenc*
        štene hrčak hrčk* zaplet* protagonist* trilogij* bestseler* ekranizacij* komedij* balad* melodij*
        refren* album* soundtrack* ovan ovnovi vodenjak vezenje origami makrame bonsai* pelargonij* begonij*
        ljubičic* pitalic* rebus* kviz* izrek* fritaj* burek* pašticad* brudet* rižot* višnje višanja
        trešnje trešanja kruške krušaka šljive šljivama jagode jagodama smokve smokava maline malina
        borovnice borovnica džema džemom
    """,
    "hu": """
        recept* evőkanál* teáskanál* kiskanál* tészta tésztát reszelt apróra pároljuk dinsztelj* keverjük
        szórjuk megfőzzük süssük dagaszt* tejszín* tejföl* zsemlemorzs* fahéj* szerecsendió* kurkum* kömény*
        petrezsely* bazsalikom* kakukkfű* ajakrúzs* tojássárgáj* mandarinok gyömbér* fokhagym* vanília*
        padlizsán* cukkini* póréhagym* kapribogy* majonéz* pörkölt* palacsint* sütemén* torta tortát
        desszert* lekvár* pogács* túrós habcsók* ropogós* ízletes* krumplis akciós olcsóbb mogyoró* mandul*
        diós sárgabarack* keresztnév keresztnevek uszkár* tacskó* szempillaspirál* smink* frizur* manikűr*
        horoszkóp* csillagjegy* asztrológ* regényíró* forgatókönyv* horgol* kötőtű* fonal* szobanövény*
        pozsgás* orchide* keresztrejtvén* szudoku* közmondás* etimológi* társasjáték* kolbász* sonka sonkát
        virsli* galuska galuskát nokedli* spagetti* makaróni metélt* gombóc* derelye rétes rétest fánk*
        gofri* buktát kifli* piskót* kalács* bejgli* mézeskalács* keksz* csokolád* csoki* bonbon* szirup*
        méz mézes mézzel élesztő* sütőpor* citromhéj* citromlé* húslev* alaplé gulyás* főzelék* saláta*
        salátát mártás* szósz* ubork* spenót* zeller* sárgarép* répa brokkoli* karfiol* spárga* spárgát
        retek retket sütőtök* csicseriborsó* lencse lencsét cékla* céklát káposzt* szilva szilvát szilvás
        szilvalekvár* cseresznye* cseresznyé* meggy meggyes körte körtét füge fügét mazsol* málna málnát
        áfony* eper epret epres kókusz* pisztáci* kesudió* parmezán* mozzarell* túró túrót feta ricotta
        mascarpone kapor kaporral rozmaring* oregánó* koriander* majoránn* likőr* puncs* hozzáadjuk
        összekeverjük felvágjuk felkockázzuk megpucoljuk reszeljük pirítjuk megpirítjuk felverjük sütjük
        kisütjük főzzük kinyújtjuk beleöntjük ízesítjük megsózzuk serpenyő* lábasban tepsi* csipet*
        aranybarn* krémes* szaftos* lédús zamatos* kiárusítás* leárazás* szoknya* szoknyá* blúz* kardigán*
        magassarkú* tornacipő* csipkés flitter* stylist* parfüm* szemhéj* púder* kiscica* cica cicák
        kiskutya* hörcsög* főszereplő* trilógia* trilógiá* bestseller* sikerkönyv* vígjáték* ballada*
        balladá* dallam* refrén* album* vízöntő* hímzés* hímez* origami* makramé* bonsai* muskátli* begónia*
        fikusz* találós rejtvén* kvíz* levest levesbe paprikás paprikát pirospaprika* finom ízes mustár
        mustárt
    """,
    "hy": """
        բաղադրատոմս* գդալ գդալի խմոր խմորը խմորի հունցել հունցեք քերած ցանեք տապակել տապակեք շոգեխաշ* հարեք
        սերուցք* թթվասեր* կարագ կարագը դեղնուց* դարչին* կոճապղպեղ* քրքում* քիմիոն* մաղադանոս* համեմունք*
        սխտոր* վանիլ* դդմիկ* սմբուկ* պրաս մայոնեզ* սոուս* տոլմա* խորոված* հարիսա* գաթա* փախլավա* դեսերտ*
        աղանդեր* տորթ տորթը տորթի թխվածք* բիսկվիտ* կեքս* ջեմ ջեմը մուրաբա* լցոն խրթխրթան* համեղ* զեղչ*
        էժանաց* մեծածախ պնդուկ* նուշ ընկույզ* ծիրան* մանդարին* նարինջ* պուդել* շրթներկ* դիմահարդար*
        սանրվածք* մատնահարդար* խոնավեցնող* օծանելիք* հորոսկոպ* աստղագուշակ* այծեղջյուր* կենդանակերպ*
        վիպասան* վեպը վեպի սցենարիստ* ասեղնագործ* հելյուն* տրիկոտաժ* կակտուս* խոլորձ* խաչբառ* սուդոկու
        առածներ ասացվածք* ստուգաբանություն* երշիկ* նրբերշիկ* խոզապուխտ լապշա մակարոն* սպագետի լազանյա
        պելմեն* վաֆլի* շոկոլադ* սիրոպ* մեղր մեղրը մեղրով խմորիչ* արգանակ* սպաս ապուր* աղցան* վարունգ*
        սպանախ* նեխուր* բրոկոլի կաղամբ* ծաղկակաղամբ* ծնեբեկ* դդում* բողկ* սիսեռ* ոսպ ճակնդեղ* պղպեղ* սալոր*
        կեռաս* բալ թուզ չամիչ* մորի ելակ* հապալաս* արքայախնձոր* կոկոս* պիստակ* հնդընկույզ պանիր* պարմեզան*
        մոցարելլա կաթնաշոռ* խնկունի* ռեհան* անանուխ* լիկյոր* ավելացրեք խառնել խառնեք կտրատել կտրատեք եփել
        եփեք թխել թխեք տապակ* պտղունց ոսկեգույն կրեմային փափուկ հյութալի* բուրավետ* կիսաշրջազգեստ* բլուզ*
        զգեստ* սվիտեր* ժանյակ* ոճաբան* կատու* փիսիկ* լակոտ* համստեր* եռագրություն* բեսթսելեր*
        կատակերգություն* բալլադ* մեղեդի* կրկներգ* ալբոմ* կշեռք ջրհոս օրիգամի բոնսայ խորդենի* բեգոնիա*
        վիկտորինա* գազարը տանձը մանանեխ
    """,
    "id": """
        resep sendok sdm sdt adonan uleni parutan tumis kukus cincang taburi taburkan haluskan marinasi
        mentega keju margarin vanili vanila kayumanis kunyit jintan ketumbar seledri kemangi serai lengkuas
        jahe kecap sambal santan mayones terong wortel buncis rendang lumpia kue kukis puding bolu martabak
        pancake camilan gurih renyah lezat topping olesi panggangan almond kacang aprikot diskon promo
        termurah pudel lipstik maskara riasan manikur pelembap parfum busana fesyen catwalk horoskop zodiak
        capricorn sagitarius astrologi novelis sinetron sekuel rajut merajut sukulen kaktus sudoku
        peribahasa etimologi pantun sosis bakso mi mie bihun kwetiau pasta spageti makaroni lasagna ravioli
        pangsit siomay dimsum pempek batagor cilok seblak risoles pastel kroket dadar wafel krep donat
        brownies croissant nastar kastengel klepon onde tart pai cokelat coklat selai sirup madu ragi soda
        kaldu sup soto opor gulai rawon semur tongseng gudeg pecel gado urap acar saus saos mustar bayam kol
        kubis brokoli asparagus labu lobak mentimun timun paprika prem ceri pir kismis stroberi bluberi
        nanas pisang mete kenari wijen mozarella mozzarella parmesan cheddar rosemary thyme oregano mint
        kemiri pala cengkih cengkeh adas aduk campurkan rebus goreng panggang tuang tuangkan ulek ulekan
        blender saring kocok oleskan sajikan tiriskan wajan teflon loyang mangkuk secubit cangkir keemasan
        lembut empuk juicy kenyal creamy manis nikmat aroma harum obral rok blus kardigan gaun sneakers
        payet renda brokat kebaya desainer eyeliner foundation blush bedak sampo kucing kelinci hamster
        marmut corgi protagonis trilogi komedi romantis balada melodi lirik reff album single lagu aries
        taurus gemini virgo libra scorpio aquarius pisces zodiakmu bordir sulam menyulam origami makrame
        bonsai monstera aglonema begonia cabe tebak kuis puzzle pepatah perumpamaan cerpen
    """,
    "it": """
        ricetta ricette cucchiai cucchiaio cucchiain* impasto impastare soffritto soffrigger* grattugiat*
        spolverizz* infornare sfornare pasticceri* sfoglia frolla biscott* crostata crostate budino meringa
        meringhe vaniglia cannella cumino origano prezzemolo basilico zenzero curcuma zafferano maionese
        besciamella condire condimento melanzan* zucchine porri capperi gratinat* impanat* caramellat*
        tuorli tuorlo croccant* gustos* burro mozzarella parmigiano ricotta mascarpone tiramisù risotto
        lasagne gnocchi dolcetti mandorle nocciole albicocch* mandarini aglio ortofrutta saldi barboncin*
        rossetto mascara trucco acconciatura manicure idratante profumo oroscopo zodiaco capricorno
        sagittario astrolog* romanziere* sceneggiat* telenovela* uncinetto orchide* cruciverba sudoku
        proverbi* etimolog* salsiccia salsicce prosciutto speck tagliatelle spaghetti* rigatoni orecchiette
        tortellini* ravioli* agnolotti fettuccine pappardelle crespelle frittelle frittata frittate
        ciambella ciambelle torta torte pandoro panettone* pastiera cannoli babà cioccolat* marmellat*
        sciroppo miele lievito scorza brodo minestra minestrone vellutata zuppe insalat* senape sottaceti
        spinaci sedano carote carota finocchi finocchio broccol* cavolfior* asparagi carciof* peperoni
        cetriol* ravanell* ceci lenticchie zucca radicchio prugne ciliegi* fichi uvetta mirtill* lampon*
        fragol* ananas pistacchi* pinoli noci pecorino gorgonzola provola scamorza stracciatella burrata
        taleggio rosmarino timo aneto alloro salvia mescolate mescolare infornate cuocere cuocete tritate
        tritare sbucciate aggiungete affettat* rosolare rosolate scolate lessare frullare frullate condite
        pizzico teglia ciotola padella cremos* soffic* succos* dorare dorati squisit* delizios* golos*
        fruttivendol* svendit* gonna gonne camicett* sneaker* paillettes stilista stilisti ombretto fard
        smalto gattin* cucciol* bassotto criceto protagonista trama lungometragg* cortometragg* regista
        sequel prequel ritornello ballata ballate melodi* trilogi* bestseller scorpione acquario cucito
        macramè origami bonsai gerani* begoni* indovinell* filastrocc* arancini polpett* caponata pesto
        amatriciana carbonara bruschett* focaccia focacce polenta ricamo ricami ricamare ricamat*
    """,
    "ja": """
        レシピ 大さじ 小さじ みじん切り 千切り 薄力粉 強力粉 片栗粉 生クリーム 下ごしらえ 煮込む 煮込み
        炒める 盛り付け 隠し味 味付け 味わい しょうゆ 醤油 みりん だし汁 オリーブオイル マヨネーズ
        ケチャップ シナモン バニラ パセリ ナツメグ ターメリック クミン ズッキーニ おいしい アボカド 玉ねぎ
        にんにく おろし生姜 卵黄 卵白 チーズ グラタン リゾット ラザニア スイーツ デザート クッキー マフィン
        ケーキ パフェ 和菓子 焼き菓子 サクサク 美味し お買い得 特売 割引 卸値 値ごろ ヘーゼルナッツ
        アーモンド くるみ コーヒー豆 星占い 運勢 やぎ座 いて座 口紅 マスカラ アイシャドウ ファンデーション
        美容液 化粧水 ヘアスタイル ネイルアート 着こなし 観葉植物 多肉植物 編み物 かぎ針 毛糸 手芸 ことわざ
        語源 クロスワード 数独 ボードゲーム トイプードル 柴犬 子猫の名前 赤ちゃんの名前 脚本家 続編 小説家
        長編小説 主題歌 胡蝶蘭 ソーセージ ベーコン うどん そば粉 そうめん パスタ スパゲティ マカロニ
        カルボナーラ ナポリタン 餃子 シュウマイ 肉まん 春巻き お好み焼き たこ焼き ワッフル クレープ ドーナツ
        シュークリーム エクレア マカロン ゼリー チョコレート ココア キャラメル はちみつ メープル
        ベーキングパウダー レモン汁 コンソメ スープ 味噌汁 シチュー カレー粉 サラダ ドレッシング ピクルス
        漬け物 ほうれん草 セロリ にんじん 人参 ブロッコリー カリフラワー キャベツ 白菜 アスパラ かぼちゃ
        大根おろし れんこん ごぼう さつまいも じゃがいも ピーマン パプリカ すもも さくらんぼ いちじく
        レーズン いちご ブルーベリー ラズベリー マンゴー パイナップル ココナッツ ピスタチオ カシューナッツ
        モッツァレラ パルメザン ローズマリー バジル リキュール 炒め 茹で ゆでる 揚げ焼き 混ぜ合わせ 混ぜる
        泡立て 薄切り 細切り 一口大 水気を切 塩こしょう 塩コショウ こんがり きつね色 ふわふわ もちもち
        とろとろ ジューシー しっとり ほくほく 安売り セール価格 お手頃 青果店 ワンピース ブラウス
        カーディガン ハイヒール スニーカー レース編み トレンドカラー スタイリスト チーク アイライナー 乳液
        美白 保湿 ヘアカラー 子猫 仔猫 子犬 ハムスター コーギー ペルシャ猫 猫種 犬種 主人公 ヒロイン
        ストーリー 三部作 興行収入 サントラ バラード メロディ 歌詞 アルバム おひつじ座 おうし座 ふたご座
        しし座 おとめ座 てんびん座 さそり座 みずがめ座 うお座 タロット 刺しゅう 刺繍 折り紙 盆栽 観賞魚
        なぞなぞ クイズ 慣用句 四字熟語 プチプラ どら焼き 団子 羊羹 カステラ
    """,
    "ka": """
        რეცეპტ* ცომი ცომს ცომის მოზელ* გახეხილ* წვრილად მოაყარ* მოთუშ* ათქვიფ* ათქვეფ* ნაღები არაჟან* კარაქ*
        დარიჩინ* კოჭა ზაფრანა* სუნელ* ოხრახუშ* ქინძი ქინძის ნიორი ნივრ* ვანილ* ყაბაყ* ბადრიჯ* მაიონეზ*
        მოშუშეთ სოუს* ხინკალ* ხაჭაპურ* საცივ* ლობიან* ფხალ* ჩახოხბილ* ჩურჩხელ* ჩაქაფულ* აჯიკ* ტყემალ*
        დესერტ* ტორტ* ნამცხვ* ბისკვიტ* ორცხობილ* მურაბ* შიგთავს* ხრაშუნა* გემრიელ* ფასდაკლება* გაიაფ*
        საბითუმო ნუში ნიგოზ* ნიგვზ* გარგარ* მანდარინ* ფორთოხალ* პუდელ* პომად* მასკარა მაკიაჟ* ვარცხნილობა*
        მანიკიურ* დამატენიანებელ* სუნამო* ჰოროსკოპ* ზოდიაქო* თხისრქ* მშვილდოსან* ასტროლოგ* რომანისტ*
        სცენარისტ* ქსოვა ყაისნაღ* კაქტუს* ორქიდე* კროსვორდ* სუდოკუ ანდაზ* ეტიმოლოგ* კოვზი ჯემი თხილის სოსის*
        ძეხვ* მაკარონ* სპაგეტ* ლაზანია პელმენ* ვაფლ* შოკოლად* კანფეტ* ჯემის სიროფ* თაფლი თაფლის საფუარ*
        ცედრა ბულიონ* სუპი სუპის ხარჩო სალათ* კიტრ* ისპანახ* ნიახურ* სტაფილო* ბროკოლ* კომბოსტო* ყვავილოვან*
        სატაცურ* გოგრ* ბოლოკ* მუხუდო ოსპი ჭარხ* წიწაკ* ქლიავ* ალუბალ* ბლის მსხალ* ლეღვ* ქიშმიშ* ჟოლო მარწყვ*
        მოცვ* ანანას* ქოქოს* ფისტ* ქეშიუ ყველი ყველის სულგუნ* პარმეზან* მოცარელ* ხაჭო როზმარინ* რეჰან* პიტნ*
        ლიქიორ* შეურიეთ აურიეთ დაუმატეთ მოხარშეთ გამოაცხვეთ დაამატეთ შეწვით ტაფა ტაფაზე მწიკვ* ოქროსფერ*
        წვნიან* არომატ* ქვედაბოლო* ბლუზ* კაბა კაბები სვიტერ* მაქმან* სტილისტ* პარფიუმ* კნუტ* ლეკვ* ზაზუნა*
        ტრილოგი* ბესტსელერ* კომედი* ბალად* მელოდი* მისამღერ* ალბომ* ვერძი კურო მერწყულ* ქარგ* ორიგამ* ბონსაი
        ნემსიწვერა* ბეგონი* გამოცან* ვიქტორინ* ბლინები მდოგვი
    """,
    "kk": """
        рецепт* қасық шайқасық қамыр қамырды илеңіз илейміз үккіштен тураңыз қуырыңыз себіңіз бұқтыр*
        пісіріңіз қаймақ* кілегей* даршын* зімбір* куркума ақжелкен* аскөк* сарымсақ* жуасы ваниль* баялды*
        майонез* тұздық пирог тұздығы бауырсақ* бешбармақ* манты самса* құймақ* тәтті тәттілер десерт* торт
        торты печенье* бисквит* кекс тосап* қытырлақ дәмді дәмдеуіш* арзандаған көтерме фундук* жаңғақ* өрік
        мандарин* апельсин* пудель* далап помада* макияж* шашүлгі* маникюр* ылғалдандыр* иіссу* жұлдызнама*
        таутеке зодиак* астролог* романы сценарист* ілмекпен гүлқұмыра* кактус* орхидея* сөзжұмбақ* судоку
        мәтел* этимология* мақал мақалдар салат* котлет* сорпасы сүзбе* кулинар* шұжық* сосиска* кеспе
        макарон* спагетти лазанья пельмен* тұшпара вафли шоколад* шырыны ашытқы лимонның сорпа көже соус*
        қыша қияр* шпинат* сельдерей* сәбіз* брокколи қырыққабат* асқабақ* шалғам* ноқат алхоры шие алмұрт*
        інжір* мейіз* таңқурай* құлпынай* көкжидек ананас кокос* пісте* кешью ірімшік* пармезан* моцарелла
        розмарин* кориандр* жалбыз* ликер* қосыңыз араластырыңыз турап қайнатыңыз тазалаңыз құйыңыз табаға
        кәстрөл* шымшым кремді шырынды хош иісті арзан* юбка* блузка* көйлек* кроссовк* стилист* парфюм*
        мысық* күшік* кейіпкер* трилогия* бестселлер* комедия* баллада* мелодия* қайырмасы альбом* тоқты
        торпақ бикеш таразы суқұйғыш кестелеу оригами бонсай* қазтамақ* бегония* викторина* джем
    """,
    "ko": """
        레시피* 큰술* 작은술* 반죽* 양념* 볶음* 볶아* 끓여* 졸여* 썰어* 버무* 간장* 고추장* 된장* 참기름*
        들기름* 마요네즈* 시나몬* 계핏가루* 강황* 바닐라* 바질* 파슬리* 후춧가루* 생크림* 버터* 치즈*
        노른자* 특가전* 보습크림* 디저트* 케이크* 푸딩* 타르트* 머핀* 잼을 그라탱* 리소토* 라자냐* 애호박*
        양송이* 파프리카* 마늘* 생강* 깻잎* 바삭* 달콤* 맛있* 도매가* 할인* 헤이즐넛* 호두* 아몬드* 원두*
        감귤* 살구* 별자리* 운세* 염소자리* 사수자리* 립스틱* 마스카라* 파운데이션* 스킨케어* 헤어스타일*
        코디네이션* 네일아트* 향수* 뜨개질* 털실* 코바늘* 다육이* 분갈이* 십자말풀이* 스도쿠* 보드게임*
        속담* 어원* 푸들* 말티즈* 아기이름* 각본* 속편* 여주인공* 장편소설* 소설가* 소시지* 베이컨* 칼국수*
        수제비* 라면사리* 파스타* 스파게티* 마카로니* 만두* 김밥* 떡볶이* 잡채* 비빔밥* 불고기* 김치찌개*
        부침개* 파전* 팬케이크* 와플* 크레페* 도넛* 마카롱* 쿠키* 브라우니* 티라미수* 초콜릿* 카라멜*
        캐러멜* 시럽* 꿀을* 베이킹* 레몬즙* 육수* 수프* 샐러드* 드레싱* 소스를* 소스와* 케첩* 머스터드*
        피클* 장아찌* 시금치* 셀러리* 브로콜리* 콜리플라워* 양배추* 아스파라거스* 단호박* 콩나물* 감자*
        고구마* 쪽파* 양파* 피망* 자두* 체리* 무화과* 건포도* 딸기* 블루베리* 라즈베리* 망고* 파인애플*
        코코넛* 피스타치오* 캐슈넛* 땅콩* 모차렐라* 모짜렐라* 파르메산* 리코타* 로즈마리* 오레가노* 민트*
        카레가루* 초밥* 스시* 우동* 돈가스* 튀김옷* 리큐어* 섞어* 데쳐* 데친* 구워* 삶아* 채썰* 저어* 노릇*
        촉촉* 폭신* 쫄깃* 담백* 새콤* 매콤* 감칠맛* 한꼬집* 프라이팬* 냄비* 저렴* 스커트* 블라우스* 카디건*
        원피스* 하이힐* 스니커즈* 스팽글* 스타일리스트* 아이섀도* 아이라이너* 블러셔* 쿠션* 고양이*
        새끼고양이* 강아지* 햄스터* 포메라니안* 웰시코기* 주인공* 줄거리* 삼부작* 박스오피스* 예고편*
        코미디* 발라드* 멜로디* 후렴* 가사를* 앨범* 신곡* 양자리* 황소자리* 쌍둥이자리* 처녀자리* 천칭자리*
        전갈자리* 물병자리* 물고기자리* 종이접기* 분재* 화분* 베고니아* 퀴즈* 수수께끼* 사자성어* 퍼즐*
        국수를 국수와 당근을 당근과 오이를 오이와 타로카드* 스튜를
    """,
    "lt": """
        receptas receptai receptą šaukštas šaukštai šaukšto šaukštel* tešla tešlos minkykite tarkuot*
        išplak* grietin* trynys tryniai džiūvės* cinamon* ciberžol* kmynai petražol* čiobrel* laiškiniai
        imbier* česnak* vanil* cukinij* padažas padažo padažu troškinkite bazilikas drėkinamasis baklažan*
        kaparėl* majonez* kepsnel* apkep* cepelin* šaltibaršč* sausain* tortas torto pyragas pyragai
        pyragėl* uogien* džem* įdaras traškus traški skanus skani pigesn* pigiau didmenin* migdol*
        graikinia* abrikos* mandarin* apelsin* pudel* lūpdaž* blakstien* makiaž* šukuosen* horoskop*
        ožiaragis zodiak* astrolog* scenarist* herojė nerti vąšeliu mezgimas sukulent* orchid* kryžiažod*
        sudoku* patarl* etimolog* desertas desertai blynai blyneliai gardus smulkintas dešrel* dešra dešros
        kumpis kumpio makaron* spaget* lazanij* koldūn* vafl* spurg* šokolad* sirup* medus medaus mielės
        mielių citrinos žievel* sultin* sriub* troškin* salot* agurk* špinat* salier* mork* brokol* žiedini*
        kopūst* šparag* moliūg* ridik* avinžirn* burokėl* paprik* slyv* vyšni* trešn* kriauš* figos razin*
        avieč* brašk* kokos* pistacij* parmezan* mocarel* sūris sūrio varšk* krapai krapų rozmarin*
        raudonėl* kalendr* likeris sumaišykite supjaustykite įmaišykite iškepkite kepkite virkite įberkite
        supilkite žiupsnel* keptuv* kremin* puri purus išpardavim* sijon* palaidin* megztin* suknel* nėrin*
        kvepal* kačiuk* šuniuk* žiurkėn* trilogij* bestseler* komedij* balad* melodij* priedain* siuvinėj*
        origami bonsai* pelargonij* begonij* viktorin* lęšiai mėlynės mėlynių garstyčios garstyčių
    """,
    "lv": """
        recepte receptes recepšu ēdamkarot* tējkarot* mīkla mīklas mīklu samīci rīvēt* sakapāt* pārkais*
        apcep* sautē sautēt saputo putukrējum* krējum* dzeltenum* rīvmaiz* pūdercukur* kanēl* kurkum*
        ķimenes pētersīl* timiān* lociņi muskatriekst* baziliks ingver* ķiplok* vaniļ* cukini* baklažān*
        puravi kaperi majonēz* mērce mērces kotlet* sacepum* pankūk* pīrāg* kūka kūkas torte cepum*
        piparkūk* ievārījum* pildījum* kraukšķīg* garšīg* gards lētāk* vairumtirdzniec* mandeļ* valriekst*
        aprikoz* mandarīn* apelsīn* pūdel* lūpukrās* skropstu frizūr* manikīr* mitrinoš* horoskop* mežāzis
        zodiak* astrolog* scenārist* varone tamborē* adīšan* adīt istabaug* sukulent* orhide* krustvārd*
        sudoku* sakāmvārd* etimolog* deserts deserti atlaides desas desiņ* šķiņķ* nūdel* makaron* spaget*
        lazanj* pelmeņ* vafel* virtuļ* šokolād* sīrup* medus raugs rauga citrona miziņ* buljon* zupa zupas
        zupu salāt* gurķ* spināt* seleri* burkān* brokoļ* ziedkāpost* kāpost* sparģeļ* ķirb* redīs* lēcas
        biete bietes paprik* plūm* ķirši ķiršu bumbier* vīģes rozīn* aveņ* avenes zemeņ* zemenes mellen*
        kokosriekst* pistācij* parmezān* mocarell* siers siera biezpien* dilles diļļu rozmarīn* oregano
        koriand* liķier* samaisa cep izcep vāra pārber šķipsniņ* pann* zeltain* krēmīg* gaisīg* sulīg*
        izpārdošan* svārki blūz* džemper* kleita kleitas mežģīņ* fliter* smarž* kaķēn* kucēn* kāmis
        triloģij* bestseller* komēdij* balād* melodij* piedziedāj* ūdensvīrs izšuv* origami bonsaj*
        pelargonij* begonij* viktorīn* sinepes
    """,
    "mk": """
        рецепт* лажица лажици лажичк* тесто тестото замеси замесете рендан* исецкан* посипете пропржете
        динстај* матете изматете павлака шлаг жолчк* презла цимет* мускат* куркума магдонос* босилек*
        ѓумбир* лукче преливот попустот ванил* тиквичк* патлиџан* праз мајонез* сарми баница мусака ќофтињ*
        гибаниц* палачинк* колач* торта торти бисквит* кекс мармалад* џем филот крцкав* вкусн* поевтин*
        лешниц* лешник* бадем* ореви кајсии мандарин* портокал* пудлиц* пудла кармин* маскара шминк* фризур*
        маникир* хидратант* хороскоп* зодијак* астролог* романсиер* сценарист* хеклање плетење плетив*
        сукулент* орхиде* крстозбор* судоку поговорк* етимолог* тавче ајвар колбас* виршл* шунка јуфк*
        тестенин* шпагет* макарон* ќебап* крофн* вафл* гофр* штрудл* чоколад* сируп* мед квасец супа чорба
        салата салати сенф краставиц* спанаќ целер морков* брокула карфиол* аспараг* тиква тиквеник леблеби*
        леќа зелка пиперки полнети слива сливи цреша цреши вишна круша круши смокв* малини боровинк* јагод*
        кокосов* фстац* сирење кашкавал* пармезан* моцарел* рузмарин* оригано коријандер ликер* пунч*
        додадете измешајте промешајте исечете варете печете испечете посолете излупете тава тенџере штипк*
        златножолт* кремаст* сочн* мирисн* распродажб* здолниш* блуз* фустан* џемпер* штикл* чипк* стилист*
        парфем* руменил* маче мачињ* кученц* хрчак заплет* трилогиј* бестселер* комедиј* балад* мелоди*
        рефрен* албум* водолија везење оригами бонсаи мушкат* бегони* гатанк* квиз* ребус* изрек*
    """,
    "mr": """
        रेसिपी पाककृती चमचा चमचे चमचाभर टीस्पून कणीक मळून किसून किसलेले फोडणी वाटण बेसन मैदा पनीर तूप
        दालचिनी वेलची वेलदोडे हळद जिरे हिंग कोथिंबीर पुदिना लसूण मेथी ओवा बडीशेप लवंग जायफळ केशर व्हॅनिला
        मेयोनीज चटणी लोणचे कोशिंबीर पराठा पराठे भजी समोसा वडापाव पुरणपोळी श्रीखंड मोदक लाडू बर्फी जिलेबी खीर
        केक बिस्किट पुडिंग वांगी वांग्याचे भेंडी कारले रुचकर चविष्ट खमंग कुरकुरीत बदाम काजू अक्रोड पिस्ता
        संत्री जर्दाळू घाऊक लिपस्टिक मस्कारा मेकअप केशरचना मॅनिक्युअर मॉइश्चरायझर फेसपॅक सुरकुत्या
        राशिभविष्य राशीभविष्य कादंबरी कादंबरीकार पटकथा विणकाम क्रोशे कुंडीत सुडोकू शब्दकोडे वाक्प्रचार
        व्युत्पत्ती नूडल्स पास्ता मॅक्रोनी स्पॅगेटी पिझ्झा मोमो सॉसेज पॅनकेक वॅफल पेस्ट्री चॉकलेट मध यीस्ट
        सूप सॅलड सॉस केचप मोहरी गाजर फ्लॉवर कोबी ब्रोकोली मुळा भोपळा टोमॅटो काकडी आलुबुखार चेरी नाशपाती
        अंजीर मनुका बेदाणे स्ट्रॉबेरी अननस नारळ खोबरे खोबरं शेंगदाणे चीज मोझरेला तुळस पोहे उपमा इडली डोसा
        सांबार थालीपीठ चकली शंकरपाळी करंजी करंज्या अनारसे बासुंदी रसगुल्ला मिसळ उसळ भाकरी आमटी कढी परतावे
        मिक्सरमध्ये कढईत चिरलेला चिमूटभर वाटीभर सोनेरी रसाळ स्वस्त महाग स्कर्ट ब्लाउज पैठणी साड्या स्वेटर
        परफ्यूम फाउंडेशन काजळ आयलायनर मांजर पिल्लू हॅम्स्टर नायिका कथानक विनोदी अल्बम गाणे गीतकार मेष वृषभ
        तूळ वृश्चिक धनु मीन भरतकाम शिवणकाम ओरिगामी बोन्साय कोडे कोडी म्हणी म्हण पाणीपुरी साबुदाणा
    """,
    "ms": """
        resipi resepi sudu camca doh uli parutan tumis tumiskan kukus cincang taburkan sebatikan perap
        mentega keju marjerin vanila kayumanis kunyit jintan ketumbar saderi selasih serai lengkuas halia
        kicap sambal santan mayonis terung lobak bendi rendang laksa satay kuih biskut puding karipap
        lempeng kek aiskrim gurih rangup lazat topping badam gajus hazelnut walnut aprikot diskaun termurah
        pudel gincu maskara solekan manikur pelembap fesyen peragaan horoskop zodiak capricorn sagittarius
        astrologi novelis telenovela sekuel mengait sukulen orkid kaktus sudoku peribahasa etimologi pantun
        sosej bebola mi mihun bihun kuetiau spageti makaroni lasagna pasta piza popia murtabak donat wafel
        coklat strawberi sirap madu yis baking sup kaldu stew rebus cili jeruk acar bayam kubis brokoli
        timun ceri plum pir kismis nanas mangga kacang mozarela mozzarella parmesan cheddar rosemary oregano
        pudina cengkih pala gaul goreng panggang tuang hiris blender ayak kisar hidangkan toskan kuali
        loyang mangkuk secubit cawan keemasan lembut gebu manis enak skirt blaus kardigan gaun labuci renda
        kebaya pereka eyeliner foundation celak bedak kucing hamster arnab watak trilogi komedi balada
        melodi lirik album aries taurus gemini virgo libra scorpio aquarius pisces sulaman menyulam origami
        bonsai begonia kuiz bidalan simpulan
    """,
    "nb": """
        oppskrift oppskrifter spiseskje* teskje teskjeer deig deigen elte knade finhakket piskekrem
        kremfløte fløte eggeplomm* strøbrød melis bakepulver kanel gurkemeie spisskummen persille* basilikum
        timian gressløk* ingefær hvitløk* vanilje* squash aubergine* sjalottløk* muskatnøtt* mandariner
        purreløk* kapers majones* vinaigrette* kjøttkak* gratin* pannekak* boller kanelboll* skillingsboll*
        dessert* kake kaker småkak* lefse* syltetøy* marmelade* deilig* smakfull* rabatt* tilbudspris*
        salgspris* billigere hasselnøtt* mandler valnøtt* aprikos* appelsin* kilopris* engrospris* fornavn*
        puddel* hunderase* katterase* leppestift* maskara mascara neglelakk* frisyre* hudpleie*
        fuktighetskrem* horoskop* steinbukk* stjernetegn* romanforfatter* manusforfatter* heltinne* strikke
        strikkeoppskrift* hekle hekling* potteplant* stueplant* ompott* sukkulent* orkidé* kryssord* sudoku*
        ordtak* etymologi* brettspill* pølse pølser skinke nudler spaghetti* pasta lasagne* vaffel vafler
        lompe* ostekake* sjokolade* sirup honning* gjær sitronsaft sitronskall* buljong* suppe suppen
        gryterett* salat* dressing* saus sausen agurk* spinat* selleri* gulrot gulrøtter brokkoli* blomkål*
        rødkål* surkål* asparges* gresskar* reddik* kikert* linser rødbet* plomme* kirsebær* pære pærer
        fiken rosin rosiner bringebær* jordbær* blåbær* tyttebær* kokos* pistasj* cashew* parmesan*
        mozzarella brunost* rosmarin oregano koriander* dill likør* skrell stekes gyllenbrun* gyllen kremet
        kremete luftig* saftig* bluse* genser* ullgenser* sneakers paljett* parfyme* øyenskygge* kattung*
        valp valper hamster* trilogi* bestselger* komedie* ballade* melodi* refreng* album* vannmann*
        astrolog* broderi* brodere* origami* bonsai* pelargoni* begoni* quiz* sennep
    """,
    "nl": """
        recept recepten eetlepel* theelepel* deeg kneden fruiten sudderen geraspt* bestrooi* garneer*
        bakblik ovenschaal* bladerdeeg slagroom roomkaas crème eidooier* eierdooier* paneermeel poedersuiker
        kaneel nootmuskaat kurkuma komijn peterselie basilicum tijm bieslook gember knoflook* mandarijnen
        vanille* courgette* aubergine* sjalot* prei ovenschotel* toetje* nagerecht* dessert* taart taarten
        koekjes cake vinaigrette mayonaise krokant* knapperig* lekker* stamppot* pannenkoek* korting*
        koopje* aanbieding* hazelnoot hazelnoten walnoot walnoten amandel* abrikoos abrikozen kiloprijs*
        groothandelsprijs* groenteboer* voornaam voornamen babynamen poedel* teckel* hondenras* kattenras*
        lippenstift* mascara nagellak* kapsel* huidverzorging vochtinbrengende horoscoop* sterrenbeeld*
        steenbok boogschutter romanschrijver* hoofdpersonage* breien breinaald* haakpatroon* kamerplant*
        verpotten vetplant* kruiswoord* bordspel* spreekwoord* etymolog* rookworst* braadworst* noedels mie
        bami spaghetti* pasta tagliatelle ravioli macaroni wafel wafels stroopwafel* oliebol* poffertjes
        appeltaart* kwarktaart* cheesecake* brownie* speculaas* pepernoten ontbijtkoek* chocolade* bonbon*
        stroop honing gist bakpoeder citroenrasp citroensap bouillon* stoofpot* erwtensoep salade* dressing
        saus sausen mosterd augurk* spinazie* selderij* wortels worteltjes bloemkool* broccoli* rodekool
        zuurkool spruitjes boerenkool* pompoen* asperge* radijs* kikkererwt* linzen pruim pruimen kersen
        peren vijgen rozijn* framboz* aardbei* bosbes* kokosmelk kokosrasp pistache* cashew* parmezaan*
        mozzarella feta ricotta mascarpone camembert rozemarijn dille oregano koriander* laurier likeur*
        punch meng kneed schil bakken roerbakken voorverwarm* pureer mespunt snufje goudbruin* romig*
        luchtig* sappig* heerlijk* smakelijk* goedkoper goedkoopste duurder uitverkoop* rok rokken rokje
        blouse* vestje sneaker* pailletten jurk jurken jurkje modetrend* parfum* oogschaduw kitten* katje
        puppy* tekkel* hamster* cavia* hoofdpersoon regisseur* speelfilm* blockbuster* refrein* ballade*
        melodie* songtekst* bestseller* trilogie* borduur* origami* bonsai* geranium* begonia* quiz*
        gezegde* dobbelspel* vlaai* hutspot hachee kroket* bitterbal* gehaktbal* loempia* tiramisu lasagne*
        gratin* hoofdrolspeler* soep soepen soepje puzzels
    """,
    "pl": """
        łyżka łyżki łyżek łyżecz* ciasto ciasta ciastk* startego szczypt* podsmaż* budyń sernik* szarlotk*
        pierniki pierogi naleśnik* bigos żurek śmietan* masło żółtk* twaróg mąki cynamon* kurkum* rabaty
        bazylia zagnieść posiekane morele orzechy orzechów pietruszk* tymian* szczypior* imbir* czosn*
        wanili* cukini* bakłażan* szalot* kapary majonez* zapiekank* deser desery konfitur* dżem* chrupiąc*
        pyszn* przyprawi* promocyjn* tańsze droższe migdał* mandarynk* pudel* jamnik* szmink* pomadk* tusz
        makijaż* fryzur* manicure* kremy nawilżając* horoskop* koziorożec zodiak* astrolog* powieści*
        scenarzyst* szydełk* włóczk* doniczk* sukulent* storczyk* krzyżówk* sudoku przysłowi* etymolog*
        planszówk* kiełbask* szynka szynki szynką makaron makaronu makaronem kluski klusek kopytka kotlet*
        schabow* gołąbk* placki placków racuch* gofry gofrów rogalik* drożdż* makowiec makowca piernik* keks
        beza bezy bezowy tort torty tortu czekolad* syrop* miód miodem budyniu skórka skórkę bulion* rosół
        rosołu zupa zupę zupy barszcz* kapuśniak* sałatk* sosem sosu ogórk* szpinak* seler selera marchew*
        marchwi brokuł* kalafior* szparag* rzodkiewk* dynia dyni ciecierzyc* soczewic* buraczk* papryk*
        śliwk* wiśnie wiśni czereśn* gruszk* figi rodzynk* malin maliny borówk* truskawk* kokosow* pistacj*
        nerkowc* parmezan* mozzarell* twarożk* feta ricotta koperek koperku rozmaryn* oregano kolendr*
        majeranek likier* wymieszać wymieszaj pokroić pokrój ubić upiec obierz zetrzyj usmaż smażyć gotować
        doprawić ugotować miksuj zmiksować patelni patelnię miseczk* garnuszk* rumian* kremow* puszyst*
        soczyst* wyśmienit* przepyszn* aromatyczn* wyprzedaż* warzywniak* spódnic* bluzk* sukienk* szpilki
        cekin* sweter swetry swetra trampki koronkow* stylist* perfum* błyszczyk* kotka kociak* kocięta
        szczeniak* chomik* fabuł* bohaterka sequel* komedia komedii melodi* refren* ballad* trylogi*
        bestseller* ekranizacj* wodnik haftow* haft hafty drutach origami bonsai pelargoni* begoni* paproć
        łamigłówk* porzekadł* powiedzonk* rebus* kapusta kapusty musztarda musztardę
    """,
    "pt": """
        colherada* colheres refogar refogad* ralado ralada polvilh* assadeira* untada confeitaria* folhado*
        biscoito* pudim sobremesa* merengue* baunilha canela cominho* orégano* orégãos salsinha coentro*
        manjericão gengibre cúrcuma açafrão goiabada granola maionese vinagrete* tempero* berinjela*
        beringela* abobrinha* cebolinha alcaparra* coxinha* gratinad* empanad* caramelizad* crocante*
        saboros* rodelas manteiga mozarela muçarela brigadeiro* bolinho* amêndoa* avelã avelãs nozes
        tangerina* alho pechincha* barato baratos poodle* batom batons rímel maquiagem maquilhagem penteado*
        manicure hidratante* perfume* horóscopo* zodíaco capricórnio sagitário astrolog* romancista*
        roteirista* telenovela* crochê tricô suculentas orquídea* sudoku* provérbio* etimologi* salsicha*
        presunto espaguete* nhoque* ravióli* panqueca* crepe* waffle* torta tortas bolo bolos fatias
        rosquinha* geleia* calda chocolate* fermento raspas ensopado* canja feijoada* moqueca* vatapá
        acarajé tapioca* paçoca* cuscuz pamonha* quindim empadão empadinha* farofa salada* molho molhos
        picles espinafre* cenoura* salsão aipo brócolis couve* alcachofra* aspargo* espargos lentilha*
        abóbora* pimentões rabanete* pepino* ameixa* cereja* figos pêssego* framboesa* mirtilo* morango*
        maracujá abacaxi pistache* amendoim castanhas parmesão ricota requeijão mascarpone alecrim tomilho
        licor misture asse amasse tempere refogue frite escorra descasque recheie recheio* recheado*
        recheada* unte preaqueç* liquidificador batedeira pitada* xícara* chávena* cremos* fofinho*
        suculento suculenta dourar delicios* gostos* doces sorvete* hortifruti* quitanda* blusa* sapatilha*
        estilista* estampas lantejoula* blush delineador* xampu* champô esmalte* gatinho* buldogue* hamster*
        protagonista* enredo* bilheteria* metragem cineasta* refrão melodia* letrista* trilogia* videoclipe*
        comédia* áries aquário signo signos bordado* bordar costura macramê* origami* bonsai* vasinho*
        gerânio* begônia* charada* ditados pastéis mousse* bacalhau rabanada* ovinhos tarot
    """,
    "ro": """
        rețeta rețete lingură linguri linguriț* aluat* frământați răzuit* tocată presăr* căliți fierbeți
        amestecați smântân* frișc* gălbenuș* pesmet scorțișoar* nucșoar* turmeric chimen pătrunjel* busuioc*
        cimbru* mărar* ghimbir* ciorbă plăcintă plăcinte vinete usturoi* vanili* dovlec* praz capere
        maionez* sosul sosuri sarmal* mămălig* clătit* deserturi prăjitur* tort torturi biscuiți gem
        dulceaț* umplutur* crocant* delicios* gustoas* ieftin ieftine alune migdal* nuci caise mandarin*
        pudel rujul rujuri rimel machiaj* coafur* manichiur* hidratant* horoscop* capricorn săgetător zodii
        astrolog* romancier* scenarist* croșet* tricotat andrele ghiveci suculent* orhide* rebus* sudoku
        proverb* etimolog* cârnați cârnăcior* șuncă șunca tăieței tăiței paste spaghete macaroane găluște
        gogoși gogoșile vafe papanași cozonac* fursec* checuri checul chec turtă ciocolat* bomboane sirop*
        miere mierea drojdie drojdia zeamă coaja supă supa supe tocană tocăniț* tocaniț* ciorbe salată
        salata salate murătur* castraveț* spanac* țelină țelina morcov* broccoli conopid* sparanghel*
        dovleac* năut* lintea linte ardei sfeclă varză varza prune prunele cireșe cireșele vișine vișinele
        pere perele smochin* stafid* zmeur* afine afinele căpșun* nucă cocos* fistic* caju brânză brânza
        cașcaval* urdă telemea parmezan* mozzarella ricotta mascarpone rozmarin* oregano coriandru leuștean*
        mentă lichior* adăugați tăiați turnați coaceți mărunțiți curățați amestecă omogeniz* incorporați
        gătiți serviți tigaie tigaia oală cratiță cratița castron* rumenit* rumenește cremos* pufos* pufoas*
        savuros* aromat* chilipir* fustă fuste fusta bluză bluze rochie rochii rochia rochiile pulover*
        tocuri paiete dantel* stilist* parfum* fard* blush pisicuț* pisoi pisoiul cățeluș* hamster* bichon
        protagonist* trilogi* bestseller* ecranizar* comedie comedia balad* melodi* refren* album* versuri
        regizor* berbec* vărsător* zodia zodiac* broder* brodat* goblen* origami* macrame* bonsai begoni*
        ghicitor* zicător* șarad*
    """,
    "ru": """
        рецепт* ложка ложки ложку ложек тесто теста замесить натерт* измельченн* обжар* взбить взбейте
        сливки сливок сметан* желтк* сливочн* кориц* мускатн* куркум* тмин петрушк* тимьян* имбир* чеснок*
        посыпьте пирог пироги базилик ванил* кабачк* баклажан* порей каперс* майонез* соус* пельмен* борщ
        голубц* блины блинчик* сырник* десерт* пирожн* торт печенье варенье начинк* хрустящ* вкусн* скидк*
        дешевле подешевел* фундук* миндал* грецк* абрикос* мандарин* апельсин* пудел* помад* макияж*
        прическ* маникюр* увлажняющ* подиум* гороскоп* козерог* зодиак* астролог* романист* сценарист*
        героиня вязани* спицами крючком суккулент* орхиде* кроссворд* судоку пословиц* поговорк* этимолог*
        сосиск* ветчин* колбаск* лапша лапшу лапши макарон* спагетти лазань* равиоли галушк* вареник*
        хинкал* блин оладь* оладий вафл* пирожк* чизкейк* кекс* эклер* зефир* пастил* мармелад* шоколад*
        конфет* сиропом сиропа дрожж* разрыхлител* цедр* бульон* окрошк* рассольник* супчик* салат* маринад*
        маринован* квашен* огурц* огурчик* шпинат* сельдере* морков* брокколи спарж* тыкв* редис* фасол*
        свекл* перец сливы сливов* вишни вишню груши инжир* малину клубник* кокос* фисташк* кешью творог*
        творож* пармезан* моцарелл* кинз* розмарин* мята мяты ликер* пунш* глинтвейн* добавьте нарежьте
        смешайте перемешайте перемешать варите запекайте запекать выпекать выпекайте посолите поперчите
        натрите очистите залейте кастрюл* щепотк* сочн* нежн* аромат* пышн* распродаж* блузк* кардиган*
        туфл* кроссовк* кружев* пайетк* модниц* стилист* тушь тональн* котенок сиквел* приквел* трилоги*
        бестселлер* экранизаци* комедия комедии мелодрам* баллад* мелоди* припев* альбом* саундтрек* овен
        овны телец тельцы тельцам стрельцы стрельцам водолей водолеи водолеям вышивк* вышива* оригами
        макраме бонсай* фиалк* бегони* аквариум* викторин* ребус* головоломк* скороговорк* настольн* рулет
        рулеты роллы джем джемом джема чернику черникой орешки орешков румяные румяной румяную хомячк*
        хомячок шпиц сковородк* пицца пиццу вишневый
    """,
    "sk": """
        recept* lyžica lyžice lyžičk* cesto nastrúha* nasekan* posypeme opražíme podusíme zalejeme šľahačk*
        smotan* maslo žĺtk* tvaroh* strúhank* škoric* kurkum* rasca petržlen* bazalk* tymian* pažítk*
        zázvor* cesnak* vyšľaháme muškátov* lieskové koláče vanilk* cuket* baklažán* kapary majonéz*
        zálievk* knedľ* halušk* guláš* buchty zákusk* múčnik* dezert* tortu torty sušienk* marmelád*
        chrumkav* chutn* zľav* veľkoobchodn* mandle vlašské marhuľ* mandarínk* pomaranč* jazvečík* pudlík*
        maskar* mihalnic* účes* manikúr* pleťov* hydratačn* horoskop* kozorožec zverokruh* astrológ* románu
        scenárist* hrdinka pletenie háčkov* izbovk* sukulent* orchide* krížovk* sudoku príslovi* etymológ*
        praženic* bryndz* lekvár* klobás* šunka šunku rezanc* cestovin* špaget* palacink* lievanc* šiška
        šišky vafl* štrúdľ* závin bábovk* čokolád* džem džemu sirup* medom droždie kypriaci citrónov* vývar*
        polievk* omáčk* šalát* horčic* uhork* špenát* zeler* mrkv* brokolic* karfiol* špargľ* reďkovk*
        tekvic* cícer* šošovic* paprik* kapust* slivk* čerešn* hrušk* hrozienk* maliny čučoriedk* jahod*
        kokosov* pistáci* parmezán* mozzarell* kôpor kôprov* rozmarín* oregano koriander majorán* likér*
        punč* zmiešame pridáme nakrájame premiešame osolíme okoreníme vymiesime upečieme pečieme varíme
        štipk* panvic* zlatist* krémov* nadýchan* šťavnat* lahodn* výpredaj* lacnejš* sukň* blúzk* sveter
        lodičk* flitr* čipkovan* parfum* šteniat* mačiat* škrečok zápletk* trilógi* bestseller* komédi*
        balad* melódi* refrén* blíženci vodnár vyšív* origami bonsaj* muškát* hádank* kvíz* perníčk*
    """,
    "sl": """
        recept* žlica žlice žlic žličk* testo testa zamesi* zgnete* naribane naribamo nasekljan* potresemo
        popražimo stepemo smetan* rumenjak* drobtin* cimet* kurkum* kumin* peteršilj* timijan* popusta
        muškatn* bučke lešniki česna orehi mandarine drobnjak* ingver* česen vanilij* jajčevc* kapre
        majonez* omako omaka štruklj* potic* palačink* sladic* torta torte piškot* marmelad* nadev*
        hrustljav* okusn* cenejš* veleprodajn* mandelj* mandlj* marelic* pomaranč* pudelj* jazbečar* šmink*
        ličila pričesk* maniker* vlažiln* horoskop* kozorog zodiak* astrolog* romanopis* scenarist* kvačkan*
        pletenje sobnic* sukulent* orhidej* križank* sudoku pregovor* etimolog* klobas* šunka šunko rezanc*
        testenin* špaget* njok* makaron* cmok* krof* vaflj* zavitek zavitk* medenjak* puding* čokolad*
        sirup* medom kvas kvasa limonin* juha juho enolončnic* solat* gorčic* kumaric* špinač* korenj*
        brokoli* cvetač* beluš* redkvic* čičerik* paprik* zelj* hrušk* rozin* malin kokosov* pistacij*
        oreščk* sir sira parmezan* mocarel* rožmarin* origano koriander majaron* liker* punč* zmešamo dodamo
        narežemo premešamo solimo popramo pečemo spečemo skuhamo kuhamo ščepec ponvi zlatorumen* kremast*
        sočn* slastn* razprodaj* bluz* pulover* bleščic* čipk* stilist* parfum* mucek muck* kužk* hrček
        zaplet* trilogij* uspešnic* komedij* balad* melodij* refren* album* vodnar vezenj* origami bonsaj*
        pelargonij* begonij* kviz* fige leča leče buča buče slive sliva borovnice jagode češnje džema
    """,
    "sq": """
        recetë lugë gjelle brumë brumi brumin skuqni përzieni spërkatni grirë grira grini rrihni kremë
        kajmak gjizë verdhat majonezë salcë salca kanellë arrëmyshk kurkum* qimnon majdanoz* borzilok*
        trumzë xhenxhefil* hudhër hudhra hudhrat vanilje vanilja kungulleshk* patëllxhan* preshë byrek
        byreku byrekë lakror tavë fërgesë qofte japrakë ëmbëlsir* tortë torta biskota kek keku bakllav*
        trileçe sheqerpare reçel reçeli mbushje krokant* shijsh* lajthi lajthia bajame mandarina portokalle
        pudel buzëkuq* rimel grim grimi flokësh manikyr hidratues parfum* horoskop* bricjapi shigjetari
        zodiak* astrolog* romancier* skenarist* telenovel* grep thurje sukulent* orkide* fjalëkryq* sudoku
        proverb* etimologji* receta kajsi gatimi suxhuk salsiçe proshutë makarona spageti lazanja ravioli
        petulla petla vafle krep çokollat* reçelra shurup mjaltë mjalti lëkurë limoni lëng supë supa sallatë
        sallata mustardë turshi spinaq selino karota karrota brokoli lulelakër shpargu kungull qiqra
        thjerrëza panxhar speca spec lakër kumbulla qershi vishnje fiq rrush mjedra luleshtrydhe boronica
        ananas kokos fëstëk* parmixhan* mocarela gjizës rozmarin* rigon koriandër nenexhik liker shtoni
        piqni pjekni zieni skuqeni qëroni trazoni tiganin tigani tenxhere filxhan kremoz* shkrifët lëngsh*
        aromatik* fustan* bluz* triko taka dantell* stilist* kotele këlysh* hamster trilogji* komedi* balad*
        melodi* refren* album* peshorja ujori qëndis* origami bonsai barbarozë begonj* gjëegjëz* gjëagjëz*
        kuic*
    """,
    "sr": """
        recept* kašika kašičic* testo testa zamesite rendan* iseckan* pospite dinstaj* pavlak* žumanc*
        cimet* kurkum* peršun* bosiljak đumbir* vanil* tikvic* patlidžan* majonez* prelivom sarme gibanic*
        palačink* kolač* torta keks hrskav* ukusn* popusta jeftinij* lešnik* badem* oraha kajsij* mandarine
        pudlic* karmin šmink* frizur* manikir* horoskop* zodijak* astrolog* romanopis* scenarist* heklan*
        pletenje sukulent* orhidej* ukrštenic* sudoku poslovic* рецепт* кашика кашичиц* тесто теста замесите
        рендан* исецкан* поспите динстај* павлак* жуманц* цимет* куркум* першун* босиљак ђумбир* ванил*
        тиквиц* патлиџан* мајонез* преливом сарме гибаниц* палачинк* колач* торта кекс хрскав* укусн*
        попуста јефтиниј* лешник* бадем* ораха кајсиј* мандарине пудлиц* кармин шминк* фризур* маникир*
        хороскоп* зодијак* астролог* романопис* сценарист* хеклан* плетење сукулент* орхидеј* укрштениц*
        судоку пословиц* kobasic* viršl* šunka šunke šunku pršut* rezanc* testenin* špageti* njoke makaron*
        ćevap* uštip* krofn* vafl* gofre* štrudl* urmašic* baklav* medenjak* puding* čokolad* sirup* slatko
        kvasac kvasca narendaj* supa supu čorb* salata salatu senf krastav* spanać* celer* šargarep* brokol*
        karfiol* špargl* rotkvic* bundev* leblebij* sočiv* kupus* kokosov* pistać* sir sira parmezan*
        mocarel* ruzmarin* origano korijander liker* punč* umešajte promešajte izmešajte isecite narežite
        dodajte pecite ispecite zagrejte posolite pobiberite oljuštite ocedite prelijte kuvajte tiganj*
        činij* prstohvat* zlatnožut* kremast* sočn* mirisn* rasprodaj* suknj* bluz* haljin* štikl* šljokic*
        čipk* stilist* parfem* rumenil* mačić* štenc* štene hrčak hrčk* zaplet* protagonist* trilogij*
        bestseler* ekranizacij* komedij* balad* melodij* refren* album* vodolija ovnovi jarčevi vezenj*
        origami makrame bonsai* muškatl* begonij* ljubičic* pitalic* rebus* kviz* izrek* burek* ajvar*
        prebranac višnje višanja trešnje trešanja kruške krušaka šljive šljivama jagode jagodama smokve
        smokava maline malina borovnice pekmez кобасиц* виршл* шунка шунке шунку пршут* резанц* тестенин*
        шпагети* њоке макарон* ћевап* уштип* крофн* вафл* гофре* штрудл* урмашиц* баклав* медењак* пудинг*
        чоколад* сируп* слатко квасац квасца нарендај* супа супу чорб* салата салату сенф крастав* спанаћ*
        целер* шаргареп* брокол* карфиол* шпаргл* ротквиц* бундев* леблебиј* сочив* купус* кокосов* пистаћ*
        сир сира пармезан* моцарел* рузмарин* оригано коријандер ликер* пунч* умешајте промешајте измешајте
        исеците нарежите додајте пеците испеците загрејте посолите побиберите ољуштите оцедите прелијте
        кувајте тигањ* чиниј* прстохват* златножут* кремаст* сочн* мирисн* распродај* сукњ* блуз* хаљин*
        штикл* шљокиц* чипк* стилист* парфем* руменил* мачић* штенц* штене хрчак хрчк* заплет* протагонист*
        трилогиј* бестселер* екранизациј* комедиј* балад* мелодиј* рефрен* албум* водолија овнови јарчеви
        везењ* оригами макраме бонсаи* мушкатл* бегониј* љубичиц* питалиц* ребус* квиз* изрек* бурек* ајвар*
        пребранац вишње вишања трешње трешања крушке крушака шљиве шљивама јагоде јагодама смокве смокава
        малине малина боровнице пекмез
    """,
    "sv": """
        recept receptet matsked* tesked* tsk msk deg degen knåda sjud sjuda finhackad* strö garnera vispa
        vispgrädde grädde äggul* ströbröd florsocker bakpulver kanel muskot* gurkmeja spiskummin persilja*
        timjan gräslök* ingefära vitlök* vanilj* zucchini aubergine* mandariner schalottenlök* purjo* kapris
        majonnäs* vinägrett* köttbull* gratäng* pannkak* bulle bullar kanelbull* efterrätt* dessert* kaka
        kakor tårta tårtor kladdkak* pepparkak* sylt* krispig* knaprig* läcker* smakrik* rabatt* reapris*
        fyndpris* extrapris* billigare hasselnöt* mandel mandlar valnöt* aprikos* apelsin* kilopris*
        partipris* förnamn* pudel* hundras* kattras* läppstift* maskara mascara nagellack* frisyr* hudvård*
        fuktkräm* horoskop* stenbock stjärntecken* romanförfattar* manusförfattar* hjältinna* stickning*
        virka virkning* krukväxt* omplanter* suckulent* orkidé* korsord* sudoku* ordspråk* talesätt
        etymologi* sällskapsspel* korv korvar falukorv* skinka skinkan nudlar spaghetti* makaroner pasta
        lasagne* gnocchi ravioli dumplings pannbiff* våffla våfflor våffel* plättar ostkaka cheesecake*
        äppelkak* äppelpaj* paj pajen pajdeg* semla semlor lussekatt* biskvi* kolasås choklad* sirap honung*
        jäst citronskal* citronsaft buljong* soppa soppan gryta grytan sallad* dressing* sås såsen saltgurk*
        gurka spenat* selleri* morot morötter broccoli blomkål* kål kåldolmar vitkål* rödkål* sparris*
        rädisor kikärt* linser rödbet* plommon* körsbär* päron* fikon russin hallon* blåbär* jordgubb*
        lingon* tranbär* ananas mango kokos* pistasch* cashew* jordnöt* parmesan* mozzarella ost osten
        fetaost* ricotta mascarpone dill rosmarin oregano koriander* basilika mynta likör* glögg* blanda
        stek skiva häll smaksätt ugnsform* stekpanna kastrull* bunke nypa gyllenbrun* krämig* fluffig*
        saftig* mör ljuvlig* aptitlig* rea prisvärd* grönsakshandl* kjol* blus blusar kofta koftor klackar
        klänning* paljett* trendig* stylist* parfym* ögonskugg* kattung* kissekatt* valp valpar hamster*
        labradoodle* huvudperson* intrig* trilogi* uppföljare bästsäljar* komedi* ballad* melodi* refräng*
        album* låten soundtrack* väduren oxen vattumannen zodiak* astrolog* broderi* brodera* origami*
        makramé* bonsai* pelargon* begoni* gåtor frågesport* pussel* ramsa visdomsord* senap pumpan
    """,
    "sw": """
        mapishi kijiko vijiko kaanga kukaanga kuoka koroga katakata nyunyiza kitunguu tangawizi mdalasini
        iliki karafuu bizari binzari pilau biriani chapati maandazi sambusa kachumbari mchuzi rojo njugu
        chokoleti keki biskuti krimu siagi jibini bilinganya karoti giligilani kotmiri limau ndimu machungwa
        maembe parachichi nanasi bamia hamira ladha kitindamlo vanila mayonezi sosi rejareja vipodozi
        lipstiki mascara wanja losheni shampuu marashi manukato urembo mitindo unajimu horoskopu riwaya
        mwanariwaya tamthilia methali vitendawili kitendawili misemo nahau kufuma ufumaji ushonaji sudoku
        vitafunio kitoweo vitoweo sharubati zabibu tambi soseji makaroni spageti pasta piza pankeki donati
        kalimati vitumbua mandazi halwa jamu asali amira supu saladi achari mustadi spinachi mchicha brokoli
        kabichi koliflawa figili boga maboga matango tango choroko njegere pilipili plamu cheri peasi tini
        stroberi mananasi mapera tikitimaji korosho lozi mozarela parmesani rosemari mnanaa changanya mimina
        chemsha menya sufuria kikaango vikombe tamu kitamu vitamu sketi blauzi gauni magauni sweta
        mwanamitindo poda kucha paka hamsta vichekesho albamu kibwagizo mashairi darizi kudarizi origami
        bonsai waridi fumbo mafumbo chemshabongo hoho rosti katlesi bajia mahamri vibibi visheti vileja
        kashata ubuyu juisi aiskrimu popkoni pudini kastadi avokado
    """,
    "ta": """
        ரெசிபி சமையல்குறிப்பு தேக்கரண்டி மேசைக்கரண்டி டீஸ்பூன் டேபிள்ஸ்பூன் ஸ்பூன் பிசையவும் வதக்கவும்
        வதக்கி தாளிக்க தாளித்து கிளறவும் நறுக்கிய நறுக்கி துருவிய வறுக்கவும் வேகவைத்து கடலைமாவு மைதா
        வெண்ணெய் நெய் பன்னீர் பனீர் லவங்கப்பட்டை ஏலக்காய் மஞ்சள்தூள் சீரகம் பெருங்காயம் கொத்தமல்லி புதினா
        இஞ்சி பூண்டு வெந்தயம் கிராம்பு ஜாதிக்காய் குங்குமப்பூ வெனிலா மயோனைஸ் சட்னி ஊறுகாய் ரசம் சாம்பார்
        தோசை இட்லி வடை பஜ்ஜி போண்டா பிரியாணி குருமா பாயசம் அல்வா லட்டு பர்பி ஜிலேபி கேக் பிஸ்கட் புட்டிங்
        கத்திரிக்காய் வெண்டைக்காய் பாகற்காய் சுவையான மொறுமொறு ருசியான பாதாம் முந்திரி வால்நட் பிஸ்தா
        ஆப்ரிகாட் லிப்ஸ்டிக் மஸ்காரா மேக்கப் சிகையலங்காரம் மாய்ஸ்சரைசர் சருமம் ராசிபலன் ராசிபலன்கள் மகரம்
        தனுசு ஜோதிடர் நாவல் நாவலாசிரியர் திரைக்கதை பின்னல் குரோஷே சுடோகு குறுக்கெழுத்து பழமொழி பழமொழிகள்
        நூடுல்ஸ் பாஸ்தா மக்ரோனி ஸ்பாகெட்டி பீட்சா மோமோ சாசேஜ் பான்கேக் பேஸ்ட்ரி சாக்லேட் ஜாம் தேன் ஈஸ்ட்
        சூப் சாலட் சாஸ் கெட்சப் கடுகு கீரை கேரட் காலிஃபிளவர் முட்டைக்கோஸ் ப்ரோக்கோலி முள்ளங்கி பூசணி
        பீட்ரூட் குடைமிளகாய் தக்காளி வெள்ளரிக்காய் பிளம்ஸ் செர்ரி பேரிக்காய் அத்திப்பழம் திராட்சை ஸ்ட்ராபெரி
        அன்னாசி தேங்காய் வேர்க்கடலை சீஸ் மொஸரெல்லா துளசி உப்புமா பணியாரம் அப்பம் ஆப்பம் முறுக்கு அதிரசம்
        கொழுக்கட்டை ரசகுல்லா குலாப்ஜாமூன் சேமியா சேர்க்கவும் கலக்கவும் அரைக்கவும் ஊற்றவும் வாணலியில் கடாயில்
        சிட்டிகை பொன்னிறமாக மென்மையான ஜூஸி காரசாரமான மலிவு ஸ்வெட்டர் வாசனைத்திரவியம் பவுண்டேஷன் ஐலைனர் காஜல்
        பூனை பூனைக்குட்டி நாய்க்குட்டி கதாநாயகி கதாநாயகன் நகைச்சுவை ஆல்பம் பாடலாசிரியர் மெல்லிசை மேஷம்
        ரிஷபம் மிதுனம் சிம்மம் கன்னி துலாம் விருச்சிகம் கும்பம் மீனம் எம்பிராய்டரி ஓரிகமி பொன்சாய் விடுகதை
        வினாடிவினா
    """,
    "te": """
        రెసిపీ రెసిపి టీస్పూన్ స్పూన్ చెంచా తురుము తురిమిన పోపు తాలింపు ఉడికించాలి శెనగపిండి మైదా వెన్న
        నెయ్యి పనీర్ మీగడ దాల్చినచెక్క యాలకులు పసుపుపొడి జీలకర్ర ఇంగువ కొత్తిమీర పుదీనా వెల్లుల్లి మెంతులు
        సోంపు లవంగాలు జాజికాయ కుంకుమపువ్వు వనిల్లా మయోనైజ్ చట్నీ పచ్చడి ఊరగాయ రసం సాంబారు దోశ దోసె ఇడ్లీ
        వడలు బజ్జీ బోండా బిర్యానీ కుర్మా పాయసం హల్వా లడ్డూ బర్ఫీ జిలేబీ కేక్ బిస్కెట్ పుడ్డింగ్ వంకాయ
        బెండకాయ కాకరకాయ రుచికరమైన రుచిగా కరకరలాడే బాదం జీడిపప్పు పిస్తా డిస్కౌంట్ మస్కారా మేకప్ మాయిశ్చరైజర్
        చర్మకాంతి రాశిఫలాలు మకరరాశి జ్యోతిష్యం నవల నవలా సీక్వెల్ అల్లిక క్రోచెట్ సుడోకు సామెత సామెతలు
        నూడుల్స్ పాస్తా మాకరోనీ స్పఘెట్టి పిజ్జా మోమో సాసేజ్ పేస్ట్రీ చాక్లెట్ తేనె ఈస్ట్ సూప్ సలాడ్ సాస్
        కెచప్ ఆవాలు పాలకూర క్యారెట్ కాలీఫ్లవర్ క్యాబేజీ బ్రోకలీ ముల్లంగి గుమ్మడికాయ క్యాప్సికమ్ టమోటా టమాటా
        దోసకాయ చెర్రీ అంజీర్ కిస్మిస్ స్ట్రాబెర్రీ పైనాపిల్ కొబ్బరి కొబ్బరికోరు వేరుశెనగ చీజ్ మోజరెల్లా
        ఉప్మా పొంగల్ పెసరట్టు అట్టు గారెలు పూర్ణాలు బూరెలు అరిసెలు జంతికలు పులిహోర రసగుల్లా సేమియా వేయించాలి
        మరిగించాలి నూరాలి చిటికెడు బాణలి బాణలిలో గిన్నెలో దోరగా మెత్తగా రుచి రుచిని నోరూరించే స్కర్ట్ బ్లౌజ్
        పట్టుచీర లెహంగా స్వెటర్ పెర్ఫ్యూమ్ ఫౌండేషన్ కాటుక ఐలైనర్ పిల్లి పిల్లికూన కుక్కపిల్ల కథానాయిక
        కథానాయకుడు హాస్యం ఆల్బమ్ గీతరచయిత మేషం వృషభం మిథునం కన్య తుల వృశ్చికం ధనుస్సు కుంభం మీనం ఎంబ్రాయిడరీ
        ఒరిగామి బోన్సాయ్ పొడుపుకథ పొడుపుకథలు పజిల్
    """,
    "th": """
        สูตรอาหาร สูตรขนม วิธีทำขนม ช้อนโต๊ะ ช้อนชา แป้งสาลี แป้งมัน นวดแป้ง เนยสด วิปครีม ไข่แดง ไข่ขาว
        หั่นเต๋า หั่นฝอย สับละเอียด ผัดให้หอม คลุกเคล้า หมักหมู หมักไก่ โรยหน้า ปรุงรส รสชาติ กลมกล่อม
        น้ำจิ้ม น้ำสลัด มายองเนส ซอสหอยนางรม ซีอิ๊ว กะทิ อบเชย ผงขมิ้น กระเทียมสับ ลูกจันทน์ ยี่หร่า ผักชี
        โหระพา กะเพรา ตะไคร้ ใบมะกรูด ข่าอ่อน หอมแดง วานิลลา ซูกินี มะเขือยาว เห็ดหอม ต้มยำ แกงเขียวหวาน
        ผัดไทย ส้มตำ ของหวาน ขนมหวาน ขนมเค้ก คุกกี้ พุดดิ้ง ทาร์ต บราวนี่ แยมผลไม้ กรอบนอก อร่อย ขายส่ง
        โปรโมชั่น กิโลกรัมละ เมล็ดกาแฟ ฮาเซลนัท อัลมอนด์ วอลนัท แอปริคอต ส้มเขียวหวาน ลิปสติก มาสคาร่า
        ทำเล็บ บำรุงผิว น้ำหอม ดวงชะตา ราศีมังกร ราศีธนู โหราศาสตร์ นวนิยาย บทภาพยนตร์ ภาคต่อ ถักโครเชต์
        ไหมพรม ไม้ประดับ แคคตัส กล้วยไม้ อักษรไขว้ ซูโดกุ สุภาษิต สำนวนไทย พุดเดิ้ล ชิวาวา ตั้งชื่อลูก
        ไส้กรอก เบคอน บะหมี่ ก๋วยเตี๋ยว เส้นพาสต้า สปาเกตตี มักกะโรนี ลาซานญ่า พิซซ่า เกี๊ยวซ่า เกี๊ยวกุ้ง
        ซาลาเปา ติ่มซำ ขนมจีบ ปอเปี๊ยะ แพนเค้ก วาฟเฟิล เครปเย็น ครัวซองต์ ชีสเค้ก มาการอง คัพเค้ก มัฟฟิน
        โดนัท เอแคลร์ ขนมปังอบ ทองหยิบ ทองหยอด ฝอยทอง ขนมครก ขนมชั้น ลอดช่อง บัวลอย ข้าวเหนียวมะม่วง
        ช็อกโกแลต คาราเมล น้ำเชื่อม น้ำผึ้ง ผงฟู ยีสต์ ผิวเลมอน น้ำซุป ซุปข้น สลัดผัก ซอสมะเขือเทศ มัสตาร์ด
        ผักดอง กิมจิ ผักโขม ขึ้นฉ่าย แครอท บรอกโคลี กะหล่ำดอก กะหล่ำปลี หน่อไม้ฝรั่ง ฟักทอง หัวไชเท้า
        ถั่วลันเตา ถั่วเขียว พริกหวาน ลูกพลัม เชอร์รี่ ลูกแพร์ ลูกเกด สตรอว์เบอร์รี สตรอเบอร์รี่ บลูเบอร์รี
        ราสป์เบอร์รี มะพร้าวขูด พิสตาชิโอ เม็ดมะม่วง ชีสขูด มอสซาเรลลา พาร์เมซาน ครีมชีส โรสแมรี ใบไธม์
        ออริกาโน สะระแหน่ แกงมัสมั่น พะแนง ต้มข่า ข้าวซอย น้ำพริก ซูชิ ซาชิมิ ราเมง เทมปุระ ทาโกะยากิ
        ผสมให้เข้ากัน คนให้เข้ากัน ตอกไข่ ร่อนแป้ง ตั้งกระทะ ตักใส่ถ้วย ตักเสิร์ฟ เคี่ยวไฟ ไฟอ่อน ปอกเปลือก
        สีเหลืองทอง นุ่มฟู เนื้อนุ่ม ชุ่มฉ่ำ หอมกรุ่น รสเด็ด เมนูเด็ด ลดราคา เดรส รองเท้าส้นสูง
        เสื้อคาร์ดิแกน ผ้าลูกไม้ แฟชั่น สไตลิสต์ อายแชโดว์ อายไลเนอร์ บลัชออน รองพื้น คุชชั่น ครีมกันแดด
        ลูกแมว แมวเปอร์เซีย แฮมสเตอร์ คอร์กี้ ปอมเมอเรเนียน พระเอก นางเอก ตัวละคร เนื้อเรื่อง ไตรภาค
        เพลงบัลลาด ท่อนฮุก อัลบั้ม มิวสิกวิดีโอ ซีรีส์ บ็อกซ์ออฟฟิศ ราศีเมษ ราศีพฤษภ ราศีเมถุน ราศีสิงห์
        ราศีกันย์ ราศีตุล ราศีพิจิก ราศีกุมภ์ ราศีมีน ดูดวง ไพ่ทาโรต์ เย็บปัก ปักครอสติช โอริกามิ บอนไซ
        ไม้อวบน้ำ ปริศนาคำทาย
    """,
    "tl": """
        resipi recipe recipes kutsara kutsarita gisahin igisa ginisang haluin ihalo timplahan hiwain
        tadtarin lutuin ulam sawsawan bawang luya toyo patis paminta kalamansi adobo sinigang lumpia pancit
        lechon leche flan ube halaya bibingka kakanin panghimagas meryenda keso mantikilya ginataang talong
        ampalaya sitaw pechay tsokolate keyk biskwit banilya kanela oregano masarap malutong malinamnam
        lipistik lipstick mascara makeup pampaganda skincare pabango manikyur horoscope zodiac capricorn
        sagittarius salawikain sawikain bugtong nobela nobelista teleserye gantsilyo crochet pagniniting
        sudoku krosword diskuwento pakyawan kasoy almendras poodle orkidya kaktus puding relyeno kaldereta
        menudo longganisa hotdog hamon pansit mami miswa spaghetti macaroni lasagna pizza siomay siopao
        turon suman puto biko bilo kutsinta sapin palitaw ensaymada pandesal donut waffle pancake brownies
        arnibal pulot lebadura sabaw nilaga tinola pochero ensalada sarsa mustasa atsara repolyo kangkong
        karot brokuli kalabasa labanos sayote okra singkamas pasas mangga pinya niyog mani mozzarella
        parmesan balanoy pakuluan prituhin idagdag haluing iprito balatan salain kawali kaldero tasa mangkok
        kurot kremoso makatas matamis mura palda blusa bestida takong puntas kuting tuta hamster bida
        trilohiya komedya balada himig koro album aries taurus gemini virgo libra scorpio aquarius pisces
        burda origami bonsai begonya palaisipan sungka
    """,
    "tr": """
        tarifi tarifleri kaşığı kaşık hamuru hamur yoğurun rendelenmiş rendeley* kavurun soteley* haşlay*
        çırpılmış serpin karabiber kimyon tarçın zerdeçal zencefil maydanoz* dereotu fesleğen kekik
        sarımsak* patlıcan* ıspanak* pırasa* fındık ceviz cevizin badem soğan soğanı fıstık köfte köftesi
        salça* mayonez tereyağ* kaşar krema kreması vanilya muskat kurabiye* börek böreği poğaça* baklava*
        sütlaç muhallebi* tatlısı tatlılar reçel* pilavı çıtır lezzetli kayısı* mandalina* portakal* kilosu
        indirimli ucuzladı kaniş ruj rimel maskara makyaj* oje parfüm* nemlendirici* manikür* burçlar oğlak
        astroloji* horoskop romanı romancı* başkahraman* örgü tığ saksı* kaktüs* orkide* sukulent* bulmaca*
        sudoku atasözü* atasözleri deyimler etimoloji* sucuklu sosis* jambon erişte makarna* spagetti
        lazanya mantı mantısı ravioli gözleme* krep krepi waffle pankek* katmer lokma lokması kadayıf*
        künefe* revani* kek keki cheesecake çikolata* lokum* şurup şerbet* bal balı balla mayalı kabartma
        rendesi çorbası çorba salatası salatalar salata sosu turşu* salatalık* kereviz* havuç havucu brokoli
        karnabahar* kuşkonmaz* turp balkabağı nohut mercimek* pancar dolması sarması lahana* erik eriği
        vişne* üzüm üzümü ahududu* çilek* hindistancevizi fıstıklı kaju peynir* labne parmesan mozzarella
        biberiye nane kişniş likör* karıştırın karıştırıp ekleyin ekleyip doğrayın dilimleyin pişirin
        pişirilir fırınlayın kızartın dökün süzün çırpın ovun tuzlayın tavada tencerede yayvan tutam bardağı
        çorbalık pembeleş* kremamsı kremalı yumuşacık nefis* enfes* leziz* ucuzu pahalandı manavda manavlar
        tezgahta etek etekler bluz* hırka* elbise elbiseler topuklu sneaker* payet* dantel* stilist* allık
        ojeler saçlar kedicik kediler hamster* başrol* üçleme* bestseller komedi balad* melodi* nakarat*
        albüm* şarkı* burç nakış* origami makrame bonsai sardunya* begonya* bilmece* tekerleme* yapboz*
        kirazın inciri armut kombini kombinler hardallı
    """,
    "uk": """
        рецепт* ложка ложки ложку ложок тісто тіста замісити натерт* подрібнен* посипте обсмаж* тушкув*
        тушкуємо вершки вершків сметан* жовтк* кориц* мускатн* куркум* кмин петрушк* чебрец* імбир* часник*
        ваніл* пироги базилік кабачк* баклажан* порей каперс* майонез* соус* вареник* борщ борщу голубц*
        млинц* сирник* пиріг десерт* тістечк* торт торта печив* варення начинк* хрустк* смачн* знижк*
        дешевш* гуртов* фундук* мигдал* волоськ* абрикос* мандарин* апельсин* пудель помад* макіяж* зачіск*
        манікюр* зволожув* подіум* гороскоп* козеріг зодіак* астролог* романіст* сценарист* героїня спиц*
        гачком вазон* сукулент* орхіде* кросворд* судоку прислів* етимолог* сосиск* ковбаск* шинка шинки
        шинкою локшин* макарон* спагет* галушк* пельмен* хінкал* оладк* оладок деруни дерунів вафл* пиріжк*
        пиріжок чізкейк* кекс* еклер* зефір* шоколад* цукерк* джем джему сироп* мед медом дріждж*
        розпушувач* цедр* бульйон* суп супу супчик салат* гірчиц* огірк* огірок шпинат* селер* морков*
        моркв* броколі спарж* редиск* квасол* сочевиц* перець капуст* інжир* родзинк* чорниц* полуниц*
        кокос* фісташк* горішк* сир сиру творог* бринз* пармезан* моцарел* кріп кропу кінз* розмарин* лікер*
        пунш* додайте наріжте змішайте перемішайте змішати перемішати варіть запікайте запікати випікати
        випікайте посоліть поперчіть натріть очистіть залийте сковорід* каструл* щіпк* дрібк* соковит* ніжн*
        ароматн* пишн* хрумк* розпродаж* здешевш* спідниц* блузк* кардиган* туфл* кросівк* мережив* стиліст*
        модниц* парфум* кошен* цуцен* сиквел* триквел* приквел* трилогі* бестселер* екранізаці* комеді*
        мелодрам* балад* мелоді* приспів* альбом* саундтрек* водолій вишивк* вишива* орігамі макраме бонсай*
        фіалк* бегоні* акваріум* вікторин* ребус* головоломк* приказк* скоромовк* настільн* кутя узвар*
        пампушк* банош слива сливи сливов* вишні вишню груші малиною шпіц буряків юшка юшку
    """,
    "ur": """
        ریسیپی چمچ چمچے گوندھ گوندھیں بھونیں کدوکش کٹوری بیسن میدہ پنیر مکھن دارچینی الائچی ہلدی زیرہ دھنیا
        پودینہ ادرک لہسن میتھی اجوائن سونف لونگ جائفل زعفران ونیلا مایونیز چٹنی اچار رائتہ پراٹھا پراٹھے
        پکوڑے پکوڑا سموسے سموسہ کچوری حلوہ کھیر لڈو برفی جلیبی کیک بسکٹ پڈنگ کسٹرڈ بینگن بھنڈی کریلے کریلا
        لذیذ مزیدار کرکرا شیرہ قورمہ نہاری کوفتے کباب پلاؤ بریانی بادام کاجو اخروٹ پستہ خوبانی مالٹے کینو
        ڈسکاؤنٹ لپسٹک مسکارا موئسچرائزر فیشل زائچہ نجومی ناول گملے گملا کروشیا سوڈوکو کہاوت کہاوتیں محاورہ
        اشتقاق آرکڈ نوڈلز پاستا میکرونی سپیگٹی پیزا ساسیج وافل پیسٹری چاکلیٹ شہد خمیر یخنی سوپ سلاد کیچپ
        سرسوں گاجر گوبھی بروکلی مولی کدو چقندر کھیرا آلوبخارا چیری ناشپاتی انجیر کشمش اسٹرابیری انناس ناریل
        موزریلا رسملائی ربڑی فرنی زردہ چھولے ملائی مصالحہ مصالحے ملائیں کاٹیں پکائیں ابالیں پھینٹیں چھیلیں
        چٹکی سنہری کریمی رسیلا ذائقہ ذائقے چٹپٹا اسکرٹ بلاؤز سویٹر ہیل پرفیوم فاؤنڈیشن کاجل بلی بلونگڑا
        ہیمسٹر افسانہ افسانوی ہیروئن کامیڈی البم گیت گیتکار جوزا سنبلہ عقرب کڑھائی سلائی اوریگامی بونسائی
        پہیلی پہیلیاں سویاں لسی قلفی آئسکریم فالودہ کڑھی کھچڑی تکہ تکے ڈونٹ براؤنی کوکیز ٹارٹ مہندی بلش
        لہنگا غرارہ
    """,
    "vi": """
        salad sushi pizza pasta spaghetti mayonnaise mozzarella parmesan cheese khoai gừng thìa ướp khuấy
        giòn nghêu mướp quýt rim salsa gratin lasagna risotto sandwich hamburger croissant cupcake muffin
        cookie brownie pudding tiramisu caramel caramen flan socola chocolate vani vanilla matcha smoothie
        yaourt ketchup oregano paprika topping siro mousse granola macca detox collagen serum mascara makeup
        skincare lipstick cushion retinol blazer denim croptop outfit fashionista couture catwalk poodle
        corgi bonsai netflix remake sitcom tarot horoscope sudoku boardgame phở bún nem nướng luộc xào tỏi
        ớt sả riềng húng ngậy dẻo thơm ngon chua mứt xôi ổi dứa chuối dừa mận chanh kem váy cún giấm dấm
        ruộm vừng muỗng xửng rây nhúm lẩu gỏi nộm xíu wasabi ramen sashimi kimchi tempura latte espresso
        cocktail mocktail syrup cacao whipping baking gelatin yogurt bacon steak croquette macaron scone
        tart waffle pancake crepe donut gnocchi ravioli penne carbonara pesto guacamole taco burrito curry
        masala udon miso tofu mozzarela cheddar ricotta mascarpone rosemary basil mint cinnamon cashew
        pistachio avocado broccoli beefsteak hotdog milkshake bobun cardigan sneaker legging jumpsuit
        chiffon ren voan blouse sequin stylist eyeliner blush concealer toner highlight husky pug hamster
        munchkin blockbuster spoiler soundtrack album ballad rap origami macrame begonia scrabble lego
        puzzle quiz zodiac aries taurus gemini virgo libra scorpio sagittarius capricorn aquarius pisces súp
        nui tép rau ngò tía hẹ mè củ muống ngót xốt kẹo chè eclair profiterole biscotti choux fondant
        ganache icing buttercream cherry blueberry strawberry raspberry kiwi yuzu macaroni fettuccine
        linguine burger bagel bruschetta focaccia quinoa kale ombre balayage mullet maxi midi trench boots
        sandal loafer pastel vintage retro oversize streetwear bolero
    """,
    "zh": """
        食谱 食譜 菜谱 汤匙 湯匙 茶匙 面团 麵團 揉面 切丁 切丝 切絲 腌制 醃製 红烧 紅燒 清蒸 炖煮 燉煮 煸炒
        爆炒 勾芡 酥脆 酱油 醬油 蛋黄 蛋黃 蛋清 蛋白霜 奶酪 起司 芝士 奶油 黄油 慕斯蛋糕 核桃仁 杏仁粉
        星座運 肉桂 孜然 桂皮 花椒 葱花 蔥花 蒜末 姜片 薑片 西葫芦 西兰花 西蘭花 甜点 甜點 布丁 饼干 餅乾
        泡芙 果酱 果醬 每斤 批发价 批發價 更便宜 折扣 特价 特價 榛子 咖啡豆 运势 運勢 射手座 摩羯座 口红
        口紅 睫毛膏 粉底 护肤 護膚 髮型 穿搭 时装 時裝 贵宾犬 貴賓犬 柯基 布偶猫 布偶貓 多肉植物 盆栽 钩针
        鉤針 毛线 毛線 谚语 諺語 成语 成語 词源 詞源 填字 数独 數獨 桌游 桌遊 影评 影評 长篇小说 長篇小說
        宝宝取名 香肠 香腸 火腿 面条 麵條 拉面 拉麵 意大利面 義大利麵 饺子 餃子 馄饨 餛飩 汤圆 湯圓 粽子
        月饼 月餅 包子 馒头 饅頭 烧卖 燒賣 春卷 春捲 煎饼 煎餅 松饼 鬆餅 华夫饼 可丽饼 可麗餅 马卡龙 馬卡龍
        蛋挞 蛋塔 提拉米苏 提拉米蘇 巧克力 焦糖 糖浆 糖漿 蜂蜜 酵母 泡打粉 柠檬汁 檸檬汁 高汤 高湯 浓汤 濃湯
        美乃滋 番茄酱 番茄醬 芥末酱 泡菜 酸菜 菠菜 芹菜 胡萝卜 胡蘿蔔 花椰菜 芦笋 蘆筍 南瓜 茄子 青椒 香菇
        金针菇 金針菇 莲藕 蓮藕 冬瓜 丝瓜 絲瓜 樱桃 櫻桃 无花果 無花果 葡萄干 葡萄乾 草莓 蓝莓 藍莓 菠萝
        鳳梨 芒果 椰丝 椰絲 椰浆 椰漿 开心果 開心果 腰果 马苏里拉 莫扎瑞拉 马斯卡彭 迷迭香 百里香 香菜 咖喱
        寿司 壽司 天妇罗 天婦羅 利口酒 搅拌均匀 攪拌均勻 打发 打發 切片 洗净 洗淨 焯水 小火慢 翻炒 出锅 出鍋
        撒上 装盘 裝盤 适量 適量 少许 少許 金黄 金黃 松软 鬆軟 多汁 绵密 綿密 口感 鲜美 鮮美 美味 好吃 打折
        促销 促銷 半身裙 连衣裙 連衣裙 衬衫裙 针织衫 針織衫 高跟鞋 帆布鞋 亮片 蕾丝 蕾絲 造型师 造型師 眼影
        腮红 腮紅 面霜 精华液 精華液 幼猫 幼貓 仓鼠 倉鼠 金毛犬 女主角 男主角 剧情 劇情 三部曲 票房 配乐
        配樂 抒情歌 副歌 旋律 歌词 歌詞 专辑 專輯 白羊座 牡羊座 金牛座 双子座 雙子座 狮子座 獅子座 处女座
        處女座 天秤座 天蝎座 天蠍座 水瓶座 双鱼座 雙魚座 刺绣 刺繡 折纸 摺紙 盆景 绿萝 綠蘿 秋海棠 谜语 謎語
        脑筋急转弯 腦筋急轉彎 歇后语 歇後語 拼图 拼圖 沙拉酱 沙拉醬 罗勒叶 羅勒葉 塔罗牌 塔羅牌 眼线笔
        眼線筆
    """,
}
"""By language; `*` stands for any ending. Two of them in a short text, and no report of danger is one."""

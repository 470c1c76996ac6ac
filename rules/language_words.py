"""What gives a language away in a line of news: its small words, its endings and its letters.

In lists of words, `-ung` is the ending of a longer word and `uku-` its beginning. What several languages
have in common is listed under each of them, and then counts in part.
"""
# ruff: noqa: RUF001 - letters of many scripts are this module's subject

from __future__ import annotations

# Words so frequent that nearly every sentence of the language has one, then some that headlines are made
# of; written with their accents, because "e" and "è", "a" and "à" tell neighbours apart.
LATIN_WORDS = {
    "en": """the of and to in is are was for on with by at from after that his her their as over who
        have has been says said it its this amid near into not be were than but a an under across out off
        will while more least up two three killed dead fire police attack shooting kills dies injured
        people flood floods strike strikes quake hits -ing -tion""",
    "es": """el la los las de del y en que un una por con para se al su sus es tras deja dejan fue más entre
        no como lo ha han este esta desde hasta sin sobre pero ser son muy ya a o e dos tres hay cuatro cinco
        muertos heridos muere mueren policía incendio ataque hombre personas contra calle fuerte
        -iento -entos -ción -dad -aron -ieron""",
    "fr": """le la les de des du et en un une que qui dans pour par sur au aux est sont après avec plus
        ne pas ce cette ses son sa se été contre selon mais ou leur à d l deux trois morts blessés mort
        attaque incendie feu fait ont a ans vers près ville -tion -ment -eurs""",
    "pt": """o a os as de do da dos das e em no na nos nas um uma que por para com se ao após não mais são foi
        pelo pela entre sobre até seu sua é à dois duas três mortos feridos deixa morre morrem polícia
        incêndio ataque homem pessoas contra rua num numa dum duma há sul vítima -ção -dade -aram -ções""",
    "de": """der die das und in den dem ein eine einen einem einer von zu mit auf für ist sind nach bei im
        am aus an nicht auch wird wurde werden als sich über es vor gegen durch zum zur des zwei drei mehr
        tote verletzte polizei brand feuer hat haben unter um -ung -ungen -icht -lich -schen""",
    "it": """il lo la i gli le di del della dei delle e in un una che per con su da dal dalla al alla nel
        nella non è sono dopo più tra si come anche ma contro a due tre morti feriti morto polizia incendio
        attacco uomo persone l d ai dell all nell sul sulla -zione -mento -ità -ati""",
    "nl": """de het een en van in op te is dat die voor met zijn er aan niet om bij na door naar uit ook over
        wordt werd tot tegen als maar twee drie doden gewonden dode brand politie meer heeft hebben
        worden derde roept nacht zeker -heid -elijk -ingen""",
    "pl": """w i na z się nie do to jest że o po za od przez dla jak są był była ze przy oraz ale tym został
        zostało a pod nad dwie dwa trzy osób osoby policja pożar wypadek ranni strażacy
        -ego -ych -ości -ów""",
    "tr": """ve bir bu da de için ile olarak çok daha en gibi sonra kadar olan oldu ne var üzerine göre
        nedeniyle iki üç ölü yaralı öldü polis yangın deprem saldırı kişi yeni oldu etti kaldı kalan
        kapalı kapandı dört çarptı bulundu bildirdi söyledi iddia karşı büyük yolu hayatını
        kaybetti -ında -inde -ları
        -leri -ndan -nden -iyor -ıyor""",
    "id": """yang dan di dari untuk dengan pada ini itu ke dalam akan tidak oleh karena telah sudah juga saat
        warga usai para orang dua tiga tewas korban polisi gempa kebakaran jalan banjir rumah kota sampai
        serangan luka diduga terbakar menyebut ditutup hujan hanyut sementara petugas akibat""",
    "ms": """yang dan di dari untuk dengan pada ini itu ke dalam akan tidak oleh kerana telah sudah juga
        selepas para orang dua tiga maut mangsa polis gempa kebakaran jalan banjir rumah bandar ialah
        seorang lelaki bomba penduduk akibat kemalangan cedera susulan disahkan tahun daripada kepada boleh
        hari ahad dipindahkan""",
    "cs": """v a na se z s je že do pro po od za o k ve ze jsou byl byla bylo při který která které není už
        jako ale také podle proti nebo mezi i tři dva dvě lidí lidé mrtvých zraněných hasiči policie požár
        výbuch zemřel zemřeli kvůli až -ého -ých -ových -ovala""",
    "sk": """v a na sa z s je že do pre po od za o k vo zo sú bol bola bolo pri ktorý ktorá ktoré nie už ako
        ale aj podľa proti alebo medzi i tri dva dve ľudí ľudia mŕtvych zranených hasiči polícia požiar
        prišli zatvoriť výbuch zomrel zomreli kvôli až hlási -ého -ých -ovať -ovala""",
    "hu": """a az és egy hogy nem is meg volt ki el de van már csak mint után több között miatt szerint ha
        még két három ketten hárman halott sebesült meghalt meghaltak rendőrség tűz baleset földrengés
        ember be az -ban -ben -nak -nek -ság -ség -tak -tek -ból -ből""",
    "ro": """de și în la cu un o pe din a au al ale care pentru este sunt fost după prin că se nu mai lui cel
        sau dar între până fi lângă doi două trei morți răniți mort incendiu poliția explozie cutremur
        persoane oameni unei unui -ului -ilor -ția -ului -tate -elor""",
    "fi": """ja on ei että oli ovat mutta kun se ne joka jossa sekä myös mukaan jälkeen kanssa kuin yli noin
        tai vuoden kaksi kolme kuoli kuollut loukkaantui poliisi palo räjähdys -ssa -ssä -sta -stä -lla -llä
        -lle -een -iin -tiin -neen -sti -inen -ista""",
    "sv": """och att det i en ett är på som av för med till den har de inte om efter vid från var under mot
        nya ut sig kan två tre döda död skadade skadad polisen brand man över bland har -ngen -ades -ande
        -arna -erna -ats""",
    "da": """og at det i en et er på som af for med til den har de ikke om efter ved fra var under mod nye
        ud sig kan blev bliver to tre døde dræbt såret sårede politiet brand mand over skal nogle -ede
        -erne -ngen -else""",
    "nb": """og at det i en et er på som av for med til den har de ikke om etter ved fra var under mot nye ut
        seg kan ble blir to tre døde drept såret skadd politiet brann mann over noen skal opp -ene -ingen
        -else -ert""",
    "is": """og að í á er til um var við sem með af en ekki eru frá eftir það hefur fyrir ekki hafa látinn""",
    "hr": """u i na je se za su od s sa da o iz do koji koja koje nije bio bila po nakon zbog te kod uz dok
        prema ili ali već dvoje troje tri dva osoba osobe poginulo ozlijeđen ozlijeđeno povređeni
        povređeno policija požar vatrogasci posle eksplozija muškarac žena -ima -oga -ovao -nja -ske -skom
        -ili -šću""",
    "sl": """v in na je se za so od s z da o iz do ki pri po ni bil bila bilo zaradi ter ob pa tudi med kot
        proti še več sta dva dve tri ljudi mrtvih poškodovanih policija požar gasilci umrl umrla potres
        eksplozija nesreča kjer moški -ega -ih -ijo -jski""",
    "et": """ja on ei et oli kui see mis ning aga ka pärast kes kus üle oma või juures eest vastu kaks
        kolm hukkus sai vigastada politsei tulekahju plahvatus inimest põles -sse -ses -des -tud -tas -mine
        -nna -lik -tati""",
    "lt": """ir į iš su kad yra buvo dėl per po nuo ne už kaip bet prie ar apie jau tik du trys žuvo
        sužeisti sužeista policija gaisras sprogimas žmonės žmonių -iuje -iai -ių -oje -inė -ėjo -ama -amas
        -tas -ojo -yje""",
    "lv": """un ir no ar par uz ka pie pēc kas bija nav gan arī pret līdz vai kā gada divi trīs gājuši bojā
        policija ugunsgrēks sprādziens cilvēki cilvēku ievainoti ievainots šodien notika -ums -ijā -ību
        -ēja -ījis -iem -ām -ajā""",
    "sq": """në e të dhe i me për nga një që është janë u ka si do nuk pas prej mbi ku ndaj tre dy tri vdekur
        plagosur plagosen policia zjarr sulm shpërthim tërmet vritet vriten rrugën persona -imi -uar -eve
        -ave""",
    "sw": """ya wa na kwa katika la za ni cha vya yaua watu mjini jijini baada kuwa huko hadi zaidi hii
        huo wao yake wake kutoka polisi ajali moto mafuriko wawili watatu wanne wafariki wauawa kufuatia
        serikali waliofariki mji -isha -iwa -eza""",
    "ca": """el la els les de del dels i en que un una per amb a al als es se no més és són ha han va van
        entre després dos tres morts ferits mor moren policia incendi atac home l d ser sense fins aquest
        aquesta pel pels foc deixa contra -ció -itat -ments""",
    "gl": """o a os as de do da dos das e en no na nos nas un unha que por para con se ao tras non máis son
        foi polo pola entre sobre ata seu súa é dous dúas tres mortos feridos deixa morre policía incendio
        lume dun dunha nun nunha coa cos cunha xa hai contra veciños -ción -dade -aron""",
    "vi": """và của là có trong cho người được với tại ở từ không các một những đã bị khi vào ra đến về sau
        vụ hai ba này công an chết cháy nổ động đất xe nhà tai nạn làm do trên đường thương""",
    "tl": """ang ng sa mga na ay at si ni para may nasa hindi ito dahil isang patay sugatan sunog lindol
        pulis baha ngayon matapos kay nang dalawa tatlo ayon wala lalaki tao inaresto""",
    "af": """die en van in is het nie vir met op te aan by na dit wat sy uit ook oor om was sê 'n n word deur
        tot teen maar hulle twee drie dood sterf beseer polisie brand ná toe ontploffing mense ure -ings
        -heid -like""",
    "so": """oo iyo ka ku in ee waa ayaa uu ay la u si kale kadib qarax dhimatay dhintay dhaawac ciidamada
        magaalada dowladda lagu waxaa laga saddex labo dad qof ugu gudaha -aada -adda -eeyay -aysa""",
    "ha": """da a na ta ya sun cikin wani wata an ba ce ne su ga mutum mutane domin bayan kan daga zuwa wasu
        hari kashe harin yan 'yan sanda gobara hadarin jihar jirgin sojoji rasu mutu uku biyu""",
    "zu": """futhi ukuthi kodwa ngoba abantu umuntu ngemuva emva kwe nge amaphoyisa umlilo eyodwa ababili
        abathathu kule lapho bashonile kushone ushone uku- ngo- eku- ezi- isi- izi- kwe- nga- aba- ema- aba-
        -weni -wini -yini -ile""",
    "ku": """û li ji bi di de ku ê xwe bo wê wî jî hat hatin kir kirin ev ew yên yê ya ye piştî kuştin
        birîndar du sê bajarê kes agir êrîş polîs erdhej teqîn -andin -iyan -kirin -ekî""",
    "az": """və bir bu ilə üçün da də edib olub oldu sonra çox ki o var görə bildirib deyib nəfər ölüb
        yaralanıb polis yanğın zəlzələ partlayış iki üç baş verib -lar -ında -ində -ları -ləri -ndə""",
    "uz": """va bir bu bilan uchun ham edi bo'ldi esa haqida qildi keyin dan da kishi halok bo'lgan yong'in
        zilzila portlash ikki uch nafar yaralandi politsiya boʻldi oʻt etdi sodir -ning -lari -gan -moqda
        -idan -ida""",
    "eu": """eta da ez du dira bat zen ere dute hil dituzte baina zuten egin da izan gabe ondoren""",
}
LATIN_LETTERS = {
    "es": "ñ¿¡áéíóú",
    "fr": "àâçèéêëîïôùûœ",
    "pt": "ãõáâàçéêíóôú",
    "de": "ßäöü",
    "it": "àèéìòù",
    "nl": "ëï",
    "pl": "ąćęłńóśźż",
    "tr": "ğışçöüİ",
    "cs": "áčďéěíňóřšťúůýž",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "hu": "áéíóöőúüű",
    "ro": "ăâîșțţş",
    "fi": "äö",
    "sv": "åäö",
    "da": "æøå",
    "nb": "æøå",
    "is": "ðþáéíóúýæö",
    "hr": "čćđšž",
    "sl": "čšž",
    "et": "äõöü",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "sq": "ëç",
    "ca": "àçèéíïòóúü·",
    "gl": "ñáéíóú",
    "vi": "ơưđăâêôảấầẩẫậắằẳẵặạẹẻẽếềểễệỉịĩọỏốồổỗộớờởỡợụủứừửữựũỳỵỷỹàãèéìíòóõùúý",
    "af": "êëôŉ",
    "ha": "ƙɗɓƴ",
    "ku": "êîûçş",
    "az": "əğışçöüİ",
    "uz": "ʻ",
}

# The other scripts: words and letters by language. A script of one language needs none.
SCRIPT_WORDS = {
    "CYRILLIC": {
        "ru": """в на и с по не что из за от для после при как это был были его до у к о об из-за со под
            человек погибли погиб пострадали -ской -ный -ных -ные -ыми -ого -ется -ился""",
        "uk": """в на і з по не що із за від для після при як це був були його до у та й про під через
            -ого -ться -ився""",
        "be": """у на і з па не што за ад для пасля пры як гэта быў былі яго да каля аб пад праз -ага -ца""",
        "bg": """в на и с по не че от за след при като е са се да със до към край който няма над има под
            край са го му им ще бе ранени загинаха души -ите -ата -ето -ият""",
        "sr": """у на и с са по не да од за након после при као је су се до који која због код има из
            повређен повређени погинуло -има -ске -ској""",
        "mk": """во на и со по не дека од за при како е се да до кај кој која поради ги го им има над
            повредени загинаа по пред -ите -ата -ето -иот""",
        "kk": """және бір бұл мен үшін деп да де адам қаза бойынша болды туралы""",
        "ky": """жана бир бул менен үчүн деп да де адам каза боюнча болду жөнүндө""",
        "mn": """ба нь бол энэ байна юм хүн болон гэж нас өдөр""",
        "tg": """ва дар аз ба ки бо барои ин аст шуд нафар""",
        "uz": """ва бир бу билан учун ҳам деб киши ҳалок бўлди""",
    },
    "ARABIC": {
        "ar": """في من على إلى عن مع بعد أن التي الذي هذا هذه قتلى بين قبل و ضد خلال""",
        "fa": """در از به که را این با است برای شد بر تا و های کشته شدند پس می یک آن کرد""",
        "ur": """میں کے کی کا نے سے کو پر اور ہے ہیں گیا گئے بعد ایک تین افراد جاں بحق زخمی دو""",
        "ps": """په کې د او چې له ته دي ده شوي کړي یو کسان وژل""",
        "ku": """لە بۆ بە کە و ئەم دوای لەگەڵ کرا هەیە""",
        "ug": """ۋە بىلەن ئۈچۈن بۇ بىر""",
        "sd": """۾ جي جو جا کي ۽ تي آهي کان""",
    },
    "DEVANAGARI": {
        "hi": """में के की का है हैं से को ने और पर एक यह लिए बाद भी हुए हुई गया था गई तक तीन दो मौत""",
        "mr": """आहे आहेत आणि या ने मध्ये व हे तर ही नाही झाला झाली झाले येथे एक तीन दोन मृत्यू जण गेला गेले गेली
            -च्या -तील -मध्ये -ांचा -ांची -ांना""",
        "ne": """छ छन् र को मा का की ले लाई भएको गरेको गर्ने पनि यो एक जना दुई तीन भयो हो थियो मृत्यु
            -मा -को -ले -का""",
    },
    "HEBREW": {"he": "של על את לא עם הוא גם", "yi": "אין פון און דער די איז מיט"},
    "BENGALI": {"bn": "ও এ এক থেকে করে না", "as": "আৰু পৰা এই এক"},
    "ETHIOPIC": {"am": "እና ነው ላይ ውስጥ ወደ ጋር", "ti": "እዩ ኣብ ናብ ካብ ምስ"},
}
SCRIPT_LETTERS = {
    "CYRILLIC": {
        "ru": "ыэёийяьщ",
        "uk": "іїєґийяьщ",
        "be": "ўіыэёйяь",
        "bg": "ъийящ",
        "sr": "јљњђћџи",
        "mk": "јљњѓќѕџи",
        "kk": "әғқңөұүһіыийя",
        "ky": "ңөүыэий",
        "mn": "өүэыийь",
        "tg": "ғӣқӯҳҷъий",
        "uz": "ўқғҳъий",
    },
    "ARABIC": {
        "ar": "ةىيكأإؤ",
        "fa": "پچژگکی",
        "ur": "ٹڈڑںےہھپچگکی",
        "ps": "ټډړږښڼېۍيپچګک",
        "ku": "ەێۆڵڕڤپچگکی",
        "ug": "ېۈۆۇەڭپچگى",
        "sd": "ٻڀٺٽڄڃڇڏڌڊڙڳڱڻھپچگ",
    },
    "DEVANAGARI": {"hi": "\u093c", "mr": "ळॲ", "ne": ""},
    "HEBREW": {"he": "", "yi": "ײױװ"},
    "BENGALI": {"bn": "র", "as": "ৰৱ"},
    "ETHIOPIC": {"am": "ኧ", "ti": "ቐቕኣ"},
}

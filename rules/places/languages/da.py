"""Danish: the words beside names of places, in the papers of Denmark, the Faroes and Greenland."""

from __future__ import annotations

from rules.places.languages.grammar import Grammar, by_name, by_word

_NAMES = """
US = USA
GB = Storbritannien | Det Forenede Kongerige
GB.SCT = Skotland
GB.NIR = Nordirland
AE = De Forenede Arabiske Emirater | Forenede Arabiske Emirater | Emiraterne
CD = DR Congo | Den Demokratiske Republik Congo
CF = Den Centralafrikanske Republik
KR = Sydkorea
KP = Nordkorea
ZA = Sydafrika
SS = Sydsudan
CI = Elfenbenskysten
MM = Burma | Myanmar
CZ = Tjekkiet
MK = Nordmakedonien
BA = Bosnien | Bosnien-Hercegovina
PS = Gazastriben | Vestbredden | Palæstina
VA = Vatikanet
NL = Holland | Nederlandene
BY = Belarus | Hviderusland
DO = Den Dominikanske Republik
EH = Vestsahara
HK = Hongkong
UA.11 = Krim | Krimhalvøen
US.CA = Californien
DE.02 = Bayern
IT.15 = Sicilien
ES.56 = Catalonien
ES.53 = De Kanariske Øer
DK.18 = Midtjylland | Østjylland | Vestjylland | Region Midtjylland
DK.19 = Nordjylland | Vendsyssel | Region Nordjylland
DK.21 = Syddanmark | Sønderjylland | Sydjylland | Fyn | Region Syddanmark
DK.20 = Sjælland | Lolland-Falster | Vestsjælland | Sydsjælland | Region Sjælland
DK.17 = Nordsjælland | Region Hovedstaden | Storkøbenhavn | Bornholm
"""

_DEMONYMS = """
US amerikansk* amerikaner*; GB britisk* briter brite; GB.ENG engelsk* englænder*; GB.SCT skotsk*
IE irsk irske irer; FR fransk* franskmand franskmænd; DE tysk tyske tysker tyskere tyskeren
ES spansk* spanier*; PT portugisisk*; IT italiensk* italiener*; NL hollandsk* nederlandsk* hollænder*
BE belgisk*; CH schweizisk* schweizer*; AT østrigsk* østriger*; PL polsk* polakker; CZ tjekkisk*
HU ungarsk*; RO rumænsk* rumæner*; BG bulgarsk*; RS serbisk*; HR kroatisk*; AL albansk*; GR græsk* græker*
TR tyrkisk* tyrker*; SE svensk svenske svensker svenskere; NO norsk norske nordmand nordmænd
DK dansk danske dansker danskere danskerne; FO færøsk*; GL grønlandsk* grønlænder*; FI finsk*; IS islandsk*
LV lettisk*; LT litauisk* litauer*; UA ukrainsk* ukrainer*; RU russisk* russer russere tjetjensk*
AF afghansk* afghaner*; PK pakistansk*; IN indisk indiske inder indere; CN kinesisk* kineser*
JP japansk* japaner*; KR sydkoreansk*; KP nordkoreansk*; TH thailandsk* thai; AU australsk* australier*
IR iransk* iraner*; IQ irakisk* iraker*; SY syrisk* syrer*; LB libanesisk*; IL israelsk* israeler*
PS palæstinensisk* palæstinenser*; SA saudisk* saudiarabisk*; YE yemenitisk* houthi*; EG egyptisk* ægyptisk*
LY libysk*; TN tunesisk*; DZ algerisk*; MA marokkansk* marokkaner*; SD sudanesisk*; ET etiopisk*
ER eritreisk*; SO somalisk* somalier*; KE kenyansk*; NG nigeriansk*; ZA sydafrikansk*
CA canadisk* canadier*; MX mexicansk* mexicaner*; CU cubansk*; CO colombiansk*; VE venezuelansk*
BR brasiliansk*; AR argentinsk*; CL chilensk*
"""


GRAMMAR = Grammar(
    language="da",
    at="""i på ved nær uden_for udenfor omkring rundt_om inde_i ude_på mellem over under gennem langs
    bag foran i_nærheden_af tæt_på tæt_ved nord_for syd_for øst_for vest_for nordøst_for nordvest_for
    sydøst_for sydvest_for lige_nord_for ud_for ud_for_kysten_ved i_det_nordlige i_det_sydlige
    i_det_østlige i_det_vestlige i_det_centrale det_nordlige det_sydlige det_østlige det_vestlige
    i_nærheden i_byen i_landsbyen i_hovedstaden i_regionen i_provinsen i_delstaten i_området i_kommunen
    i_dele_af i_hele på_øen kilometer_fra kilometer_nord_for kilometer_syd_for kilometer_øst_for
    kilometer_vest_for i_udkanten_af udkanten_af i_hjertet_af midt_i centrum_af ryster rammer hærger
    angreb_i angrebet_i angreb_på angrebet_på jordskælvet_i bombardementet_af belejringen_af
    invasionen_af ulykke_på ulykke_ved brand_i rejsevejledning_for fraråder_rejser_til""",
    after_at="under_vand i_brand i_flammer",
    of="af for",
    articles="den det de en et denne dette sin sit",
    from_="""fra ud_af kommer_fra kom_fra født_i opvokset_i bosat_i bosiddende_i bor_i hjemmehørende_i
    hjemvendt_fra udvist_fra evakueret_fra flygtet_fra fly_fra flyet_fra baseret_i med_hovedsæde_i
    dømt_i eftersøgt_i""",
    towards="""mod på_vej_mod på_vej_til i_retning_mod i_retning_af udleveret_til udlevering_til
    udvist_til udsendt_til fly_til flyet_til flygtede_til flygtet_til eksport_til våben_til støtte_til
    bistand_til sanktioner_mod told_på krigen_mod krig_mod kamp_mod kampen_mod samtaler_med
    forhandlinger_med aftale_med forholdet_til spændinger_mellem samtaler_mellem aftale_mellem
    kamp_mellem""",
    to="til hen_til frem_til op_til",
    moving="""flygt* fløj flyv* fløjet rejs* rejst udvis* udlever* overfør* kør* gik gå* går tog drog
    vend* hjem* vej rejse rute afgå* ankom* kom kommer sejl* smugl* transport* eksport* lever* evakuer*
    send* sendt båd* skib* færge* bus fly flyet deporter* vandr* march* krydse* omdiriger*""",
    linked="mod til med mellem og",
    border="grænse grænsen grænser grænseområdet grænseovergang*",
    likeness="""som som_i ligesom ligesom_i lignende lig_med i_lighed_med sammenlignet_med
    i_modsætning_til minder_om siden efter_angrebet_i efter_terrorangrebet_i efter_attentatet_i
    efter_jordskælvet_i år_efter måneder_efter dage_efter uger_efter årsdagen større_end mere_end
    værre_end inspireret_af tidligere_i et_nyt""",
    felt="""mærket mærket_i mærkes mærkes_i kunne_mærkes_i kunne_mærkes_helt_til mærkedes_i
    kunne_også_mærkes_i kunne_høres_i synlig_fra kunne_ses_i helt_til""",
    origin="""turist* borger* statsborger* indbygger* nationalitet flygtning* migrant* indvandrer*
    asylansøger* ambassade* ambassadør* konsulat* konsul diplomat* pas flag visum arbejder* student*
    studerende elev* professor* rejsende pilgrim* forretningsmand forretningsfolk investor* soldat*
    tropper lejesoldat* kriger* hær styrker landshold* hold spiller* angriber sanger* skuespiller* band
    kartel* mafia* bande* forsker* ekspert* journalist* læge* sygeplejerske* missionær* præst
    frivillig* ingeniør* sømand søfolk fisker* besætning chauffør* lastbilchauffør* spion* agent*
    regering* minister* præsident* flyselskab* fly drone* missil* skib tankskib firma* selskab*
    virksomhed* par familie mand kvinde dreng pige teenager* pensionist* vandrer bjergbestiger*
    skiløber* oprører* separatist* dissident* opposition* afstamning oprindelse""",
    after_origin="født baseret registreret flaget",
    offices="""kartel universitet højskole institut akademi skole bank klub ministerium regering avis
    avisen hotel aftale traktat protokol konvention konference pris cup festival maraton museum
    orkester opera teater domkirke stift ærkebiskop biskop parlament kongres senat folketing byret
    landsret højesteret centralbank børs flyselskab ambassaden_i konsulat universitetet_i republikken
    kongeriget union forbund fond råd kommission kammer slaget_ved slaget_om freden_i hertug greve
    prins prinsesse konge dronning operation topmøde pagt fc if bk fk ob agf""",
    after_offices="""universitet byret stift if bk fc håndbold ishockey aftalen maraton kartellet
    protokollen bank airlines avis tidende stiftstidende folkeblad amtsavis teater opera""",
    saying="""siger sagde advarer advarede fordømmer fordømte kræver krævede benægter afviser afviste
    anklager anklagede kritiserer meddeler meddelte erklærer lover lovede opfordrer opfordrede
    indkalder indfører indførte forbyder godkender bekræfter bekræftede anerkender foreslår overvejer
    tilbyder sender sendte støtter vil nægter underskriver byder beklager reagerer svarer anbefaler
    fraråder beordrer undersøger understreger håber frygter stopper oplyser skal må ser planlægger""",
    acting="""angriber angreb bomber bombede invaderer invaderede rammer ramte skyder skød beskyder
    dræber ødelægger besætter annekterer angreb_på angreb_mod slår_til_mod affyrer_missiler_mod""",
    titles="""hr fru dr professor præsident præsidenten ekspræsident vicepræsident statsminister
    statsministeren premierminister premierministeren minister ministeren udenrigsminister
    udenrigsministeren justitsminister finansminister forsvarsminister guvernør guvernøren borgmester
    borgmesteren rådmand byrådsmedlem senator folketingsmedlem kandidat ambassadør konsul dommer
    dommeren anklager anklageren advokat advokaten politidirektør vicepolitiinspektør politiinspektør
    vagtchef kriminalinspektør sergent løjtnant kaptajn major oberst general generalen admiral direktør
    rektor talsmand talskvinde sognepræst pater biskop biskoppen ærkebiskop kardinal pave paven sankt
    skt rabbiner imam sheik konge kong kongen dronning dronningen prins prinsesse kronprins hertug grev
    baron emir sultan kejser landstræner træner træneren angriber forsvarer målmand midtbanespiller
    spiller sanger sangerinde skuespiller forfatter digter maler journalist vært iværksætter stifter
    formand aktivist leder ekspert analytiker seismolog meteorolog forsker vidnet offeret ved_navn
    familien brødrene""",
    place_nouns="""by byen byer landsby landsbyen småby kommune kommunen bydel bydelen forstad
    forstaden distrikt distriktet provins provinsen region regionen amt delstat delstaten ø øen øer
    øerne halvøen havn havnen havneby lufthavn lufthavnen badeby feriested skisportsby hovedstad
    hovedstaden millionby storby storbyen grænseby kystby området egnen udkanten centrum fængsel
    fængslet arresthuset flybase flådebase flygtningelejr lejren nordlige sydlige østlige vestlige
    kysten land landet kongeriget ferieøen sogn territoriet""",
    after_place_nouns="""kommune by lufthavn centrum havn banegård hovedbanegård politi sogn amt nord
    syd øst vest provinsen regionen distriktet""",
    states="delstat delstaten provins provinsen region regionen amt stat staten oblast",
    roads="""gade gaden vej vejen allé torv torvet plads pladsen bro broen tunnelen metro station
    stationen park parken tårn huset slot slottet hospital hospitalet skole skolen arena stadion bjerg
    bjerget sø søen å åen kanal dæmning motorvej motorvejen hovedvej landevej rundkørsel kryds linje
    kirke kirken kapel kirkegård monument restaurant café hotel kro butikscenter stræde boulevard kaj
    moské""",
    persons="""orkanen tyfonen cyklonen stormen skibet færgen båden yacht fregatten fc holdet klubben
    familien hunden hesten""",
    common="""adam aere aksel albert alene alex alexander alf alfa allan alle alma alvin amanda anden
    andre andrea ane anna anton apt aret arne asta august bach bad bag band bank bare barn base
    baybayin bech bed benjamin bent bente berg berit berta bertram bi billed bla boje bombe borg borge
    born borris brand bred britt bro brug bruges bruno cache camilla caroline casper catrine chat
    christian christina christopher clara clausen dag dage dan daniel danne dannes date david deb delen
    dennis dest dig disse dor doris dorte echo eg elias elif ella eller elna emil emily engel ens erik
    erling erne ernst ester eva export fare farven filer fils finale flere flet forst frank frederik
    frihed from gade galt gang gar gas gerne gitte give givet gjorde god gor gore gores got gran gren
    gron grund hane hangul hansen hard harde havn hel hele helen henry herbert herman holder holm hugo
    ida ide igen inden indre inga inge ingen irma is isabella ivan iver jack jacob james jawi jean
    jenny jensen jessen job johannes josephine juli jun kamp kan kant kanten kare karina karl karla
    karlo kaspar kasper katcha kenn kenneth kent kilder kill kim klara klarer klaus klausen kode
    kommando konge kopi kore korsel kort korte kristina kurt lad ladin laes lam lang lange laser lases
    lassen laura lena lene leonora lever lige lille lind line list logo losning lotte louise love loven
    lucas made maden mader maja major make makes mal malet malou man mand mane mange manuel marcus
    margen margit maria marianne marie mark martin marts masse maya meget mening mens mere meter mille
    mime minus model modus montere mor mork morten nadia name nanni nede nemme never nicolai nikolai
    nina niveau none nora normal nov nye oda okay olga oliver olivia olsen ord orden os over ovli pa
    palle par pat paulina peer penge penne per pete philip pia pile pin placeres plugin plus poll pop
    port post rasmussen rede rene ressource rest richard ring robert rod roff rolle ron root rosa rose
    rulles ryd sabine samme sand sande sandra sanne sara sebastian selma selve send sende ser side sig
    sille simon sin sine skals skole sofia sol sommer son soren sort sos sover spor spring springe
    springer star start stat steen sten stil stina stock store strand strengen stromme strommen switch
    tab tal tanja tar tarn tast terminal thomas til tim time timer tina ting titel to tobias toc todo
    toft trin tving uden uffe ulla var vera verden vice victor ville viola vis vise vivian warn werner
    winnie xenia yan zenia zone""",
    outlets="""Jyllands-Posten Jyllands_Posten Politiken Berlingske Berlingske_Tidende Ekstra_Bladet BT
    B.T. Kristeligt_Dagblad Information Børsen Weekendavisen Fyens_Stiftstidende Fyns_Amts_Avis
    Aarhus_Stiftstidende Århus_Stiftstidende Nordjyske Nordjyske_Stiftstidende JydskeVestkysten
    Vejle_Amts_Folkeblad Horsens_Folkeblad Randers_Amtsavis Viborg_Stifts_Folkeblad Herning_Folkeblad
    Skive_Folkeblad Lolland-Falsters_Folketidende Sjællandske Frederiksborg_Amts_Avis Helsingør_Dagblad
    Bornholms_Tidende Der_Nordschleswiger Danmarks_Radio DR TV_2 TV2 TV2_Fyn TV2_Østjylland TV2_Lorry
    TV_Syd TV_Midtvest TV2_Nord TV2_Bornholm Ritzau Radio4 Sermitsiaq KNR Kringvarp_Føroya
    The_Local_Denmark Washington_Post New_York_Times Le_Monde Reuters Al_Jazeera""",
    endings=(("s", ""),),
    names=by_name(_NAMES),
    demonyms=by_word(_DEMONYMS),
    lower_demonyms=True,
)

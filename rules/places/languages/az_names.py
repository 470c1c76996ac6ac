"""The names of places that Azerbaijani papers write and lists of places lack, by code."""
# ruff: noqa: RUF001 - letters of the language's own script are meant

from __future__ import annotations

from rules.places.languages.grammar import by_name

NAMES = by_name("""
AE = BƏƏ
gn:1138336 = Qəndəhar | Qəndəharda | Qəndəhardan | Qəndəharın | Qəndəhara
AM.08 = Zəngəzur dəhlizi | Zəngəzur dəhlizində | Zəngəzur dəhlizindən | Zəngəzur dəhlizinin
AM.08 = Zəngəzur dəhlizinə | Zəngəzurda | Zəngəzurdan | Zəngəzurun | Zəngəzura
gn:616052 = İrəvan
AZ = Ağdərə | Ağdərədə | Ağdərədən | Ağdərənin | Ağdərəyə | Hadrut | Hadrutda | Hadrutdan | Hadrutun
AZ = Hadruta | Suqovuşan | Suqovuşanda | Suqovuşandan | Suqovuşanın | Suqovuşana | Şuşakənd | Şuşakənddə
AZ = Şuşakənddən | Şuşakəndin | Şuşakəndə | Xəzər dənizi | Xəzər dənizində | Xəzər dənizindən
AZ = Xəzər dənizinin | Xəzər dənizinə
AZ.09 = Yasamal | Yasamalda | Yasamaldan | Yasamalın | Yasamala | Suraxanı | Suraxanıda | Suraxanıdan
AZ.09 = Suraxanının | Suraxanıya | Nizami rayonu | Nizami rayonunda | Nizami rayonundan | Nizami rayonunun
AZ.09 = Nizami rayonuna | Xəzər rayonu | Xəzər rayonunda | Xəzər rayonundan | Xəzər rayonunun
AZ.09 = Xəzər rayonuna | Qaradağ | Qaradağda | Qaradağdan | Qaradağın | Qaradağa | Səbail | Səbaildə
AZ.09 = Səbaildən | Səbailin | Səbailə | Əhmədli | Əhmədlidə | Əhmədlidən | Əhmədlinin | Əhmədliyə | Bayıl
AZ.09 = Bayılda | Bayıldan | Bayılın | Bayıla | İçərişəhər | İçərişəhərdə | İçərişəhərdən | İçərişəhərin
AZ.09 = İçərişəhərə | Nəsimi rayonu | Xətai rayonu | Nərimanov rayonu | Nəsimi rayonunda | Xətai rayonunda
AZ.09 = Nərimanov rayonunda | Yasamal rayonunda
gn:587084 = Bakı
AZ.10 = Balakən | Balakəndə | Balakəndən | Balakənin | Balakənə
gn:586523 = Gəncə
AZ.28 = Laçında | Laçından | Laçının | Laçına
AZ.35 = Naxçıvan MR
AZ.44 = Şahdağ | Şahdağda | Şahdağdan | Şahdağın | Şahdağa
AZ.55 = Şuşa | Şuşada | Şuşadan | Şuşanın | Şuşaya
x:nagorno-karabakh = Dağlıq Qarabağ | Qarabağ | Qarabağda | Qarabağdan | Qarabağın | Qarabağa
x:nagorno-karabakh = Dağlıq Qarabağda | Dağlıq Qarabağdan | Dağlıq Qarabağın | Dağlıq Qarabağa
x:nagorno-karabakh = Şərqi Zəngəzur | Şərqi Zəngəzurda | Şərqi Zəngəzurdan | Şərqi Zəngəzurun
x:nagorno-karabakh = Şərqi Zəngəzura
CD = Konqo Demokratik Respublikası | Konqo | Konqoda | Konqodan | Konqonun | Konqoya
CN.13 = Sintszyan | Sintszyanda | Sintszyandan | Sintszyanın | Sintszyana | Şərqi Türküstan
CN.13 = Şərqi Türküstanda | Şərqi Türküstandan | Şərqi Türküstanın | Şərqi Türküstana
gn:1816670 = Pekin
x:northern-cyprus = Şimali Kipr | Şimali Kiprdə | Şimali Kiprdən | Şimali Kiprin | Şimali Kiprə
gn:3067696 = Praqa | Praqada | Praqadan | Praqanın | Praqaya
gn:2867714 = Münxen | Münxendə | Münxendən | Münxenin | Münxenə
x:suez-canal = Süveyş kanalında | Süveyş kanalından | Süveyş kanalının | Süveyş kanalına
x:sinai = Sinay | Sinayda | Sinaydan | Sinayın | Sinaya
GB = Böyük Britaniya | İngiltərə | Britaniya
gn:611717 = Tiflis
gn:613074 = Borçalı | Borçalıda | Borçalıdan | Borçalının | Borçalıya
x:south-ossetia = Cənubi Osetiya | Cənubi Osetiyada | Cənubi Osetiyadan | Cənubi Osetiyanın
x:south-ossetia = Cənubi Osetiyaya
HK = Honkonq | Honkonqda | Honkonqdan | Honkonqun | Honkonqa
gn:293397 = Təl-Əviv | Təl-Əvivdə | Təl-Əvivdən | Təl-Əvivin | Təl-Əvivə
gn:1273294 = Nyu-Dehli | Nyu-Dehlidə | Nyu-Dehlidən | Nyu-Dehlinin | Nyu-Dehliyə
IN.12 = Kəşmir | Kəşmirdə | Kəşmirdən | Kəşmirin | Kəşmirə
IR = Cənubi Azərbaycan | Cənubi Azərbaycanda | Cənubi Azərbaycandan | Cənubi Azərbaycanın
IR = Cənubi Azərbaycana
gn:112931 = Tehran
gn:3530597 = Mexiko | Mexikoda | Mexikodan | Mexikonun | Mexikoya
NL = Hollandiya
gn:2747373 = Haaqa | Haaqada | Haaqadan | Haaqanın | Haaqaya
x:strait-of-hormuz = Hörmüz boğazı | Hörmüz boğazında | Hörmüz boğazından | Hörmüz boğazının
x:strait-of-hormuz = Hörmüz boğazına
PS = Fələstin
PS.GZ = Qəzza zolağı | Qəzza zolağında | Qəzza zolağından | Qəzza zolağının | Qəzza zolağına
gn:281102 = Rəfah | Rəfahda | Rəfahdan | Rəfahın | Rəfaha
gn:281124 = Xan-Yunis | Xan-Yunisdə | Xan-Yunisdən | Xan-Yunisin | Xan-Yunisə
PS.WE = Qərb sahili | Qərb sahilində | Qərb sahilindən | Qərb sahilinin | Qərb sahilinə
PS.WE = İordan çayının qərb sahili | İordan çayının qərb sahilində | İordan çayının qərb sahilindən
PS.WE = İordan çayının qərb sahilinin | İordan çayının qərb sahilinə
gn:524901 = Moskva
RU.64 = Saxalin | Saxalində | Saxalindən | Saxalinin | Saxalinə
gn:498817 = Peterburq | Peterburqda | Peterburqdan | Peterburqun | Peterburqa
x:siberia = Sibir | Sibirdə | Sibirdən | Sibirin | Sibirə
gn:745044 = İstanbul
x:bosphorus = Bosfor | Bosforda | Bosfordan | Bosforun | Bosfora
TR.88 = İqdır | İqdırda | İqdırdan | İqdırın | İqdıra
gn:706483 = Xarkiv | Xarkivdə | Xarkivdən | Xarkivin | Xarkivə
gn:703448 = Kiyev
gn:692194 = Sumıda
gn:687700 = Zaporojye | Zaporojyedə | Zaporojyedən | Zaporojyenin | Zaporojyeyə
US = ABŞ | ABŞ-da
gn:4140963 = Vaşinqton
gn:5128581 = Nyu-York
ZA = Cənubi Afrika | CAR
""")

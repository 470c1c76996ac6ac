"""Words of a title that tell how many happenings it is of: another blast, an aftershock, the week's."""
# ruff: noqa: RUF001 - words of many scripts

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from rules.text import fold, tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rules.text import Token

_WORDS = """
another second third again anew
otro otra otros otras segundo segunda nuevo nueva nuevos nuevas nuevamente
autre autres nouveau nouvelle nouvel nouveaux nouvelles deuxième second seconde encore
outro outra outros outras segundo segunda novo nova novos novas novamente
weiterer weitere weiteres erneut erneuter erneute erneutes zweiter zweite zweites wieder neuer neue neues
altro altra altri altre secondo seconda nuovo nuova nuovi nuove nuovamente ancora
opnieuw weer tweede nieuwe
kolejny kolejna kolejne drugi druga drugie znowu znów ponownie nowy nowa nowe
başka ikinci yeni yeniden tekrar yine
lagi kedua kembali susulan baru
ещё еще снова вновь опять второй вторая второе новый новая новое новые очередной очередная очередное
очередные повторный повторная повторно
ще знову вдруге другий друга друге нове новий нова нові черговий чергова чергове повторний повторна повторно
آخر أخرى ثان ثانية ثاني جديد جديدة مجددا
دومین دوباره دیگر دیگری جدید مجدد
फिर दूसरा दूसरी दूसरे दोबारा नया नई
"""
_UNSPACED = (
    *("再次", "再度", "又一", "又发生", "又發生", "第二", "另一", "再び", "新たな", "2件目", "別の"),
    *("또", "다시", "두번째", "두 번째", "एक और "),
)
_AFTERSHOCK = """aftershock* réplica* replica* réplique* nachbeben naschok naschokken artçı*
афтершок* афтершоки повторный_толчок gempa_susulan پس‌لرزه پسلرزه"""
_AFTERSHOCK_UNSPACED = ("余震", "여진")

_WEEK = """week weekly semana semanal semaine hebdomadaire woche wochenrückblick settimana tydzień
tygodnia hafta haftanın
haftalık неделя недели неделю неделе тиждень тижня أسبوع الأسبوع أسبوعي هفته minggu pekan सप्ताह हफ्ते हफ्ता"""
_WEEK_UNSPACED = ("一周", "本周", "一週", "週間", "今週", "주간", "한 주", "이번 주", "지난주")

_NEW = frozenset(
    fold(w)
    for w in "nuevo nueva novo nova nuovo nuova nouveau nouvelle nieuwe".split()  # noqa: SIM905
)
_DAYS = frozenset(
    fold(word)
    for word in """day week night month día dias días noche semana jour journée semaine nuit dia noite tag
    woche nacht giorno settimana notte dag dzień tydzień noc gün gece hafta hari день неделю сутки тиждень
    يوم दिन""".split()  # noqa: SIM905 - words read best as words
)
"""The second day of a fire is no second fire."""
_NUMBERS = """
one two three four five six seven eight nine ten dozen a an
uno una un dos tres cuatro cinco seis siete ocho nueve diez
une deux trois quatre cinq six sept huit neuf dix
um uma dois duas três cinco sete oito nove dez
ein eine einen zwei drei vier fünf sechs sieben acht neun zehn
due tre quattro cinque sei sette otto nove dieci
een twee drie vier vijf zes zeven acht negen tien
jeden jedna dwa dwie dwóch trzy trzech cztery pięć sześć
bir iki üç dört beş altı
satu dua tiga empat lima enam
один одна одно два две двух три трёх четыре пять шесть дві двох чотири шість یک دو سه چهار
एक दो तीन चार"""
_NUMERALS = frozenset(fold(word) for word in _NUMBERS.split())
_COUNTED = """
victim death arrest people injur wound survivor detail video footage opinion thought largest biggest
highest strongest deadliest busiest worst
víctima victima muert cadáver fallec deceso herid lesionad detenid sospechos implicad balance imágenes imagen
datos personas rehenes detall abiert informe cifra
décès victime blessé interpel bilan vidéo image détail personnes
vítima óbito ferid suspeit detid detenç balanço imagens pormenor detalhe
todesopfer toter tote opfer leiche verletzt verdächtig festnahme streiktag personen einzelheit geöffnet
befahrbar betrieb erkenntnis zahlen hinweis regel arbeiter patient fahrplan bilder freigegeben normal
vittim cadaver ferit indagat sospett bilancio dettagli immagini
slachtoffer lichaam lichamen gewond verdachte aanhouding arrestatie stakingsdag beelden
ofiar ciał zabit zmarł ranny ranna ranni ranne podejrzan zatrzyman informac nagran szczegół otwart
kurban ceset cesed şüpheli yaralı gözaltı görüntü ayrıntı gelişme açıl hizmet trafiğe
korban jenazah mayat jasad tewas meninggal luka tersangka pelaku dibuka normal beroperasi menyala pulih
погиб умер скончал жертв тело тела труп ранен пострадав человек людей двое трое четверо пятеро подозрева
задержан обвиня арест день дня сутк ноч раунд этап подробност данные видео закон версия откры работа
ходят загиб помер тіло тіла поранен постражда людин двоє троє четверо підозрюва доб ніч подробиц дані
відео відкри працю جثة جثث جثتين جثتان قتيل قتلى ضحية ضحايا جريح جرحى مصاب شخص أشخاص طفل يوم ليلة جولة
حصيلة مشتبه الأخبار التطورات المستجدات تفاصيل جسد پیکر کشته مجروح زخمی مصدوم نفر قربانی روز مظنون جزئیات
آمار تصاویر शव मौत घायल मृतक पीड़ित व्यक्ति आरोपी संदिग्ध दिन रात दौर चरण वीडियो
"""
_SHORT = """
body bodies dead dies die died hurt killed day days night nights week month year half city world round phase
quarter case cases passengers hostages open reopened running flying flowing operating back
cuerpo cuerpos día días noche jornada caso casos
corps mort morts jour jours journée nuit cas tour suspect suspects otages arrestation
corpo corpos morto mortos morte mortes preso presos presa dia dias noite jornada caso casos
tag tage nacht frei offen runde phase fahren fährt fliegen rollen starten startet da
morto morta morti corpo corpi giorno giornata notte
dode doden dag dagen nacht open rijden rijdt varen vliegen
dzień dnia noc noce doba osoba osoby osób
gün günü gününde gece ölü kişi
hari malam
"""
_SAME = tuple(fold(stem) for stem in _COUNTED.split())
_SAME_WORDS = frozenset(fold(word) for word in _SHORT.split())
"""What is counted on, or told again, of the same happening: its victims, suspects, days and details."""
_STILL = frozenset({"encore", "ancora"})
"""One more only before a number, as in `encore une explosion`: else something lasts."""
_BEHIND = frozenset(("again", "wieder", "weer", "lagi", "kedua", "nuevamente", "novamente"))
"""May stand behind what they speak of: `trains running again`."""
_SAME_UNSPACED = re.compile(
    "(?:又一|另一|第二)(?:具|名|位|人|天|夜|日|晚|轮|輪|阶段|階段|批)|再次(?:开放|開放|恢复|通车)|再度(?:开放|開放)"
    "|(?:別の|新たな)(?:遺体|被害者|死者|犠牲者|負傷者|容疑者|映像)|再び(?:開|運航|通行|再開)|再度(?:開|運航)"
    "|(?:또 다른|또 한|두 ?번째) (?:시신|희생자|사망자|피해자|부상자|용의자|명|날|밤)|또 ?한 ?명"
    "|다시 (?:열|문|운행|운항|재개)|एक और (?:शव|मौत|घायल|आरोपी|व्यक्ति|मरीज|दिन|संदिग्ध|शख्स)"
)
_ARABIC_SCRIPT = re.compile("[\u0600-\u06ff]")
_MORE = frozenset(fold(word) for word in _WORDS.split())
_SHOCKS = tuple(fold(word.rstrip("*")) for word in _AFTERSHOCK.split() if "_" not in word)


_WEEKS = frozenset(fold(word) for word in _WEEK.split())


def says_week(title: str) -> bool:
    """True if a title speaks of a week, as roundups do."""
    return any(t.folded in _WEEKS for t in tokenise(title)) or any(word in title for word in _WEEK_UNSPACED)


def says_another(title: str) -> bool:
    """True if a title speaks of one more happening of its sort."""
    tokens = tokenise(title)
    for at, (token, after) in enumerate(zip_longest(tokens, tokens[1:])):
        # Nuevo Laredo, Nova Scotia: part of a name, as the capital behind it tells.
        named = after is not None and after.capital and not after.breaks and token.folded in _NEW
        goes_on = after is not None and after.folded in _DAYS
        if token.folded in _MORE and not named and not goes_on and not _counts_on(tokens, at):
            return True
    rest = _SAME_UNSPACED.sub("", title)
    return any(word in rest for word in _UNSPACED)


def _counts_on(tokens: Sequence[Token], at: int) -> bool:
    """True if the word at this place counts something of the same happening: two more bodies."""
    word = tokens[at].folded
    if word in _STILL and not _is_number(tokens[at + 1].folded if at + 1 < len(tokens) else ""):
        return True
    after = next((t.folded for t in tokens[at + 1 :] if not _is_number(t.folded)), "")
    # Arabic and Persian put "other" behind its noun.
    behind = at > 0 and (word in _BEHIND or _ARABIC_SCRIPT.match(word))
    return _is_same(after) or bool(behind and _is_same(tokens[at - 1].folded))


def _is_same(word: str) -> bool:
    return word in _SAME_WORDS or word.startswith(_SAME)


def _is_number(word: str) -> bool:
    return word.isdecimal() or word in _NUMERALS


def is_aftershock(title: str) -> bool:
    """True if a title speaks of an aftershock, which is an incident of its own."""
    return any(t.folded.startswith(_SHOCKS) for t in tokenise(title)) or any(
        word in title for word in _AFTERSHOCK_UNSPACED
    )

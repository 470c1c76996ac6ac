"""Words of a title that tell how many happenings it is of: another blast, an aftershock, the week's."""
# ruff: noqa: RUF001 - words of many scripts

from __future__ import annotations

from itertools import zip_longest

from rules.text import fold, tokenise

_WORDS = """
another second again anew yet
otro otra otros otras segundo segunda nuevo nueva nuevamente
autre nouveau nouvelle nouvel deuxième second seconde encore
outro outra novo nova novamente
weiterer weitere weiteres erneut erneuter erneute erneutes zweiter zweite zweites wieder neuer neue neues
altro altra secondo seconda nuovo nuova ancora
opnieuw weer tweede nieuwe andere
kolejny kolejna kolejne drugi druga drugie znowu ponownie nowy
başka ikinci yeni yeniden tekrar
lagi kedua kembali susulan
ещё еще снова вновь второй вторая второе новый новая новое очередной очередная повторный
знову вдруге другий друга нове новий нова черговий чергова повторний
آخر أخرى ثان ثانية ثاني جديد جديدة مجددا
دومین دوباره دیگر جدید
फिर दूसरा दूसरी एक_और नया नई
"""
_UNSPACED = (
    *("再次", "又一", "又发生", "第二", "另一", "再び", "再度", "新たな", "2件目", "別の"),
    *("또", "다시", "두번째", "두 번째"),
)
_AFTERSHOCK = """aftershock* réplica* replica* réplique* nachbeben naschok naschokken artçı*
афтершок* афтершоки повторный_толчок gempa_susulan پس‌لرزه پسلرزه"""
_AFTERSHOCK_UNSPACED = ("余震", "여진")

_WEEK = """week weekly semana semanal semaine hebdomadaire woche wochenrückblick settimana tydzień
tygodnia hafta haftanın
haftalık неделя недели неделю неделе тиждень тижня أسبوع الأسبوع أسبوعي هفته minggu pekan सप्ताह हफ्ते हफ्ता"""
_WEEK_UNSPACED = ("一周", "本周", "一週", "週間", "今週", "주간", "한 주")

_NEW = frozenset(
    fold(w)
    for w in "nuevo nueva novo nova neuer neue neues nuovo nuova nouveau nouvelle nieuwe".split()  # noqa: SIM905
)
_DAYS = frozenset(
    fold(word)
    for word in """day week night month día dias días noche semana jour journée semaine nuit dia noite tag
    woche nacht giorno settimana notte dag dzień tydzień noc gün gece hafta hari день неделю сутки тиждень
    يوم दिन""".split()  # noqa: SIM905 - words read best as words
)
"""The second day of a fire is no second fire."""
_MORE = frozenset(fold(word) for word in _WORDS.split())
_SHOCKS = tuple(fold(word.rstrip("*")) for word in _AFTERSHOCK.split() if "_" not in word)


_WEEKS = frozenset(fold(word) for word in _WEEK.split())


def says_week(title: str) -> bool:
    """True if a title speaks of a week, as roundups do."""
    return any(t.folded in _WEEKS for t in tokenise(title)) or any(word in title for word in _WEEK_UNSPACED)


def says_another(title: str) -> bool:
    """True if a title speaks of one more happening of its sort."""
    tokens = tokenise(title)
    for token, after in zip_longest(tokens, tokens[1:]):
        # Nuevo Laredo, Nova Scotia: part of a name, as the capital behind it tells.
        named = after is not None and after.capital and not after.breaks and token.folded in _NEW
        goes_on = after is not None and after.folded in _DAYS
        if token.folded in _MORE and not named and not goes_on:
            return True
    return any(word in title for word in _UNSPACED)


def is_aftershock(title: str) -> bool:
    """True if a title speaks of an aftershock, which is an incident of its own."""
    return any(t.folded.startswith(_SHOCKS) for t in tokenise(title)) or any(
        word in title for word in _AFTERSHOCK_UNSPACED
    )

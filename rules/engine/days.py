"""On which day did it happen? The weekday a report names tells today's shooting from yesterday's.

Newspapers nearly always name it ("on Tuesday", `во вторник`, 周二), and a report of another outlet, or in
another language, of the same happening names the same.
"""
# ruff: noqa: RUF001 - weekdays of many scripts

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from rules.text import fold, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator

_WEEK = (
    """monday lunes lundi segunda-feira montag lunedì maandag poniedziałek poniedziałku
    pazartesi senin понедельник понедельника понеділок понеділка الاثنين الإثنين सोमवार دوشنبه
    pondělí luni måndag mandag hétfőn δευτέρα понеделник ponedjeljak""",
    """tuesday martes mardi terça-feira dienstag martedì dinsdag wtorek wtorku salı selasa
    вторник вторника вівторок вівторка الثلاثاء मंगलवार سه‌شنبه سهشنبه úterý marți tisdag tirsdag
    kedden τρίτη utorak""",
    """wednesday miércoles mercredi quarta-feira mittwoch mercoledì woensdag środa środę środy
    çarşamba rabu среда среду среды середа середу середи الأربعاء बुधवार چهارشنبه středa středu
    miercuri onsdag szerdán τετάρτη сряда srijedu""",
    """thursday jueves jeudi quinta-feira donnerstag giovedì donderdag czwartek czwartku
    perşembe kamis четверг четверга четвер четверга الخميس गुरुवार पنجشنبه پنج‌شنبه پنجشنبه čtvrtek
    joi torsdag csütörtökön πέμπτη четвъртък četvrtak""",
    """friday viernes vendredi sexta-feira freitag venerdì vrijdag piątek piątku cuma jumat
    пятница пятницу пятницы п'ятниця п'ятницю п’ятницю الجمعة शुक्रवार جمعه pátek vineri fredag
    pénteken παρασκευή петък petak""",
    """saturday sábado samedi samstag sonnabend sabato zaterdag sobota sobotę soboty cumartesi sabtu
    суббота субботу субботы субота суботу суботи السبت शनिवार شنبه sobotu sâmbătă lördag lørdag
    szombaton σάββατο събота subotu""",
    """sunday domingo dimanche sonntag domenica zondag niedziela niedzielę niedzieli minggu
    воскресенье воскресенья неділя неділю неділі الأحد रविवार یکشنبه یک‌شنبه neděle neděli duminică
    söndag søndag vasárnap κυριακή неделя nedjelju""",
)
_UNSPACED = (
    ("周一", "星期一", "週一", "月曜", "월요일", "วันจันทร์"),
    ("周二", "星期二", "週二", "火曜", "화요일", "วันอังคาร"),
    ("周三", "星期三", "週三", "水曜", "수요일", "วันพุธ"),
    ("周四", "星期四", "週四", "木曜", "목요일", "วันพฤหัส"),
    ("周五", "星期五", "週五", "金曜", "금요일", "วันศุกร์"),
    ("周六", "星期六", "週六", "土曜", "토요일", "วันเสาร์"),
    ("周日", "星期日", "週日", "星期天", "日曜", "일요일", "วันอาทิตย์"),
)
_DAYS = {fold(word): day for day, words in enumerate(_WEEK) for word in words.split() if "-" not in word}
_FEIRA = {"segunda": 0, "terca": 1, "quarta": 2, "quinta": 3, "sexta": 4}
_SAINTS = frozenset({"santo", "san", "saint", "st"})
"""Santo Domingo is no Sunday."""
_READ = 300
"""Characters: later sentences tell of what happened before, and of what is planned."""


def day_of(text: str, reported: date) -> int | None:
    """The ordinal of the day a text names by its weekday, the latest that is not after the report's day.

    None if it names none, or two: then one is of another happening.
    """
    named = _weekdays(text[:_READ])
    if len(named) != 1:
        return None
    back = (reported.weekday() - next(iter(named))) % 7
    return (reported - timedelta(days=back)).toordinal()


@lru_cache(maxsize=2_000)
def _weekdays(text: str) -> frozenset[int]:
    return frozenset(_named(text))


def _named(text: str) -> Iterator[int]:
    before = ""
    for token in tokenise(text):
        day = _DAYS.get(token.folded)
        if day is not None and before not in _SAINTS:
            yield day
        if token.folded == "feira" and before in _FEIRA:
            yield _FEIRA[before]
        before = token.folded
    for day, words in enumerate(_UNSPACED):
        if any(word in text for word in words):
            yield day

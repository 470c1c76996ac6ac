"""It is over: told in every language of the word lists, and only of what was closed or under way."""
# ruff: noqa: RUF001 - headlines in many scripts

from __future__ import annotations

import pytest

from alerter.catalog.lexicon_ import document, lexicon
from rules.ending import ends
from rules.model import ReportRole

OVER = {
    "ar": [("إعادة فتح مطار بيروت بعد القصف", "airport"), ("رفع حظر التجول في الخرطوم", "curfew")],
    "de": [
        ("A8 bei Ulm: Autobahn nach Unfall wieder frei", "road"),
        ("Tsunamiwarnung für Chile aufgehoben", "warning"),
        ("Attentäter in München gefasst", "attacker"),
        ("Entwarnung nach Großbrand in Essen", "danger"),
    ],
    "en": [
        ("Catania airport reopens after Etna ash", "airport"),
        ("Curfew lifted in Nouméa", "curfew"),
        ("Evacuation order lifted for Paradise", "evacuation"),
        ("State of emergency ends in Quito", "emergency"),
        ("Tsunami warning cancelled for Hawaii", "warning"),
        ("Highway 200 reopens after roadblock in Tecomán", "road"),
        ("Venezuela reopens border with Colombia", "border"),
        ("Gunman arrested after Houston mall shooting", "attacker"),
        ("Police give all clear at Houston mall", "danger"),
    ],
    "es": [
        ("Reabren el aeropuerto de Puebla tras la caída de ceniza", "airport"),
        ("Levantan el toque de queda en Guayaquil", "curfew"),
        ("Liberan la carretera en Frontera Comalapa tras el bloqueo", "road"),
        ("Cancelan alerta de tsunami en Chile", "warning"),
        ("Detienen al tirador de Uvalde", "attacker"),
    ],
    "fa": [("بازگشایی فرودگاه تهران", "airport"), ("لغو حکومت نظامی در کابل", "curfew")],
    "fr": [("L'aéroport de Catane rouvre", "airport"), ("Nouvelle-Calédonie : le couvre-feu levé", "curfew")],
    "hi": [("श्रीनगर एयरपोर्ट फिर से खुला", "airport"), ("इंफाल में कर्फ्यू हटाया गया", "curfew")],
    "id": [("Bandara Ngurah Rai dibuka kembali", "airport"), ("Peringatan tsunami dicabut", "warning")],
    "it": [("Catania, riapre l'aeroporto", "airport"), ("Revocato il coprifuoco a Kiev", "curfew")],
    "ja": [("新千歳空港が再開", "airport"), ("津波警報を解除", "warning")],
    "ko": [("제주공항 운항 재개", "airport"), ("쓰나미 경보 해제", "warning")],
    "nl": [("Luchthaven Zaventem weer open", "airport"), ("Avondklok in Haïti opgeheven", "curfew")],
    "pl": [("Lotnisko w Katanii ponownie otwarte", "airport"), ("Zniesiono godzinę policyjną", "curfew")],
    "pt": [("Aeroporto de Lisboa reabre", "airport"), ("Rodovia liberada após protesto", "road")],
    "ru": [
        ("Аэропорт Казани возобновил работу", "airport"),
        ("В Алматы отменили комендантский час", "curfew"),
    ],
    "tr": [
        ("Sabiha Gökçen Havalimanı yeniden açıldı", "airport"),
        ("Sokağa çıkma yasağı kaldırıldı", "curfew"),
    ],
    "uk": [
        ("Аеропорт Кишинева відновив роботу", "airport"),
        ("У Києві скасували комендантську годину", "curfew"),
    ],
    "zh": [("吉隆坡机场重新开放", "airport"), ("当局解除宵禁", "curfew")],
}
NOT_OVER = {
    "ar": "لم يتم إعادة فتح مطار بيروت",
    "de": "Flughafen Catania noch nicht wieder geöffnet",
    "en": "Catania airport has not reopened yet",
    "es": "Aún no reabren el aeropuerto de Puebla",
    "fa": "بازگشایی فرودگاه تهران هنوز ممکن نیست",
    "fr": "L'aéroport de Catane n'est pas rouvert",
    "hi": "श्रीनगर एयरपोर्ट फिर से खुला नहीं",
    "id": "Bandara Ngurah Rai belum dibuka kembali",
    "it": "Catania, non riapre ancora l'aeroporto",
    "ja": "新千歳空港の再開めど立たず",
    "ko": "제주공항 운항 재개 아직",
    "nl": "Luchthaven Zaventem nog niet weer open",
    "pl": "Lotnisko w Katanii nie wznowiło lotów",
    "pt": "Aeroporto de Lisboa ainda não reabre",
    "ru": "Аэропорт Казани пока не возобновил работу",
    "tr": "Havalimanı kısmen yeniden açıldı",
    "uk": "Аеропорт Кишинева ще не відновив роботу",
    "zh": "吉隆坡机场尚未重新开放",
}


def marks(title, language="en"):
    return lexicon().read(title, "", language).marks


@pytest.mark.parametrize(
    ("language", "title", "what"),
    [(language, title, what) for language, said in OVER.items() for title, what in said],
)
def test_what_is_over_is_named_and_is_no_closure_any_more(language, title, what):
    found = marks(title, language)

    assert (found.role, found.over) == (ReportRole.ALL_CLEAR, (what,))
    assert what not in found.flags


def test_every_language_of_the_word_lists_can_say_that_it_is_over_and_that_it_is_not_yet():
    languages = document()["languages"]

    assert languages.keys() == OVER.keys() == NOT_OVER.keys()
    assert len({frozenset(tables["over"]) for tables in languages.values()}) == 1


@pytest.mark.parametrize(("language", "title"), NOT_OVER.items())
def test_what_is_not_yet_over_or_only_partly_is_not_over(language, title):
    assert marks(title, language).over == ()


@pytest.mark.parametrize(
    "title",
    [
        "One lane of Highway 200 reopens after landslide",
        "Residents demand highway reopened after blockade",
        "Evacuation order to be lifted on Friday",
        "Curfew extended until violence ends",
        "Gunman caught on camera before Houston shooting",
        "Calm returns to Nouméa",
        "Suspect arrested over fraud in Houston",
        "Explained: why the curfew was lifted in Nouméa",
        "A year after airport reopened, Catania looks back",
    ],
)
def test_what_is_hoped_for_doubted_or_long_past_is_no_all_clear(title):
    assert marks(title).role is not ReportRole.ALL_CLEAR


def test_of_two_things_only_the_one_is_over():
    assert marks("Catania airport reopens, border not yet reopened").over == ("airport",)


@pytest.mark.parametrize(
    ("said", "flags", "kinds", "over"),
    [
        (["airport"], {"airport"}, {"eruption"}, ("airport",)),
        (["airport"], (), {"airport_closure"}, ("airport",)),
        (["airport"], (), {"eruption"}, ()),
        (["road"], (), {"roadblock", "armed_clash"}, ("road",)),
        (["road"], (), {"armed_clash"}, ()),
        (["attacker"], (), {"shooting"}, ("attacker",)),
        (["attacker"], (), {"flood"}, ()),
        (["warning"], (), {"tsunami"}, ("warning",)),
    ],
)
def test_only_what_was_told_to_be_under_way_can_be_over(said, flags, kinds, over):
    assert ends(said, flags, kinds) == over

"""Which language a text is in, and how far the feed's own word counts."""
# ruff: noqa: RUF001 - texts in their own scripts

import pytest

from rules.language import detect

SENTENCES = [
    ("en", "Gunmen kill three police officers at a checkpoint in the south of the city"),
    ("es", "Enfrentamiento entre grupos armados deja ocho muertos en la frontera"),
    ("fr", "Des manifestants bloquent la route de l'aéroport de Beyrouth"),
    ("pt", "Militares cercam o palácio presidencial e não há voos para Lisboa"),
    ("de", "Das Hochwasser überflutet die Straße und der Fluss steigt weiter"),
    ("it", "Il terremoto è stato avvertito anche nella zona di Napoli"),
    ("nl", "De politie heeft het plein ontruimd na een melding van een bom"),
    ("pl", "W centrum miasta doszło do wybuchu, nie ma ofiar, ale jest pożar"),
    ("tr", "Patlama sonrası çok sayıda ambulans olay yerine geldi ve yol kapandı"),
    ("id", "Gempa yang mengguncang Palu ini tidak berpotensi tsunami, kata warga"),
    ("ru", "Взрыв на рынке: есть пострадавшие, работают спасатели, движение закрыто"),
    ("uk", "У Києві пролунали вибухи, працює ППО"),
    ("ar", "انفجار سيارة مفخخة في العاصمة"),
    ("fa", "زلزله‌ای به بزرگی ۵ ریشتر گیلان را لرزاند"),
    ("zh", "墨西哥恰帕斯州爆发帮派枪战"),
    ("ja", "能登で震度6強の地震"),
    ("ko", "서울에서 대규모 시위"),
    ("el", "Σεισμός κοντά στην Κρήτη"),
    ("he", "פיגוע ירי בירושלים"),
    ("th", "แผ่นดินไหวในเชียงใหม่"),
    ("hi", "दिल्ली में भूकंप के झटके"),
]


@pytest.mark.parametrize(("language", "text"), SENTENCES)
def test_a_sentence_tells_its_language_by_itself(language, text):
    assert detect(text) == language


@pytest.mark.parametrize(("language", "text"), SENTENCES)
def test_a_hint_that_is_right_changes_nothing(language, text):
    assert detect(text, hint=language) == language


@pytest.mark.parametrize("hint", ["es-MX", "es_MX", "ES", " es "])
def test_a_hint_may_be_any_language_tag(hint):
    assert detect("Sismo sacude Oaxaca", hint) == "es"


@pytest.mark.parametrize(
    ("text", "hint", "language"),
    [
        ("Sismo sacude Oaxaca", "es", "es"),  # no function word: the hint is all there is
        ("Attack in Tapachula", "es", "es"),  # one function word is no contradiction
        ("The army says it will leave the city after the attack on the hotel", "es", "en"),
        ("地震 東京", "ja", "ja"),  # Han alone may be Japanese
        ("Взрыв в Киеве", "uk", "ru"),  # ы is no Ukrainian letter
        ("Взрив в София", "bg", "bg"),
        ("Explosion in Moscow", "ru", ""),  # Latin letters contradict a Russian feed
        ("Взрыв на рынке", "en", "ru"),
        ("地震", "en", "zh"),
        ("पुण्यात पूर", "mr", "mr"),
        ("Sismo", "", ""),
        ("", "es", "es"),
        ("12:40", "", ""),
        ("Sismo sacude Oaxaca", "Spanish", ""),
    ],
)
def test_the_hint_wins_unless_the_text_clearly_says_otherwise(text, hint, language):
    assert detect(text, hint) == language

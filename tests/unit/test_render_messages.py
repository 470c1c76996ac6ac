"""What travelers read, story by story."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from alerter.render import CHANNELS, render
from alerter.render.gsm import segments
from alerter.render.sample import sample_message
from rules.model import Decision, DecisionKind, Figures, Quote, Reason, Related, Severity, Topic
from tests.stories import CHIAPAS, COMALAPA, incident, match, traveler

SHOWN = Path(__file__).parent / "messages"
CLASH = datetime(2026, 11, 22, 19, 40, tzinfo=UTC)
HERE = replace(COMALAPA, timezone="America/Mexico_City")
WHY = replace(
    match("Chiapas armed violence", Severity.HIGH),
    region="Comitán, MX-CHP",
    distance_km=65.2,
    words=("enfrentamiento", "armed clash"),
)
JORNADA = Quote(
    "i1",
    "f1",
    "La Jornada",
    "es",
    "Enfrentamiento armado en Frontera Comalapa deja dos muertos",
    "https://www.jornada.com.mx/2026/11/22/estados/1",
    CLASH + timedelta(minutes=31),
)
BORDER = Quote("i2", "f2", "Border Report", "en", "Armed clash near Frontera Comalapa", "", CLASH)


def clash(**more):
    return replace(
        incident(HERE, Severity.HIGH, quotes=(JORNADA, BORDER), figures=Figures(dead=2, injured=5)), **more
    )


def decided(*matches, kind=DecisionKind.NEW, severity=Severity.HIGH, now=CLASH):
    reason = Reason.FIRST_REPORT if kind is DecisionKind.NEW else Reason.SEVERITY_ROSE
    return Decision(
        traveler_id="ana",
        incident_id="inc1",
        revision=1,
        alert=True,
        kind=kind,
        reason=reason,
        severity=severity,
        matches=matches or (WHY,),
        at=now,
    )


def read(channel, *, decision=None, of=None, reader=None):
    message = render(decision or decided(), of or clash(), reader or traveler(), "Acme", channel)
    return f"{message.subject}\n{message.text}"


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("kind", [DecisionKind.NEW, DecisionKind.UPDATE], ids=lambda k: k.value)
def test_the_founding_case_reads_as_it_was_agreed(channel, language, kind):
    message = render(decided(kind=kind), clash(), traveler(language=language), "Acme", channel)

    shown = f"{message.subject}\n\n{message.text}"
    assert (
        shown.strip()
        == (SHOWN / f"{channel}-{language}-{kind.value}.txt").read_text(encoding="utf-8").strip()
    )


def test_the_page_of_a_mail_reads_as_it_was_agreed():
    page = render(decided(), clash(), traveler(), "Acme", "email").html

    assert page.replace("><", ">\n<") == (SHOWN / "email-en-new.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("channel", CHANNELS)
def test_time_is_local_to_the_place_and_also_the_travelers_where_hers_differs(channel):
    in_prague = read(channel, reader=traveler(timezone="Europe/Prague"))
    in_mexico = read(channel, reader=traveler(timezone="America/Mexico_City"))

    assert "13:40 local" in in_prague
    assert ("20:40 in your zone (Prague)" in in_prague) == (channel != "sms")
    assert "in your zone" not in in_mexico


def test_the_day_is_said_where_it_is_another_day_for_the_reader():
    late = clash(quotes=(replace(BORDER, when=datetime(2026, 11, 23, 5, 30, tzinfo=UTC)),))

    said = read("email", of=late, reader=traveler(timezone="Asia/Tokyo"))

    assert "Sun, Nov 22, 2026, 23:30 local time (UTC-6)" in said
    assert "Mon, Nov 23, 2026, 14:30 in your zone (Tokyo)" in said


def test_an_sms_says_the_day_only_if_it_is_not_today():
    assert ", 13:40 local," in read("sms")
    assert ", Nov 22 13:40 local," in read("sms", decision=decided(now=CLASH + timedelta(days=1)))


def test_a_place_whose_zone_is_unknown_is_told_in_utc_and_says_so():
    nowhere = clash(place=replace(clash().place, place=replace(HERE, timezone="Not/AZone")))

    assert "19:40 UTC; the local zone is not known" in read("email", of=nowhere)
    assert ", 19:40 UTC," in read("sms", of=nowhere)


def test_half_hours_of_a_zone_are_kept():
    delhi = clash(place=replace(clash().place, place=replace(HERE, timezone="Asia/Kolkata")))

    assert "01:10 local time (UTC+5:30)" in read("email", of=delhi)


@pytest.mark.parametrize("channel", ["email", "slack", "url"])
def test_it_says_how_sure_it_is_and_why(channel):
    sure = read(channel)
    unsure = read(
        channel,
        of=clash(place=replace(clash().place, place=CHIAPAS, confidence=0.5)),
        decision=decided(replace(WHY, unsure=True, place="Chiapas")),
    )

    assert "2 sources: La Jornada, Border Report; sure of the town" in sure
    assert "not sure of the exact place" in unsure
    assert 'reports name only Chiapas; "Comitán, MX-CHP" lies in it' in unsure


def test_one_source_is_named_as_one():
    assert "1 source: Border Report" in read("email", of=clash(quotes=(BORDER,)))
    assert "by Border Report" in read("sms", of=clash(quotes=(BORDER,)))


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_rule_of_words_alone_says_so_and_lets_the_headline_speak(channel):
    said = read(channel, of=clash(kinds=(), topics=(), quotes=(BORDER,)))

    assert "News that matches your words" in said or channel == "slack"
    assert "Armed clash near Frontera Comalapa" in said


def test_a_kind_without_a_name_of_its_own_is_called_by_its_topic():
    said = read("email", of=clash(kinds=("riot_of_robots",), topics=(Topic.UNREST,)))

    assert "Frontera Comalapa, Chiapas: unrest" in said
    assert "Avoid crowds and demonstrations." in said


@pytest.mark.parametrize("channel", ["email", "slack", "url"])
def test_an_update_says_what_changed_first(channel):
    said = read(channel, decision=decided(kind=DecisionKind.UPDATE))

    assert "Update" in said.splitlines()[0]
    assert said.index("The severity rose to HIGH.") < said.index("Armed clash")


def test_an_update_by_sms_says_that_it_is_worse():
    assert read("sms", decision=decided(kind=DecisionKind.UPDATE)).startswith("\nAcme: NOW HIGH Frontera")


def test_several_rules_are_all_given_as_reasons_up_to_a_point():
    many = [replace(WHY, rule=f"rule {n}") for n in range(6)]

    said = read("email", decision=decided(*many))

    assert [f'Rule "rule {n}"' in said for n in range(6)] == [True] * 3 + [False] * 3
    assert "and 3 more of your rules" in said


def test_a_reader_of_another_language_gets_english_and_the_headline_as_it_was():
    said = read("email", reader=traveler(language="fr"))

    assert "WHY YOU" in said
    assert JORNADA.title in said


def test_the_source_is_linked_only_where_there_is_room_and_the_label_names_the_host():
    mail = render(decided(), clash(), traveler(), "Acme", "email")
    slack = render(decided(), clash(), traveler(), "Acme", "slack")

    assert ">Read: jornada.com.mx</a>" in mail.html
    assert slack.link.label == "jornada.com.mx"
    assert "://" not in slack.text
    assert "://" not in read("sms")


def test_messages_of_one_incident_share_a_thread_and_updates_know_it():
    new = render(decided(), clash(), traveler(), "Acme", "email")
    update = render(decided(kind=DecisionKind.UPDATE), clash(), traveler(), "Acme", "email")

    assert (new.thread, new.first, update.thread, update.first) == ("inc1", True, "inc1", False)


def test_cyrillic_is_sent_as_it_is_and_still_fits():
    kyiv = replace(HERE, name="Київ", container="Київська область, Україна", timezone="Europe/Kyiv")
    message = render(
        decided(), clash(place=replace(clash().place, place=kyiv)), traveler(language="es"), "Acme", "sms"
    )

    assert "Acme: ALTO Київ" in message.text
    assert "21:40 local" in message.text
    assert segments(message.text) == 2


def test_accents_cost_no_segment_where_the_script_is_latin():
    said = read("sms", reader=traveler(language="es"), decision=decided(severity=Severity.CRITICAL))

    assert "CRITICO" in said
    assert "quédese" in said  # é is in the alphabet of SMS, í is not
    assert segments(said.strip()) == 2


@pytest.mark.parametrize(
    "lacking",
    [
        {"quotes": ()},
        {"place": replace(clash().place, place=replace(HERE, name="\u200b", id="", container=","))},
    ],
    ids=["no_source", "no_place"],
)
def test_a_message_that_cannot_say_who_or_where_does_not_leave(lacking):
    with pytest.raises(ValueError, match="message"):
        render(decided(), clash(**lacking), traveler(), "Acme", "email")


def test_a_message_without_a_reason_does_not_leave():
    with pytest.raises(ValueError, match="message needs a source and a rule"):
        render(replace(decided(), matches=()), clash(), traveler(), "Acme", "sms")


def test_there_is_no_message_for_a_channel_that_does_not_exist():
    with pytest.raises(ValueError, match="'fax' is not a channel"):
        render(decided(), clash(), traveler(), "Acme", "fax")


@pytest.mark.parametrize("channel", CHANNELS)
def test_the_word_test_opens_a_message_that_is_one(channel):
    message = sample_message(traveler(), "Acme", channel, CLASH)

    assert message.text.startswith("TEST ")
    assert message.subject.startswith("TEST ") or channel == "sms"


@pytest.mark.parametrize("language", ["es", "es-MX"])
def test_a_test_message_speaks_the_language_of_its_reader_whatever_her_region(language):
    message = sample_message(traveler(language=language), "Acme", "email", CLASH)

    assert "no ha pasado nada" in message.text


# --------------------------------------------------------------------------- what may be part of another


EARLIER = Related("inc0", "Ataque a una patrulla", HERE, CLASH - timedelta(days=1))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", 'Possibly related to: "Ataque a una patrulla" (Frontera Comalapa, Nov 21 13:40 local)'),
        (
            "es",
            'Posiblemente relacionado con: "Ataque a una patrulla" (Frontera Comalapa, 21 nov 13:40 local)',
        ),
    ],
)
@pytest.mark.parametrize("channel", ["email", "slack", "url"])
def test_what_may_be_part_of_another_names_that_by_headline_place_and_time(channel, language, said):
    assert said in read(channel, of=clash(perhaps=EARLIER), reader=traveler(language=language))
    assert said.partition(":")[0] not in read(channel, reader=traveler(language=language))


def test_an_sms_names_it_if_there_is_room_and_before_all_else_it_gives_way():
    short = clash(quotes=(BORDER,), perhaps=EARLIER, figures=Figures())
    long = replace(short, perhaps=replace(EARLIER, title="Ataque " * 16))

    assert "Possibly related to: Ataque a una patrulla." in read("sms", of=short)
    assert "Possibly" not in read("sms", of=long)
    assert "Stay away from the area." in read("sms", of=long)


def test_a_headline_in_another_script_makes_no_sms_dear():
    cyrillic = clash(quotes=(BORDER,), perhaps=replace(EARLIER, title="Нападение на патруль"))

    assert segments(read("sms", of=cyrillic).strip()) <= 2
    assert "Possibly" not in read("sms", of=cyrillic)


def test_what_is_taken_back_is_in_doubt_no_longer():
    retraction = decided(kind=DecisionKind.RETRACTION)

    assert "Possibly" not in read("email", decision=retraction, of=clash(perhaps=EARLIER))


def test_a_message_belongs_to_the_thread_of_what_she_was_told_first():
    other = replace(decided(kind=DecisionKind.UPDATE), thread="inc0")

    assert render(other, clash(), traveler(), "Acme", "email").thread == "inc0"
    assert render(decided(), clash(), traveler(), "Acme", "email").thread == "inc1"

"""Official warnings through the whole pipeline: known by their names, told once, and called off."""

from __future__ import annotations

QUAKE = "urn:earthquake-usgs-gov:us:{}"
PAGE = "https://earthquake.usgs.gov/earthquakes/eventpage/us{}"


def quake(world, title, number, at=0.0, outlet="USGS"):
    world.publishes(outlet, title, at, guid=QUAKE.format(number), link=PAGE.format(number))


def incidents(world):
    return world.in_store(lambda store: store.incidents.newest(9))


def test_a_quake_that_is_revised_is_told_once_and_its_aftershock_too(world):
    world.traveler("ana")
    quake(world, "Earthquake of magnitude 6.1 at Tapachula, Chiapas, Mexico", "6000abcd")
    quake(world, "Earthquake of magnitude 6.0 at Mazatán, Chiapas, Mexico", "6000abcd", at=20)
    quake(world, "Earthquake of magnitude 6.1 at Tapachula, Chiapas, Mexico", "6000abce", at=30)
    world.runs(until=60)

    assert sorted(i.marks.magnitude for i in incidents(world)) == [6.0, 6.1]
    assert len(world.inbox("ana")) == 2


def test_a_list_of_quakes_need_not_say_that_each_is_one(world):
    world.traveler("ana")
    quake(world, "M 6.1 - 12 km S of Tapachula, Mexico", "6000abcd")
    world.publishes("El Universal", "M 6.1 - 12 km S of Tapachula, Mexico")
    world.runs(until=10)

    (known,) = incidents(world)
    assert (known.kinds, known.marks.magnitude) == (("earthquake",), 6.1)
    assert len(known.quotes) == 1


def test_a_quake_that_is_revised_a_week_later_is_no_news(world):
    world.traveler("ana")
    quake(world, "Earthquake of magnitude 6.1 at Tapachula, Chiapas, Mexico", "6000abcd")
    world.runs(until=10)
    world.restarts()
    quake(world, "M 6.0 - earthquake off the coast of Chiapas, Mexico", "6000abcd", at=7 * 1440)
    world.looks(at=7 * 1440)

    (known,) = incidents(world)
    assert known.marks.magnitude == 6.0
    assert len(world.inbox("ana")) == 1


def said(action, number, refers=""):
    sent = "2026-11-22T12:00:00-00:00"
    references = f"<cap:references>met@x.example,{refers},{sent}</cap:references>" if refers else ""
    return (
        f"<cap:identifier>{number}</cap:identifier><cap:sender>met@x.example</cap:sender>"
        f"<cap:msgType>{action}</cap:msgType>{references}"
    )


def test_an_alert_is_told_updated_in_silence_and_called_off(world):
    world.traveler("ana")
    flood = "Flood warning for Tapachula, Chiapas, Mexico"
    world.publishes("Met", flood, elements=said("Alert", "A"))
    goes_on, falling = "Flooding goes on in Comitán, Chiapas, Mexico", "Floods recede in Chiapas, Mexico"
    world.publishes("Met", goes_on, at=20, elements=said("Update", "B", "A"))
    world.publishes("Met", falling, at=30, elements=said("Update", "C", "B"))
    world.publishes("Met", "No longer in effect", at=40, elements=said("Cancel", "D", "C"))
    world.runs(until=80)

    (known,) = incidents(world)
    assert known.retracted
    assert [letter.at for letter in world.inbox("ana")] == [0, 40]
    assert world.reasons("ana") == ["first_report", "retracted"]


def test_travel_advice_is_known_for_a_month_and_after_a_new_start(world):
    world.traveler("ana")
    page = "https://travel.state.gov/en/traveladvisories/mexico.html"
    world.publishes("State", "Travel advisory: Chiapas, Mexico raised to Level 3", link=page, guid="1")
    world.runs(until=10)
    world.restarts()
    title = "Chiapas, Mexico - Level 3: Reconsider Travel"
    world.publishes("State", title, at=20 * 1440, link=page + "?2", guid="2")
    world.looks(at=20 * 1440)

    (known,) = incidents(world)
    assert len(known.quotes) == 2
    assert len(world.inbox("ana")) == 1

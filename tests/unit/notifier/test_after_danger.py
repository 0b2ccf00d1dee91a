"""Who told of an emergency and says that help is there, or comes, or how people fare, reports nothing by it."""

import pytest

from services.notifier.conversation import meaning
from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import Talk, likely

FIRE = {"emergency": "fire", "emergency_level": "certain", "candidates": ()}
POSSIBLE = {"emergency": "other", "emergency_level": "possible", "candidates": (), "decision": "human"}
PARKED = {"candidates": likely("verkeerd geparkeerd"), "decision": "route"}
NOTHING = {"candidates": (), "intent": None, "decision": "human"}


def told(after_s: float = 700) -> Talk:
    """A resident who read whom to call some time ago."""
    talk = Talk()
    talk.guarded(talk.say("er slaan vlammen uit het dak", **FIRE))
    talk.wait(after_s)
    return talk


def care(talk: Talk) -> str:
    return talk.municipality.text("after_care", phone=talk.municipality.contact.phone)


@pytest.mark.parametrize("heard", [NOTHING, POSSIBLE, PARKED])
@pytest.mark.parametrize(
    "text",
    [
        "de brandweer is er nu gelukkig",
        "paramedics are with him now, thank you",
        "Der Krankenwagen ist jetzt da, danke",
        "les secours l'ont emmené",
        "la ambulancia se lo ha llevado",
        "karetka go zabrała",
        "ambulans onu götürdü",
        "سيارة الإسعاف أخذته",
        "швидка його забрала",
    ],
)
def test_that_help_is_there_is_answered_with_care_whatever_a_model_makes_of_it(
    text: str, heard: dict[str, object]
) -> None:
    talk = told()

    talk.say(text, **heard)
    talk.wait(60)

    assert talk.texts == [care(talk)]
    assert Purpose.EMERGENCY not in talk.purposes()
    assert talk.cases == ()


def test_another_danger_beside_the_help_that_is_there_is_met() -> None:
    talk = told()

    talk.say("de politie is er, maar hij schiet nu op ons", **FIRE | {"emergency": "weapon"})
    talk.wait(60)

    assert Purpose.EMERGENCY in talk.purposes()


@pytest.mark.parametrize(
    "text",
    [
        "ambulance is onderweg",
        "112 is gebeld",
        "the fire brigade is on its way",
        "habe schon angerufen",
        "les pompiers arrivent",
        "la policía está en camino",
        "karetka jedzie",
        "itfaiye yolda",
        "الإسعاف في الطريق",
        "швидка вже їде",
    ],
)
def test_of_help_that_only_comes_nobody_says_that_it_is_there(text: str) -> None:
    talk = told(300)

    talk.say(text, **NOTHING)
    talk.wait(60)

    assert meaning.help_is_called(text)
    assert not meaning.help_is_there(text)
    assert talk.sent == []
    assert talk.conversation.urgent


@pytest.mark.parametrize("text", ["waar blijft de ambulance", "komt er een ambulance?", "nobody is coming", "bel 112"])
def test_who_asks_for_help_has_none_coming(text: str) -> None:
    assert not meaning.help_is_called(text)


@pytest.mark.parametrize(
    "text",
    [
        "die man van net ligt nu in bed",
        "my neighbour talks to her daughter",
        "meine Nachbarin weint",
        "mi vecino está mejor",
    ],
)
def test_how_people_fare_within_the_hour_opens_no_case(text: str) -> None:
    talk = told()

    talk.say(text, candidates=likely("geluidsoverlast buren", 0.4)[:1], decision="ask")
    talk.wait(60)

    assert talk.cases == ()
    assert talk.conversation.waits_for == "person"


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("de politie is er, bedankt. De lamp bij Kerkstraat 25 is kapot", "lantaarnpaal kapot"),
        ("er ligt een losse tegel bij Kerkstraat 12", "losse stoeptegel"),
        ("they got the woman out but the tree still blocks the road", "boom gevaarlijk"),
        ("my neighbour broke a paving stone at Kerkstraat 12", "losse stoeptegel"),
    ],
)
def test_a_report_after_an_emergency_is_a_report(text: str, sub: str) -> None:
    talk = told()

    talk.say(text, candidates=likely(sub, 0.95), decision="route")
    talk.wait(60)

    assert [case.sub for case in talk.cases] == [sub]


def test_long_after_it_people_are_spoken_of_as_ever() -> None:
    talk = told(2 * 3600)

    talk.say("mijn buurman maakt elke avond herrie", candidates=likely("geluidsoverlast buren"), decision="route")
    talk.wait(60)

    assert [case.sub for case in talk.cases] == ["geluidsoverlast buren"]

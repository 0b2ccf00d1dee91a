"""What is written after an emergency, or of one that is none, ends where it helps."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from services.notifier.conversation.inputs import Guarded
from tests.unit.notifier.talking import Talk, likely

DAY = 86_400
BEATEN = {"emergency": "domestic", "emergency_level": "certain", "candidates": ()}
NOTHING = {"candidates": (), "intent": None, "decision": "human"}
UNSURE = {"candidates": likely("dakloze of slaper", 0.4), "decision": "ask"}


def beaten(after_s: float = DAY) -> Talk:
    talk = Talk()
    said = talk.say("mijn man slaat me", **BEATEN)
    talk.give(Guarded(message_event_id=said, kind="domestic"))
    talk.wait(after_s)
    return talk


def care(talk: Talk) -> str:
    return talk.municipality.text("after_care", phone=talk.municipality.contact.phone)


@pytest.mark.parametrize("heard", [NOTHING, UNSURE])
@pytest.mark.parametrize(
    "text",
    [
        "het gaat weer, ik ben bij mijn zus",
        "alles is weer rustig",
        "ik ben nu veilig",
        "I feel better now",
        "mir geht es wieder besser",
        "je vais mieux",
        "ya estoy mejor",
        "już mi lepiej",
        "şimdi daha iyiyim",
        "انا الان بخير",
        "мені вже краще, дякую",
    ],
)
def test_who_says_a_day_later_that_they_are_well_reads_the_line_of_care(text: str, heard: dict[str, object]) -> None:
    talk = beaten()

    talk.say(text, **heard)
    talk.wait(60)

    assert care(talk) in talk.texts[-1]
    assert talk.cases == ()


@pytest.mark.parametrize(
    "text", ["ik zit bij mijn zus en weet het niet meer", "I am at my sister's", "je suis chez ma soeur"]
)
def test_what_a_victim_writes_on_is_no_report_of_a_street(text: str) -> None:
    talk = beaten()

    talk.say(text, **UNSURE)
    talk.wait(60)

    assert talk.cases == ()
    assert "emergency" in talk.memory.person_for


def test_who_only_seemed_in_need_tells_at_once_of_what_is_to_be_mended() -> None:
    talk = beaten(600)

    talk.say("ze komen uit de struiken daar", candidates=likely("ratten", 0.8))
    talk.wait(60)

    assert [case.sub for case in talk.cases] == ["ratten"]


def test_what_a_victim_reports_later_is_a_report() -> None:
    talk = beaten()

    talk.say("losse tegel Spui 4")
    talk.wait(60)

    assert [case.sub for case in talk.cases] == ["losse stoeptegel"]


def test_long_after_a_fire_nobody_is_asked_how_they_fare() -> None:
    talk = Talk()
    talk.guarded(talk.say("er slaan vlammen uit het dak", emergency="fire", emergency_level="certain", candidates=()))
    talk.wait(DAY)

    talk.say("alles is weer rustig", **NOTHING)
    talk.wait(60)

    assert care(talk) not in " ".join(talk.texts)


@pytest.mark.parametrize("text", ["hij leeft nog", "it's still alive", "ik heb 144 gebeld", "de dierenambulance is er"])
def test_how_an_animal_in_need_fares_is_no_report(text: str) -> None:
    talk = Talk()
    talk.act(lambda draft: draft.wait_for_person("danger", urgent=True))

    talk.say(text, **UNSURE | {"decision": "route"})
    talk.wait(60)

    assert talk.cases == ()
    assert talk.texts == []


@pytest.mark.parametrize("text", ["mijn hond is weg, Zuiderpark", "my dog is missing", "mein Hund ist weg"])
def test_a_lost_dog_is_no_dirt_of_dogs(text: str) -> None:
    talk = Talk()

    talk.say(text, candidates=likely("hondenpoep"))
    talk.wait(60)

    assert talk.cases == ()
    assert talk.waited_for_person


@pytest.mark.parametrize("emergency", [None, "injury", "collapse"])
@pytest.mark.parametrize(
    "text",
    [
        "mijn buurvrouw is er vandaag over gevallen",
        "my neighbour tripped over it",
        "meine Nachbarin ist darüber gestolpert",
        "ma voisine est tombée dessus",
        "сусідка перечепилася об неї",
    ],
)
def test_that_somebody_fell_over_it_stands_on_the_case(text: str, emergency: str | None) -> None:
    talk = Talk()
    talk.say("losse tegel Spui 4")
    talk.wait(2 * DAY)

    talk.say(text, **NOTHING | {"emergency": emergency, "emergency_level": "possible" if emergency else None})

    assert list(talk.steps[-1][2].attached.values()) == [talk.cases[0].id]


def test_what_is_done_to_somebody_stands_on_no_case() -> None:
    talk = Talk()
    talk.say("losse tegel Spui 4")
    talk.wait(2 * DAY)

    talk.say("mijn man slaat me, ik ben er over gevallen", **BEATEN)

    assert talk.steps[-1][2].attached == {}


def test_whoever_is_gone_after_an_emergency_is_no_report() -> None:
    talk = Talk()
    danger = {"emergency": "weapon", "emergency_level": "certain", "candidates": ()}
    talk.guarded(talk.say("er loopt een man met een mes", **danger))
    talk.wait(1200)

    talk.say("hij is weg", candidates=likely("verkeerd geparkeerd"))
    talk.wait(60)

    assert talk.cases == ()


@pytest.mark.parametrize("text", ["fire Spui 4", "пожар Spui 4", "brand Spui 4"])
def test_fire_at_an_address_is_no_lamp_post(text: str) -> None:
    talk = Talk()
    danger = {"emergency": "fire", "emergency_level": "certain"}

    talk.guarded(talk.say(text, **danger, candidates=likely("lantaarnpaal kapot", 0.97)))
    talk.wait(60)

    assert talk.cases == ()
    assert "emergency" in talk.memory.person_for


@pytest.mark.parametrize(
    ("text", "language"), [("Hier riecht es nach Gas Spui 4", "de"), ("حريق في Spui", "ar"), ("fire Spui 4", "en")]
)
def test_the_conversation_goes_on_in_the_language_of_the_advice(text: str, language: str) -> None:
    talk = Talk()

    talk.guarded(talk.say(text, emergency="gas", emergency_level="certain", candidates=(), language="nl"))

    assert talk.conversation.language == language


def test_a_cry_in_dutch_stays_dutch() -> None:
    talk = Talk()

    talk.guarded(talk.say("er is brand in mijn huis", emergency="fire", emergency_level="certain", candidates=()))

    assert talk.conversation.language == "nl"

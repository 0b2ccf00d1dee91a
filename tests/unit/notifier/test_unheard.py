"""Voice notes that nobody writes out: typed instead, or heard by a person; and who asks if we heard or saw them."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest
from msgspec import structs

from loket.talking import Transcriber
from services.notifier.conversation.inputs import Unheard
from tests.unit.notifier.talking import WORDLESS, Talk, likely

HEARD = [
    *(
        "kunt u het niet horen?",
        "u heeft mijn bericht niet beluisterd",
        "can't you hear it?",
        "can you listen to my message?",
    ),
    *("können Sie es nicht hören?", "vous ne pouvez pas écouter ?", "¿no lo puede oír?", "nie słyszycie tego?"),
    *("duyamıyor musunuz?", "ви не чуєте?", "ألا تسمعون؟"),
]
SEEN = [
    *(
        "kunt u de foto niet zien?",
        "can't you see the picture?",
        "können Sie das Foto nicht öffnen?",
        "vous ne voyez pas la photo ?",
    ),
    *("¿no puede ver la foto?", "nie widzicie zdjęcia?", "fotoğrafı göremiyor musunuz?", "ви не бачите фото?"),
    "هل ترون الصورة؟",
]


def voice(talk: Talk, then: float = 40) -> str:
    """A voice note of which nothing is known."""
    event = talk.say(None, kind="audio", **WORDLESS)
    talk.wait(then)
    return event


def test_from_the_second_that_no_words_follow_a_person_listens_and_that_is_said_once() -> None:
    talk = Talk()

    voice(talk)
    after_one = talk.conversation.waits_for
    for _ in range(3):
        voice(talk)

    text, phone = talk.municipality.text, talk.municipality.contact.phone
    assert after_one is None
    assert (talk.conversation.waits_for, talk.memory.person_for) == ("person", ("voice",))
    assert talk.texts == [text("ask_text"), text("voice_person", phone=phone)]


def test_who_types_it_after_each_is_heard_by_nobody() -> None:
    talk = Talk()

    for place in ("Spui 4", "Spui 8"):
        voice(talk)
        talk.say(f"container vol {place}", candidates=likely("container vol", 0.95))
        talk.wait(40)

    assert not talk.waited_for_person


def test_who_types_it_before_the_answer_is_promised_no_ear() -> None:
    talk = Talk()

    voice(talk, 1)
    voice(talk, 1)
    talk.say("container vol Spui 4", candidates=likely("container vol", 0.95))
    talk.wait(40)

    assert talk.conversation.waits_for is None
    assert len(talk.cases) == 1


def test_once_it_is_promised_a_person_listens_whatever_is_typed() -> None:
    talk = Talk()
    voice(talk)
    voice(talk)

    talk.say("container vol Spui 4", candidates=likely("container vol", 0.95))
    talk.wait(40)

    assert (talk.conversation.waits_for, len(talk.cases)) == ("person", 1)


def test_a_greeting_tells_nothing_of_what_they_say() -> None:
    talk = Talk()

    voice(talk)
    talk.say("hallo", intent="greeting")
    talk.wait(40)
    voice(talk)

    assert talk.conversation.waits_for == "person"


def test_so_they_are_where_nobody_can_write_them_out() -> None:
    talk = Talk("delft")
    writes_out = Transcriber(address="https://example.org/v1", model="m")
    talk.municipality = structs.replace(talk.municipality, transcriber=writes_out)

    for _ in range(2):
        event = voice(talk, 2)
        talk.give(Unheard(event_id=event))
        talk.wait(40)

    assert talk.memory.person_for == ("voice",)


@pytest.mark.parametrize("said", HEARD)
def test_who_asks_whether_we_heard_it_reports_nothing_and_a_person_listens(said: str) -> None:
    talk = Talk()
    voice(talk)

    talk.say(said, candidates=likely("geluid evenement", 0.7))
    talk.wait(40)

    assert (talk.cases, talk.memory.person_for) == ((), ("voice",))
    assert len(talk.texts) == 2


@pytest.mark.parametrize("said", SEEN)
def test_who_asks_whether_we_see_it_reports_nothing_and_a_person_looks(said: str) -> None:
    talk = Talk()
    talk.photo()
    talk.wait(40)

    talk.say(said, candidates=likely("geluid evenement", 0.7))
    talk.wait(40)

    assert talk.cases == ()
    assert "question" in talk.memory.person_for


@pytest.mark.parametrize(
    "said", [HEARD[0], "je kunt de muziek tot in Delft horen", "ik hoor elke nacht muziek", SEEN[0]]
)
def test_without_anything_sent_it_is_what_it_says(said: str) -> None:
    talk = Talk()

    talk.say(said, candidates=likely("geluid evenement", 0.9))
    talk.wait(40)

    assert len(talk.cases) == 1


@pytest.mark.parametrize(
    "said", ["ik hoor elke nacht muziek bij Spui 4", "we kunnen niet slapen door de herrie, Spui 4"]
)
def test_noise_after_a_voice_note_is_a_report(said: str) -> None:
    talk = Talk()
    voice(talk)

    talk.say(said, candidates=likely("geluid evenement", 0.95))
    talk.wait(40)

    assert [c.sub for c in talk.cases] == ["geluid evenement"]

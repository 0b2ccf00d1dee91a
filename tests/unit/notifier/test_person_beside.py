"""Who reports something and wants a person beside that gets both: the case with its category, and a person."""

# ruff: noqa: RUF001 - words in their own alphabets

from datetime import timedelta
from typing import Any

import pytest

from services.notifier.conversation import meaning
from tests.builders import NOW
from tests.unit.notifier.talking import Talk, likely
from tests.unit.notifier.test_answers_to_where import asked_where

LONG = [
    "I want to talk to a person, the street light at Kerkstraat 12 is broken and has been for weeks now",
    "lantaarnpaal kapot Kerkstraat 12 en ook wil ik weten hoe laat u opengaat, ook wil ik een medewerker spreken",
    "Straßenlaterne kaputt Kerkstraat 12, seit Wochen und keiner kommt, und ich möchte mit einem Mitarbeiter sprechen",
    "le lampadaire de la Kerkstraat 12 est cassé depuis trois semaines, et je voudrais parler à un conseiller",
    "la farola de Kerkstraat 12 lleva rota tres semanas y nadie viene, y quiero hablar con una persona",
    "latarnia Kerkstraat 12 nie działa od trzech tygodni i nikt nie przyjeżdża, chcę porozmawiać z człowiekiem",
    "Kerkstraat 12 sokak lambası üç haftadır bozuk ve kimse gelip bakmadı, bir görevliyle görüşmek istiyorum",
    "عمود الإنارة في Kerkstraat 12 معطل منذ ثلاثة أسابيع ولم يأت أحد لإصلاحه حتى الآن وأريد التحدث مع شخص",
    "вуличний ліхтар Kerkstraat 12 не працює вже три тижні, ніхто так і не приїхав, і хочу поговорити з людиною",
]
SHORT = [
    *(
        "lantaarnpaal kapot Kerkstraat 12, en ik wil een medewerker spreken",
        "farola rota Kerkstraat 12, quiero hablar con una persona",
    ),
    *(
        "light broken Kerkstraat 12, I want to talk to a person",
        "Laterne kaputt Kerkstraat 12, ich will mit einem Mitarbeiter sprechen",
    ),
]
MODEL_SEES: list[dict[str, Any]] = [
    {"intent": "report", "decision": "route"},
    {"intent": "question", "decision": "route"},
    {"intent": "human", "decision": "human", "reason": "human"},
]


@pytest.mark.parametrize("seen", MODEL_SEES, ids=lambda seen: str(seen["intent"]))
@pytest.mark.parametrize("said", [*LONG, *SHORT])
def test_the_case_has_its_category_and_a_person_is_waited_for(said: str, seen: dict[str, Any]) -> None:
    talk = Talk()

    talk.say(said, candidates=likely("lantaarnpaal kapot", 0.93), **seen)
    talk.wait(15)

    assert [(c.sub, c.place.street) for c in talk.cases] == [("lantaarnpaal kapot", "Kerkstraat 12")]
    assert (talk.conversation.waits_for, talk.memory.person_for) == ("person", ("human",))
    human = talk.municipality.text("human", talk.conversation.language, phone=talk.municipality.contact.phone)
    assert human in talk.texts[0]


def test_while_nobody_is_there_it_is_said_from_when_on_somebody_is() -> None:
    talk = Talk(now=NOW + timedelta(hours=14))

    talk.say(SHORT[0], candidates=likely("lantaarnpaal kapot", 0.93), intent="human", decision="human", reason="human")
    talk.wait(15)

    assert "Wij zijn nu gesloten. Een medewerker leest uw bericht op" in talk.texts[0]


def test_a_report_without_a_place_is_one_too() -> None:
    talk = Talk()

    talk.say("the street light is broken and nobody comes to fix it so I want to talk to a person now")
    talk.wait(15)

    assert (len(talk.cases), talk.memory.person_for) == (1, ("human",))


def test_a_place_beside_the_wish_is_taken() -> None:
    talk = asked_where()

    talk.say("Kerkstraat 12 en ik wil een medewerker spreken", intent="human", decision="human", reason="human")
    talk.wait(15)

    assert [c.place.street for c in talk.cases] == ["Kerkstraat 12"]
    assert talk.memory.person_for == ("human",)


def test_who_only_wants_a_person_reports_nothing() -> None:
    talk = Talk()

    talk.say("ik wil een medewerker spreken over mijn melding", intent="human", decision="human", reason="human")
    talk.wait(15)

    assert (talk.cases, talk.memory.person_for) == ((), ("human",))


@pytest.mark.parametrize(
    "said",
    [
        "ik heb vorige week met een medewerker van de gemeente gesproken over de lamp aan de Kerkstraat die kapot is",
        "I spoke to someone of the council last week about the street light at Kerkstraat 12, it is still broken",
        "ik wil geen medewerker spreken, alleen doorgeven dat de lamp aan de Kerkstraat 12 al weken kapot is",
        "iemand zou de politie moeten bellen over die jongeren bij Kerkstraat 12 die elke avond weer herrie maken",
        "er slapen mensen in het portiek en ik wil dat iemand daar een keer iets aan doet, Kerkstraat 12, elke nacht",
    ],
)
def test_who_speaks_of_a_person_in_a_story_wants_none(said: str) -> None:
    assert not meaning.wants_person(said)

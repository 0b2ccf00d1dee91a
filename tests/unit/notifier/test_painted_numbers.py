"""The number on a lamp post and its street, in two messages: together they are the place."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation.places import reading
from tests.unit.notifier.talking import Talk, likely

UNCLEAR = {"candidates": (), "intent": "gibberish", "intent_p": 0.8, "decision": "ask", "reason": "no_meaning"}
POSTS = [
    *("mast 217", "Mast 217", "lichtmast nr 217", "paal 217", "nummer op de paal is 217", "lantaarnpaal 217"),
    *("lamp post 217", "street light 217", "the number on the pole is 217", "Mast Nr. 217", "Laternenmast 217"),
    *("lampadaire n° 217", "poteau 217", "farola número 217", "słup 217", "numer słupa 217", "direk 217"),
    *("217 numaralı direk", "стовп 217", "номер стовпа 217", "عمود رقم 217", "عمود 217"),
]


@pytest.mark.parametrize("post", POSTS)
@pytest.mark.parametrize("first", ["post", "street"])
def test_a_post_and_its_street_are_a_place_together(post: str, first: str) -> None:
    talk = Talk()
    talk.say("lantaarn uit", candidates=likely("lantaarnpaal kapot"))
    talk.wait(15)
    for told in (post, "Hengelolaan") if first == "post" else ("Hengelolaan", post):
        talk.say(told, **UNCLEAR)
        talk.wait(15)

    (case,) = talk.cases
    assert case.place.good
    assert (case.place.street or "").startswith("Hengelolaan, ")
    assert (case.place.street or "").endswith(" 217")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("lamp post 217 Hengelolaan", "Hengelolaan, lamppost 217"),
        ("Lantaarn met nr 0417 aan de Hengelolaan knippert", "Hengelolaan, lantaarnpaal 0417"),
        ("Laterne mit der Nummer 212, Hengelolaan", "Hengelolaan, laterne 212"),
        ("lamp met 60 watt, Hengelolaan 4", "Hengelolaan 4"),
        ("Hengelolaan, Laternenmast 217", "Hengelolaan, laternenmast 217"),
        ("lampadaire 22 rue Kerkstraat", "Kerkstraat 22"),
        ("lantaarn 12 dagen stuk Kerkstraat 3", "Kerkstraat 3"),
    ],
)
def test_the_number_of_a_post_is_no_house_number(text: str, place: str) -> None:
    found = reading(text).found

    assert found is not None
    assert found.words == place


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Nummer op de paal is 22 geloof ik",
            "boomnummer is 10553",
            "er staat 22 op de paal",
            "mastnummer 1205 denk ik",
        ),
        *("the number on the post is 22 i think", "Nummer am Mast ist 22 glaube ich", "direkteki numara 22 galiba"),
        *("le numéro sur le poteau est 22 je crois", "el número del poste es 22 creo", "numer na słupie to chyba 22"),
        *("номер на стовпі 22 здається", "الرقم على العمود 22 على ما أظن"),
    ],
)
def test_who_tells_it_does_not_ask_how_their_report_stands(text: str) -> None:
    talk = Talk()
    talk.say("lantaarn knippert, Hengelolaan 3", candidates=likely("lantaarnpaal kapot"))
    talk.wait(40)
    talk.say(text, intent="status_question", intent_p=0.86, candidates=likely("lantaarnpaal kapot", 0.4))
    talk.wait(20)

    assert len(talk.cases) == 1
    assert talk.texts[-1] == "✅"

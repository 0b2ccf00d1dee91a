"""A question that was meant for somebody at home: nobody says that a member of staff will answer it."""

import pytest

from tests.unit.notifier.talking import Talk

QUESTION = {"candidates": (), "intent": "question", "intent_p": 0.9, "decision": "human"}


@pytest.mark.parametrize(
    "said",
    [
        "Mam ik ben om 6 uur thuis, eten we pasta?",
        "schat neem jij brood mee vanavond?",
        "mum can you pick me up at five?",
        "papa kannst du mich abholen?",
        "maman tu rentres à quelle heure ?",
        "mamo, kiedy wracasz do domu?",
        "ماما متى ترجعين إلى البيت؟",
    ],
)
def test_it_is_not_promised_an_answer(said: str) -> None:
    talk = Talk()

    talk.say(said, **QUESTION)
    talk.wait(15)

    assert talk.texts[-1].startswith("Wij begrijpen uw bericht niet.")
    assert talk.memory.person_for == ("unclear",)


@pytest.mark.parametrize(
    "said", ["hoe vraag ik een rijbewijs aan?", "mama", "papa, wanneer wordt het gat in de Kerkstraat 12 gemaakt?"]
)
def test_other_questions_are_answered_by_a_person(said: str) -> None:
    talk = Talk()

    talk.say(said, **QUESTION)
    talk.wait(15)

    assert talk.memory.person_for == ("question",)

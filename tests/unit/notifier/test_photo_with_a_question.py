"""A photo of somebody's own thing with a question is no report: it waits with the question for a person."""

# ruff: noqa: RUF001 - sentences in their own alphabets

from typing import Any, Final

import pytest

from tests.unit.notifier.talking import Talk, likely

BULKY: Final[dict[str, Any]] = {"candidates": likely("bijplaatsing en grofvuil", 0.95)}
ASKS: Final[dict[str, Any]] = {"candidates": likely("afval niet opgehaald", 0.36), "intent": "question"}


@pytest.mark.parametrize(
    ("caption", "asked", "language"),
    [
        ("hoekbank, 3 jaar oud", "kan ik deze gratis naar het afvalbrengstation brengen?", "nl"),
        ("corner sofa, 3 years old", "Can I bring this to the recycling centre for free?", "en"),
        ("Ecksofa, 3 Jahre alt", "Kann ich das kostenlos zum Wertstoffhof bringen?", "de"),
        ("canapé d'angle, 3 ans", "Je peux l'apporter gratuitement à la déchetterie ?", "fr"),
        ("sofá esquinero, 3 años", "¿Puedo llevarlo gratis al punto limpio?", "es"),
        ("narożnik, 3 lata", "Czy mogę to bezpłatnie oddać na PSZOK?", "pl"),
        ("köşe koltuk, 3 yaşında", "Bunu ücretsiz atık merkezine getirebilir miyim?", "tr"),
        ("кутовий диван, 3 роки", "Чи можу я безкоштовно відвезти його?", "uk"),
        ("كنبة زاوية عمرها 3 سنوات", "هل يمكنني أخذها إلى مركز النفايات مجاناً؟", "ar"),
    ],
)
def test_what_is_somebodys_own_is_asked_about(caption: str, asked: str, language: str) -> None:
    talk = Talk()

    talk.photo(caption, language=language, **BULKY)
    talk.wait(12)
    talk.say(asked, language=language, **ASKS)
    talk.wait(80)
    talk.say("en zijn jullie zaterdag open", language=language, **ASKS)
    talk.wait(60)

    assert not talk.cases
    assert {"photo", "question"} <= set(talk.memory.person_for)


def test_a_question_below_its_photo_is_answered_as_one() -> None:
    talk = Talk()

    talk.photo("Mag ik deze oude wasmachine gratis naar de milieustraat brengen?", **ASKS)
    talk.wait(60)

    assert not talk.cases
    (text,) = talk.texts
    assert text.startswith("Een medewerker beantwoordt uw vraag.")


@pytest.mark.parametrize(
    "caption",
    [
        "hoekbank, ligt hier al 3 weken",
        "hoekbank",
        "hoekbank, 3 jaar oud, gedumpt",
        "hoekbank 3 jaar oud, Kerkstraat 12",
    ],
)
def test_what_lies_in_a_street_is_reported(caption: str) -> None:
    talk = Talk()

    talk.photo(caption, **BULKY)
    talk.wait(60)

    assert len(talk.cases) == 1


def test_a_question_for_somebody_at_home_is_not_said_to_be_answered() -> None:
    talk = Talk()

    talk.photo("welke zal ik aandoen vanavond schat? die zwarte of die groene", **ASKS)
    talk.wait(60)

    assert not talk.cases
    assert talk.memory.person_for == ("photo",)


COMPLAINS: Final[dict[str, Any]] = {
    "candidates": likely("paaltje kapot of weg", 0.57),
    "intent": "complaint",
    "decision": "human",
    "reason": "complaint",
}


@pytest.mark.parametrize(
    ("language", "caption", "asked"),
    [
        ("nl", "dit kreeg ik met de post", "wat is aanslag afvalstoffenheffing. mag t per maand"),
        ("nl", "parkeerboete gekregen maar ik had wel betaald", "klopt dit?"),
        ("en", "got this letter today", "what is it for?"),
        ("de", "Diesen Brief habe ich bekommen", "was muss ich damit machen?"),
        ("fr", "j'ai reçu ce courrier", "c'est quoi exactement ?"),
        ("es", "me llegó esta carta", "¿qué tengo que hacer?"),
        ("pl", "dostałam taki list", "ile mam zapłacić?"),
        ("tr", "bu mektup geldi", "ne yapmam gerekiyor?"),
        ("uk", "отримала такий лист", "скільки платити?"),
        ("ar", "وصلتني هذه الرسالة", "ماذا أفعل؟"),
    ],
)
def test_a_letter_is_for_a_person_and_no_report(language: str, caption: str, asked: str) -> None:
    talk = Talk()
    talk.photo(caption, language=language, **COMPLAINS)
    talk.wait(28)
    talk.say(asked, language=language, **ASKS)
    talk.wait(60)

    assert talk.cases == ()
    assert "question" in talk.memory.person_for

    talk.say("laat maar, mijn dochter legt het uit", intent="thanks", candidates=())
    talk.wait(60)
    assert (talk.cases, talk.memory.person_for) == ((), ())


@pytest.mark.parametrize("caption", ["geef die mensen eens een boete!", "houd eens rekening met de buurt"])
def test_a_complaint_about_what_a_photo_shows_is_one(caption: str) -> None:
    talk = Talk()
    talk.photo(caption, **COMPLAINS)
    talk.wait(60)

    assert len(talk.cases) == 1

"""Who asks how something of before stands reports nothing by that, though they name it; who tells news does."""

# ruff: noqa: RUF001 - sentences in their own alphabets

from typing import Any, Final

import pytest

from services.notifier.conversation import asked_after
from tests.unit.notifier.talking import Talk, likely

STATUS: Final[dict[str, Any]] = {"intent": "status_question", "intent_p": 0.97}
BENCH: Final = likely("bankje kapot", 0.98)
ASK: Final = (
    "Hoe staat het met die kapotte lamp in de Kerkstraat?",
    "is er al iemand geweest voor het kapotte bankje?",
    "Vorige week heb ik doorgegeven dat de bank in de Kerkstraat kapot is. Hoe staat het daarmee?",
    "Any update on the broken bench at Kerkstraat 12?",
    "I wrote to you on Monday that the bench is broken. Has anyone been to look?",
    "I let you know last week that the bench is broken. Has anything happened with that yet?",
    "Gibt es schon etwas Neues zu der kaputten Bank in der Kerkstraat?",
    "Wie ist der Stand bei der kaputten Bank?",
    "Où en est le banc cassé de la Kerkstraat ?",
    "Quelqu'un est déjà venu pour le banc cassé ?",
    "¿Ya ha venido alguien por el banco roto?",
    "¿Cómo va lo del banco roto de la Kerkstraat?",
    "Czy ktoś już był w sprawie zepsutej ławki?",
    "Na jakim etapie jest sprawa zepsutej ławki?",
    "Kırık bank ne oldu acaba?",
    "Kırık bank için kimse geldi mi?",
    "Як справи зі зламаною лавкою, про яку я писала?",
    "Чи є новини щодо зламаної лавки?",
    "شو صار بموضوع المقعد المكسور؟",
    "هل جاء أحد من أجل المقعد المكسور؟",
)
TELL: Final = (
    "De bank in de Kerkstraat 12 is kapot, hoe staat het daarmee?",
    "Kapotte bank, Kerkstraat 12. Is er al iets bekend?",
    "Gemeld op maandag. Hoe staat het ermee? Het bankje is nog steeds kapot, Kerkstraat 12",
    "Hoe staat het met mijn melding? En er ligt ook een matras op Kerkstraat 12",
    "I have heard nothing yet. The bench at Kerkstraat 12 is broken, has anyone been to look?",
    "Die Bank vor Kerkstraat 12 ist kaputt, ist schon jemand unterwegs?",
    "Le banc devant Kerkstraat 12 est cassé, vous avez des nouvelles ?",
    "El banco de Kerkstraat 12 está roto, ¿hay novedades?",
    "Ławka przy Kerkstraat 12 jest zepsuta, czy ktoś już jedzie?",
    "Kerkstraat 12 önündeki bank kırık, bir gelişme var mı?",
    "Лавка біля Kerkstraat 12 зламана, чи є новини?",
    "المقعد في Kerkstraat 12 مكسور، هل من جديد؟",
)
PLAIN: Final = ("bankje stuk in de Kerkstraat", "wanneer komen jullie nou voor die lamp", "Kerkstraat 12", "")


@pytest.mark.parametrize("text", ASK)
def test_a_question_after_something_of_before_opens_no_case_and_is_answered(text: str) -> None:
    talk = Talk()

    talk.say(text, candidates=BENCH, **STATUS)
    talk.wait(20)

    assert asked_after.only_asks(text)
    assert talk.cases == ()
    (answer,) = talk.texts
    assert answer.startswith("U heeft nu geen open meldingen.")


@pytest.mark.parametrize("text", TELL)
def test_what_is_told_beside_the_question_is_a_report(text: str) -> None:
    talk = Talk()

    talk.say(text, candidates=BENCH, **STATUS)
    talk.wait(20)

    assert not asked_after.only_asks(text)
    assert len(talk.cases) == 1


@pytest.mark.parametrize("text", PLAIN)
def test_what_asks_nothing_of_before_is_left_to_the_model(text: str) -> None:
    assert not asked_after.only_asks(text)


@pytest.mark.parametrize("intent", ["report", "question"])
@pytest.mark.parametrize(("p", "cases"), [(0.55, 0), (0.95, 1)])
def test_a_model_that_is_not_sure_of_something_else_is_not_believed(intent: str, p: float, cases: int) -> None:
    talk = Talk()

    talk.say("Wie steht es mit der kaputten Bank vor Kerkstraat 12?", candidates=BENCH, intent=intent, intent_p=p)
    talk.wait(20)

    assert len(talk.cases) == cases


def test_with_an_open_report_it_is_told_how_that_stands() -> None:
    talk = Talk()
    talk.say("Er ligt een losse tegel bij Kerkstraat 12")
    talk.wait(20)

    talk.say("is er al iemand geweest voor het kapotte bankje in Kerkstraat 90?", candidates=BENCH, **STATUS)
    talk.wait(20)

    (case,) = talk.cases
    assert case.number is not None
    assert case.number in talk.texts[-1]

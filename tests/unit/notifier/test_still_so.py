"""Days later a resident says that something is still so: the case of before hears of it, and no other is opened."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.cases import workflow
from tests.unit.notifier.talking import Talk, likely

DAYS_3 = 3 * 86_400
UNSURE = {"decision": "ask", "reason": "low_confidence", "candidates": likely("losse stoeptegel", 0.45)}


def a_report() -> Talk:
    """A tile that was reported three days ago."""
    talk = Talk()
    talk.say("er ligt een losse tegel, Kerkstraat 12")
    talk.wait(DAYS_3)
    return talk


@pytest.mark.parametrize("text", ["hij ligt nog steeds los", "it is still loose", "ist immer noch kaputt", "досі так"])
def test_what_is_still_so_belongs_to_the_case_of_before(text: str) -> None:
    talk = a_report()

    talk.say(text, **UNSURE)
    talk.wait(10)

    (case,) = talk.cases
    assert case.sub == "losse stoeptegel"
    assert talk.texts[1] == talk.municipality.text("added", number=case.number or "")


@pytest.mark.parametrize(
    "text",
    [
        "Hoy igual, desde las diez, en el mismo sitio de ayer",
        "vanavond weer hetzelfde",
        "same thing again tonight",
        "heute wieder genauso",
        "pareil ce soir",
        "dziś znowu to samo",
        "bugün de aynısı",
        "сьогодні те саме",
        "اليوم نفس الشي",
    ],
)
def test_the_same_once_more_belongs_to_the_case_of_before(text: str) -> None:
    talk = a_report()

    talk.say(text, intent="feedback_yes", intent_p=0.56, candidates=(), addition_p=0.99)
    talk.wait(10)

    (case,) = talk.cases
    assert talk.texts[1] == talk.municipality.text("added", number=case.number or "")


def test_what_is_still_so_at_another_name_of_the_place_belongs_to_the_case_of_before() -> None:
    talk = Talk()
    talk.say("prullenbak bij het Rosarium in het Westbroekpark puilt uit", candidates=likely("prullenbak vol of kapot"))
    talk.wait(DAYS_3)
    talk.say(
        "die bak bij het Rosarium zit nog steeds stampvol",
        candidates=likely("prullenbak vol of kapot"),
        addition_p=0.85,
    )
    talk.wait(10)

    assert len(talk.cases) == 1


def test_the_same_told_less_clearly_at_the_same_place_is_no_second_case() -> None:
    talk = Talk()
    talk.say("klep van de glasbak zit vast bij de jumbo op de hoofdstraat", candidates=likely("container kapot"))
    talk.wait(DAYS_3)
    talk.say("de klep van de glasbak bij de Jumbo Hoofdstraat zit vast", candidates=likely("container kapot", 0.57))
    talk.wait(10)

    assert len(talk.cases) == 1


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("er ligt een losse tegel in de Dorpsstraat 3, nog steeds", {}),
        ("de lamp brandt nog steeds niet", {"candidates": likely("lantaarnpaal kapot")}),
    ],
)
def test_another_place_or_another_problem_is_a_case_of_its_own(text: str, changes: dict[str, object]) -> None:
    talk = a_report()

    talk.say(text, **changes)
    talk.wait(10)

    assert len(talk.cases) == 2


def test_a_case_that_is_closed_is_not_told_that_it_is_still_so() -> None:
    talk = a_report()
    talk.set_status(talk.cases[0].id, workflow.AFGEHANDELD)
    talk.wait(20 * 86_400)

    talk.say("hij ligt nog steeds los", **UNSURE)
    talk.wait(10)

    assert [case.state for case in talk.cases] == [workflow.AFGEHANDELD, workflow.GEMELD]

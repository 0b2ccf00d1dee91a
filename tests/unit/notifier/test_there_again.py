"""A day later they are there again, and do something else too: the report of before goes on."""

# ruff: noqa: RUF001 - texts in their own alphabets

import pytest

from services.notifier.conversation import refers_back
from tests.unit.notifier.talking import Talk, likely

DAY = 86_400
UNSURE = {"decision": "ask", "reason": "low_confidence", "candidates": likely("overlast jongeren", 0.3)}


def some_youths() -> Talk:
    """Who hang around each evening was told of yesterday."""
    talk = Talk()
    talk.say("elke avond hangjongeren, Kerkstraat 12", candidates=likely("overlast jongeren"))
    talk.wait(DAY)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "Vanavond zijn ze er weer, en nu gooien ze ook pitten op de grond",
        "Vannacht weer, en er werd ook met deuren gegooid",
        "gisteravond was het weer raak, ze hebben ook flessen kapot gegooid",
        "En daar gaan we weer, tot half drie",
        "They're back again tonight, now they're throwing bottles as well",
        "Heute Abend sind sie wieder da und werfen auch noch Müll auf den Boden",
        "Ce soir ils sont encore là, et en plus ils jettent leurs déchets par terre",
        "Esta noche están otra vez ahí, y además tiran cáscaras al suelo",
        "Dziś wieczorem znowu tam są i jeszcze rzucają łupiny",
        "Bu akşam yine oradalar, bir de yerlere çekirdek kabuğu atıyorlar",
        "Сьогодні вони знову там, ще й сміття кидають",
        "الليلة هم هناك مرة أخرى، ويرمون القشور على الأرض أيضا",
    ],
)
def test_they_are_there_again(text: str) -> None:
    talk = some_youths()

    talk.say(text, **UNSURE)
    talk.wait(10)

    (case,) = talk.cases
    assert case.sub == "overlast jongeren"


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Vannacht lagen er weer twee matrassen, Dorpsstraat 3", {"candidates": likely("bijplaatsing en grofvuil")}),
        ("nu is hij weer uit, de lamp", {"candidates": likely("lantaarnpaal kapot")}),
    ],
)
def test_another_thing_is_a_report_of_its_own(text: str, changes: dict[str, object]) -> None:
    talk = some_youths()

    talk.say(text, **changes)
    talk.wait(10)

    assert len(talk.cases) == 2


@pytest.mark.parametrize(
    "text",
    ["ze zijn gelukkig weer weg", "het is weer rustig", "gisteren was het weer slecht", "het is mooi weer vandaag"],
)
def test_what_is_not_so_again(text: str) -> None:
    assert not refers_back.is_there_again(text)

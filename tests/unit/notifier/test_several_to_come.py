"""A message that only says how many reports follow is none."""

import pytest

from services.notifier.conversation import announced
from tests.unit.notifier.talking import Talk, likely


@pytest.mark.parametrize(
    "text",
    [
        "ff twee dingetjes vanaf de fiets",
        "Goedenavond, ik heb twee dingen.",
        "hi, two things",
        "ich hab zwei Sachen",
        "Hola, tengo dos cosas",
        "mam dwie sprawy",
    ],
)
def test_it_opens_no_case(text: str) -> None:
    talk = Talk()

    talk.say(text, candidates=likely("fietswrak", 0.93))
    talk.wait(30)

    assert announced.several_come(text)
    assert not talk.cases


@pytest.mark.parametrize(
    "text",
    [
        "Ich betreibe ein Café in der Innenstadt und möchte zwei Sachen melden.",
        "ik ben de conciërge van de school en wil twee dingen melden",
        "I run a café in town and would like to report two things.",
        "tengo un bar en el centro y quiero avisar dos cosas",
        "je tiens un café, je voudrais signaler deux choses",
    ],
)
def test_who_says_who_they_are_and_that_two_follow_opens_no_case(text: str) -> None:
    talk = Talk()

    talk.say(text, candidates=likely("fietswrak", 0.99))
    talk.wait(30)

    assert not talk.cases


@pytest.mark.parametrize(
    "text", ["de lamp is kapot en ik wil twee dingen melden", "ik wil twee dingen melden over de lamp die uit is"]
)
def test_a_fault_beside_it_is_heard(text: str) -> None:
    assert not announced.introduces(text)


@pytest.mark.parametrize(
    "text",
    ["twee dingen liggen op straat", "er liggen twee dingen", "twee dingen op de Denneweg", "twee zaken zijn failliet"],
)
def test_what_tells_more_is_heard(text: str) -> None:
    assert not announced.several_come(text)

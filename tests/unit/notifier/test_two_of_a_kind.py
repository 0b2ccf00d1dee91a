"""Two of the same, each in its own street, are two reports; what only sounds so is one."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from services.notifier.conversation import counted
from tests.unit.notifier.talking import Talk, likely

LAMP = likely("lantaarnpaal kapot", 0.97)


@pytest.mark.parametrize(
    ("text", "streets"),
    [
        ("Twee lampen uit: een bij Kerkstraat 14 en een op de Molenweg voor de bakker", ("Kerkstraat 14", "Molenweg")),
        ("two street lights are out, one at Kerkstraat 14, the other at Molenweg 7", ("Kerkstraat 14", "Molenweg 7")),
        ("2 lampy nie działają: jedna przy Kerkstraat 14, druga przy Molenweg 7", ("Kerkstraat 14", "Molenweg 7")),
        ("dos farolas apagadas: una en Kerkstraat 14 y otra en Molenweg 7", ("Kerkstraat 14", "Molenweg 7")),
        ("Zwei Laternen sind aus. Die eine Kerkstraat 14, die andere Molenweg 7", ("Kerkstraat 14", "Molenweg 7")),
        ("Goedenavond, twee lampen uit. De eerste: Kerkstraat 14. De tweede: Molenweg", ("Kerkstraat 14", "Molenweg")),
    ],
)
def test_a_message_that_counts_two_opens_a_case_for_each(text: str, streets: tuple[str, ...]) -> None:
    talk = Talk()

    talk.say(text, candidates=LAMP)
    talk.wait(30)

    assert [case.sub for case in talk.cases] == ["lantaarnpaal kapot"] * 2
    for case, street in zip(talk.cases, streets, strict=True):
        assert (case.place.street or "").startswith(street)


@pytest.mark.parametrize(
    "text",
    [
        "Twee lantaarns uit op de hoek van de Kerkstraat en de Molenweg",
        "Twee weken geleden was een lamp uit in de Kerkstraat 14, en een buurman op de Molenweg zag het ook",
        "twee lantaarns uit bij Kerkstraat 14, een ervan al een maand",
        "lantaarn uit bij Kerkstraat 14 en een andere die knippert",
    ],
)
def test_one_place_or_another_count_is_one_case(text: str) -> None:
    talk = Talk()

    talk.say(text, candidates=LAMP)
    talk.wait(30)

    assert len(talk.cases) == 1


@pytest.mark.parametrize(
    "text",
    [
        "De andere is een heel eind verderop, Molenweg 7",
        "the other one is at Molenweg 7",
        "l'autre est Molenweg 7",
        "la otra está en Molenweg 7",
        "druga jest przy Molenweg 7",
        "die zweite ist Molenweg 7",
        "Walked on to the one at Molenweg 7, also out",
    ],
)
@pytest.mark.parametrize("sure", [0.97, 0.35])
def test_the_other_one_is_another_report_of_the_same_kind(text: str, sure: float) -> None:
    talk = Talk()

    talk.say("Lamp uit bij Kerkstraat 14", candidates=LAMP)
    talk.wait(20)
    talk.say(text, candidates=likely("lantaarnpaal kapot", sure), decision="route" if sure > 0.6 else "ask")
    talk.wait(20)

    assert [case.sub for case in talk.cases] == ["lantaarnpaal kapot"] * 2
    assert [case.place.street for case in talk.cases] == ["Kerkstraat 14", "Molenweg 7"]


@pytest.mark.parametrize(
    "text",
    [
        "de andere kant van de straat, Kerkstraat 15",
        "the other side, number 15",
        "de tweede keer deze maand op de Kerkstraat",
        "друга сторона вулиці",
        "die andere brandt wel",
    ],
)
def test_the_other_side_and_another_time_are_no_other_one(text: str) -> None:
    talk = Talk()

    talk.say("Lamp uit bij Kerkstraat 14", candidates=LAMP)
    talk.wait(20)
    talk.say(text, candidates=likely("lantaarnpaal kapot", 0.5), decision="ask")
    talk.wait(20)

    assert len(talk.cases) == 1


@pytest.mark.parametrize("text", ["", "2 ", "twee " * 400, "de andere " * 300, "\ud800 twee x en een"])
def test_any_text_is_read(text: str) -> None:
    assert counted.is_the_other(text) in {True, False}


@pytest.mark.parametrize(
    ("text", "streets"),
    [
        ("Er is een lamp uit in de Kerkstraat en ook op de Molenweg zijn er twee stuk", ("Kerkstraat", "Molenweg")),
        ("Lamp out in Kerkstraat and also on Molenweg there are two that flicker", ("Kerkstraat", "Molenweg")),
        ("Laterne aus in der Kerkstraat und auch am Molenweg sind zwei kaputt", ("Kerkstraat", "Molenweg")),
        ("Lampadaire éteint Kerkstraat 14 et aussi devant Molenweg 7 il y en a deux", ("Kerkstraat 14", "Molenweg 7")),
        ("Farola apagada en Kerkstraat 14 y también en Molenweg 7 hay dos rotas", ("Kerkstraat 14", "Molenweg 7")),
        ("Lampa nie świeci na Kerkstraat 14 i też przy Molenweg 7 nie świecą dwie", ("Kerkstraat 14", "Molenweg 7")),
        (
            "Темно на Kerkstraat 14 і також біля Molenweg 7 їх не світить дві",
            ("Kerkstraat 14", "Molenweg 7"),
        ),
    ],
)
def test_more_of_the_same_in_another_street_is_a_case_too(text: str, streets: tuple[str, ...]) -> None:
    talk = Talk()

    talk.say(text, candidates=LAMP)
    talk.wait(30)

    assert [case.sub for case in talk.cases] == ["lantaarnpaal kapot"] * 2
    for case, street in zip(talk.cases, streets, strict=True):
        assert (case.place.street or "").startswith(street)


@pytest.mark.parametrize(
    "text",
    [
        "lamp uit in de Kerkstraat, ook bij de hoek van de Molenweg",
        "lantaarns uit in de Kerkstraat en ook op de Molenweg",
        "lamp uit bij Kerkstraat 14 en ook bij de buren is het heel donker",
        "lamp out at Kerkstraat 14 and also on the square it is dark",
    ],
)
def test_how_far_it_goes_is_no_second_one(text: str) -> None:
    talk = Talk()

    talk.say(text, candidates=LAMP)
    talk.wait(30)

    assert len(talk.cases) == 1

"""Hours later another matter at another place is another report; and a place told with "there" is no report."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.events import Part
from services.notifier.conversation import meaning
from services.notifier.conversation.fragments import without_there
from tests.unit.notifier.talking import Talk, likely

_RETURNS = (
    "Daar ben ik weer haha. Nu wat anders: vieze lucht uit de grond op de hoek van de Lindelaan en de Kerkstraat",
    "It's me again. There is a foul smell at Lindelaan 40",
    "Ich bin's wieder. Es riecht furchtbar in der Lindelaan 40",
    "C'est encore moi. Ça sent très mauvais Lindelaan 40",
    "Soy yo otra vez. Huele fatal en Lindelaan 40",
    "To znowu ja. Okropnie śmierdzi przy Lindelaan 40",
    "Yine ben. Lindelaan 40 önünde çok kötü koku var",
    "أنا مرة أخرى. رائحة كريهة عند Lindelaan 40",
    "Це знову я. Жахливо смердить біля Lindelaan 40",
)


@pytest.mark.parametrize("text", _RETURNS)
def test_who_comes_back_with_another_matter_at_another_place_has_another_case(text: str) -> None:
    talk = Talk()
    talk.say("losse tegel, Kerkstraat 12")
    talk.wait(5 * 3600)

    candidates = likely("riolering stank", 0.65)
    talk.say(text, candidates=candidates, addition_p=0.3)
    talk.wait(16)

    assert [case.sub for case in talk.cases] == ["losse stoeptegel", "riolering stank"]
    assert talk.cases[0].place.street == "Kerkstraat 12"
    assert talk.cases[1].place.good


@pytest.mark.parametrize(
    "text",
    [
        "nu wat anders: de lantaarn brandt overdag",
        "jetzt mal was anderes, die Laterne brennt",
        "teraz coś innego, latarnia świeci w dzień",
        "дещо інше: ліхтар горить удень",
        "شي تاني، الضوء شاعل بالنهار",
    ],
)
def test_words_that_announce_another_matter_are_known(text: str) -> None:
    assert meaning.another(text)


def test_who_comes_back_with_more_of_the_same_has_no_other_case() -> None:
    talk = Talk()
    talk.say("losse tegel, Kerkstraat 12")
    talk.wait(5 * 3600)

    talk.say("Daar ben ik weer. Die tegel ligt nog steeds los op Kerkstraat 12")
    talk.wait(16)

    assert len(talk.cases) == 1


@pytest.mark.parametrize(
    ("told", "where"),
    [
        ("De vijver ligt vol plastic", "daar bij de brug van de Lindelaan"),
        ("Im Teich schwimmt viel Plastik", "dort bei der Brücke Lindelaan"),
        ("Plein de plastique dans l'eau", "là-bas près du pont de la Lindelaan"),
        ("Mucho plástico en el agua", "allí junto al puente de la Lindelaan"),
        ("Pełno plastiku w wodzie", "tam koło mostu Lindelaan"),
        ("Kanalda bir sürü plastik birikmiş", "Lindelaan köprüsünün orada"),
        ("У воді повно пластику", "там біля мосту Lindelaan"),
    ],
)
def test_a_bridge_that_only_tells_where_is_no_report(told: str, where: str) -> None:
    talk = Talk()
    first, text = (
        "Kerkstraat 52 oud autowrak zonder kenteken. ",
        f"Kerkstraat 52 oud autowrak zonder kenteken. {told}, {where}.",
    )
    at = text.index(where)
    parts = (
        Part(start=0, end=len(first) - 2, candidates=likely("autowrak of aanhanger", 0.99)),
        Part(start=len(first), end=at - 2, candidates=likely("drijfvuil in water", 0.8)),
        Part(start=at, end=at + len(where), candidates=likely("brug storing of schade", 0.94)),
    )

    talk.say(text, candidates=likely("autowrak of aanhanger", 0.9), parts=parts)
    talk.wait(16)

    assert [(case.sub, case.place.good) for case in talk.cases] == [
        ("autowrak of aanhanger", True),
        ("drijfvuil in water", True),
    ]


def test_there_is_only_taken_off_the_ends() -> None:
    assert without_there("daar bij de brug") == "bij de brug"
    assert without_there("köprünün orada") == "köprünün yanında"
    assert without_there("bij de brug is het daar glad") == "bij de brug is het daar glad"

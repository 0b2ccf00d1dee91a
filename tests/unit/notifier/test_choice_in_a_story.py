"""An offered choice is answered by words that name it; a sentence that only holds "een" or "one" is a message."""

import pytest

from services.notifier.conversation.meaning import choice
from tests.unit.notifier.talking import Talk, likely

OPTIONS = ["losse stoeptegel", "gat in de weg", "verzakking"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("een", 0),
        ("optie twee", 1),
        ("de tweede graag", 1),
        ("2", 1),
        ("er is een rat gezien", None),
        ("there is one more", None),
        ("un rat mort ici", None),
    ],
)
def test_a_number_in_words_is_an_answer_only_where_hardly_anything_else_is_said(text: str, place: int | None) -> None:
    assert choice(text, OPTIONS) == place


def test_who_tells_in_words_what_it_is_has_chosen_that_whatever_was_offered() -> None:
    talk = Talk()
    talk.say("er is iets, Kerkstraat 12", candidates=likely("losse stoeptegel", 0.4), decision="ask")
    talk.wait(10)

    talk.say("er is een rat gezien, meerdere zelfs", candidates=likely("ratten", 0.99))
    talk.wait(10)

    assert [case.sub for case in talk.cases] == ["ratten"]


def test_who_says_what_it_is_may_say_where_as_well() -> None:
    talk = Talk()
    talk.say("auf dem Noordeinde ist etwas", candidates=likely("bankje kapot", 0.5), decision="ask")
    talk.wait(10)

    talk.say("Die Bank steht genau gegenüber von Nr. 138", candidates=likely("bankje kapot", 0.92))
    talk.wait(10)

    (case,) = talk.cases
    assert (case.sub, case.place.street, case.place.good) == ("bankje kapot", "Noordeinde 138", True)

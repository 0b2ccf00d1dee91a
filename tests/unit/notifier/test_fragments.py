"""Messages that only say where something is, before or after what is the matter."""

import pytest

from loket.events import Part
from services.notifier.conversation.fragments import says_only_where
from tests.unit.notifier.talking import Talk, likely


@pytest.mark.parametrize(
    "text",
    [
        "in de auto",
        "op de stoep",
        "Naast het huis.",
        "op straat",
        "in mijn straat",
        "in the car",
        "vor dem Haus",
        "dans la rue",
        "en la calle",
        "na ulicy",
        "на вулиці",
        "في الشارع",
    ],
)
def test_a_preposition_and_one_thing_tell_of_no_problem(text: str) -> None:
    assert says_only_where(text)


@pytest.mark.parametrize(
    "text", ["tegel los", "op straat ligt glas", "losse tegel op de stoep", "in", "ratten", "bij de brug, ratten", ""]
)
def test_what_tells_of_a_problem_is_a_report(text: str) -> None:
    assert not says_only_where(text)


def test_two_words_may_name_one_thing_beside_a_problem() -> None:
    assert says_only_where("by the bike racks", things=2)
    assert not says_only_where("by the bike racks")
    assert not says_only_where("bij de glasbak ligt rommel", things=2)


def test_a_part_that_only_says_where_is_no_problem_of_its_own() -> None:
    talk = Talk()

    talk.say(
        "rubbish dumped on Kerkstraat 12, by the bike racks",
        parts=(
            Part(start=0, end=32, candidates=likely("bijplaatsing en grofvuil", 0.9)),
            Part(start=33, end=50, candidates=likely("fietswrak", 0.9)),
        ),
        candidates=likely("bijplaatsing en grofvuil", 0.9),
    )

    assert [case.sub for case in talk.cases] == ["bijplaatsing en grofvuil"]


def test_a_fragment_opens_no_case_and_what_follows_opens_one() -> None:
    talk = Talk()

    talk.say("in de auto", candidates=likely("losse stoeptegel", 0.95))
    talk.wait(10)
    before = (talk.cases, talk.conversation.waits_for, list(talk.texts))
    talk.say("er ligt een losse tegel in de Kerkstraat 12")
    talk.wait(10)

    assert before == ((), None, [talk.municipality.text("unreadable")])
    assert len(talk.cases) == 1


def test_a_fragment_after_its_report_is_part_of_it() -> None:
    talk = Talk("delft")

    talk.say("er ligt een losse tegel", candidates=likely("losse stoeptegel", municipality="delft"))
    talk.say("op de stoep", candidates=likely("losse stoeptegel", municipality="delft"))
    talk.wait(10)

    assert len(talk.cases) == 1
    assert talk.memory.hinted is False

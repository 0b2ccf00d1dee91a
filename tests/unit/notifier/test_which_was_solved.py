"""Of two reports that were closed lately the one is solved, or not, that its resident names."""

import pytest

from services.notifier.cases import workflow
from tests.unit.notifier.talking import Talk, likely

DAY = 86_400
NO = {"intent": "feedback_no", "candidates": likely("zwerfvuil", 0.2)}
TILE = likely("losse stoeptegel", 0.97)


def two_that_were_closed() -> Talk:
    """A tile and, a day later, a lamp, each closed; whether the lamp is solved was asked last."""
    talk = Talk()
    for text, sub in (
        ("losse tegel, Kerkstraat 12", "losse stoeptegel"),
        ("lamp stuk, Dorpsstraat 3", "lantaarnpaal kapot"),
    ):
        talk.say(text, candidates=likely(sub, 0.97))
        talk.wait(DAY)
        talk.set_status(talk.cases[-1].id, workflow.AFGEHANDELD, "Gemaakt")
        talk.wait(3600)
    return talk


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("de tegel ligt er nog steeds los bij", NO | {"candidates": TILE}),
        ("the tile is still loose", NO | {"candidates": TILE}),
        ("die Platte ist immer noch locker", NO | {"candidates": TILE}),
        ("{} is niet opgelost", NO),
        ("op Kerkstraat 12 is het niet opgelost", NO),
        ("not solved at Kerkstraat 12", NO),
        ("nie rozwiązane, Kerkstraat 12", NO),
    ],
)
def test_the_one_that_is_named_is_opened_again(text: str, changes: dict[str, object]) -> None:
    talk = two_that_were_closed()

    talk.say(text.format(talk.cases[0].number), **changes)
    talk.wait(10)

    assert [case.state for case in talk.cases] == [workflow.HEROPEND, workflow.AFGEHANDELD]


@pytest.mark.parametrize("text", ["nee", "nog niet", "not yet", "noch nicht", "todavía no", "ще ні"])
def test_a_no_that_names_none_is_about_the_one_that_was_asked_about(text: str) -> None:
    talk = two_that_were_closed()

    talk.say(text, **NO)
    talk.wait(10)

    assert [case.state for case in talk.cases] == [workflow.AFGEHANDELD, workflow.HEROPEND]


def test_a_yes_names_the_one_that_is_solved() -> None:
    talk = two_that_were_closed()

    talk.say("ja, de tegel ligt weer goed", intent="feedback_yes", candidates=TILE)
    talk.wait(10)

    assert [case.solved for case in talk.cases] == [True, None]

"""Who cries for help and tells where reports nothing that is to be mended."""

import pytest

from tests.unit.notifier.talking import Talk, likely


@pytest.mark.parametrize("text", ["Hilfe Spui 4", "imdat Spui 4", "hulp! Spui 4"])
def test_no_case_is_guessed_of_it(text: str) -> None:
    talk = Talk()
    talk.guarded(talk.say(text, emergency="other", emergency_level="possible", candidates=likely("lantaarnpaal kapot")))
    talk.wait(20)

    assert talk.cases == ()
    assert "emergency" in talk.memory.person_for


def test_what_is_broken_there_is_reported_all_the_same() -> None:
    talk = Talk()
    said = talk.say(
        "help lantaarn kapot Spui 4",
        emergency="other",
        emergency_level="possible",
        candidates=likely("lantaarnpaal kapot"),
    )
    talk.guarded(said)
    talk.wait(20)

    assert [case.sub for case in talk.cases] == ["lantaarnpaal kapot"]

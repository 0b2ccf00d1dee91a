"""Thanks with a report in them, at its address: it is of the category that the model is sure of."""

import pytest

from tests.unit.notifier.talking import Talk, likely

TEXT = "Dat van gisteren was snel verholpen, complimenten. Nu iets kleins: voor Kerkstraat 9 wipt een stoeptegel"


@pytest.mark.parametrize("intent", ["thanks", "greeting"])
def test_what_is_surely_told_beside_thanks_is_reported(intent: str) -> None:
    talk = Talk()
    talk.say(TEXT, intent=intent, intent_p=0.99, candidates=likely("losse stoeptegel", 0.99))
    talk.wait(15)

    (case,) = talk.cases
    assert (case.sub, case.place.street) == ("losse stoeptegel", "Kerkstraat 9")


def test_thanks_for_a_tile_are_no_report_of_it() -> None:
    talk = Talk()
    talk.say("bedankt voor het maken van de tegel", intent="thanks", candidates=likely("losse stoeptegel", 0.99))
    talk.wait(15)

    assert not talk.cases

"""What stands on a row of ours is no emergency to the classifier either."""

import pytest

from loket.emergency import detect
from loket.sealing import Keyring
from services.classifier.step import Step
from tests.builders import a_message, a_personal
from tests.unit.classifier.records import a_record, classified

ROW = "category:0b8f3c1e111142228333000000000000:other"
LOUD = "wybuch na ulicy"


@pytest.mark.parametrize(("text", "payload"), [("Coś innego", None), (LOUD, ROW)])
def test_a_choice_of_ours_goes_on_without_an_emergency(
    step: Step, keyring: Keyring, text: str, payload: str | None
) -> None:
    message = a_message(keyring, personal=a_personal(text=text, payload=payload))

    found = classified(step(a_record(message)))

    assert (detect(text) is not None) == (text == LOUD)
    assert (found.emergency, found.emergency_level) == (None, None)


def test_other_taps_and_words_are_looked_at(step: Step, keyring: Keyring) -> None:
    message = a_message(keyring, personal=a_personal(text=LOUD, payload="unknown:1"))

    assert classified(step(a_record(message))).emergency is not None


def test_that_help_is_there_goes_on_without_an_emergency(step: Step, keyring: Keyring) -> None:
    text = "de ambulance is er nu, bedankt voor alles"

    found = classified(step(a_record(a_message(keyring, personal=a_personal(text=text)))))

    assert detect(text) is not None
    assert found.emergency is None

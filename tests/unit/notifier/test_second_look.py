"""What a model alone takes for an emergency behind a report: two questions, of which neither does anything."""

from typing import Any, Final

import pytest

from services.notifier.conversation import second_look
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from tests.unit.notifier.talking import Talk, a_said, likely

POSSIBLE: Final[dict[str, Any]] = {"emergency": "accident", "emergency_level": "possible", "decision": "human"}


def _behind_a_report(minutes: int = 1) -> Draft:
    talk = Talk()
    talk.say("Er is een put verstopt", candidates=likely("put verstopt", 0.98))
    talk.wait(20)
    talk.wait(60 * minutes)
    return Draft(talk.municipality, talk.situation, talk.now)


def _said(text: str, addition_p: float) -> Said:
    return a_said("v1-9", text=text, addition_p=addition_p, **POSSIBLE)


@pytest.mark.parametrize(
    ("text", "addition_p", "minutes", "reads", "puts_right"),
    [
        ("ik ben nu aan het rijden, foto komt later", 0.95, 1, True, False),
        ("I am driving now, the photo comes later", 0.95, 1, True, False),
        ("ik ben nu aan het rijden, foto komt later", 0.95, 30, False, False),
        ("ik ben nu aan het rijden, foto komt later", 0.5, 1, False, False),
        ("Kerkstraat 42", 0.2, 1, False, True),
        ("bei Kerkstraat 42", 0.2, 30, False, True),
        ("Kerkstraat 42", 0.95, 1, True, True),
    ],
)
def test_who_reads_and_what_puts_right_are_told_apart(
    text: str, addition_p: float, minutes: int, reads: bool, puts_right: bool
) -> None:
    draft, said = _behind_a_report(minutes), _said(text, addition_p)
    before = draft.memory

    assert second_look.is_for_person_to_read(draft, said, text) is reads
    assert second_look.only_puts_right(draft, said, text) is puts_right
    assert draft.memory == before
    assert draft.conversation.waits_for is None


@pytest.mark.parametrize(
    ("addition_p", "emergency_p", "minutes", "reads"),
    [
        (0.45, 0.92, 1, True),
        (0.45, 0.92, 30, False),
        (0.45, 0.97, 1, False),
        (0.05, 0.85, 1, False),
        (0.45, 0.0, 1, False),
        (0.95, 0.97, 1, True),
    ],
)
def test_what_rather_goes_on_about_a_report_is_read_by_a_person(
    addition_p: float, emergency_p: float, minutes: int, reads: bool
) -> None:
    text = "wij houden alles potdicht met deze hitte"
    said = a_said("v1-9", text=text, addition_p=addition_p, emergency_p=emergency_p, **POSSIBLE)

    assert second_look.is_for_person_to_read(_behind_a_report(minutes), said, text) is reads


def test_without_a_report_it_is_an_alarm_and_what_shows_none_is_none() -> None:
    talk = Talk()
    draft = Draft(talk.municipality, talk.situation, talk.now)

    assert second_look.is_alarm(draft, _said("ik ben nu aan het rijden", 0.95), "ik ben nu aan het rijden")
    assert not second_look.is_alarm(draft, a_said(text="er ligt een tegel los"), "er ligt een tegel los")


@pytest.mark.parametrize(
    ("caption", "photo", "minutes", "emergency"),
    [
        ("so sieht er heute morgen aus", True, 1, None),
        ("so sieht er heute morgen aus", True, 30, "accident"),
        ("so sieht er heute morgen aus", False, 1, "accident"),
        ("dit is hem, hij ligt daar nog steeds en wij weten niet wat wij moeten doen", True, 1, "accident"),
        ("mijn man ademt niet meer", True, 1, "accident"),
    ],
)
def test_what_a_model_alone_sees_in_a_caption_right_after_an_emergency_is_a_photo(
    caption: str, photo: bool, minutes: int, emergency: str | None
) -> None:
    talk = Talk()
    talk.say("er is hier net iets ontploft", emergency="explosion", emergency_level="certain", decision="human")
    talk.wait(60 * minutes)
    draft = Draft(talk.municipality, talk.situation, talk.now)
    said = a_said("v1-9", text=caption, kind="image" if photo else "text", photo=photo, **POSSIBLE)

    assert second_look.as_shown(draft, said, caption).emergency == emergency

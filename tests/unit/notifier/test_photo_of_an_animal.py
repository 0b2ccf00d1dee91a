"""What follows an animal in need stands with no report of before it."""

import pytest

from tests.unit.notifier.talking import Talk, likely

_ASKS = {"intent": "status_question", "intent_p": 0.6, "decision": "route", "candidates": likely("zwerfvuil", 0.2)}


def _after_a_report() -> Talk:
    talk = Talk()
    talk.say("lantaarn knippert, Kerkstraat 12", candidates=likely("lantaarnpaal kapot", 0.98))
    talk.wait(600)
    talk.say("er zit een gewonde zwaan langs het water", candidates=likely("dood dier", 0.95))
    talk.wait(12)
    return talk


@pytest.mark.parametrize("caption", [None, "hier zit hij", "hij zwemt nu naar de overkant"])
def test_a_photo_right_after_it_is_of_no_lamp_post(caption: str | None) -> None:
    talk = _after_a_report()
    talk.photo(caption, candidates=likely("dakloze of slaper", 0.4), decision="ask")
    talk.wait(30)

    assert [(case.sub, case.photos) for case in talk.cases] == [("lantaarnpaal kapot", 0)]
    assert talk.waited_for_person


@pytest.mark.parametrize(
    "text",
    [
        *("wie kan hier komen??", "komt er iemand?", "who can come here??", "wer kann kommen??", "qui peut venir ?"),
        *("¿quién puede venir?", "kto może przyjechać?", "kim gelebilir?", "хто може приїхати?", "من يستطيع القدوم؟"),
    ],
)
def test_who_asks_who_comes_is_not_told_how_the_report_stands(text: str) -> None:
    talk = _after_a_report()
    talk.photo()
    before = len(talk.sent)
    talk.say(text, **_ASKS)
    talk.wait(30)

    assert not [one.text for one in talk.sent[before:] if "lantaarn" in one.text]


def test_what_is_reported_next_is_a_report() -> None:
    talk = _after_a_report()
    talk.say("losse tegel, Dorpsstraat 3", candidates=likely("losse stoeptegel", 0.98))
    talk.wait(30)

    assert [case.sub for case in talk.cases] == ["lantaarnpaal kapot", "losse stoeptegel"]


def test_the_next_report_does_not_get_its_photo() -> None:
    talk = _after_a_report()
    talk.photo()
    talk.wait(300)
    talk.say("losse tegel, Dorpsstraat 3", candidates=likely("losse stoeptegel", 0.98))
    talk.wait(30)

    assert [(case.sub, case.photos) for case in talk.cases] == [("lantaarnpaal kapot", 0), ("losse stoeptegel", 0)]


def test_a_photo_long_after_it_waits_for_its_report() -> None:
    talk = _after_a_report()
    talk.wait(600)
    talk.photo()
    talk.say("losse tegel, Dorpsstraat 3", candidates=likely("losse stoeptegel", 0.98))
    talk.wait(30)

    assert [(case.sub, case.photos) for case in talk.cases] == [("lantaarnpaal kapot", 0), ("losse stoeptegel", 1)]

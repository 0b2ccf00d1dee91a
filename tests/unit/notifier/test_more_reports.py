"""What residents send after the first answer: more about the same, another report, an unsure one that becomes sure."""

from datetime import timedelta

import pytest

from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import PIN, Talk, a_said, likely


def test_another_report_after_the_answer_is_another_case_with_its_own_acknowledgement() -> None:
    talk = Talk()
    talk.say("losse tegel")
    talk.wait(5)

    talk.say("en de lantaarn is kapot", candidates=likely("lantaarnpaal kapot"))
    talk.wait(5)

    assert [c.sub for c in talk.cases] == ["losse stoeptegel", "lantaarnpaal kapot"]
    assert talk.purposes() == [Purpose.ACKNOWLEDGEMENT] * 2
    assert len({c.number for c in talk.cases}) == 2


def test_more_about_the_same_soon_after_the_answer_belongs_to_it() -> None:
    talk = Talk()
    talk.say("losse tegel")
    talk.wait(5)

    talk.photo()
    talk.wait(5)
    talk.pin()
    talk.wait(5)
    talk.say("hij ligt voor de deur", candidates=likely("losse stoeptegel"))
    talk.wait(5)

    (case,) = talk.cases
    number = case.number or ""
    assert talk.texts[1:] == [
        "✅",
        f"Dank u. De plek staat nu bij uw melding {number}: uw locatie op de kaart.",
        "✅",
    ]
    assert (case.photos, case.place.pin) == (1, PIN)


def test_one_more_of_the_same_with_its_own_photo_is_another_case_with_its_own_place() -> None:
    talk = Talk()
    talk.photo("graffiti op een kast", candidates=likely("graffiti"))
    talk.pin()
    talk.wait(5)

    talk.photo("nog een foto van dezelfde kast", candidates=likely("graffiti"))
    talk.wait(60)
    talk.photo("en hier nog een andere kast beklad", candidates=likely("graffiti"))
    talk.pin()
    talk.wait(5)

    assert [(c.sub, c.photos, c.place.good) for c in talk.cases] == [("graffiti", 2, True), ("graffiti", 1, True)]


@pytest.mark.parametrize(
    "caption", ["I forgot this one", "en zo ziet het er nu uit", "En dit is de achterkant", "et voilà", "y esto"]
)
def test_another_photo_of_what_was_told_belongs_to_it_however_its_caption_begins(caption: str) -> None:
    talk = Talk()
    talk.photo("graffiti op een kast", candidates=likely("graffiti"))
    talk.pin()
    talk.wait(5)

    talk.photo(caption, candidates=())
    talk.wait(5)

    assert [(c.sub, c.photos) for c in talk.cases] == [("graffiti", 2)]


def test_a_report_hours_later_at_another_place_is_a_new_case_and_at_the_same_is_not() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(4 * 3600)

    talk.say("de losse tegel ligt er nog steeds, Kerkstraat 12")
    talk.wait(5)
    talk.say("losse tegel Lindelaan 5")
    talk.wait(5)

    assert [(c.sub, c.place.street) for c in talk.cases] == [
        ("losse stoeptegel", "Kerkstraat 12"),
        ("losse stoeptegel", "Lindelaan 5"),
    ]
    assert talk.purposes() == [Purpose.ACKNOWLEDGEMENT, Purpose.ANSWER, Purpose.ACKNOWLEDGEMENT]


def test_two_reports_a_day_apart_that_waited_for_us_together_are_two_cases_in_one_answer() -> None:
    talk = Talk()
    before = talk.now - timedelta(hours=40)

    for n, (hours, street) in enumerate(((0, "Kerkstraat 12"), (30, "Lindelaan 5"))):
        talk.give(a_said(f"v1-{n}", text=f"losse tegel {street}", received_at=before + timedelta(hours=hours)))
    talk.wait(10)

    assert len(talk.cases) == 2
    assert talk.purposes() == [Purpose.ACKNOWLEDGEMENT]
    assert all(str(case.number) in talk.texts[0] for case in talk.cases)


def test_an_unsure_report_goes_to_the_fallback_and_becomes_sure_by_what_follows() -> None:
    talk = Talk()
    talk.say("kapot", candidates=likely("lantaarnpaal kapot", 0.4), decision="ask", reason="low_confidence")
    talk.wait(12)
    first = talk.cases[0]
    waited = talk.conversation.waits_for

    talk.say("de lantaarn", candidates=likely("lantaarnpaal kapot", 0.7), decision="ask", reason="low_confidence")
    talk.wait(5)

    (case,) = talk.cases
    assert (first.department, waited) == ("Klantcontactcentrum", None)
    assert (case.sub, talk.conversation.waits_for) == ("lantaarnpaal kapot", None)

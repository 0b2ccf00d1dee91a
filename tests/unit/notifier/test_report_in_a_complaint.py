"""A complaint that holds a report with an address: the report is opened, and a person reads the complaint."""

import pytest

from loket.events import Part
from tests.unit.notifier.talking import Talk, likely


@pytest.mark.parametrize(
    ("complaint", "report"),
    [
        ("jullie zijn waardeloos, ", "al 3 maanden ligt die tegel los aan de Havenkade 45"),
        ("what a useless council. ", "the tile at Havenkade 45 has been loose for months"),
        ("Ihr seid unfähig, ", "seit Monaten ist die Platte lose, Havenkade 45"),
    ],
)
def test_a_report_in_a_complaint_is_opened_and_a_person_reads_the_complaint(complaint: str, report: str) -> None:
    text = complaint + report
    part = Part(start=len(complaint), end=len(text), candidates=likely("losse stoeptegel"))
    talk = Talk()

    talk.say(
        text, candidates=likely("graffiti", 0.3), intent="complaint", intent_p=0.9, decision="human", parts=(part,)
    )
    talk.wait(10)

    (case,) = talk.cases
    assert (case.sub, case.place.street) == ("losse stoeptegel", "Havenkade 45")
    assert "complaint" in talk.situation.conversation.memory.person_for


def test_a_complaint_about_somebody_at_an_address_opens_nothing() -> None:
    talk = Talk()

    talk.say(
        "een klacht over uw medewerker op Havenkade 45",
        candidates=likely("graffiti", 0.3),
        intent="complaint",
        intent_p=0.9,
        decision="human",
    )
    talk.wait(10)

    assert not talk.cases

"""A plain withdrawal is carried out, whatever else its words may sound like; despair that is heard stays heard."""

import pytest

from loket.emergency import detect
from services.notifier.cases import workflow
from services.notifier.conversation import meaning
from tests.unit.notifier.talking import Talk, likely

MAYBE = {"emergency": "suicide", "emergency_level": "possible", "decision": "human", "reason": "emergency_possible"}


@pytest.mark.parametrize(
    "text",
    [
        "ik ga een weekje naar mn zus, dus voor mij hoeft het niet meer, trek de melding maar in",
        "Voor mij hoeft het niet meer, annuleer de melding maar",
        "mijn man heeft het zelf gemaakt dus voor mij hoeft het niet meer, laat maar",
        "wat mij betreft hoeft het niet meer, u kunt de melding sluiten",
    ],
)
def test_who_says_it_of_a_report_is_not_told_whom_to_call(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "voor mij hoeft het niet meer",
        "laat maar, voor mij hoeft het leven niet meer",
        "voor mij hoeft het niet meer. laat maar",
        "voor mij hoeft het niet meer, trek mijn melding maar in, ik ben er klaar mee",
        "trek mijn melding maar in, ik wil dood. voor mij hoeft het niet meer",
        "Mag weg hoor, voor mij hoeft het niet meer",
    ],
)
def test_who_says_it_of_life_is_heard(text: str) -> None:
    found = detect(text)

    assert found is not None
    assert found.kind == "suicide"


def test_a_report_ends_beside_a_danger_that_may_be_heard() -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel, Kerkstraat 12")
    talk.wait(3600)

    talk.say("Ik ben er klaar mee, voor mij hoeft het niet meer. Annuleer mijn melding", **MAYBE)
    talk.wait(60)

    assert [case.state for case in talk.cases] == [workflow.GEANNULEERD]
    assert talk.conversation.waits_for == "person"


def test_only_sounding_so_ends_no_report() -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel, Kerkstraat 12")
    talk.wait(3600)

    talk.say("voor mij hoeft het allemaal niet meer", **MAYBE, candidates=likely("onkruid", 0.2))
    talk.wait(60)

    assert [case.state for case in talk.cases] == [workflow.GEMELD]


@pytest.mark.parametrize(
    "text",
    [
        "Ik had het al gemeld bij de wijkagent dus trek hem maar in, die melding van mij",
        "hoeft voor mij niet meer hoor, de buurman heeft m weggehaald, dus haal de melding maar weg",
        "Ik verhuis morgen naar Utrecht dus het hoeft van mij niet meer, trek maar in die melding. Bedankt",
        "ik geef het op met jullie, doe maar weg die melding",
        "I'm moving away so I don't need it anymore, please withdraw the report",
        "Für mich muss das nicht mehr sein, ziehen Sie die Meldung bitte zurück",
        "Ya no quiero más, cancelen mi aviso",
        "لم أعد أريد شيئا، ألغوا بلاغي",
    ],
)
def test_a_withdrawal_with_its_reason(text: str) -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel, Kerkstraat 12")
    talk.wait(3600)

    talk.say(text, intent="status_question", candidates=likely("onkruid", 0.2))
    talk.wait(60)

    assert [case.state for case in talk.cases] == [workflow.GEANNULEERD]


@pytest.mark.parametrize(
    "text",
    [
        "Als jullie morgen niet komen trek ik de melding in",
        "de melding niet sluiten aub, hij is nog steeds kapot",
        "waarom is de melding gesloten",
        "als het gemaakt is, sluit de melding dan maar",
    ],
)
def test_what_is_no_withdrawal(text: str) -> None:
    assert not meaning.withdraws(text)

"""Nobody reads that they are not understood soon after an emergency, nor that a place came where none did."""

import pytest

from tests.unit.notifier.talking import Talk, likely


@pytest.mark.parametrize("text", ["ze is naar het ziekenhuis", "she is at the hospital", "sie liegt noch dort"])
def test_who_was_in_need_an_hour_ago_is_not_told_that_we_do_not_understand(text: str) -> None:
    talk = Talk()
    talk.guarded(talk.say("mijn vrouw reageert niet", emergency="medical", emergency_level="certain", candidates=()))
    talk.wait(900)
    talk.say("de ambulance is er, bedankt", intent="thanks", candidates=())
    talk.wait(660)
    talk.say(text, intent="gibberish", decision="human", reason="no_meaning", candidates=())
    talk.wait(20)

    assert talk.municipality.text("unreadable", "nl") not in "\n".join(talk.texts)


@pytest.mark.parametrize(
    "text", ["voor mijn deur", "hier", "in front of my house", "vor meiner Tür", "devant chez moi"]
)
def test_no_house_number_is_no_place_that_came(text: str) -> None:
    talk = Talk()
    talk.say("losse tegel op de Kerkstraat")
    talk.wait(20)
    talk.say(text, candidates=likely("losse stoeptegel", 0.3), decision="ask", reason="too_short")
    talk.wait(20)

    (case,) = talk.cases
    assert (case.place.street, case.place.good) == ("Kerkstraat", False)
    assert talk.texts[-1].startswith("Dank u. Dit staat nu bij uw melding")
    assert "Bij welk huisnummer" in talk.texts[-1]

"""What stands beside a cry for help: a report that it does not swallow, its address, and word that help came."""

import pytest

from services.notifier.conversation import meaning
from tests.unit.notifier.talking import Talk, likely

ACCIDENT = {"emergency": "accident", "emergency_level": "certain", "decision": "human", "reason": "emergency"}
INJURY = ACCIDENT | {"emergency": "injury"}
FIRE = ACCIDENT | {"emergency": "fire"}
UNSURE = {"decision": "ask", "reason": "low_confidence", "candidates": likely("lantaarnpaal kapot", 0.4)}


@pytest.mark.parametrize(
    "text",
    [
        "ik wilde de losse tegels melden bij Kerkstraat 40 maar nu is er een vrouw over gevallen en ze is bewusteloos",
        "I wanted to report the loose tiles at Kerkstraat 40 but now a woman fell and she is unconscious",
    ],
)
def test_a_report_before_a_but_is_kept_with_its_address(text: str) -> None:
    talk = Talk()

    talk.guarded(talk.say(text, candidates=likely("losse stoeptegel", 0.99), **INJURY))
    talk.wait(16)

    assert [(case.sub, case.place.street) for case in talk.cases] == [("losse stoeptegel", "Kerkstraat 40")]
    assert talk.conversation.urgent


def test_what_stands_before_a_but_without_an_address_or_a_sure_model_is_no_report() -> None:
    for text, p in (
        ("de tegels liggen hier helemaal los maar nu is er een vrouw gevallen en ze is bewusteloos", 0.99),
        ("de tegels liggen los bij Kerkstraat 40 maar nu is er een vrouw gevallen en ze is bewusteloos", 0.75),
    ):
        talk = Talk()

        talk.guarded(talk.say(text, candidates=likely("losse stoeptegel", p), **INJURY))
        talk.wait(16)

        assert talk.cases == ()


@pytest.mark.parametrize(
    ("text", "subs"),
    [
        ("er is een vrouw aangereden op de Kerkstraat, ze bloedt heel erg", []),
        ("lantaarnpaal omver gereden Kerkstraat 8, een vrouw is aangereden", ["dood dier"]),
    ],
)
def test_an_accident_damaged_something_only_where_its_words_tell_of_more_than_people(
    text: str, subs: list[str]
) -> None:
    talk = Talk()

    talk.guarded(talk.say(text, candidates=likely("dood dier", 0.96), **ACCIDENT))
    talk.wait(16)

    assert [case.sub for case in talk.cases] == subs


@pytest.mark.parametrize("text", ["Kerkstraat 8 help", "help Kerkstraat 8 snel aub", "Kerkstraat 8 please hurry"])
def test_an_address_with_a_cry_for_help_tells_where_the_emergency_is(text: str) -> None:
    talk = Talk()
    talk.guarded(talk.say("er komen vlammen uit het dak", **FIRE))
    talk.wait(7)

    talk.say(text, **UNSURE)
    talk.wait(30)

    assert talk.cases == ()
    assert talk.sent == []


@pytest.mark.parametrize(
    "text",
    [
        "politie en ambu zijn er, laat maar",
        "police came, thanks",
        "Krankenwagen ist gekommen",
        "les pompiers viennent d'arriver",
        "ya llegó la ambulancia",
        "karetka już jest na miejscu",
        "ambulans geldi",
        "поліція вже тут",
        "وصلت الشرطة الآن",
        "de brandweer is er",
    ],
)
def test_help_has_come_in_nine_languages(text: str) -> None:
    assert meaning.help_is_there(text)


@pytest.mark.parametrize(
    "text",
    [
        "de ambulance is er nog niet",
        "is de politie er al?",
        "waar blijft de ambulance, is die onderweg",
        "the police are not here",
        "der Krankenwagen ist noch nicht da",
        "la ambulancia no ha llegado",
        "karetka jeszcze nie przyjechała",
        "ambulans gelmedi",
        "bel de brandweer",
    ],
)
def test_help_has_not_come_where_it_is_waited_for(text: str) -> None:
    assert not meaning.help_is_there(text)


def test_a_report_in_another_sentence_than_that_help_came_is_a_report() -> None:
    talk = Talk()
    talk.guarded(talk.say("twee mannen slaan iemand, hij beweegt niet", **INJURY | {"candidates": ()}))
    talk.wait(700)

    talk.say("politie is gekomen, bedankt. Trouwens de lamp bij Kerkstraat 25 is uit", **UNSURE)
    talk.wait(16)

    assert [case.place.street for case in talk.cases] == ["Kerkstraat 25"]

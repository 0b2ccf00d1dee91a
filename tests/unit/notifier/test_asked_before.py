"""What a resident asked, said of a closed case or wrote under a photo counts for what a report is about and where."""

from typing import Any

import pytest

from tests.unit.notifier.talking import Talk, likely
from tests.unit.notifier.test_closing import a_closed_case

UNSURE: dict[str, Any] = {"decision": "ask", "reason": "low_confidence"}


@pytest.mark.parametrize(
    ("intent", "text"),
    [
        ("question", "wie gaat er eigenlijk over hondenpoep?"),
        ("status_question", "wanneer komt er nou eens iemand voor die hondenpoep"),
    ],
)
def test_what_was_asked_about_counts_for_a_report_that_does_not_say(intent: str, text: str) -> None:
    talk = Talk()
    talk.say(text, intent=intent, candidates=likely("hondenpoep", 0.97))
    talk.wait(20)

    talk.say("de hele strook ligt er vol mee, Kerkstraat 12", candidates=likely("container vol", 0.3), **UNSURE)
    talk.wait(10)

    assert [(case.sub, case.place.street) for case in talk.cases] == [("hondenpoep", "Kerkstraat 12")]


def test_what_was_asked_about_gives_way_to_what_a_report_says_itself() -> None:
    talk = Talk()
    talk.say("wie gaat er over hondenpoep?", intent="question", candidates=likely("hondenpoep", 0.97))
    talk.wait(20)

    talk.say("er zit een gat in de weg, Kerkstraat 12", candidates=likely("gat in de weg", 0.95))
    talk.say("en bij Kerkstraat 30 nog zoiets", candidates=likely("gat in de weg", 0.3), **UNSURE)
    talk.wait(10)

    assert {case.sub for case in talk.cases} == {"gat in de weg"}


def test_what_a_question_is_not_sure_about_counts_for_nothing() -> None:
    talk = Talk()
    talk.say("kan ik bij u mijn paspoort verlengen?", intent="question", candidates=likely("hondenpoep", 0.5))
    talk.wait(20)

    talk.say("het ligt er vol, Kerkstraat 12", candidates=likely("container vol", 0.3), **UNSURE)
    talk.wait(10)

    assert [case.sub for case in talk.cases] == [talk.municipality.fallback.sub]


def test_a_yes_that_goes_on_with_another_report_opens_one() -> None:
    talk = a_closed_case()

    talk.say(
        "Top, netjes gedaan. Nu ik u toch heb: in de Dorpsstraat 8 mist het bankje een plank",
        candidates=likely("bankje kapot", 0.98),
    )
    talk.wait(10)

    assert [(case.sub, case.solved) for case in talk.cases] == [("losse stoeptegel", True), ("bankje kapot", None)]


@pytest.mark.parametrize("text", ["Top, netjes gedaan, het bankje staat er mooi bij", "Ja, het bankje is gemaakt"])
def test_a_yes_that_praises_opens_none(text: str) -> None:
    talk = a_closed_case()

    talk.say(text, candidates=likely("bankje kapot", 0.98))
    talk.wait(10)

    assert [(case.sub, case.solved) for case in talk.cases] == [("losse stoeptegel", True)]


def test_a_caption_says_what_a_report_is_about_that_was_hardly_known() -> None:
    talk = Talk()
    talk.say("bij de struiken Kerkstraat 12 is de zitting doormidden", candidates=likely("snoeiwerk", 0.5))
    talk.wait(10)

    talk.say("het bankje", kind="image", photo=True, candidates=likely("bankje kapot", 0.99), addition_p=0.5)
    talk.wait(10)

    assert [(case.sub, case.photos) for case in talk.cases] == [("bankje kapot", 1)]


def test_a_caption_leaves_a_report_alone_that_is_known() -> None:
    talk = Talk()
    talk.say("de struiken hangen over de stoep, Kerkstraat 12", candidates=likely("snoeiwerk", 0.97))
    talk.wait(10)

    talk.say("het bankje", kind="image", photo=True, candidates=likely("bankje kapot", 0.99), addition_p=0.5)
    talk.wait(10)

    assert talk.cases[0].sub == "snoeiwerk"


def test_a_playground_is_the_place_that_a_report_waits_for() -> None:
    talk = Talk()
    talk.say("wespennest in de grond", candidates=likely("wespen", 0.99))
    talk.wait(10)

    talk.say("speeltuin de Zonnebloem? weet de naam niet precies", candidates=likely("speeltoestel kapot", 0.87))
    talk.wait(10)

    assert [(case.sub, case.place.good) for case in talk.cases] == [("wespen", True)]


def test_another_thing_in_a_playground_is_another_report() -> None:
    talk = Talk()
    talk.say("wespennest in de grond", candidates=likely("wespen", 0.99))
    talk.wait(10)

    talk.say("de schommel in speeltuin de Zonnebloem is kapot", candidates=likely("speeltoestel kapot", 0.99))
    talk.wait(10)

    assert [case.sub for case in talk.cases] == ["wespen", "speeltoestel kapot"]


def test_the_same_address_is_the_last_that_was_told_that_day() -> None:
    talk = Talk()
    talk.say("graffiti op de muur, Kerkstraat 12", candidates=likely("graffiti", 0.97))
    talk.wait(4 * 3600)
    talk.say("er steekt een tegel omhoog", candidates=likely("losse stoeptegel", 0.97), addition_p=0.01)
    talk.wait(4 * 3600)

    talk.say(
        "en het paaltje op het pad is omver gereden, zelfde adres",
        candidates=likely("paaltje kapot of weg", 0.98),
        addition_p=0.01,
    )
    talk.wait(10)

    assert [(c.sub, c.place.street) for c in talk.cases][-1] == ("paaltje kapot of weg", "Kerkstraat 12")


@pytest.mark.parametrize("intent", ["feedback_yes", "thanks"])
def test_what_looks_like_an_answer_to_nothing_is_the_report_that_it_surely_is(intent: str) -> None:
    talk = Talk()

    talk.say("het is hier spekglad", intent=intent, intent_p=0.55, candidates=likely("gladheid", 0.95))
    talk.wait(10)

    assert [case.sub for case in talk.cases] == ["gladheid"]


def test_thanks_that_are_sure_are_thanks() -> None:
    talk = Talk()

    talk.say("bedankt dat er zo goed gestrooid is", intent="thanks", intent_p=0.9, candidates=likely("gladheid", 0.95))
    talk.wait(10)

    assert talk.cases == ()


def test_a_dog_that_is_fine_takes_no_report_back() -> None:
    talk = Talk()
    talk.say("zakje met spuiten bij het hek, Kerkstraat 12", candidates=likely("drugsafval", 0.99))
    talk.wait(10)

    talk.say("mijn hond stak zijn neus er al in maar niks aan de hand", candidates=likely("drugsafval", 0.4))
    talk.wait(10)

    assert [(case.sub, case.state) for case in talk.cases] == [("drugsafval", "gemeld")]

"""What the model takes for something else than the resident means: a STOP, a greeting, a yes; and a wrong chat."""

from typing import Any, Final

import pytest

from services.notifier.conversation import meaning, the_one
from services.notifier.conversation.shapes import Purpose
from services.notifier.conversation.waving import WAVE
from tests.unit.notifier.talking import WORDLESS, Talk, likely

STOP: Final[dict[str, Any]] = {"intent": "stop", "intent_p": 0.97, "candidates": (), "decision": "route"}
UNSURE: Final[dict[str, Any]] = {"intent": "gibberish", "intent_p": 0.56, "candidates": (), "decision": "ask"}
GREETING: Final[dict[str, Any]] = {"intent": "greeting", "intent_p": 0.98, "candidates": (), "decision": "route"}


def reported(slug: str = "denhaag") -> Talk:
    """A resident whose report was answered."""
    talk = Talk(slug)
    talk.say("losse tegel Kerkstraat 12", candidates=likely("losse stoeptegel", 0.9, slug))
    talk.wait(15)
    assert len(talk.sent) == 1
    return talk


@pytest.mark.parametrize("said", ["ik wil geen antwoord meer van jullie", "stop met die berichten", "no more texts"])
def test_who_reported_nothing_and_wants_no_more_is_silenced(said: str) -> None:
    talk = Talk()

    talk.say(said, **STOP)

    assert talk.conversation.stopped
    assert talk.texts == [talk.municipality.text("stopped")]


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("laat maar", []),
        ("cancel", ["You have no open reports now."]),
        ("zoek dat zelf maar uit", []),
        ("je cherche pas, débrouillez-vous", []),
    ],
)
def test_what_only_a_model_takes_for_a_stop_silences_nobody(said: str, begins: list[str]) -> None:
    talk = Talk()

    talk.say(said, **STOP)
    talk.wait(15)

    assert not talk.conversation.stopped
    assert [text[: len(begin)] for text, begin in zip(talk.texts, begins, strict=True)] == begins


@pytest.mark.parametrize("said", ["STOP", "stop met berichten", "no more messages", "توقف"])
def test_a_stop_by_rule_is_one_whatever_was_asked(said: str) -> None:
    talk = Talk()
    talk.say("er is iets met de stoep, Kerkstraat 12", candidates=likely("losse stoeptegel", 0.45), decision="ask")
    talk.wait(15)

    talk.say(said, **STOP)

    assert talk.conversation.stopped


@pytest.mark.parametrize("said", ["geen van deze", "niks van dat", "none", "żadne z tych", "weet ik niet", "geen idee"])
def test_none_of_the_offered_categories_brings_a_person_and_no_silence(said: str) -> None:
    talk = Talk()
    talk.say("er is iets met de stoep, Kerkstraat 12", candidates=likely("losse stoeptegel", 0.45), decision="ask")
    talk.wait(15)

    talk.say(said, **STOP)
    talk.wait(15)

    assert talk.memory.person_for == (f"case:{talk.cases[0].id}",)
    assert not talk.conversation.stopped
    assert talk.texts[1:] == ["Een medewerker leest uw bericht. Kan het niet wachten? Bel 14 070."]


@pytest.mark.parametrize(
    "said",
    ["klopt niet", "niet", "prima maar het gat zit er nog", "stimmt nicht", "still there", "не так", "لا يزال هناك"],
)
def test_what_begins_as_a_yes_and_denies_is_a_no(said: str) -> None:
    talk = reported()
    talk.set_status(talk.cases[0].id, "afgehandeld", "De tegel ligt vast.")

    talk.say(said, intent="feedback_no", candidates=(), decision="route")

    assert (talk.cases[0].state, talk.cases[0].solved) == ("heropend", False)
    assert the_one.said("klopt niet") is False


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
@pytest.mark.parametrize("said", ["nee nummer 14", "sorry het is nummer 14", "nein nummer 14", "nr 14 bedoel ik"])
def test_another_house_number_is_heard_though_the_model_makes_nothing_of_it(slug: str, said: str) -> None:
    talk = reported(slug)

    talk.say(said, **UNSURE)
    talk.wait(15)

    assert [c.place.street for c in talk.cases] == ["Kerkstraat 14"]
    assert talk.texts[1:] == [f"Dank u. De plek staat nu bij uw melding {talk.cases[0].number}: Kerkstraat 14."]


@pytest.mark.parametrize("said", ["hallo?", "hoi", "fijne dag nog", "doei"])
def test_who_is_being_helped_is_not_greeted_again(said: str) -> None:
    talk = reported()

    talk.say(said, **GREETING)
    talk.wait(15)
    soon = list(talk.texts[1:])
    talk.wait(86_400)
    talk.say("hoi", **GREETING)
    talk.wait(15)

    assert soon == []
    assert talk.texts[1:] == [WAVE]


def test_a_greeting_is_answered_once_and_a_question_that_the_model_takes_for_one_by_a_person() -> None:
    talk = Talk()

    for said in ("hoi", "goedemiddag", "hallo"):
        talk.say(said, **GREETING)
        talk.wait(15)
    greeted = list(talk.texts)
    talk.say("en op zaterdag?", **GREETING)
    talk.wait(15)

    assert [text[:4] for text in greeted] == [WAVE, "Dag."]
    assert talk.texts[2:] == [
        "Een medewerker beantwoordt uw vraag. Kan het niet wachten? Bel 14 070 of kijk op denhaag.nl."
    ]
    assert talk.memory.person_for == ("question",)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("ik wil iets melden", "nl"),
        ("Hallo, kan ik hier iets melden?", "nl"),
        ("I want to report something", "en"),
        ("Ich möchte etwas melden", "de"),
        ("je voudrais faire un signalement", "fr"),
        ("quiero reportar algo", "es"),
        ("chciałbym coś zgłosić", "pl"),
        ("bir şey bildirmek istiyorum", "tr"),
        ("أريد تقديم بلاغ", "ar"),
        ("хочу щось повідомити", "uk"),
    ],
)
def test_who_only_says_that_there_is_something_to_report_reads_what_to_write(said: str, language: str) -> None:
    talk = Talk()

    talk.say(said, language=language, **STOP)
    talk.wait(15)
    before = talk.cases
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(15)

    assert before == ()
    assert talk.sent[0].text.startswith(talk.municipality.text("greeting", language, municipality="Den Haag"))
    assert [c.sub for c in talk.cases] == ["losse stoeptegel"]


def test_a_wish_to_report_is_no_place_and_a_report_is_no_wish() -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel")
    talk.wait(15)

    talk.say("ik wil iets melden", **STOP)
    talk.wait(15)

    assert [c.place.street for c in talk.cases] == [None]
    assert not meaning.wants_to_report("ik wil iets melden over een gat in de weg")
    assert not meaning.wants_to_report("er ligt glas, ik wil iets melden")


def test_a_file_without_words_is_not_called_a_photo() -> None:
    talk = Talk()

    talk.say(None, kind="document", **WORDLESS)
    talk.wait(15)

    assert talk.texts == ["Dank u voor het bestand. Wat is er aan de hand, en waar is dat?"]
    assert talk.purposes() == [Purpose.ANSWER]


@pytest.mark.parametrize("said", ["nee stop met die berichten", "nee, stuur mij nooit meer iets", "no stop it"])
def test_a_stop_outweighs_the_answer_that_it_begins_with(said: str) -> None:
    talk = reported()
    talk.set_status(talk.cases[0].id, "afgehandeld", "De tegel ligt vast.")

    talk.say(said, **STOP)

    assert (talk.conversation.stopped, talk.cases[0].state) == (True, "afgehandeld")


def test_a_yes_with_a_but_that_denies_it_opens_the_case_again() -> None:
    talk = reported("delft")
    talk.set_status(talk.cases[0].id, "afgehandeld", "De tegel ligt vast.")

    talk.say("ja maar er ligt nog puin", intent="feedback_no", intent_p=0.79, candidates=(), decision="route")

    assert (talk.cases[0].state, talk.cases[0].solved) == ("heropend", False)


@pytest.mark.parametrize(
    ("said", "sub", "chosen"), [("grofvuil", "bijplaatsing en grofvuil", True), ("verkeerde chat", "dood dier", False)]
)
def test_a_word_that_names_a_category_that_was_not_offered_is_an_answer(said: str, sub: str, *, chosen: bool) -> None:
    talk = Talk()
    talk.say("er is iets met de stoep, Kerkstraat 12", candidates=likely("losse stoeptegel", 0.45), decision="ask")
    talk.wait(15)

    talk.say(said, intent="gibberish", intent_p=0.66, candidates=likely(sub, 0.98), decision="ask")
    talk.wait(15)

    assert (talk.cases[0].sub == sub) is chosen
    assert talk.cases[0].fixed is chosen


def test_a_new_report_that_asks_something_is_not_told_twice() -> None:
    talk = Talk()

    talk.say("wie heeft de tegels losgetrokken op Spui 12?", intent="status_question", intent_p=0.98)
    talk.wait(15)

    (text,) = talk.texts
    assert text.count(talk.cases[0].number or "?") == 1


@pytest.mark.parametrize(
    "said",
    [
        "er is brand bij de buren en er ligt ook een matras op Spui 12",
        "brand in de flat, en ook ligt er een matras voor Spui 12",
        "there is a fire next door and there is also a mattress at Spui 12",
    ],
)
def test_a_report_in_the_same_sentence_as_an_emergency_is_a_case(said: str) -> None:
    talk = Talk()

    event = talk.say(
        said,
        emergency="fire",
        emergency_level="certain",
        candidates=likely("bijplaatsing en grofvuil", 0.99),
        decision="human",
    )
    talk.guarded(event)
    talk.wait(15)

    assert [(c.place.street, c.candidates[0].sub) for c in talk.cases] == [("Spui 12", "bijplaatsing en grofvuil")]
    assert talk.conversation.urgent


def test_what_tells_more_of_the_fire_is_no_report() -> None:
    talk = Talk()

    event = talk.say(
        "er is brand op Spui 12 en de vlammen slaan uit het raam van Spui 14",
        emergency="fire",
        emergency_level="certain",
        candidates=likely("vuurwerk", 0.8),
    )
    talk.guarded(event)
    talk.wait(15)

    assert talk.cases == ()


def test_words_in_pieces_after_a_photo_are_no_greeting_and_no_noise() -> None:
    talk = Talk()

    talk.photo()
    noise = {"intent": "gibberish", "intent_p": 0.6, "decision": "ask", "reason": "too_short"}
    talk.say("vuilniszakken", candidates=likely("zwerfvuil", 0.6), **noise)
    talk.say("Tasmanstraat 166", **GREETING)
    talk.wait(15)

    (case,) = talk.cases
    assert (case.place.street, case.photos) == ("Tasmanstraat 166", 1)


def test_who_scolds_again_opens_no_report_that_is_hardly_likely() -> None:
    talk = Talk()

    talk.say("stelletje klootzakken", candidates=(), intent="complaint", decision="human")
    talk.wait(15)
    talk.say("rot toch op met je bot", candidates=likely("wrak bootje", 0.62))
    talk.wait(15)

    assert talk.cases == ()
    assert len(talk.texts) == 1

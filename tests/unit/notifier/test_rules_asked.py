"""Who asks after a report what is allowed, what it costs or who has to do it reports nothing; a person reads it."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from services.notifier.conversation import rules_asked
from services.notifier.conversation.draft import Draft
from tests.unit.notifier.talking import Talk, a_said, likely

ASKED = [
    "mag dat zomaar?",
    "moet die eigenaar dat niet zelf opruimen?",
    "is dat niet verboden dan?",
    "krijg ik daar nu een boete voor?",
    "en wie betaalt dat eigenlijk?",
    "is that even allowed?",
    "who has to clean that up?",
    "darf man das?",
    "wer muss das wegräumen?",
    "on a le droit de faire ça ?",
    "qui doit enlever ça ?",
    "¿quién paga eso?",
    "¿eso está permitido?",
    "czy tak wolno?",
    "kto to powinien posprzątać?",
    "buna izin var mı?",
    "bu yasak değil mi?",
    "bunu kim temizleyecek?",
    "هل هذا مسموح؟",
    "مين لازم ينظفها؟",
    "хіба так можна?",
    "хто має це прибирати?",
]


def a_van() -> Talk:
    """A van on the pavement that was reported and answered."""
    talk = Talk()
    talk.say("bus staat op de stoep voor Kerkstraat 12", candidates=likely("verkeerd geparkeerd", 0.98))
    talk.wait(10)
    return talk


@pytest.mark.parametrize("intent", ["report", "status_question", "gibberish", "feedback_no"])
@pytest.mark.parametrize("text", ASKED)
def test_it_opens_no_case_and_a_person_reads_it(text: str, intent: str) -> None:
    talk = a_van()
    talk.wait(3_600)

    talk.say(text, intent=intent, intent_p=0.7, candidates=likely("hondenpoep", 0.98))
    talk.wait(10)

    assert [case.sub for case in talk.cases] == ["verkeerd geparkeerd"]
    assert talk.conversation.waits_for == "person"


@pytest.mark.parametrize(
    "text",
    [
        "mag dat? er ligt nu ook een matras",
        "is dat toegestaan? de lamp is stuk",
        "wanneer moet dat gemaakt zijn?",
        "is er al iemand geweest?",
        "moet je kijken wat een rommel. de container is vol",
        "mag ik doorgeven dat de put verstopt zit",
        "czy ktoś już był?",
    ],
)
def test_what_tells_of_something_or_asks_how_it_stands_is_not_only_that(text: str) -> None:
    assert not _is_one(a_van(), text)


def _is_one(talk: Talk, text: str) -> bool:
    return rules_asked.is_one(Draft(talk.municipality, talk.situation, talk.now), a_said(text=text), text)


def test_with_a_place_it_may_be_a_report() -> None:
    assert not _is_one(a_van(), "mag dat op Molenweg 7?")


def test_before_any_report_the_model_says_what_it_is() -> None:
    assert not _is_one(Talk(), "mag dat zomaar?")

"""What residents say beside a report that once met silence, a list of guesses or a second case."""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Any, Final

import pytest

from tests.unit.notifier.talking import WORDLESS, Talk, likely

DAY_S: Final = 24 * 3600
STOP: Final[dict[str, Any]] = WORDLESS | {"intent": "stop", "intent_p": 0.95, "decision": "route"}
NO: Final[dict[str, Any]] = WORDLESS | {"intent": "feedback_no", "intent_p": 0.84, "decision": "route"}
LAMP: Final = likely("lantaarnpaal kapot", 0.97)
NEIGHBOURS: Final = likely("geluidsoverlast buren", 0.96)


def reported(*texts: str) -> Talk:
    """A resident who reported this, one report after the other."""
    talk = Talk()
    for text in texts or ("lamp kapot Kerkstraat 12",):
        talk.say(text, candidates=LAMP if "lamp" in text else likely("losse stoeptegel", 0.97))
        talk.wait(200)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        *("en de andere?", "en mijn andere melding?", "and the other one?", "und die andere?", "et l'autre ?"),
        *("¿y el otro?", "a to drugie?", "ya diğeri?", "а інше звернення?", "والبلاغ الآخر؟"),
    ],
)
def test_after_one_report_the_others_are_told_of(text: str) -> None:
    talk = reported("lamp kapot Kerkstraat 12", "losse tegel Dorpsstraat 40")
    talk.say(text, **NO)
    talk.wait(20)

    assert len(talk.texts) == 3
    assert all(str(case.number) in talk.texts[-1] for case in talk.cases)


@pytest.mark.parametrize(
    "text",
    [
        *("wis alsjeblieft mijn gegevens", "ik wil inzage in mijn gegevens", "please erase my personal data"),
        *("bitte löscht meine Daten", "effacez mes données", "eliminen mis datos", "proszę usunąć moje dane"),
        *("verilerimi silin", "видаліть мої дані", "احذفوا بياناتي"),
    ],
)
def test_who_wants_their_data_erased_reads_that_a_person_does_that(text: str) -> None:
    talk = reported()
    talk.say(text, **STOP)
    talk.wait(20)

    assert not talk.conversation.stopped
    assert talk.memory.person_for == ("human",)
    assert talk.texts[-1].startswith("Een medewerker leest uw bericht.")


@pytest.mark.parametrize(
    "text",
    [
        "het staat er nog steeds en het wordt steeds erger",
        "it is still there and getting worse",
        "es liegt immer noch da und wird noch schlimmer",
        "sigue ahí y cada vez más",
    ],
)
def test_what_is_still_so_days_later_is_kept_and_answered(text: str) -> None:
    talk = reported()
    talk.wait(3 * DAY_S)
    talk.say(text, **NO)
    talk.wait(20)

    (case,) = talk.cases
    assert talk.texts[-1] == f"Dank u. Dit staat nu bij uw melding {case.number}."
    assert case.sub == "lantaarnpaal kapot"


@pytest.mark.parametrize("pause", [600, DAY_S])
@pytest.mark.parametrize(
    "text",
    [
        *("ik wil nog iets melden", "hallo, ik heb nog een melding", "I'd like to report another problem"),
        *("ich möchte etwas anderes melden", "je voudrais signaler autre chose", "quiero avisar de otra cosa"),
        *("mam jeszcze jedno zgłoszenie", "bir şey daha bildirmek istiyorum", "хочу повідомити ще щось"),
        *("أريد الإبلاغ عن مشكلة أخرى",),
    ],
)
def test_who_has_something_else_to_report_reads_what_to_write(text: str, pause: int) -> None:
    talk = reported()
    talk.wait(pause)
    talk.say(text, **STOP)
    talk.wait(20)
    talk.say("die op nummer 40 is het", candidates=likely("lantaarnpaal kapot", 0.9))
    talk.wait(20)

    assert talk.texts[1] == talk.municipality.text("greeting", "nl", municipality="Den Haag")
    assert talk.memory.person_for == ()
    assert talk.cases[0].place.street == "Kerkstraat 12"


@pytest.mark.parametrize(
    "text", ["dit is bij Kerkstraat 12", "Kerkstraat 12", "this is at Kerkstraat 12", "das ist bei Kerkstraat 12"]
)
def test_photos_with_no_more_than_where_are_not_guessed_at(text: str) -> None:
    talk = Talk()
    talk.photo()
    talk.say(text, candidates=likely("lantaarnpaal kapot", 0.49), decision="ask", reason="low_confidence")
    talk.wait(20)

    (case,) = talk.cases
    assert (case.photos, case.place.street, case.sub) == (1, "Kerkstraat 12", talk.municipality.fallback.sub)
    assert "Klantcontactcentrum" in talk.texts[-1]
    assert talk.memory.person_for == (f"case:{case.id}",)


@pytest.mark.parametrize(
    "text",
    [
        *("oh en mijn buurvrouw ook", "bij de overburen ook", "and my neighbour too", "mein Nachbar auch"),
        *("mes voisins aussi", "mi vecino también", "mój sąsiad też", "komşum da", "мій сусід теж", "وجاري أيضا"),
    ],
)
def test_the_same_next_door_is_no_trouble_with_the_neighbours(text: str) -> None:
    talk = reported()
    talk.say(text, candidates=NEIGHBOURS, intent_p=0.4)
    talk.wait(20)

    assert len(talk.cases) == 1
    assert talk.texts[-1] == "✅"


@pytest.mark.parametrize("text", ["mijn buren maken ook herrie", "my neighbour shouts too", "mein Nachbar bellt auch"])
def test_trouble_with_the_neighbours_is_a_report_of_its_own(text: str) -> None:
    talk = reported()
    talk.say(text, candidates=NEIGHBOURS)
    talk.wait(20)

    assert [case.sub for case in talk.cases] == ["lantaarnpaal kapot", "geluidsoverlast buren"]

"""How a report stands: by its number however it is typed, the latest, all that are open; never somebody else's."""

import pytest

from services.notifier.conversation.numbered import number_in
from tests.unit.notifier.talking import Talk, likely

OWN = ("DH-2611-04821",)
UNSURE = {"candidates": (), "decision": "human", "intent": "gibberish", "intent_p": 0.6}


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("DH-2611-04821", ""),
        ("dh 2611 4821", ""),
        ("dh26114821", ""),
        ("Dh.2611.o4821", ""),
        ("DH\u20132611\u201304821?", "?"),
        ("hd-2611-04821", ""),
        ("2611 4821", ""),
        ("261104821", ""),
        ("x-2611-04821", ""),
        ("\u0662\u0666\u0661\u0661 \u0664\u0668\u0662\u0661", ""),
        ("hoe staat het met dh/2611/4821 nu", "hoe staat het met nu"),
    ],
)
def test_a_number_is_known_with_the_slips_of_who_types_it(typed: str, rest: str) -> None:
    assert number_in(typed, "DH", OWN) == ("DH-2611-04821", rest)


@pytest.mark.parametrize(
    "typed",
    ["Kerkstraat 12", "2512 AB", "2513 12", "bel 0612345678", "DH-2613-04821", "2611 4822", "in 2026 12 keer", ""],
)
def test_what_is_no_number_of_a_report_is_none(typed: str) -> None:
    assert number_in(typed, "DH", OWN) is None


def test_a_number_of_another_town_stays_that_towns() -> None:
    assert number_in("dt-2611-00012", "DH", OWN) == ("DT-2611-00012", "")


def two_reports() -> Talk:
    talk = Talk()
    talk.say("er ligt een losse tegel bij Spui 70")
    talk.wait(10)
    talk.say("de lantaarn bij Lange Poten 4 is kapot", candidates=likely("lantaarnpaal kapot"))
    talk.wait(10)
    assert len(talk.cases) == 2
    return talk


@pytest.mark.parametrize("words", ["{}", "melding {}", "hoe staat het met {}"])
def test_a_resident_who_types_a_number_reads_of_that_report_alone(words: str) -> None:
    talk = two_reports()
    first, second = (case.number or "" for case in talk.cases)
    prefix, month, sequence = first.split("-")

    talk.say(words.format(f"{prefix.lower()} {month} {int(sequence)}"), **UNSURE)
    talk.wait(10)

    assert first in talk.texts[-1]
    assert second not in talk.texts[-1]
    assert len(talk.cases) == 2


def test_without_a_number_all_that_are_open_are_told_and_a_closed_one_by_its_number() -> None:
    talk = two_reports()
    first, second = talk.cases
    talk.say("hoe staat het met mijn melding", intent="status_question", candidates=())
    talk.wait(10)
    assert (first.number or "") in talk.texts[-1]
    assert (second.number or "") in talk.texts[-1]

    talk.set_status(first.id, "in behandeling")
    talk.set_status(first.id, "afgehandeld", "De tegel ligt weer vast.")
    talk.wait(10)
    talk.say("hoe staat het ermee", intent="status_question", candidates=())
    talk.wait(10)
    assert (first.number or "") not in talk.texts[-1]
    assert (second.number or "") in talk.texts[-1]

    talk.say(first.number, **UNSURE)
    talk.wait(10)
    assert (first.number or "") in talk.texts[-1]
    assert "klaar" in talk.texts[-1]


def test_of_somebody_elses_number_nothing_is_told() -> None:
    talk = two_reports()
    own = talk.cases[0].number or ""
    other = own[:-5] + "04821"

    talk.say(f"hoe staat het met {other.lower()}", intent="status_question", candidates=())
    talk.wait(10)

    assert other in talk.texts[-1]
    assert talk.texts[-1] == talk.municipality.text("status_unknown", "nl", number=other)


def test_a_number_is_no_answer_to_where_it_is() -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel")
    talk.wait(10)
    number = talk.cases[0].number or ""

    talk.say(number.lower().replace("-", " "), **UNSURE)
    talk.wait(10)

    assert number in talk.texts[-1]
    assert talk.cases[0].place.street is None


@pytest.mark.parametrize(
    "words", ["hoe staat het met mijn laatste melding", "status of my latest report", "son bildirim ne durumda"]
)
def test_of_the_latest_report_alone_is_told_to_who_asks_for_that(words: str) -> None:
    talk = two_reports()
    first, second = talk.cases

    talk.say(words, intent="status_question", candidates=(), language=None)
    talk.wait(10)

    assert (second.number or "") in talk.texts[-1]
    assert (first.number or "") not in talk.texts[-1]

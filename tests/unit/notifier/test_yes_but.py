"""What follows the "but" of a yes, and what is told beside a no: not solved, another report, or for a person."""

# ruff: noqa: RUF001 - answers in their own alphabets

import pytest

from tests.unit.notifier.talking import WORDLESS, Talk, likely
from tests.unit.notifier.test_closing import DAY_S, a_closed_case


def the_answer(text: str, sub: str, p: float = 0.8, **values: object) -> Talk:
    """What a resident answers to "is it solved?", and what that is likeliest about."""
    talk = a_closed_case()
    talk.say(text, **({"intent": "feedback_yes", "intent_p": 0.97, "candidates": likely(sub, p)} | values))
    talk.wait(10)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        *("ja maar er ligt nu een berg zand", "ja, alleen bleef het hek staan", "yes but they left the fence"),
        *("ja, aber der Zaun steht da", "oui mais il reste du sable", "sí, pero dejaron arena"),
        *("tak, ale zostawili piasek", "evet ama kum bıraktılar", "так, але лишили пісок", "نعم ولكن تركوا الرمل"),
    ],
)
def test_a_person_reads_what_follows_the_but(text: str) -> None:
    talk = the_answer(text, "zwerfvuil")

    (case,) = talk.cases
    assert (case.state, case.solved) == ("afgehandeld", True)
    assert talk.memory.person_for == (f"solved_but:{case.id}",)
    assert talk.texts[-1].startswith("Een medewerker leest uw bericht.")


@pytest.mark.parametrize(
    "text", ["ja maar nog niet helemaal", "yes but nobody came for the rest", "oui mais en partie"]
)
def test_a_but_that_says_no_opens_it_again(text: str) -> None:
    assert the_answer(text, "losse stoeptegel").cases[0].state == "heropend"


@pytest.mark.parametrize("text", ["ja, doe maar dicht", "ja maar bedankt", "yes but thanks"])
def test_a_but_with_nothing_behind_it_is_a_yes(text: str) -> None:
    talk = the_answer(text, "zwerfvuil")

    assert (talk.cases[0].solved, talk.memory.person_for) == (True, ())


def test_a_but_with_another_problem_at_an_address_is_a_report() -> None:
    talk = the_answer("ja maar bij Herenstraat 40 is de container vol", "container vol")

    first, second = talk.cases
    assert (first.state, first.solved) == ("afgehandeld", True)
    assert (second.sub, second.place.street) == ("container vol", "Herenstraat 40")


@pytest.mark.parametrize(
    "text",
    [
        "nee, en nu is ook de lamp stuk bij nummer 14",
        "no, and now the lamp at number 14 is broken too",
        "nein, und jetzt ist auch die Lampe bei Nummer 14 kaputt",
    ],
)
def test_a_second_problem_beside_a_no_is_a_report_of_its_own(text: str) -> None:
    talk = the_answer(text, "lantaarnpaal kapot", intent="feedback_no")

    first, second = talk.cases
    assert (first.state, second.sub, second.place.street) == ("heropend", "lantaarnpaal kapot", "Kerkstraat 14")
    assert all(str(case.number) in talk.texts[-1] for case in talk.cases)


def test_a_second_problem_that_is_not_clear_waits_for_a_person_beside_the_one_that_is_opened_again() -> None:
    talk = the_answer("nee, en er is ook nog iets anders", "zwerfvuil", 0.2, intent="feedback_no")

    (case,) = talk.cases
    assert (case.state, talk.memory.person_for) == ("heropend", (f"solved_but:{case.id}",))


def test_a_photo_beside_the_no_stands_with_what_is_opened_again() -> None:
    talk = the_answer(
        "nee, en nu is ook de lamp kapot", "lantaarnpaal kapot", intent="feedback_no", kind="image", photo=True
    )

    assert [case.photos for case in talk.cases] == [1, 0]


def test_a_photo_without_words_stands_with_the_report_that_was_asked_about_and_a_person_looks() -> None:
    talk = a_closed_case()
    talk.photo()
    talk.wait(10)

    (case,) = talk.cases
    assert (case.photos, talk.memory.loose) == (1, ())
    assert talk.memory.person_for == (f"solved_but:{case.id}",)
    assert talk.texts[-1].startswith("Een medewerker leest uw bericht.")


def test_a_photo_long_after_the_question_is_asked_about() -> None:
    talk = a_closed_case()
    talk.wait(4 * DAY_S)
    talk.photo()
    talk.wait(10)

    assert talk.texts[-1].startswith("Dank u voor de foto.")


def test_a_yes_that_is_said_again_is_taken_quietly() -> None:
    talk = a_closed_case()
    for _ in range(2):
        talk.say("ja mooi geworden", **(WORDLESS | {"intent": "feedback_yes", "intent_p": 0.97}))
        talk.wait(100)

    assert (talk.cases[0].solved, len(talk.sent)) == (True, 2)

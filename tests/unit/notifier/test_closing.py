"""How a case ends for its resident: asked whether it is solved, opened again once, or closed quietly."""

import pytest

from loket.providers.content import Buttons
from services.notifier.cases.deadlines import due_day
from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import WORDLESS, Talk, a_said, likely

DAY_S = 24 * 3600
NOTHING = {"candidates": (), "decision": "human", "intent_p": 0.95}


def a_closed_case(slug: str = "denhaag") -> Talk:
    """A case that staff say is done; its resident was asked whether it is."""
    talk = Talk(slug)
    talk.say("losse tegel Kerkstraat 12", candidates=likely("losse stoeptegel", municipality=slug))
    talk.wait(5)
    talk.set_status(talk.cases[0].id, "afgehandeld", "De tegel ligt vast.")
    return talk


def tap(talk: Talk, place: int) -> None:
    """The resident taps one of the buttons that were sent last."""
    offered = [d.content for d in talk.sent if isinstance(d.content, Buttons)][-1]
    button = offered.buttons[place]
    talk.say(button.title, kind="interactive", payload=button.id, **WORDLESS)
    talk.wait(5)


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
def test_no_opens_it_again_once_by_itself_and_the_next_no_goes_to_a_person(slug: str) -> None:
    talk = a_closed_case(slug)

    tap(talk, 1)
    opened = (talk.cases[0].state, talk.cases[0].solved, talk.texts[-1])
    talk.set_status(talk.cases[0].id, "afgehandeld")
    tap(talk, 1)

    assert opened[:2] == ("heropend", False)
    assert opened[2].startswith(f"Dank u. Wij openen uw melding {talk.cases[0].number} weer.")
    assert talk.cases[0].state == "afgehandeld"
    assert talk.memory.person_for == (f"not_solved:{talk.cases[0].id}",)
    assert talk.municipality.contact.phone in talk.texts[-1]


def test_no_in_words_is_kept_with_the_case_that_it_opens_again_with_its_photo() -> None:
    talk = a_closed_case()

    talk.photo("nee, kijk, hij ligt alweer los", intent="feedback_no", **NOTHING)
    talk.wait(5)

    (case,) = talk.cases
    assert (case.state, case.photos) == ("heropend", 1)
    words = [h.why for _, _, step in talk.steps for h in step.history if h.what == "state" and h.actor == "resident"]
    assert words == ["nee, kijk, hij ligt alweer los"]


@pytest.mark.parametrize(("days", "state"), [(13, "heropend"), (15, "afgehandeld")])
def test_no_opens_it_again_within_fourteen_days_only(days: int, state: str) -> None:
    talk = a_closed_case()

    talk.wait(days * DAY_S)
    talk.say("nee", intent="feedback_no", **NOTHING)
    talk.wait(5)

    assert [c.state for c in talk.cases] == [state]
    assert (talk.conversation.waits_for == "person") == (state == "afgehandeld")


def test_yes_is_noted_and_answered_with_no_more_than_a_tick() -> None:
    talk = a_closed_case("delft")
    before = len(talk.sent)

    tap(talk, 0)

    assert (talk.cases[0].state, talk.cases[0].solved) == ("afgehandeld", True)
    assert [d.text for d in talk.sent[before:]] in ([], ["✅"])


def test_without_an_answer_it_stays_closed_and_nobody_is_asked_again() -> None:
    talk = a_closed_case()

    talk.wait(30 * DAY_S)

    assert [c.state for c in talk.cases] == ["afgehandeld"]
    assert talk.cases[0].solved is None
    assert talk.purposes() == [Purpose.ACKNOWLEDGEMENT, Purpose.STATUS]
    assert talk.conversation.waits_for is None


@pytest.mark.parametrize(("said", "solved", "state"), [("1", True, "afgehandeld"), ("de tweede", False, "heropend")])
def test_where_buttons_were_numbered_lines_a_number_answers(*, said: str, solved: bool, state: str) -> None:
    talk = a_closed_case()

    talk.say(said, intent=None, **NOTHING)

    assert (talk.cases[0].solved, talk.cases[0].state) == (solved, state)


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
def test_a_photo_with_no_opens_nothing_again_after_fourteen_days(slug: str) -> None:
    talk = a_closed_case(slug)

    talk.wait(15 * DAY_S)
    talk.photo("nee, kijk", intent="feedback_no", **NOTHING)
    talk.wait(5)

    assert [(c.state, c.photos) for c in talk.cases] == [("afgehandeld", 1)]
    assert talk.memory.person_for == (f"not_solved:{talk.cases[0].id}",)


def test_what_comes_after_the_closing_puts_the_fourteen_days_off_by_nothing() -> None:
    talk = a_closed_case()
    closed_at = talk.cases[0].closed_at

    talk.wait(DAY_S)
    tap(talk, 0)
    talk.wait(14 * DAY_S)
    tap(talk, 1)

    assert [(c.state, c.closed_at) for c in talk.cases] == [("afgehandeld", closed_at)]
    assert talk.memory.person_for == (f"not_solved:{talk.cases[0].id}",)


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
def test_a_case_that_staff_open_again_has_a_new_term_as_one_that_its_resident_opens(slug: str) -> None:
    talk = a_closed_case(slug)
    was = talk.cases[0].due

    talk.wait(60 * DAY_S)
    talk.set_status(talk.cases[0].id, "heropend", "Toch nog los.")

    (case,) = talk.cases
    term = talk.municipality.category(case.sub).term_workdays
    assert case.due == due_day(talk.now, term, talk.municipality.closing_days) > was
    assert case.closed_at is None


def test_what_a_resident_said_of_an_earlier_closing_is_not_said_of_the_next() -> None:
    talk = a_closed_case()
    tap(talk, 1)

    talk.set_status(talk.cases[0].id, "afgehandeld", "Nu echt.")

    assert talk.cases[0].solved is None


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
def test_who_says_that_a_case_is_not_over_which_staff_cancelled_is_read_by_a_person(slug: str) -> None:
    talk = Talk(slug)
    talk.say("losse tegel Kerkstraat 12", candidates=likely("losse stoeptegel", municipality=slug))
    talk.wait(5)
    (case,) = talk.cases
    talk.set_status(case.id, "geannuleerd", "Dit is niet van ons.")

    event = talk.say("nee dat klopt niet, het ligt er nog", intent="feedback_no", **NOTHING)
    talk.wait(5)

    assert talk.cases[0].state == "geannuleerd"
    assert talk.memory.person_for == (f"not_solved:{case.id}",)
    assert talk.texts[-1].startswith("Een medewerker leest uw bericht.")
    assert talk.steps[-2][2].attached == {a_said(event).message: case.id}


def test_who_took_their_own_report_back_is_not_taken_to_say_that_it_is_not_over() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(5)
    talk.say("laat maar", intent=None, **NOTHING)
    talk.wait(5)

    talk.say("nee", intent="feedback_no", **NOTHING)
    talk.wait(5)

    assert (talk.cases[0].state, talk.conversation.waits_for) == ("geannuleerd", None)


@pytest.mark.parametrize(
    "text",
    [
        "afgehandeld zeggen jullie, maar hij ligt weer los hoor",
        "it is loose again",
        "er is volgens mij niemand geweest",
    ],
)
def test_what_is_so_again_after_it_was_closed_opens_it_again_with_the_photo_that_follows(text: str) -> None:
    talk = a_closed_case()

    talk.say(text, intent="complaint", intent_p=0.9, decision="human", candidates=likely("losse stoeptegel", 0.7))
    talk.wait(5)
    talk.photo(None, **WORDLESS)
    talk.wait(5)

    assert [(case.state, case.photos) for case in talk.cases] == [("heropend", 1)]


def test_the_same_in_another_street_is_another_report() -> None:
    talk = a_closed_case()

    talk.say("weer een losse tegel, Dorpsstraat 9", candidates=likely("losse stoeptegel", 0.95))
    talk.wait(5)

    assert [case.state for case in talk.cases] == ["afgehandeld", "gemeld"]

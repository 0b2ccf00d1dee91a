"""Messages that only say where something is, before or after what is the matter."""

import pytest

from loket.events import Part
from services.notifier.conversation import meaning
from services.notifier.conversation.fragments import is_bare_place, says_only_where, tells_where, without_pointing
from tests.unit.notifier.talking import Talk, likely


@pytest.mark.parametrize(
    "text",
    [
        "in de auto",
        "op de stoep",
        "Naast het huis.",
        "bij de brug brabantse turfmarkt delft",
        "near the bridge Oude Delft",
        "op straat",
        "in mijn straat",
        "in the car",
        "vor dem Haus",
        "dans la rue",
        "en la calle",
        "na ulicy",
        "на вулиці",
        "في الشارع",
        "bij de oostpoort, recht voor de brug",
        "pal naast de ingang",
        "achterkant, bij de fietsenrekken",
    ],
)
def test_a_preposition_and_one_thing_tell_of_no_problem(text: str) -> None:
    assert says_only_where(text)


@pytest.mark.parametrize(
    "text",
    [
        "tegel los",
        "op straat ligt glas",
        "losse tegel op de stoep",
        "in",
        "ratten",
        "bij de brug, ratten",
        "bij de brug rotzooi",
        "",
    ],
)
def test_what_tells_of_a_problem_is_a_report(text: str) -> None:
    assert not says_only_where(text)


@pytest.mark.parametrize("text", ["achterkant, bij de schuur", "left side, by the gate", "hinten, bei der Hecke"])
def test_the_side_of_what_something_stands_by_tells_of_no_problem(text: str) -> None:
    assert says_only_where(text)
    assert not says_only_where(f"{text}, ratten")


def test_two_words_may_name_one_thing_beside_a_problem() -> None:
    assert says_only_where("by the bike racks", things=2)
    assert not says_only_where("by the bike racks")
    assert not says_only_where("bij de glasbak ligt rommel", things=2)


def test_a_part_that_only_says_where_is_no_problem_of_its_own() -> None:
    talk = Talk()

    talk.say(
        "rubbish dumped on Kerkstraat 12, by the bike racks",
        parts=(
            Part(start=0, end=32, candidates=likely("bijplaatsing en grofvuil", 0.9)),
            Part(start=33, end=50, candidates=likely("fietswrak", 0.9)),
        ),
        candidates=likely("bijplaatsing en grofvuil", 0.9),
    )

    assert [case.sub for case in talk.cases] == ["bijplaatsing en grofvuil"]


def test_a_fragment_opens_no_case_and_what_follows_opens_one() -> None:
    talk = Talk()

    talk.say("in de auto", candidates=likely("losse stoeptegel", 0.95))
    talk.wait(10)
    before = (talk.cases, talk.conversation.waits_for, list(talk.texts))
    talk.say("er ligt een losse tegel in de Kerkstraat 12")
    talk.wait(10)

    assert before == ((), None, [talk.municipality.text("unreadable")])
    assert len(talk.cases) == 1


def test_a_fragment_after_its_report_is_part_of_it() -> None:
    talk = Talk("delft")

    talk.say("er ligt een losse tegel", candidates=likely("losse stoeptegel", municipality="delft"))
    talk.say("op de stoep", candidates=likely("losse stoeptegel", municipality="delft"))
    talk.wait(10)

    assert len(talk.cases) == 1
    assert talk.memory.hinted is False


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("sorry, had no signal", False),
        ("wist ik toen niet meer", False),
        ("bij de vijver achterin", True),
        ("gewoon hier", True),
        ("ergens halverwege Moerwijk denk ik", True),
        ("next to the big tree", True),
        ("", False),
    ],
)
def test_an_answer_tells_where_when_a_word_of_it_does_or_it_is_hardly_more_than_a_name(text: str, tells: bool) -> None:
    assert tells_where(text) is tells


def test_an_excuse_is_no_place_and_the_place_that_comes_later_is() -> None:
    talk = Talk()
    talk.say("er ligt troep bij de vijver")
    talk.wait(5)

    talk.say("sorry, had no signal", intent="feedback_no", candidates=likely("lantaarnpaal kapot", 0.5))
    talk.wait(5)
    before = talk.cases[0].place
    talk.pin()

    assert (before.street, before.spot, before.good) == (None, "bij de vijver", False)
    assert talk.cases[0].place.good


def test_words_that_are_no_address_and_a_thing_of_which_there_are_many_are_together_no_place_for_a_crew() -> None:
    talk = Talk()
    talk.say("er ligt troep bij de vijver")
    talk.wait(5)

    talk.say("waar iedereen altijd zwemt bij mooi", candidates=(), intent=None, decision="human")
    talk.wait(5)

    (case,) = talk.cases
    assert (case.place.street, case.place.good) == ("waar iedereen altijd zwemt bij mooi, bij de vijver", False)


@pytest.mark.parametrize(
    ("text", "place", "bare"),
    [
        ("Kerkstraat 12", "Kerkstraat 12", True),
        ("bij Tasmanstraat", "Tasmanstraat", True),
        ("hoek Spui en Kalvermarkt", "Spui / Kalvermarkt", True),
        ("lamp stuk Kerkstraat 12", "Kerkstraat 12", False),
        ("boom om op de Laan van Meerdervoort 100", "Laan van Meerdervoort 100", False),
        ("hallo", None, False),
    ],
)
def test_a_bare_place_holds_no_word_of_what_is_the_matter(text: str, place: str | None, bare: bool) -> None:
    assert is_bare_place(text, place) is bare


def test_a_bare_place_is_no_report_whatever_the_model_makes_of_it() -> None:
    talk = Talk()

    talk.say("Kerkstraat 12", candidates=likely("lantaarnpaal kapot", 0.9))
    talk.say("daar ligt een dode duif op de stoep", candidates=likely("dood dier", 0.9))
    talk.wait(15)

    assert [(case.sub, case.place.street) for case in talk.cases] == [("dood dier", "Kerkstraat 12")]


@pytest.mark.parametrize(
    ("caption", "left"),
    [("en dit is de put", ["put"]), ("and this is the bench", ["bench"]), ("ось лавка", ["лавка"]), ("dit", ["dit"])],
)
def test_a_caption_that_points_says_what_it_shows(caption: str, left: list[str]) -> None:
    assert without_pointing(caption) == left


@pytest.mark.parametrize(
    ("text", "another"),
    [
        ("Kerkstraat 1200 en nog wat, die hoge", False),
        ("Kerkstraat 300 nog wat, bij de hoge flat", False),
        ("Kerkstraat 12 en nog wat", False),
        ("Kerkstraat 12 en nog wat rommel ernaast", True),
        ("en nog wat: Kerkstraat 12 losse tegel", True),
    ],
)
def test_a_number_that_is_not_known_exactly_tells_of_nothing_more(text: str, another: bool) -> None:
    assert meaning.another(text) is another

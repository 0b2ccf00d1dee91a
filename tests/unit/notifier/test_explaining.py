"""Why a case has its category: places in the text become its words again, and everything is said in plain Dutch."""

from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from loket.events import Candidate, Spoke, Why
from services.notifier.desk import explaining, views
from services.notifier.store.rows import MessageView
from services.notifier.store.understanding import Understood
from tests.builders import NOW

TEXT = "Er ligt een losse Tégel, tegel los"
ID = UUID(int=1)


def a_view(text: str | None = TEXT) -> MessageView:
    return MessageView(
        id=ID, conversation=UUID(int=2), case_id=UUID(int=3), direction="in", kind="text", at=NOW, text=text,
        location=None, media=None, files=(), language="nl", intent="report", emergency=None, state=None,
    )  # fmt: skip


def understood(why: tuple[Why, ...], decision: str = "ask", reason: str | None = "low_confidence") -> Understood:
    candidates = tuple(
        Candidate(main="m", sub=sub, department="Team", p=p) for sub, p in (("tegel", 0.5), ("gat", 0.2))
    )
    return Understood(model="abc", decision=decision, reason=reason, candidates=candidates, why=why)


def test_the_words_stand_as_the_resident_wrote_them_best_first() -> None:
    words = (
        Spoke(start=18, end=23, weight=2.0),
        Spoke(start=25, end=30, weight=2.0),
        Spoke(start=12, end=17, weight=1.0),
    )

    (face,) = explaining.explained([a_view()], {ID: understood((Why(sub="tegel", words=words, sense=0.1),))})

    first, second = face.chances
    assert [(w.word, w.share) for w in first.words] == [("tégel", 1.0), ("tegel", 1.0), ("losse", 0.5)]
    assert (first.sub, first.p, first.by_sense) == ("tegel", 0.5, False)
    assert (second.words, second.by_sense) == ((), False)
    assert face.decision == "Niet zeker genoeg. De bewoner mocht kiezen. De kans was te laag."
    assert face.model == "abc"
    assert "losse" not in repr(face)


def test_a_sentence_that_says_more_than_its_words_is_told_so() -> None:
    why = Why(sub="tegel", words=(Spoke(start=12, end=17, weight=0.5),), sense=0.9)

    (face,) = explaining.explained([a_view()], {ID: understood((why,))})

    assert [each.by_sense for each in face.chances] == [True, False]


def test_a_message_of_which_nothing_is_known_is_left_out() -> None:
    assert explaining.explained([a_view()], {}) == ()


@given(st.text(max_size=20), st.lists(st.tuples(st.integers(-5, 30), st.integers(-5, 30), st.floats(-1, 1))))
def test_no_place_outside_the_text_breaks_the_page(text: str, places: list[tuple[int, int, float]]) -> None:
    found = explaining.words_of(text, [Spoke(start=a, end=b, weight=w) for a, b, w in places])

    assert all(each.word in text.lower() and 0.0 < each.share <= 1.0 for each in found) or not text.islower()


@pytest.mark.parametrize("intent", ["thanks", "status_question", "greeting"])
def test_what_is_no_report_is_not_explained_as_one(intent: str) -> None:
    answer = structs.replace(understood((), "route", None), intent=intent)

    (face,) = explaining.explained([a_view("no")], {ID: answer})

    assert face.decision == "Gelezen als een antwoord, vraag of groet, en niet als melding."
    assert face.chances == ()
    (report,) = explaining.explained([a_view()], {ID: structs.replace(answer, intent="report")})
    assert report.decision == "Zeker genoeg om zelf te kiezen."
    assert len(report.chances) == 2


def test_messages_are_numbered_as_the_resident_sent_them_for_the_case() -> None:
    case = a_view().case_id
    shown = [
        structs.replace(a_view(), id=UUID(int=n), direction=direction, case_id=of)
        for n, (direction, of) in enumerate([("in", case), ("out", case), ("in", None), ("in", case), ("in", case)])
    ]
    known = {UUID(int=n): understood(()) for n in (0, 2, 4)}

    assert [face.number for face in explaining.explained(shown, known, case)] == [1, 3]


@pytest.mark.parametrize(
    "reason",
    [
        "low_confidence", "too_short", "no_text", "no_meaning", "unknown_language", "unknown_words", "no_model",
        "emergency", "emergency_possible", "complaint", "human", "too_large", "key_missing", "classifier_error",
        "second_opinion",
    ],
)  # fmt: skip
def test_each_reason_that_the_classifier_gives_is_told_in_words(reason: str) -> None:
    (face,) = explaining.explained([a_view()], {ID: understood((), "human", reason)})

    assert len(face.decision) > len("Een medewerker moest kijken. ")


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"emergency": "fire", "text": "er is brand in huis"}, True),
        ({"emergency": None, "text": "er is brand in huis"}, False),
        ({"emergency": "fire", "text": None}, False),
        ({"emergency": "fire", "text": "Bel 112", "direction": "out"}, False),
    ],
)
def test_the_words_by_which_a_message_was_seen_as_an_emergency_are_told(changed: dict[str, Any], told: bool) -> None:
    words = views.spoke_for_emergency(structs.replace(a_view(), **changed))

    assert ("brand" in words) is told
    assert bool(words) is told


def test_words_of_an_emergency_stand_without_what_is_around_them() -> None:
    view = structs.replace(a_view(), emergency="fire", text="er is brand!! in mijn keuken, Beeklaan 8, help")

    words = views.spoke_for_emergency(view)

    assert "brand" in words
    assert all(word.strip(",!") == word and not word.isdigit() for word in words)

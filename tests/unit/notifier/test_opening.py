"""A clerk opens a case from a conversation in which Loket saw none."""

from uuid import NAMESPACE_OID, UUID, uuid5

import pytest

from services.notifier.cases import opening
from services.notifier.cases.handling import Refusal
from services.notifier.cases.opening import Loose, Wanted
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.memory import Asked
from services.notifier.conversation.shapes import Case, Purpose
from tests.unit.notifier.talking import PIN, WORDLESS, Talk, likely

WISH = UUID(int=9)
TALKED = {"candidates": (), "decision": "ask", "intent": "stop"}
"""What only a model takes for a wish to hear nothing: a person reads it."""


def message_of(event_id: str) -> UUID:
    return uuid5(NAMESPACE_OID, event_id)


def open_case(talk: Talk, loose: list[Loose], **changes: object) -> Case:
    """Staff open a case with everything that stands with none, and the resident is told."""
    values = {
        "cause": WISH,
        "sub": "losse stoeptegel",
        "where": "Kerkstraat 12",
        "note": None,
        "taken": frozenset(one.message for one in loose),
        "actor": "medewerker",
    } | changes
    wanted = Wanted(**values)  # type: ignore[arg-type]  # of different kinds
    talk.act(lambda draft: opening.open_by_hand(draft, wanted, loose))
    made = opening.opened_id(talk.conversation.id, WISH)

    def tell(draft: Draft) -> None:
        opening.tell_opened(draft, draft.cases[made], cause=WISH, actor="medewerker")

    talk.act(tell)
    return next(case for case in talk.cases if case.id == made)


def test_a_photo_without_words_becomes_a_case_and_its_resident_reads_the_number_once() -> None:
    talk = Talk()
    photo = message_of(talk.photo())
    talk.wait(10)
    assert talk.conversation.waits_for == "person"
    talk.sent.clear()

    case = open_case(talk, [Loose(message=photo, photo=True)], note="Zag de wijkbeheerder ook.")

    (told,) = talk.sent
    assert (told.purpose, told.case, told.actor) == (Purpose.ACKNOWLEDGEMENT, case.id, "medewerker")
    assert case.number is not None
    assert case.number in told.text
    assert "Kerkstraat 12" in told.text
    assert (case.sub, case.department, case.photos, case.place.street, case.fixed) == (
        "losse stoeptegel",
        "Team Wegbeheer",
        1,
        "Kerkstraat 12",
        True,
    )
    opened = talk.steps[-2][2]
    assert dict(opened.attached) == {photo: case.id}
    assert [(h.what, h.became, h.why, h.actor) for h in opened.history] == [
        ("opened", "losse stoeptegel", None, "medewerker"),
        ("note", None, "Zag de wijkbeheerder ook.", "medewerker"),
    ]
    after = talk.conversation
    assert after.waits_for is None
    assert (after.memory.loose, after.memory.loose_photos) == ((), 0)


def test_what_the_resident_writes_next_goes_on_about_it_and_nothing_is_told_twice() -> None:
    talk = Talk()
    photo = message_of(talk.photo())
    talk.wait(10)
    case = open_case(talk, [Loose(message=photo, photo=True)])
    talk.sent.clear()

    later = message_of(talk.say("sie wackelt, wenn man drauf tritt", language="de", candidates=likely(case.sub)))
    talk.wait(10)

    assert [c.id for c in talk.cases] == [case.id]
    assert any(step.attached.get(later) == case.id for _, _, step in talk.steps)
    assert Purpose.ACKNOWLEDGEMENT not in talk.purposes()


@pytest.mark.parametrize(
    ("language", "words"), [("tr", "bir şey oldu galiba"), ("uk", "там щось таке"), ("fr", "euh, il y a un truc")]
)
def test_who_was_not_understood_is_told_in_their_own_language(language: str, words: str) -> None:
    talk = Talk()
    said = message_of(talk.say(words, language=language, **TALKED))
    talk.wait(10)
    assert talk.memory.person_for == ("unclear",)
    talk.sent.clear()

    case = open_case(talk, [Loose(message=said, photo=False, text=words)])

    (told,) = talk.sent
    assert case.language == language
    expected = Draft(talk.municipality, talk.situation, talk.now).category_name(case.sub)
    assert expected in told.text
    assert talk.conversation.waits_for is None


def test_somebody_in_need_still_waits_for_a_person() -> None:
    talk = Talk()
    cry = message_of(talk.say("help, mijn vrouw viel in het water", emergency="drowning", emergency_level="certain"))
    talk.wait(2)

    open_case(talk, [Loose(message=cry, photo=False)], sub="gat in de weg")

    assert "emergency" in talk.memory.person_for
    assert talk.conversation.urgent


def test_who_stopped_us_reads_nothing_and_the_history_says_so() -> None:
    talk = Talk()
    photo = message_of(talk.photo())
    talk.say("STOP", intent="stop", candidates=())
    talk.wait(10)
    talk.sent.clear()

    case = open_case(talk, [Loose(message=photo, photo=True)])

    assert talk.sent == []
    assert [(h.case, h.what) for h in talk.steps[-1][2].history] == [(case.id, "untold")]


def test_where_it_is_is_asked_only_when_nobody_knows() -> None:
    without, pinned = Talk(), Talk()
    photos = [message_of(talk.photo()) for talk in (without, pinned)]
    at = message_of(pinned.pin())
    for talk in (without, pinned):
        talk.wait(10)
        talk.sent.clear()

    case = open_case(without, [Loose(message=photos[0], photo=True)], where=None)
    known = open_case(
        pinned, [Loose(message=photos[1], photo=True), Loose(message=at, photo=False, pin=PIN)], where=None
    )

    question = without.memory.question
    assert question is not None
    assert (question.case, question.about) == (case.id, Asked.PLACE)
    assert pinned.memory.question is None
    assert known.place.pin == PIN
    assert len(without.sent) == len(pinned.sent) == 1


def test_what_is_not_taken_still_waits_for_a_report() -> None:
    talk = Talk()
    first, second = message_of(talk.photo()), message_of(talk.photo())
    talk.wait(10)
    loose = [Loose(message=one, photo=True) for one in (first, second)]

    case = open_case(talk, loose, taken=frozenset({first}))

    assert case.photos == 1
    assert (talk.memory.loose, talk.memory.loose_photos) == ((second,), 1)


def test_a_case_that_goes_on_stays_the_one_that_is_talked_about() -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel bij Kerkstraat 12")
    talk.wait(10)
    (before,) = talk.cases

    open_case(talk, [], sub="ratten")

    assert talk.memory.current == before.id


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"sub": "vliegende schotel"}, "unknown_category"), ({"taken": frozenset({UUID(int=1)})}, "not_loose")],
)
def test_what_cannot_be_is_refused_and_changes_nothing(changes: dict[str, object], code: str) -> None:
    talk = Talk()
    photo = message_of(talk.say(None, kind="image", photo=True, **WORDLESS))
    before = talk.situation

    with pytest.raises(Refusal) as refused:
        open_case(talk, [Loose(message=photo, photo=True)], **changes)

    assert refused.value.code == code
    assert talk.situation == before


def test_nothing_of_what_residents_wrote_is_shown_by_accident() -> None:
    loose = Loose(message=UUID(int=1), photo=False, text="mijn buurman")
    wanted = Wanted(cause=WISH, sub="ratten", where="Spui 1", note="geheim", taken=frozenset(), actor="medewerker")

    assert "buurman" not in repr(loose)
    assert "Spui" not in repr(wanted)
    assert "geheim" not in repr(wanted)

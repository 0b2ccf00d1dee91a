"""Each case counts its own photos, also when staff put messages elsewhere and their resident writes on."""

from uuid import NAMESPACE_OID, UUID, uuid5

import pytest

from services.notifier.cases import handling, opening
from services.notifier.cases.handling import Moved
from services.notifier.cases.opening import Loose, Wanted
from services.notifier.conversation.draft import Draft
from tests.unit.notifier.talking import WORDLESS, Talk, likely

ANOTHER = "en ook nog iets anders: de lantaarn is kapot bij Lindelaan 5"


def id_of(event_id: str) -> UUID:
    """The message of an event."""
    return uuid5(NAMESPACE_OID, event_id)


def stand(talk: Talk, photos: list[UUID]) -> dict[str | None, list[UUID]]:
    """The number of each case -> the photos that stand with it."""
    attached = {m: c for _, _, step in talk.steps for m, c in step.attached.items()}
    return {case.number: [one for one in photos if attached.get(one) == case.id] for case in talk.cases}


def assert_counted(talk: Talk, photos: list[UUID]) -> None:
    """Check that each case counts what stands with it, and no photo is lost."""
    found = stand(talk, photos)
    assert {case.number: case.photos for case in talk.cases} == {number: len(own) for number, own in found.items()}
    assert sum(len(own) for own in found.values()) == len(photos)


def open_by_hand(talk: Talk, event_id: str, *, photo: bool = False) -> None:
    """Staff make a case of one message."""
    message = id_of(event_id)
    wanted = Wanted(cause=message, sub="losse stoeptegel", where=None, note=None, taken=frozenset({message}), actor="m")
    talk.act(lambda d: opening.open_by_hand(d, wanted, [Loose(message=message, photo=photo)]))
    made = opening.opened_id(talk.conversation.id, message)
    talk.act(lambda d: opening.tell_opened(d, d.cases[made], cause=message, actor="m"))


def test_a_photo_that_staff_split_off_is_taken_by_no_later_words() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(5)
    shown = id_of(talk.photo())
    (case,) = talk.cases
    talk.act(
        lambda d: handling.split(
            d, d.cases[case.id], cause=shown, moved=[Moved(message=shown, photo=True)], sub="container vol", actor="m"
        )
    )
    second = talk.cases[-1]

    talk.say(ANOTHER, candidates=likely("lantaarnpaal kapot", 0.4), decision="ask", reason="low_confidence")
    talk.wait(60)

    assert_counted(talk, [shown])
    assert stand(talk, [shown])[second.number] == [shown]


def test_a_photo_of_a_closed_case_is_not_taken_from_the_one_that_staff_opened_since() -> None:
    talk = Talk()
    open_by_hand(talk, talk.say("👍", kind="reaction", **WORDLESS))
    shown = id_of(talk.photo())
    talk.set_status(talk.cases[0].id, "afgehandeld")
    open_by_hand(talk, talk.say("STOP", **WORDLESS))

    talk.say(ANOTHER, candidates=likely("lantaarnpaal kapot", 0.2), decision="ask", reason="low_confidence")
    talk.wait(60)

    assert_counted(talk, [shown])


def test_a_photo_of_a_case_that_staff_merged_is_taken_by_no_later_words() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(5)
    open_by_hand(talk, talk.say("👍", kind="reaction", **WORDLESS))
    first, second = talk.cases
    shown = id_of(talk.photo())
    gone = next(c for c in talk.cases if c.photos)
    keep = first if gone.id == second.id else second

    def merged(draft: Draft) -> None:
        ended = handling.merge_away(draft, draft.cases[gone.id], draft.cases[keep.id], cause=shown, why=None, actor="m")
        handling.take_in(draft, draft.cases[keep.id], ended, moved=[shown], actor="m")

    talk.act(merged)
    talk.say(ANOTHER, candidates=likely("lantaarnpaal kapot", 0.2), decision="ask", reason="low_confidence")
    talk.wait(60)

    assert_counted(talk, [shown])


@pytest.mark.parametrize("level", ["possible", "certain"])
@pytest.mark.parametrize("place_first", [True, False])
def test_the_photo_of_what_an_accident_broke_goes_with_its_words(level: str, *, place_first: bool) -> None:
    talk = Talk()
    unsure = {"decision": "ask", "reason": "low_confidence", "candidates": likely("losse stoeptegel", 0.2)}
    danger = {"emergency": "fire", "emergency_level": level}
    if place_first:
        talk.say("losse tegel Kerkstraat 12", **unsure, emergency="fire", emergency_level="possible")
        shown = id_of(talk.say("lantaarn kapot", kind="image", photo=True, **unsure, **danger))
    else:
        open_by_hand(talk, talk.say("👍", kind="reaction", **WORDLESS))
        shown = id_of(talk.say("lantaarn kapot", kind="image", photo=True, **unsure, **danger))
        talk.set_status(talk.cases[0].id, "afgehandeld")
        talk.say("losse tegel Kerkstraat 12", **unsure)
    talk.wait(120)

    assert_counted(talk, [shown])

"""Where a photo was taken, in the plan: it helps who said nothing, and overrules nobody."""

from uuid import UUID

from loket.events import Location
from services.notifier.cases import workflow
from services.notifier.conversation.inputs import PhotoPlaced
from tests.unit.notifier.talking import PIN, Talk, a_said

TAKEN = Location(latitude=52.08, longitude=4.31)


def placed(talk: Talk, message: UUID, case: UUID | None) -> None:
    """The media role has fetched the photo of a message."""
    talk.give(PhotoPlaced(message=message, case=case, location=TAKEN))


def a_photo(talk: Talk, event_id: str) -> UUID:
    """A photo without words; the id of its message."""
    said = a_said(event_id, kind="image", text=None, photo=True, candidates=(), intent=None, received_at=talk.now)
    talk.hear(said)
    return said.message


def test_a_report_without_a_place_takes_the_photos_and_says_so() -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel")
    talk.wait(3)
    message = a_photo(talk, "v1-photo")

    placed(talk, message, talk.cases[0].id)

    pin = talk.cases[0].place.pin
    assert pin is not None
    assert (pin.latitude, pin.source) == (52.08, "photo")


def test_a_place_that_the_resident_gave_stays_and_one_that_comes_later_counts() -> None:
    told, pinned = Talk(), Talk()
    told.say("er ligt een losse tegel bij Kerkstraat 12")
    told.wait(3)
    pinned.say("er ligt een losse tegel")
    pinned.wait(3)

    placed(told, a_photo(told, "v1-photo"), told.cases[0].id)
    placed(pinned, a_photo(pinned, "v1-photo"), pinned.cases[0].id)
    pinned.pin()

    assert told.cases[0].place.pin is None
    assert pinned.cases[0].place.pin == PIN


def test_a_photo_that_waits_for_its_report_gives_it_a_place() -> None:
    talk = Talk()
    message = a_photo(talk, "v1-photo")

    placed(talk, message, None)
    talk.say("losse tegel")
    talk.wait(3)

    pin = talk.cases[0].place.pin
    assert pin is not None
    assert pin.source == "photo"


def test_a_closed_report_and_a_photo_of_no_report_stay_as_they_are() -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel")
    talk.wait(3)
    talk.set_status(talk.cases[0].id, workflow.AFGEHANDELD)
    before = talk.cases

    placed(talk, a_said("v1-other").message, talk.cases[0].id)
    placed(talk, a_said("v1-other").message, None)

    assert talk.cases == before

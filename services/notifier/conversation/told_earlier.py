"""Where a resident said to be before they told what is wrong there: "even hardlopen in het Zuiderpark" (pure)."""

from msgspec import structs

from services.notifier.conversation.draft import Draft
from services.notifier.conversation.places import Found, together
from services.notifier.conversation.shapes import Case


def note(draft: Draft, place: Found | None) -> None:
    """Remember where somebody is who reports nothing yet, where it is known well enough to send somebody there."""
    if place is not None and not place.rough:
        draft.remember(was_at=place.words)


def placed(draft: Draft, case: Case) -> Case:
    """A new case is there, as long as its own words name no place, or only what it stands beside."""
    was_at, place = draft.memory.was_at, case.place
    if was_at is None:
        return case
    if place.street is not None or place.pin is not None:
        draft.remember(was_at=None)
        return case
    draft.no_longer_wait(["unclear"])
    street = was_at if place.spot is None else together(was_at, place.spot)
    return draft.change(case, place=structs.replace(place, street=street, spot=None))

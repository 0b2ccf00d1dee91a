"""Photos that came without a report, and what a photo says: a place for a report that has none (pure)."""

import msgspec

from services.notifier.cases import workflow
from services.notifier.conversation.draft import LOKET, Draft
from services.notifier.conversation.inputs import PhotoPlaced
from services.notifier.conversation.shapes import Place


def wait_for(draft: Draft) -> None:
    """Let a person look at photos without a report, once: "done" at the desk holds until another one comes."""
    memory = draft.memory
    if memory.loose_photos and not set(memory.loose) <= set(memory.loose_seen):
        draft.wait_for_person("photo")


def placed(draft: Draft, found: PhotoPlaced) -> None:
    """Take a photo's position for the case that the photo belongs to, unless the resident said where it is.

    What residents say themselves always counts for more: a photo may be made at home, of what was seen elsewhere.
    """
    memory = draft.memory
    pin = msgspec.structs.replace(found.location, source="photo")
    if found.message in memory.loose:
        if memory.loose_pin is None:
            draft.remember(loose_pin=pin)
        return
    case = draft.cases.get(found.case) if found.case is not None else None
    if case is None or case.state in workflow.CLOSED or case.place != Place():
        return
    draft.change(case, place=Place(pin=pin))
    draft.happened(case.id, "place", became="photo", actor=LOKET)

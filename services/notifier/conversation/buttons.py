"""What is said with a question, and the buttons below it (pure)."""

from typing import Final
from uuid import UUID

from loket.providers.content import Button, Buttons
from services.notifier.conversation import meaning
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Asked

_NUMBERED: Final = 2
"""Words of a typed answer that may name a button by its place."""


def payload(about: Asked, case: UUID, value: str) -> str:
    """Id of a button or a row: what is asked, about which case, and the answer."""
    return f"{about}:{case.hex}:{value}"


def in_one(*parts: str) -> str:
    """Sentences as one text, without those that are empty."""
    return " ".join(part for part in parts if part)


def typed(draft: Draft, text: str) -> bool | None:
    """Which of the two buttons below a question a resident names who types: ``1``, ``de tweede``; None when neither."""
    if len(text.split()) > _NUMBERED or draft.place_in(text) is not None:
        return None
    chosen = meaning.choice(text, [draft.text("answer_yes"), draft.text("answer_no")])
    return None if chosen is None or chosen > 1 else chosen == 0


def yes_or_no(draft: Draft, about: Asked, case: UUID, text: str) -> Buttons:
    """A question that is answered with yes or no."""
    buttons = tuple(
        Button(id=payload(about, case, value), title=draft.text(f"answer_{value}")) for value in ("yes", "no")
    )
    return Buttons(text=text, buttons=buttons)

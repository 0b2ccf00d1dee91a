"""What is said with a question, and the buttons below it (pure)."""

from uuid import UUID

from loket.providers.content import Button, Buttons
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Asked


def payload(about: Asked, case: UUID, value: str) -> str:
    """Id of a button or a row: what is asked, about which case, and the answer."""
    return f"{about}:{case.hex}:{value}"


def in_one(*parts: str) -> str:
    """Sentences as one text, without those that are empty."""
    return " ".join(part for part in parts if part)


def yes_or_no(draft: Draft, about: Asked, case: UUID, text: str) -> Buttons:
    """A question that is answered with yes or no."""
    buttons = tuple(
        Button(id=payload(about, case, value), title=draft.text(f"answer_{value}")) for value in ("yes", "no")
    )
    return Buttons(text=text, buttons=buttons)

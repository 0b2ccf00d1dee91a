"""What messages to residents are known by: ids, and marks that tell contents apart without keeping them (pure)."""

import hashlib
from uuid import UUID

from loket import ids
from loket.codec import write_json
from loket.providers.content import Content, Text
from services.notifier.delivery.letter import tidy


def fingerprint(text: str) -> str:
    """Tells two texts apart without keeping them."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def mark_of(content: Content) -> str:
    """Tells two contents apart without keeping them; of a plain text, the mark of its words."""
    return fingerprint(content.text if isinstance(content, Text) else write_json(content).decode())


def letter(said: str | Content) -> Content:
    """What a plan says, as it is kept: fit for UTF-8. What is too long is split when it is sent."""
    return tidy(Text(text=said) if isinstance(said, str) else said)


def delivery_id(conversation: UUID, cause: str, said: str | Content) -> UUID:
    """Id of the message that answers a cause with a content: the same twice is the same delivery."""
    return ids.named(conversation, f"delivery:{cause}:{mark_of(letter(said))}")

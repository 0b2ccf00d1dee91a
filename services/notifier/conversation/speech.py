"""The language of a conversation: found in the first words that are long enough, changed only when asked (pure)."""

from typing import Final

from services.notifier.conversation import meaning
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said

ENOUGH_WORDS: Final = 3
_ENOUGH_LETTERS: Final = 12


def note(draft: Draft, said: Said, text: str) -> None:
    """Note the language of a message, until one was long enough to tell; it stays then.

    Only of those that the municipality declares: in none of the others it can be answered.
    """
    declared = draft.municipality.languages
    settled = draft.memory.spoken and draft.conversation.language in declared
    if settled or said.language not in declared or not text or said.payload is not None:
        return
    # Scripts of their own tell in one word; the name of a street is Dutch whoever writes it.
    own_script = said.language in {"ar", "uk"}
    enough = own_script or (len(text.split()) >= ENOUGH_WORDS and len(text) >= _ENOUGH_LETTERS)
    if not own_script and (draft.where(text).only or (not enough and draft.conversation.language is not None)):
        return
    draft.set(language=said.language)
    if enough:
        draft.remember(spoken=True)


def asked_for(draft: Draft, text: str) -> bool:
    """Whether a message asks for another language; the conversation goes on in it."""
    wanted = meaning.language_wanted(text) if text else None
    if wanted is None or wanted not in draft.municipality.languages:
        return False
    draft.set(language=wanted)
    draft.remember(spoken=True)
    draft.say_later("language")
    return True

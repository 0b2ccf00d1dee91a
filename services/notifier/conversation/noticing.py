"""The line that a computer answers, once in a conversation, and an answer that is short with it (pure).

Source: AI Act article 50, AVG article 13.
"""

from collections.abc import Iterable
from typing import Final

from msgspec import Struct, structs

from loket.providers.content import AskLocation, Buttons, Choices, Content, Text
from loket.texts import LONGEST
from services.notifier.conversation import voices
from services.notifier.conversation.acknowledging import Told
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.glance import Ways, at_a_glance

_READ_BY_A_PERSON: Final = frozenset({"human", "complaint", "person_reads"})
_FIRST_OF_ALL: Final = frozenset({"danger", "police", "after_care"})
"""Where a resident must read whom to call, the line comes with the next answer if both would be long."""
_APART: Final = "\n\n"
NOTHING: Final = Told()


class Fitted(Struct, frozen=True, kw_only=True):
    """An answer that is read at a glance."""

    said: Content
    """Without the line."""
    sent: Content
    """What the resident gets."""
    noticed: bool
    """Whether the line stands in it."""


def fitted(draft: Draft, content: Content, told_back: Told = NOTHING, described: Iterable[str] = ()) -> Fitted:
    """An answer in as few words as it needs, with the line while its resident has not read that.

    What is left out first: of what is told back the place and the department; then what else has a shorter way to say
    it; then how to get a person; then what it is about, and by when they hear from us. A number of a case, one to call
    and the address of the privacy statement never are.

    Args:
        draft: of the conversation; it knows the shorter ways to say what stands in the answer.
        content: what the resident is to read.
        told_back: what it says of what came in.
        described: what staff wrote of cases of somebody else.
    """
    if not isinstance(content, Text | AskLocation | Buttons | Choices):
        return Fitted(said=content, sent=content, noticed=False)
    first, described = (told_back.first, *draft.ways), tuple(described)
    if lines := _lines(draft):
        whole = f"{content.text}{_APART}{lines[0]}"
        text = at_a_glance(whole, first, described, (lines, told_back.last))
        said, _, line = text.rpartition(_APART)
        if len(text) <= LONGEST or _FIRST_OF_ALL.isdisjoint(draft.memory.say):
            return Fitted(
                said=structs.replace(content, text=said),
                sent=structs.replace(content, text=f"{said}{_APART}{line}"),
                noticed=True,
            )
    text = at_a_glance(content.text, first, described, (told_back.last,))
    short = structs.replace(content, text=text)
    return Fitted(said=short, sent=short, noticed=False)


def _lines(draft: Draft) -> Ways:
    """The line, and without how to get a person; none where it was read, or where nothing is said."""
    if draft.memory.noticed or draft.conversation.stopped:
        return ()
    contact = draft.municipality.contact
    # Who reads that a person answers is not told how to get one.
    keys = ("notice_person",) if _tells_of_person(draft) else ("notice", "notice_person")
    return tuple(draft.text(key, privacy=contact.privacy or contact.web) for key in keys)


def _tells_of_person(draft: Draft) -> bool:
    """Whether an answer says already that a person reads or answers."""
    say = draft.memory.say
    asked = "question" in say and draft.memory.faq is None
    return not _READ_BY_A_PERSON.isdisjoint(say) or asked or ("voice" in say and voices.is_for_person(draft))

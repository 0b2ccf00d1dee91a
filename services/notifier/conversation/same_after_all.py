"""That a report is the one of somebody else after all: "sorry, yes it is the same", after a no (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

from datetime import timedelta
from typing import Final

from loket.wishes import plain
from services.notifier.cases import workflow
from services.notifier.conversation import same, saying, the_one, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.shapes import Asked

_LONGEST: Final = 9
_JUST_NOW: Final = timedelta(minutes=15)
"""So soon after an answer "toch wel" is about that."""
_THE_SAME: Final = (
    "it is the same|it's the same|same one|same thing|the same one|the same thing|same after all|dezelfde|hetzelfde|zelfde melding|dieselbe|dasselbe|das gleiche|die gleiche|derselbe|"
    "c'est le même|c'est la même|la même chose|le même signalement|es el mismo|es la misma|es lo mismo|lo mismo|el mismo aviso|to samo|ten sam|ta sama|aynısı|aynı şey|aynı bildirim|aynıymış|"
    "те саме|той самий|та сама|одне й те саме|одне і те саме|نفس الشيء|نفسه|نفسها|نفس البلاغ|هو نفسه|هي نفسها"
)
_AFTER_ALL: Final = (
    "toch wel|ja toch wel|oh ja toch wel|toch ja|jawel toch wel|ja toch|actually yes|yes actually|yes it is|yes it is actually|doch|doch ja|doch schon|ja doch|si finalement|finalement oui|ah si|"
    "pues sí|al final sí|jednak tak|a jednak tak|tak jednak|aslında evet|evet aslında|таки так|все ж таки так|а таки так|بل نعم|نعم بالفعل"
)
_DENIES: Final = "niet|geen|not|isn't|nicht|kein|keine|pas|no es|nie|değil|не|ليس|ليست|مش|مو"


def is_told(draft: Draft, said: Said, text: str) -> bool:
    """Whether a resident says that their report is the one that we offered before; it is dealt with then."""
    case = draft.current()
    if case is None or case.id.hex not in draft.memory.offered or case.state != workflow.GEMELD:
        return False
    question = draft.memory.question
    if question is not None and question.about is Asked.SAME:
        return False
    if said.photo or said.location is not None or len(text.split()) > _LONGEST:
        return False
    if not _says_so(draft, text) or draft.place_in(text) is not None:
        return False
    return same.decided(draft, case, said, same=True)


def _says_so(draft: Draft, text: str) -> bool:
    replies = draft.memory.replies
    lately = bool(replies) and draft.now - replies[-1] <= _JUST_NOW
    if lately and plain(text) in words.bare(_AFTER_ALL):
        return True
    if not saying.says(_THE_SAME, text) or saying.says(_DENIES, text):
        return False
    # "Er ligt daar steeds hetzelfde" tells of a thing: who agrees says so, or says it of what was offered.
    return the_one.said(text) is True or saying.says(words.IT_IS, text) or saying.says(_AGREES, text)


_AGREES: Final = (
    "ja|toch|yes|yeah|actually|doch|oui|finalement|sí|si|al final|tak|jednak|evet|aslında|так|таки|نعم|بل|بالفعل"
)

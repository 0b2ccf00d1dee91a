"""Who just asked something goes on with it: "en de lampjes moeten er zeker uit" after one about the Christmas tree (pure).

It names a thing, as a report does, and says that nothing is wrong with it. The person who answers the question reads it.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from datetime import timedelta
from typing import Final

from loket.sought import Sought
from services.notifier.conversation import meaning, told
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look

_WITHIN: Final = timedelta(minutes=15)
_LONGEST: Final = 14
_GOES_ON: Final = Sought(
    r"\W{0,3}(?:"
    r"(?:en|of|dus|maar|want)\s(?:\S+\s){0,5}?(?:moet|moeten|mag|mogen|kan|kunnen|hoef|hoeft|hoeven)\s(?:\S+\s){0,6}?(?:zeker|toch|dan|ook|eerst|wel|erbij|eruit)(?!\w).*|"
    r"(?:and|or|so|but)\s(?:\S+\s){0,5}?(?:must|should|do|does|have|has|can|may)\s(?:\S+\s){0,6}?(?:i suppose|right|then|first|surely|too|as well|presumably|i guess)(?!\w).*|"
    r"(?:und|oder|also|aber)\s(?:\S+\s){0,5}?(?:muss|müssen|darf|dürfen|kann|können|soll|sollen)\s(?:\S+\s){0,6}?(?:sicher|wohl|dann|auch|vorher|oder|bestimmt|doch)(?!\w).*|"
    r"(?:et|ou|donc|mais)\s(?:\S+\s){0,5}?(?:faut|doit|doivent|peut|peuvent|dois)\s(?:\S+\s){0,6}?(?:sans doute|sûrement|aussi|d'abord|non|alors|certainement)(?!\w).*|"
    r"(?:y|o|pero|entonces)\s(?:\S+\s){0,5}?(?:hay que|debo|deben|tengo que|puedo|pueden|se puede)\s(?:\S+\s){0,6}?(?:supongo|verdad|no|también|antes|seguramente)(?!\w).*|"
    r"(?:a|i|czyli|ale)\s(?:\S+\s){0,5}?(?:trzeba|muszę|muszą|można|mogę|powinny)\s(?:\S+\s){0,6}?(?:pewnie|chyba|też|najpierw|tak|prawda)(?!\w).*|"
    r"(?:peki|ya|ve|ama)\s(?:\S+\s){0,7}?(?:lazım|gerekiyor|gerekir|çıkarılmalı|olmalı)(?:\s\S+){0,3}|"
    r"(?:а|і|та|тобто)\s(?:\S+\s){0,5}?(?:треба|потрібно|можна|мушу|мають)\s(?:\S+\s){0,6}?(?:мабуть|напевно|також|спочатку|так|певно)(?!\w).*|"
    r"و\S+\s(?:\S+\s){0,5}?(?:يجب|لازم|ممكن|يمكن)(?:\s\S+){0,6}"
    r")",
    re.IGNORECASE,
)
"""Goes on, and says what one has to do or may do; a state of something in the street is told otherwise."""
_IN_NEED: Final = "question"
"""Why the conversation waits for a person who answers."""


def is_told(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message only goes on with the question of before; who answers that reads it."""
    replies = draft.memory.replies
    if _IN_NEED not in draft.memory.person_for or not replies or draft.now - replies[-1] > _WITHIN:
        return False
    if draft.current() is not None or said.photo or said.location is not None or said.emergency is not None:
        return False
    if len(text.split()) > _LONGEST or _GOES_ON.fullmatch(text.strip()) is None:
        return False
    return not (meaning.another(text.partition(" ")[2]) or told.names_a_fault(text) or draft.place_in(text) is not None)


TOLD: Final = Look(is_told, _GOES_ON.bit)

"""Polish "no", which is no "no": "no tak" says yes, and "no" alone no more than "well" (pure).

English and Spanish have a word that looks the same. So it counts by the language of the conversation, or by the Polish
word that follows it.
"""

# ruff: noqa: E501 - the lists of words are read best as they are

import re
from typing import Final

from msgspec import structs

from loket.wishes import plain
from services.notifier.conversation import meaning, saying
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said

_LANGUAGE: Final = "pl"
_NO: Final = re.compile(r"[\s¿¡.,!…]*(?:no+(?:[\s.,!…]+|\Z))+", re.IGNORECASE)
_NOTHING: Final = "…"
"""What is left of a message that says no more: no answer, no report."""
_FOLLOWS: Final = "tak|działa|już działa|jasne|pewnie|oczywiście|dobrze|dobra|dziękuję|dzięki|naprawione|naprawili|zrobione|zrobili|załatwione|właśnie|nie|super dzięki|wreszcie|nareszcie|w końcu|jest już|już"
_LONGEST: Final = 5
_BUT: Final = "nie|ale|jeszcze|tylko|dalej|nadal|wciąż|znowu|znów|gdzie|kiedy|co|czy"
"""Beside it: who says so of it is not content."""
_WORKS: Final = (
    "działa|działają|już działa|już działają|świeci|już świeci|naprawili|już naprawili|zrobili|zrobione|załatwione|posprzątane|posprzątali|zabrali|zabrane|jest już|już jest dobrze|już po|wreszcie|nareszcie|w końcu|"
    "super|świetnie|rewelacja|ekstra|brawo|dobrze|dobra robota|dziękuję|dzięki|pięknie|idealnie|jasne|pewnie|właśnie"
)
"""What says yes where somebody begins so who was asked whether it is solved: "no działa", "no super"."""


def without(draft: Draft, said: Said, text: str) -> tuple[Said, str]:
    """A message and its words without such a "no" before them; what follows stays where it stands.

    Whatever took the word for a denial is not believed.
    """
    found = _NO.match(text)
    if found is None:
        return said, text
    rest = text[found.end() :]
    if draft.conversation.language != _LANGUAGE and not saying.begins(_FOLLOWS, rest):
        return said, text
    if is_yes(rest):
        said = structs.replace(said, intent="feedback_yes", intent_p=1.0)
    elif said.intent == "feedback_no" and meaning.yes_or_no(rest) is None:
        said = structs.replace(said, intent="gibberish")
    if not plain(rest):
        return said, _NOTHING
    return said, " " * found.end() + rest


def is_yes(rest: str) -> bool:
    """Whether what follows such a "no" says yes to whether something is solved, and no more."""
    if len(rest.split()) > _LONGEST or saying.says(_BUT, rest):
        return False
    says = meaning.yes_or_no(rest)
    return says is True or (says is None and saying.begins(_WORKS, rest))

"""Whether a part of a message tells of a problem by itself (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Final

from loket.events import Part
from loket.listing import item_at, own_line
from services.notifier.conversation import fragments, saying, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.fragments import says_only_where
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.told import names_a_fault

_HARDLY: Final = 0.4
"""A part whose likeliest category is less likely is no problem of its own, unless its words say what is wrong."""
PART_WORDS: Final = 4
"""A part of fewer words, such as "en het stinkt", tells more of the same; ..."""
_LINE_WORDS: Final = 2
_SURE_LINE: Final = 0.9
"""... unless it is a line of its own, and so likely of a category."""
_SAYS_NOTHING: Final = frozenset(
    listed(
        "en|er|ligt|liggen|staat|staan|zit|zitten|is|zijn|was|daar|hier|ook|nog|weer|dan|toen|maar|dus|and|there|are|also|too|here|"
        "und|da|ist|sind|liegt|steht|auch|noch|et|il|y|a|aussi|ici|là|hay|está|también|aquí|ahí|i|jest|są|też|tu|tam|і|є|там|ще|тут"
    )
)
"""Words that only lead to a problem: "en er ligt daar | ook een half gezonken roeiboot"."""


def is_told(draft: Draft, said: Said, part: Part, own: str) -> bool:
    """Whether a part tells of a problem: in some words, or with a place of its own ("matras Dorpsstraat 9").

    An item of a list may be a word, and what is surely of a category a line of two.
    """
    bare = fragments.without_and(own, said.language)
    where, there = draft.where(bare), fragments.without_there(bare)
    is_where = where.only or says_only_where(bare, things=2) or (there != bare and draft.where(there).only)
    if is_where or _SAYS_NOTHING.issuperset(own.lower().split()):
        return False
    fewest = _fewest(said.text or "", part)
    return len(own.split()) >= fewest or (where.found is not None and not where.found.rough)


def _fewest(raw: str, part: Part) -> int:
    """How many words a part must have to tell of a problem without a place."""
    if not own_line(raw, part.start, part.end):
        return PART_WORDS
    if item_at(raw, part.start) is not None:
        return 1
    return _LINE_WORDS if part.candidates and part.candidates[0].p >= _SURE_LINE else PART_WORDS


def is_of_all(text: str) -> bool:
    """Whether a line is about everything that stands before it: "allemaal in de Mient"."""
    return saying.says(f"{words.BOTH}|{words.ALL_OF_IT}", text)


def is_known(part: Part, own: str) -> bool:
    """Whether the classifier knows what a part is about, or its words say what is wrong.

    "Kan iemand even kijken bij de hoek van de Leyweg?" before the hole that is there is no problem of its own.
    """
    return not part.candidates or part.candidates[0].p >= _HARDLY or names_a_fault(own)

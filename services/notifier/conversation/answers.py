"""What counts as an answer to the question that is open, whatever the model takes its words for (pure)."""

from datetime import timedelta
from typing import Final
from uuid import UUID

from msgspec import structs

from loket import choices
from loket.wishes import plain
from services.notifier.conversation import meaning, the_one
from services.notifier.conversation.cries import detect
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.places import painted
from services.notifier.conversation.places.housenumbers import is_post
from services.notifier.conversation.shapes import Asked

ALIVE: Final = timedelta(days=3)
"""An answer that comes later than this is a message like any other."""
AT_MOST: Final = 2
"""Questions about one case; then it goes on as it is."""
SHORT_ANSWER: Final = 7
"""Words of an answer to a question that is not about a choice."""
FEW_WORDS: Final = 2
"""Of more words the classifier knows better what they mean."""
SHORT: Final = 3
"""Words of an answer that the model may take for a STOP."""
NAMED_FROM: Final = 0.9
"""So likely a word or two name what it is about."""
_JUST_ASKED: Final = timedelta(seconds=8)
"""Who is asked the same so soon again had not read it yet."""
NO_ANSWER: Final = frozenset(
    {"human", "complaint", "question", "status_question", "thanks", "greeting", "stop", "gibberish"}
)


_OFFERS: Final = frozenset({Asked.CATEGORY, Asked.SAME, Asked.SOLVED})
"""Questions with rows or buttons."""


def is_one(draft: Draft, text: str) -> bool:
    """Whether a message is an answer to the question that is open, whatever else its words may be taken for."""
    question = draft.memory.question
    if question is None or draft.now - question.at > ALIVE:
        return False
    said = plain(text).split()
    if len(said) > SHORT or any(word.startswith("stop") for word in said):
        # "Nee, en stop met die berichten": a STOP outweighs any answer.
        return False
    match question.about:
        case Asked.CATEGORY:
            names = [draft.category_name(sub) for sub in question.options]
            return meaning.choice(text, names) is not None or meaning.does_not_know(text)
        case Asked.SAME:
            return the_one.said(text) is not None
        case Asked.SOLVED:
            return meaning.yes_or_no(text) is not None
        case _:
            return meaning.agrees(text) is not None or meaning.does_not_know(text)


def as_choice(draft: Draft, said: Said, text: str) -> Said | None:
    """A message that takes what we offered, without the emergency that somebody saw in it; None where it is none.

    By a tap, or in a few words that are no cry by themselves: that is done first, whatever they sound like behind
    those before them.
    """
    ours = choices.is_ours(draft.municipality, said.text, said.payload)
    if not choices.is_tap(said.payload):
        question = draft.memory.question
        if question is None or question.about not in _OFFERS or not is_one(draft, text):
            return None
        doubted = said.emergency is not None and question.about is not Asked.CATEGORY
        if not ours and (doubted or detect(text) is not None):
            return None
    return structs.replace(said, emergency=None, emergency_level=None)


def names_category(said: Said, text: str) -> bool:
    """Whether a word or two ("grofvuil") say what it is about, though the model would not make a report of them."""
    sure = bool(said.candidates) and said.candidates[0].p >= NAMED_FROM
    other = said.intent in NO_ANSWER - {"gibberish"} or meaning.was_not_for_us(text) or meaning.withdraws(text)
    return sure and not other and len(text.split()) <= FEW_WORDS and said.decision != "route"


def is_number_alone(text: str, *, number: str | None, spot: str | None) -> bool:
    """Whether an answer is no more than a house number, or that of a lamp post: its street is still asked for."""
    said, post = len(text.split()), spot is not None and is_post(spot.split()[0])
    of_post = SHORT_ANSWER if painted.as_read(text) != text else SHORT
    return (number is not None and said <= FEW_WORDS) or (post and said <= of_post)


def is_just_asked(draft: Draft, case: UUID) -> bool:
    """Whether a resident was asked for the same place seconds ago, while they were typing on."""
    question = draft.memory.question
    if question is None or question.case != case or question.about is not Asked.PLACE:
        return False
    return draft.now - question.at <= _JUST_ASKED

"""At the number where its writer lives, in the street that they said to live in: "and outside our number 14" (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from typing import Final

from services.notifier.conversation.draft import Draft
from services.notifier.conversation.places import Found, home, number_of, same_street

_OWN: Final = re.compile(
    r"(?<!\w)(?:ons|onze|mijn|m'n|mn|our|my|unser\w*|mein\w*|uns|mir|notre|nos|mon|ma|nous|moi|nuestr[oa]s?|mi|"
    r"nasz\w*|moj\w*|moim|nas|mnie|bizim|benim|наш\w*|мо(?:го|єму|їм|єї|їй)|нас|мене)\W+(?:\w+\W+){0,4}?"
    r"(?P<number>[1-9][0-9]{0,3} ?[a-z]?)(?!\w)"
    r"|(?:بيتنا|بيتي|منزلنا|منزلي|عندنا|عندي)\W+(?:\w+\W+){0,2}?(?P<arabic>[0-9]{1,4})(?!\w)",
    re.IGNORECASE,
)


def place(draft: Draft, text: str, words: str, number: str | None) -> Found | None:
    """Where one of several problems is that is told at its writer's own number, and whose street another names.

    Args:
        draft: the conversation.
        text: the whole message.
        words: of the one problem, which name no street.
        number: the house number in them.
    """
    if number is None or (own := _OWN.search(words)) is None:
        return None
    if (own["number"] or own["arabic"]).replace(" ", "").casefold() != number.casefold():
        return None
    lives = home.said_in(text)
    street = None if lives is None else draft.where(lives).found
    if street is None or street.spot or number_of(street.words) is not None:
        return None
    return same_street(street, number)

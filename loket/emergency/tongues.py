"""In which language who is in need is answered, where a word or two say too little of it (pure).

"Hulp" stands in the rules of one language and looks to the learned head like a word of others: what was written
before tells better, and where nothing was, the first language of the municipality, if its rules know the word.
"""

from typing import Final

from loket.emergency import gates
from loket.emergency.letters import plain
from loket.emergency.rules import worth_trying
from loket.emergency.terms import ends_of

FEW: Final = 2
"""Words that say too little, beside a street with its number."""
_SCRIPTS: Final = {"ar": ("\u0600", "\u06ff"), "uk": ("\u0400", "\u04ff")}
"""What is written in one of these tells its language in a letter."""


def answered_in(text: str, heard: str, known: str | None, first: str) -> str:
    """The language of the answer to a message in which somebody is in need.

    Args:
        text: the message.
        heard: the language that it is taken for by its own words.
        known: that of the conversation.
        first: the municipality's first.
    """
    if not is_short(text) or written_in(text) == heard:
        return heard
    if known is not None:
        return known
    return first if heard != first and is_known_in(text, first) else heard


def is_short(text: str) -> bool:
    """Whether a message is a word or two, perhaps with a street and a house number."""
    said = text.split()
    numbered = any(word[0].isdigit() for word in said)
    return sum(any(map(str.isalpha, word)) for word in said) <= FEW + numbered


def written_in(text: str) -> str | None:
    """The language that has letters of its own in a text."""
    if text.isascii():
        return None
    return next((code for code, (a, z) in _SCRIPTS.items() if any(a <= letter <= z for letter in text)), None)


def is_known_in(text: str, language: str) -> bool:
    """Whether a rule of one language finds something in a text."""
    read = ends_of(text)
    allowed = [one for one in gates.candidates(read) if one[0].code == language]
    if not allowed:
        return False
    ready = plain(read)
    return any(rule.stands_in(ready) for _, rules in worth_trying(allowed, ready) for rule in rules)

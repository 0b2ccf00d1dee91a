"""Words that a municipality declares, found in what residents write: of its questions (pure)."""

from loket.declarations import Municipality
from loket.declared_words import spaced, stands

__all__ = ["answered", "faq", "spaced", "stands"]


def faq(m: Municipality, text: str) -> int | None:
    """Which declared question a message asks: the one of which most groups of words stand in it, all of one's own."""
    said = spaced(text)
    best, most = None, 0
    for n, entry in enumerate(m.faq):
        if all(stands(group, said) for group in entry.words) and len(entry.words) > most:
            best, most = n, len(entry.words)
    return best


def answered(m: Municipality, text: str, language: str) -> int | None:
    """The declared question that a message asks, where it has an answer in the resident's language."""
    entry = faq(m, text)
    return entry if entry is not None and language in m.faq[entry].answer else None

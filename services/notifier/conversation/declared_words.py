"""Words that a municipality declares, found in what residents write: of its questions and its dangers (pure)."""

from functools import lru_cache

from loket.declarations import Municipality
from loket.wishes import plain


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


def spaced(text: str) -> str:
    """The words of a text with a space before each, for ``stands``."""
    return f" {plain(text)} "


def stands(stems: tuple[str, ...], said: str) -> bool:
    """Whether a word begins with one of some stems; a stem of several words stands as it is.

    Args:
        stems: as they are declared.
        said: a text as ``spaced`` leaves it.
    """
    return any(stem in said for stem in _stems(stems))


@lru_cache(maxsize=512)
def _stems(declared: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f" {plain(stem)}" for stem in declared)

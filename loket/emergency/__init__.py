"""Is this message an emergency, and which one (pure).

Rules in nine languages, cheap enough for every message that ingest receives. What they find is answered with whom to call; it never
keeps a message from being handled as a report, so a false alarm costs one sentence. They are an addition to 112, never a replacement:
a message that nobody foresaw is not found.
"""

from typing import Final

from msgspec import Struct

from loket.emergency.dutch import DUTCH
from loket.emergency.eastern import ARABIC, POLISH, TURKISH, UKRAINIAN
from loket.emergency.rules import Language, Level, plain
from loket.emergency.western import ENGLISH, FRENCH, GERMAN, SPANISH

__all__ = ["KINDS", "Emergency", "Level", "detect"]

KINDS: Final = (
    "fire",
    "explosion",
    "gas",
    "water",
    "electrocution",
    "collapse",
    "accident",
    "injury",
    "violence",
    "weapon",
    "domestic",
    "suicide",
    "missing_child",
    "other",
)

# What people say of themselves here is never only of the past.
_NEVER_PAST: Final = frozenset({"suicide", "domestic", "missing_child"})
_LATIN: Final = (DUTCH, ENGLISH, GERMAN, FRENCH, SPANISH, POLISH, TURKISH)
_ALL: Final = (*_LATIN, ARABIC, UKRAINIAN)
_LONGEST_CHARACTERS: Final = 4096  # of a WhatsApp text


class Emergency(Struct, frozen=True):
    """What a message is about when somebody may be in danger."""

    kind: str  # one of KINDS
    level: Level
    language: str  # of the rule that found it, ISO 639-1


def detect(text: str) -> Emergency | None:
    """The emergency that a text tells of, None when the rules find none.

    Takes any string; what follows the first 4,096 characters is not read. A certain finding wins over a possible one, then the order
    of the languages (Dutch first) and of the rules within a language.
    """
    ready = plain(text[:_LONGEST_CHARACTERS])
    possible: Emergency | None = None
    for language in _LATIN if ready.isascii() else _ALL:
        found = _in_language(ready, language)
        if found is None:
            continue
        if found.level == "certain":
            return found
        possible = possible or found
    return possible


def _in_language(ready: str, language: Language) -> Emergency | None:
    """The strongest finding of one language's rules."""
    candidates = [rule for rule in language.worth_trying(ready) if rule.pattern.search(ready)]
    if not candidates:
        return None
    read = language.traps.sub(" ", ready)
    matched = candidates if read == ready else [rule for rule in candidates if rule.pattern.search(read)]
    if not matched:
        return None
    softened = language.softens.search(read) is not None and language.now.search(read) is None
    possible: Emergency | None = None
    for rule in matched:
        level = rule.level
        if softened:
            if level == "possible" and rule.kind not in _NEVER_PAST:
                continue
            level = "possible"
        if level == "certain":
            return Emergency(rule.kind, level, language.code)
        possible = possible or Emergency(rule.kind, level, language.code)
    return possible

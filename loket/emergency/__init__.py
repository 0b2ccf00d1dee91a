"""Is this message an emergency, and which one (pure).

Rules in nine languages, cheap enough for every message that ingest receives. What they find is answered with whom to
call; it never keeps a message from being handled as a report, so a false alarm costs one sentence. They are an addition
to 112, never a replacement: a message that nobody foresaw is not found.
"""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from loket.emergency.arabic import ARABIC
from loket.emergency.dutch import DUTCH
from loket.emergency.english import ENGLISH
from loket.emergency.french import FRENCH
from loket.emergency.german import GERMAN
from loket.emergency.polish import POLISH
from loket.emergency.rules import Gate, Language, Level, Rule, plain, worth_trying
from loket.emergency.spanish import SPANISH
from loket.emergency.turkish import TURKISH
from loket.emergency.ukrainian import UKRAINIAN

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
_LATIN_GATE: Final = Gate(_LATIN)
_GATE: Final = Gate((*_LATIN, ARABIC, UKRAINIAN))
_BEGIN_CHARACTERS: Final = 1_000  # what a long text is about stands at its beginning,
_END_CHARACTERS: Final = 400  # or is blurted out at its end; reading all of it would let one sender keep ingest busy


class Emergency(Struct, frozen=True):
    """What a message is about when somebody may be in danger."""

    kind: str  # one of KINDS
    level: Level
    language: str  # of the rule that found it, ISO 639-1


def detect(text: str) -> Emergency | None:
    """The emergency that a text tells of, None when the rules find none.

    Takes any string; of a long one the first 1,000 and the last 400 characters are read. A certain finding wins over a
    possible one, then the order of the languages (Dutch first) and of the rules within a language.
    """
    read = text if len(text) <= _BEGIN_CHARACTERS + _END_CHARACTERS else _ends_of(text)
    candidates = (_LATIN_GATE if read.isascii() else _GATE).candidates(read)
    if not candidates:
        return None
    ready = plain(read)
    possible: Emergency | None = None
    for language, rules in worth_trying(candidates, ready):
        found = _in_language(ready, language, rules)
        if found is None:
            continue
        if found.level == "certain":
            return found
        possible = possible or found
    return possible


def _ends_of(text: str) -> str:
    return f"{text[:_BEGIN_CHARACTERS]}\n{text[-_END_CHARACTERS:]}"


def _in_language(ready: str, language: Language, rules: Sequence[Rule]) -> Emergency | None:
    """The strongest finding of these rules of one language."""
    candidates = [rule for rule in rules if rule.pattern.search(ready)]
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

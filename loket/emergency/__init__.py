"""Is this message an emergency, and which one (pure).

Rules in nine languages, and beside them a learned head, cheap enough for every message that ingest receives. What
either finds is answered with whom to call; it never keeps a message from being handled as a report, so a false alarm
costs one sentence. They are an addition to 112, never a replacement: a message that nobody foresaw is not found.
"""

import math
from collections.abc import Sequence
from functools import cache
from typing import Final

from loket.emergency import bare_cries, besides, denials, fire_words, gates, harmless, small_fires, unhurt
from loket.emergency.found import Emergency, Judged
from loket.emergency.head import SORTED_BY, Head, Why, load
from loket.emergency.letters import plain
from loket.emergency.rules import Language, Level, Rule, forget_texts, worth_trying
from loket.emergency.terms import FIRST_CHARACTERS, ends_of

__all__ = [
    "KINDS",
    "LANGUAGES",
    "NEVER_PAST",
    "Emergency",
    "Judged",
    "Level",
    "Why",
    "by_rules",
    "chance",
    "detect",
    "explain",
    "forget",
    "judged",
    "leeway",
    "the_head",
    "without_denials",
]

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

NEVER_PAST: Final = frozenset({"suicide", "domestic", "missing_child"})  # what people say of themselves now
LANGUAGES: Final = ("nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk")
_MOST_PLAIN: Final = 720
"""Characters in which rules look: twice those that are read."""
MOST_RULES: Final = 12
"""So many rules are tried of one text: of 16,000 of over a hundred characters one gets another kind by it."""
_MANY_RULES, _EVIDENT = 20, 6.0
"""Where the words of a text allow more rules than the first number, what scores so much needs none: of 49 such learned
sentences the head tells the kind of 38 as the rules do."""
_CROWDED, _OF_CROWDED = 16, 12
"""Where they allow more rules than the first number, so many words tell the kind and nothing harmless is looked for."""
_SURE_RULE: Final = 1.5
_PAST: Final = 0.6
"""Where the rules hear only of the past, the head must be surer by this."""
_CRY: Final = "other"
"""Kind of an emergency of which a text tells no more than that help must come."""


@cache
def the_head() -> Head:
    """The learned head that ships with this package; read once per process, some 200 ms.

    Raises:
        UnusableHead: its file is damaged.
    """
    return load()


def detect(text: str) -> Emergency | None:
    """The emergency that a text tells of, None when neither the rules nor the head find one.

    Takes any string. What the head finds counts by itself. What the rules find counts too, unless that is in doubt (see
    ``leeway``) and the head finds it harmless. The kind is that of the rule, where one counts; a possible finding that
    the head is sure of is certain. The language is that of the rule, unless the head clearly knows better: a word
    of danger may be spelled like that of another language ("pistolet").
    """
    bounds = gates.bounded(text)
    score, calm = the_head().read(bounds.read)
    ruled = None if bounds.rules > _MANY_RULES and score >= _EVIDENT else by_rules(bounds.read)
    return _found(text, bounds, ruled, score, calm=calm)


def judged(text: str) -> Judged:
    """The same with how likely it is, for less than both by themselves; any string."""
    bounds, head = gates.bounded(text), the_head()
    score, calm = head.read(text)
    ruled = by_rules(text)
    needed = None if bounds.rules > _MANY_RULES and score >= _EVIDENT else ruled
    found = detect(text) if len(bounds.read) < len(text) else _found(text, bounds, needed, score, calm=calm)
    return Judged(found, ruled, head.chance(score, ruled.level if ruled is not None else None), score)


def _found(whole: str, bounds: gates.Bounds, ruled: Emergency | None, score: float, *, calm: bool) -> Emergency | None:
    """What counts of what rules and head find.

    Args:
        whole: what was written.
        bounds: as far as it is read; a list of words of danger is not read once more, by its sentences.
        ruled: what the rules find in that.
        score: of the head.
        calm: whether a word in it speaks of calm.
    """
    text, is_list = bounds.read, len(bounds.read) < len(whole)
    if (cry := bare_cries.told(text)) is not None:
        return cry
    most = _OF_CROWDED if bounds.rules > _CROWDED else SORTED_BY
    head = the_head()
    facts, score = head.facts, unhurt.score(head, text, score)
    calm = calm and not is_list and _is_calm(ruled, text)
    if (
        ruled is not None
        and not is_list
        and not _is_never_doubted(text, ruled)
        and score < facts.doubt - leeway(ruled, calm=calm)
        and _means_nothing(text, ruled, calm=calm)
    ):
        ruled = None
    if ruled is not None:
        sure = ruled.level == "certain" or score >= facts.certain + (_PAST if _is_softened(ruled, text) else 0.0)
        return Emergency(ruled.kind, "certain" if sure else "possible", _spoken(text, ruled, most))
    if score < facts.possible:
        return None
    level: Level = "certain" if score >= facts.certain else "possible"
    if len(text.split(maxsplit=1)) == 1:
        return None  # "kind", "boven"
    if bounds.rules <= _CROWDED and _is_harmless(text):
        return None
    kind, language = head.sort(head.loudest(text), most=most)
    return Emergency(kind, level, language)


def _is_never_doubted(text: str, ruled: Emergency) -> bool:
    """Whether a text is one word, beside signs, or tells of fire in a bin: only a rule knows danger in "fire!"."""
    if sum(any(map(str.isalnum, each)) for each in text.split(maxsplit=3)) == 1:
        return True
    if ruled.kind != "fire" or ruled.level != "certain":
        return False
    ready = plain(ends_of(text))
    return small_fires.stands_in(ready) or fire_words.are_all(ready)


def _spoken(text: str, ruled: Emergency, most: int) -> str:
    """The language of a text in which a rule found something."""
    if ruled.kind == "fire" and fire_words.are_foreign(plain(ends_of(text))):
        return ruled.language
    head = the_head()
    return head.sort(head.loudest(text), ruled.language, most=most)[1]


def _is_harmless(text: str) -> bool:
    """Whether nothing of what only the head finds is left without a car that drives off, or a slat that is gone."""
    rest = harmless.without(ends_of(text))
    if rest is None:
        return False
    head = the_head()
    return len(rest.split()) <= 1 or head.score(rest) < head.facts.possible


def leeway(ruled: Emergency, *, calm: bool) -> float:
    """How far under its doubt the head must be before it finds harmless what the rules found, in log-odds.

    Nothing for what is only possible, or stands in a text that denies, asks, jokes or tells of the past (``calm``).
    What people say of themselves always counts, and a cry for help unless the text is calm.
    """
    if ruled.kind in NEVER_PAST or (ruled.kind == _CRY and not calm):
        return math.inf
    return 0.0 if calm or ruled.level == "possible" else _SURE_RULE


def chance(text: str) -> float:
    """How likely a text tells of an emergency, by the rules and the head; see ``head_file.Chances`` for among what."""
    head = the_head()
    ruled = by_rules(text)
    return head.chance(head.score(text), ruled.level if ruled is not None else None)


def _is_softened(ruled: Emergency, text: str) -> bool:
    """Whether the rules took what they found for what is past, a habit or a supposition."""
    if ruled.level == "certain":
        return False
    language = next(each for each in gates.LANGUAGES if each.code == ruled.language)
    return _softens(language, language.without_traps(plain(ends_of(text))[:_MOST_PLAIN]))


def _means_nothing(text: str, ruled: Emergency, *, calm: bool) -> bool:
    """Whether each part in which the rules find something is harmless to the head, as the whole text is.

    In a long text other words drown those of danger, so only sentences that speak of calm can be.
    """
    head, short = the_head(), len(text) <= FIRST_CHARACTERS
    parts = besides.told_apart(text, ruled.kind, ruled.language, certain=ruled.level == "certain")
    found = [(each, told) for each in parts if (told := by_rules(each)) is not None] if len(parts) > 1 else []
    if not found:
        return calm or short
    for each, told in found:
        score, calm = head.read(each)
        calm = calm and _is_calm(told, each)
        if not (calm or short) or score >= head.facts.doubt - leeway(told, calm=calm):
            return False
    return True


def _is_calm(ruled: Emergency | None, text: str) -> bool:
    """Whether a text that holds a word of calm is calm about what the rules found in it."""
    if ruled is None:
        return True
    rest = without_denials(text, ruled)
    return rest == _ready(text) or the_head().read(rest)[1]


def without_denials(text: str, ruled: Emergency | None = None) -> str:
    """A text without what only sounds calm in it, where the rules are certain that somebody is in need.

    Args:
        text: any string.
        ruled: what the rules find in it, when that is known already.
    """
    found = ruled or by_rules(text)
    if found is None or found.level == "possible":
        return text
    ready = denials.without_play(_ready(text))
    return denials.without(ready) if found.kind in denials.OF_PEOPLE else ready


def _ready(text: str) -> str:
    return " ".join(plain(ends_of(text)).split())


def explain(text: str) -> Why:
    """The head's score for a text, and the words that spoke for an emergency."""
    return the_head().why(text)


def forget() -> None:
    """Forget what is remembered of words and texts; for measuring."""
    the_head().forget()
    forget_texts()
    gates.forget()


def by_rules(text: str) -> Emergency | None:
    """The emergency that the rules find in a text, None when they find none.

    Takes any string; of a long one the first 240 and the last 120 characters are read. A certain finding wins over a
    possible one, then the order of the languages (Dutch first) and of the rules within a language.
    """
    read = ends_of(text)
    candidates = gates.candidates(read)
    if not candidates:
        return None
    ready = plain(read)[:_MOST_PLAIN]  # one letter can become eighteen (U+FDFA)
    possible: Emergency | None = None
    left = MOST_RULES
    for language, rules in worth_trying(candidates, ready):
        found = _in_language(ready, language, rules[:left])
        left -= min(left, len(rules))
        if found is None:
            continue
        if found.level == "certain":
            return found
        possible = possible or found
    return possible


def _softens(language: Language, read: str) -> bool:
    return language.softens.search(read) is not None and language.now.search(read) is None


def _in_language(ready: str, language: Language, rules: Sequence[Rule]) -> Emergency | None:
    """The strongest finding of these rules of one language."""
    by_level = [*(each for each in rules if each.level == "certain"), *(e for e in rules if e.level == "possible")]
    first = next((each for each in by_level if each.stands_in(ready)), None)
    if first is None:
        return None
    read = language.without_traps(ready)
    if not _softens(language, read):
        left = by_level[by_level.index(first) :] if read != ready else [first]
        found = next((each for each in left if read == ready or (each.stands_in(read) and each.stands_in(ready))), None)
        return None if found is None else Emergency(found.kind, found.level, language.code)
    for each in rules:
        lasts = each.level == "certain" or each.kind in NEVER_PAST
        if lasts and each.stands_in(read) and each.stands_in(ready):
            return Emergency(each.kind, "possible", language.code)
    return None
